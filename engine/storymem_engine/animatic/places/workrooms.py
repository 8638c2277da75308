"""Rooms with a trade: studio, workshop, office, laboratory, hospital."""

import math
import random

import skia

from storymem_engine.animatic.colour import WHITE, rgb
from storymem_engine.animatic.light import SCREEN
from storymem_engine.animatic.pen import box, fill, glow, limb, oval, paint, polygon, smooth
from storymem_engine.animatic.places.room import Room
from storymem_engine.animatic.stage import Glow, Stage


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
