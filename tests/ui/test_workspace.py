"""Panels as docks: closed, floated, put back, and found again as they were left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain.edits import update_shot
from storymem_studio.ui.queue_panel import QueuePanel
from storymem_studio.ui.workspace import keep_window, restore_window


def test_a_panel_is_closed_and_shown_again_from_the_menu(open_studio, window):
    studio = open_studio(made=1)
    action = window.actions_["panel_memory"]
    assert action.isChecked()
    action.trigger()
    assert not studio.memory.isVisible()
    action.trigger()
    assert studio.memory.isVisible()


def test_the_queue_can_be_a_panel(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=1)
    window.actions_["panel_queue"].trigger()
    panel = studio.workspace.docks["queue"].widget()
    assert isinstance(panel, QueuePanel)
    qtbot.waitUntil(panel.isVisible, timeout=20_000)
    window.actions_["show_queue"].trigger()
    assert not studio.queue.isVisible(), "it is shown where it is"


def test_panels_have_title_bars_only_while_they_are_arranged(open_studio, window):
    studio = open_studio()
    dock = studio.workspace.docks["timeline"]
    assert dock.titleBarWidget() is not None
    window.actions_["arrange_panels"].trigger()
    assert dock.titleBarWidget() is None
    window.actions_["arrange_panels"].trigger()
    assert dock.titleBarWidget() is not None


def test_a_floating_panel_can_be_moved_also_after_it_comes_back(open_studio, window, qtbot: QtBot):
    dock = open_studio().workspace.docks["memory"]
    window.actions_["arrange_panels"].trigger()
    float_ = dock.findChild(QAbstractButton, "qt_dockwidget_floatbutton")
    qtbot.mouseClick(float_, Qt.MouseButton.LeftButton)
    window.actions_["arrange_panels"].trigger()
    assert dock.isFloating() and dock.titleBarWidget() is None
    window.show_start()
    workspace = open_studio(short_story(title="Another")).workspace
    dock = workspace.docks["memory"]
    assert dock.isFloating() and dock.titleBarWidget() is None
    assert workspace.docks["timeline"].titleBarWidget() is not None
    window.actions_["reset_layout"].trigger()
    assert not dock.isFloating() and dock.titleBarWidget() is not None


def test_panels_that_are_being_arranged_are_so_in_the_next_film_too(open_studio, window):
    open_studio()
    window.actions_["arrange_panels"].trigger()
    window.show_start()
    docks = open_studio(short_story(title="Another")).workspace.docks
    assert all(dock.titleBarWidget() is None for dock in docks.values())


def test_the_layout_comes_back_with_the_next_film_and_can_be_reset(open_studio, window):
    studio = open_studio()
    studio.workspace.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, studio.workspace.docks["memory"])
    window.actions_["panel_timeline"].trigger()
    window.show_start()
    studio = open_studio(short_story(title="Another"))
    workspace = studio.workspace
    assert workspace.dockWidgetArea(workspace.docks["memory"]) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert not studio.timeline.isVisible()
    assert not window.actions_["panel_timeline"].isChecked()
    window.actions_["reset_layout"].trigger()
    assert workspace.dockWidgetArea(workspace.docks["memory"]) == Qt.DockWidgetArea.RightDockWidgetArea
    assert studio.timeline.isVisible()
    assert workspace.docks["queue"].isHidden()


def test_a_layout_that_cannot_be_read_does_no_harm(open_studio, window):
    from storymem_studio.paths import config_dir

    config_dir().mkdir(parents=True, exist_ok=True)
    (config_dir() / "window.ini").write_text("[General]\npanels=@ByteArray(nonsense)\n")
    studio = open_studio()
    assert studio.script.isVisible()
    assert studio.timeline.isVisible()


def test_full_screen_brings_back_only_what_was_there(open_studio, window):
    studio = open_studio(made=1)
    window.actions_["panel_memory"].trigger()
    window.actions_["full_screen"].trigger()
    assert not studio.script.isVisible()
    window.actions_["full_screen"].trigger()
    assert studio.script.isVisible()
    assert not studio.memory.isVisible()


def test_the_window_stands_where_it_stood(window, qtbot: QtBot):
    window.resize(790, 690)  # the screen of a test is small
    kept = window.size()
    keep_window(window)
    window.resize(760, 640)
    restore_window(window)
    assert window.size() == kept


def test_a_window_is_never_larger_than_the_screen(window):
    window.resize(5000, 4000)
    restore_window(window)
    screen = window.screen().availableSize()
    assert window.width() <= max(screen.width(), window.minimumSizeHint().width())
    assert window.height() <= max(screen.height(), window.minimumSizeHint().height())


def test_the_studio_fits_a_screen_of_1280_by_720(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    first = next(iter(studio.session.plans))
    studio.session.edit("Prompt", update_shot, first, prompt="A gull cries over the long pier. " * 12)
    window.resize(1280, 720)
    window.actions_["reset_layout"].trigger()
    qtbot.waitUntil(lambda: studio.preview.canvas.height() >= 220, timeout=20_000)
    assert studio.preview.prompt.height() >= 3 * studio.preview.prompt.fontMetrics().lineSpacing()
    studio.preview.takes.setVisible(True)
    window.layout().activate()
    least = window.minimumSizeHint()
    assert least.width() <= 1280 and least.height() <= 720


def test_on_a_screen_of_1440_by_900_the_picture_has_most_of_the_height(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    window.resize(1440, 900)
    window.actions_["reset_layout"].trigger()
    qtbot.waitUntil(lambda: studio.preview.canvas.height() >= 380, timeout=20_000)
