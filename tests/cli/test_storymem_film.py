"""The StoryMem engine under the command line: whole films in all five modes from tiny weights of either layout."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import av
import pytest
from PIL import Image

pytest.importorskip("torch")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "engine"))

from tiny_storymem import save_checkpoint, save_lora

from storymem_studio.cli import main
from storymem_studio.project import Project

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"
OWN_SCRIPT = {
    "story_name": "Harbour",
    "story_overview": "A day.",
    "scenes": [
        {
            "scene_num": 1,
            "video_prompts": ["A harbour at dawn.", "Mara walks past the boats.", "Mara opens a letter."],
            "cut": [True, True, False],
        }
    ],
}
STEPS = ["--param", "steps=2", "--param", "precision=fp32"]


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STORYMEM_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("OMP_NUM_THREADS", "2")


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.json"
    path.write_text(json.dumps(OWN_SCRIPT))
    return path


def frames_of(film: Path) -> int:
    with av.open(str(film)) as container:
        return sum(1 for _ in container.decode(video=0))


def modes(folder: Path) -> list[str]:
    with Project.open(folder) as project:
        assert all(plan.take is not None for plan in project.plans.values())
        return [plan.take.request.mode for plan in project.plans.values() if plan.take]


def test_t2v_m2v_and_mi2v_from_the_original_layout(script: Path, tmp_path: Path):
    i2v = save_checkpoint(tmp_path / "i2v", "original")
    t2v = save_checkpoint(tmp_path / "t2v", "original", role="t2v")
    lora = save_lora(tmp_path / "lora", "MI2V")
    out = tmp_path / "film"
    options = ["--story_script_path", script, "--output_dir", out, "--size", "64*64", "--frame_num", 9]
    options += ["--t2v_first_shot", "--mi2v", "--seed", 3]
    weights = ["--i2v_model_path", i2v, "--t2v_model_path", t2v, "--lora_weight_path", lora]
    assert main(["generate", *map(str, options + weights), *STEPS]) == 0
    assert modes(out) == ["T2V", "M2V", "MI2V"]
    assert frames_of(out / "film.mp4") == 9 + 9 + 8


def test_mr2v_and_mm2v_from_the_diffusers_layout(script: Path, tmp_path: Path):
    i2v = save_checkpoint(tmp_path / "i2v", "diffusers")
    lora = save_lora(tmp_path / "lora", "MM2V")
    out = tmp_path / "film"
    out.mkdir()
    Image.new("RGB", (80, 60), "teal").save(out / "00_00_keyframe0.jpg")
    options = ["--story_script_path", script, "--output_dir", out, "--size", "64*64", "--frame_num", 9]
    options += ["--m2v_first_shot", "--mm2v", "--i2v_model_path", i2v, "--lora_weight_path", lora]
    assert main(["generate", *map(str, options), *STEPS]) == 0
    assert modes(out) == ["M2V", "M2V", "MM2V"]
    assert frames_of(out / "film.mp4") == 9 + 9 + 4
    with Project.open(out) as project:
        first = next(iter(project.plans.values()))
        assert [entry.reason for entry in first.memory.remembered] == ["reference"]
        assert first.take is not None and "CC-BY-NC-4.0" in first.take.recipe


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_real_script_is_stopped_and_goes_on(tmp_path: Path):
    path = SHARED / "st-bench" / "queen.json"
    if not path.exists():
        pytest.skip("the ST-Bench scripts (../shared) are not beside this checkout")
    weights = {
        "i2v_model_path": save_checkpoint(tmp_path / "i2v", "original"),
        "t2v_model_path": save_checkpoint(tmp_path / "t2v", "diffusers", role="t2v"),
        "lora_weight_path": save_lora(tmp_path / "lora", "MI2V"),
    }
    command = [
        sys.executable,
        "-m",
        "storymem_studio",
        "film",
        str(path),
        "--project",
        str(tmp_path / "film"),
    ]
    command += ["--backend", "storymem"]
    for name, place in weights.items():
        command += ["--param", f"{name}={place}"]
    command += [*STEPS, "--size", "64x64", "--frames", "9", "--out", str(tmp_path / "film.mp4")]
    running = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=os.environ
    )
    assert running.stderr is not None
    for line in running.stderr:
        if line.startswith("Shot 3"):
            running.send_signal(signal.SIGINT)
            break
    assert "what was finished is kept" in running.stderr.read()
    running.stderr.close()
    assert running.wait(60) == 130
    again = subprocess.run(command, capture_output=True, text=True, timeout=170, check=False)
    assert again.returncode == 0, again.stderr[-2000:]
    assert "Shot 1 (" not in again.stderr and "Shot 2 (" not in again.stderr
    # Seven shots, of which three continue the one before.
    assert frames_of(tmp_path / "film.mp4") == 7 * 9 - 3
