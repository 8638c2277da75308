"""Where a shot stands: stages, their times, and the point inside every forward at which a cancellation is noticed."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storymem_engine.backends.backend import Report

CANCEL_EVERY = 0.1
"""Seconds between looking for a cancellation inside a forward."""


class Watch:
    """Where the shot stands, and the point inside every forward at which a cancellation is noticed."""

    def __init__(self) -> None:
        self.timings: dict[str, float] = {}
        self._report: Report = lambda stage, done, total, preview: None
        self._stage, self._done, self._total = "", 0, 1
        self._looked = 0.0

    def begin(self, report: Report) -> None:
        self._report, self.timings = report, {}

    def show(self, done: int, total: int, preview: Path | None = None) -> None:
        self._done, self._total = done, total
        self._report(self._stage, done, total, preview)

    def look(self, *_: object) -> None:
        """Cheap enough to be called before every block; raises when the shot was cancelled."""
        now = time.monotonic()
        if now - self._looked >= CANCEL_EVERY:
            self._looked = now
            self._report(self._stage, self._done, self._total, None)

    @contextmanager
    def stage(self, name: str, total: int = 1) -> Iterator[None]:
        self._stage = name
        self.show(0, total)
        started = time.monotonic()
        try:
            yield
        finally:
            self.timings[name] = self.timings.get(name, 0.0) + time.monotonic() - started
