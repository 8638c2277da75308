"""`storymem film SOURCE`: from a logline, a script or a project to a finished film; makes only what is not current."""

import argparse
import sys
import time
from dataclasses import replace
from pathlib import Path

from storymem_studio.cli import options
from storymem_studio.domain import edits
from storymem_studio.domain.story import Story
from storymem_studio.errors import StudioError
from storymem_studio.store.folder import is_project, slug

FILMS = (".mp4", ".mov", ".mkv", ".webm", ".gif", ".webp")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", metavar="SOURCE", help="a logline in quotes, a script file, or a project folder"
    )
    parser.add_argument(
        "--project", type=Path, metavar="DIR", help="the project's folder (default: found by the source)"
    )
    parser.add_argument(
        "--out", type=Path, metavar="FILE.mp4", help="where the film goes (default: in the project)"
    )
    parser.add_argument("--json", action="store_true", help="print what was made as JSON")
    options.add_writer_options(parser)
    options.add_render_options(parser)


def run(given: argparse.Namespace) -> int:
    from storymem_studio.cli.progress import RenderLog
    from storymem_studio.cli.rendering import RequestRefused, render_film
    from storymem_studio.project.exporting import export_project

    begun = time.monotonic()
    _set_up(Story(""), given)  # what makes no sense is said before anything is written
    if given.out is not None:
        options.checked_out(given.out, FILMS)
    project = open_source(given.source, given)
    with project:
        if not project.story.shots():
            raise StudioError("The story has no shots.", "Write one first.")
        project.begin_rendering()
        before = project.story.settings
        project.edit("Settings", _set_up, given)
        _say(f"“{project.story.title}”: {_shots(len(project.story.shots()))}, project {project.folder}")
        try:
            made = render_film(project, RenderLog(project))
        except RequestRefused:
            # Else every later run would ask for it again.
            project.edit("Settings", edits.update_settings, backend=before.backend, params=before.params)
            raise
        out = given.out or project.folder / f"{slug(project.story.title)}.mp4"
        film = export_project(project, out)
        seconds = film.frames / project.story.settings.fps
        _say(f"{_shots(made)} made, film of {seconds:.1f} s in {time.monotonic() - begun:.0f} s: {film.path}")
        if given.json:
            from storymem_studio.cli.report import film_report

            print(film_report(project, film))
        else:
            print(film.path)
            _say(f"Open it in the window: storymem-studio {project.folder}")
    return 0


def open_source(source: str, given: argparse.Namespace):
    """The project behind a logline, a script file or a project folder, made or found again."""
    from storymem_studio.paths import projects_dir
    from storymem_studio.project import Project
    from storymem_studio.project.sources import LoglineSource, open_from, script_source
    from storymem_studio.scripts.text import clean

    path = Path(source)
    if (
        source.strip()
        and len(source) < 4096
        and "\0" not in source
        and (options.looks_like_path(source) or _exists(path))
    ):
        if not _exists(path):
            raise StudioError(
                f"{source} does not exist.", "Name a script file or a project folder, or write a logline."
            )
        if is_project(path) or path.is_dir():
            return Project.open(path)
        origin = script_source(path)
        project, _ = open_from(
            origin, lambda: _read_script(path), folder=given.project, parent=projects_dir()
        )
        return project
    from storymem_studio.cli.drafting import DraftStopped, draft_story

    logline = " ".join(clean(source).split())
    origin = LoglineSource(logline, given.shots, given.style, given.draft_seed)
    try:
        project, _ = open_from(
            origin, lambda: draft_story(logline, given), folder=given.project, parent=projects_dir()
        )
    except DraftStopped as stopped:
        story = stopped.story
        project, _ = open_from(origin, lambda: story, folder=given.project, parent=projects_dir())
        project.close()
        _say(
            f"Stopped with {_shots(len(story.shots()))} written, in {project.folder}. "
            "The same command makes the film of them; for a new draft add --draft-seed 1."
        )
        raise
    return project


def _read_script(path: Path) -> Story:
    from storymem_studio.scripts.formats import read_script

    return read_script(path)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _set_up(story: Story, given: argparse.Namespace) -> Story:
    story = options.apply_seed(options.apply_frames(story, given.frames), given.seed)
    return replace(story, settings=options.render_settings(story.settings, given))


def _shots(count: int) -> str:
    return f"{count} shot{'s' if count != 1 else ''}"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
