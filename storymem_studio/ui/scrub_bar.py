"""The bar under the preview: where in the film one is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider

from storymem_studio.ui.language import tr
from storymem_studio.ui.theme import colour


class ScrubBar(QSlider):
    """A slider in film frames that goes where it is clicked."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("scrub")
        self.setAccessibleName(tr("Position in the film"))
        self.setToolTip(tr("Position in the film"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._range: tuple[int | None, int | None] = (None, None)

    def show_range(self, first: int | None, end: int | None) -> None:
        """The in and the out point as an amber line under the bar."""
        self._range = (first, end)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        first, end = self._range
        if first is None and end is None:
            return
        painter = QPainter(self)
        left = self._x(first or self.minimum())
        right = self._x(end if end is not None else self.maximum())
        painter.fillRect(QRectF(left, self.height() - 3, max(2.0, right - left), 2), colour("accent"))
        painter.end()

    def _x(self, frame: int) -> float:
        share = (frame - self.minimum()) / max(1, self.maximum() - self.minimum())
        return 6 + share * (self.width() - 12)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(True)
        self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _go_to(self, x: float) -> None:
        share = (x - 6) / max(1, self.width() - 12)
        self.setSliderPosition(round(self.minimum() + share * (self.maximum() - self.minimum())))
