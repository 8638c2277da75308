"""Edits of several shots at once, and those that cut a shot in two or join it with its neighbour."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from storymem_studio.domain.edits import (
    duplicate_shot,
    insert_shot,
    new_shot,
    remove_shot,
    step_shot,
    update_shot,
)
from storymem_studio.domain.story import Scene, Shot, Story, new_id

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[\"“‘(]?[^\W\d_a-z])")


def remove_shots(story: Story, shot_ids: Collection[str]) -> Story:
    for shot_id in shot_ids:
        story = remove_shot(story, shot_id)
    return story


def duplicate_shots(story: Story, shot_ids: Collection[str]) -> Story:
    for shot_id in shot_ids:
        story = duplicate_shot(story, shot_id)
    return story


def update_shots(story: Story, shot_ids: Collection[str], **changes: object) -> Story:
    for shot_id in shot_ids:
        story = update_shot(story, shot_id, **changes)
    return story


def insert_before(story: Story, shot_id: str, shot: Shot) -> Story:
    place = story.place(shot_id)
    return insert_shot(story, place.scene.id, place.shot_number - 1, shot)


def move_shots(story: Story, shot_ids: Collection[str], scene_id: str, before_id: str | None) -> Story:
    """Put these shots, in story order, into a scene before one of its shots, or at its end. Emptied scenes go."""
    moved = [shot for shot in story.shots() if shot.id in shot_ids]
    if before_id in shot_ids:
        before_id = _next_left(story, scene_id, before_id, shot_ids)
    scenes: list[Scene] = []
    for scene in story.scenes:
        left = [shot for shot in scene.shots if shot.id not in shot_ids]
        if scene.id == scene_id:
            ids = [shot.id for shot in left]
            at = ids.index(before_id) if before_id in ids else len(left)
            left[at:at] = moved
        if left or not scene.shots:
            scenes.append(scene if tuple(left) == scene.shots else replace(scene, shots=tuple(left)))
    if scene_id not in {scene.id for scene in scenes}:
        raise KeyError(scene_id)
    return replace(story, scenes=tuple(scenes))


def _next_left(story: Story, scene_id: str, before_id: str | None, taken: Collection[str]) -> str | None:
    """Dropped on itself: the next shot of the scene that stays where it is."""
    shots = next(scene.shots for scene in story.scenes if scene.id == scene_id)
    ids = [shot.id for shot in shots]
    after = ids[ids.index(before_id) :] if before_id in ids else []
    return next((id for id in after if id not in taken), None)


def step_shots(story: Story, shot_ids: Collection[str], step: int) -> Story:
    """Move these shots one place earlier (-1) or later (+1); those that stand at the film's end do not pass each
    other."""
    ids = [shot.id for shot in story.shots() if shot.id in shot_ids]
    stuck: set[str] = set()
    for shot_id in ids if step < 0 else reversed(ids):
        place = story.place(shot_id)
        beside = place.shot_number - 1 + step
        shots = place.scene.shots
        blocked = 0 <= beside < len(shots) and shots[beside].id in stuck
        moved = story if blocked else step_shot(story, shot_id, step)
        if moved is story:
            stuck.add(shot_id)
        story = moved
    return story


def move_scene(story: Story, scene_id: str, before_id: str | None) -> Story:
    """Put a whole scene before another, or at the end."""
    scene = next((scene for scene in story.scenes if scene.id == scene_id), None)
    if scene is None:
        raise KeyError(scene_id)
    if before_id == scene_id:
        return story
    rest = [other for other in story.scenes if other.id != scene_id]
    ids = [other.id for other in rest]
    rest.insert(ids.index(before_id) if before_id in ids else len(rest), scene)
    return replace(story, scenes=tuple(rest))


def split_scene(story: Story, shot_id: str, heading: str = "") -> Story:
    """A new scene begins with this shot."""
    place = story.place(shot_id)
    at = place.shot_number - 1
    if at == 0:
        return story
    first = replace(place.scene, shots=place.scene.shots[:at])
    second = Scene(heading, place.scene.shots[at:], id=new_id())
    index = place.scene_number - 1
    return replace(story, scenes=(*story.scenes[:index], first, second, *story.scenes[index + 1 :]))


def sentence_break(prompt: str) -> int | None:
    """Where the prompt is best cut in two: the end of the sentence nearest to its middle."""
    ends = [found.end() for found in _SENTENCE_END.finditer(prompt)]
    return min(ends, key=lambda end: abs(end - len(prompt) / 2)) if ends else None


def split_shot(story: Story, shot_id: str, position: int, second_id: str = "") -> Story:
    """Cut the prompt in two; the first half keeps the shot's takes, the second continues it."""
    place = story.place(shot_id)
    shot = place.shot
    first, second = shot.prompt[:position].strip(), shot.prompt[position:].strip()
    if not first or not second:
        return story
    story = update_shot(story, shot_id, prompt=first)
    values = {"id": second_id} if second_id else {}
    after = new_shot(story, second, cut=False, frames=shot.frames, **values)
    return insert_shot(story, place.scene.id, place.shot_number, after)


def merge_with_next(story: Story, shot_id: str) -> Story:
    """One shot of two prompts; the first one's takes and settings stay. The last shot stays as it is."""
    shots = story.shots()
    number = story.place(shot_id).film_number
    if number >= len(shots):
        return story
    first, second = shots[number - 1], shots[number]
    changes: dict[str, object] = {"prompt": _joined(first.prompt, second.prompt, " ")}
    if not first.first_frame_prompt:
        changes["first_frame_prompt"] = second.first_frame_prompt
    changes["note"] = _joined(first.note, second.note, "\n")
    changes["dialogue"] = _joined(first.dialogue, second.dialogue, "\n")
    return update_shot(remove_shot(story, second.id), shot_id, **changes)


def _joined(first: str, second: str, between: str) -> str:
    return between.join(part for part in (first.strip(), second.strip()) if part)


def whole_frames(frames: int) -> int:
    """The nearest length the video model makes: 4n + 1."""
    return max(5, round((frames - 1) / 4) * 4 + 1)


def in_story_order(story: Story, shot_ids: Collection[str]) -> Sequence[str]:
    return tuple(shot.id for shot in story.shots() if shot.id in shot_ids)
