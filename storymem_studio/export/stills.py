"""Single pictures in a folder: every frame of the film, or the keyframes of every shot."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

from PIL import Image

from storymem_studio.errors import CancelledByUser, StudioError
from storymem_studio.export.conform import conformed_frames, finished_pictures
from storymem_studio.export.film import ExportedFilm, check_space
from storymem_studio.export.order import Format, Job, Order, Preset
from storymem_studio.export.programme import reel_of
from storymem_studio.wording import reason_of, say

FORMATS = (
    Format(
        "png",
        ".png",
        "PNG pictures in a folder",
        "pictures",
        __name__,
        (
            Preset("sequence", "Sequence", "every frame, numbered, for compositing"),
            Preset("keyframes", "Keyframes", "the keyframes of every shot, as the memory sees them"),
        ),
        frozenset(
            (
                "span",
                "transition",
                "size",
                "rate",
                "motion",
                "opening",
                "credits",
                "captions",
                "label",
                "made_only",
            )
        ),
        folder=True,
    ),
)
_OURS = re.compile(r"(?:frame_\d{6}|\d\d+-\d\d+_keyframe_\d+_frame_\d+)\.png")


def write(order: Order, job: Job) -> ExportedFilm:
    folder = order.out.with_suffix("")
    check_space(folder, estimate(order))
    if folder.is_file():
        raise StudioError("{folder} is a file.", "Choose another name for the folder.", folder=folder)
    if folder.is_dir() and any(not _OURS.fullmatch(path.name) for path in folder.iterdir()):
        raise StudioError("The folder {folder} holds something else.", "Choose another name.", folder=folder)
    write_pictures = _keyframes if _is_keyframes(order) else _sequence
    return ExportedFilm(folder, _into(folder, lambda partial: write_pictures(order, partial, job)))


def _into(folder: Path, fill: Callable[[Path], int]) -> int:
    """Fill a folder beside the final one and put it in place when it is whole."""
    partial = folder.with_name(f".{folder.name[:40]}.part")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        partial.mkdir(parents=True)
        count = fill(partial)
        if folder.is_dir():
            shutil.rmtree(folder)
        os.replace(partial, folder)
    except OSError as error:
        raise StudioError(
            "{folder} cannot be written: {reason}.",
            "Choose another place.",
            folder=folder,
            reason=reason_of(error),
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return count


def _sequence(order: Order, folder: Path, job: Job) -> int:
    options = order.options
    reel = reel_of(order.production, options)
    if not reel.frames:
        raise StudioError("There is nothing to export yet.", "Generate the film first.")
    width, height = options.size or (reel.width, reel.height)
    rate = options.rate or Fraction(reel.fps)
    total = conformed_frames(reel.frames, reel.fps, rate)
    number = 0
    for number, picture in enumerate(finished_pictures(reel, width, height, rate, options.motion), 1):
        if job.cancelled():
            raise CancelledByUser
        Image.fromarray(picture.to_ndarray(format="rgb24")).save(
            folder / f"frame_{number:06d}.png", compress_level=3
        )
        job.report(number, total)
    return number


def _keyframes(order: Order, folder: Path, job: Job) -> int:
    found = list(_found(order))
    if not found:
        raise StudioError("There are no keyframes yet.", "Generate the film first.")
    for number, (path, name) in enumerate(found, 1):
        if job.cancelled():
            raise CancelledByUser
        if not path.is_file():
            raise StudioError(
                "A keyframe of shot {number} is missing.", "Make that shot again.", number=name[:5]
            )
        shutil.copyfile(path, folder / name)
        job.report(number, len(found))
    return len(found)


def _found(order: Order) -> Iterator[tuple[Path, str]]:
    for shot in order.production.made:
        assert shot.take is not None
        pairs = zip(shot.keyframes, shot.take.keyframes, strict=True)
        for number, (path, keyframe) in enumerate(pairs, 1):
            yield path, f"{shot.code}_keyframe_{number}_frame_{keyframe.frame}.png"


def _is_keyframes(order: Order) -> bool:
    preset = order.preset
    if preset is None:
        raise StudioError(
            "PNG has no preset “{preset}”.", "Choose sequence or keyframes.", preset=order.options.preset
        )
    return preset.name == "keyframes"


def estimate(order: Order) -> int:
    if _is_keyframes(order):
        return sum(path.stat().st_size for path, _ in _found(order) if path.is_file())
    reel = reel_of(order.production, order.options)
    width, height = order.options.size or (reel.width, reel.height)
    return round(1.3 * width * height) * conformed_frames(
        reel.frames, reel.fps, order.options.rate or Fraction(reel.fps)
    )


def describe(order: Order) -> list[str]:
    folder = order.out.with_suffix("")
    if _is_keyframes(order):
        return [
            say(
                "{count} keyframes into the folder {folder}.",
                count=len(list(_found(order))),
                folder=folder.name,
            )
        ]
    reel = reel_of(order.production, order.options)
    frames = conformed_frames(reel.frames, reel.fps, order.options.rate or Fraction(reel.fps))
    return [say("{count} numbered pictures into the folder {folder}.", count=frames, folder=folder.name)]
