"""Draws the shots: as filmstrips with their states, far out as bars. Each kind of stroke is made for all shots at once."""

from collections.abc import Container, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.theme import colour
from storymem_studio.ui.timeline import stamps
from storymem_studio.ui.timeline.layout import CAPTION, GUTTER, TimelineClip
from storymem_studio.ui.timeline.painting import SMALL, Canvas

STILL_EVERY = 8
"""Frames between the stills of a filmstrip: where the video's own key frames are, which decode fastest."""
NARROW = 5
"""Pixels: a shot that is less wide is drawn as a bar."""
ROUND = 14
"""Pixels: a shot that is less wide has square corners, and nothing is said on it."""
Placed = tuple[TimelineClip, QRect]
"""A shot and its picture: all of it but the caption below."""


def is_narrow(canvas: Canvas, clip: TimelineClip) -> bool:
    """Too small for anything but a bar."""
    return clip.frames * canvas.scale.pixels_per_frame < NARROW


def paint_narrow(
    painter: QPainter, canvas: Canvas, clips: Sequence[TimelineClip], chosen: Container[str]
) -> None:
    """Bars for shots that are a few pixels wide: a long film has many."""
    top, height = round(canvas.shots.top()), round(canvas.shots.height())
    pixels, offset = canvas.scale.pixels_per_frame, canvas.scale.x(0)
    bars: dict[str, list[QRect]] = {}
    for clip in clips:
        tint = "hover" if clip.video is None else "selected"
        if clip.shot_id in chosen:
            tint = "accent"
        elif clip.mark.kind in ("stale", "failed", "rendering"):
            tint = clip.mark.tint
        width = max(1, round(clip.frames * pixels - 1))
        bars.setdefault(tint, []).append(QRect(round(offset + clip.start * pixels), top, width, height))
    for tint, rects in bars.items():
        _fill(painter, rects, colour(tint, 255 if tint in ("hover", "selected", "accent") else 150))


def paint_shots(
    painter: QPainter,
    canvas: Canvas,
    clips: Sequence[TimelineClip],
    *,
    selected: str,
    chosen: Container[str],
) -> None:
    """Shots with their pictures, states and titles; links between them are drawn by `paint_links`."""
    top, height = round(canvas.shots.top()), round(canvas.shots.height())
    seam = stamps.SEAM
    placed: list[Placed] = []
    for clip in clips:
        left, right = canvas.pixel(clip.start) + seam, canvas.pixel(clip.end) - seam
        placed.append((clip, QRect(left, top, max(1, right - left), height - CAPTION)))
    _fill(painter, [box for _, box in placed], colour("raised"))
    captions = [QRect(box.left(), box.bottom() + 1, box.width(), CAPTION) for _, box in placed]
    _fill(painter, captions, colour("caption"))
    _paint_pictures(painter, canvas, placed)
    _paint_progress(painter, placed)
    wide = [(clip, box) for clip, box in placed if box.width() >= ROUND]
    _paint_titles(painter, wide)
    for clip, box in wide:
        _paint_trims(painter, clip, box)
        _paint_state(painter, canvas, clip, box)
    joint = stamps.joint(height, canvas.pixel_ratio)
    half = seam + stamps.CORNER
    for x in {x for _, box in wide for x in (box.left() - seam, box.right() + 1 + seam)}:
        painter.drawPixmap(QPoint(x - half, top), joint)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for clip, box in placed:
        if clip.shot_id == selected or clip.shot_id in chosen:
            one = clip.shot_id == selected
            painter.setPen(QPen(colour("accent" if one else "accent_bright", 255 if one else 150), 2))
            outline = QRectF(box.adjusted(1, 1, -1, CAPTION - 1))
            painter.drawRoundedRect(outline, stamps.CORNER, stamps.CORNER)


