"""The margins of the screenplay: shot number and state at the left, hints at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QToolTip, QWidget

from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.language import tr
from storymem_studio.ui.theme import colour, font

if TYPE_CHECKING:
    from storymem_studio.ui.script.editor import ScreenplayEditor

LEFT, RIGHT = 44, 22
ICON = 14


@dataclass(frozen=True, slots=True)
class MarginMark:
    """What stands beside a shot."""

    number: str
    icon: str
    tint: str
    state: str
    selected: bool = False
    hint_icon: str = ""
    hint_tint: str = ""
    hints: str = ""


MarkOf = Callable[[str], MarginMark | None]


class Margins:
    """Both margins of an editor, which scroll with its text."""

    def __init__(self, editor: "ScreenplayEditor", mark_of: MarkOf) -> None:
        self.left = _Margin(editor, mark_of, is_left=True)
        self.right = _Margin(editor, mark_of, is_left=False)

    def place(self, left: QRect, right: QRect) -> None:
        self.left.setGeometry(left)
        self.right.setGeometry(right)

    def update(self) -> None:
        self.left.update()
        self.right.update()

    def follow(self, rect: QRect, dy: int) -> None:
        for margin in (self.left, self.right):
            margin.scroll(0, dy) if dy else margin.update(0, rect.y(), margin.width(), rect.height())


class _Margin(QWidget):
    def __init__(self, editor: "ScreenplayEditor", mark_of: MarkOf, *, is_left: bool) -> None:
        super().__init__(editor)
        self._editor = editor
        self._mark_of = mark_of
        self._is_left = is_left
        self.setAccessibleName(tr("Shot numbers and states") if is_left else tr("Hints"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for block in self._editor.visible_blocks():
            mark = self._mark(block)
            if mark is None:
                continue
            box = self._editor.line_rect(block)
            height = self._editor.fontMetrics().lineSpacing()
            first = QRect(0, box.top() + self._top, self.width(), height)
            if first.top() > event.rect().bottom():
                break
            self._paint_left(painter, mark, first) if self._is_left else self._paint_right(
                painter, mark, first
            )
        painter.end()

    @property
    def _top(self) -> int:
        return self._editor.viewport().geometry().top() - self.geometry().top()

    def _paint_left(self, painter: QPainter, mark: MarginMark, line: QRect) -> None:
        weight = QFont.Weight.DemiBold if mark.selected else QFont.Weight.Normal
        painter.setFont(font(12, weight, tabular=True))
        painter.setPen(colour("accent_bright" if mark.selected else "faint"))
        painter.drawText(
            QRectF(line).adjusted(0, 0, -ICON - 13, 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            mark.number,
        )
        at = QPoint(self.width() - ICON - 7, line.center().y() - ICON // 2 + 1)
        painter.drawPixmap(at, pixmap(mark.icon, mark.tint, ICON, self.devicePixelRatioF()))

    def _paint_right(self, painter: QPainter, mark: MarginMark, line: QRect) -> None:
        if mark.hint_icon:
            at = QPoint(5, line.center().y() - ICON // 2 + 1)
            painter.drawPixmap(at, pixmap(mark.hint_icon, mark.hint_tint, ICON, self.devicePixelRatioF()))

    def _mark(self, block: QTextBlock) -> MarginMark | None:
        return self._mark_of(self._editor.id_of(block)) if block.text().strip() else None

    def _block_at(self, y: int) -> QTextBlock | None:
        for block in self._editor.visible_blocks():
            box = self._editor.line_rect(block).translated(0, self._top)
            if box.top() <= y <= box.bottom():
                return block
        return None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            block = self._block_at(event.pos().y())
            mark = self._mark(block) if block is not None else None
            said = (mark.state if self._is_left else mark.hints) if mark is not None else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        block = self._block_at(event.position().toPoint().y())
        mark = self._mark(block) if block is not None else None
        if block is None or mark is None:
            return
        self._editor.go_to(self._editor.id_of(block))
        self._editor.setFocus()
        if not self._is_left and mark.hint_icon:
            self._editor.hints_wanted.emit(self._editor.id_of(block))
