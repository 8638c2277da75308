"""The film's sound alone, mixed as in the film: WAV for an editor, FLAC to keep."""

import os
from fractions import Fraction

import av
import av.error
import numpy as np

from storymem_studio.errors import StudioError
from storymem_studio.export.film import ExportedFilm, beside_name, check_space
from storymem_studio.export.loudness import measure, normalised
from storymem_studio.export.order import Format, Job, Order
from storymem_studio.export.programme import reel_of
from storymem_studio.export.sound_mix import RATE, mix, samples_at
from storymem_studio.wording import reason_of, say_counted

_OPTIONS = frozenset(("span", "loudness", "opening", "credits", "made_only"))
FORMATS = (
    Format("wav", ".wav", "Sound mix, WAV", "sound", __name__, options=_OPTIONS),
    Format("flac", ".flac", "Sound mix, FLAC", "sound", __name__, options=_OPTIONS),
)


def write(order: Order, job: Job) -> ExportedFilm:
    reel = reel_of(order.production, order.options)
    if not reel.sounds:
        raise StudioError("The film has no sound yet.", "Add music or a voice first.")
    check_space(order.out, estimate(order))
    sound = mix(reel.sounds, samples_at(reel.frames, reel.fps), reel.fps)
    target = order.options.loudness
    if isinstance(target, int | float):
        sound = normalised(sound, float(target))
    partial = beside_name(order.out)
    try:
        with av.open(str(partial), "w", format=order.format.name) as file:
            file.metadata.update(dict(reel.metadata))
            codec = "pcm_s24le" if order.format.name == "wav" else "flac"
            stream = file.add_stream(codec, rate=RATE, layout="stereo", format="s32")
            for start in range(0, sound.shape[1], RATE):
                part = np.ascontiguousarray(sound[:, start : start + RATE])
                frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="stereo")
                frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
                file.mux(stream.encode(frame))
                job.report(start, sound.shape[1])
            file.mux(stream.encode(None))
        os.replace(partial, order.out)
    except (av.error.FFmpegError, OSError) as error:
        raise StudioError(
            "{out} cannot be written: {reason}.",
            "Choose another place.",
            out=order.out,
            reason=reason_of(error),
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    job.report(1, 1)
    return ExportedFilm(order.out, reel.frames, loudness=measure(sound).integrated)


def estimate(order: Order) -> int:
    reel = reel_of(order.production, order.options)
    return round(reel.frames / reel.fps * RATE * (6 if order.format.name == "wav" else 3)) + 1_000


def describe(order: Order) -> list[str]:
    reel = reel_of(order.production, order.options)
    return [
        say_counted(
            len(reel.sounds),
            "{count} sound, {seconds:.1f} s, 24 bit, {rate} kHz stereo.",
            "{count} sounds, {seconds:.1f} s, 24 bit, {rate} kHz stereo.",
            seconds=reel.frames / reel.fps,
            rate=RATE // 1000,
        )
    ]
