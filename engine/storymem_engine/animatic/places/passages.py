"""Ways through and under a house: corridors, stairs, cellars, stores."""

import random

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.light import CANDLE, WARM
from storymem_engine.animatic.pen import box, fall, fill, glow, limb, oval, paint, polygon, smooth
from storymem_engine.animatic.places.room import Room
from storymem_engine.animatic.stage import HEIGHT, Glow, Stage


def corridor(stage: Stage) -> None:
    """A passage in true perspective to a lit end."""
    light = stage.light
    eastern = any(
        word in " ".join((*stage.reading.props, *(f.garment for f in stage.reading.figures)))
        for word in ("hanfu", "bamboo", "koi", "pavilion", "railing", "kimono")
    )
    stone = bool(set(stage.reading.light) & {"candle", "firelight", "torch"}) or any(
        word in stage.reading.props for word in ("candle", "stone", "torch")
    )
    wall = stage.colour(rgb("#8d8680" if stone else "#b3a68f" if not eastern else "#a8463a"), 0.85)
    floor = stage.colour(rgb("#6f6864" if stone else "#8f7456"), 0.9)
    vx, vy = stage.width * (0.5 + 0.03 * stage.side), stage.horizon - 8
    w, hh = 64.0, 92.0

    def shell(canvas: skia.Canvas) -> None:
        reach = 9.0

        def at(x: float, y: float, k: float) -> tuple[float, float]:
            return vx + x * k, vy + y * k

        top, low = -hh * 0.62, hh * 0.5
        fill(
            canvas,
            polygon([at(-w, top, 1), at(w, top, 1), at(w, top, reach), at(-w, top, reach)]),
            wall.darker(0.38),
        )
        made = fall(vy + low, HEIGHT, [floor.darker(0.3), floor, floor.darker(0.1)])
        canvas.drawPath(polygon([at(-w, low, 1), at(w, low, 1), at(w, low, reach), at(-w, low, reach)]), made)
        for way in (-1, 1):
            tone = wall if way != stage.side else wall.darker(0.2)
            fill(
                canvas,
                polygon(
                    [
                        at(way * w, top, 1),
                        at(way * w, low, 1),
                        at(way * w, low, reach),
                        at(way * w, top, reach),
                    ]
                ),
                tone,
            )
        end = (
            light.sky[-1].mix(light.key, 0.4)
            if light.sun is not None and not light.moon
            else wall.darker(0.5)
        )
        fill(
            canvas, polygon([at(-w, top, 1), at(w, top, 1), at(w, low, 1), at(-w, low, 1)]), wall.darker(0.3)
        )
        fill(
            canvas,
            smooth(
                [
                    at(-w * 0.5, low, 1),
                    at(-w * 0.5, top * 0.4, 1),
                    at(0, top * 0.8, 1),
                    at(w * 0.5, top * 0.4, 1),
                    at(w * 0.5, low, 1),
                ],
                tension=0.3,
            ),
            end,
        )
        glow(canvas, vx, vy, 190, light.key if light.sun is not None else light.haze, 0.5)
        for k in range(-8, 9):
            canvas.drawLine(
                *at(k * w / 8, low, 1), *at(k * w / 8, low, reach), paint(floor.darker(0.35), 0.5, stroke=1.2)
            )
        k = 1.0
        while k < reach:
            canvas.drawLine(*at(-w, low, k), *at(w, low, k), paint(floor.darker(0.35), 0.5, stroke=1.2))
            k *= 1.24
        k, index = 1.25, 0
        while k < reach:
            for way in (-1, 1):
                x0, x1 = k, k * 1.17
                if eastern:
                    red = stage.colour(rgb("#9a3a2f"), 0.9)
                    canvas.drawLine(*at(way * w, top, k), *at(way * w, low, k), paint(red, 1, stroke=3.4 * k))
                    if way == stage.side:
                        quad = polygon(
                            [
                                at(way * w, top * 0.7, x0 * 1.04),
                                at(way * w, low * 0.45, x0 * 1.04),
                                at(way * w, low * 0.45, x1 * 1.1),
                                at(way * w, top * 0.7, x1 * 1.1),
                            ]
                        )
                        canvas.drawPath(
                            quad,
                            fall(
                                vy - 120,
                                vy + 60,
                                [light.sky[-2], light.sky[-1], stage.colour(rgb("#7ba370"), 0.5)],
                            ),
                        )
                elif index % 2 == 0 or stone:
                    door = polygon(
                        [
                            at(way * w, top * 0.45, x0),
                            at(way * w, low, x0),
                            at(way * w, low, x1),
                            at(way * w, top * 0.45, x1),
                        ]
                    )
                    fill(canvas, door, (wall.darker(0.6) if stone else stage.colour(rgb("#6a4a34"), 0.85)))
                    canvas.drawPath(door, paint(wall.lighter(0.12), 0.8, stroke=1.2 * k))
                elif way == stage.side:
                    pane = polygon(
                        [
                            at(way * w, top * 0.5, x0),
                            at(way * w, low * 0.1, x0),
                            at(way * w, low * 0.1, x1),
                            at(way * w, top * 0.5, x1),
                        ]
                    )
                    fill(canvas, pane, light.sky[-1])
                if stone or light.lamps:
                    lx, ly = at(way * w * 0.97, top * 0.3, k * 1.32)
                    fill(
                        canvas,
                        limb([(lx, ly + 7 * k), (lx, ly + 2 * k)], (1.2 * k, 1.6 * k)),
                        stage.colour(rgb("#3a342f"), 0.9),
                    )
                    glow(canvas, lx, ly, 34 * k, CANDLE if stone else WARM, 0.62)
                    fill(canvas, oval(lx, ly, 1.5 * k, 2.7 * k), rgb("#fff0c4"))
            if stone:
                arch = [
                    at(-w, top * 0.2, k),
                    at(-w * 0.8, top * 0.85, k),
                    at(0, top * 1.0, k),
                    at(w * 0.8, top * 0.85, k),
                    at(w, top * 0.2, k),
                ]
                canvas.drawPath(smooth(arch, closed=False), paint(wall.darker(0.12), 1, stroke=5 * k))
            elif not eastern:
                canvas.drawLine(*at(-w, top, k), *at(w, top, k), paint(wall.darker(0.5), 0.7, stroke=2 * k))
            else:
                canvas.drawLine(
                    *at(-w, top, k), *at(w, top, k), paint(stage.colour(rgb("#7d2f28"), 0.9), 1, stroke=4 * k)
                )
            if light.lamps and not stone:
                lx, ly = at(0, top * 0.98, k)
                fill(canvas, oval(lx, ly, 6 * k, 1.3 * k), rgb("#fff1cf"))
                glow(canvas, lx, ly, 22 * k, WARM, 0.4)
            k *= 1.5
            index += 1

    stage.add(0.5, shell)
    if stone or light.lamps:
        stage.glows.append(Glow((vx, vy + 30), 260, CANDLE if stone else WARM, 0.28, 0.2 if stone else 0.0))


