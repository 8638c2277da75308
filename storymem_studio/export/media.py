"""The film as a media file: mp4, mov, mkv and webm, with presets named by what they are for."""

import json
from dataclasses import dataclass, replace
from fractions import Fraction

from storymem_studio.errors import StudioError
from storymem_studio.export import codecs
from storymem_studio.export.codecs import AudioCodec, Encoding, VideoCodec, hardware_encoder
from storymem_studio.export.conform import EDITING_RATES, NTSC, conformed_frames, editing_rate, rate_text
from storymem_studio.export.film import ExportedFilm, check_space, export_film
from storymem_studio.export.order import Format, Job, Order, Preset
from storymem_studio.export.programme import reel_of
from storymem_studio.export.recipe import beside, recipe_of, write_text
from storymem_studio.export.reel import Reel
from storymem_studio.export.sound_mix import RATE
from storymem_studio.export.subtitles import srt_text, vtt_text
from storymem_studio.wording import say, say_counted

_OPTIONS = frozenset(
    (
        *(
            "span",
            "transition",
            "size",
            "rate",
            "motion",
            "quality",
            "hardware",
            "loudness",
            "opening",
            "credits",
            "captions",
        ),
        *("caption_source", "label", "made_only", "recipe", "certificate", "key"),
    )
)


@dataclass(frozen=True, slots=True)
class _Recipe:
    """What a preset means."""

    preset: Preset
    video: VideoCodec
    audio: AudioCodec
    loudness: float | None = None
    quality: int | None = None
    label: bool = False
    sidecar: bool = False
    editing: bool = False
    """At a rate that editors know."""
    options: tuple[tuple[str, str], ...] = ()


def _preset(name: str, title: str, purpose: str, publishes: bool = False) -> Preset:
    return Preset(name, title, purpose, publishes)


_WEB = _preset("web", "Web", "to show: plays everywhere, loud enough for the web", True)
_REVIEW = _preset("review", "Review", "to talk about: small, with scene, shot and timecode in the picture")
_MASTER = _preset(
    "master", "Master", "to keep: every bit of the picture, quiet as broadcasters want it", True
)
_EDITOR = _preset("editor", "Editor", "to cut: ProRes 422 LT at an editing rate, sound untouched")

_CONTAINERS: dict[str, tuple[str, str, tuple[_Recipe, ...]]] = {
    "mp4": (
        ".mp4",
        "MP4 film",
        (
            _Recipe(_WEB, codecs.H264, codecs.AAC, -14.0),
            _Recipe(_REVIEW, codecs.H264, codecs.AAC, -16.0, 27, True, options=(("preset", "veryfast"),)),
            _Recipe(
                _preset("h265", "H.265", "to show, at half the size", True), codecs.H265, codecs.AAC, -14.0
            ),
            _Recipe(_preset("av1", "AV1", "to show, smallest", True), codecs.AV1, codecs.AAC, -14.0),
        ),
    ),
    "mov": (
        ".mov",
        "QuickTime film",
        (
            _Recipe(_EDITOR, codecs.PRORES_LT, codecs.PCM, sidecar=True, editing=True),
            _Recipe(
                replace(_MASTER, purpose="to grade and keep: ProRes 422 HQ"),
                codecs.PRORES_HQ,
                codecs.PCM,
                -23.0,
                sidecar=True,
            ),
            _Recipe(
                _preset("dnxhr", "DNxHR", "to cut in Avid: DNxHR HQ at an editing rate"),
                codecs.DNXHR,
                codecs.PCM,
                sidecar=True,
                editing=True,
            ),
        ),
    ),
    "mkv": (
        ".mkv",
        "Matroska film",
        (
            _Recipe(
                replace(_MASTER, purpose="to keep for ever: lossless FFV1 and FLAC"),
                codecs.FFV1,
                codecs.FLAC,
                -23.0,
                sidecar=True,
            ),
            _Recipe(_WEB, codecs.H264, codecs.AAC, -14.0),
            _Recipe(
                _preset("h265", "H.265", "to show, at half the size", True), codecs.H265, codecs.AAC, -14.0
            ),
            _Recipe(_preset("av1", "AV1", "to show, smallest", True), codecs.AV1, codecs.OPUS, -14.0),
        ),
    ),
    "webm": (
        ".webm",
        "WebM film",
        (
            _Recipe(replace(_WEB, purpose="for a web page: VP9 and Opus"), codecs.VP9, codecs.OPUS, -14.0),
            _Recipe(_preset("av1", "AV1", "for a web page, smallest", True), codecs.AV1, codecs.OPUS, -14.0),
        ),
    ),
}

