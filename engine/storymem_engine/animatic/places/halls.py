"""Large and public rooms: halls, throne rooms, churches, schools, stages; and rooms with a trade."""

import math
import random

import skia

from storymem_engine.animatic.colour import BLACK, WHITE, rgb
from storymem_engine.animatic.light import CANDLE, SCREEN, WARM
from storymem_engine.animatic.pen import box, fall, fill, glow, halo, limb, oval, paint, polygon, smooth
from storymem_engine.animatic.places.room import Room
from storymem_engine.animatic.stage import HEIGHT, Glow, Stage


def studio(stage: Stage) -> None:
    room = Room(stage, "white", "#a8845c", ceiling=True)
    room.window(0.62, 190, 0.08, 0.5, bars=4)
    room.window(0.94, 120, 0.08, 0.5, bars=3)
    room.prop("easel", 0.2, scale=1.05)

    def clutter(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme)
        for share, wide, tall in ((0.4, 84, 110), (0.44, 64, 78), (-0.04, 90, 130)):
            x = stage.x(share)
            fill(
                canvas,
                box(x - wide / 2, room.line - tall, x + wide / 2, room.line + 2),
                stage.colour(rgb("#efe8da"), 0.85),
            )
            for _ in range(7):
                tone = stage.colour(
                    rgb(chance.choice(("#c0453a", "#3f6ea3", "#d9a53a", "#3f8c78", "#2d3f63", "#d98aa0"))),
                    0.85,
                )
                bx, by = x + chance.uniform(-0.4, 0.4) * wide, room.line - tall * chance.uniform(0.15, 0.85)
                fill(canvas, oval(bx, by, chance.uniform(6, 20), chance.uniform(5, 14)), tone, 0.9)
        table = stage.x(0.82)
        wood = stage.colour(rgb("#86603f"), 0.88)
        fill(canvas, box(table - 90, room.line - 60, table + 90, room.line - 50), wood)
        for k in (-80, 80):
            canvas.drawLine(
                table + k, room.line - 52, table + k, room.line + 8, paint(wood.darker(0.3), 1, stroke=6)
            )
        for k in range(6):
            x = table - 70 + k * 27
            tone = stage.colour(
                rgb(("#c0453a", "#3f6ea3", "#d9a53a", "#3f8c78", "#efe6d4", "#7a4f8f")[k]), 0.88
            )
            fill(canvas, box(x - 8, room.line - 84, x + 8, room.line - 60, 3), tone)
            for j in (-4, 0, 5):
                canvas.drawLine(
                    x + j, room.line - 84, x + j * 1.8, room.line - 108, paint(wood, 1, stroke=1.8)
                )
        for _ in range(40):
            canvas.drawCircle(
                chance.uniform(0, stage.width),
                room.line + chance.uniform(8, 80),
                chance.uniform(1, 4),
                paint(
                    stage.colour(rgb(chance.choice(("#c0453a", "#3f6ea3", "#d9a53a", "#efe6d4"))), 0.9), 0.7
                ),
            )

    room.piece(clutter)
    room.prop("stool", 0.34, forward=2)
    room.build()


def workshop(stage: Stage) -> None:
    room = Room(stage, "dark", "#7a6450", bricks=True, view="city")
    room.window(0.76, 140, 0.16, 0.42, bars=4)

    def bench(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme)
        wood, steel = stage.colour(rgb("#8a623e"), 0.88), stage.colour(rgb("#a9b2ba"), 0.88)
        board = stage.x(0.34)
        fill(
            canvas,
            box(board - 130, room.line - 236, board + 130, room.line - 112, 3),
            stage.colour(rgb("#a8845c"), 0.84),
        )
        for k in range(11):
            x, y = board - 112 + k * 22, room.line - 224
            long = chance.uniform(34, 80)
            canvas.drawLine(x, y, x, y + long, paint(steel if k % 3 else wood.darker(0.2), 1, stroke=5))
            if k % 3 == 0:
                fill(canvas, box(x - 9, y + long - 6, x + 9, y + long + 6, 2), steel)
            elif k % 3 == 1:
                canvas.drawCircle(x, y + long + 4, 7, paint(steel, 1, stroke=4))
        fill(canvas, box(stage.left, room.line - 86, stage.right, room.line - 70), wood)
        for x in range(int(stage.left), int(stage.right), 150):
            fill(canvas, box(x, room.line - 72, x + 13, room.line + 8), wood.darker(0.35))
            fill(canvas, box(x + 34, room.line - 54, x + 112, room.line + 4, 3), wood.darker(0.2))
        for _ in range(22):
            x = chance.uniform(stage.left, stage.right)
            kind = chance.random()
            if kind < 0.35:
                r = chance.uniform(7, 16)
                canvas.drawCircle(
                    x, room.line - 86 - r, r, paint(stage.colour(rgb("#b39a5f"), 0.88), 1, stroke=r * 0.5)
                )
            elif kind < 0.7:
                fill(
                    canvas,
                    box(
                        x,
                        room.line - 86 - chance.uniform(14, 36),
                        x + chance.uniform(16, 40),
                        room.line - 86,
                        2,
                    ),
                    stage.colour(rgb(chance.choice(("#7d8a94", "#a8623c", "#5f7a6a"))), 0.88),
                )
            else:
                canvas.drawLine(x, room.line - 86, x + 12, room.line - 112, paint(steel, 1, stroke=3))
        for share in (0.6, 0.92):
            x = stage.x(share)
            fill(canvas, box(x - 40, room.line - 146, x + 40, room.line - 92, 5), rgb("#1f262d"))
            fill(canvas, box(x - 35, room.line - 141, x + 35, room.line - 98, 3), rgb("#2f7f94"))
            for k in range(4):
                fill(
                    canvas,
                    box(
                        x - 30,
                        room.line - 135 + k * 9,
                        x - 30 + chance.uniform(18, 56),
                        room.line - 132 + k * 9,
                    ),
                    rgb("#9be4d2"),
                )

    room.piece(bench)
    for share in (0.6, 0.92):
        stage.glows.append(Glow((stage.x(share), room.line - 118), 120, SCREEN, 0.42, 0.04))
    room.pendant(0.4, 0.14)
    room.build()


