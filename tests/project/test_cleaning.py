"""Unused takes are deleted with their files; nothing that is shown or remembered goes, and undo stays true."""

from pathlib import Path

import pytest

from storymem_studio.domain import edits, edits_memory
from storymem_studio.domain.story import Scene, Shot, Story
from storymem_studio.domain.takes import Keyframe, Picture, Take
from storymem_studio.errors import StudioError
from storymem_studio.project import Project, TakesDeleted
from storymem_studio.store.folder import TAKES


def record(project: Project, name: str, number: int = 1) -> Take:
    shot = project.story.shots()[number - 1]
    folder = project.folder / TAKES / name
    folder.mkdir(parents=True)
    for file, size in (
        ("video.mp4", 1000),
        ("keyframe_1.png", 200),
        ("last_frame.png", 50),
        ("done.json", 2),
    ):
        (folder / file).write_bytes(b"x" * size)
    place = f"{TAKES}/{name}"
    take = Take(
        shot_id=shot.id,
        request=project.request_of(shot.id),
        video=f"{place}/video.mp4",
        frames=81,
        keyframes=(Keyframe(f"{place}/keyframe_1.png", f"digest-{name}", 0),),
        last_frame=Picture(f"{place}/last_frame.png", f"last-{name}"),
        id=name,
    )
    project.add_take(take)
    return take


@pytest.fixture
def project(tmp_path: Path):
    story = Story("Takes", scenes=(Scene("", (Shot("Wide shot of a pier."), Shot("Close-up.", seed=1))),))
    with Project.create(tmp_path / "film", story) as made:
        yield made


def reopened(project: Project) -> Project:
    folder = project.folder
    project.close()
    return Project.open(folder)


def test_deleting_a_take_ends_undo_before_the_edits_that_would_bring_it_back(project: Project):
    first, second = project.story.shots()
    record(project, "a")
    record(project, "b")
    project.edit("Write", edits.update_shot, second.id, prompt="Close-up of a gull.")
    project.edit("Write more", edits.update_shot, second.id, prompt="Close-up of a gull, flying.")
    (unused,) = project.unused_takes()
    assert unused.id == "a"
    assert project.undo_needs([unused])
    project.delete_takes(["a"])
    assert not (project.folder / TAKES / "a").exists()
    assert project.undo_label == "Write more"
    project.undo()
    project.undo()
    assert project.undo_label == ""
    assert project.story.shot(first.id).take == "b"
    assert project.story.shot(second.id).prompt == "Close-up."
    project.redo()
    assert project.story.shot(second.id).prompt == "Close-up of a gull."


def test_redo_does_not_bring_a_deleted_take_back(project: Project):
    record(project, "a")
    record(project, "b")
    project.undo()
    project.delete_takes(["b"])
    assert project.redo_label == ""
    assert project.undo_label == "Generate"
    assert project.story.shots()[0].take == "a"


def test_an_unused_take_goes_with_its_files_and_frees_their_space(project: Project):
    record(project, "a")
    record(project, "b")
    again = reopened(project)
    heard = []
    again.listen(heard.append)
    assert [take.id for take in again.unused_takes()] == ["a"]
    assert again.delete_takes(["a"]) == 1252
    assert not (again.folder / TAKES / "a").exists()
    assert list(again.takes) == ["b"]
    assert isinstance(heard[0], TakesDeleted)
    once_more = reopened(again)
    assert list(once_more.takes) == ["b"]
    once_more.close()


def test_a_chosen_take_is_never_deleted(project: Project):
    record(project, "a")
    again = reopened(project)
    with pytest.raises(StudioError, match="in use"):
        again.delete_takes(["a"])
    assert list(again.takes) == ["a"]
    again.close()


def test_a_take_whose_keyframe_a_shot_remembers_stays(project: Project):
    record(project, "a")
    record(project, "b")
    second = project.story.shots()[1].id
    project.edit("Choose memory", edits_memory.add_keyframes, second, ["digest-a"])
    again = reopened(project)
    assert again.unused_takes() == ()
    again.close()


def test_a_note_about_a_take_is_kept_and_undone(project: Project):
    record(project, "a")
    shot = project.story.shots()[0]
    project.edit("Note", edits.note_take, shot.id, "a", "Her hand is wrong — “6 fingers”")
    again = reopened(project)
    assert again.story.shots()[0].note_of("a").startswith("Her hand")
    again.edit("Note", edits.note_take, shot.id, "a", " ")
    assert again.story.shots()[0].take_notes == ()
    again.undo()
    assert again.story.shots()[0].note_of("a")
    again.close()


def test_a_half_deleted_take_does_not_come_back(project: Project):
    record(project, "a")
    record(project, "b")
    (project.folder / TAKES / "a" / "done.json").unlink()
    (project.folder / TAKES / "a" / "video.mp4").unlink()
    again = reopened(project)
    assert list(again.takes) == ["b"]
    again.close()
