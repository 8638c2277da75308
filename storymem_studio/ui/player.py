"""Plays the film frame by frame, every frame once: pictures are decoded ahead, also across cuts and transitions."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from storymem_studio.ui.film import Film, Showing
from storymem_studio.ui.film_reader import OPEN_VIDEOS, FrameReader

FASTEST = 8.0
EVERY_FRAME = 2.0
"""Up to this speed every frame is shown; faster, some are left out."""
AHEAD = 8
"""Frames that are decoded before they are due."""
PATIENCE_MS = 250
"""Later than this the film goes on from here, instead of hurrying after the clock."""


class FilmPlayer(QObject):
    """One position in film frames. `frame_changed` announces it, `picture_changed` brings its picture.

    A frame is due when the one before it has been seen for its time. It waits for its picture: no frame is left out
    or shown twice, however busy the machine is.
    """

    frame_changed = Signal(int)
    picture_changed = Signal(QImage)
    playing_changed = Signal(bool)
    unreadable = Signal(Path)
    """A video of the film cannot be decoded."""
    muted_changed = Signal(bool)
    film_shown = Signal()
    """Another film, or the same in other places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.film = Film()
        self.frame = 0
        self.rate = 0.0
        """0 stands still, 1 plays, negative runs backwards."""
        self.loop: tuple[int, int] | None = None
        """First frame and end of the part that repeats."""
        self.muted = False
        """The picture has no sound of its own: who plays the film's sound follows this."""
        self._reader = FrameReader(self)
        self._reader.ready.connect(self._picture_ready, Qt.ConnectionType.QueuedConnection)
        self._reader.failed.connect(self.unreadable, Qt.ConnectionType.QueuedConnection)
        self._shown: Showing | None = None
        """What `picture_changed` brought last."""
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._frame_due)
        self._elapsed = QElapsedTimer()
        self._ticks = 0
        """Frames due since the clock began."""
        self._waiting = False
        """The next frame is due, its picture is not there yet."""

    @property
    def playing(self) -> bool:
        return self.rate != 0.0

    def show_film(self, film: Film, shot_id: str = "") -> None:
        """Play this film from now on.

        The position stays in the shot it is in when that is `shot_id` or the film is playing; else it goes to the
        first frame of `shot_id`.
        """
        here = self.film.at(self.frame)
        self.film = film
        self._reader.read_from(film.videos, film.size)
        there = film.of(here.shot_id) if here is not None else None
        chosen = film.of(shot_id)
        if here is not None and there is not None and (self.playing or chosen in (None, there)):
            inside = self.frame - here.start
            start = there.start if self.playing or inside < there.frames else there.start - inside
            self.seek(min(start + inside, there.end - 1))
        else:
            self.seek(chosen.start if chosen is not None else self.frame)
        self.film_shown.emit()

    def seek(self, frame: int) -> None:
        """Go to a film frame, and go on from there if the film is playing."""
        self._move_to(min(max(0, frame), max(0, self.film.frames - 1)))
        self._show_here()
        if self.playing:
            self._start_clock()

    def step(self, frames: int) -> None:
        self.pause()
        self.seek(self.frame + frames)

    def toggle(self) -> None:
        self.pause() if self.playing else self.play()

    def play(self, rate: float = 1.0) -> None:
        if not self.film.frames:
            return
        first, end = self.loop or (0, self.film.frames)
        if not first <= self.frame < end or (rate > 0 and self.frame >= self.film.frames - 1):
            self._move_to(first)
        was_playing = self.playing
        self.rate = rate
        self._show_here()
        self._start_clock()
        if not was_playing:
            self.playing_changed.emit(True)

    def faster(self, direction: int) -> None:
        """L and J: play in this direction; again, twice as fast."""
        same_way = self.rate * direction > 0
        self.play(min(FASTEST, abs(self.rate) * 2) * direction if same_way else float(direction))

    def pause(self) -> None:
        if not self.playing:
            return
        self.rate = 0.0
        self._clock.stop()
        self._waiting = False
        self.playing_changed.emit(False)
        self._show_here()

    def mute(self, muted: bool) -> None:
        if muted != self.muted:
            self.muted = muted
            self.muted_changed.emit(muted)

    def close(self) -> None:
        self._clock.stop()
        self._reader.close()

    # The clock

    @property
    def _stride(self) -> int:
        """Frames from one that is shown to the next."""
        size = max(1, round(abs(self.rate) / EVERY_FRAME))
        return -size if self.rate < 0 else size

    def _start_clock(self) -> None:
        self._ticks = 0
        self._waiting = False
        self._elapsed.start()
        self._await_next()

    def _await_next(self) -> None:
        """Until the frame that is shown has had its time."""
        due = (self._ticks + 1) * 1000 * abs(self._stride) / (self.film.fps * abs(self.rate))
        left = due - self._elapsed.elapsed()
        if left < -PATIENCE_MS:
            self._elapsed.start()
            self._ticks = -1
            left = 0.0
        self._clock.start(max(0, round(left)))

    def _frame_due(self) -> None:
        following = self._after(self.frame)
        if following is None:
            self.pause()
            return
        showing = self.film.showing(following)
        self._waiting = (
            showing is not None and not self._reader.hopeless(showing) and self._reader.get(showing) is None
        )
        if self._waiting:
            self._want(following)
            return
        self._move_to(following)
        self._show_here()
        if self.playing and self.frame == following:  # nobody went elsewhere or stopped it
            self._ticks += 1
            self._await_next()

    def _after(self, frame: int) -> int | None:
        """The frame to be shown after this one; None at the end of the film."""
        first, end = self.loop or (0, self.film.frames)
        following = frame + self._stride
        if first <= following < end:
            return following
        if self.loop:
            return first if self._stride > 0 else end - 1
        last = end - 1 if self._stride > 0 else first
        return last if frame != last else None

    # Pictures

    def _move_to(self, frame: int) -> None:
        if frame != self.frame:
            self.frame = frame
            self._want(frame)  # decoded while the window follows
            self.frame_changed.emit(frame)

    def _show_here(self) -> None:
        """Bring the picture of the frame one is at, now or when it is decoded; and decode what comes next."""
        showing = self.film.showing(self.frame)
        picture = self._reader.get(showing) if showing is not None else None
        if showing is None:
            self._shown = None
        elif picture is not None and showing != self._shown:
            self._shown = showing
            self.picture_changed.emit(picture)
        self._want(self.frame)

    def _want(self, frame: int) -> None:
        showings = (self.film.showing(wanted) for wanted in self._upcoming(frame))
        nearby = () if self.playing else self.film.nearby(frame, OPEN_VIDEOS)
        self._reader.want([showing for showing in showings if showing is not None], nearby)

    def _upcoming(self, frame: int) -> list[int]:
        """This frame and, while the film plays, those after it. Backwards they come in runs that are decoded forwards."""
        if not self.playing:
            return [frame]  # who scrubs is soon elsewhere
        if self.rate < 0:
            run = frame // AHEAD * AHEAD
            return [*range(run, frame + 1), *range(max(0, run - AHEAD), run)]
        frames, following = [frame], self._after(frame)
        while following is not None and len(frames) <= AHEAD:
            frames.append(following)
            following = self._after(following)
        return frames

    def _picture_ready(self, showing: Showing) -> None:
        if showing == self.film.showing(self.frame):
            self._show_here()
        if self._waiting:
            self._waiting = False
            self._frame_due()
