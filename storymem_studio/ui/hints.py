"""What the check says about the story, live: computed off the GUI thread a moment after each change."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from storymem_studio.domain.story import Story
from storymem_studio.scripts.check import Finding, check_story
from storymem_studio.ui.background import Background
from storymem_studio.ui.controls import label, push_button, tool_button
from storymem_studio.ui.icons import icon, pixmap
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.session import Session

PAUSE_MS = 500
ICONS = {
    "error": ("warning-circle-fill", "red"),
    "warning": ("warning-fill", "accent"),
    "hint": ("lightbulb", "dim"),
}
_LEVELS = ("error", "warning", "hint")


def apply_fixes(story: Story, findings: Iterable[Finding]) -> Story:
    for finding in findings:
        if finding.fix is not None:
            story = finding.fix(story)
    return story


def worst(findings: Iterable[Finding]) -> str:
    return min((finding.level for finding in findings), key=_LEVELS.index, default="")


class Hints(QObject):
    """The findings of the story as it was a moment ago."""

    changed = Signal()
    ask_wanted = Signal(str, str)
    """A shot's id and what the writer should mend in it: rules cannot."""

    def __init__(self, session: Session, reading: Background) -> None:
        super().__init__(session)
        self._session = session
        self._reading = reading
        self._checked: Story | None = None
        self._by_shot: dict[str, tuple[Finding, ...]] = {}
        self.findings: tuple[Finding, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.check)
        session.film_changed.connect(self._story_changed)
        self._pause.start()

    @property
    def by_shot(self) -> Mapping[str, tuple[Finding, ...]]:
        return self._by_shot

    @property
    def fixable(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.fix is not None)

    def of(self, shot_id: str) -> tuple[Finding, ...]:
        return self._by_shot.get(shot_id, ())

    def check(self) -> None:
        """Look at the story now; the answer comes as `changed`."""
        self._pause.stop()
        story = self._session.story
        self._reading.run(lambda: check_story(story), partial(self._show, story))

    def close(self) -> None:
        self._session.film_changed.disconnect(self._story_changed)
        self._pause.stop()

    def fix(self, findings: Iterable[Finding]) -> None:
        findings = tuple(finding for finding in findings if finding.fix is not None)
        label_ = tr("Fix hint") if len(findings) == 1 else tr("Fix {count} hints", count=len(findings))
        self._session.edit(label_, apply_fixes, findings)
        self.check()

    def can_ask(self, finding: Finding) -> bool:
        return finding.fix is None and finding.shot_id in self._session.plans

    def ask(self, finding: Finding) -> None:
        self.ask_wanted.emit(finding.shot_id, f"{_sentence(finding.message)} {finding.advice}")

    def menu(self, shot_id: str, parent: QWidget) -> QMenu:
        """The hints of a shot, each with its fix."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for finding in self.of(shot_id):
            name, tint = ICONS[finding.level]
            message = _sentence(finding.message)
            if finding.fix is None:
                said = menu.addAction(icon(name, tint, 16), tr("Ask the writer: {hint}", hint=message))
                said.triggered.connect(partial(self.ask, finding))
            else:
                said = menu.addAction(icon(name, tint, 16), tr("Fix: {hint}", hint=message))
                said.triggered.connect(partial(self.fix, (finding,)))
            said.setToolTip(finding.advice)
        return menu

    def _story_changed(self) -> None:
        checked, story = self._checked, self._session.story
        if checked is None or checked.scenes != story.scenes or checked.characters != story.characters:
            self._pause.start()

    def _show(self, story: Story, findings: list[Finding]) -> None:
        self._checked = story
        self.findings = tuple(findings)
        by_shot: dict[str, tuple[Finding, ...]] = {}
        for finding in findings:
            if finding.shot_id is not None:
                by_shot[finding.shot_id] = (*by_shot.get(finding.shot_id, ()), finding)
        self._by_shot = by_shot
        self.changed.emit()


def _sentence(message: str) -> str:
    return message[:1].upper() + message[1:]


class HintList(QWidget):
    """Every hint of the story, each with where it is and its fix."""

    closed = Signal()

    def __init__(self, session: Session, hints: Hints) -> None:
        super().__init__()
        self._session = session
        self._hints = hints
        self.title = label("", "title")
        self.fix_all = push_button(tr("Fix all"))
        self.fix_all.clicked.connect(lambda: hints.fix(hints.fixable))
        back = tool_button(tr("Close the hints"), "x", size=14)
        back.clicked.connect(self.closed)
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch()
        top.addWidget(self.fix_all)
        top.addWidget(back)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._rows.setContentsMargins(0, 0, 6, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._rows)
        column.addStretch()
        self.area = QScrollArea()
        self.area.setAccessibleName(tr("Hints"))
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(top)
        outer.addWidget(self.area, 1)
        hints.changed.connect(self.refresh)

    MOST = 200

    def refresh(self) -> None:
        if not self.isVisible():
            return
        findings = self._hints.findings
        place = self.area.verticalScrollBar().value()
        while item := self._rows.takeAt(0):
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for finding in findings[: self.MOST]:
            self._rows.addWidget(self._row(finding))
        if len(findings) > self.MOST:
            more = tr("… and {count} more.", count=len(findings) - self.MOST)
            self._rows.addWidget(label(more, "faint"))
        fixable = len(self._hints.fixable)
        self.title.setText(counted(len(findings), "1 hint", "{count} hints") if findings else tr("No hints"))
        self.fix_all.setText(tr("Fix all {count}", count=fixable))
        self.fix_all.setToolTip(tr("Do every fix at once; it can be undone"))
        self.fix_all.setVisible(fixable > 1)
        self.area.verticalScrollBar().setValue(place)

    def showEvent(self, event: object) -> None:
        self.refresh()

    def _row(self, finding: Finding) -> QFrame:
        card = QFrame()
        card.setObjectName("hint")
        row = QHBoxLayout(card)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        name, tint = ICONS[finding.level]
        mark = label()
        mark.setPixmap(pixmap(name, tint, 16, self.devicePixelRatioF()))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        place = self._place(finding)
        if place:
            where = push_button(place, role="where")
            where.setToolTip(tr("Go to the shot"))
            where.clicked.connect(partial(self._session.select, finding.shot_id or ""))
            column.addWidget(where, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(_sentence(finding.message), wrap=True))
        if finding.advice:
            column.addWidget(label(finding.advice, "dim", wrap=True))
        row.addLayout(column, 1)
        if finding.fix is not None:
            fix = push_button(tr("Fix"))
            fix.setAccessibleName(tr("Fix: {place} {hint}", place=place, hint=finding.message))
            fix.setToolTip(finding.advice or finding.message)
            fix.clicked.connect(partial(self._hints.fix, (finding,)))
            row.addWidget(fix, 0, Qt.AlignmentFlag.AlignTop)
        elif self._hints.can_ask(finding):
            ask = push_button(tr("Ask"))
            ask.setAccessibleName(tr("Ask the writer: {place} {hint}", place=place, hint=finding.message))
            ask.setToolTip(tr("Ask the writer to rewrite the shot so that this is settled"))
            ask.clicked.connect(partial(self._hints.ask, finding))
            row.addWidget(ask, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _place(self, finding: Finding) -> str:
        plan = self._session.plans.get(finding.shot_id or "")
        if plan is not None:
            return tr("Shot {number}", number=plan.place.film_number)
        return tr("Scene {number}", number=finding.scene) if finding.scene else ""
