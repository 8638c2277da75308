"""A view over the film's frames that scrolls and zooms about a point."""

from math import log

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from storymem_studio.ui.timeline.layout import GUTTER, NEAREST, Lanes, Scale, fitting


class ZoomedView(QAbstractScrollArea):
    zoom_changed = Signal(float)
    """0 shows the whole film, 1 is the nearest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lanes = Lanes()
        self.playhead = 0
        self._pixels_per_frame = 1.0
        self._fits = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

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

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._repaint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def _repaint(self) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.zoom + event.angleDelta().y() / 1500, event.position().x())
        else:
            delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (delta.x() or delta.y()))
        event.accept()
