"""Ctrl+C while a model writes: the program stops, and what was written is kept."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from model_answers import film_text, up_to
from model_server import ModelServer, stalls

from storymem_studio.project import Project
from storymem_studio.scripts.formats import read_script

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")


def stopped_after_two_shots(server: ModelServer, *arguments: object) -> str:
    """What it says from then on."""
    server.replies = [stalls(up_to(film_text(), "number 3"))]
    command = [sys.executable, "-m", "storymem_studio", *map(str, arguments)]
    command += ["--base-url", server.url, "--model", "tiny", "--shots", "6"]
    running = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"STORYMEM_API_KEY": "k"},
    )
    assert running.stderr is not None
    shots = 0
    for line in running.stderr:
        shots += line.startswith(("  —", "  ↳"))
        if shots == 2:
            running.send_signal(signal.SIGINT)
            break
    rest = running.stderr.read()
    assert running.wait(60) == 130
    running.stderr.close()
    return rest


def test_a_film_whose_draft_is_stopped_keeps_the_draft_and_makes_nothing(server: ModelServer, tmp_path: Path):
    folder = tmp_path / "film"
    rest = stopped_after_two_shots(server, "film", "A keeper waits.", "--project", folder)
    assert f"Stopped with 2 shots written, in {folder}." in rest
    assert "The same command makes the film of them" in rest and "Traceback" not in rest
    with Project.open(folder) as project:
        assert len(project.story.shots()) == 2 and not project.takes


def test_a_draft_that_is_stopped_is_written_as_far_as_it_came(server: ModelServer, tmp_path: Path):
    out = tmp_path / "script.json"
    assert "stopped" in stopped_after_two_shots(server, "draft", "A keeper waits.", "-o", out)
    assert len(read_script(out).shots()) == 2
