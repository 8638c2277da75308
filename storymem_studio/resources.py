"""Files that come with the studio: resources/ from source, or their copy inside the installed package."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_path(name: str) -> Path:
    """The file or folder `name` of resources/, such as "prompts/draft.md"."""
    installed = _PACKAGE / "_resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root / name
