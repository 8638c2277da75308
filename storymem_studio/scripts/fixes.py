"""Mechanical fixes of what the check finds: edits `Story -> Story` that leave a story without the shot alone."""

from collections.abc import Callable
from functools import partial

from storymem_engine.shot_language import mentions
from storymem_studio.domain.edits import update_shot
from storymem_studio.domain.story import Shot, Story

Fix = Callable[[Story], Story]


def set_cut(shot_id: str) -> Fix:
    return partial(_changed, shot_id=shot_id, change=_cut)


def keep_whole_frames(shot_id: str) -> Fix:
    """The nearest length of 4n+1 frames."""
    return partial(_changed, shot_id=shot_id, change=_whole_frames)


def describe_character(shot_id: str, character_id: str) -> Fix:
    """Put the character's description behind the first mention of their name."""
    return partial(_described, shot_id=shot_id, character_id=character_id)


def _changed(story: Story, shot_id: str, change: Callable[[Shot], dict[str, object]]) -> Story:
    shot = next((shot for shot in story.shots() if shot.id == shot_id), None)
    return story if shot is None else update_shot(story, shot_id, **change(shot))


def _cut(shot: Shot) -> dict[str, object]:
    return {"cut": True}


def _whole_frames(shot: Shot) -> dict[str, object]:
    return {"frames": max(5, round((shot.frames - 1) / 4) * 4 + 1)}


def _described(story: Story, shot_id: str, character_id: str) -> Story:
    character = next((c for c in story.characters if c.id == character_id), None)
    shot = next((shot for shot in story.shots() if shot.id == shot_id), None)
    if character is None or shot is None or not character.description:
        return story
    spans = mentions(shot.prompt, character.name)
    if not spans:
        return story
    start, end = spans[0]
    description = character.description.strip().rstrip(".")
    before, rest = shot.prompt[:end], shot.prompt[end:]
    if rest[:2] in {"'s", "’s"}:
        # "Mara's hands": the description cannot stand inside; it opens the sentence after.
        prompt = f"{shot.prompt.rstrip()} {shot.prompt[start:end]} is {description}."
    elif rest[:1] in {",", ".", ";", ":", "!", "?", ""}:
        prompt = f"{before}, {description}{rest}"
    else:
        prompt = f"{before}, {description},{rest}"
    return update_shot(story, shot_id, prompt=prompt)
