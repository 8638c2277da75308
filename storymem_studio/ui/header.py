"""The line at the top: what film this is, what the engine does, Export and Generate."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout

from storymem_studio.domain.timeline import duration_text
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import label, push_button, restyle
from storymem_studio.ui.icons import icon, pixmap
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.queue_commands import generate_menu
from storymem_studio.ui.session import Session


class Header(QFrame):
    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("header")
        self._session = session
        self._actions = actions
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        logo = label()
        logo.setPixmap(pixmap("film-strip-fill", "accent", 22, self.devicePixelRatioF()))
        self.title = label("", "title")
        self.facts = label("", "dim")
        self.engine = push_button("")
        self.engine.setObjectName("chip")
        self.engine.setAccessibleName(tr("Engine"))
        self.engine.setToolTip(actions["show_queue"].toolTip())
        self.engine.clicked.connect(actions["show_queue"].trigger)
        self.export = push_button(tr("Export film"), "export")
        self.export.setToolTip(actions["export_film"].toolTip())
        self.export.clicked.connect(actions["export_film"].trigger)
        self.generate = push_button(tr("Generate"), "sparkle-fill", role="primary", tint="on_accent")
        self.generate.setIconSize(QSize(16, 16))
        self.generate.clicked.connect(self._generate_or_cancel)
        for widget in (logo, self.title, self.facts):
            row.addWidget(widget)
        row.addStretch()
        self.more = push_button("", role="primary")
        self.more.setObjectName("more")
        self.more.setIcon(icon("caret-down", "on_accent", 12))
        self.more.setAccessibleName(tr("What to generate"))
        self.more.setToolTip(tr("Generate a shot, a scene, or what is out of date"))
        self.more.setMenu(generate_menu(actions, self))
        split = QHBoxLayout()
        split.setSpacing(1)
        for widget in (self.engine, self.export):
            row.addWidget(widget)
        split.addWidget(self.generate)
        split.addWidget(self.more)
        row.addLayout(split)
        session.film_changed.connect(self.refresh)
        session.marks_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        story, timeline = self._session.story, self._session.timeline
        count = len(timeline.clips)
        settings = story.settings
        self.title.setText(story.title)
        self.facts.setText(
            f"{counted(count, '{count} shot', '{count} shots')}  ·  "
            f"{duration_text(timeline.frames, timeline.fps)}  ·  "
            f"{settings.width} × {settings.height}, {settings.fps} fps"
        )
        rendering = self._session.rendering
        busy = rendering.active
        self.engine.setIcon(icon("dot", "accent" if busy else rendering.engine_tint, 12))
        self.engine.setText(f" {rendering.engine_text}")
        self.engine.setAccessibleDescription(rendering.engine_text)
        to_make = len(self._session.project.to_make())
        self.generate.setText(f" {tr('Cancel')}" if busy else f" {tr('Generate')}")
        self.generate.setAccessibleName(tr("Cancel generating") if busy else tr("Generate"))
        self.generate.setIcon(
            icon("stop-fill", "text", 16) if busy else icon("sparkle-fill", "on_accent", 16)
        )
        if self.generate.property("role") != ("" if busy else "primary"):
            self.generate.setProperty("role", "" if busy else "primary")
            restyle(self.generate)
        self.more.setVisible(not busy)
        self.generate.setToolTip(
            self._actions["cancel"].toolTip()
            if busy
            else f"{self._actions['generate'].toolTip()}: "
            + counted(to_make, "{count} shot to make", "{count} shots to make")
            if to_make
            else tr("Every shot is up to date")
        )

    def _generate_or_cancel(self) -> None:
        self._actions["cancel" if self._session.rendering.active else "generate"].trigger()
