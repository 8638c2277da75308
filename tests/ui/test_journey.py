"""A whole film through the visible controls: a logline typed, drafted, generated, watched, exported, opened again."""

from pathlib import Path

import av
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from storymem_studio.domain import edits
from storymem_studio.ui.export_dialog import ExportDialog
from storymem_studio.ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
LOGLINE = "A lighthouse keeper finds a message in a bottle addressed to her."


def button(root, name: str) -> QAbstractButton:
    return next(
        b for b in root.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisibleTo(root)
    )


def draft(window: MainWindow, qtbot: QtBot, shots: int) -> None:
    window.start.writer.setCurrentIndex(window.start.writer.findData("offline"))
    window.start.shots.setValue(shots)
    qtbot.keyClicks(window.start.logline, LOGLINE)
    qtbot.mouseClick(window.start.draft, LEFT)
    qtbot.waitUntil(lambda: window.studio is not None, timeout=20_000)


def make_small(studio) -> None:
    """What a settings page would do: a film small enough for a test."""
    studio.session.edit("Settings", edits.update_settings, width=96, height=64)
    for shot in studio.session.story.shots():
        studio.session.edit("Settings", edits.update_shot, shot.id, frames=9)


def test_from_a_logline_to_a_film_and_back(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    assert not window.start.draft.isEnabled()
    draft(window, qtbot, shots=3)
    studio = window.studio
    story = studio.session.story
    assert len(story.shots()) == 3
    assert "offline writer" in studio.script._writer.text()
    assert "lighthouse" in story.logline
    make_small(studio)

    with qtbot.waitSignal(studio.session.rendering.ended, timeout=90_000):
        qtbot.mouseClick(studio.header.generate, LEFT)
    assert [studio.session.mark_of(shot_id).kind for shot_id in studio.session.plans] == ["current"] * 3

    qtbot.waitUntil(lambda: studio.preview.canvas.image is not None, timeout=20_000)
    pictures = []
    studio.player.picture_changed.connect(lambda image: pictures.append(image.size().toTuple()))
    qtbot.mouseClick(studio.preview.play, LEFT)
    qtbot.waitUntil(lambda: not studio.player.playing, timeout=20_000)
    assert studio.session.selected_id == list(studio.session.plans)[-1]
    assert set(pictures) == {(96, 64)}

    qtbot.mouseClick(studio.header.export, LEFT)
    dialog = window.findChild(ExportDialog)
    film = tmp_path / "film.mp4"
    dialog.path.setText(str(film))
    with qtbot.waitSignal(dialog.exported, timeout=30_000):
        qtbot.mouseClick(dialog.export, LEFT)
    dialog.close()
    with av.open(str(film)) as container:
        assert sum(1 for _ in container.decode(video=0)) == studio.session.timeline.frames

    window.actions_["close_project"].trigger()
    assert window.studio is None
    qtbot.mouseClick(button(window.start, f"Open project: {story.title}"), LEFT)
    studio = window.studio
    assert studio.session.story.title == story.title
    assert [studio.session.mark_of(shot_id).kind for shot_id in studio.session.plans] == ["current"] * 3


def test_the_draft_grows_before_ones_eyes_and_stop_keeps_it(window: MainWindow, qtbot: QtBot, monkeypatch):
    """A writer that waits to be stopped after its second shot: the window must not wait for it."""
    import threading

    from storymem_studio.drafting.offline import draft_offline
    from storymem_studio.ui import main_window

    halt = threading.Event()

    def slowly(brief, writer, cancelled):
        shots = 0
        for event in draft_offline(brief, cancelled):
            if type(event).__name__ == "ShotDrafted":
                shots += 1
                if shots == 3:
                    halt.wait(20)
            yield event

    monkeypatch.setattr(main_window, "_write", slowly)
    qtbot.keyClicks(window.start.logline, LOGLINE)
    qtbot.keyClick(window.start.logline, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.drafting.count.text() == "2 of 10 shots", timeout=20_000)
    assert window.pages.currentWidget() is window.drafting
    assert "template" in window.drafting.writer.text()
    qtbot.mouseClick(window.drafting.stop, LEFT)
    assert window.studio is not None
    assert len(window.studio.session.story.shots()) == 2
    halt.set()


def test_automatic_says_that_no_model_is_set_up(window: MainWindow, qtbot: QtBot):
    qtbot.keyClicks(window.start.logline, LOGLINE)
    qtbot.mouseClick(window.start.draft, LEFT)
    qtbot.waitUntil(lambda: window.studio is not None, timeout=20_000)
    assert window.banner.isVisible()
    assert "offline writer drafts" in window.banner.text


def test_a_model_that_is_not_set_up_is_explained_on_the_start_page(window: MainWindow, qtbot: QtBot):
    window.start.writer.setCurrentIndex(window.start.writer.findData("model"))
    qtbot.keyClicks(window.start.logline, LOGLINE)
    qtbot.mouseClick(window.start.draft, LEFT)
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert "No model server is configured" in window.banner.text
    assert window.pages.currentWidget() is window.start
    assert window.start.logline.toPlainText() == LOGLINE


def test_two_drafts_of_one_sentence_are_two_projects(window: MainWindow, qtbot: QtBot):
    draft(window, qtbot, shots=2)
    first = window.studio.session.project.folder
    window.actions_["new_story"].trigger()
    assert window.start.logline.toPlainText() == ""
    draft(window, qtbot, shots=2)
    assert window.studio.session.project.folder != first


def test_a_sample_opens_as_a_project_of_ones_own(window: MainWindow, qtbot: QtBot):
    window.load_lists()
    qtbot.waitUntil(
        lambda: any(
            b.accessibleName().startswith("Open sample") for b in window.start.findChildren(QAbstractButton)
        ),
        timeout=20_000,
    )
    card = next(
        b for b in window.start.findChildren(QAbstractButton) if b.accessibleName().startswith("Open sample")
    )
    qtbot.mouseClick(card, LEFT)
    assert window.studio is not None
    assert len(window.studio.session.plans) == card.sample.shots
    assert card.sample.path.parent not in window.studio.session.project.folder.parents


def test_a_script_is_opened_through_the_dialog_and_saved_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    script = tmp_path / "two.fountain"
    script.write_text(
        "Title: Two\n\nEXT. BEACH - DAY\n\nWide shot of a beach at noon.\n\nA gull lands on a post.\n"
    )
    window.actions_["open_script"].trigger()
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(script))
    dialog.close()
    assert window.studio is not None
    assert len(window.studio.session.plans) == 2
    window.actions_["save_script"].trigger()
    saving = next(
        d for d in window.findChildren(QFileDialog) if d.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    )
    saving.fileSelected.emit(str(tmp_path / "out.json"))
    saving.close()
    assert "Wide shot of a beach at noon." in (tmp_path / "out.json").read_text()
