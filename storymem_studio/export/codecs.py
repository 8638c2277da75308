"""The picture and sound codecs an export can use, and which hardware encoders work on this machine."""

from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from typing import cast

import av
import av.error
import numpy as np
from av.video.codeccontext import VideoCodecContext

from storymem_studio.wording import to_say


@dataclass(frozen=True, slots=True)
class VideoCodec:
    """`quality` names the option that trades size for quality, with its usual value; lower is better."""

    name: str
    title: str
    encoder: str
    pixels: str
    bits_per_pixel: float
    """For the estimate: at the film's size and usual quality, measured on films of drawn and photographed shots."""
    options: tuple[tuple[str, str], ...] = ()
    quality: tuple[str, int] | None = None
    tag: str = ""
    hardware: tuple[str, ...] = ()
    """Encoders on a graphics card that make the same format, best first."""
    least: tuple[int, int] = (16, 16)
    """The smallest picture it takes."""
    lossless: bool = False


@dataclass(frozen=True, slots=True)
class AudioCodec:
    name: str
    title: str
    encoder: str
    bit_rate: int = 0
    sample_format: str = "fltp"
    bytes_per_second: int = 24_000


H264 = VideoCodec(
    "h264",
    "H.264",
    "libx264",
    "yuv420p",
    0.09,
    (("preset", "medium"),),
    ("crf", 17),
    hardware=("h264_nvenc", "h264_videotoolbox", "h264_qsv", "h264_amf"),
)
H265 = VideoCodec(
    "h265",
    "H.265",
    "libx265",
    "yuv420p",
    0.05,
    (("preset", "medium"), ("x265-params", "log-level=error")),
    ("crf", 21),
    tag="hvc1",
    hardware=("hevc_nvenc", "hevc_videotoolbox", "hevc_qsv", "hevc_amf"),
    least=(64, 64),
)
AV1 = VideoCodec(
    "av1",
    "AV1",
    "libsvtav1",
    "yuv420p",
    0.04,
    (("preset", "8"),),
    ("crf", 28),
    hardware=("av1_nvenc", "av1_qsv", "av1_amf"),
    least=(64, 64),
)
VP9 = VideoCodec(
    "vp9",
    "VP9",
    "libvpx-vp9",
    "yuv420p",
    0.06,
    (("deadline", "good"), ("cpu-used", "4"), ("row-mt", "1"), ("b", "0")),
    ("crf", 30),
)
PRORES_HQ = VideoCodec(
    "prores-hq", "ProRes 422 HQ", "prores_ks", "yuv422p10le", 2.9, (("profile", "3"), ("vendor", "apl0"))
)
PRORES_LT = VideoCodec(
    "prores-lt", "ProRes 422 LT", "prores_ks", "yuv422p10le", 1.5, (("profile", "1"), ("vendor", "apl0"))
)
DNXHR = VideoCodec("dnxhr", "DNxHR HQ", "dnxhd", "yuv422p", 4.2, (("profile", "dnxhr_hq"),), least=(256, 120))
FFV1 = VideoCodec(
    "ffv1",
    to_say("FFV1 (lossless)"),
    "ffv1",
    "yuv420p",
    2.2,
    (("level", "3"), ("g", "1"), ("slicecrc", "1"), ("slices", "4")),
    lossless=True,
)

AAC = AudioCodec("aac", "AAC", "aac", 192_000)
OPUS = AudioCodec("opus", "Opus", "libopus", 160_000, "flt", 20_000)
PCM = AudioCodec("pcm", to_say("24-bit PCM"), "pcm_s24le", 0, "s32", 288_000)
FLAC = AudioCodec("flac", "FLAC", "flac", 0, "s32", 150_000)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a film is written. Nothing said means: as the film is."""

    container: str = "mp4"
    video: VideoCodec = H264
    audio: AudioCodec = AAC
    width: int = 0
    height: int = 0
    rate: Fraction | None = None
    motion: bool = False
    quality: int | None = None
    hardware: bool = False
    copy: bool = True
    """Take the shots' pictures untouched where that is possible."""
    loudness: float | None = None
    """LUFS; None leaves the mix as loud as it is."""
    muxer: tuple[tuple[str, str], ...] = field(default=(("movflags", "+faststart+use_metadata_tags"),))


def encoder_options(encoding: Encoding) -> dict[str, str]:
    codec = encoding.video
    options = dict(codec.options)
    if codec.quality:
        name, usual = codec.quality
        options[name] = str(usual if encoding.quality is None else encoding.quality)
    return options


def hardware_options(encoder: str, encoding: Encoding) -> dict[str, str]:
    """The nearest thing to a constant quality that this kind of encoder has."""
    usual = encoding.video.quality[1] if encoding.video.quality else 20
    quality = str(usual if encoding.quality is None else encoding.quality)
    if encoder.endswith("_nvenc"):
        return {"preset": "p5", "rc": "vbr", "cq": quality, "b": "0"}
    if encoder.endswith("_qsv"):
        return {"global_quality": quality}
    if encoder.endswith("_videotoolbox"):
        return {"q:v": str(max(1, 100 - 2 * int(quality)))}
    return {}


@lru_cache(maxsize=16)
def hardware_works(encoder: str) -> bool:
    """Whether the encoder is here and makes a picture: being compiled in says nothing about the machine."""
    if encoder not in av.codecs_available:
        return False
    try:
        context = cast(VideoCodecContext, av.CodecContext.create(encoder, "w"))
        context.width, context.height, context.pix_fmt = 320, 240, "yuv420p"
        context.time_base, context.framerate = Fraction(1, 24), Fraction(24)
        frame = av.VideoFrame.from_ndarray(np.full((360, 320), 128, np.uint8), format="yuv420p")
        frame.pts = 0
        return bool([*context.encode(frame), *context.encode(None)])
    except (av.error.FFmpegError, OSError, ValueError):
        return False


def hardware_encoder(codec: VideoCodec) -> str | None:
    return next((encoder for encoder in codec.hardware if hardware_works(encoder)), None)
