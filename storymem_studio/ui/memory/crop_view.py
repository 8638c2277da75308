"""A picture with a rubber band over it: the part of a keyframe that is to be remembered."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from storymem_studio.domain.story import Crop
from storymem_studio.ui.language import tr
from storymem_studio.ui.theme import colour

SMALLEST = 0.05
"""Least width and height of the part, as a share of the picture."""
GRIP = 9
STEP = 0.01
EDGES = {
    "nw": (0.0, 0.0), "n": (0.5, 0.0), "ne": (1.0, 0.0), "e": (1.0, 0.5),
    "se": (1.0, 1.0), "s": (0.5, 1.0), "sw": (0.0, 1.0), "w": (0.0, 0.5),
}  # fmt: skip
CURSORS = {
    "nw": Qt.CursorShape.SizeFDiagCursor, "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor, "sw": Qt.CursorShape.SizeBDiagCursor,
    "n": Qt.CursorShape.SizeVerCursor, "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor, "w": Qt.CursorShape.SizeHorCursor, "inside": Qt.CursorShape.SizeAllCursor,
}  # fmt: skip


def fitted(crop: Crop) -> Crop:
    """Edges in order, inside the picture, and not too near to each other."""
    left, right = sorted((min(1.0, max(0.0, crop.left)), min(1.0, max(0.0, crop.right))))
    top, bottom = sorted((min(1.0, max(0.0, crop.top)), min(1.0, max(0.0, crop.bottom))))
    if right - left < SMALLEST:
        left = min(left, 1 - SMALLEST)
        right = left + SMALLEST
    if bottom - top < SMALLEST:
        top = min(top, 1 - SMALLEST)
        bottom = top + SMALLEST
    return Crop(crop.digest, *(round(value, 4) for value in (left, top, right, bottom)))


class CropView(QWidget):
    crop_changed = Signal(object)
    """A `Crop`."""

    def __init__(self, crop: Crop) -> None:
        super().__init__()
        self.crop = crop
        self.image = QImage()
        self._grip = ""
        self._from = QPointF()
        self._before = crop
        self.setMinimumSize(420, 260)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Part to remember"))
        self.setAccessibleDescription(tr("Arrows move the box, with Shift they change its size."))
        self.setToolTip(tr("Draw a box. Arrows move it, Shift+arrows change its size."))

    def sizeHint(self) -> QSize:
        return QSize(720, 416)

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def set_crop(self, crop: Crop) -> None:
        crop = fitted(crop)
        if crop != self.crop:
            self.crop = crop
            self.update()
            self.crop_changed.emit(crop)

    # Where things are

    @property
    def picture_box(self) -> QRectF:
        size = self.image.size() if not self.image.isNull() else QSize(832, 480)
        scale = min((self.width() - 12) / size.width(), (self.height() - 12) / size.height())
        width, height = size.width() * scale, size.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    @property
    def crop_box(self) -> QRectF:
        box, crop = self.picture_box, self.crop
        corner = QPointF(box.left() + crop.left * box.width(), box.top() + crop.top * box.height())
        end = QPointF(box.left() + crop.right * box.width(), box.top() + crop.bottom * box.height())
        return QRectF(corner, end)

    def _share(self, point: QPointF) -> tuple[float, float]:
        box = self.picture_box
        return (point.x() - box.left()) / box.width(), (point.y() - box.top()) / box.height()

    def _grip_at(self, point: QPointF) -> str:
        box = self.crop_box
        for name, (across, down) in EDGES.items():
            near = QPointF(box.left() + across * box.width(), box.top() + down * box.height()) - point
            if max(abs(near.x()), abs(near.y())) <= GRIP:
                return name
        whole = self.crop.right - self.crop.left > 0.99 and self.crop.bottom - self.crop.top > 0.99
        return "inside" if box.contains(point) and not whole else "new"

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box, crop = self.picture_box, self.crop_box
        if self.image.isNull():
            painter.fillRect(box, colour("raised"))
        else:
            painter.drawImage(box, self.image)
        outside = QPainterPath()
        outside.addRect(box)
        hole = QPainterPath()
        hole.addRect(crop)
        painter.fillPath(outside.subtracted(hole), colour("screen", 170))
        painter.setPen(QPen(colour("accent"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(crop)
        painter.setPen(QPen(colour("accent", 70), 1))
        for third in (1 / 3, 2 / 3):  # a face sits well on the upper line
            x, y = crop.left() + crop.width() * third, crop.top() + crop.height() * third
            painter.drawLine(QPointF(x, crop.top()), QPointF(x, crop.bottom()))
            painter.drawLine(QPointF(crop.left(), y), QPointF(crop.right(), y))
        painter.setPen(QPen(colour("screen"), 1))
        painter.setBrush(colour("accent"))
        for across, down in EDGES.values():
            centre = QPointF(crop.left() + across * crop.width(), crop.top() + down * crop.height())
            painter.drawRoundedRect(QRectF(centre.x() - 4, centre.y() - 4, 8, 8), 2, 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent", 130), 1))
            painter.drawRect(box.adjusted(-3, -3, 3, 3))
        painter.end()

    # Pointer and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = self._grip_at(event.position())
            self._from = event.position()
            self._before = self.crop

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._grip:
            self.setCursor(CURSORS.get(self._grip_at(event.position()), Qt.CursorShape.CrossCursor))
            return
        x, y = self._share(event.position())
        from_x, from_y = self._share(self._from)
        before = self._before
        if self._grip == "new":
            self.set_crop(Crop(before.digest, from_x, from_y, x, y))
        elif self._grip == "inside":
            self._shift(before, x - from_x, y - from_y)
        else:
            self.set_crop(
                replace(
                    before,
                    left=x if "w" in self._grip else before.left,
                    right=x if "e" in self._grip else before.right,
                    top=y if "n" in self._grip else before.top,
                    bottom=y if "s" in self._grip else before.bottom,
                )
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = ""

    def _shift(self, crop: Crop, across: float, down: float) -> None:
        across = min(max(across, -crop.left), 1 - crop.right)
        down = min(max(down, -crop.top), 1 - crop.bottom)
        self.set_crop(
            Crop(crop.digest, crop.left + across, crop.top + down, crop.right + across, crop.bottom + down)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        across = {key.Key_Left: -STEP, key.Key_Right: STEP}.get(key(event.key()), 0.0)
        down = {key.Key_Up: -STEP, key.Key_Down: STEP}.get(key(event.key()), 0.0)
        if not across and not down:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            crop = self.crop
            self.set_crop(
                replace(
                    crop,
                    right=max(crop.left + SMALLEST, crop.right + across),
                    bottom=max(crop.top + SMALLEST, crop.bottom + down),
                )
            )
        else:
            self._shift(self.crop, across, down)
