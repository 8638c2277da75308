"""Every edit of a story: pure functions `Story -> Story`. Unknown ids raise KeyError."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from storymem_studio.domain.story import Character, MemoryOverrides, Reference, Scene, Shot, Story


def update_story(story: Story, **changes: Any) -> Story:
    return replace(story, **changes)


def update_settings(story: Story, **changes: Any) -> Story:
    return replace(story, settings=replace(story.settings, **changes))


def update_shot(story: Story, shot_id: str, **changes: Any) -> Story:
    return _map_shot(story, shot_id, lambda shot: replace(shot, **changes))


def update_scene(story: Story, scene_id: str, **changes: Any) -> Story:
    _scene_index(story, scene_id)
    return replace(
        story, scenes=tuple(replace(s, **changes) if s.id == scene_id else s for s in story.scenes)
    )


def choose_take(story: Story, shot_id: str, take_id: str | None) -> Story:
    """Show this take; a new choice is no longer one that was kept in spite of its age."""
    return _map_shot(story, shot_id, lambda shot: replace(shot, take=take_id, kept=None))


def keep_take(story: Story, shot_id: str) -> Story:
    """Keep the chosen take as it is, although the story would make another now."""
    return _map_shot(story, shot_id, lambda shot: replace(shot, kept=shot.take))


def release_take(story: Story, shot_id: str) -> Story:
    return _map_shot(story, shot_id, lambda shot: replace(shot, kept=None))


def note_take(story: Story, shot_id: str, take_id: str, text: str) -> Story:
    """A note about one take of the shot; an empty one is taken away."""
    others = tuple(note for note in story.shot(shot_id).take_notes if note[0] != take_id)
    return update_shot(story, shot_id, take_notes=(*others, (take_id, text)) if text.strip() else others)


def reroll_shot(story: Story, shot_id: str) -> Story:
    """A new seed, one that no shot of the film has."""
    return _map_shot(story, shot_id, lambda shot: replace(shot, seed=next_seed(story), kept=None))


def next_seed(story: Story) -> int:
    return max((shot.seed for shot in story.shots()), default=story.settings.seed - 1) + 1


def new_shot(story: Story, prompt: str = "", **values: Any) -> Shot:
    """A shot with the film's usual length and a seed of its own, not yet in the story."""
    lengths = [shot.frames for shot in story.shots()]
    values = {"frames": lengths[-1] if lengths else 81, "seed": next_seed(story)} | values
    return Shot(prompt, **values)


def insert_shot(story: Story, scene_id: str, index: int, shot: Shot) -> Story:
    scene = story.scenes[_scene_index(story, scene_id)]
    return update_scene(story, scene_id, shots=(*scene.shots[:index], shot, *scene.shots[index:]))


def append_scene(story: Story, scene: Scene, index: int | None = None) -> Story:
    index = len(story.scenes) if index is None else index
    return replace(story, scenes=(*story.scenes[:index], scene, *story.scenes[index:]))


def remove_shot(story: Story, shot_id: str) -> Story:
    """Its takes stay in the project. A scene that loses its last shot goes too."""
    story.place(shot_id)
    scenes = (
        replace(scene, shots=tuple(shot for shot in scene.shots if shot.id != shot_id))
        if any(shot.id == shot_id for shot in scene.shots)
        else scene
        for scene in story.scenes
    )
    kept = tuple(
        after for after, before in zip(scenes, story.scenes, strict=True) if after.shots or not before.shots
    )
    return replace(story, scenes=kept)


def remove_scene(story: Story, scene_id: str) -> Story:
    _scene_index(story, scene_id)
    return replace(story, scenes=tuple(scene for scene in story.scenes if scene.id != scene_id))


def move_shot(story: Story, shot_id: str, scene_id: str, index: int) -> Story:
    """Put the shot at `index` of a scene, counted after it was taken out of its old place."""
    shot = story.shot(shot_id)
    _scene_index(story, scene_id)
    scenes = []
    for scene in story.scenes:
        shots = [s for s in scene.shots if s.id != shot_id]
        if scene.id == scene_id:
            shots.insert(index, shot)
        scenes.append(scene if tuple(shots) == scene.shots else replace(scene, shots=tuple(shots)))
    return replace(story, scenes=tuple(scene for scene in scenes if scene.shots or scene.id == scene_id))


def step_shot(story: Story, shot_id: str, step: int) -> Story:
    """Move a shot one place earlier (-1) or later (+1), over the border of its scene too."""
    place = story.place(shot_id)
    index = place.shot_number - 1 + step
    if 0 <= index < len(place.scene.shots):
        return move_shot(story, shot_id, place.scene.id, index)
    neighbour = place.scene_number - 1 + step
    if not 0 <= neighbour < len(story.scenes):
        return story
    scene = story.scenes[neighbour]
    return move_shot(story, shot_id, scene.id, len(scene.shots) if step < 0 else 0)


def duplicate_shot(story: Story, shot_id: str) -> Story:
    place = story.place(shot_id)
    shot = place.shot
    copy = new_shot(
        story, shot.prompt, cut=shot.cut, first_frame_prompt=shot.first_frame_prompt, frames=shot.frames
    )
    return insert_shot(story, place.scene.id, place.shot_number, copy)


def set_characters(story: Story, characters: tuple[Character, ...]) -> Story:
    return replace(story, characters=characters)


def add_reference(story: Story, reference: Reference) -> Story:
    return replace(story, references=(*story.references, reference))


def remove_reference(story: Story, reference_id: str) -> Story:
    return replace(story, references=tuple(r for r in story.references if r.id != reference_id))


def override_memory(story: Story, shot_id: str, **changes: Any) -> Story:
    return _map_shot(story, shot_id, lambda shot: replace(shot, memory=replace(shot.memory, **changes)))


def pin_keyframe(story: Story, shot_id: str, digest: str) -> Story:
    """Always remember this picture here; pinning again takes the pin out, and an added picture away."""
    memory = story.shot(shot_id).memory
    if digest in memory.added:
        return override_memory(
            story, shot_id, added=_without(memory.added, digest), pinned=_without(memory.pinned, digest)
        )
    return override_memory(
        story, shot_id, pinned=_toggle(memory.pinned, digest), banned=_without(memory.banned, digest)
    )


def ban_keyframe(story: Story, shot_id: str, digest: str) -> Story:
    """Never remember this picture here; banning again lets it back."""
    memory = story.shot(shot_id).memory
    return override_memory(
        story,
        shot_id,
        banned=_toggle(memory.banned, digest),
        pinned=_without(memory.pinned, digest),
        added=_without(memory.added, digest),
    )


def reset_memory(story: Story, shot_id: str) -> Story:
    return update_shot(story, shot_id, memory=MemoryOverrides())


def _toggle(digests: tuple[str, ...], digest: str) -> tuple[str, ...]:
    return _without(digests, digest) if digest in digests else (*digests, digest)


def _without(digests: tuple[str, ...], digest: str) -> tuple[str, ...]:
    return tuple(item for item in digests if item != digest)


def _scene_index(story: Story, scene_id: str) -> int:
    for index, scene in enumerate(story.scenes):
        if scene.id == scene_id:
            return index
    raise KeyError(scene_id)


def _map_shot(story: Story, shot_id: str, change: Callable[[Shot], Shot]) -> Story:
    story.place(shot_id)
    return replace(
        story,
        scenes=tuple(
            replace(scene, shots=tuple(change(s) if s.id == shot_id else s for s in scene.shots))
            if any(s.id == shot_id for s in scene.shots)
            else scene
            for scene in story.scenes
        ),
    )
