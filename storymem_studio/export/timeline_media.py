"""The shots that a timeline points to: the project's own files, or copies in a form that editors like."""

import shutil
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from storymem_studio.errors import CancelledByUser, StudioError
from storymem_studio.export.codecs import PCM, PRORES_LT, Encoding
from storymem_studio.export.conform import EDITING_RATES, NTSC, conformed_frames, editing_rate
from storymem_studio.export.film import check_space, export_film
from storymem_studio.export.order import Job, Order
from storymem_studio.export.production import ProducedShot
from storymem_studio.export.reel import Reel, Segment

KEY = "storymem_studio"
"""Our part of a timeline's metadata."""


@dataclass(frozen=True, slots=True)
class MediaFile:
    """Where a timeline finds a shot: its whole take. Frames are counted at the timeline's rate."""

    url: str
    frames: int
    lead: int = 0
    """Frames before the take's first one: copies hold its first and last picture, so that transitions have handles."""


def timeline_rate(order: Order, *, editing: bool) -> Fraction:
    """:raises StudioError: a rate that editors do not know was asked for."""
    rate = order.options.rate or Fraction(
        editing_rate(order.production.fps) if editing else order.production.fps
    )
    if editing and rate not in EDITING_RATES and rate not in NTSC:
        raise StudioError(
            "Editing programs know no timeline of {rate:g} fps.",
            "Choose 24, 25 or 30 (--fps 24), or write .otio.",
            rate=float(rate),
        )
    return rate


def copies_media(order: Order, rate: Fraction) -> bool:
    """Files that run at another rate than the timeline would be retimed by every editor in its own way: copies are made."""
    return order.options.media == "copy" or (not order.options.media and rate != order.production.fps)


def media_folder(out: Path) -> Path:
    return out.with_name(f"{out.stem} media")


def prepare_media(order: Order, reel: Reel, rate: Fraction, job: Job) -> dict[str, MediaFile]:
    """The whole take of every shot in the reel, by take id."""
    shots = {s.take.id: s for s in map(order.production.shot, [g.shot_id for g in reel.segments]) if s.take}
    fps = order.production.fps
    if not copies_media(order, rate):
        return {
            take_id: MediaFile(_video(shot).resolve().as_uri(), conformed_frames(_frames(shot), fps, rate))
            for take_id, shot in shots.items()
        }
    folder = media_folder(order.out)
    width, height = order.production.size
    check_space(folder, estimate_media(order, reel))
    made_here = not folder.exists()
    held = _held_frames(reel)
    lead = conformed_frames(held, fps, rate)
    found: dict[str, MediaFile] = {}
    total = sum(_frames(shot) for shot in shots.values())
    done = 0
    try:
        for take_id, shot in shots.items():
            frames = _frames(shot)
            target = folder / f"{shot.code}_{take_id[:12]}{f'_lead{lead}' if lead else ''}.mov"
            name = f"shot {shot.place.film_number}"
            whole = Reel((Segment(_video(shot), -held, frames + 2 * held, name),), width, height, fps)
            encoding = Encoding("mov", PRORES_LT, PCM, rate=rate, copy=False)
            made = export_film(
                whole,
                target,
                encoding=encoding,
                report=lambda at, of, done=done, frames=frames: job.report(
                    done + frames * at // max(1, of), total
                ),
                cancelled=job.cancelled,
            )
            done += frames
            found[take_id] = MediaFile(target.resolve().as_uri(), made.frames, lead)
    except (CancelledByUser, StudioError):
        if made_here:
            shutil.rmtree(folder, ignore_errors=True)
        raise
    return found


def _held_frames(reel: Reel) -> int:
    """Whole seconds, which fall on a frame at every rate; none where no transition asks for them."""
    longest = max((max(joint) for joint in reel.joints()[1:]), default=0)
    return -(-longest // reel.fps) * reel.fps


def estimate_media(order: Order, reel: Reel) -> int:
    width, height = order.production.size
    frames = sum(_frames(order.production.shot(segment.shot_id)) for segment in reel.segments)
    rate = order.options.rate or Fraction(editing_rate(order.production.fps))
    return round(
        PRORES_LT.bits_per_pixel * width * height * conformed_frames(frames, order.production.fps, rate) / 8
    )


def _frames(shot: ProducedShot) -> int:
    assert shot.take is not None
    return shot.take.frames


def _video(shot: ProducedShot) -> Path:
    assert shot.video is not None
    if not shot.video.is_file():
        raise StudioError(
            "The video of shot {film_number} is missing.",
            "Make that shot again.",
            film_number=shot.place.film_number,
        )
    return shot.video
