"""The storyboard among the formats; the drawing library is loaded when a page is drawn."""

from storymem_studio.export.film import ExportedFilm
from storymem_studio.export.order import Format, Job, Order, Preset
from storymem_studio.wording import say

FORMATS = (
    Format(
        "pdf",
        ".pdf",
        "Storyboard, PDF",
        "document",
        __name__,
        (
            Preset("list", "List", "four shots on a page, with keyframes and the whole prompt"),
            Preset("grid", "Grid", "six shots on a page turned sideways"),
        ),
        frozenset(("page",)),
        needs_pictures=False,
    ),
)


def write(order: Order, job: Job) -> ExportedFilm:
    from storymem_studio.export.storyboard import write_storyboard

    return write_storyboard(order, job)


def estimate(order: Order) -> int:
    return 60_000 * max(1, len(order.production.made)) + 200_000


def describe(order: Order) -> list[str]:
    return [
        say(
            "{count} shots with first frame, keyframes, prompt and timing.",
            count=len(order.production.shots),
        )
    ]
