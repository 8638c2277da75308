"""Work off the GUI thread: run a function in a pool, get its result back in the GUI thread."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

T = TypeVar("T")
log = logging.getLogger(__name__)
GIVE_WAY_S = 0.0005
"""So soon a thread that runs Python lets the GUI thread in. It waits for that at every call of Qt: ten of Python's own
5 ms are a window that stands still."""


def _come_second() -> None:
    """Small pictures and the like wait for the window and its preview. Only Linux has priorities of single threads."""
    if sys.platform == "linux":
        with suppress(OSError):
            thread = threading.get_native_id()
            os.setpriority(os.PRIO_PROCESS, thread, min(19, os.getpriority(os.PRIO_PROCESS, thread) + 5))


class Background(QObject):
    """A pool whose results arrive as queued calls. After `close()` nothing arrives any more."""

    _finished = Signal(object)

    def __init__(self, workers: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(GIVE_WAY_S)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="studio", initializer=_come_second)
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        owner: QObject | None = None,
    ) -> Future[T]:
        """Start `work`; `then(result)` or `failed(error)` is called in the GUI thread.

        `owner` is what the result is for: when it is gone by then, nothing is called.
        """
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._hand_over(done, then, failed, owner))
        return future

    def call_soon(self, callback: Callable[[], None]) -> None:
        """From any thread: call back in the GUI thread."""
        if not self._closed:
            self._finished.emit(callback)

    def close(self) -> None:
        """Wait for what runs, drop what waits."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _hand_over(
        self,
        future: Future[T],
        then: Callable[[T], None] | None,
        failed: Callable[[BaseException], None] | None,
        owner: QObject | None,
    ) -> None:
        def deliver(callback: Callable[[], None]) -> None:
            self._finished.emit(lambda: callback() if owner is None or isValid(owner) else None)

        if self._closed:
            return
        try:
            result = future.result()
        except CancelledError:
            return
        except Exception as error:
            if failed is None:
                log.exception("background work failed", exc_info=error)
                return
            fault, report = error, failed
            deliver(lambda: report(fault))
            return
        if then is not None:
            deliver(lambda: then(result))

    def _deliver(self, callback: Callable[[], None]) -> None:
        if not self._closed:
            callback()
