"""Work off the GUI thread comes back in the GUI thread, or not at all when nobody wants it any more."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_films import add_take, short_story

from storymem_studio.project import Project
from storymem_studio.ui.background import Background


@pytest.fixture
def background(qapp) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def test_results_and_failures_arrive_in_the_gui_thread(background: Background, qtbot: QtBot):
    arrived: list[tuple[object, bool]] = []
    here = threading.current_thread()

    def keep(value: object) -> None:
        arrived.append((value, threading.current_thread() is here))

    background.run(lambda: 6 * 7, keep)
    background.run(lambda: 1 / 0, keep, lambda error: keep(type(error)))
    qtbot.waitUntil(lambda: len(arrived) == 2, timeout=20_000)
    assert set(arrived) == {(42, True), (ZeroDivisionError, True)}


def test_nothing_arrives_for_a_widget_that_is_gone(background: Background, qtbot: QtBot):
    go, arrived = threading.Event(), []
    owner = QObject()
    background.run(lambda: go.wait(20), arrived.append, owner=owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    go.set()
    background.run(lambda: None, lambda _: arrived.append("later"))
    qtbot.waitUntil(lambda: "later" in arrived, timeout=20_000)
    assert arrived == ["later"]


def test_after_closing_nothing_arrives(qapp, qtbot: QtBot):
    background = Background()
    arrived: list[object] = []
    background.run(lambda: 1, arrived.append).result(20)
    background.close()
    qapp.processEvents()
    background.call_soon(lambda: arrived.append("late"))
    qapp.processEvents()
    assert arrived == []


def test_what_nobody_holds_is_collected_in_the_gui_thread(background: Background, qtbot: QtBot):
    class Left(QWidget):
        """Held by nobody but itself, as closed dialogs and menus are."""

        def __init__(self) -> None:
            super().__init__()
            self.itself = self

    collected: list[threading.Thread] = []
    gc.collect()  # so that nothing is due before the other thread makes it due
    weakref.finalize(Left(), lambda: collected.append(threading.current_thread()))
    kept: list[object] = []
    background.run(lambda: [[number] for number in range(200_000)], kept.append)
    qtbot.waitUntil(lambda: bool(kept and collected), timeout=20_000)
    assert collected == [threading.current_thread()]


def test_a_missing_video_leaves_the_other_shots_watchable(open_studio, window, tmp_path, qtbot: QtBot):
    project = Project.create(tmp_path / "film", short_story(3))
    for number in (1, 2, 3):
        add_take(project, number)
    project.video_of(project.story.shots()[1].id).unlink()
    project.close()
    assert window.open(tmp_path / "film")
    studio = window.studio
    qtbot.waitUntil(lambda: studio.preview.canvas.image is not None, timeout=20_000)
    studio.session.select(list(studio.session.plans)[1])
    assert studio.preview.canvas.card is not None
    assert not window.banner.isVisible()


def test_a_damaged_video_is_one_sentence_and_the_prompts_are_shown(window, tmp_path, qtbot: QtBot):
    project = Project.create(tmp_path / "film", short_story(2))
    add_take(project, 1)
    project.video_of(project.story.shots()[0].id).write_bytes(b"not a video")
    project.close()
    assert window.open(tmp_path / "film")
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert "missing or damaged" in window.banner.text
    assert window.studio.preview.canvas.card is not None
