"""A project that is open: the one object the window and the command line talk to."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storymem_studio.domain import edits
from storymem_studio.domain.memory import Memory
from storymem_studio.domain.plan import Planner, ShotPlan, ShotState
from storymem_studio.domain.story import Shot, Story
from storymem_studio.domain.takes import ShotRequest, Take
from storymem_studio.domain.timeline import Timeline, lay_out
from storymem_studio.errors import StudioError
from storymem_studio.project.cleaning import remove_files, unused
from storymem_studio.project.finished_takes import adoptable_takes, is_whole, remove_unfinished
from storymem_studio.project.history import History, Step
from storymem_studio.project.occupation import Occupation
from storymem_studio.project.references import import_picture
from storymem_studio.store.folder import (
    DATABASE,
    is_file,
    is_project,
    make_folder,
    project_folder,
    relative,
)
from storymem_studio.store.repository import Repository
from storymem_studio.wording import say


@dataclass(frozen=True, slots=True)
class StoryChanged:
    before: Story
    after: Story


@dataclass(frozen=True, slots=True)
class TakeAdded:
    take: Take


@dataclass(frozen=True, slots=True)
class TakesDeleted:
    takes: tuple[Take, ...]


ProjectEvent = StoryChanged | TakeAdded | TakesDeleted
Listener = Callable[[ProjectEvent], None]


class Project:
    """Everything is saved when it happens. Use it from one thread."""

    def __init__(self, folder: Path, repository: Repository, story: Story) -> None:
        self.folder = folder
        self.story = story
        self._repository = repository
        # A take whose video was deleted by hand is no take: its shot is simply made again.
        self._takes = {id: take for id, take in repository.takes().items() if is_file(folder / take.video)}
        self._history = History()
        self._listeners: list[Listener] = []
        self._rendering = Occupation(folder)
        self._planner = Planner()
        self._plans: dict[str, ShotPlan] | None = None
        self._to_make: tuple[Mapping[str, ShotPlan], tuple[Shot, ...]] | None = None
        self._paths: dict[str, Path] = {}
        self._adopt()

    @classmethod
    def create(cls, folder: Path, story: Story) -> "Project":
        """:raises StudioError: the folder already holds a project or cannot be written."""
        if is_project(folder):
            raise StudioError(
                "{folder} already holds a project.", "Open it, or choose another folder.", folder=folder
            )
        folder = make_folder(folder)
        repository = Repository(folder / DATABASE)
        repository.save(None, story)
        return cls(folder, repository, story)

    @classmethod
    def open(cls, path: Path) -> "Project":
        """:raises StudioError: no project there, damaged, or from a newer studio."""
        folder = project_folder(path)
        repository = Repository(folder / DATABASE)
        story = repository.load()
        if story is None:
            repository.close()
            raise StudioError(
                "The project in {folder} has no story.", "Choose another project.", folder=folder
            )
        return cls(folder, repository, story)

    def close(self) -> None:
        self._listeners.clear()
        self._rendering.end()
        self._repository.close()

    def __enter__(self) -> "Project":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Editing

    def edit(
        self, label: str, change: Callable[..., Story], *args: Any, merge_key: str = "", **kwargs: Any
    ) -> None:
        """Make one edit, `change(story, *args, **kwargs)`, and save it; an edit that changes nothing is none."""
        after = change(self.story, *args, **kwargs)
        if after == self.story:
            return
        before = self.story
        self._show(after)
        self._history.record(Step(label, before, after, merge_key))

    def undo(self) -> None:
        if step := self._history.undo():
            self._show(step.before)

    def redo(self) -> None:
        if step := self._history.redo():
            self._show(step.after)

    def end_merging(self) -> None:
        self._history.end_merging()

    @property
    def undo_label(self) -> str:
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        return self._history.redo_label

    def _show(self, story: Story) -> None:
        before = self.story
        self._repository.save(before, story)  # first: if it cannot be saved, it did not happen
        self.story = story
        self._plans = None
        self._announce(StoryChanged(before, story))

    # Listening

    def listen(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def _announce(self, event: ProjectEvent) -> None:
        for listener in tuple(self._listeners):
            listener(event)

    # What follows from the story and its takes

    @property
    def takes(self) -> Mapping[str, Take]:
        return self._takes

    @property
    def plans(self) -> Mapping[str, ShotPlan]:
        """Every shot's memory, request and state, in story order; computed once per change."""
        if self._plans is None:
            self._plans = self._planner.plan(self.story, self._takes)
        return self._plans

    def memory_of(self, shot_id: str) -> Memory:
        return self.plans[shot_id].memory

    def request_of(self, shot_id: str) -> ShotRequest:
        return self.plans[shot_id].request

    def state_of(self, shot_id: str) -> ShotState:
        return self.plans[shot_id].state

    def to_make(self) -> tuple[Shot, ...]:
        """Shots without a current take, in story order."""
        if self._to_make is None or self._to_make[0] is not self.plans:
            shots = tuple(plan.place.shot for plan in self.plans.values() if plan.needs_rendering)
            self._to_make = self.plans, shots
        return self._to_make[1]

    def takes_of(self, shot_id: str) -> tuple[Take, ...]:
        return tuple(take for take in self._takes.values() if take.shot_id == shot_id)

    def timeline(self) -> Timeline:
        return lay_out(self.story, self.plans)

    def path(self, relative_path: str) -> Path:
        """The file behind a stored path.

        :raises StudioError: the path leads out of the project (a damaged or forged file).
        """
        found = self._paths.get(relative_path)
        if found is None:
            found = self._paths[relative_path] = self.folder / relative(
                self.folder, self.folder / relative_path
            )
        return found

    def video_of(self, shot_id: str) -> Path | None:
        take = self.plans[shot_id].take
        return self.path(take.video) if take else None

    # Takes and references

    def add_take(self, take: Take, *, choose: bool = True, merge_key: str = "") -> None:
        """Record a take, for ever; choosing it is an edit like any other."""
        self._repository.add_take(take)
        self._takes[take.id] = take
        self._plans = None
        self._announce(TakeAdded(take))
        if choose and any(shot.id == take.shot_id for shot in self.story.shots()):
            self.edit(say("Generate"), edits.choose_take, take.shot_id, take.id, merge_key=merge_key)

    def unused_takes(self) -> tuple[Take, ...]:
        """Takes that the story neither shows nor remembers, oldest first. Undo may still bring some back."""
        return unused(self._takes.values(), self.story)

    def undo_needs(self, takes: Collection[Take]) -> bool:
        """Whether undo or redo can bring one of these back."""
        return any(self._needs(story, takes) for story in self._history.stories())

    @staticmethod
    def _needs(story: Story, takes: Collection[Take]) -> bool:
        return len(unused(takes, story)) < len(takes)

    def delete_takes(self, take_ids: Collection[str]) -> int:
        """Delete unused takes with their files, for ever; returns the bytes that are free now.

        Undo then ends before the edits that would bring one of them back.

        :raises StudioError: one of them is in use, or a file cannot be removed.
        """
        wanted = tuple(take for take in self.unused_takes() if take.id in set(take_ids))
        if len(wanted) != len(set(take_ids)):
            raise StudioError(
                "A take that is in use cannot be deleted.", "Choose another take of its shot first."
            )
        self._history.forget(lambda story: self._needs(story, wanted))
        freed = 0
        for take in wanted:
            freed += remove_files(self.folder, take)
        self._repository.delete_takes([take.id for take in wanted])
        for take in wanted:
            del self._takes[take.id]
        self._plans = None
        self._announce(TakesDeleted(wanted))
        return freed

    def reusable_take(self, shot_id: str) -> Take | None:
        """A take made earlier from exactly the request the story would make now."""
        wanted = self.request_of(shot_id)
        return next((take for take in reversed(self.takes_of(shot_id)) if take.request == wanted), None)

    def pictures(self) -> dict[str, Path]:
        """Every picture that can be remembered or continued from, by digest."""
        found = {reference.digest: reference.path for reference in self.story.references}
        for take in self._takes.values():
            stills = (*take.keyframes, take.last_frame, *take.motion_frames)
            found |= {still.digest: still.path for still in stills}
        return {digest: self.path(path) for digest, path in found.items()}

    def add_reference(self, image: Path, name: str = "") -> None:
        """Copy a picture into the project; every shot may remember it.

        :raises StudioError: the file cannot be read or is no picture.
        """
        reference = import_picture(self.folder, image, name)
        self.edit(say("Add reference"), edits.add_reference, reference)

    def _adopt(self) -> None:
        for take in adoptable_takes(self.folder, self._takes):
            plan = self.plans.get(take.shot_id)
            wanted = plan is not None and (plan.take is None or plan.request == take.request)
            self.add_take(take, choose=wanted)
        self._history = History()  # nothing the user did: undo must not take it away

    # Rendering

    def begin_rendering(self) -> None:
        """Take the making of shots for this process, and clear up first; once for each `end_rendering`.

        :raises StudioError: another process makes shots of this project.
        """
        if self._rendering.begin():
            self.clear_unfinished()
            self._forget_damaged()

    def end_rendering(self) -> None:
        self._rendering.leave()

    def _forget_damaged(self) -> None:
        """A take with a lost or cut file can be neither shown nor remembered: its shot is simply made again."""
        damaged = tuple(take for take in self._takes.values() if not is_whole(self.folder, take))
        for take in damaged:
            del self._takes[take.id]
        if damaged:
            self._plans = None
            self._announce(TakesDeleted(damaged))

    def clear_unfinished(self) -> None:
        """Remove what killed renders left; not while a render is under way."""
        remove_unfinished(self.folder, self._takes)
