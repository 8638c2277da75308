"""How a page of settings is laid out: sections of rows, each a name, a control and what it means."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from storymem_studio.ui.background import Background
from storymem_studio.ui.controls import label

T = TypeVar("T")
NAME_WIDTH = 170


class Rows(QWidget):
    """Names at the left, controls at the right, a dim sentence under a control."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._next = 0

    def section(self, title: str, text: str = "") -> None:
        if self._next:
            self._grid.setRowMinimumHeight(self._next, 24)
            self._next += 1
        self._grid.addWidget(label(title, "section"), self._next, 0, 1, 2)
        self._next += 1
        if text:
            self.note(label(text, "dim", wrap=True))
        self._space(6)

    def row(self, name: str, control: QWidget | QLayout, hint: str = "") -> QLabel | None:
        """Returns the hint, for rows whose hint changes."""
        said = label(name)
        if isinstance(control, QWidget):
            said.setBuddy(control)
        self._grid.addWidget(said, self._next, 0, Qt.AlignmentFlag.AlignVCenter)
        if isinstance(control, QLayout):
            self._grid.addLayout(control, self._next, 1)
        elif control.sizePolicy().horizontalPolicy() == control.sizePolicy().Policy.Expanding:
            self._grid.addWidget(control, self._next, 1)
        else:
            self._grid.addWidget(control, self._next, 1, Qt.AlignmentFlag.AlignLeft)
        self._next += 1
        shown = None
        if hint:
            shown = label(hint, "faint", wrap=True)
            self._grid.addWidget(shown, self._next, 1)
            self._next += 1
        self._space(4)
        return shown

    def note(self, widget: QWidget) -> None:
        """Over the whole width."""
        self._grid.addWidget(widget, self._next, 0, 1, 2)
        self._next += 1

    def under(self, control: QWidget | QLayout) -> None:
        """Under the controls, without a name."""
        add = self._grid.addLayout if isinstance(control, QLayout) else self._grid.addWidget
        add(control, self._next, 1)  # type: ignore[arg-type]
        self._next += 1
        self._space(4)

    def _space(self, height: int) -> None:
        self._grid.setRowMinimumHeight(self._next, height)
        self._next += 1


class Page(QScrollArea):
    """One page of the settings; scrolls when it is long."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(12)
        self.setWidget(inside)

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)

    def end(self) -> None:
        self.column.addStretch(1)

    def later(
        self,
        background: Background,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Work off the GUI thread; its result is for nobody when the settings were closed meanwhile."""

        def show(result: T) -> None:
            if isValid(self):
                then(result)

        def report(error: BaseException) -> None:
            if isValid(self) and failed is not None:
                failed(error)

        background.run(work, show, report if failed is not None else None)


class NoWheel(QObject):
    """A wheel over a page scrolls it; it does not change the setting that happens to be under the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def named(control: QWidget, name: str, tip: str = "") -> QWidget:
    control.setAccessibleName(name)
    control.setToolTip(tip or name)
    return control


def line(name: str, tip: str = "", text: str = "", *, placeholder: str = "") -> QLineEdit:
    edit = QLineEdit(text)
    named(edit, name, tip)
    edit.setPlaceholderText(placeholder)
    return edit


def combo(name: str, tip: str = "", items: tuple[tuple[str, object], ...] = ()) -> QComboBox:
    box = QComboBox()
    named(box, name, tip)
    box.view().setAccessibleName(name)
    for text, value in items:
        box.addItem(text, value)
    return box


def check(text: str, tip: str = "") -> QCheckBox:
    box = QCheckBox(text)
    named(box, text, tip)
    return box


def decimal(
    name: str, lowest: float, highest: float, *, step: float = 0.1, decimals: int = 2, suffix: str = ""
) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(lowest, highest)
    box.setDecimals(decimals)
    box.setSingleStep(step)
    box.setSuffix(suffix)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(110)
    box.lineEdit().setTextMargins(5, 0, 0, 0)
    named(box, name)
    return box


def side_by_side(*widgets: QWidget, stretch: int | None = None) -> QHBoxLayout:
    """`stretch`: which of them takes the room; none: it stays free at the right."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for index, widget in enumerate(widgets):
        row.addWidget(widget, 1 if index == stretch else 0)
    if stretch is None:
        row.addStretch(1)
    return row
