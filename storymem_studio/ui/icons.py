"""Phosphor icons from resources/icons, tinted with palette colours."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from storymem_studio.resources import resource_path
from storymem_studio.ui.theme import colour

SCALES = (1.0, 2.0)


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
    return image


@lru_cache(maxsize=512)
def icon(name: str, tint: str = "dim", size: int = 18) -> QIcon:
    """An icon for buttons and menus, sharp on ordinary and on double-density screens."""
    value = QIcon()
    pale = "#8f805f" if tint == "on_accent" else "#4a515e"
    for scale in SCALES:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # else a selected row would darken it
            value.addPixmap(pixmap(name, tint, size, scale), mode)
        value.addPixmap(pixmap(name, pale, size, scale), QIcon.Mode.Disabled)
    return value
