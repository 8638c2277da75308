"""The film's sound as it is now, mixed for the preview: plain WAV, from the first shot on."""

import wave
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from storymem_studio.domain.finish import SoundClip
from storymem_studio.export.reel import Sound
from storymem_studio.export.sound_mix import RATE, mix, samples_at


def write_mix(sounds: Sequence[tuple[SoundClip, Path]], frames: int, fps: int, target: Path) -> None:
    """Opening titles are not in the preview: what would sound under them is cut off.

    :raises StudioError: a file is no sound that can be decoded.
    """
    heard = tuple(
        Sound(
            path,
            clip.start,
            clip.kind,
            clip.name,
            clip.source_in,
            clip.source_out,
            clip.gain,
            clip.fade_in,
            clip.fade_out,
            clip.duck,
        )
        for clip, path in sounds
    )
    mixed = mix(heard, samples_at(frames, fps), fps)
    whole = (np.clip(mixed.T, -1, 1) * 32767).astype("<i2")
    with target.open("wb") as out, wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(whole.tobytes())
