"""What was asked to be made and is not made yet: kept in the project folder, so that it can go on after a restart."""

import json
from collections.abc import Collection, Sequence
from pathlib import Path

from storymem_studio.domain.plan import OutOfDate
from storymem_studio.project.project import Project
from storymem_studio.store.folder import write_whole

QUEUE = "queue.json"


def remember_queue(folder: Path, shot_ids: Sequence[str]) -> None:
    """Note what is left to make, in its order; nothing left is no file. A full disk loses the note, not the render."""
    try:
        if shot_ids:
            write_whole(folder / QUEUE, json.dumps({"shots": list(shot_ids)}).encode(), durable=False)
        else:
            (folder / QUEUE).unlink(missing_ok=True)
    except OSError:
        return


def interrupted_queue(project: Project) -> tuple[str, ...]:
    """What an earlier session left unmade and still needs making."""
    try:
        shots = json.loads((project.folder / QUEUE).read_bytes())["shots"]
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    if not isinstance(shots, list):
        return ()
    needed = {shot.id for shot in project.to_make()}
    return tuple(shot_id for shot_id in shots if shot_id in needed)


def out_of_date_shots(project: Project) -> tuple[str, ...]:
    """Shots with a take that the story would make differently now."""
    return tuple(shot_id for shot_id, plan in project.plans.items() if isinstance(plan.state, OutOfDate))


def shots_of_scene(project: Project, scene_id: str) -> tuple[str, ...]:
    return tuple(shot_id for shot_id, plan in project.plans.items() if plan.place.scene.id == scene_id)


def needing(project: Project, shot_ids: Collection[str]) -> tuple[str, ...]:
    """Those of them that have no current take, in story order."""
    return tuple(shot.id for shot in project.to_make() if shot.id in set(shot_ids))
