"""The shell of a room: back wall, side walls, ceiling, floor in perspective."""

from typing import TYPE_CHECKING

import skia

from storymem_engine.animatic.colour import BLACK, rgb
from storymem_engine.animatic.pen import box, fall, fill, paint, polygon
from storymem_engine.animatic.stage import HEIGHT

if TYPE_CHECKING:
    from storymem_engine.animatic.places.room import Room


def paint_shell(room: "Room", canvas: skia.Canvas) -> None:
    stage, line, high = room.stage, room.line, room.high
    width = stage.width
    half = width * 0.62 + 40
    left, right = width / 2 - half, width / 2 + half
    wall = room.wall
    canvas.drawRect(
        skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, line),
        fall(high, line, [wall.darker(0.24), wall, wall.darker(0.08)]),
    )
    if room.bricks:
        seam = wall.darker(0.2)
        for row in range(int((line - stage.top) / 17)):
            y = line - row * 17
            canvas.drawLine(stage.left, y, stage.right, y, paint(seam, 0.5, stroke=1))
            for k in range(int((stage.right - stage.left) / 40)):
                x = stage.left + k * 40 + (20 if row % 2 else 0)
                canvas.drawLine(x, y, x, y - 17, paint(seam, 0.5, stroke=1))
    if room.wainscot:
        panel = stage.colour(rgb("#7a5538"), 0.82)
        fill(canvas, box(stage.left, line - 96, stage.right, line), panel)
        canvas.drawLine(
            stage.left, line - 97, stage.right, line - 97, paint(panel.lighter(0.16), 1, stroke=5)
        )
        for x in range(int(stage.left), int(stage.right), 64):
            canvas.drawPath(
                box(x + 8, line - 82, x + 56, line - 16, 3), paint(panel.darker(0.25), 1, stroke=2.4)
            )
    shade = stage.light.sky[0].mix(BLACK, 0.6)
    for way in (-1, 1):
        edge = left if way < 0 else right
        far = stage.left if way < 0 else stage.right
        reach = abs(far - edge)
        side_wall = wall.darker(0.26 if way == stage.side else 0.14)
        fill(
            canvas,
            polygon([(edge, high), (far, high - reach * 0.7), (far, line + reach * 0.62), (edge, line)]),
            side_wall,
        )
    canvas.drawRect(
        skia.Rect.MakeLTRB(stage.left, high - 70, stage.right, line),
        fall(high - 70, high + 140, [shade, shade], (0.34, 0.0)),
    )
    if room.ceiling:
        ceiling = wall.lighter(0.06).darker(0.3)
        fill(
            canvas,
            polygon(
                [
                    (left, high),
                    (right, high),
                    (stage.right, high - (stage.right - right) * 0.7),
                    (stage.right, stage.top),
                    (stage.left, stage.top),
                    (stage.left, high - (left - stage.left) * 0.7),
                ]
            ),
            ceiling,
        )
        canvas.drawLine(left, high, right, high, paint(wall.lighter(0.14), 0.8, stroke=5))
    floor = room.floor
    path = polygon(
        [
            (left, line),
            (right, line),
            (stage.right, line + (stage.right - right) * 0.62),
            (stage.right, stage.bottom),
            (stage.left, stage.bottom),
            (stage.left, line + (left - stage.left) * 0.62),
        ]
    )
    canvas.drawPath(path, fall(line, HEIGHT * 1.05, [floor.darker(0.16), floor, floor.darker(0.14)]))
    canvas.save()
    canvas.clipPath(path, True)
    vanish = width / 2
    if room.boards:
        for k in range(-26, 27):
            canvas.drawLine(
                vanish + k * 30,
                line,
                vanish + k * 84,
                stage.bottom,
                paint(floor.darker(0.3), 0.5, stroke=1.4),
            )
    else:
        for k in range(-20, 21):
            canvas.drawLine(
                vanish + k * 44,
                line,
                vanish + k * 124,
                stage.bottom,
                paint(floor.darker(0.2), 0.5, stroke=1.3),
            )
        for k in range(1, 9):
            y = line + (stage.bottom - line) * (k / 9) ** 1.9
            canvas.drawLine(stage.left, y, stage.right, y, paint(floor.darker(0.2), 0.5, stroke=1.3))
    canvas.drawRect(
        skia.Rect.MakeLTRB(stage.left, line, stage.right, line + 46),
        fall(line, line + 46, [shade, shade], (0.3, 0.0)),
    )
    canvas.restore()
    fill(canvas, box(left, line - 9, right, line + 1), wall.lighter(0.16).darker(0.08))
    for draw in room.on_the_wall:
        draw(canvas)
