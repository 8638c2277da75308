"""How this user likes the studio: look, language, keys, folders, and what new films start with. One JSON file."""

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

from storymem_studio.domain.story import RenderSettings
from storymem_studio.paths import config_dir

log = logging.getLogger(__name__)

Look = Literal["dark", "light", "system"]
LOOKS: tuple[Look, ...] = ("dark", "light", "system")
SCALES = (0.9, 1.0, 1.1, 1.25, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Preferences:
    look: Look = "dark"
    scale: float = 1.0
    """Of everything in the window; taken up when the studio starts."""
    language: str = ""
    """Such as "de"; empty for the language of the system."""
    projects_folder: str = ""
    """Where new projects go; empty for the usual place."""
    shortcuts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Keys of actions by the action's name, where they are not the usual ones."""
    new_film: RenderSettings = RenderSettings()
    """What a new film starts with."""
    animatic_at_once: bool = True
    """Draw the animatic of a new film without being asked."""
    notify: bool = True
    """Tell the desktop when a film is finished."""
    welcomed: bool = False
    """The welcome on the start page was read and put away."""


def preferences_path() -> Path:
    return config_dir() / "studio.json"


def load_preferences(path: Path | None = None) -> Preferences:
    """What cannot be read is as it would be without the file: a damaged one must not keep the studio shut."""
    path = path or preferences_path()
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Preferences()
    except (OSError, ValueError):
        log.warning("the preferences in %s cannot be read; the usual ones are used", path)
        return Preferences()
    if not isinstance(values, dict):
        return Preferences()
    kept: dict[str, Any] = {
        name: values[name]
        for name in ("look", "language", "projects_folder", "animatic_at_once", "notify", "welcomed")
        if isinstance(values.get(name), type(getattr(Preferences(), name)))
    }
    if kept.get("look") not in LOOKS:
        kept.pop("look", None)
    if isinstance(values.get("scale"), int | float):
        kept["scale"] = min(3.0, max(0.5, float(values["scale"])))
    kept["shortcuts"] = _shortcuts(values.get("shortcuts"))
    kept["new_film"] = _render_settings(values.get("new_film"))
    return Preferences(**kept)


def save_preferences(preferences: Preferences, path: Path | None = None) -> Path:
    """:raises OSError: the settings folder cannot be written."""
    path = path or preferences_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    beside.write_text(json.dumps(asdict(preferences), indent=1) + "\n", encoding="utf-8")
    os.replace(beside, path)
    return path


def change_preferences(**changes: Any) -> Preferences:
    """Change some and save; when they cannot be saved they hold until the studio is closed."""
    changed = replace(load_preferences(), **changes)
    try:
        save_preferences(changed)
    except OSError:
        log.warning("the preferences cannot be written", exc_info=True)
    return changed


def _shortcuts(values: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(values, dict):
        return {}
    return {str(name): tuple(map(str, keys)) for name, keys in values.items() if isinstance(keys, list)}


def _render_settings(values: object) -> RenderSettings:
    usual = RenderSettings()
    if not isinstance(values, dict):
        return usual
    known = {
        spec.name: values[spec.name]
        for spec in fields(RenderSettings)
        if type(values.get(spec.name)) is type(getattr(usual, spec.name))
    }
    return RenderSettings(**known)
