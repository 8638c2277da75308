"""Trees, bushes, grass and flowers, painted straight onto a layer."""

import math
import random

import skia

from storymem_engine.animatic.colour import Colour
from storymem_engine.animatic.pen import fill, limb, oval, paint, polygon, smooth


def conifer(
    canvas: skia.Canvas,
    x: float,
    y: float,
    tall: float,
    tone: Colour,
    lit: Colour,
    chance: random.Random,
    side: int,
) -> None:
    """A fir with its foot at (x, y), its lit side towards the light."""
    wide = tall * chance.uniform(0.2, 0.27)
    fill(canvas, polygon([(x - tall * 0.02, y), (x + tall * 0.02, y), (x, y - tall * 0.4)]), tone.darker(0.4))
    tiers = 5
    for i in range(tiers):
        t = i / tiers
        low, high = y - tall * (0.1 + 0.74 * t), y - tall * (0.42 + 0.62 * t)
        w = wide * (1 - t * 0.82)
        sag = tall * 0.03
        fill(
            canvas,
            smooth(
                [
                    (x, high),
                    (x + w * 0.45, low - sag),
                    (x + w, low + sag),
                    (x, low - sag * 0.4),
                    (x - w, low + sag),
                    (x - w * 0.45, low - sag),
                ],
                tension=0.25,
            ),
            tone.mix(lit, 0.12 * t),
        )
        fill(
            canvas,
            smooth(
                [
                    (x, high),
                    (x + side * w * 0.5, low - sag),
                    (x + side * w, low + sag),
                    (x + side * w * 0.3, low),
                ],
                tension=0.25,
            ),
            lit,
            0.35,
        )


def round_tree(
    canvas: skia.Canvas,
    x: float,
    y: float,
    tall: float,
    leaf: Colour,
    trunk: Colour,
    lit: Colour,
    chance: random.Random,
    side: int,
) -> None:
    """A broad-leaved tree: trunk, a heap of foliage, its lit crown."""
    width = tall * 0.05
    fill(
        canvas,
        limb(
            [(x, y + 2), (x + chance.uniform(-2, 2), y - tall * 0.3), (x, y - tall * 0.6)],
            (width * 1.3, width * 0.8, width * 0.4),
        ),
        trunk,
    )
    fill(
        canvas,
        limb([(x, y - tall * 0.32), (x + side * tall * 0.16, y - tall * 0.55)], (width * 0.5, width * 0.25)),
        trunk,
    )
    lumps = [
        (chance.uniform(-0.24, 0.24), chance.uniform(0.5, 0.9), chance.uniform(0.13, 0.21)) for _ in range(9)
    ]
    for dx, dy, r in lumps:
        fill(canvas, oval(x + dx * tall, y - dy * tall, r * tall * 1.1, r * tall * 0.92), leaf.darker(0.16))
    for dx, dy, r in lumps:
        fill(
            canvas,
            oval(x + (dx + side * 0.03) * tall, y - (dy + 0.03) * tall, r * tall * 0.86, r * tall * 0.7),
            leaf,
        )
    for dx, dy, r in lumps:
        if dy > 0.6:
            fill(
                canvas,
                oval(x + (dx + side * 0.07) * tall, y - (dy + 0.08) * tall, r * tall * 0.45, r * tall * 0.34),
                lit,
                0.4,
            )


def bare_tree(
    canvas: skia.Canvas, x: float, y: float, tall: float, tone: Colour, chance: random.Random
) -> None:
    def branch(bx: float, by: float, angle: float, length: float, width: float, left: int) -> None:
        ex, ey = bx + math.sin(angle) * length, by - math.cos(angle) * length
        fill(
            canvas,
            limb(
                [(bx, by), ((bx + ex) / 2 + chance.uniform(-2, 2), (by + ey) / 2), (ex, ey)],
                (width, width * 0.8, width * 0.55),
            ),
            tone,
        )
        if left:
            for _ in range(2 if left > 1 else 3):
                branch(
                    ex,
                    ey,
                    angle + chance.uniform(-0.8, 0.8),
                    length * chance.uniform(0.55, 0.78),
                    width * 0.55,
                    left - 1,
                )

    branch(x, y, chance.uniform(-0.08, 0.08), tall * 0.36, tall * 0.035, 4)


def trunk(
    canvas: skia.Canvas,
    x: float,
    width: float,
    top: float,
    bottom: float,
    tone: Colour,
    lit: Colour,
    chance: random.Random,
    side: int,
) -> None:
    """A tall forest trunk that runs out of the frame."""
    lean = chance.uniform(-0.05, 0.05) * (bottom - top)
    fill(
        canvas,
        polygon(
            [
                (x - width / 2, bottom),
                (x - width * 0.85, bottom + 16),
                (x + width * 0.85, bottom + 16),
                (x + width / 2, bottom),
                (x + lean + width * 0.36, top),
                (x + lean - width * 0.36, top),
            ]
        ),
        tone,
    )
    edge = side * width * 0.32
    fill(
        canvas,
        polygon(
            [
                (x + edge, bottom),
                (x + side * width / 2, bottom),
                (x + lean + side * width * 0.36, top),
                (x + lean + edge * 0.72, top),
            ]
        ),
        lit,
        0.5,
    )
    for _ in range(3):
        y = chance.uniform(top, bottom * 0.8)
        way = chance.choice((-1, 1))
        fill(
            canvas,
            limb([(x, y), (x + way * width * 1.6, y - width * 1.1)], (width * 0.13, width * 0.05)),
            tone,
        )


