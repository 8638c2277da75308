"""Draws the timeline: ruler, shots in their states, the memory lane, the playhead."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.theme import colour, font
from storymem_studio.ui.timeline.layout import (
    CAPTION,
    CLIP_TOP,
    GAP,
    GIVES_HEIGHT,
    GUTTER,
    LINKS,
    RULER,
    SEES_HEIGHT,
    LanePicture,
    Lanes,
    Scale,
    TimelineClip,
    clip_bottom,
    ticks,
)

PictureSource = Callable[[Path, int, int | None], QPixmap | None]
"""path, height, and the frame when it is a video."""
STILL_EVERY = 8
"""Frames between the stills of a filmstrip: where the video's own key frames are, which decode fastest."""
SMALL = font(11)
SMALL_BOLD = font(11, QFont.Weight.Medium)


@dataclass(frozen=True, slots=True)
class Canvas:
    """What a painting needs to know about the view it is drawn in."""

    width: int
    height: int
    scale: Scale
    pixel_ratio: float
    pictures: PictureSource

    @property
    def shots(self) -> QRectF:
        return QRectF(0, CLIP_TOP, self.width, clip_bottom(self.height) - CLIP_TOP)

    @property
    def gives_top(self) -> float:
        return clip_bottom(self.height) + GAP

    @property
    def sees_top(self) -> float:
        return self.gives_top + GIVES_HEIGHT + LINKS


def paint_ruler(painter: QPainter, canvas: Canvas, lanes: Lanes) -> None:
    painter.setFont(SMALL)
    scale = canvas.scale
    last = min(scale.frame(canvas.width), lanes.frames + 5 * lanes.fps)
    for tick in ticks(lanes.fps, scale.pixels_per_frame, scale.frame(GUTTER), last):
        x = scale.x(tick.frame)
        if x < GUTTER - 1:
            continue
        if tick.text:
            painter.setPen(colour("faint"))
            painter.drawLine(QPointF(x, 4), QPointF(x, RULER - 4))
            painter.drawText(QPointF(x + 4, 13), tick.text)
        else:
            painter.setPen(colour("line"))
            painter.drawLine(QPointF(x, RULER - 8), QPointF(x, RULER - 4))


def paint_gutter(painter: QPainter, canvas: Canvas) -> None:
    """The lanes' names, over whatever was scrolled under them."""
    painter.fillRect(QRectF(0, 0, GUTTER - 3, canvas.height), colour("panel"))
    painter.setFont(SMALL)
    painter.setPen(colour("dim"))
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    rows = (
        (canvas.shots.top(), canvas.shots.height(), "Shots"),
        (canvas.gives_top, GIVES_HEIGHT, "Gives"),
        (canvas.sees_top, SEES_HEIGHT, "Sees"),
    )
    for top, height, text in rows:
        painter.drawText(QRectF(2, top, GUTTER - 8, height), middle, text)


