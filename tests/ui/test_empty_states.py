"""What the window says and how much room it takes where there is little to show."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from storymem_studio.ui.help import ShortcutSheet
from storymem_studio.ui.memory.entries import KeyframeEntry

LEFT = Qt.MouseButton.LeftButton


def test_a_film_without_shots_says_how_to_get_one(open_studio, window):
    studio = open_studio()
    while studio.session.plans:
        studio.session.select(next(iter(studio.session.plans)))
        window.actions_["delete_shot"].trigger()
    assert studio.preview.prompt.toPlainText() == "", "the prompt of a shot that is gone"
    assert studio.preview.state.text() == ""
    card = studio.preview.canvas.card
    assert card is not None and "Insert one" in card.text
    window.actions_["undo"].trigger()
    assert studio.session.plans


def test_the_queue_is_small_while_nothing_is_to_be_made(open_studio, qtbot: QtBot):
    studio = open_studio(made=2)
    studio.script.outline.setFocus()
    qtbot.mouseClick(studio.header.engine, LEFT)
    assert studio.queue.isVisible() and studio.queue.height() < 240
    assert studio.queue.isAncestorOf(studio.window().focusWidget())
    qtbot.mouseClick(studio.header.engine, LEFT)
    assert not studio.queue.isVisible()
    assert studio.window().focusWidget() is studio.script.outline, "one works on where one was"


def test_a_reference_says_once_that_it_is_one():
    entry = KeyframeEntry("d", Path("lamp.png"), "lamp", "Reference", None, "reference", True)
    assert entry.origin == "Reference"
    again = KeyframeEntry("d", Path("lamp.png"), "lamp", "Shot 2", "s2", "recent", True)
    assert again.origin == "Shot 2 · recent"


def test_the_shortcut_sheet_is_no_higher_than_the_screen(window, qtbot: QtBot):
    sheet = ShortcutSheet(window.actions_, window)
    qtbot.addWidget(sheet)
    assert sheet.height() <= sheet.screen().availableSize().height()
