"""The command line: the same core as the window. Each command is a module, loaded only when it is called."""

import argparse
import errno
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from storymem_studio import __version__

COMMANDS = {
    "draft": "write a script from a logline",
    "check": "name every problem of a script, with its scene and shot",
    "film": "make a film from a logline, a script or a project",
    "generate": "StoryMem's own options and file names",
    "memory": "show what every shot of a project remembers, and why",
    "sound": "add, list, change and remove a project's music and voices",
    "finish": "transitions, titles, captions and markers of a project",
    "export": "write a project's finished film, or a timeline, script or storyboard",
    "conform": "bring a timeline that an editor changed back into its project",
    "models": "list, download and verify the weights of the storymem engine",
    "doctor": "what this machine has, what is missing, and what mends it",
}
BAD_INPUT, FAILED, INTERRUPTED = 2, 1, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code: 0 done, 1 it could not be finished, 2 the input is at fault, 130 interrupted."""
    from storymem_studio.errors import CancelledByUser, StudioError
    from storymem_studio.paths import read_names_as_utf8

    if argv is None:
        read_names_as_utf8()
    _speak_unicode()
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = _parser()
    if not arguments or arguments[0] not in COMMANDS:
        parser.parse_args(arguments or ["--help"])
    name, rest = arguments[0], arguments[1:]
    own = argparse.ArgumentParser(prog=f"storymem {name}", description=COMMANDS[name], allow_abbrev=False)
    try:
        command = import_module(f"storymem_studio.cli.{name}")
        if name == "models":
            return command.run(rest)
        command.add_arguments(own)
        return command.run(_cleaned(own.parse_args(rest)))
    except StudioError as error:
        from storymem_studio.cli.remedies import explained

        print(f"storymem {name}: {explained(error)}", file=sys.stderr)
        return getattr(error, "exit_code", BAD_INPUT)
    except (CancelledByUser, KeyboardInterrupt):
        print(f"storymem {name}: stopped; what was finished is kept.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED
    except OSError as error:
        print(f"storymem {name}: {_disk_trouble(error)}", file=sys.stderr)
        return FAILED


def _cleaned(given: argparse.Namespace) -> argparse.Namespace:
    """Texts without what can be neither stored nor sent, such as bytes of another encoding; file names as they are."""
    from storymem_studio.scripts.text import clean

    for name, value in vars(given).items():
        if isinstance(value, str) and name not in ("source", "what"):  # these may be files
            setattr(given, name, clean(value))
        elif isinstance(value, list):
            setattr(given, name, [clean(each) for each in value])
    return given


def _disk_trouble(error: OSError) -> str:
    """What nobody nearer to it could explain better."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "The disk is full. Free some space and try again."
    place = (
        f"{error.filename} cannot be read or written"
        if error.filename
        else "A file cannot be read or written"
    )
    return f"{place}: {error.strerror or error}. Check the disk and the permissions, and try again."


def _speak_unicode() -> None:
    """Files and pipes get UTF-8, with names that are none as they are; a terminal that lacks a character shows another
    instead of ending the program."""
    sys.stdout = sys.stdout or _nowhere()  # closed by whoever started us
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(
                encoding="utf-8", errors="backslashreplace" if stream is sys.stderr else "surrogateescape"
            )


def _parser() -> argparse.ArgumentParser:
    lines = "\n".join(f"  {name:<10}{text}" for name, text in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="storymem",
        usage="storymem COMMAND [OPTIONS]",
        description="From a logline to a finished film.",
        epilog=f"commands:\n{lines}\n\n`storymem COMMAND --help` says more; `storymem-studio` opens the window.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"StoryMem Studio {__version__}")
    parser.add_argument("command", choices=COMMANDS, help=argparse.SUPPRESS)
    return parser


def _nowhere() -> io.TextIOWrapper:
    return Path(os.devnull).open("w", encoding="utf-8")
