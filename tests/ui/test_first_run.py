"""The first minute: a welcome that can be put away, a sample to watch, a guide, the shortcuts as they are now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain.story import RenderSettings
from storymem_studio.preferences import change_preferences, load_preferences
from storymem_studio.scripts.formats import write_script
from storymem_studio.ui.guide import Guide
from storymem_studio.ui.help import ShortcutSheet
from storymem_studio.ui.main_window import MainWindow
from storymem_studio.ui.start_page import Sample

LEFT = Qt.MouseButton.LeftButton


def test_the_welcome_is_put_away_for_good(window, qtbot: QtBot):
    assert window.start.welcome.isVisible()
    qtbot.mouseClick(window.start.welcome.dismiss, LEFT)
    assert not window.start.welcome.isVisible()
    assert load_preferences().welcomed
    again = MainWindow()
    qtbot.addWidget(again)
    assert not again.start.welcome.isVisibleTo(again)


def test_one_click_opens_a_sample_that_is_being_drawn_already(window, qtbot: QtBot, tmp_path):
    change_preferences(animatic_at_once=True, new_film=RenderSettings(width=96, height=64))
    script = tmp_path / "sample.json"
    write_script(short_story(2), script)
    window.start.show_samples((Sample(script, "The Lighthouse", "A keeper.", 2),))
    qtbot.mouseClick(window.start.welcome.sample, LEFT)
    studio = window.studio
    assert studio.session.story.settings.width == 96
    assert studio.session.rendering.active
    with qtbot.waitSignal(studio.session.rendering.ended, timeout=60_000):
        pass
    assert [studio.session.mark_of(shot_id).kind for shot_id in studio.session.plans] == ["current"] * 2


def test_the_guide_opens_by_f1_and_finds_words(window, qtbot: QtBot):
    window.actions_["show_guide"].trigger()
    guide = window.findChild(Guide)
    assert "A film in ten minutes" in guide.text.toPlainText()
    qtbot.keyClicks(guide.search, "out of date")
    assert guide.text.textCursor().selectedText() == "out of date"
    guide.close()


def test_the_sheet_shows_the_keys_as_they_are_now(window, qtbot: QtBot):
    window.shortcuts.assign("show_log", ["Ctrl+Shift+L"])
    sheet = ShortcutSheet(window.actions_, window)
    qtbot.addWidget(sheet)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Ctrl+Shift+L" in said
    assert "Show log" in said
    window.shortcuts.reset_all()
