"""Scripts among the export formats: ST-Bench JSON and Fountain, written by `scripts/`."""

import contextlib

from storymem_studio.export.film import ExportedFilm
from storymem_studio.export.order import Format, Job, Order
from storymem_studio.scripts.formats import write_script
from storymem_studio.wording import say_counted

FORMATS = (
    Format("stbench", ".json", "Script, ST-Bench JSON (StoryMem)", "script", __name__, needs_pictures=False),
    Format("fountain", ".fountain", "Script, Fountain", "script", __name__, needs_pictures=False),
)


def write(order: Order, job: Job) -> ExportedFilm:
    production = order.production
    with contextlib.suppress(OSError):  # write_script says it
        order.out.parent.mkdir(parents=True, exist_ok=True)
    write_script(production.story, order.out)
    job.report(1, 1)
    return ExportedFilm(order.out, production.shots[-1].clip.end if production.shots else 0)


def describe(order: Order) -> list[str]:
    story = order.production.story
    return [
        say_counted(
            len(story.scenes),
            "{count} scene with {shots} shots.",
            "{count} scenes with {shots} shots.",
            shots=len(story.shots()),
        )
    ]
