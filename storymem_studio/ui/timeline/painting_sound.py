"""Draws the audio lane: each sound as a box with its waveform."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from storymem_studio.ui.theme import colour
from storymem_studio.ui.timeline.layout import GUTTER, SOUND_HEIGHT, Lanes, SoundBox
from storymem_studio.ui.timeline.painting import SMALL, Canvas

if TYPE_CHECKING:
    from storymem_studio.export.waveform import Waveform

WaveformSource = Callable[[Path], "Waveform | None"]
TINTS = {"music": "green", "voice": "blue", "effect": "violet"}
BAR = 3
"""Pixels from one bar of the waveform to the next."""


def paint_sound(
    painter: QPainter, canvas: Canvas, lanes: Lanes, sound: SoundBox, waveforms: WaveformSource, *, start: int
) -> None:
    """`start` is where it is drawn: elsewhere than it lies while it is dragged."""
    frames = sound.frames if sound.frames is not None else max(1, lanes.frames - start)
    left, right = canvas.scale.x(start), canvas.scale.x(start + frames)
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
    painter.setPen(colour("text"))
    painter.setFont(SMALL)
    said_left = max(box.left() + 6, GUTTER + 2)
    room = box.right() - said_left - 4
    if room > 24:
        said = QFontMetricsF(SMALL).elidedText(sound.name, Qt.TextElideMode.ElideRight, room)
        width = QFontMetricsF(SMALL).horizontalAdvance(said)
        painter.fillRect(QRectF(said_left - 3, box.top() + 2, width + 6, 14), colour("panel", 170))
        painter.drawText(QPointF(said_left, box.top() + 13), said)
    painter.restore()


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
