"""What is said in a shot is written beside its prompt, undone as one step, and heard in subtitles."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain.edits import update_shot
from storymem_studio.domain.spoken import spoken_text


@pytest.fixture
def studio(open_studio):
    return open_studio(short_story(3))


def said(studio) -> list[str]:
    return [shot.dialogue for shot in studio.session.story.shots()]


def test_the_field_for_dialogue_is_there_when_something_is_said_or_asked_for(studio, window, qtbot: QtBot):
    editor = studio.preview.dialogue
    assert not editor.isVisible()
    qtbot.mouseClick(editor.add, Qt.MouseButton.LeftButton)
    assert editor.isVisible() and not editor.add.isEnabled()
    window.actions_["next_shot"].trigger()
    assert not editor.isVisible() and editor.add.isEnabled()
    window.actions_["previous_shot"].trigger()
    first = studio.session.selected_id
    studio.session.edit("Dialogue", update_shot, first, dialogue="MARA: Come home.")
    assert editor.isVisible() and editor.text.toPlainText() == "MARA: Come home."
    window.actions_["undo"].trigger()
    window.actions_["next_shot"].trigger()
    assert not editor.isVisible()


def test_typed_dialogue_is_saved_and_undone_as_one_step(studio, window, qtbot: QtBot):
    qtbot.mouseClick(studio.preview.dialogue.add, Qt.MouseButton.LeftButton)
    text = studio.preview.dialogue.text
    qtbot.keyClicks(text, "MARA: Come home.")
    qtbot.waitUntil(lambda: said(studio)[0] == "MARA: Come home.", timeout=20_000)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "A bell.")
    window.actions_["next_shot"].trigger()
    assert said(studio) == ["MARA: Come home.\nA bell.", "", ""]
    assert text.toPlainText() == ""
    window.actions_["undo"].trigger()
    assert said(studio) == ["", "", ""]
    window.actions_["redo"].trigger()
    window.actions_["previous_shot"].trigger()
    assert text.toPlainText() == "MARA: Come home.\nA bell."


def test_who_speaks_is_chosen_from_the_cast(studio):
    editor = studio.preview.dialogue
    editor.text.setPlainText("Come home.")
    menu = editor.speakers.menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Mara", "Narrator"]
    for action in menu.actions():
        action.trigger()
    editor.save()
    shot = studio.session.selected
    assert shot.dialogue == "NARRATOR: Come home."
    assert spoken_text(shot) == "Come home."


def test_dialogue_and_the_script_page_say_the_same(studio, window, qtbot: QtBot):
    studio.preview.dialogue.text.setPlainText("MARA: Yes.")
    studio.session.settle()
    window.actions_["show_script"].trigger()
    editor = studio.script.script.editor
    assert "MARA: Yes." in [line for line, _ in editor.lines()]
    cursor = editor.textCursor()
    cursor.setPosition(editor.toPlainText().index("MARA: Yes") + len("MARA: Yes"))
    editor.setTextCursor(cursor)
    qtbot.keyClicks(editor, ", love")
    studio.session.settle()
    assert studio.preview.dialogue.text.toPlainText() == "MARA: Yes, love."
