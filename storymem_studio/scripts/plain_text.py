"""Plain text in: paragraphs are shots, headings are scenes, numbered lists are shots too."""

import re
from dataclasses import replace

from storymem_engine.shot_language import find_cast
from storymem_studio.domain.story import Character, Scene, Shot, Story
from storymem_studio.errors import StudioError
from storymem_studio.scripts.text import clean
from storymem_studio.wording import say

_SCENE = re.compile(
    r"^\s*(?:#{1,3}\s*)?(?:scene|act|chapter)\s+(?:\d+|[ivx]+|one|two|three|four|five"
    r"|six)\b\s*(?:[:.\-–—]\s*(.*))?$",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"^\s*(?:#{1,3}\s+(?P<marked>\S.*)|(?P<slug>(?:INT|EXT|EST|INT\./EXT|INT/EXT|I/E)[. ].*))$"
)
_ITEM = re.compile(
    r"^\s*(?:(?:shot\s*)?\d{1,3}\s*[.):]|shot\s+\d{1,3}\b\s*[-–—]?|[-*•])\s+(?=\S)", re.IGNORECASE
)
_FIELD = re.compile(r"^\s*(title|logline|overview|synopsis|style|writer|author)\s*:\s*(\S.*)$", re.IGNORECASE)
_CONTINUES = re.compile(
    r"^\s*[\[(]?(?:continues|continuous|continued|cut\s*=\s*false)[\])]?\s*[:.\-–—]?\s+", re.IGNORECASE
)


def read_plain_text(text: str, name: str = "") -> Story:
    """A story from paragraphs. Raises StudioError where there is nothing to shoot."""
    fields, blocks = _blocks(clean(text))
    title = fields.get("title", "")
    if not title and len(blocks) > 1 and _is_title(blocks[0]):
        title, blocks = blocks[0].lstrip("# ").strip(), blocks[1:]
    scenes: list[Scene] = []
    number = 0
    for block in blocks:
        heading = _heading(block)
        if heading is not None:
            scenes.append(Scene(heading))
            continue
        if not scenes:
            scenes.append(Scene())
        continues = bool(_CONTINUES.match(block))
        prompt = _CONTINUES.sub("", block).strip()
        if prompt:
            shot = Shot(prompt, cut=not continues, seed=number)
            scenes[-1] = replace(scenes[-1], shots=(*scenes[-1].shots, shot))
            number += 1
    scenes = [scene for scene in scenes if scene.shots]
    if not scenes:
        raise StudioError(
            "There is no shot in this text.", "Write one paragraph for each shot, with an empty line between."
        )
    cast = find_cast([shot.prompt for scene in scenes for shot in scene.shots])
    return Story(
        title=title or name or say("Untitled"),
        logline=fields.get("logline", ""),
        overview=fields.get("overview", fields.get("synopsis", "")),
        style=fields.get("style", ""),
        writer=fields.get("writer", fields.get("author", "")),
        characters=tuple(Character(who, looks) for who, looks in cast.items()),
        scenes=tuple(scenes),
    )


def _blocks(text: str) -> tuple[dict[str, str], list[str]]:
    """The fields at the top, and the paragraphs, headings and list items one by one."""
    fields: dict[str, str] = {}
    blocks: list[str] = []
    paragraph: list[str] = []

    def end_paragraph() -> None:
        if paragraph:
            blocks.append(" ".join(paragraph))
            paragraph.clear()

    for line in text.split("\n"):
        stripped = line.strip()
        said = _FIELD.match(line)
        if not stripped or set(stripped) <= set("-=*_~# "):
            end_paragraph()
        elif said and not blocks and not paragraph:
            fields[said[1].lower()] = said[2].strip()
        elif _heading(stripped) is not None:
            end_paragraph()
            blocks.append(stripped)
        elif _ITEM.match(line):
            end_paragraph()
            paragraph.append(_ITEM.sub("", line).strip())
        else:
            paragraph.append(stripped)
    end_paragraph()
    return fields, blocks


def _heading(block: str) -> str | None:
    if len(block) > 120:
        return None
    scene = _SCENE.match(block)
    if scene:
        return (scene[1] or "").strip()
    match = _HEADING.match(block)
    return (match["marked"] or match["slug"]).strip() if match else None


def _is_title(block: str) -> bool:
    return len(block.split()) <= 10 and block[-1] not in ".!?:;," and "\n" not in block
