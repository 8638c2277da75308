"""What the window shows of a take."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLocale

from storymem_studio.domain.plan import why_out_of_date
from storymem_studio.domain.takes import Take
from storymem_studio.domain.timeline import duration_text
from storymem_studio.ui.language import tr
from storymem_studio.ui.marks import Mark
from storymem_studio.ui.session import Session


@dataclass(frozen=True, slots=True)
class TakeEntry:
    """One take of a shot, counted from 1 in the order of their making."""

    take: Take
    number: int
    video: Path
    chosen: bool
    mark: Mark
    note: str

    @property
    def name(self) -> str:
        return tr("Take {number}", number=self.number)

    @property
    def length(self) -> str:
        return duration_text(self.take.frames, self.take.request.fps)

    @property
    def facts(self) -> str:
        return tr("seed {seed} · {length}", seed=self.take.request.seed, length=self.length)

    @property
    def sentence(self) -> str:
        chosen = tr("chosen") if self.chosen else tr("not chosen")
        said = f"{self.name}, {chosen}, {self.facts}, {when(self.take)}. {self.mark.sentence}"
        return f"{said} {self.note}" if self.note else said


def entries_of(session: Session, shot_id: str) -> tuple[TakeEntry, ...]:
    """Oldest first."""
    plan = session.plans[shot_id]
    shot = plan.place.shot
    found = []
    for number, take in enumerate(session.takes_of(shot_id), 1):
        reasons = why_out_of_date(session.story, session.project.takes, plan, take)
        kind = "kept" if shot.kept == take.id and reasons else "stale" if reasons else "current"
        found.append(
            TakeEntry(
                take,
                number,
                session.video_of(take),
                take.id == shot.take,
                Mark(kind, reasons),
                shot.note_of(take.id),
            )
        )
    return tuple(found)


def when(take: Take) -> str:
    """The moment it was made, in the user's time and way of writing."""
    try:
        made = datetime.fromisoformat(take.created).astimezone()
    except ValueError:
        return ""
    return QLocale().toString(made.replace(tzinfo=None), QLocale.FormatType.ShortFormat)  # pyright: ignore