def office(stage: Stage) -> None:
    room = Room(stage, "cool", "#7f8288", boards=False, view="city")
    room.window(0.24, 180, 0.12, 0.48, bars=4)
    room.window(0.72, 180, 0.12, 0.48, bars=4)

    def cubicles(canvas: skia.Canvas) -> None:
        panel, desk = stage.colour(rgb("#8f979c"), 0.86), stage.colour(rgb("#c9c3b8"), 0.88)
        for share in (-0.1, 0.16, 0.42, 0.68, 0.94):
            x = stage.x(share)
            fill(canvas, box(x - 84, room.line - 84, x + 84, room.line + 14, 3), panel)
            fill(canvas, box(x - 84, room.line - 88, x + 84, room.line - 82), panel.darker(0.3))
            fill(canvas, box(x - 34, room.line - 128, x + 34, room.line - 86, 4), rgb("#23272e"))
            fill(canvas, box(x - 30, room.line - 124, x + 30, room.line - 91, 2), rgb("#5fa9c4").scaled(0.9))
            fill(canvas, box(x - 78, room.line - 40, x + 78, room.line - 32), desk)
        lamp = stage.colour(rgb("#eef4f6"), 1.0).lighter(0.3)
        for k in range(5):
            x = stage.width * (0.02 + 0.24 * k)
            fill(canvas, polygon([(x - 56, 26), (x + 56, 26), (x + 44, 36), (x - 44, 36)]), lamp)

    room.piece(cubicles)
    for k in range(5):
        stage.glows.append(Glow((stage.width * (0.02 + 0.24 * k), 34), 150, rgb("#dfeef4"), 0.25))
    room.build()


def classroom(stage: Stage) -> None:
    room = Room(stage, "green", "#a87f55", wainscot=False)
    room.prop("chalkboard", 0.36)
    room.window(0.84, 120, 0.14, 0.48, bars=2)
    room.window(1.04, 100, 0.14, 0.48, bars=2)

    def desks(canvas: skia.Canvas) -> None:
        wood, iron = stage.colour(rgb("#b98a55"), 0.9), stage.colour(rgb("#4a4d52"), 0.9)
        for row, (y, s) in enumerate(((room.line + 22, 0.8), (room.line + 62, 1.15))):
            for k in range(6):
                x = stage.width * (-0.06 + 0.225 * k) + row * 30
                if row == 1 and abs(x - stage.width / 2) < stage.width * 0.16:
                    continue
                fill(
                    canvas,
                    polygon(
                        [
                            (x - 44 * s, y - 46 * s),
                            (x + 44 * s, y - 46 * s),
                            (x + 50 * s, y - 34 * s),
                            (x - 50 * s, y - 34 * s),
                        ]
                    ),
                    wood,
                )
                for j in (-38, 38):
                    canvas.drawLine(x + j * s, y - 34 * s, x + j * s, y + 8 * s, paint(iron, 1, stroke=4 * s))
                fill(
                    canvas,
                    box(x - 16 * s, y - 53 * s, x + 12 * s, y - 46 * s, 2),
                    stage.colour(rgb(("#c0453a", "#3f6ea3", "#d9a53a")[k % 3]), 0.9),
                )
        globe = stage.x(0.66)
        fill(canvas, oval(globe, room.line - 108, 20, 20), stage.colour(rgb("#4f8fb5"), 0.88))
        fill(
            canvas,
            smooth(
                [
                    (globe - 12, room.line - 116),
                    (globe, room.line - 122),
                    (globe + 6, room.line - 108),
                    (globe - 4, room.line - 98),
                ]
            ),
            stage.colour(rgb("#7fae6a"), 0.88),
        )
        fill(
            canvas, box(globe - 44, room.line - 84, globe + 44, room.line), stage.colour(rgb("#7d5636"), 0.88)
        )

    room.piece(desks)
    room.pendant(0.5, 0.12, 15)
    room.build()


