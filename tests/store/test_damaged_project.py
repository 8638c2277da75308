"""A project file that is damaged, oddly named or not ours to write: one sentence or none, and nothing is changed."""

import os
import sqlite3
from pathlib import Path

import pytest

from storymem_studio.domain.story import Scene, Shot, Story
from storymem_studio.errors import StudioError
from storymem_studio.project import Project


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Project.create(tmp_path / "film", Story("Title", scenes=(Scene("One", (Shot("Wide shot."),)),))):
        pass
    return tmp_path / "film"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE story SET settings = '{bad'",
        "UPDATE story SET titles = '[]'",
        "UPDATE shot SET memory = 'null'",
        "UPDATE shot SET take_notes = '[1]'",
        "UPDATE shot SET trim_in = 'x'",
        "UPDATE shot SET prompt = x'ff'",
        "UPDATE shot SET memory = '" + "[" * 3000 + "]" * 3000 + "'",
        """UPDATE story SET settings = '{"fps": 0}'""",
        """UPDATE story SET settings = '{"width": "wide"}'""",
        "DROP TABLE shot",
        "ALTER TABLE take RENAME COLUMN video TO film",
    ],
)
def test_rows_that_make_no_sense_are_told_as_damage(folder: Path, statement: str):
    with sqlite3.connect(folder / "project.db") as db:
        db.execute(statement)
    db.close()
    with pytest.raises(StudioError, match="is damaged"):
        Project.open(folder)


def test_pages_of_noise_are_told_as_damage(folder: Path):
    file = folder / "project.db"
    data = bytearray(file.read_bytes())
    for at in range(4096, len(data), 7):
        data[at] ^= 0x55
    file.write_bytes(data)
    with pytest.raises(StudioError, match="is damaged"):
        Project.open(folder)
    assert file.read_bytes() == data


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such names")
def test_a_folder_may_be_called_anything(tmp_path: Path):
    folder = tmp_path / "what? 100% #1 & 'you'"
    with Project.create(folder, Story("Title")):
        pass
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    with Project.open(folder) as project:
        assert project.story.title == "Title"


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="who may write anywhere"
)
def test_a_project_on_an_archive_disk_can_still_be_looked_at(folder: Path):
    before = (folder / "project.db").read_bytes()
    folder.chmod(0o500)
    (folder / "project.db").chmod(0o400)
    try:
        with Project.open(folder) as project:
            assert project.story.title == "Title"
            with pytest.raises(StudioError, match="cannot be written"):
                project.edit("Retitle", lambda story: Story("Other", id=story.id))
    finally:
        folder.chmod(0o700)
        (folder / "project.db").chmod(0o600)
    assert (folder / "project.db").read_bytes() == before
