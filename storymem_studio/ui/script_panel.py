"""The script at the left: an outline of scenes and shots, or the whole of it to read."""

from html import escape

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QUrl
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
)

from storymem_studio.domain.story import Scene, shot_title
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import ElidedLabel, Pane, action_button, push_button
from storymem_studio.ui.icons import icon
from storymem_studio.ui.session import Session
from storymem_studio.ui.theme import colour, font

SHOT_ID = Qt.ItemDataRole.UserRole
SHOT_ACTIONS = (
    "insert_shot", "duplicate_shot", "move_earlier", "move_later", "", "toggle_cut", "make_shot", "new_take",
    "keep_take", "", "delete_shot",
)  # fmt: skip


def scene_title(scene: Scene, number: int) -> str:
    return f"Scene {number} — {scene.heading}" if scene.heading else f"Scene {number}"


def shot_menu(actions: Actions, pane: Pane) -> QMenu:
    """What can be done with the selected shot."""
    menu = QMenu(pane)
    for name in SHOT_ACTIONS:
        menu.addAction(actions[name]) if name else menu.addSeparator()
    return menu


class ScriptPanel(Pane):
    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._items: dict[str, QTreeWidgetItem] = {}
        self._shape: tuple[tuple[str, ...], ...] = ()

        self.outline = self._outline()
        self.screenplay = self._screenplay()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.outline)
        self._pages.addWidget(self.screenplay)
        self._writer = ElidedLabel("", "faint")

        row = QHBoxLayout()
        row.setSpacing(2)
        self._segments = QButtonGroup(self)
        for index, text in enumerate(("Outline", "Script")):
            button = push_button(text, role="segment")
            button.setToolTip(f"{text}  (Ctrl+{index + 1})")
            button.setCheckable(True)
            button.setChecked(index == 0)
            self._segments.addButton(button, index)
            row.addWidget(button)
        self._segments.idClicked.connect(self.show_page)
        row.addStretch()
        for name in ("insert_shot", "move_earlier", "move_later"):
            row.addWidget(action_button(actions[name], size=16))
        self.column.addLayout(row)
        self.column.addWidget(self._pages, 1)
        self.column.addWidget(self._writer)

        session.film_changed.connect(self.refresh)
        session.marks_changed.connect(self._refresh_marks)
        session.selection_changed.connect(self._show_selection)
        self.refresh()

    def show_page(self, index: int) -> None:
        """0 is the outline, 1 the script."""
        self._segments.button(index).setChecked(True)
        self._pages.setCurrentIndex(index)
        if index == 1:
            self._write_screenplay()

    def refresh(self) -> None:
        story = self._session.story
        shape = tuple((scene.id, *(shot.id for shot in scene.shots)) for scene in story.scenes)
        if shape != self._shape:
            self._shape = shape
            self._rebuild()
        timeline = self._session.timeline
        lengths = {clip.shot_id: clip.frames / timeline.fps for clip in timeline.clips}
        for index, scene in enumerate(story.scenes):
            if top := self.outline.topLevelItem(index):
                top.setText(0, scene_title(scene, index + 1))
        for place in story.places():
            item = self._items[place.shot.id]
            item.setText(0, f"{place.film_number}  {shot_title(place.shot)}")
            item.setText(1, f"{lengths[place.shot.id]:.1f}s")
        self._refresh_marks()
        self._show_selection()
        self._writer.setText(f"Written by {story.writer}" if story.writer else "")
        self._writer.setVisible(bool(story.writer))
        if self._pages.currentIndex() == 1:
            self._write_screenplay()

    # The outline

    def _outline(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName("Outline")
        tree.setHeaderHidden(True)
        tree.setColumnCount(2)
        tree.setIndentation(14)
        tree.setUniformRowHeights(True)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = tree.header()
        header.setAccessibleName("Shots and lengths")
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._open_menu)
        tree.currentItemChanged.connect(self._choose)
        return tree

    def _rebuild(self) -> None:
        self.outline.blockSignals(True)
        self.outline.clear()
        self._items.clear()
        bold = font(13, QFont.Weight.DemiBold)
        for scene in self._session.story.scenes:
            top = QTreeWidgetItem()
            top.setFont(0, bold)
            self.outline.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            for shot in scene.shots:
                item = QTreeWidgetItem(top)
                item.setData(0, SHOT_ID, shot.id)
                item.setForeground(1, colour("faint"))
                self._items[shot.id] = item
        self.outline.expandAll()
        self.outline.blockSignals(False)

    def _refresh_marks(self) -> None:
        for shot_id, item in self._items.items():
            if shot_id in self._session.plans:
                mark = self._session.mark_of(shot_id)
                item.setIcon(0, icon(mark.icon, mark.tint, 16))
                item.setToolTip(0, f"{item.text(0)}\n{mark.sentence}")
                item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, mark.sentence)

    def _show_selection(self) -> None:
        item = self._items.get(self._session.selected_id)
        if item is not None and item is not self.outline.currentItem():
            self.outline.blockSignals(True)
            self.outline.setCurrentItem(
                item,
                0,
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.outline.blockSignals(False)
            self.outline.viewport().update()
        if self._pages.currentIndex() == 1:
            self._write_screenplay()

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        shot_id = item.data(0, SHOT_ID) if item is not None else None
        if shot_id:
            self._session.select(shot_id)

    def _open_menu(self, point: QPoint) -> None:
        if self.outline.itemAt(point) is not None:
            shot_menu(self._actions, self).popup(self.outline.viewport().mapToGlobal(point))

    # The script

    def _screenplay(self) -> QTextBrowser:
        page = QTextBrowser()
        page.setObjectName("screenplay")
        page.setAccessibleName("Script")
        page.setOpenLinks(False)
        page.anchorClicked.connect(self._follow)
        return page

    def _follow(self, url: QUrl) -> None:
        self._session.select(url.path())

    def _write_screenplay(self) -> None:
        place = self.screenplay.verticalScrollBar().value()
        self.screenplay.setHtml(screenplay_html(self._session))
        self.screenplay.verticalScrollBar().setValue(place)
        self.screenplay.scrollToAnchor(self._session.selected_id)
        self.screenplay.moveCursor(QTextCursor.MoveOperation.NoMove)


def screenplay_html(session: Session) -> str:
    """The whole story to read, every shot a link that selects it."""
    story = session.story
    dim, faint = colour("dim").name(), colour("faint").name()
    parts = [f"<h3>{escape(story.title)}</h3>"]
    if story.logline:
        parts.append(f"<p style='color:{dim}'>{escape(story.logline)}</p>")
    for person in story.characters:
        parts.append(
            f"<p style='color:{faint}'><b>{escape(person.name)}</b> {escape(person.description)}</p>"
        )
    scene = None
    for place in story.places():
        if place.scene is not scene:
            scene = place.scene
            parts.append(f"<p><b>{escape(scene_title(scene, place.scene_number))}</b></p>")
        here = place.shot.id == session.selected_id
        tone = colour("accent_bright" if here else "dim").name()
        how = "" if place.shot.cut else " · continues"
        parts.append(
            f"<p><a name='{place.shot.id}'></a><a style='color:{tone};text-decoration:none' href='shot:{place.shot.id}'>"
            f"{place.film_number}{how}</a><br>{escape(place.shot.prompt)}</p>"
        )
    return "".join(parts)
