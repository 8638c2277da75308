"""The Script view: the story as a screenplay one can write in. Text and story are kept the same, both ways."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storymem_studio.domain.edits_script import write_script
from storymem_studio.domain.story import Shot, Story
from storymem_studio.ui.hints import ICONS, Hints, worst
from storymem_studio.ui.language import tr
from storymem_studio.ui.script.editor import ScreenplayEditor
from storymem_studio.ui.script.highlighter import Highlighter
from storymem_studio.ui.script.margin import MarginMark
from storymem_studio.ui.script.page import kind_of, lines_of, prompt_line, read_page
from storymem_studio.ui.session import Session
from storymem_studio.ui.theme import LOOK

TYPING_PAUSE_MS = 500
"""Typing is saved, as one step of undo, when it pauses this long."""


class ScriptView(QWidget):
    def __init__(self, session: Session, hints: Hints) -> None:
        super().__init__()
        self._session = session
        self._hints = hints
        self._writing = False
        self._unsaved = False
        self._emptied = ""
        """The shot in whose line the cursor is and whose words were all taken out: it waits for others."""
        self._shown: Story | None = None
        self._story = session.story
        self._gone: dict[str, Shot] = {}
        self.editor = ScreenplayEditor(self._mark_of)
        self.highlighter = Highlighter(self.editor.document(), self.editor.visible_numbers)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.editor.document().contentsChange.connect(self._typed)
        self.editor.verticalScrollBar().valueChanged.connect(self.highlighter.look_again)
        self.editor.cursorPositionChanged.connect(self._select_shot_here)
        self.editor.left.connect(self.save)
        self.editor.hints_wanted.connect(self.show_hints)
        session.settling.connect(self.save)
        LOOK.changed.connect(self.highlighter.change_look)
        session.film_changed.connect(self._story_changed)
        session.selection_changed.connect(self._go_to_selected)
        session.marks_changed.connect(self.editor.margins.update)
        hints.changed.connect(self.editor.margins.update)

    # From the story to the text

    def refresh(self) -> None:
        """Show the story as it is; what is being typed has precedence."""
        story = self._session.story
        if self._unsaved or self._writing or self._shown is story:
            return
        self.highlighter.show_cast(story.characters)
        page = lines_of(story)
        if self._shown is not None and page == lines_of(self._shown):
            self._shown = story  # a take, a length, a seed: nothing that is written here
            return
        lines = self.editor.lines()
        reading = read_page(lines, story)
        if self._shown is None or write_script(story, reading.script) != story:
            self._writing = True
            try:
                self.editor.write([line.text for line in page], [line.id for line in page])
            finally:
                self._writing = False
        else:
            self.editor.name_lines(reading.ids)
        self._shown = story

    def _story_changed(self) -> None:
        before, after = self._story, self._session.story
        self._story = after
        if before is not after:
            here = {shot.id for shot in after.shots() if shot.prompt.strip()}
            lost = (shot for shot in before.shots() if shot.id not in here and shot.prompt.strip())
            self._gone |= {shot.id: shot for shot in lost}
        if self.isVisible():
            self.refresh()
            self.editor.margins.update()

    def _go_to_selected(self, shot_id: str) -> None:
        if self.isVisible():
            if self._shot_here() != shot_id and not self._unsaved:
                self._writing = True
                self.editor.go_to(shot_id)
                self._writing = False
            self.editor.margins.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._go_to_selected(self._session.selected_id)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        super().closeEvent(event)

    # From the text to the story

    def save(self) -> None:
        """Bring what was typed into the story: one edit."""
        if not self._unsaved:
            return
        self._unsaved = False
        self._typing.stop()
        story = self._session.story
        block = self.editor.textCursor().block()
        here = block.blockNumber() if self.editor.hasFocus() else -1
        reading = read_page(self.editor.lines(), story, tuple(self._gone.values()), here)
        self.editor.name_lines(reading.ids)
        self._emptied = "" if block.text().strip() or here < 0 else reading.ids[here]
        script, gone = reading.script, dict(self._gone)
        after = write_script(story, script, gone)

        def become(now: Story) -> Story:
            return after if now is story else write_script(now, script, gone)

        # The text says this already; what is announced must not write it again.
        self._writing = True
        try:
            self._session.edit(self._label(story, after), become)
        finally:
            self._writing = False
        self._shown = self._session.story
        self.highlighter.show_cast(self._session.story.characters)
        self._select_shot_here()

    def _label(self, before: Story, after: Story) -> str:
        old = {shot.id: shot for shot in before.shots()}
        new = {shot.id: shot for shot in after.shots()}
        if len(new) != len(old):
            return tr("Write shot") if len(new) > len(old) else tr("Delete shot")
        changed = [p for p in after.places() if old.get(p.shot.id) not in (None, p.shot)]
        if len(changed) == 1 and list(old) == list(new):
            return tr("Edit shot {number}", number=changed[0].film_number)
        return tr("Edit script")

    def _typed(self, position: int, removed: int, added: int) -> None:
        # Colouring announces a change of nothing: as much is added as removed, and it is not the writer's.
        if not self._writing and (removed or added):
            self._unsaved = True
            self._typing.start()

    def _select_shot_here(self) -> None:
        if self._writing:
            return
        block = self.editor.textCursor().block()
        if self._emptied and self.editor.id_of(block) != self._emptied:
            # The writer has left a shot without words: now it is gone.
            self._emptied, self._unsaved = "", True
            self._typing.start()
        shot_id = self._shot_here()
        if shot_id in self._session.plans:
            self._session.select(shot_id)

    def _shot_here(self) -> str:
        """The shot whose line, mark or dialogue the cursor is in."""
        block = self.editor.textCursor().block()
        if kind_of(block.text()) == "continues":
            block = block.next()
        while kind_of(block.text()) == "speech" and (above := self.editor.line_above(block)) != block:
            block = above
        return self.editor.id_of(block)

    # Marks

    def _mark_of(self, shot_id: str) -> MarginMark | None:
        plan = self._session.plans.get(shot_id)
        if plan is None:
            return None
        mark = self._session.mark_of(shot_id)
        findings = self._hints.of(shot_id)
        icon, tint = ICONS[worst(findings)] if findings else ("", "")
        said = "\n".join(f"• {each.message[:1].upper()}{each.message[1:]} {each.advice}" for each in findings)
        return MarginMark(
            str(plan.place.film_number),
            mark.icon,
            mark.tint,
            mark.sentence,
            shot_id == self._session.selected_id,
            icon,
            tint,
            tr("{hints}\nClick for what can be done", hints=said) if said else "",
        )

    def show_hints(self, shot_id: str) -> None:
        block = self.editor.block_of(shot_id)
        if block is not None and self._hints.of(shot_id):
            box = self.editor.line_rect(block)
            below = QPoint(box.right() - 12, box.top() + self.editor.fontMetrics().lineSpacing() + 4)
            self._hints.menu(shot_id, self).popup(self.editor.viewport().mapToGlobal(below))

    def split_position(self, shot_id: str) -> int | None:
        """Where the cursor is in the shot's prompt."""
        if not self.isVisible() or self.editor.current_id() != shot_id or shot_id not in self._session.plans:
            return None
        prompt = self._session.plans[shot_id].place.shot.prompt
        forced = prompt_line(prompt).startswith("!") and not prompt.startswith("!")
        at = self.editor.offset_in_line() - (1 if forced else 0)
        return at if 0 < at < len(prompt.rstrip()) else None
