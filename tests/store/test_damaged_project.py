"""A project file that is damaged anywhere is one sentence, and opening it changes nothing."""

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
