"""Where the programs begin, so that Ctrl+C is a sentence also while they load: `storymem` and `storymem-studio`."""

import sys


def main() -> int:
    """The command line."""
    try:
        from storymem_studio.cli import main as run

        return run()
    except KeyboardInterrupt:
        return _stopped("storymem")


def window() -> int:
    """The window."""
    try:
        from storymem_studio.app import main as run

        return run()
    except KeyboardInterrupt:
        return _stopped("storymem-studio")


def _stopped(name: str) -> int:
    print(f"{name}: stopped.", file=sys.stderr)
    return 130


if __name__ == "__main__":
    sys.exit(main())
