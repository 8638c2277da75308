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


Gesture = Scrubbing | Pressed | Carrying | Trimming | MovingMarker | MovingSound


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
    """Where an edge may jump to: the playhead, markers, and the ends of the shots in sight."""
    clips = lanes.between(first, last)
    found = [0, playhead, lanes.frames]
    found += [marker.frame for marker in lanes.markers if marker.marker_id != but]
    found += [edge for clip in clips if clip.shot_id != but for edge in (clip.start, clip.end)]
    return found
