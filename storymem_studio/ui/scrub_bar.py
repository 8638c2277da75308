"""The bar under the preview: where in the film one is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider

from storymem_studio.ui.language import tr


class ScrubBar(QSlider):
    """A slider in film frames that goes where it is clicked."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(tr("Position in the film"))
        self.setToolTip(tr("Position in the film"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

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
