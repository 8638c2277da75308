"""What a model answered, as typed values: forgiving about the names of keys, strict about what a shot is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from storymem_studio.domain.story import Character
from storymem_studio.scripts.text import clean


@dataclass(frozen=True, slots=True)
class OutlinedShot:
    prompt: str
    title: str = ""
    first_frame: str = ""
    cut: bool = True

    @property
    def usable(self) -> bool:
        return len(self.prompt.split()) >= 3


@dataclass(frozen=True, slots=True)
class OutlinedScene:
    heading: str
    shots: tuple[OutlinedShot, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    title: str = ""
    overview: str = ""
    style: str = ""
    characters: tuple[Character, ...] = ()
    scenes: tuple[OutlinedScene, ...] = ()


_TEXT = {"type": "string"}
SHOT_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"title": _TEXT, "prompt": _TEXT, "first_frame": _TEXT, "cut": {"type": "boolean"}},
    "required": ["title", "prompt", "first_frame", "cut"],
    "additionalProperties": False,
}
_SCENES: dict[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {"heading": _TEXT, "shots": {"type": "array", "items": SHOT_SCHEMA}},
        "required": ["heading", "shots"],
        "additionalProperties": False,
    },
}
SCENES_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"scenes": _SCENES},
    "required": ["scenes"],
    "additionalProperties": False,
}
STORY_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "title": _TEXT,
        "overview": _TEXT,
        "style": _TEXT,
        "characters": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"name": _TEXT, "description": _TEXT},
                "required": ["name", "description"],
                "additionalProperties": False,
            },
        },
        "scenes": _SCENES,
    },
    "required": ["title", "overview", "style", "characters", "scenes"],
    "additionalProperties": False,
}


def read_outline(value: Any) -> Outline:
    """Whatever can be understood of an answer, or of the part of it that has arrived."""
    if isinstance(value, list):
        value = {"scenes": value} if any("shots" in _dict(item) for item in value) else {"shots": value}
    story = _dict(value)
    if len(story) == 1 and isinstance(inner := next(iter(story.values())), dict):
        story = _dict(inner)
    scenes = [_scene(scene) for scene in _list(story.get("scenes"))]
    if not scenes and _list(story.get("shots")):
        scenes = [_scene(story | {"heading": ""})]
    return Outline(
        _text(story, "title", "story_name", "name"),
        _text(story, "overview", "story_overview", "summary"),
        _text(story, "style"),
        tuple(_characters(story.get("characters") or story.get("cast"))),
        tuple(scenes),
    )


def read_shot_outline(value: Any) -> OutlinedShot:
    """A single shot, also where a model wrapped it into "shot", a list or a whole story."""
    if isinstance(value, list):
        value = value[0] if value else {}
    shot = _dict(value)
    if "prompt" not in shot and isinstance(shot.get("shot"), dict):
        shot = _dict(shot["shot"])
    if "prompt" not in shot:
        scenes = read_outline(value).scenes
        if scenes and scenes[0].shots:
            return scenes[0].shots[0]
    return _shot(shot)


def _scene(value: Any) -> OutlinedScene:
    scene = _dict(value)
    heading = _text(scene, "heading", "title", "slugline", "location")
    shots = [_shot(shot) for shot in _list(scene.get("shots"))]
    if not shots and _list(scene.get("video_prompts")):
        stills, cuts = _list(scene.get("first_frame_prompt")), _list(scene.get("cut"))
        shots = [
            _shot({"prompt": prompt, "first_frame": _at(stills, index, ""), "cut": _at(cuts, index, True)})
            for index, prompt in enumerate(_list(scene["video_prompts"]))
        ]
    return OutlinedScene(heading, tuple(shots))


def _shot(value: Any) -> OutlinedShot:
    if isinstance(value, str):
        return OutlinedShot(" ".join(value.split()))
    shot = _dict(value)
    cut = shot.get("cut", True)
    if isinstance(cut, str):
        cut = cut.strip().lower() not in ("false", "no", "0")
    return OutlinedShot(
        _text(shot, "prompt", "video_prompt", "description", "action"),
        _text(shot, "title")[:80],
        _text(shot, "first_frame", "first_frame_prompt"),
        bool(cut),
    )


def _characters(value: Any) -> Iterator[Character]:
    if isinstance(value, dict):
        value = [{"name": name, "description": looks} for name, looks in value.items()]
    seen: set[str] = set()
    for item in _list(value):
        character = _dict(item)
        name = _text(character, "name")
        if name and name.casefold() not in seen:
            seen.add(name.casefold())
            looks = _text(character, "description", "looks", "appearance")
            yield Character(name, looks.removeprefix(f"{name}, ").removeprefix(f"{name}: "))


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _at(values: list[Any], index: int, default: Any) -> Any:
    return values[index] if index < len(values) else default


def _text(values: dict[str, Any], *names: str) -> str:
    for name in names:
        value = values.get(name)
        if isinstance(value, str) and value.strip():
            return " ".join(clean(value).split())
    return ""
