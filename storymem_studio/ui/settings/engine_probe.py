"""Asks an engine process what it is, when no project's engine has said it yet."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from storymem_engine import protocol
from storymem_studio.errors import StudioError
from storymem_studio.generation.engine_process import EngineProcess
from storymem_studio.ui.background import Background
from storymem_studio.ui.language import tr

LOOK_MS = 250


class EngineProbe(QObject):
    """Starts an engine for its `hello` and lets it go."""

    answered = Signal(object)
    """The `Hello`."""
    failed = Signal(str)
    _event = Signal(object)

    def __init__(
        self, background: Background, parent: QObject | None = None, command: Sequence[str] | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._closed = False
        self._engine = EngineProcess(self._hand_over, command)
        self._event.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._watch = QTimer(self)
        self._watch.setInterval(LOOK_MS)
        self._watch.timeout.connect(self._look)

    def ask(self) -> None:
        try:
            self._engine.start()
        except StudioError as error:
            self.failed.emit(f"{error.message} {error.advice}")
            return
        self._watch.start()

    def close(self) -> None:
        """Soon: it may not have said anything yet, and has nothing to put away."""
        self._closed = True
        self._watch.stop()
        self._engine.stop(grace=0.2)

    def _hand_over(self, event: protocol.Event) -> None:
        if not self._closed:
            self._event.emit(event)

    def _take(self, event: protocol.Event) -> None:
        if isinstance(event, protocol.Hello) and self._watch.isActive():
            self._watch.stop()
            self.answered.emit(event)
            engine = self._engine
            self._background.run(lambda: engine.stop(grace=2.0))

    def _look(self) -> None:
        """An engine that dies before its first word says nothing by the protocol."""
        if not self._engine.running and self._engine.hello is None:
            self._watch.stop()
            last = next((text for text in reversed(self._engine.log) if text.strip()), "")
            self.failed.emit(tr("The engine does not start. {last}", last=last).strip())
