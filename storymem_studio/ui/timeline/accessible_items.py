"""The things painted on the timeline as a screen reader meets them: each with a name, a place and what it does."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from shiboken6 import VoidPtr

from storymem_studio.domain.timeline import timecode
from storymem_studio.ui.language import tr
from storymem_studio.ui.timeline.hits import OnMarker, OnPicture
from storymem_studio.ui.timeline.layout import (
    CLIP_TOP,
    RULER,
    SOUND_HEIGHT,
    LanePicture,
    MarkerFlag,
    SoundBox,
    TimelineClip,
)
from storymem_studio.ui.timeline.painting_memory import given_boxes, seen_boxes
from storymem_studio.ui.timeline.tips import tip_of, transition_sentence
from storymem_studio.ui.timeline.view import TimelineView

NOWHERE = QRectF()


class ItemActions(QAccessibleActionInterface):
    """What can be done with an item: go to it, and open its menu."""

    def __init__(self, press: Callable[[], None], show_menu: Callable[[], None] | None) -> None:
        super().__init__()
        self._actions = {QAccessibleActionInterface.pressAction(): press}
        if show_menu is not None:
            self._actions[QAccessibleActionInterface.showMenuAction()] = show_menu

    def actionNames(self) -> list[str]:
        return list(self._actions)

    def doAction(self, actionName: str) -> None:
        if actionName in self._actions:
            self._actions[actionName]()

    def keyBindingsForAction(self, actionName: str) -> list[str]:
        return []


class Item(QAccessibleInterface):
    """Base of all items. They are looked up anew whenever they are asked: the film changes under them."""

    kind = QAccessible.Role.ListItem
    has_menu = True

    def __init__(self, parent: QAccessibleInterface, view: TimelineView, index: int) -> None:
        super().__init__()
        self._parent = parent
        self.view = view
        self.index = index
        self._children: dict[int, Item] = {}
        self._actions = ItemActions(self.press, self._show_menu if self.has_menu else None)

    # What each kind of item says

    def exists(self) -> bool:
        raise NotImplementedError

    def name(self) -> str:
        raise NotImplementedError

    def box(self) -> QRectF:
        """In the view."""
        raise NotImplementedError

    def press(self) -> None:
        raise NotImplementedError

    def is_chosen(self) -> bool:
        return False

    def make_child(self, index: int) -> "Item | None":
        return None

    # What Qt asks

    def isValid(self) -> bool:
        return self._parent.isValid() and self.exists()

    def object(self) -> QObject | None:
        return None

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def child(self, index: int) -> QAccessibleInterface | None:
        if not 0 <= index < self.childCount():
            return None
        if index not in self._children and (made := self.make_child(index)) is not None:
            self._children[index] = made
        return self._children.get(index)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        children = (self.child(index) for index in range(self.childCount()))
        return next((child for child in children if child is not None and child.rect().contains(x, y)), None)

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, Item) else -1

    def rect(self) -> QRect:
        box = self.box() if self.isValid() else NOWHERE
        return QRect(self.view.viewport().mapToGlobal(box.topLeft().toPoint()), box.size().toSize())

    def role(self) -> QAccessible.Role:
        return self.kind

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = self.isValid() and self.is_chosen()
        state.focused = bool(state.selected) and self.view.hasFocus()
        state.offscreen = not self.view.viewport().rect().intersects(self.box().toRect())
        return state

    def text(self, kind: QAccessible.Text) -> str:
        return self.name() if kind == QAccessible.Text.Name and self.isValid() else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        pass

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        # PySide turns a wrapper into its pointer here, but neither None nor 0 into none.
        return self._actions if kind == QAccessible.InterfaceType.ActionInterface else VoidPtr(0)

    def _show_menu(self) -> None:
        self.press()
        self.view.customContextMenuRequested.emit(self.box().center().toPoint() + QPoint(0, 1))


class ShotItem(Item):
    """A shot; in it the keyframes it gives to the memory and those it sees."""

    def exists(self) -> bool:
        return self.index < len(self.view.lanes.clips)

    @property
    def clip(self) -> TimelineClip:
        return self.view.lanes.clips[self.index]

    def name(self) -> str:
        clip = self.clip
        said = tr(
            "Shot {number}: {title}, {seconds:.1f} seconds.",
            number=clip.number,
            title=clip.title,
            seconds=clip.frames / self.view.lanes.fps,
        )
        follows = tr("Continues the shot before.") if clip.continues else ""
        memory = tr("Remembers {sees} keyframes, gives {gives}.", sees=len(clip.sees), gives=len(clip.gives))
        begins = transition_sentence(clip)
        return " ".join(filter(None, (said, follows, begins, clip.mark.sentence, memory)))

    def box(self) -> QRectF:
        clip, scale = self.clip, self.view.scale
        width = clip.frames * scale.pixels_per_frame
        return QRectF(scale.x(clip.start), CLIP_TOP, width, self.view.rows.shots_bottom - CLIP_TOP)

    def press(self) -> None:
        self.view.shot_chosen.emit(self.clip.shot_id)

    def is_chosen(self) -> bool:
        shot_id = self.clip.shot_id
        return not self.view.sound and (shot_id == self.view.selected or shot_id in self.view.chosen)

    def childCount(self) -> int:
        return len(self.clip.gives) + len(self.clip.sees) if self.exists() else 0

    def make_child(self, index: int) -> Item:
        return PictureItem(self, self.view, index)


class PictureItem(Item):
    """A keyframe in the memory lane: those the shot gives come first."""

    kind = QAccessible.Role.Button
    has_menu = False

    def __init__(self, shot: ShotItem, view: TimelineView, index: int) -> None:
        super().__init__(shot, view, index)
        self._shot = shot

    def exists(self) -> bool:
        return self._shot.exists() and self.index < self._shot.childCount()

    @property
    def given(self) -> bool:
        return self.index < len(self._shot.clip.gives)

    @property
    def picture(self) -> LanePicture:
        clip = self._shot.clip
        return (*clip.gives, *clip.sees)[self.index]

    def name(self) -> str:
        hit = OnPicture(self.picture, self._shot.clip, self.given)
        return tip_of(hit, self.view.lanes).replace("\n", ". ")

    def box(self) -> QRectF:
        clip, canvas = self._shot.clip, self.view.canvas
        boxes = given_boxes(canvas, clip) if self.given else seen_boxes(canvas, clip)
        place = self.index if self.given else self.index - len(clip.gives)
        return boxes[place][1] if place < len(boxes) else NOWHERE

    def press(self) -> None:
        picture = self.picture
        self.view.picture_chosen.emit(picture.digest, picture.shot_id or "")


class SoundItem(Item):
    """A sound on the audio lane."""

    def exists(self) -> bool:
        return self.index < len(self.view.lanes.sounds)

    @property
    def sound(self) -> SoundBox:
        return self.view.lanes.sounds[self.index]

    def name(self) -> str:
        sound, fps = self.sound, self.view.lanes.fps
        begins = timecode(max(0, sound.start), fps)
        if sound.frames is None:
            return tr("Sound {name}, begins at {begins}.", name=sound.name, begins=begins)
        return tr(
            "Sound {name}, begins at {begins}, {seconds:.1f} seconds.",
            name=sound.name,
            begins=begins,
            seconds=sound.frames / fps,
        )

    def box(self) -> QRectF:
        sound, scale = self.sound, self.view.scale
        frames = sound.frames if sound.frames is not None else 1
        top = self.view.rows.sound_top(sound.row)
        return QRectF(scale.x(sound.start), top, frames * scale.pixels_per_frame, SOUND_HEIGHT)

    def press(self) -> None:
        self.view.sound_chosen.emit(self.sound.sound_id)

    def is_chosen(self) -> bool:
        return self.sound.sound_id == self.view.sound


class MarkerItem(Item):
    """A marker on the ruler."""

    def exists(self) -> bool:
        return self.index < len(self.view.lanes.markers)

    @property
    def marker(self) -> MarkerFlag:
        return self.view.lanes.markers[self.index]

    def name(self) -> str:
        return tip_of(OnMarker(self.marker), self.view.lanes).replace("\n", ", ")

    def box(self) -> QRectF:
        return QRectF(self.view.scale.x(self.marker.frame), RULER - 10, 8, 8)

    def press(self) -> None:
        self.view.scrubbed.emit(min(self.marker.frame, max(0, self.view.lanes.frames - 1)))
