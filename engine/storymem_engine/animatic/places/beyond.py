"""Places without common ground: above the clouds, in space, under water, under the earth."""

import math
import random

import skia

from storymem_engine.animatic.colour import WHITE, rgb
from storymem_engine.animatic.pen import fall, fill, glow, halo, limb, oval, paint, polygon, smooth
from storymem_engine.animatic.places import plants
from storymem_engine.animatic.places.land import land
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import HEIGHT, Stage


def sky_place(stage: Stage) -> None:
    """Above the clouds."""
    add_sky(stage)
    light = stage.light
    for i, (depth, y) in enumerate(((0.12, 0.62), (0.3, 0.74), (0.6, 0.86), (0.9, 1.0))):
        seed = stage.chance.random()

        def bank(canvas: skia.Canvas, y=y, i=i, seed=seed) -> None:
            chance = random.Random(seed)
            for _ in range(46):
                x = chance.uniform(stage.left, stage.right)
                r = chance.uniform(30, 62) * (0.7 + 0.34 * i)
                tone = light.cloud.mix(light.cloud_shade, chance.uniform(0.1, 0.5)).mix(
                    light.haze, 0.3 - 0.1 * i
                )
                canvas.drawCircle(
                    x,
                    HEIGHT * y + chance.uniform(-14, 50),
                    r,
                    fall(
                        HEIGHT * y - r, HEIGHT * y + r, [tone.mix(light.key, 0.35), tone, light.cloud_shade]
                    ),
                )
            canvas.drawRect(
                skia.Rect.MakeLTRB(stage.left, HEIGHT * y + 44, stage.right, stage.bottom),
                paint(light.cloud_shade.mix(light.cloud, 0.3)),
            )

        stage.add(depth, bank, drift=1.5 + 2.5 * i)


def space(stage: Stage) -> None:
    chance = stage.chance
    px, py, pr = stage.x(0.74), HEIGHT * 0.34, chance.uniform(78, 120)
    hues = [
        ("#2a1a4a", "#7a3f8f", "#e58aa0"),
        ("#0f2a4a", "#2f6f9f", "#8fe0d0"),
        ("#331a2a", "#a0503f", "#f0c070"),
    ][stage.theme % 3]

    def stars(canvas: skia.Canvas) -> None:
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, stage.bottom),
            fall(-100, HEIGHT * 1.2, [rgb("#05060f"), rgb("#0b0d22"), rgb(hues[0])]),
        )
        for _ in range(26):
            canvas.save()
            canvas.translate(
                chance.uniform(stage.left, stage.right), HEIGHT * 0.55 + chance.uniform(-120, 120)
            )
            canvas.rotate(-18)
            canvas.scale(2.4, 0.7)
            r = chance.uniform(50, 130)
            made = halo(0, 0, r, rgb(chance.choice(hues[1:])), 0.2)
            made.setBlendMode(skia.BlendMode.kScreen)
            canvas.drawCircle(0, 0, r, made)
            canvas.restore()
        for _ in range(420):
            size = chance.random()
            canvas.drawCircle(
                chance.uniform(stage.left, stage.right),
                chance.uniform(stage.top, stage.bottom),
                0.4 + 1.3 * size**4,
                paint(rgb(chance.choice(("#ffffff", "#cfe0ff", "#ffe6c9"))), 0.4 + 0.6 * size),
            )

    def twinkle(canvas: skia.Canvas, seconds: float) -> None:
        for i in range(14):
            x, y = (i * 137.5) % stage.width, (i * 71.3) % (HEIGHT * 0.8)
            canvas.drawCircle(x, y, 1.3, paint(WHITE, 0.35 + 0.45 * math.sin(seconds * (1 + i % 3) + i)))

    stage.add(0.02, stars, twinkle, soft=False)

    def planet(canvas: skia.Canvas) -> None:
        glow(canvas, px, py, pr * 1.7, rgb(hues[2]), 0.35)
        disc = oval(px, py, pr, pr)
        fill(canvas, disc, rgb(hues[1]))
        canvas.save()
        canvas.clipPath(disc, True)
        for k in range(9):
            canvas.drawPath(
                oval(px, py - pr + k * pr * 0.26, pr * 1.3, pr * 0.07),
                paint(rgb(hues[2]), 0.16 + 0.1 * (k % 3)),
            )
        canvas.drawCircle(
            px - stage.side * pr * 0.55, py + pr * 0.3, pr * 1.12, paint(rgb("#05060f"), 0.62, blur=14)
        )
        canvas.restore()
        canvas.save()
        canvas.translate(px, py)
        canvas.rotate(-16)
        for r, a in ((1.55, 0.5), (1.72, 0.3), (1.86, 0.4)):
            canvas.drawArc(
                skia.Rect.MakeLTRB(-pr * r, -pr * r * 0.2, pr * r, pr * r * 0.2),
                -12,
                204,
                False,
                paint(rgb(hues[2]).lighter(0.25), a, stroke=3.5),
            )
        canvas.restore()

    stage.add(0.06, planet, soft=False)
    if stage.reading.figures:

        def moon(canvas: skia.Canvas, points, tone, dice) -> None:
            for _ in range(16):
                x, y, r = (
                    dice.uniform(stage.left, stage.right),
                    points[0][1] + dice.uniform(18, 100),
                    dice.uniform(12, 52),
                )
                fill(canvas, oval(x, y, r, r * 0.26), tone.darker(0.3))
                fill(canvas, oval(x, y + r * 0.06, r * 0.9, r * 0.2), tone.lighter(0.08))

        land(stage, 0.45, 0.75, stage.horizon + 70, 34, 0.6, "#a3a0b3", curved=False)
        land(stage, 0.85, 0.95, stage.horizon + 110, 12, 0.3, "#b9b6c6", moon)


