"""Generating in the window: engine events come in on a reader thread and are handled in the GUI thread."""

from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from storymem_engine import protocol
from storymem_studio.generation.engine_process import EngineProcess
from storymem_studio.generation.estimate import say_duration
from storymem_studio.generation.pace import PaceBook
from storymem_studio.project import Project
from storymem_studio.project.animatic import AnimaticRender
from storymem_studio.project.queue import needing, remember_queue
from storymem_studio.project.rendering import (
    FilmRender,
    RenderEnded,
    RenderPaused,
    ShotFailed,
    ShotMade,
    ShotProgress,
    ShotStarted,
    ShotWithdrawn,
    Update,
)
from storymem_studio.ui.banner import Notice
from storymem_studio.ui.language import tr
from storymem_studio.ui.marks import Mark

REFRESH_MS = 80
"""The window shows progress no more often than this."""


def stage_name(stage: str) -> str:
    """What the engine calls a stage, in words; a stage of an engine unknown here keeps its own."""
    names = {
        "starting": tr("starting"),
        "reading": tr("reading the prompt"),
        "drawing": tr("drawing"),
        "keyframes": tr("choosing keyframes"),
        "loading": tr("loading the model"),
        "denoise": tr("step"),
    }
    return names.get(stage, stage)


@dataclass(frozen=True, slots=True)
class Resting:
    pass


@dataclass(frozen=True, slots=True)
class Pausing:
    """Nothing is being made until somebody resumes."""


@dataclass(frozen=True, slots=True)
class Making:
    """One shot of a run. `progress` is None until the engine has said something."""

    shot_id: str
    number: int
    count: int
    progress: ShotProgress | None = None
    cancelling: bool = False

    @property
    def fraction(self) -> float:
        return self.progress.done / max(1, self.progress.total) if self.progress is not None else 0.0


_QUEUED = Mark("queued")


