"""Streets and alleys."""

import math
import random
from functools import partial
from itertools import pairwise

import skia

from storymem_engine.animatic.colour import WHITE, Colour, rgb
from storymem_engine.animatic.light import NEON
from storymem_engine.animatic.pen import box, fall, fill, glow, paint, polygon, smooth
from storymem_engine.animatic.places import buildings, plants
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import HEIGHT, Stage

_FACADES = ("#b98368", "#c9a27a", "#9c8a80", "#a8695a", "#8d97a3", "#c2b49a", "#7f8a80")


def pavement(stage: Stage, vanish: float, tone: Colour, road: Colour | None, top: float) -> None:
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


def _facade_y(vanish: float, reach: float, top: float, high: float, x: float, up: float) -> float:
    """How low a point of a house front lies: `up` is 0 at the pavement and 1 at the eaves."""
    t = abs(x - vanish) / reach
    return top + 6 + (HEIGHT * 0.36 * t) - up * (34 + high * t * 3.1)


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

        y_at = partial(_facade_y, vanish, abs(edge - vanish), top, high)

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
    pavement(stage, vanish, stage.colour(rgb("#a39c92"), 0.92), stage.colour(rgb("#5a5d63"), 0.92), top)
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
    neon(stage, vanish, top)


def neon(stage: Stage, vanish: float, top: float) -> None:
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
    pavement(stage, vanish, stage.colour(rgb("#857d76"), 0.92), None, top)
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
    neon(stage, vanish, top)
