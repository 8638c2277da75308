"""The film's subtitles alone: SubRip and WebVTT, on the film's own time."""

from storymem_studio.errors import StudioError
from storymem_studio.export.film import ExportedFilm
from storymem_studio.export.order import Format, Job, Order
from storymem_studio.export.programme import reel_of
from storymem_studio.export.recipe import write_text
from storymem_studio.export.subtitles import srt_text, vtt_text
from storymem_studio.wording import say_counted

_OPTIONS = frozenset(("span", "caption_source", "opening", "credits", "made_only"))
FORMATS = (
    Format("srt", ".srt", "Subtitles, SubRip", "document", __name__, options=_OPTIONS),
    Format("vtt", ".vtt", "Subtitles, WebVTT", "document", __name__, options=_OPTIONS),
)


def write(order: Order, job: Job) -> ExportedFilm:
    reel = reel_of(order.production, order.options)
    if not reel.subtitles:
        raise StudioError(
            "Nobody speaks in this film.", "Take the prompts or the scenes as captions (--caption-source)."
        )
    title = order.production.story.title
    text = (
        srt_text(reel.subtitles, reel.fps)
        if order.format.name == "srt"
        else vtt_text(reel.subtitles, reel.fps, title)
    )
    write_text(order.out, text)
    job.report(1, 1)
    return ExportedFilm(order.out, reel.frames)


def describe(order: Order) -> list[str]:
    return [
        say_counted(
            len(reel_of(order.production, order.options).subtitles),
            "{count} subtitle.",
            "{count} subtitles.",
        )
    ]
