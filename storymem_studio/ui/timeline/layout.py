"""Where things lie on the timeline: film frames to pixels and back, ruler ticks, which shots are in sight."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from storymem_studio.ui.marks import Mark

GUTTER = 54
"""Pixels at the left for the names of the lanes."""
RULER = 22
CLIP_TOP = 28
CAPTION = 22
GIVES_HEIGHT = 28
SEES_HEIGHT = 18
LINKS = 14
"""Between what is given and what is seen, where the connections run."""
GAP = 8
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

    @property
    def end(self) -> int:
        return self.start + self.frames


@dataclass(frozen=True)
class Lanes:
    """The clips of a film, in order."""

    clips: tuple[TimelineClip, ...] = ()
    fps: int = 16

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


def clip_bottom(height: int) -> int:
    """The lower edge of the shots, in a view of this height."""
    return height - GAP - GIVES_HEIGHT - LINKS - SEES_HEIGHT - 4


@dataclass(frozen=True, slots=True)
class Tick:
    frame: float
    text: str
    """Empty for a small tick."""


STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)


def ticks(fps: int, pixels_per_frame: float, first: float, last: float) -> Iterator[Tick]:
    """Ruler ticks from first to last frame, no two labels closer than 70 pixels."""
    per_second = pixels_per_frame * fps
    step = next((s for s in STEPS if s * per_second >= 70), STEPS[-1])
    small = step / 5 if step * per_second >= 60 else step
    count = int(max(0.0, first) / fps / small)
    while (seconds := count * small) * fps <= last:
        labelled = count % round(step / small) == 0
        text = f"{int(seconds) // 60}:{int(seconds) % 60:02d}" if labelled else ""
        yield Tick(seconds * fps, text)
        count += 1
