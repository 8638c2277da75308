"""The window's own kinds of buttons, labels and panes: each with an accessible name and its shortcut in the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from storymem_studio.ui.icons import icon


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    value = QLabel(text)
    value.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        value.setProperty("role", role)
    value.setWordWrap(wrap)
    return value


def rule() -> QFrame:
    """A thin line across, between a page and what stays under it."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line


class ElidedLabel(QLabel):
    """One line that ends in … where the room ends; the whole text is its tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(24)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()


def plain(text: str) -> str:
    """What a button or menu says, without the mark of its letter and the dots of its dialog."""
    return text.replace("&", "").rstrip("…")


def tooltip(text: str, shortcut: QKeySequence | None = None) -> str:
    if shortcut is None or shortcut.isEmpty():
        return text
    return f"{text}  ({shortcut.toString(QKeySequence.SequenceFormat.NativeText)})"


def tool_button(
    name: str, icon_name: str, *, size: int = 18, checkable: bool = False, tint: str = "dim"
) -> QToolButton:
    """A flat button with an icon. It takes the focus by Tab only, so that Space goes on playing after a click."""
    button = QToolButton()
    button.setIcon(icon(icon_name, tint, size))
    button.setIconSize(QSize(size, size))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class ActionButton(QToolButton):
    """A flat button that shows and triggers an action, and is called what the action says."""

    def __init__(self, action: QAction, size: int) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setIconSize(QSize(size, size))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action.changed.connect(self._name)
        self._name()

    def _name(self) -> None:
        said = plain(self.defaultAction().text())
        if said != self.accessibleName():
            self.setAccessibleName(said)


def action_button(action: QAction, *, size: int = 18) -> QToolButton:
    return ActionButton(action, size)


def text_button(action: QAction, text: str) -> QPushButton:
    """A button with an icon and a word that triggers an action and is enabled with it."""
    button = push_button(text)
    button.setText(f" {text}")
    button.setIcon(action.icon())
    button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def push_button(text: str, icon_name: str = "", *, role: str = "", tint: str = "dim") -> QPushButton:
    button = QPushButton(f" {text}" if icon_name else text)
    if icon_name:
        button.setIcon(icon(icon_name, tint, 16))
        button.setIconSize(QSize(16, 16))
    if role:
        button.setProperty("role", role)
    button.setAccessibleName(text.replace("&", "").rstrip("…"))
    button.setToolTip(text.replace("&", "").rstrip("…"))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def spin_box(name: str, tip: str, lowest: int, highest: int, suffix: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(lowest, highest)
    box.setSuffix(suffix)
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(5, 0, 0, 0)  # the style sheet's padding does not reach the text
    return box


class Pane(QFrame):
    """A panel with rounded corners and a column of things in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 12)
        self.column.setSpacing(8)


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property it looks at has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
