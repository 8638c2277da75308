"""How every shot of a film was made, as JSON: enough to make it again, and to say honestly what it is."""

import contextlib
import json
import os
from pathlib import Path
from typing import Any

from storymem_studio.errors import StudioError
from storymem_studio.export.production import ProducedShot, Production, licence_of
from storymem_studio.wording import reason_of


def recipe_of(production: Production, film: str) -> dict[str, Any]:
    story = production.story
    return {
        "film": film,
        "title": story.title,
        "logline": story.logline,
        "made_with_ai": True,
        "software": production.software,
        "writer": story.writer or "by hand",
        "width": production.size[0],
        "height": production.size[1],
        "fps": production.fps,
        "models": [
            {"name": m.name, "title": m.title, "licence": m.licence, "commercial_use": m.commercial}
            for m in production.models()
        ],
        "characters": [{"name": c.name, "description": c.description} for c in story.characters],
        "shots": [_shot(shot) for shot in production.shots],
        "sounds": [
            {
                "name": sound.clip.name,
                "kind": sound.clip.kind,
                "start_frame": sound.clip.start,
                "file": sound.path.name,
            }
            for sound in production.sounds
        ],
    }


def _shot(shot: ProducedShot) -> dict[str, Any]:
    place, take = shot.place, shot.take
    told: dict[str, Any] = {
        "number": place.film_number,
        "scene": place.scene_number,
        "shot": place.shot_number,
        "id": place.shot.id,
        "state": shot.state,
        "start_frame": shot.clip.start,
        "frames": shot.clip.frames,
        "trim_in": place.shot.trim_in,
        "trim_out": place.shot.trim_out,
        "transition": place.shot.transition,
        "prompt": place.shot.prompt,
    }
    if take is None:
        return told
    return told | {
        "take": take.id,
        "created": take.created,
        "licence": licence_of(take),
        "mode": take.request.mode,
        "request": json.loads(take.request.to_json()),
        "keyframes": [{"frame": k.frame, "digest": k.digest} for k in take.keyframes],
        "remembers": list(shot.remembers),
        "recipe": json.loads(take.recipe),
    }


def beside(film: Path) -> Path:
    return film.with_name(f"{film.stem}.recipe.json")


def write_text(path: Path, text: str) -> Path:
    """Whole or not at all. Raises StudioError."""
    return write_bytes(path, text.encode("utf-8", "replace"))


def write_bytes(path: Path, data: bytes) -> Path:
    """Whole or not at all. Raises StudioError."""
    partial = path.with_name(f".{path.name[:40]}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise StudioError("{path} is a folder.", "Give it a file name.", path=path)
        partial.write_bytes(data)
        os.replace(partial, path)
    except OSError as error:
        raise StudioError(
            "{path} cannot be written: {reason}.",
            "Choose another place.",
            path=path,
            reason=reason_of(error),
        ) from error
    finally:
        with contextlib.suppress(OSError):  # a folder that may not be looked into
            partial.unlink(missing_ok=True)
    return path
