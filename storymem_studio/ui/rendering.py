"""Generating in the window: engine events come in on a reader thread and are handled in the GUI thread."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from storymem_engine import protocol
from storymem_studio.generation.engine_process import EngineProcess
from storymem_studio.generation.estimate import say_duration
from storymem_studio.project import Project
from storymem_studio.project.rendering import (
    FilmRender,
    RenderEnded,
    ShotFailed,
    ShotMade,
    ShotProgress,
    ShotStarted,
    Update,
)
from storymem_studio.ui.banner import Notice
from storymem_studio.ui.marks import Mark

REFRESH_MS = 80
"""The window shows progress no more often than this."""

STAGES = {
    "drawing": "drawing",
    "keyframes": "choosing keyframes",
    "loading": "loading the model",
    "denoise": "step",
}


@dataclass(frozen=True, slots=True)
class Resting:
    pass


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
        self.state: Resting | Making = Resting()
        self._render: FilmRender | None = None
        self._whole = True
        self._waiting: frozenset[str] = frozenset()
        self._failures: dict[str, ShotFailed] = {}
        self._preview: tuple[str, QImage] | None = None
        self._preview_path: Path | None = None
        self._event.connect(self._handle, Qt.ConnectionType.QueuedConnection)
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(REFRESH_MS)
        self._pace.timeout.connect(self._show_progress)

    # Doing

    def start(self, only: Collection[str] | None = None) -> None:
        """Make everything that is not current, or only these shots. The engine must be started from the GUI thread:
        on Linux it ends with the thread that started it."""
        if self.active:
            return
        self._failures.clear()
        to_make = {shot.id for shot in self._project.to_make()}
        self._waiting = frozenset(to_make if only is None else to_make & set(only))
        self._whole = only is None
        self._render = FilmRender(self._project, self.engine, self._update, only)
        self._render.start()

    def cancel(self) -> None:
        if self._render is not None and isinstance(self.state, Making):
            self.state = Making(
                self.state.shot_id, self.state.number, self.state.count, self.state.progress, cancelling=True
            )
            self.changed.emit()
            self._render.cancel()

    def close(self) -> None:
        """Stop at once; what is finished is kept, the shot being made is not."""
        self._render = None
        self._pace.stop()
        self.engine.stop()

    # Showing

    @property
    def active(self) -> bool:
        return self._render is not None and not self._render.ended

    @property
    def engine_text(self) -> str:
        match self.state:
            case Making(cancelling=True):
                return "Engine: stopping"
            case Making(shot_id=shot_id):
                return f"Engine: rendering shot {self._film_number(shot_id)} of {len(self._project.plans)}"
            case _:
                return "Engine: ready" if self.engine.running or not self._failures else "Engine: stopped"

    @property
    def engine_tint(self) -> str:
        """A palette colour for the engine's state at rest."""
        return "red" if self._failures else "green" if self.engine.running else "faint"

    @property
    def progress_text(self) -> str:
        if not isinstance(self.state, Making):
            return ""
        shot = f"shot {self._film_number(self.state.shot_id)}"
        if self.state.cancelling:
            return f"Stopping {shot}…"
        progress = self.state.progress
        if progress is None:
            return f"Starting {shot}…"
        stage = STAGES.get(progress.stage, progress.stage)
        counted = f" {progress.done} of {progress.total}" if progress.total > 1 else ""
        return f"Rendering {shot} — {stage}{counted}"

    @property
    def time_left_text(self) -> str:
        progress = self.state.progress if isinstance(self.state, Making) else None
        if progress is None or progress.seconds_left is None:
            return ""
        return f"about {say_duration(progress.seconds_left)} left"

    @property
    def film_progress(self) -> float:
        """How much of this run is done, from 0 to 1."""
        if not isinstance(self.state, Making):
            return 0.0
        return (self.state.number - 1 + self.state.fraction) / max(1, self.state.count)

    def mark_of(self, shot_id: str) -> Mark | None:
        """How this shot's part in the run is shown; None when it has none."""
        if isinstance(self.state, Making) and self.state.shot_id == shot_id:
            return Mark("rendering", progress=self.state.fraction)
        if failure := self._failures.get(shot_id):
            return Mark("failed", (failure.message.rstrip("."),))
        if self.active and shot_id in self._waiting:
            return Mark("queued")
        return None

    def preview_of(self, shot_id: str) -> QImage | None:
        """The engine's latest picture of the shot it makes now."""
        return self._preview[1] if self._preview is not None and self._preview[0] == shot_id else None

    def _film_number(self, shot_id: str) -> int | str:
        plan = self._project.plans.get(shot_id)
        return plan.place.film_number if plan is not None else "that was removed"

    # Events

    def _handle(self, event: protocol.Event) -> None:
        if self._render is not None:
            self._render.handle(event)
        if isinstance(event, protocol.Hello):
            self.changed.emit()

    def _update(self, update: Update) -> None:
        match update:
            case ShotStarted(shot_id, number, count):
                self.state = Making(shot_id, number, count)
                if self._whole:
                    self._waiting = frozenset(shot.id for shot in self._project.to_make())
                self._preview = None
            case ShotProgress():
                self._progress(update)
                return
            case ShotMade(shot_id):
                self._waiting -= {shot_id}
                self._preview = None
            case ShotFailed(shot_id):
                self._failures[shot_id] = update
            case RenderEnded():
                self._end(update)
        self.changed.emit()

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
        self._waiting = frozenset()
        self._preview = None
        self._preview_path = None
        self._pace.stop()
        if update.failed is not None:
            number = self._film_number(update.failed.shot_id)
            self.failed.emit(Notice(f"Shot {number}: {update.failed.message}", update.failed.advice))
        self.ended.emit(update)
