"""What a frame near a cut shows: how far a transition reaches over it, and which two pictures are mixed there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from storymem_studio.domain.finish import Transition


class Joined(Protocol):
    """A shot as far as its joins go: its length, how it begins, and how long that takes."""

    @property
    def frames(self) -> int: ...
    @property
    def transition(self) -> Transition: ...
    @property
    def transition_frames(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Beginning:
    """As little of a shot as its joins need."""

    frames: int
    transition: Transition
    transition_frames: int


@dataclass(frozen=True, slots=True)
class Join:
    """How a shot begins: `back` frames over the shot before, `into` frames into itself; `opening` has none before."""

    kind: Transition = "cut"
    back: int = 0
    into: int = 0
    opening: bool = False

    @property
    def frames(self) -> int:
        return self.back + self.into

    @property
    def mixes(self) -> bool:
        """Both shots are seen at once, so that their handles are needed."""
        return self.kind == "dissolve" and not self.opening


@dataclass(frozen=True, slots=True)
class Blend:
    """`weight` of the new picture over the old one. Each is of the shot -1 before, 0 itself, +1 after; None is black."""

    old: int | None
    new: int | None
    weight: float


def joins(shots: Sequence[Joined | None]) -> tuple[Join, ...]:
    """For every shot how it begins. None is a gap without pictures: nothing reaches into it."""
    found: list[Join] = []
    before: Joined | None = None
    for shot in shots:
        opening = before is None
        whole = shot.transition_frames if shot is not None and shot.transition != "cut" else 0
        if shot is None or not whole:
            found.append(Join(opening=opening))
        else:
            back = min(whole // 2, before.frames // 2) if before is not None else 0
            into = min(whole - whole // 2, shot.frames // 2)
            found.append(Join(shot.transition, back, into, opening))
        before = shot
    return tuple(found)


def blend_at(index: int, frames: int, begins: Join, ends: Join) -> Blend | None:
    """What frame `index` of a shot with so many frames mixes; None where it shows its own picture alone.

    `ends` is how the shot after it begins.
    """
    if index < begins.into:
        if begins.mixes:
            return Blend(-1, 0, (index + begins.back + 1) / (begins.frames + 1))
        return Blend(None, 0, (index + 1) / (begins.into + 1))
    step = index - (frames - ends.back) + 1
    if step > 0:
        if ends.mixes:
            return Blend(0, 1, step / (ends.frames + 1))
        return Blend(0, None, step / (ends.back + 1))
    return None
