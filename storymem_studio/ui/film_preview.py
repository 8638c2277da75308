"""Keeps the player's film the story's film: joins the chosen takes again, off the GUI thread, when they change."""

import logging
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject

from storymem_studio.ui.banner import notice_of
from storymem_studio.ui.film import Film, film_of
from storymem_studio.ui.film_sound import FilmSound
from storymem_studio.ui.player import FilmPlayer
from storymem_studio.ui.session import Session

log = logging.getLogger(__name__)


class FilmPreview(QObject):
    def __init__(self, session: Session, player: FilmPlayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._folder = TemporaryDirectory(prefix="storymem-preview-", ignore_cleanup_errors=True)
        self._joined: tuple[Path, ...] | None = None
        self._joining: tuple[Path, ...] | None = None
        self._closed = False
        self._count = 0
        self._previous: Path | None = None
        self.sound = FilmSound(session, player, Path(self._folder.name), self)
        session.film_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        film = self._film()
        if film.videos == self._joined:
            if film != self._player.film:
                self._player.rearrange(film)
        elif not film.videos:
            self._joined = ()
            self._player.show_film(film, None)
        elif self._joining is None:
            if not self._player.film.stretches:
                self._player.rearrange(film)  # positions and prompts at once; the pictures follow
            self._join(film)

    def close(self) -> None:
        self._closed = True
        self.sound.close()
        self._player.close()
        self._folder.cleanup()

    def _film(self) -> Film:
        session = self._session
        shown = (plan.take for plan in session.plans.values())
        takes = {
            take.id: (video, take.frames)
            for take in shown
            if take is not None and (video := session.video_of(take)).is_file()
        }
        return film_of(self._session.timeline, takes)

    def _join(self, film: Film) -> None:
        videos = film.videos
        self._joining = videos
        self._count += 1
        target = Path(self._folder.name) / f"film-{self._count}.mp4"
        settings = self._session.story.settings
        frames = {self._session.video_of(take): take.frames for take in self._session.project.takes.values()}

        def work() -> Path:
            from storymem_studio.export.film import Reel, Segment, export_film

            whole = tuple(Segment(video, 0, frames[video]) for video in videos)
            export_film(Reel(whole, settings.width, settings.height, settings.fps), target)
            return target

        self._session.background.run(work, lambda path: self._play(videos, path), self._give_up, owner=self)

    def _play(self, videos: tuple[Path, ...], path: Path) -> None:
        if self._closed:
            return
        self._joining = None
        film = self._film()
        if film.videos != videos:
            path.unlink(missing_ok=True)
            self._join(film) if film.videos else self.refresh()
            return
        self._joined = videos
        self._player.show_film(film, path)
        if self._previous is not None:
            self._previous.unlink(missing_ok=True)
        self._previous = path

    def _give_up(self, error: BaseException) -> None:
        """The prompts alone are shown, until something changes."""
        if self._closed:
            return
        log.error("the film could not be joined for the preview", exc_info=error)
        film = self._film()
        self._joining = None
        self._joined = film.videos
        cards = tuple(replace(stretch, media=None) for stretch in film.stretches)
        self._player.show_film(replace(film, stretches=cards), None)
        self._session.tell(notice_of(error))
