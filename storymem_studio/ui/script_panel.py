"""The story at the left: its outline, its screenplay to write in, its cast, its hints."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
)

from storymem_studio.drafting.asking import Answer, Arriving
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.answer_view import AnswerView
from storymem_studio.ui.ask_writer import AskWriter
from storymem_studio.ui.background import Background
from storymem_studio.ui.banner import Notice
from storymem_studio.ui.cast_panel import CastPanel
from storymem_studio.ui.controls import ElidedLabel, Pane, action_button, push_button
from storymem_studio.ui.hints import ICONS, HintList, Hints, worst
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.script.outline import Outline, shot_menu
from storymem_studio.ui.script.view import ScriptView
from storymem_studio.ui.session import Session

__all__ = ["ScriptPanel", "shot_menu"]

OUTLINE, SCRIPT, CAST, HINTS, ANSWER = range(5)


class ScriptPanel(Pane):
    page_changed = Signal(int)

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._page_before = OUTLINE
        # Reading the text must not wait behind a hundred thumbnails.
        self._reading = Background(1, self)
        self.hints = Hints(session, self._reading)
        self.outline = Outline(session, actions)
        self.script = ScriptView(session, self.hints)
        self.cast = CastPanel(session, self._reading)
        self.hint_list = HintList(session, self.hints)
        self.answer = AnswerView(session)
        self.ask = AskWriter(session)
        self._pages = QStackedWidget()
        for page in (self.outline, self.script, self.cast, self.hint_list, self.answer):
            self._pages.addWidget(page)
        self._writer = ElidedLabel("", "faint")
        self.hint_count = push_button("", role="link")
        self.hint_count.setIconSize(QSize(14, 14))
        self.hint_count.setCheckable(True)
        self.hint_count.clicked.connect(self._toggle_hints)

        row = QHBoxLayout()
        row.setSpacing(2)
        self._segments = QButtonGroup(self)
        for index, text in enumerate((tr("Outline"), tr("Script"), tr("Cast"))):
            row.addWidget(self._segment(index, text))
        self._segments.idClicked.connect(self.show_page)
        row.addStretch()
        self.wide = action_button(actions["wide_script"], size=16)
        row.addWidget(self.wide)
        row.addWidget(action_button(actions["insert_shot"], size=16))
        self.to_answer = push_button(tr("The writer's answer"), role="link")
        self.to_answer.setToolTip(tr("Go back to what the writer has written"))
        self.to_answer.hide()
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._writer, 1)
        below.addWidget(self.to_answer)
        below.addWidget(self.hint_count, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addLayout(row)
        self.column.addWidget(self._pages, 1)
        self.column.addLayout(below)
        self.column.addWidget(self.ask)

        self.outline.rename_wanted.connect(self.rename_scene)
        self.hint_list.closed.connect(lambda: self.show_page(self._page_before))
        self.answer.closed.connect(self._close_answer)
        self.to_answer.clicked.connect(lambda: self.show_page(ANSWER))
        self.answer.stop_wanted.connect(self.ask.stop_asking)
        self.ask.heard.connect(self._show_arriving)
        self.ask.answered.connect(self._show_answer)
        self.ask.ended.connect(self._close_answer)
        self.hints.changed.connect(self._show_hint_count)
        self.hints.ask_wanted.connect(self.ask.ask_about)
        session.film_changed.connect(self.refresh)
        self._show_hint_count()
        self.refresh()

    def _segment(self, index: int, text: str) -> QPushButton:
        button = push_button(text, role="segment")
        button.setToolTip(f"{text}  (Ctrl+{index + 1})")
        button.setCheckable(True)
        button.setChecked(index == OUTLINE)
        self._segments.addButton(button, index)
        return button

    @property
    def page(self) -> int:
        return self._pages.currentIndex()

    def show_page(self, index: int) -> None:
        """The outline, the script, the cast or the hints."""
        if index != self.page and self.page not in (HINTS, ANSWER):
            self._page_before = self.page
        if index not in (HINTS, ANSWER):
            self._segments.button(index).setChecked(True)
        self._pages.setCurrentIndex(index)
        self.hint_count.setChecked(index == HINTS)
        self.to_answer.setVisible(index != ANSWER and self.answer.pending)
        self.page_changed.emit(index)
        if index == SCRIPT:
            self.script.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        writer = self._session.story.writer
        self._writer.setText(tr("Written by {writer}", writer=tr(writer)) if writer else "")
        self._writer.setVisible(bool(writer))

    def _show_arriving(self, arriving: Arriving) -> None:
        begins = not self.answer.writing
        self.answer.show_arriving(arriving)
        if begins:
            self.show_page(ANSWER)

    def _close_answer(self) -> None:
        """It was accepted or refused, or there is none."""
        self.answer.clear()
        self.show_page(self._page_before if self.page == ANSWER else self.page)

    def _show_answer(self, answer: Answer) -> None:
        elsewhere = self.answer.writing and self.page != ANSWER
        if not self.answer.show_answer(answer):
            self._close_answer()
            self._session.tell(Notice(tr("The writer would change nothing."), tone="good"))
        elif elsewhere:
            # Whoever went on writing meanwhile is not taken away from it.
            act = partial(self.show_page, ANSWER)
            self._session.tell(
                Notice(tr("The writer has answered."), tone="good", action=tr("See the answer"), act=act)
            )
        else:
            self.show_page(ANSWER)
            focus = QApplication.focusWidget()
            typing = isinstance(focus, QPlainTextEdit | QLineEdit) and focus is not self.ask.line
            if not typing:
                self.answer.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_writer(self) -> None:
        self.ask.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ask.line.selectAll()

    def _toggle_hints(self) -> None:
        self.show_page(self._page_before if self.page == HINTS else HINTS)

    def _show_hint_count(self) -> None:
        findings = self.hints.findings
        said = counted(len(findings), "1 hint", "{count} hints")
        self.hint_count.setText(f" {len(findings)}")
        self.hint_count.setAccessibleName(said)
        self.hint_count.setToolTip(tr("{count} from the check of the script  (Ctrl+H)", count=said))
        name, tint = ICONS[worst(findings) or "hint"]
        self.hint_count.setIcon(icon(name, tint, 14))
        self.hint_count.setVisible(bool(findings))

    def save(self) -> None:
        """Save what is being typed."""
        self.script.save()
        self.cast.save()

    def close_project(self) -> None:
        self.save()
        self.ask.close_project()
        self.hints.close()
        self._reading.close()

    def rename_scene(self, scene_id: str) -> None:
        scene = next((s for s in self._session.story.scenes if s.id == scene_id), None)
        if scene is None:
            return
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Rename scene"))
        dialog.setLabelText(tr("Heading, such as INT. KITCHEN - DAY"))
        dialog.setTextValue(scene.heading)
        dialog.resize(420, dialog.sizeHint().height())
        dialog.textValueSelected.connect(lambda text: self.outline.rename(scene_id, text))
        dialog.open()
