"""What the actions of the memory do to the open project."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from storymem_studio.domain import edits, edits_memory
from storymem_studio.domain.story import Crop, Reference, Story
from storymem_studio.project.references import import_picture
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.banner import Notice, notice_of
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.memory_panel import MemoryPanel
from storymem_studio.ui.session import Session


def add_references(story: Story, references: tuple[Reference, ...]) -> Story:
    """A picture the film has already is not added again."""
    for reference in references:
        if all(known.digest != reference.digest for known in story.references):
            story = edits.add_reference(story, reference)
    return story


class MemoryCommands(QObject):
    """Connects the actions for as long as the project is open."""

    def __init__(self, actions: Actions, session: Session, memory: MemoryPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._session = session
        self._memory = memory
        self._parent = parent
        self._open = True
        self._connections = [
            (actions[name], actions[name].triggered.connect(handler))
            for name, handler in {
                "pin_keyframe": self.pin,
                "ban_keyframe": self.ban,
                "crop_keyframe": self.crop,
                "replace_keyframe": self.replace,
                "choose_memory": self.choose,
                "keyframe_earlier": lambda: self.step(-1),
                "keyframe_later": lambda: self.step(+1),
                "show_source": self.show_source,
                "add_reference": self.choose_references,
                "remove_reference": self.remove_reference,
                "reset_memory": self.reset,
            }.items()
        ]
        memory.keyframe_moved.connect(self.move)
        memory.pictures_dropped.connect(self.add_references)
        session.film_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        self.refresh()

    def disconnect_all(self) -> None:
        self._open = False
        for action, connection in self._connections:
            action.triggered.disconnect(connection)
        self._connections = []

    def refresh(self) -> None:
        shot = self._session.selected
        untouched = shot is None or shot.memory == type(shot.memory)()
        self._actions["reset_memory"].setEnabled(not untouched)

    # Which pictures

    def pin(self) -> None:
        if (entry := self._memory.chosen) is not None:
            self._session.edit(
                tr("Pin keyframe"), edits.pin_keyframe, self._session.selected_id, entry.digest
            )

    def ban(self) -> None:
        if (entry := self._memory.chosen) is not None:
            self._session.edit(
                tr("Ban keyframe"), edits.ban_keyframe, self._session.selected_id, entry.digest
            )

    def replace(self) -> None:
        from storymem_studio.ui.memory.picker import KeyframePicker

        entry = self._memory.chosen
        if entry is None or not entry.remembered:
            return
        shot_id, order = self._session.selected_id, self._memory.order
        title = tr("Remember another picture instead of {title}", title=entry.title)
        picker = KeyframePicker(self._session, title, frozenset(order), self._parent, several=False)

        def replaced(digests: list[str]) -> None:
            if self._session.edit(
                tr("Replace keyframe"),
                edits_memory.replace_keyframe,
                shot_id,
                order,
                entry.digest,
                digests[0],
            ):
                self._memory.choose(digests[0])

        picker.picked.connect(replaced)
        picker.open()

    def choose(self) -> None:
        from storymem_studio.ui.memory.picker import KeyframePicker

        place = self._session.selected_place
        if place is None:
            return
        title = tr("Pictures for shot {number} to remember", number=place.film_number)
        known = frozenset(self._memory.order)
        picker = KeyframePicker(self._session, title, known, self._parent, several=True)
        picker.picked.connect(
            lambda digests: self._session.edit(
                tr("Choose memory"), edits_memory.add_keyframes, place.shot.id, digests
            )
        )
        picker.open()

    def show_source(self) -> None:
        entry = self._memory.chosen
        if entry is not None and entry.shot_id is not None:
            self._session.select(entry.shot_id)

    def reset(self) -> None:
        self._session.edit(tr("Reset memory"), edits.reset_memory, self._session.selected_id)

    # In which order

    def step(self, step: int) -> None:
        entry, order = self._memory.chosen, self._memory.order
        if entry is not None and entry.digest in order:
            self.move(entry.digest, order.index(entry.digest) + step)

    def move(self, digest: str, index: int) -> None:
        shot_id = self._session.selected_id
        self._session.edit(
            tr("Move keyframe"), edits_memory.move_keyframe, shot_id, self._memory.order, digest, index
        )
        self._memory.choose(digest)

    # Which part

    def crop(self) -> None:
        from storymem_studio.ui.memory.crop_dialog import CropDialog

        entry = self._memory.chosen
        if entry is None or not entry.remembered:
            return
        later = self._later_shots_with(entry.digest)
        dialog = CropDialog(entry, len(later), self._session.background, self._parent)
        dialog.accepted_crop.connect(partial(self._crop, self._session.selected_id, later))
        dialog.open()

    def _later_shots_with(self, digest: str) -> tuple[str, ...]:
        ids = list(self._session.plans)
        after = ids[ids.index(self._session.selected_id) + 1 :]
        plans = self._session.plans
        return tuple(
            shot_id
            for shot_id in after
            if any(entry.source.digest == digest for entry in plans[shot_id].memory.remembered)
        )

    def _crop(self, shot_id: str, later: tuple[str, ...], crop: Crop, with_later: bool) -> None:
        ids = (shot_id, *later) if with_later else (shot_id,)
        self._session.edit(tr("Crop keyframe"), edits_memory.crop_keyframe, ids, crop)

    # References

    def choose_references(self) -> None:
        pictures = tr("Pictures")
        dialog = QFileDialog(
            self._parent, tr("Add reference pictures"), "", f"{pictures} (*.png *.jpg *.jpeg *.webp *.bmp)"
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda files: self.add_references([Path(file) for file in files]))
        dialog.open()

    def add_references(self, files: list[Path]) -> None:
        """Copy them off the GUI thread, then let the film remember them in one step."""
        folder = self._session.project.folder
        references: list[Reference] = []
        faults: list[BaseException] = []

        def copy() -> None:
            for file in files:
                try:
                    references.append(import_picture(folder, file))
                except Exception as error:
                    faults.append(error)

        def remember(_: None) -> None:
            if not self._open:
                return
            known = {reference.digest for reference in self._session.story.references}
            new = [reference for reference in references if reference.digest not in known]
            if new:
                said = counted(len(new), "Add reference", "Add {count} references")
                self._session.edit(said, add_references, tuple(new))
            elif references:
                said = tr("The film remembers {name} already.", name=references[0].name)
                self._session.tell(Notice(said, tone="good"))
            if faults:
                self._session.tell(notice_of(faults[0]))

        self._session.background.run(copy, remember, owner=self)

    def remove_reference(self) -> None:
        entry = self._memory.chosen
        found = next(
            (r for r in self._session.story.references if entry is not None and r.digest == entry.digest),
            None,
        )
        if found is not None:
            self._session.edit(tr("Remove reference"), edits.remove_reference, found.id)