def stairwell(stage: Stage) -> None:
    room = Room(stage, "stone", "#7a736c", boards=False)
    room.window(0.68, 76, 0.1, 0.38, arched=True)

    def stairs(canvas: skia.Canvas) -> None:
        stone = stage.colour(rgb("#a39a90"), 0.88)
        iron = stage.colour(rgb("#3a3b40"), 0.9)
        side = stage.side
        x, y = stage.x(0.98), room.line + 40
        for k in range(15):
            fill(
                canvas,
                box(x - side * k * 40, y - (k + 1) * 23, x - side * 900, y - k * 23),
                stone.darker(0.05 * (k % 2)),
            )
            fill(
                canvas,
                box(
                    x - side * k * 40 + side * 3,
                    y - (k + 1) * 23,
                    x - side * (k + 1) * 40,
                    y - (k + 1) * 23 + 5,
                ),
                stone.lighter(0.2),
            )
        for k in range(15):
            bx, by = x - side * (k + 0.5) * 40, y - (k + 1) * 23
            canvas.drawLine(bx, by, bx, by - 66, paint(iron, 1, stroke=3))
        canvas.drawLine(x - side * 20, y - 90, x - side * 600, y - 90 - 333, paint(iron, 1, stroke=7))

    room.piece(stairs)
    room.pendant(0.4, 0.2)
    room.build()


