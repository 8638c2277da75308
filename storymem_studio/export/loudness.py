"""Programme loudness (EBU R 128): measured, and brought to a target without clipping."""

from dataclasses import dataclass
from fractions import Fraction

import av
import av.error
import av.filter
import numpy as np

from storymem_studio.export.sound_mix import RATE

SILENCE = -70.0
"""LUFS at which the measure gives up."""
CEILING_DB = -1.5
"""Sample peaks stay below this, so that true peaks stay below -1 dBTP."""
TARGETS = {"web": -14.0, "podcast": -16.0, "broadcast": -23.0}

_BLOCK = RATE // 1000


@dataclass(frozen=True, slots=True)
class Loudness:
    integrated: float
    """LUFS."""
    true_peak: float
    """dBTP."""


def measure(sound: np.ndarray) -> Loudness:
    """Of float32 [2, samples] at 48 kHz."""
    graph = av.filter.Graph()
    source = graph.add_abuffer(sample_rate=RATE, format="flt", layout="stereo", time_base=Fraction(1, RATE))
    sink = graph.add("abuffersink")
    graph.link_nodes(source, graph.add("ebur128", "metadata=1:peak=true"), sink).configure()
    integrated, peak = SILENCE, 0.0
    samples = np.ascontiguousarray(sound.T)
    for start in [*range(0, len(samples), RATE), -1]:
        if start >= 0:
            part = samples[start : start + RATE].reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(part), format="flt", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
            graph.push(frame)
        else:
            graph.push(None)
        while True:
            try:
                told = graph.pull().metadata
            except (av.error.BlockingIOError, av.error.EOFError):
                break
            integrated = float(told.get("lavfi.r128.I", integrated))
            peak = max(peak, float(told.get("lavfi.r128.true_peak", 0.0)))
    return Loudness(integrated, 20 * float(np.log10(max(peak, 1e-7))))


def normalised(sound: np.ndarray, target: float) -> np.ndarray:
    """The sound at `target` LUFS. Silence stays silence."""
    found = measure(sound).integrated
    if found <= SILENCE + 1:
        return sound
    gain = target - found
    for _ in range(5):
        louder = limited(sound * np.float32(10 ** (gain / 20)))
        missing = target - measure(louder).integrated
        if abs(missing) < 0.1:
            break
        gain += missing  # what the limiter took away
    return louder


def limited(sound: np.ndarray) -> np.ndarray:
    """Peaks above the ceiling turned down for the few milliseconds around them."""
    ceiling = 10 ** (CEILING_DB / 20)
    if np.abs(sound).max(initial=0) <= ceiling:
        return sound
    samples = sound.shape[1]
    blocks = -(-samples // _BLOCK)
    padded = np.zeros(blocks * _BLOCK, np.float32)
    padded[:samples] = np.abs(sound).max(0)
    peaks = padded.reshape(blocks, _BLOCK).max(1)
    gain = np.minimum(1.0, ceiling / np.maximum(peaks, 1e-6))
    reach = 8
    low = np.min(
        np.lib.stride_tricks.sliding_window_view(np.pad(gain, reach, mode="edge"), 2 * reach + 1), axis=1
    )
    smooth = np.convolve(np.pad(low, reach // 2, mode="edge"), np.ones(reach + 1) / (reach + 1), "valid")
    middle = (np.arange(blocks) + 0.5) * _BLOCK
    envelope = np.interp(np.arange(samples), middle, smooth).astype(np.float32)
    return np.clip(sound * envelope, -ceiling, ceiling)
