"""Vehicles, plants, boxes, food and parts."""

import math

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.materials import BRASS, CERAMIC, DARK_WOOD, IRON, LEAF, PAPER, WOOD
from storymem_engine.animatic.pen import Drawing, Part, box, limb, line, oval, polygon, smooth


def bicycle() -> Drawing:
    frame = rgb("#b5443a")
    return [
        *[Part(oval(x, -1.35, 1.3, 1.3), IRON, stroke=0.1) for x in (-2.0, 2.0)],
        *[Part(oval(x, -1.35, 0.12, 0.12), IRON) for x in (-2.0, 2.0)],
        Part(line([(-2.0, -1.35), (-0.9, -3.0), (1.4, -3.0), (0, -1.2), (-2.0, -1.35)]), frame, stroke=0.13),
        Part(line([(0, -1.2), (-1.0, -3.3)]), frame, stroke=0.13),
        Part(line([(2.0, -1.35), (1.3, -3.7), (0.9, -3.8)]), frame, stroke=0.12),
        Part(box(-1.4, -3.45, -0.6, -3.25, 0.08), DARK_WOOD),
    ]


def car() -> Drawing:
    body = rgb("#4b7f8c")
    return [
        Part(
            smooth(
                [
                    (-5.2, -0.7),
                    (-5.2, -2.1),
                    (-3.5, -2.5),
                    (-2.2, -4.1),
                    (1.6, -4.1),
                    (3.0, -2.5),
                    (5.0, -2.1),
                    (5.3, -0.7),
                ],
                tension=0.25,
            ),
            body,
            edge=0.05,
        ),
        Part(polygon([(-2.9, -2.5), (-2.0, -3.8), (-0.3, -3.8), (-0.3, -2.5)]), rgb("#b9d6df")),
        Part(polygon([(0, -2.5), (0, -3.8), (1.4, -3.8), (2.5, -2.5)]), rgb("#b9d6df")),
        *[Part(oval(x, -0.75, 0.95, 0.95), rgb("#22242a")) for x in (-3.2, 3.2)],
        *[Part(oval(x, -0.75, 0.42, 0.42), rgb("#a9adb3")) for x in (-3.2, 3.2)],
        Part(oval(5.0, -1.7, 0.25, 0.22), rgb("#fff0b8"), glow=True),
    ]


def boat() -> Drawing:
    hull = smooth(
        [(-3.8, -1.6), (-2.9, -0.2), (2.6, -0.2), (4.0, -1.8), (2.0, -1.35), (-2.0, -1.3)], tension=0.3
    )
    return [
        Part(hull, rgb("#9a4f3a"), edge=0.04),
        Part(
            smooth(
                [
                    (-3.7, -1.55),
                    (-2.0, -1.25),
                    (2.0, -1.3),
                    (3.9, -1.75),
                    (3.8, -1.5),
                    (2.0, -1.08),
                    (-2.0, -1.03),
                    (-3.6, -1.35),
                ],
                tension=0.3,
            ),
            CERAMIC,
        ),
        Part(limb([(0, -1.2), (0, -7.2)], (0.09, 0.06)), DARK_WOOD),
        Part(
            smooth([(0.15, -6.9), (2.0, -4.2), (2.9, -1.9), (0.15, -1.9)], tension=0.2),
            rgb("#efe6d2"),
            edge=0.02,
        ),
        Part(
            smooth([(-0.15, -6.3), (-1.5, -3.6), (-2.0, -2.1), (-0.15, -2.1)], tension=0.2),
            rgb("#e2d5b9"),
            edge=0.02,
        ),
    ]


def sunflower() -> Drawing:
    petals = [
        Part(limb([(0, -4.0), (math.cos(a) * 0.75, -4.0 + math.sin(a) * 0.75)], (0.12, 0.06)), rgb("#eeb22f"))
        for a in (i * math.tau / 14 for i in range(14))
    ]
    return [
        Part(limb([(0, 0), (0.1, -2), (0, -4)], (0.1, 0.09, 0.07)), LEAF),
        Part(smooth([(0, -1.6), (0.9, -2.3), (1.1, -1.9), (0.4, -1.5)]), LEAF),
        *petals,
        Part(oval(0, -4.0, 0.42, 0.42), rgb("#5a3822")),
    ]


def tree() -> Drawing:
    return [
        Part(limb([(0, 0), (0.1, -4), (0, -8)], (0.5, 0.35, 0.2)), DARK_WOOD),
        *[
            Part(oval(x, y, r, r * 0.85), LEAF.darker(d))
            for x, y, r, d in (
                (-1.8, -8, 2.0, 0.2),
                (1.9, -8.4, 2.1, 0.15),
                (0, -10, 2.6, 0.05),
                (0.4, -7.6, 2.0, 0.1),
            )
        ],
    ]


def clock() -> Drawing:
    return [
        Part(oval(0, -1.0, 1.0, 1.0), DARK_WOOD, edge=0.03),
        Part(oval(0, -1.0, 0.84, 0.84), PAPER),
        *[
            Part(oval(math.cos(a) * 0.68, -1.0 + math.sin(a) * 0.68, 0.045, 0.045), IRON)
            for a in (i * math.tau / 12 for i in range(12))
        ],
        Part(line([(0, -1.0), (0, -1.55)]), IRON, stroke=0.06),
        Part(line([(0, -1.0), (0.35, -0.8)]), IRON, stroke=0.06),
    ]


def box_prop() -> Drawing:
    return [
        Part(box(-0.8, -0.9, 0.8, 0, 0.05), WOOD, edge=0.03),
        Part(
            smooth([(-0.85, -0.88), (-0.8, -1.2), (0.8, -1.2), (0.85, -0.88)], tension=0.2),
            WOOD.darker(0.15),
            edge=0.02,
        ),
        Part(box(-0.14, -0.98, 0.14, -0.68, 0.04), BRASS),
    ]


