"""`storymem export PROJECT OUT.<suffix>`: the finished film, or an editor's timeline, a script, a storyboard."""

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from storymem_studio.cli.options import LOUDEST, QUIETEST, WORST_QUALITY, within
from storymem_studio.errors import StudioError

CAPTIONS = ("none", "burn", "srt", "vtt", "track")
SOURCES = ("dialogue", "prompts", "scenes")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _formats_text()
    parser.add_argument("project", type=Path, metavar="PROJECT")
    parser.add_argument("out", type=Path, metavar="OUT", help="its ending says what is written: see below")
    parser.add_argument(
        "--preset", default="", help="a quality by its purpose: web, review, master, editor …"
    )
    parser.add_argument(
        "--range", metavar="PART", help="scene 2, shots 3-5, frames 48-120 (each with its last), 0:05-0:12"
    )
    parser.add_argument("--made-only", action="store_true", help="leave out shots that are not made yet")
    parser.add_argument(
        "--dry-run", action="store_true", help="only say what would happen and how large it would be"
    )
    parser.add_argument("--json", action="store_true", help="print what was written as JSON")

    picture = parser.add_argument_group("picture")
    picture.add_argument("--size", help="width and height, such as 1920x1080; other shapes get black bars")
    picture.add_argument("--fps", help="another frame rate: 23.976, 24, 25, 30 …")
    picture.add_argument(
        "--motion", action="store_true", help="make new pictures in between when the rate changes (slow)"
    )
    picture.add_argument("--quality", type=int, help="the encoder's own number, lower is better")
    picture.add_argument(
        "--hardware", action="store_true", help="encode on the graphics card where that works"
    )
    picture.add_argument(
        "--transition",
        choices=("cut", "dissolve", "dip"),
        help="at every cut (default: as the project has them)",
    )
    picture.add_argument(
        "--label", action=argparse.BooleanOptionalAction, help="scene, shot and timecode on top"
    )

    sound = parser.add_argument_group("sound")
    sound.add_argument(
        "--music", type=Path, metavar="FILE", help="under this export only, to the film's length"
    )
    sound.add_argument("--music-gain", type=float, default=0.0, metavar="DB")
    sound.add_argument("--loudness", metavar="LUFS", help="-14 (web), -16, -23 (broadcast), or off")

    words = parser.add_argument_group("titles and captions (default: as the project has them)")
    words.add_argument("--title", action=argparse.BooleanOptionalAction, help="open with the title")
    words.add_argument("--credits", action=argparse.BooleanOptionalAction, help="end with the credits")
    words.add_argument(
        "--captions", choices=CAPTIONS, help="drawn in, beside the film, or a track in an .mkv"
    )
    words.add_argument("--caption-source", choices=SOURCES, help="what they say")

    more = parser.add_argument_group("timelines, pages, provenance")
    more.add_argument(
        "--media", choices=("link", "copy"), help="point to the project's shots, or write copies"
    )
    more.add_argument("--page", choices=("a4", "letter"), default="a4")
    more.add_argument(
        "--recipe",
        action=argparse.BooleanOptionalAction,
        help="a JSON file that says how every shot was made",
    )
    more.add_argument("--certificate", type=Path, metavar="PEM", help="sign with content credentials (C2PA)")
    more.add_argument("--key", type=Path, metavar="PEM", help="the certificate's private key")


def run(given: argparse.Namespace) -> int:
    from storymem_studio.cli.progress import LiveLine
    from storymem_studio.project import Project
    from storymem_studio.project.exporting import export, order_of, summary, with_music

    with Project.open(given.project) as project:
        order = order_of(project, given.out, _options(project, given))
    if given.music is not None:
        order = with_music(order, given.music, given.music_gain)
    told = summary(order)
    for sentence in told.warnings:
        print(f"note: {sentence}", file=sys.stderr)
    if given.dry_run:
        print("\n".join(told.sentences))
        return 0
    begun = time.monotonic()
    with LiveLine() as line:
        made = export(order, report=lambda done, total: line.show(_progress(done, total, begun)))
    for sentence in told.sentences[1:]:
        print(f"  {sentence}", file=sys.stderr)
    if order.format.kind == "film":
        how = "copied as they are" if made.copied else "encoded anew"
        print(f"{made.frames} frames, shots {how}", file=sys.stderr)
    if made.loudness is not None:
        print(f"Sound at {made.loudness:.1f} LUFS", file=sys.stderr)
    if given.json:
        values = {
            "out": str(made.path),
            "format": order.format.name,
            "preset": order.preset.name if order.preset else None,
            "frames": made.frames,
            "copied": made.copied,
            "loudness": None if made.loudness is None else round(made.loudness, 2),
            "beside": [str(path) for path in made.beside],
            "warnings": list(told.warnings),
        }
        print(json.dumps(values, indent=1, ensure_ascii=False))
    else:
        print(made.path)
    return 0


def _options(project, given: argparse.Namespace):
    from storymem_studio.export.conform import parse_rate
    from storymem_studio.export.order import ExportOptions
    from storymem_studio.project.ranges import parse_span

    if (given.certificate is None) != (given.key is None):
        raise StudioError(
            "Content credentials need a certificate and its key.", "Give --certificate and --key."
        )
    if given.quality is not None:
        within("quality", given.quality, 0, WORST_QUALITY)
    within("music-gain", given.music_gain, QUIETEST, LOUDEST)
    options = ExportOptions(
        preset=given.preset,
        motion=given.motion,
        quality=given.quality,
        hardware=given.hardware,
        transition=given.transition,
        opening=given.title,
        credits=given.credits,
        captions=given.captions,
        caption_source=given.caption_source,
        label=given.label,
        made_only=given.made_only,
        media=given.media or "",
        page=given.page,
        recipe=given.recipe,
        certificate=given.certificate,
        key=given.key,
    )
    if given.range:
        options = replace(options, span=parse_span(project, given.range))
    if given.size:
        options = replace(options, size=_size(given.size))
    if given.fps:
        options = replace(options, rate=parse_rate(given.fps))
    if given.loudness:
        options = replace(options, loudness=_loudness(given.loudness))
    return options


def _size(text: str) -> tuple[int, int]:
    parts = text.lower().replace("×", "x").split("x")
    if len(parts) != 2 or not all(part.strip().isdigit() for part in parts):
        raise StudioError(f"“{text}” is not a size.", "Write width and height, such as 1920x1080.")
    width, height = (int(part) for part in parts)
    if not (16 <= width <= 7680 and 16 <= height <= 7680) or width % 2 or height % 2:
        raise StudioError(
            f"A film cannot be {width} × {height}.", "Both sides must be even, from 16 to 7680."
        )
    return width, height


def _loudness(text: str) -> float | str:
    if text == "off":
        return "off"
    try:
        value = float(text.upper().removesuffix("LUFS"))
    except ValueError:
        value = 0.0
    if not -40 <= value <= -5:
        raise StudioError(f"“{text}” is no loudness.", "Write -14, -16, -23 or off.")
    return value


def _progress(done: int, total: int, begun: float) -> str:
    part = done / max(1, total)
    spent = time.monotonic() - begun
    left = f", {spent / part - spent:.0f} s left" if part > 0.02 and spent > 1 else ""
    return f"  writing {100 * part:.0f} %{left}"


def _formats_text() -> str:
    from storymem_studio.project.exporting import formats

    lines = ["formats:"]
    for format in formats():
        lines.append(f"  {format.suffix:<10}{format.title}")
        lines += [f"  {'':<10}  --preset {preset.name:<10} {preset.purpose}" for preset in format.presets]
    return "\n".join(lines)
