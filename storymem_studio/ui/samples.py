"""The sample stories that come with the studio."""

import logging
from pathlib import Path

from storymem_studio.errors import StudioError
from storymem_studio.resources import resource_path
from storymem_studio.ui.start_page import Sample

log = logging.getLogger(__name__)


def samples_folder() -> Path:
    """projects/ beside the package when run from source, its copy inside the package when installed."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_samples"
    return installed if installed.is_dir() else package.parent / "projects"


def load_samples() -> tuple[Sample, ...]:
    """Read every script in projects/. Off the GUI thread."""
    from storymem_studio.scripts.formats import read_script

    found: list[Sample] = []
    for path in sorted(samples_folder().glob("*.json")):
        try:
            story = read_script(path)
        except StudioError:
            log.warning("sample %s cannot be read", path.name)
            continue
        found.append(
            Sample(path, story.title, story.logline or story.overview, len(story.shots()), _poster(path.stem))
        )
    return tuple(found)


def _poster(name: str) -> Path | None:
    path = resource_path(f"posters/{name}.jpg")
    return path if path.is_file() else None
