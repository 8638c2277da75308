"""The shot list as CSV: one line a shot, for a spreadsheet."""

import csv
import io

from storymem_studio.domain.spoken import spoken_text
from storymem_studio.domain.story import shot_title
from storymem_studio.domain.timeline import timecode
from storymem_studio.export.film import ExportedFilm
from storymem_studio.export.order import Format, Job, Order
from storymem_studio.export.recipe import write_bytes
from storymem_studio.wording import say

FORMATS = (Format("csv", ".csv", "Shot list, CSV", "script", __name__, needs_pictures=False),)
COLUMNS = (
    *(
        "number",
        "scene",
        "shot",
        "heading",
        "title",
        "start",
        "frames",
        "seconds",
        "cut",
        "transition",
        "prompt",
    ),
    *("dialogue", "characters", "seed", "mode", "state", "keyframes", "note"),
)
_FORMULA = ("=", "+", "-", "@", "\t")


def write(order: Order, job: Job) -> ExportedFilm:
    production = order.production
    table = io.StringIO(newline="")
    rows = csv.writer(table)
    rows.writerow(COLUMNS)
    for shot in production.shots:
        place, request = shot.place, shot.plan.request
        rows.writerow(
            [
                place.film_number,
                place.scene_number,
                place.shot_number,
                _safe(place.scene.heading),
                _safe(shot_title(place.shot)),
                timecode(shot.clip.start, production.fps, hours=True),
                shot.clip.frames,
                f"{shot.clip.frames / production.fps:.2f}",
                "yes" if place.shot.cut else "no",
                place.shot.transition,
                _safe(place.shot.prompt),
                _safe(spoken_text(place.shot)),
                _safe(", ".join(name for name, _ in request.cast)),
                request.seed,
                request.mode,
                shot.state,
                len(shot.keyframes),
                _safe(place.shot.note),
            ]
        )
    # With a mark in front, or spreadsheets take it for their own old encoding.
    write_bytes(order.out, table.getvalue().encode("utf-8-sig"))
    job.report(1, 1)
    return ExportedFilm(order.out, production.shots[-1].clip.end if production.shots else 0)


def _safe(text: str) -> str:
    """A spreadsheet runs a cell that begins like a formula: such text gets an apostrophe in front."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def describe(order: Order) -> list[str]:
    return [say("{count} shots, one line each.", count=len(order.production.shots))]
