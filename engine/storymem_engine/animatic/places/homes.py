"""Rooms where people live, eat and shop."""

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.light import CANDLE
from storymem_engine.animatic.pen import box, fill, glow, limb, oval, paint, polygon, smooth
from storymem_engine.animatic.places.room import Room
from storymem_engine.animatic.stage import Stage


def living_room(stage: Stage) -> None:
    room = Room(stage, "warm", "#9c7049")
    room.window(0.68, 132, 0.16, 0.48, curtain="#b5654c")
    room.picture(0.4, 0.2, 74, 58)
    room.picture(0.3, 0.24, 40, 50)
    room.rug(("#9c4a44", "#4a6a7a", "#7a6a3c")[stage.theme % 3])
    room.prop("sofa", 0.34, forward=1)
    room.prop("plant", 0.86, scale=1.1)
    room.prop("floor lamp", 0.14)
    room.shelves(-0.2, 130, 200, 4, "books")
    room.build()


def bedroom(stage: Stage) -> None:
    room = Room(stage, ("warm", "cool", "green")[stage.theme % 3], "#a67c55")
    room.window(0.7, 118, 0.15, 0.45, curtain="#8fa3b8")
    room.picture(0.36, 0.22, 58, 46)
    room.rug("#5f7a86")
    room.prop("bed", 0.34, forward=2, flip=stage.side < 0)
    room.prop("table", 0.9, scale=0.5)
    room.prop("lamp", 0.9, lift=3.0, scale=0.62)
    room.shelves(1.06, 96, 170, 4, "mixed")
    room.build()


def kitchen(stage: Stage) -> None:
    room = Room(stage, "white", "#b59a78", boards=False)
    room.window(0.56, 116, 0.18, 0.42, curtain="#d9b46a")
    x0 = stage.left

    def units(canvas: skia.Canvas) -> None:
        front = stage.colour(rgb(("#7f9a93", "#c9b48f", "#8a9ab0")[stage.theme % 3]), 0.84)
        top = stage.colour(rgb("#6a5040"), 0.86)
        y = room.line - 92
        fill(canvas, box(x0, y, stage.right, room.line + 6), front)
        fill(canvas, box(x0, y - 9, stage.right, y + 2), top)
        for k in range(int((stage.right - x0) / 58)):
            x = x0 + k * 58
            canvas.drawPath(
                box(x + 5, y + 12, x + 53, room.line - 4, 3), paint(front.darker(0.22), 1, stroke=2)
            )
            canvas.drawCircle(x + 45, y + 24, 2.6, paint(stage.colour(rgb("#c9a24a"), 0.9)))
        stove = stage.x(0.24)
        fill(canvas, box(stove - 48, y - 4, stove + 48, room.line + 6, 3), stage.colour(rgb("#4a4d52"), 0.86))
        fill(
            canvas,
            box(stove - 34, y + 26, stove + 34, room.line - 14, 4),
            rgb("#ff9c4a").scaled(0.8) if stage.light.lamps else stage.colour(rgb("#2b2d31"), 0.86),
        )
        for k in (-22, 22):
            fill(canvas, oval(stove + k, y - 6, 16, 4), stage.colour(rgb("#2b2d31"), 0.86))
        pot = stage.colour(rgb("#b5563f"), 0.88)
        fill(canvas, box(stove - 38, y - 36, stove - 6, y - 7, 5), pot)
        canvas.drawPath(
            smooth(
                [(stove - 22, y - 42), (stove - 16, y - 62), (stove - 26, y - 80), (stove - 18, y - 100)],
                closed=False,
            ),
            paint(rgb("#ffffff"), 0.3, stroke=7, blur=4),
        )
        fill(
            canvas,
            polygon(
                [
                    (stove - 40, y - 150),
                    (stove + 40, y - 150),
                    (stove + 24, y - 210),
                    (stove + 24, -80),
                    (stove - 24, -80),
                    (stove - 24, y - 210),
                ]
            ),
            stage.colour(rgb("#8b8f92"), 0.84),
        )
        for share in (0.86, 1.06, -0.02):
            cx = stage.x(share)
            fill(canvas, box(cx - 56, y - 190, cx + 56, y - 92, 3), front.darker(0.05))
            for way in (-1, 1):
                canvas.drawPath(
                    box(cx + way * 28 - 23, y - 183, cx + way * 28 + 23, y - 99, 2),
                    paint(front.darker(0.25), 1, stroke=2),
                )
        shelf = stage.x(0.4)
        fill(canvas, box(shelf - 42, y - 96, shelf + 42, y - 90), top)
        room.shelf_row(canvas, shelf - 38, shelf + 38, y - 96, 36, "jars", stage.chance)

    room.piece(units)
    room.prop("bowl", 0.7, lift=4.25)
    room.prop("teapot", 0.78, lift=4.25)
    room.pendant(0.5, 0.17)
    room.build()
    _table_before(stage, room)


