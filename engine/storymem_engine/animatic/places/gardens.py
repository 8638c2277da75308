"""Kept ground: gardens, parks, graveyards."""

import random

import skia

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.pen import fall, fill, oval, paint, polygon, smooth
from storymem_engine.animatic.places import buildings, plants
from storymem_engine.animatic.places.land import front_grass, is_eastern, land, meadow_grass, woods
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import HEIGHT, Stage


def garden(stage: Stage) -> None:
    add_sky(stage)
    h, light, side = stage.horizon, stage.light, stage.side
    land(stage, 0.15, 0.2, h - 6, 26, 0.3, "#7f9f86", woods(stage, 0.3, 54, 0.4, "round"))
    hedge = stage.colour(rgb("#4f7d48"), 0.6)
    eastern = is_eastern(stage)

    def back(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme)
        if eastern:
            wall, tile = stage.colour(rgb("#e8e0d0"), 0.6), stage.colour(rgb("#4a5560"), 0.6)
            canvas.drawRect(skia.Rect.MakeLTRB(stage.left, h - 46, stage.right, h + 60), paint(wall))
            canvas.drawRect(skia.Rect.MakeLTRB(stage.left, h - 54, stage.right, h - 40), paint(tile))
            gx = stage.x(0.26)
            fill(canvas, oval(gx, h + 4, 44, 46), stage.light.sky[-1].mix(hedge, 0.45))
            canvas.drawPath(oval(gx, h + 4, 44, 46), paint(tile, 1, stroke=4))
        else:
            for x in range(int(stage.left), int(stage.right), 30):
                plants.bush(
                    canvas, x, h + 58 + chance.uniform(-4, 4), 78, hedge, hedge.mix(light.key, 0.4), chance
                )
            gx = stage.x(0.26)
            fill(
                canvas,
                smooth(
                    [
                        (gx - 50, h + 66),
                        (gx - 48, h - 30),
                        (gx, h - 84),
                        (gx + 48, h - 30),
                        (gx + 50, h + 66),
                        (gx + 34, h + 66),
                        (gx + 32, h - 20),
                        (gx, h - 60),
                        (gx - 32, h - 20),
                        (gx - 34, h + 66),
                    ],
                    tension=0.4,
                ),
                hedge.mix(light.key, 0.12),
            )
            plants.flowers(
                canvas,
                gx - 50,
                gx + 50,
                h - 80,
                h + 50,
                [stage.colour(rgb("#e58aa0"), 0.7), stage.colour(rgb("#f4e3e6"), 0.7)],
                46,
                chance,
                3.4,
            )
        for share, tall in ((0.86, 190), (0.02, 150), (1.12, 170)):
            leaf = stage.colour(rgb("#d98fa8" if eastern else "#6b9a54"), 0.7)
            plants.round_tree(
                canvas,
                stage.x(share),
                h + 66,
                tall,
                leaf,
                stage.colour(rgb("#5a4636"), 0.7),
                leaf.lighter(0.25),
                chance,
                side,
            )

    stage.add(0.4, back)
    tone = stage.colour(rgb("#78a352"), 0.92)
    stone = stage.colour(rgb("#c7bda8"), 0.92)

    def lawn(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme + 2)
        top = h + 54
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom),
            fall(top, HEIGHT, [tone.mix(light.key, 0.16), tone, tone.darker(0.18)]),
        )
        gx = stage.x(0.26)
        fill(
            canvas,
            smooth(
                [
                    (gx - 26, top),
                    (stage.width * 0.36, HEIGHT * 0.84),
                    (stage.width * 0.22, HEIGHT * 1.4),
                    (stage.width * 0.86, HEIGHT * 1.4),
                    (stage.width * 0.6, HEIGHT * 0.84),
                    (gx + 26, top),
                ],
                tension=0.35,
            ),
            stone,
        )
        tones = [stage.colour(rgb(code)) for code in ("#e2607c", "#f2c84b", "#f4efe6", "#9a78cf", "#ee8a4a")]
        for left, right in ((stage.left, stage.width * 0.2), (stage.width * 0.76, stage.right)):
            for _ in range(16):
                x = chance.uniform(left, right)
                plants.bush(
                    canvas,
                    x,
                    top + chance.uniform(14, 90),
                    44,
                    hedge.mix(tone, 0.3),
                    tone.lighter(0.2),
                    chance,
                )
            plants.flowers(canvas, left, right, top + 4, HEIGHT * 1.0, tones, 120, chance, 4.2)

    stage.add(0.78, lawn)
    front_grass(stage, "#4f7d3a", 44)


