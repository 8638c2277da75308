"""Export a project: which formats there are, what will happen, and doing it. The window and the command line both call this.

A new format is one module with `FORMATS` and `write` (and, where they say something, `describe` and `estimate`), and one
line in `EXPORTERS`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import Any

from storymem_studio.domain.finish import SoundClip
from storymem_studio.domain.timeline import duration_text
from storymem_studio.errors import StudioError
from storymem_studio.export.film import ExportedFilm, Report
from storymem_studio.export.order import ExportOptions, Format, Job, Order
from storymem_studio.export.production import ProducedSound
from storymem_studio.export.programme import reel_of
from storymem_studio.export.sound_mix import sound_length
from storymem_studio.project.project import Project
from storymem_studio.project.reel import production_of
from storymem_studio.wording import say, say_counted, say_numbers, say_size, to_say

EXPORTERS = (
    "storymem_studio.export.media",
    "storymem_studio.export.animated",
    "storymem_studio.export.stills",
    "storymem_studio.export.sound_file",
    "storymem_studio.export.timelines",
    "storymem_studio.export.fcpxml",
    "storymem_studio.export.storyboard_file",
    "storymem_studio.export.contact_sheet",
    "storymem_studio.export.shot_list",
    "storymem_studio.project.script_files",
    "storymem_studio.export.final_draft",
    "storymem_studio.export.subtitle_file",
)


def formats() -> tuple[Format, ...]:
    """Every format, films first."""
    return tuple(format for name in EXPORTERS for format in import_module(name).FORMATS)


def format_of(out: Path) -> Format:
    """By the name's ending. Raises StudioError."""
    suffix = out.suffix.lower()
    for format in formats():
        if format.suffix == suffix:
            return format
    known = ", ".join(format.suffix for format in formats())
    raise StudioError(
        "{name}: nothing can be written as “{suffix}”.",
        "Choose one of {known}.",
        name=out.name,
        suffix=suffix or say("a name without an ending"),
        known=known,
    )


def order_of(
    project: Project, out: Path, options: ExportOptions | None = None, format: Format | None = None
) -> Order:
    """:raises StudioError: the ending is unknown, or the format has no such preset."""
    options = options or ExportOptions()
    format = format or format_of(out)
    if format.preset(options.preset) is None and options.preset:
        known = ", ".join(preset.name for preset in format.presets)
        raise StudioError(
            "{suffix} has no preset “{preset}”.",
            "Choose one of {known}." if known else "Leave --preset out.",
            suffix=format.suffix,
            preset=options.preset,
            known=known,
        )
    return Order(production_of(project), out, format, options)


def with_music(order: Order, file: Path, gain: float = 0.0) -> Order:
    """The same export with music under all of it, faded out at its end; the project stays as it is.

    :raises StudioError: it is no sound that can be decoded.
    """
    sound_length(file)
    production = order.production
    reel = reel_of(production, order.options)
    start = -reel.lead if order.options.span is None else order.options.span.first
    length = round(reel.frames * 1000 / reel.fps)
    clip = SoundClip(file.stem, "", "music", start, 0, length, gain, 300, min(2000, length // 3))
    return replace(
        order, production=replace(production, sounds=(*production.sounds, ProducedSound(clip, file)))
    )


def export(
    order: Order,
    *,
    report: Report = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportedFilm:
    """Write it. Needs no project and no particular thread: the order holds all it needs.

    :raises StudioError: shots are missing or damaged, no space, the place cannot be written.
    :raises CancelledByUser: nothing is left behind.
    """
    if order.format.needs_pictures and not order.production.made:
        raise StudioError("There is nothing to export yet.", "Generate the film first.")
    return _exporter(order.format).write(order, Job(report, cancelled))


def export_project(
    project: Project,
    out: Path,
    *,
    made_only: bool = False,
    options: ExportOptions | None = None,
    report: Report = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportedFilm:
    """:raises StudioError: shots are missing or damaged, no space, the place cannot be written."""
    options = options or ExportOptions(made_only=made_only)
    return export(order_of(project, out, options), report=report, cancelled=cancelled)


@dataclass(frozen=True, slots=True)
class Summary:
    """What an export will do, before it does it."""

    sentences: tuple[str, ...]
    bytes: int
    seconds: float
    """Of the film."""
    warnings: tuple[str, ...] = ()
    """Things to know first: licences that forbid a use, shots that are missing or out of date."""
    missing: str = ""
    """That one of them which names the shots that are not made."""


def summary(order: Order) -> Summary:
    """:raises StudioError: it cannot be exported like this; the sentence says why."""
    exporter = _exporter(order.format)
    production, options = order.production, order.options
    if order.format.needs_pictures and not production.made:
        raise StudioError("There is nothing to export yet.", "Generate the film first.")
    told = list(exporter.describe(order))
    size = exporter.estimate(order) if hasattr(exporter, "estimate") else 10_000
    plays = order.format.kind in ("film", "pictures", "sound")
    frames = reel_of(production, options).frames if plays else _story_frames(order)
    whole = duration_text(max(0, frames), production.fps)
    told.insert(
        0,
        say(
            "{format}: {length} of film, about {size}.",
            format=", ".join(say(each.title) for each in (order.format, order.preset) if each is not None),
            length=whole,
            size=say_size(size),
        ),
    )
    return Summary(tuple(told), size, frames / production.fps, tuple(_warnings(order)), _missing(order))


def _story_frames(order: Order) -> int:
    shots, span = order.production.shots, order.options.span
    end = shots[-1].clip.end if shots else 0
    return min(span.end, end) - max(0, span.first) if span else end


def _missing(order: Order) -> str:
    missing = order.production.missing
    if not missing or not order.format.needs_pictures:
        return ""
    if order.options.made_only:
        one = to_say("Shot {numbers} is not made yet and is left out.")
        many = to_say("Shots {numbers} are not made yet and are left out.")
    else:
        one = to_say("Shot {numbers} is not made yet and is in the way.")
        many = to_say("Shots {numbers} are not made yet and are in the way.")
    return say_counted(
        len(missing), one, many, numbers=say_numbers([shot.place.film_number for shot in missing])
    )


def _warnings(order: Order) -> Iterator[str]:
    production = order.production
    if missing := _missing(order):
        yield missing
    stale = [shot for shot in production.made if shot.state == "out of date"]
    if stale and order.format.needs_pictures:
        numbers = say_numbers([shot.place.film_number for shot in stale])
        yield say_counted(
            len(stale),
            "Out of date, exported as they are: shot {numbers}.",
            "Out of date, exported as they are: shots {numbers}.",
            numbers=numbers,
        )
    if order.preset is not None and order.preset.publishes:
        yield from licence_warnings(order)


def licence_warnings(order: Order) -> list[str]:
    """For what is shown to the world: models whose weights forbid commercial use."""
    return [
        say(
            "Pictures by {model} come under {licence}: this film must not be used commercially.",
            model=say(model.title),
            licence=say(model.licence),
        )
        for model in order.production.models()
        if not model.commercial
    ]


def rates() -> tuple[tuple[str, Fraction | None], ...]:
    """For a menu: the label and what to put into the options."""
    return (
        (say("As the film"), None),
        ("23.976 fps", Fraction(24000, 1001)),
        *((f"{rate} fps", Fraction(rate)) for rate in (24, 25, 30, 50, 60)),
    )


def _exporter(format: Format) -> Any:
    return import_module(format.exporter)
