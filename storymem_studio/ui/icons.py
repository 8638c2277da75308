"""Phosphor icons from resources/icons, tinted with palette colours."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListWidget

from storymem_studio.resources import resource_path
from storymem_studio.ui.theme import colour

SCALES = (1.0, 2.0)
_Made = tuple[str, str, int, float]
_made: dict[int, _Made] = {}
"""What each icon and pixmap shows, by its cache key: to make it again when the palette changes."""


@lru_cache(maxsize=256)
def _svg(name: str) -> bytes:
    return resource_path(f"icons/{name}.svg").read_bytes()


@lru_cache(maxsize=512)
def pixmap(name: str, tint: str = "dim", size: int = 18, scale: float = 1.0) -> QPixmap:
    """One icon at one size; `tint` names a colour of the palette or is a #rrggbb."""
    value = tint if tint.startswith("#") else colour(tint).name()
    renderer = QSvgRenderer(QByteArray(_svg(name).replace(b"currentColor", value.encode())))
    image = QPixmap(round(size * scale), round(size * scale))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(scale)
    _made[image.cacheKey()] = (name, tint, size, scale)
    return image


@lru_cache(maxsize=512)
def icon(name: str, tint: str = "dim", size: int = 18) -> QIcon:
    """An icon for buttons and menus, sharp on ordinary and on double-density screens."""
    value = QIcon()
    pale = "on_accent_off" if tint == "on_accent" else "disabled_icon"
    for scale in SCALES:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # else a selected row would darken it
            value.addPixmap(pixmap(name, tint, size, scale), mode)
        value.addPixmap(pixmap(name, pale, size, scale), QIcon.Mode.Disabled)
    _made[value.cacheKey()] = (name, tint, size, 0.0)
    return value


def tint_again(app: QApplication) -> None:
    """After the palette changed: give every button, action and label its icon in the new colours."""
    before = dict(_made)
    _made.clear()
    pixmap.cache_clear()
    icon.cache_clear()

    def new(old: QIcon) -> QIcon | None:
        made = before.get(old.cacheKey())
        return icon(*made[:3]) if made is not None else None

    actions: set[QAction] = set()
    for widget in app.allWidgets():
        actions.update(widget.actions())
        if isinstance(widget, QAbstractButton) and (fresh := new(widget.icon())):
            widget.setIcon(fresh)
        elif isinstance(widget, QLabel) and (made := before.get(widget.pixmap().cacheKey())):
            widget.setPixmap(pixmap(*made))
        elif isinstance(widget, QListWidget):
            for item in (widget.item(row) for row in range(widget.count())):
                if fresh := new(item.icon()):
                    item.setIcon(fresh)
    for action in actions:
        if fresh := new(action.icon()):
            action.setIcon(fresh)
