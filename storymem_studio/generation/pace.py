"""How long this machine takes for a frame, kept between films: what the first shot's time left is reckoned from."""

import json
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from storymem_studio.paths import config_dir

log = logging.getLogger(__name__)
KEPT = 8
"""Shots of a kind that are remembered; older ones say less about how the machine is now."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Shots that take about the same time for a frame."""

    backend: str
    params: str
    width: int
    height: int

    @property
    def key(self) -> str:
        return f"{self.backend} {self.width}x{self.height} {self.params}"


class PaceBook:
    """Frames and seconds of the last shots of each kind. A book that cannot be read or written is an empty one."""

    def __init__(
        self, path: Path | None = None, run: Callable[[Callable[[], None]], object] = lambda write: write()
    ) -> None:
        """`run`: runs what writes to the disk; the window does it in another thread."""
        self._path = path or config_dir() / "pace.json"
        self._run = run
        self._shots = self._read()

    def known(self, kind: Kind) -> list[tuple[int, float]]:
        """Oldest first."""
        return list(self._shots.get(kind.key, ()))

    def learn(self, kind: Kind, frames: int, seconds: float) -> None:
        if frames <= 0 or seconds <= 0:
            return
        self._shots[kind.key] = [*self.known(kind), (frames, round(seconds, 3))][-KEPT:]
        text = json.dumps(self._shots)
        self._run(lambda: self._write(text))

    def _write(self, text: str) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(".part")
            beside.write_text(text, encoding="utf-8")
            os.replace(beside, self._path)
        except OSError:
            log.warning("the times of this machine cannot be written", exc_info=True)

    def _read(self) -> dict[str, list[tuple[int, float]]]:
        try:
            values = json.loads(self._path.read_text(encoding="utf-8"))
            return {
                str(key): [(int(frames), float(seconds)) for frames, seconds in shots]
                for key, shots in values.items()
            }
        except (OSError, ValueError, TypeError, AttributeError):
            return {}
