"""People in the background: many, small, dimmed, each dressed for the same world."""

import random

import skia

from storymem_engine.animatic.body import Acting
from storymem_engine.animatic.composition import Composition
from storymem_engine.animatic.figure_painter import cast_shadow, paint_drawing
from storymem_engine.animatic.looks import looks_of
from storymem_engine.animatic.people import person
from storymem_engine.animatic.stage import Stage
from storymem_engine.shot_language import Figure
from storymem_engine.shot_language.reading import FigureKind

_KINDS: tuple[FigureKind, ...] = ("man", "woman", "man", "woman", "girl", "boy")


def add_crowd(stage: Stage, composition: Composition) -> None:
    """Passers-by on a plane of their own behind the subject."""
    seed = stage.chance.random()
    sitting = stage.reading.place in ("classroom", "cafe", "restaurant", "train", "church")
    garment = next(
        (f.garment for f in stage.reading.figures if f.garment in ("hanfu", "kimono", "robe", "uniform")), ""
    )
    children = stage.reading.place == "classroom"

    def draw(canvas: skia.Canvas) -> None:
        chance = random.Random(seed)
        grown = max(1.0, composition.unit / 36) ** 0.45
        for row, (count, near) in enumerate(((9, 0.62), (7, 0.78))):
            step = (stage.width * 1.5) / count
            for i in range(count):
                x = -stage.width * 0.25 + (i + chance.uniform(0.2, 0.8)) * step
                kind: FigureKind = chance.choice(_KINDS[4:] if children else _KINDS)
                figure = Figure(f"passer {row} {i}", kind, garment=garment)
                looks = looks_of(figure)
                pixels = (19 + 6 * row) * grown
                unit = pixels * looks.tall * 6.5 / looks.heads
                # The eyes of everybody who stands lie on the horizon when the camera is at eye level.
                y = stage.horizon + min(pixels * 5.7, 150 + 30 * row) + chance.uniform(-4, 4)
                side = chance.choice((-1, 1))
                pose = "sitting" if sitting else chance.choice(("standing", "walking", "walking"))
                acting = Acting(pose, "camera", side * 0.8, chance.uniform(0, 3), 0.1, 0.1, 0.0, "", unit)
                cast_shadow(canvas, x, y, unit * 1.2, stage.light, stage.side, 0.7)
                paint_drawing(
                    canvas,
                    person(looks, acting),
                    x,
                    y,
                    unit,
                    stage.light,
                    stage.side,
                    near,
                    rim=0.5,
                    dim=0.12,
                )

    stage.add(0.66, draw)