def paint_clip(painter: QPainter, canvas: Canvas, clip: TimelineClip, *, selected: bool) -> None:
    left = canvas.scale.x(clip.start)
    width = clip.frames * canvas.scale.pixels_per_frame
    box = QRectF(left + 1, canvas.shots.top(), max(1.0, width - 2), canvas.shots.height())
    if width < 5:
        painter.fillRect(box.adjusted(0, 0, 1, 0), colour("hover" if clip.video is None else "selected"))
        return
    outline = QPainterPath()
    outline.addRoundedRect(box, 5, 5)
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    picture = QRectF(box.left(), box.top(), box.width(), box.height() - CAPTION)
    if clip.video is not None:
        _paint_filmstrip(painter, canvas, clip, clip.video, picture)
    else:
        _paint_empty(painter, canvas, clip, picture)
    _paint_state(painter, canvas, clip, picture)
    caption = QRectF(box.left(), box.bottom() - CAPTION, box.width(), CAPTION)
    painter.fillRect(caption, colour("caption"))
    if width > 30:
        painter.setFont(SMALL)
        painter.setPen(colour("dim" if clip.mark.kind in ("empty", "queued") else "text"))
        room = caption.adjusted(7, 0, -6, 0)
        room.setLeft(max(room.left(), min(GUTTER + 4.0, room.right() - 60)))
        text = QFontMetricsF(SMALL).elidedText(
            f"{clip.number}  {clip.title}", Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()
    if selected:
        painter.setPen(QPen(colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)


def _paint_filmstrip(painter: QPainter, canvas: Canvas, clip: TimelineClip, video: Path, box: QRectF) -> None:
    """Stills of the shot side by side, each where its moment is."""
    painter.fillRect(box, colour("raised"))
    height = round(box.height() * canvas.pixel_ratio)
    x = box.left()
    while x < box.right():
        moment = clip.source_in + (x - box.left()) / box.width() * clip.frames
        image = canvas.pictures(video, height, int(moment / STILL_EVERY) * STILL_EVERY)
        width = box.height() * 16 / 9 if image is None else image.width() * box.height() / image.height()
        if image is not None and x + width > GUTTER and x < canvas.width:
            painter.drawPixmap(QRectF(x, box.top(), width, box.height()), image, QRectF(image.rect()))
        x += width


def _paint_empty(painter: QPainter, canvas: Canvas, clip: TimelineClip, box: QRectF) -> None:
    painter.fillRect(box, colour("raised"))
    if clip.mark.kind not in ("queued", "rendering"):
        return
    painter.setPen(QPen(colour("hover"), 6))
    x = box.left() - box.height() - box.left() % 16
    while x < box.right():
        if x + box.height() > 0:
            painter.drawLine(QPointF(x, box.bottom() + 4), QPointF(x + box.height(), box.top() - 4))
        x += 16


def _paint_state(painter: QPainter, canvas: Canvas, clip: TimelineClip, box: QRectF) -> None:
    mark = clip.mark
    if mark.kind == "rendering":
        track = QRectF(box.left(), box.bottom() - 3, box.width(), 3)
        painter.fillRect(track, colour("hover"))
        painter.fillRect(
            QRectF(track.left(), track.top(), track.width() * mark.progress, 3), colour("accent")
        )
    if mark.kind == "current" or box.width() < 22:
        return
    name = "pencil-simple" if mark.kind == "empty" else mark.icon
    if clip.video is not None:
        badge = QRectF(box.right() - 25, box.top() + 5, 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("badge", 190))
        painter.drawRoundedRect(badge, 6, 6)
        _paint_icon(painter, canvas, name, mark.tint, 14, badge.center())
    else:
        _paint_icon(painter, canvas, name, mark.tint, 18, box.center())


def _paint_icon(painter: QPainter, canvas: Canvas, name: str, tint: str, size: int, centre: QPointF) -> None:
    image = pixmap(name, tint, size, canvas.pixel_ratio)
    painter.drawPixmap(QPointF(round(centre.x() - size / 2), round(centre.y() - size / 2)), image)


def paint_link(painter: QPainter, canvas: Canvas, clip: TimelineClip) -> None:
    """The badge that says: this shot carries on from the frame before it."""
    if not clip.continues or clip.frames * canvas.scale.pixels_per_frame < 14:
        return
    centre = QPointF(canvas.scale.x(clip.start), canvas.shots.top() + (canvas.shots.height() - CAPTION) / 2)
    painter.setBrush(colour("panel"))
    painter.setPen(QPen(colour("blue"), 1.4))
    painter.drawEllipse(centre, 9, 9)
    _paint_icon(painter, canvas, "link-simple", "blue", 12, centre)


def given_boxes(canvas: Canvas, clip: TimelineClip) -> list[tuple[LanePicture, QRectF]]:
    """The shot's own keyframes in the memory lane."""
    return _spread(canvas, clip, clip.gives, canvas.gives_top, GIVES_HEIGHT, 52)


def seen_boxes(canvas: Canvas, clip: TimelineClip) -> list[tuple[LanePicture, QRectF]]:
    """The keyframes the shot remembers, under it."""
    return _spread(canvas, clip, clip.sees, canvas.sees_top, SEES_HEIGHT, 34)


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
    path = QPainterPath()
    path.addRoundedRect(box, 3, 3)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.drawPixmap(box, image, source)
    painter.restore()


def paint_connections(painter: QPainter, canvas: Canvas, lanes: Lanes, clip: TimelineClip) -> None:
    """Curves from the keyframes this shot remembers to the shots that gave them."""
    given = {
        picture.digest: box
        for source in {picture.shot_id for picture in clip.sees if picture.shot_id}
        if (other := lanes.of(source)) is not None
        for picture, box in given_boxes(canvas, other)
    }
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for picture, box in seen_boxes(canvas, clip):
        origin = given.get(picture.digest)
        if origin is None:
            continue
        start = QPointF(origin.center().x(), origin.bottom() + 1)
        end = QPointF(box.center().x(), box.top() - 1)
        middle = (start.y() + end.y()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x(), middle + 5), QPointF(end.x(), middle - 5), end)
        painter.setPen(QPen(colour("accent", 120), 1.2))
        painter.drawPath(path)
        painter.setPen(QPen(colour("accent", 200), 1.2))
        painter.drawRoundedRect(origin.adjusted(-1, -1, 1, 1), 3, 3)


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
