"""What the check says about a script: where, how bad, what to do, and a fix where one is mechanical."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from storymem_studio.domain.story import Story
from storymem_studio.errors import StudioError

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
        return f"scene {self.scene}" + (f" / shot {self.shot}" if self.shot is not None else "")


def raise_first(findings: Iterable[Finding]) -> None:
    """A script with errors is not read: the first is told, and how many more there are."""
    errors = [finding for finding in findings if finding.level == "error"]
    if not errors:
        return
    first = errors[0]
    message = f"{first.place}: {first.message}" if first.place else first.message
    more = f" {len(errors) - 1} more like it: `storymem check` lists them." if len(errors) > 1 else ""
    raise StudioError(message[:1].upper() + message[1:], f"{first.advice}{more}".strip())
