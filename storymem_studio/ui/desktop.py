"""Tells the desktop that a film is finished or has failed, while the window is not in front. Silent where it cannot."""

import os
from shutil import which
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from storymem_studio.preferences import load_preferences
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import counted, tr

if TYPE_CHECKING:  # the window is shown before the project's modules are loaded
    from storymem_studio.project.rendering import RenderEnded


class DesktopNotes(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def render_ended(self, ended: "RenderEnded", title: str) -> None:
        """`title`: the film's."""
        if ended.cancelled or (not ended.made and ended.failed is None):
            return
        if self._window.isActiveWindow() or not load_preferences().notify:
            return
        if ended.failed is not None:
            self.tell(tr("“{title}” could not be finished", title=title), ended.failed.message)
        else:
            made = counted(ended.made, "{count} shot was made.", "{count} shots were made.")
            self.tell(tr("“{title}” is ready", title=title), made)

    def tell(self, title: str, text: str) -> bool:
        """Whether there was a desktop to tell."""
        if QGuiApplication.platformName() in ("offscreen", "minimal"):
            return False
        return _by_program(title, text) or self._by_tray(title, text)

    def _by_tray(self, title: str, text: str) -> bool:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon("film-strip-fill", "accent", 32), self)
            self._tray.messageClicked.connect(self._window.activateWindow)
        self._tray.show()
        self._tray.showMessage(title, text, icon("film-strip-fill", "accent", 32))
        return True


def _by_program(title: str, text: str) -> bool:
    """The freedesktop way; it needs no icon in a tray, which some desktops do not have."""
    program = which("notify-send") if os.environ.get("DBUS_SESSION_BUS_ADDRESS") else None
    if program is None:
        return False
    arguments = ["--app-name", "StoryMem Studio", "--icon", "storymem-studio", "--", title, text]
    return bool(QProcess.startDetached(program, arguments))
