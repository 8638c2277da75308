"""The window's tests run without a display, on real projects with real (small) takes."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot
from window_films import add_take, short_story

from storymem_studio.domain.story import Story, new_id
from storymem_studio.preferences import change_preferences
from storymem_studio.project import Project
from storymem_studio.ui import collecting
from storymem_studio.ui.main_window import MainWindow
from storymem_studio.ui.studio_page import StudioPage
from storymem_studio.ui.theme import apply_theme

EXPECTED = (
    "does not support propagateSizeHints",
    "does not support raise()",
    "does not support grabbing the keyboard",
    "No RHI backend",
    # A machine without a sound card, and a sound that is replaced while it is being opened.
    "PulseAudioService",
    "No audio device",
    "Immediate exit requested",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The offscreen platform says the first of every window with a minimum size, multimedia the second without a GPU.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*EXPECTED))


@pytest.fixture(scope="session")
def qapp(qapp):
    apply_theme(qapp)
    collecting.keep_to_gui_thread(qapp)  # also for tests of widgets without the window
    return qapp


class PatientBot(QtBot):
    """Waits as long as a busy machine needs."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = 20_000) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = 20_000, **options: object) -> object:
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    change_preferences(animatic_at_once=False)  # nothing is made in a test that does not ask for it
    window = MainWindow()
    window.resize(1440, 900)
    qtbot.addWidget(window, before_close_func=_stop)
    window.show()
    hook = sys.excepthook
    yield window
    sys.excepthook = hook


def _stop(window: MainWindow) -> None:
    if window.studio is not None:
        window.studio.session.rendering.close()


@pytest.fixture
def open_studio(window: MainWindow, tmp_path: Path) -> Callable[..., StudioPage]:
    """Open a story in the window, with takes of its first shots."""

    def open_(story: Story | None = None, made: int = 0) -> StudioPage:
        story = story or short_story()
        project = Project.create(tmp_path / new_id()[:8], story)
        for number in range(1, made + 1):
            add_take(project, number)
        folder = project.folder
        project.close()
        assert window.open(folder), window.banner.text
        assert window.studio is not None
        return window.studio

    return open_
