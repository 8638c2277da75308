"""A whole film with the keyboard alone, and what keys need for it: an order, a way out, a place to come back to."""

from pathlib import Path

import av
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from window_films import short_story
from window_keys import ALT, CTRL, SHIFT, Key, Keyboard

from storymem_studio.domain.story import RenderSettings
from storymem_studio.preferences import change_preferences
from storymem_studio.ui.export_dialog import ExportDialog
from storymem_studio.ui.tab_order import go_to, reading_order

PATIENCE = 90_000


@pytest.fixture
def keys(window, qtbot: QtBot) -> Keyboard:
    keyboard = Keyboard(qtbot)
    keyboard.in_front(window)
    return keyboard


def test_a_film_is_made_by_keyboard_alone(window, keys: Keyboard, qtbot: QtBot, tmp_path: Path):
    change_preferences(new_film=RenderSettings(width=96, height=64))

    # A sentence, two shots, the offline writer.
    assert keys.focused_name == "Logline"
    keys.type("A lighthouse keeper finds a message in a bottle.")
    keys.tab_to("Number of shots")
    keys.type("2")
    keys.tab_to("Writer")
    keys.press(Key.Key_Down)
    keys.tab_to("Draft story")
    keys.press(Key.Key_Space)
    qtbot.waitUntil(lambda: window.studio is not None, timeout=PATIENCE)
    assert window.drafting.count.text() == "2 of 2 shots"
    studio = window.studio
    session = studio.session
    first, second = session.plans

    # Other words for the first shot, and both a second long.
    assert keys.focused_name == "Timeline"
    keys.tab_to("Prompt")
    keys.press(Key.Key_End, CTRL)
    keys.type(" A gull cries.")
    for shot_id in (first, second):
        keys.tab_to("Length in frames")
        keys.replace("9")
        keys.press(Key.Key_Return)
        assert session.story.shot(shot_id).frames == 9
        keys.tab_to("Timeline")
        keys.press(Key.Key_Down)
    assert session.story.shot(first).prompt.endswith(" A gull cries.")

    # Made, looked through, played.
    keys.tab_to("Generate")
    with qtbot.waitSignal(session.rendering.ended, timeout=PATIENCE):
        keys.press(Key.Key_Space)
    assert [session.mark_of(shot_id).kind for shot_id in session.plans] == ["current"] * 2
    keys.tab_to("Timeline")
    keys.press(Key.Key_Up)
    assert session.selected_id == first
    keys.press(Key.Key_Down)
    assert session.selected_id == second
    qtbot.waitUntil(lambda: studio.preview.canvas.image is not None, timeout=PATIENCE)
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Space)
    qtbot.waitUntil(lambda: studio.player.frame > 2, timeout=PATIENCE)
    keys.press(Key.Key_K)
    assert not studio.player.playing

    # What the second shot remembers, pinned; made again; the take before chosen again.
    keys.press(Key.Key_End)
    keys.tab_to("*, Shot 1, remembered: *")
    keys.press(Key.Key_Return)
    keys.press(Key.Key_P, CTRL)
    pinned = session.story.shot(second).memory.pinned
    assert len(pinned) == 1
    with qtbot.waitSignal(session.rendering.ended, timeout=PATIENCE):
        keys.press(Key.Key_R, CTRL)
    takes = [take.id for take in session.takes_of(second)]
    assert session.story.shot(second).take == takes[1]
    keys.tab_to("Takes of this shot")
    keys.press(Key.Key_Left)
    keys.press(Key.Key_Return)
    assert session.story.shot(second).take == takes[0]

    # Exported through the File menu to a file of one's own name.
    keys.press(Key.Key_F, ALT)
    keys.press(Key.Key_E)
    dialog = window.findChild(ExportDialog)
    keys.in_front(dialog)
    assert keys.focused_name == "What to export"
    keys.press(Key.Key_Down)
    keys.tab_to("Film file")
    film = tmp_path / "by-keyboard.mp4"
    keys.replace(str(film))
    keys.tab_to("Export")
    with qtbot.waitSignal(dialog.exported, timeout=PATIENCE):
        keys.press(Key.Key_Space)
    keys.tab_to("Close")
    keys.press(Key.Key_Space)
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is None)
    with av.open(str(film)) as container:
        assert sum(1 for _ in container.decode(video=0)) == session.timeline.frames == 18
    keys.in_front(window)
    assert window.studio.isAncestorOf(keys.focused)


