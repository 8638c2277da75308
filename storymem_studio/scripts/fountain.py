"""Fountain, the plain-text screenplay format, in and out: one action paragraph is one shot.

`> CONTINUOUS` before a paragraph says that the shot goes on from the one before; notes in `[[ ]]` after it hold its
first frame, length, seed and title; what is said follows as dialogue; the title page holds logline, style, writer and cast.
"""

import re
from dataclasses import dataclass, field, replace
from typing import cast, get_args

from storymem_engine.shot_language import find_cast
from storymem_studio.domain.spoken import spoken_line
from storymem_studio.domain.story import Character, Scene, Shot, Story, Transition
from storymem_studio.errors import StudioError
from storymem_studio.scripts.text import clean
from storymem_studio.wording import say

_SLUG = re.compile(r"^(?:INT|EXT|EST|INT\.?/EXT|EXT\.?/INT|I/E)[. ]", re.IGNORECASE)
_UNNAMED = re.compile(r"^SCENE \d+$")
_KEY = re.compile(r"^([A-Za-z][A-Za-z _-]{0,40}):[ \t]*(.*)$")
_BONEYARD = re.compile(r"(?<!\\)/\*.*?\*/", re.DOTALL)
_NOTE = re.compile(r"(?<!\\)\[\[((?:\\.|[^\\])*?)\]\]", re.DOTALL)
_NAMED_NOTE = re.compile(
    r"^\s*(first frame|title|frames|seconds|seed|note|dialogue|transition|continues)(?:: ?(.*))?$",
    re.IGNORECASE | re.DOTALL,
)
_CUE = re.compile(r"^(?:@\S.*|(?=.*[A-Z])[A-Z0-9][A-Z0-9 .'’\-]*(?:\([^)]*\))?\s*\^?)$")
_TRANSITION = re.compile(r"^(?:>(?!.*<\s*$).*|[A-Z ]+ TO:)$")
_CONTINUES = re.compile(r"^>\s*(?:CONTINUOUS|CONTINUES|CONTINUING)\b", re.IGNORECASE)
_PLAIN_CUE = re.compile(r"[A-Z]+(?: [A-Z]+){0,3}")
_PLAIN_WORDS = re.compile(r"[\w“”‘’'\"¿¡…][^\[\]\\*/_()]*")
_SPECIAL = re.compile(r"^(?:[.!@>#=~&]|\s)|^(?:INT|EXT|EST|I/E)[./ ]", re.IGNORECASE)
_TITLE_KEYS = {
    "logline": "logline", "overview": "overview", "synopsis": "overview", "style": "style", "author": "writer",
    "authors": "writer",
    "writer": "writer", "written by": "writer", "title": "title",
}  # fmt: skip


def write_fountain(story: Story) -> str:
    """Everything the story says, as a screenplay a person can read."""
    page = [_title_line("Title", story.title)]
    for key, value in (
        ("Author", story.writer), ("Logline", story.logline), ("Overview", story.overview), ("Style", story.style),
    ):  # fmt: skip
        if value:
            page.append(_title_line(key, value))
    if story.characters:
        lines = [
            f"    {_escaped(_one_line(c.name))}: {_escaped(_one_line(c.description))}".rstrip()
            for c in story.characters
        ]
        page.append("\n".join(["Cast:", *lines]))
    parts = ["\n".join(page)]
    number = 0
    for index, scene in enumerate(story.scenes, 1):
        parts.append(_written_heading(scene.heading, index))
        for shot in scene.shots:
            parts.append(_written_shot(shot, number))
            number += 1
    return "\n\n".join(parts) + "\n"


def _title_line(key: str, value: str) -> str:
    value = _escaped(value)
    if "\n" not in value and value == value.strip():
        return f"{key}: {value}"
    return "\n".join([f"{key}:", *(f"    {line}" for line in value.split("\n"))])


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _written_heading(heading: str, number: int) -> str:
    if not heading:
        return f".SCENE {number}"
    heading = _escaped(_one_line(heading)).replace("#", "\\#")
    plain = _SLUG.match(heading) and heading.upper().startswith(("INT", "EXT", "EST", "I/E"))
    return heading if plain else f".{heading}"


def _written_shot(shot: Shot, number: int) -> str:
    lines = [] if shot.cut else ["> CONTINUOUS", ""]
    text = _escaped(shot.prompt.strip("\n"))
    # Two spaces keep an empty line inside its paragraph (Fountain's own rule for action).
    body = [line if line.strip() else "  " for line in text.split("\n")]
    if _SPECIAL.match(text) or _CUE.match(body[0]) or _TRANSITION.match(body[0]) or not text.strip():
        body[0] = f"!{body[0]}"
    lines += body
    usual = Shot("")
    speeches = _written_speeches(shot)
    for name, value in (
        ("First frame", shot.first_frame_prompt), ("Title", shot.title), ("Note", shot.note),
        ("Dialogue", "" if speeches else shot.dialogue),
        ("Transition", _written_transition(shot)),
        ("Frames", str(shot.frames) if shot.frames != usual.frames else ""),
        ("Seed", str(shot.seed) if shot.seed != number else ""),
    ):  # fmt: skip
        if value:
            noted = "\n".join(line if line.strip() else "  " for line in _escaped(value).split("\n"))
            lines.append(f"[[{name}: {noted}]]")
    return "\n\n".join(["\n".join(lines), *speeches])


