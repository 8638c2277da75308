"""`storymem check FILE`: every problem of a script, with its scene and shot."""

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("script", type=Path, metavar="FILE")
    parser.add_argument("--strict", action="store_true", help="hints make it fail too")


def run(given: argparse.Namespace) -> int:
    from storymem_studio.scripts.check import check_file

    story, findings = check_file(given.script)
    for finding in findings:
        where = ", ".join(
            f"{name} {number}"
            for name, number in (("scene", finding.scene), ("shot", finding.shot))
            if number
        )
        print(f"{finding.level}: {f'{where}: ' if where else ''}{finding.message} {finding.advice}".rstrip())
    counts = {level: sum(f.level == level for f in findings) for level in ("error", "warning", "hint")}
    if story is not None:
        print(
            f"{given.script.name}: “{story.title}”, {_counted(len(story.scenes), 'scene')}, "
            f"{_counted(len(story.shots()), 'shot')}."
        )
    print(", ".join(_counted(count, level) for level, count in counts.items()))
    failing = counts["error"] or (given.strict and (counts["warning"] or counts["hint"]))
    return 2 if failing else 0


def _counted(count: int, name: str) -> str:
    return f"{count} {name}{'s' if count != 1 else ''}"
