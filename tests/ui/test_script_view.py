"""Writing in the Script view edits the same shots; the view follows whatever else changes them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain import edits
from storymem_studio.domain.story import Character

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(open_studio, window, qtbot: QtBot):
    """The Script view of a film of three shots of which two are made."""
    studio = open_studio(short_story(3), made=2)
    window.activateWindow()
    window.actions_["show_script"].trigger()
    qtbot.waitUntil(studio.script.script.editor.hasFocus)
    return Page(studio, window, qtbot)


class Page:
    def __init__(self, studio, window, qtbot: QtBot) -> None:
        self.studio, self.window, self.qtbot = studio, window, qtbot
        self.view = studio.script.script
        self.editor = self.view.editor
        self.view._typing.setInterval(60)

    @property
    def shots(self):
        return self.studio.session.story.shots()

    @property
    def text(self) -> list[str]:
        return [text for text, _ in self.editor.lines()]

    def put_cursor(self, words: str, *, end: bool = True) -> None:
        at = self.editor.toPlainText().index(words) + (len(words) if end else 0)
        cursor = self.editor.textCursor()
        cursor.setPosition(at)
        self.editor.setTextCursor(cursor)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.editor, text)

    def press(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.editor, key, modifier)

    def pause(self) -> None:
        """The writer stops to think: what was typed is saved."""
        before = self.studio.session.story
        self.qtbot.waitUntil(lambda: self.studio.session.story is not before, timeout=20_000)

    def said(self) -> list[tuple[str, bool]]:
        return [(shot.prompt, shot.cut) for shot in self.shots]


def test_the_script_shows_every_scene_and_shot(page):
    assert ".The cliff" in page.text
    assert "> CONTINUOUS" in page.text
    assert sum("moment" in line for line in page.text) == 3


def test_typing_changes_the_shot_and_keeps_its_take(page):
    before = page.shots
    page.put_cursor("moment 0.")
    page.type(" Gulls.")
    page.pause()
    assert page.shots[0].prompt.endswith("moment 0. Gulls.")
    assert page.shots[0].id == before[0].id
    assert page.shots[0].take == before[0].take is not None
    assert page.shots[1:] == before[1:]
    assert page.window.actions_["undo"].text() == "&Undo edit shot 1"


def test_one_pause_is_one_step_of_undo_and_the_text_follows_it(page):
    page.put_cursor("moment 0.")
    page.type(" Gulls.")
    page.pause()
    page.type(" Rain.")
    page.press(Qt.Key.Key_Z, CONTROL)
    assert page.shots[0].prompt.endswith("moment 0. Gulls.")
    assert any(line.endswith("moment 0. Gulls.") for line in page.text)
    page.press(Qt.Key.Key_Z, CONTROL)
    assert page.shots[0].prompt.endswith("moment 0.")
    page.press(Qt.Key.Key_Y, CONTROL)
    assert any(line.endswith("Gulls.") for line in page.text)


def test_enter_and_words_make_a_new_shot_after_the_one_before(page):
    before = page.shots
    page.put_cursor("moment 1.")
    page.press(Qt.Key.Key_Return)
    page.type("Close-up of a bottle.")
    page.pause()
    assert [shot.prompt for shot in page.shots][2] == "Close-up of a bottle."
    assert [shot.id for shot in page.shots if shot.id in {s.id for s in before}] == [s.id for s in before]
    assert page.shots[2].seed not in {shot.seed for shot in before}
    assert page.studio.session.selected_id == page.shots[2].id


def test_a_heading_makes_a_new_scene(page):
    page.put_cursor("moment 0.")
    page.press(Qt.Key.Key_Return)
    page.type("INT. LAMP ROOM - NIGHT")
    page.pause()
    assert [scene.heading for scene in page.studio.session.story.scenes] == [
        "The cliff",
        "INT. LAMP ROOM - NIGHT",
        "The sea",
    ]
    assert len(page.shots) == 3


def test_enter_inside_a_shot_splits_it_and_backspace_joins_it_again(page):
    before = page.shots
    page.put_cursor("Wide shot of Mara")
    page.press(Qt.Key.Key_Return)
    page.pause()
    assert [shot.prompt for shot in page.shots][:2] == [
        "Wide shot of Mara",
        "on the cliff at dawn, moment 0.",
    ]
    assert page.shots[0].id == before[0].id
    assert page.shots[0].take is not None
    page.press(Qt.Key.Key_Backspace)
    page.pause()
    assert page.said() == [(shot.prompt, shot.cut) for shot in before]
    assert [shot.id for shot in page.shots] == [shot.id for shot in before]


def test_backspace_before_a_continuing_shot_makes_it_a_cut(page):
    page.put_cursor("> CONTINUOUS\nWide", end=True)
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    page.editor.setTextCursor(cursor)
    page.press(Qt.Key.Key_Backspace)
    page.pause()
    assert [shot.cut for shot in page.shots] == [True, True, True]
    assert len(page.shots) == 3


def test_a_shot_whose_words_are_all_replaced_is_still_that_shot(page):
    before = page.shots
    page.put_cursor("moment 0.")
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    page.editor.setTextCursor(cursor)
    page.press(Qt.Key.Key_Delete)
    page.pause()
    assert page.shots[0].id == before[0].id
    assert page.shots[0].prompt == ""
    page.type("Night. Something else.")
    page.pause()
    assert (page.shots[0].prompt, page.shots[0].take) == ("Night. Something else.", before[0].take)


def test_a_shot_left_without_words_is_taken_out_and_undo_brings_it_back(page):
    before = page.shots
    page.put_cursor("moment 0.")
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    page.editor.setTextCursor(cursor)
    page.press(Qt.Key.Key_Delete)
    page.pause()
    page.put_cursor("moment 2.")
    page.pause()
    assert page.shots == before[1:]
    assert page.window.actions_["undo"].text() == "&Undo delete shot"
    page.press(Qt.Key.Key_Z, CONTROL)
    page.press(Qt.Key.Key_Z, CONTROL)
    assert page.shots == before
    assert sum("moment" in line for line in page.text) == 3


def test_a_shot_that_is_cut_out_and_pasted_elsewhere_takes_its_takes_along(page):
    first = page.shots[0]
    page.put_cursor("moment 0.")
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    words = cursor.selectedText()
    cursor.removeSelectedText()
    cursor.deletePreviousChar()
    page.editor.setTextCursor(cursor)
    page.pause()
    page.put_cursor("moment 2.")
    page.press(Qt.Key.Key_Return)
    data = QMimeData()
    data.setText(words)
    page.editor.insertFromMimeData(data)
    page.pause()
    assert page.shots[2] == replace(first, cut=True)


def test_enter_on_an_empty_line_makes_an_empty_shot_to_write_into(page):
    page.put_cursor("moment 2.")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Return)
    page.pause()
    assert [shot.prompt for shot in page.shots][3] == ""
    made = page.shots[3].id
    page.type("A sail.")
    page.pause()
    assert (page.shots[3].id, page.shots[3].prompt) == (made, "A sail.")
    assert "…" not in page.text


def test_what_changes_elsewhere_is_written_without_moving_the_cursor(page):
    page.put_cursor("moment 2", end=True)
    at = page.editor.textCursor().positionInBlock()
    session = page.studio.session
    session.edit(
        "Edit prompt", edits.update_shot, page.shots[0].id, prompt="Longer than it was before, by far."
    )
    session.edit(
        "Insert shot", edits.insert_shot, session.story.scenes[0].id, 0, edits.new_shot(session.story, "New.")
    )
    assert "New." in page.text
    assert "Longer than it was before, by far." in page.text
    assert page.editor.textCursor().block().text().endswith("moment 2.")
    assert page.editor.textCursor().positionInBlock() == at


def test_an_inserted_shot_is_shown_as_a_place_to_write_in(page):
    page.put_cursor("moment 0.")
    page.window.actions_["insert_shot"].trigger()
    assert page.text.count("…") == 1
    assert page.editor.hasFocus()
    page.type("Rain.")
    page.pause()
    assert page.shots[1].prompt == "Rain."


def test_an_edit_from_the_menu_saves_what_is_being_typed_first(page):
    page.put_cursor("moment 0.")
    page.type(" Gulls.")
    page.window.actions_["duplicate_shot"].trigger()
    assert [shot.prompt[-6:] for shot in page.shots[:2]] == ["Gulls.", "Gulls."]


def test_the_cursor_selects_the_shot_and_a_selection_moves_the_cursor(page):
    page.put_cursor("moment 2.")
    assert page.studio.preview.title.text().startswith("Shot 3")
    page.studio.session.select(page.shots[1].id)
    assert page.editor.textCursor().block().text().endswith("moment 1.")


def test_splitting_happens_at_the_cursor(page):
    page.put_cursor("Wide shot of Mara on the cliff")
    page.window.actions_["split_shot"].trigger()
    assert page.shots[0].prompt == "Wide shot of Mara on the cliff"
    assert (page.shots[1].prompt, page.shots[1].cut) == ("at dawn, moment 0.", False)
    assert page.text.count("> CONTINUOUS") == 2


def test_who_is_named_has_a_colour_of_their_own(page):
    session = page.studio.session
    session.edit("Cast", edits.set_characters, (*session.story.characters, Character("Tom", "a boy")))
    session.edit("Edit", edits.update_shot, page.shots[0].id, prompt="Close-up: Mara looks at Tom.")

    def colours() -> dict[str, str]:
        block = page.editor.block_of(page.shots[0].id)
        text = block.text()
        return {
            text[f.start : f.start + f.length]: f.format.foreground().color().name()
            for f in block.layout().formats()
        }

    page.qtbot.waitUntil(lambda: {"Mara", "Tom", "Close-up"} <= set(colours()), timeout=20_000)
    found = colours()
    assert len({found["Mara"], found["Tom"], found["Close-up"]}) == 3


def test_who_is_named_in_the_prompt_below_the_preview_has_the_same_colour(page):
    def colours(block) -> set[str]:
        return {
            f.format.foreground().color().name()
            for f in block.layout().formats()
            if f.format.fontWeight() > 400
        }

    prompt = page.studio.preview.prompt
    block = page.editor.block_of(page.shots[0].id)
    page.qtbot.waitUntil(lambda: bool(colours(block)), timeout=20_000)
    page.qtbot.waitUntil(lambda: bool(colours(prompt.document().begin())), timeout=20_000)
    assert colours(prompt.document().begin()) == colours(block)


def test_the_margin_says_number_and_state(page):
    mark = page.view._mark_of(page.shots[0].id)
    assert (mark.number, mark.state, mark.selected) == ("1", "Up to date.", True)
    assert page.view._mark_of(page.shots[2].id).state == "Not made yet."
    page.window.grab()


def test_the_wide_script_takes_the_width_and_gives_it_back(page):
    wide = page.window.actions_["wide_script"]
    page.window.actions_["show_outline"].trigger()
    page.qtbot.waitUntil(lambda: page.studio.script.width() < 400)
    before = (page.studio.script.width(), page.studio.memory.width())
    wide.trigger()
    assert not page.studio.preview.isVisible()
    page.qtbot.waitUntil(lambda: page.editor.width() > 1_000)
    page.window.actions_["show_outline"].trigger()
    assert page.studio.preview.isVisible()
    assert not wide.isChecked()
    page.qtbot.waitUntil(lambda: (page.studio.script.width(), page.studio.memory.width()) == before)


def test_closing_the_project_saves_the_last_words(page):
    from storymem_studio.project import Project

    page.put_cursor("moment 2.")
    page.type(" The end.")
    folder = page.studio.session.project.folder
    page.window.actions_["close_project"].trigger()
    with Project.open(folder) as project:
        assert project.story.shots()[2].prompt.endswith("moment 2. The end.")


def test_a_film_closed_while_one_wrote_opens_with_a_narrow_outline(page):
    folder = page.studio.session.project.folder
    page.qtbot.waitUntil(lambda: page.studio.script.width() > 400)
    page.window.actions_["close_project"].trigger()
    assert page.window.open(folder)
    page.qtbot.waitUntil(lambda: page.window.studio.script.width() < 400)


def test_words_that_are_typed_below_a_shot_are_its_dialogue(page):
    page.put_cursor("moment 0.")
    page.press(Qt.Key.Key_Return)
    page.type("MARA: Come home.")
    page.pause()
    assert [shot.dialogue for shot in page.shots] == ["MARA: Come home.", "", ""]
    assert [shot.take is not None for shot in page.shots] == [True, True, False]
    assert page.studio.session.selected_id == page.shots[0].id
    page.window.actions_["undo"].trigger()
    assert page.shots[0].dialogue == ""
    assert "MARA: Come home." not in page.text


def test_dialogue_that_is_written_elsewhere_stands_on_the_page(page):
    shot = page.shots[1]
    page.studio.session.edit("Say", edits.update_shot, shot.id, dialogue="MARA: Yes.\nA door slams.")
    at = page.text.index("MARA: Yes.")
    assert page.text[at - 1 : at + 2] == [shot.prompt, "MARA: Yes.", "@ A door slams."]
    page.put_cursor("MARA: Yes")
    assert page.studio.session.selected_id == shot.id
    page.type("!")
    page.pause()
    assert page.shots[1].dialogue == "MARA: Yes!.\nA door slams."


def test_backspace_before_a_shot_below_dialogue_does_not_say_it(page):
    page.studio.session.edit("Say", edits.update_shot, page.shots[0].id, dialogue="MARA: Yes.")
    before = page.said()
    page.put_cursor(page.shots[2].prompt, end=False)
    page.studio.session.edit("Say", edits.update_shot, page.shots[1].id, dialogue="MARA: No.")
    page.put_cursor(".The sea", end=False)
    page.press(Qt.Key.Key_Backspace)
    assert page.said() == before