FORMATS = tuple(
    Format(name, suffix, title, "film", __name__, tuple(recipe.preset for recipe in recipes), _OPTIONS)
    for name, (suffix, title, recipes) in _CONTAINERS.items()
)


def write(order: Order, job: Job) -> ExportedFilm:
    reel, encoding = reel_for(order), encoding_of(order)
    check_space(order.out, estimate(order))
    film = export_film(reel, order.out, encoding=encoding, report=job.report, cancelled=job.cancelled)
    if order.options.certificate is not None:
        from storymem_studio.export.credentials import sign

        sign(film.path, order)
    return replace(film, beside=tuple(_beside(order, reel)))


def _beside(order: Order, reel: Reel):
    style = reel.caption_style
    if style in ("srt", "vtt") and reel.subtitles:
        text = srt_text(reel.subtitles, reel.fps) if style == "srt" else vtt_text(reel.subtitles, reel.fps)
        yield write_text(order.out.with_suffix(f".{style}"), text)
    if _wants_recipe(order):
        recipe = recipe_of(order.production, order.out.name)
        yield write_text(beside(order.out), json.dumps(recipe, indent=1, ensure_ascii=False) + "\n")


def _wants_recipe(order: Order) -> bool:
    return _recipe(order).sidecar if order.options.recipe is None else order.options.recipe


def reel_for(order: Order) -> Reel:
    """:raises StudioError: shots are missing, or the format cannot carry the subtitles."""
    options = order.options
    reel = reel_of(
        order.production,
        replace(options, label=_recipe(order).label if options.label is None else options.label),
    )
    if reel.caption_style == "track" and order.format.name != "mkv":
        raise StudioError(
            "{suffix} files carry no subtitle track.",
            "Write an .mkv, burn them in, or take .srt.",
            suffix=order.format.suffix,
        )
    return reel


def encoding_of(order: Order) -> Encoding:
    recipe, options = _recipe(order), order.options
    fps = order.production.fps
    rate = options.rate or (Fraction(editing_rate(fps)) if recipe.editing else None)
    loudness = recipe.loudness if options.loudness is None else options.loudness
    width, height = options.size or (0, 0)
    video = recipe.video
    if recipe.options:
        video = replace(video, options=tuple((dict(video.options) | dict(recipe.options)).items()))
    container = {"mkv": "matroska"}.get(order.format.name, order.format.name)
    plain = Encoding()
    return Encoding(
        container,
        video,
        recipe.audio,
        width,
        height,
        rate,
        options.motion,
        recipe.quality if options.quality is None else options.quality,
        options.hardware,
        loudness=None if loudness == "off" else loudness,
        muxer=plain.muxer if container in ("mp4", "mov") else (),
    )


def _recipe(order: Order) -> _Recipe:
    recipes = _CONTAINERS[order.format.name][2]
    wanted = order.options.preset
    for recipe in recipes:
        if recipe.preset.name == (wanted or recipe.preset.name):
            return recipe
    known = ", ".join(recipe.preset.name for recipe in recipes)
    raise StudioError(
        "{suffix} has no preset “{wanted}”.",
        "Choose one of {known}.",
        suffix=order.format.suffix,
        wanted=wanted,
        known=known,
    )


def copies(order: Order, reel: Reel) -> bool:
    """Whether the pictures will go in as they are, as far as can be told without opening them."""
    encoding = encoding_of(order)
    takes = {shot.place.shot.id: shot.take for shot in order.production.made}
    whole = all(
        (take := takes.get(s.shot_id)) is not None and not s.first and take.frames == s.frames
        for s in reel.segments
    )
    same = order.options.size in (None, order.production.size) and encoding.rate in (None, reel.fps)
    return encoding.video.name == "h264" and encoding.quality is None and whole and same and reel.plain


