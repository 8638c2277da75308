"""Export writes the film that is seen, says what it leaves out, and leaves nothing behind when it is stopped."""

from pathlib import Path

import av
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

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
    qtbot.waitUntil(lambda: "cannot be written" in dialog.message.text(), timeout=10_000)
    assert dialog.export.isVisible()
    dialog.close()
