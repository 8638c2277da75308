"""The film's pictures one after the other: shots with their trims and transitions, cards, words on top."""

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

import av
import av.error
import numpy as np
from av.container import InputContainer

from storymem_studio.domain.timeline import timecode
from storymem_studio.domain.transitions import Join, blend_at
from storymem_studio.errors import StudioError
from storymem_studio.export.cards import draw_caption, draw_card
from storymem_studio.export.overlay import Overlay, black, draw, mixed, overlay_of, picture_of
from storymem_studio.export.reel import Caption, Card, Reel, Segment

_CARD_FADE = Fraction(1, 2)
"""Seconds."""


def open_video(segment: Segment) -> InputContainer:
    """:raises StudioError: it is missing or is no video."""
    try:
        container = av.open(str(segment.video))
        if not container.streams.video:
            container.close()
            raise av.error.InvalidDataError(0, "no picture in it")
        return container
    except (av.error.FFmpegError, OSError) as error:
        raise unreadable(segment) from error


def unreadable(segment: Segment) -> StudioError:
    return StudioError(
        "The video of {name} is missing or damaged.",
        "Make that shot again: delete its take or give it a new seed.",
        name=segment.name or segment.video.name,
    )


def read_segment(segment: Segment, before: int = 0, after: int = 0) -> Iterator[av.VideoFrame]:
    """Exactly the segment's frames, and so many of its handles; a video without them holds its first or last picture.

    :raises StudioError: it cannot be decoded.
    """
    first = segment.first - before
    wanted = before + segment.frames + after
    given = 0
    last: av.VideoFrame | None = None
    try:
        with open_video(segment) as container:
            container.streams.video[0].thread_type = "AUTO"
            for index, frame in enumerate(container.decode(video=0)):
                last = frame
                while given < wanted and first + given <= index:
                    given += 1
                    yield frame
                if given == wanted:
                    return
    except av.error.FFmpegError as error:
        raise unreadable(segment) from error
    if last is None:
        raise unreadable(segment)
    for _ in range(wanted - given):
        yield last


class Fitting:
    """Brings any picture to one size in yuv420p, with black where the shape differs."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height

    def __call__(self, frame: av.VideoFrame) -> av.VideoFrame:
        if (frame.width, frame.height, frame.format.name) == (self.width, self.height, "yuv420p"):
            return frame
        width, height = inner_size(frame.width, frame.height, self.width, self.height)
        scaled = frame.reformat(
            width, height, "yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG", interpolation="LANCZOS"
        )
        if (width, height) == (self.width, self.height):
            return scaled
        whole, part = black(self.width, self.height), scaled.to_ndarray()
        top, left = (self.height - height) // 4 * 2, (self.width - width) // 4 * 2
        whole[top : top + height, left : left + width] = part[:height]
        chroma = whole[self.height :].reshape(2, self.height // 2, self.width // 2)
        chroma[:, top // 2 : (top + height) // 2, left // 2 : (left + width) // 2] = part[height:].reshape(
            2, height // 2, width // 2
        )
        return picture_of(whole)


def inner_size(width: int, height: int, outer_width: int, outer_height: int) -> tuple[int, int]:
    """The largest even size of this shape that fits; a difference under one percent is stretched away."""
    scale = min(outer_width / width, outer_height / height)
    inner = [max(2, round(side * scale / 2) * 2) for side in (width, height)]
    outer = (outer_width, outer_height)
    sizes = [o if abs(i - o) <= o // 100 + 1 else i for i, o in zip(inner, outer, strict=True)]
    return sizes[0], sizes[1]


def pictures(reel: Reel, width: int, height: int) -> Iterator[tuple[av.VideoFrame, bool]]:
    """Every picture of the reel without its captions, and whether something new starts with it (a cut, a card)."""
    fit = Fitting(width, height)
    fade = max(1, round(_CARD_FADE * reel.fps))
    for card in reel.opening:
        yield from _card_pictures(card, width, height, fade)
    yield from _shot_pictures(reel, fit)
    for card in reel.closing:
        yield from _card_pictures(card, width, height, fade)


def _card_pictures(card: Card, width: int, height: int, fade: int) -> Iterator[tuple[av.VideoFrame, bool]]:
    empty = black(width, height)
    drawing = overlay_of(draw_card(card, width, height))
    full = draw(picture_of(empty.copy()), (drawing,)).to_ndarray() if drawing else empty
    for index in range(card.frames):
        level = min(1.0, (index + 1) / fade, (card.frames - index) / fade)
        yield picture_of(full if level == 1 else mixed(empty, full, level)), index == 0


def _shot_pictures(reel: Reel, fit: Fitting) -> Iterator[tuple[av.VideoFrame, bool]]:
    joins = (*reel.joins(), Join())
    empty = black(fit.width, fit.height)
    readers: dict[int, Iterator[av.VideoFrame]] = {}

    def next_of(number: int) -> av.VideoFrame:
        if number not in readers:
            begins, ends = joins[number], joins[number + 1]
            handles = begins.back if begins.mixes else 0, ends.into if ends.mixes else 0
            readers[number] = read_segment(reel.segments[number], *handles)
        return fit(next(readers[number]))

    def side(number: int, offset: int | None) -> np.ndarray:
        return empty if offset is None else next_of(number + offset).to_ndarray()

    for number, segment in enumerate(reel.segments):
        begins, ends = joins[number], joins[number + 1]
        for index in range(segment.frames):
            cut = index == 0 and not begins.back
            starts = cut or (ends.back > 0 and index == segment.frames - ends.back)
            blend = blend_at(index, segment.frames, begins, ends)
            if blend is None:
                yield next_of(number), starts
            else:
                mix = mixed(side(number, blend.old), side(number, blend.new), blend.weight)
                yield picture_of(mix), starts
        readers.pop(number - 1, None)


class CaptionPainter:
    """Draws the captions of a frame, each only once."""

    def __init__(self, reel: Reel, width: int, height: int) -> None:
        self._captions = reel.drawn_captions
        self._fps, self._starts_at = reel.fps, reel.starts_at
        self._size = (width, height)
        self._drawing = lru_cache(maxsize=8)(self._draw)

    def paint(self, frame: av.VideoFrame, at: int) -> av.VideoFrame:
        """`at`: the reel frame that is shown."""
        shown = [c for c in self._captions if c.start <= at < c.end]
        if not shown:
            return frame
        clock = timecode(self._starts_at + at, self._fps)
        found = [self._drawing(c.text.replace("{timecode}", clock), c.place) for c in shown]
        overlays = tuple(item for item in found if item is not None)
        return draw(frame, overlays) if overlays else frame

    def _draw(self, text: str, place: str) -> Overlay | None:
        return overlay_of(draw_caption(Caption(0, 1, text, place), *self._size))


def still(segment: Segment, frame: int, width: int, height: int) -> np.ndarray:
    """One picture of a shot, uint8 RGB [H, W, 3]; `frame` counts from the segment's first."""
    only = Segment(segment.video, segment.first + frame, 1, segment.name)
    for picture in read_segment(only):
        return Fitting(width, height)(picture).to_ndarray(format="rgb24")
    raise unreadable(segment)
