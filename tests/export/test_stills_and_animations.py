"""Single pictures and moving ones: PNG sequence, keyframes, GIF and WebP."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from film_probe import grey, needs_ffmpeg, probe
from PIL import Image, ImageSequence
from small_film import FPS, HEIGHT, TOTAL, WIDTH

from storymem_engine.video import ShotWriter
from storymem_studio.errors import StudioError
from storymem_studio.export.order import ExportOptions
from storymem_studio.project import Project
from storymem_studio.project.exporting import export_project


def test_a_sequence_is_every_frame_of_the_film(project: Project, tmp_path: Path):
    film = grey(export_project(project, tmp_path / "film.mkv").path).astype(int)
    folder = export_project(project, tmp_path / "frames.png").path
    files = sorted(folder.iterdir())
    assert folder == tmp_path / "frames" and [file.name for file in files] == [
        f"frame_{number:06d}.png" for number in range(1, TOTAL + 1)
    ]
    for number in (0, 16, TOTAL - 1):
        with Image.open(files[number]) as picture:
            assert picture.size == (WIDTH, HEIGHT) and picture.mode == "RGB"
            luma = np.asarray(picture).astype(float) @ np.array((0.2126, 0.7152, 0.0722))
        assert abs(luma.mean() - film[number].mean()) < 12


def test_a_sequence_can_be_written_again_but_never_over_something_else(project: Project, tmp_path: Path):
    first = export_project(project, tmp_path / "frames.png")
    again = export_project(project, tmp_path / "frames.png", options=ExportOptions(rate=Fraction(8)))
    assert (first.frames, again.frames) == (TOTAL, 20) and len(list(again.path.iterdir())) == 20
    (tmp_path / "frames" / "notes.txt").write_text("mine")
    with pytest.raises(StudioError, match="holds something else"):
        export_project(project, tmp_path / "frames.png")
    assert (tmp_path / "frames" / "notes.txt").read_text() == "mine"


def test_the_keyframes_are_the_memorys_own_pictures(project: Project, tmp_path: Path):
    folder = export_project(project, tmp_path / "keys.png", options=ExportOptions(preset="keyframes")).path
    kept = [keyframe for take in project.takes.values() for keyframe in take.keyframes]
    assert len(list(folder.iterdir())) == len(kept) >= 3
    copies = {file.read_bytes() for file in folder.iterdir()}
    assert copies == {project.path(keyframe.path).read_bytes() for keyframe in kept}
    assert sorted(file.name for file in folder.iterdir())[0].startswith("01-01_keyframe_1_frame_")


def test_a_gif_has_every_frame_in_its_own_palette(project: Project, tmp_path: Path):
    path = export_project(project, tmp_path / "film.gif").path
    with Image.open(path) as picture:
        frames = [frame.convert("L") for frame in ImageSequence.Iterator(picture)]
        assert picture.info["loop"] == 0
    assert len(frames) == TOTAL
    film = grey(export_project(project, tmp_path / "film.mkv").path)
    assert abs(np.asarray(frames[0]).mean() - film[0].mean()) < 14


@needs_ffmpeg
def test_a_gif_lasts_as_long_as_the_film(project: Project, tmp_path: Path):
    assert probe(export_project(project, tmp_path / "film.gif").path).seconds == pytest.approx(
        TOTAL / FPS, abs=0.03
    )


def test_a_webp_has_every_frame(project: Project, tmp_path: Path):
    path = export_project(project, tmp_path / "film.webp").path
    with Image.open(path) as picture:
        total = 0
        for frame in ImageSequence.Iterator(picture):
            frame.load()
            total += frame.info["duration"]
        assert picture.n_frames == TOTAL and picture.size == (WIDTH, HEIGHT)
    assert total == pytest.approx(TOTAL * 1000 / FPS, abs=TOTAL)


@pytest.mark.parametrize("name", ["film.gif", "film.webp", "frames.png"])
def test_a_colour_is_the_same_colour_in_every_kind_of_picture(project: Project, tmp_path: Path, name: str):
    brick = (180, 90, 60)
    first = next(iter(project.plans.values()))
    assert first.take is not None
    with ShotWriter(project.path(first.take.video), WIDTH, HEIGHT, FPS) as writer:
        for _ in range(first.take.frames):
            writer.add(np.full((HEIGHT, WIDTH, 3), brick, np.uint8))
    path = export_project(project, tmp_path / name).path
    with Image.open(sorted(path.iterdir())[0] if path.is_dir() else path) as picture:
        shown = np.asarray(picture.convert("RGB")).astype(float)
    assert np.abs(shown.mean((0, 1)) - brick).max() < 2.5
