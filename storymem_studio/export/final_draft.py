"""The script for Final Draft: scenes with headings, each shot as a SHOT paragraph with its prompt as action."""

from xml.etree import ElementTree as ET

from storymem_studio.domain.spoken import spoken_lines
from storymem_studio.domain.story import Scene, Story, shot_title
from storymem_studio.export.film import ExportedFilm
from storymem_studio.export.order import Format, Job, Order
from storymem_studio.export.recipe import write_bytes
from storymem_studio.wording import say_counted

FORMATS = (Format("fdx", ".fdx", "Final Draft script", "script", __name__, needs_pictures=False),)
_HEADINGS = ("INT", "EXT", "EST", "I/E")


def write(order: Order, job: Job) -> ExportedFilm:
    document = final_draft(order.production.story)
    ET.indent(document, "  ")
    body = ET.tostring(document, encoding="unicode")
    write_bytes(order.out, f'<?xml version="1.0" encoding="UTF-8" standalone="no" ?>\n{body}\n'.encode())
    job.report(1, 1)
    shots = order.production.shots
    return ExportedFilm(order.out, shots[-1].clip.end if shots else 0)


def final_draft(story: Story) -> ET.Element:
    root = ET.Element("FinalDraft", DocumentType="Script", Template="No", Version="5")
    content = ET.SubElement(root, "Content")
    for number, scene in enumerate(story.scenes, 1):
        heading = _paragraph(content, "Scene Heading", scene_heading(scene, number))
        heading.set("Number", str(number))
        for index, shot in enumerate(scene.shots):
            if index and shot.cut and shot.transition == "cut":
                _paragraph(content, "Transition", "CUT TO:")
            elif shot.transition != "cut":
                _paragraph(
                    content,
                    "Transition",
                    "DISSOLVE TO:" if shot.transition == "dissolve" else "FADE TO BLACK:",
                )
            elif index:
                _paragraph(content, "Shot", "CONTINUOUS")
            _paragraph(content, "Shot", shot_title(shot).upper())
            _paragraph(content, "Action", _clean(shot.prompt))
            for line in spoken_lines(shot):
                who, said = (line.speaker, line.words) if line.speaker else _speaker(line.words, story)
                _paragraph(content, "Character", who.upper())
                _paragraph(content, "Dialogue", said)
    title = ET.SubElement(ET.SubElement(root, "TitlePage"), "Content")
    for text in (story.title, story.logline, f"Drafted by {story.writer}" if story.writer else ""):
        if text:
            _paragraph(title, "", _clean(text)).set("Alignment", "Center")
    cast = ET.SubElement(ET.SubElement(root, "SmartType"), "Characters")
    for character in story.characters:
        ET.SubElement(cast, "Character").text = _clean(character.name).upper()
    return root


def scene_heading(scene: Scene, number: int) -> str:
    """Final Draft finds scenes by INT. and EXT.: a heading without one is kept behind a neutral one."""
    heading = _clean(scene.heading) or f"Scene {number}"
    return heading if heading.upper().startswith(_HEADINGS) else f"INT./EXT. {heading}".upper()


def _speaker(line: str, story: Story) -> tuple[str, str]:
    """ "Mara: Who is there?" names its speaker; otherwise it is heard over the picture."""
    name, colon, said = line.partition(":")
    if colon and said.strip() and len(name) <= 30 and len(name.split()) <= 3:
        return name.strip(), said.strip()
    return (story.characters[0].name if len(story.characters) == 1 else "Voice"), line


def _paragraph(content: ET.Element, kind: str, text: str) -> ET.Element:
    paragraph = ET.SubElement(content, "Paragraph", {"Type": kind} if kind else {})
    ET.SubElement(paragraph, "Text").text = text
    return paragraph


def _clean(text: str) -> str:
    """Characters that XML cannot hold are dropped."""
    return " ".join("".join(c for c in text if c.isprintable() or c.isspace()).split())


def describe(order: Order) -> list[str]:
    story = order.production.story
    return [
        say_counted(
            len(story.scenes),
            "{count} scene with {shots} shots as a screenplay.",
            "{count} scenes with {shots} shots as a screenplay.",
            shots=len(story.shots()),
        )
    ]
