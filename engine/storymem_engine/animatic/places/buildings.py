"""Houses, blocks, towers and skylines, painted straight onto a layer."""

import random

import skia

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.pen import box, fall, fill, glow, oval, paint, polygon, smooth
from storymem_engine.animatic.stage import Stage

LIT = (rgb("#ffd98f"), rgb("#ffc46b"), rgb("#ffe7b8"))


def window_colour(stage: Stage, near: float, chance: random.Random) -> tuple[Colour, bool]:
    """A pane: lit in the evening (not all of them), else the sky's reflection."""
    if stage.light.lamps and chance.random() < 0.55:
        return stage.light.grade(chance.choice(LIT)), True
    return stage.light.sky[-2].mix(stage.colour(rgb("#39465a"), near), 0.66), False


def skyline(
    stage: Stage,
    canvas: skia.Canvas,
    base: float,
    low: float,
    high: float,
    local: Colour,
    near: float,
    width: tuple[float, float],
) -> None:
    """A row of city blocks with windows."""
    chance = stage.chance
    x = stage.left
    while x < stage.right:
        w = chance.uniform(*width)
        top = base - chance.uniform(low, high)
        tone = stage.colour(local.mix(rgb("#7c6a66"), chance.uniform(0, 0.4)), near)
        canvas.drawRect(
            skia.Rect.MakeLTRB(x, top, x + w, stage.bottom),
            fall(top, base + 60, [tone, tone.mix(stage.light.haze, 0.35 * (1 - near))]),
        )
        kind = chance.random()
        if kind < 0.2:
            canvas.drawRect(skia.Rect.MakeXYWH(x + w * 0.2, top - 9, w * 0.6, 10), paint(tone))
        elif kind < 0.36:
            canvas.drawLine(x + w * 0.5, top, x + w * 0.5, top - 26, paint(tone, 1, stroke=1.6))
        elif kind < 0.46:
            fill(canvas, polygon([(x, top), (x + w, top), (x + w / 2, top - w * 0.5)]), tone)
        edge = stage.side * w * 0.16
        canvas.drawRect(
            skia.Rect.MakeLTRB(
                min(x + w if edge > 0 else x, (x + w if edge > 0 else x) - edge),
                top,
                max(x + w if edge > 0 else x, (x + w if edge > 0 else x) - edge),
                stage.bottom,
            ),
            paint(stage.light.key, 0.1 + 0.1 * near),
        )
        size = 2.4 + 3.2 * near
        row = top + size * 2.2
        while row < base + 40:
            column = x + size * 1.2
            while column < x + w - size * 1.6:
                pane, lit = window_colour(stage, near, chance)
                if lit or chance.random() < 0.6:
                    canvas.drawRect(
                        skia.Rect.MakeXYWH(column, row, size, size * 1.35), paint(pane, 0.92 if lit else 0.45)
                    )
                column += size * 2.3
            row += size * 3.1
        x += w + chance.uniform(-1, 4)


