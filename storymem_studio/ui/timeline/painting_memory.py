"""Draws the memory lane: what each shot gives and sees, and the connections between them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from storymem_studio.ui.theme import colour
from storymem_studio.ui.timeline import stamps
from storymem_studio.ui.timeline.layout import (
    GUTTER,
    LanePicture,
    Lanes,
    TimelineClip,
)
from storymem_studio.ui.timeline.painting import Canvas

MOST_CONNECTIONS = 60
WIDEST_GIVEN = 52
WIDEST_SEEN = 34
LEAST = 4
"""Pixels: keyframes closer to each other than this are drawn as one."""
PICTURED = 6
"""Pixels: what is narrower is drawn without its picture."""
ROUNDED = 24
"""Pixels: what is narrower has square corners."""


def given_boxes(canvas: Canvas, clip: TimelineClip) -> list[tuple[LanePicture, QRectF]]:
    """The shot's own keyframes in the memory lane."""
    boxes = _spread(canvas, clip, clip.gives, canvas.rows.gives_top, canvas.rows.memory.gives, WIDEST_GIVEN)
    return [(picture, QRectF(box)) for picture, box in boxes]


def seen_boxes(canvas: Canvas, clip: TimelineClip) -> list[tuple[LanePicture, QRectF]]:
    """The keyframes the shot remembers, under it."""
    boxes = _spread(canvas, clip, clip.sees, canvas.rows.sees_top, canvas.rows.memory.sees, WIDEST_SEEN)
    return [(picture, QRectF(box)) for picture, box in boxes]


def _spread(
    canvas: Canvas,
    clip: TimelineClip,
    pictures: tuple[LanePicture, ...],
    top: int,
    height: int,
    widest: float,
) -> Iterator[tuple[LanePicture, QRect]]:
    left = canvas.scale.x(clip.start) + 2
    room = clip.frames * canvas.scale.pixels_per_frame - 4
    if not pictures or room < 6:
        return
    step = min(widest + 3, room / len(pictures))
    width = int(max(1.0, step - 3 if step > 9 else step - 1))
    for index, picture in enumerate(pictures):
        yield picture, QRect(round(left + index * step), top, width, height)


def paint_memory(painter: QPainter, canvas: Canvas, clips: Sequence[TimelineClip], *, selected: str) -> None:
    """What each shot gives to the memory, and below it what it sees: paler, but for the selected shot."""
    gives = [(clip, clip.gives) for clip in clips if clip.gives]
    _paint_lane(painter, canvas, gives, canvas.rows.gives_top, canvas.rows.memory.gives, WIDEST_GIVEN, 1.0)
    top, height = canvas.rows.sees_top, canvas.rows.memory.sees
    pale = [(clip, clip.sees) for clip in clips if clip.sees and clip.shot_id != selected]
    _paint_lane(painter, canvas, pale, top, height, WIDEST_SEEN, 0.5)
    full = [(clip, clip.sees) for clip in clips if clip.sees and clip.shot_id == selected]
    _paint_lane(painter, canvas, full, top, height, WIDEST_SEEN, 1.0)


def _paint_lane(
    painter: QPainter,
    canvas: Canvas,
    shots: Sequence[tuple[TimelineClip, tuple[LanePicture, ...]]],
    top: int,
    height: int,
    widest: int,
    opacity: float,
) -> None:
    plain: list[QRect] = []
    rounded: list[QRect] = []
    tall = round(height * canvas.pixel_ratio)
    painter.setOpacity(opacity)
    for clip, pictures in shots:
        room = clip.frames * canvas.scale.pixels_per_frame - 4
        if room < LEAST * len(pictures):
            if room >= 1:
                plain.append(QRect(canvas.pixel(clip.start) + 2, top, round(room), height))
            continue
        for picture, box in _spread(canvas, clip, pictures, top, height, widest):
            if box.right() < canvas.left or box.left() >= canvas.right:
                continue
            image = canvas.pictures(picture.path, tall, None) if box.width() >= PICTURED else None
            if image is None:
                plain.append(box)
                continue
            wide = min(image.width(), round(box.width() * canvas.pixel_ratio))
            painter.drawPixmap(box, image, QRect((image.width() - wide) // 2, 0, wide, image.height()))
            if box.width() >= ROUNDED:
                rounded.append(box)
    painter.setOpacity(1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("selected", round(255 * opacity)))
    painter.drawRects(plain)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for box in rounded:
        painter.drawPixmap(box.topLeft(), stamps.frame(box.width(), height, canvas.pixel_ratio))


def paint_connections(
    painter: QPainter, canvas: Canvas, lanes: Lanes, clip: TimelineClip, only: str = ""
) -> None:
    """Curves from the keyframes this shot remembers, or from one of them, to the shots that gave them."""
    seen = [(picture, box) for picture, box in seen_boxes(canvas, clip) if only in ("", picture.digest)]
    given = {
        picture.digest: box
        for source in {picture.shot_id for picture, _ in seen if picture.shot_id}
        if (other := lanes.of(source)) is not None
        for picture, box in given_boxes(canvas, other)
    }
    pairs = [(given[picture.digest], box) for picture, box in seen if picture.digest in given]
    _connect(painter, canvas, pairs, strong=only != "")


def paint_given_connections(
    painter: QPainter, canvas: Canvas, lanes: Lanes, clip: TimelineClip, picture: LanePicture
) -> None:
    """Curves from one keyframe to the shots in sight that see it."""
    origin = next((box for given, box in given_boxes(canvas, clip) if given.digest == picture.digest), None)
    if origin is None:
        return
    first, last = canvas.scale.frame(GUTTER), canvas.scale.frame(canvas.width)
    pairs: list[tuple[QRectF, QRectF]] = []
    for index in lanes.seers.get(picture.digest, ()):
        seer = lanes.clips[index]
        if seer.end >= first and seer.start <= last and len(pairs) < MOST_CONNECTIONS:
            pairs += [
                (origin, box) for seen, box in seen_boxes(canvas, seer) if seen.digest == picture.digest
            ]
    _connect(painter, canvas, pairs, strong=True)


def _connect(
    painter: QPainter, canvas: Canvas, pairs: Sequence[tuple[QRectF, QRectF]], *, strong: bool
) -> None:
    """Hairlines, twice where they are to be strong: Qt draws a line of one pixel many times faster than a wider one."""
    first, last = canvas.left - 3, canvas.right + 3
    pairs = [
        (origin, box)
        for origin, box in pairs
        if max(origin.right(), box.right()) > first and min(origin.left(), box.left()) < last
    ]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("accent", 170), 1))
    for origin, box in pairs:
        curve = _curve(origin, box)
        painter.drawPath(curve)
        if strong:
            painter.drawPath(curve.translated(0, 0.7))
    painter.setPen(QPen(colour("accent", 255 if strong else 200), 1))
    marked = {origin.center().toTuple(): origin for origin, _ in pairs}
    marked |= {box.center().toTuple(): box for _, box in pairs if strong}
    for box in marked.values():
        if box.right() > first and box.left() < last:
            painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)


def _curve(origin: QRectF, box: QRectF) -> QPainterPath:
    start = QPointF(origin.center().x(), origin.bottom() + 1)
    end = QPointF(box.center().x(), box.top() - 1)
    middle = (start.y() + end.y()) / 2
    path = QPainterPath(start)
    path.cubicTo(QPointF(start.x(), middle + 5), QPointF(end.x(), middle - 5), end)
    return path
