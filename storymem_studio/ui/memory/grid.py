"""Keyframe cards in columns: chosen one at a time, walked with the arrow keys, put elsewhere by dragging."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QWidget

from storymem_studio.ui.memory.cards import KeyframeCard
from storymem_studio.ui.memory.entries import KeyframeEntry
from storymem_studio.ui.thumbnails import Thumbnails

CARD_WIDTH = 140
SPACING = 8


class CardGrid(QWidget):
    """Cards are kept and shown anew with other entries: selecting a shot builds no widgets."""

    moved = Signal(str, int)
    """A digest, and the place it was dropped at, counted after it was taken out."""
    menu_wanted = Signal(object, QPoint)
    """A card, and where on it."""

    def __init__(self, thumbnails: Thumbnails, group: QButtonGroup, *, movable: bool) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._group = group
        self._movable = movable
        self._columns = 2
        self._count = 0
        self._pool: list[KeyframeCard] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACING)
        self._marker = QFrame(self)
        self._marker.setObjectName("dropMarker")
        self._marker.hide()

    @property
    def cards(self) -> tuple[KeyframeCard, ...]:
        return tuple(self._pool[: self._count])

    def show_entries(self, entries: tuple[KeyframeEntry, ...]) -> None:
        for index, entry in enumerate(entries):
            if index == len(self._pool):
                self._pool.append(self._new_card(entry))
            else:
                self._pool[index].show_entry(entry)
            self._pool[index].show()
        for card in self._pool[len(entries) :]:
            card.hide()
        if len(entries) != self._count:
            self._count = len(entries)
            self._arrange()

    def _new_card(self, entry: KeyframeEntry) -> KeyframeCard:
        card = KeyframeCard(entry, self._thumbnails)
        card.setParent(
            self
        )  # shown before it is laid out, it would be a window of its own and take the focus
        card.customContextMenuRequested.connect(lambda point: self.menu_wanted.emit(card, point))
        card.stepped.connect(lambda step: self._step(card, step))
        if self._movable:
            card.dragged.connect(lambda point: self._show_marker(card, point))
            card.dropped.connect(lambda point: self._drop(card, point))
        self._group.addButton(card)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        columns = max(2, (self.width() + SPACING) // (CARD_WIDTH + SPACING))
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _arrange(self) -> None:
        for card in self._pool:
            self._grid.removeWidget(card)
        for index, card in enumerate(self.cards):
            self._grid.addWidget(card, index // self._columns, index % self._columns)
        for column in range(max(self._columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _step(self, card: KeyframeCard, step: int) -> None:
        cards = self.cards
        target = cards.index(card) + {-2: -self._columns, 2: self._columns}.get(step, step)
        if 0 <= target < len(cards):
            cards[target].setFocus(Qt.FocusReason.TabFocusReason)
            cards[target].click()

    # Dragging

    def _gap_at(self, point: QPoint) -> int:
        """Which gap between cards, 0 before the first, a position in the grid is nearest to."""
        cards = self.cards
        for index, card in enumerate(cards):
            box = card.geometry()
            if point.y() <= box.bottom() + SPACING / 2 and point.x() < box.center().x():
                return index
            last_of_row = index % self._columns == self._columns - 1 or index == len(cards) - 1
            if last_of_row and point.y() <= box.bottom() + SPACING / 2:
                return index + 1
        return len(cards)

    def _show_marker(self, card: KeyframeCard, point: QPoint) -> None:
        gap = self._gap_at(self.mapFromGlobal(point))
        cards = self.cards
        before = gap < len(cards) and (gap % self._columns == 0 or gap == 0)
        beside = cards[gap] if before else cards[gap - 1]
        box = beside.geometry()
        x = box.left() - 3 if before else box.right() + SPACING // 2 - 1
        self._marker.setGeometry(max(0, min(x, self.width() - 3)), box.top(), 3, box.height() - 38)
        self._marker.raise_()
        self._marker.show()

    def _drop(self, card: KeyframeCard, point: QPoint) -> None:
        self._marker.hide()
        gap = self._gap_at(self.mapFromGlobal(point))
        index = self.cards.index(card)
        target = gap - 1 if gap > index else gap
        if target != index:
            self.moved.emit(card.entry.digest, target)
