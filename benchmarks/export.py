"""How long an export takes, and what ffmpeg's own program takes for the same: `python benchmarks/export.py`."""

import argparse
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from storymem_engine.video import ShotWriter
from storymem_studio.export.codecs import H264, Encoding
from storymem_studio.export.film import export_film
from storymem_studio.export.reel import Reel, Segment

WIDTH, HEIGHT, FPS = 832, 480, 16


def make_shots(folder: Path, shots: int, frames: int) -> Reel:
    """Shots with a moving gradient, grain and a figure: about as hard to encode as a drawn film."""
    rng = np.random.default_rng(0)
    grain = rng.normal(0, 2, (HEIGHT, WIDTH, 1)).astype(np.float32)
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    segments = []
    for number in range(shots):
        path = folder / f"shot{number + 1:02d}.mp4"
        with ShotWriter(path, WIDTH, HEIGHT, FPS) as writer:
            for frame in range(frames):
                at = frame / frames + number
                picture = np.stack(
                    [120 + 90 * np.sin(x / 160 + at), 110 + 80 * np.cos(y / 90 - at), 90 + x / 9], 2
                )
                left = int(200 + 3 * frame)
                picture[160:440, left : left + 90] = (40 + 12 * number % 160, 50, 60)
                picture += np.roll(grain, 7 * frame, 1)
                writer.add(picture.clip(0, 255).astype(np.uint8))
        segments.append(Segment(path, 0, frames, f"shot {number + 1}"))
    return Reel(tuple(segments), WIDTH, HEIGHT, FPS)


def seconds(action: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        action()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shots", type=int, default=12)
    parser.add_argument("--frames", type=int, default=81)
    parser.add_argument("--times", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        reel = make_shots(folder, given.shots, given.frames)
        print(
            f"{given.shots} shots of {given.frames} frames, {WIDTH}x{HEIGHT}, {reel.frames / FPS:.0f} s of film"
        )
        out = folder / "film.mp4"
        copied = seconds(lambda: export_film(reel, out), given.times)
        print(f"stream copy         {copied:6.2f} s")
        encoding = Encoding(copy=False)
        ours = seconds(lambda: export_film(reel, out, encoding=encoding), given.times)
        print(f"re-encode, H.264    {ours:6.2f} s  {reel.frames / ours:5.0f} fps")
        moving = replace(
            reel,
            segments=tuple(replace(s, transition="dissolve", transition_frames=16) for s in reel.segments),
        )
        faded = seconds(lambda: export_film(moving, out, encoding=encoding), given.times)
        print(f"with dissolves      {faded:6.2f} s  {reel.frames / faded:5.0f} fps")
        if shutil.which("ffmpeg") is None:
            print("ffmpeg is not installed: nothing to compare with")
            return
        listing = folder / "shots.txt"
        listing.write_text("".join(f"file '{segment.video}'\n" for segment in reel.segments))
        options = [word for key, value in H264.options for word in (f"-{key}", value)]
        quality = ["-crf", str(H264.quality[1])] if H264.quality else []
        source = ["-f", "concat", "-safe", "0", "-i", str(listing)]
        target = ["-c:v", H264.encoder, *options, *quality, "-pix_fmt", "yuv420p", "-movflags", "+faststart"]
        command = ["ffmpeg", "-v", "error", "-y", *source, *target, str(folder / "theirs.mp4")]
        theirs = seconds(lambda: subprocess.run(command, check=True), given.times)
        print(f"ffmpeg, the same    {theirs:6.2f} s  {reel.frames / theirs:5.0f} fps")
        print(f"ours / ffmpeg       {ours / theirs:6.2f}")


if __name__ == "__main__":
    main()