def warehouse(stage: Stage) -> None:
    room = Room(stage, "brick", "#7c7670", boards=False, bricks=True, view="city")
    for share in (0.2, 0.5, 0.8):
        room.window(share, 130, 0.04, 0.26, bars=5)

    def crates(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme)
        for x in [stage.left + k * 82 for k in range(int((stage.right - stage.left) / 82) + 1)]:
            if abs(x - stage.width / 2) < stage.width * 0.14:
                continue
            for level in range(chance.choice((1, 2, 2, 3))):
                s = 72
                y = room.line + 14 - level * s
                wood = stage.colour(rgb(chance.choice(("#a07a4c", "#8d6a42", "#b08a58"))), 0.88)
                fill(canvas, box(x, y - s, x + s + 2, y), wood)
                canvas.drawPath(box(x + 4, y - s + 4, x + s - 2, y - 4), paint(wood.darker(0.3), 1, stroke=5))
                canvas.drawLine(x + 6, y - 6, x + s - 4, y - s + 6, paint(wood.darker(0.3), 1, stroke=5))
        iron = stage.colour(rgb("#4a4a50"), 0.86)
        for k in range(int((stage.right - stage.left) / 70)):
            x = stage.left + k * 70
            canvas.drawLine(x, room.high - 6, x + 35, room.high - 44, paint(iron, 1, stroke=5))
            canvas.drawLine(x + 35, room.high - 44, x + 70, room.high - 6, paint(iron, 1, stroke=5))
        canvas.drawLine(stage.left, room.high - 4, stage.right, room.high - 4, paint(iron, 1, stroke=9))

    room.piece(crates)
    room.pendant(0.36, 0.12, 24)
    room.pendant(0.7, 0.12, 24)
    room.build()


def cellar(stage: Stage) -> None:
    room = Room(stage, "stone", "#6d655e", boards=False, bricks=True)
    room.window(0.82, 60, 0.12, 0.2, bars=4)

    def vaults(canvas: skia.Canvas) -> None:
        stone = room.wall.darker(0.25)
        for share in (0.16, 0.5, 0.84):
            x = stage.width * share
            canvas.drawPath(
                smooth(
                    [
                        (x - 140, room.line),
                        (x - 136, room.high + 130),
                        (x, room.high + 10),
                        (x + 136, room.high + 130),
                        (x + 140, room.line),
                    ],
                    closed=False,
                ),
                paint(stone, 1, stroke=24),
            )
        wood, iron = stage.colour(rgb("#7d5636"), 0.88), stage.colour(rgb("#3f4046"), 0.88)
        for share, y, r in ((0.14, -46, 46), (0.27, -46, 46), (0.205, -122, 42), (0.9, -46, 48)):
            x, cy = stage.x(share), room.line + 4 + y
            fill(canvas, oval(x, cy, r, r), wood)
            canvas.drawPath(oval(x, cy, r * 0.94, r * 0.94), paint(iron, 1, stroke=5))
            for k in (-0.5, 0.0, 0.5):
                canvas.drawLine(
                    x + k * r, cy - r * 0.8, x + k * r, cy + r * 0.8, paint(wood.darker(0.3), 0.8, stroke=2)
                )
            canvas.drawCircle(x, cy + r * 0.4, 5, paint(iron))

    room.piece(vaults)
    room.prop("lantern", 0.56, lift=0.0, scale=1.5)
    room.build()
    stage.glows.append(Glow((stage.x(0.56), room.line - 20), 260, CANDLE, 0.6, 0.2))
