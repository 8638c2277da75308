"""What a story says beyond ST-Bench's own fields, in one key that StoryMem ignores."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from storymem_studio.domain.story import TRANSITION_FRAMES, Character, Scene, Shot, Story, Transition
from storymem_studio.scripts.findings import Finding
from storymem_studio.scripts.text import clean
from storymem_studio.wording import say

_FRAMES = Shot("").frames


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class _KeptShot(_Model):
    title: str = ""
    frames: int = _FRAMES
    seed: int | None = None
    note: str = ""
    dialogue: str = ""
    transition: Transition = "cut"
    transition_frames: int = Field(default=TRANSITION_FRAMES, ge=2, le=1000)


class _KeptScene(_Model):
    heading: str = ""
    shots: tuple[_KeptShot, ...] = ()


class _KeptCharacter(_Model):
    name: str
    description: str = ""


class _KeptStory(_Model):
    logline: str = ""
    style: str = ""
    writer: str = ""
    characters: tuple[_KeptCharacter, ...] | None = None
    scenes: tuple[_KeptScene, ...] = ()


@dataclass(frozen=True)
class Kept:
    values: _KeptStory

    @property
    def characters(self) -> tuple[Character, ...] | None:
        if self.values.characters is None:
            return None
        return tuple(Character(clean(c.name), clean(c.description)) for c in self.values.characters)

    def apply(self, story: Story) -> Story:
        """The story with it; shots without a seed of their own get the film's, one by one."""
        number = 0
        scenes: list[Scene] = []
        for index, scene in enumerate(story.scenes):
            kept = self.values.scenes[index] if index < len(self.values.scenes) else _KeptScene()
            shots: list[Shot] = []
            for place, shot in enumerate(scene.shots):
                own = kept.shots[place] if place < len(kept.shots) else _KeptShot()
                seed = (
                    own.seed
                    if own.seed is not None and 0 <= own.seed < 2**63
                    else story.settings.seed + number
                )
                frames = own.frames if 5 <= own.frames <= 1001 else _FRAMES
                shots.append(
                    replace(
                        shot,
                        title=clean(own.title),
                        note=clean(own.note),
                        dialogue=clean(own.dialogue),
                        transition=own.transition,
                        transition_frames=own.transition_frames,
                        frames=frames,
                        seed=seed,
                    )
                )
                number += 1
            scenes.append(replace(scene, heading=clean(kept.heading), shots=tuple(shots)))
        return replace(
            story,
            logline=clean(self.values.logline),
            style=clean(self.values.style),
            writer=clean(self.values.writer),
            characters=self.characters or (),
            scenes=tuple(scenes),
        )


def read_kept(value: JsonValue, findings: list[Finding]) -> Kept:
    """What the key holds; a mangled one is passed over with a warning."""
    if value is None:
        return Kept(_KeptStory())
    try:
        return Kept(_KeptStory.model_validate(value))
    except ValidationError:
        findings.append(
            Finding(
                "warning",
                say("the part “storymem_studio” is damaged and left out."),
                say("The shots are all there."),
                rule="keys",
            )
        )
        return Kept(_KeptStory())


def kept_of(story: Story, found_cast: Mapping[str, str]) -> dict[str, JsonValue]:
    """What reading the script again would not tell; empty when there is nothing."""
    kept: dict[str, JsonValue] = {
        key: value
        for key, value in (("logline", story.logline), ("style", story.style), ("writer", story.writer))
        if value
    }
    if [(c.name, c.description) for c in story.characters] != list(found_cast.items()):
        kept["characters"] = [{"name": c.name, "description": c.description} for c in story.characters]
    number = 0
    scenes: list[JsonValue] = []
    for scene in story.scenes:
        shots: list[JsonValue] = []
        for shot in scene.shots:
            own: dict[str, JsonValue] = {}
            if shot.title:
                own["title"] = shot.title
            if shot.note:
                own["note"] = shot.note
            if shot.dialogue:
                own["dialogue"] = shot.dialogue
            if shot.transition != "cut":
                own["transition"] = shot.transition
            if shot.transition_frames != TRANSITION_FRAMES:
                own["transition_frames"] = shot.transition_frames
            if shot.frames != _FRAMES:
                own["frames"] = shot.frames
            if shot.seed != number:
                own["seed"] = shot.seed
            shots.append(own)
            number += 1
        told: dict[str, JsonValue] = {"heading": scene.heading} if scene.heading else {}
        if any(shots):
            told["shots"] = shots
        scenes.append(told)
    if any(scenes):
        kept["scenes"] = scenes
    return kept
