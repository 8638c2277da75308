"""The engine process: reads requests, renders them one after the other, says how each one ended."""

import errno
import faulthandler
import signal
import sys
import time
import traceback
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from storymem_engine import __version__, protocol
from storymem_engine.backends import BACKENDS
from storymem_engine.backends.backend import Backend, EngineError, JobCancelled, Report
from storymem_engine.channel import Channel
from storymem_engine.machine import devices, versions
from storymem_engine.protocol import Sentence

if TYPE_CHECKING:
    from storymem_engine.finishing import Finisher

BETWEEN_REPORTS = 0.05
"""Seconds: more progress than this nobody can see."""


def main() -> int:
    channel = Channel()
    faulthandler.enable()
    _leave_with_the_studio()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the studio's to answer
    channel.emit(hello())
    channel.listen()
    worker = Worker(channel)
    while True:
        command = channel.jobs.get()
        match command:
            case protocol.Shutdown():
                return 0
            case protocol.Unload():
                worker.unload()
            case protocol.RenderShot():
                channel.emit(worker.render(command))
                channel.forget(command.job)


def hello() -> protocol.Hello:
    return protocol.Hello(
        engine_version=__version__,
        versions=versions(),
        devices=devices(),
        backends=tuple(_describe(name) for name in BACKENDS),
    )


def _backend_class(name: str) -> type[Backend]:
    module, _, attribute = BACKENDS[name].partition(":")
    return getattr(import_module(module), attribute)


def _describe(name: str) -> protocol.BackendInfo:
    try:
        kind = _backend_class(name)
    except ImportError as error:
        message = Sentence(
            "{name} cannot be loaded: {error}. Run `storymem doctor` to see what is missing.",
            name=name,
            error=error,
        )
        return protocol.BackendInfo(name=name, title=name, params_schema={}, available=False, why_not=message)
    why_not = kind.why_unavailable()
    return protocol.BackendInfo(
        name=name,
        title=kind.title,
        params_schema=kind.Params.model_json_schema(),
        available=not why_not,
        why_not=why_not,
        licence=kind.licence,
    )


class Worker:
    """Backends stay loaded between shots."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._backends: dict[str, Backend] = {}
        self._finishers: dict[str, Finisher] = {}

    def unload(self) -> None:
        for backend in self._backends.values():
            backend.unload()
        self._backends.clear()

    def render(self, request: protocol.RenderShot) -> protocol.Event:
        """Exactly one of `shot_done`, `failed`, `cancelled`."""
        try:
            return self._render(request)
        except JobCancelled:
            ending: protocol.Event = protocol.Cancelled(job=request.job)
        except EngineError as error:
            ending = protocol.Failed(
                job=request.job,
                kind=error.kind,  # pyright: ignore[reportArgumentType]
                message=error.message,
                advice=error.advice,
                detail=error.detail,
            )
        except Exception as error:
            traceback.print_exc()
            ending = explain(request, error)
        for leftover in request.out.glob("*"):
            if leftover.is_file() and leftover.name != "request.json":
                leftover.unlink(missing_ok=True)
        return ending

    def _render(self, request: protocol.RenderShot) -> protocol.ShotDone:
        report = self._reporter(request.job)
        report("starting", 0, 1, None)
        backend = self._backend(request)
        _check(request, backend)
        request.out.mkdir(parents=True, exist_ok=True)
        finisher = self._finisher(backend)
        started = time.monotonic()
        rendered = backend.render(request, report)
        return finisher.finish(request, rendered, report, started)

    def _finisher(self, backend: Backend) -> "Finisher":
        """One for each way of comparing frames: it keeps what it learned of the memory pictures."""
        from storymem_engine.finishing import Finisher

        descriptor = backend.descriptor()
        if descriptor.name not in self._finishers:
            self._finishers[descriptor.name] = Finisher(descriptor)
        return self._finishers[descriptor.name]

    def _backend(self, request: protocol.RenderShot) -> Backend:
        name = request.backend
        if name not in BACKENDS:
            raise EngineError(
                Sentence("There is no engine called “{name}”.", name=name),
                Sentence("Choose one of: {names}.", names=", ".join(BACKENDS)),
                "bad_request",
            )
        if name not in self._backends:
            kind = _backend_class(name)
            if why_not := kind.why_refused(request.params):
                raise EngineError(why_not, kind="unavailable")
            self._backends[name] = kind()
        return self._backends[name]

    def _reporter(self, job: str) -> Report:
        last = 0.0

        def report(stage: str, done: int, total: int, preview: Path | None) -> None:
            nonlocal last
            if self._channel.is_cancelled(job):
                raise JobCancelled
            now = time.monotonic()
            if now - last >= BETWEEN_REPORTS or done >= total or done == 0 or preview is not None:
                last = now
                self._channel.emit(
                    protocol.Progress(job=job, stage=stage, done=done, total=total, preview=preview)
                )

        return report


def _check(request: protocol.RenderShot, backend: Backend) -> None:
    try:
        backend.Params.model_validate(request.params)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "params"
        known = ", ".join(backend.Params.model_fields)
        unknown = first["type"] == "extra_forbidden"
        why = Sentence("it knows {names}", names=known or "none") if unknown else first["msg"]
        raise EngineError(
            Sentence(
                "The engine “{name}” does not accept the setting {where}: {why}.",
                name=backend.name,
                where=where,
                why=why,
            ),
            "Correct it in the engine settings.",
            "bad_request",
        ) from error
    pictures = [
        *request.memory,
        *request.motion_frames,
        *([request.first_frame] if request.first_frame else []),
    ]
    for picture in pictures:
        if not picture.is_file():
            raise EngineError(
                Sentence("A picture this shot remembers is missing: {name}.", name=picture.name),
                "Make the shot it comes from again, or take it out of the memory.",
                "bad_request",
                str(picture),
            )


def explain(request: protocol.RenderShot, error: Exception) -> protocol.Failed:
    """Any other exception as a sentence; its traceback goes along as detail."""
    detail = "".join(traceback.format_exception(error))[-4000:]
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return protocol.Failed(
            job=request.job,
            kind="out_of_memory",
            message=Sentence("There was not enough memory to make this shot."),
            advice=Sentence(
                "Close other programs that use the GPU, or choose a smaller size or a leaner plan."
            ),
            detail=detail,
        )
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return protocol.Failed(
            job=request.job,
            kind="disk",
            message=Sentence("The disk is full."),
            advice=Sentence("Free some space and generate again: finished shots are kept."),
            detail=detail,
        )
    if isinstance(error, FileNotFoundError) and not request.out.is_dir():
        return protocol.Failed(
            job=request.job,
            kind="disk",
            message=Sentence("The project folder was moved or deleted while this shot was made."),
            advice=Sentence("Open the project where it is now and generate again: finished shots are kept."),
            detail=detail,
        )
    if isinstance(error, PermissionError):
        return protocol.Failed(
            job=request.job,
            kind="disk",
            message=Sentence("The project folder cannot be written: {reason}.", reason=error.filename),
            advice=Sentence("Check its permissions."),
            detail=detail,
        )
    return protocol.Failed(
        job=request.job,
        message=Sentence(
            "The engine failed: {error}.", error=f"{type(error).__name__}: {error}"[:280].rstrip(".")
        ),
        advice=Sentence("The engine log has the details; please report it if it happens again."),
        detail=detail,
    )


def _leave_with_the_studio() -> None:
    """On Linux the kernel ends the engine when the studio dies, however it dies."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


if __name__ == "__main__":
    sys.exit(main())
