"""A contact sheet for the browser: one HTML file with every picture inside, to send and to print."""

import base64
from html import escape

from storymem_studio.domain.spoken import spoken_text
from storymem_studio.domain.story import shot_title
from storymem_studio.domain.timeline import duration_text, timecode
from storymem_studio.errors import CancelledByUser
from storymem_studio.export.film import ExportedFilm
from storymem_studio.export.order import Format, Job, Order
from storymem_studio.export.production import ProducedShot, Production
from storymem_studio.export.recipe import write_text
from storymem_studio.export.sheet_pictures import shot_pictures
from storymem_studio.wording import say, say_counted, spoken_language

FORMATS = (Format("html", ".html", "Contact sheet, HTML", "document", __name__, needs_pictures=False),)

_STYLE = """
:root { color-scheme: light dark; --line: #8884; --dim: #777; --accent: #b5740f; }
* { box-sizing: border-box; }
body { font: 15px/1.5 Inter, system-ui, sans-serif; margin: 0 auto; padding: 40px 28px 80px; max-width: 1240px; }
h1 { font-size: 34px; line-height: 1.15; margin: 0 0 6px; letter-spacing: -0.02em; }
h2 { font-size: 17px; margin: 44px 0 14px; padding-bottom: 8px; border-bottom: 1px solid var(--line); }
.logline { font-size: 17px; max-width: 65ch; margin: 0 0 8px; }
.dim { color: var(--dim); font-size: 13px; }
.shots { display: grid; gap: 28px 22px; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); }
figure { margin: 0; break-inside: avoid; }
.frame { display: block; width: 100%; border-radius: 8px; background: #8882; aspect-ratio: var(--shape); }
div.frame { display: grid; place-items: center; color: var(--dim); border: 1px dashed var(--line); }
.keyframes { display: flex; gap: 6px; margin-top: 6px; }
.keyframes img { height: 50px; border-radius: 4px; }
figcaption { margin-top: 10px; }
figcaption b { display: block; }
figcaption p { margin: 4px 0; }
.said { border-left: 3px solid var(--accent); padding-left: 10px; }
@media print { body { padding: 0; } .shots { grid-template-columns: repeat(3, 1fr); } }
"""


def write(order: Order, job: Job) -> ExportedFilm:
    production = order.production
    story = production.story
    width, height = production.size
    end = production.shots[-1].clip.end if production.shots else 0
    models = "; ".join(f"{m.title} ({m.licence})" if m.licence else m.title for m in production.models())
    parts = [
        "<!doctype html>",
        f'<html lang="{spoken_language()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        f'<meta name="generator" content="{escape(production.software)}"><title>{escape(story.title)}</title>',
        f"<style>{_STYLE}:root {{ --shape: {width} / {height}; }}</style></head><body>",
        f"<h1>{escape(story.title)}</h1>",
        f'<p class="logline">{escape(story.logline or story.overview)}</p>',
        f'<p class="dim">{escape(_made_with(production, duration_text(end, production.fps), models))}</p>',
    ]
    scene_id = ""
    for number, shot in enumerate(production.shots, 1):
        if job.cancelled():
            raise CancelledByUser
        if shot.place.scene.id != scene_id:
            if scene_id:
                parts.append("</div></section>")
            scene_id = shot.place.scene.id
            heading = f"{shot.place.scene_number}. {shot.place.scene.heading}".strip(" .")
            parts.append(f'<section><h2>{escape(heading)}</h2><div class="shots">')
        parts.append(_figure(production, shot))
        job.report(number, len(production.shots))
    parts.append("</div></section></body></html>" if scene_id else "</body></html>")
    write_text(order.out, "\n".join(parts) + "\n")
    return ExportedFilm(order.out, end)


def _made_with(production: Production, length: str, models: str) -> str:
    return say_counted(
        len(production.shots),
        "{count} shot, {length}. Made with AI: {models}. {software}",
        "{count} shots, {length}. Made with AI: {models}. {software}",
        length=length,
        models=models or say("nothing rendered yet"),
        software=production.software,
    )


def _figure(production: Production, shot: ProducedShot) -> str:
    pictures = shot_pictures(production, shot, width=660, small=160)
    place = shot.place
    alt = say("First frame of shot {number}", number=place.film_number)
    if pictures.first is None:
        frame = f'<div class="frame">{say("not made yet")}</div>'
    else:
        frame = f'<img class="frame" alt="{alt}" src="{_inline(pictures.first)}">'
    small = "".join(
        f'<img alt="{say("Keyframe {keyframe} of shot {number}", keyframe=number, number=place.film_number)}" '
        f'src="{_inline(data)}">'
        for number, data in enumerate(pictures.keyframes, 1)
    )
    said = spoken_text(place.shot)
    told = " · ".join(
        (
            f"{place.label}",
            f"{timecode(shot.clip.start, production.fps)}",
            duration_text(shot.clip.frames, production.fps),
            f"seed {shot.request.seed}",
            shot.request.mode,
        )
    )
    return (
        f"<figure>{frame}"
        + (f'<div class="keyframes">{small}</div>' if small else "")
        + f"<figcaption><b>{place.film_number}. {escape(shot_title(place.shot))}</b>"
        + f'<span class="dim">{escape(told)}</span><p>{escape(place.shot.prompt)}</p>'
        + (f'<p class="said">{escape(said)}</p>' if said else "")
        + "</figcaption></figure>"
    )


def _inline(data: bytes) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(data).decode()}"


def estimate(order: Order) -> int:
    return 80_000 * max(1, len(order.production.made)) + 20_000


def describe(order: Order) -> list[str]:
    made = len(order.production.made)
    return [
        say_counted(
            len(order.production.shots),
            "{count} shot, {made} with pictures, in one file that needs nothing else.",
            "{count} shots, {made} with pictures, in one file that needs nothing else.",
            made=made,
        )
    ]
