"""Things for a hand or a table."""

import math

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.materials import BRASS, CERAMIC, DARK_WOOD, GLASS, IRON, LEAF, PAPER, WOOD
from storymem_engine.animatic.pen import Drawing, Part, box, limb, line, oval, polygon, smooth


def lantern() -> Drawing:
    return [
        Part(smooth([(-0.2, -0.9), (-0.16, -1.18), (0.16, -1.18), (0.2, -0.9)], closed=False), IRON, stroke=0.045),
        Part(polygon([(-0.16, -0.9), (0.16, -0.9), (0.28, -0.74), (-0.28, -0.74)]), BRASS.darker(0.35)),
        Part(box(-0.24, -0.76, 0.24, -0.1, 0.05), rgb("#ffe2a0"), 0.9, glow=True),
        Part(smooth([(0, -0.62), (0.09, -0.36), (0, -0.22), (-0.09, -0.36)]), rgb("#fff6d8"), glow=True),
        Part(box(-0.26, -0.78, -0.2, -0.08), BRASS.darker(0.4)), Part(box(0.2, -0.78, 0.26, -0.08), BRASS.darker(0.4)),
        Part(box(-0.02, -0.78, 0.02, -0.08), BRASS.darker(0.4), 0.6), Part(box(-0.3, -0.12, 0.3, 0, 0.04), BRASS.darker(0.3)),
    ]  # fmt: skip


def lamp() -> Drawing:
    return [
        Part(oval(0, -0.04, 0.34, 0.08), BRASS.darker(0.3)),
        Part(limb([(0, -0.05), (0, -0.8)], (0.05, 0.035)), BRASS),
        Part(polygon([(-0.3, -1.45), (0.3, -1.45), (0.5, -0.78), (-0.5, -0.78)]), rgb("#ffdf9e"), glow=True),
        Part(polygon([(-0.3, -1.45), (0.3, -1.45), (0.31, -1.38), (-0.31, -1.38)]), rgb("#d9a85c")),
        Part(polygon([(-0.49, -0.84), (0.49, -0.84), (0.5, -0.78), (-0.5, -0.78)]), rgb("#d9a85c")),
    ]


def candle() -> Drawing:
    return [
        Part(oval(0, -0.04, 0.24, 0.07), BRASS),
        Part(box(-0.09, -0.7, 0.09, -0.04, 0.03), rgb("#f1e6cf")),
        Part(box(-0.012, -0.78, 0.012, -0.68), IRON),
        Part(smooth([(0, -1.04), (0.075, -0.82), (0, -0.74), (-0.075, -0.82)]), rgb("#fff0c0"), glow=True),
    ]


def bottle() -> Drawing:
    glass = smooth([(-0.09, -1.15), (0.09, -1.15), (0.1, -0.85), (0.25, -0.66), (0.26, -0.08), (0.2, 0), (-0.2, 0),
                    (-0.26, -0.08), (-0.25, -0.66), (-0.1, -0.85)], tension=0.3)  # fmt: skip
    return [
        Part(glass, GLASS.darker(0.25), 0.72, edge=0.02),
        Part(box(-0.1, -0.55, 0.12, -0.1, 0.06), PAPER, inside=glass),
        Part(line([(-0.06, -0.45), (0.08, -0.45)]), rgb("#8a6a4a"), 0.7, stroke=0.015),
        Part(line([(-0.06, -0.36), (0.06, -0.36)]), rgb("#8a6a4a"), 0.7, stroke=0.015),
        Part(box(-0.08, -1.3, 0.08, -1.1, 0.02), WOOD.lighter(0.25)),
        Part(limb([(-0.17, -0.58), (-0.18, -0.15)], (0.025, 0.02)), rgb("#ffffff"), 0.55),
    ]


def book() -> Drawing:
    return [
        Part(polygon([(-0.5, -0.02), (0, -0.12), (0, -0.68), (-0.5, -0.56)]), rgb("#7a3b34"), edge=0.02),
        Part(polygon([(0.5, -0.02), (0, -0.12), (0, -0.68), (0.5, -0.56)]), rgb("#7a3b34"), edge=0.02),
        Part(
            smooth(
                [(-0.46, -0.06), (-0.2, -0.16), (0, -0.12), (0, -0.66), (-0.2, -0.7), (-0.46, -0.58)],
                tension=0.3,
            ),
            PAPER,
        ),
        Part(
            smooth(
                [(0.46, -0.06), (0.2, -0.16), (0, -0.12), (0, -0.66), (0.2, -0.7), (0.46, -0.58)], tension=0.3
            ),
            PAPER.darker(0.07),
        ),
        *[
            Part(line([(s * 0.08, y), (s * 0.38, y + 0.04)]), rgb("#a08a68"), 0.7, stroke=0.016)
            for y in (-0.54, -0.44, -0.34, -0.24)
            for s in (-1, 1)
        ],
    ]


