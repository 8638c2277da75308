"""Options that several commands share, and what they mean."""

import argparse
import json
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from storymem_studio.domain.story import RenderSettings, Story
from storymem_studio.errors import StudioError

LARGEST_SEED = 2**62
"""Shots count up from it, and both the database and the engine end at 2**63."""
MOST_FRAMES = 1001
MOST_REMEMBERED = 1000
A_DAY = 24 * 60 * 60
"""Seconds: longer than any film or sound."""
QUIETEST, LOUDEST = -90, 40
"""Gain in decibels."""
WORST_QUALITY = 51
"""Of the encoders' own numbers; the best is 0."""


def add_writer_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("writer")
    group.add_argument("--shots", type=int, default=10, help="how many shots to write (default 10)")
    group.add_argument("--style", default="", help="the look every prompt should carry")
    group.add_argument("--writer", choices=("auto", "offline", "model"), default="auto")
    group.add_argument(
        "--base-url", help="an OpenAI-compatible server; `local` looks for one on this machine"
    )
    group.add_argument("--model", help="the model's name on that server")
    group.add_argument("--draft-seed", type=int, default=0, help="another number, another story")


def add_render_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("picture (kept in the project)")
    group.add_argument("--backend", help="which engine makes the shots (default animatic)")
    group.add_argument(
        "--param", action="append", default=[], metavar="NAME=VALUE", help="a setting of that engine"
    )
    group.add_argument("--size", help="width and height, such as 832x480")
    group.add_argument("--frames", type=int, help="frames of every shot, 4n+1 (default 81)")
    group.add_argument("--fps", type=int)
    group.add_argument("--seed", type=int, help="seed of the first shot")
    group.add_argument("--max-memory", type=int, help="keyframes a shot remembers at most (default 10)")
    group.add_argument(
        "--continuation", choices=("MI2V", "MM2V", "none"), help="how a shot that is no cut goes on"
    )
    group.add_argument("--negative-prompt")


def render_settings(settings: RenderSettings, given: argparse.Namespace) -> RenderSettings:
    """The settings with what was said on the command line.

    :raises StudioError: a value makes no sense.
    """
    changes: dict[str, object] = {}
    for name in ("backend", "fps", "negative_prompt", "continuation"):
        if getattr(given, name, None) is not None:
            changes[name] = getattr(given, name)
    if given.size:
        changes["width"], changes["height"] = parse_size(given.size)
    if given.seed is not None:
        changes["seed"] = within("seed", given.seed, 0, LARGEST_SEED)
    if given.max_memory is not None:
        changes["max_memory"] = within("max-memory", given.max_memory, 0, MOST_REMEMBERED)
    if given.fps is not None:
        within("fps", given.fps, 1, 120)
    if given.param:
        values = (
            json.loads(settings.params)
            if changes.get("backend", settings.backend) == settings.backend
            else {}
        )
        changes["params"] = json.dumps(values | dict(map(parse_param, given.param)), sort_keys=True)
    return replace(settings, **changes)


def apply_frames(story: Story, frames: int | None) -> Story:
    if frames is None:
        return story
    if not 5 <= frames <= MOST_FRAMES or frames % 4 != 1:
        raise StudioError(
            f"A shot cannot have {frames} frames.",
            f"Choose 4n+1 frames from 5 to {MOST_FRAMES}: 49, 65, 81 …",
        )
    scenes = (
        replace(scene, shots=tuple(replace(shot, frames=frames) for shot in scene.shots))
        for scene in story.scenes
    )
    return replace(story, scenes=tuple(scenes))


def apply_seed(story: Story, seed: int | None) -> Story:
    """Number the shots' seeds from here on."""
    if seed is None:
        return story
    numbers = iter(range(seed, seed + len(story.shots())))
    scenes = (
        replace(scene, shots=tuple(replace(shot, seed=next(numbers)) for shot in scene.shots))
        for scene in story.scenes
    )
    return replace(story, scenes=tuple(scenes))


def parse_size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{2,5})\s*[x*×]\s*(\d{2,5})", text.strip())
    if not match:
        raise StudioError(f"“{text}” is not a size.", "Write width and height, such as 832x480.")
    width, height = int(match[1]), int(match[2])
    if width % 16 or height % 16:
        down = f"{max(16, width // 16 * 16)}x{max(16, height // 16 * 16)}"
        raise StudioError(f"{width}x{height}: both sides must be multiples of 16.", f"{down} would do.")
    if width * height > 3840 * 2160:
        raise StudioError(f"{width}x{height} is larger than 4K.", "Choose a smaller size.")
    if max(width, height) > 4 * min(width, height):
        raise StudioError(
            f"{width}x{height} is too narrow for a film.", "One side is at most four times the other."
        )
    return width, height


def parse_param(text: str) -> tuple[str, object]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise StudioError(f"“{text}” is not a setting.", "Write NAME=VALUE, such as captions=true.")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def checked_out(out: Path, endings: tuple[str, ...]) -> Path:
    """Found out before the work is done, not after.

    :raises StudioError: nothing can be written there.
    """
    if out.suffix.lower() not in endings:
        said = f"as “{out.suffix}”" if out.suffix else "to a name without an ending"
        raise StudioError(f"{out} cannot be written {said}.", f"Choose {' or '.join(endings)}.")
    try:
        above = next(folder for folder in out.absolute().parents if folder.exists())
        blocked = out.is_dir() or not above.is_dir() or not os.access(above, os.W_OK)
    except (OSError, ValueError):
        blocked = True
    if blocked:
        raise StudioError(f"{out} cannot be written.", "Choose another folder or name.")
    return out


Number = TypeVar("Number", int, float)


def within(name: str, value: Number, least: int, most: int) -> Number:
    """Raises StudioError, also for what is no number (NaN)."""
    if not least <= value <= most:
        raise StudioError(f"--{name} cannot be {value}.", f"It goes from {least} to {most}.")
    return value


def looks_like_path(source: str) -> bool:
    """A word with a separator or a script's suffix is a path, whether it exists or not; a sentence is a logline."""
    if Path(source).suffix.lower() in (".json", ".json5", ".fountain", ".fdx", ".txt", ".db"):
        return True
    return "/" in source and " " not in source
