"""What the writer decides about a shot's memory: order, crops, pictures from elsewhere, how many. Pure functions."""

from collections.abc import Collection, Sequence

from storymem_studio.domain.edits import override_memory
from storymem_studio.domain.story import Crop, MemoryOverrides, Story


def move_keyframe(story: Story, shot_id: str, shown: Sequence[str], digest: str, index: int) -> Story:
    """Put a picture at `index` of the memory; `shown` is its order now, counted after the picture was taken out."""
    left = [item for item in shown if item != digest]
    index = min(max(0, index), len(left))
    order = (*left[:index], digest, *left[index:])
    return story if order == tuple(shown) else override_memory(story, shot_id, order=order)


def crop_keyframe(story: Story, shot_ids: Collection[str], crop: Crop) -> Story:
    """Remember this part of the picture in these shots; the whole picture is no crop."""
    whole = (crop.left, crop.top, crop.right, crop.bottom) == (0.0, 0.0, 1.0, 1.0)
    for shot_id in shot_ids:
        crops = _crops_without(story.shot(shot_id).memory, crop.digest)
        story = override_memory(story, shot_id, crops=crops if whole else (*crops, crop))
    return story


def uncrop_keyframe(story: Story, shot_ids: Collection[str], digest: str) -> Story:
    return crop_keyframe(story, shot_ids, Crop(digest, 0.0, 0.0, 1.0, 1.0))


def add_keyframes(story: Story, shot_id: str, digests: Collection[str]) -> Story:
    """Remember these pictures too, whatever take of the film they come from."""
    memory = story.shot(shot_id).memory
    new = tuple(digest for digest in digests if digest not in memory.added)
    banned = tuple(digest for digest in memory.banned if digest not in digests)
    return override_memory(story, shot_id, added=(*memory.added, *new), banned=banned)


def replace_keyframe(story: Story, shot_id: str, shown: Sequence[str], old: str, new: str) -> Story:
    """Another picture in the place of one: the old one is never remembered here."""
    if old == new:
        return story
    memory = story.shot(shot_id).memory
    order = tuple(new if item == old else item for item in shown if item != new)
    return override_memory(
        story,
        shot_id,
        added=(*(item for item in memory.added if item not in (old, new)), new),
        pinned=tuple(item for item in memory.pinned if item != old),
        banned=(*(item for item in memory.banned if item not in (old, new)), old),
        crops=_crops_without(memory, old),
        order=order,
    )


def limit_memory(story: Story, shot_id: str, limit: int | None) -> Story:
    """How many pictures this shot remembers; None for what the film says."""
    return override_memory(story, shot_id, limit=limit)


def _crops_without(memory: MemoryOverrides, digest: str) -> tuple[Crop, ...]:
    return tuple(crop for crop in memory.crops if crop.digest != digest)
