"""Newline-delimited JSON on the process's own stdin and stdout."""

import os
import queue
import sys
import threading

from pydantic import ValidationError

from storymem_engine import protocol


class Channel:
    """Takes stdout for itself first of all, so that no library's print can break the protocol."""

    def __init__(self) -> None:
        self._out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        self._lock = threading.Lock()
        self.jobs: queue.Queue[protocol.RenderShot | protocol.Unload | protocol.Shutdown] = queue.Queue()
        self._cancelled: set[str] = set()
        self._abandoned = False

    def emit(self, event: protocol.Event) -> None:
        with self._lock:
            try:
                self._out.write(event.model_dump_json() + "\n")
                self._out.flush()
            except OSError:  # the studio is gone: whoever reports next is told to stop
                self._abandoned = True

    def is_cancelled(self, job: str) -> bool:
        return self._abandoned or job in self._cancelled

    def forget(self, job: str) -> None:
        self._cancelled.discard(job)

    def listen(self) -> None:
        threading.Thread(target=self._read, name="commands", daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            try:
                command = protocol.commands.validate_json(line)
            except ValidationError as error:
                self._refuse(line, error)
                continue
            if isinstance(command, protocol.Cancel):
                self._cancelled.add(command.job)
                continue
            self.jobs.put(command)
            if isinstance(command, protocol.Shutdown):
                return
        self._abandoned = True  # stop at the next step, or soon in any case
        self.jobs.put(protocol.Shutdown())
        timer = threading.Timer(5, os._exit, args=(1,))
        timer.daemon = True
        timer.start()

    def _refuse(self, line: bytes, error: ValidationError) -> None:
        """A request that does not fit the protocol still ends in a `failed`, when it says which job it is."""
        import json

        print(f"refused a command: {error}", file=sys.stderr)
        try:
            job = json.loads(line)["job"]
        except (ValueError, TypeError, KeyError):
            return
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"][1:])
        self.emit(
            protocol.Failed(
                job=str(job),
                kind="bad_request",
                message=protocol.Sentence(
                    "The engine refused the request: {where}: {reason}.", where=where, reason=first["msg"]
                ),
                advice=protocol.Sentence("Check the film's settings."),
                detail=str(error),
            )
        )