def letter() -> Drawing:
    return [
        Part(polygon([(-0.34, -0.02), (0.3, -0.06), (0.34, -0.72), (-0.3, -0.68)]), PAPER, edge=0.015),
        *[
            Part(
                line([(-0.22, y), (0.22 - (0.12 if i == 4 else 0), y - 0.02)]),
                rgb("#6d5a45"),
                0.75,
                stroke=0.018,
            )
            for i, y in enumerate((-0.56, -0.46, -0.36, -0.26, -0.16))
        ],
    ]


def map_sheet() -> Drawing:
    sheet = smooth(
        [(-1.3, -0.02), (0, -0.1), (1.3, -0.02), (1.2, -0.75), (0, -0.82), (-1.2, -0.75)], tension=0.2
    )
    return [
        Part(sheet, rgb("#dcc797"), edge=0.03),
        Part(
            smooth([(-0.8, -0.3), (-0.4, -0.55), (0.2, -0.5), (0.5, -0.3), (0, -0.2)]),
            rgb("#a9b48a"),
            inside=sheet,
        ),
        Part(
            smooth([(-1.1, -0.6), (-0.3, -0.35), (0.4, -0.6), (1.1, -0.3)], closed=False),
            rgb("#5c8797"),
            stroke=0.05,
            inside=sheet,
        ),
        Part(line([(-0.7, -0.4), (-0.2, -0.5), (0.3, -0.35), (0.7, -0.55)]), rgb("#b03a2e"), stroke=0.03),
        *[
            Part(polygon([(x - 0.06, y), (x + 0.06, y), (x, y - 0.28)]), rgb("#a33a30"))
            for x, y in ((-0.7, -0.38), (0.3, -0.33), (0.72, -0.52))
        ],
    ]


def cup() -> Drawing:
    return [
        Part(
            smooth([(0.2, -0.32), (0.38, -0.3), (0.34, -0.12), (0.18, -0.12)], closed=False),
            CERAMIC.darker(0.1),
            stroke=0.05,
        ),
        Part(
            smooth(
                [(-0.24, -0.42), (0.24, -0.42), (0.2, -0.06), (0.12, 0), (-0.12, 0), (-0.2, -0.06)],
                tension=0.3,
            ),
            CERAMIC,
            edge=0.015,
        ),
        Part(oval(0, -0.42, 0.24, 0.05), rgb("#6a4630")),
        Part(
            smooth([(-0.05, -0.5), (0.02, -0.66), (-0.05, -0.8), (0.02, -0.98)], closed=False),
            rgb("#ffffff"),
            0.35,
            stroke=0.04,
            blur=0.03,
        ),
    ]


def umbrella() -> Drawing:
    dome = smooth(
        [
            (-1.6, -2.5),
            (-1.1, -3.2),
            (0, -3.6),
            (1.1, -3.2),
            (1.6, -2.5),
            (0.8, -2.62),
            (0, -2.5),
            (-0.8, -2.62),
        ]
    )
    return [
        Part(limb([(0, 0.2), (0, -3.5)], (0.035, 0.03)), IRON),
        Part(dome, rgb("#b8443c"), edge=0.03),
        Part(
            smooth([(-0.5, -2.58), (-0.35, -3.2), (0, -3.6), (0.35, -3.2), (0.5, -2.58), (0, -2.5)]),
            rgb("#ffffff"),
            0.16,
        ),
    ]


