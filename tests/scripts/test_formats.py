"""Script files of any kind, good and bad."""

import json
import os
from pathlib import Path

import pytest

from storymem_studio.domain.story import Scene, Shot, Story
from storymem_studio.errors import StudioError
from storymem_studio.scripts.formats import LARGEST, read_script, write_script

JSON = json.dumps(
    {"story_name": "Café", "scenes": [{"video_prompts": ["A cat."], "cut": [True]}]}, ensure_ascii=False
)
STORY = Story(
    "The Lamp", scenes=(Scene("INT. ROOM", (Shot("A cat — asleep."), Shot("It goes.", cut=False, seed=1))),)
)


@pytest.mark.parametrize(
    ("name", "text", "title"),
    [
        ("a.json", JSON, "Café"),
        ("a.txt", JSON, "Café"),
        ("a.fountain", "INT. ROOM\n\nA cat.", "a"),
        ("my-story_2.txt", "A cat.", "my story 2"),
        ("a.txt", "Title: Café\n\n.THE ROOM\n\nA cat.", "Café"),
        (
            "noending",
            "// hello\n{story_name: 'Café', scenes: [{video_prompts: ['A cat.'], cut: [true]}]}",
            "Café",
        ),
    ],
)
def test_a_script_is_told_by_what_it_holds(tmp_path: Path, name: str, text: str, title: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    story = read_script(path)
    assert (story.title, story.shots()[0].prompt) == (title, "A cat.")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_every_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(JSON.encode(encoding))
    assert read_script(path).title == "Café"


BAD = {
    "empty.json": b"",
    "blank.txt": b" \n\t\n",
    "marked.txt": b"\xef\xbb\xbf",
    "nul.txt": b"\x00" * 64,
    "picture.json": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
    "film.txt": b"\x00\x00\x00\x20ftypisom" + os.urandom(2000),
    "odd16.txt": b"\xff\xfeA",
    "text.json": b"Once upon a time.",
    "number.json": b"5",
    "scenes.json": b'{"scenes": 5}',
    "deep.json": b"[" * 200_000,
    "heading.fountain": b"INT. ROOM\n",
    "screenplay.fdx": b'<?xml version="1.0"?>\n<FinalDraft><Content/></FinalDraft>',
    "cut.fdx": b"<FinalDraft><Content><Paragraph",
    "bomb.fdx": b'<!DOCTYPE a [<!ENTITY b "A cat.">]><FinalDraft><Content>&b;</Content></FinalDraft>',
    "declared.fdx": b"<FinalDraft><!DOCTYPE a><Content/></FinalDraft>",
    "entity.fdx": b'<FinalDraft><Content><Paragraph Type="Action"><Text>&b;</Text></Paragraph></Content></FinalDraft>',
    "page.txt": b"\n<!DOCTYPE html><html><body>A cat.</body></html>",
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(BAD[name])
    with pytest.raises(StudioError) as raised:
        read_script(path)
    assert raised.value.message.endswith(".") and "\n" not in raised.value.message
    assert raised.value.advice


def test_a_folder_a_missing_file_and_an_impossible_name_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.json", tmp_path / ("x" * 300 + ".json"), Path("a\x00b.json")):
        with pytest.raises(StudioError):
            read_script(path)


def test_a_file_that_is_too_big_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(StudioError, match="too big"):
        read_script(path)


def test_a_prompt_of_a_megabyte_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.json"
    prompt = "A cat walks. " * 80_000
    path.write_text(
        json.dumps({"story_name": "Long", "scenes": [{"video_prompts": [prompt], "cut": [True]}]})
    )
    assert len(read_script(path).shots()[0].prompt) == len(prompt)


@pytest.mark.parametrize("name", ["out.json", "out.fountain", "OUT.JSON"])
def test_what_is_written_is_read_back(tmp_path: Path, name: str) -> None:
    write_script(STORY, tmp_path / name)
    story = read_script(tmp_path / name)
    assert [(s.prompt, s.cut) for s in story.shots()] == [(s.prompt, s.cut) for s in STORY.shots()]
    assert story.scenes[0].heading == "INT. ROOM"
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["out.docx", "out", "missing/out.json"])
def test_where_it_cannot_be_written_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(StudioError):
        write_script(STORY, tmp_path / name)
    assert not list(tmp_path.iterdir())


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "out.json").mkdir()
    with pytest.raises(StudioError):
        write_script(STORY, tmp_path / "out.json")
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