def library(stage: Stage) -> None:
    room = Room(stage, "dark", "#7a5638", wainscot=False)
    room.shelves(0.06, 210, 300, 7, "books")
    room.shelves(0.34, 200, 300, 7, "books")
    room.shelves(0.86, 200, 300, 7, "books")
    room.shelves(1.14, 200, 300, 7, "books")
    room.window(0.6, 96, 0.1, 0.5, arched=True, bars=2)

    def ladder(canvas: skia.Canvas) -> None:
        wood = stage.colour(rgb("#b08350"), 0.9)
        x = stage.x(0.24)
        for k in (-17, 17):
            canvas.drawLine(
                x + k, room.line + 20, x + k * 0.9 + 34, room.line - 260, paint(wood, 1, stroke=5)
            )
        for r in range(10):
            t = r / 10
            canvas.drawLine(
                x - 17 + 34 * t,
                room.line + 8 - 268 * t,
                x + 17 + 34 * t,
                room.line + 8 - 268 * t,
                paint(wood, 1, stroke=4),
            )

    room.piece(ladder)
    room.prop("table", 0.62, scale=0.9, forward=2)
    room.prop("lamp", 0.62, lift=3.0, scale=0.8, forward=2)
    room.prop("book", 0.72, lift=2.75, scale=0.9, forward=2)
    room.build()


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


def _columns(
    stage: Stage, room: Room, shares: tuple[float, ...], code: str, wide: float = 46, top: float = -100
) -> None:
    def draw(canvas: skia.Canvas) -> None:
        stone = stage.colour(rgb(code), 0.86)
        for share in shares:
            x = stage.width * share
            made = skia.GradientShader.MakeLinear(
                [skia.Point(x - wide / 2, 0), skia.Point(x + wide / 2, 0)],
                [
                    (stone.darker(0.34) if stage.side > 0 else stone.mix(stage.light.key, 0.2)).argb(),
                    stone.argb(),
                    (stone.mix(stage.light.key, 0.2) if stage.side > 0 else stone.darker(0.34)).argb(),
                ],
            )
            canvas.drawRect(
                skia.Rect.MakeLTRB(x - wide / 2, top, x + wide / 2, room.line + 16),
                skia.Paint(Shader=made, AntiAlias=True),
            )
            for k in (-0.28, 0.0, 0.28):
                canvas.drawLine(
                    x + k * wide, top, x + k * wide, room.line, paint(stone.darker(0.3), 0.35, stroke=2)
                )
            fill(
                canvas,
                box(x - wide * 0.72, room.line + 4, x + wide * 0.72, room.line + 24, 3),
                stone.darker(0.1),
            )
            fill(canvas, box(x - wide * 0.66, room.line - 8, x + wide * 0.66, room.line + 5, 3), stone)
            fill(
                canvas,
                polygon(
                    [
                        (x - wide * 0.8, room.high - 10),
                        (x + wide * 0.8, room.high - 10),
                        (x + wide * 0.52, room.high + 22),
                        (x - wide * 0.52, room.high + 22),
                    ]
                ),
                stone.lighter(0.06),
            )

    room.piece(draw)


