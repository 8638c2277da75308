"""The first minute: a welcome that can be put away, a sample to watch, a guide, the shortcuts as they are now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain.story import RenderSettings
from storymem_studio.preferences import change_preferences, load_preferences
from storymem_studio.scripts.formats import write_script
from storymem_studio.ui.guide import Guide
from storymem_studio.ui.help import ShortcutSheet
from storymem_studio.ui.main_window import MainWindow
from storymem_studio.ui.settings.dialog import SettingsDialog
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


def test_a_story_is_drafted_with_the_people_one_names(window, qtbot: QtBot):
    change_preferences(animatic_at_once=False)
    window.start.logline.setPlainText("A keeper finds a bottle on the beach.")
    window.start.shots.setValue(6)
    window.start.cast_line.setText("Mara: a tall woman in a mustard coat; Tom")
    qtbot.keyClick(window.start.cast_line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.studio is not None, timeout=20_000)
    story = window.studio.session.story
    assert [who.name for who in story.characters] == ["Mara", "Tom"]
    assert story.characters[0].description == "a tall woman in a mustard coat"
    assert any("Mara, a tall woman in a mustard coat," in shot.prompt for shot in story.shots())
    window.actions_["new_story"].trigger()
    assert window.start.cast_line.text() == ""


def test_the_offline_writer_says_where_a_model_is_set_up(window, qtbot: QtBot):
    change_preferences(animatic_at_once=False)
    window.start.logline.setPlainText("A keeper finds a bottle on the beach.")
    qtbot.keyClick(window.start.logline, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.studio is not None, timeout=20_000)
    assert "offline writer" in window.banner.text
    settings = next(b for b in window.banner.findChildren(QPushButton) if b.text() == "Writer settings…")
    qtbot.mouseClick(settings, LEFT)
    assert window.findChild(SettingsDialog) is not None


def test_a_model_that_cannot_be_reached_leaves_the_offline_writer_one_click_away(
    window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    change_preferences(animatic_at_once=False)
    monkeypatch.setenv("STORYMEM_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("STORYMEM_MODEL", "tiny")
    window.start.logline.setPlainText("A keeper finds a bottle on the beach.")
    qtbot.keyClick(window.start.logline, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "cannot be reached" in window.banner.text, timeout=20_000)
    assert "--" not in window.banner.text
    assert window.start.logline.toPlainText() == "A keeper finds a bottle on the beach."
    offline = next(b for b in window.banner.findChildren(QPushButton) if b.text() == "Use the offline writer")
    qtbot.mouseClick(offline, LEFT)
    qtbot.waitUntil(lambda: window.studio is not None, timeout=20_000)
    assert window.studio.session.story.writer.startswith("offline writer")


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
