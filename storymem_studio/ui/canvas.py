"""The screen of the preview: a picture fitted to the room, or a card that says what the shot will show."""

from bisect import bisect_left
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.language import tr
from storymem_studio.ui.theme import colour, font

LEAST_CARD, LOW_CARD = 360, 160
"""Pixels: where the picture would be less wide, a card takes all of the canvas; where it is lower, it has no facts."""
WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Card:
    """Shown where there is no picture yet."""

    heading: str
    text: str
    facts: tuple[str, ...] = ()
    """What was read out of the prompt: shot size, place, hour, camera."""


class PreviewCanvas(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.card: Card | None = None
        self.note = ""
        self.caption = ""
        self.guides = False
        self._shape = QSize(832, 480)
        self.setMinimumSize(240, 56)  # low screens have room for a row of takes too
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Preview"))

    def show_shape(self, width: int, height: int) -> None:
        """The film's size, for cards."""
        self._shape = QSize(width, height)
        self.update()

    def show_image(self, image: QImage, note: str = "") -> None:
        self.image, self.card, self.note = image, None, note
        self.update()

    def show_card(self, card: Card) -> None:
        self.image, self.card, self.note = None, card, ""
        self.setAccessibleDescription(f"{card.heading}. {card.text}")
        self.update()

    def show_nothing(self) -> None:
        self.image, self.card, self.note = None, None, ""
        self.update()

    def show_caption(self, text: str) -> None:
        """Words over the lower part of the picture; none where there is a card, which says them itself."""
        if text != self.caption:
            self.caption = text
            self.update()

    def show_guides(self, on: bool) -> None:
        """The parts of the picture that every screen shows."""
        self.guides = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), colour("screen"))
        if self.image is not None and not self.image.isNull():
            box = self._fit(self.image.size())
            painter.drawImage(box, self.image)
            if self.note:
                self._paint_note(painter, box)
            if self.caption:
                self._paint_caption(painter, box)
            if self.guides:
                paint_guides(painter, box)
        elif self.card is not None:
            box = self._fit(self._shape)
            self._paint_card(painter, box if box.width() >= LEAST_CARD else QRectF(self.rect()), self.card)
        painter.end()

    def _fit(self, size: QSize) -> QRectF:
        scale = min(self.width() / max(1, size.width()), self.height() / max(1, size.height()))
        width, height = size.width() * scale, size.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _paint_card(self, painter: QPainter, box: QRectF, card: Card) -> None:
        ground = QLinearGradient(box.topLeft(), box.bottomRight())
        ground.setColorAt(0, colour("card_top"))
        ground.setColorAt(1, colour("card_bottom"))
        painter.fillRect(box, ground)
        inner = box.adjusted(box.width() * 0.1, box.height() * 0.14, -box.width() * 0.1, -box.height() * 0.1)
        if is_low := box.height() < LOW_CARD:
            inner = box.adjusted(14, 6, -14, -8)
        size = max(12, min(19, int(box.height() / 20)))
        painter.drawPixmap(inner.topLeft(), pixmap("film-slate-fill", "accent", 26, self.devicePixelRatioF()))
        painter.setPen(colour("dim"))
        painter.setFont(font(max(11, size - 5), QFont.Weight.Medium))
        painter.drawText(
            QRectF(inner.left() + 36, inner.top(), inner.width() - 36, 26),
            Qt.AlignmentFlag.AlignVCenter,
            card.heading,
        )
        painter.setPen(colour("text"))
        painter.setFont(font(size))
        top = inner.top() + (32 if is_low else 44)
        painter.setClipRect(box)
        room = QRectF(inner.left(), top, inner.width(), inner.bottom() - top - (0 if is_low else 34))
        painter.drawText(room, WRAPPED, shortened(card.text, room, painter.fontMetrics()))
        if not is_low:
            self._paint_facts(painter, inner, card.facts)

    def _paint_facts(self, painter: QPainter, inner: QRectF, facts: tuple[str, ...]) -> None:
        painter.setFont(font(12, QFont.Weight.Medium))
        x = inner.left()
        for fact in facts:
            width = painter.fontMetrics().horizontalAdvance(fact) + 20
            if x + width > inner.right():
                break
            chip = QRectF(x, inner.bottom() - 24, width, 24)
            painter.setPen(colour("line"))
            painter.setBrush(colour("raised"))
            painter.drawRoundedRect(chip, 12, 12)
            painter.setPen(colour("dim"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, fact)
            x += width + 8

    def _paint_note(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(font(12, QFont.Weight.Medium))
        width = painter.fontMetrics().horizontalAdvance(self.note) + 20
        chip = QRectF(box.left() + 12, box.top() + 12, width, 26)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("badge", 190))
        painter.drawRoundedRect(chip, 13, 13)
        painter.setPen(colour("accent_bright"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self.note)

    def _paint_caption(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(font(max(11, min(20, round(box.height() / 26)))))
        room = box.adjusted(box.width() * 0.08, box.height() * 0.5, -box.width() * 0.08, -box.height() * 0.06)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
        words = QRectF(painter.boundingRect(room, flags, self.caption))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(words.adjusted(-12, -6, 12, 6), 6, 6)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(room, flags, self.caption)


def shortened(text: str, room: QRectF, metrics: QFontMetrics) -> str:
    """As many of its words as the room holds, and … where some are left out."""

    def fits(said: str) -> bool:
        box = metrics.boundingRect(room.toRect(), WRAPPED, said)
        return box.height() <= room.height() and box.width() <= room.width()

    if fits(text):
        return text
    words = text.split()
    counts = range(1, len(words))
    most = bisect_left(counts, True, key=lambda count: not fits(" ".join(words[:count]) + "…"))
    return " ".join(words[:most]).rstrip(".,;: ") + "…"


def paint_guides(painter: QPainter, box: QRectF) -> None:
    """Action safe 93 % and title safe 90 % of the picture (EBU R 95), and its middle."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for share, alpha in ((0.93, 150), (0.90, 220)):
        margin = (1 - share) / 2
        safe = box.adjusted(
            box.width() * margin, box.height() * margin, -box.width() * margin, -box.height() * margin
        )
        painter.setPen(QPen(QColor(255, 255, 255, alpha), 1))
        painter.drawRect(safe)
    middle = box.center()
    for across, down in ((14, 0), (0, 14)):
        painter.drawLine(middle - QPointF(across, down), middle + QPointF(across, down))
