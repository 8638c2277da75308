"""What can honestly be done without a model: another size or camera, fewer words, shots from a template."""

import re
from collections.abc import Sequence
from itertools import groupby

from storymem_engine.shot_language import read_shot
from storymem_engine.shot_language.spans import move_spans, size_span
from storymem_studio.domain.describing import describe_characters
from storymem_studio.domain.edits import append_scene, insert_shot, new_shot, update_shot
from storymem_studio.domain.edits_outline import insert_before
from storymem_studio.domain.story import Scene, Story
from storymem_studio.drafting.brief import LONGEST_LOGLINE, MOST_SHOTS, Brief
from storymem_studio.scripts.rewording import MANNER, SIZES, move_camera, reframe, shorten

CLOSER = {"extreme-wide": "medium", "wide": "close-up", "full": "close-up", "medium-wide": "close-up"}
"""The size that follows well; after a closer one, a wide shot."""
CONTINUE_BY = 3
"""Shots."""
_CONTINUE = re.compile(r"\b(?:continue|go on|carry on|what happens next)\b", re.IGNORECASE)
_INSERT = re.compile(r"\b(?:insert|add|put in|new)\b.{0,40}\bshot\b", re.IGNORECASE)
_SHORTER = re.compile(r"\b(?:short(?:en|er)|tighten|briefer|cut (?:it )?down|fewer words)\b", re.IGNORECASE)
_DESCRIBE = re.compile(r"\bdescri(?:be|ption)", re.IGNORECASE)


def add_template_shot(story: Story, shot_id: str, *, before: bool = False) -> Story:
    """One more shot of whoever is there, from another distance: a template to write on."""
    place = story.place(shot_id)
    cast = {character.name: character.description for character in story.characters}
    reading = read_shot(place.shot.prompt, cast)
    size = CLOSER.get(reading.size, "wide")
    words = SIZES[size].capitalize()
    where = _where(
        reading.place if "place" in reading.found else "", reading.hour if "hour" in reading.found else ""
    )
    named = next((figure.name for figure in reading.figures if figure.name in cast), "")
    if named:
        looks = cast[named].strip().rstrip(".")
        who = f"{named}, {looks}," if looks else named
        prompt = f"{words} of {who} holding still and looking off frame{where}. Static camera."
    else:
        prompt = f"{words} of the place{where}; nothing moves but the light. Static camera."
    shot = new_shot(story, prompt, cut=True)
    if before:
        return insert_before(story, shot_id, shot)
    return insert_shot(story, place.scene.id, place.shot_number, shot)


def continue_by_template(story: Story, shots: int) -> Story:
    """The story with up to `shots` more at its end, of its own cast: from the middle of a longer one of its logline."""
    from storymem_studio.drafting.events import assemble
    from storymem_studio.drafting.offline import draft_offline

    about = next((said for said in (story.logline, story.title) if any(map(str.isalnum, said))), "A story")
    count = min(MOST_SHOTS, len(story.shots()) + 12)
    brief = Brief(about[:LONGEST_LOGLINE], count, story.style, story.characters[:2], settings=story.settings)
    longer = assemble(draft_offline(brief), brief)
    prompts, titles = ({getattr(shot, name) for shot in story.shots()} for name in ("prompt", "title"))
    new = [place for place in longer.places() if place.shot.prompt not in prompts][:-3]
    fresh = [place for place in new if place.shot.title not in titles]
    chosen = (fresh if len(fresh) >= shots else new)[-shots:]
    for heading, scene in groupby(chosen, key=lambda place: place.scene.heading):
        story = append_scene(story, Scene(heading))
        for number, place in enumerate(scene):
            cut = place.shot.cut or not number
            shot = new_shot(story, place.shot.prompt, title=place.shot.title, cut=cut)
            story = insert_shot(story, story.scenes[-1].id, number, shot)
    return story


def follow_plainly(story: Story, shot_ids: Sequence[str], instruction: str) -> Story | None:
    """The story with what the instruction asks for, as far as rules can do it; None where they cannot."""
    if _CONTINUE.search(instruction):
        return continue_by_template(story, CONTINUE_BY)
    if not shot_ids:
        return None
    if _INSERT.search(instruction):
        return add_template_shot(story, shot_ids[0], before="before" in instruction.casefold())
    if _DESCRIBE.search(instruction):
        return describe_characters(story)
    size = size_span(instruction)
    moves = move_spans(instruction)
    shorter = bool(_SHORTER.search(instruction))
    if size is None and not moves and not shorter:
        return None
    for shot_id in shot_ids:
        prompt = story.shot(shot_id).prompt
        if shorter:
            prompt = shorten(prompt)
        if size is not None:
            prompt = reframe(prompt, size[0])
        if moves:
            start, end = moves[0]
            manner = MANNER.search(instruction[:start])
            prompt = move_camera(prompt, instruction[manner.start() if manner else start : end].casefold())
        story = update_shot(story, shot_id, prompt=prompt)
    return story


def _where(place: str, hour: str) -> str:
    at = {"noon": "at noon", "night": "at night", "dawn": "at dawn", "dusk": "at dusk", "sunset": "at sunset"}
    said = f", the {place.replace('-', ' ')} around" if place and place != "open" else ""
    return f"{said}, {at.get(hour, f'in the {hour}')}" if hour and hour != "golden-hour" else said
