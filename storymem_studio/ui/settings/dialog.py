"""The settings window: pages at the left, what is changed holds at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from storymem_studio.ui.background import Background
from storymem_studio.ui.controls import push_button, rule
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import tr
from storymem_studio.ui.settings.engine_page import EnginePage
from storymem_studio.ui.settings.film_page import FilmPage
from storymem_studio.ui.settings.folders_page import FoldersPage
from storymem_studio.ui.settings.looks_page import LooksPage
from storymem_studio.ui.settings.rows import NoWheel
from storymem_studio.ui.settings.scope import Scope
from storymem_studio.ui.settings.shortcuts_page import ShortcutsPage
from storymem_studio.ui.settings.weights_page import WeightsPage
from storymem_studio.ui.settings.writer_page import WriterPage
from storymem_studio.ui.shortcuts import Shortcuts
from storymem_studio.ui.tab_order import ReadInOrder

if TYPE_CHECKING:
    from storymem_studio.ui.session import Session

ROW_HEIGHT = 34


class SettingsDialog(ReadInOrder, QDialog):
    """Not modal: one can see what a change does."""

    def __init__(
        self,
        shortcuts: Shortcuts,
        background: Background,
        parent: QWidget,
        session: "Session | None" = None,
        page: str = "writer",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(940, 640)
        scope = Scope(session, self)
        engine = session.rendering.engine if session is not None else None
        self.writer = WriterPage(background)
        self.film = FilmPage(scope)
        self.engine = EnginePage(scope, background, engine)
        self.weights = WeightsPage()
        self.looks = LooksPage()
        self.shortcuts = ShortcutsPage(shortcuts)
        self.folders = FoldersPage()
        self.pages = QStackedWidget()
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(tr("Pages of settings"))
        self.list.setFixedWidth(192)
        self.list.setIconSize(QSize(18, 18))
        self._names: list[str] = []
        for name, icon_name, title, widget in (
            ("writer", "pencil-simple", tr("Writer"), self.writer),
            ("film", "film-strip", tr("Film"), self.film),
            ("engine", "sparkle", tr("Engine"), self.engine),
            ("weights", "brain", tr("Weights"), self.weights),
            ("looks", "paint-brush", tr("Looks"), self.looks),
            ("shortcuts", "keyboard", tr("Shortcuts"), self.shortcuts),
            ("folders", "folder-open", tr("Folders"), self.folders),
        ):
            item = QListWidgetItem(icon(icon_name), title)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.list.addItem(item)
            self.pages.addWidget(widget)
            self._names.append(name)
        self.list.currentRowChanged.connect(self._show_page)
        self.close_button = push_button(tr("Close"))
        self.close_button.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(24, 12, 24, 14)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.pages, 1)
        right.addWidget(rule())
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self._wheel = NoWheel(self)
        for control in (*self.findChildren(QComboBox), *self.findChildren(QAbstractSpinBox)):
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            control.installEventFilter(self._wheel)
        self.show_page(page)

    def show_page(self, name: str) -> None:
        self.list.setCurrentRow(self._names.index(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field takes what is typed; it presses no button that happens to stand near."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or isinstance(self.focusWidget(), QAbstractButton):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._let_go()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._let_go()
        super().closeEvent(event)

    def _show_page(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
        if self._names[index] == "weights" and not self.weights.cards:
            self.weights.refresh()

    def _let_go(self) -> None:
        self.engine.close_page()
        self.weights.close_page()
