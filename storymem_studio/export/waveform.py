"""How loud a sound is from moment to moment, small enough to draw; decoded once."""

from dataclasses import dataclass
from pathlib import Path

import av
import av.error
import numpy as np

PEAKS_A_SECOND = 50
RATE = 8000


@dataclass(frozen=True, eq=False)
class Waveform:
    """`peaks` has the loudest sample of every 20 ms, from 0 to 255."""

    peaks: np.ndarray

    @property
    def milliseconds(self) -> int:
        return len(self.peaks) * 1000 // PEAKS_A_SECOND


def read_waveform(path: Path, kept: Path | None = None) -> Waveform:
    """Decode a sound file; `kept` is where the result is kept for the next time. An unreadable file is silence."""
    if kept is not None and kept.is_file():
        try:
            return Waveform(np.load(kept))
        except (OSError, ValueError):
            kept.unlink(missing_ok=True)
    waveform = Waveform(_peaks(path))
    if kept is not None and len(waveform.peaks):
        kept.parent.mkdir(parents=True, exist_ok=True)
        partial = kept.with_suffix(".part")
        with partial.open("wb") as file:
            np.save(file, waveform.peaks)
        partial.replace(kept)
    return waveform


def _peaks(path: Path) -> np.ndarray:
    step = RATE // PEAKS_A_SECOND
    parts: list[np.ndarray] = []
    rest = np.zeros(0, np.int16)
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    try:
        with av.open(str(path)) as file:
            for frame in file.decode(audio=0):
                for part in resampler.resample(frame):
                    rest = np.concatenate((rest, part.to_ndarray()[0]))
                whole = len(rest) // step * step
                parts.append(_loudest(rest[:whole].reshape(-1, step)))
                rest = rest[whole:]
            if len(rest):
                parts.append(_loudest(rest[None, :]))
    except (av.error.FFmpegError, OSError, IndexError):
        return np.zeros(0, np.uint8)
    return np.concatenate(parts) if parts else np.zeros(0, np.uint8)


def _loudest(samples: np.ndarray) -> np.ndarray:
    """Loudness is heard in powers: the square root lifts what is soft."""
    if not samples.size:
        return np.zeros(0, np.uint8)
    peaks = np.abs(samples.astype(np.int32)).max(axis=1) / 32768
    return np.minimum(255, np.sqrt(peaks) * 255).astype(np.uint8)
