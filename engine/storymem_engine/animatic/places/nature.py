"""Open country: hills, meadows, fields, farms, roads, battlefields."""

import random

import skia

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.pen import fall, fill, glow, paint, polygon, smooth
from storymem_engine.animatic.places import buildings, plants
from storymem_engine.animatic.places.land import GREEN, front_grass, land, meadow_grass, woods
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import HEIGHT, Stage


def hills(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.12, 0.08, h, 66, 0.4, GREEN[0])
    land(stage, 0.22, 0.3, h + 20, 42, 0.3, GREEN[1], woods(stage, 0.32, 20, 0.3))
    if "castle" in stage.reading.props:
        stage.add(0.3, lambda canvas: buildings.castle(stage, canvas, stage.x(0.3), h + 34, 1.0, 0.45))
    land(stage, 0.42, 0.58, h + 46, 32, 0.22, GREEN[2], woods(stage, 0.6, 42, 0.1))
    land(stage, 0.8, 0.92, h + 84, 16, 0.2, GREEN[3], meadow_grass(stage))
    front_grass(stage)


def meadow(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.14, 0.12, h, 46, 0.3, "#86a89a")
    land(stage, 0.28, 0.4, h + 18, 26, 0.2, "#84ad70", woods(stage, 0.42, 30, 0.22))
    land(stage, 0.8, 0.92, h + 50, 14, 0.15, "#7bab54", meadow_grass(stage, 11, blossoms=True))
    front_grass(stage, "#4f7d3a")


def field(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    said = " ".join(stage.reading.props)
    gold = "wheat" in said or "crop" in said or stage.reading.place == "field"
    land(stage, 0.12, 0.1, h, 34, 0.3, "#8aa094")
    land(stage, 0.2, 0.3, h + 10, 14, 0.25, "#6f9468", woods(stage, 0.34, 26, 0.4))
    tone = stage.colour(rgb("#d9ae4a" if gold else "#8fae54"), 0.92)
    light = stage.light
    sunflowers = "sunflower" in said
    vanish = stage.width * 0.5

    def rows(canvas: skia.Canvas) -> None:
        top = h + 14
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom),
            fall(top, HEIGHT, [tone.mix(light.haze, 0.4), tone.mix(light.key, 0.12), tone.darker(0.2)]),
        )
        for k in range(-34, 35):
            fill(
                canvas,
                polygon(
                    [
                        (vanish + k * 17, top),
                        (vanish + k * 17 + 3, top),
                        (vanish + k * 17 * 7.4 + 40, HEIGHT * 1.4),
                        (vanish + k * 17 * 7.4, HEIGHT * 1.4),
                    ]
                ),
                tone.darker(0.24),
                0.3,
            )
        chance = random.Random(stage.theme)
        for row in range(9):
            t = (row / 8) ** 1.7
            y = top + 4 + (HEIGHT * 1.1 - top) * t
            plants.grass(
                canvas,
                stage.left,
                stage.right,
                y + 8 * t,
                5 + 26 * t,
                tone.darker(0.05 + 0.03 * row).mix(light.key, 0.1),
                chance,
                3 + 5 * t,
            )
            if sunflowers and row > 1:
                x = stage.left + chance.uniform(0, 30)
                while x < stage.right:
                    r = 2.2 + 12 * t
                    canvas.drawLine(
                        x, y + 14 * t, x, y - 14 * t, paint(stage.colour(rgb("#4f7a3c")), 1, stroke=1 + 2 * t)
                    )
                    canvas.drawCircle(x, y - 16 * t, r, paint(stage.colour(rgb("#eeb22f"))))
                    canvas.drawCircle(x, y - 16 * t, r * 0.5, paint(stage.colour(rgb("#5a3822"))))
                    x += (10 + 54 * t) * chance.uniform(0.8, 1.3)

    stage.add(0.75, rows)
    front_grass(stage, "#a9822f" if gold else "#5d8038", 78)


