"""Inside what travels: trains, cars, tents."""

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.light import CANDLE, WARM
from storymem_engine.animatic.pen import box, fill, oval, paint, smooth
from storymem_engine.animatic.places.room import Room
from storymem_engine.animatic.stage import Glow, Stage


def car_interior(stage: Stage) -> None:
    """From inside a car: the road through the windscreen, dashboard below."""
    from storymem_engine.animatic.places.nature import road

    road(stage)

    def cabin(canvas: skia.Canvas) -> None:
        dark = stage.colour(rgb("#3a3a40"), 0.95)
        w = stage.width
        frame = skia.Path()
        frame.addRect(skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, stage.bottom))
        frame.addPath(
            smooth(
                [
                    (w * 0.02, 330),
                    (w * 0.12, 70),
                    (w * 0.2, 40),
                    (w * 0.8, 40),
                    (w * 0.88, 70),
                    (w * 0.98, 330),
                    (w * 0.5, 344),
                ],
                tension=0.3,
            )
        )
        frame.setFillType(skia.PathFillType.kEvenOdd)
        canvas.drawPath(frame, paint(dark.darker(0.2)))
        fill(
            canvas,
            smooth(
                [
                    (stage.left, 344),
                    (w * 0.2, 320),
                    (w * 0.8, 320),
                    (stage.right, 344),
                    (stage.right, stage.bottom),
                    (stage.left, stage.bottom),
                ],
                tension=0.3,
            ),
            dark,
        )
        x = stage.x(0.3)
        canvas.drawPath(oval(x, 420, 92, 84), paint(dark.darker(0.5), 1, stroke=15))
        canvas.drawLine(x - 84, 414, x + 84, 414, paint(dark.darker(0.5), 1, stroke=12))
        for k in (-40, 40):
            canvas.drawCircle(
                x + k,
                362,
                20,
                paint(
                    rgb("#9fd8e8") if stage.light.lamps else stage.colour(rgb("#cfd4d6"), 0.9), 0.9, stroke=3
                ),
            )
        fill(canvas, box(w * 0.5 - 56, 52, w * 0.5 + 56, 82, 12), dark.darker(0.4))

    stage.add(0.85, cabin)


def train(stage: Stage) -> None:
    room = Room(stage, ("warm", "green", "dark")[stage.theme % 3], "#6a4f42", wainscot=True)
    wide = 150
    for share in (0.16, 0.5, 0.84):
        room.window(share, wide, 0.17, 0.46, bars=1)

    def seats(canvas: skia.Canvas) -> None:
        cloth = stage.colour(rgb(("#8a3f3c", "#3f6a58", "#3f557d")[stage.theme % 3]), 0.9)
        rail = stage.colour(rgb("#b8954e"), 0.9)
        canvas.drawLine(stage.left, room.high + 46, stage.right, room.high + 46, paint(rail, 1, stroke=4))
        for share in (0.05, 0.28, 0.6, 0.95):
            x = stage.x(share)
            fill(
                canvas,
                box(x - 36, room.high + 18, x + 30, room.high + 44, 5),
                stage.colour(rgb("#8f6a42"), 0.88),
            )
        for share in (-0.02, 0.33, 0.67, 1.02):
            x = stage.x(share)
            for way in (-1, 1):
                fill(canvas, box(x + way * 4, room.line - 128, x + way * 40, room.line + 6, 12), cloth)
                fill(
                    canvas,
                    box(x + way * 36, room.line - 44, x + way * 98, room.line - 16, 9),
                    cloth.lighter(0.1),
                )
                fill(
                    canvas, box(x + way * 40, room.line - 18, x + way * 92, room.line + 6), cloth.darker(0.35)
                )
                fill(
                    canvas,
                    box(x + way * 6, room.line - 124, x + way * 38, room.line - 98, 9),
                    stage.colour(rgb("#efe6d4"), 0.9),
                )

    room.piece(seats)
    room.build()
    if stage.light.lamps:
        for share in (0.33, 0.67):
            stage.glows.append(Glow((stage.width * share, room.high + 20), 220, WARM, 0.5))


def tent(stage: Stage) -> None:
    cloth = stage.colour(rgb(("#c98f4f", "#8f9a6a", "#b5654c")[stage.theme % 3]), 0.85)
    from storymem_engine.animatic.places.nature import meadow

    meadow(stage)
    h = stage.horizon

    def canvas_walls(canvas: skia.Canvas) -> None:
        x = stage.x(0.56)
        path = skia.Path()
        path.addRect(skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, stage.bottom))
        path.addPath(
            smooth(
                [(x, 60), (x + 60, 200), (x + 132, h + 130), (x, h + 142), (x - 132, h + 130), (x - 60, 200)],
                tension=0.3,
            )
        )
        path.setFillType(skia.PathFillType.kEvenOdd)
        canvas.drawPath(path, paint(cloth))
        for k in range(-6, 7):
            canvas.drawLine(x, -60, x + k * 150, stage.bottom, paint(cloth.darker(0.22), 0.6, stroke=4))
        for way in (-1, 1):
            fill(
                canvas,
                smooth(
                    [
                        (x + way * 6, 52),
                        (x + way * 66, 200),
                        (x + way * 136, h + 134),
                        (x + way * 196, h + 140),
                        (x + way * 110, 200),
                    ],
                    tension=0.3,
                ),
                cloth.darker(0.15),
            )
        ground = stage.colour(rgb("#8a6a4a"), 0.92)
        fill(
            canvas,
            smooth(
                [
                    (stage.left, h + 136),
                    (x - 140, h + 128),
                    (x + 140, h + 128),
                    (stage.right, h + 136),
                    (stage.right, stage.bottom),
                    (stage.left, stage.bottom),
                ],
                tension=0.3,
            ),
            ground,
        )
        fill(
            canvas,
            oval(stage.width * 0.5, h + 190, stage.width * 0.4, 36),
            stage.colour(rgb("#8c3f3a"), 0.92),
        )

    stage.add(0.7, canvas_walls)
    if stage.light.lamps:
        stage.glows.append(Glow((stage.x(0.3), 150), 320, CANDLE, 0.7, 0.2))
