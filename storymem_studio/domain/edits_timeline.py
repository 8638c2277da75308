"""Edits made on the timeline: how much of a take is shown, and shots put beside others. Pure functions."""

from collections.abc import Collection

from storymem_studio.domain.edits import update_shot
from storymem_studio.domain.edits_outline import move_shots
from storymem_studio.domain.story import Story


def trim_shot(story: Story, shot_id: str, whole: int, trim_in: int, trim_out: int) -> Story:
    """Leave frames off at the start and at the end of a take of `whole` frames; one frame stays at least."""
    trim_in = min(max(0, trim_in), max(0, whole - 1))
    trim_out = min(max(0, trim_out), max(0, whole - 1 - trim_in))
    return update_shot(story, shot_id, trim_in=trim_in, trim_out=trim_out)


def untrim_shots(story: Story, shot_ids: Collection[str]) -> Story:
    for shot_id in shot_ids:
        story = update_shot(story, shot_id, trim_in=0, trim_out=0)
    return story


def put_beside(story: Story, shot_ids: Collection[str], neighbour_id: str, *, after: bool) -> Story:
    """Put shots before or after another one, into its scene."""
    place = story.place(neighbour_id)
    if not after:
        return move_shots(story, shot_ids, place.scene.id, neighbour_id)
    shots = place.scene.shots
    following = next((shot.id for shot in shots[place.shot_number :] if shot.id not in shot_ids), None)
    return move_shots(story, shot_ids, place.scene.id, following)
