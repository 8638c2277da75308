"""A text editor for screenplays: lines that know their shot, keys that think in shots, margins with numbers and hints."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)

from storymem_studio.ui.language import tr
from storymem_studio.ui.script.margin import LEFT, RIGHT, MarginMark, Margins
from storymem_studio.ui.script.page import CONTINUES, EMPTY, SOFT_BREAK, Kind, kind_of, paste_lines
from storymem_studio.ui.story_text import StoryText
from storymem_studio.ui.theme import colour, font

COLUMN = 680
"""Widest line of text in pixels: what is longer than some seventy letters is hard to read."""


class ScreenplayEditor(StoryText):
    hints_wanted = Signal(str)
    """The id of a shot whose hints are to be shown."""

    def __init__(self, mark_of: Callable[[str], MarginMark | None]) -> None:
        super().__init__()
        self._ids: list[str] = []
        self._numbers: dict[str, int] = {}
        self.setObjectName("screenplay")
        self.setAccessibleName(tr("Script"))
        self.setAccessibleDescription(
            tr("A heading such as INT. KITCHEN - DAY opens a scene; every paragraph is a shot.")
        )
        self.setPlaceholderText(tr("INT. KITCHEN - DAY\n\nWhat do we see? Every paragraph is a shot."))
        self.setFont(font(13))
        self.setCursorWidth(2)
        self.margins = Margins(self, mark_of)
        self.cursorPositionChanged.connect(self._show_line)
        self.updateRequest.connect(self.margins.follow)

    # Lines and what they are

    def lines(self) -> list[tuple[str, str]]:
        """Every line with the id that was given to it."""
        return [(block.text(), self.id_of(block)) for block in self.blocks()]

    def blocks(self) -> list[QTextBlock]:
        found = []
        block = self.document().begin()
        while block.isValid():
            found.append(block)
            block = block.next()
        return found

    def id_of(self, block: QTextBlock) -> str:
        state = block.userState()
        return self._ids[state] if 0 <= state < len(self._ids) else ""

    def name_lines(self, ids: Sequence[str]) -> None:
        """Say which shot or scene each line is."""
        for block, id in zip(self.blocks(), ids, strict=True):
            if id and id not in self._numbers:
                self._numbers[id] = len(self._ids)
                self._ids.append(id)
            block.setUserState(self._numbers[id] if id else -1)
        self.margins.update()

    def block_of(self, id: str) -> QTextBlock | None:
        return next((block for block in self.blocks() if self.id_of(block) == id), None)

    def current_id(self) -> str:
        return self.id_of(self.textCursor().block())

    def offset_in_line(self) -> int:
        return self.textCursor().positionInBlock()

    # What is written from outside

    def write(self, texts: Sequence[str], ids: Sequence[str]) -> None:
        """Make the text say this, touching only lines that are different: the cursor stays in its words."""
        from storymem_studio.ui.script.patch import patch

        place = self.verticalScrollBar().value()
        patch(self.document(), texts)
        self.name_lines(ids)
        self.verticalScrollBar().setValue(place)

    def go_to(self, id: str) -> None:
        """Put the cursor at the end of a shot, unless it is there; show the whole of it."""
        block = self.block_of(id)
        if block is None:
            return
        if self.textCursor().block() != block:
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        key = event.key()
        cursor = self.textCursor()
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._break_line(cursor)
        elif plain and key == Qt.Key.Key_Backspace and cursor.atBlockStart() and not cursor.hasSelection():
            if not self._join(cursor.block().previous(), cursor.block()):
                super().keyPressEvent(event)
        elif plain and key == Qt.Key.Key_Delete and cursor.atBlockEnd() and not cursor.hasSelection():
            if not self._join(cursor.block(), cursor.block().next()):
                super().keyPressEvent(event)
        else:
            if event.text().isprintable() and event.text() and cursor.block().text().strip() == EMPTY:
                self._select_line(cursor)
            super().keyPressEvent(event)

    def _break_line(self, cursor: QTextCursor) -> None:
        """End the shot and begin another; on an empty line, make an empty shot."""
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        block = cursor.block()
        if not block.text().strip():
            # The line was that of a shot whose words were taken out: it stays that shot.
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            if self._neighbour(block.previous(), back=True) == block.previous() and block.previous().text():
                cursor.insertText("\n")
            cursor.insertText(EMPTY)
        elif not cursor.positionInBlock():
            cursor.insertText("\n\n")
            cursor.setPosition(block.position())
        else:
            _drop_spaces(cursor)
            cursor.insertText("\n\n")
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _join(self, before: QTextBlock, after: QTextBlock) -> bool:
        """Backspace before a shot: it loses its mark, or joins the shot before. False where that is no business of ours."""
        first, second = self._neighbour(before, back=True), self._neighbour(after, back=False)
        if not first.isValid() or not second.isValid():
            return False
        kinds: tuple[Kind, Kind] = kind_of(first.text()), kind_of(second.text())
        if kinds == ("continues", "shot"):
            cursor = QTextCursor(first)
            cursor.setPosition(second.position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            return True
        if "heading" in kinds or "speech" in kinds:
            return self.textCursor().block() == second and bool(second.text())
        if kinds == ("shot", "continues"):
            second = self._neighbour(second.next(), back=False)
        elif kinds != ("shot", "shot"):
            return False
        cursor = QTextCursor(first)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        at = cursor.position()
        cursor.setPosition(second.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(" ")
        cursor.setPosition(at)
        self.setTextCursor(cursor)
        return True

    @staticmethod
    def _neighbour(block: QTextBlock, *, back: bool) -> QTextBlock:
        """This line, or the next one that is not empty."""
        while block.isValid() and not block.text().strip():
            block = block.previous() if back else block.next()
        return block

    def line_above(self, block: QTextBlock) -> QTextBlock:
        """The next line above that is not empty; the line itself where there is none."""
        above = self._neighbour(block.previous(), back=True)
        return above if above.isValid() else block

    def _select_line(self, cursor: QTextCursor) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.textCursor().insertText(paste_lines(source.text()))
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace(SOFT_BREAK, "\n"))
        return data

    # Looks

    def _show_line(self) -> None:
        self.viewport().update()
        self.margins.update()

    def _current_box(self) -> QRect | None:
        """The shot one is in, with the mark above it and the dialogue below."""
        block = self.textCursor().block()
        if not block.text().strip():
            return None
        while kind_of(block.text()) == "speech" and (before := self.line_above(block)) != block:
            block = before
        box = self.line_rect(block)
        below = block.next()
        while below.isValid() and kind_of(below.text()) == "speech":
            box.setBottom(self.line_rect(below).bottom())
            below = below.next()
        above = self._neighbour(block.previous(), back=True)
        if above.isValid() and above.text().strip() == CONTINUES:
            box.setTop(self.line_rect(above).top())
        return box.adjusted(0, -3, 0, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        inside = self.contentsRect().width() - LEFT - RIGHT
        spare = max(0, inside - COLUMN) // 2
        self.setFont(font(15 if spare else 13))
        self.setViewportMargins(LEFT + spare, 0, RIGHT + spare, 0)
        rect, page = self.contentsRect(), self.viewport().geometry()
        self.margins.place(
            QRect(page.left() - LEFT, rect.top(), LEFT, rect.height()),
            QRect(page.right() + 1, rect.top(), RIGHT, rect.height()),
        )

    def line_rect(self, block: QTextBlock) -> QRect:
        """Where a line lies, in the viewport."""
        return self.blockBoundingGeometry(block).translated(self.contentOffset()).toAlignedRect()

    def visible_blocks(self) -> list[QTextBlock]:
        found = []
        block = self.firstVisibleBlock()
        while block.isValid() and self.line_rect(block).top() <= self.viewport().height():
            if block.isVisible():
                found.append(block)
            block = block.next()
        return found

    def visible_numbers(self) -> tuple[int, int]:
        first = self.firstVisibleBlock().blockNumber()
        height = max(1, self.fontMetrics().height())
        return first, first + self.viewport().height() // height + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_current()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(colour("faint"))
        painter.setFont(self.font())
        for block in self.visible_blocks():
            if block.text().strip() == EMPTY:
                box = self.line_rect(block).adjusted(22, 0, 0, 0)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tr("What do we see?"))
        painter.end()

    def _paint_current(self) -> None:
        box = self._current_box()
        if box is None or not self.hasFocus():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("raised"))
        painter.drawRoundedRect(box, 4, 4)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(260, 400)


def _drop_spaces(cursor: QTextCursor) -> None:
    """Take the spaces around the cursor out, so that no shot begins with one."""
    text, at = cursor.block().text(), cursor.positionInBlock()
    after = len(text[at:]) - len(text[at:].lstrip(" "))
    before = len(text[:at]) - len(text[:at].rstrip(" "))
    start = cursor.position() - before
    cursor.setPosition(start)
    cursor.setPosition(start + before + after, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
