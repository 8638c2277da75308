"""The painted timeline for screen readers: a list of the shots, then of the sounds and the markers."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow

from storymem_studio.ui.timeline.accessible_items import Item, MarkerItem, ShotItem, SoundItem
from storymem_studio.ui.timeline.view import TimelineView

_kept: list[QAccessibleInterface] = []
"""Qt does not hold on to interfaces made in Python."""


class TimelineInterface(QAccessibleInterface):
    """The whole timeline."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__()
        self.view = view
        self._items: dict[tuple[type[Item], int], Item] = {}
        self._alive = True
        view.destroyed.connect(self._end)

    def _end(self) -> None:
        self._alive = False
        if self in _kept:
            _kept.remove(self)

    def _places(self) -> tuple[tuple[type[Item], int], ...]:
        """The kinds of items in their order, and how many there are of each."""
        lanes = self.view.lanes
        return (
            (ShotItem, len(lanes.clips)),
            (SoundItem, len(lanes.sounds)),
            (MarkerItem, len(lanes.markers)),
        )

    def isValid(self) -> bool:
        return self._alive

    def object(self) -> QObject:
        return self.view

    def window(self) -> QWindow:
        return self.view.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:
        parent = self.view.parentWidget()
        return QAccessible.queryAccessibleInterface(parent) if parent is not None else None

    def child(self, index: int) -> QAccessibleInterface | None:
        if index < 0:
            return None
        for kind, count in self._places():
            if index < count:
                place = kind, index
                if place not in self._items:
                    self._items[place] = kind(self, self.view, index)
                return self._items[place]
            index -= count
        return None

    def childCount(self) -> int:
        return sum(count for _, count in self._places())

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        before = 0
        for kind, count in self._places():
            if isinstance(child, kind):
                return before + child.index
            before += count
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        clip = self.view.clip_at(self.view.viewport().mapFromGlobal(QPoint(x, y)))
        shot = self.child(self.view.lanes.index[clip.shot_id]) if clip is not None else None
        if shot is not None and shot.rect().contains(x, y):
            return shot
        if shot is not None and (picture := shot.childAt(x, y)) is not None:
            return picture
        rest = (self.child(index) for index in range(len(self.view.lanes.clips), self.childCount()))
        return next((item for item in rest if item is not None and item.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:
        return self.child(self.current) if self.view.hasFocus() else None

    @property
    def current(self) -> int:
        """The item that keys are for; -1 without one."""
        view = self.view
        for index, sound in enumerate(view.lanes.sounds):
            if sound.sound_id == view.sound:
                return len(view.lanes.clips) + index
        return view.lanes.index.get(view.selected, -1)

    def rect(self) -> QRect:
        return QRect(self.view.mapToGlobal(QPoint(0, 0)), self.view.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self.view.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        match kind:
            case QAccessible.Text.Name:
                return self.view.accessibleName()
            case QAccessible.Text.Description:
                return self.view.accessibleDescription()
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        pass


def announce_selection(view: TimelineView) -> None:
    """Tell a screen reader, if one listens, which shot or sound is selected now."""
    interface = QAccessible.queryAccessibleInterface(view) if QAccessible.isActive() else None
    if isinstance(interface, TimelineInterface) and interface.current >= 0:
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(interface.current)
        QAccessible.updateAccessibility(event)


def _interface_of(_: str, widget: QObject) -> QAccessibleInterface | None:
    if not isinstance(widget, TimelineView):
        return None
    made = TimelineInterface(widget)
    _kept.append(made)
    return made


_installed = False


def install() -> None:
    """Once per process: Qt asks every factory for the interface of every widget."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_interface_of)
