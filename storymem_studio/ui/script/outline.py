"""The outline: scenes and shots as a tree in which shots are chosen, dragged and renamed."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QFont, QPainter, QPixmap
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
from storymem_studio.domain.story import Scene, shot_title
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.session import Session
from storymem_studio.ui.theme import LOOK, colour, font

SHOT_ID = Qt.ItemDataRole.UserRole
SCENE_ID = Qt.ItemDataRole.UserRole + 1
SHOWN = Qt.ItemDataRole.UserRole + 2
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
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


class Outline(QTreeWidget):
    rename_wanted = Signal(str)
    """The id of a scene."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._items: dict[str, QTreeWidgetItem] = {}
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
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
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
            self._rebuild()
        timeline = self._session.timeline
        lengths = {clip.shot_id: clip.frames / timeline.fps for clip in timeline.clips}
        for index, (top, scene) in enumerate(zip(self._tops(), story.scenes, strict=True)):
            _say(top, 0, scene_title(scene, index + 1))
            top.setToolTip(0, tr("{title}\nDouble-click to rename", title=scene_title(scene, index + 1)))
        for place in story.places():
            item = self._items[place.shot.id]
            _say(item, 0, f"{place.film_number}  {shot_title(place.shot)}")
            _say(item, 1, f"{lengths[place.shot.id]:.1f}s")
        self._refresh_marks()
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

    def _rebuild(self) -> None:
        folded = {top.data(0, SCENE_ID) for top in self._tops() if not top.isExpanded()}
        self._filling = True
        self.clear()
        self._items.clear()
        bold = font(13, QFont.Weight.DemiBold)
        flags = Qt.ItemFlag
        for scene in self._session.story.scenes:
            top = QTreeWidgetItem()
            top.setFont(0, bold)
            top.setData(0, SCENE_ID, scene.id)
            self.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            for shot in scene.shots:
                item = QTreeWidgetItem(top)
                item.setTextAlignment(1, RIGHT)
                item.setFont(1, font(tabular=True))
                item.setData(0, SHOT_ID, shot.id)
                item.setForeground(1, colour("faint"))
                item.setFlags(item.flags() & ~flags.ItemIsDropEnabled)
                self._items[shot.id] = item
            top.setExpanded(scene.id not in folded)
        self._filling = False

    def _look_changed(self) -> None:
        self._shape = ()
        self.refresh()

    def _refresh_marks(self) -> None:
        for shot_id, item in self._items.items():
            plan = self._session.plans.get(shot_id)
            if plan is None:
                continue
            mark = self._session.mark_of(shot_id)
            shown = (item.text(0), plan.place.shot.cut, mark)
            if item.data(0, SHOWN) == shown:
                continue
            item.setData(0, SHOWN, shown)
            item.setIcon(0, icon(mark.icon, mark.tint, 16))
            how = "" if plan.place.shot.cut else tr("Continues the shot before. ")
            item.setToolTip(0, f"{item.text(0)}\n{how}{mark.sentence}")
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, f"{how}{mark.sentence}")

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


def _say(item: QTreeWidgetItem, column: int, text: str) -> None:
    """Only what is different: setting a text costs a layout, and there may be hundreds."""
    if item.text(column) != text:
        item.setText(column, text)
