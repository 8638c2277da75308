"""The screenplay as lines of text: one line is a heading, a shot, its dialogue or a mark; empty lines mean nothing. No Qt.

It is Fountain's language, with a soft break (U+2028) where a prompt has a new line, so that a shot is one line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from storymem_studio.domain.edits_script import WrittenScene, WrittenScript, WrittenShot, match
from storymem_studio.domain.spoken import spoken_line
from storymem_studio.domain.story import Scene, Shot, Story, new_id

Kind = Literal["blank", "field", "heading", "continues", "shot", "speech"]

SOFT_BREAK = "\u2028"
CONTINUES = "> CONTINUOUS"
EMPTY = "…"
"""Stands for a shot without a prompt."""
HEAD = 300
"""Characters that say what a line is."""
LONG = 4000
"""Longer prompts are not remembered: one of a megabyte would be, after every key."""
_FIELD = re.compile(r"^(Title|Logline|Style):[ \t]*(.*)$", re.IGNORECASE)
_SLUG = re.compile(r"^(?:INT|EXT|EST|I/E)(?:\.|\.?/(?:INT|EXT)\.?)?[ .]", re.IGNORECASE)
_MARKED = re.compile(r"^(?:\.(?![.\s])|#{1,3}\s+)")
_UNNAMED = re.compile(r"^\.?SCENE \d+$", re.IGNORECASE)
_CONTINUES = re.compile(r"^>\s*(?:CONTINUOUS|CONTINUES|CONTINUING|CUT = FALSE)\b[:.]?\s*", re.IGNORECASE)
_SPEECH = re.compile(rf"^(?:@|[^\W\d_][^:{SOFT_BREAK}]{{0,40}}:\s+\S)")
_CUE = re.compile(r"^@?([^\W\d_a-z][^a-z:]{0,40}?)\s*(?:\([^)]*\))?\s*\^?$")
_BREAKS = re.compile(r"\r\n|[\r\n\u2029]")


@dataclass(frozen=True, slots=True)
class Line:
    kind: Kind
    text: str
    id: str = ""
    """Of the shot or the scene."""


def kind_of(text: str) -> Kind:
    """What a line is, wherever it stands; a field is one only before the first heading or shot."""
    return _kind_of(text[:HEAD])


@lru_cache(maxsize=8192)
def _kind_of(text: str) -> Kind:
    said = text.strip()
    if not said:
        return "blank"
    if _CONTINUES.fullmatch(said):
        return "continues"
    if said.startswith("!"):
        return "shot"
    if SOFT_BREAK not in said and len(said) <= 120 and (_MARKED.match(said) or _SLUG.match(said)):
        return "heading"
    if _FIELD.match(said) and SOFT_BREAK not in said:
        return "field"
    is_speech = _SPEECH.match(said) and (said[0] == "@" or bool(spoken_line(said).speaker))
    return "speech" if is_speech else "shot"


def kinds(texts: Sequence[str]) -> list[Kind]:
    """What each line of a whole page is. Words that are said need a shot before them in their scene."""
    found: list[Kind] = []
    at_top, has_shot = True, False
    for text in texts:
        kind = kind_of(text)
        if (kind == "field" and not at_top) or (kind == "speech" and not has_shot):
            kind = "shot"
        has_shot = kind == "shot" or (has_shot and kind != "heading")
        at_top = at_top and kind in ("blank", "field")
        found.append(kind)
    return found


def heading_line(scene: Scene, number: int) -> str:
    heading = " ".join(scene.heading.split())
    if not heading:
        return f".SCENE {number}"
    return heading if kind_of(heading) == "heading" and _SLUG.match(heading) else f".{heading}"


def prompt_line(prompt: str) -> str:
    """The prompt as one line; it is read back as the same shot whatever it begins with."""
    return _short_line(prompt) if len(prompt) < LONG else _line(prompt)


@lru_cache(maxsize=8192)
def _short_line(prompt: str) -> str:
    return _line(prompt)


def _line(prompt: str) -> str:
    said = _BREAKS.sub(SOFT_BREAK, prompt)
    if not said.strip():
        return EMPTY
    return said if kind_of(said) == "shot" and said[0] not in "!…>" else f"!{said}"


def speech_lines(shot: Shot) -> list[str]:
    """What is said in a shot, one line for each speaker."""
    said = (line.strip() for line in _BREAKS.split(shot.dialogue))
    return [line if kind_of(line) == "speech" and line[0] != "@" else f"@ {line}" for line in said if line]


def lines_of(story: Story) -> list[Line]:
    """The whole story as it is written down, with an empty line between two of its lines."""
    fields = [("Title", story.title), ("Logline", story.logline), ("Style", story.style)]
    lines = [Line("field", f"{name}: {' '.join(said.split())}") for name, said in fields if said]
    lines.append(Line("blank", ""))
    for number, scene in enumerate(story.scenes, 1):
        lines += [Line("heading", heading_line(scene, number), scene.id), Line("blank", "")]
        for shot in scene.shots:
            if not shot.cut:
                lines.append(Line("continues", CONTINUES))
            lines.append(Line("shot", prompt_line(shot.prompt), shot.id))
            lines += [Line("speech", said) for said in speech_lines(shot)]
            lines.append(Line("blank", ""))
    return lines[:-1]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page says, and which line is which shot or scene now."""

    script: WrittenScript
    ids: tuple[str, ...]


