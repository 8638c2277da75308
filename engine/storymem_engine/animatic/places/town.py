"""Streets, squares and stone: where people have built."""

from itertools import pairwise
import math
import random

import skia

from storymem_engine.animatic.colour import WHITE, Colour, rgb
from storymem_engine.animatic.light import NEON
from storymem_engine.animatic.pen import box, fall, fill, glow, oval, paint, polygon, smooth
from storymem_engine.animatic.places import buildings, plants
from storymem_engine.animatic.places.nature import _eastern, front_grass, height_at, land
from storymem_engine.animatic.places.water import add_water
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import HEIGHT, Stage

_FACADES = ("#b98368", "#c9a27a", "#9c8a80", "#a8695a", "#8d97a3", "#c2b49a", "#7f8a80")


def _pavement(stage: Stage, vanish: float, tone: Colour, road: Colour | None, top: float) -> None:
    """Ground in perspective towards the vanishing point: slabs, and a road down the middle."""
    light = stage.light
    wet = stage.reading.weather in ("rain", "storm")

    def draw(canvas: skia.Canvas) -> None:
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom),
            fall(top, HEIGHT, [tone.mix(light.haze, 0.45), tone, tone.darker(0.16)]),
        )
        if road is not None:
            fill(
                canvas,
                polygon(
                    [
                        (vanish - 8, top),
                        (vanish + 8, top),
                        (vanish + stage.width * 0.62, stage.bottom),
                        (vanish - stage.width * 0.62, stage.bottom),
                    ]
                ),
                road,
            )
            for k in (-1, 1):
                canvas.drawLine(
                    vanish + k * 8,
                    top,
                    vanish + k * stage.width * 0.62,
                    stage.bottom,
                    paint(tone.lighter(0.14), 1, stroke=3),
                )
            for k in range(7):
                t0, t1 = (k / 7) ** 2, ((k + 0.45) / 7) ** 2
                y0, y1 = top + (stage.bottom - top) * t0, top + (stage.bottom - top) * t1
                fill(
                    canvas,
                    polygon(
                        [
                            (vanish - 1 - 9 * t0, y0),
                            (vanish + 1 + 9 * t0, y0),
                            (vanish + 1 + 9 * t1, y1),
                            (vanish - 1 - 9 * t1, y1),
                        ]
                    ),
                    tone.lighter(0.3),
                    0.7,
                )
        else:
            for k in range(-16, 17):
                canvas.drawLine(
                    vanish + k * 10,
                    top,
                    vanish + k * 92,
                    stage.bottom,
                    paint(tone.darker(0.26), 0.55, stroke=1.3),
                )
        for k in range(1, 10):
            y = top + (stage.bottom - top) * (k / 10) ** 2.1
            if road is None:
                canvas.drawLine(
                    stage.left, y, stage.right, y, paint(tone.darker(0.26), 0.5, stroke=1 + 0.12 * k)
                )
        if wet or light.lamps:
            for k in (-0.32, 0.34, 0.7, -0.75):
                x = vanish + k * stage.width * 0.6
                canvas.save()
                canvas.translate(x, top + 66)
                canvas.scale(0.34, 1.0)
                glow(canvas, 0, 0, 96, rgb("#ffb964") if light.lamps else light.haze, 0.55 if wet else 0.24)
                canvas.restore()

    stage.add(0.7, draw)


