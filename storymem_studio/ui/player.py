"""Plays the film frame by frame: video where a shot has a take, a silent clock over a card where it has none."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from storymem_studio.ui.film import Film, Stretch

FASTEST = 8.0
SEEK_PATIENCE_MS = 250
"""How long a seek may take before the next one is sent all the same."""


class FilmPlayer(QObject):
    """One position in film frames. `picture_changed` brings the video's picture, `frame_changed` the position.

    Two clocks drive it. Where the film has video and runs forward, the video's own frames do. Over shots without
    a take, and backwards, a timer does, which asks the paused video for one frame after the other.
    """

    frame_changed = Signal(int)
    picture_changed = Signal(QImage)
    playing_changed = Signal(bool)
    failed = Signal(str)
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
        self._media = QMediaPlayer(self)
        self._sink = QVideoSink(self)
        self._media.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._show)
        self._media.mediaStatusChanged.connect(self._media_status_changed)
        self._media.errorOccurred.connect(self._media_failed)
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        self._elapsed = QElapsedTimer()
        self._clock_start = 0
        self._loaded = False
        self._shown: int | None = None
        """The video frame last shown."""
        self._wanted: int | None = None
        """The video frame to seek to next."""
        self._seeking = QTimer(self)
        self._seeking.setSingleShot(True)
        self._seeking.setInterval(SEEK_PATIENCE_MS)
        self._seeking.timeout.connect(self._send_seek)

    @property
    def playing(self) -> bool:
        return self.rate != 0.0

    def show_film(self, film: Film, joined: Path | None) -> None:
        """Play this film from now on; `joined` is its video, None when no shot has a take.

        The position stays in the shot it is in, and what was playing goes on playing.
        """
        frame = self._same_place_in(film)
        self.film = film
        self._loaded = False
        self._shown = None
        self._wanted = None
        self._media.setSource(QUrl.fromLocalFile(str(joined)) if joined is not None else QUrl())
        self.loop = None
        self.seek(frame)
        self.film_shown.emit()

    def rearrange(self, film: Film) -> None:
        """The same video, told by another film: shots without a take came or went, or were cut otherwise."""
        frame = self._same_place_in(film)
        self.film = film
        self._shown = None
        self.seek(frame)
        self.film_shown.emit()

    def _same_place_in(self, film: Film) -> int:
        here = self.film.at(self.frame)
        there = film.of(here.shot_id) if here is not None else None
        if here is None or there is None:
            return self.frame
        return there.start + min(self.frame - here.start, there.frames - 1)

    def seek(self, frame: int) -> None:
        """Go to a film frame, and go on from there if the film is playing."""
        frame = min(max(0, frame), max(0, self.film.frames - 1))
        self._move_to(frame)
        if self.playing:
            self._drive()
        else:
            self._ask_for(self.film.media_frame(frame))

    def step(self, frames: int) -> None:
        self.pause()
        self.seek(self.frame + frames)

    def toggle(self) -> None:
        self.pause() if self.playing else self.play()

    def play(self, rate: float = 1.0) -> None:
        if not self.film.frames:
            return
        if rate > 0 and self.frame >= self.film.frames - 1:
            self._move_to(self.loop[0] if self.loop else 0)
        if self.loop and not self.loop[0] <= self.frame < self.loop[1]:
            self._move_to(self.loop[0])
        was_playing = self.playing
        self.rate = rate
        self._drive()
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
        self._media.pause()
        self.playing_changed.emit(False)
        self._ask_for(self.film.media_frame(self.frame))

    def mute(self, muted: bool) -> None:
        if muted != self.muted:
            self.muted = muted
            self.muted_changed.emit(muted)

    def close(self) -> None:
        self._clock.stop()
        self._seeking.stop()
        self._media.stop()
        self._media.setSource(QUrl())

    # Driving

    def _drive(self) -> None:
        """Let the clock run that fits the place and the direction."""
        media = self.film.media_frame(self.frame)
        if media is not None and self.rate > 0 and self._loaded:
            self._clock.stop()
            self._media.setPlaybackRate(self.rate)
            if self._shown is None or not 0 <= media - self._shown <= 1:
                self._media.setPosition(self._milliseconds(media))
            self._media.play()
            return
        self._media.pause()
        self._clock_start = self.frame
        self._elapsed.start()
        self._clock.start(round(1000 / self.film.fps))

    def _tick(self) -> None:
        passed = self._elapsed.elapsed() / 1000 * self.film.fps * self.rate
        self._advance(self._clock_start + int(passed))
        if self.playing and self._clock.isActive():
            media = self.film.media_frame(self.frame)
            if self.rate > 0 and media is not None and self._loaded:
                self._drive()
            else:
                self._ask_for(media)

    def _advance(self, frame: int) -> None:
        """Move on while playing; at the end of the film or of the loop stop or start again."""
        first, end = self.loop or (0, self.film.frames)
        if first <= frame < end:
            self._move_to(frame)
        elif self.loop:
            self._move_to(first if self.rate > 0 else end - 1)
            self._shown = None
            self._drive()
        else:
            self._move_to(min(max(first, frame), end - 1))
            self.pause()

    def _move_to(self, frame: int) -> None:
        if frame != self.frame:
            self.frame = frame
            self.frame_changed.emit(frame)

    # The video

    def _milliseconds(self, media_frame: int) -> int:
        # The middle of the frame: its very start may round down into the frame before.
        return round((media_frame + 0.5) * 1000 / self.film.fps)

    def _ask_for(self, media_frame: int | None) -> None:
        if media_frame is None or not self._loaded or media_frame == self._shown:
            self._wanted = None
            return
        self._wanted = media_frame
        if not self._seeking.isActive():
            self._send_seek()

    def _send_seek(self) -> None:
        if self._wanted is None:
            return
        wanted, self._wanted = self._wanted, None
        self._media.setPosition(self._milliseconds(wanted))
        self._seeking.start()

    def _show(self, video_frame: QVideoFrame) -> None:
        if not video_frame.isValid() or video_frame.startTime() < 0:
            return
        self._shown = round(video_frame.startTime() * self.film.fps / 1_000_000)
        if self.film.media_frame(self.frame) is not None or self.playing:
            self.picture_changed.emit(video_frame.toImage())
        if self.playing and self.rate > 0 and not self._clock.isActive():
            self._follow_video(self._shown)
        if self._seeking.isActive():
            self._seeking.stop()
            self._send_seek()

    def _follow_video(self, media_frame: int) -> None:
        """The film position of a video frame that was just played; crosses into the next shot."""
        stretch = self.film.at(self.frame)
        if stretch is None or stretch.media is None:
            return
        passed = media_frame - stretch.media
        if passed < 0:
            return
        if self.loop is None and passed >= stretch.frames:
            self._enter_next(stretch, media_frame)
        else:
            self._advance(stretch.start + passed)

    def _enter_next(self, stretch: Stretch, media_frame: int) -> None:
        following = self.film.at(stretch.end)
        if following is None:
            self._advance(stretch.end)
            return
        in_one_go = following.media == stretch.media + stretch.frames if stretch.media is not None else False
        self._move_to(
            min(stretch.start + media_frame - (stretch.media or 0), following.end - 1)
            if in_one_go
            else stretch.end
        )
        if not in_one_go:
            self._shown = None
            self._drive()

    def _media_status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.LoadedMedia and not self._loaded:
            self._loaded = True
            self._media.pause()  # A stopped player shows nothing; a paused one shows the frame it is asked for.
            self.seek(self.frame)
        elif status == QMediaPlayer.MediaStatus.EndOfMedia and self.playing and not self._clock.isActive():
            stretch = self.film.at(self.frame)
            if stretch is not None:
                self._advance_past_media(stretch)

    def _advance_past_media(self, stretch: Stretch) -> None:
        self._media.pause()
        self._shown = None
        if self.loop is None and self.film.at(stretch.end) is not None:
            self._move_to(stretch.end)
            self._drive()
        else:
            self._advance(stretch.end)

    def _media_failed(self, error: QMediaPlayer.Error, text: str) -> None:
        if error != QMediaPlayer.Error.NoError:
            self.failed.emit(text)