def throne_room(stage: Stage) -> None:
    room = Room(stage, "stone", "#9a8f94", boards=False)
    room.window(0.2, 86, 0.02, 0.5, arched=True, stained=True)
    room.window(0.8, 86, 0.02, 0.5, arched=True, stained=True)
    room.window(1.08, 80, 0.02, 0.5, arched=True, stained=True)

    def dais(canvas: skia.Canvas) -> None:
        red, gold = stage.colour(rgb("#8c2634"), 0.9), stage.colour(rgb("#c9a04a"), 0.9)
        x = stage.width / 2
        for k, (wide, y) in enumerate(((190, room.line + 16), (150, room.line + 4), (112, room.line - 8))):
            fill(
                canvas,
                box(x - wide, y, x + wide, y + 15),
                stage.colour(rgb("#b5aaa6"), 0.88).darker(0.07 * k),
            )
        fill(
            canvas,
            polygon(
                [
                    (x - 44, room.line - 8),
                    (x + 44, room.line - 8),
                    (x + 150, stage.bottom),
                    (x - 150, stage.bottom),
                ]
            ),
            red,
        )
        for way in (-1, 1):
            canvas.drawLine(
                x + way * 40, room.line - 8, x + way * 140, stage.bottom, paint(gold, 0.9, stroke=4)
            )
        for share in (0.34, 0.66):
            bx = stage.width * share
            banner = polygon(
                [
                    (bx - 28, room.high + 10),
                    (bx + 28, room.high + 10),
                    (bx + 28, room.high + 170),
                    (bx, room.high + 200),
                    (bx - 28, room.high + 170),
                ]
            )
            fill(canvas, banner, red)
            canvas.drawPath(banner, paint(gold, 1, stroke=3))
            canvas.drawCircle(bx, room.high + 90, 15, paint(gold))

    room.piece(dais)
    seated = any(figure.pose == "sitting" for figure in stage.reading.figures)
    if not seated:
        room.prop("throne", 0.5, lift=0.3)
    _columns(stage, room, (0.06, 0.94, -0.2, 1.2), "#b3a9a2")
    room.build()
    _coloured_light(stage, room)
    if stage.light.lamps:
        for share in (0.1, 0.9):
            stage.glows.append(Glow((stage.width * share, room.high + 150), 240, CANDLE, 0.6, 0.2))


def _coloured_light(stage: Stage, room: Room) -> None:
    """Jewel-toned patches that stained glass throws on the floor."""
    if stage.light.sun is None or stage.light.moon:
        return
    codes = ("#e04a3a", "#3a78e0", "#f0c03a", "#3ab07a", "#9a4fd0")

    def draw(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme)
        for rect in room.windows:
            for _ in range(9):
                x = rect.centerX() - stage.side * (130 + chance.uniform(-50, 70))
                y = room.line + chance.uniform(14, 90)
                made = paint(rgb(chance.choice(codes)), 0.4, blur=6)
                made.setBlendMode(skia.BlendMode.kScreen)
                canvas.drawPath(oval(x, y, chance.uniform(12, 30), chance.uniform(4, 9)), made)

    stage.add(0.57, draw)


def hall(stage: Stage) -> None:
    room = Room(stage, "warm", "#8d7a6a", boards=False, wainscot=True)
    room.window(0.24, 84, 0.04, 0.44, arched=True)
    room.window(0.76, 84, 0.04, 0.44, arched=True)
    room.picture(0.5, 0.16, 96, 112)
    _columns(stage, room, (0.07, 0.93, -0.2, 1.2), "#cbbfab", 40)

    def chandelier(canvas: skia.Canvas) -> None:
        x, y = stage.width / 2, room.high + 34
        brass = stage.colour(rgb("#b8913f"), 0.9)
        canvas.drawLine(x, -100, x, y, paint(brass, 1, stroke=3))
        canvas.drawPath(
            smooth([(x - 96, y), (x - 50, y + 26), (x, y + 30), (x + 50, y + 26), (x + 96, y)], closed=False),
            paint(brass, 1, stroke=5),
        )
        for k in range(-3, 4):
            cx, cy = x + k * 32, y + 26 - abs(k) * 9
            fill(canvas, box(cx - 3, cy - 20, cx + 3, cy), stage.colour(rgb("#f2e8d4"), 0.95))
            if stage.light.lamps:
                glow(canvas, cx, cy - 25, 40, CANDLE, 0.6)
                fill(canvas, oval(cx, cy - 25, 2.5, 5), rgb("#fff3cf"))

    room.piece(chandelier)
    room.rug("#8c3a3a")
    room.build()
    if stage.light.lamps:
        stage.glows.append(Glow((stage.width / 2, room.high + 50), 330, CANDLE, 0.5, 0.1))