def _written_speeches(shot: Shot) -> list[str]:
    """Its dialogue as blocks of a screenplay; none where a line does not say who speaks, or would be read otherwise."""
    speeches = []
    for line in shot.dialogue.split("\n") if shot.dialogue else ():
        said = spoken_line(line)
        cue, plain = _PLAIN_CUE.fullmatch(said.speaker), _PLAIN_WORDS.fullmatch(said.words)
        if (
            cue is None
            or plain is None
            or line != f"{said.speaker}: {said.words}"
            or _SLUG.match(said.speaker)
        ):
            return []
        speeches.append(f"{said.speaker}\n{said.words}")
    return speeches


def _written_transition(shot: Shot) -> str:
    usual = Shot("")
    if (shot.transition, shot.transition_frames) == (usual.transition, usual.transition_frames):
        return ""
    return f"{shot.transition} {shot.transition_frames}"


def _escaped(text: str) -> str:
    return re.sub(r"(\\|\[\[|\]\]|/\*|\*/)", lambda match: "".join(f"\\{char}" for char in match[0]), text)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(\\|\[|\]|/|\*|_|#)", r"\1", text)


@dataclass
class _Page:
    """A story being read, line after line."""

    scenes: list[Scene] = field(default_factory=list)
    continues: bool = False
    number: int = 0
    transition: str = ""

    def open_scene(self, heading: str) -> None:
        self.scenes.append(Scene(heading))
        self.continues = False

    def add_shot(self, prompt: str, notes: list[str]) -> None:
        if not self.scenes:
            self.scenes.append(Scene())
        shot = Shot(prompt, cut=not self.continues, seed=self.number)
        shot = _with_transition(shot, self.transition)
        self.continues, self.transition = False, ""
        self.number += 1
        self._put((*self.scenes[-1].shots, shot))
        for note in notes:
            self.take_note(note)

    def take_note(self, note: str) -> None:
        """What a note says of the shot before it."""
        if not self.scenes or not self.scenes[-1].shots:
            return
        *others, shot = self.scenes[-1].shots
        self._put((*others, _noted(shot, note)))

    def add_speech(self, who: str, words: str) -> None:
        """What somebody says belongs to the shot before it, or is a shot of them speaking."""
        if not self.scenes or not self.scenes[-1].shots:
            self.add_shot(f"{who.title()} speaks.", [])
        *others, shot = self.scenes[-1].shots
        said = f"{who.upper()}: {words}" if who else words
        self._put((*others, replace(shot, dialogue=f"{shot.dialogue}\n{said}".strip())))

    def _put(self, shots: tuple[Shot, ...]) -> None:
        self.scenes[-1] = replace(self.scenes[-1], shots=shots)


def _noted(shot: Shot, note: str) -> Shot:
    named = _NAMED_NOTE.match(note)
    if named is None:
        said = _unescaped(note.strip())
        return replace(shot, note=f"{shot.note}\n{said}" if shot.note else said)
    key, value = named[1].lower(), _unescaped((named[2] or "").replace("\n  \n", "\n\n"))
    match key:
        case "first frame":
            return replace(shot, first_frame_prompt=value)
        case "title":
            return replace(shot, title=value)
        case "note":
            return replace(shot, note=value)
        case "dialogue":
            return replace(shot, dialogue=value)
        case "transition":
            return _with_transition(shot, value)
        case "continues":
            return replace(shot, cut=False)
        case "seed" if value.strip().isdecimal() and int(value) < 2**63:
            return replace(shot, seed=int(value))
        case "frames" if value.strip().isdecimal() and 5 <= int(value) <= 1001:
            return replace(shot, frames=int(value))
        case "seconds":
            return replace(shot, frames=_frames_of(value) or shot.frames)
        case _:
            return shot


def _with_transition(shot: Shot, value: str) -> Shot:
    """ "dissolve", or "dissolve 12" with its frames."""
    kind, _, frames = value.strip().partition(" ")
    if kind not in get_args(Transition):
        return shot
    length = int(frames) if frames.isdecimal() and 2 <= int(frames) <= 1000 else shot.transition_frames
    return replace(shot, transition=cast(Transition, kind), transition_frames=length)


def _frames_of(seconds: str) -> int | None:
    """Seconds at 16 frames a second, as the nearest 4n+1."""
    number = re.match(r"\s*(\d{1,2}(?:[.,]\d+)?)", seconds)
    if number is None:
        return None
    frames = round((float(number[1].replace(",", ".")) * 16 - 1) / 4) * 4 + 1
    return min(max(frames, 5), 1001)


def read_fountain(text: str, name: str = "") -> Story:
    """The story of a screenplay. Raises StudioError where there is nothing to shoot."""
    text = _BONEYARD.sub("", clean(text)).lstrip("\n")
    fields, cast, body = _title_page(text)
    page = _Page()
    for block in _blocks(body):
        _read_block(page, block)
    scenes = tuple(scene for scene in page.scenes if scene.shots)
    if not scenes:
        raise StudioError(
            "There is no shot in this screenplay.", "Every paragraph of action is a shot; there is none."
        )
    if cast is None:
        prompts = [shot.prompt for scene in scenes for shot in scene.shots]
        cast = tuple(Character(who, looks) for who, looks in find_cast(prompts).items())
    return Story(
        title=fields.get("title", "") or name or say("Untitled"),
        logline=fields.get("logline", ""),
        overview=fields.get("overview", ""),
        style=fields.get("style", ""),
        writer=fields.get("writer", ""),
        characters=cast,
        scenes=scenes,
    )


def _title_page(text: str) -> tuple[dict[str, str], tuple[Character, ...] | None, str]:
    lines = text.split("\n")
    if not _KEY.match(lines[0]) or _SLUG.match(lines[0]):
        return {}, None, text
    values: dict[str, list[str]] = {}
    key, end = "", len(lines)
    for index, line in enumerate(lines):
        if line == "" or not (line.startswith(("   ", "\t")) or _KEY.match(line)):
            end = index
            break
        match = _KEY.match(line)
        if match:
            key = match[1].strip().lower()
            values[key] = [match[2]] if match[2] else []
        else:
            values[key].append(line[4:] if line.startswith("    ") else line.lstrip("\t").removeprefix("   "))
    fields = {
        _TITLE_KEYS[key]: _unescaped("\n".join(said)) for key, said in values.items() if key in _TITLE_KEYS
    }
    cast = None
    if "cast" in values or "characters" in values:
        said = values.get("cast", values.get("characters", []))
        cast = tuple(
            Character(_unescaped(who.strip()), _unescaped(looks.strip()))
            for who, _, looks in (line.partition(":") for line in said)
            if who.strip()
        )
    return fields, cast, "\n".join(lines[end:])


def _blocks(body: str) -> list[list[str]]:
    """Runs of lines between empty ones; two spaces, or a note that is still open, do not end a run."""
    blocks: list[list[str]] = []
    current: list[str] = []
    is_open = False
    for line in body.split("\n"):
        if line == "" or (not line.strip() and len(line) < 2 and not is_open):
            if current:
                blocks.append(current)
            current = []
            is_open = False
            continue
        if not current and not line.strip():
            continue
        current.append(line)
        is_open = _is_open(line, is_open)
    return [*blocks, current] if current else blocks


def _is_open(line: str, before: bool) -> bool:
    opened, closed = line.rfind("[["), line.rfind("]]")
    return before if opened == closed else opened > closed


def _read_block(page: _Page, block: list[str]) -> None:
    first = block[0]
    if first.startswith("#") or first.startswith("="):
        _read_rest(page, block)
    elif (first.startswith(".") and not first.startswith("..")) or _SLUG.match(first):
        heading = re.sub(r"\s*(?<!\\)#[^#]+#\s*$", "", _NOTE.sub("", first).strip())
        heading = heading[1:].strip() if heading.startswith(".") else heading
        page.open_scene("" if _UNNAMED.match(heading) else _unescaped(heading))
        _read_rest(page, block)
    elif _TRANSITION.match(first.rstrip()) and not first.startswith("!"):
        if _CONTINUES.match(first):
            page.continues = True
        elif "DISSOLVE" in first.upper():
            page.transition = "dissolve"
        _read_rest(page, block)
    elif len(block) > 1 and _CUE.match(first.strip()) and not first.startswith("!"):
        who = re.sub(r"\(.*?\)|[@^]", "", first).strip()
        words = " ".join(
            _unescaped(_NOTE.sub("", line)).strip() for line in block[1:] if not line.strip().startswith("(")
        )
        page.add_speech(who, words.strip())
    else:
        _read_action(page, block)


def _read_rest(page: _Page, block: list[str]) -> None:
    if len(block) > 1:
        _read_block(page, block[1:])


def _read_action(page: _Page, block: list[str]) -> None:
    text = "\n".join("" if line == "  " else line for line in block)
    notes = _NOTE.findall("\n".join(block))
    text = _NOTE.sub("\x00", text)
    forced = text.startswith("!")
    text = text[1:] if forced else re.sub(r"^[>~]\s*|\s*<$", "", text)
    prompt = _unescaped(re.sub(r"(?:\n|[ \t]+)?\x00", "", text).rstrip("\n"))
    if not prompt.strip() and notes:
        said = [note for note in notes if note.strip().lower() in {"continues", "continuous"}]
        if said:
            page.continues = True
        for note in notes:
            if note not in said:
                page.take_note(note)
    elif prompt.strip():
        page.add_shot(prompt, notes)
