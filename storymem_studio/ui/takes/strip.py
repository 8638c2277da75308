"""The takes of the selected shot side by side: the chosen one is framed, another is chosen by a click or Enter."""

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from storymem_studio.domain import edits
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import action_button
from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.language import tr
from storymem_studio.ui.session import Session
from storymem_studio.ui.takes.entries import TakeEntry, entries_of, when
from storymem_studio.ui.theme import colour, font
from storymem_studio.ui.thumbnails import Thumbnails

PICTURE = QSize(86, 50)
CELL = QSize(222, 62)
Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
MENU = ("compare_takes", "take_note", "take_settings", "", "new_take", "keep_take", "", "delete_takes")


class TakeModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[TakeEntry, ...] = ()

    def show_entries(self, entries: tuple[TakeEntry, ...]) -> None:
        same_takes = [e.take.id for e in entries] == [e.take.id for e in self.entries]
        if same_takes:
            self.entries = entries
            if entries:
                self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, 0))
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        role_ = Qt.ItemDataRole
        return (
            entry.sentence
            if role in (role_.DisplayRole, role_.ToolTipRole, role_.AccessibleTextRole)
            else None
        )


class TakePainter(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, view: QListView) -> None:
        super().__init__(view)
        self._thumbnails = thumbnails
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: TakeEntry = index.data(ENTRY)
        cell = QRectF(option.rect).adjusted(1, 1, -7, -1)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        ratio = self._view.devicePixelRatioF()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(colour("hover" if over else "raised"))
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        line = "accent" if entry.chosen else "line_bright" if focused else "line"
        painter.setPen(QPen(colour(line), 2 if entry.chosen else 1))
        painter.drawRoundedRect(cell, 6, 6)
        picture = QRectF(cell.left() + 5, cell.center().y() - PICTURE.height() / 2, *PICTURE.toTuple())  # pyright: ignore
        image = self._thumbnails.get(entry.video, round(PICTURE.height() * ratio), entry.take.frames // 2)
        if image is None:
            painter.fillRect(picture, colour("hover"))
        else:
            width = min(image.width(), image.height() * picture.width() / picture.height())
            source = QRectF((image.width() - width) / 2, 0, width, image.height())
            painter.drawPixmap(picture, image, source)
        left = picture.right() + 9
        room = cell.right() - left - 6
        for text, size, tint, top in (
            (entry.name, 12, "text", 7),
            (entry.facts, 11, "dim", 23),
            (entry.note.replace("\n", " ") or when(entry.take), 11, "faint", 38),
        ):
            painter.setFont(font(size))
            painter.setPen(colour(tint))
            said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(left, cell.top() + top, room, 16), Qt.AlignmentFlag.AlignVCenter, said)
        icons = [(entry.mark.icon, entry.mark.tint)] + ([("note", "dim")] if entry.note else [])
        for place, (name, tint) in enumerate(icons):
            corner = QPoint(round(cell.right()) - 20 - 17 * place, round(cell.top()) + 7)
            painter.drawPixmap(corner, pixmap(name, tint, 14, ratio))
        painter.restore()


class TakeList(QListView):
    chosen = Signal(object)
    """A `TakeEntry`."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.entries = TakeModel()
        self.setAccessibleName(tr("Takes of this shot"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFixedHeight(CELL.height() + 10)
        self.setModel(self.entries)
        self.setItemDelegate(TakePainter(thumbnails, self))
        self.clicked.connect(lambda index: self.chosen.emit(index.data(ENTRY)))
        thumbnails.ready.connect(self.viewport().update)

    def event(self, event: QEvent) -> bool:
        # Enter chooses here, although Ctrl+Enter and others are shortcuts of the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().data(ENTRY))
        else:
            super().keyPressEvent(event)


class TakeStrip(QFrame):
    """Under the preview as soon as there is something to choose from."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self.setAccessibleName(tr("Takes"))
        self.list = TakeList(session.thumbnails)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        for names in (("compare_takes", "take_note"), ("take_settings", "delete_takes")):
            row = QHBoxLayout()
            row.setSpacing(0)
            for name in names:
                row.addWidget(action_button(actions[name], size=16))
            buttons.addLayout(row)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        self.list.chosen.connect(self._choose)
        self.list.customContextMenuRequested.connect(self._open_menu)
        session.film_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        self.refresh()

    @property
    def entries(self) -> tuple[TakeEntry, ...]:
        return self.list.entries.entries

    @property
    def current(self) -> TakeEntry | None:
        """The take the keyboard or the menu is on, else the chosen one."""
        index = self.list.currentIndex()
        if index.isValid():
            return index.data(ENTRY)
        return next((entry for entry in self.entries if entry.chosen), None)

    def refresh(self) -> None:
        shot_id = self._session.selected_id
        entries = entries_of(self._session, shot_id) if shot_id in self._session.plans else ()
        before = self.entries
        self.list.entries.show_entries(entries)
        self.setVisible(len(entries) > 1)
        chosen = next((row for row, entry in enumerate(entries) if entry.chosen), -1)
        was = next((entry.take.id for entry in before if entry.chosen), "")
        if chosen >= 0 and entries[chosen].take.id != was:
            index = self.list.entries.index(chosen, 0)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        self._actions["compare_takes"].setEnabled(len(entries) > 1)
        for name in ("take_note", "take_settings"):
            self._actions[name].setEnabled(bool(entries))

    def _choose(self, entry: TakeEntry) -> None:
        if not entry.chosen:
            self._session.edit(tr("Choose take"), edits.choose_take, entry.take.shot_id, entry.take.id)

    def _open_menu(self, point: QPoint) -> None:
        if not self.list.indexAt(point).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in MENU:
            menu.addAction(self._actions[name]) if name else menu.addSeparator()
        menu.popup(self.list.viewport().mapToGlobal(point))
