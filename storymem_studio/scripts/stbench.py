"""ST-Bench JSON, the script format of StoryMem's own pipeline, in and out."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast as typed

import json5
from pydantic import JsonValue

from storymem_engine.shot_language import find_cast
from storymem_studio.domain.story import Character, Scene, Shot, Story
from storymem_studio.errors import StudioError
from storymem_studio.scripts.findings import Finding, raise_first
from storymem_studio.scripts.kept import Kept, kept_of, read_kept
from storymem_studio.scripts.text import clean
from storymem_studio.wording import say, to_say

_STORY_KEYS = frozenset(("story_name", "story_overview", "scenes", "storymem_studio"))
_SCENE_KEYS = frozenset(("scene_num", "video_prompts", "first_frame_prompt", "cut"))
_CUTS = {"true": True, "false": False, "1": True, "0": False, "yes": True, "no": False}
_JSON5_AT_MOST = 300_000
"""Characters; json5 reads about 100 kB a second."""

Json = Mapping[str, JsonValue]


def read_stbench(text: str, name: str = "") -> Story:
    """The story of an ST-Bench script. `name` is the title where the script has none."""
    story, findings = survey_stbench(text, name)
    raise_first(findings)
    assert story is not None  # without an error there is a story
    return story


def survey_stbench(text: str, name: str = "") -> tuple[Story | None, list[Finding]]:
    """The story, or None, and everything that is wrong with the structure at once."""
    try:
        document = parse_json(text)
    except StudioError as error:
        return None, [Finding("error", error.message, error.advice, rule="json")]
    return _Survey().read(document, name)


def parse_json(text: str) -> JsonValue:
    """JSON, or JSON5 (comments, trailing commas, single quotes)."""
    text = text.lstrip("\ufeff")
    try:
        return json.loads(text)
    except RecursionError:
        raise StudioError(
            "The script is nested too deeply.", "A script has scenes and shots, no more."
        ) from None
    except ValueError as error:
        problem = error
    if len(text) <= _JSON5_AT_MOST:
        try:
            return typed(JsonValue, json5.loads(text))
        except RecursionError:
            raise StudioError(
                "The script is nested too deeply.", "A script has scenes and shots, no more."
            ) from None
        except ValueError:
            pass
    if isinstance(problem, json.JSONDecodeError):
        raise StudioError(
            "This is not readable as JSON: {reason} (line {line}, column {column}).",
            "Mend the file there, or export it again.",
            reason=problem.msg,
            line=problem.lineno,
            column=problem.colno,
        )
    raise StudioError(
        "This is not readable as JSON: it holds a number of endless digits.",
        "Mend the file there, or export it again.",
    )


@dataclass
class _Survey:
    """Goes through the whole document and notes every problem."""

    findings: list[Finding] = field(default_factory=list)

    def read(self, document: JsonValue, name: str) -> tuple[Story | None, list[Finding]]:
        if not isinstance(document, dict):
            self._error(
                "the file holds {kind}, not a story.",
                "A script is an object with “scenes”.",
                kind=_kind(document),
            )
            return None, self.findings
        title = self._text(document, "story_name", name)
        overview = self._text(document, "story_overview", "")
        scenes = document.get("scenes")
        if not isinstance(scenes, list) or not scenes:
            self._error(
                "the story has no “scenes”."
                if scenes is None
                else "the story has no scene in “scenes”."
                if scenes == []
                else "the story has {kind} as “scenes”.",
                "It needs a list of scenes.",
                kind=_kind(scenes),
            )
            return None, self.findings
        read = [self._scene(scene, number) for number, scene in enumerate(scenes, 1)]
        if any(finding.level == "error" for finding in self.findings):
            return None, self.findings
        kept = read_kept(document.get("storymem_studio"), self.findings)
        story = Story(
            title=title or say("Untitled"),
            overview=overview,
            scenes=tuple(read),
            extra=_extra(document, _STORY_KEYS),
        )
        return _completed(story, kept), self.findings

    def _text(self, document: Json, key: str, default: str) -> str:
        value = document.get(key)
        if isinstance(value, str) and value.strip():
            return clean(value)
        if value is None or value == "":
            if key == "story_name":
                self.findings.append(
                    Finding(
                        "warning",
                        say("the story has no “story_name”."),
                        say("It is called “{title}”.", title=default or say("Untitled")),
                        rule="keys",
                    )
                )
            return "" if isinstance(value, str) and key != "story_name" else default
        self._error(
            "“{key}” is {kind}, not a text.", "Put it in quotation marks.", key=key, kind=_kind(value)
        )
        return default

    def _scene(self, scene: JsonValue, number: int) -> Scene:
        if not isinstance(scene, dict):
            self._error(
                "it is {kind}, not a scene.",
                "A scene is an object with “video_prompts” and “cut”.",
                number,
                kind=_kind(scene),
            )
            return Scene()
        prompts = scene.get("video_prompts")
        if not isinstance(prompts, list) or not prompts:
            self._error(
                "it has no “video_prompts”."
                if prompts is None
                else "it has an empty “video_prompts”."
                if prompts == []
                else "it has {kind} as “video_prompts”.",
                "It needs a list with one text for each shot.",
                number,
                kind=_kind(prompts),
            )
            return Scene()
        count = len(prompts)
        cuts = self._cuts(scene.get("cut"), count, number)
        first_frames = self._first_frames(scene.get("first_frame_prompt"), count, number)
        shots = tuple(
            Shot(
                self._prompt(prompt, number, index + 1),
                cut=cuts[index],
                first_frame_prompt=first_frames[index],
            )
            for index, prompt in enumerate(prompts)
        )
        return Scene(shots=shots, extra=_extra(scene, _SCENE_KEYS - _renumbered(scene, number)))

    def _prompt(self, prompt: JsonValue, scene: int, shot: int) -> str:
        if not isinstance(prompt, str):
            self._error(
                "its prompt is {kind}, not a text.",
                "Put it in quotation marks.",
                scene,
                shot,
                kind=_kind(prompt),
            )
            return ""
        if not prompt.strip():
            self._error("its prompt is empty.", "Say what is to be seen.", scene, shot)
        return clean(prompt)

    def _cuts(self, cuts: JsonValue, count: int, scene: int) -> list[bool]:
        advice = to_say("It needs a list with true (a cut) or false (the shot goes on) for each shot.")
        if not isinstance(cuts, list):
            self._error(
                "it has no “cut”." if cuts is None else "it has {kind} as “cut”.",
                advice,
                scene,
                kind=_kind(cuts),
            )
            return [True] * count
        if len(cuts) != count:
            self._error(
                "it has {count} video prompts and {values} values in “cut”.",
                advice,
                scene,
                count=count,
                values=len(cuts),
            )
        read: list[bool] = []
        for number, value in enumerate(cuts[:count], 1):
            cut = _CUTS.get(str(value).strip().lower()) if isinstance(value, bool | int | str) else None
            if cut is None:
                said = f"“{value}”" if isinstance(value, str) else _kind(value)
                self._error("its “cut” is {said}.", "It is true or false.", scene, number, said=said)
            read.append(True if cut is None else cut)
        return read + [True] * (count - len(read))

    def _first_frames(self, prompts: JsonValue, count: int, scene: int) -> list[str]:
        if prompts is None or prompts == "":
            return [""] * count
        if not isinstance(prompts, list):
            self._error(
                "it has {kind} as “first_frame_prompt”.",
                "It needs a list of texts, or leave it out.",
                scene,
                kind=_kind(prompts),
            )
            return [""] * count
        if len(prompts) != count:
            self.findings.append(
                Finding(
                    "warning",
                    say(
                        "it has {count} video prompts and {prompts} first frame prompts.",
                        count=count,
                        prompts=len(prompts),
                    ),
                    say("What is too much is left out, what is missing is empty."),
                    scene,
                    rule="keys",
                )
            )
        read: list[str] = []
        for number, prompt in enumerate(prompts[:count], 1):
            if prompt is not None and not isinstance(prompt, str):
                self._error(
                    "its first frame prompt is {kind}, not a text.",
                    "Put it in quotation marks.",
                    scene,
                    number,
                    kind=_kind(prompt),
                )
            read.append(clean(prompt) if isinstance(prompt, str) else "")
        return read + [""] * (count - len(read))

    def _error(
        self, message: str, advice: str, scene: int | None = None, shot: int | None = None, **values: object
    ) -> None:
        said, advised = say(message, **values), say(advice, **values)
        self.findings.append(Finding("error", said, advised, scene, shot, rule="keys"))


def _completed(story: Story, kept: Kept) -> Story:
    """With what our own key kept, else what the prompts tell."""
    story = kept.apply(story)
    if kept.characters is None:
        cast = find_cast([shot.prompt for shot in story.shots()])
        story = Story(
            **{**_fields(story), "characters": tuple(Character(name, text) for name, text in cast.items())}
        )
    return story


def _fields(story: Story) -> dict[str, object]:
    return {name: getattr(story, name) for name in Story.__dataclass_fields__}


def _renumbered(scene: Json, number: int) -> frozenset[str]:
    """A scene number that is not just the scene's place is kept as the script has it."""
    same = scene.get("scene_num", number) == number and not isinstance(scene.get("scene_num"), bool | float)
    return frozenset() if same else frozenset(("scene_num",))


