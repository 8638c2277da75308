"""A new language or size is taken up by starting again: the window closes as ever, and the same film is opened."""

import subprocess

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio import __version__
from storymem_studio.app import start_command
from storymem_studio.preferences import load_preferences

PATIENCE = 20_000


def choose_german(window):
    page = window.show_settings("looks").looks
    assert not page.restart.isVisibleTo(page)
    page.language.setCurrentIndex(page.language.findData("de"))
    page.language.activated.emit(page.language.currentIndex())
    return page


def test_a_new_language_offers_to_start_again_with_the_same_film(open_studio, window, qtbot: QtBot):
    folder = open_studio(short_story(2)).session.project.folder
    page = choose_german(window)
    assert page.restart.isVisibleTo(page) and load_preferences().language == "de"
    qtbot.mouseClick(page.restart, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert window.starts_again_with == (str(folder),)


def test_from_the_start_page_it_starts_again_without_a_film(window, qtbot: QtBot):
    qtbot.mouseClick(choose_german(window).restart, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert window.starts_again_with == ()


def test_closing_by_itself_starts_nothing(window):
    window.close()
    assert window.starts_again_with is None


def test_starting_again_asks_while_a_film_is_made_and_can_be_let_be(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(40))
    page = choose_german(window)
    studio.session.rendering.start(tuple(studio.session.plans))
    qtbot.mouseClick(page.restart, Qt.MouseButton.LeftButton)
    box = window.findChild(QMessageBox)
    assert window.isVisible() and box.text() == "The film is still being made."
    box.reject()
    assert window.isVisible() and window.starts_again_with is None
    studio.session.rendering.close()


def test_what_it_starts_is_the_studio():
    said = subprocess.run(start_command(("--version",)), capture_output=True, text=True, check=True)
    assert said.stdout.strip() == f"StoryMem Studio {__version__}"
