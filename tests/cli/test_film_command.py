"""`storymem film` as a user runs it: in a process of its own."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import av
import pytest

SMALL = ["--size", "96x64", "--frames", "9"]


def script(path: Path, *prompts: str, cuts: tuple[bool, ...] = ()) -> Path:
    scene = {
        "scene_num": 1,
        "video_prompts": list(prompts),
        "cut": list(cuts) or [True] * len(prompts),
    }
    path.write_text(json.dumps({"story_name": "Harbour", "story_overview": "A day.", "scenes": [scene]}))
    return path


PROMPTS = (
    "Wide shot of a harbour at dawn, boats in the mist.",
    "Medium shot of Mara, a woman in a red coat, walking in a forest at noon.",
    "Close-up of Mara, a woman in a red coat, indoors in a kitchen at night.",
    "Wide shot of a snowfield at noon.",
)


def storymem(*arguments: object, **settings: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "storymem_studio", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=170, check=False, **settings)


def frames_of(film: Path) -> int:
    with av.open(str(film)) as container:
        return sum(1 for _ in container.decode(video=0))


def test_a_script_becomes_a_film_and_a_second_run_makes_nothing(tmp_path: Path):
    path = script(tmp_path / "harbour.json", *PROMPTS, cuts=(True, False, True, True))
    first = storymem("film", path, *SMALL, "--json")
    assert first.returncode == 0, first.stderr
    report = json.loads(first.stdout)
    assert [shot["frames"] for shot in report["shots"]] == [9, 8, 9, 9]
    assert [shot["mode"] for shot in report["shots"]] == ["T2V", "MI2V", "M2V", "M2V"]
    assert frames_of(Path(report["film"])) == report["frames"] == 35
    last = report["shots"][-1]
    assert last["memory"] and all(Path(item["picture"]).is_file() for item in last["memory"])
    assert {item["reason"] for item in last["memory"]} <= {"sink", "recent"}

    again = storymem("film", path, *SMALL, "--json")
    assert json.loads(again.stdout)["project"] == report["project"]
    assert "0 shots made" in again.stderr


def test_a_changed_shot_is_made_again_with_those_that_saw_it(tmp_path: Path):
    path = script(tmp_path / "harbour.json", *PROMPTS)
    storymem("film", path, *SMALL)
    script(path, *PROMPTS[:2], "Extreme wide shot of a desert at sunset.", PROMPTS[3])
    again = storymem("film", path, *SMALL)
    assert again.returncode == 0, again.stderr
    assert "made again: the prompt changed" in again.stderr
    assert "made again: it saw keyframes of shot 3 that are no longer in its memory" in again.stderr
    assert "2 shots made" in again.stderr


@pytest.mark.parametrize("whole_program", [False, True], ids=["the engine", "the whole program"])
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_after_kill_9_the_same_command_goes_on_where_it_was(tmp_path: Path, whole_program: bool):
    path = script(tmp_path / "harbour.json", *PROMPTS)
    command = [
        sys.executable,
        "-m",
        "storymem_studio",
        "film",
        str(path),
        "--size",
        "96x64",
        "--frames",
        "161",
    ]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert running.stderr is not None
    for line in running.stderr:
        if line.startswith("Shot 3"):
            break
    os.kill(running.pid if whole_program else _child_of(running.pid), signal.SIGKILL)
    rest = running.stderr.read()
    code = running.wait(60)
    running.stderr.close()
    if not whole_program:
        # A test that is kept waiting kills it one shot later.
        assert code == 1 and re.search("Shot [34] could not be made", rest) and "Traceback" not in rest
    again = storymem("film", path, "--size", "96x64", "--frames", "161", "--json")
    assert again.returncode == 0, again.stderr
    assert "Shot 1 (" not in again.stderr and "Shot 2 (" not in again.stderr
    report = json.loads(again.stdout)
    assert frames_of(Path(report["film"])) == 4 * 161


def _child_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0])


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_stops_after_the_current_step_and_keeps_what_is_made(tmp_path: Path):
    path = script(tmp_path / "harbour.json", *PROMPTS)
    command = [
        sys.executable,
        "-m",
        "storymem_studio",
        "film",
        str(path),
        "--size",
        "96x64",
        "--frames",
        "321",
    ]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert running.stderr is not None
    for line in running.stderr:
        if line.startswith("Shot 2"):
            running.send_signal(signal.SIGINT)
            break
    rest = running.stderr.read()
    assert running.wait(60) == 130
    running.stderr.close()
    assert "stopped; what was finished is kept" in rest and "Traceback" not in rest


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_in_a_terminal_reaches_the_engine_too_and_is_no_failure(tmp_path: Path):
    path = script(tmp_path / "harbour.json", *PROMPTS)
    command = [sys.executable, "-m", "storymem_studio", "film", str(path), "--size", "96x64"]
    command += ["--frames", "321"]
    running = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert running.stderr is not None
    for line in running.stderr:
        if line.startswith("Shot 1"):
            os.killpg(running.pid, signal.SIGINT)
            break
    rest = running.stderr.read()
    assert running.wait(60) == 130
    running.stderr.close()
    assert "stopped; what was finished is kept" in rest and "could not be made" not in rest


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("this is { not json", ""),
        ('{"story_name": "x", "scenes": 7}', "scenes"),
        ('{"story_name": "x", "scenes": []}', ""),
        (
            '{"story_name": "x", "scenes": [{"scene_num": 1, "video_prompts": [null], "cut": [true]}]}',
            "scene 1",
        ),
        ("[]", ""),
        ("", ""),
    ],
)
def test_a_bad_script_is_one_sentence_and_exit_code_2(tmp_path: Path, content: str, sentence: str):
    path = tmp_path / "bad.json"
    path.write_text(content)
    result = storymem("film", path)
    assert result.returncode == 2, result
    assert "Traceback" not in result.stderr and sentence in result.stderr.lower()
    assert len(result.stderr.strip().splitlines()) <= 3
    assert not (Path(os.environ["STORYMEM_PROJECTS_DIR"]) / "bad").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nowhere.json"], "nowhere.json does not exist"),
        (["A logline", "--size", "33x17"], "multiples of 16"),
        (["A logline", "--frames", "80"], "80 frames"),
        (["   "], "logline"),
        (["A logline", "--shots", "0"], "shots"),
        (["A logline", "--param", "novalue"], "NAME=VALUE"),
    ],
)
def test_a_bad_option_is_one_sentence_and_exit_code_2(tmp_path: Path, arguments: list[str], sentence: str):
    result = storymem("film", *arguments, cwd=tmp_path)
    assert result.returncode == 2
    assert sentence in result.stderr and "Traceback" not in result.stderr


def test_a_project_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path):
    path = script(tmp_path / "harbour.json", *PROMPTS)
    (tmp_path / "file").write_text("in the way")
    result = storymem("film", path, "--project", tmp_path / "file" / "film")
    assert (
        result.returncode == 2 and "cannot be written" in result.stderr and "Traceback" not in result.stderr
    )


def test_a_megabyte_of_prompt_makes_a_film(tmp_path: Path):
    path = script(tmp_path / "long.json", "Wide shot of a beach at noon. " * 35_000)
    result = storymem("film", path, *SMALL)
    assert result.returncode == 0, result.stderr[-2000:]


def test_names_with_dots_and_slashes_stay_inside_the_project_folder(tmp_path: Path):
    path = tmp_path / "odd.json"
    scene = {"scene_num": 1, "video_prompts": [PROMPTS[0]], "cut": [True]}
    path.write_text(json.dumps({"story_name": "../../../etc/odd", "story_overview": "", "scenes": [scene]}))
    result = storymem("film", path, *SMALL, "--json")
    assert result.returncode == 0, result.stderr
    report = json.loads(result.stdout)
    assert Path(report["film"]).parent == Path(report["project"])


@pytest.mark.parametrize(
    ("begin", "loading"), [("main", "storymem_studio.cli"), ("window", "storymem_studio.app")]
)
def test_ctrl_c_while_the_program_still_loads_is_a_sentence(begin: str, loading: str):
    program = f"""
import signal, sys
from storymem_studio.__main__ import {begin}
class Interrupting:
    def find_spec(self, name, path, target=None):
        if name == "{loading}":
            signal.raise_signal(signal.SIGINT)
sys.meta_path.insert(0, Interrupting())
sys.exit({begin}())
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert result.returncode == 130
    assert result.stderr.endswith(": stopped.\n") and "Traceback" not in result.stderr


def test_the_command_line_starts_without_anything_heavy():
    heavy = ("torch", "PySide6", "av", "openai", "sqlmodel", "numpy", "pydantic")
    program = f"import sys, storymem_studio.cli; print(sorted(set({heavy}) & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
