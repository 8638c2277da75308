"""The queue in the window: what is made and what waits, its order, pause, withdrawal, retry, and going on after closing."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from window_films import kill_in_shot, long_story, short_story

from storymem_studio.preferences import change_preferences
from storymem_studio.project import Project
from storymem_studio.project.queue import interrupted_queue
from storymem_studio.ui.rendering import Making, Pausing

PATIENCE = 60_000
LEFT = Qt.MouseButton.LeftButton


def rows(panel) -> list[str]:
    return [panel.list.item(row).text().split()[0] for row in range(panel.list.count())]


def kinds(studio) -> list[str]:
    return [studio.session.mark_of(shot_id).kind for shot_id in studio.session.plans]


def begin(studio, qtbot: QtBot):
    """Press Generate, and pause behind the shot that is made first."""
    rendering = studio.session.rendering
    qtbot.mouseClick(studio.header.generate, LEFT)
    rendering.pause()
    return rendering


def rest(rendering, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: isinstance(rendering.state, Pausing), timeout=PATIENCE)


def test_the_chip_shows_what_is_made_and_what_waits(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(4))
    rendering = begin(studio, qtbot)
    qtbot.mouseClick(studio.header.engine, LEFT)
    panel = studio.queue.panel
    assert panel.isVisible()
    assert panel.shot.text().startswith("1  ")
    assert rows(panel) == ["2", "3", "4"]
    assert panel.count.text() == "4 shots to make"
    rest(rendering, qtbot)
    qtbot.waitUntil(lambda: studio.header.engine.text().strip() == "Engine: paused", timeout=PATIENCE)
    assert not panel.current.isVisible()
    window.actions_["pause"].trigger()
    with qtbot.waitSignal(rendering.ended, timeout=PATIENCE):
        pass
    assert kinds(studio) == ["current"] * 4
    assert panel.empty.text() == "Every shot is up to date."
    assert "Animatic" in panel.machine.text()
    studio.queue.close()


def test_waiting_shots_are_moved_and_withdrawn_by_keyboard(open_studio, qtbot: QtBot):
    studio = open_studio(short_story(5))
    rendering = begin(studio, qtbot)
    panel = studio.queue.panel
    panel.list.setCurrentRow(3)
    qtbot.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows(panel) == ["2", "3", "5", "4"]
    assert panel.list.currentRow() == 2
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert rows(panel) == ["2", "3", "4"]
    rendering.resume()
    with qtbot.waitSignal(rendering.ended, timeout=PATIENCE):
        pass
    assert kinds(studio) == ["current"] * 4 + ["empty"]


def test_one_shot_of_many_is_left_out_while_it_is_made(open_studio, qtbot: QtBot):
    studio = open_studio(short_story(3))
    rendering = studio.session.rendering
    with qtbot.waitSignal(rendering.ended, timeout=PATIENCE):
        qtbot.mouseClick(studio.header.generate, LEFT)
        qtbot.mouseClick(studio.queue.panel.drop_shot, LEFT)
    assert kinds(studio) == ["empty", "empty", "current"], "the second continues the first"


def test_a_scene_or_what_is_out_of_date_can_be_made_alone(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(4), made=2)
    session = studio.session
    assert not window.actions_["make_stale"].isEnabled()
    session.select(list(session.plans)[2])
    with qtbot.waitSignal(session.rendering.ended, timeout=PATIENCE):
        window.actions_["make_scene"].trigger()
    assert kinds(studio) == ["current"] * 4
    last = list(session.plans)[3]
    session.select(last)
    studio.preview.prompt.setPlainText("Wide shot of the open sea at night.")
    studio.preview.save_prompt()
    assert kinds(studio)[3] == "stale"
    with qtbot.waitSignal(session.rendering.ended, timeout=PATIENCE):
        window.actions_["make_stale"].trigger()
    assert kinds(studio) == ["current"] * 4


def test_another_shot_joins_the_queue_while_one_is_made(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(5))
    session = studio.session
    ids = list(session.plans)
    session.select(ids[3])
    window.actions_["make_shot"].trigger()
    session.select(ids[4])
    with qtbot.waitSignal(session.rendering.ended, timeout=PATIENCE):
        window.actions_["make_shot"].trigger()
        assert session.rendering.waiting == (ids[4],)
    assert kinds(studio) == ["empty", "empty", "empty", "current", "current"]


def test_what_failed_can_be_tried_again_with_what_waited(open_studio, window, qtbot: QtBot):
    studio = open_studio(long_story(4, 2))
    rendering, panel = studio.session.rendering, studio.queue.panel
    kill_in_shot(rendering, 2)
    with qtbot.waitSignal(rendering.ended, timeout=PATIENCE):
        qtbot.mouseClick(studio.header.generate, LEFT)
    assert panel.failed.isVisibleTo(panel)
    assert "finished shots are kept" in panel.fault.text()
    with qtbot.waitSignal(rendering.ended, timeout=PATIENCE):
        panel.retry.click()
    assert kinds(studio) == ["current"] * 4
    assert not panel.failed.isVisibleTo(panel)


def test_closing_while_it_renders_asks_once_and_the_rest_goes_on_next_time(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(4))
    folder = studio.session.project.folder
    begin(studio, qtbot)
    rest(studio.session.rendering, qtbot)
    window.close()
    box = window.findChild(QMessageBox)
    assert window.isVisible()
    assert box.text() == "The film is still being made."
    box.reject()
    window.show_start()
    assert window.open(folder)
    assert window.banner.text == "3 shots were still to be made when this film was closed."
    rendering = window.studio.session.rendering
    with qtbot.waitSignal(rendering.ended, timeout=PATIENCE):
        window.banner._button.click()
    assert kinds(window.studio) == ["current"] * 4
    window.show_start()
    with Project.open(folder) as again:
        assert interrupted_queue(again) == ()


def test_a_new_film_is_made_without_being_asked(window, qtbot: QtBot, tmp_path):
    from storymem_studio.scripts.formats import write_script

    change_preferences(animatic_at_once=True)
    script = tmp_path / "small.json"
    write_script(short_story(2), script)
    assert window.open(script)
    rendering = window.studio.session.rendering
    assert rendering.active
    rendering.cancel()
    qtbot.waitUntil(lambda: not rendering.active, timeout=PATIENCE)


def test_a_shot_removed_while_it_is_made_is_told_without_a_number(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(1))
    rendering = studio.session.rendering
    said: list[str] = []

    def remove() -> None:
        if isinstance(rendering.state, Making):
            rendering.changed.disconnect(remove)
            QTimer.singleShot(
                0, lambda: (window.actions_["delete_shot"].trigger(), said.append(rendering.engine_text))
            )

    rendering.changed.connect(remove)
    studio.header.generate.click()
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert said == ["Engine: finishing a shot that was removed"]
    rendering.cancel()
    qtbot.waitUntil(lambda: not rendering.active, timeout=PATIENCE)


def test_without_a_desktop_the_end_of_a_film_is_told_to_nobody(window):
    assert window.desktop.tell("The Lighthouse is ready", "3 shots were made.") is False
