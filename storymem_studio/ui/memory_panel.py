"""The memory at the right: the keyframes the selected shot remembers, why, and which ones it leaves out."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImageReader,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from storymem_studio.domain.memory import Memory
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import (
    ElidedLabel,
    Pane,
    action_button,
    label,
    push_button,
    text_button,
    tool_button,
)
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.memory.cards import KeyframeCard, PictureStrip
from storymem_studio.ui.memory.entries import KeyframeEntry, Shown, shown_of
from storymem_studio.ui.memory.grid import CardGrid
from storymem_studio.ui.memory.limits import LimitBox
from storymem_studio.ui.memory.out_of_date import OutOfDateBox
from storymem_studio.ui.session import Session
from storymem_studio.ui.theme import colour, font

TOOLS = (
    "pin_keyframe", "ban_keyframe", "crop_keyframe", "replace_keyframe", "keyframe_earlier", "keyframe_later",
    "show_source",
)  # fmt: skip
MENU = (*TOOLS, "", "remove_reference", "choose_memory", "reset_memory")


class MemoryPanel(Pane):
    keyframe_chosen = Signal(str)
    """The digest of the chosen keyframe; empty when none is."""
    keyframe_moved = Signal(str, int)
    """A digest and its new place in the memory."""
    pictures_dropped = Signal(list)
    """Paths of picture files."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._shown: Shown | None = None
        self._drop_here = False
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.setAcceptDrops(True)
        self.setMinimumWidth(252)

        self.count = ElidedLabel("", "dim")
        self.limit = tool_button(tr("How much is remembered"), "sliders-horizontal", size=16, checkable=True)
        self.limits = LimitBox(session)
        self.limit.toggled.connect(self.limits.setVisible)
        top = QHBoxLayout()
        top.addWidget(label(tr("Memory"), "title"))
        top.addWidget(self.count, 1)
        top.addWidget(self.limit)
        top.addWidget(action_button(actions["add_reference"], size=16))
        self.column.addLayout(top)
        self.column.addWidget(self.limits)
        self.stale = OutOfDateBox(session)
        self._grid = CardGrid(session.thumbnails, self._group, movable=True)
        self._left_out_grid = CardGrid(session.thumbnails, self._group, movable=False)
        self._left_out_title = label("", "dim")
        self.empty = label("", "dim", wrap=True)
        self.more = push_button("", role="link")
        self.more.clicked.connect(actions["choose_memory"].trigger)
        self.seen = PictureStrip(tr("What its take saw"), session.thumbnails)
        self._seen_title = label(tr("What its take saw"), "dim")
        self._scroll = self._scroll_area()
        self.column.addWidget(self._scroll, 1)
        row = QHBoxLayout()
        row.setSpacing(2)
        for name in TOOLS:
            row.addWidget(action_button(actions[name], size=17), 1)
        self.column.addLayout(row)
        self.column.addWidget(text_button(actions["choose_memory"], tr("Choose memory for shot…")))

        self._group.buttonToggled.connect(lambda *_: self._enable_actions())
        self._grid.moved.connect(self.keyframe_moved)
        for grid in (self._grid, self._left_out_grid):
            grid.menu_wanted.connect(self._open_menu)
        session.film_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        session.selection_changed.connect(lambda: self._scroll.verticalScrollBar().setValue(0))
        session.thumbnails.ready.connect(self._repaint)
        self.refresh()

    def _scroll_area(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        column.addWidget(self.stale)
        column.addWidget(self.empty)
        column.addWidget(self._grid)
        column.addWidget(self._left_out_title)
        column.addWidget(self._left_out_grid)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._seen_title)
        column.addWidget(self.seen)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(tr("Keyframes in memory"))
        scroll.setWidget(inside)
        return scroll

    @property
    def chosen(self) -> KeyframeEntry | None:
        button = self._group.checkedButton()
        return button.entry if isinstance(button, KeyframeCard) and button in self.cards else None

    @property
    def cards(self) -> tuple[KeyframeCard, ...]:
        """Remembered ones first, then those left out."""
        return (*self._grid.cards, *self._left_out_grid.cards)

    @property
    def order(self) -> tuple[str, ...]:
        """Digests of what is remembered, as it is shown."""
        plan = self._session.plans.get(self._session.selected_id)
        return tuple(entry.source.digest for entry in plan.memory.remembered) if plan is not None else ()

    def choose(self, digest: str) -> None:
        """Choose the card of this picture; none where there is no such card."""
        card = next((card for card in self.cards if card.entry.digest == digest), None)
        if card is not None:
            card.setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def refresh(self) -> None:
        plan = self._session.plans.get(self._session.selected_id)
        memory = plan.memory if plan is not None else Memory()
        count = len(memory.remembered)
        self.count.setText(
            tr("{count} of {limit} keyframes", count=count, limit=memory.limit)
            if memory.overrides.limit is None
            else tr("{count} of {limit}, own limit", count=count, limit=memory.limit)
        )
        shown = shown_of(self._session, memory)
        if shown != self._shown:
            self._show(shown)
        self._show_seen()
        self.empty.setVisible(not count)
        self.empty.setText(self._why_empty(memory))
        self._enable_actions()

    def _show(self, shown: Shown) -> None:
        chosen, focused = self.chosen, any(card.hasFocus() for card in self.cards)
        self._shown = shown
        self._grid.show_entries(shown.remembered)
        self._left_out_grid.show_entries(shown.left_out)
        self._left_out_title.setVisible(bool(shown.left_out))
        self._left_out_title.setText(tr("Left out ({count})", count=shown.left_out_count))
        self.more.setVisible(shown.more > 0)
        self.more.setText(counted(shown.more, "and 1 more…", "and {count} more…"))
        self.more.setToolTip(self.more.text())
        self.more.setAccessibleName(self.more.text())
        self.choose(chosen.digest if chosen is not None else "")
        card = self._group.checkedButton()
        if focused and card is not None and not card.hasFocus():
            card.setFocus()

    def _show_seen(self) -> None:
        """What the chosen take was made from, where that is not what is remembered now."""
        plan = self._session.plans.get(self._session.selected_id)
        take = plan.take if plan is not None else None
        pictures = self._session.pictures
        seen = take.request.memory if take is not None else ()
        self.seen.show_pictures(tuple((pictures[p.digest], p.crop) for p in seen if p.digest in pictures))
        another = plan is not None and take is not None and seen != plan.memory.pictures
        for widget in (self._seen_title, self.seen):
            widget.setVisible(another)

    def _why_empty(self, memory: Memory) -> str:
        plan = self._session.plans.get(self._session.selected_id)
        if plan is None:
            return tr("Select a shot to see what it remembers.")
        if memory.limit == 0:
            return tr("This shot remembers nothing: its limit is 0.")
        if plan.place.film_number == 1:
            return tr("The first shot has nothing to remember. Add a reference picture to give the film one.")
        if memory.past.count:
            return tr("This shot remembers nothing: every picture before it is left out.")
        return tr("Nothing to remember yet: make the shots before this one, and their keyframes appear here.")

    def _open_menu(self, card: KeyframeCard, point: QPoint) -> None:
        card.setChecked(True)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in MENU:
            menu.addAction(self._actions[name]) if name else menu.addSeparator()
        menu.popup(card.mapToGlobal(point))

    def _enable_actions(self) -> None:
        entry = self.chosen
        order = self.order
        for name in ("pin_keyframe", "ban_keyframe"):
            self._actions[name].setEnabled(entry is not None)
        self._actions["show_source"].setEnabled(entry is not None and entry.shot_id in self._session.plans)
        remembered = entry is not None and entry.remembered
        for name in ("crop_keyframe", "replace_keyframe"):
            self._actions[name].setEnabled(remembered)
        place = order.index(entry.digest) if entry is not None and entry.digest in order else -1
        self._actions["keyframe_earlier"].setEnabled(place > 0)
        self._actions["keyframe_later"].setEnabled(-1 < place < len(order) - 1)
        self._actions["remove_reference"].setEnabled(entry is not None and entry.shot_id is None)
        self._actions["choose_memory"].setEnabled(bool(self._session.selected_id))
        self.keyframe_chosen.emit(entry.digest if entry is not None else "")

    def _repaint(self) -> None:
        for card in self.cards:
            card.update()
        self.seen.update()

    # Pictures dropped from elsewhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _pictures_in(event):
            event.acceptProposedAction()
            self._show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(False)
        if pictures := _pictures_in(event):
            event.acceptProposedAction()
            self.pictures_dropped.emit(pictures)

    def _show_drop(self, on: bool) -> None:
        self._drop_here = on
        self._cover.setVisible(on)

    @property
    def _cover(self) -> "DropCover":
        cover = self.findChild(DropCover) or DropCover(self)
        cover.setGeometry(self.rect().adjusted(6, 6, -6, -6))
        cover.raise_()
        return cover


class DropCover(QWidget):
    """Over the panel while pictures are dragged over it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(colour("panel", 225))
        painter.drawRoundedRect(QRect(1, 1, self.width() - 2, self.height() - 2), 8, 8)
        painter.setPen(colour("text"))
        painter.setFont(font(14))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(
            self.rect().adjusted(24, 0, -24, 0),
            flags,
            tr("Drop pictures here: the whole film remembers them"),
        )
        painter.end()


def _pictures_in(event: QDropEvent) -> list[Path]:
    """The picture files that are dragged; they are read when they are dropped."""
    known = {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
    files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return [file for file in files if file.suffix.lower().lstrip(".") in known]
