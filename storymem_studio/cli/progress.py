"""How a long command shows where it is: one live line on a terminal, plain lines elsewhere. On stderr."""

import shutil
import sys
import time
from types import TracebackType

from storymem_studio.domain.plan import ShotPlan
from storymem_studio.domain.story import shot_title
from storymem_studio.generation.estimate import say_duration
from storymem_studio.project import Project
from storymem_studio.project.rendering import (
    RenderEnded,
    ShotFailed,
    ShotMade,
    ShotProgress,
    ShotStarted,
    Update,
)

QUIET_SECONDS = 10.0


class RenderLog:
    """Says what `FilmRender` tells."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._live = LiveLine()
        self._said = time.monotonic()

    def __call__(self, update: Update) -> None:
        match update:
            case ShotStarted(shot_id, number, count, reasons):
                plan = self._project.plans[shot_id]
                self._live.say(f"Shot {plan.place.film_number} ({number} of {count}): {_name(plan)}")
                for reason in reasons:
                    self._live.say(f"  made again: {reason}")
            case ShotProgress(shot_id, number, count, stage, done, total, seconds_left):
                left = f", about {say_duration(seconds_left)} left" if seconds_left is not None else ""
                percent = round(100 * done / total) if total else 0
                self._live.show(f"  {stage} {percent:3d} %  ({number} of {count}{left})")
                if time.monotonic() - self._said > QUIET_SECONDS:
                    self._said = time.monotonic()
                    self._live.say_if_plain(f"  {stage} {percent} %{left}")
            case ShotMade(_, take, reused):
                how = (
                    "taken from an earlier take"
                    if reused
                    else f"{take.frames} frames in {take.seconds:.1f} s"
                )
                self._live.say(f"  {how}, {_keyframes(len(take.keyframes))}")
                self._said = time.monotonic()
            case ShotFailed() | RenderEnded():  # why it failed is the command's last word
                self._live.close()


def _keyframes(count: int) -> str:
    return f"{count} keyframe{'s' if count != 1 else ''}"


def _name(plan: ShotPlan) -> str:
    return shot_title(plan.place.shot, words=10)


class LiveLine:
    """A line that rewrites itself on a terminal; silent elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._width = 0

    def __enter__(self) -> "LiveLine":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def show(self, text: str) -> None:
        if self._terminal:
            text = text[
                : max(1, shutil.get_terminal_size().columns - 1)
            ]  # a line that wraps cannot be taken back
            print(f"\r{text.ljust(self._width)}", end="", file=sys.stderr, flush=True)
            self._width = len(text)

    def say(self, text: str) -> None:
        self.close()
        print(text, file=sys.stderr, flush=True)

    def say_if_plain(self, text: str) -> None:
        if not self._terminal:
            print(text, file=sys.stderr, flush=True)

    def close(self) -> None:
        if self._terminal and self._width:
            print(f"\r{' ' * self._width}\r", end="", file=sys.stderr, flush=True)
            self._width = 0
