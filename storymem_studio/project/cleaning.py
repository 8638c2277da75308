"""Takes that nothing needs any more: which they are, the space they take, and how their files go."""

from collections.abc import Iterable
from pathlib import Path

from storymem_studio.domain.story import Story
from storymem_studio.domain.takes import Take
from storymem_studio.errors import StudioError
from storymem_studio.store.folder import TAKES
from storymem_studio.wording import reason_of


def unused(takes: Iterable[Take], story: Story) -> tuple[Take, ...]:
    """Takes that the story neither shows nor keeps nor remembers a picture of."""
    shown: set[str] = set()
    remembered: set[str] = set()
    for shot in story.shots():
        shown.update(take_id for take_id in (shot.take, shot.kept) if take_id)
        remembered.update(shot.memory.pinned, shot.memory.added)
    return tuple(
        take
        for take in takes
        if take.id not in shown and not any(keyframe.digest in remembered for keyframe in take.keyframes)
    )


def space_of(folder: Path, takes: Iterable[Take]) -> int:
    """Bytes on disk."""
    return sum(file.stat().st_size for take in takes for file in _files_of(folder, take) if file.is_file())


def remove_files(folder: Path, take: Take) -> int:
    """Remove a take's folder; returns the bytes it took.

    Its report goes first: a take without one is not adopted again when the studio is ended in between.

    :raises StudioError: a file cannot be removed.
    """
    place = folder / TAKES / take.id
    freed = space_of(folder, (take,))
    try:
        (place / "done.json").unlink(missing_ok=True)
        for file in _files_of(folder, take):
            file.unlink(missing_ok=True)
        if place.is_dir():
            place.rmdir()
    except OSError as error:
        raise StudioError(
            "A take could not be deleted: {reason}.",
            "Close other programs that use its files, and try again.",
            reason=reason_of(error),
        ) from error
    return freed


def _files_of(folder: Path, take: Take) -> tuple[Path, ...]:
    place = folder / TAKES / take.id
    return tuple(file for file in place.iterdir() if file.is_file()) if place.is_dir() else ()
