"""Draws the transitions: over the join, as wide as it lasts, two slopes that cross for a dissolve, a V for a dip."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from storymem_studio.ui.theme import colour
from storymem_studio.ui.timeline.layout import TimelineClip
from storymem_studio.ui.timeline.painting import Canvas

HEIGHT = 16
LEAST_WIDTH = 14
"""Pixels: a mark that is shorter in time is still seen and can be taken."""


def join_box(canvas: Canvas, clip: TimelineClip, frames: int | None = None) -> QRectF | None:
    """Where its mark lies; as if it had so many frames while it is dragged. None for a plain cut."""
    if clip.join.kind == "cut" or not clip.join.frames:
        return None
    left = canvas.scale.x(clip.start - (clip.join.back if frames is None else _back(clip, frames)))
    right = canvas.scale.x(clip.start + (clip.join.into if frames is None else frames - _back(clip, frames)))
    if (short := LEAST_WIDTH - (right - left)) > 0:
        left, right = (left, right + short) if clip.join.opening else (left - short / 2, right + short / 2)
    return QRectF(left, canvas.shots.top() + 2, right - left, HEIGHT)


def _back(clip: TimelineClip, frames: int) -> int:
    return 0 if clip.join.opening else frames // 2


def paint_joins(
    painter: QPainter, canvas: Canvas, clips: Sequence[TimelineClip], dragged: str = "", frames: int = 0
) -> None:
    """`dragged` is the shot whose transition would have so many frames if it were let go now."""
    for clip in clips:
        box = join_box(canvas, clip, frames if clip.shot_id == dragged else None)
        if box is None or box.right() < canvas.left or box.left() > canvas.right:
            continue
        painter.setPen(QPen(colour("accent"), 1))
        painter.setBrush(colour("badge", 215))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        inner = box.adjusted(2.5, 3.5, -2.5, -3.5)
        painter.setPen(QPen(colour("accent_bright"), 1.5, c=Qt.PenCapStyle.RoundCap))
        painter.drawLines(_slopes(clip, inner))


def _slopes(clip: TimelineClip, box: QRectF) -> list[QLineF]:
    fading_in = QLineF(box.bottomLeft(), box.topRight())
    if clip.join.opening:
        return [fading_in]
    if clip.join.kind == "dissolve":
        return [QLineF(box.topLeft(), box.bottomRight()), fading_in]
    middle = QPointF(box.center().x(), box.bottom())
    return [QLineF(box.topLeft(), middle), QLineF(middle, box.topRight())]
