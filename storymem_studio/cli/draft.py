"""`storymem draft LOGLINE`: a script from a logline, written as you watch."""

import argparse
from pathlib import Path

from storymem_studio.cli import options


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("logline", metavar="LOGLINE")
    parser.add_argument(
        "--out", "-o", type=Path, metavar="FILE", help="script.json (ST-Bench) or script.fountain"
    )
    options.add_writer_options(parser)


def run(given: argparse.Namespace) -> int:
    from storymem_studio.cli.drafting import draft_story
    from storymem_studio.scripts.formats import write_script
    from storymem_studio.scripts.stbench import write_stbench

    story = draft_story(given.logline, given)
    if given.out is None:
        print(write_stbench(story))
    else:
        write_script(story, given.out)
        print(given.out)
    return 0