def church(stage: Stage) -> None:
    room = Room(stage, "stone", "#8a8078", boards=False)
    room.window(0.5, 120, -0.02, 0.48, arched=True, stained=True)
    room.window(0.2, 70, 0.06, 0.46, arched=True, stained=True)
    room.window(0.8, 70, 0.06, 0.46, arched=True, stained=True)

    def nave(canvas: skia.Canvas) -> None:
        cloth, gold = stage.colour(rgb("#efe8da"), 0.9), stage.colour(rgb("#c9a04a"), 0.9)
        x = stage.width / 2
        fill(canvas, box(x - 90, room.line - 52, x + 90, room.line + 4), cloth)
        fill(canvas, box(x - 96, room.line - 58, x + 96, room.line - 50), cloth.lighter(0.2))
        canvas.drawLine(x, room.line - 58, x, room.line - 116, paint(gold, 1, stroke=5))
        canvas.drawLine(x - 17, room.line - 98, x + 17, room.line - 98, paint(gold, 1, stroke=5))
        for k in (-64, 64):
            fill(canvas, box(x + k - 3, room.line - 86, x + k + 3, room.line - 58), cloth)
            glow(canvas, x + k, room.line - 92, 44, CANDLE, 0.75)
            fill(canvas, oval(x + k, room.line - 92, 3, 6), rgb("#fff3cf"))
        wood = stage.colour(rgb("#6d4a30"), 0.9)
        for row, (y, s) in enumerate(((room.line + 28, 0.8), (room.line + 60, 1.0), (room.line + 100, 1.3))):
            for way in (-1, 1):
                inner, outer = x + way * 80 * s, x + way * 520 * s
                fill(canvas, box(inner, y - 54 * s, outer, y - 6 * s, 3), wood.darker(0.06 * row))
                fill(canvas, box(inner, y - 59 * s, outer, y - 50 * s, 3), wood.lighter(0.14))
                fill(
                    canvas,
                    box(inner - way * 7 * s, y - 66 * s, inner + way * 5 * s, y, 3),
                    wood.lighter(0.05),
                )

    room.piece(nave)
    _columns(stage, room, (0.02, 0.98, 0.34, 0.66), "#b3aa9e", 34)
    room.build()
    _coloured_light(stage, room)


def stage_place(stage: Stage) -> None:
    floor, curtain = stage.colour(rgb("#8a5f3c"), 0.92), stage.colour(rgb("#8c2230"), 0.88)
    line = stage.horizon + 90

    def backdrop(canvas: skia.Canvas) -> None:
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, line),
            fall(-40, line, [rgb("#0e0a16"), rgb("#2a1830"), rgb("#4a2436")]),
        )
        x = stage.left
        while x < stage.right:
            fill(
                canvas,
                smooth([(x, -60), (x + 26, -60), (x + 30, line), (x - 4, line)], tension=0.2),
                curtain.darker(0.35),
                0.75,
            )
            x += 38
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, line, stage.right, stage.bottom),
            fall(line, HEIGHT, [floor.darker(0.3), floor, floor.darker(0.3)]),
        )
        for k in range(-22, 23):
            canvas.drawLine(
                stage.width / 2 + k * 34,
                line,
                stage.width / 2 + k * 92,
                stage.bottom,
                paint(floor.darker(0.4), 0.5, stroke=1.4),
            )

    stage.add(0.4, backdrop)
    lights = [(0.2, "#ffd9a0"), (0.5, "#fff3d6"), (0.8, "#ffb9c9")]

    def beams(canvas: skia.Canvas, seconds: float) -> None:
        for i, (share, code) in enumerate(lights):
            x = stage.width * share
            target = stage.width * 0.5 + (share - 0.5) * 150 + 12 * math.sin(seconds * 0.5 + i)
            shader = skia.GradientShader.MakeLinear(
                [skia.Point(x, -30), skia.Point(target, line + 90)],
                [rgb(code).argb(0.5), rgb(code).argb(0.1)],
            )
            made = skia.Paint(AntiAlias=True, Shader=shader, BlendMode=skia.BlendMode.kScreen)
            made.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 4))
            canvas.drawPath(
                polygon([(x - 9, -30), (x + 9, -30), (target + 110, line + 96), (target - 110, line + 96)]),
                made,
            )
            canvas.save()
            canvas.translate(target, line + 92)
            canvas.scale(1, 0.2)
            made = halo(0, 0, 150, rgb(code), 0.55)
            made.setBlendMode(skia.BlendMode.kScreen)
            canvas.drawCircle(0, 0, 150, made)
            canvas.restore()

    stage.add(0.6, None, beams)

    def wings(canvas: skia.Canvas) -> None:
        for way in (-1, 1):
            edge = 0 if way < 0 else stage.width
            for k in range(5):
                x = edge - way * (40 - k * 36)
                fill(
                    canvas,
                    smooth(
                        [
                            (x - 26, -70),
                            (x + 26, -70),
                            (x + 22 - way * 8, 300),
                            (x + 34, stage.bottom),
                            (x - 34, stage.bottom),
                            (x - 22 - way * 8, 300),
                        ],
                        tension=0.3,
                    ),
                    curtain.darker(0.08 * (k % 2)),
                )
        x = stage.left
        while x < stage.right:
            fill(
                canvas,
                smooth([(x, -80), (x + 110, -80), (x + 104, 22), (x + 55, 48), (x + 6, 22)], tension=0.35),
                curtain.darker(0.1),
            )
            canvas.drawPath(
                smooth([(x + 6, 22), (x + 55, 48), (x + 104, 22)], closed=False),
                paint(stage.colour(rgb("#d9b04a"), 0.95), 1, stroke=4),
            )
            x += 110

    stage.add(0.9, wings)


