"""Draws what lies over the lanes: markers, the in/out range, and what is being dragged."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from storymem_studio.domain.timeline import duration_text, timecode
from storymem_studio.ui.language import tr
from storymem_studio.ui.theme import colour
from storymem_studio.ui.timeline.gestures import (
    Carrying,
    Fading,
    SoundGesture,
    Trimming,
    TrimmingSound,
    as_dragged,
)
from storymem_studio.ui.timeline.layout import CLIP_TOP, GUTTER, RULER, SOUND_HEIGHT, Lanes, MarkerFlag
from storymem_studio.ui.timeline.painting import SMALL, SMALL_BOLD, Canvas
from storymem_studio.ui.timeline.painting_sound import fade_grips

MARKER_TINTS = {"amber": "accent", "red": "red", "green": "green", "blue": "blue", "violet": "violet"}


def paint_range(painter: QPainter, canvas: Canvas, first: int | None, end: int | None, frames: int) -> None:
    """The part that is repeated, exported or watched: between the in and the out point."""
    if first is None and end is None:
        return
    left = max(float(GUTTER), canvas.scale.x(first or 0))
    right = canvas.scale.x(end if end is not None else frames)
    if right <= left:
        return
    painter.fillRect(QRectF(left, RULER - 3, right - left, 3), colour("accent", 200))
    painter.setPen(QPen(colour("accent"), 1.5))
    for frame, edge in ((first, left), (end, right)):
        if frame is not None and edge >= GUTTER:
            inwards = 4 if frame == first else -4
            painter.drawLine(QPointF(edge, RULER - 9), QPointF(edge, RULER))
            painter.drawLine(QPointF(edge, RULER - 9), QPointF(edge + inwards, RULER - 9))


def paint_marker(painter: QPainter, canvas: Canvas, marker: MarkerFlag, frame: int, room: float) -> None:
    """A flag on the ruler and a thin line through the shots; its name where there is room for it."""
    x = canvas.scale.x(frame)
    if x < GUTTER - 1 or x > canvas.width:
        return
    tint = marker_colour(marker.colour)
    line = QColor(tint)
    line.setAlpha(110)
    painter.setPen(QPen(line, 1))
    painter.drawLine(QPointF(x, RULER), QPointF(x, canvas.rows.shots_bottom))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    top = RULER - 10
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(x, top),
                QPointF(x + 8, top + 3.5),
                QPointF(x, top + 7),
                QPointF(x, RULER + 5),
                QPointF(x - 1, top),
            ]
        )
    )
    if marker.name and room > 40:
        painter.setFont(SMALL)
        metrics = QFontMetricsF(SMALL)
        said = metrics.elidedText(marker.name, Qt.TextElideMode.ElideRight, min(150.0, room - 14))
        back = QRectF(x + 9, RULER - 11, metrics.horizontalAdvance(said) + 4, 14)
        painter.fillRect(back, colour("panel", 215))
        # Amber letters need the deeper amber to be read on a light ground.
        painter.setPen(colour("accent_bright") if tint == colour("accent") else tint)
        painter.drawText(back.adjusted(2, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, said)


def marker_colour(name: str) -> QColor:
    return colour(MARKER_TINTS.get(name, "accent"))


def paint_ring(painter: QPainter, canvas: Canvas) -> None:
    """Keys go to the timeline."""
    painter.setPen(QPen(colour("accent_bright"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(0.5, 0.5, canvas.width - 1, canvas.height - 1), 6, 6)


def paint_trimming(painter: QPainter, canvas: Canvas, gesture: Trimming, fps: int) -> None:
    """The edge where it would be, what it cuts off in shade, what it adds in amber, and the new length."""
    clip = gesture.clip
    old = clip.start if gesture.side == "in" else clip.end
    shots = canvas.shots
    from_x, to_x = sorted((canvas.scale.x(old), canvas.scale.x(gesture.edge)))
    shorter = gesture.left < clip.frames
    painter.fillRect(
        QRectF(from_x, shots.top(), to_x - from_x, shots.height()),
        colour("screen", 170) if shorter else colour("accent", 60),
    )
    x = canvas.scale.x(gesture.edge)
    painter.setPen(QPen(colour("accent"), 2))
    painter.drawLine(QPointF(x, shots.top()), QPointF(x, shots.bottom()))
    change = gesture.left - clip.frames
    said = f"{change:+d}  ·  {gesture.left} ({duration_text(gesture.left, fps)})"
    _paint_label(painter, canvas, x, shots.top() + 8, said)


def paint_sound_gesture(painter: QPainter, canvas: Canvas, gesture: SoundGesture, fps: int) -> None:
    """A line through the film where the dragged end lies, and its timecode and the length that is left."""
    sound = as_dragged(gesture.sound, gesture, fps)
    top = canvas.rows.sound_top(sound.row)
    if isinstance(gesture, Fading):
        grips = fade_grips(canvas, fps, sound)
        said = tr("Fade in over {seconds:.2f} s", seconds=gesture.milliseconds / 1000)
        if gesture.side == "out":
            said = tr("Fade out over {seconds:.2f} s", seconds=gesture.milliseconds / 1000)
        _paint_label(painter, canvas, grips[gesture.side == "out"], top - 24, said)
        return
    at = gesture.frame if isinstance(gesture, TrimmingSound) else sound.start
    x = canvas.scale.x(at)
    painter.setPen(QPen(colour("accent"), 1.5))
    painter.drawLine(QPointF(x, CLIP_TOP), QPointF(x, top + SOUND_HEIGHT))
    length = f"  ·  {duration_text(sound.frames, fps)}" if sound.frames is not None else ""
    sign = "-" if at < 0 else ""
    _paint_label(painter, canvas, x, top - 24, f"{sign}{timecode(abs(at), fps)}{length}")


def paint_carrying(painter: QPainter, canvas: Canvas, lanes: Lanes, gesture: Carrying) -> None:
    """The shots under the pointer as a slip, and a line where they would go."""
    shots = canvas.shots
    if gesture.target is not None and (clip := lanes.of(gesture.target[0])) is not None:
        x = canvas.scale.x(clip.end if gesture.target[1] else clip.start)
        painter.setPen(QPen(colour("accent"), 3))
        painter.drawLine(QPointF(x, shots.top() - 2), QPointF(x, shots.bottom() + 2))
    carried = [clip for shot_id in gesture.shot_ids[:1] if (clip := lanes.of(shot_id)) is not None]
    if carried:
        more = len(gesture.shot_ids) - 1
        said = f"{carried[0].number}  {carried[0].title}" + (f"  +{more}" if more else "")
        _paint_label(painter, canvas, gesture.x + 12, shots.top() + 14, said)


def _paint_label(painter: QPainter, canvas: Canvas, x: float, y: float, said: str) -> None:
    metrics = QFontMetricsF(SMALL_BOLD)
    width = metrics.horizontalAdvance(said) + 14
    box = QRectF(min(max(x + 6, GUTTER), canvas.width - width - 4), max(y, CLIP_TOP), width, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("badge", 225))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(colour("text"))
    painter.setFont(SMALL_BOLD)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)
