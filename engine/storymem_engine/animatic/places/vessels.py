"""Rooms that look out on something vast: cabin, lantern room, bridge of a ship."""

import math

import skia

from storymem_engine.animatic.colour import WHITE, rgb
from storymem_engine.animatic.light import WARM
from storymem_engine.animatic.pen import box, fall, fill, glow, oval, paint, polygon, smooth
from storymem_engine.animatic.places.room import Room
from storymem_engine.animatic.stage import HEIGHT, Glow, Stage


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
