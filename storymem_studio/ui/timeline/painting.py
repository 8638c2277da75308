"""What every part of the timeline is drawn on, and what frames it: the ruler, the lanes' names, the playhead."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPixmap, QPolygonF

from storymem_studio.ui.language import tr
from storymem_studio.ui.theme import colour, font
from storymem_studio.ui.timeline.layout import (
    CLIP_TOP,
    GUTTER,
    ROOM,
    SOUND_HEIGHT,
    Lanes,
    Rows,
    Scale,
    ticks,
)

PictureSource = Callable[[Path, int, int | None], QPixmap | None]
"""path, height, and the frame when it is a video."""
SMALL = font(11)
SMALL_BOLD = font(11, QFont.Weight.Medium)


@dataclass(frozen=True)
class Canvas:
    """What a painting needs to know about the view it is drawn in."""

    width: int
    height: int
    scale: Scale
    pixel_ratio: float
    pictures: PictureSource

    sound_rows: int = 0
    frames_shown: bool = False
    """The ruler counts in frames, not in time."""
    exposed: QRect | None = None
    """The part that is painted now; None for all of it."""

    @cached_property
    def rows(self) -> Rows:
        return Rows(self.height, self.sound_rows)

    @cached_property
    def left(self) -> int:
        """Nothing before this pixel is seen: the lanes' names hide it, or it is not painted now."""
        return max(GUTTER - 3, self.exposed.left()) if self.exposed is not None else GUTTER - 3

    @cached_property
    def right(self) -> int:
        """The pixel after the last one that is painted now."""
        return min(self.width, self.exposed.right() + 1) if self.exposed is not None else self.width

    def shows(self, top: float, bottom: float) -> bool:
        """Whether anything between these heights is painted now."""
        return self.exposed is None or (self.exposed.top() <= bottom and top <= self.exposed.bottom())

    def pixel(self, frame: float) -> int:
        """The whole pixel a film frame begins at: what lies on whole pixels is copied, the rest is computed."""
        return round(self.scale.x(frame))

    @cached_property
    def shots(self) -> QRectF:
        return QRectF(0, CLIP_TOP, self.width, self.rows.shots_bottom - CLIP_TOP)


def paint_ruler(painter: QPainter, canvas: Canvas, lanes: Lanes) -> None:
    scale = canvas.scale
    first = max(0.0, scale.frame(canvas.left - ROOM))
    last = min(scale.frame(canvas.right), lanes.frames + 5 * lanes.fps)
    small, large, texts = [], [], []
    painter.setFont(SMALL)
    metrics = painter.fontMetrics()
    for tick in ticks(lanes.fps, scale.pixels_per_frame, first, last, frames=canvas.frames_shown):
        x = scale.x(tick.frame)
        if x < GUTTER - 1:
            continue
        if tick.text:
            large.append(QLineF(x, 4, x, 16))
            wide = metrics.horizontalAdvance(tick.text)
            texts.append((QPointF(x + 4 if x + 4 + wide <= canvas.width else x - 4 - wide, 13), tick.text))
        else:
            small.append(QLineF(x, 12, x, 16))
    painter.setPen(colour("line"))
    painter.drawLines(small)
    painter.setPen(colour("faint"))
    painter.drawLines(large)
    for point, text in texts:
        painter.drawText(point, text)


def paint_gutter(painter: QPainter, canvas: Canvas) -> None:
    """The lanes' names, over whatever was scrolled under them."""
    painter.fillRect(QRectF(0, 0, GUTTER - 3, canvas.height), colour("panel"))
    painter.setFont(SMALL)
    painter.setPen(colour("faint"))
    painter.drawText(QPointF(2, 13), tr("Frames") if canvas.frames_shown else tr("Time"))
    painter.setPen(colour("dim"))
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    rows = canvas.rows
    names = [
        (canvas.shots.top(), canvas.shots.height(), tr("Shots")),
        (rows.gives_top, rows.memory.gives, tr("Gives")),
        (rows.sees_top, rows.memory.sees, tr("Sees")),
    ]
    names += [(rows.sound_top(row), SOUND_HEIGHT, f"A{row + 1}") for row in range(canvas.sound_rows)]
    for top, height, text in names:
        painter.drawText(QRectF(2, top, GUTTER - 8, height), middle, text)


def paint_playhead(painter: QPainter, canvas: Canvas, frame: float) -> None:
    x = canvas.scale.x(frame)
    if x < GUTTER - 6:
        return
    white = colour("playhead")
    painter.setPen(QPen(white, 1.5))
    painter.drawLine(QPointF(x, 10), QPointF(x, canvas.height))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(white)
    painter.drawPolygon(QPolygonF([QPointF(x - 6, 3), QPointF(x + 6, 3), QPointF(x, 13)]))
