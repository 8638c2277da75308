"""The film is played, stepped, looped and seen alone by keys and by the buttons under it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain import edits

Key = Qt.Key


@pytest.fixture
def studio(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(6), made=6)
    window.activateWindow()
    studio.timeline.view.setFocus()
    qtbot.waitUntil(studio.timeline.view.hasFocus)
    qtbot.waitUntil(lambda: studio.preview.canvas.image is not None, timeout=20_000)
    return studio


def press(studio, qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(studio.timeline.view, key)


def button(studio, name: str):
    """The visible button under the film that has this name."""
    return next(
        found
        for found in studio.preview.findChildren(QToolButton)
        if found.isVisible() and found.accessibleName() == name
    )


def test_j_k_and_l_shuttle_and_the_arrows_step(studio, qtbot: QtBot):
    player = studio.player
    rates = []
    for key in (Key.Key_L, Key.Key_L, Key.Key_J, Key.Key_J, Key.Key_J, Key.Key_K):
        player.seek(25)
        press(studio, qtbot, key)
        rates.append(player.rate)
    assert rates == [1, 2, -1, -2, -4, 0]
    player.seek(25)
    press(studio, qtbot, Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert player.frame == 26 and not player.playing
    press(studio, qtbot, Key.Key_Space)
    assert player.playing
    press(studio, qtbot, Key.Key_Space)
    assert not player.playing
    press(studio, qtbot, Key.Key_End)
    assert player.frame == player.film.frames - 1
    press(studio, qtbot, Key.Key_Home)
    assert player.frame == 0


def test_the_buttons_under_the_film_do_what_they_say(studio, window, qtbot: QtBot):
    player = studio.player

    def click(name: str) -> None:
        qtbot.mouseClick(button(studio, name), Qt.MouseButton.LeftButton)

    click("Next shot")
    click("Step forward a frame")
    assert player.frame == player.film.stretches[1].start + 1
    click("Previous shot")
    assert player.frame == 0
    click("Captions of the prompt")
    assert "moment 0" in studio.preview.canvas.caption
    click("Safe areas")
    assert studio.preview.canvas.guides
    click("Loop the shot, or from in to out")
    assert player.loop == (0, 9)
    click("Mute")
    assert player.muted
    click("Play")
    assert player.playing
    click("Pause")
    assert not player.playing


def test_full_screen_plays_the_film_alone_until_escape(studio, window, qtbot: QtBot):
    canvas = studio.preview.canvas
    before = canvas.height()
    press(studio, qtbot, Key.Key_F11)
    qtbot.waitUntil(lambda: canvas.height() > before + 100, timeout=20_000)
    assert not studio.timeline.isVisible() and not studio.preview.dialogue.isVisible()
    qtbot.keyClick(window, Key.Key_Space)
    assert studio.player.playing
    qtbot.keyClick(studio.preview, Key.Key_Escape)
    qtbot.waitUntil(studio.timeline.isVisible, timeout=20_000)
    assert studio.player.playing
    studio.player.pause()


def test_what_the_engine_draws_is_seen_while_a_shot_is_made(open_studio, window, qtbot: QtBot):
    story = short_story(2)
    studio = open_studio(edits.update_shot(story, story.shots()[0].id, frames=1001))
    canvas = studio.preview.canvas
    assert canvas.card is not None
    with qtbot.waitSignal(studio.session.rendering.ended, timeout=60_000):
        qtbot.mouseClick(studio.header.generate, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: canvas.note == "Being made", timeout=60_000)
        assert canvas.image.size().toTuple() == (96, 64)
        window.actions_["next_shot"].trigger()
        assert canvas.card is not None
        window.actions_["cancel"].trigger()
