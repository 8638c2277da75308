"""From the film's frame rate to another one: by an exact map of frames, or by moving pictures in between."""

from collections.abc import Iterator
from fractions import Fraction
from math import floor

import av
import av.error
import av.filter
import numpy as np

from storymem_studio.errors import StudioError
from storymem_studio.export.overlay import picture_of
from storymem_studio.export.picture import CaptionPainter, pictures
from storymem_studio.export.reel import Reel

NTSC = {Fraction(24000, 1001): "23.976", Fraction(30000, 1001): "29.97", Fraction(60000, 1001): "59.94"}
EDITING_RATES = (24, 25, 30, 48, 50, 60)
"""Whole rates that editors and timecode know."""


def parse_rate(text: str) -> Fraction:
    """ "25", "23.976", "24000/1001".

    :raises StudioError: it is no frame rate.
    """
    cleaned = text.strip().removesuffix("fps").strip()
    for rate, name in NTSC.items():
        if cleaned in (name, name[:5], f"{rate.numerator}/{rate.denominator}"):
            return rate
    try:
        rate = Fraction(cleaned)
    except (ValueError, ZeroDivisionError):
        rate = Fraction(0)
    if not 1 <= rate <= 120:
        raise StudioError("“{text}” is not a frame rate.", "Write 24, 25, 30 or 23.976.", text=text)
    return rate


def rate_text(rate: Fraction | int) -> str:
    rate = Fraction(rate)
    return NTSC.get(rate, str(rate.numerator) if rate.denominator == 1 else f"{float(rate):.3f}")


def editing_rate(fps: int) -> int:
    """The rate an editor's timeline gets: the film's own where it is usual, else 24."""
    return fps if fps in EDITING_RATES else 24


def conformed_frames(frames: int, fps: int, rate: Fraction) -> int:
    """Frames at `rate` that last as long as `frames` at `fps`, to the nearest frame."""
    return max(1, floor(frames * rate / fps + Fraction(1, 2))) if frames else 0


def source_frame(frame: int, fps: int, rate: Fraction) -> int:
    """The film frame that is on screen when frame number `frame` at `rate` begins."""
    return int(frame * fps / rate)


def finished_pictures(
    reel: Reel, width: int, height: int, rate: Fraction, motion: bool = False
) -> Iterator[av.VideoFrame]:
    """Every picture of the film at its final size and rate, with its words; yuv420p, without a time of its own."""
    captions = CaptionPainter(reel, width, height)
    conform = interpolated if motion and rate != reel.fps else mapped
    for picture, source in conform(pictures(reel, width, height), reel.frames, reel.fps, rate):
        yield captions.paint(picture, source)


Pictures = Iterator[tuple[av.VideoFrame, bool]]


def mapped(pictures: Pictures, frames: int, fps: int, rate: Fraction) -> Iterator[tuple[av.VideoFrame, int]]:
    """Each picture as often as its time asks for, with its film frame; motion is not touched."""
    given, total = 0, conformed_frames(frames, fps, rate)
    picture: av.VideoFrame | None = None
    index = -1
    for index, (picture, _) in enumerate(pictures):
        while given < total and source_frame(given, fps, rate) == index:
            yield picture, index
            given += 1
        if given == total:
            return
    while picture is not None and given < total:
        yield picture, index
        given += 1


def interpolated(
    pictures: Pictures, frames: int, fps: int, rate: Fraction
) -> Iterator[tuple[av.VideoFrame, int]]:
    """New pictures in between, from motion; never across a cut."""
    total = conformed_frames(frames, fps, rate)
    given = at = 0
    for stretch in _stretches(pictures):
        first, at = at, at + len(stretch)
        wanted = 0
        while given + wanted < total and source_frame(given + wanted, fps, rate) < at:
            wanted += 1
        if at >= frames:
            wanted = total - given
        for offset, picture in enumerate(_in_between(stretch, wanted, fps, rate)):
            yield picture, min(at - 1, max(first, source_frame(given + offset, fps, rate)))
        given += wanted


def _stretches(pictures: Pictures) -> Iterator[list[av.VideoFrame]]:
    stretch: list[av.VideoFrame] = []
    for picture, starts in pictures:
        if starts and stretch:
            yield stretch
            stretch = []
        stretch.append(picture)
    if stretch:
        yield stretch


def _in_between(
    stretch: list[av.VideoFrame], wanted: int, fps: int, rate: Fraction
) -> Iterator[av.VideoFrame]:
    width, height = stretch[0].width, stretch[0].height
    made = 0
    last: av.VideoFrame = stretch[0]
    if len(stretch) > 3:  # the filter needs a few pictures to see a motion
        graph = av.filter.Graph()
        # As text: the filter asks for the frame rate, which `add_buffer` cannot say.
        size = f"video_size={width}x{height}:pix_fmt=yuv420p:time_base=1/{fps}:frame_rate={fps}"
        source = graph.add("buffer", size)
        options = f"fps={rate}:mi_mode=mci:mc_mode=aobmc:me_mode=bidir:vsbmc=1:scd=none"
        filters = [source, graph.add("minterpolate", options), graph.add("buffersink")]
        graph.link_nodes(*filters).configure()
        for number, picture in enumerate([*stretch, None]):
            if picture is not None:
                picture = picture_of(np.ascontiguousarray(picture.to_ndarray()))
                picture.pts, picture.time_base = number, Fraction(1, fps)
            graph.push(picture)
            while made < wanted:
                try:
                    last = graph.vpull()
                except (av.error.BlockingIOError, av.error.EOFError):
                    break
                made += 1
                yield last
        last = stretch[-1]
    while made < wanted:
        index = min(len(stretch) - 1, source_frame(made, fps, rate))
        last = stretch[index]
        made += 1
        yield last