def house(
    stage: Stage,
    canvas: skia.Canvas,
    x: float,
    y: float,
    wide: float,
    tall: float,
    wall: Colour,
    roof: Colour,
    near: float,
    chimney: bool = True,
) -> None:
    """A gabled house, its foot on y."""
    chance, side = stage.chance, stage.side
    wall_tone, roof_tone = stage.colour(wall, near), stage.colour(roof, near)
    eave = y - tall
    peak = eave - wide * chance.uniform(0.36, 0.5)
    if chimney:
        cx = x - side * wide * 0.2
        fill(canvas, box(cx - wide * 0.05, peak + 2, cx + wide * 0.05, eave - 4), wall_tone.darker(0.25))
    fill(canvas, box(x - wide / 2, eave - 1, x + wide / 2, y), wall_tone)
    fill(
        canvas,
        box(x - wide / 2 if side > 0 else x, eave, x if side > 0 else x + wide / 2, y),
        wall_tone.darker(0.12),
    )
    fill(
        canvas,
        polygon(
            [
                (x - wide * 0.6, eave + 3),
                (x + wide * 0.6, eave + 3),
                (x + wide * 0.46, peak),
                (x - wide * 0.46, peak),
            ]
            if wide > tall * 1.1
            else [(x - wide * 0.6, eave + 3), (x + wide * 0.6, eave + 3), (x, peak)]
        ),
        roof_tone,
    )
    fill(
        canvas,
        polygon(
            [
                (x + side * wide * 0.2, eave + 3),
                (x + side * wide * 0.6, eave + 3),
                (x + side * wide * 0.46, peak),
                (x + side * wide * 0.14, peak),
            ]
            if wide > tall * 1.1
            else [(x + side * wide * 0.1, eave + 3), (x + side * wide * 0.6, eave + 3), (x, peak)]
        ),
        stage.light.key,
        0.14,
    )
    if stage.reading.weather == "snow" or stage.reading.place == "snowfield":
        fill(
            canvas,
            polygon(
                [
                    (x - wide * 0.6, eave),
                    (x + wide * 0.6, eave),
                    (x + wide * 0.46, peak - 2),
                    (x - wide * 0.46, peak - 2),
                ]
                if wide > tall * 1.1
                else [(x - wide * 0.6, eave), (x + wide * 0.6, eave), (x, peak - 3)]
            ),
            stage.colour(rgb("#eef3f7"), near),
        )
    fill(canvas, box(x - wide * 0.07, y - tall * 0.5, x + wide * 0.07, y, 2), roof_tone.darker(0.25))
    for k in (-0.3, 0.3):
        pane, lit = window_colour(stage, near, chance)
        wx, wy, r = x + k * wide, y - tall * 0.62, wide * 0.075
        if lit:
            glow(canvas, wx, wy + r, wide * 0.4, rgb("#ffb85c"), 0.4)
        fill(canvas, box(wx - r, wy - r, wx + r, wy + r * 1.4, 1), pane)
        canvas.drawLine(wx, wy - r, wx, wy + r * 1.4, paint(wall_tone.darker(0.4), 1, stroke=0.9))
        canvas.drawLine(
            wx - r, wy + r * 0.2, wx + r, wy + r * 0.2, paint(wall_tone.darker(0.4), 1, stroke=0.9)
        )


def street_lamp(stage: Stage, canvas: skia.Canvas, x: float, y: float, tall: float, near: float) -> None:
    tone = stage.colour(rgb("#2d3138"), near)
    canvas.drawLine(x, y, x, y - tall, paint(tone, 1, stroke=max(1.6, tall * 0.022)))
    fill(
        canvas,
        polygon(
            [
                (x - tall * 0.045, y - tall * 1.08),
                (x + tall * 0.045, y - tall * 1.08),
                (x + tall * 0.03, y - tall),
                (x - tall * 0.03, y - tall),
            ]
        ),
        rgb("#ffe3a6") if stage.light.lamps else tone.lighter(0.35),
    )
    fill(
        canvas,
        polygon(
            [(x - tall * 0.06, y - tall * 1.08), (x + tall * 0.06, y - tall * 1.08), (x, y - tall * 1.14)]
        ),
        tone,
    )
    if stage.light.lamps:
        glow(canvas, x, y - tall * 1.04, tall * 0.75, rgb("#ffb964"), 0.55)
        glow(canvas, x, y - tall * 1.04, tall * 0.2, rgb("#fff0c8"), 0.7)
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(1, 0.2)
        glow(canvas, 0, 0, tall * 0.6, rgb("#ffb964"), 0.4)
        canvas.restore()