def farm(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.12, 0.1, h, 36, 0.3, GREEN[0])
    land(stage, 0.25, 0.34, h + 16, 22, 0.2, "#8aa85f", woods(stage, 0.4, 30, 0.16))

    def yard(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        x = stage.x(0.24)
        buildings.house(stage, canvas, x, h + 62, 150, 74, rgb("#9c3f35"), rgb("#5a4a48"), 0.8, chimney=False)
        buildings.house(
            stage, canvas, x + stage.side * 150, h + 56, 84, 46, rgb("#e3d8c2"), rgb("#7d5040"), 0.75
        )
        wood = stage.colour(rgb("#a88d6c"), 0.85)
        for i in range(int((stage.right - stage.left) / 44)):
            fx = stage.left + i * 44
            canvas.drawLine(fx, h + 66, fx, h + 92, paint(wood, 1, stroke=4))
        for y in (h + 72, h + 82):
            canvas.drawLine(stage.left, y, stage.right, y, paint(wood, 1, stroke=3))

    land(stage, 0.55, 0.8, h + 62, 10, 0.2, "#86a050", yard)
    land(stage, 0.85, 0.95, h + 104, 10, 0.2, "#7d9448", meadow_grass(stage))
    front_grass(stage)


def road(stage: Stage) -> None:
    add_sky(stage)
    h, light = stage.horizon, stage.light
    land(stage, 0.12, 0.1, h, 58, 0.4, GREEN[0])
    land(stage, 0.24, 0.34, h + 12, 20, 0.25, GREEN[1], woods(stage, 0.4, 28, 0.25))
    vanish = stage.x(0.44)
    tone, earth = stage.colour(rgb("#7c9a55"), 0.9), stage.colour(rgb("#b39a78"), 0.92)

    def draw(canvas: skia.Canvas) -> None:
        top = h + 14
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom),
            fall(top, HEIGHT, [tone.mix(light.haze, 0.35), tone, tone.darker(0.15)]),
        )
        middle = stage.width * 0.5
        fill(
            canvas,
            smooth(
                [
                    (vanish - 3, top),
                    (vanish - 30, top + 36),
                    (middle - 120, HEIGHT * 0.82),
                    (middle - 300, HEIGHT * 1.4),
                    (middle + 330, HEIGHT * 1.4),
                    (middle + 130, HEIGHT * 0.82),
                    (vanish + 34, top + 36),
                    (vanish + 3, top),
                ],
                tension=0.3,
            ),
            earth,
        )
        for k in (-0.35, 0.35):
            fill(
                canvas,
                smooth(
                    [
                        (vanish + k * 4, top),
                        (vanish + k * 60, top + 36),
                        (middle + k * 240 - 8, HEIGHT * 0.82),
                        (middle + k * 620 - 20, HEIGHT * 1.4),
                        (middle + k * 620 + 20, HEIGHT * 1.4),
                        (middle + k * 240 + 8, HEIGHT * 0.82),
                        (vanish + k * 60 + 3, top + 36),
                    ],
                    tension=0.3,
                ),
                earth.darker(0.2),
                0.7,
            )
        chance = random.Random(stage.theme)
        for row in range(6):
            t = (row / 5) ** 1.6
            y = top + 10 + (HEIGHT - top) * t
            half = 34 + 170 * t
            plants.grass(
                canvas, stage.left, middle - half, y, 6 + 16 * t, tone.darker(0.14), chance, 5 + 4 * t
            )
            plants.grass(
                canvas, middle + half, stage.right, y, 6 + 16 * t, tone.darker(0.14), chance, 5 + 4 * t
            )

    stage.add(0.78, draw)
    trees = [(0.1, 150), (0.9, 170)]

    def avenue(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme + 1)
        for share, tall in trees:
            plants.round_tree(
                canvas,
                stage.width * share,
                h + 74,
                tall,
                stage.colour(rgb("#5d8a4a"), 0.8),
                stage.colour(rgb("#5a4636"), 0.8),
                stage.colour(rgb("#9dbf6a"), 0.85).mix(light.key, 0.3),
                chance,
                stage.side,
            )

    stage.add(0.6, avenue)
    front_grass(stage)


def battlefield(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.14, 0.12, h, 40, 0.5, "#7a6a62", curved=False)

    def smoke(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme)
        dark = stage.light.haze.darker(0.4)
        for k in range(4):
            x = stage.left + (k + 0.5) * (stage.right - stage.left) / 4
            for j in range(9):
                canvas.drawCircle(
                    x + j * 14 * stage.side + chance.uniform(-12, 12),
                    h + 20 - j * 34,
                    20 + j * 9,
                    paint(dark, 0.24, blur=13),
                )
            glow(canvas, x, h + 26, 70, rgb("#ff8a3c"), 0.7)

    stage.add(0.18, smoke)

    def wreck(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        dark = stage.colour(rgb("#3a3029"), 0.75)
        for _ in range(15):
            x = chance.uniform(stage.left, stage.right)
            lean = chance.uniform(-16, 16)
            canvas.drawLine(x, h + 76, x + lean, h + 76 - chance.uniform(30, 76), paint(dark, 1, stroke=3))
        for share in (0.12, 0.8):
            x = stage.x(share)
            canvas.drawLine(x, h + 82, x + 6, h - 46, paint(dark, 1, stroke=4))
            fill(
                canvas,
                smooth(
                    [(x + 6, h - 46), (x + 60, h - 36), (x + 48, h - 14), (x + 66, h - 4), (x + 4, h - 10)],
                    tension=0.2,
                ),
                stage.colour(rgb("#9a3a30"), 0.8),
            )

    land(stage, 0.55, 0.8, h + 70, 18, 0.6, "#6b5a48", wreck)
    land(stage, 0.88, 0.95, h + 112, 14, 0.5, "#5a4a3a")
