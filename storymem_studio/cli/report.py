"""A project and its film as JSON, for other programs."""

import json
from typing import Any

from storymem_studio.domain.memory import Candidate, Memory
from storymem_studio.domain.plan import Current, Kept, Missing, OutOfDate, ShotPlan, ShotState
from storymem_studio.export.film import ExportedFilm
from storymem_studio.project import Project


def film_report(project: Project, film: ExportedFilm | None = None, only: int | None = None) -> str:
    """`only`: the number of the one shot to tell about."""
    settings = project.story.settings
    report: dict[str, Any] = {
        "project": str(project.folder),
        "film": str(film.path) if film else None,
        "title": project.story.title,
        "width": settings.width,
        "height": settings.height,
        "fps": settings.fps,
        "frames": project.timeline().frames,
        "seconds": round(project.timeline().frames / settings.fps, 3),
        "shots": [
            _shot(project, plan) for plan in project.plans.values() if only in (None, plan.place.film_number)
        ],
    }
    return json.dumps(report, indent=1, ensure_ascii=False)


def _shot(project: Project, plan: ShotPlan) -> dict[str, Any]:
    take = plan.take
    place = plan.place
    return {
        "id": place.shot.id,
        "scene": place.scene_number,
        "shot": place.shot_number,
        "number": place.film_number,
        "prompt": place.shot.prompt,
        "cut": place.shot.cut,
        "state": state_name(plan.state),
        "reasons": list(getattr(plan.state, "reasons", ())),
        "mode": plan.request.mode,
        "seed": plan.request.seed,
        "take": take.id if take else None,
        "video": str(project.path(take.video)) if take else None,
        "frames": take.frames if take else None,
        "seconds": round(take.frames / plan.request.fps, 3) if take else None,
        "keyframes": [
            {"picture": str(project.path(k.path)), "frame": k.frame, "scores": dict(k.scores)}
            for k in (take.keyframes if take else ())
        ],
        "not_kept": [{"frame": frame, "reason": reason} for frame, reason in (take.dropped if take else ())],
        **memory_report(project, plan.memory),
    }


def memory_report(project: Project, memory: Memory) -> dict[str, Any]:
    return {
        "memory": [_picture(project, e.source) | {"reason": e.reason} for e in memory.remembered],
        "left_out": [_picture(project, e.source) | {"reason": e.reason} for e in memory.left_out],
    }


def _picture(project: Project, source: Candidate) -> dict[str, Any]:
    return {
        "picture": str(project.path(source.path)),
        "from": source_name(project, source),
        "frame": source.frame if source.shot_id else None,
    }


def source_name(project: Project, source: Candidate) -> str:
    """ "shot 3" by its number today, or a reference by its name."""
    if source.shot_id is None:
        return f"reference {source.name}".strip()
    plan = project.plans.get(source.shot_id)
    return f"shot {plan.place.film_number}" if plan else "a shot that was removed"


def state_name(state: ShotState) -> str:
    match state:
        case Missing():
            return "missing"
        case Current():
            return "current"
        case Kept():
            return "kept"
        case OutOfDate():
            return "out of date"
