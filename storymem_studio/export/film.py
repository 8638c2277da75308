"""The finished film as H.264 mp4: shots copied as they are where that is possible, else encoded anew."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import av.error
from av.container import InputContainer, OutputContainer
from av.video.frame import PictureType

from storymem_studio.errors import CancelledByUser, StudioError

Report = Callable[[int, int], None]
"""report(done, total) in frames."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Frames [first, first + frames) of a video; `name` is how the user knows it ("shot 3")."""

    video: Path
    first: int
    frames: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Reel:
    """A film as a list of segments, all to be shown at one size and rate."""

    segments: tuple[Segment, ...]
    width: int
    height: int
    fps: int
    metadata: tuple[tuple[str, str], ...] = ()

    @property
    def frames(self) -> int:
        return sum(segment.frames for segment in self.segments)


@dataclass(frozen=True, slots=True)
class ExportedFilm:
    path: Path
    frames: int
    copied: bool
    """The shots' pictures went in untouched."""


def export_film(
    reel: Reel,
    out: Path,
    *,
    report: Report = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportedFilm:
    """Write the film beside its final name and move it there when it is whole.

    :raises StudioError: nothing to export, a shot cannot be read, no space, the place cannot be written.
    :raises CancelledByUser: nothing is left behind.
    """
    if not reel.segments:
        raise StudioError("There is nothing to export yet.", "Generate the film first.")
    if out.suffix.lower() != ".mp4":
        raise StudioError(f"{out.name}: only .mp4 can be written.", "Choose a name that ends in .mp4.")
    if out.is_dir():
        raise StudioError(f"{out} is a folder.", "Give the film a file name.")
    _check_space(reel, out)
    partial = out.with_name(f".{out.stem}.part.mp4")
    try:
        copied = _can_copy(reel)
        (_copy if copied else _encode)(reel, partial, report, cancelled)
        os.replace(partial, out)
    except av.error.FFmpegError as error:
        raise StudioError(
            f"The film could not be written: {error.strerror}.", "Check the disk and try again."
        ) from error
    except OSError as error:
        raise StudioError(
            f"{out} cannot be written: {error.strerror or error}.", "Choose another place for the film."
        ) from error
    finally:
        partial.unlink(missing_ok=True)
    return ExportedFilm(out, reel.frames, copied)


def _check_space(reel: Reel, out: Path) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(out.parent).free
    except OSError as error:
        raise StudioError(
            f"The folder {out.parent} cannot be written: {error.strerror or error}.", "Choose another place."
        ) from error
    needed = sum(segment.video.stat().st_size for segment in reel.segments if segment.video.is_file()) * 2
    if free < needed:
        raise StudioError(
            f"The film needs about {needed // 2**20} MB and {out.parent} has {free // 2**20} MB free.",
            "Free some space.",
        )


def _open(segment: Segment) -> InputContainer:
    try:
        container = av.open(str(segment.video))
        if not container.streams.video:
            container.close()
            raise av.error.InvalidDataError(0, "no picture in it")
        return container
    except (av.error.FFmpegError, OSError) as error:
        raise _unreadable(segment) from error


def _unreadable(segment: Segment) -> StudioError:
    return StudioError(
        f"The video of {segment.name or segment.video.name} is missing or damaged.",
        "Make that shot again: delete its take or give it a new seed.",
    )


def _can_copy(reel: Reel) -> bool:
    """Copying needs whole shots of the film's own size and rate that were encoded alike."""
    first = None
    for segment in reel.segments:
        with _open(segment) as container:
            stream = container.streams.video[0]
            context = stream.codec_context
            if segment.first or stream.frames != segment.frames or stream.average_rate != reel.fps:
                return False
            if context.name != "h264" or (context.width, context.height) != (reel.width, reel.height):
                return False
            kind = (context.extradata, context.pix_fmt, stream.time_base)
            if kind != (first := first or kind):
                return False
    return True


def _copy(reel: Reel, out: Path, report: Report, cancelled: Callable[[], bool]) -> None:
    with _create(out, reel) as film:
        stream = None
        done = 0
        for segment in reel.segments:
            if cancelled():
                raise CancelledByUser
            with _open(segment) as container:
                source = container.streams.video[0]
                if stream is None:
                    stream = film.add_stream_from_template(source)
                    stream.time_base = source.time_base
                base = source.time_base
                assert base is not None
                offset = round(done / reel.fps / base)
                for packet in container.demux(source):
                    if packet.dts is None:
                        continue
                    packet.pts = None if packet.pts is None else packet.pts + offset
                    packet.dts += offset
                    packet.stream = stream
                    film.mux(packet)
            done += segment.frames
            report(done, reel.frames)


def _encode(reel: Reel, out: Path, report: Report, cancelled: Callable[[], bool]) -> None:
    with _create(out, reel) as film:
        stream = film.add_stream("libx264", rate=reel.fps)
        stream.width, stream.height, stream.pix_fmt = reel.width, reel.height, "yuv420p"
        context = stream.codec_context
        context.colorspace = context.color_primaries = context.color_trc = context.color_range = 1
        stream.options = {"preset": "medium", "crf": "17"}
        done = 0
        last = time.monotonic()
        for segment in reel.segments:
            for frame in read_segment(segment):
                picture = frame.reformat(
                    reel.width, reel.height, "yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG"
                )
                picture.pts, picture.time_base = done, Fraction(1, reel.fps)
                picture.pict_type = PictureType.NONE
                film.mux(stream.encode(picture))
                done += 1
                if time.monotonic() - last > 0.1:
                    last = time.monotonic()
                    report(done, reel.frames)
                if cancelled():
                    raise CancelledByUser
        film.mux(stream.encode(None))
        report(done, reel.frames)


def read_segment(segment: Segment) -> Iterator[av.VideoFrame]:
    """Exactly the segment's frames: a video that ends early repeats its last picture.

    :raises StudioError: it cannot be decoded.
    """
    given = 0
    last: av.VideoFrame | None = None
    try:
        with _open(segment) as container:
            container.streams.video[0].thread_type = "AUTO"
            for index, frame in enumerate(container.decode(video=0)):
                last = frame
                if index < segment.first:
                    continue
                if given == segment.frames:
                    break
                given += 1
                yield frame
    except av.error.FFmpegError as error:
        raise _unreadable(segment) from error
    if last is None:
        raise _unreadable(segment)
    for _ in range(segment.frames - given):
        yield last


def _create(out: Path, reel: Reel) -> OutputContainer:
    film = av.open(str(out), "w", format="mp4", options={"movflags": "+faststart+use_metadata_tags"})
    film.metadata.update(dict(reel.metadata))
    return film
