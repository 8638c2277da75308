"""The stories that come with the studio follow every rule we tell others."""

from itertools import pairwise
from pathlib import Path

import pytest

from storymem_engine.shot_language import is_described, mentions, read_shot
from storymem_studio.scripts.check import check_file
from storymem_studio.scripts.formats import read_script

SAMPLES = sorted((Path(__file__).resolve().parents[2] / "projects").glob("*.json"))


def test_there_are_samples_to_show() -> None:
    assert len(SAMPLES) == 3


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_has_nothing_to_complain_about(path: Path) -> None:
    story, findings = check_file(path)
    assert story is not None
    assert [(finding.level, finding.message) for finding in findings] == []
    assert 8 <= len(story.shots()) <= 12
    assert 3 <= len(story.scenes) <= 4
    assert story.logline
    assert all(scene.heading for scene in story.scenes)
    assert all(shot.title and shot.first_frame_prompt for shot in story.shots())


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_prompt_of_a_sample_describes_whoever_it_shows(path: Path) -> None:
    story = read_script(path)
    for shot in story.shots():
        shown = [character for character in story.characters if mentions(shot.prompt, character.name)]
        assert shown, shot.title
        assert all(is_described(shot.prompt, character.name, character.description) for character in shown)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_can_be_read_shot_by_shot(path: Path) -> None:
    story = read_script(path)
    readings = [read_shot(shot.prompt) for shot in story.shots()]
    assert all({"size", "move", "hour", "place"} <= set(reading.found) for reading in readings)
    sizes = [reading.size for reading in readings]
    assert all(one != other for one, other in pairwise(sizes))
