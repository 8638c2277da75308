"""Draws the memory lane: what each shot gives and sees, and the connections between them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from storymem_studio.ui.theme import colour
from storymem_studio.ui.timeline.layout import (
    GIVES_HEIGHT,
    GUTTER,
    SEES_HEIGHT,
    LanePicture,
    Lanes,
    TimelineClip,
)
from storymem_studio.ui.timeline.painting import Canvas

MOST_CONNECTIONS = 60


def given_boxes(canvas: Canvas, clip: TimelineClip) -> list[tuple[LanePicture, QRectF]]:
    """The shot's own keyframes in the memory lane."""
    return _spread(canvas, clip, clip.gives, canvas.rows.gives_top, GIVES_HEIGHT, 52)


def seen_boxes(canvas: Canvas, clip: TimelineClip) -> list[tuple[LanePicture, QRectF]]:
    """The keyframes the shot remembers, under it."""
    return _spread(canvas, clip, clip.sees, canvas.rows.sees_top, SEES_HEIGHT, 34)


def _spread(
    canvas: Canvas,
    clip: TimelineClip,
    pictures: tuple[LanePicture, ...],
    top: float,
    height: float,
    widest: float,
) -> list[tuple[LanePicture, QRectF]]:
    left = canvas.scale.x(clip.start) + 2
    room = clip.frames * canvas.scale.pixels_per_frame - 4
    if not pictures or room < 6:
        return []
    step = min(widest + 3, room / len(pictures))
    width = step - 3 if step > 9 else max(1.0, step - 1)
    return [(picture, QRectF(left + i * step, top, width, height)) for i, picture in enumerate(pictures)]


def paint_memory(painter: QPainter, canvas: Canvas, clip: TimelineClip, *, selected: bool) -> None:
    """What the shot gives to the memory, and below it what it sees."""
    for boxes, opacity in (
        (given_boxes(canvas, clip), 1.0),
        (seen_boxes(canvas, clip), 1.0 if selected else 0.5),
    ):
        painter.setOpacity(opacity)
        for picture, box in boxes:
            _paint_chip(painter, canvas, picture, box)
    painter.setOpacity(1.0)


def _paint_chip(painter: QPainter, canvas: Canvas, picture: LanePicture, box: QRectF) -> None:
    if box.right() < GUTTER or box.left() > canvas.width:
        return
    image = (
        canvas.pictures(picture.path, round(box.height() * canvas.pixel_ratio), None)
        if box.width() >= 6
        else None
    )
    if image is None:
        painter.fillRect(box, colour("selected"))
        return
    share = min(1.0, box.width() / box.height() * image.height() / image.width())
    source = QRectF(image.width() * (1 - share) / 2, 0, image.width() * share, image.height())
    if box.width() < 24:  # round corners cost more than they show here
        painter.drawPixmap(box, image, source)
        return
    path = QPainterPath()
    path.addRoundedRect(box, 3, 3)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.drawPixmap(box, image, source)
    painter.restore()


def paint_connections(
    painter: QPainter, canvas: Canvas, lanes: Lanes, clip: TimelineClip, only: str = ""
) -> None:
    """Curves from the keyframes this shot remembers, or from one of them, to the shots that gave them."""
    given = {
        picture.digest: box
        for source in {picture.shot_id for picture in clip.sees if picture.shot_id}
        if (other := lanes.of(source)) is not None
        for picture, box in given_boxes(canvas, other)
    }
    for picture, box in seen_boxes(canvas, clip):
        origin = given.get(picture.digest)
        if origin is not None and (only == "" or picture.digest == only):
            _connect(painter, origin, box, strong=only != "")


def paint_given_connections(
    painter: QPainter, canvas: Canvas, lanes: Lanes, clip: TimelineClip, picture: LanePicture
) -> None:
    """Curves from one keyframe to the shots in sight that see it."""
    origin = next((box for given, box in given_boxes(canvas, clip) if given.digest == picture.digest), None)
    if origin is None:
        return
    first, last = canvas.scale.frame(GUTTER), canvas.scale.frame(canvas.width)
    drawn = 0
    for index in lanes.seers.get(picture.digest, ()):
        seer = lanes.clips[index]
        if seer.end < first or seer.start > last or drawn >= MOST_CONNECTIONS:
            continue
        for seen, box in seen_boxes(canvas, seer):
            if seen.digest == picture.digest:
                _connect(painter, origin, box, strong=True)
                drawn += 1


def _connect(painter: QPainter, origin: QRectF, box: QRectF, *, strong: bool) -> None:
    start = QPointF(origin.center().x(), origin.bottom() + 1)
    end = QPointF(box.center().x(), box.top() - 1)
    middle = (start.y() + end.y()) / 2
    path = QPainterPath(start)
    path.cubicTo(QPointF(start.x(), middle + 5), QPointF(end.x(), middle - 5), end)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("accent", 230 if strong else 120), 1.6 if strong else 1.2))
    painter.drawPath(path)
    painter.setPen(QPen(colour("accent", 255 if strong else 200), 1.2))
    painter.drawRoundedRect(origin.adjusted(-1, -1, 1, 1), 3, 3)
    if strong:
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 3, 3)
