"""Decodes what the preview will show next, in a thread of its own, by the same mixing as an export."""

import logging
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
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
NEARBY = 4
"""So few frames further on are reached by decoding up to them, others by seeking."""
GROUPS = 16
"""Frames: two groups of pictures of a take."""
OPEN_VIDEOS = 8
IDLE_S = 0.15
"""Who wants nothing for so long gets the videos nearby opened: one's first picture takes thrice as long as others."""
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
        self._nearby: tuple[Path, ...] = ()
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

    def want(self, showings: Sequence[Showing], nearby: Sequence[Path] = ()) -> None:
        """`nearby`: the videos one may go to next, at most `OPEN_VIDEOS`, the nearest first."""
        with self._condition:
            self._wanted, self._nearby = tuple(showings), tuple(nearby)
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
            while (task := self._next_task(known, videos)) is not None:
                wanted, size, known = task
                videos.keep(known)
                if not isinstance(wanted, Showing):
                    if wanted is not None:
                        videos.prepare(wanted)
                    continue
                showing = wanted
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
        self, known: frozenset[Path], videos: "_Videos"
    ) -> tuple[Showing | Path | None, tuple[int, int], frozenset[Path]] | None:
        """The most urgent picture that is missing, or none where only the videos are others; None at the end.

        After a while without such, a video nearby that was not opened yet.
        """
        with self._condition:
            while not self._closed:
                for showing in self._wanted:
                    if showing not in self._pictures and not self._is_broken(showing):
                        return showing, self._size, self._videos
                if self._videos != known:
                    return None, self._size, self._videos
                unopened = next((path for path in self._nearby if not videos.has_tried(path)), None)
                if not self._condition.wait(IDLE_S if unopened is not None else None):
                    return unopened, self._size, self._videos
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
        self._unreadable: set[Path] = set()

    def has_tried(self, path: Path) -> bool:
        return path in self._open or path in self._unreadable

    def prepare(self, path: Path) -> None:
        """Open it before it is needed; who reads it will hear if it cannot be."""
        with suppress(_UnreadableVideo):
            self.read(Still(path, 0))

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
            self._unreadable.add(still.video)
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
        self._jumped = False
        """The decoder gave all it had: it cannot read on from here."""

    def read(self, number: int) -> "av.VideoFrame":
        """The last frame where the video is shorter. Raises IndexError where there is none."""
        if number == self._number and self._last is not None:
            return self._last
        follows = 0 < number - self._number <= (1 if self._jumped else NEARBY)
        if not follows and (found := self._jump(number)) is not None:
            return found
        if self._jumped or not follows:
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

    def _jump(self, number: int) -> "av.VideoFrame | None":
        """Decode this frame alone, and what it is predicted from, without what the decoder would wait for after it.

        None where the file does not say which frame is where.
        """
        context = self._stream.codec_context
        self._last, self._number, self._jumped = None, -1, True
        self._container.seek(self._offset(number), stream=self._stream)
        try:
            for packet in self._container.demux(self._stream):
                at = self._number_at(packet.pts)
                if at is None or at > number + GROUPS:
                    return None
                context.skip_frame = "DEFAULT" if at == number else "NONREF"
                frames = packet.decode()
                if at == number:
                    frames += context.decode(None)
                for frame in frames:
                    if self._number_at(frame.pts) == number:
                        self._last, self._number = frame, number
                        return frame
                if at == number:
                    return None
        finally:
            context.skip_frame = "DEFAULT"
        return None

    def _offset(self, number: int) -> int:
        rate, base = self._stream.average_rate, self._stream.time_base
        assert rate is not None and base is not None
        return self._start + round(number / rate / base)

    def _seek(self, number: int) -> None:
        """To the last key picture at or before this frame; back to the start where that is not known."""
        self._jumped = False
        for wanted in (number, number - GROUPS, 0):
            self._container.seek(self._offset(max(0, wanted)), stream=self._stream)
            self._frames = self._container.decode(self._stream)
            self._last = next(self._frames, None)
            self._number = self._number_of(self._last) if self._last is not None else -1
            if 0 <= self._number <= number:
                return

    def _number_of(self, frame: "av.VideoFrame") -> int:
        number = self._number_at(frame.pts)
        return self._number + 1 if number is None else number

    def _number_at(self, pts: int | None) -> int | None:
        rate, base = self._stream.average_rate, self._stream.time_base
        if pts is None or rate is None or base is None:
            return None
        return round((pts - self._start) * base * rate)


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
    image = QImage(shown.width, shown.height, QImage.Format.Format_RGB32)
    if plane.line_size == image.bytesPerLine():
        memoryview(image.bits())[:] = memoryview(plane)
        return image
    padded = QImage(bytes(plane), shown.width, shown.height, plane.line_size, QImage.Format.Format_RGB32)
    return padded.copy()  # the image may not look into bytes that are gone
