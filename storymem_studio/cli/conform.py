"""`storymem conform PROJECT TIMELINE`: an editor's order, trims and markers, back onto the same takes."""

import argparse
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument(
        "timeline",
        type=Path,
        metavar="TIMELINE",
        help="exported before: .otio, .otioz, .fcpxml, .xml or .aaf",
    )


def run(given: argparse.Namespace) -> int:
    from storymem_studio.project import Project
    from storymem_studio.project.sounds import take_back

    with Project.open(given.project) as project:
        before = project.story
        count, unknown = take_back(project, given.timeline)
        for name in unknown:
            print(f"note: “{name}” is no shot of this project and is left out.", file=sys.stderr)
        changed = "nothing changed" if project.story == before else f"{project.timeline().frames} frames now"
        print(f"{count} shots, {changed}.")
    return 0
