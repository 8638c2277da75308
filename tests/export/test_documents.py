"""Storyboard, contact sheet, shot list and scripts, read by programs that know these formats."""

import csv
import io
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdf
import pytest
from small_film import FPS, MADE

from storymem_studio.domain import edits, edits_film
from storymem_studio.domain.story import Character, RenderSettings, Scene, Shot, Story
from storymem_studio.errors import StudioError
from storymem_studio.export.order import ExportOptions
from storymem_studio.export.storyboard import PAGES
from storymem_studio.project import Project
from storymem_studio.project.exporting import export_project
from storymem_studio.scripts.formats import read_script


def words(page: pypdf.PageObject) -> str:
    return " ".join(page.extract_text().split())


@pytest.mark.parametrize("preset", ["list", "grid"])
@pytest.mark.parametrize("page", ["a4", "letter"])
def test_the_storyboard_has_every_shot_with_picture_prompt_and_timing(
    project: Project, tmp_path: Path, preset: str, page: str
):
    path = export_project(
        project, tmp_path / "board.pdf", options=ExportOptions(preset=preset, page=page)
    ).path
    reader = pypdf.PdfReader(path)
    assert reader.metadata is not None and reader.metadata.title == "Das Licht & die See"
    (only,) = reader.pages
    size = float(only.mediabox.width), float(only.mediabox.height)
    assert size == (PAGES[page] if preset == "list" else PAGES[page][::-1])
    text = words(only)
    for number, shot in enumerate(project.story.shots(), 1):
        assert f"{number}. " in text and shot.prompt.split(".")[0] in text
    assert "00:01:01" in text and f"{MADE[2]} frames" in text and "continues" in text
    assert "Made with AI" in text and "1 / 1" in text
    keyframes = sum(len(take.keyframes) for take in project.takes.values())
    assert len(only.images) == 4 + (keyframes if preset == "list" else 0)


def test_a_long_film_takes_more_pages_and_a_film_without_takes_is_still_a_storyboard(tmp_path: Path):
    shots = tuple(Shot(f"Wide shot number {n} of a long road. " * 6, seed=n) for n in range(11))
    story = Story(
        "長い道 — дорога", scenes=(Scene("道", shots),), settings=RenderSettings(width=96, height=64)
    )
    with Project.create(tmp_path / "unmade", story) as project:
        reader = pypdf.PdfReader(export_project(project, tmp_path / "board.pdf").path)
        assert len(reader.pages) == 3
        assert reader.metadata is not None and reader.metadata.title == "長い道 — дорога"
        text = " ".join(words(page) for page in reader.pages)
        assert text.count("not made yet") == 11 and "дорога" in text and "3 / 3" in text