def underwater(stage: Stage) -> None:
    light, chance = stage.light, stage.chance

    def depths(canvas: skia.Canvas) -> None:
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, stage.bottom),
            fall(-40, HEIGHT * 1.1, light.sky),
        )

    shafts = [
        (chance.uniform(0.05, 0.95) * stage.width, chance.uniform(20, 80), chance.uniform(0, 6))
        for _ in range(8)
    ]

    def rays(canvas: skia.Canvas, seconds: float) -> None:
        for x, wide, phase in shafts:
            sway = 26 * math.sin(seconds * 0.4 + phase)
            alpha = 0.13 + 0.07 * math.sin(seconds * 0.9 + phase)
            shader = skia.GradientShader.MakeLinear(
                [skia.Point(0, -40), skia.Point(0, HEIGHT * 0.85)],
                [light.key.argb(alpha * 1.7), light.key.argb(0)],
            )
            made = skia.Paint(AntiAlias=True, Shader=shader, BlendMode=skia.BlendMode.kScreen)
            canvas.drawPath(
                polygon(
                    [
                        (x, -50),
                        (x + wide * 0.6, -50),
                        (x + sway + wide * 1.5 - 60, HEIGHT * 0.9),
                        (x + sway - 60, HEIGHT * 0.9),
                    ]
                ),
                made,
            )

    stage.add(0.02, depths, rays, soft=False)
    fish = [
        (chance.random(), chance.uniform(0.2, 0.7), chance.uniform(0.6, 1.3), chance.uniform(0, 6))
        for _ in range(14)
    ]

    def shoal(canvas: skia.Canvas, seconds: float) -> None:
        tone = stage.colour(rgb("#d9a050"), 0.5)
        for share, y, size, phase in fish:
            x = (share * stage.width * 1.3 + seconds * 22 * size) % (stage.width * 1.3) - stage.width * 0.15
            yy = HEIGHT * y + 6 * math.sin(seconds + phase)
            s = 8 * size
            fill(canvas, smooth([(x - s, yy), (x, yy - s * 0.45), (x + s, yy), (x, yy + s * 0.45)]), tone)
            fill(
                canvas,
                polygon([(x - s * 0.8, yy), (x - s * 1.6, yy - s * 0.5), (x - s * 1.6, yy + s * 0.5)]),
                tone.darker(0.15),
            )

    stage.add(0.3, None, shoal)
    for depth, near, base in ((0.2, 0.25, 0.78), (0.5, 0.6, 0.86), (0.85, 0.92, 0.94)):

        def bed(canvas: skia.Canvas, points, tone, dice, near=near) -> None:
            for _ in range(10):
                x = dice.uniform(stage.left, stage.right)
                y = points[0][1] + 20
                kind = dice.random()
                code = rgb(dice.choice(("#d9657a", "#e08a4a", "#8f6fc0", "#4fa08a")))
                if kind < 0.5:
                    for k in range(5):
                        fill(
                            canvas,
                            limb(
                                [
                                    (x, y),
                                    (x + (k - 2) * 9, y - 30 * (0.5 + near)),
                                    (x + (k - 2) * 15, y - 52 * (0.5 + near)),
                                ],
                                (5, 4, 3),
                            ),
                            stage.colour(code, near),
                        )
                else:
                    plants.rock(
                        canvas,
                        x,
                        y + 8,
                        90 * near + 20,
                        50 * near + 10,
                        stage.colour(rgb("#5a6a78"), near),
                        stage.light.key,
                        dice,
                        stage.side,
                    )

        land(stage, depth, near, HEIGHT * base, 34, 0.5, "#b9a880", bed)
    weeds = [
        (chance.uniform(stage.left, stage.right), chance.uniform(80, 210), chance.uniform(0, 6))
        for _ in range(26)
    ]

    def kelp(canvas: skia.Canvas, seconds: float) -> None:
        tone = stage.colour(rgb("#3f7f52"), 0.8)
        for x, tall, phase in weeds:
            points = [
                (
                    x + 9 * (k / 5) ** 1.3 * math.sin(seconds * 1.1 + phase + k * 0.7) * 2,
                    HEIGHT * 0.98 - tall * k / 5,
                )
                for k in range(6)
            ]
            fill(canvas, limb(points, (5, 6, 6, 5, 4, 1)), tone)

    stage.add(0.7, None, kelp)


