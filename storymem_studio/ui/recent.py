"""Projects opened lately, newest first, kept in the user's settings folder."""

import json
import logging
from dataclasses import dataclass
from pathlib import Path

from storymem_studio.paths import config_dir
from storymem_studio.store.folder import is_project, write_whole

KEPT = 12
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RecentProject:
    folder: Path
    title: str


def recent_projects() -> tuple[RecentProject, ...]:
    """Those that are still there."""
    try:
        rows = json.loads((config_dir() / "recent.json").read_text(encoding="utf-8"))
        found = [RecentProject(Path(row["folder"]), str(row["title"])) for row in rows]
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, KeyError):
        log.warning("the list of recent projects cannot be read; starting a new one")
        return ()
    return tuple(project for project in found if is_project(project.folder))


def remember_project(folder: Path, title: str) -> None:
    """Put a project at the head of the list. A list that cannot be written is no reason to stop work."""
    folder = folder.resolve()
    others = [project for project in recent_projects() if project.folder != folder]
    rows = [{"folder": str(p.folder), "title": p.title} for p in (RecentProject(folder, title), *others)][
        :KEPT
    ]
    try:
        config_dir().mkdir(parents=True, exist_ok=True)
        write_whole(config_dir() / "recent.json", json.dumps(rows, indent=1).encode())
    except OSError:
        log.warning("the list of recent projects cannot be written", exc_info=True)
