"""`export`, `sound`, `finish` and `conform`, called as the entry point calls them."""

import json
import sys
from pathlib import Path

import av
import pytest
from film_probe import grey
from small_film import FPS, TOTAL

from storymem_studio.cli import main
from storymem_studio.project import Project
from storymem_studio.project.exporting import formats


def test_help_lists_every_format_and_preset(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["export", "--help"])
    told = capsys.readouterr().out
    for format in formats():
        assert f"  {format.suffix}" in told and format.title in told
        assert all(f"--preset {preset.name}" in told for preset in format.presets)


def test_a_dry_run_says_what_would_happen_and_writes_nothing(project: Project, tmp_path: Path, capsys):
    out = tmp_path / "film.mov"
    assert main(["export", str(project.folder), str(out), "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert (
        "QuickTime film, Editor: 2.4 s of film" in told
        and "59 frames, 96 × 64 at 24 fps, ProRes 422 LT" in told
    )
    assert not out.exists()


def test_range_rate_size_music_and_titles_reach_the_film(project: Project, tmp_path: Path, tone, capsys):
    out = tmp_path / "part.mp4"
    words = [
        "--range",
        "scene 2",
        "--fps",
        "24",
        "--size",
        "192x128",
        "--music",
        str(tone("song.wav", 9)),
        "--json",
    ]
    assert main(["export", str(project.folder), str(out), *words]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (
        told["out"] == str(out) and told["frames"] == 33 and told["loudness"] == pytest.approx(-14, abs=0.3)
    )
    with av.open(str(out)) as film:
        assert (film.streams.video[0].width, film.streams.video[0].height) == (192, 128)
        assert film.streams.audio
    assert len(grey(out)) == 33


def test_a_transition_at_every_cut_can_be_asked_of_one_export(project: Project, tmp_path: Path, capsys):
    out = tmp_path / "film.mp4"
    assert main(["export", str(project.folder), str(out), "--transition", "dissolve", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["copied"] is False
    assert len(grey(out)) == TOTAL
    with Project.open(project.folder) as again:
        assert {shot.transition for shot in again.story.shots()} == {"cut"}


@pytest.mark.parametrize(
    ("part", "frames"),
    [
        ("shot 2", 8),
        ("shots 2-3", 21),
        ("scenes 1-2", TOTAL),
        ("frames 4-10", 7),
        ("0:00-0:01", 16),
        ("1-2s", 16),
    ],
)
def test_a_range_can_be_said_in_many_ways(project: Project, part: str, frames: int):
    from storymem_studio.project.ranges import parse_span

    span = parse_span(project, part)
    assert span.end - span.first == frames


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["film.avi"], "nothing can be written as “.avi”"),
        (["film.mp4", "--range", "act 2"], "is no part of a film"),
        (["film.mp4", "--range", "scene 9"], "There is no scene 9"),
        (["film.mp4", "--size", "big"], "is not a size"),
        (["film.mp4", "--size", "97x64"], "must be even"),
        (["film.mp4", "--fps", "fast"], "is not a frame rate"),
        (["film.mp4", "--loudness", "11"], "is no loudness"),
        (["film.mp4", "--preset", "cinema"], "has no preset"),
        (["film.mp4", "--music", "missing.wav"], "is no sound"),
        (["film.mp4", "--certificate", "a.pem"], "need a certificate and its key"),
        (["film.edl", "--fps", "16"], "no timeline of 16 fps"),
    ],
)
def test_bad_input_is_one_sentence_and_writes_nothing(
    project: Project, tmp_path: Path, capsys, words: list[str], sentence: str
):
    folder = tmp_path / "out"
    folder.mkdir()
    assert main(["export", str(project.folder), str(folder / words[0]), *words[1:]]) == 2
    told = capsys.readouterr().err
    assert sentence in told and "Traceback" not in told
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["sound", "add", "song.wav", "--at", "nan"],
        ["sound", "add", "song.wav", "--at", "1e300"],
        ["sound", "add", "song.wav", "--gain", "inf"],
        ["sound", "add", "song.wav", "--fade-in", "nan"],
        ["sound", "add", "song.wav", "--from", "1.5", "--to", "1"],
        ["finish", "--marker", f"{10**30}:look"],
        ["finish", "--transition", f"dissolve:{10**30}"],
        ["finish", "--transition", "dissolve:0"],
        ["export", "film.mp4", "--quality", "-5"],
        ["export", "film.mp4", "--music-gain", "nan"],
    ],
)
def test_a_number_that_makes_no_sense_changes_nothing(
    project: Project, tone, tmp_path: Path, capsys, monkeypatch, words: list[str]
):
    monkeypatch.chdir(tmp_path)
    tone("song.wav", 2)
    assert main([words[0], str(project.folder), *words[1:]]) == 2
    told = capsys.readouterr().err
    assert "cannot be" in told or "before it begins" in told
    with Project.open(project.folder) as again:
        assert again.story == project.story
    assert not (tmp_path / "film.mp4").exists()


