"""Export writes the film that is seen, says what it leaves out, and leaves nothing behind when it is stopped."""

from pathlib import Path

import av
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.ui.export_dialog import ExportDialog


def dialog_of(window) -> ExportDialog:
    window.actions_["export_film"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog.isVisible()
    return dialog


def test_the_film_is_written_with_every_frame(open_studio, window, qtbot: QtBot, tmp_path: Path):
    open_studio(made=3)
    dialog = dialog_of(window)
    dialog.path.setText(str(tmp_path / "film.mp4"))
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert f"The film is in {tmp_path / 'film.mp4'}." in dialog.message.text()
    assert dialog.show_film.isVisible()
    with av.open(str(tmp_path / "film.mp4")) as film:
        assert sum(1 for _ in film.decode(video=0)) == 9 + 8 + 9
    dialog.close()


def test_missing_shots_are_named_before_one_exports(open_studio, window):
    open_studio(made=2)
    dialog = dialog_of(window)
    assert dialog.facts.text().startswith("2 shots")
    assert "1 shot is not made yet and will be left out" in dialog.facts.text()
    dialog.close()


def test_without_any_take_there_is_nothing_to_export(open_studio, window):
    open_studio()
    dialog = dialog_of(window)
    assert not dialog.export.isEnabled()
    dialog.close()


def test_a_place_that_cannot_be_written_is_one_sentence(open_studio, window, qtbot: QtBot, tmp_path: Path):
    open_studio(made=1)
    dialog = dialog_of(window)
    (tmp_path / "file").write_text("not a folder")
    dialog.path.setText(str(tmp_path / "file" / "film.mp4"))
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "cannot be written" in dialog.message.text(), timeout=20_000)
    assert dialog.export.isVisible()
    dialog.close()


def test_another_format_changes_the_options_the_ending_and_what_will_happen(
    open_studio, window, qtbot: QtBot
):
    open_studio(made=3)
    dialog = dialog_of(window)
    assert dialog.path.text().endswith(".mp4") and "H.264" in dialog.summary.text()
    assert dialog.form.rate.isVisible() and not dialog.form.page.isVisible()
    assert dialog.choices.choose(".pdf", "grid")
    qtbot.waitUntil(lambda: "Storyboard, PDF, Grid" in dialog.summary.text())
    assert dialog.path.text().endswith(".pdf")
    assert dialog.form.page.isVisible() and not dialog.form.rate.isVisible()
    dialog.close()


def test_options_show_in_what_will_happen_and_reach_the_file(
    open_studio, window, qtbot: QtBot, tmp_path: Path
):
    open_studio(made=3)
    dialog = dialog_of(window)
    dialog.choices.choose(".mov", "editor")
    dialog.form.title.setChecked(True)
    dialog.form.part.setCurrentIndex(dialog.form.part.findText("Scene 2", Qt.MatchFlag.MatchStartsWith))
    qtbot.waitUntil(lambda: "14 frames, 96 × 64 at 24 fps, ProRes 422 LT." in dialog.summary.text())
    dialog.path.setText(str(tmp_path / "scene.mov"))
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    with av.open(str(tmp_path / "scene.mov")) as film:
        assert sum(1 for _ in film.decode(video=0)) == 14
    assert (tmp_path / "scene.recipe.json").is_file()
    dialog.close()


def test_a_typed_ending_chooses_its_format(open_studio, window, qtbot: QtBot, tmp_path: Path):
    open_studio(made=1)
    dialog = dialog_of(window)
    dialog.path.setText(str(tmp_path / "cut.otio"))
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert dialog.choices.choice.format.name == "otio"
    assert (tmp_path / "cut.otio").read_text().startswith("{")
    dialog.close()


def test_an_ending_that_is_no_format_is_explained(open_studio, window, qtbot: QtBot, tmp_path: Path):
    open_studio(made=1)
    dialog = dialog_of(window)
    dialog.path.setText(str(tmp_path / "film.avi"))
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "only .mp4 can be written" in dialog.message.text(), timeout=20_000)
    assert list(tmp_path.glob("film*")) == []
    dialog.close()


def test_a_script_can_be_exported_before_anything_is_made(open_studio, window, qtbot: QtBot, tmp_path: Path):
    open_studio()
    dialog = dialog_of(window)
    dialog.choices.choose(".fountain")
    qtbot.waitUntil(dialog.export.isEnabled)
    dialog.path.setText(str(tmp_path / "script.fountain"))
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert "The Lighthouse" in (tmp_path / "script.fountain").read_text()
    dialog.close()


def test_cancel_leaves_no_file(open_studio, window, qtbot: QtBot, tmp_path: Path):
    open_studio(short_story(6), made=6)
    dialog = dialog_of(window)
    dialog.form.motion.setChecked(True)
    dialog.form.rate.setCurrentIndex(dialog.form.rate.findText("60 fps"))
    dialog.path.setText(str(tmp_path / "film.mp4"))
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Stopped; no file was left behind." in dialog.message.text(), timeout=20_000)
    assert list(tmp_path.glob("*film*")) == []
    dialog.close()
