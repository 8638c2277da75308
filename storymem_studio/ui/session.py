"""What is open in the window: the project, the selected shot, what is being rendered; announced as Qt signals."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from storymem_studio.domain.finish import SoundClip
from storymem_studio.domain.plan import ShotPlan
from storymem_studio.domain.story import Shot, ShotPlace, Story
from storymem_studio.domain.takes import Take
from storymem_studio.domain.timeline import Timeline
from storymem_studio.errors import StudioError
from storymem_studio.project import Project, ProjectEvent, StoryChanged, TakeAdded
from storymem_studio.ui.background import Background
from storymem_studio.ui.banner import Notice, notice_of
from storymem_studio.ui.language import tr
from storymem_studio.ui.marks import Mark, mark_of
from storymem_studio.ui.rendering import Rendering
from storymem_studio.ui.thumbnails import Thumbnails


class Session(QObject):
    """The one way from the widgets to the project. Widgets call it and show what it announces."""

    film_changed = Signal()
    """The story or its takes are different."""
    selection_changed = Signal(str)
    marks_changed = Signal()
    """Rendering went on: shots' states are shown differently although the film is the same."""
    history_changed = Signal()
    """What can be undone is different: the project records a step after it has announced it."""
    chosen_changed = Signal()
    """Other shots are chosen together."""
    sound_chosen = Signal(str)
    """A sound of the audio lane is meant by what is done next; "" when it is the shots again."""
    range_changed = Signal()
    """Other frames are marked as the part that is watched."""
    settling = Signal()
    """Something is about to be done: what is being typed is saved first."""
    notice = Signal(object)

    def __init__(
        self, project: Project, background: Background, thumbnails: Thumbnails, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.project = project
        self.background = background
        self.thumbnails = thumbnails
        self.rendering = Rendering(project, self)
        self.rendering.changed.connect(self._announce_marks)
        self.rendering.failed.connect(self.notice)
        shots = project.story.shots()
        self.selected_id = shots[0].id if shots else ""
        self._chosen: frozenset[str] = frozenset()
        self._is_settling = False
        self._sound_id = ""
        self._range: tuple[int | None, int | None] = (None, None)
        self._order = tuple(project.plans)
        self._videos: dict[str, Path] = {}
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(0)
        self._late.timeout.connect(self._announce_film)
        self.rendering.ended.connect(self._catch_up)
        self._unsubscribe = project.listen(self._announce)

    @property
    def story(self) -> Story:
        return self.project.story

    @property
    def plans(self) -> Mapping[str, ShotPlan]:
        return self.project.plans

    @cached_property
    def timeline(self) -> Timeline:
        return self.project.timeline()

    def video_of(self, take: Take) -> Path:
        """Takes never change, so each path is checked once."""
        if take.id not in self._videos:
            self._videos[take.id] = self.project.path(take.video)
        return self._videos[take.id]

    @cached_property
    def pictures(self) -> dict[str, Path]:
        """Every picture the film has ever seen, by its digest."""
        paths = {reference.digest: reference.path for reference in self.story.references}
        for take in self.project.takes.values():
            paths.update((keyframe.digest, keyframe.path) for keyframe in take.keyframes)
        return {digest: self.project.path(path) for digest, path in paths.items()}

    @property
    def selected(self) -> Shot | None:
        place = self.selected_place
        return place.shot if place is not None else None

    @property
    def selected_place(self) -> ShotPlace | None:
        plan = self.plans.get(self.selected_id)
        return plan.place if plan is not None else None

    def takes_of(self, shot_id: str) -> tuple[Take, ...]:
        """Oldest first."""
        takes = (take for take in self.project.takes.values() if take.shot_id == shot_id)
        return tuple(sorted(takes, key=lambda take: take.created))

    def mark_of(self, shot_id: str) -> Mark:
        return self.rendering.mark_of(shot_id) or mark_of(self.plans[shot_id].state)

    def select(self, shot_id: str) -> None:
        if shot_id != self.selected_id and shot_id in self.plans:
            self.selected_id = shot_id
            if shot_id not in self._chosen:
                self.choose(())
            self.selection_changed.emit(shot_id)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The shots an edit of several is for, in story order: those chosen together, else the selected one."""
        ids = self._chosen or {self.selected_id}
        return tuple(shot_id for shot_id in self.plans if shot_id in ids)

    def choose(self, shot_ids: Iterable[str]) -> None:
        """Choose these together, until a shot that is not among them is selected."""
        chosen = frozenset(shot_ids)
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen_changed.emit()

    @property
    def sound(self) -> SoundClip | None:
        """The sound that is chosen instead of the shots."""
        return next((sound for sound in self.story.sounds if sound.id == self._sound_id), None)

    def choose_sound(self, sound_id: str) -> None:
        if sound_id != self._sound_id:
            self._sound_id = sound_id
            self.sound_chosen.emit(sound_id)

    @property
    def range(self) -> tuple[int | None, int | None]:
        """The in point, and the out point: the frame after the last one. Without one, the film's start or end."""
        return self._range

    def set_range(self, first: int | None, end: int | None) -> None:
        """An in point behind the out point takes that away, and the other way round."""
        if first is not None and end is not None and first >= end:
            first, end = (first, None) if first != self._range[0] else (None, end)
        if (first, end) != self._range:
            self._range = (first, end)
            self.range_changed.emit()

    def select_neighbour(self, step: int) -> None:
        ids = list(self.plans)
        if self.selected_id in ids:
            self.select(ids[min(len(ids) - 1, max(0, ids.index(self.selected_id) + step))])

    def edit(
        self, label: str, function: Callable[..., Story], *args: Any, merge_key: str = "", **values: Any
    ) -> bool:
        """Change the story; a failure becomes a notice."""

        def change() -> None:
            try:
                self.project.edit(label, function, *args, merge_key=merge_key, **values)
            except KeyError as error:  # the last words typed in the script took that shot out
                raise StudioError(tr("The shot this was about is no longer there.")) from error

        return self.attempt(change)

    def settle(self) -> None:
        """Save what is being typed anywhere."""
        if not self._is_settling:
            self._is_settling = True
            try:
                self.settling.emit()
            finally:
                self._is_settling = False

    def attempt(self, action: Callable[[], object]) -> bool:
        self.settle()
        try:
            action()
        except (StudioError, OSError) as error:
            self.tell(notice_of(error))
            return False
        self.history_changed.emit()
        return True

    def tell(self, notice: Notice) -> None:
        self.notice.emit(notice)

    def close(self) -> None:
        self._unsubscribe()
        self._late.stop()
        self.rendering.close()
        self.project.close()

    def _announce(self, change: ProjectEvent) -> None:
        self.__dict__.pop("timeline", None)
        if not isinstance(change, StoryChanged) or change.before.references != change.after.references:
            self.__dict__.pop("pictures", None)
        if isinstance(change, TakeAdded) or self.rendering.in_parts:
            self._late.start()  # choosing it follows at once as a change of the story: show both together
        else:
            self._announce_film()

    def _announce_marks(self) -> None:
        """Unless they are about to be shown with the film."""
        if not self._late.isActive():
            self.marks_changed.emit()

    def _announce_film(self) -> None:
        self._late.stop()
        before = self.selected_id
        if self.selected_id not in self.plans:
            self.selected_id = self._nearest_left()
        self.film_changed.emit()
        if self.selected_id != before:
            self.selection_changed.emit(self.selected_id)
        self._order = tuple(self.plans)

    def _catch_up(self) -> None:
        """Who hears of the end of a run finds all of it shown."""
        if self._late.isActive():
            self._announce_film()

    def _nearest_left(self) -> str:
        """The shot that stands where the selected one stood before it went."""
        left = tuple(self.plans)
        gone = self._order.index(self.selected_id) if self.selected_id in self._order else 0
        return left[min(gone, len(left) - 1)] if left else ""
