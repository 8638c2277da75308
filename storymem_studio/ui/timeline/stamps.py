"""Small pictures the timeline draws over and over: each is painted once, then copied, which costs a tenth."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QStaticText, QTransform

from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.theme import LOOK, colour
from storymem_studio.ui.timeline.painting import SMALL

CORNER = 5
"""Pixels: how round a shot's corners are."""
SEAM = 1
"""Pixels at each end of a shot that stay empty, so that it stands apart from its neighbour."""


def joint(height: int, ratio: float) -> QPixmap:
    """What lies over the place where two shots meet: the gap, and the panel around their round corners."""
    return _joint(height, ratio, LOOK.dark)


@lru_cache(maxsize=32)
def _joint(height: int, ratio: float, _dark: bool) -> QPixmap:
    half = SEAM + CORNER
    around = QPainterPath()
    around.addRect(QRectF(0, 0, 2 * half, height))
    for left in (-height, half + SEAM):
        shot = QPainterPath()
        shot.addRoundedRect(QRectF(left, 0, height + CORNER, height), CORNER, CORNER)
        around -= shot
    return _painted(2 * half, height, ratio, lambda painter: painter.fillPath(around, colour("panel")))


def frame(width: int, height: int, ratio: float) -> QPixmap:
    """The panel around the round corners of a keyframe."""
    return _frame(width, height, ratio, LOOK.dark)


@lru_cache(maxsize=256)
def _frame(width: int, height: int, ratio: float, _dark: bool) -> QPixmap:
    around, inside = QPainterPath(), QPainterPath()
    around.addRect(QRectF(0, 0, width, height))
    inside.addRoundedRect(QRectF(0, 0, width, height), 3, 3)
    around -= inside
    return _painted(width, height, ratio, lambda painter: painter.fillPath(around, colour("panel")))


def hatch(height: int, ratio: float) -> QPixmap:
    """Sixteen pixels of the stripes over a shot that waits to be made."""
    return _hatch(height, ratio, LOOK.dark)


@lru_cache(maxsize=32)
def _hatch(height: int, ratio: float, _dark: bool) -> QPixmap:
    def paint(painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, 16, height), colour("raised"))
        painter.setPen(QPen(colour("hover"), 6))
        for x in range(-16 * (height // 16 + 2), 32, 16):
            painter.drawLine(QPointF(x - 4, height + 4), QPointF(x + height + 4, -4))

    return _painted(16, height, ratio, paint)


def badge(name: str, tint: str, ratio: float) -> QPixmap:
    """The icon of a shot's state on a dark ground, to lie over a picture: 20 pixels."""
    return _badge(name, tint, ratio, LOOK.dark)


@lru_cache(maxsize=64)
def _badge(name: str, tint: str, ratio: float, _dark: bool) -> QPixmap:
    def paint(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("badge", 190))
        painter.drawRoundedRect(QRectF(0, 0, 20, 20), 6, 6)
        painter.drawPixmap(QPointF(3, 3), pixmap(name, tint, 14, ratio))

    return _painted(20, 20, ratio, paint)


def link(ratio: float, *, continues: bool, hovered: bool) -> QPixmap:
    """The badge between two shots: 20 pixels."""
    return _link(ratio, continues, hovered, LOOK.dark)


@lru_cache(maxsize=16)
def _link(ratio: float, continues: bool, hovered: bool, _dark: bool) -> QPixmap:
    tint = "blue" if continues else "dim"

    def paint(painter: QPainter) -> None:
        painter.setBrush(colour("hover" if hovered else "panel"))
        painter.setPen(QPen(colour(tint), 1.4))
        painter.drawEllipse(QPointF(10, 10), 9, 9)
        painter.drawPixmap(
            QPointF(4, 4), pixmap("link-simple" if continues else "link-break", tint, 12, ratio)
        )

    return _painted(20, 20, ratio, paint)


def _painted(width: int, height: int, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
    image = QPixmap(round(width * ratio), round(height * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return image


@lru_cache(maxsize=4096)
def words(text: str, room: int) -> QStaticText:
    """A small text, laid out once, cut off with an ellipsis where it is wider than `room` pixels."""
    said = QFontMetricsF(SMALL).elidedText(text, Qt.TextElideMode.ElideRight, room)
    static = QStaticText(said)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.prepare(QTransform(), SMALL)
    return static
