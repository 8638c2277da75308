"""What the actions of writing do to the open project: the outline's shots and scenes, the pages of the script panel."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from storymem_studio.domain import edits
from storymem_studio.domain.edits_outline import (
    insert_before,
    merge_with_next,
    move_scene,
    sentence_break,
    split_scene,
    split_shot,
    update_shots,
    whole_frames,
)
from storymem_studio.domain.story import new_id
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.banner import Notice
from storymem_studio.ui.language import tr
from storymem_studio.ui.preview import PreviewPanel
from storymem_studio.ui.script_panel import CAST, HINTS, OUTLINE, SCRIPT, ScriptPanel
from storymem_studio.ui.session import Session


class WritingCommands(QObject):
    """Connects the actions for as long as the project is open."""

    def __init__(
        self,
        actions: Actions,
        session: Session,
        script: ScriptPanel,
        preview: PreviewPanel,
        show_wide: Callable[[bool], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._session = session
        self._script = script
        self._preview = preview
        self._parent = parent
        self._connections = [
            (actions[name], actions[name].triggered.connect(handler))
            for name, handler in {
                "show_outline": lambda: script.show_page(OUTLINE),
                "show_script": lambda: script.show_page(SCRIPT),
                "show_cast": lambda: script.show_page(CAST),
                "show_hints": lambda: script.show_page(HINTS),
                "shot_hints": self.show_shot_hints,
                "describe_cast": script.cast.describe_everywhere,
                "wide_script": show_wide,
                "ask_writer": script.ask_writer,
                "insert_shot": self._write_in_script,
                "insert_before": self.insert_before,
                "split_shot": self.split_shot,
                "merge_shot": self.merge_shot,
                "set_length": self.set_length,
                "begin_scene": self.begin_scene,
                "rename_scene": lambda: script.rename_scene(script.outline.current_scene),
                "scene_earlier": lambda: self._move_scene(-1),
                "scene_later": lambda: self._move_scene(+1),
                "delete_scene": self.delete_scene,
            }.items()
        ]
        for signal in (session.film_changed, session.selection_changed, session.chosen_changed):
            signal.connect(self.refresh)
        script.page_changed.connect(self._page_changed)
        self.refresh()

    def disconnect_all(self) -> None:
        for action, connection in self._connections:
            action.triggered.disconnect(connection)
        self._connections = []

    def refresh(self) -> None:
        actions, session = self._actions, self._session
        self._preview.prompt.show_cast(session.story.characters)
        place = session.selected_place
        several = len(session.chosen) > 1
        for name in ("insert_before", "set_length", "rename_scene", "delete_scene"):
            actions[name].setEnabled(place is not None)
        actions["split_shot"].setEnabled(place is not None and not several)
        actions["merge_shot"].setEnabled(
            place is not None and not several and place.film_number < len(session.plans)
        )
        actions["begin_scene"].setEnabled(place is not None and not several and place.shot_number > 1)
        scene = place.scene_number if place is not None else 0
        actions["scene_earlier"].setEnabled(scene > 1)
        actions["scene_later"].setEnabled(0 < scene < len(session.story.scenes))

    def _page_changed(self, page: int) -> None:
        wide = self._actions["wide_script"]
        if page != SCRIPT and wide.isChecked():
            wide.trigger()

    # Shots

    def insert_before(self) -> None:
        self._session.settle()
        shot_id = self._session.selected_id
        shot = edits.new_shot(self._session.story)
        if shot_id and self._session.edit(tr("Insert shot"), insert_before, shot_id, shot):
            self._session.select(shot.id)
            if self._script.page == SCRIPT:
                self._write_in_script()
            else:
                self._preview.prompt.setFocus()

    def _write_in_script(self) -> None:
        """A shot that was inserted while one writes the script is written there."""
        if self._script.page == SCRIPT:
            self._script.script.editor.setFocus()

    def split_shot(self) -> None:
        """At the cursor where one is in the shot's text, else between the two sentences nearest to the middle."""
        self._session.settle()
        shot = self._session.selected
        if shot is None:
            return
        at = self._script.script.split_position(shot.id)
        if at is None and self._preview.prompt.hasFocus():
            at = self._preview.prompt.textCursor().position()
        if at is None or not shot.prompt[:at].strip() or not shot.prompt[at:].strip():
            at = sentence_break(shot.prompt)
        if at is None:
            said = tr("This shot is one sentence.")
            advice = tr(
                "Put the cursor where it should be cut, in the script or in the prompt, and split it there."
            )
            self._session.tell(Notice(said, advice, tone="warning"))
            return
        second = new_id()
        if self._session.edit(tr("Split shot"), split_shot, shot.id, at, second):
            self._session.select(second)

    def merge_shot(self) -> None:
        if self._session.selected_id:
            self._session.edit(tr("Merge shots"), merge_with_next, self._session.selected_id)

    def set_length(self) -> None:
        """Ask once for the length of all chosen shots."""
        shot = self._session.selected
        if shot is None:
            return
        dialog = QInputDialog(self._parent)
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(5, 1001)
        dialog.setIntStep(4)
        dialog.setIntValue(shot.frames)
        dialog.setWindowTitle(tr("Length"))
        fps = self._session.story.settings.fps
        dialog.setLabelText(tr("Frames, {fps} a second (4n + 1: 49, 81, 121 …)", fps=fps))
        dialog.intValueSelected.connect(self.give_length)
        dialog.open()

    def give_length(self, frames: int) -> None:
        chosen = self._session.chosen
        self._session.edit(tr("Change length"), update_shots, chosen, frames=whole_frames(frames))

    # Scenes

    def begin_scene(self) -> None:
        self._session.settle()
        place = self._session.selected_place
        if place is None:
            return
        if self._session.edit(tr("Begin scene"), split_scene, place.shot.id):
            scene = self._session.story.place(place.shot.id).scene
            self._script.rename_scene(scene.id)

    def _move_scene(self, step: int) -> None:
        self._session.settle()
        ids = [scene.id for scene in self._session.story.scenes]
        current = self._script.outline.current_scene
        if current not in ids:
            return
        index = ids.index(current)
        target = index - 1 if step < 0 else index + 2
        if 0 <= target <= len(ids):
            before = ids[target] if target < len(ids) else None
            self._session.edit(tr("Move scene"), move_scene, current, before)

    def delete_scene(self) -> None:
        self._session.settle()
        scene_id = self._script.outline.current_scene
        if any(scene.id == scene_id for scene in self._session.story.scenes):
            self._session.edit(tr("Delete scene"), edits.remove_scene, scene_id)

    # Hints

    def show_shot_hints(self) -> None:
        """The hints of the selected shot with their fixes, where the keyboard is."""
        shot_id = self._session.selected_id
        if not self._script.hints.of(shot_id):
            self._session.tell(Notice(tr("There are no hints for this shot."), tone="good"))
        elif self._script.page == SCRIPT:
            self._script.script.show_hints(shot_id)
        else:
            menu = self._script.hints.menu(shot_id, self._parent)
            menu.popup(self._script.mapToGlobal(self._script.rect().center()))
