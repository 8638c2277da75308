"""Furniture, easels, screens: what stands on a floor."""

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.materials import BRASS, DARK_WOOD, IRON, LEAF, PAPER, WOOD
from storymem_engine.animatic.pen import Drawing, Part, box, limb, line, oval, polygon, smooth


def floor_lamp() -> Drawing:
    return [
        Part(oval(0, -0.05, 0.55, 0.1), IRON),
        Part(limb([(0, -0.05), (0, -5.2)], (0.06, 0.05)), IRON),
        Part(polygon([(-0.5, -6.3), (0.5, -6.3), (0.85, -5.1), (-0.85, -5.1)]), rgb("#ffdf9e"), glow=True),
    ]


def easel(finished: bool = True) -> Drawing:
    canvas = box(-1.5, -5.6, 1.5, -2.4)
    parts = [
        Part(limb([(-1.3, 0), (-0.1, -6.6)], (0.09, 0.07)), WOOD), Part(limb([(1.3, 0), (0.1, -6.6)], (0.09, 0.07)), WOOD),
        Part(limb([(0, -0.3), (0, -6.5)], (0.07, 0.06)), WOOD.darker(0.25)), Part(canvas, rgb("#f2ead9"), edge=0.05),
        Part(box(-1.6, -2.42, 1.6, -2.22), WOOD.lighter(0.08)),
    ]  # fmt: skip
    if finished:
        for x, y, rx, ry, code in ((-0.6, -4.4, 0.75, 0.6, "#3e6fa3"), (0.55, -4.7, 0.8, 0.5, "#d9a23b"),
                                   (0.3, -3.4, 1.0, 0.6, "#b5493c"),
                                   (-0.8, -3.2, 0.55, 0.45, "#3f8c78"), (0.9, -3.9, 0.4, 0.6, "#2d3f63")):  # fmt: skip
            parts.append(
                Part(
                    smooth(
                        [
                            (x - rx, y),
                            (x - rx * 0.2, y - ry),
                            (x + rx, y - ry * 0.4),
                            (x + rx * 0.5, y + ry),
                            (x - rx * 0.6, y + ry * 0.7),
                        ]
                    ),
                    rgb(code),
                    0.9,
                    inside=canvas,
                )
            )
    return parts


def table(width: float = 2.4) -> Drawing:
    return [
        *[
            Part(limb([(x, -2.8), (x * 1.02, 0)], (0.12, 0.09)), DARK_WOOD)
            for x in (-width + 0.3, width - 0.3)
        ],
        Part(box(-width + 0.15, -2.85, width - 0.15, -2.55), DARK_WOOD),
        Part(box(-width, -3.05, width, -2.83, 0.06), WOOD, edge=0.02),
    ]


def desk() -> Drawing:
    return [
        Part(box(-2.8, -2.9, -1.7, 0), DARK_WOOD), Part(box(1.7, -2.9, 2.8, 0), DARK_WOOD),
        *[Part(box(1.8, y, 2.7, y + 0.75, 0.05), WOOD.darker(0.12)) for y in (-2.65, -1.75, -0.85)],
        *[Part(oval(2.25, y + 0.38, 0.07, 0.07), BRASS) for y in (-2.65, -1.75, -0.85)],
        Part(box(-3.0, -3.1, 3.0, -2.85, 0.05), WOOD, edge=0.02),
    ]  # fmt: skip


def computer() -> Drawing:
    return [
        Part(box(-0.12, -0.5, 0.12, -0.05), IRON),
        Part(box(-0.5, -0.1, 0.5, 0, 0.04), IRON),
        Part(box(-1.15, -1.85, 1.15, -0.4, 0.08), rgb("#23262e"), edge=0.02),
        Part(box(-1.05, -1.75, 1.05, -0.5, 0.04), rgb("#2b6a86"), glow=True),
        *[
            Part(box(-0.9, y, -0.9 + w, y + 0.06), rgb("#9be4d2"), 0.9, glow=True)
            for y, w in (
                (-1.6, 0.9),
                (-1.45, 1.4),
                (-1.3, 0.7),
                (-1.15, 1.2),
                (-1.0, 1.5),
                (-0.85, 0.6),
                (-0.7, 1.0),
            )
        ],
    ]


