"""What the memory panel shows of a picture: where it comes from, why it is (not) remembered, which part of it."""

from dataclasses import dataclass
from pathlib import Path

from storymem_studio.domain.memory import Candidate, Memory
from storymem_studio.domain.story import Crop, shot_title
from storymem_studio.ui.language import tr
from storymem_studio.ui.session import Session

MOST_SHOWN = 24
"""Cards in the panel: a film of 500 shots leaves out 1,400 pictures."""


def reason_text(reason: str) -> str:
    match reason:
        case "reference":
            return tr("reference picture")
        case "sink":
            return tr("start of the film")
        case "recent":
            return tr("recent")
        case "pinned":
            return tr("pinned")
        case "chosen":
            return tr("chosen by you")
        case "banned":
            return tr("never remembered here")
        case "out of the window":
            return tr("no room left")
        case "the same picture":
            return tr("same as another")
        case _:
            return tr("from a replaced take")


@dataclass(frozen=True, slots=True)
class KeyframeEntry:
    """One picture as the panel shows it."""

    digest: str
    path: Path
    title: str
    source: str
    shot_id: str | None
    reason: str
    remembered: bool
    crop: Crop | None = None
    frame: int = 0

    @property
    def origin(self) -> str:
        """Where it comes from and why, once where both say the same."""
        if self.reason == "reference":
            return self.source
        return f"{self.source} · {reason_text(self.reason)}"

    @property
    def sentence(self) -> str:
        how = tr("remembered") if self.remembered else tr("left out")
        said = f"{self.title}, {self.source}, {how}: {reason_text(self.reason)}"
        return tr("{said}, cropped", said=said) if self.crop is not None else said


def entry_of(
    session: Session, source: Candidate, reason: str, *, remembered: bool, crop: Crop | None = None
) -> KeyframeEntry:
    path = session.project.path(source.path)
    if source.shot_id is None:
        title, where = source.name or tr("Picture"), tr("Reference")
    else:
        plan = session.plans.get(source.shot_id)
        title = shot_title(plan.place.shot) if plan is not None else tr("A shot that is gone")
        where = tr("Shot {number}", number=plan.place.film_number) if plan is not None else tr("deleted")
    return KeyframeEntry(
        source.digest, path, title, where, source.shot_id, reason, remembered, crop, source.frame
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """The cards of one shot, and how many left-out pictures have none."""

    remembered: tuple[KeyframeEntry, ...] = ()
    left_out: tuple[KeyframeEntry, ...] = ()
    left_out_count: int = 0

    @property
    def more(self) -> int:
        return self.left_out_count - len(self.left_out)


def shown_of(session: Session, memory: Memory) -> Shown:
    """Everything remembered, and as many of those left out as there is room for: those of the writer's making first."""
    remembered = tuple(
        entry_of(session, entry.source, entry.reason, remembered=True, crop=entry.crop)
        for entry in memory.remembered[:MOST_SHOWN]
    )
    left_out = memory.left_out
    room = max(4, MOST_SHOWN - len(remembered))
    return Shown(
        remembered,
        tuple(entry_of(session, entry.source, entry.reason, remembered=False) for entry in left_out[:room]),
        len(left_out),
    )
