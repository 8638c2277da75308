"""One process at a time makes the shots of a project; the lock goes with the process, however it ends."""

from pathlib import Path

from filelock import FileLock, Timeout

from storymem_studio.errors import StudioError

LOCK = ".rendering"


class Occupation:
    """Counts how often this process has begun; other processes are kept out until it has left as often."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
        self._begun = 0

    def begin(self) -> bool:
        """Whether it was not begun before.

        :raises StudioError: another process has begun.
        """
        if self._begun == 0:
            try:
                self._lock.acquire()
            except Timeout:
                raise StudioError(
                    "The shots of this project are being made by another StoryMem Studio.",
                    "Wait until it is finished, or stop it there.",
                ) from None
            except (OSError, NotImplementedError):
                pass  # a disk that knows no locks, or may not be written: the next write says so
        self._begun += 1
        return self._begun == 1

    def leave(self) -> None:
        if self._begun == 1:
            self._lock.release()
        self._begun = max(0, self._begun - 1)

    def end(self) -> None:
        self._begun = min(1, self._begun)
        self.leave()
