"""Waiting for a server without being held by it."""

import queue
import threading
from collections.abc import Callable, Iterator
from typing import TypeVar

T = TypeVar("T")

POLL = 0.15
"""Seconds between two looks at whether the user has had enough."""


def iterate_until(items: Iterator[T], cancelled: Callable[[], bool]) -> Iterator[T]:
    """The items, read on a thread of its own; ends soon after `cancelled`, however long the next item takes.

    A thread that is left waiting ends when its socket answers or times out, and nobody hears from it.
    """
    arrived: queue.SimpleQueue[tuple[T | None, BaseException | None, bool]] = queue.SimpleQueue()
    abandoned = threading.Event()

    def read() -> None:
        try:
            for item in items:
                if abandoned.is_set():
                    return
                arrived.put((item, None, False))
            arrived.put((None, None, True))
        except BaseException as error:  # raised again where it is waited for
            arrived.put((None, error, True))

    threading.Thread(target=read, name="model server", daemon=True).start()
    try:
        while True:
            try:
                item, error, ended = arrived.get(timeout=POLL)
            except queue.Empty:
                if cancelled():
                    return
                continue
            if error is not None:
                raise error
            if ended:
                return
            yield item  # pyright: ignore[reportReturnType]
    finally:
        abandoned.set()