def _table_before(stage: Stage, room: Room) -> None:
    """A kitchen table between the wall and the people."""
    if any(word in stage.reading.props for word in ("table", "dining table")):
        return

    def draw(canvas: skia.Canvas) -> None:
        wood = stage.colour(rgb("#96683f"), 0.92)
        x, y = stage.x(0.2), room.line + 20
        for k in (-84, 84):
            fill(canvas, limb([(x + k, y), (x + k * 1.05, y + 84)], (6, 5)), wood.darker(0.3))
        fill(canvas, box(x - 108, y - 8, x + 108, y + 6, 4), wood)

    stage.add(0.7, draw)


def attic(stage: Stage) -> None:
    room = Room(stage, "warm", "#86603f", ceiling=False)
    room.window(0.56, 92, 0.2, 0.46)

    def beams(canvas: skia.Canvas) -> None:
        wood = stage.colour(rgb("#6a472f"), 0.84)
        tone = room.wall.darker(0.3)
        middle = stage.x(0.56)
        for way in (-1, 1):
            edge = middle + way * 420
            fill(
                canvas,
                polygon(
                    [
                        (middle + way * 110, room.high - 60),
                        (edge, room.line - 60),
                        (edge + way * 400, room.line + 160),
                        (edge + way * 400, -200),
                        (middle + way * 110, -200),
                    ]
                ),
                tone,
            )
            for k in range(4):
                sx = middle + way * (110 + 40 * k)
                canvas.drawLine(
                    sx,
                    room.high - 60 + k * 6,
                    sx + way * 330,
                    room.line - 70 + k * 20,
                    paint(wood, 1, stroke=10),
                )
        fill(canvas, box(stage.left, room.high - 66, stage.right, room.high - 46), wood.darker(0.15))
        canvas.drawLine(middle, room.high - 50, middle, -100, paint(wood, 1, stroke=12))

    room.on_wall(beams)
    room.prop("box", 0.14, scale=1.7)
    room.prop("suitcase", 0.25, scale=1.3)
    room.prop(
        "easel" if "canvas" in stage.reading.props or "easel" in stage.reading.props else "mirror", 0.84
    )
    room.prop("chair", 0.32)
    room.prop("candle", 0.14, lift=2.05, scale=1.0)
    room.build()


def room_plain(stage: Stage) -> None:
    room = Room(stage, ("cool", "warm", "dark", "green")[stage.theme % 4], "#8a684a", wainscot=True)
    room.window(0.68, 112, 0.15, 0.46, curtain="#7a6a72")
    room.picture(0.42, 0.2, 80, 56)
    room.prop("armchair", 0.24)
    room.prop("table", 0.88, scale=0.55)
    room.prop("lamp", 0.88, lift=3.05, scale=0.6)
    room.build()