def read_page(
    lines: Sequence[tuple[str, str]], story: Story, gone: Sequence[Shot] = (), held: int = -1
) -> Reading:
    """Read lines of text, each with the id it had (a hint), against the story they are an edit of.

    The line `held` is where the writer is: a shot whose text was taken out there is still that shot. A line that says
    what a shot of `gone` said is that shot come back.
    """
    texts = [text for text, _ in lines]
    shots = {shot.id: shot for shot in story.shots()}
    is_held = 0 <= held < len(lines) and not texts[held].strip() and lines[held][1] in shots
    what = kinds([*texts[:held], EMPTY, *texts[held + 1 :]] if is_held else texts)
    ids = [""] * len(lines)
    shot_lines = [index for index, kind in enumerate(what) if kind == "shot"]
    scene_lines = [index for index, kind in enumerate(what) if kind == "heading"]
    old_shots = [(shot.id, prompt_line(shot.prompt)) for shot in shots.values()]
    old_scenes = [(scene.id, heading_line(scene, n)) for n, scene in enumerate(story.scenes, 1)]
    for old, places in (
        (old_shots, shot_lines),
        (_not_hinted(old_scenes, lines, scene_lines, ids), scene_lines),
    ):
        open_places = [index for index in places if not ids[index]]
        found = match(old, [(lines[index][1], texts[index].rstrip()) for index in open_places])
        for index, id in zip(open_places, found, strict=True):
            ids[index] = id
    _bring_back(ids, texts, shot_lines, gone)
    for index in (*shot_lines, *scene_lines):
        ids[index] = ids[index] or new_id()
    return Reading(_script(texts, what, ids, shots, story), tuple(ids))


def _not_hinted(
    old: Sequence[tuple[str, str]], lines: Sequence[tuple[str, str]], places: Sequence[int], ids: list[str]
) -> list[tuple[str, str]]:
    """A scene is the line it was: unnamed ones are called by their numbers, which change. Returns those left over."""
    left = dict(old)
    for index in places:
        if lines[index][1] in left:
            ids[index] = lines[index][1]
            del left[ids[index]]
    return list(left.items())


def _bring_back(ids: list[str], texts: Sequence[str], places: Sequence[int], gone: Sequence[Shot]) -> None:
    said = {prompt_line(shot.prompt): shot.id for shot in gone if shot.id not in ids}
    for index in places:
        if not ids[index]:
            ids[index] = said.pop(texts[index].rstrip(), "")