def laptop() -> Drawing:
    return [
        Part(polygon([(-0.8, 0), (0.8, 0), (0.66, -0.12), (-0.66, -0.12)]), rgb("#7d848e")),
        Part(box(-0.68, -0.95, 0.68, -0.1, 0.05), rgb("#2a2d35")),
        Part(box(-0.6, -0.88, 0.6, -0.17), rgb("#86c9e4"), glow=True),
    ]


def chair() -> Drawing:
    return [
        *[Part(limb([(x, -1.7), (x * 1.1, 0)], (0.08, 0.06)), DARK_WOOD) for x in (-0.6, 0.6)],
        *[Part(limb([(x, -1.7), (x, -3.6)], (0.07, 0.06)), DARK_WOOD) for x in (-0.55, 0.55)],
        Part(box(-0.6, -3.5, 0.6, -3.1, 0.08), WOOD),
        Part(box(-0.6, -2.8, 0.6, -2.5, 0.08), WOOD),
        Part(box(-0.75, -1.85, 0.75, -1.6, 0.08), WOOD.lighter(0.06)),
    ]


def stool() -> Drawing:
    return [
        *[Part(limb([(x * 0.7, -1.6), (x, 0)], (0.08, 0.06)), DARK_WOOD) for x in (-0.6, 0.6)],
        Part(box(-0.7, -1.78, 0.7, -1.55, 0.1), WOOD),
    ]


def _side_chair() -> Drawing:
    """A chair from the side, for somebody who sits facing right."""
    return [
        Part(limb([(0.65, -1.7), (0.72, 0)], (0.08, 0.06)), DARK_WOOD),
        Part(limb([(-0.75, -1.7), (-0.85, 0)], (0.08, 0.06)), DARK_WOOD),
        Part(limb([(-0.75, -1.6), (-0.82, -2.8), (-0.98, -3.9)], (0.1, 0.09, 0.08)), WOOD),
        Part(box(-0.9, -1.86, 0.85, -1.6, 0.1), WOOD.lighter(0.06), edge=0.02),
    ]


def _rock() -> Drawing:
    stone = rgb("#85858a")
    return [
        Part(
            smooth(
                [(-1.5, 0), (-1.45, -1.0), (-0.7, -1.66), (0.6, -1.72), (1.3, -1.2), (1.55, 0)], tension=0.35
            ),
            stone,
            edge=0.03,
        ),
        Part(
            smooth([(-0.6, -1.6), (0.6, -1.68), (1.2, -1.15), (0.3, -1.2)], tension=0.3), stone.lighter(0.16)
        ),
    ]


def _side_computer() -> Drawing:
    """A monitor seen from the side, its screen to the left."""
    return [
        Part(limb([(0.15, -0.05), (0.15, -0.8)], (0.09, 0.08)), IRON),
        Part(box(-0.3, -0.1, 0.55, 0, 0.04), IRON),
        Part(polygon([(-0.12, -1.95), (0.12, -2.0), (0.26, -0.45), (0.02, -0.4)]), rgb("#2a2d35"), edge=0.02),
        Part(
            polygon([(-0.16, -1.9), (-0.09, -1.92), (0.05, -0.45), (-0.02, -0.43)]), rgb("#9fe2f5"), glow=True
        ),
        Part(box(-1.6, -0.14, -0.6, -0.02, 0.04), rgb("#3a3d45")),
    ]


def armchair() -> Drawing:
    cloth = rgb("#7d4a44")
    return [
        Part(box(-1.3, -3.7, 1.3, -0.3, 0.55), cloth.darker(0.15), edge=0.03),
        Part(box(-1.6, -2.3, -0.95, -0.2, 0.3), cloth, edge=0.03),
        Part(box(0.95, -2.3, 1.6, -0.2, 0.3), cloth, edge=0.03),
        Part(box(-1.0, -1.75, 1.0, -1.1, 0.2), cloth.lighter(0.08), edge=0.02),
        *[Part(box(x - 0.1, -0.25, x + 0.1, 0), DARK_WOOD) for x in (-1.3, 1.3)],
    ]


