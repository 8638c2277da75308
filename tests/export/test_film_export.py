"""The exported film, read back by another program: frames, order, size, trims, and nothing half written."""

import json
import shutil
import subprocess
from pathlib import Path

import av
import numpy as np
import pytest

from storymem_engine.video import ShotWriter
from storymem_studio.errors import CancelledByUser, StudioError
from storymem_studio.export.film import Reel, Segment, export_film

WIDTH, HEIGHT, FPS = 96, 64, 16
needs_ffmpeg = pytest.mark.skipif(shutil.which("ffprobe") is None, reason="ffprobe is not installed")


def shot(path: Path, brightness: int, frames: int = 9, width: int = WIDTH) -> Segment:
    """A shot whose every frame says which it is: brightness of the shot, and a bar that moves a frame at a time."""
    with ShotWriter(path, width, HEIGHT, FPS) as writer:
        for number in range(frames):
            frame = np.full((HEIGHT, width, 3), brightness, np.uint8)
            frame[:, number * 8 : number * 8 + 8] = 255
            writer.add(frame)
    return Segment(path, 0, frames, path.stem)


@pytest.fixture
def shots(tmp_path: Path) -> tuple[Segment, ...]:
    return tuple(shot(tmp_path / f"shot {number}.mp4", 30 + 40 * number) for number in range(4))


def reel(segments: tuple[Segment, ...], **values: object) -> Reel:
    return Reel(segments, **({"width": WIDTH, "height": HEIGHT, "fps": FPS} | values))


def seen(film: Path) -> list[tuple[int, int]]:
    """Of every frame: which shot (by brightness) and which frame of it (by the bar)."""
    found = []
    with av.open(str(film)) as container:
        for frame in container.decode(video=0):
            picture = frame.to_ndarray(format="gray")
            bar = int(picture[HEIGHT // 2].astype(int).argmax()) // 8
            background = int(np.median(picture[:, list(range(88, 96))]))
            found.append((round((background - 30) / 40), bar))
    return found


def test_whole_shots_are_copied_in_order_frame_for_frame(shots, tmp_path: Path):
    film = export_film(reel(shots), tmp_path / "out" / "film.mp4")
    assert film.copied and film.frames == 36
    assert seen(film.path) == [(number, frame) for number in range(4) for frame in range(9)]


def test_a_trimmed_shot_gives_exactly_its_frames(shots, tmp_path: Path):
    trimmed = (shots[0], Segment(shots[1].video, 3, 4, "shot 2"), shots[2])
    film = export_film(reel(trimmed), tmp_path / "film.mp4")
    assert not film.copied
    assert seen(film.path) == [(0, f) for f in range(9)] + [(1, f) for f in range(3, 7)] + [
        (2, f) for f in range(9)
    ]


def test_shots_of_different_sizes_become_one_film(shots, tmp_path: Path):
    other = shot(tmp_path / "wide.mp4", 150, width=192)
    film = export_film(reel((shots[0], other)), tmp_path / "film.mp4")
    assert not film.copied
    with av.open(str(film.path)) as container:
        assert {(frame.width, frame.height) for frame in container.decode(video=0)} == {(WIDTH, HEIGHT)}


@needs_ffmpeg
@pytest.mark.parametrize("trim", [0, 2], ids=["copied", "encoded"])
def test_another_program_reads_the_film_without_a_complaint(shots, tmp_path: Path, trim: int):
    segments = (Segment(shots[0].video, trim, 9 - trim), *shots[1:])
    film = export_film(reel(segments, metadata=(("title", "Vier Schüsse"),)), tmp_path / "film.mp4")
    probe = subprocess.run(
        [
            "ffprobe",
            "-v",
            "error",
            "-count_frames",
            "-show_streams",
            "-show_format",
            "-of",
            "json",
            film.path,
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert probe.stderr == ""
    told = json.loads(probe.stdout)
    stream = told["streams"][0]
    assert int(stream["nb_read_frames"]) == film.frames == 36 - trim
    assert (
        stream["codec_name"] == "h264" and stream["pix_fmt"] == "yuv420p" and stream["color_space"] == "bt709"
    )
    assert float(told["format"]["duration"]) == pytest.approx((36 - trim) / FPS, abs=0.01)
    assert told["format"]["tags"]["title"] == "Vier Schüsse"
    decoded = subprocess.run(
        ["ffmpeg", "-v", "warning", "-xerror", "-i", film.path, "-f", "null", "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert decoded.stderr == ""


def test_progress_ends_at_the_whole_film(shots, tmp_path: Path):
    told: list[tuple[int, int]] = []
    export_film(reel(shots), tmp_path / "film.mp4", report=lambda done, total: told.append((done, total)))
    assert told[-1] == (36, 36) and sorted(told) == told


@pytest.mark.parametrize("trim", [0, 1], ids=["copied", "encoded"])
def test_a_cancelled_export_leaves_nothing_and_keeps_the_film_that_was_there(
    shots, tmp_path: Path, trim: int
):
    out = tmp_path / "film.mp4"
    export_film(reel(shots[:1]), out)
    before = out.read_bytes()
    segments = (Segment(shots[0].video, trim, 9 - trim), *shots[1:])
    with pytest.raises(CancelledByUser):
        export_film(reel(segments), out, cancelled=lambda: True)
    assert out.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("damage", ["missing", "empty", "text"])
def test_a_shot_that_cannot_be_read_is_named(shots, tmp_path: Path, damage: str):
    video = shots[2].video
    video.unlink()
    if damage != "missing":
        video.write_bytes(b"" if damage == "empty" else b"this is no video at all")
    with pytest.raises(
        StudioError, match=r"The video of shot 2 is missing or damaged\. Make that shot again"
    ):
        export_film(reel(shots), tmp_path / "film.mp4")
    assert not (tmp_path / "film.mp4").exists()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("film.avi", "only .mp4"), ("folder.mp4", "is a folder"), ("file/film.mp4", "cannot be written")],
)
def test_a_place_that_will_not_do_is_explained(shots, tmp_path: Path, name: str, sentence: str):
    (tmp_path / "folder.mp4").mkdir()
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StudioError, match=sentence):
        export_film(reel(shots), tmp_path / name)


def test_an_empty_film_is_not_written(tmp_path: Path):
    with pytest.raises(StudioError, match="nothing to export"):
        export_film(reel(()), tmp_path / "film.mp4")
