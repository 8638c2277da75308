"""The city from afar and from above."""

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.pen import box, fall, fill, paint, polygon
from storymem_engine.animatic.places import buildings
from storymem_engine.animatic.places.streets import neon, pavement
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import HEIGHT, Stage


def city(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    stage.add(
        0.08,
        lambda canvas: buildings.skyline(stage, canvas, h + 20, 90, 230, rgb("#7d8aa0"), 0.12, (28, 56)),
        soft=False,
    )
    stage.add(
        0.18, lambda canvas: buildings.skyline(stage, canvas, h + 36, 60, 190, rgb("#6c7484"), 0.42, (40, 76))
    )
    stage.add(
        0.36,
        lambda canvas: buildings.skyline(stage, canvas, h + 60, 34, 140, rgb("#5d6372"), 0.72, (64, 120)),
    )
    vanish = stage.width * 0.5
    pavement(stage, vanish, stage.colour(rgb("#99938c"), 0.92), stage.colour(rgb("#54575e"), 0.9), h + 56)

    def kerb(canvas: skia.Canvas) -> None:
        for share in (0.04, 0.3, 0.7, 0.96):
            buildings.street_lamp(stage, canvas, stage.width * share, h + 92, 130, 0.85)

    stage.add(0.74, kerb)
    neon(stage, vanish, h + 30)


def rooftop(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    stage.add(
        0.08,
        lambda canvas: buildings.skyline(stage, canvas, h + 30, 40, 170, rgb("#7d8aa0"), 0.14, (26, 50)),
        soft=False,
    )
    stage.add(
        0.2, lambda canvas: buildings.skyline(stage, canvas, h + 70, 30, 130, rgb("#636b7b"), 0.5, (46, 90))
    )
    concrete = stage.colour(rgb("#918b86"), 0.95)

    def roof(canvas: skia.Canvas) -> None:
        y = h + 86
        tank = stage.x(0.14)
        dark = stage.colour(rgb("#5a4a40"), 0.8)
        for k in (-26, 0, 26):
            canvas.drawLine(tank + k, y, tank + k * 0.8, y - 60, paint(dark, 1, stroke=4))
        fill(canvas, box(tank - 34, y - 128, tank + 34, y - 56, 4), dark.lighter(0.12))
        fill(canvas, polygon([(tank - 38, y - 126), (tank + 38, y - 126), (tank, y - 158)]), dark)
        for k in range(5):
            canvas.drawLine(
                tank - 34,
                y - 120 + k * 15,
                tank + 34,
                y - 120 + k * 15,
                paint(dark.darker(0.3), 0.7, stroke=1.5),
            )
        fill(canvas, box(stage.x(0.86) - 50, y - 52, stage.x(0.86) + 50, y + 8, 3), concrete.darker(0.2))
        canvas.drawCircle(stage.x(0.86), y - 22, 20, paint(concrete.darker(0.45)))
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, y - 4, stage.right, y + 22), paint(concrete.lighter(0.08))
        )
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, y + 20, stage.right, stage.bottom),
            fall(y + 20, HEIGHT, [concrete.darker(0.3), concrete.darker(0.08)]),
        )
        for k in range(-14, 15):
            canvas.drawLine(
                stage.width / 2 + k * 60,
                y + 20,
                stage.width / 2 + k * 120,
                stage.bottom,
                paint(concrete.darker(0.4), 0.4, stroke=1.5),
            )

    stage.add(0.75, roof)
