"""Stations, villages and courtyards."""

import random

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.pen import box, fall, fill, glow, oval, paint, polygon, smooth
from storymem_engine.animatic.places import buildings, plants
from storymem_engine.animatic.places.land import front_grass, height_at, is_eastern, land
from storymem_engine.animatic.places.streets import pavement
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import HEIGHT, Stage


def station(stage: Stage) -> None:
    add_sky(stage)
    h, chance = stage.horizon, stage.chance
    stage.add(
        0.1, lambda canvas: buildings.skyline(stage, canvas, h + 20, 20, 90, rgb("#7f8796"), 0.25, (40, 80))
    )
    iron, platform = stage.colour(rgb("#3f4a50"), 0.8), stage.colour(rgb("#b3a898"), 0.92)
    carriage = stage.colour(rgb(("#8c3a38", "#2f5f56", "#3a527d")[stage.theme % 3]), 0.72)
    seed = chance.random()

    def train(canvas: skia.Canvas) -> None:
        dice = random.Random(seed)
        y = h + 70
        x = stage.left
        while x < stage.right:
            fill(canvas, box(x + 4, y - 118, x + 296, y, 12), carriage)
            fill(canvas, box(x + 4, y - 118, x + 296, y - 106, 8), carriage.lighter(0.3))
            canvas.drawRect(
                skia.Rect.MakeLTRB(x + 4, y - 36, x + 296, y - 30),
                paint(rgb("#d9b45a").times(stage.light.ambient), 0.9),
            )
            for k in range(5):
                pane, _ = buildings.window_colour(stage, 0.7, dice)
                if stage.light.lamps:
                    pane = rgb("#ffdf9e")
                fill(canvas, box(x + 20 + k * 55, y - 92, x + 60 + k * 55, y - 50, 5), pane)
            fill(canvas, box(x + 4, y, x + 296, y + 12), iron.darker(0.4))
            x += 300

    stage.add(0.4, train)

    def hall(canvas: skia.Canvas) -> None:
        y = h + 84
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, y, stage.right, stage.bottom),
            fall(y, HEIGHT, [platform.mix(stage.light.haze, 0.2), platform, platform.darker(0.2)]),
        )
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, y + 6, stage.right, y + 13),
            paint(stage.colour(rgb("#e3c14a"), 0.92)),
        )
        for k in range(-14, 15):
            canvas.drawLine(
                stage.width / 2 + k * 50,
                y + 14,
                stage.width / 2 + k * 116,
                stage.bottom,
                paint(platform.darker(0.3), 0.5, stroke=1.3),
            )
        fill(
            canvas,
            polygon([(stage.left, -60), (stage.right, -60), (stage.right, 62), (stage.left, 62)]),
            iron.darker(0.25),
        )
        for x in range(int(stage.left), int(stage.right), 40):
            fill(canvas, polygon([(x, 62), (x + 20, 84), (x + 40, 62)]), iron)
        for share in (-0.12, 0.2, 0.8, 1.12):
            x = stage.width * share
            canvas.drawRect(skia.Rect.MakeXYWH(x - 7, 60, 14, y - 30), paint(iron))
            for way in (-1, 1):
                canvas.drawPath(
                    smooth([(x, 150), (x + way * 20, 100), (x + way * 64, 66)], closed=False),
                    paint(iron, 1, stroke=7),
                )
        cx = stage.x(0.36)
        canvas.drawLine(cx, 62, cx, 96, paint(iron, 1, stroke=4))
        canvas.drawCircle(cx, 122, 27, paint(iron))
        canvas.drawCircle(
            cx, 122, 23, paint(rgb("#fbf3dc") if stage.light.lamps else stage.colour(rgb("#f3ecdc"), 0.9))
        )
        canvas.drawLine(cx, 122, cx, 106, paint(iron, 1, stroke=2.5))
        canvas.drawLine(cx, 122, cx + 11, 127, paint(iron, 1, stroke=2.5))

    stage.add(0.7, hall)
    if stage.light.lamps:

        def lamps(canvas: skia.Canvas) -> None:
            for share in (0.08, 0.5, 0.92):
                glow(canvas, stage.width * share, 90, 170, rgb("#ffc578"), 0.5)
                canvas.drawCircle(stage.width * share, 90, 9, paint(rgb("#fff1cf")))

        stage.add(0.71, lamps)