def suitcase() -> Drawing:
    return [
        Part(
            smooth([(-0.25, -1.25), (-0.22, -1.5), (0.22, -1.5), (0.25, -1.25)], closed=False),
            DARK_WOOD,
            stroke=0.07,
        ),
        Part(box(-0.95, -1.28, 0.95, 0, 0.12), rgb("#9a6a40"), edge=0.03),
        *[Part(box(x - 0.08, -1.28, x + 0.08, 0), DARK_WOOD) for x in (-0.55, 0.55)],
    ]


def basket() -> Drawing:
    return [
        Part(
            smooth([(-0.6, -0.7), (-0.4, -1.4), (0.4, -1.4), (0.6, -0.7)], closed=False),
            WOOD.lighter(0.1),
            stroke=0.08,
        ),
        Part(
            smooth([(-0.75, -0.75), (0.75, -0.75), (0.55, 0), (-0.55, 0)], tension=0.2),
            rgb("#b9894f"),
            edge=0.03,
        ),
        *[Part(line([(-0.68, y), (0.68, y)]), WOOD, 0.5, stroke=0.03) for y in (-0.55, -0.35, -0.18)],
    ]


def ball() -> Drawing:
    return [Part(oval(0, -0.16, 0.16, 0.16), rgb("#c9d84a"), edge=0.015)]


def bowl() -> Drawing:
    return [
        Part(
            smooth([(-0.45, -0.38), (0.45, -0.38), (0.25, 0), (-0.25, 0)], tension=0.4),
            rgb("#6f93ad"),
            edge=0.02,
        ),
        Part(oval(0, -0.38, 0.45, 0.08), rgb("#a9744a")),
    ]


def pills() -> Drawing:
    palm = smooth([(-1.2, 0), (-1.25, -0.4), (-0.6, -0.55), (0.6, -0.55), (1.25, -0.4), (1.2, 0)])
    return [
        Part(palm, rgb("#d6a27d"), edge=0.02),
        Part(limb([(-0.65, -0.6), (-0.3, -0.68)], (0.12, 0.12)), rgb("#d12c2c"), glow=True),
        Part(limb([(0.35, -0.68), (0.7, -0.6)], (0.12, 0.12)), rgb("#2c6ad1"), glow=True),
    ]


def apple() -> Drawing:
    return [
        Part(
            smooth(
                [(0, -0.42), (0.25, -0.46), (0.3, -0.2), (0.12, 0), (-0.12, 0), (-0.3, -0.2), (-0.25, -0.46)]
            ),
            rgb("#bf3b35"),
        ),
        Part(limb([(0, -0.42), (0.04, -0.58)], (0.02, 0.015)), DARK_WOOD),
    ]


def teapot() -> Drawing:
    pot = rgb("#8fb0a8")
    return [
        Part(smooth([(0.45, -0.5), (0.85, -0.75), (0.8, -0.55), (0.5, -0.25)]), pot),
        Part(
            smooth([(-0.42, -0.6), (-0.75, -0.55), (-0.7, -0.25), (-0.42, -0.25)], closed=False),
            pot.darker(0.1),
            stroke=0.07,
        ),
        Part(oval(0, -0.38, 0.52, 0.38), pot, edge=0.02),
        Part(oval(0, -0.8, 0.08, 0.07), pot.darker(0.2)),
    ]


def bread() -> Drawing:
    return [
        Part(
            smooth([(-0.8, 0), (-0.85, -0.35), (-0.3, -0.6), (0.4, -0.58), (0.85, -0.32), (0.8, 0)]),
            rgb("#c08a4a"),
            edge=0.03,
        ),
        *[
            Part(line([(x, -0.5), (x + 0.18, -0.22)]), rgb("#8a5a2c"), stroke=0.05)
            for x in (-0.45, -0.05, 0.35)
        ],
    ]


def gear() -> Drawing:
    teeth = [Part(box(-0.09, -1.12, 0.09, -0.2), rgb("#a89368"))] + [
        Part(_turned(box(-0.09, -0.52, 0.09, 0.52), i * 30, 0, -0.55), rgb("#a89368")) for i in range(6)
    ]
    return [
        *teeth[1:],
        Part(oval(0, -0.55, 0.42, 0.42), rgb("#b9a274"), edge=0.02),
        Part(oval(0, -0.55, 0.14, 0.14), IRON),
    ]


def _turned(path: skia.Path, degrees: float, x: float, y: float) -> skia.Path:
    matrix = skia.Matrix()
    matrix.setRotate(degrees)
    matrix.postTranslate(x, y)
    path.transform(matrix)
    return path


def carriage() -> Drawing:
    return [
        Part(box(-2.4, -5.6, 2.4, -1.8, 0.5), rgb("#4a2f38"), edge=0.05),
        Part(box(-1.0, -4.9, 1.0, -3.4, 0.15), rgb("#c9a86a")),
        Part(box(-2.7, -6.0, 2.7, -5.5, 0.2), rgb("#6a4a3c")),
        *[Part(oval(x, -1.3, 1.3, 1.3), DARK_WOOD, stroke=0.2) for x in (-1.8, 1.8)],
        *[Part(line([(x - 1.2, -1.3), (x + 1.2, -1.3)]), DARK_WOOD, stroke=0.12) for x in (-1.8, 1.8)],
        *[Part(line([(x, -2.5), (x, -0.1)]), DARK_WOOD, stroke=0.12) for x in (-1.8, 1.8)],
    ]