def _fill(painter: QPainter, boxes: list[QRect], tint: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    painter.drawRects(boxes)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_pictures(painter: QPainter, canvas: Canvas, placed: Sequence[Placed]) -> None:
    """Stills of each shot side by side, each where its moment is; stripes where it waits for its first take."""
    for clip, box in placed:
        if clip.video is not None:
            _paint_filmstrip(painter, canvas, clip, box)
        elif clip.mark.kind in ("queued", "rendering"):
            stripes = stamps.hatch(box.height(), canvas.pixel_ratio)
            left, right = max(box.left(), canvas.left), min(box.right() + 1, canvas.right)
            if right > left:
                area = QRect(left, box.top(), right - left, box.height())
                painter.drawTiledPixmap(area, stripes, QPoint((left - box.left()) % 16, 0))


def _paint_filmstrip(painter: QPainter, canvas: Canvas, clip: TimelineClip, box: QRect) -> None:
    assert clip.video is not None
    ratio = canvas.pixel_ratio
    tall = round(box.height() * ratio)
    x, end = box.left(), box.right() + 1
    while x < end:
        moment = clip.source_in + (x - box.left()) / box.width() * clip.frames
        image = canvas.pictures(clip.video, tall, int(moment / STILL_EVERY) * STILL_EVERY)
        width = round(box.height() * 16 / 9 if image is None else image.width() / ratio)
        shown = min(width, end - x)
        if image is not None and x + shown > canvas.left and x < canvas.right:
            part = QRect(0, 0, round(shown * ratio), image.height())
            painter.drawPixmap(QRect(x, box.top(), shown, box.height()), image, part)
        x += max(1, width)


def _paint_progress(painter: QPainter, placed: Sequence[Placed]) -> None:
    for clip, box in placed:
        if clip.mark.kind == "rendering":
            track = QRect(box.left(), box.bottom() - 2, box.width(), 3)
            painter.fillRect(track, colour("hover"))
            track.setWidth(round(track.width() * clip.mark.progress))
            painter.fillRect(track, colour("accent"))


def _paint_titles(painter: QPainter, placed: Sequence[Placed]) -> None:
    painter.setFont(SMALL)
    tints = {True: colour("dim"), False: colour("text")}
    for clip, box in placed:
        if box.width() <= 28:
            continue
        right = box.right() - 5
        left = max(box.left() + 7, min(GUTTER + 4, right - 60))
        painter.setPen(tints[clip.mark.kind in ("empty", "queued")])
        said = stamps.words(f"{clip.number}  {clip.title}", right - left)
        painter.drawStaticText(
            QPoint(left, box.bottom() + 1 + round((CAPTION - said.size().height()) / 2)), said
        )


def _paint_trims(painter: QPainter, clip: TimelineClip, box: QRect) -> None:
    """A corner at each end where frames are cut off."""
    if not (clip.trim_in or clip.trim_out) or box.width() < 40:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent", 220))
    for trimmed, x, inwards in ((clip.trim_in, box.left(), 7), (clip.trim_out, box.right() + 1, -7)):
        if trimmed:
            corner = QPointF(x, box.bottom() + 1)
            painter.drawPolygon(QPolygonF([corner, corner + QPointF(inwards, 0), corner - QPointF(0, 7)]))


def _paint_state(painter: QPainter, canvas: Canvas, clip: TimelineClip, box: QRect) -> None:
    mark = clip.mark
    if mark.kind == "current" or box.width() < 22:
        return
    name = "pencil-simple" if mark.kind == "empty" else mark.icon
    if clip.video is not None:
        badge = stamps.badge(name, mark.tint, canvas.pixel_ratio)
        painter.drawPixmap(QPoint(box.right() - 24, box.top() + 5), badge)
    else:
        image = pixmap(name, mark.tint, 18, canvas.pixel_ratio)
        painter.drawPixmap(box.center() - QPoint(9, 9), image)


def paint_links(painter: QPainter, canvas: Canvas, clips: Sequence[TimelineClip], hovered: str) -> None:
    """The badge that says: this shot carries on from the frame before it. Over a cut it is there under the pointer."""
    least = 14 / canvas.scale.pixels_per_frame
    y = link_centre(canvas) - 10
    for clip in clips:
        here = clip.shot_id == hovered
        if (clip.continues or here) and clip.frames >= least:
            badge = stamps.link(canvas.pixel_ratio, continues=clip.continues, hovered=here)
            painter.drawPixmap(QPoint(canvas.pixel(clip.start) - 10, y), badge)


def link_centre(canvas: Canvas) -> int:
    """The height at which the badges between shots lie."""
    return round(canvas.shots.top() + (canvas.shots.height() - CAPTION) / 2)
