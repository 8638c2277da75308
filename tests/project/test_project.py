"""A project keeps everything when it happens, and can be undone, moved, killed and opened again."""

import shutil
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from storymem_studio.domain import edits
from storymem_studio.domain.story import Scene, Shot, Story
from storymem_studio.errors import StudioError
from storymem_studio.project import Project, StoryChanged


def story() -> Story:
    shots = tuple(Shot(f"Wide shot of street number {number}.", seed=number) for number in range(3))
    return Story("Three Streets", scenes=(Scene("One", shots),))


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "film", story()) as made:
        yield made


def test_what_was_edited_is_there_after_opening_again(project: Project):
    first = project.story.shots()[0].id
    project.edit("Rewrite", edits.update_shot, first, prompt="Another street.")
    with Project.open(project.folder) as again:
        assert again.story == project.story
        assert again.story.shot(first).prompt == "Another street."


def test_undo_and_redo_reach_the_file_too(project: Project):
    start = project.story
    first = start.shots()[0].id
    project.edit("Rewrite", edits.update_shot, first, prompt="Another street.")
    project.edit("Remove", edits.remove_shot, first)
    assert project.undo_label == "Remove"
    project.undo()
    project.undo()
    assert project.story == start and project.undo_label == "" and project.redo_label == "Rewrite"
    with Project.open(project.folder) as again:
        assert again.story == start
    project.redo()
    assert project.story.shot(first).prompt == "Another street."


def test_typing_is_one_step_until_something_else_happens(project: Project):
    first = project.story.shots()[0].id
    for text in ("A", "A s", "A street"):
        project.edit("Rewrite", edits.update_shot, first, prompt=text, merge_key=f"prompt {first}")
    project.end_merging()
    project.edit("Rewrite", edits.update_shot, first, prompt="A street!", merge_key=f"prompt {first}")
    project.undo()
    assert project.story.shot(first).prompt == "A street"
    project.undo()
    assert project.story.shot(first).prompt == "Wide shot of street number 0."
    assert project.undo_label == ""


def test_an_edit_that_changes_nothing_is_no_step(project: Project):
    first = project.story.shots()[0]
    project.edit("Rewrite", edits.update_shot, first.id, prompt=first.prompt)
    assert project.undo_label == ""


def test_listeners_hear_before_and_after(project: Project):
    heard = []
    stop = project.listen(heard.append)
    before = project.story
    project.edit("Title", edits.update_story, title="New")
    stop()
    project.edit("Title", edits.update_story, title="Newer")
    assert heard == [StoryChanged(before, heard[0].after)] and heard[0].after.title == "New"


def test_an_edit_that_cannot_be_saved_did_not_happen(project: Project, monkeypatch: pytest.MonkeyPatch):
    before = project.story

    def full(*_: object) -> None:
        raise StudioError("The disk is full: the last change was not saved.", "Free some space.")

    monkeypatch.setattr(project._repository, "save", full)
    with pytest.raises(StudioError, match="disk is full"):
        project.edit("Title", edits.update_story, title="Lost?")
    assert project.story is before and project.undo_label == ""


def test_two_programs_change_different_things_of_the_same_shot(project: Project):
    """The window is open while `storymem film` makes the shots."""
    shot, other = project.story.shots()[:2]
    with Project.open(project.folder) as film:
        project.edit("Prompt", edits.update_shot, shot.id, prompt="Close-up of a fox at dusk.")
        project.edit("Delete", edits.remove_shot, other.id)
        film.edit("Seed", edits.update_shot, shot.id, seed=77)
        film.edit("Seed", edits.update_shot, other.id, seed=78)
    with Project.open(project.folder) as again:
        shots = again.story.shots()
        assert (shots[0].prompt, shots[0].seed) == ("Close-up of a fox at dusk.", 77)
        assert other.id not in [each.id for each in shots]


def test_a_project_is_not_made_over_another(project: Project):
    with pytest.raises(StudioError, match="already holds a project"):
        Project.create(project.folder, story())


@pytest.mark.parametrize("make", ["nothing", "folder", "file"])
def test_what_is_no_project_is_not_opened(tmp_path: Path, make: str):
    path = tmp_path / "thing"
    if make == "folder":
        path.mkdir()
    elif make == "file":
        path.write_text("hello")
    with pytest.raises(StudioError, match="is not a StoryMem project"):
        Project.open(path)


def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StudioError, match="cannot be written"):
        Project.create(tmp_path / "file" / "film", story())


def test_a_moved_project_opens_where_it_is_now(project: Project, tmp_path: Path):
    expected = project.story
    project.close()
    moved = shutil.move(project.folder, tmp_path / "else where")
    with Project.open(Path(moved)) as again:
        assert again.story == expected


def test_a_stored_path_never_leads_out_of_the_project(project: Project):
    with pytest.raises(StudioError, match="outside the project"):
        project.path("../../etc/passwd")


def test_a_reference_is_copied_in_and_anything_else_is_refused(project: Project, tmp_path: Path):
    photo = tmp_path / "Lena.png"
    Image.new("RGB", (40, 60), "teal").save(photo)
    project.add_reference(photo)
    photo.unlink()
    reference = project.story.references[0]
    assert reference.name == "Lena" and project.path(reference.path).is_file()
    assert [m.digest for m in project.request_of(project.story.shots()[0].id).memory] == [reference.digest]
    text = tmp_path / "notes.png"
    text.write_text("no picture")
    with pytest.raises(StudioError, match=r"notes\.png is not a picture"):
        project.add_reference(text)


def imported(project: Project, picture: Image.Image, name: str, **saving: Any) -> Image.Image:
    """The picture as the project keeps it."""
    file = project.folder.parent / name
    picture.save(file, **saving)
    project.add_reference(file)
    with Image.open(project.path(project.story.references[-1].path)) as kept:
        kept.load()
    return kept


def test_a_photo_taken_upright_is_kept_upright(project: Project):
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter
    kept = imported(project, Image.new("RGB", (90, 60), "teal"), "portrait.jpg", exif=exif)
    assert kept.size == (60, 90)
    assert 0x0112 not in kept.getexif()


def test_pictures_are_kept_in_kinds_that_every_engine_reads(project: Project):
    teal = Image.new("RGB", (40, 60), "teal")
    assert imported(project, teal.convert("CMYK"), "print.jpg").mode == "RGB"
    moving = imported(project, teal, "moving.gif", save_all=True, append_images=[Image.new("RGB", (40, 60))])
    assert (moving.format, moving.convert("RGB").getpixel((5, 5))) == ("PNG", (0, 128, 128))
    assert imported(project, Image.new("I;16", (40, 60), 0x8080), "deep.png").getpixel((5, 5)) == 0x80
    assert imported(project, Image.new("RGB", (6000, 30), "teal"), "wide.tiff").size == (4096, 20)


def test_a_picture_that_is_cut_off_or_far_too_large_is_refused(project: Project, tmp_path: Path):
    whole = BytesIO()
    Image.effect_noise((200, 200), 80).save(whole, "JPEG")
    (tmp_path / "cut.jpg").write_bytes(whole.getvalue()[:4000])
    with pytest.raises(StudioError, match=r"cut\.jpg is not a picture that can be read"):
        project.add_reference(tmp_path / "cut.jpg")
    Image.new("1", (20_000, 20_000)).save(tmp_path / "huge.png")
    with pytest.raises(StudioError, match=r"huge\.png has too many pixels"):
        project.add_reference(tmp_path / "huge.png")
