"""A keyboard for the window's tests: keys go where they go on a desk, to whatever has the focus."""

from fnmatch import fnmatchcase

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

Key, NO = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Keyboard:
    """Nothing here touches a widget: only the window that is in front, as the window system does."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO, times: int = 1) -> None:
        for _ in range(times):
            window = QGuiApplication.focusWindow()
            assert window is not None, "no window is in front"
            QTest.keyClick(window, key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            window = QGuiApplication.focusWindow()
            assert window is not None, "no window is in front"
            QTest.keyClick(window, letter)

    def replace(self, text: str) -> None:
        self.press(Key.Key_A, CTRL)
        self.type(text)

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    @property
    def focused_name(self) -> str:
        return self.focused.accessibleName()

    def tab_to(self, name: str, key: Qt.Key = Key.Key_Tab) -> None:
        """Tab on until what has the focus is called this; * stands for any text."""
        passed = []
        first = self.focused
        while not fnmatchcase(self.focused_name, name):
            passed.append(self.focused_name)
            self.press(key)
            assert self.focused is not first, f"Tab does not reach {name!r}, only {passed}"

    def in_front(self, window: QWidget) -> None:
        """Wait until this window has the keys, as a desktop gives them to the last one opened or left."""
        window.activateWindow()
        self._qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())
