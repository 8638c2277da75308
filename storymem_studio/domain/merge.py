"""Bring a changed script into a story: shots that are still there keep their ids, and with them their takes."""

from dataclasses import replace
from difflib import SequenceMatcher

from storymem_studio.domain.edits import next_seed
from storymem_studio.domain.story import Scene, Shot, Story


def merge_story(story: Story, script: Story) -> Story:
    """`script` as the writer has it now, with what `story` knows about its shots: ids, takes, seeds, memory, trims.

    Shots are matched by their prompts first; a changed prompt between two matches is taken for the same shot. What
    the script does not say (settings, references, a cast entry's id) stays as it was.
    """
    old, new = story.shots(), script.shots()
    matched: dict[int, Shot] = {}
    matcher = SequenceMatcher(None, [s.prompt for s in old], [s.prompt for s in new], autojunk=False)
    for tag, a, a_end, b, b_end in matcher.get_opcodes():
        if tag in ("equal", "replace"):
            matched |= {b + i: old[a + i] for i in range(min(a_end - a, b_end - b))}

    seed = next_seed(story)
    shots: list[Shot] = []
    for index, shot in enumerate(new):
        known = matched.get(index)
        if known is None:
            shots.append(replace(shot, seed=seed))
            seed += 1
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
