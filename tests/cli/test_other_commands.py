"""`draft`, `check`, `memory`, `export`, `generate`, `doctor` and the help, called as the entry point calls them."""

import json
from pathlib import Path

import av
import pytest
from PIL import Image

from storymem_studio.cli import COMMANDS, main

PROMPTS = (
    "Wide shot of a harbour at dawn, boats in the mist.",
    "Medium shot of Mara, a woman in a red coat, walking in a forest at noon.",
    "Close-up of Mara, a woman in a red coat, indoors in a kitchen at night.",
)


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.json"
    scene = {"scene_num": 1, "video_prompts": list(PROMPTS), "cut": [True, "False", "True"]}
    path.write_text(json.dumps({"story_name": "Harbour", "story_overview": "A day.", "scenes": [scene]}))
    return path


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "models"])
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as left:
        main([command, "--help"])
    assert left.value.code == 0
    assert f"storymem {command}" in capsys.readouterr().out


def test_models_are_listed_with_size_and_licence(capfd: pytest.CaptureFixture[str]):
    assert main(["models"]) == 0
    told = capfd.readouterr().out
    assert (
        "Wan2.2 I2V A14B" in told and "Apache-2.0" in told and "CC-BY-NC-4.0" in told and "not here" in told
    )


def test_without_a_command_it_says_what_there_is(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main([])
    assert all(command in capsys.readouterr().out + command for command in COMMANDS)


def test_draft_writes_a_script_that_check_accepts(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "script.json"
    assert main(["draft", "A baker finds a map in a loaf", "--writer", "offline", "-o", str(path)]) == 0
    assert "template" in capsys.readouterr().err
    assert main(["check", str(path)]) == 0
    assert "0 errors, 0 warnings" in capsys.readouterr().out


def test_check_names_the_scene_and_the_shot(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "bad.json"
    path.write_text(
        '{"story_name": "x", "scenes": [{"scene_num": 1, "video_prompts": ["A street.", 5], "cut": [true, true]}]}'
    )
    assert main(["check", str(path)]) == 2
    assert "scene 1, shot 2" in capsys.readouterr().out


def test_memory_and_export_after_a_film(script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    project = tmp_path / "project"
    small = ["--size", "96x64", "--frames", "9"]
    assert main(["film", str(script), "--project", str(project), *small]) == 0
    capsys.readouterr()
    assert main(["memory", str(project)]) == 0
    told = capsys.readouterr().out
    assert "Shot 3" in told and "shot 1, frame 0: sink" in told
    assert main(["memory", str(project), "--shot", "9"]) == 2

    film = tmp_path / "out" / "Harbour.mp4"
    assert main(["export", str(project), str(film)]) == 0
    assert "copied as they are" in capsys.readouterr().err
    with av.open(str(film)) as container:
        assert container.metadata["title"] == "Harbour"
        assert sum(1 for _ in container.decode(video=0)) == 26

    again = tmp_path / "again.json"
    assert main(["export", str(project), str(again)]) == 0
    scene = json.loads(again.read_text())["scenes"][0]
    assert scene["video_prompts"] == list(PROMPTS) and scene["cut"] == [True, False, True]


def test_export_before_anything_is_made_says_what_to_do(
    script: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    from storymem_studio.project import Project
    from storymem_studio.scripts.formats import read_script

    Project.create(tmp_path / "project", read_script(script)).close()
    assert main(["export", str(tmp_path / "project"), str(tmp_path / "x.mp4")]) == 2
    assert "Generate the film first" in capsys.readouterr().err
    assert main(["export", str(tmp_path / "project"), str(tmp_path / "x.avi")]) == 2


def test_generate_writes_the_files_storymems_users_know(script: Path, tmp_path: Path):
    out = tmp_path / "results" / "harbour"
    arguments = [
        "generate",
        "--story_script_path",
        str(script),
        "--output-dir",
        str(out),
        "--backend",
        "animatic",
    ]
    arguments += ["--size", "96*64", "--frame_num", "9", "--seed", "5", "--mi2v", "--max_memory_size", "4"]
    assert main(arguments) == 0
    names = {path.name for path in out.glob("*.*") if not path.name.startswith("project.db")}
    assert {"01_01.mp4", "01_02.mp4", "01_03.mp4", "harbour.mp4", "01_01_keyframe0.jpg"} <= names
    with av.open(str(out / "harbour.mp4")) as container:
        assert sum(1 for _ in container.decode(video=0)) == 9 + 8 + 9


def test_generate_takes_reference_pictures_as_the_first_memory(script: Path, tmp_path: Path):
    from storymem_studio.project import Project

    out = tmp_path / "harbour"
    out.mkdir()
    Image.new("RGB", (64, 96), "teal").save(out / "00_00_keyframe0.jpg")
    arguments = ["generate", "--story-script-path", str(script), "--output_dir", str(out), "--m2v-first-shot"]
    assert main([*arguments, "--size", "96*64", "--frame-num", "9"]) == 0
    with Project.open(out) as project:
        plans = list(project.plans.values())
        assert plans[0].memory.remembered[0].reason == "reference"
        assert plans[0].take is not None and plans[0].take.request.mode == "M2V"


@pytest.mark.parametrize(
    ("extra", "sentence"),
    [
        (["--mi2v", "--mm2v"], "exclude each other"),
        (["--t2v_first_shot", "--m2v_first_shot"], "exclude each other"),
        (["--m2v_first_shot"], "00_00_keyframe0.jpg"),
        (["--size", "big"], "not a size"),
    ],
)
def test_generate_refuses_what_cannot_be(
    script: Path, tmp_path: Path, extra: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
):
    arguments = [
        "generate",
        "--story_script_path",
        str(script),
        "--output_dir",
        str(tmp_path / "out"),
        *extra,
    ]
    assert main(arguments) == 2
    assert sentence in capsys.readouterr().err


def test_the_doctor_looks_at_everything(capsys: pytest.CaptureFixture[str]):
    main(["doctor"])
    told = capsys.readouterr().out
    assert "backend animatic" in told and "Python" in told and "writer" in told
