"""The settings window: what is changed there holds at once, is kept, and says what it did."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storymem_studio.domain.takes import ShotRequest
from storymem_studio.drafting import keys
from storymem_studio.drafting.settings import WriterSettings, load_settings, save_settings
from storymem_studio.paths import config_dir, projects_dir
from storymem_studio.preferences import load_preferences
from storymem_studio.ui.settings.dialog import SettingsDialog
from storymem_studio.ui.theme import LOOK, apply_look, colour

sys.path.append(str(Path(__file__).resolve().parents[1] / "drafting"))
from model_server import ModelServer, serving, status, streams

PATIENCE = 15_000


@pytest.fixture
def model_server() -> Iterator[ModelServer]:
    with serving() as script:
        yield script


@pytest.fixture
def no_keyring():
    """A machine without a keyring, as servers are."""
    import keyring
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())
    yield
    keyring.set_keyring(before)


def settings_of(window, qtbot: QtBot, page: str = "writer") -> SettingsDialog:
    dialog = window.show_settings(page)
    qtbot.waitUntil(
        lambda: dialog.engine.form is not None or bool(dialog.engine.state.text()), timeout=PATIENCE
    )
    return dialog


def choose(box, value) -> None:
    """As a click in the list of a combo box does."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_control_comma_opens_the_settings_once(window, qtbot: QtBot):
    window.actions_["settings"].trigger()
    window.actions_["settings"].trigger()
    assert len(window.findChildren(SettingsDialog)) == 1
    assert window.actions_["settings"].toolTip().endswith("(Ctrl+,)")
    window.findChild(SettingsDialog).close()


# Writer


def test_a_preset_fills_in_the_address_and_is_kept(window, qtbot: QtBot):
    page = settings_of(window, qtbot).writer
    choose(page.preset, "https://openrouter.ai/api/v1")
    assert page.url.text() == "https://openrouter.ai/api/v1"
    assert load_settings().base_url == "https://openrouter.ai/api/v1"
    page.timeout.setValue(300)
    page.temperature.setValue(0.4)
    assert (load_settings().timeout_s, load_settings().temperature) == (300, 0.4)
    choose(page.preset, "offline")
    assert load_settings().base_url == ""
    assert not page.test.isEnabled()


def test_the_models_of_a_server_can_be_chosen_from(window, qtbot: QtBot, model_server):
    model_server.models = ["small", "large"]
    save_settings(WriterSettings(base_url=model_server.url))
    page = settings_of(window, qtbot).writer
    assert page.preset.currentText() == "Another server"
    qtbot.mouseClick(page.fetch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.model.count() == 2, timeout=PATIENCE)
    assert [page.model.itemText(row) for row in range(2)] == ["large", "small"]
    page.model.setCurrentIndex(1)
    page.model.activated.emit(1)
    assert load_settings().model == "small"


def test_the_test_button_says_that_the_model_answers(window, qtbot: QtBot, model_server):
    model_server.replies = [streams("yes")]
    save_settings(WriterSettings(base_url=model_server.url, model="tiny"))
    page = settings_of(window, qtbot).writer
    qtbot.mouseClick(page.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "answers" in page.result.text(), timeout=PATIENCE)
    assert page.result.text().startswith("tiny at 127.0.0.1")
    assert page.result.property("role") == "good"


def test_the_test_button_says_what_is_wrong(window, qtbot: QtBot, model_server):
    model_server.replies = [status(401, "bad key")]
    save_settings(WriterSettings(base_url=model_server.url, model="tiny"))
    page = settings_of(window, qtbot).writer
    qtbot.mouseClick(page.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.test.isEnabled(), timeout=PATIENCE)
    assert page.result.property("role") == "warn"
    assert "key" in page.result.text()


def test_a_key_without_a_keyring_is_in_a_private_file_and_the_page_says_so(window, qtbot: QtBot, no_keyring):
    save_settings(WriterSettings(base_url="https://api.example.org/v1"))
    page = settings_of(window, qtbot).writer
    page.key.setText("secret-key")
    qtbot.mouseClick(page.save_key, Qt.MouseButton.LeftButton)
    assert page.key_note.text().startswith("Saving the key…")
    assert not page.save_key.isEnabled()
    qtbot.waitUntil(lambda: page.forget_key.isVisibleTo(page), timeout=PATIENCE)
    assert "has no keyring" in page.key_note.text()
    assert page.key.text() == ""
    assert keys.find_key("https://api.example.org/v1").secret == "secret-key"
    assert "secret-key" not in (config_dir() / "writer.json").read_text()
    if os.name == "posix":
        assert stat.S_IMODE(keys.keys_path().stat().st_mode) == 0o600
    qtbot.mouseClick(page.forget_key, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.key_note.text() == "No key is stored.", timeout=PATIENCE)
    assert keys.find_key("https://api.example.org/v1").secret == ""


# Film and engine


def test_the_form_of_the_engine_changes_the_film_and_can_be_undone(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=3)
    page = settings_of(window, qtbot, "engine").engine
    qtbot.waitUntil(lambda: page.form is not None, timeout=PATIENCE)
    assert {"captions", "slate", "grain"} <= set(page.form.controls)
    page.form.controls["captions"].widget.click()
    assert studio.session.story.settings.params == '{"captions": true}'
    assert {studio.session.mark_of(shot).kind for shot in studio.session.plans} == {"stale"}
    window.actions_["undo"].trigger()
    assert studio.session.story.settings.params == "{}"
    assert not page.form.controls["captions"].widget.isChecked()


