"""Crop a keyframe, so that a face is remembered and not its background."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from storymem_studio.domain.story import Crop
from storymem_studio.ui.background import Background
from storymem_studio.ui.controls import label, push_button, spin_box
from storymem_studio.ui.language import tr
from storymem_studio.ui.memory import accessible
from storymem_studio.ui.memory.crop_view import SMALLEST, CropView
from storymem_studio.ui.memory.entries import KeyframeEntry
from storymem_studio.ui.theme import colour
from storymem_studio.ui.thumbnails import read_scaled

ENOUGH = 960
"""Lines of the picture that are read for the dialog."""


class CropDialog(QDialog):
    accepted_crop = Signal(object, bool)
    """The `Crop`, and whether the later shots that remember the picture take it too."""

    def __init__(self, entry: KeyframeEntry, later: int, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Crop keyframe"))
        self.setAccessibleName(tr("Crop keyframe"))
        whole = Crop(entry.digest, 0.0, 0.0, 1.0, 1.0)
        accessible.install()
        self.view = CropView(entry.crop or whole)
        self._result = Remembered(self.view)
        self._numbers = {
            tr("Left"): self._number(tr("Left")),
            tr("Top"): self._number(tr("Top")),
            tr("Width"): self._number(tr("Width"), lowest=round(SMALLEST * 100)),
            tr("Height"): self._number(tr("Height"), lowest=round(SMALLEST * 100)),
        }
        self.later = QCheckBox(tr("Also in the later shots that remember it ({count})", count=later))
        self.later.setAccessibleName(self.later.text())
        self.later.setToolTip(tr("Crop this picture in every later shot that remembers it"))
        self.later.setVisible(later > 0)
        self.whole = push_button(tr("Whole picture"), "arrow-counter-clockwise")
        self.crop = push_button(tr("Crop"), role="primary")
        cancel = push_button(tr("Cancel"))

        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(label(tr("This is remembered"), "dim"))
        side.addWidget(self._result)
        form = QGridLayout()
        form.setColumnStretch(1, 1)
        for row, (name, box) in enumerate(self._numbers.items()):
            box.valueChanged.connect(self._numbers_changed)
            form.addWidget(label(name, "dim"), row, 0)
            form.addWidget(box, row, 1)
        side.addLayout(form)
        side.addWidget(self.whole)
        side.addStretch()
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.view, 1)
        columns.addLayout(side)
        buttons = QHBoxLayout()
        buttons.addWidget(self.later)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.crop)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addWidget(
            label(
                tr("Draw a box around what the shot should remember of {title}.", title=entry.title),
                "section",
            )
        )
        column.addLayout(columns, 1)
        column.addLayout(buttons)
        self.resize(1000, 560)

        self.view.crop_changed.connect(self._show_numbers)
        self.whole.clicked.connect(lambda: self.view.set_crop(whole))
        self.crop.clicked.connect(self._accept)
        cancel.clicked.connect(self.reject)
        self.crop.setDefault(True)
        self._show_numbers(self.view.crop)
        self.view.setFocus()
        background.run(lambda: read_scaled(entry.path, ENOUGH), self._show_image, owner=self)

    def _show_image(self, image: QImage) -> None:
        self.view.show_image(image)
        self._result.update()

    def _number(self, name: str, lowest: int = 0) -> QSpinBox:
        return spin_box(
            name, tr("{name} of the part, in hundredths of the picture", name=name), lowest, 100, " %"
        )

    def _show_numbers(self, crop: Crop) -> None:
        values = (crop.left, crop.top, crop.right - crop.left, crop.bottom - crop.top)
        for box, value in zip(self._numbers.values(), values, strict=True):
            box.blockSignals(True)
            box.setValue(round(value * 100))
            box.blockSignals(False)
        self._result.update()

    def _numbers_changed(self) -> None:
        left, top, width, height = (box.value() / 100 for box in self._numbers.values())
        left, top = min(left, 1 - width), min(top, 1 - height)
        self.view.set_crop(Crop(self.view.crop.digest, left, top, left + width, top + height))
        self._show_numbers(self.view.crop)

    def _accept(self) -> None:
        self.accepted_crop.emit(self.view.crop, self.later.isVisible() and self.later.isChecked())
        self.accept()


class Remembered(QWidget):
    """The part by itself, as the engine gets it."""

    def __init__(self, view: CropView) -> None:
        super().__init__()
        self._view = view
        self.setFixedSize(224, 150)
        self.setAccessibleName(tr("This is remembered"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), colour("screen"))
        image, crop = self._view.image, self._view.crop
        if not image.isNull():
            part = QRectF(
                crop.left * image.width(),
                crop.top * image.height(),
                (crop.right - crop.left) * image.width(),
                (crop.bottom - crop.top) * image.height(),
            )
            scale = min(self.width() / part.width(), self.height() / part.height())
            box = QRectF(0, 0, part.width() * scale, part.height() * scale)
            box.moveCenter(QRectF(self.rect()).center())
            painter.drawImage(box, image, part)
        painter.end()