def lighthouse(
    stage: Stage, canvas: skia.Canvas, x: float, y: float, tall: float, near: float
) -> tuple[float, float]:
    """A striped tower with its gallery and lantern; returns where its light is."""
    white, red = stage.colour(rgb("#f0ebe0"), near), stage.colour(rgb("#b23a35"), near)
    foot, neck = tall * 0.1, tall * 0.062
    tower = polygon([(x - foot, y), (x + foot, y), (x + neck, y - tall * 0.8), (x - neck, y - tall * 0.8)])
    fill(canvas, tower, white)
    canvas.save()
    canvas.clipPath(tower, True)
    for band in (0.12, 0.42, 0.72):
        canvas.drawRect(
            skia.Rect.MakeLTRB(x - foot, y - tall * (band + 0.14) * 0.9, x + foot, y - tall * band * 0.9),
            paint(red),
        )
    shade = x + foot * 0.05 if stage.side < 0 else x - foot * 0.05
    canvas.drawRect(
        skia.Rect.MakeLTRB(shade, y - tall, x + foot, y)
        if stage.side < 0
        else skia.Rect.MakeLTRB(x - foot, y - tall, shade, y),
        paint(stage.light.sky[0].darker(0.5), 0.32),
    )
    canvas.restore()
    for level in (0.25, 0.55):
        pane, _ = window_colour(stage, near, stage.chance)
        fill(
            canvas,
            box(x - tall * 0.012, y - tall * level - tall * 0.04, x + tall * 0.012, y - tall * level, 2),
            pane,
        )
    dark = stage.colour(rgb("#2c3038"), near)
    fill(canvas, box(x - tall * 0.09, y - tall * 0.815, x + tall * 0.09, y - tall * 0.79), dark)
    for k in range(-4, 5):
        canvas.drawLine(
            x + k * tall * 0.02,
            y - tall * 0.815,
            x + k * tall * 0.02,
            y - tall * 0.85,
            paint(dark, 1, stroke=1),
        )
    canvas.drawLine(
        x - tall * 0.085, y - tall * 0.85, x + tall * 0.085, y - tall * 0.85, paint(dark, 1, stroke=1.4)
    )
    lamp = box(x - tall * 0.045, y - tall * 0.91, x + tall * 0.045, y - tall * 0.815)
    fill(canvas, lamp, rgb("#fff0bd") if stage.light.lamps else stage.colour(rgb("#bcd3dc"), near))
    for k in (-1, 0, 1):
        canvas.drawLine(
            x + k * tall * 0.03,
            y - tall * 0.91,
            x + k * tall * 0.03,
            y - tall * 0.815,
            paint(dark, 0.8, stroke=1),
        )
    fill(
        canvas,
        smooth(
            [
                (x - tall * 0.06, y - tall * 0.91),
                (x - tall * 0.035, y - tall * 0.955),
                (x, y - tall * 0.975),
                (x + tall * 0.035, y - tall * 0.955),
                (x + tall * 0.06, y - tall * 0.91),
            ],
            tension=0.35,
        ),
        red,
    )
    canvas.drawLine(x, y - tall * 0.97, x, y - tall * 1.01, paint(dark, 1, stroke=1.4))
    return x, y - tall * 0.865


