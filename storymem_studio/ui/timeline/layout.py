"""Where things lie on the timeline: film frames to pixels and back, ruler ticks, which shots are in sight."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from storymem_studio.domain.transitions import Join
from storymem_studio.ui.marks import Mark

GUTTER = 54
"""Pixels at the left for the names of the lanes."""
RULER = 30
"""Labels above, markers and the in/out range below them."""
CLIP_TOP = 36
CAPTION = 22
SOUND_HEIGHT = 30
MOST_SOUND_LANES = 3
LEAST_HEIGHT = 140
"""Pixels that a view without sounds has at least."""
NEAREST = 24.0
"""Most pixels a frame may take."""


@dataclass(frozen=True, slots=True)
class LanePicture:
    """A keyframe in the memory lane."""

    digest: str
    path: Path
    frame: int = 0
    shot_id: str | None = None
    """The shot it comes from; None for a reference."""


@dataclass(frozen=True, slots=True)
class TimelineClip:
    """All the timeline shows of one shot."""

    shot_id: str
    number: int
    title: str
    start: int
    frames: int
    continues: bool
    mark: Mark
    gives: tuple[LanePicture, ...] = ()
    sees: tuple[LanePicture, ...] = ()
    video: Path | None = None
    source_in: int = 0
    """The frame of the video that the clip begins with."""
    trim_in: int = 0
    trim_out: int = 0
    whole: int = 0
    """Frames of the take before anything was trimmed."""
    join: Join = Join()
    """How it begins."""

    @property
    def end(self) -> int:
        return self.start + self.frames


@dataclass(frozen=True, slots=True)
class SoundBox:
    """A stretch of sound under the film. `frames` is None until its length is known."""

    sound_id: str
    name: str
    path: Path
    kind: str
    start: int
    frames: int | None
    source_in: int = 0
    """Milliseconds into the file."""
    row: int = 0
    first: int = 0
    last: int = 0
    """The film frames between which the whole file would lie: as far as it can be pulled out again."""
    fade_in: int = 0
    fade_out: int = 0
    """Milliseconds."""

    @property
    def end(self) -> int | None:
        """The film frame after its last one, once its length is known."""
        return None if self.frames is None else self.start + self.frames


@dataclass(frozen=True, slots=True)
class MarkerFlag:
    marker_id: str
    frame: int
    name: str
    colour: str


@dataclass(frozen=True)
class Lanes:
    """The clips of a film, in order, with its sounds and markers."""

    clips: tuple[TimelineClip, ...] = ()
    fps: int = 16
    sounds: tuple[SoundBox, ...] = ()
    markers: tuple[MarkerFlag, ...] = ()

    @property
    def sound_rows(self) -> int:
        return max((sound.row + 1 for sound in self.sounds), default=0)

    @cached_property
    def seers(self) -> dict[str, list[int]]:
        """For each keyframe, which clips see it."""
        found: dict[str, list[int]] = {}
        for index, clip in enumerate(self.clips):
            for picture in clip.sees:
                found.setdefault(picture.digest, []).append(index)
        return found

    @cached_property
    def starts(self) -> list[int]:
        return [clip.start for clip in self.clips]

    @cached_property
    def index(self) -> dict[str, int]:
        return {clip.shot_id: i for i, clip in enumerate(self.clips)}

    @property
    def frames(self) -> int:
        return self.clips[-1].end if self.clips else 0

    def between(self, first: float, last: float) -> Sequence[TimelineClip]:
        """The clips that touch the film frames from first to last."""
        if not self.clips:
            return ()
        left = max(0, bisect_right(self.starts, first) - 1)
        return self.clips[left : bisect_left(self.starts, last)]

    def worth_painting(self, first: float, last: float, scale: "Scale") -> Iterator[TimelineClip]:
        """The clips between first and last, without those that would fall on the same two pixels as another."""
        step = 2 / scale.pixels_per_frame
        index = max(0, bisect_right(self.starts, first) - 1)
        while index < len(self.clips) and self.clips[index].start < last:
            clip = self.clips[index]
            yield clip
            index = (
                index + 1
                if clip.frames >= step
                else max(index + 1, bisect_left(self.starts, clip.start + step))
            )

    def at(self, frame: float) -> TimelineClip | None:
        if not self.clips or not 0 <= frame < self.frames:
            return None
        return self.clips[bisect_right(self.starts, frame) - 1]

    def of(self, shot_id: str) -> TimelineClip | None:
        index = self.index.get(shot_id)
        return None if index is None else self.clips[index]


@dataclass(frozen=True, slots=True)
class Scale:
    """Film frames to pixels: how wide a frame is, and how far the view is scrolled."""

    pixels_per_frame: float
    scroll: float = 0.0

    def x(self, frame: float) -> float:
        return GUTTER + frame * self.pixels_per_frame - self.scroll

    def frame(self, x: float) -> float:
        return (x - GUTTER + self.scroll) / self.pixels_per_frame


def fitting(frames: int, width: int) -> float:
    """Pixels per frame that show the whole film."""
    return min(NEAREST, max(1e-4, (width - GUTTER - 12) / max(frames, 1)))


def in_rows(sounds: Sequence[SoundBox], film_frames: int) -> tuple[SoundBox, ...]:
    """Sounds that overlap lie in lanes below each other; what finds no free lane lies over others in the last."""
    ends: list[int] = []
    placed = []
    for sound in sorted(sounds, key=lambda sound: sound.start):
        end = sound.start + (sound.frames if sound.frames is not None else max(1, film_frames - sound.start))
        row = next((row for row, busy in enumerate(ends) if busy <= sound.start), len(ends))
        row = min(row, MOST_SOUND_LANES - 1)
        ends[row : row + 1] = [max(end, ends[row]) if row < len(ends) else end]
        placed.append(replace(sound, row=row))
    return tuple(placed)


@dataclass(frozen=True, slots=True)
class MemoryLanes:
    """Heights in pixels."""

    gap: int = 8
    """Under the shots."""
    gives: int = 28
    links: int = 14
    """Between what is given and what is seen, where the connections run."""
    sees: int = 18

    @property
    def height(self) -> int:
        return self.gap + self.gives + self.links + self.sees + 4


ROOMY = MemoryLanes()
THIN = MemoryLanes(gap=5, gives=20, links=9, sees=13)
LOW = 166
"""Pixels of height, without sounds, under which the memory's lanes are thin."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Which lane lies where, from top to bottom, in a view of this height."""

    height: int
    sounds: int = 0

    @property
    def memory(self) -> MemoryLanes:
        return THIN if self.height - _sound_lanes(self.sounds) < LOW else ROOMY

    @property
    def shots_bottom(self) -> int:
        """What the other lanes leave is the shots'."""
        return self.height - self.memory.height - _sound_lanes(self.sounds)

    @property
    def gives_top(self) -> int:
        return self.shots_bottom + self.memory.gap

    @property
    def sees_top(self) -> int:
        return self.gives_top + self.memory.gives + self.memory.links

    def sound_top(self, row: int) -> int:
        return self.sees_top + self.memory.sees + 8 + row * (SOUND_HEIGHT + 4)


