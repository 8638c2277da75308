"""The outline: scenes and shots as a tree in which shots are chosen, dragged and renamed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QItemSelectionModel, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from storymem_studio.domain.edits import update_scene
from storymem_studio.domain.edits_outline import move_scene, move_shots
from storymem_studio.domain.story import Scene, Shot, shot_title
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.marks import Mark
from storymem_studio.ui.session import Session
from storymem_studio.ui.theme import LOOK, colour, font

SHOT_ID = Qt.ItemDataRole.UserRole
SCENE_ID = Qt.ItemDataRole.UserRole + 1
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LENGTH_PADDING = 18
SHOT_ACTIONS = (
    "insert_before", "insert_shot", "duplicate_shot", "", "split_shot", "merge_shot", "begin_scene", "",
    "move_earlier", "move_later", "", "toggle_cut", "dissolve", "dip_to_black", "set_length", "",
    "make_shot", "new_take", "keep_take", "", "delete_shot",
)  # fmt: skip


def scene_title(scene: Scene, number: int) -> str:
    said = tr("Scene {number}", number=number)
    return f"{said} — {scene.heading}" if scene.heading else said


def shot_menu(actions: Actions, parent: QWidget) -> QMenu:
    """What can be done with the chosen shots."""
    menu = QMenu(parent)
    for name in SHOT_ACTIONS:
        menu.addAction(actions[name]) if name else menu.addSeparator()
    return menu


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """All the outline shows of one shot."""

    title: str
    length: str
    cut: bool
    mark: Mark


class Outline(QTreeWidget):
    rename_wanted = Signal(str)
    """The id of a scene."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._scenes: dict[str, QTreeWidgetItem] = {}
        self._titles: dict[str, str] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._rows: dict[str, OutlineRow] = {}
        self._shown: dict[str, tuple[Shot, int, int, int]] = {}
        """For each row its shot, number, frames and frame rate: what its words say."""
        self._longest = 0
        self._shape: tuple[tuple[str, ...], ...] = ()
        self._filling = False
        self.setAccessibleName(tr("Outline"))
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setAccessibleName(tr("Shots and lengths"))
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)
        header.resizeSection(1, 24)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.currentItemChanged.connect(self._select)
        self.itemSelectionChanged.connect(self._choose)
        self.itemDoubleClicked.connect(self._rename_double_clicked)
        LOOK.changed.connect(self._look_changed)
        session.film_changed.connect(self.refresh)
        session.marks_changed.connect(self._refresh_marks)
        session.selection_changed.connect(self._show_selection)
        self.refresh()

    def refresh(self) -> None:
        story = self._session.story
        shape = tuple((scene.id, *(shot.id for shot in scene.shots)) for scene in story.scenes)
        if shape != self._shape:
            self._shape = shape
            self._rearrange()
        for number, scene in enumerate(story.scenes, 1):
            title = scene_title(scene, number)
            if self._titles.get(scene.id) != title:
                self._titles[scene.id] = title
                self._scenes[scene.id].setText(0, title)
                self._scenes[scene.id].setToolTip(0, tr("{title}\nDouble-click to rename", title=title))
        self._refresh_rows()
        self._show_selection()

    @property
    def current_scene(self) -> str:
        """The scene whose heading has the focus, else that of the selected shot."""
        item = self.currentItem()
        scene_id = item.data(0, SCENE_ID) if item is not None else None
        place = self._session.selected_place
        return scene_id or (place.scene.id if place is not None else "")

    def _tops(self) -> list[QTreeWidgetItem]:
        tops = (self.topLevelItem(index) for index in range(self.topLevelItemCount()))
        return [top for top in tops if top is not None]

    def _rearrange(self) -> None:
        """Only what is elsewhere is moved, made or taken away: there may be hundreds."""
        story = self._session.story
        self._filling = True
        for scene in story.scenes:
            if scene.id not in self._scenes:
                self._scenes[scene.id] = self._new_scene(scene.id)
            for shot in scene.shots:
                if shot.id not in self._items:
                    self._items[shot.id] = self._new_shot(shot.id)
        gone = self._items.keys() - {shot.id for shot in story.shots()}
        for item in [self._items.pop(shot_id) for shot_id in gone]:
            _take_out(item)
        for index, scene in enumerate(story.scenes):
            top = self._scenes[scene.id]
            if self.topLevelItem(index) is not top:
                at = self.indexOfTopLevelItem(top)
                expanded = at < 0 or top.isExpanded()
                self.takeTopLevelItem(at)
                self.insertTopLevelItem(index, top)
                top.setFirstColumnSpanned(True)
                top.setExpanded(expanded)
            for place, shot in enumerate(scene.shots):
                item = self._items[shot.id]
                if top.child(place) is not item:
                    _take_out(item)
                    top.insertChild(place, item)
        # Last of all: with a scene goes what is still in it, and its shots may be in another scene now.
        for scene_id in self._scenes.keys() - {scene.id for scene in story.scenes}:
            self.takeTopLevelItem(self.indexOfTopLevelItem(self._scenes.pop(scene_id)))
        self._filling = False

    def _new_scene(self, scene_id: str) -> QTreeWidgetItem:
        top = QTreeWidgetItem()
        top.setFont(0, font(13, QFont.Weight.DemiBold))
        top.setData(0, SCENE_ID, scene_id)
        self._titles.pop(scene_id, None)
        return top

    def _new_shot(self, shot_id: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, SHOT_ID, shot_id)
        item.setForeground(1, colour("faint"))
        item.setTextAlignment(1, RIGHT)
        item.setFont(1, font(tabular=True))
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        self._rows.pop(shot_id, None)
        return item

    def _look_changed(self) -> None:
        self._rows.clear()
        for item in self._items.values():
            item.setForeground(1, colour("faint"))
        self.refresh()

    def _refresh_rows(self) -> None:
        """Rows whose shot or state looks different now."""
        timeline, plans = self._session.timeline, self._session.plans
        for clip in timeline.clips:
            plan = plans.get(clip.shot_id)
            item = self._items.get(clip.shot_id)
            if plan is None or item is None:
                continue
            shot, number = plan.place.shot, plan.place.film_number
            before, mark = self._rows.get(clip.shot_id), self._session.mark_of(clip.shot_id)
            said = (shot, number, clip.frames, timeline.fps)
            if before is not None and self._shown.get(clip.shot_id) == said:
                if mark != before.mark:
                    self._show_row(item, clip.shot_id, replace(before, mark=mark))
                continue
            self._shown[clip.shot_id] = said
            title = f"{number}  {shot_title(shot)}"
            length = tr("{seconds:.1f} s", seconds=clip.frames / timeline.fps)
            self._show_row(item, clip.shot_id, OutlineRow(title, length, shot.cut, mark))

    def _refresh_marks(self) -> None:
        """Rows of a film that is as it was."""
        plans = self._session.plans
        for shot_id, item in self._items.items():
            row = self._rows.get(shot_id)
            if row is not None and shot_id in plans and (mark := self._session.mark_of(shot_id)) != row.mark:
                self._show_row(item, shot_id, replace(row, mark=mark))

    def _show_row(self, item: QTreeWidgetItem, shot_id: str, row: OutlineRow) -> None:
        before = self._rows.get(shot_id)
        if row != before:
            self._rows[shot_id] = row
            _show_row(item, row, before)
            self._make_room(item, row.length)

    def _make_room(self, item: QTreeWidgetItem, length: str) -> None:
        """For the longest length. Measuring every row at every change, as Qt would, takes a second in a long film."""
        if len(length) > self._longest:
            self._longest = len(length)
            width = QFontMetrics(item.font(1)).horizontalAdvance(length) + LENGTH_PADDING
            self.header().resizeSection(1, max(width, self.header().sectionSize(1)))

    # Choosing

    def _show_selection(self) -> None:
        item = self._items.get(self._session.selected_id)
        if self._filling or item is None or (item is self.currentItem() and item.isSelected()):
            return
        self._filling = True
        flag = QItemSelectionModel.SelectionFlag
        self.setCurrentItem(item, 0, flag.ClearAndSelect | flag.Rows)
        for shot_id in self._session.chosen:
            self._items[shot_id].setSelected(True)
        self._filling = False
        self.viewport().update()

    def _select(self, item: QTreeWidgetItem | None) -> None:
        shot_id = item.data(0, SHOT_ID) if item is not None else None
        if shot_id and not self._filling:
            self._filling = True  # what is chosen beside it is still to come
            self._session.select(shot_id)
            self._filling = False

    def _choose(self) -> None:
        if self._filling:
            return
        chosen = self._chosen_here()
        self._session.choose(chosen)
        if chosen and self._session.selected_id not in chosen:  # it was taken out of several
            self._filling = True
            self._session.select(chosen[0])
            self._filling = False

    def _chosen_here(self) -> list[str]:
        """Chosen shots; a chosen scene stands for its shots."""
        ids: list[str] = []
        for item in self.selectedItems():
            shot_id = item.data(0, SHOT_ID)
            ids += [shot_id] if shot_id else _shots_of(item)
        return list(dict.fromkeys(ids))

    def _open_menu(self, point: QPoint) -> None:
        item = self.itemAt(point)
        where = self.viewport().mapToGlobal(point)
        if item is None:
            return
        if item.data(0, SCENE_ID):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for name in ("rename_scene", "scene_earlier", "scene_later", "delete_scene"):
                menu.addAction(self._actions[name])
            menu.popup(where)
        else:
            menu = shot_menu(self._actions, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(where)

    def _rename_double_clicked(self, item: QTreeWidgetItem) -> None:
        if item.data(0, SCENE_ID):
            self.rename_wanted.emit(item.data(0, SCENE_ID))

    # Dragging

    def startDrag(self, supported: Qt.DropAction) -> None:
        """What is dragged stays where it is until the story says otherwise: Qt would take it out of the tree."""
        shots = self._chosen_here()
        drag = QDrag(self)
        drag.setMimeData(self.mimeData(self.selectedItems()))
        drag.setPixmap(self._dragged(counted(len(shots), "{count} shot", "{count} shots")))
        drag.setHotSpot(QPoint(-12, 8))
        drag.exec(Qt.DropAction.MoveAction)

    def _dragged(self, said: str) -> QPixmap:
        ratio = self.devicePixelRatioF()
        box = self.fontMetrics().boundingRect(said).adjusted(-12, -5, 12, 5)
        picture = QPixmap(round(box.width() * ratio), round(box.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(colour("accent"))
        painter.setBrush(colour("raised"))
        inside = QRectF(0.5, 0.5, box.width() - 1, box.height() - 1)
        painter.drawRoundedRect(inside, 6, 6)
        painter.setPen(colour("text"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, said)
        painter.end()
        return picture

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if self._target(event) is None:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Shots go where they are dropped, by an edit; the tree then shows the story it made."""
        target = self._target(event)
        scenes = [item.data(0, SCENE_ID) for item in self.selectedItems() if item.data(0, SCENE_ID)]
        shots = self._chosen_here()
        event.acceptProposedAction()
        if target is None:
            return
        self.drop(scenes, shots, *target)

    def drop(self, scenes: Sequence[str], shots: Sequence[str], scene_id: str, before_id: str | None) -> None:
        """Move one scene before a scene, or shots into a scene before one of its shots."""
        story = self._session.story
        if scenes:
            ids = [scene.id for scene in story.scenes]
            after = ids[ids.index(scene_id) + 1 :]
            below = before_id is None and len(scenes) == 1 and scene_id != scenes[0]
            before = (after[0] if after else None) if below else scene_id
            self._session.edit(tr("Move scene"), move_scene, scenes[0], before)
        elif shots:
            label = tr("Move shot") if len(shots) == 1 else tr("Move shots")
            self._session.edit(label, move_shots, frozenset(shots), scene_id, before_id)

    def _target(self, event: QDropEvent | QDragMoveEvent) -> tuple[str, str | None] | None:
        """The scene dropped on and the shot that will follow; None as the shot is the end of the scene."""
        point = event.position().toPoint()
        item = self.itemAt(point)
        tops = self._tops()
        if item is None:
            return (tops[-1].data(0, SCENE_ID), None) if tops else None
        box = self.visualItemRect(item)
        depth = (point.y() - box.top()) / max(1, box.height())
        top = item.parent()
        if top is not None:
            shots = _shots_of(top)
            index = top.indexOfChild(item) + (1 if depth > 0.5 else 0)
            return top.data(0, SCENE_ID), shots[index] if index < len(shots) else None
        scene_id = item.data(0, SCENE_ID)
        first = next(iter(_shots_of(item)), None)
        if not self._drags_shots():
            return scene_id, None if depth > 0.5 else first
        above = tops.index(item) - 1
        if depth < 0.2 and above >= 0:  # between two scenes: the end of the first
            return tops[above].data(0, SCENE_ID), None
        return scene_id, first

    def _drags_shots(self) -> bool:
        return not any(item.data(0, SCENE_ID) for item in self.selectedItems())

    # Scenes

    def rename(self, scene_id: str, heading: str) -> None:
        if any(scene.id == scene_id for scene in self._session.story.scenes):
            self._session.edit(tr("Rename scene"), update_scene, scene_id, heading=heading.strip())


def _shots_of(top: QTreeWidgetItem) -> list[str]:
    items = (top.child(index) for index in range(top.childCount()))
    return [item.data(0, SHOT_ID) for item in items if item is not None]


def _take_out(item: QTreeWidgetItem) -> None:
    parent = item.parent()
    if parent is not None:
        parent.takeChild(parent.indexOfChild(item))


def _show_row(item: QTreeWidgetItem, row: OutlineRow, before: OutlineRow | None) -> None:
    """Only what is different: each of these costs a layout."""
    if before is None or row.title != before.title:
        item.setText(0, row.title)
    if before is None or row.length != before.length:
        item.setText(1, row.length)
    if before is None or row.mark.kind != before.mark.kind:
        item.setIcon(0, icon(row.mark.icon, row.mark.tint, 16))
    how = "" if row.cut else tr("Continues the shot before. ")
    item.setToolTip(0, f"{row.title}\n{how}{row.mark.sentence}")
    item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, f"{how}{row.mark.sentence}")
