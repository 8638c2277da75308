"""Small pictures of keyframes and of frames of a video, decoded off the GUI thread and kept in memory."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from storymem_studio.ui.background import Background

KEPT = 1500
Key = tuple[Path, int | None, int]


class Thumbnails(QObject):
    """Ask for a picture: it is there, or `ready` announces it later."""

    ready = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._pixmaps: OrderedDict[Key, QPixmap] = OrderedDict()
        self._asked: set[Key] = set()

    def get(self, path: Path, height: int, frame: int | None = None) -> QPixmap | None:
        """An image file, or one frame of a video, at this height in pixels.

        None while it is being made, or when it cannot be read.
        """
        key = (path, frame, height)
        known = self._pixmaps.get(key)
        if known is not None:
            self._pixmaps.move_to_end(key)
            return known
        if key not in self._asked:
            self._asked.add(key)
            read = read_scaled if frame is None else read_video_frame
            self._background.run(
                lambda: read(path, height, frame or 0), lambda image: self._keep(key, image), owner=self
            )
        return None

    def _keep(self, key: Key, image: QImage) -> None:
        if image.isNull():
            return
        self._asked.discard(key)
        self._pixmaps[key] = QPixmap.fromImage(image)
        while len(self._pixmaps) > KEPT:
            self._pixmaps.popitem(last=False)
        self.ready.emit(str(key[0]))


def read_scaled(path: Path, height: int, frame: int = 0) -> QImage:
    """An image file scaled to a height; a null image when it cannot be read."""
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid() and size.height() > height:
        reader.setScaledSize(QSize(max(1, round(size.width() * height / size.height())), height))
    return reader.read()


def read_video_frame(path: Path, height: int, frame: int) -> QImage:
    """The frame of a video scaled to a height, the last one when it is shorter; a null image when it cannot be read."""
    import av
    import av.error

    try:
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            rate, base = stream.average_rate, stream.time_base
            assert rate is not None and base is not None
            wanted = round(frame / rate / base)
            container.seek(wanted, stream=stream)
            picture = None
            for picture in container.decode(stream):
                if picture.pts is not None and picture.pts >= wanted:
                    break
            if picture is None:
                return QImage()
            width = max(2, round(picture.width * height / picture.height))
            pixels = picture.reformat(width, height, "rgb24").to_ndarray().copy()
    except (av.error.FFmpegError, OSError, IndexError):
        return QImage()
    # copy(): the image may not look into an array that is gone
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
