"""Python's garbage collector, kept from stopping the window: a look through all a long film has takes a tenth of a second."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

THRESHOLDS = (20_000, 20, 20)
"""Rarer than Python's own: planning a long film anew makes thousands of small objects that go by themselves."""
AFTER_CLOSING_MS = 500


@contextmanager
def opening() -> Iterator[None]:
    """While a film is opened nothing is collected; what is there then is left out of every collection."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(*THRESHOLDS)
        gc.enable()


def closed(window: QObject) -> None:
    """A moment later, when its widgets are gone, collect what the closed film left behind."""
    QTimer.singleShot(AFTER_CLOSING_MS, window, _collect_all)


def _collect_all() -> None:
    gc.unfreeze()
    gc.collect()
    gc.freeze()