def bamboo(
    canvas: skia.Canvas,
    x: float,
    top: float,
    bottom: float,
    width: float,
    tone: Colour,
    leaf: Colour,
    chance: random.Random,
) -> None:
    lean = chance.uniform(-14, 14)
    canvas.drawLine(x, bottom, x + lean, top, paint(tone, 1, stroke=width))
    y = bottom
    while y > top:
        y -= width * 7
        t = (bottom - y) / (bottom - top)
        canvas.drawLine(
            x + lean * t - width * 0.6,
            y,
            x + lean * t + width * 0.6,
            y,
            paint(tone.darker(0.3), 1, stroke=1.4),
        )
        if chance.random() < 0.5 and t > 0.25:
            way = chance.choice((-1, 1))
            for k in range(3):
                fill(
                    canvas,
                    smooth(
                        [
                            (x + lean * t, y),
                            (x + lean * t + way * (16 + 8 * k), y + 2 + 7 * k),
                            (x + lean * t + way * (30 + 9 * k), y + 14 + 10 * k),
                            (x + lean * t + way * (12 + 7 * k), y + 8 + 7 * k),
                        ]
                    ),
                    leaf,
                    0.85,
                )


def bush(
    canvas: skia.Canvas, x: float, y: float, wide: float, tone: Colour, lit: Colour, chance: random.Random
) -> None:
    for layer, colour in ((0, tone.darker(0.14)), (1, tone)):
        for _ in range(5):
            fill(
                canvas,
                oval(
                    x + chance.uniform(-0.4, 0.4) * wide,
                    y - chance.uniform(0.12, 0.3) * wide - layer * 2,
                    wide * 0.24,
                    wide * 0.2,
                ),
                colour,
            )
    for _ in range(4):
        fill(
            canvas,
            oval(
                x + chance.uniform(-0.3, 0.3) * wide,
                y - chance.uniform(0.3, 0.46) * wide,
                wide * 0.1,
                wide * 0.07,
            ),
            lit,
            0.4,
        )


def grass(
    canvas: skia.Canvas,
    left: float,
    right: float,
    y: float,
    tall: float,
    tone: Colour,
    chance: random.Random,
    every: float = 5.0,
) -> None:
    """A strip of blades along y."""
    path = skia.Path()
    x = left
    while x < right:
        h = tall * chance.uniform(0.5, 1.1)
        bend = chance.uniform(-0.4, 0.4) * h
        base = y + chance.uniform(-2, 6)
        path.moveTo(x - 1.6, base)
        path.quadTo(x + bend * 0.3, base - h * 0.6, x + bend, base - h)
        path.quadTo(x + bend * 0.3 + 2, base - h * 0.5, x + 1.8, base)
        path.close()
        x += every * chance.uniform(0.5, 1.3)
    fill(canvas, path, tone)


def flowers(
    canvas: skia.Canvas,
    left: float,
    right: float,
    top: float,
    bottom: float,
    tones: list[Colour],
    count: int,
    chance: random.Random,
    size: float = 3.0,
) -> None:
    """Blossoms scattered over the ground, larger the nearer."""
    for _ in range(count):
        t = chance.random() ** 0.7
        y = top + (bottom - top) * t
        x = chance.uniform(left, right)
        r = size * (0.35 + 0.9 * t)
        tone = chance.choice(tones)
        canvas.drawCircle(x, y, r, paint(tone, 0.95))
        canvas.drawCircle(x, y, r * 0.4, paint(tone.darker(0.35), 0.9))


def reeds(
    canvas: skia.Canvas, left: float, right: float, y: float, tall: float, tone: Colour, chance: random.Random
) -> None:
    x = left
    while x < right:
        h = tall * chance.uniform(0.5, 1.0)
        bend = chance.uniform(-10, 10)
        canvas.drawPath(
            smooth([(x, y), (x + bend * 0.3, y - h * 0.6), (x + bend, y - h)], closed=False),
            paint(tone, 1, stroke=2),
        )
        if chance.random() < 0.4:
            canvas.drawPath(
                limb([(x + bend, y - h), (x + bend * 1.1, y - h - 12)], (2.6, 2.2)), paint(tone.darker(0.3))
            )
        x += chance.uniform(5, 13)


def rock(
    canvas: skia.Canvas,
    x: float,
    y: float,
    wide: float,
    tall: float,
    tone: Colour,
    lit: Colour,
    chance: random.Random,
    side: int,
) -> None:
    points = [
        (x - wide / 2, y),
        (x - wide * 0.42, y - tall * chance.uniform(0.4, 0.6)),
        (x - wide * 0.12, y - tall),
        (x + wide * 0.2, y - tall * chance.uniform(0.75, 0.95)),
        (x + wide * 0.46, y - tall * 0.4),
        (x + wide / 2, y),
    ]
    fill(canvas, smooth(points, tension=0.2), tone)
    face = [
        (x - wide * 0.1, y - tall),
        (x + side * wide * 0.2, y - tall * 0.8),
        (x + side * wide * 0.45, y - tall * 0.4),
        (x + side * wide * 0.5, y),
        (x + side * wide * 0.1, y),
    ]
    fill(canvas, smooth(face, tension=0.15), lit, 0.3)
