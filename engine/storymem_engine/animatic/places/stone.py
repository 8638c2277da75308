"""What was built to last: bridges, castles, ruins."""

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.pen import box, fall, fill, paint, polygon, smooth
from storymem_engine.animatic.places import buildings, plants
from storymem_engine.animatic.places.land import front_grass, land
from storymem_engine.animatic.places.water import add_water
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import HEIGHT, Stage


def bridge(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    if stage.theme % 2:
        stage.add(
            0.1,
            lambda canvas: buildings.skyline(stage, canvas, h + 12, 20, 100, rgb("#8490a0"), 0.18, (24, 48)),
            soft=False,
        )
    else:
        land(stage, 0.1, 0.12, h + 2, 66, 0.4, "#7d93a0")
        land(stage, 0.18, 0.3, h + 12, 20, 0.3, "#74987a")
    add_water(stage, h + 8, 0.3)
    stone = stage.colour(rgb("#a59a8c"), 0.6)

    def arches(canvas: skia.Canvas) -> None:
        path = skia.Path()
        path.addRect(skia.Rect.MakeLTRB(stage.left, h - 28, stage.right, h + 40))
        for x in range(int(stage.left), int(stage.right), 150):
            path.addOval(skia.Rect.MakeLTRB(x + 20, h - 12, x + 130, h + 112))
        path.setFillType(skia.PathFillType.kEvenOdd)
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(stage.left, h - 40, stage.right, h + 42))
        canvas.drawPath(path, paint(stone))
        canvas.restore()
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, h - 34, stage.right, h - 26), paint(stone.lighter(0.15))
        )

    stage.add(0.34, arches)
    near = stage.colour(rgb("#8f867a"), 0.95)

    def deck(canvas: skia.Canvas) -> None:
        y = h + 96
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, y, stage.right, stage.bottom),
            fall(y, HEIGHT, [near.mix(stage.light.haze, 0.25), near, near.darker(0.2)]),
        )
        for k in range(-16, 17):
            canvas.drawLine(
                stage.width / 2 + k * 44,
                y,
                stage.width / 2 + k * 108,
                stage.bottom,
                paint(near.darker(0.3), 0.5, stroke=1.3),
            )
        rail = stage.colour(rgb("#4a4f55"), 0.88)
        canvas.drawRect(skia.Rect.MakeLTRB(stage.left, y - 66, stage.right, y - 58), paint(rail))
        canvas.drawRect(skia.Rect.MakeLTRB(stage.left, y - 6, stage.right, y + 2), paint(rail))
        for x in range(int(stage.left), int(stage.right), 17):
            canvas.drawLine(x, y - 60, x, y - 2, paint(rail, 1, stroke=2.4))
        for share in (0.1, 0.5, 0.9):
            buildings.street_lamp(stage, canvas, stage.width * share, y - 60, 120, 0.9)

    stage.add(0.8, deck)


def castle(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.1, 0.08, h, 80, 0.5, "#75879c")
    x = stage.x(0.3)

    def mount(canvas: skia.Canvas, points, tone, chance) -> None:
        fill(
            canvas,
            smooth(
                [
                    (x - 330, h + 110),
                    (x - 160, h - 6),
                    (x - 40, h - 34),
                    (x + 90, h - 24),
                    (x + 190, h + 16),
                    (x + 350, h + 110),
                ]
            ),
            tone,
        )
        buildings.castle(stage, canvas, x, h - 12, 1.25, 0.5)
        for _ in range(26):
            tx = chance.uniform(x - 300, x + 300)
            plants.conifer(
                canvas,
                tx,
                h + 10 + abs(tx - x) * 0.2 + chance.uniform(0, 20),
                chance.uniform(22, 40),
                tone.darker(0.3),
                tone.mix(stage.light.key, 0.25),
                chance,
                stage.side,
            )

    land(stage, 0.22, 0.45, h + 50, 26, 0.3, "#6f9078", mount)
    land(stage, 0.8, 0.94, h + 92, 14, 0.25, "#6c8f52")
    front_grass(stage)


def ruins(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.12, 0.1, h, 56, 0.4, "#8a9aa0")

    def stones(canvas: skia.Canvas, points, tone, chance) -> None:
        stone = stage.colour(rgb("#b9ab94"), 0.65)
        for k in range(8):
            x = stage.left + (k + 0.5) * (stage.right - stage.left) / 8 + chance.uniform(-20, 20)
            if abs(x - stage.width / 2) < 90:
                continue
            tall, wide = chance.uniform(80, 230), chance.uniform(22, 30)
            y = h + 80
            fill(
                canvas,
                polygon(
                    [
                        (x - wide / 2, y),
                        (x - wide * 0.44, y - tall),
                        (x - wide * 0.1, y - tall - chance.uniform(2, 18)),
                        (x + wide * 0.44, y - tall + chance.uniform(-6, 14)),
                        (x + wide / 2, y),
                    ]
                ),
                stone,
            )
            for j in (-0.25, 0, 0.25):
                canvas.drawLine(
                    x + j * wide, y, x + j * wide, y - tall + 6, paint(stone.darker(0.3), 0.7, stroke=2)
                )
            fill(canvas, box(x - wide * 0.75, y - 12, x + wide * 0.75, y + 4), stone.darker(0.12))
            plants.bush(
                canvas,
                x + chance.uniform(-20, 20),
                y + 6,
                chance.uniform(30, 60),
                stage.colour(rgb("#5f7f4a"), 0.7),
                stage.colour(rgb("#8fae60"), 0.7),
                chance,
            )
        ax = stage.x(0.24)
        arch = skia.Path()
        arch.addRect(skia.Rect.MakeLTRB(ax - 90, h - 140, ax + 90, h + 80))
        arch.addOval(skia.Rect.MakeLTRB(ax - 52, h - 104, ax + 52, h + 10))
        arch.addRect(skia.Rect.MakeLTRB(ax - 52, h - 46, ax + 52, h + 82))
        arch.setFillType(skia.PathFillType.kWinding)
        wall = skia.Op(
            polygon(
                [
                    (ax - 90, h + 80),
                    (ax - 92, h - 120),
                    (ax - 40, h - 150),
                    (ax + 20, h - 128),
                    (ax + 88, h - 160),
                    (ax + 92, h + 80),
                ]
            ),
            smooth(
                [(ax - 50, h + 90), (ax - 50, h - 40), (ax, h - 98), (ax + 50, h - 40), (ax + 50, h + 90)],
                tension=0.4,
            ),
            skia.PathOp.kDifference_PathOp,
        )
        if wall is not None:
            fill(canvas, wall, stone.darker(0.1))
        for _ in range(18):
            plants.rock(
                canvas,
                chance.uniform(stage.left, stage.right),
                h + chance.uniform(84, 130),
                chance.uniform(16, 54),
                chance.uniform(8, 26),
                stone.darker(0.2),
                stage.light.key,
                chance,
                stage.side,
            )

    land(stage, 0.55, 0.78, h + 70, 14, 0.3, "#8a9a66", stones)
    land(stage, 0.86, 0.95, h + 118, 10, 0.2, "#7c8d56")
    front_grass(stage)
