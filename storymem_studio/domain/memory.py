"""What a shot remembers: keyframes of the shots before, references first, each with its reason (METHOD §4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from storymem_studio.domain.story import Crop, MemoryOverrides
from storymem_studio.domain.takes import MemoryPicture

SINK = 3
"""The first keyframes of the film stay in memory however long it gets."""

Reason = Literal["reference", "sink", "recent", "pinned", "chosen"]
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
    picture: MemoryPicture = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "picture", MemoryPicture(self.source.digest, self.crop))


@dataclass(frozen=True, slots=True)
class LeftOut:
    source: Candidate
    reason: LeftOutReason


class Past:
    """Everything that could be remembered at one point of the film, each picture once.

    It only grows: `so_far()` is what a shot sees, and costs nothing however long the film is.
    """

    def __init__(self, candidates: Iterable[Candidate] = ()) -> None:
        self._pictures: list[Candidate] = []
        self._doubles: list[Candidate] = []
        self._as_sink: list[Remembered] = []
        self._as_recent: list[Remembered] = []
        self._known: set[str] = set()
        self.add(candidates)

    def add(self, candidates: Iterable[Candidate]) -> None:
        for candidate in candidates:
            if candidate.digest in self._known:
                self._doubles.append(candidate)
                continue
            self._known.add(candidate.digest)
            self._pictures.append(candidate)
            reference = candidate.shot_id is None
            self._as_sink.append(Remembered(candidate, "reference" if reference else "sink"))
            self._as_recent.append(Remembered(candidate, "reference" if reference else "recent"))

    def so_far(self) -> "View":
        return View(self, len(self._pictures), len(self._doubles))


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """The first `count` pictures of a growing past, and the doubles that were met so far."""

    _past: Past
    count: int
    _double_count: int

    def pictures(self) -> list[Candidate]:
        return self._past._pictures[: self.count]

    def doubles(self) -> list[Candidate]:
        return self._past._doubles[: self._double_count]

    def window(self, limit: int) -> tuple[Remembered, ...]:
        """What a shot remembers that chooses nothing itself: the first pictures and the most recent."""
        past, count = self._past, self.count
        head = min(SINK, limit, count)
        tail = min(limit, count) - head
        return (*past._as_sink[:head], *past._as_recent[count - tail : count])

    def past(self) -> Past:
        """The same, to go on from in another way."""
        past = Past()
        past._pictures, past._doubles = self.pictures(), self.doubles()
        past._as_sink, past._as_recent = (
            self._past._as_sink[: self.count],
            self._past._as_recent[: self.count],
        )
        past._known = {candidate.digest for candidate in past._pictures}
        return past

    def __getitem__(self, index: int) -> Candidate:
        return self._past._pictures[index]


_NOTHING = Past().so_far()


@dataclass(frozen=True, slots=True)
class Memory:
    remembered: tuple[Remembered, ...] = ()
    limit: int = 10
    past: View = field(default=_NOTHING, compare=False, repr=False)
    overrides: MemoryOverrides = MemoryOverrides()
    replaced: tuple[Candidate, ...] = field(default=(), compare=False, repr=False)

    @property
    def pictures(self) -> tuple[MemoryPicture, ...]:
        return tuple(entry.picture for entry in self.remembered)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """Worked out when somebody asks: in a long film this is nearly everything."""
        chosen = {entry.source.digest for entry in self.remembered}
        pictures = self.past.pictures()
        banned = set(self.overrides.banned)
        here = {candidate.digest for candidate in pictures}
        found = [LeftOut(c, "banned") for c in pictures if c.digest in banned]
        found += [LeftOut(c, "the same picture") for c in self.past.doubles()]
        found += [
            LeftOut(c, "from a stale take")
            for c in self.replaced
            if c.digest in self.overrides.pinned and c.digest not in here
        ]
        out = "out of the window"
        return (
            *found,
            *(LeftOut(c, out) for c in pictures if c.digest not in chosen and c.digest not in banned),
        )


def select_window(count: int, limit: int, sink: int = SINK) -> tuple[int, ...]:
    """Indices, ascending, of at most `limit` of `count` keyframes: the first `sink` and the most recent."""
    if count <= limit:
        return tuple(range(count))
    head = min(sink, limit)
    tail = limit - head
    return (*range(head), *range(count - tail, count))


def remember(
    past: View,
    overrides: MemoryOverrides,
    limit: int,
    *,
    replaced: Iterable[Candidate] = (),
    anywhere: Mapping[str, Candidate] | None = None,
) -> Memory:
    """The memory of one shot out of everything before it, in story order.

    Added and pinned pictures take their places first; what is left of the limit goes to the sink and the most recent.
    `replaced` are keyframes of takes that are not chosen (any more): a pin on one of them is reported.
    `anywhere` has every keyframe of the film's takes by its digest: an added one that is not in the past comes last.
    """
    limit = limit if overrides.limit is None else overrides.limit
    if not (overrides.pinned or overrides.banned or overrides.crops or overrides.order or overrides.added):
        return Memory(past.window(limit), limit, past, overrides, tuple(replaced))
    added = _added(past, overrides, anywhere or {})[:limit]
    pinned, window = _choose(past, overrides, limit - len(added))
    crops = {crop.digest: crop for crop in overrides.crops}

    def entry(index: int, reason: Reason) -> tuple[int, Remembered]:
        source = past[index]
        if reason != "pinned" and source.shot_id is None:
            reason = "reference"
        return index, Remembered(source, reason, crops.get(source.digest))

    entries = [entry(index, "pinned") for index in pinned]
    entries += [entry(index, "sink" if position < SINK else "recent") for position, index in window]
    remembered = [item for _, item in sorted(entries, key=lambda pair: pair[0])]
    remembered += [Remembered(source, "chosen", crops.get(source.digest)) for source in added]
    if overrides.order:
        place = {digest: i for i, digest in enumerate(overrides.order)}
        remembered.sort(key=lambda item: place.get(item.source.digest, len(place)))
    return Memory(tuple(remembered), limit, past, overrides, tuple(replaced))


def _added(past: View, overrides: MemoryOverrides, anywhere: Mapping[str, Candidate]) -> list[Candidate]:
    """The added pictures that are not in the past anyhow."""
    if not overrides.added:
        return []
    here = {candidate.digest for candidate in past.pictures()} | set(overrides.banned)
    return [anywhere[digest] for digest in overrides.added if digest in anywhere and digest not in here]


def _choose(
    past: View, overrides: MemoryOverrides, limit: int
) -> tuple[Iterable[int], Iterable[tuple[int, int]]]:
    """Indices of the pinned pictures, and (place among the others, index) of those in the window."""
    if not overrides.pinned and not overrides.banned and not overrides.added:
        return (), ((index, index) for index in select_window(past.count, limit))
    pictures = past.pictures()
    banned, wanted = set(overrides.banned), {*overrides.pinned, *overrides.added}
    usable = [i for i, c in enumerate(pictures) if c.digest not in banned]
    pinned = [i for i in usable if pictures[i].digest in wanted][:limit]
    taken = set(pinned)
    free = [i for i in usable if i not in taken]
    return pinned, ((place, free[place]) for place in select_window(len(free), limit - len(pinned)))