def guitar() -> Drawing:
    body = smooth(
        [
            (-0.75, -0.15),
            (-0.35, 0.2),
            (0.1, 0.02),
            (0.42, 0.14),
            (0.7, -0.12),
            (0.5, -0.5),
            (0.12, -0.5),
            (-0.3, -0.75),
            (-0.74, -0.55),
        ]
    )
    return [
        Part(limb([(0.4, -0.22), (2.0, -0.85)], (0.07, 0.06)), DARK_WOOD),
        Part(box(1.9, -1.02, 2.25, -0.76, 0.05), DARK_WOOD.darker(0.2)),
        Part(body, rgb("#c07f3e"), edge=0.035),
        Part(oval(0.02, -0.24, 0.17, 0.16), DARK_WOOD.darker(0.4)),
        Part(line([(-0.45, -0.05), (2.0, -0.88)]), rgb("#efe2c8"), 0.7, stroke=0.015),
        Part(box(-0.5, -0.2, -0.38, 0.06), DARK_WOOD),
    ]


def violin() -> Drawing:
    return [
        Part(_scaled_path(part.path, 0.55), part.colour, part.alpha, stroke=part.stroke * 0.6, edge=part.edge)
        for part in guitar()
    ]


def _scaled_path(path: skia.Path, factor: float) -> skia.Path:
    made = skia.Path(path)
    made.transform(skia.Matrix.Scale(factor, factor))
    return made


def phone() -> Drawing:
    return [
        Part(box(-0.2, -0.78, 0.2, 0, 0.06), rgb("#20232a"), edge=0.01),
        Part(box(-0.165, -0.7, 0.165, -0.08, 0.02), rgb("#9fd8ef"), glow=True),
    ]


def flower(petals: str = "#d9657a", tall: float = 1.6, size: float = 0.18) -> Drawing:
    ring = [
        Part(oval(math.cos(a) * size, -tall + math.sin(a) * size, size * 0.72, size * 0.72), rgb(petals))
        for a in (i * math.tau / 6 for i in range(6))
    ]
    return [
        Part(limb([(0, 0), (0.05, -tall * 0.5), (0, -tall)], (0.035, 0.03, 0.025)), LEAF),
        Part(
            smooth([(0.02, -tall * 0.35), (0.3, -tall * 0.55), (0.42, -tall * 0.5), (0.2, -tall * 0.36)]),
            LEAF.lighter(0.1),
        ),
        *ring,
        Part(oval(0, -tall, size * 0.55, size * 0.55), rgb("#e8c24a")),
    ]


def palette() -> Drawing:
    board = smooth(
        [
            (-0.95, -0.25),
            (-0.75, -0.7),
            (0, -0.85),
            (0.8, -0.7),
            (0.98, -0.3),
            (0.5, -0.02),
            (0.1, -0.12),
            (-0.3, 0.02),
        ]
    )
    blobs = (
        (-0.62, -0.45, "#2d4f9e"),
        (-0.35, -0.66, "#b3312c"),
        (0.02, -0.7, "#d49a2c"),
        (0.38, -0.64, "#efe6d4"),
        (0.66, -0.42, "#3d7a55"),
        (0.5, -0.2, "#6a3f7d"),
    )
    return [
        Part(board, rgb("#b98350"), edge=0.03),
        *[Part(oval(x, y, 0.13, 0.08), rgb(code)) for x, y, code in blobs],
        Part(oval(-0.35, -0.22, 0.1, 0.07), DARK_WOOD),
    ]


def brush() -> Drawing:
    return [
        Part(limb([(0.6, 0.1), (-0.35, -0.5)], (0.035, 0.03)), WOOD.lighter(0.1)),
        Part(limb([(-0.3, -0.47), (-0.42, -0.54)], (0.05, 0.05)), BRASS),
        Part(smooth([(-0.4, -0.58), (-0.46, -0.5), (-0.68, -0.68)]), rgb("#d9a53a")),
    ]


def key() -> Drawing:
    return [
        Part(oval(-0.4, -0.25, 0.2, 0.2), BRASS, stroke=0.1),
        Part(box(-0.22, -0.3, 0.5, -0.2), BRASS),
        Part(box(0.3, -0.25, 0.38, -0.02), BRASS),
        Part(box(0.44, -0.25, 0.5, -0.06), BRASS),
    ]


def sword() -> Drawing:
    return [
        Part(
            polygon([(-0.08, -0.4), (0.08, -0.4), (0.06, -3.4), (0, -3.7), (-0.06, -3.4)]),
            rgb("#c3cad2"),
            edge=0.02,
        ),
        Part(box(-0.4, -0.46, 0.4, -0.32, 0.05), BRASS),
        Part(box(-0.07, -0.34, 0.07, 0.2, 0.04), DARK_WOOD),
    ]


