"""Final Draft scripts (.fdx) in: their paragraphs as Fountain, which then tells the shots."""

import re
from dataclasses import replace
from xml.etree import ElementTree as ET
from xml.parsers import expat

from storymem_studio.domain.story import Story
from storymem_studio.errors import StudioError
from storymem_studio.scripts.fountain import read_fountain
from storymem_studio.wording import say

_SLUG = re.compile(r"^(?:INT|EXT|EST|I/E)[. /]", re.IGNORECASE)
_OUR_HEADING = re.compile(r"^INT\./EXT\. SCENE \d+$")
_FADES = {"DISSOLVE TO:": "dissolve", "FADE TO BLACK:": "dip"}


def read_final_draft(text: str, name: str = "") -> Story:
    """Every paragraph of action is a shot, as in Fountain; a SHOT paragraph before it is its title.

    :raises StudioError: it is no whole XML, declares a document type of its own, or has no shot.
    """
    root = _parsed(text)
    blocks: list[str] = []
    title, transition, continues = "", "", False
    for paragraph in root.iterfind("./Content/Paragraph"):
        kind, words = paragraph.get("Type", ""), _words(paragraph)
        if not words:
            continue
        match kind:
            case "Scene Heading":
                blocks.append(_heading(words))
                title, continues = "", False
            case "Transition":
                transition = _FADES.get(words.upper(), "dissolve" if "DISSOLVE" in words.upper() else "")
            case "Shot" if words.upper() == "CONTINUOUS":
                continues = True
            case "Shot":
                title = words
            case "Character":
                blocks.append(f"@{_escaped(words)}")
            case "Dialogue" | "Parenthetical" if blocks and blocks[-1].startswith("@"):
                blocks[-1] += f"\n{_escaped(words)}"
            case "Action" | "General" | "Dialogue":
                begins = words.upper().startswith(title.upper().rstrip("…"))
                notes = [] if begins else [f"[[Title: {_escaped(title)}]]"]
                notes += [f"[[Transition: {transition}]]"] if transition else []
                blocks += ["> CONTINUOUS"] if continues else []
                blocks.append("\n".join([f"!{_escaped(words)}", *notes]))
                title, transition, continues = "", "", False
            case _:
                pass
    said = [block for block in blocks if not block.startswith("@") or "\n" in block]
    story = read_fountain("\n\n".join(["", *said]), name)
    page = [words for each in root.iterfind("./TitlePage/Content/Paragraph") if (words := _words(each))]
    return replace(story, title=page[0] if page else story.title or name or say("Untitled"))


def _parsed(text: str) -> ET.Element:
    """Without the entities and document types that no script needs and a hostile file could grow from."""
    builder = ET.TreeBuilder()
    parser = expat.ParserCreate(encoding="utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data

    def refuse(*_declared: object) -> None:
        raise StudioError(
            "This Final Draft script declares a document type of its own, which is not read.",
            "Save it from Final Draft again, or as Fountain or plain text.",
        )

    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(text.lstrip("\ufeff \t\r\n").encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        raise StudioError(
            "This Final Draft script is broken in line {line}.",
            "Save it from Final Draft again, or as Fountain or plain text.",
            line=error.lineno,
        ) from error
    return builder.close()


def _words(paragraph: ET.Element) -> str:
    return " ".join("".join(each.text or "" for each in paragraph.iterfind("Text")).split())


def _heading(words: str) -> str:
    if _OUR_HEADING.match(words):
        return f".{words.partition(' ')[2]}"
    return words if _SLUG.match(words) else f".{words}"


def _escaped(words: str) -> str:
    """What Fountain would read as a note or a comment stays words."""
    return re.sub(r"(\\|\[\[|\]\]|/\*|\*/)", lambda match: "".join(f"\\{char}" for char in match[0]), words)
