"""Puts each character's full description into every prompt that names them: the video model sees one prompt at a time."""

import re
from collections.abc import Sequence
from dataclasses import replace

from storymem_engine.shot_language import is_described, mentions
from storymem_studio.domain.story import Character, Story


def describe_characters(story: Story) -> Story:
    """The story with the bible's descriptions wherever somebody is named without one. Needs no model."""
    scenes = tuple(
        replace(
            scene,
            shots=tuple(
                replace(shot, prompt=described(shot.prompt, story.characters)) for shot in scene.shots
            ),
        )
        for scene in story.scenes
    )
    return story if scenes == story.scenes else replace(story, scenes=scenes)


def described(prompt: str, characters: Sequence[Character]) -> str:
    """One prompt with the descriptions it lacks."""
    for character in characters:
        looks = character.description.strip().rstrip(".,;")
        if not looks or is_described(prompt, character.name, looks):
            continue
        spans = mentions(prompt, character.name)
        if spans:
            prompt = _insert(prompt, character.name, looks, *spans[0])
    return prompt


def _insert(prompt: str, name: str, looks: str, start: int, end: int) -> str:
    looks = _as_apposition(looks)
    before, after = prompt[:end], prompt[end:]
    if (
        re.match(r"['’]", after)
        or re.match(r"\s+and\s+[A-Z]", after)
        or re.search(r"\b(and|with)\s*$", prompt[:start])
    ):
        # "Mara's hand", "Mara and Tom": a description in the middle would break the sentence.
        verb = "is" if re.match(r"(an?|the|one)\s", looks) else "has"
        return f"{name} {verb} {looks}. {prompt}"
    after = re.sub(r"^\s*,\s*", " ", after)
    closing = "" if re.match(r"\s*[.;:!?]", after) or not after.strip() else ","
    return f"{before}, {looks}{closing}{after}"


def _as_apposition(looks: str) -> str:
    """ "A lean woman" → "a lean woman"; names and nationalities keep their capital."""
    first, _, rest = looks.partition(" ")
    return f"{first.lower()} {rest}".strip() if first in ("A", "An", "The", "One") else looks
