"""What is being dragged on the timeline: nothing is changed until it is let go."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from storymem_studio.ui.timeline.hits import Side
from storymem_studio.ui.timeline.layout import Lanes, MarkerFlag, SoundBox, TimelineClip

SNAP = 8
"""Pixels within which an edge jumps to another."""


@dataclass(frozen=True, slots=True)
class Scrubbing:
    """The playhead follows the pointer."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A shot was pressed: it is chosen; moved far enough, it is carried."""

    clip: TimelineClip
    x: float


@dataclass(frozen=True, slots=True)
class Carrying:
    """Shots on their way to another place: before or after a neighbour; None where they would stay."""

    shot_ids: tuple[str, ...]
    x: float
    target: tuple[str, bool] | None = None
    """The neighbour's id, and whether they come after it."""


@dataclass(frozen=True, slots=True)
class Trimming:
    """One end of a shot is moved; `frames` is how many are cut off at that end now."""

    clip: TimelineClip
    side: Side
    frames: int

    @property
    def trims(self) -> tuple[int, int]:
        """Frames cut off at the start and at the end."""
        clip = self.clip
        return (self.frames, clip.trim_out) if self.side == "in" else (clip.trim_in, self.frames)

    @property
    def left(self) -> int:
        """How long the shot would be."""
        return self.clip.whole - sum(self.trims)

    @property
    def edge(self) -> int:
        """The film frame the moved edge stands at, in the film as it is now."""
        clip = self.clip
        if self.side == "in":
            return clip.start + self.frames - clip.trim_in
        return clip.end - (self.frames - clip.trim_out)


@dataclass(frozen=True, slots=True)
class MovingMarker:
    marker: MarkerFlag
    frame: int


@dataclass(frozen=True, slots=True)
class MovingSound:
    sound: SoundBox
    grip: float
    """Film frames between the sound's start and where it was taken."""
    start: int


@dataclass(frozen=True, slots=True)
class TrimmingSound:
    """One end of a sound is moved to a film frame."""

    sound: SoundBox
    side: Side
    frame: int


@dataclass(frozen=True, slots=True)
class Fading:
    """A sound comes up, or goes away, over this many milliseconds."""

    sound: SoundBox
    side: Side
    milliseconds: int


@dataclass(frozen=True, slots=True)
class Blending:
    """A transition is made longer or shorter on both sides of its cut."""

    clip: TimelineClip
    frames: int


SoundGesture = MovingSound | TrimmingSound | Fading
Gesture = Scrubbing | Pressed | Carrying | Trimming | MovingMarker | SoundGesture | Blending


def sound_trimmed_to(gesture: TrimmingSound, frame: int) -> TrimmingSound:
    """One frame of the sound stays at least; it reaches as far as its file."""
    sound = gesture.sound
    assert sound.end is not None
    low, high = (sound.first, sound.end - 1) if gesture.side == "in" else (sound.start + 1, sound.last)
    return replace(gesture, frame=min(max(low, frame), high))


def faded_to(gesture: Fading, frame: float, fps: int) -> Fading:
    """The fade reaches to this film frame, in steps of 50 ms; not into the fade at the other end."""
    sound = gesture.sound
    assert sound.end is not None and sound.frames is not None
    wanted = frame - sound.start if gesture.side == "in" else sound.end - frame
    other = sound.fade_out if gesture.side == "in" else sound.fade_in
    most = max(0, round(sound.frames * 1000 / fps) - other)
    return replace(gesture, milliseconds=min(most, max(0, round(wanted * 20 / fps) * 50)))


def as_dragged(sound: SoundBox, gesture: Gesture | None, fps: int) -> SoundBox:
    """The sound as it would be if it were let go now."""
    match gesture:
        case MovingSound(moved, _, start) if moved.sound_id == sound.sound_id:
            return replace(sound, start=start)
        case TrimmingSound(trimmed, "in", frame) if trimmed.sound_id == sound.sound_id:
            source_in = sound.source_in + round((frame - sound.start) * 1000 / fps)
            frames = (sound.end or frame + 1) - frame
            return replace(sound, start=frame, frames=frames, source_in=max(0, source_in))
        case TrimmingSound(trimmed, _, frame) if trimmed.sound_id == sound.sound_id:
            return replace(sound, frames=frame - sound.start)
        case Fading(faded, "in", milliseconds) if faded.sound_id == sound.sound_id:
            return replace(sound, fade_in=milliseconds)
        case Fading(faded, _, milliseconds) if faded.sound_id == sound.sound_id:
            return replace(sound, fade_out=milliseconds)
    return sound


def blended_to(gesture: Blending, frame: float, lanes: Lanes) -> Blending:
    """The transition reaches to this film frame: at most over half of each of its shots."""
    clip = gesture.clip
    index = lanes.index[clip.shot_id]
    reach = round(abs(frame - clip.start))
    if clip.join.opening:
        return replace(gesture, frames=min(max(2, reach), max(2, clip.frames // 2)))
    room = min(clip.frames, lanes.clips[index - 1].frames)
    return replace(gesture, frames=min(max(2, 2 * reach), max(2, room // 2 * 2)))


def trimmed_to(gesture: Trimming, frame: int) -> Trimming:
    """The moved edge at a film frame; at least one frame of the shot stays, at most its whole take is shown."""
    clip = gesture.clip
    if gesture.side == "in":
        wanted, most = clip.trim_in + frame - clip.start, clip.whole - clip.trim_out - 1
    else:
        wanted, most = clip.trim_out + clip.end - frame, clip.whole - clip.trim_in - 1
    return replace(gesture, frames=min(max(0, wanted), max(0, most)))


def carried_to(gesture: Carrying, lanes: Lanes, frame: float, x: float) -> Carrying:
    """Before the shot whose first half is under the pointer, after the one whose second half is."""
    clip = lanes.at(min(max(0.0, frame), lanes.frames - 1))
    if clip is None or clip.shot_id in gesture.shot_ids:
        return replace(gesture, x=x, target=None)
    after = frame >= clip.start + clip.frames / 2
    return replace(gesture, x=x, target=(clip.shot_id, after))


def snapped(frame: float, targets: Iterable[int], pixels_per_frame: float) -> int:
    """The nearest target within reach, else the nearest whole frame."""
    near = min(targets, key=lambda target: abs(target - frame), default=None)
    if near is not None and abs(near - frame) * pixels_per_frame <= SNAP:
        return near
    return round(frame)


def snap_targets(lanes: Lanes, playhead: int, first: float, last: float, *, but: str = "") -> list[int]:
    """Where an edge may jump to: the playhead, markers, and the ends of the shots in sight and of the sounds."""
    clips = lanes.between(first, last)
    found = [0, playhead, lanes.frames]
    found += [marker.frame for marker in lanes.markers if marker.marker_id != but]
    found += [edge for clip in clips if clip.shot_id != but for edge in (clip.start, clip.end)]
    found += [
        edge
        for sound in lanes.sounds
        if sound.sound_id != but
        for edge in (sound.start, sound.end)
        if edge is not None
    ]
    return found
