"""What the writer is asked for: a logline and how long, in what style, with whom."""

from dataclasses import dataclass, field, replace

from storymem_studio.domain.story import Character, RenderSettings
from storymem_studio.errors import StudioError

MOST_SHOTS = 48
LONGEST_LOGLINE = 4000


@dataclass(frozen=True, slots=True)
class Brief:
    logline: str
    shots: int = 10
    style: str = ""
    cast: tuple[Character, ...] = ()
    """Characters the writer must use, with descriptions where the user has given them."""
    language: str = "en"
    """Language of the prompts. Video models read English best; the offline writer knows only English."""
    seed: int = 0
    """Another seed, another story from the same logline."""
    settings: RenderSettings = field(default_factory=RenderSettings)

    def checked(self) -> "Brief":
        """The same brief with a tidy logline, or a StudioError that says what is missing."""
        logline = " ".join(self.logline.split())
        if not any(character.isalnum() for character in logline):
            raise StudioError(
                "There is no logline to write from.",
                "Say in a sentence who the story is about and what happens to them.",
            )
        if len(logline) > LONGEST_LOGLINE:
            raise StudioError(
                "The logline is {length} characters long; a writer takes at most {most}.",
                "Put it in a sentence or two; whole scripts are imported, not drafted.",
                length=len(logline),
                most=LONGEST_LOGLINE,
            )
        if not 1 <= self.shots <= MOST_SHOTS:
            raise StudioError(
                "A draft has 1 to {most_shots} shots, not {shots}.",
                "Eight to twelve is the usual length.",
                most_shots=MOST_SHOTS,
                shots=self.shots,
            )
        return replace(self, logline=logline, style=self.style.strip())
