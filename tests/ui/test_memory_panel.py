"""The memory panel says which keyframes a shot remembers and why, and lets one pin and ban them."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_films import short_story


def third(studio) -> str:
    shot_id = list(studio.session.plans)[2]
    studio.session.select(shot_id)
    return shot_id


def test_each_keyframe_says_where_it_comes_from_and_why(open_studio):
    studio = open_studio(made=2)
    third(studio)
    cards = studio.memory.cards
    assert studio.memory.count.text() == "4 of 10 keyframes"
    assert [card.entry.source for card in cards] == ["Shot 1", "Shot 1", "Shot 2", "Shot 2"]
    assert cards[0].accessibleName().endswith("Shot 1, remembered: start of the film")
    assert cards[3].accessibleName().endswith("Shot 2, remembered: recent")


def test_a_banned_keyframe_is_left_out_with_its_reason_and_comes_back(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    shot_id = third(studio)
    qtbot.mouseClick(studio.memory.cards[1], Qt.MouseButton.LeftButton)
    digest = studio.memory.chosen.digest
    window.actions_["ban_keyframe"].trigger()
    assert studio.session.story.shot(shot_id).memory.banned == (digest,)
    assert studio.memory.count.text() == "3 of 10 keyframes"
    assert studio.memory.cards[-1].accessibleName().endswith("left out: never remembered here")
    assert studio.memory.chosen.digest == digest
    window.actions_["ban_keyframe"].trigger()
    assert studio.memory.count.text() == "4 of 10 keyframes"


def test_a_pinned_keyframe_says_so(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    third(studio)
    qtbot.mouseClick(studio.memory.cards[2], Qt.MouseButton.LeftButton)
    window.actions_["pin_keyframe"].trigger()
    assert studio.memory.cards[2].entry.reason == "pinned"
    window.actions_["reset_memory"].trigger()
    assert studio.memory.cards[2].entry.reason == "sink"


def test_one_goes_to_the_shot_a_keyframe_comes_from(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    third(studio)
    assert not window.actions_["show_source"].isEnabled()
    qtbot.mouseClick(studio.memory.cards[2], Qt.MouseButton.LeftButton)
    window.actions_["show_source"].trigger()
    assert studio.session.selected_id == list(studio.session.plans)[1]


def test_the_first_shot_explains_why_it_remembers_nothing(open_studio):
    studio = open_studio(short_story(1))
    assert studio.memory.count.text() == "0 of 10 keyframes"
    assert "first shot has nothing to remember" in studio.memory.empty.text()


def test_pictures_appear_when_they_are_decoded(open_studio, qtbot: QtBot):
    studio = open_studio(made=2)
    third(studio)
    card = studio.memory.cards[0]
    studio.grab()
    qtbot.waitUntil(lambda: studio.session.thumbnails.get(card.entry.path, 40) is not None, timeout=20_000)
