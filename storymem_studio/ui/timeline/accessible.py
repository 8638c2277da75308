"""The painted timeline for screen readers: a list with an item for each shot."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow

from storymem_studio.ui.language import tr
from storymem_studio.ui.timeline.layout import CLIP_TOP
from storymem_studio.ui.timeline.tips import transition_sentence
from storymem_studio.ui.timeline.view import TimelineView

_kept: list[QAccessibleInterface] = []
"""Qt does not hold on to interfaces made in Python."""


class TimelineInterface(QAccessibleInterface):
    """The whole timeline."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__()
        self.view = view
        self._shots: dict[int, ShotInterface] = {}
        self._alive = True
        view.destroyed.connect(self._end)

    def _end(self) -> None:
        self._alive = False
        if self in _kept:
            _kept.remove(self)

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
        if not 0 <= index < self.childCount():
            return None
        return self._shots.setdefault(index, ShotInterface(self, index))

    def childCount(self) -> int:
        return len(self.view.lanes.clips)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, ShotInterface) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        clip = self.view.clip_at(self.view.viewport().mapFromGlobal(QPoint(x, y)))
        return self.child(self.view.lanes.index[clip.shot_id]) if clip is not None else None

    def focusChild(self) -> QAccessibleInterface | None:
        return self.child(self.view.lanes.index.get(self.view.selected, -1)) if self.view.hasFocus() else None

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


class ShotInterface(QAccessibleInterface):
    """One shot of the timeline."""

    def __init__(self, timeline: TimelineInterface, index: int) -> None:
        super().__init__()
        self._timeline = timeline
        self.index = index

    def isValid(self) -> bool:
        return self._timeline.isValid() and self.index < self._timeline.childCount()

    def object(self) -> QObject | None:
        return None

    def parent(self) -> QAccessibleInterface:
        return self._timeline

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        view = self._timeline.view
        clip = view.lanes.clips[self.index]
        corner = view.viewport().mapToGlobal(QPoint(round(view.scale.x(clip.start)), CLIP_TOP))
        width = round(clip.frames * view.scale.pixels_per_frame)
        return QRect(corner.x(), corner.y(), width, view.rows.shots_bottom - CLIP_TOP)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        view = self._timeline.view
        state = QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = view.lanes.clips[self.index].shot_id == view.selected
        state.focused = bool(state.selected) and view.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind != QAccessible.Text.Name or not self.isValid():
            return ""
        lanes = self._timeline.view.lanes
        clip = lanes.clips[self.index]
        said = tr(
            "Shot {number}: {title}, {seconds:.1f} seconds.",
            number=clip.number,
            title=clip.title,
            seconds=clip.frames / lanes.fps,
        )
        follows = tr("Continues the shot before.") if clip.continues else ""
        memory = tr("Remembers {sees} keyframes, gives {gives}.", sees=len(clip.sees), gives=len(clip.gives))
        begins = transition_sentence(clip)
        return " ".join(filter(None, (said, follows, begins, clip.mark.sentence, memory)))

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        pass


def announce_selection(view: TimelineView) -> None:
    """Tell a screen reader, if one listens, which shot is selected now."""
    index = view.lanes.index.get(view.selected)
    if index is not None and QAccessible.isActive():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(index)
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
