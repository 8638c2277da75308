"""The words we say to a language model: resources/prompts/ with this story's values filled in."""

import json
from functools import cache
from string import Template

from storymem_studio.domain.story import Character, Story
from storymem_studio.drafting.brief import Brief
from storymem_studio.drafting.client import Message
from storymem_studio.resources import resource_path

LANGUAGES = {"en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese"} | {
    "zh": "Chinese", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "pl": "Polish", "ru": "Russian", "ar": "Arabic",
}  # fmt: skip


def rules() -> Message:
    return {"role": "system", "content": _file("rules")}


def draft(brief: Brief) -> list[Message]:
    cast = "".join(f"- {_said(character)}\n" for character in brief.cast)
    language = LANGUAGES.get(brief.language, brief.language)
    return [
        rules(),
        user(
            "draft",
            shots=brief.shots,
            scenes=scenes_for(brief.shots),
            logline=brief.logline,
            style=f"The look of the film: {brief.style}\n" if brief.style else "",
            cast=f"These characters are given; use them, with exactly these descriptions:\n{cast}"
            if cast
            else "",
            language=f"Write all texts in {language}.\n" if brief.language != "en" else "",
        ),
    ]


def user(name: str, **values: object) -> Message:
    return {"role": "user", "content": Template(_file(name)).substitute(values)}


def scenes_for(shots: int) -> str:
    """How many scenes suit so many shots."""
    if shots < 6:
        return "one or two"
    return "three or four" if shots <= 12 else f"about {round(shots / 3.2)}"


def story_as_json(story: Story) -> str:
    """A story as a model reads it: what it says, without ids and settings."""
    return json.dumps(
        {
            "title": story.title,
            "overview": story.overview,
            "style": story.style,
            "characters": [{"name": who.name, "description": who.description} for who in story.characters],
            "scenes": [
                {
                    "heading": scene.heading,
                    "shots": [
                        {"title": shot.title, "prompt": shot.prompt, "cut": shot.cut} for shot in scene.shots
                    ],
                }
                for scene in story.scenes
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def _said(character: Character) -> str:
    return f"{character.name}: {character.description}" if character.description else character.name


@cache
def _file(name: str) -> str:
    return resource_path(f"prompts/{name}.md").read_text(encoding="utf-8")
