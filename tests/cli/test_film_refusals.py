"""What the command line refuses, it refuses before it writes anything: in one sentence, and with nothing to mend after."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from storymem_studio.cli import main
from storymem_studio.domain.story import RenderSettings, Scene, Shot, Story
from storymem_studio.project import Project

SMALL = RenderSettings(width=96, height=64)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shots = (
        Shot("Wide shot of a harbour at dawn.", frames=5),
        Shot("Close-up of Mara, a woman in a red coat, in a kitchen.", frames=5, seed=1),
    )
    with Project.create(tmp_path / "film", Story("Harbour", scenes=(Scene("", shots),), settings=SMALL)):
        pass
    return tmp_path / "film"


def story_in(folder: Path) -> Story:
    with Project.open(folder) as project:
        return project.story


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--seed", "-1"], "--seed cannot be -1"),
        (["--seed", str(2**63)], "--seed cannot be"),
        (["--frames", "1005"], "from 5 to 1001"),
        (["--fps", "1000"], "--fps cannot be 1000"),
        (["--size", "7680x16"], "too narrow"),
        (["--out", "film.xyz"], ".mp4 or"),
        (["--out", "/dev/null/film.mp4"], "cannot be written"),
    ],
)
def test_a_refused_option_leaves_the_project_as_it_was(
    folder: Path, capsys: pytest.CaptureFixture[str], options: list[str], sentence: str
):
    before = story_in(folder)
    assert main(["film", str(folder), *options]) == 2
    assert sentence in capsys.readouterr().err
    assert story_in(folder) == before


def test_an_engine_setting_nobody_knows_is_not_kept(folder: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["film", str(folder), "--param", "unheard_of=1"]) == 2
    assert "does not accept the setting unheard_of: it knows" in capsys.readouterr().err
    assert main(["film", str(folder), "--backend", "nobody"]) == 2
    assert "There is no engine called “nobody”" in capsys.readouterr().err
    assert story_in(folder).settings == SMALL
    assert main(["film", str(folder)]) == 0
    assert "2 shots made" in capsys.readouterr().err


def test_a_folder_name_no_disk_can_hold_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    script = tmp_path / "s.txt"
    script.write_text("Wide shot of a harbour at dawn.")
    long = tmp_path / ("x" * 300)
    assert main(["film", str(script), "--project", str(long)]) == 2
    assert "cannot be written" in capsys.readouterr().err
    assert main(["memory", str(long)]) == 2
    assert "is not a StoryMem project" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="devices and pipes are files there")
def test_a_device_and_a_pipe_are_no_scripts(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    pipe = tmp_path / "script.json"
    os.mkfifo(pipe)
    for source in ("/dev/zero", str(pipe)):
        for command in ("film", "check"):
            assert main([command, source]) == 2
            told = capsys.readouterr()
            assert "is a device or a pipe, not a script" in told.out + told.err


def test_nothing_to_film_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    with Project.create(tmp_path / "film", Story("Empty")):
        pass
    assert main(["film", str(tmp_path / "film")]) == 2
    assert "The story has no shots." in capsys.readouterr().err
    assert main(["film", ""]) == 2
    assert "There is no logline" in capsys.readouterr().err


def test_a_draft_that_could_not_be_written_is_not_begun(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    for name in ("draft.pdf", "draft"):
        assert main(["draft", "A fox finds a key", "-o", str(tmp_path / name)]) == 2
        told = capsys.readouterr().err
        assert "cannot be written" in told and "Written by" not in told


def test_a_film_without_a_place_for_its_project_is_not_drafted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "file").write_text("in the way")
    assert main(["film", "A fox finds a key", "--project", str(tmp_path / "file" / "film")]) == 2
    told = capsys.readouterr().err
    assert "cannot be written" in told and "Written by" not in told


def test_memory_tells_of_one_shot_as_json_too(folder: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["memory", str(folder), "--shot", "2", "--json"]) == 0
    assert [shot["number"] for shot in json.loads(capsys.readouterr().out)["shots"]] == [2]
    assert main(["memory", str(folder), "--shot", "3", "--json"]) == 2


def test_a_second_film_of_the_same_project_waits_its_turn(folder: Path):
    command = [sys.executable, "-m", "storymem_studio", "film", str(folder), "--frames", "1001"]
    first = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert first.stderr is not None
    for line in first.stderr:
        if line.startswith("Shot 1"):
            break
    reading = threading.Thread(target=first.stderr.read)
    reading.start()
    second = subprocess.run([*command[:-1], "81"], capture_output=True, text=True, timeout=60, check=False)
    running = first.poll() is None
    first.kill()
    first.wait()
    reading.join()
    first.stderr.close()
    assert running and second.returncode == 2
    assert "are being made by another StoryMem Studio" in second.stderr
    assert {shot.frames for shot in story_in(folder).shots()} == {1001}


def test_what_goes_into_a_pipe_is_utf_8_whatever_the_system_speaks(tmp_path: Path):
    script = tmp_path / "s.json"
    scene = {"scene_num": 1, "video_prompts": ["Wide shot of a קסטה in a café 🎬."], "cut": [True]}
    script.write_text(json.dumps({"story_name": "שלום 🎬", "story_overview": "", "scenes": [scene]}))
    result = subprocess.run(
        [sys.executable, "-m", "storymem_studio", "check", str(script)],
        capture_output=True,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "שלום 🎬" in result.stdout.decode()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are always UTF-8")
def test_a_title_in_any_language_becomes_a_film_where_the_locale_knows_only_ascii(tmp_path: Path):
    (tmp_path / "s.txt").write_text("Title: Käfer שלום\n\nWide shot of a harbour at dawn.", encoding="utf-8")
    command = [sys.executable, "-m", "storymem_studio", "film", "s.txt", "--project", "ü", "--frames", "5"]
    result = subprocess.run(
        [*command, "--size", "96x64"],
        capture_output=True,
        cwd=tmp_path,
        env=os.environ | {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr.decode()
    assert Path(result.stdout.decode().strip()) == tmp_path / "ü" / "käfer-שלום.mp4"
    assert (tmp_path / "ü" / "käfer-שלום.mp4").is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no name is without letters")
def test_a_name_that_is_no_text_is_printed_as_it_is(folder: Path, tmp_path: Path):
    out = os.fsencode(tmp_path) + b"/caf\xe9.csv"
    command = [sys.executable, "-m", "storymem_studio", "export", str(folder), out]
    result = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert result.returncode == 0, result.stderr.decode()
    assert result.stdout.strip() == out and Path(os.fsdecode(out)).is_file()


def test_bytes_of_another_encoding_are_left_out_of_texts(folder: Path, capsys: pytest.CaptureFixture[str]):
    half = "caf\udce9"
    texts = ["--title-text", half, "--credits-text", half, "--marker", f"3:{half}"]
    assert main(["finish", str(folder), *texts]) == 0
    assert main(["film", str(folder), "--negative-prompt", half, "--param", f"captions={half}"]) in (0, 2)
    assert main(["film", half, "--shots", "1", "--style", half, "--frames", "5", "--size", "96x64"]) == 0
    assert story_in(folder).titles.opening_text == "caf"
    assert story_in(folder).settings.negative_prompt == "caf"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--seed", "-1"], "--seed cannot be -1"),
        (["--max_memory_size", "-1"], "--max_memory_size cannot be -1"),
        (["--size", "5"], "is not a size"),
        (["--frame_num", "8"], "8 frames"),
    ],
)
def test_generate_refuses_before_it_writes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], sentence: str
):
    script = tmp_path / "s.json"
    scene = {"scene_num": 1, "video_prompts": ["Wide shot of a harbour."], "cut": [True]}
    script.write_text(json.dumps({"story_name": "Harbour", "story_overview": "", "scenes": [scene]}))
    out = tmp_path / "out"
    given = ["generate", "--story_script_path", str(script), "--output_dir", str(out), *options]
    assert main(given) == 2
    assert sentence in capsys.readouterr().err
    assert not out.exists()
