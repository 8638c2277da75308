"""Whatever is typed, cut, pasted, undone or changed elsewhere: text and story say the same, and no take is lost."""

import random

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain import edits
from storymem_studio.domain.edits_outline import merge_with_next, move_shots
from storymem_studio.domain.edits_script import write_script
from storymem_studio.ui.script.page import read_page

PASTES = (
    "INT. HALL - NIGHT\n\nA new shot.\n\n> CONTINUOUS\nAnother.",
    "one word",
    "two\nlines",
    "Title: not here",
    "> CONTINUOUS",
    "…",
    "MARA: Come home.\n\n@ Who calls?",
    "MARA (O.S.)\n(softly)\nNot today.",
    "😀 [[note]] /* bone */",
)


@pytest.mark.parametrize("seed", [1, 8])
def test_two_hundred_random_edits_leave_text_and_story_the_same(open_studio, window, qtbot: QtBot, seed: int):
    chance = random.Random(seed)
    studio = open_studio(short_story(5), made=1)
    window.activateWindow()
    window.actions_["show_script"].trigger()
    view, session = studio.script.script, studio.session
    editor = view.editor
    first = session.story
    made = {shot.id: shot.take for shot in first.shots() if shot.take}

    def put_cursor(*, select: bool) -> None:
        length = editor.document().characterCount() - 1
        cursor = editor.textCursor()
        cursor.setPosition(chance.randint(0, length))
        if select:
            cursor.setPosition(
                min(length, cursor.position() + chance.randint(1, 60)), cursor.MoveMode.KeepAnchor
            )
        editor.setTextCursor(cursor)

    def paste() -> None:
        data = QMimeData()
        data.setText(chance.choice(PASTES))
        editor.insertFromMimeData(data)

    def elsewhere() -> None:
        shots = session.story.shots()
        if len(shots) < 2:
            return
        one = chance.choice(shots)
        scene = chance.choice(session.story.scenes)
        chance.choice(
            (
                lambda: session.edit("Delete", edits.remove_shot, one.id),
                lambda: session.edit("Double", edits.duplicate_shot, one.id),
                lambda: session.edit("Move", move_shots, {one.id}, scene.id, None),
                lambda: session.edit("Merge", merge_with_next, one.id),
                lambda: session.edit("Cut", edits.update_shot, one.id, cut=not one.cut),
                lambda: session.edit("Empty", edits.update_shot, one.id, prompt=""),
            )
        )()

    keys = (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    for step in range(200):
        put_cursor(select=chance.random() < 0.25)
        action = chance.random()
        if action < 0.3:
            qtbot.keyClicks(editor, chance.choice(("x", " Rain.", ".", "> ", "INT. ", "MARA: ", "@")))
        elif action < 0.6:
            qtbot.keyClick(editor, chance.choice(keys))
        elif action < 0.7:
            paste()
        elif action < 0.8:
            elsewhere()
        elif action < 0.9:
            session.attempt(session.project.undo)
        else:
            session.attempt(session.project.redo)
        if chance.random() < 0.6:
            view.save()
            held = editor.textCursor().blockNumber()
            reading = read_page(editor.lines(), session.story, held=held)
            assert write_script(session.story, reading.script) == session.story, step
            ids = [shot.id for shot in session.story.shots()]
            assert len(ids) == len(set(ids))
            kept = {shot.id: shot.take for shot in session.story.shots() if shot.id in made}
            assert kept.items() <= made.items()
    view.save()
    while session.project.undo_label:
        session.attempt(session.project.undo)
    assert session.story == first
    reading = read_page(editor.lines(), session.story)
    assert write_script(session.story, reading.script) == first
