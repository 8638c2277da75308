"""The film as the preview plays it: which pictures of which videos every film frame shows."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from storymem_studio.domain.finish import Transition
from storymem_studio.domain.story import Story
from storymem_studio.domain.timeline import Timeline
from storymem_studio.domain.transitions import Join, blend_at, joins


@dataclass(frozen=True, slots=True)
class Still:
    """One frame of a video."""

    video: Path
    frame: int


@dataclass(frozen=True, slots=True)
class Showing:
    """What is on the screen: `weight` of the new picture over the old one; None is black."""

    old: Still | None
    new: Still | None
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A shot in the film, from frame `first` of its video on. `video` is None where there is no take."""

    shot_id: str
    start: int
    frames: int
    video: Path | None = None
    first: int = 0
    whole: int = 0
    """Frames of the whole video."""
    transition: Transition = "cut"
    transition_frames: int = 0

    @property
    def end(self) -> int:
        return self.start + self.frames

    def still(self, index: int) -> Still | None:
        """Frame `index` of the shot, also outside it: where the video has no handle its end is held."""
        if self.video is None:
            return None
        return Still(self.video, min(max(0, self.first + index), self.whole - 1))


@dataclass(frozen=True)
class Film:
    stretches: tuple[Stretch, ...] = ()
    fps: int = 16
    size: tuple[int, int] = (832, 480)

    @cached_property
    def starts(self) -> list[int]:
        return [stretch.start for stretch in self.stretches]

    @cached_property
    def joins(self) -> tuple[Join, ...]:
        """How each stretch begins, and a plain end after the last."""
        made = [stretch if stretch.video is not None else None for stretch in self.stretches]
        return (*joins(made), Join())

    @cached_property
    def videos(self) -> frozenset[Path]:
        return frozenset(stretch.video for stretch in self.stretches if stretch.video is not None)

    @property
    def frames(self) -> int:
        return self.stretches[-1].end if self.stretches else 0

    def at(self, frame: int) -> Stretch | None:
        if not 0 <= frame < self.frames:
            return None
        return self.stretches[bisect_right(self.starts, frame) - 1]

    def of(self, shot_id: str) -> Stretch | None:
        return next((stretch for stretch in self.stretches if stretch.shot_id == shot_id), None)

    def nearby(self, frame: int, count: int) -> tuple[Path, ...]:
        """The videos of `count` shots about this frame, the nearest first."""
        here = bisect_right(self.starts, frame) - 1
        first = max(0, here - count // 2)
        around = sorted(self.stretches[first : first + count], key=lambda each: abs(each.start - frame))
        return tuple(each.video for each in around if each.video is not None)

    def showing(self, frame: int) -> Showing | None:
        """What this film frame shows; None where there is no picture."""
        stretch = self.at(frame)
        if stretch is None or stretch.video is None:
            return None
        number = bisect_right(self.starts, frame) - 1
        index = frame - stretch.start
        blend = blend_at(index, stretch.frames, self.joins[number], self.joins[number + 1])
        if blend is None:
            return Showing(None, stretch.still(index))
        return Showing(
            self._side(number, index, blend.old), self._side(number, index, blend.new), blend.weight
        )

    def _side(self, number: int, index: int, offset: int | None) -> Still | None:
        if offset is None:
            return None
        other = self.stretches[number + offset]
        return other.still(index + self.stretches[number].start - other.start)


def film_of(story: Story, timeline: Timeline, takes: Mapping[str, tuple[Path, int]]) -> Film:
    """`takes` has, for each take that is shown, its video and how many frames that has."""
    stretches: list[Stretch] = []
    for shot, clip in zip(story.shots(), timeline.clips, strict=True):
        take = takes.get(clip.take_id) if clip.take_id else None
        video, whole = take if take is not None else (None, 0)
        length = shot.transition_frames if shot.transition != "cut" else 0
        stretches.append(
            Stretch(
                clip.shot_id, clip.start, clip.frames, video, clip.source_in, whole, shot.transition, length
            )
        )
    settings = story.settings
    return Film(tuple(stretches), timeline.fps, (settings.width, settings.height))