def hospital(stage: Stage) -> None:
    room = Room(stage, "white", "#a9b4b5", boards=False, view="city")
    room.window(0.7, 140, 0.14, 0.46, bars=2)

    def ward(canvas: skia.Canvas) -> None:
        steel, sheet, teal = (
            stage.colour(rgb("#b4bcc2"), 0.9),
            stage.colour(rgb("#eef1f2"), 0.9),
            stage.colour(rgb("#7fb5b0"), 0.9),
        )
        for share in (0.26, 0.98):
            x = stage.x(share)
            y = room.line + 12
            for k in (-96, 96):
                canvas.drawLine(x + k, y + 8, x + k, y - 80, paint(steel, 1, stroke=5))
            fill(canvas, box(x - 100, y - 46, x + 100, y - 26, 6), sheet)
            fill(canvas, box(x - 46, y - 54, x + 100, y - 30, 8), teal)
            fill(canvas, box(x - 98, y - 66, x - 52, y - 44, 9), sheet.lighter(0.3))
            canvas.drawLine(x - 118, y + 8, x - 118, y - 160, paint(steel, 1, stroke=3))
            fill(canvas, box(x - 128, y - 158, x - 108, y - 118, 6), rgb("#cfe8ef"), 0.85)
        mx = stage.x(0.5)
        fill(canvas, box(mx - 36, room.line - 150, mx + 36, room.line - 98, 5), rgb("#1f262d"))
        canvas.drawPath(
            smooth(
                [
                    (mx - 30, room.line - 122),
                    (mx - 12, room.line - 122),
                    (mx - 6, room.line - 140),
                    (mx + 1, room.line - 106),
                    (mx + 7, room.line - 122),
                    (mx + 30, room.line - 122),
                ],
                closed=False,
                tension=0.1,
            ),
            paint(rgb("#5fe08a"), 1, stroke=2.4),
        )
        canvas.drawLine(mx, room.line - 98, mx, room.line + 8, paint(steel, 1, stroke=5))
        fill(
            canvas,
            polygon(
                [
                    (stage.left, room.high + 28),
                    (stage.right, room.high + 28),
                    (stage.right, room.high + 34),
                    (stage.left, room.high + 34),
                ]
            ),
            steel,
        )
        cx = stage.x(0.06)
        for k in range(6):
            fill(
                canvas,
                box(cx + k * 15, room.high + 34, cx + k * 15 + 15, room.line - 20),
                teal.darker(0.1 * (k % 2)).mix(WHITE, 0.2),
            )

    room.piece(ward)
    room.build()


def laboratory(stage: Stage) -> None:
    room = Room(stage, "cool", "#8a9498", boards=False, view="city")
    room.window(0.86, 110, 0.14, 0.4, bars=3)

    def benches(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme)
        top, front = stage.colour(rgb("#dfe4e6"), 0.9), stage.colour(rgb("#7f929a"), 0.88)
        y = room.line - 78
        fill(canvas, box(stage.left, y, stage.right, room.line + 6), front)
        fill(canvas, box(stage.left, y - 9, stage.right, y + 2), top)
        for x in range(int(stage.left), int(stage.right), 84):
            canvas.drawPath(
                box(x + 6, y + 12, x + 78, room.line - 4, 2), paint(front.darker(0.25), 1, stroke=2)
            )
        colours = ("#5fd0a0", "#f0a03a", "#e0567a", "#5a9af0", "#b07af0")
        x = stage.left + 10
        while x < stage.right:
            glass = rgb("#d6eef2")
            tone = rgb(chance.choice(colours))
            kind = chance.random()
            if kind < 0.4:
                flask = smooth(
                    [
                        (x - 4, y - 54),
                        (x + 4, y - 54),
                        (x + 5, y - 36),
                        (x + 20, y - 11),
                        (x - 20, y - 11),
                        (x - 5, y - 36),
                    ],
                    tension=0.2,
                )
                fill(canvas, flask, glass, 0.5)
                canvas.save()
                canvas.clipPath(flask, True)
                fill(canvas, box(x - 24, y - 26, x + 24, y - 8), tone, 0.9)
                canvas.restore()
                glow(canvas, x, y - 20, 36, tone, 0.3)
            elif kind < 0.7:
                for k in range(4):
                    fill(canvas, box(x + k * 10, y - 48, x + k * 10 + 6, y - 12, 3), glass, 0.55)
                    fill(
                        canvas,
                        box(x + k * 10, y - chance.uniform(20, 40), x + k * 10 + 6, y - 12, 3),
                        rgb(chance.choice(colours)),
                        0.9,
                    )
                fill(canvas, box(x - 4, y - 30, x + 42, y - 25), front.darker(0.3))
            else:
                dark = stage.colour(rgb("#2f363c"), 0.9)
                fill(canvas, box(x - 16, y - 16, x + 20, y - 9, 2), dark)
                canvas.drawPath(
                    smooth([(x + 14, y - 14), (x + 22, y - 46), (x + 6, y - 66)], closed=False),
                    paint(dark, 1, stroke=6),
                )
                fill(canvas, limb([(x + 8, y - 70), (x - 6, y - 34)], (6, 5)), dark)
            x += chance.uniform(52, 96)
        for share in (0.3, 0.56):
            sx = stage.x(share)
            fill(canvas, box(sx - 66, y - 176, sx + 66, y - 88, 5), rgb("#1d262c"))
            for k in range(5):
                canvas.drawPath(
                    smooth(
                        [(sx - 58 + j * 14, y - 130 + 20 * math.sin(j * 0.9 + k)) for j in range(9)],
                        closed=False,
                    ),
                    paint(rgb(colours[k]), 0.8, stroke=1.8),
                )

    room.piece(benches)
    for share in (0.3, 0.56):
        stage.glows.append(Glow((stage.x(share), room.line - 200), 150, SCREEN, 0.35, 0.03))
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


