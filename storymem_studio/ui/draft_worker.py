"""Drafting off the GUI thread: the writer's events arrive as signals; stopping keeps what was written."""

import threading
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from storymem_studio.drafting import Draft, DraftEvent
from storymem_studio.drafting.brief import Brief

DraftFunction = Callable[[Brief, Callable[[], bool]], Iterator[DraftEvent]]


class DraftWorker(QObject):
    """One draft. Ends in exactly one of `finished` (with the story so far) or `failed`."""

    grown = Signal(object)
    """The `Draft` after an event."""
    finished = Signal(object)
    failed = Signal(object)

    _event = Signal(object)
    _done = Signal()
    _error = Signal(object)

    def __init__(self, brief: Brief, write: DraftFunction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = Draft(brief)
        self._write = write
        self._stop = threading.Event()
        self._over = False
        self._lock = threading.Lock()
        """Held while something is announced from the thread: once over, this object may be gone."""
        queued = Qt.ConnectionType.QueuedConnection
        self._event.connect(self._grow, queued)
        self._done.connect(self._finish, queued)
        self._error.connect(self._fail, queued)
        self._thread = threading.Thread(target=self._run, name="draft", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """What was written until now is the draft."""
        self._stop.set()
        self._finish()

    def close(self) -> None:
        """Nothing is announced any more."""
        with self._lock:
            self._over = True
        self._stop.set()

    def _run(self) -> None:
        try:
            events = self._write(self.draft.brief, self._stop.is_set)
            for event in events:
                if self._stop.is_set():
                    break
                self._announce(self._event, event)
        except Exception as error:
            self._announce(self._error, error)
        else:
            self._announce(self._done)

    def _announce(self, signal: SignalInstance, *values: object) -> None:
        with self._lock:
            if not self._over:
                signal.emit(*values)

    def _grow(self, event: DraftEvent) -> None:
        if not self._over:
            self.draft = self.draft.after(event)
            self.grown.emit(self.draft)

    def _finish(self) -> None:
        if not self._over:
            self.close()
            self.finished.emit(self.draft)

    def _fail(self, error: BaseException) -> None:
        if not self._over:
            self.close()
            self.failed.emit(error)
