"""The sea and its edges: beach, harbour, cliff, lighthouse."""

import math
import random

import skia

from storymem_engine.animatic.colour import WHITE, rgb
from storymem_engine.animatic.pen import fall, fill, limb, oval, paint, polygon, smooth
from storymem_engine.animatic.places import buildings, plants
from storymem_engine.animatic.places.land import front_grass, land
from storymem_engine.animatic.places.water import add_beam, add_water
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import HEIGHT, Stage


def sea(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    rough = 2.2 if stage.reading.weather in ("storm", "wind", "rain") else 1.0
    if any("lighthouse" in word for word in stage.reading.props):
        _far_lighthouse(stage, h + 4, 0.14)
    add_water(stage, h, 0.3, swell=rough)
    chance = stage.chance
    for i, (depth, y) in enumerate(((0.5, h + 50), (0.75, h + 104))):
        tone = stage.colour(rgb("#24587a"), 0.7 + 0.2 * i).darker(0.12 * i)
        crest = tone.mix(stage.light.key, 0.45)
        phase = chance.uniform(0, 6)
        high = (4 + 5 * i) * rough

        def wave(
            canvas: skia.Canvas, seconds: float, y=y, tone=tone, crest=crest, phase=phase, high=high, i=i
        ) -> None:
            points = []
            x = stage.left
            while x < stage.right + 20:
                points.append(
                    (
                        x,
                        y
                        + high * math.sin(x * 0.021 + seconds * (1.2 + 0.3 * i) + phase)
                        + high * 0.5 * math.sin(x * 0.053 - seconds * 0.9),
                    )
                )
                x += 16
            shape = smooth(
                [*points, (stage.right + 20, stage.bottom), (stage.left, stage.bottom)], tension=0.5
            )
            canvas.drawPath(shape, paint(tone, 0.72))
            canvas.drawPath(smooth(points, closed=False), paint(crest, 0.5, stroke=1.2 + i))

        stage.add(depth, None, wave)
    if stage.reading.figures:
        _deck(stage)
    elif not any("boat" in w or "sail" in w or "ship" in w for w in stage.reading.props):
        _sail(stage, stage.x(0.3), h + 18, 0.5, 0.28)


def _sail(stage: Stage, x: float, y: float, scale: float, depth: float) -> None:
    hull, cloth = stage.colour(rgb("#7d4a3a"), 0.5), stage.colour(rgb("#efe6d4"), 0.5)

    def bob(canvas: skia.Canvas, seconds: float) -> None:
        canvas.save()
        canvas.translate(x + seconds * 2.4 * stage.side, y + 1.5 * math.sin(seconds * 1.1))
        canvas.rotate(2.0 * math.sin(seconds * 0.8))
        canvas.scale(scale, scale)
        fill(canvas, smooth([(-44, -10), (-34, 6), (34, 6), (48, -12), (0, -7)], tension=0.3), hull)
        canvas.drawLine(0, -8, 0, -96, paint(hull.darker(0.3), 1, stroke=3))
        fill(canvas, smooth([(4, -92), (30, -48), (40, -16), (4, -16)], tension=0.25), cloth)
        fill(canvas, smooth([(-4, -84), (-20, -44), (-30, -18), (-4, -18)], tension=0.25), cloth.darker(0.12))
        canvas.restore()

    stage.add(depth, None, bob)


def _deck(stage: Stage) -> None:
    """The boat the people stand on: planks, a rail."""
    wood = stage.colour(rgb("#a67c52"))

    def draw(canvas: skia.Canvas) -> None:
        y = HEIGHT * 0.78
        fill(
            canvas,
            polygon(
                [(stage.left, y), (stage.right, y), (stage.right, stage.bottom), (stage.left, stage.bottom)]
            ),
            wood,
        )
        for k in range(-30, 31):
            canvas.drawLine(
                stage.width / 2 + k * 34,
                y,
                stage.width / 2 + k * 84,
                stage.bottom,
                paint(wood.darker(0.35), 0.6, stroke=2),
            )
        canvas.drawRect(skia.Rect.MakeLTRB(stage.left, y - 3, stage.right, y + 6), paint(wood.darker(0.35)))
        for x in range(int(stage.left), int(stage.right), 96):
            canvas.drawLine(x, y, x, y - 74, paint(stage.colour(rgb("#d8cfbd"), 0.9), 1, stroke=5))
        for up in (74, 40):
            canvas.drawLine(
                stage.left,
                y - up,
                stage.right,
                y - up,
                paint(stage.colour(rgb("#d8cfbd"), 0.9), 1, stroke=5 if up == 74 else 3),
            )

    stage.add(0.85, draw)


def beach(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    if any("lighthouse" in word for word in stage.reading.props):
        _far_lighthouse(stage, h + 4, 0.14)
    add_water(stage, h, 0.3, h + 100)
    sand = stage.colour(rgb("#e3c998"), 0.92)
    foam = stage.colour(WHITE, 0.9)

    def surf(canvas: skia.Canvas, seconds: float) -> None:
        for i, base in enumerate((h + 58, h + 74, h + 92)):
            run = 6 * math.sin(seconds * 0.7 + i * 1.4)
            points = [
                (
                    x,
                    base
                    + run
                    + 5 * math.sin(x * 0.018 + i * 2 + seconds * 0.3)
                    + 2.5 * math.sin(x * 0.06 + i),
                )
                for x in range(int(stage.left), int(stage.right) + 30, 24)
            ]
            canvas.drawPath(smooth(points, closed=False), paint(foam, 0.75 - 0.1 * i, stroke=2 + i * 1.4))

    def shore(canvas: skia.Canvas) -> None:
        points = [
            (stage.left, h + 84),
            (stage.width * 0.2, h + 96),
            (stage.width * 0.5, h + 88),
            (stage.width * 0.8, h + 100),
            (stage.right, h + 86),
        ]
        shape = smooth([*points, (stage.right, stage.bottom), (stage.left, stage.bottom)], tension=0.3)
        canvas.drawPath(
            shape, fall(h + 84, HEIGHT, [sand.darker(0.24), sand, sand.mix(stage.light.key, 0.12)])
        )
        chance = random.Random(stage.theme)
        for _ in range(70):
            canvas.drawCircle(
                chance.uniform(stage.left, stage.right),
                chance.uniform(h + 110, HEIGHT * 1.2),
                chance.uniform(0.8, 2.2),
                paint(sand.darker(0.3), 0.5),
            )
        for share in (0.06, 0.94):
            plants.rock(
                canvas,
                stage.x(share),
                h + 122,
                110,
                44,
                stage.colour(rgb("#7d7770"), 0.85),
                stage.light.key,
                chance,
                stage.side,
            )

    stage.add(0.7, shore)
    stage.add(0.71, None, surf)


def _far_lighthouse(stage: Stage, y: float, depth: float) -> None:
    x = stage.x(0.22)
    lamp = (x, y - 96 * 0.865)

    def draw(canvas: skia.Canvas) -> None:
        fill(
            canvas,
            smooth([(x - 110, y + 6), (x - 60, y - 12), (x, y - 20), (x + 50, y - 10), (x + 120, y + 6)]),
            stage.colour(rgb("#5f6a6c"), 0.3),
        )
        buildings.lighthouse(stage, canvas, x, y - 16, 96, 0.35)

    stage.add(depth, draw)
    if stage.light.lamps:
        add_beam(stage, (lamp[0], lamp[1] - 16), depth + 0.005)


def harbour(stage: Stage) -> None:
    add_sky(stage)
    h, chance = stage.horizon, stage.chance
    land(stage, 0.1, 0.14, h + 6, 46, 0.3, "#6f8794")

    def town(canvas: skia.Canvas) -> None:
        roofs = ("#a4523f", "#7d4f58", "#5f6b7a", "#b0683f")
        walls = ("#e9dcc6", "#d9c3a8", "#c9d2d0", "#e3c9b3", "#b9c9cf")
        x = stage.left
        while x < stage.right:
            wide = chance.uniform(34, 60)
            buildings.house(
                stage,
                canvas,
                x,
                h + 12,
                wide,
                chance.uniform(26, 48),
                rgb(chance.choice(walls)),
                rgb(chance.choice(roofs)),
                0.4,
            )
            x += wide * 0.92

    stage.add(0.18, town)
    if stage.theme % 2 or any("lighthouse" in word for word in stage.reading.props):
        _far_lighthouse(stage, h + 8, 0.15)
    add_water(stage, h + 10, 0.3)
    boats = [
        (stage.width * share + chance.uniform(-20, 20), h + y, size, chance.uniform(0, 6), code)
        for share, y, size, code in (
            (-0.08, 60, 1.0, "#a3443c"),
            (0.24, 40, 0.72, "#34607d"),
            (0.72, 46, 0.8, "#d9a441"),
            (1.04, 66, 1.1, "#3f6f5f"),
        )
    ]

    def moored(canvas: skia.Canvas, seconds: float) -> None:
        for x, y, size, phase, code in boats:
            canvas.save()
            canvas.translate(x, y + 1.6 * math.sin(seconds * 1.0 + phase))
            canvas.rotate(1.4 * math.sin(seconds * 0.8 + phase))
            canvas.scale(size, size)
            hull = stage.colour(rgb(code), 0.65)
            dark = stage.colour(rgb("#3a2f2c"), 0.65)
            canvas.drawPath(oval(0, 12, 70, 6), paint(stage.light.sky[0].darker(0.5), 0.3))
            for up in (-150, -118):
                canvas.drawLine(0, -16, 0, up, paint(dark, 1, stroke=3))
            canvas.drawLine(0, -150, -64, -18, paint(dark, 0.8, stroke=1))
            canvas.drawLine(0, -150, 72, -22, paint(dark, 0.8, stroke=1))
            canvas.drawLine(0, -44, 52, -52, paint(dark, 1, stroke=3))
            fill(canvas, limb([(2, -50), (50, -58)], (6, 4)), stage.colour(rgb("#e6dcc6"), 0.65))
            fill(
                canvas,
                polygon([(-34, -18), (-34, -40), (-4, -40), (-4, -18)]),
                stage.colour(rgb("#ece4d2"), 0.65),
            )
            fill(
                canvas,
                polygon([(-28, -35), (-28, -27), (-18, -27), (-18, -35)]),
                rgb("#ffd98f") if stage.light.lamps else dark,
            )
            fill(
                canvas,
                smooth([(-70, -22), (-54, 10), (56, 10), (80, -28), (40, -18), (-40, -17)], tension=0.3),
                hull,
            )
            canvas.drawPath(
                smooth([(-70, -22), (-40, -17), (40, -18), (80, -28)], closed=False),
                paint(stage.colour(rgb("#f0e8d8"), 0.7), 1, stroke=3),
            )
            canvas.restore()

    stage.add(0.5, None, moored)
    wood = stage.colour(rgb("#8d6f52"), 0.95)

    def quay(canvas: skia.Canvas) -> None:
        y = max(h + 108, HEIGHT * 0.76)
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, y, stage.right, stage.bottom),
            fall(y, HEIGHT * 1.1, [wood.mix(stage.light.key, 0.18), wood.darker(0.2)]),
        )
        for k in range(7):
            yy = y + 6 + k * k * 4.6
            canvas.drawLine(stage.left, yy, stage.right, yy, paint(wood.darker(0.4), 0.7, stroke=1 + 0.4 * k))
        for x in range(int(stage.left), int(stage.right), 170):
            fill(
                canvas,
                polygon([(x, y + 30), (x + 3, y - 44), (x + 19, y - 44), (x + 22, y + 30)]),
                wood.darker(0.34),
            )
            fill(canvas, oval(x + 11, y - 44, 8.5, 3.2), wood)
        canvas.drawPath(
            smooth(
                [
                    (x, y - 28 + (14 if (i % 2) else 0))
                    for i, x in enumerate(range(int(stage.left) + 11, int(stage.right), 85))
                ],
                closed=False,
            ),
            paint(stage.colour(rgb("#c9b48a")), 0.9, stroke=2.6),
        )

    stage.add(0.82, quay)


