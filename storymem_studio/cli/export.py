"""`storymem export PROJECT OUT.mp4`: the finished film."""

import argparse
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument(
        "out", type=Path, metavar="OUT", help="OUT.mp4 for the film; OUT.json or OUT.fountain for the script"
    )
    parser.add_argument("--made-only", action="store_true", help="leave out shots that are not made yet")


def run(given: argparse.Namespace) -> int:
    from storymem_studio.cli.progress import LiveLine
    from storymem_studio.project import Project
    from storymem_studio.project.exporting import export_project
    from storymem_studio.scripts.formats import write_script

    with Project.open(given.project) as project:
        if given.out.suffix.lower() in (".json", ".fountain"):
            write_script(project.story, given.out)
            print(given.out)
            return 0
        with LiveLine() as line:
            film = export_project(
                project,
                given.out,
                made_only=given.made_only,
                report=lambda done, total: line.show(f"  writing {100 * done // max(1, total)} %"),
            )
        how = "copied as they are" if film.copied else "encoded anew"
        print(f"{film.frames} frames, shots {how}", file=sys.stderr)
        print(film.path)
    return 0
