"""Bring what the writer wrote as text into the story: shots and scenes are matched, so that none loses its takes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from storymem_studio.domain.edits import insert_shot, new_shot, next_seed, remove_shot, update_shot
from storymem_studio.domain.story import Scene, Shot, Story, new_id


@dataclass(frozen=True, slots=True)
class WrittenShot:
    prompt: str
    cut: bool = True
    id: str = ""
    """The shot it was; "" is a new one."""
    dialogue: str | None = None
    """None is not said and stays as it was."""


@dataclass(frozen=True, slots=True)
class WrittenScene:
    heading: str = ""
    shots: tuple[WrittenShot, ...] = ()
    id: str = ""


@dataclass(frozen=True, slots=True)
class WrittenScript:
    """A script as text says it. A field that is None is not said and stays as it was."""

    scenes: tuple[WrittenScene, ...] = ()
    title: str | None = None
    logline: str | None = None
    style: str | None = None


def match(old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]]) -> list[str]:
    """For each of `new` (hint of an id, text) the id of the one in `old` (id, text) that it was, or "".

    Equal texts first, in order and then anywhere; between two that are equal, a text that begins like the old one,
    then the hint, then the order.
    """
    ids = [""] * len(new)
    start = 0
    while start < min(len(old), len(new)) and old[start][1] == new[start][1]:
        ids[start] = old[start][0]
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end][1] == new[-1 - end][1]:
        ids[-1 - end] = old[-1 - end][0]
        end += 1
    old_rest, new_rest = old[start : len(old) - end], new[start : len(new) - end]
    matcher = SequenceMatcher(None, [t for _, t in old_rest], [t for _, t in new_rest], autojunk=False)
    gaps: list[tuple[int, int, int, int]] = []
    for tag, a, a_end, b, b_end in matcher.get_opcodes():
        if tag == "equal":
            for index in range(b_end - b):
                ids[start + b + index] = old_rest[a + index][0]
        else:
            gaps.append((a, a_end, b, b_end))
    free = {id: text for id, text in old_rest if id not in set(ids)}
    _match_moved(new, ids, free)
    for a, a_end, b, b_end in gaps:
        gap = {id: text for id, text in old_rest[a:a_end] if id in free}
        places = [index for index in range(start + b, start + b_end) if not ids[index]]
        for index, id in _match_gap(gap, [(index, *new[index]) for index in places]).items():
            ids[index] = id
            del free[id]
    return ids


def _match_moved(new: Sequence[tuple[str, str]], ids: list[str], free: dict[str, str]) -> None:
    where: dict[str, list[str]] = {}
    for id, text in free.items():
        where.setdefault(text, []).append(id)
    for index, (_, text) in enumerate(new):
        if not ids[index] and where.get(text):
            ids[index] = where[text].pop(0)
            del free[ids[index]]


def _match_gap(old: dict[str, str], new: Sequence[tuple[int, str, str]]) -> dict[int, str]:
    found: dict[int, str] = {}
    for id, text in old.items():
        begun = [index for index, _, said in new if index not in found and text and said.startswith(text)]
        if begun:
            found[begun[0]] = id
    for index, hint, _ in new:
        if index not in found and hint in old and hint not in found.values():
            found[index] = hint
    left = [id for id in old if id not in found.values()]
    for index, _, _ in new:
        if index not in found and left:
            found[index] = left.pop(0)
    return found


def write_script(story: Story, script: WrittenScript, gone: Mapping[str, Shot] | None = None) -> Story:
    """The story as the script has it now; what the script does not say about a known shot stays.

    `gone` holds shots that were taken out before and may come back, by their ids.
    """
    known = {shot.id: shot for shot in story.shots()}
    known = dict(gone or {}) | known
    before = {scene.id: scene for scene in story.scenes}
    seed = next_seed(story)
    blank = new_shot(story)
    scenes: list[Scene] = []
    for written in script.scenes:
        shots: list[Shot] = []
        for said in written.shots:
            if said.id in known:
                shot = known.pop(said.id)
                dialogue = shot.dialogue if said.dialogue is None else said.dialogue
                same = (shot.prompt, shot.cut, shot.dialogue) == (said.prompt, said.cut, dialogue)
                shots.append(
                    shot if same else replace(shot, prompt=said.prompt, cut=said.cut, dialogue=dialogue)
                )
            else:
                shot = replace(blank, prompt=said.prompt, cut=said.cut, seed=seed, id=said.id or new_id())
                shot = replace(shot, dialogue=said.dialogue or "")
                shots.append(shot)
                seed += 1
        id = written.id or new_id()
        scene = before.get(id, Scene(id=id))
        same = scene.heading == written.heading and scene.shots == tuple(shots) and id in before
        scenes.append(scene if same else replace(scene, heading=written.heading, shots=tuple(shots)))
    said_fields = {"title": script.title, "logline": script.logline, "style": script.style}
    changed = {name: value for name, value in said_fields.items() if value is not None}
    return replace(story, scenes=tuple(scenes), **changed)


_SAID = ("prompt", "title", "first_frame_prompt", "cut")


@dataclass(frozen=True, slots=True)
class ShotChange:
    """What an answer does to one shot: `before` None is a new shot, `after` None takes it away."""

    before: Shot | None
    after: Shot | None
    follows: tuple[str, ...] = ()
    """The shots before a new one, the nearest first: it stands behind the first of them that is still there."""
    scene: Scene | None = None
    """The scene a new shot stands in."""
    number: int = 0
    """Film number: a new shot's in the story it comes to, any other's in the story as it was."""


def changes_between(before: Story, after: Story) -> tuple[ShotChange, ...]:
    """What is different shot by shot, in story order."""
    old = {place.shot.id: place for place in before.places()}
    kept = {shot.id for shot in after.shots()}
    found: list[tuple[float, ShotChange]] = [
        (place.film_number - 0.5, ShotChange(place.shot, None, number=place.film_number))
        for place in old.values()
        if place.shot.id not in kept
    ]
    earlier: tuple[str, ...] = ()
    for place in after.places():
        shot, known = place.shot, old.get(place.shot.id)
        if known is None:
            change = ShotChange(None, shot, earlier, place.scene, place.film_number)
            found.append((place.film_number, change))
        elif any(getattr(shot, name) != getattr(known.shot, name) for name in _SAID):
            found.append((place.film_number, ShotChange(known.shot, shot, number=known.film_number)))
        earlier = (shot.id, *earlier[:49])
    return tuple(change for _, change in sorted(found, key=lambda item: item[0]))


def adopt_changes(story: Story, changes: Sequence[ShotChange]) -> Story:
    """The story with these changes, also when it has gone on since they were proposed."""
    for change in changes:
        here = {shot.id for shot in story.shots()}
        if change.before is not None and change.before.id not in here:
            continue
        if change.before is not None and change.after is not None:
            said = {name: getattr(change.after, name) for name in _SAID}
            story = update_shot(story, change.before.id, **said)
        elif change.before is not None:
            story = remove_shot(story, change.before.id)
        elif change.after is not None:
            story = _with_new(story, change)
    return story


def _with_new(story: Story, change: ShotChange) -> Story:
    shot, scene = change.after, change.scene
    assert shot is not None and scene is not None
    shot = replace(shot, seed=next_seed(story), take=None, kept=None)
    ids = [known.id for known in story.scenes]
    here = {place.shot.id: place for place in story.places()}
    previous = next((here[id] for id in change.follows if id in here), None)
    if scene.id not in ids:
        at = ids.index(previous.scene.id) + 1 if previous is not None else 0
        scenes = (*story.scenes[:at], replace(scene, shots=(shot,)), *story.scenes[at:])
        return replace(story, scenes=scenes)
    inside = previous is not None and previous.scene.id == scene.id
    return insert_shot(story, scene.id, previous.shot_number if previous and inside else 0, shot)
