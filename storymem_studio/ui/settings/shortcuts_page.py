"""The keys of every action, to be looked up and changed."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QKeySequenceEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from storymem_studio.ui.controls import label, push_button
from storymem_studio.ui.language import tr
from storymem_studio.ui.settings.rows import line, named, side_by_side
from storymem_studio.ui.shortcuts import Shortcuts, shown


class ShortcutsPage(QWidget):
    def __init__(self, shortcuts: Shortcuts) -> None:
        super().__init__()
        self.setAccessibleName(tr("Shortcuts"))
        self._shortcuts = shortcuts
        self._items: dict[str, QTreeWidgetItem] = {}
        self.search = line(tr("Find an action"), placeholder=tr("Find an action or a key"))
        self.search.textChanged.connect(self._filter)
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(14)
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.currentItemChanged.connect(self._choose)
        self.chosen = label(tr("Choose an action to change its keys."), "title")
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        named(self.edit, tr("New keys"), tr("Press the keys"))
        for inner in self.edit.findChildren(QWidget):
            inner.setAccessibleName(tr("New keys"))
            inner.setToolTip(tr("Press the keys"))
        self.edit.keySequenceChanged.connect(self._look_for_conflict)
        self.assign = push_button(tr("Use these keys"), "check")
        self.assign.clicked.connect(self._assign)
        self.none = push_button(tr("No keys"))
        self.none.clicked.connect(self._clear)
        self.reset = push_button(tr("The usual keys"), "arrow-counter-clockwise")
        self.reset.clicked.connect(self._reset)
        self.reset_all = push_button(tr("Reset all"), "arrow-counter-clockwise")
        self.reset_all.clicked.connect(self._reset_all)
        self.conflict = label("", "warn", wrap=True)
        self.conflict.setAccessibleName(tr("Conflict"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(tr("Keyboard shortcuts"), "section"))
        column.addLayout(side_by_side(self.search, self.reset_all, stretch=0))
        column.addWidget(self.list, 1)
        column.addWidget(self.chosen)
        column.addLayout(side_by_side(self.edit, self.assign, self.none, self.reset, stretch=0))
        column.addWidget(self.conflict)
        self.refresh()

    def refresh(self) -> None:
        name = self._name()
        self.list.blockSignals(True)
        self.list.clear()
        self._items.clear()
        menus: dict[str, QTreeWidgetItem] = {}
        for command in self._shortcuts.commands():
            parent = menus.get(command.menu)
            if parent is None:
                parent = menus[command.menu] = QTreeWidgetItem(self.list, [command.menu])
                parent.setFlags(Qt.ItemFlag.ItemIsEnabled)
                parent.setExpanded(True)
                font = parent.font(0)
                font.setBold(True)
                parent.setFont(0, font)
            item = QTreeWidgetItem(parent, [command.text, shown(command.keys)])
            item.setData(0, Qt.ItemDataRole.UserRole, command.name)
            if command.changed:
                font = item.font(1)
                font.setBold(True)
                item.setFont(1, font)
                item.setToolTip(1, tr("Usually {keys}", keys=shown(command.usual) or tr("none")))
            self._items[command.name] = item
        self.list.blockSignals(False)
        if name in self._items:
            self.list.setCurrentItem(self._items[name])
        self._filter()
        self._choose()

    def choose(self, name: str) -> None:
        self.list.setCurrentItem(self._items[name])

    def _name(self) -> str:
        item = self.list.currentItem()
        return (item.data(0, Qt.ItemDataRole.UserRole) or "") if item is not None else ""

    def _choose(self) -> None:
        name = self._name()
        for control in (self.edit, self.assign, self.none, self.reset):
            control.setEnabled(bool(name))
        if name:
            keys = self._shortcuts.keys_of(name)
            self.chosen.setText(self._shortcuts.text_of(name))
            self.edit.setKeySequence(QKeySequence(keys[0] if keys else ""))
        self._look_for_conflict()

    def _look_for_conflict(self) -> None:
        name, keys = self._name(), self.edit.keySequence().toString()
        other = self._shortcuts.user_of(keys, besides=name) if name and keys else ""
        self.conflict.setText(
            tr("“{other}” has these keys and would lose them.", other=self._shortcuts.text_of(other))
            if other
            else ""
        )
        same = bool(name) and keys in self._shortcuts.keys_of(name)
        self.assign.setEnabled(bool(name) and bool(keys) and not same)

    def _assign(self) -> None:
        self._shortcuts.assign(self._name(), [self.edit.keySequence().toString()])
        self.refresh()

    def _clear(self) -> None:
        self._shortcuts.assign(self._name(), [])
        self.refresh()

    def _reset(self) -> None:
        self._shortcuts.reset(self._name())
        self.refresh()

    def _reset_all(self) -> None:
        self._shortcuts.reset_all()
        self.refresh()

    def _filter(self) -> None:
        wanted = self.search.text().casefold()
        seen: set[int] = set()
        for item in self._items.values():
            hit = wanted in item.text(0).casefold() or wanted in item.text(1).casefold()
            item.setHidden(not hit)
            if hit and (menu := item.parent()) is not None:
                seen.add(self.list.indexOfTopLevelItem(menu))
        for index in range(self.list.topLevelItemCount()):
            self.list.setRowHidden(index, QModelIndex(), index not in seen)
