"""Decodes what the preview will show next, in a thread of its own, by the same mixing as an export."""

import logging
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from threading import Condition, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from storymem_studio.ui.film import Showing, Still

if TYPE_CHECKING:
    import av
    import numpy as np

    from storymem_studio.export.picture import Fitting

log = logging.getLogger(__name__)
NEARBY = 16
"""Frames further on are reached by decoding up to them, others by seeking: two groups of pictures of a take."""
OPEN_VIDEOS = 4
SPARE = 12
"""Pictures that are kept although nobody wants them now: one steps back over them."""


class FrameReader(QObject):
    """Say what is wanted, the most urgent first: each picture is announced when it is there."""

    ready = Signal(object)
    """A `Showing` whose picture can be had now."""
    failed = Signal(object)
    """The path of a video that cannot be read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._condition = Condition()
        self._wanted: tuple[Showing, ...] = ()
        self._pictures: OrderedDict[Showing, QImage] = OrderedDict()
        self._videos: frozenset[Path] = frozenset()
        self._size = (0, 0)
        self._broken: set[Path] = set()
        self._closed = False
        self._thread: Thread | None = None

    def read_from(self, videos: Collection[Path], size: tuple[int, int]) -> None:
        """The film's videos and its size in pixels; others are closed."""
        with self._condition:
            if size != self._size:
                self._pictures.clear()
            self._videos, self._size = frozenset(videos), size
            self._condition.notify()

    def want(self, showings: Sequence[Showing]) -> None:
        with self._condition:
            self._wanted = tuple(showings)
            self._condition.notify()
        if showings and self._thread is None and not self._closed:
            self._thread = Thread(target=self._work, name="preview", daemon=True)
            self._thread.start()

    def get(self, showing: Showing) -> QImage | None:
        with self._condition:
            picture = self._pictures.get(showing)
            if picture is not None:
                self._pictures.move_to_end(showing)
            return picture

    def hopeless(self, showing: Showing) -> bool:
        """One of its videos cannot be read."""
        with self._condition:
            return self._is_broken(showing)

    def close(self) -> None:
        with self._condition:
            self._closed = True
            self._condition.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    # In the thread

    def _work(self) -> None:
        from storymem_studio.export.picture import Fitting

        videos = _Videos()
        fit = Fitting(*self._size)
        known: frozenset[Path] = frozenset()
        try:
            while (task := self._next_task(known)) is not None:
                showing, size, known = task
                videos.keep(known)
                if showing is None:
                    continue
                if (fit.width, fit.height) != size:
                    fit = Fitting(*size)
                try:
                    picture = _picture(videos, fit, showing)
                except _UnreadableVideo as error:
                    log.error("the preview cannot read %s", error.path, exc_info=error)
                    with self._condition:
                        self._broken.add(error.path)
                    self.failed.emit(error.path)
                    continue
                if self._keep(showing, picture, size):
                    self.ready.emit(showing)
        finally:
            videos.keep(())

    def _next_task(
        self, known: frozenset[Path]
    ) -> tuple[Showing | None, tuple[int, int], frozenset[Path]] | None:
        """The most urgent picture that is missing, or none where only the videos are others; None at the end."""
        with self._condition:
            while not self._closed:
                for showing in self._wanted:
                    if showing not in self._pictures and not self._is_broken(showing):
                        return showing, self._size, self._videos
                if self._videos != known:
                    return None, self._size, self._videos
                self._condition.wait()
            return None

    def _is_broken(self, showing: Showing) -> bool:
        return any(still is not None and still.video in self._broken for still in (showing.old, showing.new))

    def _keep(self, showing: Showing, picture: QImage, size: tuple[int, int]) -> bool:
        with self._condition:
            if self._closed or size != self._size:
                return False
            self._pictures[showing] = picture
            wanted = set(self._wanted)
            spare = [known for known in self._pictures if known not in wanted]
            for old in spare[: max(0, len(spare) - SPARE)]:
                del self._pictures[old]
            return True


class _UnreadableVideo(Exception):
    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class _Videos:
    """The videos that were read last, each where reading stopped."""

    def __init__(self) -> None:
        self._open: OrderedDict[Path, _Video] = OrderedDict()

    def keep(self, paths: Collection[Path]) -> None:
        for path in [path for path in self._open if path not in paths]:
            self._open.pop(path).close()

    def read(self, still: Still) -> "av.VideoFrame":
        import av.error

        try:
            if still.video not in self._open:
                self._open[still.video] = _Video(still.video)
            self._open.move_to_end(still.video)
            while len(self._open) > OPEN_VIDEOS:
                self._open.popitem(last=False)[1].close()
            return self._open[still.video].read(still.frame)
        except (av.error.FFmpegError, OSError, IndexError) as error:
            self.keep(set(self._open) - {still.video})
            raise _UnreadableVideo(still.video) from error


class _Video:
    """Reads frames by number: on from the last one, or from the nearest key picture before."""

    def __init__(self, path: Path) -> None:
        import av

        self._container = av.open(str(path))
        self._stream = self._container.streams.video[0]
        self._stream.codec_context.thread_count = 1
        self._start = self._stream.start_time or 0
        self._frames: Iterator[av.VideoFrame] = self._container.decode(self._stream)
        self._last: av.VideoFrame | None = None
        self._number = -1

    def read(self, number: int) -> "av.VideoFrame":
        """The last frame where the video is shorter. Raises IndexError where there is none."""
        if number == self._number and self._last is not None:
            return self._last
        if not 0 < number - self._number <= NEARBY:
            self._seek(number)
        while self._number < number:
            frame = next(self._frames, None)
            if frame is None:
                break
            self._last, self._number = frame, self._number_of(frame)
        if self._last is None:
            raise IndexError(number)
        return self._last

    def close(self) -> None:
        self._container.close()

    def _seek(self, number: int) -> None:
        """To the last key picture at or before this frame; back to the start where that is not known."""
        for wanted in (number, number - NEARBY, 0):
            rate, base = self._stream.average_rate, self._stream.time_base
            assert rate is not None and base is not None
            offset = self._start + round(max(0, wanted) / rate / base)
            self._container.seek(offset, stream=self._stream)
            self._frames = self._container.decode(self._stream)
            self._last = next(self._frames, None)
            self._number = self._number_of(self._last) if self._last is not None else -1
            if 0 <= self._number <= number:
                return

    def _number_of(self, frame: "av.VideoFrame") -> int:
        rate, base = self._stream.average_rate, self._stream.time_base
        if frame.pts is None or rate is None or base is None:
            return self._number + 1
        return round((frame.pts - self._start) * base * rate)


def _picture(videos: _Videos, fit: "Fitting", showing: Showing) -> QImage:
    from storymem_studio.export.overlay import black, mixed, picture_of

    def pixels(still: Still | None) -> "np.ndarray":
        return fit(videos.read(still)).to_ndarray() if still is not None else black(fit.width, fit.height)

    if showing.new is not None and showing.weight == 1.0:
        frame = fit(videos.read(showing.new))
    else:
        frame = picture_of(mixed(pixels(showing.old), pixels(showing.new), showing.weight))
    shown = frame.reformat(format="bgra")
    plane = shown.planes[0]
    image = QImage(bytes(plane), shown.width, shown.height, plane.line_size, QImage.Format.Format_RGB32)
    return image.copy()  # the image may not look into bytes that are gone
