"""Rendering a film: a state machine driven by engine events, in the thread that owns the project."""

import errno
import shutil
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from storymem_engine import protocol
from storymem_studio.domain import edits
from storymem_studio.domain.plan import ShotPlan
from storymem_studio.domain.story import RenderSettings, new_id
from storymem_studio.domain.takes import ShotRequest, Take
from storymem_studio.errors import StudioError
from storymem_studio.generation.engine_process import EngineProcess
from storymem_studio.generation.estimate import TimeLeft
from storymem_studio.generation.pace import Kind, PaceBook
from storymem_studio.generation.telling import told
from storymem_studio.project.finished_takes import TakeFolder
from storymem_studio.project.project import Project
from storymem_studio.project.render_request import render_request
from storymem_studio.wording import reason_of, say


@dataclass(frozen=True, slots=True)
class ShotStarted:
    """`number` of `count` in this run; the count can change as shots turn out to be current or out of date."""

    shot_id: str
    number: int
    count: int
    reasons: tuple[str, ...] = ()
    """Why it is made again; empty when it has no take yet."""


@dataclass(frozen=True, slots=True)
class ShotProgress:
    shot_id: str
    number: int
    count: int
    stage: str
    done: int
    total: int
    seconds_left: float | None
    preview: Path | None = None


@dataclass(frozen=True, slots=True)
class ShotMade:
    shot_id: str
    take: Take
    reused: bool = False


@dataclass(frozen=True, slots=True)
class ShotFailed:
    shot_id: str
    message: str
    advice: str
    detail: str = ""
    refused: bool = False
    """The engine does not know what was asked for: making it again would not help."""


@dataclass(frozen=True, slots=True)
class RenderEnded:
    """Always the last update. `made` counts the shots rendered in this run."""

    made: int
    cancelled: bool = False
    failed: ShotFailed | None = None


@dataclass(frozen=True, slots=True)
class RenderPaused:
    """The shot that was being made is finished, and the next one waits for `resume`."""


@dataclass(frozen=True, slots=True)
class ShotWithdrawn:
    """This shot is not made in this run after all."""

    shot_id: str


Update = ShotStarted | ShotProgress | ShotMade | ShotFailed | ShotWithdrawn | RenderPaused | RenderEnded


