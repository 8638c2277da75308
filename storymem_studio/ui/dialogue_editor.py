"""What is said in the selected shot: one line for each speaker, for the subtitles and the scratch voice."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from storymem_studio.domain import edits
from storymem_studio.ui.controls import tool_button
from storymem_studio.ui.language import tr
from storymem_studio.ui.session import Session
from storymem_studio.ui.story_text import StoryText

TYPING_PAUSE_MS = 350


class DialogueEditor(QWidget):
    """Follows the selection; hidden while nothing is said. Keystrokes without a pause are one undo step."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown_id = ""
        self._unsaved = False
        self._most_lines = 2
        self.text = StoryText()
        self.text.setAccessibleName(tr("Dialogue"))
        self.text.setToolTip(tr("What is said or narrated in the shot, such as MARA: Come home."))
        self.text.setPlaceholderText(tr("MARA: Come home."))
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.document().setDocumentMargin(2)
        self.speakers = tool_button(tr("Who speaks"), "users", size=16)
        self.speakers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speakers.setMenu(QMenu(self.speakers))
        self.speakers.menu().aboutToShow.connect(self._fill_menu)
        self.add = tool_button(tr("Add dialogue"), "speech", size=16)
        """Shown by whoever shows the editor."""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.save)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.text, 1)
        row.addWidget(self.speakers, 0, Qt.AlignmentFlag.AlignTop)
        self.text.textChanged.connect(self._typed)
        self.text.left.connect(self.save)
        session.settling.connect(self.save)
        self.add.clicked.connect(self.open)
        self._fit()

    def refresh(self) -> None:
        """Show the selected shot's; what is being typed has precedence."""
        shot = self._session.selected
        self.setEnabled(shot is not None)
        if shot is None:
            self._show(False)
            return
        if shot.id == self._shown_id and self._unsaved:
            return
        self.save()
        self._show(bool(shot.dialogue) or (shot.id == self._shown_id and not self.isHidden()))
        self._shown_id = shot.id
        if self.text.toPlainText() != shot.dialogue:
            self.text.blockSignals(True)
            self.text.setPlainText(shot.dialogue)
            self.text.blockSignals(False)
            self._fit()

    def open(self) -> None:
        """Where nothing is said yet, to write it."""
        self._show(True)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, on: bool) -> None:
        self.setVisible(on)
        self.add.setEnabled(not on and self._session.selected is not None)

    def show_lines(self, most: int) -> None:
        """So many lines are seen at once; more are scrolled to."""
        self._most_lines = most
        self._fit()

    def save(self) -> None:
        if not self._unsaved:
            return
        self._unsaved = False
        self._typing.stop()
        plan = self._session.plans.get(self._shown_id)
        text = self.text.toPlainText()
        if plan is not None and text != plan.place.shot.dialogue:
            key = f"dialogue:{self._shown_id}"
            said = tr("Edit dialogue")
            self._session.edit(said, edits.update_shot, self._shown_id, dialogue=text, merge_key=key)

    def let_speak(self, name: str) -> None:
        """The line the cursor is in begins with this name, instead of the one it had."""
        cursor = self.text.textCursor()
        line = cursor.block().text()
        before, colon, words = line.partition(":")
        said = words if colon and before == before.upper() else line
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{name.upper()}: {said.strip()}")
        self.text.setTextCursor(cursor)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_menu(self) -> None:
        menu = self.speakers.menu()
        menu.clear()
        names = [character.name for character in self._session.story.characters if character.name.strip()]
        for name in (*names, tr("Narrator")):
            menu.addAction(name.replace("&", "&&")).triggered.connect(
                lambda _=False, who=name: self.let_speak(who)
            )

    def _typed(self) -> None:
        self._unsaved = True
        self._typing.start()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, round(self.text.document().size().height()))  # lines as they are broken, not pixels
        fits = lines <= self._most_lines
        policy = Qt.ScrollBarPolicy
        self.text.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        lines = min(lines, self._most_lines)
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + 16)
