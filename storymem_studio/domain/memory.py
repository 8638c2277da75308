"""What a shot remembers: keyframes of the shots before, references first, each with its reason (METHOD §4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from storymem_studio.domain.story import Crop, MemoryOverrides
from storymem_studio.domain.takes import MemoryPicture

SINK = 3
"""The first keyframes of the film stay in memory however long it gets."""

Reason = Literal["reference", "sink", "recent", "pinned"]
LeftOutReason = Literal["banned", "out of the window", "the same picture", "from a stale take"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A picture that could be remembered: a reference (no shot) or a keyframe of an earlier shot's take."""

    digest: str
    path: str
    name: str = ""
    shot_id: str | None = None
    frame: int = 0
    stale: bool = False
    """Its take is out of date: the film still shows it, and it will be replaced."""


@dataclass(frozen=True, slots=True)
class Remembered:
    source: Candidate
    reason: Reason
    crop: Crop | None = None

    @property
    def picture(self) -> MemoryPicture:
        return MemoryPicture(self.source.digest, self.crop)


@dataclass(frozen=True, slots=True)
class LeftOut:
    source: Candidate
    reason: LeftOutReason


@dataclass(frozen=True, slots=True)
class Memory:
    remembered: tuple[Remembered, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    limit: int = 10

    @property
    def pictures(self) -> tuple[MemoryPicture, ...]:
        return tuple(entry.picture for entry in self.remembered)


def select_window(count: int, limit: int, sink: int = SINK) -> tuple[int, ...]:
    """Indices, ascending, of at most `limit` of `count` keyframes: the first `sink` and the most recent rest."""
    if count <= limit:
        return tuple(range(count))
    head = min(sink, limit)
    tail = limit - head
    return (*range(head), *range(count - tail, count))


def remember(
    candidates: Sequence[Candidate],
    overrides: MemoryOverrides,
    limit: int,
    *,
    replaced: Sequence[Candidate] = (),
) -> Memory:
    """The memory of one shot out of everything before it, in story order.

    Pinned pictures take their places first; what is left of the limit goes to the sink and the most recent.
    `replaced` are keyframes of takes that are not chosen (any more): a pin on one of them is reported.
    """
    limit = limit if overrides.limit is None else overrides.limit
    left_out: list[LeftOut] = []
    usable: list[Candidate] = []
    seen: set[str] = set()
    for candidate in candidates:
        if candidate.digest in overrides.banned:
            left_out.append(LeftOut(candidate, "banned"))
        elif candidate.digest in seen:
            left_out.append(LeftOut(candidate, "the same picture"))
        else:
            seen.add(candidate.digest)
            usable.append(candidate)
    left_out += [
        LeftOut(candidate, "from a stale take")
        for candidate in replaced
        if candidate.digest in overrides.pinned and candidate.digest not in seen
    ]

    pinned = [i for i, candidate in enumerate(usable) if candidate.digest in overrides.pinned][:limit]
    free = [i for i in range(len(usable)) if i not in set(pinned)]
    window = [free[i] for i in select_window(len(free), limit - len(pinned))]
    chosen = sorted({*pinned, *window})
    crops = {crop.digest: crop for crop in overrides.crops}

    def reason_of(index: int) -> Reason:
        if index in pinned:
            return "pinned"
        if usable[index].shot_id is None:
            return "reference"
        return "sink" if index < SINK else "recent"

    remembered = [Remembered(usable[i], reason_of(i), crops.get(usable[i].digest)) for i in chosen]
    if overrides.order:
        place = {digest: i for i, digest in enumerate(overrides.order)}
        remembered.sort(key=lambda entry: place.get(entry.source.digest, len(place)))
    left_out += [LeftOut(c, "out of the window") for i, c in enumerate(usable) if i not in set(chosen)]
    return Memory(tuple(remembered), tuple(left_out), limit)
