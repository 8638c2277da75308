"""Where each shot lies in the film, in whole frames."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from storymem_studio.domain.plan import ShotPlan, expected_frames
from storymem_studio.domain.story import Story
from storymem_studio.wording import say


@dataclass(frozen=True, slots=True)
class Clip:
    """A shot on the timeline: film frames [start, start + frames), from frame `source_in` of its take."""

    shot_id: str
    start: int
    frames: int
    source_in: int
    take_id: str | None

    @property
    def end(self) -> int:
        return self.start + self.frames


@dataclass(frozen=True, slots=True)
class Timeline:
    clips: tuple[Clip, ...]
    fps: int

    @property
    def frames(self) -> int:
        return self.clips[-1].end if self.clips else 0

    def clip_at(self, frame: int) -> Clip | None:
        """The clip that shows this film frame; None outside the film."""
        if not 0 <= frame < self.frames:
            return None
        return self.clips[bisect_right(self.clips, frame, key=lambda clip: clip.start) - 1]

    def clip_of(self, shot_id: str) -> Clip | None:
        return next((clip for clip in self.clips if clip.shot_id == shot_id), None)


def lay_out(story: Story, plans: Mapping[str, ShotPlan]) -> Timeline:
    clips: list[Clip] = []
    start = 0
    for shot in story.shots():
        plan = plans[shot.id]
        whole = expected_frames(plan)
        frames = max(1, whole - shot.trim_in - shot.trim_out)
        take = plan.take
        clips.append(Clip(shot.id, start, frames, min(shot.trim_in, whole - 1), take.id if take else None))
        start += frames
    return Timeline(tuple(clips), story.settings.fps)


def timecode(frame: int, fps: int, *, hours: bool = False) -> str:
    """Minutes, seconds and frames: 00:22:06; with hours 00:00:22:06, as editors and spreadsheets expect it."""
    seconds, rest = divmod(frame, fps)
    if hours:
        return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{rest:02d}"
    return f"{seconds // 60:02d}:{seconds % 60:02d}:{rest:02d}"


def duration_text(frames: int, fps: int) -> str:
    """A label such as 0:55 or 5.1 s."""
    seconds = frames / fps
    return (
        say("{seconds:.1f} s", seconds=seconds)
        if seconds < 10
        else f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
    )