PLACES = ["mp4", "webp", "png", "otio", "otioz", "edl", "pdf", "html", "csv", "fountain", "json", "fdx"]


@pytest.mark.parametrize("suffix", PLACES)
def test_a_place_that_takes_no_file_is_one_sentence(project: Project, tmp_path: Path, capsys, suffix: str):
    (tmp_path / "file").write_text("in the way")
    assert main(["export", str(project.folder), str(tmp_path / "file" / f"film.{suffix}")]) == 2
    told = capsys.readouterr().err
    assert "cannot be written: " in told and " MB " not in told and "Check the disk" not in told


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere whole paths are as short")
@pytest.mark.parametrize("suffix", ["mp4", "gif", "png", "otioz", "csv", "json"])
def test_the_longest_name_a_disk_can_hold_will_do(project: Project, tmp_path: Path, suffix: str):
    out = tmp_path / f"{'x' * (254 - len(suffix))}.{suffix}"
    assert main(["export", str(project.folder), str(out)]) == 0
    assert len(list(out.parent.glob("x*"))) == 1


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux has such a folder")
def test_a_folder_without_files_is_not_called_a_full_disk(project: Project, capsys):
    assert main(["export", str(project.folder), "/proc/film.mp4"]) == 2
    assert "The folder /proc cannot be written: " in capsys.readouterr().err


def test_sounds_are_added_listed_changed_and_removed(project: Project, tone, capsys):
    folder, song = str(project.folder), str(tone("song.wav", 2))
    assert main(["sound", folder]) == 0
    assert "No sounds yet" in capsys.readouterr().out
    assert (
        main(["sound", folder, "add", song, "--at", "0.5", "--gain", "-6", "--from", "0.25", "--no-duck"])
        == 0
    )
    assert "1. music  at 0.50 s, -6 dB" in capsys.readouterr().out
    with Project.open(project.folder) as again:
        (clip,) = again.story.sounds
        assert (clip.start, clip.source_in, clip.gain, clip.duck) == (FPS // 2, 250, -6.0, False)
    assert main(["sound", folder, "set", "1", "--kind", "voice", "--at", "-1"]) == 0
    with Project.open(project.folder) as again:
        assert (again.story.sounds[0].kind, again.story.sounds[0].start) == ("voice", -FPS)
    assert main(["sound", folder, "remove", "2"]) == 2
    assert main(["sound", folder, "remove", "all"]) == 0
    with Project.open(project.folder) as again:
        assert again.story.sounds == ()


def test_the_finish_of_a_film_is_set_and_told(project: Project, capsys):
    words = [
        "--transition",
        "dissolve:6",
        "--title",
        "--credits",
        "--captions",
        "burn",
        "--marker",
        "12:look here",
    ]
    assert main(["finish", str(project.folder), *words]) == 0
    told = capsys.readouterr().out
    assert "2 of 4 shots begin with one" in told and "Marker at frame 12: look here" in told
    with Project.open(project.folder) as again:
        assert again.story.titles.opening and again.story.titles.captions == "burn"
        assert [shot.transition for shot in again.story.shots()] == ["cut", "cut", "dissolve", "dissolve"]
    assert main(["finish", str(project.folder), "--transition", "wipe"]) == 2
    assert main(["finish", str(project.folder), "--transition", "cut", "--shot", "9"]) == 2


def test_an_editors_timeline_is_brought_back(project: Project, tmp_path: Path, capsys):
    out = tmp_path / "cut.otio"
    assert main(["export", str(project.folder), str(out)]) == 0
    assert main(["conform", str(project.folder), str(out)]) == 0
    assert "4 shots, nothing changed" in capsys.readouterr().out
    document = json.loads(out.read_text())
    del document["tracks"]["children"][0]["children"][1]
    out.write_text(json.dumps(document))
    assert main(["conform", str(project.folder), str(out)]) == 0
    assert f"3 shots, {TOTAL - 8} frames now" in capsys.readouterr().out
    assert main(["conform", str(project.folder), str(tmp_path / "gone.otio")]) == 2


def test_starting_the_command_line_loads_no_exporter():
    import subprocess
    import sys

    heavy = ("av", "skia", "opentimelineio", "numpy", "PIL", "c2pa", "torch")
    code = f"import sys, storymem_studio.cli; print([n for n in {heavy!r} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
