"""Keeps the player's film the story's film: every change is seen at once, nothing is rendered for it."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject

from storymem_studio.ui.banner import Notice
from storymem_studio.ui.film import Film, film_of
from storymem_studio.ui.film_sound import FilmSound
from storymem_studio.ui.language import tr
from storymem_studio.ui.player import FilmPlayer
from storymem_studio.ui.session import Session


class FilmPreview(QObject):
    def __init__(self, session: Session, player: FilmPlayer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._player = player
        self._folder = TemporaryDirectory(prefix="storymem-preview-", ignore_cleanup_errors=True)
        self._unreadable: set[Path] = set()
        """Their prompts are shown instead."""
        self._found: set[Path] = set()
        """Videos that were there: looking for hundreds of them at every edit takes time."""
        self.sound = FilmSound(session, player, Path(self._folder.name), self)
        player.unreadable.connect(self._leave_out)
        session.film_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        film = self._film()
        if film != self._player.film:
            self._player.show_film(film, self._session.selected_id)

    def close(self) -> None:
        self.sound.close()
        self._player.close()
        self._folder.cleanup()

    def _film(self) -> Film:
        session = self._session
        shown = (plan.take for plan in session.plans.values())
        takes = {
            take.id: (video, take.frames)
            for take in shown
            if take is not None
            and (video := session.video_of(take)) not in self._unreadable
            and self._is_there(video)
        }
        return film_of(session.story, session.timeline, takes)

    def _is_there(self, video: Path) -> bool:
        if video not in self._found and video.is_file():
            self._found.add(video)
        return video in self._found

    def _leave_out(self, video: Path) -> None:
        self._unreadable.add(video)
        takes = (
            take for take in self._session.project.takes.values() if self._session.video_of(take) == video
        )
        place = next(
            (self._session.plans[t.shot_id].place for t in takes if t.shot_id in self._session.plans), None
        )
        said = tr(
            "The video of shot {number} is missing or damaged.", number=place.film_number if place else "?"
        )
        advice = tr("Make that shot again: delete its take or give it a new seed.")
        self._session.tell(Notice(said, advice, tone="warning"))
        self.refresh()
