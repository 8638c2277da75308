"""The film's sound: every clip at its frame, with gain and fades, music lowered while a voice speaks."""

from fractions import Fraction
from pathlib import Path

import av
import av.error
import numpy as np

from storymem_studio.errors import StudioError
from storymem_studio.export.reel import Sound

RATE = 48_000
DUCK_DB = -12.0
_VOICE_FLOOR = 10 ** (-45 / 20)
"""Quieter than this nobody speaks."""
_HOP = RATE // 100
_LOOK_AHEAD, _HOLD, _EASE = 20, 35, 31
"""In hundredths of a second: music goes down before the voice begins, and comes back when it has really ended."""


def read_sound(path: Path, source_in: int = 0, source_out: int = 0) -> np.ndarray:
    """A stretch of any sound file, float32 [2, samples] at 48 kHz; times in milliseconds, 0 for the end.

    :raises StudioError: it is no sound that can be decoded.
    """
    first, end = source_in * RATE // 1000, source_out * RATE // 1000
    parts: list[np.ndarray] = []
    length = 0
    try:
        with av.open(str(path)) as container:
            if not container.streams.audio:
                raise av.error.InvalidDataError(0, "no sound in it")
            resampler = av.AudioResampler(format="fltp", layout="stereo", rate=RATE)
            for frame in container.decode(audio=0):
                frame.pts = None  # gaps in a file's own clock are no silence
                for piece in resampler.resample(frame):
                    parts.append(piece.to_ndarray())
                    length += piece.samples
                if end and length >= end:
                    break
            parts += [piece.to_ndarray() for piece in resampler.resample(None)]
    except (av.error.FFmpegError, OSError) as error:
        raise _unreadable(path) from error
    whole = np.concatenate(parts, axis=1) if parts else np.zeros((2, 0), np.float32)
    return whole[:, first : end or None]


def sound_length(path: Path) -> int:
    """Milliseconds, counted by decoding: headers of sound files lie. Raises StudioError."""
    seconds = Fraction(0)
    try:
        with av.open(str(path)) as container:
            if not container.streams.audio:
                raise av.error.InvalidDataError(0, "no sound in it")
            for frame in container.decode(audio=0):
                seconds += Fraction(frame.samples, frame.sample_rate)
    except (av.error.FFmpegError, OSError) as error:
        raise _unreadable(path) from error
    return int(seconds * 1000)


def _unreadable(path: Path) -> StudioError:
    return StudioError(
        "{name} is no sound that can be read.", "Use a WAV, MP3, FLAC, M4A or Ogg file.", name=path.name
    )


def samples_at(frame: int, fps: float) -> int:
    return round(frame * RATE / fps)


def mix(sounds: tuple[Sound, ...], samples: int, fps: float) -> np.ndarray:
    """float32 [2, samples]; what lies outside is cut off."""
    bed, voices = np.zeros((2, samples), np.float32), np.zeros((2, samples), np.float32)
    steady = np.zeros((2, samples), np.float32)
    for sound in sounds:
        bus = voices if sound.kind == "voice" else bed if sound.duck else steady
        _add(bus, _shaped(sound), samples_at(sound.start, fps))
    if voices.any() and bed.any():
        bed *= duck_gain(voices)
    return bed + steady + voices


def _shaped(sound: Sound) -> np.ndarray:
    data = read_sound(sound.path, sound.source_in, sound.source_out) * np.float32(10 ** (sound.gain / 20))
    length = data.shape[1]
    rise, fall = (
        min(length, milliseconds * RATE // 1000) for milliseconds in (sound.fade_in, sound.fade_out)
    )
    if rise:
        data[:, :rise] *= _curve(rise)
    if fall:
        data[:, length - fall :] *= _curve(fall)[::-1]
    return data


def _curve(length: int) -> np.ndarray:
    """From silence to full with equal power, as the ear expects of a fade."""
    return np.sin(np.linspace(0, np.pi / 2, length, endpoint=False, dtype=np.float32))


def _add(bus: np.ndarray, data: np.ndarray, at: int) -> None:
    if at < 0:
        data, at = data[:, -at:], 0
    length = max(0, min(data.shape[1], bus.shape[1] - at))
    bus[:, at : at + length] += data[:, :length]


def duck_gain(voices: np.ndarray) -> np.ndarray:
    """How loud the music is under these voices, for each sample: 1 down to -12 dB."""
    samples = voices.shape[1]
    hops = -(-samples // _HOP)
    padded = np.zeros(hops * _HOP, np.float32)
    padded[:samples] = np.abs(voices).max(0)
    speaking = padded.reshape(hops, _HOP).max(1) > _VOICE_FLOOR
    reach = np.ones(_LOOK_AHEAD + _HOLD + 1)
    spread = np.convolve(speaking, reach)[_LOOK_AHEAD : _LOOK_AHEAD + hops] > 0
    ease = np.hanning(_EASE + 2)
    curve = np.convolve(np.pad(spread.astype(float), _EASE // 2, mode="edge"), ease / ease.sum(), "same")
    decibels = DUCK_DB * curve[_EASE // 2 : _EASE // 2 + hops]
    middle = (np.arange(hops) + 0.5) * _HOP
    return (10 ** (np.interp(np.arange(samples), middle, decibels) / 20)).astype(np.float32)
