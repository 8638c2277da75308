"""The engine as a child process: starts it, sends requests, hands on its events, and says how it ended."""

import contextlib
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence

from pydantic import ValidationError

from storymem_engine import protocol
from storymem_studio.errors import StudioError
from storymem_studio.wording import reason_of, say, to_say

LOG_LINES = 400
NICENESS = 10
"""The engine takes what is left of the processor: the window, and what else its user does, come first."""
_POLITE = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
"""The same on Windows, where it is said when a process is made."""


def engine_python() -> str:
    """The interpreter of the engine's own environment; from source, both live in one."""
    return os.environ.get("STORYMEM_ENGINE_PYTHON") or sys.executable


def _make_polite(pid: int) -> None:
    if sys.platform != "win32":
        with contextlib.suppress(OSError):  # it died already
            niceness = os.getpriority(os.PRIO_PROCESS, 0) + NICENESS
            os.setpriority(os.PRIO_PROCESS, pid, min(19, niceness))


OnEvent = Callable[[protocol.Event], None]


class EngineProcess:
    """Every accepted job ends in exactly one `shot_done`, `failed` or `cancelled`: if the process dies, a `failed` is
    supplied from here.

    `on_event` is called on the reader thread: hand the event over (a queue, a queued Qt signal) and return.
    Start it from a thread that lives as long as the engine should: on Linux the engine ends with it.
    """

    def __init__(self, on_event: OnEvent, command: Sequence[str] | None = None) -> None:
        self._on_event = on_event
        self._command = list(command) if command else [engine_python(), "-m", "storymem_engine.worker"]
        self._process: subprocess.Popen[bytes] | None = None
        self._readers: list[threading.Thread] = []
        self._open_jobs: set[str] = set()
        self._lock = threading.Lock()
        self._stopping = False
        self._accepting = False
        self.hello: protocol.Hello | None = None
        self.log: deque[str] = deque(maxlen=LOG_LINES)
        """The last lines the engine wrote on stderr."""

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def start(self) -> None:
        """:raises StudioError: the engine's program cannot be started."""
        if self.running and self._accepting:
            return
        self._stopping = False
        self.hello = None
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=_POLITE,
            )
        except OSError as error:
            raise StudioError(
                "The engine could not be started: {reason}.",
                "Run `storymem doctor` to see why.",
                reason=reason_of(error),
            ) from error
        _make_polite(self._process.pid)
        self._accepting = True
        log = threading.Thread(target=self._read_log, args=(self._process,), name="engine log", daemon=True)
        events = threading.Thread(
            target=self._read_events, args=(self._process, log), name="engine events", daemon=True
        )
        self._readers = [log, events]
        for reader in self._readers:
            reader.start()

    def send(self, command: protocol.Command) -> None:
        """Start the engine if it is not running, and send. A job that cannot be sent ends in `failed`.

        :raises StudioError: the request holds what no message can carry.
        """
        try:
            line = command.model_dump_json().encode() + b"\n"
        except ValueError as error:
            raise StudioError(
                "The request cannot be sent to the engine: a text in it holds halves of characters.",
                "Write the shot's prompt and the settings anew.",
            ) from error
        if isinstance(command, protocol.RenderShot):
            self._accept(command.job)
        process = self._process
        if process is None or process.stdin is None:
            return
        try:
            process.stdin.write(line)
            process.stdin.flush()
        except (OSError, ValueError):
            pass  # it died: the reader sees the end of its output and fails the open jobs

    def _accept(self, job: str) -> None:
        """Note the job as open while the reader still listens, so that it cannot be lost between two engines."""
        while True:
            self.start()
            with self._lock:
                if self._accepting:
                    self._open_jobs.add(job)
                    return

    def cancel(self, job: str) -> None:
        self.send(protocol.Cancel(job=job))

    def stop(self, grace: float = 3.0) -> None:
        """Ask it to leave, then insist. Jobs still open end in `cancelled`."""
        process = self._process
        if process is None:
            return
        self._stopping = True
        with contextlib.suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
        try:
            process.wait(grace)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for reader in self._readers:
            if reader is not threading.current_thread():
                reader.join(grace)
        self._process = None

    def _read_log(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stderr is not None
        with process.stderr as lines:
            for line in lines:
                self.log.append(line.decode(errors="replace").rstrip())

    def _read_events(self, process: subprocess.Popen[bytes], log: threading.Thread) -> None:
        assert process.stdout is not None and process.stdin is not None
        with process.stdout as lines:
            for line in lines:
                self._hand_on(line)
        code = process.wait()
        log.join(1.0)
        with contextlib.suppress(OSError):
            process.stdin.close()
        with self._lock:
            self._accepting = False
            lost, self._open_jobs = sorted(self._open_jobs), set()
        for job in lost:
            self._on_event(protocol.Cancelled(job=job) if self._stopping else self._crashed(job, code))

    def _hand_on(self, line: bytes) -> None:
        try:
            event = protocol.events.validate_json(line)
        except ValidationError:
            self.log.append(f"not understood: {line[:200]!r}")
            return
        if isinstance(event, protocol.Hello):
            self.hello = event
        if isinstance(event, protocol.ShotDone | protocol.Failed | protocol.Cancelled):
            with self._lock:
                self._open_jobs.discard(event.job)
        self._on_event(event)

    def _crashed(self, job: str, code: int) -> protocol.Failed:
        how = (
            to_say("The engine was ended by signal {code} while it made this shot.")
            if code < 0
            else to_say("The engine ended with code {code} while it made this shot.")
        )
        return protocol.Failed(
            job=job,
            kind="crash",
            message=say(how, code=abs(code)),
            advice=say("Generate again: finished shots are kept and are not made twice."),
            detail="\n".join(list(self.log)[-20:]),
        )
