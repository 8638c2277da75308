"""Free instructions to the model: it answers with changes to a story, shot by shot."""

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from storymem_studio.domain.describing import described
from storymem_studio.domain.edits import append_scene, insert_shot, new_shot, remove_shot, update_shot
from storymem_studio.domain.story import Scene, ShotPlace, Story
from storymem_studio.drafting import prompts
from storymem_studio.drafting.outline import SHOT_SCHEMA, OutlinedShot, read_shot_outline
from storymem_studio.drafting.partial import read_json
from storymem_studio.drafting.rewriting import Hear, _answer, _Interrupted, _unusable, deaf
from storymem_studio.drafting.settings import WriterSettings

Cancelled = Callable[[], bool]

AT_ONCE = 8
"""Shots translated in one answer: longer ones are cut off by small models."""
_ACTIONS = ("rewrite", "insert", "remove")
_CHANGE = {"action": {"type": "string", "enum": list(_ACTIONS)}, "shot": {"type": "integer"}}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "changes": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": _CHANGE | SHOT_SCHEMA["properties"],
                "required": ["action", "shot", *SHOT_SCHEMA["required"]],
                "additionalProperties": False,
            },
        }
    },
    "required": ["changes"],
    "additionalProperties": False,
}


@dataclass(frozen=True, slots=True)
class _Change:
    action: str
    number: int
    shot: OutlinedShot


def revise_story(
    story: Story,
    shot_ids: Collection[str],
    instruction: str,
    settings: WriterSettings,
    cancelled: Cancelled = lambda: False,
    hear: Hear = deaf,
    *,
    describe: bool = True,
) -> Story:
    """The story with what the model changed; `shot_ids` are those the writer has in view. Stopped, what is whole.

    :raises StudioError: the server cannot be asked, or its answer holds no change that can be made.
    """
    places = list(story.places())
    numbers = [place.film_number for place in places if place.shot.id in shot_ids]
    asked = prompts.user(
        "revise",
        story=_numbered(story),
        about=_about(numbers, len(places)),
        instruction=" ".join(instruction.split()) or "make it stronger and more specific",
    )
    messages = [prompts.rules(), asked]
    for _ in range(2):
        try:
            text = _answer(messages, SCHEMA, settings, cancelled, hear)
            finished = not cancelled()
        except _Interrupted as interrupted:
            text, finished = interrupted.text, False
        changes = _changes(read_json(text, finished=True), len(places), finished)
        if changes or cancelled():
            return _revised(story, places, changes, describe)
        messages = [*messages, {"role": "assistant", "content": text[:2000] or "{}"}]
        messages = [*messages, prompts.user("repair", problem="it lists no change that can be made.")]
    raise _unusable(settings)


def translate_shots(
    story: Story,
    shot_ids: Sequence[str],
    language: str,
    settings: WriterSettings,
    cancelled: Cancelled = lambda: False,
    hear: Hear = deaf,
) -> Story:
    """The shots' titles, prompts and first frames in another language; stopped, those that are done."""
    for start in range(0, len(shot_ids), AT_ONCE):
        if cancelled():
            break
        group = shot_ids[start : start + AT_ONCE]
        wanted = (
            f"translate title, prompt and first_frame of each of these shots into {language}, faithfully; "
            "keep names as they are, and keep everything that is described"
        )
        story = revise_story(story, group, wanted, settings, cancelled, hear, describe=False)
    return story


def _numbered(story: Story) -> str:
    told = json.loads(prompts.story_as_json(story))
    number = 0
    for scene in told["scenes"]:
        for index, shot in enumerate(scene["shots"]):
            number += 1
            scene["shots"][index] = {"shot": number} | shot
    return json.dumps(told, ensure_ascii=False, indent=1)


def _about(numbers: Sequence[int], count: int) -> str:
    if not numbers or len(numbers) == count:
        return "This is about the whole film."
    if len(numbers) == 1:
        return f"The writer looks at shot {numbers[0]}: “this shot” and “here” mean that one."
    return f"The writer looks at the shots {', '.join(map(str, numbers))}: “these shots” means those."


def _changes(value: Any, count: int, finished: bool) -> list[_Change]:
    items = value if isinstance(value, list) else value.get("changes") if isinstance(value, dict) else None
    if items is None and isinstance(value, dict) and "prompt" in value:
        items = [value]
    items = items if isinstance(items, list) else []
    found: list[_Change] = []
    for item in items if finished else items[:-1]:  # the last one may be half a sentence
        if not isinstance(item, dict):
            continue
        action = str(item.get("action", "rewrite")).split("_")[0].lower()
        number = item.get("shot")
        if not isinstance(number, int) or action not in _ACTIONS:
            continue
        lowest = 0 if action == "insert" else 1
        shot = read_shot_outline({key: value for key, value in item.items() if key != "shot"})
        if lowest <= number <= count and (shot.usable or action == "remove"):
            found.append(_Change(action, number, shot))
    return found


def _revised(story: Story, places: Sequence[ShotPlace], changes: Sequence[_Change], describe: bool) -> Story:
    """Inserted shots follow the shot of their number in the order in which they were given."""
    last: dict[int, str] = {}
    for change in changes:
        cast = story.characters if describe else ()
        prompt = described(change.shot.prompt, cast)
        if change.action == "insert":
            shot = new_shot(
                story,
                prompt,
                title=change.shot.title,
                first_frame_prompt=change.shot.first_frame,
                cut=change.shot.cut,
            )
            story = _inserted(story, places, last.get(change.number), change.number, shot)
            last[change.number] = shot.id
            continue
        before = places[change.number - 1].shot
        if before.id not in {shot.id for shot in story.shots()}:
            continue
        if change.action == "remove":
            story = remove_shot(story, before.id)
        else:
            story = update_shot(
                story,
                before.id,
                prompt=prompt,
                title=change.shot.title or before.title,
                first_frame_prompt=change.shot.first_frame or before.first_frame_prompt,
                cut=True if places[change.number - 1].shot_number == 1 else change.shot.cut,
            )
    return story


def _inserted(story: Story, places: Sequence[ShotPlace], after: str | None, number: int, shot: Any) -> Story:
    here = {place.shot.id: place for place in story.places()}
    wanted = after or (places[number - 1].shot.id if number else None)
    if wanted in here:
        place = here[wanted]
        return insert_shot(story, place.scene.id, place.shot_number, shot)
    if not story.scenes:
        return append_scene(story, Scene("", (shot,)))
    return insert_shot(story, story.scenes[0].id, 0, shot)
