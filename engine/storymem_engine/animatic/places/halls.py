"""Great rooms: halls, throne rooms, churches, the stage."""

import math
import random

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.light import CANDLE
from storymem_engine.animatic.pen import box, fall, fill, glow, halo, oval, paint, polygon, smooth
from storymem_engine.animatic.places.room import Room
from storymem_engine.animatic.stage import HEIGHT, Glow, Stage


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
