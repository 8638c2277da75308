"""The film's sound in the preview: mixed anew, off the GUI thread, when it changes, and played along with the picture."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from storymem_studio.domain.finish import SoundClip
from storymem_studio.ui.banner import notice_of
from storymem_studio.ui.player import FilmPlayer
from storymem_studio.ui.session import Session

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

log = logging.getLogger(__name__)
DRIFT_MS = 90
"""Sound that is further than this from the picture is put right: less is not heard."""
FASTEST = 2.0
"""Faster than this, and backwards, the film is silent."""
Heard = tuple[tuple[SoundClip, ...], int, int]
"""What the mix depends on: the sounds, the film's length and its rate."""


class FilmSound(QObject):
    """Follows the player. Nothing is loaded for a film without sounds."""

    def __init__(
        self, session: Session, player: FilmPlayer, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._folder = folder
        self._media: QMediaPlayer | None = None
        self._mixed: Heard | None = None
        self._mixing: Heard | None = None
        self._count = 0
        session.film_changed.connect(self.refresh)
        player.playing_changed.connect(self._follow)
        player.frame_changed.connect(self._keep_in_step)
        player.muted_changed.connect(self._mute)
        self.refresh()

    @property
    def ready(self) -> bool:
        """The mix is the film's as it is now, and can be heard."""
        return self._media is not None and self._mixed == self._heard() and bool(self._session.story.sounds)

    @property
    def playing(self) -> bool:
        media = self._media
        return media is not None and media.playbackState() is type(media).PlaybackState.PlayingState

    @property
    def milliseconds(self) -> int:
        return self._media.position() if self._media is not None else 0

    def refresh(self) -> None:
        heard = self._heard()
        if heard in (self._mixed, self._mixing):
            return
        if not heard[0]:
            self._mixed = heard
            if self._media is not None:
                self._media.stop()
        elif self._mixing is None:
            self._mix(heard)

    def close(self) -> None:
        if self._media is not None:
            self._media.stop()
            self._media.setSource(QUrl())

    def _heard(self) -> Heard:
        timeline = self._session.timeline
        return self._session.story.sounds, timeline.frames, timeline.fps

    def _mix(self, heard: Heard) -> None:
        self._mixing = heard
        self._count += 1
        target = self._folder / f"sound-{self._count}.wav"
        sounds, frames, fps = heard
        files = [(clip, path) for clip in sounds if (path := self._session.project.path(clip.path)).is_file()]

        def work() -> Path:
            from storymem_studio.export.preview_sound import write_mix

            write_mix(files, frames, fps, target)
            return target

        self._session.background.run(work, lambda path: self._load(heard, path), self._give_up, owner=self)

    def _load(self, heard: Heard, path: Path) -> None:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        self._mixing = None
        self._mixed = heard
        if self._media is None:
            self._media = QMediaPlayer(self)
            self._media.setAudioOutput(QAudioOutput(self._media))
        self._mute(self._player.muted)
        self._media.setSource(QUrl.fromLocalFile(str(path)))
        if self._player.playing:
            self._follow()
        self.refresh()

    def _give_up(self, error: BaseException) -> None:
        log.error("the film's sound could not be mixed for the preview", exc_info=error)
        self._mixed, self._mixing = self._mixing, None
        self._session.tell(notice_of(error))

    def _mute(self, muted: bool) -> None:
        output = self._media.audioOutput() if self._media is not None else None
        if output is not None:
            output.setMuted(muted)

    def _follow(self) -> None:
        if self._media is None or not self._session.story.sounds:
            return
        if 0 < self._player.rate <= FASTEST:
            self._media.setPlaybackRate(self._player.rate)
            self._media.setPosition(self._wanted())
            self._media.play()
        else:
            self._media.pause()

    def _keep_in_step(self) -> None:
        """Loops, jumps and slow machines take the picture elsewhere than the sound."""
        if not self._player.playing or self._media is None or not self._session.story.sounds:
            return
        audible = 0 < self._player.rate <= FASTEST
        if audible != self.playing or self._player.rate != self._media.playbackRate():
            self._follow()
        elif audible and abs(self._media.position() - self._wanted()) > DRIFT_MS:
            self._media.setPosition(self._wanted())

    def _wanted(self) -> int:
        return round(self._player.frame * 1000 / max(1, self._player.film.fps))
