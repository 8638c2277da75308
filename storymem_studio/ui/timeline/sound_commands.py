"""Sounds on the audio lane: added, moved, made louder or softer, taken away."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from storymem_studio.domain import edits_film
from storymem_studio.domain.finish import SoundClip
from storymem_studio.domain.story import Story
from storymem_studio.ui.banner import notice_of
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.session import Session

GAINS = (6, 3, 0, -3, -6, -12, -18)


def add_sounds(story: Story, sounds: tuple[SoundClip, ...]) -> Story:
    for sound in sounds:
        story = edits_film.add_sound(story, sound)
    return story


class SoundCommands(QObject):
    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = parent

    def add(self, files: list[Path], frame: int) -> None:
        """Copy them into the project off the GUI thread, then put them on the lane in one step."""
        project = self._session.project
        sounds: list[SoundClip] = []
        faults: list[BaseException] = []

        def copy() -> None:
            from storymem_studio.project.sounds import import_sound

            for file in files:
                try:
                    sounds.append(import_sound(project, file, start=frame))
                except Exception as error:
                    faults.append(error)

        def lay(_: None) -> None:
            if sounds:
                said = counted(len(sounds), "Add sound", "Add {count} sounds")
                self._session.edit(said, add_sounds, tuple(sounds))
            if faults:
                self._session.tell(notice_of(faults[0]))

        self._session.background.run(copy, lay, owner=self)

    def move(self, sound_id: str, start: int) -> None:
        self._session.edit(tr("Move sound"), edits_film.update_sound, sound_id, start=start)

    def menu(self, sound_id: str) -> QMenu:
        sound = next(sound for sound in self._session.story.sounds if sound.id == sound_id)
        menu = QMenu(self._panel)
        loudness = menu.addMenu(tr("Loudness"))
        for gain in GAINS:
            action = loudness.addAction(tr("{gain:+d} dB", gain=gain) if gain else tr("As it is"))
            action.setCheckable(True)
            action.setChecked(round(sound.gain) == gain)
            action.triggered.connect(partial(self._change, tr("Change loudness"), sound_id, gain=float(gain)))
        kinds = menu.addMenu(tr("Kind"))
        for kind, said in (("music", tr("Music")), ("voice", tr("Voice")), ("effect", tr("Effect"))):
            action = kinds.addAction(said)
            action.setCheckable(True)
            action.setChecked(sound.kind == kind)
            action.triggered.connect(partial(self._change, tr("Change sound"), sound_id, kind=kind))
        duck = menu.addAction(tr("Softer under voices"))
        duck.setCheckable(True)
        duck.setChecked(sound.duck)
        duck.setEnabled(sound.kind != "voice")
        duck.triggered.connect(partial(self._change, tr("Change sound"), sound_id, duck=not sound.duck))
        menu.addSeparator()
        remove = menu.addAction(tr("Remove sound"))
        remove.triggered.connect(
            lambda: self._session.edit(tr("Remove sound"), edits_film.remove_sound, sound_id)
        )
        return menu

    def _change(self, label: str, sound_id: str, _checked: bool = False, **values: Any) -> None:
        self._session.edit(label, edits_film.update_sound, sound_id, **values)
