"""Real scripts, end to end: every ST-Bench story that lies beside this checkout is checked, filmed and written out again."""

import json
from pathlib import Path

import av
import pytest

from storymem_studio.cli import main
from storymem_studio.project import Project
from storymem_studio.scripts.check import check_file

SHARED = Path(__file__).resolve().parents[1] / ".." / "shared"
SCRIPTS = sorted((SHARED / "st-bench").glob("*.json"))
pytestmark = pytest.mark.skipif(
    not SCRIPTS, reason="the ST-Bench scripts (../shared) are not beside this checkout"
)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_real_script_becomes_a_film_and_comes_out_as_it_went_in(path: Path, tmp_path: Path):
    story, findings = check_file(path)
    assert story is not None and [finding for finding in findings if finding.level == "error"] == []

    project = tmp_path / "project"
    film = tmp_path / "film.mp4"
    small = ["--size", "96x64", "--frames", "9"]
    assert main(["film", str(path), "--project", str(project), "--out", str(film), *small]) == 0
    with av.open(str(film)) as container:
        frames = sum(1 for _ in container.decode(video=0))
    with Project.open(project) as opened:
        plans = list(opened.plans.values())
        continuing = sum(plan.request.continues is not None for plan in plans)
        assert frames == 9 * len(plans) - continuing
        assert any(plan.take and plan.take.keyframes for plan in plans)
        assert all(len(plan.request.memory) <= 10 for plan in plans)
        assert plans[-1].request.memory, "the last shot remembers something"

    out = tmp_path / "out.json"
    assert main(["export", str(project), str(out)]) == 0
    original, again = (json.loads(file.read_text(encoding="utf-8")) for file in (path, out))
    assert _read_by_storymem(again) == _read_by_storymem(original)


def _read_by_storymem(script: dict) -> object:
    keys = ("scene_num", "video_prompts", "first_frame_prompt", "cut")
    scenes = [{key: scene[key] for key in keys if key in scene} for scene in script["scenes"]]
    return script["story_name"], script["story_overview"], scenes