def cave(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.12, 0.15, h + 20, 50, 0.4, "#7f9a88")
    light, side = stage.light, stage.side
    mouth_x = stage.x(0.62)
    for i, (depth, near, grow) in enumerate(((0.3, 0.62, 1.0), (0.5, 0.78, 1.32), (0.78, 0.92, 1.75))):
        seed = stage.chance.random()

        def rim(canvas: skia.Canvas, near=near, grow=grow, i=i, seed=seed) -> None:
            chance = random.Random(seed)
            stone = stage.light.grade(
                rgb(("#6a5f63", "#4d454c", "#352f37")[i]).times(stage.light.ambient.mix(WHITE, 0.2))
            )
            hole = []
            for k in range(22):
                a = k / 22 * math.tau
                r = (1 + chance.uniform(-0.12, 0.12)) * grow
                hole.append(
                    (
                        mouth_x + math.cos(a) * 165 * r,
                        h - 30 + math.sin(a) * (150 if math.sin(a) < 0 else 92) * r,
                    )
                )
            path = skia.Path()
            path.addRect(skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, stage.bottom))
            path.addPath(smooth(hole, tension=0.35))
            path.setFillType(skia.PathFillType.kEvenOdd)
            canvas.drawPath(path, paint(stone))
            canvas.drawPath(smooth(hole, tension=0.35), paint(light.key, 0.35 - 0.1 * i, stroke=4, blur=2))
            for _ in range(9):
                x = chance.uniform(stage.left, stage.right)
                length = chance.uniform(30, 110) * (0.5 + 0.3 * i)
                fill(
                    canvas,
                    polygon([(x - 10, -40), (x + 10, -40), (x + 2, -10 + length), (x - 1, -10 + length)]),
                    stone.darker(0.2),
                )

        stage.add(depth, rim)
    glow_x = mouth_x - side * 40

    def pool(canvas: skia.Canvas) -> None:
        floor = stage.light.grade(rgb("#5d5256").times(stage.light.ambient.mix(WHITE, 0.2)))
        fill(
            canvas,
            smooth(
                [
                    (stage.left, h + 130),
                    (stage.width * 0.3, h + 104),
                    (stage.width * 0.7, h + 110),
                    (stage.right, h + 128),
                    (stage.right, stage.bottom),
                    (stage.left, stage.bottom),
                ],
                tension=0.3,
            ),
            floor,
        )
        canvas.save()
        canvas.translate(glow_x, h + 150)
        canvas.scale(1, 0.26)
        glow(canvas, 0, 0, 300, light.key, 0.42)
        canvas.restore()
        for _ in range(10):
            plants.rock(
                canvas,
                stage.chance.uniform(stage.left, stage.right),
                h + stage.chance.uniform(128, 180),
                stage.chance.uniform(30, 90),
                stage.chance.uniform(16, 44),
                floor.darker(0.3),
                light.key,
                stage.chance,
                side,
            )

    stage.add(0.86, pool)
