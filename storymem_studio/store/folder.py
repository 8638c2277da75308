"""The project folder: where things lie in it, and files that appear whole or not at all."""

import hashlib
import os
import re
import tempfile
import unicodedata
from pathlib import Path

from storymem_studio.errors import StudioError
from storymem_studio.wording import reason_of

DATABASE = "project.db"
TAKES = "media/takes"
REFERENCES = "media/references"
SOUNDS = "media/sounds"
CACHE = "media/cache"
LONGEST_SLUG = 44


def is_project(path: Path) -> bool:
    return is_file(path / DATABASE) or (path.name == DATABASE and is_file(path))


def is_file(path: Path) -> bool:
    """Also of a name that no disk could hold."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def project_folder(path: Path) -> Path:
    """The folder of a project named by its folder or by its database file."""
    folder = path.parent if path.name == DATABASE else path
    if not is_file(folder / DATABASE):
        raise StudioError(
            "{path} is not a StoryMem project.", "Choose a folder that holds a project.db file.", path=path
        )
    return folder.resolve()


def make_folder(folder: Path) -> Path:
    """Create a project folder, and find out now, not after an hour of rendering, whether it can be written."""
    try:
        for part in (TAKES, REFERENCES, SOUNDS, CACHE):
            (folder / part).mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except (OSError, ValueError) as error:
        raise _unwritable(folder, error) from error
    return folder.resolve()


def check_place(folder: Path) -> None:
    """See that a project folder could be made there, before what goes into it is written. Raises StudioError."""
    try:
        above = next(place for place in (folder, *folder.absolute().parents) if place.exists())
        with tempfile.TemporaryFile(dir=above):
            pass
    except (OSError, ValueError) as error:
        raise _unwritable(folder, error) from error


def _unwritable(folder: Path, error: Exception) -> StudioError:
    return StudioError(
        "The project folder {folder} cannot be written: {reason}.",
        "Choose another folder.",
        folder=folder,
        reason=reason_of(error),
    )


def slug(title: str) -> str:
    """A folder or file name out of a title: no separators, no dots in front, never empty."""
    plain = unicodedata.normalize("NFKC", title)
    plain = re.sub(r"[^\w\- ]+", "", plain).strip().replace(" ", "-")
    whole = re.sub(r"-{2,}", "-", plain).strip("-_").lower()
    if len(whole) > LONGEST_SLUG:
        whole = whole[: whole.rfind("-", 1, LONGEST_SLUG) if "-" in whole[1:LONGEST_SLUG] else LONGEST_SLUG]
    return whole.strip("-_") or "story"


def unused(parent: Path, name: str) -> Path:
    """`parent/name`, or with -2, -3 … where that is taken."""
    candidate, number = parent / name, 2
    while candidate.exists():
        candidate, number = parent / f"{name}-{number}", number + 1
    return candidate


def relative(folder: Path, path: Path) -> str:
    """A path inside the project as it is stored; anything outside is refused."""
    resolved = path if path.is_absolute() else folder / path
    resolved = resolved.resolve()
    if not resolved.is_relative_to(folder.resolve()):
        raise StudioError("{path} lies outside the project.", "Import it into the project first.", path=path)
    return resolved.relative_to(folder.resolve()).as_posix()


def digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_whole(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Write beside, flush, and move into place: a reader never sees half a file.

    What need not survive a power cut is not `durable`: waiting for the disk would hold up the window.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
