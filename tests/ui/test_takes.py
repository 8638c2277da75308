"""Every take of a shot is at hand: seen in a strip, compared in step, chosen, noted, read, and deleted when unused."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot
from window_films import FRAMES, add_take, read_picture, short_story

from storymem_studio.domain import edits
from storymem_studio.project import Project
from storymem_studio.ui.takes.compare import CompareDialog
from storymem_studio.ui.takes.frames import read_frames, width_for
from storymem_studio.ui.takes.settings import TakeSettings

LEFT = Qt.MouseButton.LeftButton


def with_two_takes(open_studio):
    """The first shot was made twice; the second take, of another seed, is chosen."""
    studio = open_studio(made=1)
    first = studio.session.story.shots()[0]
    studio.session.edit("New seed", edits.reroll_shot, first.id)
    add_take(studio.session.project, 1, tint=60)
    studio.session._announce_film()
    return studio


def click_take(studio, qtbot: QtBot, row: int) -> None:
    takes = studio.preview.takes.list
    qtbot.mouseClick(takes.viewport(), LEFT, pos=takes.visualRect(takes.entries.index(row, 0)).center())


def shown(image) -> tuple[int, int]:
    width, height = image.width(), image.height()
    return read_picture(
        image.pixelColor(width // 2, height // 4).green(),
        image.pixelColor(width // 2, height * 3 // 4).green(),
    )


def test_the_strip_is_there_when_there_is_something_to_choose(open_studio):
    studio = open_studio(made=2)
    assert not studio.preview.takes.isVisible()
    add_take(studio.session.project, 1, tint=60)
    studio.session._announce_film()
    assert studio.preview.takes.isVisible()
    studio.session.select(list(studio.session.plans)[1])
    assert not studio.preview.takes.isVisible()


def test_a_click_on_a_take_chooses_it_and_undo_goes_back(open_studio, window, qtbot: QtBot):
    studio = with_two_takes(open_studio)
    entries = studio.preview.takes.entries
    assert [entry.chosen for entry in entries] == [False, True]
    assert [entry.mark.kind for entry in entries] == ["stale", "current"]
    assert entries[0].mark.reasons == ("the seed changed",)
    assert "not chosen, seed 0 · 0.6 s" in entries[0].sentence
    click_take(studio, qtbot, 0)
    shot = studio.session.story.shots()[0]
    assert shot.take == entries[0].take.id
    assert studio.preview.take.text() == "Take 1 of 2"
    window.actions_["undo"].trigger()
    assert studio.session.story.shots()[0].take == entries[1].take.id


def test_a_take_is_chosen_by_keyboard(open_studio, qtbot: QtBot):
    studio = with_two_takes(open_studio)
    takes = studio.preview.takes.list
    takes.setFocus()
    qtbot.keyClick(takes, Qt.Key.Key_Left)
    assert studio.session.story.shots()[0].take == studio.preview.takes.entries[1].take.id
    qtbot.keyClick(takes, Qt.Key.Key_Return)
    assert studio.session.story.shots()[0].take == studio.preview.takes.entries[0].take.id


def test_two_takes_are_compared_frame_by_frame(open_studio, window, qtbot: QtBot):
    studio = with_two_takes(open_studio)
    window.actions_["compare_takes"].trigger()
    dialog = window.findChild(CompareDialog)
    qtbot.waitUntil(lambda: len(dialog.left.images) == len(dialog.right.images) == FRAMES, timeout=20_000)
    assert (dialog.left.entry.number, dialog.right.entry.number) == (2, 1)
    dialog.seek(4)
    qtbot.keyClick(dialog, Qt.Key.Key_Right)
    assert shown(dialog.left.canvas.image) == shown(dialog.right.canvas.image) == (1, 5)
    blue = [side.canvas.image.pixelColor(20, 10).blue() for side in (dialog.left, dialog.right)]
    assert blue[0] - blue[1] > 30
    dialog.seek(0)
    qtbot.keyClick(dialog, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.frame >= 3, timeout=20_000)
    assert shown(dialog.left.canvas.image) == shown(dialog.right.canvas.image) == (1, dialog.frame)
    qtbot.keyClick(dialog, Qt.Key.Key_Space)
    assert not dialog.playing
    qtbot.mouseClick(dialog.right.choose, LEFT)
    assert studio.session.story.shots()[0].take == dialog.right.entry.take.id
    assert not dialog.right.choose.isEnabled()
    assert dialog.left.choose.isEnabled()
    dialog.close()


def test_long_takes_are_compared_smaller(tmp_path):
    assert width_for(832, 480, 81) == 640
    assert width_for(832, 480, 1001) < 320
    assert read_frames(tmp_path / "missing.mp4", 9) == []


def test_a_note_is_kept_with_its_take_and_undone(open_studio, window, qtbot: QtBot):
    studio = with_two_takes(open_studio)
    window.actions_["take_note"].trigger()
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("The light is lovely.")
    dialog.accept()
    assert studio.preview.takes.entries[1].note == "The light is lovely."
    assert studio.preview.takes.entries[1].sentence.endswith("The light is lovely.")
    window.actions_["undo"].trigger()
    assert studio.preview.takes.entries[1].note == ""


def test_everything_a_take_was_made_from_can_be_read_and_copied(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    studio.session.select(list(studio.session.plans)[1])
    window.actions_["take_settings"].trigger()
    dialog = window.findChild(TakeSettings)
    for said in (
        "moment 1",
        "Mara: a woman in a grey coat",
        "Seed: 1",
        "Size: 96 × 64",
        "1: Shot 1, frame 0",
    ):
        assert said in dialog.text
    assert "Continues: MI2V" in dialog.text
    assert "timings.drawing: 1" in dialog.text
    QGuiApplication.clipboard().clear()
    dialog.findChild(type(studio.memory.more), "copy").click()
    assert QGuiApplication.clipboard().text() == dialog.text
    dialog.close()


def test_a_new_seed_makes_a_take_beside_the_old_one(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(1), made=1)
    with qtbot.waitSignal(studio.session.rendering.ended, timeout=60_000):
        window.actions_["new_take"].trigger()
    assert [entry.chosen for entry in studio.preview.takes.entries] == [False, True]
    assert studio.preview.takes.isVisible()


def answer(window, word: str) -> QMessageBox:
    box = window.findChild(QMessageBox)
    next(button for button in box.buttons() if button.text() == word).click()
    return box


def test_unused_takes_are_deleted_after_a_question_that_says_the_space(open_studio, window, qtbot: QtBot):
    studio = with_two_takes(open_studio)
    folder = studio.session.project.folder
    old, chosen = (entry.take for entry in studio.preview.takes.entries)
    window.actions_["delete_takes"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=20_000)
    box = window.findChild(QMessageBox)
    assert box.text() == "Delete 1 unused take?"
    assert "kB are freed" in box.informativeText() or "KiB are freed" in box.informativeText()
    assert "undo will no longer reach back" in box.informativeText()
    answer(window, "Keep")
    assert (folder / old.video).is_file()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None, timeout=20_000)
    window.actions_["delete_takes"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=20_000)
    answer(window, "Delete")
    assert not (folder / old.video).exists()
    assert list(studio.session.project.takes) == [chosen.id]
    assert "1 take is deleted" in window.banner.text
    assert not studio.preview.takes.isVisible()
    assert not window.actions_["undo"].isEnabled()
    window.actions_["delete_takes"].trigger()
    assert "No take can be deleted" in window.banner.text
    window.show_start()
    with Project.open(folder) as project:
        assert old.id not in project.takes


def test_takes_that_undo_does_not_need_are_deleted_without_a_word_about_it(open_studio, window, qtbot: QtBot):
    folder = with_two_takes(open_studio).session.project.folder
    window.open(folder)
    window.actions_["delete_takes"].trigger()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=20_000)
    assert "undo will" not in window.findChild(QMessageBox).informativeText()
    answer(window, "Delete")
    assert len(window.studio.session.project.takes) == 1
