"""The page on which a story grows, shot by shot."""

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from storymem_studio.domain.story import Shot
from storymem_studio.drafting import Draft
from storymem_studio.ui.controls import label, push_button, restyle
from storymem_studio.ui.language import tr


class DraftPage(QWidget):
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, QLabel] = {}
        self._headings: dict[int, QLabel] = {}
        self.title = label("", "hero", wrap=True)
        self.logline = label("", "dim", wrap=True)
        self.writer = label("", "warn", wrap=True)
        self.count = label("", "dim")
        self.elapsed = label("", "faint")
        self._since = QElapsedTimer()
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._show_clock)
        self.stop = push_button(tr("Stop and keep what is written"), "stop-fill")
        self.stop.setToolTip(tr("Stop and keep what is written  (Esc)"))
        self.stop.setShortcut("Esc")
        self.stop.clicked.connect(self.stop_wanted)

        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 8, 0)  # as wide as the shots beside their scroll bar
        heading = QVBoxLayout()
        heading.setSpacing(6)
        for widget in (self.title, self.logline, self.writer):
            heading.addWidget(widget)
        top.addLayout(heading, 1)
        side = QVBoxLayout()
        side.addWidget(self.stop)
        side.addWidget(self.count, 0, Qt.AlignmentFlag.AlignRight)
        side.addWidget(self.elapsed, 0, Qt.AlignmentFlag.AlignRight)
        side.addStretch()
        top.addLayout(side)

        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(8)
        self._list.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._scroll.setAccessibleName(tr("Draft"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        middle = QWidget()
        middle.setMaximumWidth(860)
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 40, 24, 24)
        column.setSpacing(18)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.addStretch()
        row.addWidget(middle, 1)
        row.addStretch()
        row.setStretch(1, 100)

    def sizeHint(self) -> QSize:
        return QSize(900, 700)

    def begin(self, logline: str) -> None:
        for widget in (*self._rows.values(), *self._headings.values()):
            self._list.removeWidget(_card(widget))
            _card(widget).deleteLater()
        self._rows, self._headings = {}, {}
        self.title.setText(tr("Writing…"))
        self.logline.setText(logline)
        self.writer.setText("")
        self.count.setText("")
        self._since.start()
        self._clock.start()
        self._show_clock()
        self.stop.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _show_clock(self) -> None:
        """A model that is still being loaded says nothing: the seconds show that the studio waits for it."""
        self.elapsed.setText(tr("{seconds} s", seconds=self._since.elapsed() // 1000))

    def show_draft(self, draft: Draft) -> None:
        """Add what is new, change what has grown."""
        story = draft.base
        self.title.setText(story.title or tr("Writing…"))
        self.writer.setText(
            " ".join(
                filter(
                    None,
                    (
                        tr("Written by {writer}.", writer=tr(story.writer)) if story.writer else "",
                        *draft.notes,
                    ),
                )
            )
        )
        role = "warn" if draft.notes else "dim"
        if self.writer.property("role") != role:
            self.writer.setProperty("role", role)
            restyle(self.writer)
        number = 0
        for index, scene in enumerate(story.scenes):
            if index not in self._headings:
                self._headings[index] = label("", "section")
                self._headings[index].setContentsMargins(0, 12 if index else 0, 0, 0)
                self._add(self._headings[index])
            self._headings[index].setText(scene.heading or tr("Scene {number}", number=index + 1))
            for shot in scene.shots:
                number += 1
                self._show_shot(shot, number, growing=False)
        if draft.growing is not None:
            self._show_shot(draft.growing.shot, number + 1, growing=True)
        self.count.setText(tr("{number} of {count} shots", number=number, count=draft.brief.shots))
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _show_shot(self, shot: Shot, number: int, *, growing: bool) -> None:
        row = self._rows.get(shot.id)
        if row is None:
            row = self._rows[shot.id] = label(wrap=True)
            card = QFrame()
            card.setObjectName("card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(14, 10, 14, 10)
            inside.addWidget(row)
            self._add(card)
        row.setText(f"{number}.  {shot.prompt}{' ▍' if growing else ''}")

    def _add(self, widget: QWidget) -> None:
        self._list.insertWidget(self._list.count() - 1, widget)


def _card(widget: QLabel) -> QWidget:
    parent = widget.parentWidget()
    return parent if isinstance(parent, QFrame) and parent.objectName() == "card" else widget
