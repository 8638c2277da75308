"""Reading exported films with programs that are not ours."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

needs_ffmpeg = pytest.mark.skipif(
    shutil.which("ffprobe") is None or shutil.which("ffmpeg") is None, reason="ffmpeg is not installed"
)


@dataclass(frozen=True)
class Probe:
    format: dict[str, Any]
    streams: list[dict[str, Any]]
    chapters: list[dict[str, Any]]

    def stream(self, kind: str) -> dict[str, Any]:
        return next(stream for stream in self.streams if stream["codec_type"] == kind)

    def has(self, kind: str) -> bool:
        return any(stream["codec_type"] == kind for stream in self.streams)

    @property
    def frames(self) -> int:
        return int(self.stream("video")["nb_read_frames"])

    @property
    def seconds(self) -> float:
        return float(self.format["duration"])


def probe(film: Path) -> Probe:
    """ffprobe, which counts by decoding and may not complain."""
    wanted = ["-show_streams", "-show_format", "-show_chapters", "-count_frames"]
    done = subprocess.run(
        ["ffprobe", "-v", "error", *wanted, "-of", "json", film], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    told = json.loads(done.stdout)
    return Probe(told["format"], told["streams"], told["chapters"])


def decode_with_ffmpeg(film: Path) -> None:
    """Every stream of pictures and sound, without a single warning."""
    command = [
        "ffmpeg",
        "-v",
        "warning",
        "-xerror",
        "-i",
        film,
        "-map",
        "0:v?",
        "-map",
        "0:a?",
        "-f",
        "null",
        "-",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stderr == "", done.stderr


def loudness_by_ffmpeg(film: Path) -> float:
    command = ["ffmpeg", "-hide_banner", "-i", film, "-map", "0:a", "-af", "ebur128", "-f", "null", "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    summary = done.stderr[done.stderr.index("Summary:") :]
    return float(next(line for line in summary.splitlines() if "I:" in line).split()[1])


def grey(film: Path) -> np.ndarray:
    """All frames as grey pictures, [N, H, W], without a rounding in between."""
    with av.open(str(film)) as container:
        frames = [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]
    return np.stack(frames)


def sound_of(film: Path) -> np.ndarray:
    """float32 [2, samples] at 48 kHz."""
    with av.open(str(film)) as container:
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=48_000)
        parts = [p.to_ndarray() for f in container.decode(audio=0) for p in resampler.resample(f)]
        parts += [p.to_ndarray() for p in resampler.resample(None)]
    return np.concatenate(parts, axis=1)
