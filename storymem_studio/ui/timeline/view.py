"""The timeline's view: scrolls, zooms, selects, scrubs; paints only the shots in sight."""

from math import log

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from storymem_studio.ui.theme import colour
from storymem_studio.ui.thumbnails import Thumbnails
from storymem_studio.ui.timeline import painting
from storymem_studio.ui.timeline.layout import CLIP_TOP, GUTTER, NEAREST, Lanes, Scale, TimelineClip, fitting


class TimelineView(QAbstractScrollArea):
    """Shows `Lanes`. Says what the user wants; who owns the film decides."""

    shot_chosen = Signal(str)
    scrubbed = Signal(int)
    play_wanted = Signal()
    zoom_changed = Signal(float)
    """0 shows the whole film, 1 is the nearest."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lanes = Lanes()
        self.selected = ""
        self.playhead = 0
        self._thumbnails = thumbnails
        self._pixels_per_frame = 1.0
        self._fits = True
        self._dragging = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(176)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Timeline")
        self.setAccessibleDescription("Up and Down choose a shot, Left and Right step by a frame.")
        self.viewport().setMouseTracking(True)
        thumbnails.ready.connect(self._repaint)

    # What is shown

    def show_lanes(self, lanes: Lanes) -> None:
        if lanes == self.lanes:
            return
        self.lanes = lanes
        self._measure()

    def select(self, shot_id: str) -> None:
        self.selected = shot_id
        clip = self.lanes.of(shot_id)
        if clip is not None:
            self._bring_into_sight(clip.start, clip.end)
        self._repaint()

    def move_playhead(self, frame: int, *, follow: bool = False) -> None:
        if frame == self.playhead:
            return
        before = self.scale.x(self.playhead)
        self.playhead = frame
        if follow and not GUTTER <= self.scale.x(frame) <= self.viewport().width() - 20:
            self.horizontalScrollBar().setValue(int(frame * self._pixels_per_frame - 40))
        for x in (before, self.scale.x(frame)):
            self.viewport().update(int(x) - 8, 0, 17, self.viewport().height())

    # Zoom

    @property
    def scale(self) -> Scale:
        return Scale(self._pixels_per_frame, self.horizontalScrollBar().value())

    @property
    def zoom(self) -> float:
        """Where between the whole film (0) and the nearest (1) the view is, on a logarithmic scale."""
        low = fitting(self.lanes.frames, self.viewport().width())
        if low >= NEAREST:
            return 0.0
        span = log(NEAREST / low)
        return min(1.0, max(0.0, log(self._pixels_per_frame / low) / span))

    def zoom_to(self, zoom: float, anchor: float | None = None) -> None:
        """Zoom, keeping what is under `anchor` (a position in the view; the playhead if None) where it is."""
        low = fitting(self.lanes.frames, self.viewport().width())
        zoom = min(1.0, max(0.0, zoom))
        wanted = low * (NEAREST / low) ** zoom if low < NEAREST else NEAREST
        anchor = self.scale.x(self.playhead) if anchor is None else anchor
        frame = self.scale.frame(anchor)
        self._fits = zoom == 0.0
        self._pixels_per_frame = wanted
        self._measure()
        self.horizontalScrollBar().setValue(round(frame * wanted - (anchor - GUTTER)))

    def zoom_in(self) -> None:
        self.zoom_to(self.zoom + 0.08)

    def zoom_out(self) -> None:
        self.zoom_to(self.zoom - 0.08)

    def fit(self) -> None:
        self.zoom_to(0.0)

    def _measure(self) -> None:
        width = self.viewport().width()
        if self._fits:
            self._pixels_per_frame = fitting(self.lanes.frames, width)
        room = width - GUTTER - 12
        bar = self.horizontalScrollBar()
        bar.setRange(0, 0 if self._fits else max(0, round(self.lanes.frames * self._pixels_per_frame - room)))
        bar.setPageStep(room)
        bar.setSingleStep(40)
        self.zoom_changed.emit(self.zoom)
        self._repaint()

    def _bring_into_sight(self, start: int, end: int) -> None:
        left, right = self.scale.x(start), self.scale.x(end)
        bar = self.horizontalScrollBar()
        if left < GUTTER:
            bar.setValue(int(bar.value() + left - GUTTER - 20))
        elif right > self.viewport().width():
            bar.setValue(int(bar.value() + min(left - GUTTER - 20, right - self.viewport().width() + 20)))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), colour("panel"))
        canvas = painting.Canvas(
            self.viewport().width(),
            self.viewport().height(),
            self.scale,
            self.devicePixelRatioF(),
            self._thumbnails.get,
        )
        first = self.scale.frame(min(event.rect().left(), GUTTER) - 70)
        clips = list(
            self.lanes.worth_painting(first, self.scale.frame(event.rect().right() + 12), self.scale)
        )
        painting.paint_ruler(painter, canvas, self.lanes)
        for clip in clips:
            painting.paint_clip(painter, canvas, clip, selected=clip.shot_id == self.selected)
            painting.paint_memory(painter, canvas, clip, selected=clip.shot_id == self.selected)
        for clip in clips:
            painting.paint_link(painter, canvas, clip)
        chosen = self.lanes.of(self.selected)
        if chosen is not None:
            painting.paint_connections(painter, canvas, self.lanes, chosen)
        painting.paint_gutter(painter, canvas)
        if self.lanes.clips:
            painting.paint_playhead(painter, canvas, self.playhead)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._repaint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def _repaint(self) -> None:
        self.viewport().update()

    # Pointer and keys

    def clip_at(self, point: QPoint) -> TimelineClip | None:
        return self.lanes.at(self.scale.frame(point.x())) if point.x() >= GUTTER else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        clip = self.clip_at(event.position().toPoint())
        if event.position().y() >= CLIP_TOP and clip is not None:
            self.shot_chosen.emit(clip.shot_id)
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self._scrub(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._scrub(event.position())
            return
        clip = self.clip_at(event.position().toPoint())
        self.viewport().setToolTip(
            f"Shot {clip.number}: {clip.title}\n{clip.mark.sentence}" if clip is not None else ""
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.clip_at(event.position().toPoint()) is not None:
            self.play_wanted.emit()

    def _scrub(self, position: QPointF) -> None:
        if self.lanes.frames:
            self.scrubbed.emit(int(min(self.lanes.frames - 1, max(0.0, self.scale.frame(position.x())))))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.zoom + event.angleDelta().y() / 1500, event.position().x())
        else:
            delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (delta.x() or delta.y()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif self.lanes.clips:
            index = self.lanes.index.get(self.selected, 0) + step
            self.shot_chosen.emit(self.lanes.clips[min(len(self.lanes.clips) - 1, max(0, index))].shot_id)
