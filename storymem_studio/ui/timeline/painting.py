"""Draws the timeline: ruler, shots in their states, the memory lane, the playhead."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.language import tr
from storymem_studio.ui.theme import colour, font
from storymem_studio.ui.timeline.layout import (
    CAPTION,
    CLIP_TOP,
    GIVES_HEIGHT,
    GUTTER,
    SEES_HEIGHT,
    SOUND_HEIGHT,
    Lanes,
    Rows,
    Scale,
    TimelineClip,
    ticks,
)

PictureSource = Callable[[Path, int, int | None], QPixmap | None]
"""path, height, and the frame when it is a video."""
STILL_EVERY = 8
"""Frames between the stills of a filmstrip: where the video's own key frames are, which decode fastest."""
NARROW = 5
"""Pixels: a shot that is less wide is drawn as a bar."""
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

    sound_rows: int = 0
    frames_shown: bool = False
    """The ruler counts in frames, not in time."""

    @property
    def rows(self) -> Rows:
        return Rows(self.height, self.sound_rows)

    @property
    def shots(self) -> QRectF:
        return QRectF(0, CLIP_TOP, self.width, self.rows.shots_bottom - CLIP_TOP)


def paint_ruler(painter: QPainter, canvas: Canvas, lanes: Lanes) -> None:
    painter.setFont(SMALL)
    scale = canvas.scale
    last = min(scale.frame(canvas.width), lanes.frames + 5 * lanes.fps)
    shown = ticks(lanes.fps, scale.pixels_per_frame, scale.frame(GUTTER), last, frames=canvas.frames_shown)
    for tick in shown:
        x = scale.x(tick.frame)
        if x < GUTTER - 1:
            continue
        if tick.text:
            painter.setPen(colour("faint"))
            painter.drawLine(QPointF(x, 4), QPointF(x, 16))
            painter.drawText(QPointF(x + 4, 13), tick.text)
        else:
            painter.setPen(colour("line"))
            painter.drawLine(QPointF(x, 12), QPointF(x, 16))


def paint_gutter(painter: QPainter, canvas: Canvas) -> None:
    """The lanes' names, over whatever was scrolled under them."""
    painter.fillRect(QRectF(0, 0, GUTTER - 3, canvas.height), colour("panel"))
    painter.setFont(SMALL)
    painter.setPen(colour("faint"))
    painter.drawText(QPointF(2, 13), tr("frames") if canvas.frames_shown else tr("time"))
    painter.setPen(colour("dim"))
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    rows = canvas.rows
    names = [
        (canvas.shots.top(), canvas.shots.height(), tr("Shots")),
        (rows.gives_top, GIVES_HEIGHT, tr("Gives")),
        (rows.sees_top, SEES_HEIGHT, tr("Sees")),
    ]
    names += [(rows.sound_top(row), SOUND_HEIGHT, f"A{row + 1}") for row in range(canvas.sound_rows)]
    for top, height, text in names:
        painter.drawText(QRectF(2, top, GUTTER - 8, height), middle, text)


def is_narrow(canvas: Canvas, clip: TimelineClip) -> bool:
    """Too small for anything but a bar."""
    return clip.frames * canvas.scale.pixels_per_frame < NARROW


def paint_narrow(
    painter: QPainter, canvas: Canvas, clips: Sequence[TimelineClip], chosen: Container[str]
) -> None:
    """Bars for shots that are a few pixels wide, all of a colour at once: a long film has many."""
    shots, scale = canvas.shots, canvas.scale
    bars: dict[str, list[QRectF]] = {}
    for clip in clips:
        tint = "hover" if clip.video is None else "selected"
        if clip.shot_id in chosen:
            tint = "accent"
        elif clip.mark.kind in ("stale", "failed", "rendering"):
            tint = clip.mark.tint
        width = max(1.0, clip.frames * scale.pixels_per_frame - 1)
        bars.setdefault(tint, []).append(QRectF(scale.x(clip.start), shots.top(), width, shots.height()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for tint, rects in bars.items():
        painter.setBrush(colour(tint, 255 if tint in ("hover", "selected", "accent") else 150))
        painter.drawRects(rects)
    painter.restore()


def paint_clip(
    painter: QPainter, canvas: Canvas, clip: TimelineClip, *, selected: bool, chosen: bool = False
) -> None:
    left = canvas.scale.x(clip.start)
    width = clip.frames * canvas.scale.pixels_per_frame
    box = QRectF(left + 1, canvas.shots.top(), max(1.0, width - 2), canvas.shots.height())
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
    _paint_trims(painter, clip, picture)
    painter.restore()
    if selected or chosen:
        painter.setPen(QPen(colour("accent" if selected else "accent_bright", 255 if selected else 150), 2))
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


def _paint_trims(painter: QPainter, clip: TimelineClip, box: QRectF) -> None:
    """A corner at each end where frames are cut off."""
    if box.width() < 40:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent", 220))
    for trimmed, x, inwards in ((clip.trim_in, box.left(), 7), (clip.trim_out, box.right(), -7)):
        if trimmed:
            corner = QPointF(x, box.bottom())
            painter.drawPolygon(QPolygonF([corner, corner + QPointF(inwards, 0), corner - QPointF(0, 7)]))


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


def paint_link(painter: QPainter, canvas: Canvas, clip: TimelineClip, *, hovered: bool = False) -> None:
    """The badge that says: this shot carries on from the frame before it. Over a cut it is there under the pointer."""
    if not (clip.continues or hovered) or clip.frames * canvas.scale.pixels_per_frame < 14:
        return
    centre = QPointF(canvas.scale.x(clip.start), canvas.shots.top() + (canvas.shots.height() - CAPTION) / 2)
    tint = "blue" if clip.continues else "dim"
    painter.setBrush(colour("hover" if hovered else "panel"))
    painter.setPen(QPen(colour(tint), 1.4))
    painter.drawEllipse(centre, 9, 9)
    _paint_icon(painter, canvas, "link-simple" if clip.continues else "link-break", tint, 12, centre)


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
