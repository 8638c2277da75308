"""How long the rest of a render takes, learned from the shots made before."""

import time
from collections.abc import Sequence

from storymem_studio.wording import say


class TimeLeft:
    """Seconds per frame of earlier takes of the same kind, corrected by the shots of this run as they finish."""

    def __init__(self, known: Sequence[tuple[int, float]] = ()) -> None:
        """`known`: frames and seconds of comparable takes, oldest first; the last few count."""
        self._rates = [seconds / frames for frames, seconds in known[-8:] if frames > 0 and seconds > 0]
        self._begun = time.monotonic()
        self._frames = 0
        self._fraction = 0.0

    def begin(self, frames: int) -> None:
        self._begun = time.monotonic()
        self._frames = frames
        self._fraction = 0.0

    def progress(self, done: int, total: int) -> None:
        self._fraction = done / total if total else 0.0

    def finish(self, frames: int) -> None:
        self._rates.append((time.monotonic() - self._begun) / max(1, frames))
        self._rates = self._rates[-8:]

    def seconds(self, frames_after: int) -> float | None:
        """For the rest of this shot and `frames_after` frames of shots after it; None while nothing is known."""
        elapsed = time.monotonic() - self._begun
        if self._rates:
            rate = sum(self._rates) / len(self._rates)
            return max(0.0, rate * self._frames - elapsed) + rate * frames_after
        if self._fraction < 0.05 or not self._frames:
            return None
        whole = elapsed / self._fraction
        return whole - elapsed + whole / self._frames * frames_after


def say_duration(seconds: float) -> str:
    """ "12 s", "3 min", "1 h 20 min": as exact as an estimate deserves."""
    if seconds < 90:
        return say("{seconds} s", seconds=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return say("{minutes} min", minutes=minutes)
    return say("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)
