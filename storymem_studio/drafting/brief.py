"""What the writer is asked for: a logline and how long, in what style, with whom."""

import re
from dataclasses import dataclass, field, replace

from storymem_studio.domain.story import Character, RenderSettings
from storymem_studio.errors import StudioError

MOST_SHOTS = 48
MOST_CAST = 8
LONGEST_LOGLINE = 4000


def read_cast(text: str) -> tuple[Character, ...]:
    """ "Mara: a tall woman in a grey coat; Tom" as characters; a description is optional."""
    cast: dict[str, Character] = {}
    for entry in re.split(r"[;\n]", text):
        name, _, looks = entry.partition(":")
        name, looks = " ".join(name.split())[:60], " ".join(looks.split()).rstrip(".,")
        if any(letter.isalnum() for letter in name):
            cast.setdefault(name.casefold(), Character(name, looks))
    return tuple(cast.values())[:MOST_CAST]


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
