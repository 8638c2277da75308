"""The finished film as one file: shots copied as they are where that is possible, else encoded anew."""

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import av.error
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.frame import PictureType
from av.video.stream import VideoStream

from storymem_studio.errors import CancelledByUser, StudioError
from storymem_studio.export.codecs import Encoding, encoder_options, hardware_encoder, hardware_options
from storymem_studio.export.conform import conformed_frames, finished_pictures
from storymem_studio.export.loudness import measure, normalised
from storymem_studio.export.picture import open_video, read_segment
from storymem_studio.export.reel import Reel, Segment
from storymem_studio.export.sound_mix import RATE, mix
from storymem_studio.export.subtitles import srt_text
from storymem_studio.wording import reason_of, say_size

__all__ = ["ExportedFilm", "Reel", "Report", "Segment", "export_film", "read_segment"]

Report = Callable[[int, int], None]
"""report(done, total) in frames."""

SUFFIXES = {"mp4": ".mp4", "mov": ".mov", "matroska": ".mkv", "webm": ".webm"}


@dataclass(frozen=True, slots=True)
class ExportedFilm:
    path: Path
    frames: int
    copied: bool = False
    """The shots' pictures went in untouched."""
    loudness: float | None = None
    """LUFS of the sound as it was mixed."""
    beside: tuple[Path, ...] = ()
    """Other files that belong to it."""


