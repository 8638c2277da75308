"""Python's garbage collector, kept to the GUI thread and from stopping the window.

A widget must be destroyed in the GUI thread: one that another thread's collection finds takes the program with it.
A look through all a long film has takes a tenth of a second.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, QTimer

THRESHOLDS = (20_000, 20, 20)
"""Rarer than Python's own: planning a long film anew makes thousands of small objects that go by themselves."""
AFTER_CLOSING_MS = 500
LOOK_MS = 250
_TIMER = "collecting"


def keep_to_gui_thread(app: QCoreApplication) -> None:
    """From now on no other thread collects, as long as this program runs."""
    if app.findChild(QTimer, _TIMER) is not None:
        return
    gc.disable()
    gc.set_threshold(*THRESHOLDS)
    timer = QTimer(app)
    timer.setObjectName(_TIMER)
    timer.setInterval(LOOK_MS)
    timer.timeout.connect(_collect_due)
    timer.start()


@contextmanager
def opening() -> Iterator[None]:
    """What is there when a film has been opened is left out of every collection."""
    try:
        yield
    finally:
        gc.freeze()


def closed(window: QObject) -> None:
    """A moment later, when its widgets are gone, collect what the closed film left behind."""
    QTimer.singleShot(AFTER_CLOSING_MS, window, _collect_all)


def _collect_due() -> None:
    """The oldest generation whose threshold is passed, as Python itself does."""
    due = [
        generation
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        if count > threshold
    ]
    if due:
        gc.collect(due[-1])


def _collect_all() -> None:
    gc.unfreeze()
    gc.collect()
    gc.freeze()
