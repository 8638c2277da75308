"""Export a project's film: what the window and the command line both call."""

from collections.abc import Callable
from pathlib import Path

from storymem_studio.export.film import ExportedFilm, Report, export_film
from storymem_studio.project.project import Project
from storymem_studio.project.reel import reel_of


def export_project(
    project: Project,
    out: Path,
    *,
    made_only: bool = False,
    report: Report = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportedFilm:
    """:raises StudioError: shots are missing or damaged, no space, the place cannot be written."""
    return export_film(reel_of(project, made_only=made_only), out, report=report, cancelled=cancelled)
