"""The order in which Tab goes through a window: as one reads it, also what was put into it later."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QScrollArea, QWidget


class ReadInOrder:
    """Mixed into a window or dialog: Tab goes row by row from the top, in each from the left.

    Qt goes in the order in which widgets were made, so what is made later (cards, rows, a form that was waited for)
    would come after everything else.
    """

    def focusNextPrevChild(self, next: bool) -> bool:
        assert isinstance(self, QWidget)
        stops = reading_order(self)
        if not stops:
            return False
        focused = QApplication.focusWidget()
        here = stops.index(focused) if focused in stops else -1 if next else 0
        go_to(stops[(here + (1 if next else -1)) % len(stops)], next)
        return True


def go_to(stop: QWidget, forwards: bool = True) -> None:
    """Give it the focus as Tab does, and scroll to it."""
    stop.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
    parent = stop.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(stop)
        parent = parent.parentWidget()


def reading_order(root: QWidget) -> list[QWidget]:
    """What Tab reaches inside a widget."""
    parts = {}
    for child in root.children():
        if isinstance(child, QWidget) and _is_seen(child, root):
            inside = [] if isinstance(child, QAbstractItemView) else reading_order(child)
            if stops := [child, *inside] if _is_stop(child) else inside:
                parts[child] = stops
    return [stop for part in as_read(list(parts)) for stop in parts[part]]


def _is_seen(child: QWidget, parent: QWidget) -> bool:
    """Qt keeps what it has no use for now outside of its parent."""
    inside = parent.rect().intersects(child.geometry())
    return inside and child.isVisible() and child.isEnabled() and not child.isWindow()


def _is_stop(widget: QWidget) -> bool:
    if widget.focusProxy() is not None:
        return False
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    if chosen is not None and chosen.parentWidget() is widget.parentWidget():
        return chosen is widget  # arrows go to the others
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def as_read(parts: list[QWidget]) -> list[QWidget]:
    """Cut into rows where a line runs between them, else into columns, and each of those again."""
    for near, far in ((QRect.top, QRect.bottom), (QRect.left, QRect.right)):
        groups: list[list[QWidget]] = []
        end = 0
        for part in sorted(parts, key=lambda part: near(part.geometry())):
            if not groups or near(part.geometry()) > end:
                groups.append([])
                end = far(part.geometry())
            groups[-1].append(part)
            end = max(end, far(part.geometry()))
        if len(groups) > 1:
            return [part for group in groups for part in as_read(group)]
    return sorted(parts, key=lambda part: (part.y(), part.x()))