def test_tab_goes_through_the_studio_as_it_is_read_and_back(
    open_studio, window, keys: Keyboard, qtbot: QtBot
):
    studio = open_studio(short_story(3), made=2)
    qtbot.waitUntil(studio.script.hint_count.isVisible, timeout=PATIENCE)  # a stop that comes by itself
    parts = [studio.header, studio.script, studio.preview, studio.memory, studio.timeline]

    def round_trip(key: Qt.Key) -> list[QWidget]:
        passed = [keys.focused]
        keys.press(key)
        while keys.focused is not passed[0]:
            assert keys.focused not in passed, "a trap"
            passed.append(keys.focused)
            keys.press(key)
        return passed

    keys.tab_to("Engine")
    passed = round_trip(Key.Key_Tab)
    order = [part for stop in passed for part in parts if part.isAncestorOf(stop)]
    assert order == sorted(order, key=parts.index)
    assert set(order) == set(parts)
    keys.tab_to("Engine")
    assert round_trip(Key.Key_Backtab) == [passed[0], *reversed(passed[1:])]


def test_what_is_put_in_later_is_reached_where_it_stands(qtbot: QtBot):
    root = QWidget()
    qtbot.addWidget(root)
    root.resize(300, 100)
    buttons = {}
    for name, x, y in (("right", 100, 0), ("below", 0, 40), ("left", 0, 5)):
        buttons[name] = QPushButton(name, root)
        buttons[name].setGeometry(x, y, 60, 30)
    root.show()
    assert reading_order(root) == [buttons["left"], buttons["right"], buttons["below"]]


def test_f6_goes_from_panel_to_panel_and_to_where_one_was(open_studio, window, keys: Keyboard):
    studio = open_studio(short_story(3), made=2)
    panels = [studio.script, studio.preview, studio.memory, studio.timeline]
    keys.tab_to("Prompt")
    passed = []
    for _ in range(4):
        keys.press(Key.Key_F6)
        passed += [panels.index(panel) for panel in panels if panel.isAncestorOf(keys.focused)]
    assert passed == [2, 3, 0, 1]
    assert keys.focused_name == "Prompt"
    keys.press(Key.Key_F6, SHIFT)
    assert studio.script.isAncestorOf(keys.focused)


def test_tab_leaves_the_script_and_writes_none_into_it(open_studio, window, keys: Keyboard):
    studio = open_studio(short_story(2), made=1)
    keys.press(Key.Key_2, CTRL)
    assert keys.focused is studio.script.script.editor
    keys.press(Key.Key_Tab)
    assert keys.focused is not studio.script.script.editor
    before = studio.script.script.editor.toPlainText()
    assert "\t" not in before


def test_what_has_the_focus_shows_it(open_studio, window, keys: Keyboard, qtbot: QtBot):
    studio = open_studio(short_story(4), made=4)
    studio.session.select(list(studio.session.plans)[3])
    qtbot.waitUntil(studio.script.hint_count.isVisible, timeout=PATIENCE)
    stops = reading_order(window)
    assert len(stops) > 30

    def seen(stop: QWidget) -> QImage:
        corner = stop.mapTo(window, QPoint(0, 0))
        return window.grab(QRect(corner, stop.size())).toImage()

    hidden = []
    for stop in stops:
        go_to(stops[0] if stop is not stops[0] else stops[1])
        without = seen(stop)
        go_to(stop)
        if seen(stop) == without:
            hidden.append(stop.accessibleName())
    assert hidden == []


def test_f10_opens_the_menus_and_escape_gives_the_keys_back(open_studio, window, keys: Keyboard):
    studio = open_studio(short_story(2), made=1)
    keys.press(Key.Key_F10)
    assert QApplication.activePopupWidget().title() == "&File"
    keys.press(Key.Key_Right)
    assert QApplication.activePopupWidget().title() == "&Edit"
    keys.press(Key.Key_Escape, times=2)
    assert QApplication.activePopupWidget() is None
    keys.press(Key.Key_Down)
    assert studio.session.selected_place.film_number == 2


def test_enter_in_the_name_of_the_film_exports_it(
    open_studio, window, keys: Keyboard, qtbot: QtBot, tmp_path: Path
):
    open_studio(short_story(2), made=2)
    keys.press(Key.Key_E, CTRL)
    dialog = window.findChild(ExportDialog)
    keys.in_front(dialog)
    keys.tab_to("Film file")
    keys.replace(str(tmp_path / "film.mp4"))
    with qtbot.waitSignal(dialog.exported, timeout=PATIENCE):
        keys.press(Key.Key_Return)
    assert (tmp_path / "film.mp4").is_file()
    keys.press(Key.Key_Escape)


def test_enter_in_a_field_of_the_settings_presses_no_button(
    open_studio, window, keys: Keyboard, qtbot: QtBot
):
    open_studio(short_story(2))
    settings = window.show_settings("shortcuts")
    pressed = []
    for button in settings.findChildren(QPushButton):
        button.clicked.connect(lambda _=False, button=button: pressed.append(button.accessibleName()))
    keys.in_front(settings)
    keys.tab_to("Find an action")
    keys.type("play")
    keys.press(Key.Key_Return)
    assert pressed == []
    assert settings.isVisible()
    assert keys.focused_name == "Find an action"
    keys.tab_to("Close")
    keys.press(Key.Key_Return)
    assert pressed == ["Close"]
