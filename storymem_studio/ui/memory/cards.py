"""Pictures of the memory, painted: a card with source and reason, a strip of small ones."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from storymem_studio.domain.story import Crop
from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.memory.entries import KeyframeEntry
from storymem_studio.ui.theme import colour, font
from storymem_studio.ui.thumbnails import Thumbnails

TEXT_HEIGHT = 38
WHOLE = (0.0, 0.0, 1.0, 1.0)
ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -2, Qt.Key.Key_Down: 2}
BADGES = {
    "pinned": ("push-pin-fill", "accent"),
    "chosen": ("push-pin-fill", "blue"),
    "banned": ("prohibit", "red"),
}


class KeyframeCard(QAbstractButton):
    """A keyframe with where it comes from and why it is (not) remembered. It can be dragged."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    """Global positions of the pointer."""
    stepped = Signal(int)
    """An arrow key: -1 left, 1 right, -2 up, 2 down."""

    def __init__(self, entry: KeyframeEntry, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._pressed_at: QPoint | None = None
        self._dragging = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.show_entry(entry)

    def show_entry(self, entry: KeyframeEntry) -> None:
        self.entry = entry
        self.setAccessibleName(entry.sentence)
        self.setToolTip(entry.sentence)
        self.setText(entry.title.replace("&", "&&"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(130, self.heightForWidth(130))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * 9 / 16) + TEXT_HEIGHT

    def resizeEvent(self, event: object) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        entry = self.entry
        box = QRectF(1, 1, self.width() - 2, self.width() * 9 / 16 - 2)
        painter.setOpacity(0.5 if self._dragging else 1.0 if entry.remembered else 0.45)
        paint_picture(painter, self._thumbnails, entry.path, box, 6, self.devicePixelRatioF(), entry.crop)
        painter.setOpacity(1.0)
        badges = [BADGES[entry.reason]] if entry.reason in BADGES else []
        if entry.crop is not None:
            badges.append(("crop", "text"))
        for place, (name, tint) in enumerate(badges):
            self._paint_badge(painter, box, place, name, tint)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(colour("accent_bright" if self.hasFocus() else "accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        for text, size, tint, top in (
            (entry.title, 13, "text" if entry.remembered else "dim", box.bottom() + 3),
            (entry.origin, 11, "faint", box.bottom() + 20),
        ):
            painter.setFont(font(size))
            painter.setPen(colour(tint))
            line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width() - 2)
            painter.drawText(QRectF(1, top, self.width() - 2, 17), Qt.AlignmentFlag.AlignVCenter, line)
        painter.end()

    def _paint_badge(self, painter: QPainter, box: QRectF, place: int, name: str, tint: str) -> None:
        badge = QRectF(box.right() - 24 - 23 * place, box.top() + 4, 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("badge", 190))
        painter.drawRoundedRect(badge, 5, 5)
        corner = badge.topLeft().toPoint() + QPoint(3, 3)
        painter.drawPixmap(corner, pixmap(name, tint, 14, self.devicePixelRatioF()))

    # Keys and pointer

    def event(self, event: QEvent) -> bool:
        # Arrows go from card to card here, although the window steps by a frame with them.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            and Qt.Key(event.key()) in (*ARROWS, Qt.Key.Key_Space)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(ARROWS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._pressed_at is not None and not self._dragging:
            self._dragging = (here - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._dragging:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.mapToGlobal(here))
            self.update()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if self._dragging:
            self._dragging = False
            self.unsetCursor()
            self.setDown(False)
            self.update()
            self.dropped.emit(self.mapToGlobal(event.position().toPoint()))
            return
        super().mouseReleaseEvent(event)


def paint_picture(
    painter: QPainter,
    thumbnails: Thumbnails,
    path: Path,
    box: QRectF,
    radius: float,
    pixel_ratio: float,
    crop: Crop | None = None,
) -> None:
    """A picture, or the part of it that is remembered, that fills a rounded box; a plain box until it is there."""
    left, top, right, bottom = (crop.left, crop.top, crop.right, crop.bottom) if crop is not None else WHOLE
    enlarged = 1 / max(0.1, bottom - top)
    image = thumbnails.get(path, min(960, round(box.height() * pixel_ratio * enlarged)))
    outline = QPainterPath()
    outline.addRoundedRect(box, radius, radius)
    if image is None:
        painter.fillPath(outline, colour("raised"))
        return
    part = QRectF(
        left * image.width(),
        top * image.height(),
        (right - left) * image.width(),
        (bottom - top) * image.height(),
    )
    shape = box.width() / box.height()
    width, height = min(part.width(), part.height() * shape), min(part.height(), part.width() / shape)
    source = QRectF(0, 0, width, height)
    source.moveCenter(QPointF(part.center()))
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.drawPixmap(box, image, source)
    painter.restore()


class PictureStrip(QWidget):
    """Rows of small pictures."""

    PER_ROW = 5
    GAP = 6

    def __init__(self, name: str, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.pictures: tuple[tuple[Path, Crop | None], ...] = ()
        self._name = name
        self._thumbnails = thumbnails
        self.show_pictures(())

    def show_pictures(self, pictures: tuple[tuple[Path, Crop | None], ...]) -> None:
        self.pictures = pictures
        self.setAccessibleName(f"{self._name}: {counted(len(pictures), '1 picture', '{count} pictures')}")
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        rows = max(1, -(-len(self.pictures) // self.PER_ROW))
        height = ((self.width() + self.GAP) / self.PER_ROW - self.GAP) * 9 / 16
        self.setFixedHeight(max(18, round(rows * (height + self.GAP) - self.GAP)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if not self.pictures:
            painter.setPen(colour("faint"))
            painter.setFont(font(12))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, tr("none"))
        step = (self.width() + self.GAP) / self.PER_ROW
        height = (step - self.GAP) * 9 / 16
        for index, (path, crop) in enumerate(self.pictures):
            row, place = divmod(index, self.PER_ROW)
            box = QRectF(place * step, row * (height + self.GAP), step - self.GAP, height)
            paint_picture(painter, self._thumbnails, path, box, 4, self.devicePixelRatioF(), crop)
        painter.end()
