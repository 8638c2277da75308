"""How the state of a shot is shown: one icon, one colour, one word, the same in outline and timeline."""

from dataclasses import dataclass
from typing import Literal

from storymem_studio.domain.plan import Current, Kept, Missing, OutOfDate, ShotState
from storymem_studio.ui.language import tr

Kind = Literal["empty", "queued", "rendering", "current", "kept", "stale", "failed"]


@dataclass(frozen=True, slots=True)
class Mark:
    """The state of one shot, with what explains it."""

    kind: Kind
    reasons: tuple[str, ...] = ()
    progress: float = 0.0

    @property
    def icon(self) -> str:
        return _ICONS[self.kind][0]

    @property
    def tint(self) -> str:
        return _ICONS[self.kind][1]

    @property
    def sentence(self) -> str:
        """What the state is, as a person would say it."""
        said = _words()[self.kind]
        reasons = tr(", and ").join(self.reasons)
        return f"{said}: {reasons}." if reasons else f"{said}."


_ICONS: dict[Kind, tuple[str, str]] = {
    "empty": ("circle-dashed", "faint"),
    "queued": ("clock", "faint"),
    "rendering": ("spinner-gap", "accent_bright"),
    "current": ("check-circle-fill", "green"),
    "kept": ("snowflake-fill", "blue"),
    "stale": ("arrows-clockwise", "accent_bright"),
    "failed": ("warning-circle-fill", "red"),
}


def _words() -> dict[Kind, str]:
    return {
        "empty": tr("Not made yet"),
        "queued": tr("Waiting to be made"),
        "rendering": tr("Being made"),
        "current": tr("Up to date"),
        "kept": tr("Kept as it is"),
        "stale": tr("Out of date"),
        "failed": tr("Could not be made"),
    }


_EMPTY, _CURRENT = Mark("empty"), Mark("current")


def mark_of(state: ShotState) -> Mark:
    match state:
        case Missing():
            return _EMPTY
        case Current():
            return _CURRENT
        case Kept(reasons=reasons):
            return Mark("kept", reasons)
        case OutOfDate(reasons=reasons):
            return Mark("stale", reasons)
