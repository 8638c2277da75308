"""`storymem draft LOGLINE`: a script from a logline, written as you watch."""

import argparse
import contextlib
from pathlib import Path

from storymem_studio.cli import options
from storymem_studio.domain.story import Story
from storymem_studio.errors import StudioError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("logline", metavar="LOGLINE")
    parser.add_argument(
        "--out", "-o", type=Path, metavar="FILE", help="script.json (ST-Bench) or script.fountain"
    )
    options.add_writer_options(parser)


def run(given: argparse.Namespace) -> int:
    from storymem_studio.cli.drafting import DraftStopped, draft_story

    if given.out is not None:
        options.checked_out(given.out, (".json", ".fountain", ".spmd"))
    try:
        _put(draft_story(given.logline, given), given)
    except DraftStopped as stopped:
        _put(stopped.story, given)
        raise
    return 0


def _put(story: Story, given: argparse.Namespace) -> None:
    from storymem_studio.scripts.formats import write_script
    from storymem_studio.scripts.stbench import write_stbench

    if given.out is None:
        print(write_stbench(story))
    else:
        try:
            with contextlib.suppress(OSError):  # write_script says it
                given.out.parent.mkdir(parents=True, exist_ok=True)
            write_script(story, given.out)
        except StudioError:
            print(write_stbench(story))  # what a model wrote for minutes is not lost
            raise
        print(given.out)