def export_film(
    reel: Reel,
    out: Path,
    *,
    encoding: Encoding | None = None,
    report: Report = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportedFilm:
    """Write the film beside its final name and move it there when it is whole.

    :raises StudioError: nothing to export, a shot cannot be read, no space, the place cannot be written.
    :raises CancelledByUser: nothing is left behind.
    """
    encoding = encoding or Encoding()
    if not reel.frames:
        raise StudioError("There is nothing to export yet.", "Generate the film first.")
    suffix = SUFFIXES[encoding.container]
    if out.suffix.lower() != suffix:
        raise StudioError(
            "{name}: only {suffix} can be written.",
            "Choose a name that ends in {suffix}.",
            name=out.name,
            suffix=suffix,
        )
    check_space(out, sum(s.video.stat().st_size for s in reel.segments if s.video.is_file()) * 2)
    if out.is_dir():
        raise StudioError("{out} is a folder.", "Give the film a file name.", out=out)
    partial = beside_name(out)
    try:
        copied = _can_copy(reel, encoding)
        writer = _FilmWriter(reel, encoding, partial, report, cancelled)
        frames = writer.copy() if copied else writer.encode()
        os.replace(partial, out)
    except av.error.FFmpegError as error:
        raise StudioError(
            "The film could not be written: {reason}.",
            "Check the disk and try again.",
            reason=reason_of(error),
        ) from error
    except OSError as error:
        raise StudioError(
            "{out} cannot be written: {reason}.",
            "Choose another place for the film.",
            out=out,
            reason=reason_of(error),
        ) from error
    finally:
        with contextlib.suppress(OSError):  # a disk that takes no file has none to take away either
            partial.unlink(missing_ok=True)
    return ExportedFilm(out, frames, copied, writer.loudness)


def beside_name(out: Path) -> Path:
    """Where `out` is written until it is whole: as long a name as fits on every disk."""
    return out.with_name(f".{out.stem[:40]}.part{out.suffix}")


def check_space(out: Path, needed: int) -> None:
    """Make the folder of `out`, and see that it takes files and `needed` bytes. Raises StudioError."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=out.parent):  # some places say only now that they take none
            pass
        free = shutil.disk_usage(out.parent).free
    except OSError as error:
        raise StudioError(
            "The folder {parent} cannot be written: {reason}.",
            "Choose another place.",
            parent=out.parent,
            reason=reason_of(error),
        ) from error
    if free < needed:
        raise StudioError(
            "The film needs about {needed} and {folder} has {free} free.",
            "Free some space.",
            needed=say_size(needed),
            folder=out.parent,
            free=say_size(free),
        )


def _can_copy(reel: Reel, encoding: Encoding) -> bool:
    """Copying needs whole shots of the film's own size and rate that were encoded alike, and nothing to draw."""
    sizes = ((0, 0), (reel.width, reel.height))
    as_it_is = encoding.copy and encoding.quality is None and (encoding.width, encoding.height) in sizes
    if (
        not as_it_is
        or encoding.rate not in (None, reel.fps)
        or encoding.video.name != "h264"
        or not reel.plain
    ):
        return False
    first = None
    for segment in reel.segments:
        with open_video(segment) as container:
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


class _FilmWriter:
    """One export: the container, its picture, and the sound and subtitles that keep pace with it."""

    def __init__(
        self, reel: Reel, encoding: Encoding, out: Path, report: Report, cancelled: Callable[[], bool]
    ) -> None:
        self._reel, self._encoding, self._out = reel, encoding, out
        self._report, self._cancelled = report, cancelled
        self._told = time.monotonic()
        self.loudness: float | None = None
        self._rate = encoding.rate or Fraction(reel.fps)
        self._frames = conformed_frames(reel.frames, reel.fps, self._rate)

    def copy(self) -> int:
        reel = self._reel
        with self._container() as film, open_video(reel.segments[0]) as pattern:
            template = pattern.streams.video[0]
            stream = film.add_stream_from_template(template)
            base = stream.time_base = template.time_base
            assert base is not None
            tracks = self._tracks(film)
            done = 0
            for segment in reel.segments:
                if self._cancelled():
                    raise CancelledByUser
                with open_video(segment) as container:
                    offset = round(done / reel.fps / base)
                    for packet in container.demux(container.streams.video[0]):
                        if packet.dts is None:
                            continue
                        packet.pts = None if packet.pts is None else packet.pts + offset
                        packet.dts += offset
                        packet.stream = stream
                        film.mux(packet)
                done += segment.frames
                tracks.advance(Fraction(done, reel.fps))
                self._report(done, reel.frames)
            tracks.finish()
        return reel.frames

    def encode(self) -> int:
        reel, encoding = self._reel, self._encoding
        width, height = encoding.width or reel.width, encoding.height or reel.height
        with self._container() as film:
            stream = self._video(film, width, height)
            tracks = self._tracks(film)
            done = 0
            for shown in finished_pictures(reel, width, height, self._rate, encoding.motion):
                picture = shown.reformat(
                    format=stream.codec_context.pix_fmt, dst_colorspace="ITU709", dst_color_range="MPEG"
                )
                picture.pts, picture.time_base = done, 1 / self._rate
                picture.pict_type = PictureType.NONE
                film.mux(stream.encode(picture))
                done += 1
                tracks.advance(done / self._rate)
                self._step(done)
            film.mux(stream.encode(None))
            tracks.finish()
            self._report(done, self._frames)
        return done

    def _step(self, done: int) -> None:
        if time.monotonic() - self._told > 0.1:
            self._told = time.monotonic()
            self._report(done, self._frames)
        if self._cancelled():
            raise CancelledByUser

    def _container(self) -> OutputContainer:
        encoding, reel = self._encoding, self._reel
        film = av.open(str(self._out), "w", format=encoding.container, options=dict(encoding.muxer))
        film.metadata.update(dict(reel.metadata))
        if reel.chapters:
            ends = [*(chapter.start for chapter in reel.chapters[1:]), reel.frames]
            film.set_chapters(
                [
                    {
                        "id": number,
                        "start": round(chapter.start * 1000 / reel.fps),
                        "end": round(end * 1000 / reel.fps),
                        "time_base": Fraction(1, 1000),
                        "metadata": {"title": chapter.title},
                    }
                    for number, (chapter, end) in enumerate(zip(reel.chapters, ends, strict=True), 1)
                ]
            )
        return film

    def _video(self, film: OutputContainer, width: int, height: int) -> VideoStream:
        encoding = self._encoding
        codec = encoding.video
        if width < codec.least[0] or height < codec.least[1]:
            raise StudioError(
                "{codec} cannot be {width} × {height}.",
                "Choose a size of at least {least_width} × {least_height}.",
                codec=codec.title,
                width=width,
                height=height,
                least_width=codec.least[0],
                least_height=codec.least[1],
            )
        hardware = hardware_encoder(codec) if encoding.hardware else None
        os.environ.setdefault("SVT_LOG", "1")  # SVT-AV1 writes its banner to stderr otherwise
        stream = cast(VideoStream, film.add_stream(hardware or codec.encoder, rate=self._rate))
        stream.width, stream.height = width, height
        stream.pix_fmt = "yuv420p" if hardware else codec.pixels
        context = stream.codec_context
        context.colorspace = context.color_primaries = context.color_trc = context.color_range = 1
        if codec.tag:
            context.codec_tag = codec.tag
        stream.options = {**(hardware_options(hardware, encoding) if hardware else encoder_options(encoding))}
        return stream

    def _tracks(self, film: OutputContainer) -> "_Tracks":
        samples = round(self._frames * RATE / self._rate)
        sound: np.ndarray | None = None
        if self._reel.sounds:
            # Placed on the film's own frames: a conformed film lasts as long, so they stay where they are.
            sound = mix(self._reel.sounds, samples, self._reel.fps)
            if self._encoding.loudness is not None:
                sound = normalised(sound, self._encoding.loudness)
            self.loudness = measure(sound).integrated
        return _Tracks(film, self._encoding, sound, self._reel)


class _Tracks:
    """Sound and subtitles, written as far as the picture has come, so that the file can be played while it loads."""

    def __init__(
        self, film: OutputContainer, encoding: Encoding, sound: np.ndarray | None, reel: Reel
    ) -> None:
        self._film = film
        self._sound = sound
        self._given = 0
        if sound is not None:
            codec = encoding.audio
            added = film.add_stream(codec.encoder, rate=RATE, layout="stereo", format=codec.sample_format)
            self._stream = cast(AudioStream, added)
            if codec.bit_rate:
                self._stream.bit_rate = codec.bit_rate
        self._subtitles = _subtitle_packets(film, reel) if reel.caption_style == "track" else iter(())
        self._next = next(self._subtitles, None)

    def advance(self, seconds: Fraction) -> None:
        while self._next is not None and self._next[0] <= seconds:
            self._film.mux(self._next[1])
            self._next = next(self._subtitles, None)
        if self._sound is None:
            return
        end = min(self._sound.shape[1], int(seconds * RATE))
        while self._given < end:
            part = self._sound[:, self._given : min(end, self._given + RATE)]
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(part), format="fltp", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = RATE, self._given, Fraction(1, RATE)
            self._given += part.shape[1]
            self._film.mux(self._stream.encode(frame))

    def finish(self) -> None:
        self.advance(Fraction(10**9))
        if self._sound is not None:
            self._film.mux(self._stream.encode(None))


def _subtitle_packets(film: OutputContainer, reel: Reel) -> Iterator[tuple[Fraction, av.Packet]]:
    """A Matroska track. The stream's pattern has to come from a file: the wheel cannot open a text encoder."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "film.srt"
        path.write_text(srt_text(reel.subtitles, reel.fps), encoding="utf-8")
        if not reel.subtitles:
            return iter(())
        with av.open(str(path)) as source:
            pattern = source.streams.subtitles[0]
            stream = film.add_stream_from_template(pattern)
            packets = [packet for packet in source.demux(pattern) if packet.dts is not None]
            times = [
                Fraction(packet.pts or 0) * (packet.time_base or Fraction(1, 1000)) for packet in packets
            ]
            for packet in packets:
                packet.stream = stream
    return iter(list(zip(times, packets, strict=True)))