def village(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.12, 0.1, h, 80, 0.45, "#7c92a0")
    roofs, walls = ("#a4523f", "#8d4a40", "#6a5a5e", "#b06a3f"), ("#efe4cf", "#e0cbb0", "#d9d6ce", "#e8d2ba")

    def row(near: float, scale: float, count: int):
        def draw(canvas: skia.Canvas, points, tone, chance) -> None:
            for k in range(count):
                x = stage.left + (k + chance.uniform(0.2, 0.8)) * (stage.right - stage.left) / count
                if near > 0.6 and abs(x - stage.width / 2) < stage.width * 0.2:
                    continue
                y = height_at(points, x) + 12 * scale
                buildings.house(
                    stage,
                    canvas,
                    x,
                    y,
                    chance.uniform(60, 88) * scale,
                    chance.uniform(36, 54) * scale,
                    rgb(chance.choice(walls)),
                    rgb(chance.choice(roofs)),
                    near,
                )
                if chance.random() < 0.6:
                    plants.round_tree(
                        canvas,
                        x + 60 * scale,
                        y + 4,
                        66 * scale,
                        stage.colour(rgb("#5d8a4c"), near),
                        stage.colour(rgb("#54423a"), near),
                        stage.colour(rgb("#8db25f"), near),
                        chance,
                        stage.side,
                    )
            if near < 0.5:
                x = stage.x(0.34)
                y = height_at(points, x) + 6
                stone = stage.colour(rgb("#b3aca0"), near)
                fill(canvas, box(x - 11, y - 78, x + 11, y), stone)
                fill(
                    canvas,
                    polygon([(x - 14, y - 76), (x + 14, y - 76), (x, y - 128)]),
                    stage.colour(rgb("#5f6a7a"), near),
                )

        return draw

    land(stage, 0.24, 0.42, h + 26, 30, 0.3, "#7f9f74", row(0.42, 0.6, 15))
    land(stage, 0.45, 0.7, h + 58, 22, 0.25, "#7d9a5c", row(0.74, 1.25, 9))
    tone, path = stage.colour(rgb("#7f9a54"), 0.94), stage.colour(rgb("#c4b08c"), 0.94)

    def lane(canvas: skia.Canvas) -> None:
        y = h + 92
        fill(
            canvas,
            smooth(
                [
                    (stage.left, y + 8),
                    (stage.width * 0.3, y),
                    (stage.width * 0.7, y + 6),
                    (stage.right, y - 2),
                    (stage.right, stage.bottom),
                    (stage.left, stage.bottom),
                ],
                tension=0.3,
            ),
            tone,
        )
        fill(
            canvas,
            smooth(
                [
                    (stage.width * 0.46, y),
                    (stage.width * 0.36, y + 40),
                    (stage.width * 0.2, HEIGHT * 1.4),
                    (stage.width * 0.9, HEIGHT * 1.4),
                    (stage.width * 0.62, y + 40),
                    (stage.width * 0.53, y),
                ],
                tension=0.3,
            ),
            path,
        )
        chance = random.Random(stage.theme)
        plants.grass(canvas, stage.left, stage.width * 0.3, y + 40, 18, tone.darker(0.16), chance)
        plants.grass(canvas, stage.width * 0.7, stage.right, y + 40, 18, tone.darker(0.16), chance)

    stage.add(0.8, lane)
    front_grass(stage, "#4a6a38", 42)


def courtyard(stage: Stage) -> None:
    add_sky(stage)
    h, light = stage.horizon, stage.light
    land(stage, 0.1, 0.12, h - 14, 50, 0.4, "#7c9a92")
    eastern = is_eastern(stage)
    seed = stage.chance.random()

    def back(canvas: skia.Canvas) -> None:
        chance = random.Random(seed)
        if eastern:
            wall, tile = stage.colour(rgb("#e6ddcb"), 0.55), stage.colour(rgb("#4a5560"), 0.55)
            canvas.drawRect(skia.Rect.MakeLTRB(stage.left, h - 40, stage.right, h + 74), paint(wall))
            canvas.drawRect(skia.Rect.MakeLTRB(stage.left, h - 52, stage.right, h - 34), paint(tile))
            for x in range(int(stage.left), int(stage.right), 12):
                canvas.drawLine(x, h - 52, x, h - 34, paint(tile.darker(0.3), 0.8, stroke=2))
            buildings.pagoda_gate(stage, canvas, stage.x(0.34), h + 76, 230, 128, 0.6)
            for share in (0.72, 0.0, 1.05):
                plants.round_tree(
                    canvas,
                    stage.x(share),
                    h + 82,
                    190,
                    stage.colour(rgb("#dc9bb0"), 0.65),
                    stage.colour(rgb("#4d3b36"), 0.65),
                    stage.colour(rgb("#f4cdd8"), 0.7),
                    chance,
                    stage.side,
                )
            return
        stone = stage.colour(rgb("#bfb3a0"), 0.6)
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, h - 150, stage.right, h + 80),
            fall(h - 150, h + 80, [stone.mix(light.key, 0.12), stone.darker(0.12)]),
        )
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, h - 160, stage.right, h - 146),
            paint(stage.colour(rgb("#9a5a46"), 0.6)),
        )
        for i, x in enumerate(range(int(stage.left), int(stage.right), 92)):
            fill(
                canvas,
                smooth(
                    [(x + 16, h + 80), (x + 16, h - 6), (x + 46, h - 40), (x + 76, h - 6), (x + 76, h + 80)],
                    tension=0.4,
                ),
                stone.darker(0.5),
            )
            pane, lit = buildings.window_colour(stage, 0.6, chance)
            fill(canvas, box(x + 34, h - 118, x + 58, h - 76, 3), pane if lit else stone.darker(0.45))
            if i % 3 == 0:
                plants.bush(
                    canvas,
                    x + 4,
                    h + 84,
                    46,
                    stage.colour(rgb("#58834a"), 0.65),
                    stage.colour(rgb("#8fb463"), 0.65),
                    chance,
                )
        fx = stage.x(0.3)
        fill(canvas, oval(fx, h + 92, 74, 15), stone.darker(0.25))
        fill(canvas, oval(fx, h + 88, 64, 11), stage.light.sky[-1].mix(rgb("#4f8fa8"), 0.5))
        fill(canvas, box(fx - 6, h + 30, fx + 6, h + 88), stone.darker(0.1))
        fill(canvas, oval(fx, h + 32, 28, 6), stone)

    stage.add(0.35, back)
    pavement(stage, stage.width * 0.5, stage.colour(rgb("#b8ad9c"), 0.92), None, h + 76)
