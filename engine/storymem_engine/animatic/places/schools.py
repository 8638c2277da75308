"""Rooms to learn in: classrooms and libraries."""

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.pen import box, fill, oval, paint, polygon, smooth
from storymem_engine.animatic.places.room import Room
from storymem_engine.animatic.stage import Stage


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
