"""The cast page: who is in the story, changed in place, found in the script, described in every prompt."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain.story import Scene, Shot

COAT = "a woman in a grey coat"


@pytest.fixture
def cast(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(3), made=1)
    window.activateWindow()
    window.actions_["show_cast"].trigger()
    return studio.script.cast


def characters(cast):
    return cast._session.story.characters


def prompts(cast):
    return [shot.prompt for shot in cast._session.story.shots()]


def card(cast, number: int = 0):
    return cast._cards[characters(cast)[number].id]


def test_each_character_says_in_which_shots_they_are(cast, qtbot: QtBot):
    qtbot.waitUntil(lambda: "without description" in card(cast).shots.accessibleName(), timeout=20_000)
    assert card(cast).shots.accessibleName() == "In shots 1, 2, 3 · 3 without description"
    assert card(cast).description.toPlainText() == COAT


def test_one_click_describes_them_in_every_prompt_and_undo_takes_it_back(cast, window, qtbot: QtBot):
    before = prompts(cast)
    qtbot.waitUntil(lambda: cast.describe.accessibleName() == "Describe them in 3 prompts", timeout=20_000)
    qtbot.mouseClick(cast.describe, Qt.MouseButton.LeftButton)
    assert all(f"Mara, {COAT}, on the cliff" in prompt for prompt in prompts(cast))
    assert window.banner.text == "Descriptions went into 3 prompts."
    qtbot.waitUntil(lambda: not cast.describe.isEnabled(), timeout=20_000)
    window.actions_["undo"].trigger()
    assert prompts(cast) == before


def test_a_new_name_goes_into_every_prompt(cast, qtbot: QtBot):
    name = card(cast).name
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Ilse")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert characters(cast)[0].name == "Ilse"
    assert all("of Ilse on" in prompt for prompt in prompts(cast))


def test_a_description_is_saved_when_typing_pauses(cast, window, qtbot: QtBot):
    text = card(cast).description
    text.setFocus()
    text.selectAll()
    qtbot.keyClicks(text, "a man of sixty")
    qtbot.waitUntil(lambda: characters(cast)[0].description == "a man of sixty", timeout=20_000)
    window.actions_["undo"].trigger()
    assert characters(cast)[0].description == COAT
    assert text.toPlainText() == COAT


def test_a_character_is_added_named_and_removed(cast, window, qtbot: QtBot):
    qtbot.mouseClick(cast.add, Qt.MouseButton.LeftButton)
    assert [c.name for c in characters(cast)] == ["Mara", "New character"]
    new = card(cast, 1)
    assert new.name.hasFocus()
    qtbot.keyClicks(new.name, "Tom")
    qtbot.keyClick(new.name, Qt.Key.Key_Return)
    assert characters(cast)[1].name == "Tom"
    cast.remove(characters(cast)[0].id)
    assert [c.name for c in characters(cast)] == ["Tom"]
    assert len(cast._cards) == 1
    window.actions_["undo"].trigger()
    assert [c.name for c in characters(cast)] == ["Mara", "Tom"]


def test_who_recurs_in_the_script_is_found(open_studio, window, qtbot: QtBot):
    shots = (
        Shot("Anna, a tall woman in a red coat, crosses the square. Wide shot, static."),
        Shot("Anna, a tall woman in a red coat, looks up. Close-up, static."),
    )
    studio = open_studio(replace(short_story(1), characters=(), scenes=(Scene("Square", shots),)))
    window.actions_["show_cast"].trigger()
    cast = studio.script.cast
    assert cast.empty.isVisible()
    qtbot.mouseClick(cast.search, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(characters(cast)) == 1, timeout=20_000)
    assert characters(cast)[0].name == "Anna"
    assert "red coat" in characters(cast)[0].description
    assert window.banner.text == "1 character found in the script."


def test_a_shot_number_leads_to_the_shot(cast, qtbot: QtBot):
    third = cast._session.story.shots()[2].id
    card(cast).shots.linkActivated.emit(third)
    assert cast._session.selected_id == third
