"""Edits of the cast: the characters a story keeps and what they look like."""

import re
from collections.abc import Mapping
from dataclasses import replace

from storymem_studio.domain.story import Character, Shot, Story


def add_character(story: Story, character: Character) -> Story:
    return replace(story, characters=(*story.characters, character))


def update_character(story: Story, character_id: str, **changes: str) -> Story:
    _character(story, character_id)
    return replace(
        story,
        characters=tuple(replace(c, **changes) if c.id == character_id else c for c in story.characters),
    )


def remove_character(story: Story, character_id: str) -> Story:
    """The prompts keep what they say."""
    _character(story, character_id)
    return replace(story, characters=tuple(c for c in story.characters if c.id != character_id))


def rename_character(story: Story, character_id: str, name: str) -> Story:
    """A new name, in the cast and in every prompt that says the old one whole."""
    old = _character(story, character_id).name
    story = update_character(story, character_id, name=name)
    if not old.strip() or old == name:
        return story
    said = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)")
    scenes = tuple(
        replace(scene, shots=tuple(_renamed(shot, said, name) for shot in scene.shots))
        for scene in story.scenes
    )
    return replace(story, scenes=scenes)


def adopt_cast(story: Story, found: Mapping[str, str]) -> Story:
    """Characters found in the script join those who are there; an entry without description gets the one found."""
    known = {character.name.casefold(): character for character in story.characters}
    described = tuple(
        replace(c, description=_found(found, c.name)) if not c.description.strip() else c
        for c in story.characters
    )
    new = tuple(Character(name, looks) for name, looks in found.items() if name.casefold() not in known)
    return replace(story, characters=(*described, *new))


def _found(found: Mapping[str, str], name: str) -> str:
    return next((looks for who, looks in found.items() if who.casefold() == name.casefold()), "")


def _renamed(shot: Shot, said: re.Pattern[str], name: str) -> Shot:
    prompt = said.sub(lambda _: name, shot.prompt)
    first_frame = said.sub(lambda _: name, shot.first_frame_prompt)
    if prompt == shot.prompt and first_frame == shot.first_frame_prompt:
        return shot
    return replace(shot, prompt=prompt, first_frame_prompt=first_frame)


def _character(story: Story, character_id: str) -> Character:
    for character in story.characters:
        if character.id == character_id:
            return character
    raise KeyError(character_id)