def cafe(stage: Stage) -> None:
    room = Room(stage, "dark", "#8d6848", wainscot=True, view="city")
    room.window(0.34, 200, 0.16, 0.52, bars=3)
    room.window(0.88, 130, 0.16, 0.52, bars=2)
    for share in (0.2, 0.5, 0.8):
        room.pendant(share, 0.16, 17)

    def tables(canvas: skia.Canvas) -> None:
        for share in (0.1, 0.42, 0.92):
            x, y = stage.x(share), room.line + 24
            top = stage.colour(rgb("#d9cbb4"), 0.9)
            iron = stage.colour(rgb("#33353b"), 0.9)
            canvas.drawLine(x, y - 56, x, y + 14, paint(iron, 1, stroke=5))
            fill(canvas, oval(x, y + 15, 26, 5), iron)
            fill(canvas, oval(x, y - 58, 54, 9), top)
            fill(canvas, box(x - 10, y - 74, x + 4, y - 60, 3), stage.colour(rgb("#f2ece0"), 0.9))
            for way in (-1, 1):
                cx = x + way * 74
                canvas.drawLine(cx, y + 14, cx, y - 34, paint(iron, 1, stroke=4))
                fill(canvas, oval(cx, y - 34, 22, 5), stage.colour(rgb("#7a4a3a"), 0.9))
                canvas.drawPath(
                    smooth(
                        [(cx + way * 18, y - 34), (cx + way * 24, y - 92), (cx + way * 4, y - 96)],
                        closed=False,
                    ),
                    paint(iron, 1, stroke=4),
                )

    room.piece(tables)
    room.build()


def restaurant(stage: Stage) -> None:
    room = Room(stage, "warm", "#7d5a42", wainscot=True, view="city")
    room.window(0.74, 180, 0.15, 0.5, curtain="#8a2f36", bars=3)
    room.picture(0.3, 0.18, 90, 60)

    def tables(canvas: skia.Canvas) -> None:
        cloth, wine = stage.colour(rgb("#efe8dc"), 0.9), stage.colour(rgb("#8a2f36"), 0.9)
        for share in (0.08, 0.5, 0.94):
            x, y = stage.x(share), room.line + 26
            fill(
                canvas,
                polygon([(x - 66, y - 56), (x + 66, y - 56), (x + 78, y + 20), (x - 78, y + 20)]),
                cloth,
            )
            for k in (-48, -16, 18, 50):
                fill(
                    canvas,
                    polygon(
                        [
                            (x + k - 3, y - 50),
                            (x + k + 3, y - 50),
                            (x + k * 1.2 + 8, y + 20),
                            (x + k * 1.2 - 6, y + 20),
                        ]
                    ),
                    cloth.darker(0.14),
                    0.8,
                )
            fill(canvas, oval(x, y - 57, 67, 10), cloth.lighter(0.12))
            fill(canvas, box(x - 3, y - 78, x + 3, y - 58), stage.colour(rgb("#f3ead6"), 0.95))
            glow(canvas, x, y - 84, 44, CANDLE, 0.8)
            fill(canvas, oval(x, y - 84, 2.6, 5), rgb("#fff0c0"))
            for way in (-1, 1):
                fill(canvas, box(x + way * 92 - 18, y - 96, x + way * 92 + 18, y + 8, 8), wine)

    room.piece(tables)
    for share in (0.28, 0.72):
        room.pendant(share, 0.15, 18)
    room.build()


def shop(stage: Stage) -> None:
    room = Room(stage, "green", "#9a7550", view="city")
    room.shelves(0.16, 190, 230, 5, "jars")
    room.shelves(0.5, 190, 230, 5, "mixed")
    room.window(0.88, 150, 0.16, 0.52, bars=3)

    def counter(canvas: skia.Canvas) -> None:
        wood = stage.colour(rgb("#7d5636"), 0.9)
        left, right, y = stage.x(0.5) - 330, stage.x(0.5) + 90, room.line - 40
        fill(canvas, box(left, y, right, room.line + 50), wood)
        fill(canvas, box(left - 8, y - 10, right + 8, y + 2, 3), wood.lighter(0.15))
        for k in range(6):
            canvas.drawPath(
                box(left + 14 + k * 68, y + 14, left + 66 + k * 68, room.line + 38, 3),
                paint(wood.darker(0.25), 1, stroke=2.5),
            )
        till = left + 60
        fill(canvas, box(till, y - 44, till + 54, y - 10, 4), stage.colour(rgb("#a8864a"), 0.9))
        fill(canvas, box(till + 8, y - 62, till + 46, y - 42, 3), stage.colour(rgb("#6a5230"), 0.9))

    room.piece(counter)
    room.pendant(0.3, 0.15)
    room.pendant(0.7, 0.15)
    room.build()
