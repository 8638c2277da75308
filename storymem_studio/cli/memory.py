"""`storymem memory PROJECT`: what every shot remembers, what it leaves out, and why."""

import argparse
from pathlib import Path

from storymem_studio.domain.story import shot_title


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument("--shot", type=int, metavar="N", help="only this shot, counted through the film")
    parser.add_argument("--json", action="store_true", help="print it as JSON")


def run(given: argparse.Namespace) -> int:
    from storymem_studio.cli.report import film_report, source_name, state_name
    from storymem_studio.errors import StudioError
    from storymem_studio.project import Project

    with Project.open(given.project) as project:
        plans = [p for p in project.plans.values() if given.shot in (None, p.place.film_number)]
        if not plans:
            raise StudioError(f"There is no shot {given.shot}.", f"The film has {len(project.plans)} shots.")
        if given.json:
            print(film_report(project, only=given.shot))
            return 0
        for plan in plans:
            state = state_name(plan.state)
            print(f"Shot {plan.place.film_number} ({plan.place.label}), {plan.request.mode}, {state}")
            print(f"  {shot_title(plan.place.shot, words=14)}")
            for reason in getattr(plan.state, "reasons", ()):
                print(f"  out of date: {reason}")
            for number, entry in enumerate(plan.memory.remembered, 1):
                crop = ", cropped" if entry.crop else ""
                stale = ", its shot is out of date" if entry.source.stale else ""
                where = f"{source_name(project, entry.source)}, frame {entry.source.frame}"
                where = where if entry.source.shot_id else source_name(project, entry.source)
                print(f"  {number:2d}. {where}: {entry.reason}{crop}{stale}  {entry.source.path}")
            for entry in plan.memory.left_out:
                print(
                    f"   –  {source_name(project, entry.source)}, frame {entry.source.frame}: {entry.reason}"
                )
            if not plan.memory.remembered:
                print("  remembers nothing yet")
    return 0