def throne() -> Drawing:
    gold = rgb("#c9a04a")
    return [
        Part(
            smooth(
                [
                    (-1.3, -0.2),
                    (-1.35, -5.2),
                    (-0.9, -6.3),
                    (0, -7.0),
                    (0.9, -6.3),
                    (1.35, -5.2),
                    (1.3, -0.2),
                ],
                tension=0.3,
            ),
            gold.darker(0.2),
            edge=0.04,
        ),
        Part(
            smooth(
                [
                    (-0.95, -0.4),
                    (-1.0, -5.0),
                    (-0.6, -5.8),
                    (0, -6.2),
                    (0.6, -5.8),
                    (1.0, -5.0),
                    (0.95, -0.4),
                ],
                tension=0.3,
            ),
            rgb("#8c2b36"),
        ),
        Part(oval(0, -6.55, 0.2, 0.2), rgb("#c33348"), edge=0.02),
        Part(box(-1.7, -2.6, -1.1, 0, 0.12), gold, edge=0.03),
        Part(box(1.1, -2.6, 1.7, 0, 0.12), gold, edge=0.03),
        Part(box(-1.3, -1.8, 1.3, -1.4, 0.1), rgb("#a5343f")),
        *[Part(oval(x, -6.0, 0.18, 0.24), gold) for x in (-1.1, 1.1)],
    ]


def sofa() -> Drawing:
    cloth = rgb("#5f7a80")
    return [
        Part(box(-3.2, -3.2, 3.2, -0.4, 0.5), cloth.darker(0.16), edge=0.03),
        Part(box(-3.7, -2.3, -2.9, -0.2, 0.35), cloth, edge=0.03),
        Part(box(2.9, -2.3, 3.7, -0.2, 0.35), cloth, edge=0.03),
        *[
            Part(box(x - 1.42, -1.75, x + 1.42, -1.0, 0.22), cloth.lighter(0.1), edge=0.02)
            for x in (-1.45, 1.45)
        ],
        *[Part(box(x - 0.12, -0.3, x + 0.12, 0), DARK_WOOD) for x in (-3.2, 3.2)],
    ]


def bed() -> Drawing:
    return [
        Part(box(-4.2, -3.4, -3.9, 0, 0.1), DARK_WOOD),
        Part(box(3.8, -2.2, 4.1, 0, 0.1), DARK_WOOD),
        Part(box(-4.0, -1.2, 4.0, -0.4), WOOD),
        Part(box(-3.95, -1.75, 3.9, -1.0, 0.25), rgb("#ece6da"), edge=0.02),
        Part(box(-3.8, -2.2, -2.2, -1.6, 0.25), rgb("#f6f2ea"), edge=0.03),
        Part(
            smooth([(-1.8, -1.95), (0.5, -2.15), (3.9, -1.85), (3.95, -0.5), (-1.7, -0.55)], tension=0.25),
            rgb("#6f86a8"),
            edge=0.03,
        ),
    ]


def _blanket() -> Drawing:
    cloth = rgb("#6f86a8")
    return [
        Part(
            smooth(
                [
                    (-1.7, -2.5),
                    (-0.6, -2.95),
                    (1.2, -2.75),
                    (3.4, -2.45),
                    (3.95, -1.9),
                    (3.95, -0.5),
                    (-1.8, -0.55),
                    (-2.0, -1.6),
                ],
                tension=0.35,
            ),
            cloth,
            edge=0.03,
        ),
        Part(
            smooth(
                [(-1.75, -2.45), (-0.7, -2.9), (-0.5, -2.5), (-1.5, -0.6), (-1.8, -0.6), (-2.0, -1.6)],
                tension=0.3,
            ),
            rgb("#e6e2da"),
        ),
        *[
            Part(
                smooth([(x, -2.5), (x + 0.3, -1.6), (x + 0.1, -0.6)], closed=False),
                cloth.darker(0.2),
                0.7,
                stroke=0.05,
            )
            for x in (0.4, 1.7, 2.9)
        ],
    ]