def cliff(stage: Stage) -> None:
    _cliff(stage, False)


def lighthouse(stage: Stage) -> None:
    _cliff(stage, True)


def _cliff(stage: Stage, tower: bool) -> None:
    add_sky(stage)
    h, side = stage.horizon, stage.side
    land(stage, 0.1, 0.08, h + 2, 30, 0.4, "#7088a0")
    add_water(stage, h, 0.25, swell=1.4)
    x = stage.x(0.24)

    def rock(canvas: skia.Canvas) -> None:
        tone, lit = (
            stage.colour(rgb("#6d665f"), 0.62),
            stage.colour(rgb("#8d7f70"), 0.62).mix(stage.light.key, 0.2),
        )
        edge = [
            (x - side * 700, h - 8),
            (x - side * 130, h - 14),
            (x + side * 60, h + 2),
            (x + side * 96, h + 20),
            (x + side * 78, h + 70),
            (x + side * 130, h + 120),
            (x + side * 170, h + 190),
            (x - side * 700, h + 240),
        ]
        fill(canvas, smooth(edge, tension=0.22), tone)
        fill(
            canvas,
            smooth(
                [
                    (x + side * 30, h + 12),
                    (x + side * 90, h + 22),
                    (x + side * 72, h + 72),
                    (x + side * 124, h + 122),
                    (x + side * 160, h + 186),
                    (x + side * 60, h + 170),
                    (x + side * 20, h + 90),
                ],
                tension=0.2,
            ),
            lit,
            0.8,
        )
        if "castle" in stage.reading.props and not tower:
            buildings.castle(stage, canvas, x - side * 75, h - 8, 1.1, 0.62)
        grass = stage.colour(rgb("#7a9355"), 0.65)
        fill(
            canvas,
            smooth(
                [
                    (x - side * 700, h - 12),
                    (x - side * 130, h - 18),
                    (x + side * 64, h - 1),
                    (x + side * 92, h + 16),
                    (x - side * 20, h + 26),
                    (x - side * 700, h + 44),
                ],
                tension=0.3,
            ),
            grass,
        )
        if tower:
            cottage = x - side * 74
            buildings.house(stage, canvas, cottage, h - 6, 62, 30, rgb("#e9e0cf"), rgb("#7d4a40"), 0.6)
            buildings.lighthouse(stage, canvas, x, h - 2, h * 0.78, 0.66)

    stage.add(0.3, rock)
    if tower and (stage.light.lamps or stage.light.ambient.luma < 0.7):
        add_beam(stage, (x, h - 2 - h * 0.78 * 0.865), 0.31)

    def top(canvas: skia.Canvas, points, tone, chance) -> None:
        for _ in range(8):
            plants.rock(
                canvas,
                chance.uniform(stage.left, stage.right),
                points[0][1] + chance.uniform(8, 50),
                chance.uniform(24, 80),
                chance.uniform(12, 34),
                stage.colour(rgb("#7d766d")),
                stage.light.key,
                chance,
                side,
            )
        for row in range(4):
            plants.grass(
                canvas,
                stage.left,
                stage.right,
                points[len(points) // 2][1] + 16 + row * 22,
                9 + 5 * row,
                tone.darker(0.14),
                chance,
                7,
            )

    land(stage, 0.82, 0.95, h + 118, 16, 0.4, "#6f8a4e", top)
    front_grass(stage, "#4b6638", 50)