class Rendering(QObject):
    """Runs one `FilmRender` at a time over one engine process."""

    changed = Signal()
    failed = Signal(object)
    """A `Notice`."""
    ended = Signal(object)
    """A `RenderEnded`."""

    _event = Signal(object)

    def __init__(
        self, project: Project, parent: QObject | None = None, command: Sequence[str] | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self.engine = EngineProcess(self._event.emit, command)
        self.state: Resting | Pausing | Making = Resting()
        self._render: FilmRender | None = None
        self._waiting: tuple[str, ...] = ()
        self._in_line: frozenset[str] = frozenset()
        self._disk = ThreadPoolExecutor(1, thread_name_prefix="notes")
        """Writes small files one after the other: the disk may be busy with what the engine writes."""
        self._pace_book = PaceBook(run=self._disk.submit)
        self._after_animatic: Callable[[], None] | None = None
        self._failures: dict[str, ShotFailed] = {}
        self._preview: tuple[str, QImage] | None = None
        self._preview_path: Path | None = None
        self.in_parts = False
        """An event of the engine is being handled: what it changes is shown a moment later."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.changed)
        self._event.connect(self._handle, Qt.ConnectionType.QueuedConnection)
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(REFRESH_MS)
        self._pace.timeout.connect(self._show_progress)

    # Doing

    def start(self, only: Collection[str] | None = None, order: Sequence[str] = ()) -> None:
        """Make everything that is not current, or only these shots; while something is made, make these too.

        The engine must be started from the GUI thread: on Linux it ends with the thread that started it."""
        if self.active and isinstance(self._render, AnimaticRender):
            self._after_animatic = lambda: self.start(only, order)
            self.cancel()
            return
        if self._render is not None and self.active:
            every = [shot.id for shot in self._project.to_make()]
            wanted = every if only is None else needing(self._project, only)
            for shot_id in wanted:
                self._failures.pop(shot_id, None)
            self._render.add(wanted)
            self.resume() if only is None else self._show_queue()
            return
        self._failures.clear()
        self._render = FilmRender(
            self._project,
            self.engine,
            self._update,
            only,
            order=order,
            pace=self._pace_book,
            soon=self._soon,
        )
        self._render.start()

    def draw_animatic(self) -> None:
        """Of a film that another engine makes: something to watch until then."""
        if not self.active:
            self._failures.clear()
            self._render = AnimaticRender(
                self._project, self.engine, self._update, pace=self._pace_book, soon=self._soon
            )
            self._render.start()

    def cancel(self) -> None:
        """Everything: what is being made and what waits."""
        if self._render is None:
            return
        if isinstance(self.state, Making):
            self.state = replace(self.state, cancelling=True)
            self.changed.emit()
        self._render.cancel()

    def withdraw(self, shot_id: str) -> None:
        """Not this shot; the others go on."""
        if self._render is not None and self.active:
            if isinstance(self.state, Making) and self.state.shot_id == shot_id:
                self.state = replace(self.state, cancelling=True)
            self._render.withdraw(shot_id)

    def move(self, shot_id: str, step: int) -> None:
        """Make a waiting shot earlier or later."""
        waiting = list(self._waiting)
        if self._render is None or shot_id not in waiting:
            return
        place = waiting.index(shot_id)
        waiting.insert(min(len(waiting) - 1, max(0, place + step)), waiting.pop(place))
        self.order(waiting)

    def order(self, shot_ids: Sequence[str]) -> None:
        """Make the waiting shots in this order."""
        if self._render is not None and self.active:
            self._render.reorder(shot_ids)
            self._show_queue()

    def pause(self) -> None:
        """After the shot that is being made."""
        if self._render is not None and self.active:
            self._render.pause()
            self.changed.emit()

    def resume(self) -> None:
        if self._render is not None and self.active:
            self._render.resume()
            self._show_queue()

    def retry(self) -> None:
        """Make what failed, and what waited behind it."""
        if not self.active and self.left:
            self.start(self.left, order=self.left)

    def close(self) -> None:
        """Stop at once; what is finished is kept, the shot being made is not. What was asked for is remembered."""
        self._render = None
        self._pace.stop()
        self._later.stop()
        self.engine.stop()
        self._disk.shutdown()

    # Showing

    @property
    def active(self) -> bool:
        return self._render is not None and not self._render.ended

    @property
    def paused(self) -> bool:
        return self._render is not None and self.active and self._render.paused

    @property
    def waiting(self) -> tuple[str, ...]:
        """Shots after the one that is being made, in the order of their making."""
        return self._waiting

    @property
    def left(self) -> tuple[str, ...]:
        """After a failure: the shot that failed and those that waited behind it."""
        if self.active or not self._failures:
            return ()
        return needing(self._project, (*self._failures, *self._waiting))

    def failure_of(self, shot_id: str) -> ShotFailed | None:
        return self._failures.get(shot_id)

    @property
    def engine_text(self) -> str:
        match self.state:
            case Making(cancelling=True):
                return tr("Engine: stopping")
            case Pausing():
                return tr("Engine: paused")
            case Making(shot_id=shot_id) if shot_id not in self._project.plans:
                return tr("Engine: finishing a shot that was removed")
            case Making(shot_id=shot_id):
                return tr(
                    "Engine: rendering shot {number} of {count}",
                    number=self._film_number(shot_id),
                    count=len(self._project.plans),
                )
            case _:
                return (
                    tr("Engine: ready")
                    if self.engine.running or not self._failures
                    else tr("Engine: stopped")
                )

    @property
    def engine_tint(self) -> str:
        """A palette colour for the engine's state at rest."""
        return "red" if self._failures else "green" if self.engine.running else "faint"

    @property
    def progress_text(self) -> str:
        if isinstance(self.state, Pausing):
            return tr("Paused, {count} to make", count=len(self._waiting))
        if not isinstance(self.state, Making):
            return ""
        if self.state.shot_id not in self._project.plans and not self.state.cancelling:
            return tr("Finishing a shot that was removed")
        shot = self._film_number(self.state.shot_id)
        if self.state.cancelling:
            return tr("Stopping shot {number}…", number=shot)
        if self.state.progress is None:
            return tr("Starting shot {number}…", number=shot)
        return tr("Rendering shot {number} — {stage}", number=shot, stage=self.stage_text)

    @property
    def stage_text(self) -> str:
        """What is done for the shot now: "step 12 of 40"."""
        progress = self.state.progress if isinstance(self.state, Making) else None
        if progress is None:
            return ""
        stage = stage_name(progress.stage)
        if progress.total <= 1:
            return stage
        return tr("{stage} {done} of {total}", stage=stage, done=progress.done, total=progress.total)

    @property
    def time_left_text(self) -> str:
        progress = self.state.progress if isinstance(self.state, Making) else None
        if progress is None or progress.seconds_left is None:
            return ""
        return tr("about {time} left", time=say_duration(progress.seconds_left))

    @property
    def film_progress(self) -> float:
        """How much of this run is done, from 0 to 1."""
        if not isinstance(self.state, Making):
            return 0.0
        return (self.state.number - 1 + self.state.fraction) / max(1, self.state.count)

    def mark_of(self, shot_id: str) -> Mark | None:
        """How this shot's part in the run is shown; None when it has none."""
        if self._render is None:
            return None
        if isinstance(self.state, Making) and self.state.shot_id == shot_id:
            return Mark("rendering", progress=self.state.fraction)
        if failure := self._failures.get(shot_id):
            return Mark("failed", (failure.message.rstrip("."),))
        if shot_id in self._in_line and self.active:
            return _QUEUED
        return None

    def preview_of(self, shot_id: str) -> QImage | None:
        """The engine's latest picture of the shot it makes now."""
        return self._preview[1] if self._preview is not None and self._preview[0] == shot_id else None

    def _film_number(self, shot_id: str) -> int | str:
        plan = self._project.plans.get(shot_id)
        return plan.place.film_number if plan is not None else tr("that was removed")

    # Events

    def _handle(self, event: protocol.Event) -> None:
        with self._in_parts():
            if self._render is not None:
                self._render.handle(event)
            if isinstance(event, protocol.Hello):
                self._announce()

    @contextmanager
    def _in_parts(self) -> Iterator[None]:
        """What is done here is shown when the window has handled what the user does meanwhile."""
        before, self.in_parts = self.in_parts, True
        try:
            yield
        finally:
            self.in_parts = before

    def _soon(self, step: Callable[[], None]) -> None:
        render = self._render

        def go_on() -> None:
            if render is self._render:
                with self._in_parts():
                    step()

        QTimer.singleShot(0, self, go_on)

    def _announce(self) -> None:
        if self.in_parts:
            self._later.start()
        else:
            self._later.stop()
            self.changed.emit()

    def _update(self, update: Update) -> None:
        match update:
            case ShotStarted(shot_id, number, count):
                self.state = Making(shot_id, number, count)
                self._preview = None
            case RenderPaused():
                self.state = Pausing()
            case ShotWithdrawn(shot_id):
                self._failures.pop(shot_id, None)
            case ShotProgress():
                self._progress(update)
                return
            case ShotMade():
                self._preview = None
            case ShotFailed(shot_id):
                self._failures[shot_id] = update
            case RenderEnded():
                self._end(update)
                return
        self._show_queue()

    def _wait(self, shot_ids: tuple[str, ...]) -> None:
        self._waiting, self._in_line = shot_ids, frozenset(shot_ids)

    def _show_queue(self) -> None:
        """Note what waits, here and for a later session, and announce it."""
        if self._render is not None:
            self._wait(self._render.waiting)
        if self._render is not None and not isinstance(self._render, AnimaticRender):
            making = self._render.shot_id or (self.state.shot_id if isinstance(self.state, Making) else None)
            left = (*((making,) if making and making not in self._waiting else ()), *self._waiting)
            self._disk.submit(remember_queue, self._project.folder, left)
        self._announce()

    def _progress(self, update: ShotProgress) -> None:
        stopping = isinstance(self.state, Making) and self.state.cancelling
        self.state = Making(update.shot_id, update.number, update.count, update, stopping)
        if update.preview is not None:
            self._preview_path = update.preview
        if not self._pace.isActive():
            self._pace.start()

    def _show_progress(self) -> None:
        if self._preview_path is not None and isinstance(self.state, Making):
            image = QImage(str(self._preview_path))
            self._preview_path = None
            if not image.isNull():
                self._preview = (self.state.shot_id, image)
        self.changed.emit()

    def _end(self, update: RenderEnded) -> None:
        self.state = Resting()
        self._wait(self._render.waiting if self._render is not None and update.failed is not None else ())
        self._disk.submit(remember_queue, self._project.folder, self.left).result()
        self._preview = None
        self._preview_path = None
        self._pace.stop()
        if update.failed is not None:
            number = self._film_number(update.failed.shot_id)
            again = (tr("Try again"), self.retry) if self.left else ("", None)
            self.failed.emit(
                Notice(
                    tr("Shot {number}: {message}", number=number, message=update.failed.message),
                    update.failed.advice,
                    action=again[0],
                    act=again[1],
                )
            )
        self.changed.emit()
        self.ended.emit(update)
        after, self._after_animatic = self._after_animatic, None
        if after is not None:
            after()