class Sheet(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.images: list[dict[str, str | None]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "img", "link", "br"):
            self.open.append(tag)
        if tag == "img":
            self.images.append(dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_contact_sheet_is_one_whole_page_with_its_pictures_inside(project: Project, tmp_path: Path):
    hostile = "<script>alert(1)</script> & “quotes”"
    project.edit("Rewrite", edits.update_shot, project.story.shots()[0].id, note=hostile, title=hostile)
    path = export_project(project, tmp_path / "sheet.html").path
    sheet = Sheet()
    sheet.feed(path.read_text())
    assert sheet.open == []
    keyframes = sum(len(take.keyframes) for take in project.takes.values())
    assert len(sheet.images) == 4 + keyframes
    assert all(
        (image["src"] or "").startswith("data:image/jpeg;base64,") and image["alt"] for image in sheet.images
    )
    assert hostile in sheet.text and "<script>" not in path.read_text()
    assert all(shot.prompt in sheet.text for shot in project.story.shots())


def test_the_shot_list_is_a_table_a_spreadsheet_reads(project: Project, tmp_path: Path):
    project.edit("Note", edits.update_shot, project.story.shots()[3].id, note="=HYPERLINK(1)", trim_out=2)
    data = export_project(project, tmp_path / "shots.csv").path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [row["shot"] for row in rows] == ["1", "2", "1", "2"]
    assert [int(row["frames"]) for row in rows] == [9, 8, 13, 7]
    assert [row["cut"] for row in rows] == ["yes", "no", "yes", "yes"]
    assert rows[2]["prompt"] == project.story.shots()[2].prompt
    assert rows[1]["dialogue"] == "Who is there?" and rows[3]["dialogue"] == ""
    assert rows[3]["note"] == "'=HYPERLINK(1)", "a spreadsheet must not run it"
    assert float(rows[0]["seconds"]) == pytest.approx(9 / FPS, abs=0.01)


def test_final_draft_reads_scenes_shots_and_dialogue(project: Project, tmp_path: Path):
    project.edit("Dip", edits_film.set_transition, project.story.shots()[3].id, "dissolve")
    root = ET.parse(export_project(project, tmp_path / "script.fdx").path).getroot()
    assert root.tag == "FinalDraft" and root.get("DocumentType") == "Script"
    content = root.find("Content")
    assert content is not None
    told = [(p.get("Type"), "".join(t.text or "" for t in p.findall("Text"))) for p in content]
    assert [text for kind, text in told if kind == "Scene Heading"] == [
        "INT./EXT. THE CLIFF",
        "INT./EXT. THE HARBOUR",
    ]
    assert [text for kind, text in told if kind == "Action"] == [
        shot.prompt for shot in project.story.shots()
    ]
    assert ("Dialogue", "Who is there?") in told and ("Character", "MARA") in told
    assert ("Transition", "DISSOLVE TO:") in told and ("Shot", "CONTINUOUS") in told
    assert [c.text for c in root.iter("Character") if c.text] == ["MARA"]


def test_headings_that_final_draft_knows_stay_as_they_are(project: Project, tmp_path: Path):
    project.edit("Head", edits.update_scene, project.story.scenes[0].id, heading="INT. KITCHEN - DAY \x07")
    text = export_project(project, tmp_path / "script.fdx").path.read_text()
    assert "<Text>INT. KITCHEN - DAY</Text>" in text


def test_a_final_draft_script_comes_back_with_its_shots_and_what_is_said(project: Project, tmp_path: Path):
    last = project.story.shots()[3].id
    project.edit("Dip", edits_film.set_transition, last, "dip")
    project.edit("Words", edits.update_shot, last, dialogue="MARA: [[Not]] yet.\nOLD MAN: Now.", title="NOW")
    back = read_script(export_project(project, tmp_path / "script.fdx").path)
    shots = project.story.shots()
    assert back.title == project.story.title
    assert [(shot.prompt, shot.cut, shot.title) for shot in back.shots()] == [
        (shot.prompt, shot.cut, shot.title) for shot in shots
    ]
    assert [len(scene.shots) for scene in back.scenes] == [len(scene.shots) for scene in project.story.scenes]
    assert (back.shots()[3].transition, back.shots()[3].dialogue) == ("dip", shots[3].dialogue)


def what_is_told(story: Story) -> list:
    return [
        (story.title, story.overview),
        [(character.name, character.description) for character in story.characters],
        *(
            (scene.heading, [(shot.prompt, shot.cut, shot.frames, shot.seed) for shot in scene.shots])
            for scene in story.scenes
        ),
    ]


@pytest.mark.parametrize("name", ["script.fountain", "script.json"])
def test_a_script_comes_back_with_the_same_story(project: Project, tmp_path: Path, name: str):
    path = export_project(project, tmp_path / "scripts" / name).path
    assert what_is_told(read_script(path)) == what_is_told(project.story)


def test_a_script_needs_no_finished_shot(tmp_path: Path):
    story = Story("Unmade", characters=(Character("Ann"),), scenes=(Scene("One", (Shot("Wide shot."),)),))
    with Project.create(tmp_path / "unmade", story) as project:
        for name in ("script.fdx", "script.csv", "script.html", "script.fountain", "script.json"):
            assert export_project(project, tmp_path / name).path.stat().st_size > 0
        with pytest.raises(StudioError, match="nothing to export yet"):
            export_project(project, tmp_path / "film.otio")
