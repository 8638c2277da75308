"""The window as a whole: names for screen readers, keys, messages, closing, and what it must not load."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_films import short_story
from window_keys import Keyboard

from storymem_studio.app import report_faults
from storymem_studio.errors import StudioError
from storymem_studio.ui.actions import MENUS
from storymem_studio.ui.export_dialog import ExportDialog
from storymem_studio.ui.recent import recent_projects

CONTROLS = (
    QAbstractButton, QLineEdit, QPlainTextEdit, QTextBrowser, QAbstractSlider, QAbstractSpinBox, QComboBox,
    QAbstractItemView,
)  # fmt: skip
INSIDE = ("qt_spinbox_lineedit", "qt_toolbar_ext_button")


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    found = []
    for control in (c for kind in CONTROLS for c in root.findChildren(kind)):
        inner = isinstance(control, QScrollBar) or control.objectName() in INSIDE
        inner = inner or isinstance(control.parentWidget(), QComboBox | QAbstractSpinBox)
        inner = inner or "QComboBoxPrivateContainer" in str(control.parentWidget())
        interface = QAccessible.queryAccessibleInterface(control)
        if not inner and not (interface and interface.text(QAccessible.Text.Name)):
            found.append(f"{type(control).__name__} {control.objectName()} in {control.parentWidget()}")
    return found


def test_every_control_of_every_page_has_a_name(open_studio, window, qtbot: QtBot):
    assert nameless(window.start) == []
    assert nameless(window.drafting) == []
    studio = open_studio(made=2)
    studio.session.select(list(studio.session.plans)[1])
    dialog = ExportDialog(studio.session, window)
    qtbot.addWidget(dialog)
    assert nameless(studio) + nameless(dialog) + nameless(window.banner) == []


def test_every_button_says_what_it_does_and_its_shortcut(open_studio, window):
    studio = open_studio(made=1)
    silent = [b for b in studio.findChildren(QAbstractButton) if not b.toolTip()]
    assert silent == []
    assert window.actions_["generate"].toolTip() == "Generate  (Ctrl+Return)"
    assert "(Space)" in studio.preview.play.toolTip()


def test_no_shortcut_means_two_things(window):
    seen: dict[str, str] = {}
    for specs in MENUS.values():
        for spec in specs:
            for keys in spec.keys:
                assert keys not in seen, f"{keys}: {spec.name} and {seen[keys]}"
                seen[keys] = spec.name


def test_space_plays_but_not_while_one_types(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    window.activateWindow()
    studio.timeline.view.setFocus()
    qtbot.keyClick(studio.timeline.view, Qt.Key.Key_Space)
    assert studio.player.playing
    qtbot.keyClick(studio.timeline.view, Qt.Key.Key_K)
    assert not studio.player.playing
    studio.preview.prompt.setFocus()
    studio.preview.prompt.selectAll()
    qtbot.keyClicks(studio.preview.prompt, "a j k l")
    assert not studio.player.playing
    assert studio.preview.prompt.toPlainText() == "a j k l"


def test_space_presses_the_button_that_has_the_focus(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    window.activateWindow()
    button = next(
        b for b in studio.script.findChildren(QAbstractButton) if b.accessibleName() == "Insert shot after"
    )
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not studio.player.playing
    assert len(studio.session.plans) == 4


def test_control_z_undoes_the_story_even_inside_the_prompt(open_studio, window, qtbot: QtBot):
    studio = open_studio()
    window.activateWindow()
    before = studio.session.selected.prompt
    studio.preview.prompt.setFocus()
    qtbot.keyClicks(studio.preview.prompt, "Now ")
    qtbot.keyClick(studio.preview.prompt, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert studio.session.selected.prompt == before


def test_a_project_that_cannot_be_opened_is_one_sentence_in_the_window(window, tmp_path: Path):
    assert not window.open(tmp_path)
    assert window.banner.isVisible()
    assert "is not a StoryMem project" in window.banner.text
    assert window.pages.currentWidget() is window.start


def test_a_bug_is_owned_up_to_without_a_traceback(window, qtbot: QtBot):
    report_faults(window.background.call_soon, window.tell)
    sys.excepthook(ValueError, ValueError("boom"), None)
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert "Something went wrong inside the studio; your story is saved." in window.banner.text
    assert "boom" not in window.banner.text
    sys.excepthook(StudioError, StudioError("The disk is full.", "Free some space."), None)
    qtbot.waitUntil(lambda: window.banner.text == "The disk is full. Free some space.", timeout=20_000)


def test_closing_a_project_returns_to_the_start_and_lists_it(open_studio, window):
    studio = open_studio(short_story(title="Foghorn"))
    assert window.windowTitle() == "Foghorn — StoryMem Studio"
    folder = studio.session.project.folder
    window.actions_["close_project"].trigger()
    assert window.pages.currentWidget() is window.start
    assert [(p.folder, p.title) for p in recent_projects()] == [(folder, "Foghorn")]
    assert not window.actions_["generate"].isEnabled()
    names = [b.accessibleName() for b in window.start.findChildren(QAbstractButton)]
    assert "Open project: Foghorn" in names


def test_full_screen_shows_the_film_alone_and_comes_back(open_studio, window):
    studio = open_studio(made=1)
    window.actions_["full_screen"].trigger()
    assert not studio.timeline.isVisible()
    assert studio.preview.canvas.isVisible()
    window.actions_["full_screen"].trigger()
    assert studio.timeline.isVisible()


def test_in_full_screen_space_plays_and_escape_leads_back_to_where_one_wrote(
    open_studio, window, qtbot: QtBot
):
    studio = open_studio(made=3)
    keys = Keyboard(qtbot)
    keys.in_front(window)
    studio.script.outline.setFocus()
    keys.press(Qt.Key.Key_F11)
    keys.press(Qt.Key.Key_Space)
    assert studio.player.playing
    keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert studio.script.outline.hasFocus()
    assert len(studio.session.project.takes) == 3
    assert not studio.session.rendering.active


def test_the_window_starts_without_what_it_does_not_need(tmp_path: Path):
    code = (
        "import sys; from storymem_studio.ui.main_window import MainWindow; from PySide6.QtWidgets import QApplication;"
        "app = QApplication([]); window = MainWindow(); window.show();"
        "print(sorted({'torch', 'openai', 'sqlmodel', 'av', 'diffusers'} & set(sys.modules))); window.close()"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_program_opens_what_it_is_given_and_ends_when_its_window_closes(tmp_path: Path):
    from storymem_studio.project import Project

    Project.create(tmp_path / "film", short_story(title="Foghorn")).close()
    code = (
        "import sys; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication;"
        "from storymem_studio.app import main; app = QApplication([]); timer = QTimer();\n"
        "def look():\n"
        "    titles = [w.windowTitle() for w in app.topLevelWidgets() if 'Foghorn' in w.windowTitle()]\n"
        "    if titles:\n"
        "        print(titles[0], 'torch' in sys.modules); timer.stop(); app.closeAllWindows()\n"
        f"timer.timeout.connect(look); timer.start(20); sys.exit(main([{str(tmp_path / 'film')!r}]))"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60
    )
    assert done.stdout.strip() == "Foghorn — StoryMem Studio False"
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