def _facade_row(
    stage: Stage,
    canvas: skia.Canvas,
    vanish: float,
    top: float,
    way: int,
    near: float,
    spans: list[float],
    tall: float,
    chance: random.Random,
) -> None:
    """Houses along one side of a street, shrinking towards the vanishing point. `spans`: shares of the way, far to near."""
    edge = stage.right if way > 0 else stage.left
    for far, close in pairwise(spans):
        x0, x1 = vanish + (edge - vanish) * far, vanish + (edge - vanish) * close
        storeys = chance.choice((3, 4, 4, 5))
        high = tall * (0.75 + 0.1 * storeys)
        tone = stage.colour(rgb(chance.choice(_FACADES)), near * (0.55 + 0.45 * close))
        facing_light = way != stage.side
        tone = tone.mix(stage.light.key, 0.12) if facing_light else tone.darker(0.24)

        def y_at(x: float, up: float, high: float = high) -> float:
            t = abs(x - vanish) / abs(edge - vanish)
            return top + 6 + (HEIGHT * 0.36 * t) - up * (34 + high * t * 3.1)

        fill(
            canvas,
            polygon([(x0, y_at(x0, 0)), (x1, y_at(x1, 0)), (x1, y_at(x1, 1)), (x0, y_at(x0, 1))]),
            tone,
        )
        fill(
            canvas,
            polygon([(x0, y_at(x0, 1)), (x1, y_at(x1, 1)), (x1, y_at(x1, 1.05)), (x0, y_at(x0, 1.05))]),
            tone.darker(0.3),
        )
        columns = 3 if close - far > 0.1 else 2
        for storey in range(storeys):
            low, up = (storey + 0.28) / storeys, (storey + 0.76) / storeys
            for c in range(columns):
                a, b = x0 + (x1 - x0) * (c + 0.26) / columns, x0 + (x1 - x0) * (c + 0.76) / columns
                pane, lit = buildings.window_colour(stage, near, chance)
                if storey == 0 and c == 1:
                    fill(
                        canvas,
                        polygon([(a, y_at(a, 0)), (b, y_at(b, 0)), (b, y_at(b, up)), (a, y_at(a, up))]),
                        tone.darker(0.5),
                    )
                    continue
                if storey == 0 and stage.light.lamps:
                    pane, lit = stage.light.grade(rgb("#ffce7d")), True
                quad = polygon([(a, y_at(a, low)), (b, y_at(b, low)), (b, y_at(b, up)), (a, y_at(a, up))])
                fill(canvas, quad, pane)
                canvas.drawPath(quad, paint(tone.darker(0.35), 0.9, stroke=1.4))
                if lit:
                    glow(
                        canvas,
                        (a + b) / 2,
                        y_at((a + b) / 2, (low + up) / 2),
                        abs(b - a) * 1.6,
                        rgb("#ffb45a"),
                        0.3,
                    )
        if chance.random() < 0.65:
            awning = rgb(chance.choice(("#b5483d", "#3f7f6f", "#d09a3a", "#4f6a9a")))
            low = 0.92 / storeys
            out = (x1 - x0) * -0.1
            fill(
                canvas,
                polygon(
                    [
                        (x0, y_at(x0, low)),
                        (x1, y_at(x1, low)),
                        (x1 + out, y_at(x1, low * 0.66)),
                        (x0 + out, y_at(x0, low * 0.66)),
                    ]
                ),
                stage.colour(awning, near),
            )


def street(stage: Stage) -> None:
    add_sky(stage)
    h, chance = stage.horizon, stage.chance
    vanish = stage.width * (0.5 - 0.08 * stage.side)
    top = h + 8
    stage.add(
        0.1, lambda canvas: buildings.skyline(stage, canvas, h + 12, 30, 110, rgb("#7f8796"), 0.2, (24, 46))
    )
    _pavement(stage, vanish, stage.colour(rgb("#a39c92"), 0.92), stage.colour(rgb("#5a5d63"), 0.92), top)
    seed = chance.random()

    def rows(canvas: skia.Canvas) -> None:
        dice = random.Random(seed)
        for way in (-1, 1):
            _facade_row(
                stage,
                canvas,
                vanish,
                top,
                way,
                0.85,
                [0.07, 0.13, 0.2, 0.29, 0.41, 0.56, 0.76, 1.05],
                190,
                dice,
            )

    stage.add(0.42, rows)

    def lamps(canvas: skia.Canvas) -> None:
        for way in (-1, 1):
            for t in (0.16, 0.34, 0.66):
                x = vanish + way * stage.width * t
                buildings.street_lamp(stage, canvas, x, top + 12 + t * 150, 46 + 190 * t, 0.7 + 0.3 * t)
        if stage.theme % 3:
            for t in (0.24, 0.5):
                x = vanish + stage.side * stage.width * t
                plants.round_tree(
                    canvas,
                    x,
                    top + 14 + t * 150,
                    70 + 190 * t,
                    stage.colour(rgb("#5d8a4c"), 0.8),
                    stage.colour(rgb("#54423a"), 0.8),
                    stage.colour(rgb("#8db25f"), 0.8),
                    random.Random(seed),
                    stage.side,
                )

    stage.add(0.72, lamps)
    _neon(stage, vanish, top)


def _neon(stage: Stage, vanish: float, top: float) -> None:
    if "neon" not in stage.reading.light:
        return
    spots = [
        (vanish + way * stage.width * t, top - 30 - 220 * t, 16 + 50 * t, NEON[i % 3])
        for i, (way, t) in enumerate(((-1, 0.16), (1, 0.22), (-1, 0.36), (1, 0.44)))
    ]

    def shine(canvas: skia.Canvas, seconds: float) -> None:
        for i, (x, y, size, colour) in enumerate(spots):
            on = 0.85 + 0.15 * math.sin(seconds * 13 + i * 2) if (seconds * 1.3 + i) % 2.9 > 0.12 else 0.35
            glow(canvas, x, y, size * 2.6, colour, 0.5 * on)
            canvas.drawRoundRect(
                skia.Rect.MakeXYWH(x - size * 0.28, y - size, size * 0.56, size * 2),
                5,
                5,
                paint(colour, on, stroke=3),
            )
            for k in range(3):
                canvas.drawLine(
                    x - size * 0.12,
                    y - size * 0.6 + k * size * 0.6,
                    x + size * 0.12,
                    y - size * 0.6 + k * size * 0.6,
                    paint(WHITE, on, stroke=2.4),
                )

    stage.add(0.5, None, shine)


