"""Mechanical fixes of what the check finds: edits `Story -> Story` that leave a story without the shot alone."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from storymem_engine.shot_language import read_shot
from storymem_studio.domain.describing import described
from storymem_studio.domain.edits import remove_scene, update_shot
from storymem_studio.domain.edits_cast import remove_character
from storymem_studio.domain.edits_outline import split_shot, whole_frames
from storymem_studio.domain.story import Shot, Story
from storymem_studio.scripts.prompt_rules import MOST_SENTENCES, jump_in, sentences_of, speech_in, too_long
from storymem_studio.scripts.rewording import SIZES, closed, reframe, shorten

Fix = Callable[[Story], Story]
_SENTENCE_END = re.compile(r"[.!?…][\"”’)]*\s+")


def set_cut(shot_id: str) -> Fix:
    return partial(_changed, shot_id=shot_id, change=lambda shot: replace(shot, cut=True))


def keep_whole_frames(shot_id: str) -> Fix:
    """The nearest length of 4n+1 frames."""
    return partial(
        _changed, shot_id=shot_id, change=lambda shot: replace(shot, frames=whole_frames(shot.frames))
    )


def describe_character(shot_id: str, character_id: str) -> Fix:
    """Put the character's description behind the first mention of their name."""
    return partial(_described, shot_id=shot_id, character_id=character_id)


def leave_out_scene(scene_id: str) -> Fix:
    """Only while it is empty."""
    return partial(_without_scene, scene_id=scene_id)


def join_characters(name: str) -> Fix:
    """Of characters with the same name the first stays, with the description of whoever has one."""
    return partial(_joined, name=name)


def fix_of_prompt(rule: str, shot: Shot) -> Fix | None:
    """The fix of what `prompt_hints` says by this rule, where one is mechanical: writing is the writer's."""
    if rule == "time-jump" and _split_at(shot.prompt) is None:
        return None
    change = _CHANGES.get(rule)
    if rule == "time-jump":
        return partial(_split, shot_id=shot.id)
    return None if change is None else partial(_changed, shot_id=shot.id, change=change)


def _changed(story: Story, shot_id: str, change: Callable[[Shot], Shot]) -> Story:
    shot = next((shot for shot in story.shots() if shot.id == shot_id), None)
    if shot is None:
        return story
    new = change(shot)
    return update_shot(
        story, shot_id, prompt=new.prompt, dialogue=new.dialogue, cut=new.cut, frames=new.frames
    )


def _described(story: Story, shot_id: str, character_id: str) -> Story:
    character = next((c for c in story.characters if c.id == character_id), None)
    if character is None:
        return story
    return _changed(story, shot_id, lambda shot: replace(shot, prompt=described(shot.prompt, (character,))))


def _without_scene(story: Story, scene_id: str) -> Story:
    empty = any(scene.id == scene_id and not scene.shots for scene in story.scenes)
    return remove_scene(story, scene_id) if empty else story


def _joined(story: Story, name: str) -> Story:
    same = [c for c in story.characters if c.name.casefold() == name.casefold()]
    looks = next((c.description for c in same if c.description.strip()), "")
    for other in same[1:]:
        story = remove_character(story, other.id)
    return replace(
        story,
        characters=tuple(replace(c, description=looks) if c in same[:1] else c for c in story.characters),
    )


def _with_size(shot: Shot) -> Shot:
    """As wide as it is read to be."""
    reading = read_shot(shot.prompt, {})
    if "size" in reading.found:
        return shot
    size = reading.size
    return replace(shot, prompt=reframe(shot.prompt, size if size in SIZES else "close-up"))


def _with_camera(shot: Shot) -> Shot:
    if "move" in read_shot(shot.prompt, {}).found:
        return shot
    return replace(shot, prompt=f"{closed(shot.prompt)} Static camera.")


def _shorter(shot: Shot) -> Shot:
    prompt = shot.prompt
    while (too_long(prompt) or sentences_of(prompt) > MOST_SENTENCES) and shorten(prompt) != prompt:
        prompt = shorten(prompt)
    return replace(shot, prompt=prompt)


def _with_dialogue(shot: Shot) -> Shot:
    """What is said goes from the prompt into the shot's dialogue."""
    prompt, said = shot.prompt, [shot.dialogue.strip()]
    while spoken := speech_in(prompt):
        said.append(spoken[0].strip("\"“”«»'‘’ "))
        before = re.sub(r"[\s,:]+$", "", prompt[: spoken.start()])
        before = re.sub(r"\b(?:says|saying|said|tells|asks)$", "speaks", before)
        after = prompt[spoken.end() :]
        between = "" if re.match(r"\s*[.,;!?]|\s*$", after) else "." if re.match(r"\s+[A-Z]", after) else ""
        prompt = before + between + after
    return replace(shot, prompt=closed(prompt), dialogue="\n".join(filter(None, said)))


_CHANGES: dict[str, Callable[[Shot], Shot]] = {
    "no-size": _with_size,
    "no-camera": _with_camera,
    "long": _shorter,
    "sentences": _shorter,
    "dialogue": _with_dialogue,
}


def _split_at(prompt: str) -> tuple[int, str] | None:
    """Where the sentence begins that jumps in time, and that sentence and the rest without the words of the jump."""
    jump = jump_in(prompt)
    if jump is None or not re.search(r"later|next|meanwhile", jump[0], re.IGNORECASE):
        return None
    start = max((end.end() for end in _SENTENCE_END.finditer(prompt, 0, jump.start())), default=0)
    if not start or len(prompt[start : jump.start()].split()) > 2:
        return None
    rest = prompt[jump.end() :].lstrip(" ,:;—–-")
    rest = f"{rest[:1].upper()}{rest[1:]}"
    return (start, rest) if len(rest.split()) > 2 and jump_in(rest) is None else None


def _split(story: Story, shot_id: str) -> Story:
    shot = next((shot for shot in story.shots() if shot.id == shot_id), None)
    found = _split_at(shot.prompt) if shot is not None else None
    if shot is None or found is None:
        return story
    start, rest = found
    first = shot.prompt[:start].rstrip()
    story = update_shot(story, shot_id, prompt=f"{first} {rest}")
    story = split_shot(story, shot_id, len(first) + 1)
    after = story.shots()[story.place(shot_id).film_number]
    return update_shot(story, after.id, cut=True)
