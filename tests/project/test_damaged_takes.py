"""A take that lost a file, or part of one, is made again; a take that two processes found is recorded once."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from storymem_studio.cli.rendering import render_film
from storymem_studio.domain.story import RenderSettings, Scene, Shot, Story
from storymem_studio.errors import StudioError
from storymem_studio.project import Project
from storymem_studio.project.occupation import Occupation

STORY = Story(
    "Harbour",
    scenes=(
        Scene(
            "",
            (
                Shot("Wide shot of a harbour at dawn.", frames=5),
                Shot("Medium shot of the harbour at dawn.", frames=5, cut=False),
            ),
        ),
    ),
    settings=RenderSettings(width=96, height=64),
)


def made(folder: Path) -> int:
    with Project.open(folder) as project:
        return render_film(project, lambda update: None)


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("finished") / "film"
    with Project.create(folder, STORY) as project:
        assert render_film(project, lambda update: None) == 2
    return folder


@pytest.fixture
def film(finished: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(finished, tmp_path / "film"))


def take_folder(film: Path) -> Path:
    with Project.open(film) as project:
        video = project.video_of(project.story.shots()[0].id)
        assert video is not None
        return video.parent


@pytest.mark.parametrize(
    "damage",
    [
        lambda take: (take / "video.mp4").write_bytes((take / "video.mp4").read_bytes()[:300]),
        lambda take: (take / "video.mp4").write_bytes(b""),
        lambda take: (take / "video.mp4").write_bytes(b"no film at all" * 100),
        lambda take: (take / "keyframe_1.png").unlink(),
        lambda take: (take / "last_frame.png").write_bytes(b""),
    ],
    ids=["cut short", "empty", "something else", "a keyframe lost", "the last frame empty"],
)
def test_a_damaged_take_is_made_again(film: Path, damage: Callable[[Path], object]):
    damage(take_folder(film))
    assert made(film) >= 1
    assert made(film) == 0


def test_a_whole_film_is_not_made_again(film: Path):
    assert made(film) == 0


def test_a_take_that_another_process_recorded_is_no_error(film: Path):
    with Project.open(film) as project:
        take = next(iter(project.takes.values()))
        project.add_take(take)
    with Project.open(film) as project:
        assert list(project.takes).count(take.id) == 1


def test_only_one_process_makes_the_shots_of_a_project(tmp_path: Path):
    one, other = Occupation(tmp_path), Occupation(tmp_path)
    assert one.begin() and not one.begin()
    one.leave()
    with pytest.raises(StudioError, match="another StoryMem Studio"):
        other.begin()
    one.leave()
    assert other.begin()
    other.end()
    assert one.begin()
    one.end()


def test_a_closed_project_lets_others_render(film: Path):
    project = Project.open(film)
    project.begin_rendering()
    project.close()
    assert made(film) == 0