def ship_cabin(stage: Stage) -> None:
    room = Room(stage, "warm", "#7d5636", view="sea")
    for share in (0.26, 0.5, 0.74):
        room.window(share, 84, 0.22, 0.395, bars=1)

    def timber(canvas: skia.Canvas) -> None:
        wood = stage.colour(rgb("#7a4f30"), 0.86)
        for rect in room.windows:
            ring = skia.Path()
            ring.addRect(
                skia.Rect.MakeLTRB(rect.left() - 10, rect.top() - 10, rect.right() + 10, rect.bottom() + 16)
            )
            ring.addOval(
                skia.Rect.MakeLTRB(rect.left() + 2, rect.top() + 1, rect.right() - 2, rect.bottom() - 1)
            )
            ring.setFillType(skia.PathFillType.kEvenOdd)
            canvas.drawPath(ring, paint(room.wall))
            canvas.drawPath(
                oval(rect.centerX(), rect.centerY(), rect.width() / 2 - 1, rect.height() / 2),
                paint(stage.colour(rgb("#b8913f"), 0.9), 1, stroke=9),
            )
        for y in range(int(room.high), int(room.line), 34):
            canvas.drawLine(stage.left, y, stage.right, y, paint(room.wall.darker(0.3), 0.6, stroke=2))
        for k in range(-4, 5):
            x = stage.width / 2 + k * 150
            fill(canvas, box(x - 10, room.high - 90, x + 10, room.high + 26), wood)
        fill(canvas, box(stage.left, room.high - 6, stage.right, room.high + 14), wood)

    room.on_wall(timber)
    room.prop("table", 0.3, scale=0.9)
    room.prop("map", 0.3, lift=3.0, scale=0.9)
    room.prop("lantern", 0.42, lift=3.0, scale=0.8)
    room.prop("box", 0.88, scale=1.4)
    room.build()


def lighthouse_interior(stage: Stage) -> None:
    """The lantern room: glass all round, the great lamp in the middle, the sea outside."""
    room = Room(stage, "white", "#7f7468", boards=False, view="sea")
    for share in (0.06, 0.28, 0.72, 0.94):
        room.window(share, 140, 0.1, 0.5, bars=3)

    def lamp(canvas: skia.Canvas) -> None:
        brass, dark = stage.colour(rgb("#b8913f"), 0.9), stage.colour(rgb("#3f4248"), 0.9)
        x, y = stage.width * 0.5, room.line - 150
        fill(
            canvas,
            polygon([(x - 50, room.line + 10), (x + 50, room.line + 10), (x + 34, y + 66), (x - 34, y + 66)]),
            dark,
        )
        fill(canvas, box(x - 62, y + 54, x + 62, y + 70, 4), brass)
        lens = smooth(
            [
                (x - 52, y + 54),
                (x - 62, y),
                (x - 46, y - 56),
                (x, y - 76),
                (x + 46, y - 56),
                (x + 62, y),
                (x + 52, y + 54),
            ],
            tension=0.4,
        )
        fill(canvas, lens, rgb("#ffe6a8") if stage.light.lamps else rgb("#bcdce0"), 0.85)
        for k in range(-4, 5):
            canvas.drawPath(
                smooth(
                    [(x - 60 + abs(k) * 4, y + k * 12), (x, y + k * 14), (x + 60 - abs(k) * 4, y + k * 12)],
                    closed=False,
                ),
                paint(WHITE, 0.55, stroke=2.4),
            )
        for k in (-1, 0, 1):
            canvas.drawPath(
                smooth([(x + k * 54, y + 54), (x + k * 62, y), (x + k * 30, y - 66)], closed=False),
                paint(brass, 1, stroke=4),
            )
        fill(canvas, box(x - 8, y - 98, x + 8, y - 70), brass)

    room.piece(lamp)
    room.build()
    strength = 0.9 if stage.light.lamps else 0.25
    stage.glows.append(Glow((stage.width * 0.5, room.line - 150), 330, WARM, strength, 0.05))
    _ = BLACK


