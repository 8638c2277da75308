"""Every film format and preset: exported from a real small film, counted and decoded by ffmpeg."""

from fractions import Fraction
from pathlib import Path

import pytest
from film_probe import decode_with_ffmpeg, grey, needs_ffmpeg, probe
from small_film import FPS, TOTAL

from storymem_studio.domain import edits
from storymem_studio.errors import CancelledByUser, StudioError
from storymem_studio.export.order import ExportOptions, Span
from storymem_studio.project import Project
from storymem_studio.project.exporting import export_project, formats, order_of, summary

FILMS = [(f.suffix, p.name) for f in formats() if f.kind == "film" for p in f.presets]
CODECS = {
    "web": "h264",
    "review": "h264",
    "h265": "hevc",
    "av1": "av1",
    "editor": "prores",
    "master": "prores",
    "dnxhr": "dnxhd",
}


@needs_ffmpeg
@pytest.mark.parametrize(("suffix", "preset"), FILMS, ids=[f"{preset}{suffix}" for suffix, preset in FILMS])
def test_a_preset_gives_the_promised_frames_and_codec(
    project: Project, tmp_path: Path, tone, suffix: str, preset: str
):
    from storymem_studio.project.sounds import add_sound

    add_sound(project, tone("theme.wav", 3), "music")
    options = ExportOptions(preset=preset, size=(256, 144) if preset == "dnxhr" else None)
    order = order_of(project, tmp_path / f"film{suffix}", options)
    film = export_project(project, order.out, options=options)
    told = probe(film.path)
    rate = Fraction(24 if preset in ("editor", "dnxhr") else FPS)
    assert film.frames == told.frames == int(TOTAL * rate / FPS + Fraction(1, 2))
    assert Fraction(told.stream("video")["r_frame_rate"]) == rate
    codec = {".webm web": "vp9", ".mkv master": "ffv1"}.get(f"{suffix} {preset}", CODECS[preset])
    assert told.stream("video")["codec_name"] == codec
    assert told.seconds == pytest.approx(TOTAL / FPS, abs=0.07)
    assert told.stream("audio")["sample_rate"] == "48000"
    assert any(f"{film.frames} frames" in sentence for sentence in summary(order).sentences)
    if suffix != ".webm":
        tags = {key.lower(): value for key, value in told.format["tags"].items()}
        assert tags["title"] == "Das Licht & die See" and "Made with AI" in tags["comment"]
    decode_with_ffmpeg(film.path)


@needs_ffmpeg
def test_the_web_film_copies_the_shots_and_the_master_keeps_every_bit(project: Project, tmp_path: Path):
    web = export_project(project, tmp_path / "film.mp4")
    assert web.copied
    master = export_project(project, tmp_path / "film.mkv")
    assert (grey(web.path) == grey(master.path)).all()


def test_a_range_is_exactly_these_frames(project: Project, tmp_path: Path):
    whole = grey(export_project(project, tmp_path / "film.mkv").path)
    part = export_project(project, tmp_path / "part.mkv", options=ExportOptions(span=Span(5, 21)))
    assert part.frames == 16
    assert (grey(part.path) == whole[5:21]).all()


def test_trims_are_obeyed_and_a_continuing_shot_joins_without_a_doubled_frame(
    project: Project, tmp_path: Path
):
    whole = grey(export_project(project, tmp_path / "film.mkv").path)
    assert len(whole) == TOTAL
    project.edit("Trim", edits.update_shot, project.story.shots()[2].id, trim_in=3, trim_out=2)
    trimmed = grey(export_project(project, tmp_path / "trimmed.mkv").path)
    kept = [*range(17), *range(20, 28), *range(30, TOTAL)]
    assert (trimmed == whole[kept]).all()


def test_another_shape_gets_black_bars(project: Project, tmp_path: Path):
    film = export_project(project, tmp_path / "wide.mkv", options=ExportOptions(size=(192, 64)))
    frames = grey(film.path)
    assert frames.shape[1:] == (64, 192)
    assert frames[:, :, :47].max() <= 17 and frames[:, :, 146:].max() <= 17
    assert frames[:, :, 60:130].max() > 60


def test_the_smallest_dnxhr_is_explained_before_anything_is_written(project: Project, tmp_path: Path):
    with pytest.raises(StudioError, match=r"DNxHR HQ cannot be 96 × 64.*256 × 120"):
        export_project(project, tmp_path / "film.mov", options=ExportOptions(preset="dnxhr"))
    assert [path.name for path in tmp_path.iterdir() if "film.mov" in path.name] == []


@pytest.mark.parametrize("name", ["film.mov", "film.gif", "frames.png", "film.fcpxml"])
def test_a_cancelled_export_leaves_nothing(project: Project, tmp_path: Path, name: str):
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(CancelledByUser):
        export_project(project, folder / name, cancelled=lambda: True)
    assert list(folder.iterdir()) == []


def test_missing_shots_refuse_or_are_left_out(project: Project, tmp_path: Path):
    project.edit("Clear", edits.choose_take, project.story.shots()[0].id, None)
    with pytest.raises(StudioError, match="Shot 1 is not made yet"):
        export_project(project, tmp_path / "film.mkv")
    order = order_of(project, tmp_path / "film.mkv", ExportOptions(made_only=True))
    assert "Shot 1 is not made yet and is left out." in summary(order).warnings
    film = export_project(project, order.out, made_only=True)
    assert film.frames == TOTAL - 9


def test_an_unknown_ending_and_preset_name_what_there_is(project: Project, tmp_path: Path):
    with pytest.raises(StudioError, match=r"nothing can be written as “\.avi”.*\.mp4"):
        order_of(project, tmp_path / "film.avi")
    with pytest.raises(StudioError, match=r"no preset “cinema”\. Choose one of web, review"):
        order_of(project, tmp_path / "film.mp4", ExportOptions(preset="cinema"))


def test_hardware_is_used_where_it_works_and_software_elsewhere(project: Project, tmp_path: Path):
    film = export_project(
        project, tmp_path / "film.mp4", options=ExportOptions(hardware=True, size=(320, 180))
    )
    assert len(grey(film.path)) == TOTAL


def test_the_estimate_is_of_the_right_size(project: Project, tmp_path: Path):
    for name in ("film.mp4", "film.mkv", "film.mov"):
        order = order_of(project, tmp_path / name)
        told = summary(order)
        size = export_project(project, order.out).path.stat().st_size
        assert size / 4 < told.bytes < size * 6
