"""What an exporter may know of a film: the story, every shot with its take and files, the sounds. No project, no database."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from storymem_studio.domain.finish import SoundClip
from storymem_studio.domain.plan import Missing, OutOfDate, ShotPlan
from storymem_studio.domain.story import ShotPlace, Story
from storymem_studio.domain.takes import ShotRequest, Take
from storymem_studio.domain.timeline import Clip
from storymem_studio.wording import to_say

_TITLES = {
    "animatic": to_say("Animatic, drawn by StoryMem Studio"),
    "storymem": to_say("StoryMem on Wan2.2"),
}
_NON_COMMERCIAL = re.compile(r"\bNC\b|non-?commercial", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ProducedShot:
    """`video` and `keyframes` are files; a shot that is not made has none."""

    plan: ShotPlan
    clip: Clip
    video: Path | None = None
    keyframes: tuple[Path, ...] = ()
    remembers: tuple[str, ...] = ()
    """Each remembered picture as the user knows it, with its reason."""

    @property
    def place(self) -> ShotPlace:
        return self.plan.place

    @property
    def take(self) -> Take | None:
        return self.plan.take

    @property
    def request(self) -> ShotRequest:
        """What its take was made from; what the story asks for where there is none."""
        return self.take.request if self.take else self.plan.request

    @property
    def state(self) -> str:
        if isinstance(self.plan.state, Missing):
            return "missing"
        return "out of date" if isinstance(self.plan.state, OutOfDate) else "made"

    @property
    def code(self) -> str:
        """ "02-03": scene and shot, sortable."""
        return f"{self.place.scene_number:02d}-{self.place.shot_number:02d}"


@dataclass(frozen=True, slots=True)
class ProducedSound:
    clip: SoundClip
    path: Path


@dataclass(frozen=True, slots=True)
class ModelCredit:
    """A model whose pictures are in the film."""

    name: str
    title: str
    licence: str
    commercial: bool
    """Whether its licence lets the film be sold."""


@dataclass(frozen=True, slots=True)
class Production:
    story: Story
    shots: tuple[ProducedShot, ...]
    sounds: tuple[ProducedSound, ...] = ()
    software: str = "StoryMem Studio"

    @property
    def fps(self) -> int:
        return self.story.settings.fps

    @property
    def size(self) -> tuple[int, int]:
        return self.story.settings.width, self.story.settings.height

    @property
    def made(self) -> tuple[ProducedShot, ...]:
        return tuple(shot for shot in self.shots if shot.video is not None)

    @property
    def missing(self) -> tuple[ProducedShot, ...]:
        return tuple(shot for shot in self.shots if shot.video is None)

    def shot(self, shot_id: str) -> ProducedShot:
        return next(shot for shot in self.shots if shot.place.shot.id == shot_id)

    def models(self) -> tuple[ModelCredit, ...]:
        """Of the takes in the film, each once, in order of appearance."""
        found: dict[tuple[str, str], ModelCredit] = {}
        for shot in self.shots:
            if shot.take is None:
                continue
            name = shot.take.request.backend
            licence = licence_of(shot.take)
            commercial = not _NON_COMMERCIAL.search(licence)
            found.setdefault((name, licence), ModelCredit(name, _TITLES.get(name, name), licence, commercial))
        return tuple(found.values())


def licence_of(take: Take) -> str:
    """As its recipe tells it; of StoryMem's weights it is known without."""
    try:
        told = json.loads(take.recipe).get("licence", "")
    except (ValueError, AttributeError):
        told = ""
    known = {"animatic": "Apache-2.0", "storymem": "StoryMem LoRA: CC-BY-NC-4.0; Wan2.2: Apache-2.0"}
    return str(told) or known.get(take.request.backend, "")
