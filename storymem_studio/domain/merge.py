"""Bring a changed script into a story: shots that are still there keep their ids, and with them their takes."""

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from storymem_studio.domain.edits import next_seed
from storymem_studio.domain.story import Scene, Shot, Story


def merge_story(story: Story, script: Story) -> Story:
    """`script` as the writer has it now, with what `story` knows about its shots: ids, takes, seeds, memory, trims.

    Shots are matched by their prompts first, wherever they went; a changed prompt between two matches is taken for the
    same shot. What the script does not say (settings, references, a cast entry's id) stays as it was. A shot that is
    put back has the seed that its place in the script gave it before, unless another shot has it by now.
    """
    new = script.shots()
    matched = _matched(story.shots(), new)
    seed = next_seed(story)
    seeds = {shot.seed for shot in matched.values()}
    shots: list[Shot] = []
    for index, shot in enumerate(new):
        known = matched.get(index)
        if known is None:
            if shot.seed in seeds:
                shot = replace(shot, seed=seed)
                seed += 1
            seeds.add(shot.seed)
            shots.append(shot)
        else:
            said = {"prompt": shot.prompt, "cut": shot.cut, "first_frame_prompt": shot.first_frame_prompt}
            shots.append(replace(known, **said))

    scenes: list[Scene] = []
    taken: set[str] = set()
    start = 0
    for index, scene in enumerate(script.scenes):
        known_scene = story.scenes[index] if index < len(story.scenes) else None
        own = tuple(shots[start : start + len(scene.shots)])
        start += len(scene.shots)
        identity = known_scene.id if known_scene and known_scene.id not in taken else scene.id
        taken.add(identity)
        scenes.append(Scene(scene.heading, own, scene.extra, identity))

    ids = {character.name: character.id for character in story.characters}
    characters = tuple(replace(c, id=ids.get(c.name, c.id)) for c in script.characters)
    return replace(
        story,
        title=script.title,
        logline=script.logline or story.logline,
        overview=script.overview,
        style=script.style or story.style,
        characters=characters or story.characters,
        scenes=tuple(scenes),
        extra=script.extra,
    )


def _matched(old: Sequence[Shot], new: Sequence[Shot]) -> dict[int, Shot]:
    """For each place in `new` the shot of `old` that stands there now."""
    matcher = SequenceMatcher(None, [s.prompt for s in old], [s.prompt for s in new], autojunk=False)
    blocks = matcher.get_opcodes()
    matched: dict[int, Shot] = {}
    for tag, a, a_end, b, _ in blocks:
        if tag == "equal":
            matched |= {b + i: old[a + i] for i in range(a_end - a)}

    kept = {shot.id for shot in matched.values()}
    moved: dict[str, list[Shot]] = {}
    for shot in old:
        if shot.id not in kept:
            moved.setdefault(shot.prompt, []).append(shot)
    for index, shot in enumerate(new):
        if index not in matched and moved.get(shot.prompt):
            matched[index] = moved[shot.prompt].pop(0)

    kept = {shot.id for shot in matched.values()}
    for tag, a, a_end, b, b_end in blocks:
        if tag == "replace":
            changed = [shot for shot in old[a:a_end] if shot.id not in kept]
            places = [index for index in range(b, b_end) if index not in matched]
            matched |= dict(zip(places, changed, strict=False))
    return matched
