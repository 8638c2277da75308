"""Small pictures of keyframes, decoded off the GUI thread and kept in memory."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from storymem_studio.ui.background import Background

KEPT = 1500


class Thumbnails(QObject):
    """Ask for a picture: it is there, or `ready` announces it later."""

    ready = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._pixmaps: OrderedDict[tuple[Path, int], QPixmap] = OrderedDict()
        self._asked: set[tuple[Path, int]] = set()

    def get(self, path: Path, height: int) -> QPixmap | None:
        """The picture at this height in pixels, or None while it is being made (or cannot be read)."""
        key = (path, height)
        known = self._pixmaps.get(key)
        if known is not None:
            self._pixmaps.move_to_end(key)
            return known
        if key not in self._asked:
            self._asked.add(key)
            self._background.run(lambda: read_scaled(path, height), lambda image: self._keep(key, image))
        return None

    def _keep(self, key: tuple[Path, int], image: QImage) -> None:
        if image.isNull():
            return
        self._asked.discard(key)
        self._pixmaps[key] = QPixmap.fromImage(image)
        while len(self._pixmaps) > KEPT:
            self._pixmaps.popitem(last=False)
        self.ready.emit(str(key[0]))


def read_scaled(path: Path, height: int) -> QImage:
    """An image file scaled to a height; a null image when it cannot be read."""
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid() and size.height() > height:
        reader.setScaledSize(QSize(max(1, round(size.width() * height / size.height())), height))
    return reader.read()