class FilmRender:
    """Makes what is not current, in story order. Call `handle` with every event of the engine, from one thread."""

    def __init__(
        self,
        project: Project,
        engine: EngineProcess,
        on_update: Callable[[Update], None],
        only: Collection[str] | None = None,
        *,
        order: Sequence[str] = (),
        pace: PaceBook | None = None,
        soon: Callable[[Callable[[], None]], None] = lambda step: step(),
    ) -> None:
        """`only`: the shots to make, with those before them that they must wait for; None for the whole film.
        `order`: shots to make first, in this order; the others follow in the story's.
        `pace`: what this machine has learned about how long shots take.
        `soon`: does what follows a finished shot; the window lets what it shows come first."""
        self._project = project
        self._engine = engine
        self._on_update = on_update
        self._only = None if only is None else set(only)
        self._order = tuple(order)
        self._withdrawn: set[str] = set()
        self._paused = False
        self._pace = pace
        self._soon = soon
        self._key = f"render {new_id()}"
        self._tried: set[str] = set()
        self._made = 0
        self._job: _Job | None = None
        self._cancelled = False
        self._begun = False
        self.ended = False
        self._time_left = self._known_times()

    def _known_times(self) -> TimeLeft:
        """From this film's takes of the same kind, else from the machine's other films."""
        settings = self._project.story.settings
        kind = self._kind(settings)
        known = [
            (t.request.frames, t.seconds) for t in self._project.takes.values() if _kind_of(t.request) == kind
        ]
        return TimeLeft(known or (self._pace.known(kind) if self._pace is not None else []))

    # What a render is; the animatic's differs in these

    def _kind(self, settings: RenderSettings) -> Kind:
        return Kind(settings.backend, settings.params, settings.width, settings.height)

    def _needs(self, plan: ShotPlan) -> bool:
        return plan.needs_rendering

    def _waits(self, plan: ShotPlan) -> bool:
        """It goes on from a shot that has no take yet."""
        return plan.request.continues is not None and not plan.request.continues.frames

    def _request(self, plan: ShotPlan) -> ShotRequest:
        return plan.request

    def _reusable(self, shot_id: str) -> Take | None:
        return self._project.reusable_take(shot_id)

    @property
    def shot_id(self) -> str | None:
        """The shot being made now."""
        return self._job.plan.place.shot.id if self._job else None

    @property
    def paused(self) -> bool:
        """No shot is begun; one that is being made is finished first."""
        return self._paused

    @property
    def waiting(self) -> tuple[str, ...]:
        """The shots still to be made after the one that is being made, in the order of their making."""
        return tuple(plan.place.shot.id for plan in self._line() if plan.place.shot.id != self.shot_id)

    def start(self) -> None:
        self._project.end_merging()
        try:
            self._project.begin_rendering()
        except StudioError as error:
            if plan := self._choose():
                self._fail(plan.place.shot.id, error.message, error.advice)
            else:
                self._end()
            return
        self._begun = True
        self._next()

    def add(self, shot_ids: Collection[str]) -> None:
        """Make these too; those that were withdrawn or have been tried come in again."""
        if self._only is not None:
            self._only |= set(shot_ids)
        self._withdrawn -= set(shot_ids)
        self._tried -= {shot_id for shot_id in shot_ids if shot_id != self.shot_id}

    def reorder(self, shot_ids: Sequence[str]) -> None:
        """Make these first, in this order. A shot that continues another still comes after it."""
        self._order = tuple(shot_ids)

    def withdraw(self, shot_id: str) -> None:
        """Do not make this shot, nor those that cannot be made without it; the rest goes on."""
        self._withdrawn.add(shot_id)
        self._on_update(ShotWithdrawn(shot_id))
        for plan in self._project.plans.values():
            if plan.expects in self._withdrawn and self._waits(plan):
                self._withdrawn.add(plan.place.shot.id)
        if self._job is not None and self.shot_id in self._withdrawn:
            self._engine.cancel(self._job.id)
        elif self._job is None and not self._line():
            self._end()

    def pause(self) -> None:
        self._paused = True

    def resume(self) -> None:
        self._paused = False
        if self._job is None and not self.ended:
            self._next()

    def cancel(self) -> None:
        """Stop at the engine's next step; shots that are finished stay."""
        self._cancelled = True
        if self._job is not None:
            self._engine.cancel(self._job.id)
        elif not self.ended:
            self._end()

    def handle(self, event: protocol.Event) -> None:
        job = self._job
        if job is None or getattr(event, "job", None) != job.id:
            return
        shot_id = job.plan.place.shot.id
        match event:
            case protocol.Progress():
                self._time_left.progress(event.done, event.total)
                wanted = self._wanted()
                left = self._time_left.seconds(self._frames_of(wanted - {shot_id}))
                self._on_update(
                    ShotProgress(
                        shot_id,
                        len(self._tried),
                        len(self._tried | wanted),
                        event.stage,
                        event.done,
                        event.total,
                        left,
                        event.preview,
                    )
                )
            case protocol.ShotDone():
                self._job = None
                self._record(job, event)
            case protocol.Cancelled():
                self._job = None
                self._discard(job)
                if self._cancelled or shot_id not in self._withdrawn:
                    self._cancelled = True
                    self._end()
                else:
                    self._next()
            case protocol.Failed():
                self._job = None
                self._discard(job)
                refused = event.kind == "bad_request"
                self._fail(shot_id, told(event.message), told(event.advice), event.detail, refused)

    def _record(self, job: "_Job", done: protocol.ShotDone) -> None:
        shot_id = job.plan.place.shot.id
        try:
            take = job.folder.take(shot_id, job.request, done)
            self._project.add_take(take, merge_key=self._key)
        except (OSError, StudioError) as error:
            explained = (
                error
                if isinstance(error, StudioError)
                else StudioError("The take could not be read: {error}.", error=error)
            )
            self._fail(shot_id, explained.message, explained.advice)
            return
        self._made += 1
        self._time_left.finish(job.request.frames)
        if self._pace is not None:
            self._pace.learn(_kind_of(job.request), job.request.frames, take.seconds)
        self._on_update(ShotMade(shot_id, take))
        self._soon(self._next)

    def _next(self) -> None:
        while self._job is None and not self.ended and not self._cancelled:
            plan = self._choose()
            if plan is None:
                break
            shot_id = plan.place.shot.id
            self._tried.add(shot_id)
            if take := self._reusable(shot_id):
                self._project.edit(say("Generate"), edits.choose_take, shot_id, take.id, merge_key=self._key)
                self._on_update(ShotMade(shot_id, take, reused=True))
                continue
            if self._paused:
                self._tried.discard(shot_id)
                self._on_update(RenderPaused())
                return
            self._render(plan)
            return
        if self._job is None:
            self._end()

    def _choose(self) -> ShotPlan | None:
        return next(iter(self._line()), None)

    def _line(self) -> list[ShotPlan]:
        """What needs making, in the order of its making: the story's unless somebody chose another."""
        wanted = self._wanted()
        plans = self._project.plans
        rank = {shot_id: place for place, shot_id in enumerate(self._order)}
        ranked = sorted(
            (plan for shot_id, plan in plans.items() if shot_id in wanted),
            key=lambda plan: rank.get(plan.place.shot.id, len(rank)),
        )
        line: dict[str, ShotPlan] = {}

        def put(plan: ShotPlan) -> None:
            if plan.expects in wanted and plan.expects != self.shot_id and self._waits(plan):
                put(plans[plan.expects])
            line.setdefault(plan.place.shot.id, plan)

        for plan in ranked:
            put(plan)
        return list(line.values())

    def _wanted(self) -> set[str]:
        """Worked out anew each time: a finished shot can make later ones out of date, or leave them current."""
        needed: set[str] = set()
        done = self._tried | self._withdrawn
        waits_for: str | None = None
        for shot_id, plan in reversed(list(self._project.plans.items())):
            asked = self._only is None or shot_id in self._only or shot_id == waits_for
            if asked and shot_id not in done and self._needs(plan):
                needed.add(shot_id)
            waits_for = plan.expects if shot_id in needed and self._waits(plan) else None
        return needed

    def _render(self, plan: ShotPlan) -> None:
        shot_id = plan.place.shot.id
        job_id = new_id()
        folder = TakeFolder(self._project.folder, job_id)
        reasons = getattr(plan.state, "reasons", ())
        self._on_update(ShotStarted(shot_id, len(self._tried), self._count(), reasons))
        try:
            wanted = self._request(plan)
            request = render_request(
                wanted,
                job=job_id,
                out=folder.path,
                folder=self._project.folder,
                pictures=self._project.pictures(),
                slate=f"{plan.place.scene_number}/{plan.place.shot_number}",
            )
            folder.prepare(shot_id, wanted)
            self._job = _Job(job_id, plan, wanted, folder)
            self._time_left.begin(wanted.frames)
            self._engine.send(request)
        except StudioError as error:
            self._job = None
            self._fail(shot_id, error.message, error.advice)
        except OSError as error:
            self._job = None
            full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            self._fail(
                shot_id,
                say("The project folder cannot be written: {reason}.", reason=reason_of(error)),
                say("Free some space." if full else "Check the permissions of the folder."),
            )

    def _count(self) -> int:
        return len(self._tried | self._wanted())

    def _frames_of(self, shot_ids: Collection[str]) -> int:
        plans = self._project.plans
        return sum(plans[shot_id].request.frames for shot_id in shot_ids)

    def _discard(self, job: "_Job") -> None:
        shutil.rmtree(job.folder.path, ignore_errors=True)

    def _fail(self, shot_id: str, message: str, advice: str, detail: str = "", refused: bool = False) -> None:
        failed = ShotFailed(shot_id, message, advice, detail, refused)
        self._on_update(failed)
        self._end(failed)

    def _end(self, failed: ShotFailed | None = None) -> None:
        if self.ended:
            return
        self.ended = True
        if self._begun:
            self._project.end_rendering()
        self._project.end_merging()
        self._on_update(RenderEnded(self._made, self._cancelled, failed))


def _kind_of(request: ShotRequest) -> Kind:
    return Kind(request.backend, request.params, request.width, request.height)


@dataclass(frozen=True, slots=True)
class _Job:
    id: str
    plan: ShotPlan
    request: ShotRequest
    folder: TakeFolder