def alley(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    vanish, top = stage.width * 0.5, h + 14
    stage.add(
        0.1, lambda canvas: buildings.skyline(stage, canvas, h + 20, 60, 150, rgb("#6f7684"), 0.3, (30, 60))
    )
    _pavement(stage, vanish, stage.colour(rgb("#857d76"), 0.92), None, top)
    brick = stage.colour(rgb("#8a5548"), 0.8)
    seed = stage.chance.random()

    def walls(canvas: skia.Canvas) -> None:
        chance = random.Random(seed)
        for way in (-1, 1):
            edge = vanish + way * (stage.right - vanish)
            near_x = vanish + way * 70
            tone = brick.mix(stage.light.key, 0.1) if way != stage.side else brick.darker(0.28)
            slope_at = lambda x: abs(x - vanish)  # noqa: E731 - read three lines below only
            fill(
                canvas,
                polygon(
                    [
                        (near_x, top + 16),
                        (edge, top + 16 + slope_at(edge) * 0.62),
                        (edge, stage.top - 40),
                        (near_x, -70),
                    ]
                ),
                tone,
            )
            for row in range(16):
                y0, y1 = top + 16 - row * 24, top + 16 + slope_at(edge) * 0.62 - row * 56
                canvas.drawLine(near_x, y0, edge, y1, paint(tone.darker(0.3), 0.45, stroke=1.2))
            for k, t in enumerate((0.24, 0.46, 0.74)):
                x0, x1 = (
                    vanish + way * (70 + stage.width * t * 0.66),
                    vanish + way * (70 + stage.width * (t + 0.1) * 0.66),
                )
                for up in (0.32, 0.62):
                    base = top + 16 - (260 + 420 * t) * up
                    pane, lit = buildings.window_colour(stage, 0.8, chance)
                    quad = polygon(
                        [
                            (x0, base),
                            (x1, base + 8 * way * way),
                            (x1, base - 60 - 50 * t),
                            (x0, base - 52 - 40 * t),
                        ]
                    )
                    fill(canvas, quad, pane)
                    canvas.drawPath(quad, paint(tone.darker(0.5), 1, stroke=3))
                    if lit:
                        glow(canvas, (x0 + x1) / 2, base - 30, 80, rgb("#ffb45a"), 0.35)
                if k == 1:
                    fill(
                        canvas,
                        polygon(
                            [
                                (x0, top + 20 + t * 90),
                                (x1, top + 26 + t * 130),
                                (x1, top - 70 - 60 * t),
                                (x0, top - 64 - 50 * t),
                            ]
                        ),
                        tone.darker(0.6),
                    )

    stage.add(0.4, walls)

    def lines(canvas: skia.Canvas) -> None:
        chance = random.Random(seed)
        rope = stage.colour(rgb("#3a3636"), 0.7)
        for y, sag in ((54, 26), (110, 20)):
            canvas.drawPath(
                smooth([(vanish - 300, y), (vanish, y + sag), (vanish + 300, y - 8)], closed=False),
                paint(rope, 1, stroke=1.5),
            )
            for k in range(6):
                x = vanish - 130 + k * 46
                cloth = stage.colour(rgb(chance.choice(("#d9d2c4", "#9ab0c4", "#c47a6a", "#d9b45a"))), 0.7)
                fill(
                    canvas,
                    smooth(
                        [
                            (x, y + sag * 0.8),
                            (x + 30, y + sag * 0.8),
                            (x + 27, y + sag + 40),
                            (x + 4, y + sag + 42),
                        ],
                        tension=0.2,
                    ),
                    cloth,
                )
        for way, t in ((-1, 0.2), (1, 0.42)):
            buildings.street_lamp(
                stage,
                canvas,
                vanish + way * (56 + stage.width * t * 0.55),
                top + 26 + t * 120,
                90 + 160 * t,
                0.8,
            )
        for share in (0.12, 0.84):
            x = stage.width * share
            fill(canvas, box(x - 34, h + 96, x + 34, h + 160, 4), stage.colour(rgb("#4f5a55"), 0.85))
            fill(canvas, box(x - 38, h + 90, x + 38, h + 102, 4), stage.colour(rgb("#66726c"), 0.85))

    stage.add(0.6, lines)
    _neon(stage, vanish, top)


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
    _pavement(stage, vanish, stage.colour(rgb("#99938c"), 0.92), stage.colour(rgb("#54575e"), 0.9), h + 56)

    def kerb(canvas: skia.Canvas) -> None:
        for share in (0.04, 0.3, 0.7, 0.96):
            buildings.street_lamp(stage, canvas, stage.width * share, h + 92, 130, 0.85)

    stage.add(0.74, kerb)
    _neon(stage, vanish, h + 30)


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
    eastern = _eastern(stage)
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
    _pavement(stage, stage.width * 0.5, stage.colour(rgb("#b8ad9c"), 0.92), None, h + 76)


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
