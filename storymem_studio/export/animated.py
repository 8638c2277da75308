"""Moving pictures for a page or a message: GIF with its own palette, animated WebP."""

import os
from collections.abc import Iterator
from fractions import Fraction
from typing import cast

import av
import av.error
import av.filter

from storymem_studio.errors import CancelledByUser, StudioError
from storymem_studio.export.conform import conformed_frames, finished_pictures
from storymem_studio.export.film import ExportedFilm, beside_name, check_space
from storymem_studio.export.order import Format, Job, Order
from storymem_studio.export.programme import reel_of
from storymem_studio.export.reel import Reel
from storymem_studio.wording import reason_of, say

_OPTIONS = frozenset(
    (
        "span",
        "transition",
        "size",
        "rate",
        "opening",
        "credits",
        "captions",
        "caption_source",
        "label",
        "made_only",
    )
)
FORMATS = (
    Format("gif", ".gif", "Animated GIF", "pictures", __name__, options=_OPTIONS),
    Format("webp", ".webp", "Animated WebP", "pictures", __name__, options=_OPTIONS | {"quality"}),
)
_GIF_WIDTH, _GIF_RATE = 480, 50
"""Unless asked otherwise; browsers slow a GIF down that is faster than 50 fps."""
_PALETTE_PICTURES = 120


def write(order: Order, job: Job) -> ExportedFilm:
    reel = reel_of(order.production, order.options)
    if not reel.frames:
        raise StudioError("There is nothing to export yet.", "Generate the film first.")
    width, height, rate = _shape(order, reel)
    total = conformed_frames(reel.frames, reel.fps, rate)
    check_space(order.out, estimate(order))

    def shown() -> Iterator[av.VideoFrame]:
        for picture in finished_pictures(reel, width, height, rate):
            if job.cancelled():
                raise CancelledByUser
            yield picture

    partial = beside_name(order.out)
    try:
        with av.open(str(partial), "w", format=order.format.name, options={"loop": "0"}) as film:
            gif = order.format.name == "gif"
            stream = film.add_stream("gif" if gif else "libwebp_anim", rate=rate)
            stream.width, stream.height = width, height
            # WebP knows only the matrix of BT.601 and converts by itself.
            stream.pix_fmt = "pal8" if gif else "bgra"
            if not gif:
                quality = 80 if order.options.quality is None else order.options.quality
                stream.options = {"quality": str(quality), "loop": "0"}
            frames = _in_palette(shown, width, height, rate, total) if gif else shown()
            for number, shown_picture in enumerate(frames):
                picture = shown_picture if gif else shown_picture.reformat(format="bgra")
                picture.pts, picture.time_base = number, 1 / rate
                film.mux(stream.encode(picture))
                job.report(number + 1, total)
            film.mux(stream.encode(None))
        os.replace(partial, order.out)
    except av.error.FFmpegError as error:
        raise StudioError(
            "The film could not be written: {reason}.", "Check the disk.", reason=reason_of(error)
        ) from error
    except OSError as error:
        raise StudioError(
            "{out} cannot be written: {reason}.",
            "Choose another place.",
            out=order.out,
            reason=reason_of(error),
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    return ExportedFilm(order.out, total)


def _shape(order: Order, reel: Reel) -> tuple[int, int, Fraction]:
    options = order.options
    rate = options.rate or Fraction(min(reel.fps, _GIF_RATE))
    if options.size:
        return *options.size, rate
    width = min(reel.width, _GIF_WIDTH) if order.format.name == "gif" else reel.width
    return width // 2 * 2, round(reel.height * width / reel.width / 2) * 2, rate


def _in_palette(shown, width: int, height: int, rate: Fraction, total: int) -> Iterator[av.VideoFrame]:
    """Two passes: the colours that the film really uses, then the film in these colours."""
    every = max(1, total // _PALETTE_PICTURES)
    finder = av.filter.Graph()
    source = finder.add_buffer(
        width=width, height=height, format=av.VideoFormat("yuv420p"), time_base=1 / rate
    )
    rgb = finder.add("format", "rgb24")
    finder.link_nodes(
        source, rgb, finder.add("palettegen", "stats_mode=full"), finder.add("buffersink")
    ).configure()
    for number, picture in enumerate(shown()):
        if number % every == 0:
            picture.pts, picture.time_base = number, 1 / rate
            finder.push(picture)
    finder.push(None)
    palette = cast(av.VideoFrame, finder.vpull())

    painter = av.filter.Graph()
    pictures = painter.add_buffer(
        width=width, height=height, format=av.VideoFormat("yuv420p"), time_base=1 / rate, name="film"
    )
    colours = painter.add_buffer(
        width=palette.width,
        height=palette.height,
        format=palette.format,
        time_base=1 / rate,
        name="palette",
    )
    rgb = painter.add("format", "rgb24")
    use, sink = (
        painter.add("paletteuse", "dither=bayer:bayer_scale=4:diff_mode=rectangle"),
        painter.add("buffersink"),
    )
    pictures.link_to(rgb)
    rgb.link_to(use, 0, 0)
    colours.link_to(use, 0, 1)
    use.link_to(sink)
    painter.configure()
    palette.pts, palette.time_base = 0, 1 / rate
    colours.push(palette)
    colours.push(None)
    for number, picture in enumerate(_ends(shown())):
        if picture is not None:
            picture.pts, picture.time_base = number, 1 / rate
        pictures.push(picture)
        while True:
            try:
                yield cast(av.VideoFrame, painter.vpull())
            except (av.error.BlockingIOError, av.error.EOFError):
                break


def _ends(frames: Iterator[av.VideoFrame]) -> Iterator[av.VideoFrame | None]:
    yield from frames
    yield None


def estimate(order: Order) -> int:
    reel = reel_of(order.production, order.options)
    width, height, rate = _shape(order, reel)
    bits = 2.6 if order.format.name == "gif" else 0.35
    return round(bits * width * height * conformed_frames(reel.frames, reel.fps, rate) / 8) + 5_000


def describe(order: Order) -> list[str]:
    reel = reel_of(order.production, order.options)
    width, height, rate = _shape(order, reel)
    return [
        say(
            "{frames} frames, {width} × {height}, without sound, repeating for ever.",
            frames=conformed_frames(reel.frames, reel.fps, rate),
            width=width,
            height=height,
        )
    ]