def estimate(order: Order) -> int:
    """Bytes, roughly."""
    reel, encoding = reel_for(order), encoding_of(order)
    width, height = encoding.width or reel.width, encoding.height or reel.height
    if copies(order, reel):
        picture = sum(s.video.stat().st_size for s in reel.segments if s.video.is_file())
    else:
        frames = conformed_frames(reel.frames, reel.fps, encoding.rate or Fraction(reel.fps))
        picture = round(encoding.video.bits_per_pixel * width * height * frames / 8)
    seconds = reel.frames / reel.fps
    sound = encoding.audio.bytes_per_second * seconds if reel.sounds else 0
    return round(picture + sound) + 20_000


def describe(order: Order) -> list[str]:
    reel, encoding = reel_for(order), encoding_of(order)
    rate = encoding.rate or Fraction(reel.fps)
    frames = conformed_frames(reel.frames, reel.fps, rate)
    width, height = encoding.width or reel.width, encoding.height or reel.height
    told = [
        say(
            "{frames} frames, {width} × {height} at {rate} fps, {codec}.",
            frames=frames,
            width=width,
            height=height,
            rate=rate_text(rate),
            codec=say(encoding.video.title),
        )
    ]
    if copies(order, reel):
        told.append(say("The shots' pictures are copied as they are."))
    elif encoding.hardware:
        found = hardware_encoder(encoding.video)
        told.append(
            say("Encoded on the graphics card ({encoder}).", encoder=found)
            if found
            else say("No hardware encoder works here: encoded in software.")
        )
    if rate != reel.fps:
        told.append(
            say(
                "From {before} to {rate} fps new pictures are made in between."
                if encoding.motion
                else "From {before} to {rate} fps frames are repeated or left out by an exact map.",
                before=reel.fps,
                rate=rate_text(rate),
            )
        )
    elif (
        order.options.label is None
        and reel.fps not in EDITING_RATES
        and rate not in NTSC
        and encoding.audio.name == "pcm"
    ):
        told.append(say("{rate} fps is no editing rate; some programs will refuse it.", rate=reel.fps))
    told += describe_reel(order, reel)
    if reel.sounds:
        loud = (
            say("at {loudness:g} LUFS", loudness=encoding.loudness)
            if encoding.loudness is not None
            else say("as loud as it is")
        )
        told.append(
            say_counted(
                len(reel.sounds),
                "{count} sound mixed in {codec}, {rate} kHz stereo, {loud}.",
                "{count} sounds mixed in {codec}, {rate} kHz stereo, {loud}.",
                codec=say(encoding.audio.title),
                rate=RATE // 1000,
                loud=loud,
            )
        )
    else:
        told.append(say("No sound."))
    if _wants_recipe(order):
        told.append(say("How every shot was made is written to {name}.", name=beside(order.out).name))
    return told


def describe_reel(order: Order, reel: Reel) -> list[str]:
    """What is in the picture besides the shots."""
    told: list[str] = []
    if reel.opening:
        told.append(say("Opens with the title, {seconds:g} s.", seconds=reel.lead / reel.fps))
    moving = sum(1 for back, into in reel.joints() if back + into)
    if moving:
        told.append(
            say_counted(
                moving,
                "{count} transition; handles are shown where a shot was trimmed, else a frame is held.",
                "{count} transitions; handles are shown where a shot was trimmed, else a frame is held.",
            )
        )
    if reel.closing:
        told.append(
            say_counted(
                len(reel.closing), "Ends with {count} page of credits.", "Ends with {count} pages of credits."
            )
        )
    if reel.caption_style != "none":
        count = len(reel.subtitles)
        where = {
            "burn": say("drawn into the picture"),
            "track": say("as a track in the file"),
            "srt": say("in {name}", name=order.out.with_suffix(".srt").name),
            "vtt": say("in {name}", name=order.out.with_suffix(".vtt").name),
        }[reel.caption_style]
        told.append(
            say_counted(count, "{count} subtitle {where}.", "{count} subtitles {where}.", where=where)
            if count
            else say("Nobody speaks: no subtitles.")
        )
    return told
