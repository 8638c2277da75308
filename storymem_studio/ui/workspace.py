"""The panels around the preview as docks: they can be moved, floated, closed, and put back as they were made."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QChildEvent, QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QMainWindow,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from storymem_studio.paths import config_dir
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.language import tr
from storymem_studio.ui.tab_order import as_read, go_to, reading_order

LAYOUT_VERSION = 1
"""Raise it when panels are added: an older layout is not restored then."""
SIDES = {"script": 300, "memory": 312, "queue": 312}
TIMELINE_HEIGHT = 250
"""On a low screen it is less: the film needs the room."""
LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)
_SIDES = (LEFT, RIGHT)
AREAS = {"script": LEFT, "memory": RIGHT, "queue": RIGHT, "timeline": BOTTOM}


class Dock(QDockWidget):
    """A panel; its title bar is there only while panels are arranged, for each panel has a title of its own."""

    def __init__(self, name: str, title: str, panel: QWidget | None) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.setAccessibleName(title)
        for button in self.findChildren(QAbstractButton):
            float_ = button.objectName() == "qt_dockwidget_floatbutton"
            said = tr("Float {panel}", panel=title) if float_ else tr("Close {panel}", panel=title)
            button.setAccessibleName(said)
            button.setToolTip(said)
        self._bare = QWidget()
        self.setTitleBarWidget(self._bare)
        if panel is not None:
            self.setWidget(panel)

    def show_title(self, on: bool) -> None:
        self.setTitleBarWidget(None if on else self._bare)  # type: ignore[arg-type]


class Workspace(QMainWindow):
    """`late` panels are made when they are first shown."""

    def __init__(
        self,
        actions: Actions,
        centre: QWidget,
        panels: Mapping[str, tuple[str, QWidget]],
        late: Mapping[str, tuple[str, Callable[[], QWidget]]],
    ) -> None:
        super().__init__(None, Qt.WindowType.Widget)
        self.setObjectName("workspace")
        self.setDockNestingEnabled(True)
        self.setDockOptions(self.dockOptions() | QMainWindow.DockOption.AnimatedDocks)
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, BOTTOM),
            (Qt.Corner.BottomRightCorner, BOTTOM),
            (Qt.Corner.TopLeftCorner, LEFT),
            (Qt.Corner.TopRightCorner, RIGHT),
        ):
            self.setCorner(corner, area)
        self._centre = centre
        self.setCentralWidget(centre)
        self._actions = actions
        self._late = dict(late)
        self.docks: dict[str, Dock] = {}
        for name, (title, panel) in panels.items():
            self.docks[name] = Dock(name, title, panel)
        for name, (title, _) in late.items():
            self.docks[name] = Dock(name, title, None)
        for name, dock in self.docks.items():
            dock.topLevelChanged.connect(lambda _, dock=dock: self._show_title(dock))
            dock.visibilityChanged.connect(lambda seen, name=name: self._shown(name, seen))
            dock.toggleViewAction().toggled.connect(lambda on, name=name: self._show_toggled(name, on))
        self._connections = [
            (actions[name], actions[name].triggered.connect(handler))
            for name, handler in self._handlers().items()
        ]
        self._put_back()
        self.arrange()

    def _handlers(self) -> dict[str, Callable[..., None]]:
        shows = {f"panel_{name}": lambda on, name=name: self.show_panel(name, on) for name in self.docks}
        steps = {"next_panel": lambda: self.step_panel(+1), "previous_panel": lambda: self.step_panel(-1)}
        return {**shows, **steps, "arrange_panels": self.arrange, "reset_layout": self.reset}

    def disconnect_all(self) -> None:
        for action, connection in self._connections:
            action.triggered.disconnect(connection)
        self._connections = []

    # Showing

    def show_panel(self, name: str, on: bool = True) -> None:
        dock = self.docks[name]
        if on:
            self._make(name)
        dock.setVisible(on)
        if on:
            dock.raise_()

    def step_panel(self, step: int) -> None:
        """The focus goes to the panel after the one it is in, as they are read, to where it was there last."""
        seen = [panel for panel in (self._centre, *self.docks.values()) if panel.isVisible()]
        panels = [panel for panel in as_read(seen) if reading_order(panel)]
        focused = QApplication.focusWidget()
        around = [panel for panel in panels if focused is not None and panel.isAncestorOf(focused)]
        here = panels.index(around[0]) if around else -1 if step > 0 else 0
        panel = panels[(here + step) % len(panels)]
        panel.window().activateWindow()  # it may float
        stops = reading_order(panel)
        last = panel.focusWidget()
        go_to(last if last in stops else stops[0])

    def arrange(self) -> None:
        """Title bars to take the panels by. A panel that floats keeps its own: nothing else could move it."""
        for dock in self.docks.values():
            self._show_title(dock)

    def _show_title(self, dock: Dock) -> None:
        dock.show_title(self._actions["arrange_panels"].isChecked() or dock.isFloating())

    def reset(self) -> None:
        for dock in self.docks.values():
            dock.setFloating(False)
            self.removeDockWidget(dock)
        self._put_back()

    def widths(self) -> dict[str, int]:
        """How wide the panels beside the preview are."""
        return {
            name: dock.width()
            for name, dock in self.docks.items()
            if dock.isVisible() and not dock.isFloating() and self.dockWidgetArea(dock) in _SIDES
        }

    def widen(self, widths: Mapping[str, int]) -> None:
        """Make panels this wide; the preview takes or gives what is left."""
        docks = [self.docks[name] for name in widths]
        self.resizeDocks(docks, list(widths.values()), Qt.Orientation.Horizontal)

    def _put_back(self) -> None:
        for name, dock in self.docks.items():
            self.addDockWidget(AREAS[name], dock)
        self.tabifyDockWidget(self.docks["memory"], self.docks["queue"])
        for name, dock in self.docks.items():
            dock.setVisible(name not in self._late)
        sides = [self.docks[name] for name in ("script", "memory")]
        self.resizeDocks(sides, [SIDES["script"], SIDES["memory"]], Qt.Orientation.Horizontal)
        height = min(TIMELINE_HEIGHT, round(self.screen().availableSize().height() * 0.22))
        self.resizeDocks([self.docks["timeline"]], [height], Qt.Orientation.Vertical)

    def childEvent(self, event: QChildEvent) -> None:
        """Qt makes the bars of tabbed panels when it needs them: their buttons get what every button has here."""
        super().childEvent(event)
        if event.polished() and isinstance(bar := event.child(), QTabBar):
            bar.setAccessibleName(tr("Panels"))
            for button in bar.findChildren(QAbstractButton):
                button.setToolTip(button.accessibleName())

    def _make(self, name: str) -> None:
        if name in self._late and self.docks[name].widget() is None:
            self.docks[name].setWidget(self._late[name][1]())

    def _shown(self, name: str, seen: bool) -> None:
        if seen:
            self._make(name)

    def _show_toggled(self, name: str, on: bool) -> None:
        self._actions[f"panel_{name}"].setChecked(on)

    # Keeping

    def restore(self) -> None:
        """As this user left it; what is not there or too old leaves the panels where they are."""
        state = _kept().value("panels")
        if isinstance(state, QByteArray) and not self.restoreState(state, LAYOUT_VERSION):
            self._put_back()
        for name, dock in self.docks.items():
            if not dock.isHidden():
                self._make(name)
            self._actions[f"panel_{name}"].setChecked(not dock.isHidden())

    def keep(self) -> None:
        _kept().setValue("panels", self.saveState(LAYOUT_VERSION))


def restore_window(window: QWidget) -> None:
    """Where the window stood and how large it was; never larger than the screen, which may be another one now."""
    geometry = _kept().value("window")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    window.resize(window.size().boundedTo(window.screen().availableSize()))


def keep_window(window: QWidget) -> None:
    _kept().setValue("window", window.saveGeometry())


def body(workspace: Workspace) -> QWidget:
    """The workspace with the air that the panels have among themselves."""
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(8, 8, 8, 8)
    column.addWidget(workspace)
    return around


def _kept() -> QSettings:
    return QSettings(str(config_dir() / "window.ini"), QSettings.Format.IniFormat)
