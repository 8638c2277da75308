"""The film as the preview plays it: which stretch of which video every film frame comes from."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from storymem_studio.domain.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Stretch:
    """A shot in the film. `media` is the frame of the joined video it starts at; None where there is no take."""

    shot_id: str
    start: int
    frames: int
    media: int | None

    @property
    def end(self) -> int:
        return self.start + self.frames


@dataclass(frozen=True)
class Film:
    """The whole film, and the videos whose joining makes the video that it is played from."""

    stretches: tuple[Stretch, ...] = ()
    fps: int = 16
    videos: tuple[Path, ...] = ()

    @cached_property
    def starts(self) -> list[int]:
        return [stretch.start for stretch in self.stretches]

    @property
    def frames(self) -> int:
        return self.stretches[-1].end if self.stretches else 0

    def at(self, frame: int) -> Stretch | None:
        if not 0 <= frame < self.frames:
            return None
        return self.stretches[bisect_right(self.starts, frame) - 1]

    def of(self, shot_id: str) -> Stretch | None:
        return next((stretch for stretch in self.stretches if stretch.shot_id == shot_id), None)

    def media_frame(self, frame: int) -> int | None:
        """The frame of the joined video that shows this film frame."""
        stretch = self.at(frame)
        if stretch is None or stretch.media is None:
            return None
        return stretch.media + frame - stretch.start


def film_of(timeline: Timeline, takes: Mapping[str, tuple[Path, int]]) -> Film:
    """`takes` has, for each take that is shown, its video and how many frames that has."""
    stretches: list[Stretch] = []
    videos: list[Path] = []
    joined = 0
    for clip in timeline.clips:
        take = takes.get(clip.take_id) if clip.take_id else None
        media = None
        if take is not None:
            video, frames = take
            media = joined + clip.source_in
            videos.append(video)
            joined += frames
        stretches.append(Stretch(clip.shot_id, clip.start, clip.frames, media))
    return Film(tuple(stretches), timeline.fps, tuple(videos))
