"""The picture a crop is drawn on, for screen readers: a graphic whose value is what is kept of it."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueChangeEvent, QWindow

from storymem_studio.domain.story import Crop
from storymem_studio.ui.language import tr
from storymem_studio.ui.memory.crop_view import CropView

_kept: list[QAccessibleInterface] = []
"""Qt does not hold on to interfaces made in Python."""


def value_text(crop: Crop) -> str:
    return tr(
        "From {left:.0f} to {right:.0f} percent across, from {top:.0f} to {bottom:.0f} percent down",
        left=crop.left * 100,
        right=crop.right * 100,
        top=crop.top * 100,
        bottom=crop.bottom * 100,
    )


class CropInterface(QAccessibleInterface):
    def __init__(self, view: CropView) -> None:
        super().__init__()
        self._view = view
        self._alive = True
        view.destroyed.connect(self._end)
        view.crop_changed.connect(self._tell)

    def _end(self) -> None:
        self._alive = False
        if self in _kept:
            _kept.remove(self)

    def _tell(self, crop: Crop) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self._view, value_text(crop)))

    def isValid(self) -> bool:
        return self._alive

    def object(self) -> QObject:
        return self._view

    def window(self) -> QWindow:
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:
        parent = self._view.parentWidget()
        return QAccessible.queryAccessibleInterface(parent) if parent is not None else None

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        return QRect(self._view.mapToGlobal(QPoint(0, 0)), self._view.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Graphic

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._view.hasFocus()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        match kind:
            case QAccessible.Text.Name:
                return self._view.accessibleName()
            case QAccessible.Text.Description:
                return self._view.accessibleDescription()
            case QAccessible.Text.Value:
                return value_text(self._view.crop)
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        pass


def _interface_of(_: str, widget: QObject) -> QAccessibleInterface | None:
    if not isinstance(widget, CropView):
        return None
    made = CropInterface(widget)
    _kept.append(made)
    return made


_installed = False


def install() -> None:
    """Once per process: Qt asks every factory for the interface of every widget."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_interface_of)