def _script(
    texts: Sequence[str], what: Sequence[Kind], ids: Sequence[str], shots: dict[str, Shot], story: Story
) -> WrittenScript:
    fields: dict[str, str] = {}
    scenes: list[tuple[str, str, list[WrittenShot]]] = []
    known_scenes = {scene.id: (scene, number) for number, scene in enumerate(story.scenes, 1)}
    continues = False
    for text, kind, id in zip(texts, what, ids, strict=True):
        match kind:
            case "field" if named := _FIELD.match(text.strip()):
                fields[named[1].lower()] = named[2].strip()
            case "heading":
                scene = known_scenes.get(id)
                same = scene is not None and heading_line(scene[0], scene[1]) == text
                scenes.append((scene[0].heading if scene is not None and same else _heading(text), id, []))
                continues = False
            case "continues":
                continues = True
            case "shot":
                if not scenes:
                    scenes.append(("", _opening(ids, story), []))
                known = shots.get(id)
                same = known is not None and prompt_line(known.prompt) == text
                prompt = known.prompt if known is not None and same else prompt_of(text)
                continues = continues or bool(_CONTINUES.match(text.strip()))
                scenes[-1][2].append(WrittenShot(prompt, not continues, id, ""))
                continues = False
            case "speech":
                shot = scenes[-1][2][-1]
                heard = f"{shot.dialogue}\n{speech_of(text)}".strip()
                scenes[-1][2][-1] = replace(shot, dialogue=heard)
            case _:
                pass
    # A story keeps its name when the line is taken away; a logline or style that is taken away is gone.
    return WrittenScript(
        tuple(
            WrittenScene(heading, tuple(_as_known(shot, shots.get(shot.id)) for shot in written), id)
            for heading, id, written in scenes
        ),
        title=_field(fields, "title", story.title) or None,
        logline=_field(fields, "logline", story.logline),
        style=_field(fields, "style", story.style),
    )


def _as_known(written: WrittenShot, known: Shot | None) -> WrittenShot:
    """Its dialogue to the letter where the page says the same."""
    if known is None or written.dialogue == known.dialogue:
        return written
    if speech_lines(replace(known, dialogue=written.dialogue or "")) != speech_lines(known):
        return written
    return replace(written, dialogue=known.dialogue)


def _field(fields: dict[str, str], name: str, before: str) -> str | None:
    said = fields.get(name, "")
    return None if said == " ".join(before.split()) else said


def _opening(ids: Sequence[str], story: Story) -> str:
    """Shots above the first heading: the first scene, when its heading was taken away."""
    first = story.scenes[0].id if story.scenes else ""
    return first if first and first not in ids else new_id()


def _heading(text: str) -> str:
    said = text.strip()
    return "" if _UNNAMED.match(said) else _MARKED.sub("", said).strip()


def prompt_of(text: str) -> str:
    """What a line says as a prompt."""
    said = _CONTINUES.sub("", text.strip())
    if said == EMPTY:
        return ""
    return said.removeprefix("!").replace(SOFT_BREAK, "\n").strip()


def speech_of(text: str) -> str:
    """What a line says as dialogue."""
    return " ".join(text.strip().removeprefix("@").replace(SOFT_BREAK, " ").split())


def paste_lines(text: str) -> str:
    """Pasted text as lines of a page: where empty lines part it into paragraphs, each becomes one line."""
    text = _BREAKS.sub("\n", text).strip("\n")
    if "\n\n" not in re.sub(r"\n[ \t]+\n", "\n\n", text):
        return text if "\n" not in text else "\n\n".join(line for line in text.split("\n") if line.strip())
    paragraphs = []
    for paragraph in re.split(r"\n[ \t]*\n", text):
        first, *words = paragraph.split("\n")
        if words and (cue := _CUE.match(first.strip())) and kind_of(first) in ("shot", "speech"):
            said = (line.strip() for line in words if not line.strip().startswith("("))
            paragraphs.append(f"{cue[1]}: {' '.join(said)}")
            continue
        parts: list[list[str]] = [[]]
        for line in paragraph.split("\n"):
            if kind_of(line) in ("heading", "continues", "field", "speech"):
                parts += [[line], []]
            elif line.strip():
                parts[-1].append(line)
        paragraphs += [SOFT_BREAK.join(part) for part in parts if part]
    return "\n\n".join(paragraphs)