def castle(stage: Stage, canvas: skia.Canvas, x: float, y: float, scale: float, near: float) -> None:
    stone = stage.colour(rgb("#8d8a92"), near)
    dark = stone.darker(0.22)
    roof = stage.colour(rgb("#5b4a6d"), near)

    def tower(tx: float, wide: float, tall: float, pointed: bool) -> None:
        left, right, top = x + (tx - wide / 2) * scale, x + (tx + wide / 2) * scale, y - tall * scale
        fill(canvas, box(left, top, right, y + 30), stone)
        fill(
            canvas,
            box(
                left if stage.side > 0 else (left + right) / 2,
                top,
                (left + right) / 2 if stage.side > 0 else right,
                y + 30,
            ),
            dark,
            0.55,
        )
        fill(canvas, box(left - 3, top - 2, right + 3, top + 7), stone.darker(0.08))
        for k in range(5):
            step = (right - left + 6) / 5
            fill(
                canvas,
                box(left - 3 + k * step, top - 8, left - 3 + k * step + step * 0.58, top - 1),
                stone.darker(0.08),
            )
        if pointed:
            fill(
                canvas,
                polygon(
                    [
                        (left - 4, top - 6),
                        (right + 4, top - 6),
                        ((left + right) / 2, top - 6 - wide * 1.5 * scale),
                    ]
                ),
                roof,
            )
            flag = stage.colour(rgb("#b5403a"), near)
            tip = top - 6 - wide * 1.5 * scale
            canvas.drawLine(
                (left + right) / 2, tip + 3, (left + right) / 2, tip - 14, paint(dark, 1, stroke=1.3)
            )
            fill(
                canvas,
                polygon(
                    [
                        ((left + right) / 2, tip - 14),
                        ((left + right) / 2 + 14, tip - 10),
                        ((left + right) / 2, tip - 5),
                    ]
                ),
                flag,
            )
        for level in (0.35, 0.65):
            pane, lit = window_colour(stage, near, stage.chance)
            cx, cy = (left + right) / 2, y - tall * level * scale
            if lit:
                glow(canvas, cx, cy, 26, rgb("#ffb85c"), 0.5)
            fill(canvas, box(cx - 2.6, cy - 8, cx + 2.6, cy + 4, 2.6), pane if lit else dark.darker(0.45))

    tower(0, 60, 70, False)
    tower(-52, 26, 96, True)
    tower(52, 26, 104, True)
    tower(-14, 24, 138, True)
    tower(22, 20, 118, True)
    tower(-92, 22, 66, False)
    tower(92, 22, 60, False)
    fill(canvas, box(x - 100 * scale, y - 44 * scale, x + 100 * scale, y + 30), stone.darker(0.06))
    fill(
        canvas,
        smooth(
            [
                (x - 13 * scale, y + 20),
                (x - 13 * scale, y - 16 * scale),
                (x, y - 28 * scale),
                (x + 13 * scale, y - 16 * scale),
                (x + 13 * scale, y + 20),
            ],
            tension=0.4,
        ),
        dark.darker(0.55),
    )


def pagoda_gate(
    stage: Stage, canvas: skia.Canvas, x: float, y: float, wide: float, tall: float, near: float
) -> None:
    """A gate hall with upturned eaves."""
    wall, wood, tile = (
        stage.colour(rgb("#e6ddcb"), near),
        stage.colour(rgb("#8a2f2a"), near),
        stage.colour(rgb("#4a5560"), near),
    )
    fill(canvas, box(x - wide / 2, y - tall, x + wide / 2, y), wall)
    for k in (-0.46, -0.18, 0.18, 0.46):
        fill(canvas, box(x + k * wide - wide * 0.025, y - tall, x + k * wide + wide * 0.025, y), wood)
    fill(canvas, box(x - wide * 0.155, y - tall * 0.78, x + wide * 0.155, y), wood.darker(0.35))
    for k in (-1, 1):
        fill(
            canvas,
            box(x + k * wide * 0.08 - wide * 0.07, y - tall * 0.76, x + k * wide * 0.08 + wide * 0.07, y),
            wood.darker(0.1),
        )
        pane, lit = window_colour(stage, near, stage.chance)
        fill(
            canvas,
            oval(x + k * wide * 0.32, y - tall * 0.52, tall * 0.14, tall * 0.14),
            pane if lit else wood.darker(0.3),
        )
    for level, grow in ((0, 1.0), (1, 0.7)):
        low = y - tall - level * tall * 0.36
        w = wide * 0.66 * grow
        roof = smooth(
            [
                (x - w, low - tall * 0.1),
                (x - w * 0.82, low + 3),
                (x, low + 5),
                (x + w * 0.82, low + 3),
                (x + w, low - tall * 0.1),
                (x + w * 0.6, low - tall * 0.12),
                (x + w * 0.3, low - tall * 0.3),
                (x - w * 0.3, low - tall * 0.3),
                (x - w * 0.6, low - tall * 0.12),
            ],
            tension=0.35,
        )
        fill(canvas, roof, tile.darker(0.06 * level))
        canvas.drawLine(
            x - w * 0.3,
            low - tall * 0.3,
            x + w * 0.3,
            low - tall * 0.3,
            paint(tile.lighter(0.2), 1, stroke=2.5),
        )
    if stage.light.lamps:
        for k in (-0.3, 0.3):
            glow(canvas, x + k * wide, y - tall * 0.8, 40, rgb("#ff9a4a"), 0.7)
            fill(canvas, oval(x + k * wide, y - tall * 0.8, 5, 6.5), rgb("#ff7a45"))
