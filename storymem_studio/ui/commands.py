"""What the actions do to the open project."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QWidget

from storymem_studio.domain import edits, edits_film
from storymem_studio.domain.edits_outline import duplicate_shots, remove_shots, step_shots, update_shots
from storymem_studio.domain.plan import Kept, OutOfDate
from storymem_studio.domain.story import Story
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.language import in_sentence, tr
from storymem_studio.ui.player import FilmPlayer
from storymem_studio.ui.preview import PreviewPanel
from storymem_studio.ui.session import Session
from storymem_studio.ui.takes.commands import TakeCommands


class Commands(QObject):
    """Connects actions to the project for as long as it is open."""

    def __init__(
        self,
        actions: Actions,
        session: Session,
        player: FilmPlayer,
        preview: PreviewPanel,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._session = session
        self._player = player
        self._preview = preview
        self._parent = parent
        self._takes = TakeCommands(actions, session, preview.takes, parent)
        self._connections = [
            (actions[name], actions[name].triggered.connect(handler))
            for name, handler in self._handlers().items()
        ]
        session.film_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        session.chosen_changed.connect(self.refresh)
        session.marks_changed.connect(self.refresh)
        session.sound_chosen.connect(self.refresh)
        session.history_changed.connect(self.refresh)
        self.refresh()

    def disconnect_all(self) -> None:
        self._takes.disconnect_all()
        for action, connection in self._connections:
            action.triggered.disconnect(connection)
        self._connections = []

    def _handlers(self) -> dict[str, Callable[..., None]]:
        player = self._player
        return {
            "undo": self.undo,
            "redo": self.redo,
            "delete_shot": self.delete_shot,
            "generate": self.generate,
            "cancel": self.cancel,
            "rename_story": self.rename_story,
            "insert_shot": self.insert_shot,
            "duplicate_shot": self.duplicate_shot,
            "move_earlier": lambda: self._move(-1),
            "move_later": lambda: self._move(+1),
            "toggle_cut": self.toggle_cut,
            "new_take": self.new_take,
            "make_shot": self.make_shot,
            "keep_take": self.keep_take,
            "previous_take": lambda: self._step_take(-1),
            "next_take": lambda: self._step_take(+1),
            "play": player.toggle,
            "play_backwards": lambda: player.faster(-1),
            "play_forwards": lambda: player.faster(+1),
            "stop_playing": player.pause,
            "step_back": lambda: player.step(-1),
            "step_forward": lambda: player.step(+1),
            "previous_shot": lambda: self._session.select_neighbour(-1),
            "next_shot": lambda: self._session.select_neighbour(+1),
            "go_to_start": lambda: player.seek(0),
            "go_to_end": lambda: player.seek(player.film.frames - 1),
            "loop": self._preview.loop_changed,
            "captions": self._preview.show_captions,
            "safe_areas": self._preview.show_guides,
            "mute": player.mute,
        }

    # What can be done now

    def refresh(self) -> None:
        project, session, actions = self._session.project, self._session, self._actions
        place = session.selected_place
        for name in ("delete_shot", "duplicate_shot", "move_earlier", "move_later", "new_take", "make_shot"):
            actions[name].setEnabled(place is not None)
        if place is not None:
            chosen, ids = session.chosen, tuple(session.plans)
            actions["move_earlier"].setEnabled(chosen != ids[: len(chosen)])
            actions["move_later"].setEnabled(chosen != ids[-len(chosen) :])
            state = session.plans[place.shot.id].state
            self._check(actions["toggle_cut"], not place.shot.cut)
            actions["toggle_cut"].setEnabled(place.film_number > 1)
            actions["keep_take"].setEnabled(isinstance(state, OutOfDate | Kept))
            self._check(actions["keep_take"], isinstance(state, Kept))
            actions["make_shot"].setEnabled(session.plans[place.shot.id].needs_rendering)
        if session.sound is not None:  # they are for the chosen sound
            for name in ("delete_shot", "move_earlier", "move_later"):
                actions[name].setEnabled(True)
        for name, said in (("undo", project.undo_label), ("redo", project.redo_label)):
            actions[name].setEnabled(bool(said))
            verb = tr("&Undo") if name == "undo" else tr("&Redo")
            actions[name].setText(f"{verb} {in_sentence(said)}" if said else verb)
        busy = session.rendering.active
        actions["generate"].setEnabled(not busy)
        actions["cancel"].setEnabled(busy)

    @staticmethod
    def _check(action: QAction, checked: bool) -> None:
        action.blockSignals(True)
        action.setChecked(checked)
        action.blockSignals(False)
        action.changed.emit()

    # Story

    def undo(self) -> None:
        self._preview.save_prompt()
        self._session.attempt(self._session.project.undo)

    def redo(self) -> None:
        self._session.attempt(self._session.project.redo)

    def rename_story(self) -> None:
        dialog = QInputDialog(self._parent)
        dialog.setWindowTitle(tr("Rename story"))
        dialog.setLabelText(tr("Title"))
        dialog.setTextValue(self._session.story.title)
        dialog.textValueSelected.connect(self._rename)
        dialog.open()

    def _rename(self, title: str) -> None:
        if title.strip():
            self._session.edit(tr("Rename story"), edits.update_story, title=title.strip())

    def generate(self) -> None:
        self._preview.save_prompt()
        self._session.attempt(self._session.rendering.start)

    def cancel(self) -> None:
        self._session.rendering.cancel()

    # Shots

    def insert_shot(self) -> None:
        """After the selected shot; into a new scene when there is none."""
        story, place = self._session.story, self._session.selected_place
        shot = edits.new_shot(story)
        if place is not None:
            self._session.edit(tr("Insert shot"), edits.insert_shot, place.scene.id, place.shot_number, shot)
        else:
            from storymem_studio.domain.story import Scene

            self._session.edit(tr("Insert shot"), edits.append_scene, Scene("", (shot,)))
        self._session.select(shot.id)
        self._preview.prompt.setFocus()

    def duplicate_shot(self) -> None:
        self._with_chosen(tr("Duplicate shot"), tr("Duplicate shots"), duplicate_shots)

    def delete_shot(self) -> None:
        """The chosen shots, or the chosen sound."""
        if (sound := self._session.sound) is not None:
            self._session.edit(tr("Remove sound"), edits_film.remove_sound, sound.id)
            return
        self._with_chosen(tr("Delete shot"), tr("Delete shots"), remove_shots)

    def _with_chosen(self, one: str, many: str, function: Callable[..., Story], **values: Any) -> None:
        self._preview.save_prompt()
        self._session.settle()
        chosen = self._session.chosen
        if chosen:
            self._session.edit(one if len(chosen) == 1 else many, function, chosen, **values)

    def _move(self, step: int) -> None:
        """The chosen shots by a place, or the chosen sound by a frame."""
        if (sound := self._session.sound) is not None:
            self._session.edit(
                tr("Move sound"),
                edits_film.update_sound,
                sound.id,
                merge_key=f"move {sound.id}",
                start=sound.start + step,
            )
            return
        self._with_chosen(tr("Move shot"), tr("Move shots"), step_shots, step=step)

    def toggle_cut(self) -> None:
        shot = self._session.selected
        if shot is not None:
            label = tr("Continue the shot before") if shot.cut else tr("Cut")
            self._with_chosen(label, label, update_shots, cut=not shot.cut)

    def new_take(self) -> None:
        self._preview.save_prompt()
        if self._with_selected(tr("New seed"), edits.reroll_shot):
            self.make_shot()

    def make_shot(self) -> None:
        self._preview.save_prompt()
        shot_id = self._session.selected_id
        if shot_id:
            self._session.attempt(lambda: self._session.rendering.start({shot_id}))

    def keep_take(self) -> None:
        state = self._session.plans[self._session.selected_id].state
        if isinstance(state, Kept):
            self._with_selected(tr("Let go of the kept take"), edits.release_take)
        else:
            self._with_selected(tr("Keep as it is"), edits.keep_take)

    def _step_take(self, step: int) -> None:
        shot = self._session.selected
        if shot is None:
            return
        takes = [take.id for take in self._session.takes_of(shot.id)]
        if shot.take in takes:
            index = min(len(takes) - 1, max(0, takes.index(shot.take) + step))
            self._with_selected(tr("Choose take"), edits.choose_take, takes[index])

    def _with_selected(self, label: str, function: Callable[..., object], *args: object) -> bool:
        self._preview.save_prompt()
        shot_id = self._session.selected_id
        return bool(shot_id) and self._session.edit(label, function, shot_id, *args)  # type: ignore[arg-type]
