"""Sounds on the audio lane: added, chosen, moved, trimmed, faded, made louder or softer, taken away."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from storymem_studio.domain import edits_film
from storymem_studio.domain.finish import SoundClip
from storymem_studio.domain.story import Story
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.banner import notice_of
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.session import Session
from storymem_studio.ui.timeline.hits import Side
from storymem_studio.ui.timeline.layout import SoundBox
from storymem_studio.ui.timeline.panel import TimelinePanel
from storymem_studio.ui.timeline.sound_dialog import SoundDialog

GAINS = (6, 3, 0, -3, -6, -12, -18)


def add_sounds(story: Story, sounds: tuple[SoundClip, ...]) -> Story:
    for sound in sounds:
        story = edits_film.add_sound(story, sound)
    return story


class SoundCommands(QObject):
    """While a sound is chosen, the commands that trim, move and delete a shot are for the sound."""

    def __init__(self, actions: Actions, session: Session, panel: TimelinePanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._session = session
        self._panel = panel
        self._parent = parent
        view = panel.view
        view.sound_chosen.connect(session.choose_sound)
        view.shot_chosen.connect(lambda: session.choose_sound(""))
        view.sound_moved.connect(self.move)
        view.sound_trimmed.connect(self.trim)
        view.sound_faded.connect(self.fade)
        view.sound_opened.connect(self.open_settings)
        session.sound_chosen.connect(self._name_actions)
        session.film_changed.connect(self._forget_lost)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    # Choosing

    def step(self, step: int) -> None:
        """The next sound in film order, or the one before; its keys reach the timeline then."""
        sounds = sorted(self._session.story.sounds, key=lambda sound: sound.start)
        if not sounds:
            return
        chosen = self._session.sound
        index = sounds.index(chosen) + step if chosen is not None else 0 if step > 0 else -1
        self._session.choose_sound(sounds[index % len(sounds)].id)
        self._panel.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Keys pressed elsewhere in the window are not for a sound."""
        if now is not None and now.window() is self._panel.window() and not self._panel.isAncestorOf(now):
            self._session.choose_sound("")

    def _forget_lost(self) -> None:
        if self._session.sound is None:
            self._session.choose_sound("")

    def _name_actions(self, sound_id: str) -> None:
        for name, said in (
            ("delete_shot", tr("&Delete sound")),
            ("trim_start", tr("Trim sound's &start to here")),
            ("trim_end", tr("Trim sound's &end to here")),
            ("reset_trim", tr("Show the &whole sound")),
            ("move_earlier", tr("Move sound a frame &earlier")),
            ("move_later", tr("Move sound a frame &later")),
        ):
            self._actions.say(name, said if sound_id else "")

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

    # Where they lie

    def move(self, sound_id: str, start: int) -> None:
        self._session.edit(tr("Move sound"), edits_film.update_sound, sound_id, start=start)

    def trim(self, sound_id: str, start: int, end: int) -> None:
        """Between two film frames, as far as its file reaches."""
        length = self._panel.length_of(self._sound(sound_id))
        if length is not None:
            self._session.edit(tr("Trim sound"), edits_film.trim_sound, sound_id, length, start, end)

    def trim_to(self, frame: int, side: Side) -> None:
        """The chosen sound begins at this frame, or ends before it."""
        sound, box = self._session.sound, self._box
        if sound is not None and box is not None and box.end is not None:
            self.trim(sound.id, *((frame, box.end) if side == "in" else (box.start, frame)))

    def untrim(self) -> None:
        box = self._box
        if box is not None and box.end is not None:
            self.trim(box.sound_id, box.first, box.last)

    @property
    def _box(self) -> SoundBox | None:
        """The chosen sound as it lies on the lane."""
        sound, lanes = self._session.sound, self._panel.view.lanes
        return next((box for box in lanes.sounds if sound is not None and box.sound_id == sound.id), None)

    def can_trim(self, frame: int) -> tuple[bool, bool, bool]:
        """Whether the chosen sound can be trimmed to begin at this frame, to end with it, and be shown whole."""
        box = self._box
        if box is None or box.end is None:
            return False, False, False
        begins = box.first <= frame < box.end and frame != box.start
        ends = box.start <= frame < box.last and frame + 1 != box.end
        return begins, ends, (box.first, box.last) != (box.start, box.end)

    def fade(self, sound_id: str, side: Side, milliseconds: int) -> None:
        changed: dict[str, Any] = {f"fade_{side}": milliseconds}
        self._change(tr("Fade sound"), sound_id, **changed)

    # Its other settings

    def open_settings(self, sound_id: str) -> None:
        dialog = SoundDialog(self._session, self._sound(sound_id), self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def menu(self, sound_id: str) -> QMenu:
        sound = self._sound(sound_id)
        menu = QMenu(self._panel)
        menu.addAction(tr("Settings…")).triggered.connect(lambda: self.open_settings(sound_id))
        menu.addSeparator()
        for name in ("trim_start", "trim_end", "reset_trim"):
            menu.addAction(self._actions[name])
        menu.addSeparator()
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

    def _sound(self, sound_id: str) -> SoundClip:
        return next(sound for sound in self._session.story.sounds if sound.id == sound_id)

    def _change(self, label: str, sound_id: str, _checked: bool = False, **values: Any) -> None:
        self._session.edit(label, edits_film.update_sound, sound_id, **values)