def spaceship(stage: Stage) -> None:
    """A bridge: a wide window on the stars, consoles with lights."""
    hull = rgb("#59636f").times(stage.light.ambient.mix(WHITE, 0.4))
    line = stage.horizon + 84

    def stars(canvas: skia.Canvas) -> None:
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, stage.bottom),
            fall(0, HEIGHT, [rgb("#05060f"), rgb("#101534"), rgb("#2a1c4a")]),
        )
        for _ in range(260):
            canvas.drawCircle(
                stage.chance.uniform(stage.left, stage.right),
                stage.chance.uniform(-60, 340),
                0.4 + stage.chance.random() ** 3 * 1.6,
                paint(WHITE, stage.chance.uniform(0.3, 1)),
            )
        x = stage.x(0.7)
        glow(canvas, x, 150, 150, rgb("#6fb5ff"), 0.45)
        fill(canvas, oval(x, 150, 72, 72), rgb("#3f7fb5"))
        canvas.save()
        canvas.clipPath(oval(x, 150, 72, 72), True)
        for k in range(5):
            fill(canvas, oval(x - 30 + k * 22, 110 + k * 22, 40, 12), rgb("#8fc9a0"), 0.7)
        canvas.drawCircle(x - stage.side * 44, 178, 78, paint(rgb("#05060f"), 0.6, blur=9))
        canvas.restore()

    stage.add(0.05, stars, soft=False)

    def cabin(canvas: skia.Canvas) -> None:
        w = stage.width
        frame = skia.Path()
        frame.addRect(skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, stage.bottom))
        frame.addPath(polygon([(w * 0.02, line - 30), (w * 0.1, 44), (w * 0.9, 44), (w * 0.98, line - 30)]))
        frame.setFillType(skia.PathFillType.kEvenOdd)
        canvas.drawPath(frame, fall(-40, HEIGHT, [hull.darker(0.5), hull.darker(0.2), hull.darker(0.35)]))
        for share in (0.34, 0.66):
            canvas.drawLine(
                w * share,
                44,
                w * (0.5 + (share - 0.5) * 1.2),
                line - 30,
                paint(hull.darker(0.3), 1, stroke=13),
            )
        for k in range(-16, 17):
            canvas.drawLine(
                w / 2 + k * 44,
                line + 30,
                w / 2 + k * 124,
                stage.bottom,
                paint(hull.darker(0.5), 0.7, stroke=2),
            )
        fill(
            canvas,
            polygon(
                [
                    (stage.left, line - 26),
                    (stage.right, line - 26),
                    (stage.right, line + 40),
                    (stage.left, line + 40),
                ]
            ),
            hull.darker(0.12),
        )
        fill(
            canvas,
            polygon(
                [
                    (stage.left, line - 32),
                    (stage.right, line - 32),
                    (stage.right, line - 22),
                    (stage.left, line - 22),
                ]
            ),
            hull.lighter(0.2),
        )

    stage.add(0.45, cabin)
    spots = [
        (
            stage.left + k * 21,
            stage.chance.choice(("#5fe0ff", "#ff6f5f", "#8fff9f", "#ffd75f")),
            stage.chance.uniform(0, 6),
            stage.chance.random(),
        )
        for k in range(int((stage.right - stage.left) / 21))
    ]

    def lamps(canvas: skia.Canvas, seconds: float) -> None:
        for x, code, phase, kind in spots:
            on = 0.5 + 0.5 * math.sin(seconds * (1 + 3 * kind) + phase)
            if kind < 0.25:
                fill(canvas, box(x, line - 16, x + 42, line + 16, 3), rgb("#123040"))
                for j in range(3):
                    fill(
                        canvas,
                        box(
                            x + 4,
                            line - 11 + j * 8,
                            x + 10 + 26 * (0.3 + 0.7 * abs(math.sin(seconds + phase + j))),
                            line - 8 + j * 8,
                        ),
                        rgb("#5fe0ff"),
                        0.9,
                    )
            else:
                canvas.drawCircle(x, line + 26, 3.4, paint(rgb(code), 0.3 + 0.7 * on))

    stage.add(0.46, None, lamps)
    stage.glows.append(Glow((stage.width / 2, line), 330, rgb("#4fb5e8"), 0.3))