def park(stage: Stage) -> None:
    add_sky(stage)
    h, light, side = stage.horizon, stage.light, stage.side
    if stage.theme % 2:
        stage.add(
            0.1,
            lambda canvas: buildings.skyline(stage, canvas, h + 8, 40, 130, rgb("#8a93a3"), 0.14, (26, 52)),
            soft=True,
        )
    land(stage, 0.2, 0.3, h + 14, 16, 0.2, "#86a878", woods(stage, 0.36, 62, 0.4, "round"))
    tone, gravel = stage.colour(rgb("#76a550"), 0.92), stage.colour(rgb("#d2c2a2"), 0.92)

    def lawn(canvas: skia.Canvas) -> None:
        top = h + 26
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom),
            fall(top, HEIGHT, [tone.mix(light.key, 0.2), tone, tone.darker(0.16)]),
        )
        x = stage.x(0.32)
        fill(
            canvas,
            smooth(
                [
                    (x - 10, top),
                    (x - 40, top + 44),
                    (stage.width * 0.28, HEIGHT * 0.86),
                    (stage.width * 0.02, HEIGHT * 1.4),
                    (stage.width * 0.95, HEIGHT * 1.4),
                    (stage.width * 0.66, HEIGHT * 0.86),
                    (x + 52, top + 44),
                    (x + 10, top),
                ],
                tension=0.34,
            ),
            gravel,
        )
        chance = random.Random(stage.theme)
        for _ in range(26):
            t = chance.random()
            fill(
                canvas,
                oval(chance.uniform(stage.left, stage.right), top + 16 + 170 * t, 30 + 60 * t, 4 + 8 * t),
                tone.darker(0.3),
                0.16,
            )

    stage.add(0.7, lawn)

    def avenue(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme + 3)
        for share, y, tall in (
            (0.16, 74, 220),
            (0.9, 82, 250),
            (-0.2, 70, 230),
            (1.25, 76, 240),
            (0.62, 44, 120),
        ):
            leaf = stage.colour(rgb("#5f9448"), 0.75)
            plants.round_tree(
                canvas,
                stage.x(share),
                h + y,
                tall,
                leaf,
                stage.colour(rgb("#5f4a38"), 0.75),
                leaf.mix(light.key, 0.45),
                chance,
                side,
            )
        for share in (0.36, 0.74):
            buildings.street_lamp(stage, canvas, stage.x(share), h + 66, 108, 0.8)

    stage.add(0.72, avenue)
    front_grass(stage, "#456f36", 40)


def graveyard(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.14, 0.1, h, 44, 0.35, "#6a7a84")

    def stones(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        bark = stage.colour(rgb("#3a3336"), 0.6)
        plants.bare_tree(canvas, stage.x(0.18), h + 66, 250, bark, chance)
        plants.bare_tree(canvas, stage.x(0.95), h + 60, 190, bark, chance)
        for row in range(3):
            for k in range(12):
                x = stage.left + (k + chance.uniform(0.1, 0.8)) * (stage.right - stage.left) / 12
                y, s = h + 66 + row * 24, 0.7 + row * 0.3
                stone = stage.colour(rgb("#8f9498"), 0.6 + 0.12 * row).darker(chance.uniform(0, 0.2))
                if chance.random() < 0.25:
                    fill(
                        canvas,
                        polygon(
                            [(x - 3 * s, y), (x - 3 * s, y - 34 * s), (x + 3 * s, y - 34 * s), (x + 3 * s, y)]
                        ),
                        stone,
                    )
                    fill(
                        canvas,
                        polygon(
                            [
                                (x - 12 * s, y - 26 * s),
                                (x + 12 * s, y - 26 * s),
                                (x + 12 * s, y - 20 * s),
                                (x - 12 * s, y - 20 * s),
                            ]
                        ),
                        stone,
                    )
                else:
                    fill(
                        canvas,
                        smooth(
                            [
                                (x - 11 * s, y),
                                (x - 11 * s, y - 20 * s),
                                (x, y - 31 * s),
                                (x + 11 * s, y - 20 * s),
                                (x + 11 * s, y),
                            ],
                            tension=0.3,
                        ),
                        stone,
                    )

    land(stage, 0.5, 0.75, h + 56, 14, 0.3, "#66785c", stones)
    land(stage, 0.85, 0.95, h + 124, 10, 0.2, "#56694c", meadow_grass(stage))
    front_grass(stage)