def test_another_engine_brings_its_own_form_and_says_whether_it_is_ready(open_studio, window, qtbot: QtBot):
    studio = open_studio()
    page = settings_of(window, qtbot, "engine").engine
    qtbot.waitUntil(lambda: page.form is not None, timeout=PATIENCE)
    choose(page.backend, "storymem")
    assert studio.session.story.settings.backend == "storymem"
    assert "steps" in page.form.controls
    assert page.state.text()
    page.form.controls["steps"].widget.setValue(20)
    assert studio.session.story.settings.params == '{"steps": 20}'
    page.form.controls["steps"].reset.click()
    assert studio.session.story.settings.params == "{}"


def test_the_size_of_the_film_is_one_step_of_undo(open_studio, window, qtbot: QtBot):
    studio = open_studio()
    page = settings_of(window, qtbot, "film").film
    before = studio.session.story.settings
    choose(page.film_size, "1280x720")
    assert (page.film_width.value(), page.film_height.value()) == (1280, 720)
    request: ShotRequest = next(iter(studio.session.plans.values())).request
    assert (request.width, request.height) == (1280, 720)
    page.fps.setValue(24)
    page.fps.setValue(25)
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert studio.session.story.settings == before
    assert page.fps.value() == before.fps


def test_every_shot_gets_a_length_the_model_can_make(open_studio, window, qtbot: QtBot):
    studio = open_studio()
    page = settings_of(window, qtbot, "film").film
    page.frames.setValue(48)
    page.set_frames.click()
    assert {shot.frames for shot in studio.session.story.shots()} == {49}
    window.actions_["undo"].trigger()
    assert {shot.frames for shot in studio.session.story.shots()} == {9}


def test_without_a_film_the_settings_are_those_of_new_films(window, qtbot: QtBot):
    dialog = settings_of(window, qtbot, "film")
    choose(dialog.film.film_size, "480x832")
    choose(dialog.film.continuation, "none")
    kept = load_preferences().new_film
    assert (kept.width, kept.height, kept.continuation) == (480, 832, "none")


# Looks, keys, folders


def test_the_colours_change_while_the_window_is_open(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=1)
    page = settings_of(window, qtbot, "looks").looks
    app = QApplication.instance()
    try:
        dark = studio.timeline.grab().toImage().pixelColor(4, 120)
        choose(page.look, "light")
        assert load_preferences().look == "light"
        light = studio.timeline.grab().toImage().pixelColor(4, 120)
        assert dark.lightness() < 60 < 200 < light.lightness()
        assert studio.header.export.icon().pixmap(16).toImage() is not None
        assert not LOOK.dark
    finally:
        apply_look(app, "dark")
    assert colour("window").name() == "#14161a"


def test_keys_can_be_changed_and_the_loser_of_a_conflict_is_named(window, qtbot: QtBot):
    page = settings_of(window, qtbot, "shortcuts").shortcuts
    page.choose("open_script")
    page.edit.setKeySequence("Ctrl+N")
    assert page.conflict.text() == "“New story” has these keys and would lose them."
    page.assign.click()
    assert window.actions_["open_script"].shortcut().toString() == "Ctrl+N"
    assert window.actions_["new_story"].shortcut().toString() == ""
    assert window.actions_["open_script"].toolTip() == "Open script  (Ctrl+N)"
    assert load_preferences().shortcuts == {"open_script": ("Ctrl+N",), "new_story": ()}
    page.reset_all.click()
    assert window.actions_["new_story"].shortcut().toString() == "Ctrl+N"
    assert load_preferences().shortcuts == {}


def test_new_projects_go_where_the_folders_page_says(window, qtbot: QtBot, monkeypatch, tmp_path: Path):
    monkeypatch.delenv("STORYMEM_PROJECTS_DIR")
    page = settings_of(window, qtbot, "folders").folders
    page.projects.setText(str(tmp_path / "films"))
    page.projects.editingFinished.emit()
    assert projects_dir() == tmp_path / "films"
    blocked = tmp_path / "file"
    blocked.write_text("")
    page.choose(str(blocked / "inside"))
    assert page.fault.isVisibleTo(page)
    assert projects_dir() == tmp_path / "films"
    page.usual.click()
    assert projects_dir() == Path.home() / "StoryMem"


def test_the_weights_page_lists_what_is_missing_and_asks_for_the_licence_first(window, qtbot: QtBot):
    page = settings_of(window, qtbot, "weights").weights
    qtbot.waitUntil(lambda: "i2v" in page.cards, timeout=PATIENCE)
    card = page.cards["i2v"]
    assert card.state.text() == "Not on this machine."
    box = page.ask_for_licence(card.weights)
    assert "Apache-2.0" in box.text()
    box.reject()
    assert not card.bar.isVisibleTo(card)


def test_an_action_is_found_by_its_name_or_its_keys(window, qtbot: QtBot):
    page = settings_of(window, qtbot, "shortcuts").shortcuts
    page.search.setText("ctrl+e")
    shown = [item.text(0) for item in page._items.values() if not item.isHidden()]
    assert "Export film" in shown
    assert "New story" not in shown
    hidden = [page.list.topLevelItem(row).isHidden() for row in range(page.list.topLevelItemCount())]
    assert hidden[0] is False
    assert any(hidden)


def test_a_folder_from_the_environment_wins_and_the_page_says_so(window, qtbot: QtBot):
    page = settings_of(window, qtbot, "folders").folders
    assert not page.projects.isEnabled()
    assert page.fault.text().startswith("STORYMEM_PROJECTS_DIR is set")