def least_height(sounds: int) -> int:
    return LEAST_HEIGHT + _sound_lanes(sounds)


def _sound_lanes(sounds: int) -> int:
    return sounds * (SOUND_HEIGHT + 4) + 6 if sounds else 0


@dataclass(frozen=True, slots=True)
class Tick:
    frame: float
    text: str
    """Empty for a small tick."""


STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)
"""Seconds between two labels of the ruler."""
ROOM = 70


def ticks(
    fps: int, pixels_per_frame: float, first: float, last: float, *, frames: bool = False
) -> Iterator[Tick]:
    """Ruler ticks from first to last frame, no two labels closer than 70 pixels.

    Labels are in minutes and seconds, and frames after them where one is that near; or in frames alone.
    """
    step = _label_step(fps, pixels_per_frame)
    small = _small_step(fps, step, pixels_per_frame)
    frame = int(max(0.0, first) / small) * small
    while frame <= last:
        labelled = frame % step == 0
        yield Tick(frame, (str(frame) if frames else _time_label(frame, fps)) if labelled else "")
        frame += small


def _label_step(fps: int, pixels_per_frame: float) -> int:
    """Frames between two labels."""
    parts = [part for part in range(1, fps) if fps % part == 0]
    whole = [seconds * fps for seconds in STEPS]
    return next((step for step in (*parts, *whole) if step * pixels_per_frame >= ROOM), whole[-1])


def _small_step(fps: int, step: int, pixels_per_frame: float) -> int:
    """Frames between two ticks: a whole part of the step between labels, at least 6 pixels wide."""
    wanted = (1, 2, fps // 4, fps // 2, fps, step // 5, step // 2)
    fitting_ = (part for part in wanted if part and step % part == 0 and part * pixels_per_frame >= 6)
    return next((part for part in fitting_ if step // part <= 10), step)


def _time_label(frame: int, fps: int) -> str:
    seconds, rest = divmod(frame, fps)
    label = f"{seconds // 60}:{seconds % 60:02d}"
    return f"{label}+{rest:02d}" if rest else label
