"""`storymem generate`: StoryMem's own options, its seeds, and the files its users know."""

import argparse
import json
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

from storymem_studio.cli import options
from storymem_studio.domain.story import RenderSettings, Story
from storymem_studio.errors import StudioError
from storymem_studio.project import Project


def add_arguments(parser: argparse.ArgumentParser) -> None:
    def add(name: str, **settings: object) -> None:
        """Both spellings, as StoryMem's users type them and as everybody else does."""
        parser.add_argument(f"--{name}", f"--{name.replace('_', '-')}", **settings)  # pyright: ignore[reportArgumentType]

    add("story_script_path", type=Path, required=True, metavar="FILE", help="ST-Bench JSON")
    add(
        "output_dir",
        type=Path,
        required=True,
        metavar="DIR",
        help="shots, keyframes and DIR/<name of DIR>.mp4",
    )
    parser.add_argument("--seed", type=int, default=0, help="each scene counts up from here, as in StoryMem")
    parser.add_argument("--size", default="832*480")
    add("max_memory_size", type=int, default=10)
    add("t2v_first_shot", action="store_true", help="the first shot from text alone")
    add("m2v_first_shot", action="store_true", help="the first shot remembers DIR/00_00_keyframe*.jpg")
    parser.add_argument(
        "--mi2v", action="store_true", help="a shot that is no cut starts from the last frame"
    )
    parser.add_argument(
        "--mm2v", action="store_true", help="a shot that is no cut starts from the last five frames"
    )
    add("t2v_model_path", metavar="DIR")
    add("i2v_model_path", metavar="DIR")
    add("lora_weight_path", metavar="DIR")
    add("frame_num", type=int, help="frames of every shot, 4n+1 (default 81)")
    add("sample_steps", type=int)
    add("sample_shift", type=float)
    parser.add_argument("--backend", help="storymem when weights are given, else animatic")
    parser.add_argument("--param", action="append", default=[], metavar="NAME=VALUE")


def run(given: argparse.Namespace) -> int:
    from storymem_studio.cli.progress import RenderLog
    from storymem_studio.cli.rendering import render_film
    from storymem_studio.project.exporting import export_project

    _refuse_contradictions(given)
    options.within("seed", given.seed, 0, options.LARGEST_SEED)
    options.within("max_memory_size", given.max_memory_size, 0, options.MOST_REMEMBERED)
    _set_up(Story(""), given)  # what makes no sense is said before anything is written
    with _open(given) as project:
        project.begin_rendering()
        _take_references(project, given)
        print(
            f"“{project.story.title}”: {len(project.story.shots())} shots in {given.output_dir}",
            file=sys.stderr,
        )
        try:
            render_film(project, RenderLog(project))
        finally:
            _write_known_files(project, given.output_dir)
        folder = given.output_dir.resolve()
        film = export_project(project, folder / f"{folder.name}.mp4")
        print(film.path)
    return 0


def _refuse_contradictions(given: argparse.Namespace) -> None:
    if given.mi2v and given.mm2v:
        raise StudioError("--mi2v and --mm2v exclude each other.", "Choose one: each needs its own LoRA.")
    if given.t2v_first_shot and given.m2v_first_shot:
        raise StudioError("--t2v_first_shot and --m2v_first_shot exclude each other.", "Choose one.")
    if given.m2v_first_shot and not _references(given.output_dir):
        raise StudioError(
            "--m2v_first_shot needs reference pictures.",
            f"Put them into {given.output_dir} as 00_00_keyframe0.jpg, 00_00_keyframe1.jpg …",
        )


def _open(given: argparse.Namespace) -> Project:
    from storymem_studio.project.sources import open_from, script_source
    from storymem_studio.scripts.formats import read_script

    path = given.story_script_path
    project, _ = open_from(
        script_source(path),
        lambda: read_script(path),
        folder=given.output_dir,
        parent=given.output_dir.parent,
    )
    project.edit("Settings", lambda story: _set_up(story, given))
    return project


def _set_up(story: Story, given: argparse.Namespace) -> Story:
    story = options.apply_frames(story, given.frame_num)
    return replace(story, settings=_settings(story.settings, given))


def _settings(settings: RenderSettings, given: argparse.Namespace) -> RenderSettings:
    named = {
        "t2v_model_path": _absolute(given.t2v_model_path),
        "i2v_model_path": _absolute(given.i2v_model_path),
        "lora_weight_path": _absolute(given.lora_weight_path),
        "steps": given.sample_steps,
        "shift": given.sample_shift,
    }
    weights = {name: value for name, value in named.items() if value is not None}
    backend = given.backend or ("storymem" if given.i2v_model_path else "animatic")
    params = weights if backend == "storymem" else {}
    if backend == "storymem" and (given.mi2v or given.mm2v):
        params["variant"] = "MM2V" if given.mm2v else "MI2V"
    given_params = dict(options.parse_param(text) for text in given.param)
    width, height = options.parse_size(given.size)
    return replace(
        settings,
        backend=backend,
        params=json.dumps(params | given_params, sort_keys=True),
        width=width,
        height=height,
        seed=given.seed,
        seed_per_scene=True,
        max_memory=given.max_memory_size,
        continuation="MI2V" if given.mi2v else "MM2V" if given.mm2v else "none",
        t2v_first_shot=given.t2v_first_shot,
    )


def _references(folder: Path) -> list[Path]:
    return sorted(folder.glob("00_00_keyframe*.jpg"), key=lambda path: (len(path.name), path.name))


def _take_references(project: Project, given: argparse.Namespace) -> None:
    known = {reference.name for reference in project.story.references}
    if given.m2v_first_shot:
        for path in _references(given.output_dir):
            if path.stem not in known:
                project.add_reference(path)


def _write_known_files(project: Project, folder: Path) -> None:
    """`01_02.mp4` and `01_02_keyframe0.jpg` beside the project; the takes themselves stay in it, lossless."""
    from PIL import Image

    for plan in project.plans.values():
        take = plan.take
        if take is None:
            continue
        name = f"{plan.place.scene_number:02d}_{plan.place.shot_number:02d}"
        _link(project.path(take.video), folder / f"{name}.mp4")
        for old in folder.glob(f"{name}_keyframe*.jpg"):
            old.unlink()
        for number, keyframe in enumerate(take.keyframes):
            with Image.open(project.path(keyframe.path)) as image:
                image.convert("RGB").save(folder / f"{name}_keyframe{number}.jpg", quality=95)


def _link(source: Path, target: Path) -> None:
    """The same bytes under another name; a copy where the disk knows no links."""
    target.unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _absolute(path: str | None) -> str | None:
    """Weights are found again from any folder the project is opened in."""
    return str(Path(path).expanduser().resolve()) if path else path
