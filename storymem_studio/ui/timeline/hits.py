"""What lies under a point of the timeline."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF

from storymem_studio.ui.timeline.layout import (
    CAPTION,
    CLIP_TOP,
    GUTTER,
    RULER,
    SOUND_HEIGHT,
    LanePicture,
    Lanes,
    MarkerFlag,
    SoundBox,
    TimelineClip,
)
from storymem_studio.ui.timeline.painting import Canvas
from storymem_studio.ui.timeline.painting_joins import join_box
from storymem_studio.ui.timeline.painting_memory import given_boxes, seen_boxes
from storymem_studio.ui.timeline.painting_sound import FADE_GRIP, fade_grips

EDGE = 7
"""Pixels at the ends of a shot by which it is trimmed."""
Side = Literal["in", "out"]


@dataclass(frozen=True, slots=True)
class OnRuler:
    pass


@dataclass(frozen=True, slots=True)
class OnUnits:
    """The corner where the ruler says what it counts in."""


@dataclass(frozen=True, slots=True)
class OnMarker:
    marker: MarkerFlag


@dataclass(frozen=True, slots=True)
class OnEdge:
    clip: TimelineClip
    side: Side


@dataclass(frozen=True, slots=True)
class OnLink:
    """The badge between two shots that says whether the second continues the first."""

    clip: TimelineClip


@dataclass(frozen=True, slots=True)
class OnClip:
    clip: TimelineClip


@dataclass(frozen=True, slots=True)
class OnPicture:
    """A keyframe in the memory lane of a clip: one it gives, or one it sees."""

    picture: LanePicture
    clip: TimelineClip
    given: bool


@dataclass(frozen=True, slots=True)
class OnSound:
    sound: SoundBox


@dataclass(frozen=True, slots=True)
class OnSoundEdge:
    sound: SoundBox
    side: Side


@dataclass(frozen=True, slots=True)
class OnFade:
    """The grip in an upper corner of a sound that sets its fade."""

    sound: SoundBox
    side: Side


@dataclass(frozen=True, slots=True)
class OnJoin:
    """The mark of the transition that a shot begins with."""

    clip: TimelineClip


@dataclass(frozen=True, slots=True)
class OnNothing:
    pass


Hit = (
    OnRuler
    | OnUnits
    | OnMarker
    | OnEdge
    | OnLink
    | OnClip
    | OnPicture
    | OnSound
    | OnSoundEdge
    | OnFade
    | OnJoin
    | OnNothing
)


def hit_at(canvas: Canvas, lanes: Lanes, point: QPointF) -> Hit:
    x, y = point.x(), point.y()
    rows, scale = canvas.rows, canvas.scale
    if y < CLIP_TOP:
        return _on_ruler(canvas, lanes, x, y)
    if x < GUTTER:
        return OnNothing()
    clip = lanes.at(scale.frame(x))
    if y <= rows.shots_bottom:
        return _on_shots(canvas, lanes, clip, x, y) if clip is not None else _after_last(canvas, lanes, x)
    if clip is not None and rows.gives_top <= y <= rows.gives_top + rows.memory.gives:
        return _on_pictures(given_boxes(canvas, clip), clip, point, given=True)
    if clip is not None and rows.sees_top <= y <= rows.sees_top + rows.memory.sees:
        return _on_pictures(seen_boxes(canvas, clip), clip, point, given=False)
    for sound in reversed(lanes.sounds):
        top = rows.sound_top(sound.row)
        frames = sound.frames if sound.frames is not None else lanes.frames - sound.start
        if top <= y <= top + SOUND_HEIGHT and scale.x(sound.start) <= x <= scale.x(sound.start + frames):
            return _on_sound(canvas, lanes, sound, x, y - top)
    return OnNothing()


def _on_sound(canvas: Canvas, lanes: Lanes, sound: SoundBox, x: float, below: float) -> Hit:
    """`below`: pixels from the upper edge of the sound."""
    if sound.end is None:
        return OnSound(sound)
    left, right = canvas.scale.x(sound.start), canvas.scale.x(sound.end)
    if below <= 2 * FADE_GRIP and right - left >= 8 * FADE_GRIP:
        for side, at in zip(("in", "out"), fade_grips(canvas, lanes.fps, sound), strict=True):
            if abs(x - at) <= FADE_GRIP:
                return OnFade(sound, side)
    if right - left >= 3 * EDGE:
        if x - left <= EDGE:
            return OnSoundEdge(sound, "in")
        if right - x <= EDGE:
            return OnSoundEdge(sound, "out")
    return OnSound(sound)


def _on_ruler(canvas: Canvas, lanes: Lanes, x: float, y: float) -> Hit:
    if x < GUTTER - 4:
        return OnUnits() if y < RULER - 8 else OnNothing()
    for marker in reversed(lanes.markers):
        if y >= RULER - 14 and -3 <= x - canvas.scale.x(marker.frame) <= 10:
            return OnMarker(marker)
    return OnRuler()


def _on_shots(canvas: Canvas, lanes: Lanes, clip: TimelineClip, x: float, y: float) -> Hit:
    left = canvas.scale.x(clip.start)
    right = canvas.scale.x(clip.end)
    middle = CLIP_TOP + (canvas.rows.shots_bottom - CLIP_TOP - CAPTION) / 2
    index = lanes.index[clip.shot_id]
    for near in (clip, *lanes.clips[index + 1 : index + 2]):
        box = join_box(canvas, near)
        if box is not None and box.contains(x, y):
            return OnJoin(near)
    if right - left >= 14 and abs(y - middle) <= 10:
        if index > 0 and x - left <= 10:
            return OnLink(clip)
        if index + 1 < len(lanes.clips) and right - x <= 10:
            return OnLink(lanes.clips[index + 1])
    if right - left >= 3 * EDGE:
        if x - left <= EDGE:
            return OnEdge(clip, "in")
        if right - x <= EDGE:
            return OnEdge(clip, "out")
    return OnClip(clip)


def _after_last(canvas: Canvas, lanes: Lanes, x: float) -> Hit:
    """The last shot's end can be taken from both sides: nothing follows it."""
    if lanes.clips and 0 <= x - canvas.scale.x(lanes.frames) <= EDGE:
        return OnEdge(lanes.clips[-1], "out")
    return OnNothing()


def _on_pictures(boxes: list, clip: TimelineClip, point: QPointF, *, given: bool) -> Hit:
    for picture, box in boxes:
        if box.adjusted(-1, 0, 2, 0).contains(point):
            return OnPicture(picture, clip, given)
    return OnNothing()