def _knife() -> Drawing:
    return [
        Part(limb([(-0.9, -0.18), (-0.2, -0.24)], (0.08, 0.07)), DARK_WOOD),
        Part(
            smooth([(-0.2, -0.32), (0.5, -0.36), (0.95, -0.22), (0.5, -0.14), (-0.2, -0.17)], tension=0.3),
            rgb("#c6ced6"),
            edge=0.015,
        ),
    ]


def butterfly() -> Drawing:
    wing = rgb("#e8913a")
    return [
        Part(
            smooth(
                [
                    (0, -0.05),
                    (s * 0.42, -0.38),
                    (s * 0.46, -0.02),
                    (s * 0.16, 0.06),
                    (s * 0.28, 0.26),
                    (s * 0.05, 0.16),
                ]
            ),
            wing,
            edge=0.03,
        )
        for s in (-1, 1)
    ] + [Part(limb([(0, -0.14), (0, 0.18)], (0.035, 0.02)), IRON)]


def balloon() -> Drawing:
    return [
        Part(line([(0, 0), (0.06, -0.9), (0, -1.8)]), IRON, 0.7, stroke=0.02),
        Part(
            smooth([(0, -1.8), (-0.6, -2.5), (-0.4, -3.2), (0, -3.4), (0.4, -3.2), (0.6, -2.5)]),
            rgb("#cf4a4a"),
            edge=0.02,
        ),
        Part(oval(-0.2, -2.9, 0.12, 0.2), rgb("#ffffff"), 0.5),
    ]


def kite() -> Drawing:
    return [
        Part(polygon([(0, -1.6), (0.7, -0.7), (0, 0), (-0.7, -0.7)]), rgb("#d2543f"), edge=0.03),
        Part(polygon([(0, -1.6), (0.7, -0.7), (0, -0.7)]), rgb("#e8b64a")),
        Part(smooth([(0, 0), (0.3, 0.4), (-0.1, 0.8), (0.2, 1.2)], closed=False), IRON, stroke=0.03),
    ]


def bag() -> Drawing:
    return [
        Part(
            smooth([(-0.4, -0.9), (-0.3, -1.5), (0.3, -1.5), (0.4, -0.9)], closed=False),
            DARK_WOOD,
            stroke=0.06,
        ),
        Part(box(-0.6, -0.95, 0.6, 0, 0.18), rgb("#8f6b48"), edge=0.03),
        Part(box(-0.6, -0.95, 0.6, -0.5, 0.15), rgb("#7a583a")),
    ]


def photo() -> Drawing:
    return [
        Part(box(-0.5, -1.1, 0.5, 0), rgb("#f4efe4"), edge=0.02),
        Part(box(-0.42, -1.02, 0.42, -0.25), rgb("#6f8a96")),
        Part(oval(0, -0.68, 0.14, 0.15), rgb("#d9b08c")),
        Part(smooth([(-0.28, -0.25), (-0.2, -0.5), (0.2, -0.5), (0.28, -0.25)]), rgb("#8c4a3f")),
    ]


def bulb() -> Drawing:
    return [
        Part(
            smooth(
                [
                    (0, -1.1),
                    (-0.36, -0.9),
                    (-0.34, -0.55),
                    (-0.14, -0.3),
                    (0.14, -0.3),
                    (0.34, -0.55),
                    (0.36, -0.9),
                ]
            ),
            rgb("#fff0b4"),
            glow=True,
        ),
        Part(box(-0.13, -0.32, 0.13, 0, 0.04), IRON),
    ]


def paper_flower() -> Drawing:
    return [
        Part(limb([(0, 0.1), (0, -0.7)], (0.03, 0.025)), LEAF),
        *[
            Part(
                polygon(
                    [
                        (0, -0.8),
                        (math.cos(a) * 0.4, -0.8 + math.sin(a) * 0.4),
                        (math.cos(a + 0.9) * 0.34, -0.8 + math.sin(a + 0.9) * 0.34),
                    ]
                ),
                rgb("#f3c4cf").darker(0.06 * (i % 2)),
                edge=0.01,
            )
            for i, a in enumerate(k * math.tau / 6 for k in range(6))
        ],
        Part(oval(0, -0.8, 0.09, 0.09), rgb("#f2d98a")),
    ]
