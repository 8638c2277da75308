"""Puts a dialog over a picture of its window, as a desktop would show it, and several on one sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap

from storymem_studio.ui.theme import colour, font

CAPTION = 34
GAP = 28


def over(window: QPixmap, dialog: QPixmap, title: str) -> QPixmap:
    """The window darker, the dialog in its middle with its title."""
    sheet = QPixmap(window)
    painter = _painter(sheet)
    painter.fillRect(sheet.rect(), QColor(0, 0, 0, 120))
    left = (sheet.width() - dialog.width()) / 2
    top = max(0.0, (sheet.height() - dialog.height() - CAPTION) / 2)
    _paint(painter, dialog, title, left, top)
    painter.end()
    return sheet


def side_by_side(dialogs: Sequence[QPixmap], columns: int = 2) -> QPixmap:
    width, height = dialogs[0].width(), dialogs[0].height()
    rows = -(-len(dialogs) // columns)
    sheet = QPixmap(columns * (width + GAP) + GAP, rows * (height + GAP) + GAP)
    sheet.fill(colour("screen"))
    painter = _painter(sheet)
    for index, dialog in enumerate(dialogs):
        left = GAP + index % columns * (width + GAP)
        top = GAP + index // columns * (height + GAP)
        _paint(painter, dialog, "", left, top)
    painter.end()
    return sheet


def _painter(sheet: QPixmap) -> QPainter:
    painter = QPainter(sheet)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def _paint(painter: QPainter, dialog: QPixmap, title: str, left: float, top: float) -> None:
    caption = CAPTION if title else 0
    box = QRectF(left, top, dialog.width(), dialog.height() + caption)
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in range(14, 0, -2):
        painter.setBrush(QColor(0, 0, 0, 14))
        painter.drawRoundedRect(
            box.adjusted(-spread, -spread + 4, spread, spread + 4), 10 + spread, 10 + spread
        )
    outline = QPainterPath()
    outline.addRoundedRect(box, 10, 10)
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(box, colour("panel"))
    painter.drawPixmap(round(left), round(top + caption), dialog)
    painter.restore()
    if title:
        painter.setPen(colour("dim"))
        painter.setFont(font(12, QFont.Weight.DemiBold))
        painter.drawText(QRectF(left, top, box.width(), caption), Qt.AlignmentFlag.AlignCenter, title)
    painter.setPen(QPen(colour("line_bright"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
