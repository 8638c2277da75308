"""`storymem sound PROJECT ACTION`: the audio lane from the command line."""

import argparse
from pathlib import Path
from typing import Any

from storymem_studio.cli import options
from storymem_studio.errors import StudioError

ACTIONS = ("list", "add", "set", "remove", "speak")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument(
        "action",
        choices=ACTIONS,
        nargs="?",
        default="list",
        help="speak: a scratch voice for every spoken line",
    )
    parser.add_argument(
        "what", nargs="?", help="add: a sound file; set, remove: a number from the list, or all"
    )
    parser.add_argument("--kind", choices=("music", "voice", "effect"), help="default music")
    parser.add_argument(
        "--at", type=float, metavar="SECONDS", help="where it starts; negative: under the title"
    )
    parser.add_argument(
        "--from", type=float, dest="source_in", metavar="SECONDS", help="begin inside the file"
    )
    parser.add_argument("--to", type=float, dest="source_out", metavar="SECONDS", help="end inside the file")
    parser.add_argument("--gain", type=float, metavar="DB")
    parser.add_argument("--fade-in", type=float, metavar="SECONDS")
    parser.add_argument("--fade-out", type=float, metavar="SECONDS")
    parser.add_argument(
        "--duck", action=argparse.BooleanOptionalAction, help="lower it under voices (default)"
    )


def run(given: argparse.Namespace) -> int:
    from storymem_studio.domain import edits_film
    from storymem_studio.project import Project
    from storymem_studio.project.sounds import add_sound, speak_lines

    with Project.open(given.project) as project:
        match given.action:
            case "add":
                if given.what is None:
                    raise StudioError("Which sound?", "Name a sound file.")
                values = _values(project, given)
                add_sound(project, Path(given.what), values.pop("kind", "music"), **values)
            case "set":
                for sound in _chosen(project, given.what):
                    project.edit("Change sound", edits_film.update_sound, sound.id, **_values(project, given))
            case "remove":
                for sound in _chosen(project, given.what):
                    project.edit("Remove sound", edits_film.remove_sound, sound.id)
            case "speak":
                speak_lines(project)
        _list(project)
    return 0


def _values(project, given: argparse.Namespace) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if given.kind:
        values["kind"] = given.kind
    if given.at is not None:
        at = options.within("at", given.at, -options.A_DAY, options.A_DAY)
        values["start"] = round(at * project.story.settings.fps)
    if given.gain is not None:
        values["gain"] = options.within("gain", given.gain, options.QUIETEST, options.LOUDEST)
    if given.duck is not None:
        values["duck"] = given.duck
    for name in ("source_in", "source_out", "fade_in", "fade_out"):
        if (seconds := getattr(given, name)) is not None:
            if seconds < 0:
                raise StudioError(f"{seconds:g} s is before the sound begins.", "Seconds start at 0.")
            option = {"source_in": "from", "source_out": "to"}.get(name, name.replace("_", "-"))
            values[name] = round(options.within(option, seconds, 0, options.A_DAY) * 1000)
    if 0 < values.get("source_out", 0) <= values.get("source_in", 0):
        raise StudioError("The sound would end before it begins.", "Give a --to that is after --from.")
    return values


def _chosen(project, what: str | None):
    sounds = project.story.sounds
    if what == "all":
        return sounds
    if what is None or not what.isdigit() or not 1 <= int(what) <= len(sounds):
        raise StudioError(f"There is no sound {what or ''}".rstrip() + ".", f"The film has {len(sounds)}.")
    return (sounds[int(what) - 1],)


def _list(project) -> None:
    if not project.story.sounds:
        print("No sounds yet.")
    for number, sound in enumerate(project.story.sounds, 1):
        at = sound.start / project.story.settings.fps
        part = (
            f", {sound.source_in / 1000:g} to {sound.source_out / 1000 or 'the end'} s"
            if sound.source_out
            else ""
        )
        duck = ", lowered under voices" if sound.duck and sound.kind != "voice" else ""
        print(f"{number:2d}. {sound.kind:<7}at {at:.2f} s, {sound.gain:+g} dB{part}{duck}  {sound.name}")