def _extra(values: Json, known: Sequence[str] | frozenset[str]) -> str:
    return json.dumps(
        {clean(key): value for key, value in values.items() if key not in known}, ensure_ascii=True
    )


def _kind(value: object) -> str:
    match value:
        case None:
            return say("nothing (null)")
        case bool():
            return say("the value {value}", value=str(value).lower())
        case int() | float():
            return say("a number")
        case str():
            return say("a text")
        case list():
            return say("a list")
        case _:
            return say("an object")


def write_stbench(story: Story) -> str:
    """JSON that StoryMem's own pipeline runs unchanged; what it does not read is in one key of ours."""
    document: dict[str, JsonValue] = {"story_name": story.title, "story_overview": story.overview}
    scenes: list[JsonValue] = []
    for number, scene in enumerate(story.scenes, 1):
        extra = _loaded(scene.extra)
        scenes.append(
            {
                "scene_num": extra.pop("scene_num", number),
                "video_prompts": [shot.prompt for shot in scene.shots],
                "first_frame_prompt": [shot.first_frame_prompt for shot in scene.shots],
                "cut": [shot.cut for shot in scene.shots],
                **extra,
            }
        )
    document["scenes"] = scenes
    document |= {key: value for key, value in _loaded(story.extra).items() if key not in document}
    kept = kept_of(story, find_cast([shot.prompt for shot in story.shots()]))
    if kept:
        document["storymem_studio"] = kept
    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
    return re.sub(r"[\ud800-\udfff]", "\ufffd", text) + "\n"


def _loaded(extra: str) -> dict[str, JsonValue]:
    try:
        values = json.loads(extra)
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}
