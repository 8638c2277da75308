"""What stands between the camera and the subject: a shoulder, grass, leaves, a frame to look through."""

import skia

from storymem_engine.animatic.animals import HEIGHTS
from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.composition import Composition
from storymem_engine.animatic.looks import looks_of
from storymem_engine.animatic.pen import fill, limb, oval, smooth
from storymem_engine.animatic.stage import HEIGHT, Stage


def add_foreground(stage: Stage, composition: Composition) -> None:
    if stage.reading.angle == "over-the-shoulder":
        _shoulder(stage, composition)


def _shoulder(stage: Stage, composition: Composition) -> None:
    """Somebody's head and shoulder, dark, on the side away from the subject."""
    side = 1 if composition.subject_x < stage.width / 2 else -1
    x = stage.width * (0.5 + 0.36 * side)
    tone = stage.colour(rgb("#2a2730")).darker(0.45)
    other = stage.reading.figures[1] if len(stage.reading.figures) > 1 else None
    looks = looks_of(other) if other is not None and other.kind not in HEIGHTS else None
    hair = stage.colour(looks.hair if looks is not None else rgb("#1f1a1f")).darker(0.45)
    if looks is not None:
        tone = stage.colour(looks.colour).darker(0.5)

    def paint(canvas: skia.Canvas) -> None:
        fill(
            canvas,
            smooth(
                [
                    (x - 190, HEIGHT * 1.3),
                    (x - 170, HEIGHT * 0.86),
                    (x - 70, HEIGHT * 0.71),
                    (x + 70, HEIGHT * 0.71),
                    (x + 170, HEIGHT * 0.86),
                    (x + 190, HEIGHT * 1.3),
                ]
            ),
            tone,
        )
        fill(canvas, limb([(x, HEIGHT * 0.78), (x, HEIGHT * 0.6)], (46, 42)), hair.lighter(0.05))
        fill(canvas, oval(x, HEIGHT * 0.46, 72, 92), hair)

    stage.add(1.35, paint)
