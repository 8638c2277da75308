"""Edits of the finished film: transitions, sound, titles, markers, and an editor's cut taken back. Pure functions."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from storymem_studio.domain.edits import update_shot
from storymem_studio.domain.finish import TRANSITION_FRAMES, Marker, SoundClip, Transition
from storymem_studio.domain.story import Scene, Shot, Story, new_id


def set_transition(story: Story, shot_id: str, kind: Transition, frames: int = TRANSITION_FRAMES) -> Story:
    """How the shot begins; `frames` is the whole length, half on each side of the cut."""
    return update_shot(story, shot_id, transition=kind, transition_frames=max(2, frames))


def set_transitions_of(
    story: Story, shot_ids: Collection[str], kind: Transition, frames: int | None = None
) -> Story:
    """How these shots begin; without `frames` each as long as it was."""
    for shot_id in shot_ids:
        story = set_transition(story, shot_id, kind, frames or story.shot(shot_id).transition_frames)
    return story


def set_transitions(story: Story, kind: Transition, frames: int = TRANSITION_FRAMES) -> Story:
    """At every cut of the film; shots that continue the one before stay joined."""
    for index, shot in enumerate(story.shots()):
        if index and shot.cut:
            story = set_transition(story, shot.id, kind, frames)
    return story


def add_sound(story: Story, sound: SoundClip) -> Story:
    return replace(story, sounds=(*story.sounds, sound))


def update_sound(story: Story, sound_id: str, **changes: Any) -> Story:
    _known(story.sounds, sound_id)
    return replace(
        story, sounds=tuple(replace(s, **changes) if s.id == sound_id else s for s in story.sounds)
    )


def trim_sound(story: Story, sound_id: str, length: int, start: int, end: int) -> Story:
    """Let a sound be heard from film frame `start` until before `end`; what is heard stays at its place in the film.

    `length` is that of its file in milliseconds. One frame stays at least, and it reaches no further than the file.
    """
    _known(story.sounds, sound_id)
    sound = next(sound for sound in story.sounds if sound.id == sound_id)
    first, last = sound_reach(sound, length, story.settings.fps)
    now = sound_end(sound, length, story.settings.fps)
    start, end = max(start, first), min(end, last)
    if start >= end:
        start, end = (start, start + 1) if start == sound.start else (end - 1, end)
    milliseconds = 1000 / story.settings.fps
    source_in = max(0, sound.source_in + round((start - sound.start) * milliseconds))
    source_out = sound.source_out
    if end != now:
        source_out = 0 if end == last else sound.source_in + round((end - sound.start) * milliseconds)
    return update_sound(story, sound_id, start=start, source_in=source_in, source_out=source_out)


def sound_reach(sound: SoundClip, length: int, fps: int) -> tuple[int, int]:
    """The film frames between which its whole file of `length` milliseconds would lie."""
    before = round(sound.source_in * fps / 1000)
    behind = max(1, round((length - sound.source_in) * fps / 1000))
    return sound.start - before, sound.start + behind


def sound_end(sound: SoundClip, length: int, fps: int) -> int:
    """The film frame after the last one in which it is heard."""
    out = sound.source_out or length
    return sound.start + max(1, round((out - sound.source_in) * fps / 1000))


def remove_sound(story: Story, sound_id: str) -> Story:
    """Its file stays in the project, so that undo can bring it back."""
    _known(story.sounds, sound_id)
    return replace(story, sounds=tuple(sound for sound in story.sounds if sound.id != sound_id))


def update_titles(story: Story, **changes: Any) -> Story:
    return replace(story, titles=replace(story.titles, **changes))


def add_marker(story: Story, marker: Marker) -> Story:
    """Markers are kept in film order."""
    return replace(story, markers=tuple(sorted((*story.markers, marker), key=lambda m: m.frame)))


def update_marker(story: Story, marker_id: str, **changes: Any) -> Story:
    _known(story.markers, marker_id)
    changed = (replace(m, **changes) if m.id == marker_id else m for m in story.markers)
    return replace(story, markers=tuple(sorted(changed, key=lambda m: m.frame)))


def remove_marker(story: Story, marker_id: str) -> Story:
    _known(story.markers, marker_id)
    return replace(story, markers=tuple(m for m in story.markers if m.id != marker_id))


@dataclass(frozen=True, slots=True)
class EditedShot:
    """A stretch of a take as an editor left it: which shot it was, its trims in frames, how it begins."""

    shot_id: str
    trim_in: int
    trim_out: int
    transition: Transition = "cut"
    transition_frames: int | None = None
    """None: as long as it was."""
    take: str | None = None
    """Another take of the shot than the chosen one, where the editor used one."""


def conform(story: Story, cut: Sequence[EditedShot], markers: Sequence[Marker] | None = None) -> Story:
    """The story in an editor's order, with their trims and transitions.

    A shot stays in its scene unless the editor put it inside another one; a shot used twice gets a twin that shows the
    same take; one that is gone from the cut is gone from the story (its takes stay in the project).
    """
    places = {place.shot.id: place for place in story.places()}
    scenes: list[tuple[Scene, list[Shot]]] = []
    used_scenes: set[str] = set()
    used_shots: set[str] = set()
    for index, edited in enumerate(cut):
        place = places[edited.shot_id]
        if index == 0 and place.film_number == 1 and edited.transition == "cut":
            # Timelines have no transition before the first clip: the film's own fade from black stays.
            edited = replace(edited, transition=place.shot.transition)
        if (not scenes or scenes[-1][0].id != place.scene.id) and place.scene.id not in used_scenes:
            scenes.append((place.scene, []))
            used_scenes.add(place.scene.id)
        shot = replace(
            place.shot,
            trim_in=edited.trim_in,
            trim_out=edited.trim_out,
            transition=edited.transition,
            transition_frames=edited.transition_frames or place.shot.transition_frames,
        )
        if edited.take is not None and edited.take != shot.take:
            shot = replace(shot, take=edited.take, kept=edited.take)
        if edited.shot_id in used_shots:
            shot = replace(shot, id=new_id(), kept=shot.take)
        used_shots.add(edited.shot_id)
        scenes[-1][1].append(shot)
    story = replace(story, scenes=tuple(_with_shots(scene, tuple(shots)) for scene, shots in scenes))
    if markers is None:
        return story
    known = {(marker.frame, marker.name, marker.colour): marker for marker in story.markers}
    same = (known.get((marker.frame, marker.name, marker.colour), marker) for marker in markers)
    return replace(story, markers=tuple(sorted(same, key=lambda marker: marker.frame)))


def _with_shots(scene: Scene, shots: tuple[Shot, ...]) -> Scene:
    return scene if shots == scene.shots else replace(scene, shots=shots)


def _known(items: Sequence[SoundClip] | Sequence[Marker], identity: str) -> None:
    if all(item.id != identity for item in items):
        raise KeyError(identity)
