"""Open country."""

import random

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.pen import fall
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import Stage, ground, ridge


def hills(stage: Stage) -> None:
    add_sky(stage)
    land = (
        (0.12, 0.1, 60, 0.35, "#6f8aa0"),
        (0.22, 0.3, 44, 0.3, "#6f9080"),
        (0.4, 0.55, 30, 0.25, "#6d9562"),
        (0.75, 0.9, 16, 0.2, "#5f8a4c"),
    )
    for i, (depth, near, height, rough, code) in enumerate(land):
        points = ridge(stage.chance, stage.left, stage.right, stage.horizon + i * 22, height, rough)
        tone = stage.colour(rgb(code), near)

        def paint(canvas: skia.Canvas, points=points, tone=tone) -> None:
            top = min(y for _, y in points)
            canvas.drawPath(
                ground(points, stage.bottom), fall(top, top + 160, [tone.lighter(0.1), tone.darker(0.12)])
            )

        stage.add(depth, paint)


_ = random
