"""Work on a story that exists: rewrite one shot, insert a shot, go on telling."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from storymem_studio.domain.describing import described
from storymem_studio.domain.edits import append_scene, new_shot, update_shot
from storymem_studio.domain.edits import insert_shot as put_shot
from storymem_studio.domain.story import Scene, Story, shot_title
from storymem_studio.drafting import prompts
from storymem_studio.drafting.brief import MOST_SHOTS, Brief
from storymem_studio.drafting.client import LADDER, Message, ModelClient, RungRefused, StreamBroken
from storymem_studio.drafting.events import ShotDrafted
from storymem_studio.drafting.outline import SCENES_SCHEMA, SHOT_SCHEMA, OutlinedShot, read_shot_outline
from storymem_studio.drafting.partial import read_json
from storymem_studio.drafting.settings import WriterSettings
from storymem_studio.drafting.transcript import Transcript
from storymem_studio.errors import StudioError
from storymem_studio.wording import say

Cancelled = Callable[[], bool]
Hear = Callable[[str], None]
"""Told the answer so far, each time it has grown, in the thread that asks."""


def deaf(text: str) -> None:
    """Waits for the whole answer."""


def rewrite_shot(
    story: Story,
    shot_id: str,
    instruction: str,
    settings: WriterSettings,
    cancelled: Cancelled = lambda: False,
    hear: Hear = deaf,
) -> Story:
    """The story with one shot written anew; its id, length, seed and takes stay."""
    place = story.place(shot_id)
    asked = prompts.user(
        "rewrite",
        story=prompts.story_as_json(story),
        number=place.film_number,
        title=shot_title(place.shot),
        heading=place.scene.heading,
        prompt=place.shot.prompt,
        instruction=_wanted(instruction, "make it stronger and more specific"),
    )
    outlined = _one_shot([prompts.rules(), asked], settings, cancelled, hear)
    if outlined is None:
        return story
    return update_shot(
        story,
        shot_id,
        prompt=described(outlined.prompt, story.characters),
        title=outlined.title or place.shot.title,
        first_frame_prompt=outlined.first_frame,
        cut=True if place.shot_number == 1 else outlined.cut,
    )


def insert_shot(
    story: Story,
    after_shot_id: str,
    instruction: str,
    settings: WriterSettings,
    cancelled: Cancelled = lambda: False,
    hear: Hear = deaf,
) -> Story:
    """The story with one new shot after another."""
    place = story.place(after_shot_id)
    asked = prompts.user(
        "insert",
        story=prompts.story_as_json(story),
        number=place.film_number,
        heading=place.scene.heading,
        instruction=_wanted(instruction, "what the story needs here"),
    )
    outlined = _one_shot([prompts.rules(), asked], settings, cancelled, hear)
    if outlined is None:
        return story
    shot = new_shot(
        story,
        described(outlined.prompt, story.characters),
        title=outlined.title,
        first_frame_prompt=outlined.first_frame,
        cut=outlined.cut,
    )
    return put_shot(story, place.scene.id, place.shot_number, shot)


def continue_story(
    story: Story,
    shots: int,
    settings: WriterSettings,
    cancelled: Cancelled = lambda: False,
    hear: Hear = deaf,
) -> Story:
    """The story with up to `shots` more at its end; as many as arrived when the server breaks off."""
    if not 1 <= shots <= MOST_SHOTS:
        raise StudioError(
            "A story goes on by 1 to {most_shots} shots at a time, not {shots}.",
            most_shots=MOST_SHOTS,
            shots=shots,
        )
    transcript = Transcript(
        Brief(story.logline, shots, story.style, story.characters, settings=story.settings)
    )
    transcript.cast = story.characters
    transcript.scenes = [(scene.heading, list(scene.shots)) for scene in story.scenes]
    before = transcript.count
    asked = prompts.user("extend", story=prompts.story_as_json(story), count=shots)
    with_new: list[ShotDrafted] = []
    text = ""
    try:
        text = _answer([prompts.rules(), asked], SCENES_SCHEMA, settings, cancelled, hear)
        trusted = not cancelled()
    except _Interrupted as interrupted:
        text, trusted = interrupted.text, False
    for event in transcript.finish(text, trusted):
        if isinstance(event, ShotDrafted) and not event.partial:
            with_new.append(event)
    if transcript.count == before:
        if cancelled():
            return story
        raise _unusable(settings)
    return _with_shots(story, transcript, with_new[:shots])


def _with_shots(story: Story, transcript: Transcript, drafted: list[ShotDrafted]) -> Story:
    for event in drafted:
        while len(story.scenes) <= event.scene_index:
            story = append_scene(story, Scene(transcript.scenes[len(story.scenes)][0]))
        scene = story.scenes[event.scene_index]
        shot = new_shot(story, event.shot.prompt)
        shot = replace(event.shot, frames=shot.frames, seed=shot.seed)
        story = put_shot(story, scene.id, len(scene.shots), shot)
    return story


class _Interrupted(Exception):
    def __init__(self, text: str, reason: str) -> None:
        super().__init__(reason)
        self.text = text


def _one_shot(
    messages: list[Message], settings: WriterSettings, cancelled: Cancelled, hear: Hear
) -> OutlinedShot | None:
    """Ask for one shot; once more when the answer is broken or cannot be used. None when it was stopped."""
    problem = ""
    for _ in range(2):
        try:
            text = _answer(messages, SHOT_SCHEMA, settings, cancelled, hear)
        except _Interrupted as interrupted:
            problem = str(interrupted)
            continue
        if cancelled():
            return None
        outlined = read_shot_outline(read_json(text, finished=True))
        if outlined.usable:
            return outlined
        messages = [*messages, {"role": "assistant", "content": text[:2000] or "{}"}]
        messages = [*messages, prompts.user("repair", problem="it holds no shot with a prompt.")]
    raise _unusable(settings, problem)


def _answer(
    messages: list[Message],
    schema: dict[str, Any],
    settings: WriterSettings,
    cancelled: Cancelled,
    hear: Hear,
) -> str:
    client = ModelClient(settings)
    try:
        for rung in LADDER:
            text = ""
            try:
                for answer in client.ask(messages, rung, schema, cancelled):
                    text = answer.text
                    hear(text)
            except RungRefused:
                continue
            except StreamBroken as broken:
                raise _Interrupted(text, str(broken)) from broken
            return text
    finally:
        client.close()
    raise _unusable(settings)


def _unusable(settings: WriterSettings, problem: str = "") -> StudioError:
    return StudioError(
        "{model} at {host} gave no usable answer{reason}.",
        "Nothing was changed. Ask again, or take another model.",
        model=settings.model or say("The model"),
        host=settings.host,
        reason=f": {problem}" if problem else "",
    )


def _wanted(instruction: str, otherwise: str) -> str:
    return " ".join(instruction.split()) or otherwise
