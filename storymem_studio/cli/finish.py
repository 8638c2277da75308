"""`storymem finish PROJECT`: transitions, titles, captions and markers from the command line."""

import argparse
from pathlib import Path

from storymem_studio.cli import options
from storymem_studio.errors import StudioError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument(
        "--transition", metavar="KIND[:FRAMES]", help="cut, dissolve or dip, such as dissolve:12"
    )
    parser.add_argument(
        "--shot", type=int, metavar="N", help="the transition into this shot only (default: at every cut)"
    )
    parser.add_argument("--title", action=argparse.BooleanOptionalAction, help="open with the title")
    parser.add_argument("--title-text", help="instead of the story's title")
    parser.add_argument("--title-seconds", type=int)
    parser.add_argument("--credits", action=argparse.BooleanOptionalAction, help="end with the credits")
    parser.add_argument("--credits-text", help="lines of your own, before the generated ones")
    parser.add_argument("--captions", choices=("none", "burn", "srt", "vtt", "track"))
    parser.add_argument("--caption-source", choices=("dialogue", "prompts", "scenes"))
    parser.add_argument(
        "--scene-captions", action=argparse.BooleanOptionalAction, help="headings in the picture"
    )
    parser.add_argument("--marker", action="append", default=[], metavar="FRAME:NAME")
    parser.add_argument("--no-markers", action="store_true", help="remove all markers")


def run(given: argparse.Namespace) -> int:
    from storymem_studio.domain import edits_film
    from storymem_studio.domain.finish import Marker
    from storymem_studio.project import Project

    with Project.open(given.project) as project:
        if given.transition:
            kind, frames = _transition(given.transition)
            if given.shot is None:
                project.edit("Transitions", edits_film.set_transitions, kind, frames)
            else:
                shots = project.story.shots()
                if not 1 <= given.shot <= len(shots):
                    raise StudioError(f"There is no shot {given.shot}.", f"The film has {len(shots)} shots.")
                project.edit("Transition", edits_film.set_transition, shots[given.shot - 1].id, kind, frames)
        names = {
            "title": "opening",
            "title_text": "opening_text",
            "title_seconds": "opening_seconds",
            "credits": "credits",
            "credits_text": "credits_text",
            "captions": "captions",
            "caption_source": "caption_source",
            "scene_captions": "scene_captions",
        }
        changes = {
            field: getattr(given, name) for name, field in names.items() if getattr(given, name) is not None
        }
        if not 1 <= changes.get("opening_seconds", 1) <= 60:
            raise StudioError("A title stands for 1 to 60 seconds.", "Choose --title-seconds 3.")
        project.edit("Titles", edits_film.update_titles, **changes)
        if given.no_markers:
            for marker in project.story.markers:
                project.edit("Remove marker", edits_film.remove_marker, marker.id)
        for text in given.marker:
            frame, colon, name = text.partition(":")
            if not frame.isdigit() or not colon:
                raise StudioError(f"“{text}” is no marker.", "Write FRAME:NAME, such as 48:look here.")
            at = options.within("marker", int(frame), 0, 10**8)
            project.edit("Add marker", edits_film.add_marker, Marker(at, name.strip()))
        _tell(project)
    return 0


def _transition(text: str) -> tuple[str, int]:
    kind, _, frames = text.partition(":")
    if kind not in ("cut", "dissolve", "dip") or (frames and not frames.isdigit()):
        raise StudioError(
            f"“{text}” is no transition.", "Write cut, dissolve or dip, or dissolve:12 for its frames."
        )
    return kind, options.within("transition", int(frames or 8), 1, 1000)


def _tell(project) -> None:
    story = project.story
    titles = story.titles
    moving = [shot for shot in story.shots() if shot.transition != "cut"]
    print(f"Transitions: {len(moving)} of {len(story.shots())} shots begin with one.")
    print(f"Title: {'on' if titles.opening else 'off'}. Credits: {'on' if titles.credits else 'off'}.")
    print(f"Captions: {titles.captions}, from the {titles.caption_source}.")
    for marker in story.markers:
        print(f"Marker at frame {marker.frame}: {marker.name}")
