"""Downloading weights: resumable, onto the disk the user chose, the licence accepted first."""

import errno
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from storymem_engine.protocol import Sentence
from storymem_engine.weights.catalogue import GB, Model
from storymem_engine.weights.checkpoint import WeightsError
from storymem_engine.weights.finding import find_model, folders, problem_with
from storymem_engine.weights.verifying import verify

Report = Callable[[int, int], None]
"""report(bytes on disk, bytes in all): progress, and the point at which to raise in order to stop."""

INTERVAL = 0.5
MARGIN = GB
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)
"""What writing fails with when a disk, a quota or the file system's largest file is full."""


@dataclass(frozen=True, slots=True)
class Fetched:
    path: Path
    downloaded: bool
    """False when it was here already."""


def download(
    model: Model,
    folder: Path | None = None,
    *,
    accept_licence: bool = False,
    report: Report = lambda done, total: None,
) -> Fetched:
    """Fetch what is missing of a model into `folder` (default: the first models folder), and check it.

    A model that is whole somewhere on this machine is not fetched again, whatever the folder.

    Raises WeightsError when the licence was not accepted, the disk is too full, the network fails, or what came
    is incomplete. Running it again goes on where it stopped.
    """
    found = find_model(model)
    if found.path is not None and not found.problem:
        return Fetched(found.path, downloaded=False)
    if not accept_licence:
        raise WeightsError(
            Sentence("{title} comes under {licence}.", title=model.title, licence=model.licence),
            Sentence(
                "Read it at https://huggingface.co/{repository}, and say that you accept it (--accept-licence).",
                repository=model.repository,
            ),
        )
    target = (folder or folders()[0]) / model.repository.split("/")[1]
    if problem := free_space_problem(model, target):
        raise WeightsError(problem, "Free some space, or choose another disk with --to FOLDER.")
    _fetch(model, target, report)
    if problem := problem_with(model, target):
        raise WeightsError(
            Sentence("The download is incomplete: {problem}", problem=problem),
            "Run it again: it goes on where it stopped.",
        )
    _check_content(model, target, report)
    return Fetched(target, downloaded=True)


def _check_content(model: Model, target: Path, report: Report) -> None:
    """Every file against its published digest; those that differ are removed, or no later run would fetch them."""
    damaged = []
    for problem in verify(target, report=lambda done, total: report(model.size, model.size)):
        name = problem.file.relative_to(target).as_posix()
        if not model.patterns or any(fnmatch(name, pattern) for pattern in model.patterns):
            damaged.append(problem.file)
            problem.file.unlink(missing_ok=True)
    if damaged:
        raise WeightsError(
            Sentence("{file} differs from what was published, and was removed.", file=damaged[0]),
            "Run it again: it fetches only what is missing.",
        )


def free_space_problem(model: Model, target: Path) -> str:
    """An empty string when the rest of the model fits."""
    existing = next(parent for parent in (target, *target.parents) if parent.is_dir())
    needed = model.size - bytes_in(target) + MARGIN
    free = shutil.disk_usage(existing).free
    if needed <= free:
        return ""
    return Sentence(
        "{title} needs {needed:.0f} GB more, and {folder} has {free:.0f} GB free.",
        title=model.title,
        needed=needed / GB,
        folder=existing,
        free=free / GB,
    )


def bytes_in(folder: Path) -> int:
    """What lies in a folder, half-finished downloads included."""
    if not folder.is_dir():
        return 0
    total = 0
    for file in folder.rglob("*"):
        try:
            total += file.stat().st_size if file.is_file() else 0
        except OSError:  # renamed in this moment by the download
            continue
    return total


def _fetch(model: Model, target: Path, report: Report) -> None:
    try:
        from huggingface_hub import snapshot_download
        from huggingface_hub.errors import HfHubHTTPError
    except ImportError as error:
        raise WeightsError(
            "Downloading needs the package huggingface_hub.",
            "Install the engine's extra: pip install 'storymem-engine[gpu]'.",
        ) from error
    target.mkdir(parents=True, exist_ok=True)
    failure: list[BaseException] = []

    def fetch() -> None:
        try:
            snapshot_download(
                model.repository,
                local_dir=target,
                allow_patterns=list(model.patterns) or None,
                ignore_patterns=list(model.ignored) or None,
            )
        except BaseException as error:  # handed to the caller's thread
            failure.append(error)

    # Its own thread: huggingface_hub offers no callback, so progress is what lies on the disk.
    thread = threading.Thread(target=fetch, name="download", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(INTERVAL)
        report(min(bytes_in(target), model.size), model.size)
    if failure:
        error = failure[0]
        if isinstance(error, HfHubHTTPError | OSError | ValueError):
            if told := _known_cause(model, target, error):
                raise told from error
            raise WeightsError(
                Sentence(
                    "{repository} could not be fetched: {error}",
                    repository=model.repository,
                    error=f"{type(error).__name__}: {str(error)[:200]}",
                ),
                "Check the connection and run it again: it goes on where it stopped.",
            ) from error
        raise error


def _known_cause(model: Model, target: Path, error: BaseException) -> WeightsError | None:
    """A full disk, or what the hub answered: huggingface_hub hides it below a sentence about the connection."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, OSError) and seen.errno in FULL:
            return WeightsError(
                Sentence("There is no room left in {folder}.", folder=target),
                "Free some space, or choose another disk with --to FOLDER.",
            )
        answered = getattr(getattr(seen, "response", None), "status_code", None)
        if answered in (401, 403):
            return WeightsError(
                Sentence("The hub does not let this machine read {repository}.", repository=model.repository),
                Sentence(
                    "Log in with an account that may read https://huggingface.co/{repository}, and run it again.",
                    repository=model.repository,
                ),
            )
        if answered == 404:
            return WeightsError(
                Sentence("{repository} is not on the hub.", repository=model.repository),
                "Get the files elsewhere, and name their folder in the engine settings.",
            )
        seen = seen.__cause__ or seen.__context__
    return None