def bench() -> Drawing:
    return [
        *[Part(box(-2.5, y, 2.5, y + 0.24, 0.06), WOOD, edge=0.02) for y in (-3.1, -2.7)],
        *[Part(limb([(x, -3.1), (x * 1.02, 0)], (0.09, 0.09)), IRON) for x in (-2.1, 2.1)],
        Part(box(-2.6, -1.85, 2.6, -1.55, 0.06), WOOD.lighter(0.06), edge=0.02),
    ]


def telescope() -> Drawing:
    return [
        *[Part(limb([(0, -3.0), (x, 0)], (0.08, 0.06)), DARK_WOOD) for x in (-1.0, 0.1, 1.0)],
        Part(limb([(-1.1, -2.6), (0.4, -3.5)], (0.16, 0.2)), BRASS.darker(0.2)),
        Part(limb([(0.3, -3.45), (1.7, -4.3)], (0.26, 0.3)), BRASS, edge=0.02),
    ]


def piano() -> Drawing:
    black = rgb("#2a2428")
    return [
        Part(box(-3.0, -4.4, 3.0, 0, 0.1), black, edge=0.03),
        Part(box(-3.15, -2.6, 3.15, -2.2, 0.05), black.lighter(0.1)),
        Part(box(-2.8, -2.62, 2.8, -2.44), rgb("#f2ece0")),
        *[Part(box(-2.7 + i * 0.36, -2.62, -2.58 + i * 0.36, -2.52), black) for i in range(15)],
        Part(box(-0.8, -3.9, 0.8, -3.0, 0.04), PAPER),
    ]


def plant() -> Drawing:
    leaves = [
        Part(
            smooth([(0, -0.9), (x * 0.6, y * 0.75), (x, y), (x * 0.45, y * 0.6)]), LEAF.darker(0.12 * (i % 2))
        )
        for i, (x, y) in enumerate(
            ((-0.95, -2.2), (0.95, -2.3), (-0.5, -2.8), (0.5, -2.9), (0, -3.1), (-1.1, -1.5), (1.1, -1.6))
        )
    ]
    return [
        *leaves,
        Part(polygon([(-0.5, -0.95), (0.5, -0.95), (0.36, 0), (-0.36, 0)]), rgb("#b5643f"), edge=0.02),
    ]


def door() -> Drawing:
    return [
        Part(box(-1.9, -8.6, 1.9, 0), DARK_WOOD),
        Part(box(-1.65, -8.35, 1.65, 0), WOOD, edge=0.03),
        *[
            Part(box(x, y, x + 1.2, y + 2.9, 0.05), WOOD.darker(0.15))
            for x in (-1.4, 0.2)
            for y in (-7.8, -4.0)
        ],
        Part(oval(1.3, -3.9, 0.14, 0.14), BRASS),
    ]


def mirror() -> Drawing:
    return [
        Part(oval(0, -3.2, 1.25, 1.9), BRASS, edge=0.04),
        Part(oval(0, -3.2, 1.05, 1.7), rgb("#bcd0da")),
        Part(limb([(-0.5, -2.6), (0.2, -4.2)], (0.06, 0.1)), rgb("#ffffff"), 0.4),
        Part(polygon([(-0.6, 0), (0.6, 0), (0.2, -1.35), (-0.2, -1.35)]), BRASS.darker(0.2)),
    ]


def chalkboard() -> Drawing:
    return [
        Part(box(-4.5, -7.6, 4.5, -3.2), WOOD),
        Part(box(-4.3, -7.4, 4.3, -3.4), rgb("#2f4a40")),
        *[
            Part(line([(x, y), (x + w, y - 0.05)]), rgb("#dfe6dd"), 0.7, stroke=0.06)
            for x, y, w in (
                (-3.8, -6.8, 2.6),
                (-3.8, -6.2, 3.4),
                (-3.8, -5.5, 2.0),
                (0.6, -6.6, 2.2),
                (0.6, -5.9, 3.0),
                (0.6, -5.2, 1.6),
            )
        ],
    ]


def stone_table() -> Drawing:
    return [
        Part(box(-1.4, -2.2, 1.4, 0, 0.1), rgb("#8b8f92")),
        Part(box(-2.4, -2.6, 2.4, -2.15, 0.12), rgb("#a6aaab"), edge=0.03),
    ]
