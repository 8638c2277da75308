"""Generate makes what is not current with the real engine, shows how far it is, can be cancelled, and owns up to faults."""

import time

from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot
from window_films import kill_in_shot, long_story, short_story

from storymem_studio.domain import edits

PATIENCE = 60_000


def kinds(studio) -> list[str]:
    return [studio.session.mark_of(shot_id).kind for shot_id in studio.session.plans]


def generate(studio, qtbot: QtBot) -> None:
    with qtbot.waitSignal(studio.session.rendering.ended, timeout=PATIENCE):
        qtbot.mouseClick(studio.header.generate, Qt.MouseButton.LeftButton)


def test_generate_makes_every_shot_and_shows_its_keyframes(open_studio, window, qtbot: QtBot):
    studio = open_studio()
    assert window.status.text.text().strip() == "3 to make"
    seen: set[str] = set()
    studio.session.marks_changed.connect(lambda: seen.update(kinds(studio)))
    generate(studio, qtbot)
    assert kinds(studio) == ["current"] * 3
    assert {"rendering", "queued", "current"} <= seen
    assert window.status.text.text().strip() == "Every shot is up to date"
    assert studio.timeline.view.lanes.clips[0].gives
    assert studio.timeline.view.lanes.clips[1].sees
    qtbot.waitUntil(lambda: studio.preview.canvas.image is not None, timeout=20_000)
    assert studio.header.engine.text().endswith("Engine: ready")


def test_only_what_a_changed_prompt_makes_out_of_date_is_made_again(open_studio, qtbot: QtBot):
    studio = open_studio()
    generate(studio, qtbot)
    first = [shot.take for shot in studio.session.story.shots()]
    last = list(studio.session.plans)[2]
    studio.session.select(last)
    studio.preview.prompt.setPlainText("Wide shot of the open sea at night.")
    studio.preview.save_prompt()
    assert kinds(studio) == ["current", "current", "stale"]
    generate(studio, qtbot)
    after = [shot.take for shot in studio.session.story.shots()]
    assert after[:2] == first[:2]
    assert after[2] != first[2]
    assert studio.preview.take.text() == "Take 2 of 2"


def test_while_it_runs_the_button_cancels_and_what_is_finished_stays(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(12))
    rendering = studio.session.rendering
    qtbot.mouseClick(studio.header.generate, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "current" in kinds(studio), timeout=PATIENCE)
    assert studio.header.generate.text().strip() == "Cancel"
    assert window.status.bar.isVisible()
    assert window.status.text.text().strip().startswith(("Rendering shot", "Starting shot"))
    with qtbot.waitSignal(rendering.ended, timeout=PATIENCE):
        qtbot.mouseClick(studio.header.generate, Qt.MouseButton.LeftButton)
    left = kinds(studio)
    assert "current" in left
    assert "empty" in left
    assert "rendering" not in left
    assert studio.header.generate.text().strip() == "Generate"
    assert not window.banner.isVisible()


def test_a_killed_engine_is_one_sentence_and_generate_goes_on_from_there(open_studio, window, qtbot: QtBot):
    studio = open_studio(long_story(6, 3))
    rendering = studio.session.rendering
    kill_in_shot(rendering, 3)
    with qtbot.waitSignal(rendering.ended, timeout=PATIENCE):
        qtbot.mouseClick(studio.header.generate, Qt.MouseButton.LeftButton)
    assert "failed" in kinds(studio)
    assert window.banner.isVisible()
    assert "Generate again: finished shots are kept" in window.banner.text
    kept = [shot.take for shot in studio.session.story.shots() if shot.take]
    generate(studio, qtbot)
    assert kinds(studio) == ["current"] * 6
    assert [shot.take for shot in studio.session.story.shots()][: len(kept)] == kept


def test_another_seed_makes_another_take_of_this_shot_alone(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(2))
    generate(studio, qtbot)
    with qtbot.waitSignal(studio.session.rendering.ended, timeout=PATIENCE):
        window.actions_["new_take"].trigger()
    assert studio.preview.take.text() == "Take 2 of 2"
    assert len(studio.session.project.takes) == 3


def test_a_take_kept_as_it_is_is_not_made_again(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(2))
    generate(studio, qtbot)
    first = studio.session.story.shots()[0]
    studio.session.edit("Edit prompt", edits.update_shot, first.id, prompt="Something else entirely at noon.")
    window.actions_["keep_take"].trigger()
    assert kinds(studio)[0] == "kept"
    generate(studio, qtbot)
    assert studio.session.story.shots()[0].take == first.take


def test_the_window_answers_all_the_while(open_studio, qtbot: QtBot):
    """A heartbeat in the GUI thread while the engine works: never does the thread work for long between two beats.

    Its own CPU time is measured, not the clock: the engine and other tests use the same cores.
    """
    studio = open_studio(short_story(4))
    studio.grab()
    worked: list[float] = []
    last = [time.thread_time()]

    def beat() -> None:
        now = time.thread_time()
        worked.append((now - last[0]) * 1000)
        last[0] = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start(5)
    generate(studio, qtbot)
    timer.stop()
    assert len(worked) > 5
    assert sorted(worked)[int(len(worked) * 0.99)] < 50
