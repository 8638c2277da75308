"""Rendering from the command line: the engine's events come through a queue, Ctrl+C cancels."""

import queue
import signal
import threading
from collections.abc import Callable, Collection
from contextlib import contextmanager

from storymem_engine import protocol
from storymem_studio.errors import CancelledByUser, StudioError
from storymem_studio.generation.engine_process import EngineProcess
from storymem_studio.project import Project
from storymem_studio.project.rendering import FilmRender, RenderEnded, Update


class RenderFailed(StudioError):
    """The film could not be finished; what was made is kept."""

    exit_code = 1


class RequestRefused(StudioError):
    """The engine does not know what was asked for."""


def render_film(
    project: Project, on_update: Callable[[Update], None], only: Collection[str] | None = None
) -> int:
    """Make what is not current and wait for it; returns the number of shots made.

    :raises RenderFailed: a shot failed. :raises RequestRefused: a setting is not one of the engine's.
    :raises CancelledByUser: Ctrl+C or a termination signal.
    """
    events: queue.SimpleQueue[protocol.Event | None] = queue.SimpleQueue()
    ended: list[RenderEnded] = []

    def update(what: Update) -> None:
        if isinstance(what, RenderEnded):
            ended.append(what)
        on_update(what)

    engine = EngineProcess(events.put)
    render = FilmRender(project, engine, update, only)
    stopped = threading.Event()

    def stop() -> None:
        stopped.set()
        events.put(None)

    with _stop_signals(stop):
        try:
            render.start()
            while not render.ended:
                event = events.get()
                if event is None:
                    render.cancel()
                else:
                    render.handle(event)
        finally:
            engine.stop()
    end = ended[0]
    if stopped.is_set() and (end.failed is not None or end.cancelled):
        raise CancelledByUser  # also when the terminal's Ctrl+C ended the engine first
    if end.failed is not None:
        number = project.plans[end.failed.shot_id].place.film_number
        failure = RequestRefused if end.failed.refused else RenderFailed
        raise failure(f"Shot {number} could not be made. {end.failed.message}", end.failed.advice)
    if end.cancelled:
        raise CancelledByUser
    return end.made


@contextmanager
def _stop_signals(stop: Callable[[], None]):
    """The first Ctrl+C asks for a stop; a second one is the usual interrupt."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def handler(number: int, frame: object) -> None:
        signal.signal(number, before[signal.Signals(number)])
        stop()

    for number in before:
        signal.signal(number, handler)
    try:
        yield
    finally:
        for number, old in before.items():
            signal.signal(number, old)
