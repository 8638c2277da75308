"""What the check says about a script: where, how bad, what to do, and a fix where one is mechanical."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from storymem_studio.domain.story import Story
from storymem_studio.errors import StudioError
from storymem_studio.wording import say, say_counted

Level = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True)
class Finding:
    level: Level
    message: str
    advice: str = ""
    scene: int | None = None
    shot: int | None = None
    """Numbers from 1, the shot's within its scene."""
    shot_id: str | None = None
    rule: str = ""
    fix: Callable[[Story], Story] | None = None
    """A pure edit that settles it."""

    @property
    def place(self) -> str:
        if self.scene is None:
            return ""
        if self.shot is None:
            return say("scene {scene}", scene=self.scene)
        return say("scene {scene} / shot {shot}", scene=self.scene, shot=self.shot)


def raise_first(findings: Iterable[Finding]) -> None:
    """A script with errors is not read: the first is told, and how many more there are."""
    errors = [finding for finding in findings if finding.level == "error"]
    if not errors:
        return
    first = errors[0]
    message = f"{first.place}: {first.message}" if first.place else first.message
    message = f"{message[:1].upper()}{message[1:]}"
    if len(errors) == 1:
        raise StudioError(message, first.advice)
    more = say_counted(
        len(errors) - 1, "There is one more problem like it.", "There are {count} more problems like it."
    )
    advice = f"{first.advice} {more}".strip()
    raise StudioError(message, advice, remedies=("check-script",))
