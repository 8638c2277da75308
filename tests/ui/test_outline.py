"""The outline: several shots at once, dragging, splitting, joining, scenes; and the hints with their fixes."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain import edits

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def studio(open_studio, window):
    studio = open_studio(short_story(5), made=2)
    window.activateWindow()
    return studio


def ids(studio):
    return [shot.id for shot in studio.session.story.shots()]


def click(studio, qtbot: QtBot, number: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    outline = studio.script.outline
    item = outline._items[ids(studio)[number - 1]]
    qtbot.mouseClick(
        outline.viewport(), Qt.MouseButton.LeftButton, modifier, outline.visualItemRect(item).center()
    )


def drop(studio, number: int, *, below: bool) -> None:
    """Let go of what is dragged over a shot's upper or lower edge."""
    outline = studio.script.outline
    box = outline.visualItemRect(outline._items[ids(studio)[number - 1]])
    at = QPointF(box.center().x(), box.bottom() - 1 if below else box.top() + 1)
    event = QDropEvent(
        at, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    outline.dropEvent(event)


def test_several_shots_are_chosen_and_deleted_together(studio, window, qtbot: QtBot):
    before = ids(studio)
    click(studio, qtbot, 2)
    click(studio, qtbot, 4, CONTROL)
    assert studio.session.chosen == (before[1], before[3])
    window.actions_["delete_shot"].trigger()
    assert ids(studio) == [before[0], before[2], before[4]]
    window.actions_["undo"].trigger()
    assert ids(studio) == before


def test_a_range_of_shots_is_doubled_and_made_to_continue(studio, window, qtbot: QtBot):
    click(studio, qtbot, 1)
    click(studio, qtbot, 3, Qt.KeyboardModifier.ShiftModifier)
    window.actions_["duplicate_shot"].trigger()
    assert len(ids(studio)) == 8
    window.actions_["undo"].trigger()
    studio.session.select(ids(studio)[2])
    studio.session.choose(ids(studio)[2:5])
    window.actions_["toggle_cut"].trigger()
    assert [shot.cut for shot in studio.session.story.shots()] == [True, False, False, False, False]


def test_chosen_shots_are_moved_together_by_keys_in_one_step(studio, window, qtbot: QtBot):
    before = ids(studio)
    click(studio, qtbot, 1)
    click(studio, qtbot, 2, CONTROL)
    assert not window.actions_["move_earlier"].isEnabled()
    qtbot.keyClick(studio.script.outline, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(studio) == [before[2], before[0], before[1], *before[3:]]
    assert studio.session.chosen == (before[0], before[1])
    qtbot.keyClick(studio.script.outline, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert ids(studio) == before
    window.actions_["undo"].trigger()
    assert ids(studio) == [before[2], before[0], before[1], *before[3:]]
    window.actions_["undo"].trigger()
    assert ids(studio) == before


def test_shots_at_the_films_end_do_not_pass_each_other(studio, window, qtbot: QtBot):
    before = ids(studio)
    click(studio, qtbot, 3)
    click(studio, qtbot, 5, CONTROL)
    window.actions_["move_later"].trigger()
    assert ids(studio)[-1] == before[4]
    window.actions_["move_later"].trigger()
    assert ids(studio) == [before[0], before[1], before[3], before[2], before[4]]
    assert not window.actions_["move_later"].isEnabled()


def test_choosing_another_shot_forgets_the_others(studio, qtbot: QtBot):
    click(studio, qtbot, 1)
    click(studio, qtbot, 2, CONTROL)
    click(studio, qtbot, 2, CONTROL)
    assert studio.session.chosen == (ids(studio)[0],)
    click(studio, qtbot, 4)
    assert studio.session.chosen == (ids(studio)[3],)


def test_dragged_shots_land_where_they_are_dropped_and_take_their_takes_along(studio, window, qtbot: QtBot):
    before = ids(studio)
    click(studio, qtbot, 1)
    click(studio, qtbot, 2, CONTROL)
    drop(studio, 5, below=False)
    assert ids(studio) == [before[2], before[3], before[0], before[1], before[4]]
    assert studio.session.story.shot(before[0]).take is not None
    assert [len(scene.shots) for scene in studio.session.story.scenes] == [1, 4]
    assert studio.script.outline.topLevelItem(1).childCount() == 4
    window.actions_["undo"].trigger()
    assert ids(studio) == before


def test_a_shot_dropped_below_the_last_is_the_last(studio, qtbot: QtBot):
    before = ids(studio)
    click(studio, qtbot, 1)
    drop(studio, 5, below=True)
    assert ids(studio) == [*before[1:], before[0]]


def test_a_dragged_scene_goes_before_or_after_the_one_it_is_dropped_on(studio, qtbot: QtBot):
    outline = studio.script.outline
    before = ids(studio)
    sea = outline.visualItemRect(outline.topLevelItem(1)).center()
    qtbot.mouseClick(outline.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, sea)
    drop(studio, 1, below=False)
    assert [scene.heading for scene in studio.session.story.scenes] == ["The sea", "The cliff"]
    assert ids(studio) == [*before[3:], *before[:3]]


def test_a_shot_is_split_between_its_sentences_and_joined_again(studio, window):
    first = ids(studio)[0]
    studio.session.edit("x", edits.update_shot, first, prompt="She waits. Rain begins.")
    window.actions_["split_shot"].trigger()
    prompts = [shot.prompt for shot in studio.session.story.shots()]
    assert prompts[:2] == ["She waits.", "Rain begins."]
    assert studio.session.selected_place.film_number == 2
    studio.session.select(first)
    window.actions_["merge_shot"].trigger()
    assert studio.session.story.shots()[0].prompt == "She waits. Rain begins."


@pytest.mark.parametrize(
    ("action", "prompts"),
    [
        ("split_shot", ["Wide shot of Mara on the cliff at dawn, moment 0.", "Rain begins."]),
        (
            "merge_shot",
            [
                "Wide shot of Mara on the cliff at dawn, moment 0. Rain begins. "
                "Wide shot of Mara on the cliff at dawn, moment 1.",
                "Wide shot of Mara on the cliff at dawn, moment 2.",
            ],
        ),
    ],
)
def test_words_typed_just_before_a_split_or_a_merge_count(studio, window, qtbot: QtBot, action, prompts):
    first, take = ids(studio)[0], studio.session.story.shots()[0].take
    prompt = studio.preview.prompt
    prompt.setFocus()
    prompt.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(prompt, " Rain begins.")
    window.actions_[action].trigger()
    studio.preview.save_prompt()  # as a pause does
    assert [shot.prompt for shot in studio.session.story.shots()][:2] == prompts
    assert studio.session.story.shot(first).take == take


def test_one_sentence_is_not_split_without_a_cursor(studio, window):
    before = studio.session.story
    window.actions_["split_shot"].trigger()
    assert window.banner.text.startswith("This shot is one sentence.")
    assert studio.session.story is before


def test_a_shot_is_inserted_before(studio, window):
    before = ids(studio)
    studio.session.select(before[1])
    window.actions_["insert_before"].trigger()
    assert ids(studio)[0] == before[0]
    assert ids(studio)[2:] == before[1:]
    assert studio.session.selected_place.film_number == 2


def test_the_length_of_several_shots_is_set_at_once(studio, window, qtbot: QtBot):
    studio.session.choose(ids(studio)[:3])
    window.actions_["set_length"].trigger()
    dialog = next(d for d in window.findChildren(QInputDialog) if d.isVisible())
    dialog.setIntValue(50)
    dialog.accept()
    assert [shot.frames for shot in studio.session.story.shots()] == [49, 49, 49, 9, 9]


def test_scenes_are_begun_renamed_moved_and_deleted(studio, window, qtbot: QtBot):
    before = ids(studio)
    studio.session.select(before[1])
    window.actions_["begin_scene"].trigger()
    dialog = next(d for d in window.findChildren(QInputDialog) if d.isVisible())
    dialog.setTextValue("INT. LAMP ROOM - NIGHT")
    dialog.accept()
    headings = [scene.heading for scene in studio.session.story.scenes]
    assert headings == ["The cliff", "INT. LAMP ROOM - NIGHT", "The sea"]
    window.actions_["scene_earlier"].trigger()
    assert studio.session.story.scenes[0].heading == "INT. LAMP ROOM - NIGHT"
    window.actions_["delete_scene"].trigger()
    assert [scene.heading for scene in studio.session.story.scenes] == ["The cliff", "The sea"]
    assert ids(studio) == [before[0], *before[3:]]


def test_a_folded_scene_stays_folded_when_a_shot_is_added(studio, window):
    outline = studio.script.outline
    outline.topLevelItem(1).setExpanded(False)
    window.actions_["insert_shot"].trigger()
    assert not outline.topLevelItem(1).isExpanded()
    assert outline.topLevelItem(0).isExpanded()


def test_hints_are_counted_listed_and_fixed(studio, window, qtbot: QtBot):
    panel = studio.script
    third = ids(studio)[2]
    studio.session.edit(
        "x", edits.update_shot, third, prompt="Mara waits on the cliff. Wide shot, static.", frames=10
    )
    qtbot.waitUntil(lambda: len(panel.hints.of(third)) == 2, timeout=20_000)
    assert panel.hint_count.isVisible()
    qtbot.mouseClick(panel.hint_count, Qt.MouseButton.LeftButton)
    assert panel.hint_list.isVisible()
    fixes = [
        b for b in panel.hint_list.findChildren(QPushButton) if b.accessibleName().startswith("Fix: Shot 3")
    ]
    assert len(fixes) == 2
    fixes[0].click()
    assert studio.session.story.shots()[2].frames == 9
    qtbot.waitUntil(lambda: len(panel.hints.of(third)) == 1, timeout=20_000)
    panel.hint_list.fix_all.click()
    assert "a woman in a grey coat" in studio.session.story.shots()[2].prompt
    qtbot.waitUntil(lambda: not panel.hints.fixable, timeout=20_000)
    window.actions_["undo"].trigger()
    assert "a woman in a grey coat" not in studio.session.story.shots()[2].prompt


def test_the_hints_of_a_shot_are_a_menu_with_fixes(studio, window, qtbot: QtBot):
    hints = studio.script.hints
    first = ids(studio)[0]
    qtbot.waitUntil(lambda: bool(hints.of(first)), timeout=20_000)
    menu = hints.menu(first, studio)
    fix = next(action for action in menu.actions() if action.text().startswith("Fix: Mara is named"))
    fix.trigger()
    assert "a woman in a grey coat" in studio.session.story.shots()[0].prompt
    menu.close()
