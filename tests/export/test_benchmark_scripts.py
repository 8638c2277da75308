"""Films of real scripts, as Web, Review and Editor: exact frames, loudness on target, decoded by ffmpeg without a warning."""

import os
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from film_probe import decode_with_ffmpeg, loudness_by_ffmpeg, needs_ffmpeg, probe
from small_film import FPS

from storymem_studio.cli.rendering import render_film
from storymem_studio.domain import edits_film
from storymem_studio.export.order import ExportOptions
from storymem_studio.project import Project
from storymem_studio.project.exporting import export_project
from storymem_studio.project.reel import reel_of
from storymem_studio.project.sounds import add_sound
from storymem_studio.scripts.formats import read_script, write_script
from storymem_studio.scripts.stbench import parse_json

SCRIPTS = Path(__file__).resolve().parents[2] / ".." / "shared" / "st-bench"
NAMES = sorted(path.stem for path in SCRIPTS.glob("*.json"))
FILMS = NAMES if os.environ.get("STORYMEM_ALL_SCRIPTS") else NAMES[::4]
"""A film takes some seconds: three of the twelve, all with STORYMEM_ALL_SCRIPTS=1."""
PRESETS = ((".mp4", "web", FPS, -14.0), (".mp4", "review", FPS, -16.0), (".mov", "editor", 24, None))

pytestmark = pytest.mark.skipif(not NAMES, reason="the reference scripts (../shared/st-bench) are not here")


@needs_ffmpeg
@pytest.mark.parametrize("name", FILMS)
def test_a_script_becomes_a_film_for_the_web_for_review_and_for_the_editor(name: str, tmp_path: Path, tone):
    story = read_script(SCRIPTS / f"{name}.json")
    settings = replace(story.settings, width=64, height=48, fps=FPS)
    scenes = tuple(replace(s, shots=tuple(replace(shot, frames=5) for shot in s.shots)) for s in story.scenes)
    with Project.create(tmp_path / "film", replace(story, settings=settings, scenes=scenes)) as project:
        render_film(project, lambda update: None)
        add_sound(project, tone("theme.wav", 30, 330, 0.1))
        project.edit("Dissolve", edits_film.set_transitions, "dissolve", 2)
        project.edit(
            "Titles", edits_film.update_titles, opening=True, opening_seconds=1, caption_source="prompts"
        )
        promised = reel_of(project).frames
        for suffix, preset, rate, target in PRESETS:
            film = export_project(
                project, tmp_path / f"{preset}{suffix}", options=ExportOptions(preset=preset)
            )
            told = probe(film.path)
            assert told.frames == film.frames == int(Fraction(promised * rate, FPS) + Fraction(1, 2))
            decode_with_ffmpeg(film.path)
            if target is not None:
                assert loudness_by_ffmpeg(film.path) == pytest.approx(target, abs=0.5)


@pytest.mark.parametrize("name", NAMES)
def test_a_script_comes_back_equal_in_what_storymem_reads(name: str, tmp_path: Path):
    def read_by_storymem(path: Path) -> list:
        document = parse_json(path.read_text(encoding="utf-8"))
        assert isinstance(document, dict) and isinstance(document["scenes"], list)
        keys = ("scene_num", "video_prompts", "first_frame_prompt")
        return [
            document.get("story_name"),
            document.get("story_overview"),
            *(
                [
                    *(scene.get(key) for key in keys),
                    [str(cut).lower() for cut in scene["cut"]],
                ]
                for scene in document["scenes"]
            ),
        ]

    with Project.create(tmp_path / "film", read_script(SCRIPTS / f"{name}.json")) as project:
        out = export_project(project, tmp_path / "again.json").path
        write_script(project.story, tmp_path / "direct.json")
    assert out.read_bytes() == (tmp_path / "direct.json").read_bytes()
    assert read_by_storymem(out) == read_by_storymem(SCRIPTS / f"{name}.json")
