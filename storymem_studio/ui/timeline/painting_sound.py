"""Draws the audio lane: each sound as a box with its waveform."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from storymem_studio.ui.theme import colour
from storymem_studio.ui.timeline.layout import GUTTER, SOUND_HEIGHT, Lanes, SoundBox
from storymem_studio.ui.timeline.painting import SMALL, Canvas

if TYPE_CHECKING:
    from storymem_studio.export.waveform import Waveform

WaveformSource = Callable[[Path], "Waveform | None"]
TINTS = {"music": "green", "voice": "blue", "effect": "violet"}
BAR = 3
"""Pixels from one bar of the waveform to the next."""
FADE_GRIP = 5
"""Half the size of the handle of a fade, in pixels."""


def paint_sound(
    painter: QPainter,
    canvas: Canvas,
    lanes: Lanes,
    sound: SoundBox,
    waveforms: WaveformSource,
    *,
    selected: bool = False,
    grips: bool = False,
) -> None:
    """`grips`: with the handles by which its fades are set."""
    frames = sound.frames if sound.frames is not None else max(1, lanes.frames - sound.start)
    left, right = canvas.scale.x(sound.start), canvas.scale.x(sound.start + frames)
    if right < GUTTER or left > canvas.width:
        return
    box = QRectF(left, canvas.rows.sound_top(sound.row), max(2.0, right - left), SOUND_HEIGHT)
    tint = TINTS.get(sound.kind, "green")
    outline = QPainterPath()
    outline.addRoundedRect(box, 4, 4)
    painter.save()
    painter.setClipRect(
        QRectF(GUTTER - 2, box.top(), canvas.width, box.height()), Qt.ClipOperation.IntersectClip
    )
    painter.fillPath(outline, colour(tint, 44))
    waveform = waveforms(sound.path)
    if waveform is not None:
        _paint_bars(painter, canvas, sound, waveform, box, tint, lanes.fps)
    _paint_fades(painter, canvas, lanes.fps, sound, box, tint, grips=grips or selected)
    painter.setPen(colour("text"))
    painter.setFont(SMALL)
    said_left = max(box.left() + 6, GUTTER + 2)
    room = box.right() - said_left - 4
    if room > 24:
        said = QFontMetricsF(SMALL).elidedText(sound.name, Qt.TextElideMode.ElideRight, room)
        width = QFontMetricsF(SMALL).horizontalAdvance(said)
        painter.fillRect(QRectF(said_left - 3, box.top() + 2, width + 6, 14), colour("panel", 170))
        painter.drawText(QPointF(said_left, box.top() + 13), said)
    if selected:
        painter.setPen(QPen(colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
    painter.restore()


def fade_grips(canvas: Canvas, fps: int, sound: SoundBox) -> tuple[float, float]:
    """Where the handles of both fades are, in pixels from the left; inside the sound where nothing fades."""
    left, right = canvas.scale.x(sound.start), canvas.scale.x(sound.end or sound.start)
    pixels = canvas.scale.pixels_per_frame * fps / 1000
    middle = (left + right) / 2
    return (
        min(middle - FADE_GRIP, left + max(FADE_GRIP + 2, sound.fade_in * pixels)),
        max(middle + FADE_GRIP, right - max(FADE_GRIP + 2, sound.fade_out * pixels)),
    )


def _paint_fades(
    painter: QPainter, canvas: Canvas, fps: int, sound: SoundBox, box: QRectF, tint: str, *, grips: bool
) -> None:
    """What is not heard yet, or no longer, in shade; with the handles where they are asked for."""
    if sound.end is None or box.width() < 8 * FADE_GRIP:
        return
    pixels = canvas.scale.pixels_per_frame * fps / 1000
    for milliseconds, edge, inwards in ((sound.fade_in, box.left(), 1), (sound.fade_out, box.right(), -1)):
        reach = min(milliseconds * pixels, box.width()) * inwards
        if abs(reach) >= 1:
            full, silent = QPointF(edge + reach, box.top()), QPointF(edge, box.bottom())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("panel", 150))
            painter.drawPolygon(QPolygonF([silent, QPointF(edge, box.top()), full]))
            painter.setPen(QPen(colour(tint), 1.2))
            painter.drawLine(silent, full)
    if grips:
        painter.setPen(QPen(colour("panel"), 1))
        painter.setBrush(colour("text"))
        for x in fade_grips(canvas, fps, sound):
            painter.drawEllipse(QPointF(x, box.top() + FADE_GRIP), FADE_GRIP - 1, FADE_GRIP - 1)


def _paint_bars(
    painter: QPainter,
    canvas: Canvas,
    sound: SoundBox,
    waveform: "Waveform",
    box: QRectF,
    tint: str,
    fps: int,
) -> None:
    from storymem_studio.export.waveform import PEAKS_A_SECOND

    peaks = waveform.peaks
    per_pixel = PEAKS_A_SECOND / fps / canvas.scale.pixels_per_frame
    first = max(box.left(), GUTTER - 2 - (GUTTER - box.left()) % BAR)
    last = min(box.right() - 2, canvas.width)
    source = sound.source_in / 1000 * PEAKS_A_SECOND
    middle, half = box.center().y(), box.height() / 2 - 3
    lines = []
    x = first + 2
    while x < last:
        begin = int(source + (x - box.left()) * per_pixel)
        end = max(begin + 1, int(source + (x + BAR - box.left()) * per_pixel))
        part = peaks[begin:end]
        if not len(part):
            break
        tall = max(0.6, int(part.max()) / 255 * half)
        lines.append(QLineF(x, middle - tall, x, middle + tall))
        x += BAR
    painter.setPen(QPen(colour(tint, 190), 1.6))
    painter.drawLines(lines)
