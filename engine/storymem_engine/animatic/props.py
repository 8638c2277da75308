"""Things worth a shape: what stands in a scene, what a hand holds, what an insert shows large."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import skia

from storymem_engine.animatic.colour import Colour, lasting, rgb
from storymem_engine.animatic.pen import Drawing, Part, box, limb, line, oval, polygon, smooth

WOOD = rgb("#8a5a36")
DARK_WOOD = rgb("#5c3b26")
BRASS = rgb("#c89b45")
IRON = rgb("#43464f")
PAPER = rgb("#efe3c6")
GLASS = rgb("#9fd0c8")
FLAME = rgb("#ffd27a")
CERAMIC = rgb("#e9e2d4")
LEAF = rgb("#5b8a4c")

Where = Literal["ground", "table", "hand", "air"]


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing drawn in head heights (a quarter of a metre) on its base line y = 0, about x = 0."""

    draw: Callable[[], Drawing]
    where: Where
    height: float
    width: float
    light: Colour | None = None
    """The colour of the light it gives, if it shines."""
    light_at: float = 0.0
    """How high its light sits."""


def _lantern() -> Drawing:
    return [
        Part(smooth([(-0.2, -0.9), (-0.16, -1.18), (0.16, -1.18), (0.2, -0.9)], closed=False), IRON, stroke=0.045),
        Part(polygon([(-0.16, -0.9), (0.16, -0.9), (0.28, -0.74), (-0.28, -0.74)]), BRASS.darker(0.35)),
        Part(box(-0.24, -0.76, 0.24, -0.1, 0.05), rgb("#ffe2a0"), 0.9, glow=True),
        Part(smooth([(0, -0.62), (0.09, -0.36), (0, -0.22), (-0.09, -0.36)]), rgb("#fff6d8"), glow=True),
        Part(box(-0.26, -0.78, -0.2, -0.08), BRASS.darker(0.4)), Part(box(0.2, -0.78, 0.26, -0.08), BRASS.darker(0.4)),
        Part(box(-0.02, -0.78, 0.02, -0.08), BRASS.darker(0.4), 0.6), Part(box(-0.3, -0.12, 0.3, 0, 0.04), BRASS.darker(0.3)),
    ]  # fmt: skip


def _lamp() -> Drawing:
    return [
        Part(oval(0, -0.04, 0.34, 0.08), BRASS.darker(0.3)),
        Part(limb([(0, -0.05), (0, -0.8)], (0.05, 0.035)), BRASS),
        Part(polygon([(-0.3, -1.45), (0.3, -1.45), (0.5, -0.78), (-0.5, -0.78)]), rgb("#ffdf9e"), glow=True),
        Part(polygon([(-0.3, -1.45), (0.3, -1.45), (0.31, -1.38), (-0.31, -1.38)]), rgb("#d9a85c")),
        Part(polygon([(-0.49, -0.84), (0.49, -0.84), (0.5, -0.78), (-0.5, -0.78)]), rgb("#d9a85c")),
    ]


def _floor_lamp() -> Drawing:
    return [
        Part(oval(0, -0.05, 0.55, 0.1), IRON),
        Part(limb([(0, -0.05), (0, -5.2)], (0.06, 0.05)), IRON),
        Part(polygon([(-0.5, -6.3), (0.5, -6.3), (0.85, -5.1), (-0.85, -5.1)]), rgb("#ffdf9e"), glow=True),
    ]


def _candle() -> Drawing:
    return [
        Part(oval(0, -0.04, 0.24, 0.07), BRASS),
        Part(box(-0.09, -0.7, 0.09, -0.04, 0.03), rgb("#f1e6cf")),
        Part(box(-0.012, -0.78, 0.012, -0.68), IRON),
        Part(smooth([(0, -1.04), (0.075, -0.82), (0, -0.74), (-0.075, -0.82)]), rgb("#fff0c0"), glow=True),
    ]


def _bottle() -> Drawing:
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


def _book() -> Drawing:
    return [
        Part(polygon([(-0.5, -0.02), (0, -0.12), (0, -0.68), (-0.5, -0.56)]), rgb("#7a3b34"), edge=0.02),
        Part(polygon([(0.5, -0.02), (0, -0.12), (0, -0.68), (0.5, -0.56)]), rgb("#7a3b34"), edge=0.02),
        Part(smooth([(-0.46, -0.06), (-0.2, -0.16), (0, -0.12), (0, -0.66), (-0.2, -0.7), (-0.46, -0.58)], tension=0.3), PAPER),
        Part(smooth([(0.46, -0.06), (0.2, -0.16), (0, -0.12), (0, -0.66), (0.2, -0.7), (0.46, -0.58)], tension=0.3), PAPER.darker(0.07)),
        *[Part(line([(s * 0.08, y), (s * 0.38, y + 0.04)]), rgb("#a08a68"), 0.7, stroke=0.016) for y in (-0.54, -0.44, -0.34, -0.24) for s in (-1, 1)],
    ]  # fmt: skip


def _letter() -> Drawing:
    return [
        Part(polygon([(-0.34, -0.02), (0.3, -0.06), (0.34, -0.72), (-0.3, -0.68)]), PAPER, edge=0.015),
        *[Part(line([(-0.22, y), (0.22 - (0.12 if i == 4 else 0), y - 0.02)]), rgb("#6d5a45"), 0.75, stroke=0.018) for i, y in enumerate((-0.56, -0.46, -0.36, -0.26, -0.16))],
    ]  # fmt: skip


def _map() -> Drawing:
    sheet = smooth(
        [(-1.3, -0.02), (0, -0.1), (1.3, -0.02), (1.2, -0.75), (0, -0.82), (-1.2, -0.75)], tension=0.2
    )
    return [
        Part(sheet, rgb("#dcc797"), edge=0.03), Part(smooth([(-0.8, -0.3), (-0.4, -0.55), (0.2, -0.5), (0.5, -0.3), (0, -0.2)]), rgb("#a9b48a"), inside=sheet),
        Part(smooth([(-1.1, -0.6), (-0.3, -0.35), (0.4, -0.6), (1.1, -0.3)], closed=False), rgb("#5c8797"), stroke=0.05, inside=sheet),
        Part(line([(-0.7, -0.4), (-0.2, -0.5), (0.3, -0.35), (0.7, -0.55)]), rgb("#b03a2e"), stroke=0.03),
        *[Part(polygon([(x - 0.06, y), (x + 0.06, y), (x, y - 0.28)]), rgb("#a33a30")) for x, y in ((-0.7, -0.38), (0.3, -0.33), (0.72, -0.52))],
    ]  # fmt: skip


def _cup() -> Drawing:
    return [
        Part(smooth([(0.2, -0.32), (0.38, -0.3), (0.34, -0.12), (0.18, -0.12)], closed=False), CERAMIC.darker(0.1), stroke=0.05),
        Part(smooth([(-0.24, -0.42), (0.24, -0.42), (0.2, -0.06), (0.12, 0), (-0.12, 0), (-0.2, -0.06)], tension=0.3), CERAMIC, edge=0.015),
        Part(oval(0, -0.42, 0.24, 0.05), rgb("#6a4630")),
        Part(smooth([(-0.05, -0.5), (0.02, -0.66), (-0.05, -0.8), (0.02, -0.98)], closed=False), rgb("#ffffff"), 0.35, stroke=0.04, blur=0.03),
    ]  # fmt: skip


def _umbrella() -> Drawing:
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


def _guitar() -> Drawing:
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
        Part(limb([(0.4, -0.22), (2.0, -0.85)], (0.07, 0.06)), DARK_WOOD), Part(box(1.9, -1.02, 2.25, -0.76, 0.05), DARK_WOOD.darker(0.2)),
        Part(body, rgb("#c07f3e"), edge=0.035), Part(oval(0.02, -0.24, 0.17, 0.16), DARK_WOOD.darker(0.4)),
        Part(line([(-0.45, -0.05), (2.0, -0.88)]), rgb("#efe2c8"), 0.7, stroke=0.015), Part(box(-0.5, -0.2, -0.38, 0.06), DARK_WOOD),
    ]  # fmt: skip


def _violin() -> Drawing:
    return [
        Part(_scaled_path(part.path, 0.55), part.colour, part.alpha, stroke=part.stroke * 0.6, edge=part.edge)
        for part in _guitar()
    ]


def _scaled_path(path: skia.Path, factor: float) -> skia.Path:
    made = skia.Path(path)
    made.transform(skia.Matrix.Scale(factor, factor))
    return made


def _easel(finished: bool = True) -> Drawing:
    canvas = box(-1.5, -5.6, 1.5, -2.4)
    parts = [
        Part(limb([(-1.3, 0), (-0.1, -6.6)], (0.09, 0.07)), WOOD), Part(limb([(1.3, 0), (0.1, -6.6)], (0.09, 0.07)), WOOD),
        Part(limb([(0, -0.3), (0, -6.5)], (0.07, 0.06)), WOOD.darker(0.25)), Part(canvas, rgb("#f2ead9"), edge=0.05),
        Part(box(-1.6, -2.42, 1.6, -2.22), WOOD.lighter(0.08)),
    ]  # fmt: skip
    if finished:
        for x, y, rx, ry, code in ((-0.6, -4.4, 0.75, 0.6, "#3e6fa3"), (0.55, -4.7, 0.8, 0.5, "#d9a23b"), (0.3, -3.4, 1.0, 0.6, "#b5493c"),
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


def _table(width: float = 2.4) -> Drawing:
    return [
        *[Part(limb([(x, -2.8), (x * 1.02, 0)], (0.12, 0.09)), DARK_WOOD) for x in (-width + 0.3, width - 0.3)],
        Part(box(-width + 0.15, -2.85, width - 0.15, -2.55), DARK_WOOD), Part(box(-width, -3.05, width, -2.83, 0.06), WOOD, edge=0.02),
    ]  # fmt: skip


def _desk() -> Drawing:
    return [
        Part(box(-2.8, -2.9, -1.7, 0), DARK_WOOD), Part(box(1.7, -2.9, 2.8, 0), DARK_WOOD),
        *[Part(box(1.8, y, 2.7, y + 0.75, 0.05), WOOD.darker(0.12)) for y in (-2.65, -1.75, -0.85)],
        *[Part(oval(2.25, y + 0.38, 0.07, 0.07), BRASS) for y in (-2.65, -1.75, -0.85)],
        Part(box(-3.0, -3.1, 3.0, -2.85, 0.05), WOOD, edge=0.02),
    ]  # fmt: skip


def _computer() -> Drawing:
    return [
        Part(box(-0.12, -0.5, 0.12, -0.05), IRON), Part(box(-0.5, -0.1, 0.5, 0, 0.04), IRON), Part(box(-1.15, -1.85, 1.15, -0.4, 0.08), rgb("#23262e"), edge=0.02),
        Part(box(-1.05, -1.75, 1.05, -0.5, 0.04), rgb("#2b6a86"), glow=True),
        *[Part(box(-0.9, y, -0.9 + w, y + 0.06), rgb("#9be4d2"), 0.9, glow=True) for y, w in ((-1.6, 0.9), (-1.45, 1.4), (-1.3, 0.7), (-1.15, 1.2), (-1.0, 1.5), (-0.85, 0.6), (-0.7, 1.0))],
    ]  # fmt: skip


def _laptop() -> Drawing:
    return [
        Part(polygon([(-0.8, 0), (0.8, 0), (0.66, -0.12), (-0.66, -0.12)]), rgb("#7d848e")), Part(box(-0.68, -0.95, 0.68, -0.1, 0.05), rgb("#2a2d35")),
        Part(box(-0.6, -0.88, 0.6, -0.17), rgb("#86c9e4"), glow=True),
    ]  # fmt: skip


def _phone() -> Drawing:
    return [
        Part(box(-0.2, -0.78, 0.2, 0, 0.06), rgb("#20232a"), edge=0.01),
        Part(box(-0.165, -0.7, 0.165, -0.08, 0.02), rgb("#9fd8ef"), glow=True),
    ]


def _chair() -> Drawing:
    return [
        *[Part(limb([(x, -1.7), (x * 1.1, 0)], (0.08, 0.06)), DARK_WOOD) for x in (-0.6, 0.6)],
        *[Part(limb([(x, -1.7), (x, -3.6)], (0.07, 0.06)), DARK_WOOD) for x in (-0.55, 0.55)],
        Part(box(-0.6, -3.5, 0.6, -3.1, 0.08), WOOD), Part(box(-0.6, -2.8, 0.6, -2.5, 0.08), WOOD), Part(box(-0.75, -1.85, 0.75, -1.6, 0.08), WOOD.lighter(0.06)),
    ]  # fmt: skip


def _stool() -> Drawing:
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


def _armchair() -> Drawing:
    cloth = rgb("#7d4a44")
    return [
        Part(box(-1.3, -3.7, 1.3, -0.3, 0.55), cloth.darker(0.15), edge=0.03), Part(box(-1.6, -2.3, -0.95, -0.2, 0.3), cloth, edge=0.03),
        Part(box(0.95, -2.3, 1.6, -0.2, 0.3), cloth, edge=0.03), Part(box(-1.0, -1.75, 1.0, -1.1, 0.2), cloth.lighter(0.08), edge=0.02),
        *[Part(box(x - 0.1, -0.25, x + 0.1, 0), DARK_WOOD) for x in (-1.3, 1.3)],
    ]  # fmt: skip


def _throne() -> Drawing:
    gold = rgb("#c9a04a")
    return [
        Part(smooth([(-1.3, -0.2), (-1.35, -5.2), (-0.9, -6.3), (0, -7.0), (0.9, -6.3), (1.35, -5.2), (1.3, -0.2)], tension=0.3), gold.darker(0.2), edge=0.04),
        Part(smooth([(-0.95, -0.4), (-1.0, -5.0), (-0.6, -5.8), (0, -6.2), (0.6, -5.8), (1.0, -5.0), (0.95, -0.4)], tension=0.3), rgb("#8c2b36")),
        Part(oval(0, -6.55, 0.2, 0.2), rgb("#c33348"), edge=0.02), Part(box(-1.7, -2.6, -1.1, 0, 0.12), gold, edge=0.03), Part(box(1.1, -2.6, 1.7, 0, 0.12), gold, edge=0.03),
        Part(box(-1.3, -1.8, 1.3, -1.4, 0.1), rgb("#a5343f")), *[Part(oval(x, -6.0, 0.18, 0.24), gold) for x in (-1.1, 1.1)],
    ]  # fmt: skip


def _sofa() -> Drawing:
    cloth = rgb("#5f7a80")
    return [
        Part(box(-3.2, -3.2, 3.2, -0.4, 0.5), cloth.darker(0.16), edge=0.03), Part(box(-3.7, -2.3, -2.9, -0.2, 0.35), cloth, edge=0.03),
        Part(box(2.9, -2.3, 3.7, -0.2, 0.35), cloth, edge=0.03), *[Part(box(x - 1.42, -1.75, x + 1.42, -1.0, 0.22), cloth.lighter(0.1), edge=0.02) for x in (-1.45, 1.45)],
        *[Part(box(x - 0.12, -0.3, x + 0.12, 0), DARK_WOOD) for x in (-3.2, 3.2)],
    ]  # fmt: skip


def _bed() -> Drawing:
    return [
        Part(box(-4.2, -3.4, -3.9, 0, 0.1), DARK_WOOD), Part(box(3.8, -2.2, 4.1, 0, 0.1), DARK_WOOD), Part(box(-4.0, -1.2, 4.0, -0.4), WOOD),
        Part(box(-3.95, -1.75, 3.9, -1.0, 0.25), rgb("#ece6da"), edge=0.02), Part(box(-3.8, -2.2, -2.2, -1.6, 0.25), rgb("#f6f2ea"), edge=0.03),
        Part(smooth([(-1.8, -1.95), (0.5, -2.15), (3.9, -1.85), (3.95, -0.5), (-1.7, -0.55)], tension=0.25), rgb("#6f86a8"), edge=0.03),
    ]  # fmt: skip


def _blanket() -> Drawing:
    cloth = rgb("#6f86a8")
    return [
        Part(
            smooth([(-1.7, -2.5), (-0.6, -2.95), (1.2, -2.75), (3.4, -2.45), (3.95, -1.9), (3.95, -0.5), (-1.8, -0.55), (-2.0, -1.6)], tension=0.35),
            cloth, edge=0.03,
        ),
        Part(smooth([(-1.75, -2.45), (-0.7, -2.9), (-0.5, -2.5), (-1.5, -0.6), (-1.8, -0.6), (-2.0, -1.6)], tension=0.3), rgb("#e6e2da")),
        *[Part(smooth([(x, -2.5), (x + 0.3, -1.6), (x + 0.1, -0.6)], closed=False), cloth.darker(0.2), 0.7, stroke=0.05) for x in (0.4, 1.7, 2.9)],
    ]  # fmt: skip


def _bench() -> Drawing:
    return [
        *[Part(box(-2.5, y, 2.5, y + 0.24, 0.06), WOOD, edge=0.02) for y in (-3.1, -2.7)], *[Part(limb([(x, -3.1), (x * 1.02, 0)], (0.09, 0.09)), IRON) for x in (-2.1, 2.1)],
        Part(box(-2.6, -1.85, 2.6, -1.55, 0.06), WOOD.lighter(0.06), edge=0.02),
    ]  # fmt: skip


def _bicycle() -> Drawing:
    frame = rgb("#b5443a")
    return [
        *[Part(oval(x, -1.35, 1.3, 1.3), IRON, stroke=0.1) for x in (-2.0, 2.0)], *[Part(oval(x, -1.35, 0.12, 0.12), IRON) for x in (-2.0, 2.0)],
        Part(line([(-2.0, -1.35), (-0.9, -3.0), (1.4, -3.0), (0, -1.2), (-2.0, -1.35)]), frame, stroke=0.13), Part(line([(0, -1.2), (-1.0, -3.3)]), frame, stroke=0.13),
        Part(line([(2.0, -1.35), (1.3, -3.7), (0.9, -3.8)]), frame, stroke=0.12), Part(box(-1.4, -3.45, -0.6, -3.25, 0.08), DARK_WOOD),
    ]  # fmt: skip


def _car() -> Drawing:
    body = rgb("#4b7f8c")
    return [
        Part(smooth([(-5.2, -0.7), (-5.2, -2.1), (-3.5, -2.5), (-2.2, -4.1), (1.6, -4.1), (3.0, -2.5), (5.0, -2.1), (5.3, -0.7)], tension=0.25), body, edge=0.05),
        Part(polygon([(-2.9, -2.5), (-2.0, -3.8), (-0.3, -3.8), (-0.3, -2.5)]), rgb("#b9d6df")), Part(polygon([(0, -2.5), (0, -3.8), (1.4, -3.8), (2.5, -2.5)]), rgb("#b9d6df")),
        *[Part(oval(x, -0.75, 0.95, 0.95), rgb("#22242a")) for x in (-3.2, 3.2)], *[Part(oval(x, -0.75, 0.42, 0.42), rgb("#a9adb3")) for x in (-3.2, 3.2)],
        Part(oval(5.0, -1.7, 0.25, 0.22), rgb("#fff0b8"), glow=True),
    ]  # fmt: skip


def _boat() -> Drawing:
    hull = smooth(
        [(-3.8, -1.6), (-2.9, -0.2), (2.6, -0.2), (4.0, -1.8), (2.0, -1.35), (-2.0, -1.3)], tension=0.3
    )
    return [
        Part(hull, rgb("#9a4f3a"), edge=0.04), Part(smooth([(-3.7, -1.55), (-2.0, -1.25), (2.0, -1.3), (3.9, -1.75), (3.8, -1.5), (2.0, -1.08), (-2.0, -1.03), (-3.6, -1.35)], tension=0.3), CERAMIC),
        Part(limb([(0, -1.2), (0, -7.2)], (0.09, 0.06)), DARK_WOOD), Part(smooth([(0.15, -6.9), (2.0, -4.2), (2.9, -1.9), (0.15, -1.9)], tension=0.2), rgb("#efe6d2"), edge=0.02),
        Part(smooth([(-0.15, -6.3), (-1.5, -3.6), (-2.0, -2.1), (-0.15, -2.1)], tension=0.2), rgb("#e2d5b9"), edge=0.02),
    ]  # fmt: skip


def _telescope() -> Drawing:
    return [
        *[Part(limb([(0, -3.0), (x, 0)], (0.08, 0.06)), DARK_WOOD) for x in (-1.0, 0.1, 1.0)], Part(limb([(-1.1, -2.6), (0.4, -3.5)], (0.16, 0.2)), BRASS.darker(0.2)),
        Part(limb([(0.3, -3.45), (1.7, -4.3)], (0.26, 0.3)), BRASS, edge=0.02),
    ]  # fmt: skip


def _piano() -> Drawing:
    black = rgb("#2a2428")
    return [
        Part(box(-3.0, -4.4, 3.0, 0, 0.1), black, edge=0.03), Part(box(-3.15, -2.6, 3.15, -2.2, 0.05), black.lighter(0.1)), Part(box(-2.8, -2.62, 2.8, -2.44), rgb("#f2ece0")),
        *[Part(box(-2.7 + i * 0.36, -2.62, -2.58 + i * 0.36, -2.52), black) for i in range(15)], Part(box(-0.8, -3.9, 0.8, -3.0, 0.04), PAPER),
    ]  # fmt: skip


def _flower(petals: str = "#d9657a", tall: float = 1.6, size: float = 0.18) -> Drawing:
    ring = [
        Part(oval(math.cos(a) * size, -tall + math.sin(a) * size, size * 0.72, size * 0.72), rgb(petals))
        for a in (i * math.tau / 6 for i in range(6))
    ]
    return [
        Part(limb([(0, 0), (0.05, -tall * 0.5), (0, -tall)], (0.035, 0.03, 0.025)), LEAF),
        Part(smooth([(0.02, -tall * 0.35), (0.3, -tall * 0.55), (0.42, -tall * 0.5), (0.2, -tall * 0.36)]), LEAF.lighter(0.1)), *ring,
        Part(oval(0, -tall, size * 0.55, size * 0.55), rgb("#e8c24a")),
    ]  # fmt: skip


def _sunflower() -> Drawing:
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


def _plant() -> Drawing:
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


def _tree() -> Drawing:
    return [
        Part(limb([(0, 0), (0.1, -4), (0, -8)], (0.5, 0.35, 0.2)), DARK_WOOD),
        *[Part(oval(x, y, r, r * 0.85), LEAF.darker(d)) for x, y, r, d in ((-1.8, -8, 2.0, 0.2), (1.9, -8.4, 2.1, 0.15), (0, -10, 2.6, 0.05), (0.4, -7.6, 2.0, 0.1))],
    ]  # fmt: skip


def _door() -> Drawing:
    return [Part(box(-1.9, -8.6, 1.9, 0), DARK_WOOD), Part(box(-1.65, -8.35, 1.65, 0), WOOD, edge=0.03), *[Part(box(x, y, x + 1.2, y + 2.9, 0.05), WOOD.darker(0.15)) for x in (-1.4, 0.2) for y in (-7.8, -4.0)], Part(oval(1.3, -3.9, 0.14, 0.14), BRASS)]  # fmt: skip


def _mirror() -> Drawing:
    return [Part(oval(0, -3.2, 1.25, 1.9), BRASS, edge=0.04), Part(oval(0, -3.2, 1.05, 1.7), rgb("#bcd0da")), Part(limb([(-0.5, -2.6), (0.2, -4.2)], (0.06, 0.1)), rgb("#ffffff"), 0.4), Part(polygon([(-0.6, 0), (0.6, 0), (0.2, -1.35), (-0.2, -1.35)]), BRASS.darker(0.2))]  # fmt: skip


def _clock() -> Drawing:
    return [Part(oval(0, -1.0, 1.0, 1.0), DARK_WOOD, edge=0.03), Part(oval(0, -1.0, 0.84, 0.84), PAPER), *[Part(oval(math.cos(a) * 0.68, -1.0 + math.sin(a) * 0.68, 0.045, 0.045), IRON) for a in (i * math.tau / 12 for i in range(12))], Part(line([(0, -1.0), (0, -1.55)]), IRON, stroke=0.06), Part(line([(0, -1.0), (0.35, -0.8)]), IRON, stroke=0.06)]  # fmt: skip


def _box_prop() -> Drawing:
    return [
        Part(box(-0.8, -0.9, 0.8, 0, 0.05), WOOD, edge=0.03),
        Part(
            smooth([(-0.85, -0.88), (-0.8, -1.2), (0.8, -1.2), (0.85, -0.88)], tension=0.2),
            WOOD.darker(0.15),
            edge=0.02,
        ),
        Part(box(-0.14, -0.98, 0.14, -0.68, 0.04), BRASS),
    ]


def _suitcase() -> Drawing:
    return [
        Part(
            smooth([(-0.25, -1.25), (-0.22, -1.5), (0.22, -1.5), (0.25, -1.25)], closed=False),
            DARK_WOOD,
            stroke=0.07,
        ),
        Part(box(-0.95, -1.28, 0.95, 0, 0.12), rgb("#9a6a40"), edge=0.03),
        *[Part(box(x - 0.08, -1.28, x + 0.08, 0), DARK_WOOD) for x in (-0.55, 0.55)],
    ]


def _basket() -> Drawing:
    return [Part(smooth([(-0.6, -0.7), (-0.4, -1.4), (0.4, -1.4), (0.6, -0.7)], closed=False), WOOD.lighter(0.1), stroke=0.08), Part(smooth([(-0.75, -0.75), (0.75, -0.75), (0.55, 0), (-0.55, 0)], tension=0.2), rgb("#b9894f"), edge=0.03), *[Part(line([(-0.68, y), (0.68, y)]), WOOD, 0.5, stroke=0.03) for y in (-0.55, -0.35, -0.18)]]  # fmt: skip


def _ball() -> Drawing:
    return [Part(oval(0, -0.16, 0.16, 0.16), rgb("#c9d84a"), edge=0.015)]


def _bowl() -> Drawing:
    return [
        Part(
            smooth([(-0.45, -0.38), (0.45, -0.38), (0.25, 0), (-0.25, 0)], tension=0.4),
            rgb("#6f93ad"),
            edge=0.02,
        ),
        Part(oval(0, -0.38, 0.45, 0.08), rgb("#a9744a")),
    ]


def _pills() -> Drawing:
    palm = smooth([(-1.2, 0), (-1.25, -0.4), (-0.6, -0.55), (0.6, -0.55), (1.25, -0.4), (1.2, 0)])
    return [
        Part(palm, rgb("#d6a27d"), edge=0.02),
        Part(limb([(-0.65, -0.6), (-0.3, -0.68)], (0.12, 0.12)), rgb("#d12c2c"), glow=True),
        Part(limb([(0.35, -0.68), (0.7, -0.6)], (0.12, 0.12)), rgb("#2c6ad1"), glow=True),
    ]


def _palette() -> Drawing:
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


def _brush() -> Drawing:
    return [
        Part(limb([(0.6, 0.1), (-0.35, -0.5)], (0.035, 0.03)), WOOD.lighter(0.1)),
        Part(limb([(-0.3, -0.47), (-0.42, -0.54)], (0.05, 0.05)), BRASS),
        Part(smooth([(-0.4, -0.58), (-0.46, -0.5), (-0.68, -0.68)]), rgb("#d9a53a")),
    ]


def _key() -> Drawing:
    return [
        Part(oval(-0.4, -0.25, 0.2, 0.2), BRASS, stroke=0.1),
        Part(box(-0.22, -0.3, 0.5, -0.2), BRASS),
        Part(box(0.3, -0.25, 0.38, -0.02), BRASS),
        Part(box(0.44, -0.25, 0.5, -0.06), BRASS),
    ]


def _sword() -> Drawing:
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


def _apple() -> Drawing:
    return [
        Part(
            smooth(
                [(0, -0.42), (0.25, -0.46), (0.3, -0.2), (0.12, 0), (-0.12, 0), (-0.3, -0.2), (-0.25, -0.46)]
            ),
            rgb("#bf3b35"),
        ),
        Part(limb([(0, -0.42), (0.04, -0.58)], (0.02, 0.015)), DARK_WOOD),
    ]


def _teapot() -> Drawing:
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


def _butterfly() -> Drawing:
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


def _balloon() -> Drawing:
    return [
        Part(line([(0, 0), (0.06, -0.9), (0, -1.8)]), IRON, 0.7, stroke=0.02),
        Part(
            smooth([(0, -1.8), (-0.6, -2.5), (-0.4, -3.2), (0, -3.4), (0.4, -3.2), (0.6, -2.5)]),
            rgb("#cf4a4a"),
            edge=0.02,
        ),
        Part(oval(-0.2, -2.9, 0.12, 0.2), rgb("#ffffff"), 0.5),
    ]


def _kite() -> Drawing:
    return [
        Part(polygon([(0, -1.6), (0.7, -0.7), (0, 0), (-0.7, -0.7)]), rgb("#d2543f"), edge=0.03),
        Part(polygon([(0, -1.6), (0.7, -0.7), (0, -0.7)]), rgb("#e8b64a")),
        Part(smooth([(0, 0), (0.3, 0.4), (-0.1, 0.8), (0.2, 1.2)], closed=False), IRON, stroke=0.03),
    ]


def _bag() -> Drawing:
    return [
        Part(
            smooth([(-0.4, -0.9), (-0.3, -1.5), (0.3, -1.5), (0.4, -0.9)], closed=False),
            DARK_WOOD,
            stroke=0.06,
        ),
        Part(box(-0.6, -0.95, 0.6, 0, 0.18), rgb("#8f6b48"), edge=0.03),
        Part(box(-0.6, -0.95, 0.6, -0.5, 0.15), rgb("#7a583a")),
    ]


def _photo() -> Drawing:
    return [
        Part(box(-0.5, -1.1, 0.5, 0), rgb("#f4efe4"), edge=0.02),
        Part(box(-0.42, -1.02, 0.42, -0.25), rgb("#6f8a96")),
        Part(oval(0, -0.68, 0.14, 0.15), rgb("#d9b08c")),
        Part(smooth([(-0.28, -0.25), (-0.2, -0.5), (0.2, -0.5), (0.28, -0.25)]), rgb("#8c4a3f")),
    ]


def _bread() -> Drawing:
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


def _bulb() -> Drawing:
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


def _gear() -> Drawing:
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


def _paper_flower() -> Drawing:
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


def _chalkboard() -> Drawing:
    return [Part(box(-4.5, -7.6, 4.5, -3.2), WOOD), Part(box(-4.3, -7.4, 4.3, -3.4), rgb("#2f4a40")), *[Part(line([(x, y), (x + w, y - 0.05)]), rgb("#dfe6dd"), 0.7, stroke=0.06) for x, y, w in ((-3.8, -6.8, 2.6), (-3.8, -6.2, 3.4), (-3.8, -5.5, 2.0), (0.6, -6.6, 2.2), (0.6, -5.9, 3.0), (0.6, -5.2, 1.6))]]  # fmt: skip


def _carriage() -> Drawing:
    return [Part(box(-2.4, -5.6, 2.4, -1.8, 0.5), rgb("#4a2f38"), edge=0.05), Part(box(-1.0, -4.9, 1.0, -3.4, 0.15), rgb("#c9a86a")), Part(box(-2.7, -6.0, 2.7, -5.5, 0.2), rgb("#6a4a3c")), *[Part(oval(x, -1.3, 1.3, 1.3), DARK_WOOD, stroke=0.2) for x in (-1.8, 1.8)], *[Part(line([(x - 1.2, -1.3), (x + 1.2, -1.3)]), DARK_WOOD, stroke=0.12) for x in (-1.8, 1.8)], *[Part(line([(x, -2.5), (x, -0.1)]), DARK_WOOD, stroke=0.12) for x in (-1.8, 1.8)]]  # fmt: skip


def _stone_table() -> Drawing:
    return [
        Part(box(-1.4, -2.2, 1.4, 0, 0.1), rgb("#8b8f92")),
        Part(box(-2.4, -2.6, 2.4, -2.15, 0.12), rgb("#a6aaab"), edge=0.03),
    ]


_W = WOOD
PROPS: dict[str, Prop] = {
    "lantern": Prop(_lantern, "hand", 1.2, 0.6, FLAME, 0.45), "lamp": Prop(_lamp, "table", 1.45, 1.0, FLAME, 1.0),
    "floor lamp": Prop(_floor_lamp, "ground", 6.3, 1.7, FLAME, 5.6), "candle": Prop(_candle, "table", 1.05, 0.5, FLAME, 0.9),
    "bottle": Prop(_bottle, "hand", 1.3, 0.5), "book": Prop(_book, "hand", 0.7, 1.0), "letter": Prop(_letter, "hand", 0.7, 0.7),
    "map": Prop(_map, "table", 0.85, 2.6), "cup": Prop(_cup, "hand", 0.5, 0.6), "umbrella": Prop(_umbrella, "hand", 3.6, 3.2),
    "guitar": Prop(_guitar, "hand", 1.1, 3.0), "violin": Prop(_violin, "hand", 0.6, 1.6), "easel": Prop(_easel, "ground", 6.6, 3.2),
    "canvas": Prop(_easel, "ground", 6.6, 3.2), "table": Prop(_table, "ground", 3.05, 4.8), "desk": Prop(_desk, "ground", 3.1, 6.0),
    "computer": Prop(_computer, "table", 1.85, 2.3, rgb("#8fd8ff"), 1.1), "laptop": Prop(_laptop, "table", 0.95, 1.6, rgb("#8fd8ff"), 0.5),
    "phone": Prop(_phone, "hand", 0.8, 0.4, rgb("#8fd8ff"), 0.4), "chair": Prop(_chair, "ground", 3.6, 1.5), "stool": Prop(_stool, "ground", 1.8, 1.4),
    "armchair": Prop(_armchair, "ground", 3.7, 3.2), "throne": Prop(_throne, "ground", 7.0, 3.4), "sofa": Prop(_sofa, "ground", 3.2, 7.4),
    "bed": Prop(_bed, "ground", 3.4, 8.4), "bench": Prop(_bench, "ground", 3.1, 5.2), "bicycle": Prop(_bicycle, "ground", 3.8, 6.6),
    "car": Prop(_car, "ground", 4.1, 10.6), "boat": Prop(_boat, "ground", 7.2, 7.8), "telescope": Prop(_telescope, "ground", 4.6, 3.0),
    "piano": Prop(_piano, "ground", 4.4, 6.3), "flower": Prop(_flower, "hand", 1.8, 0.6), "sunflower": Prop(_sunflower, "ground", 4.8, 1.8),
    "plant": Prop(_plant, "ground", 3.1, 2.2), "tree": Prop(_tree, "ground", 12.5, 8.0), "door": Prop(_door, "ground", 8.6, 3.8),
    "mirror": Prop(_mirror, "ground", 5.1, 2.5), "clock": Prop(_clock, "table", 2.0, 2.0), "box": Prop(_box_prop, "table", 1.2, 1.7),
    "suitcase": Prop(_suitcase, "ground", 1.5, 1.9), "basket": Prop(_basket, "hand", 1.4, 1.5), "ball": Prop(_ball, "ground", 0.32, 0.32),
    "bowl": Prop(_bowl, "table", 0.45, 0.9), "pill": Prop(_pills, "hand", 0.8, 2.4), "palette": Prop(_palette, "hand", 0.9, 1.9),
    "brush": Prop(_brush, "hand", 0.7, 1.2), "key": Prop(_key, "hand", 0.5, 1.0), "sword": Prop(_sword, "hand", 3.7, 0.8),
    "apple": Prop(_apple, "table", 0.6, 0.6), "teapot": Prop(_teapot, "table", 0.9, 1.6), "butterfly": Prop(_butterfly, "air", 0.6, 0.9),
    "balloon": Prop(_balloon, "hand", 3.4, 1.2), "kite": Prop(_kite, "air", 2.8, 1.4), "bag": Prop(_bag, "hand", 1.5, 1.2),
    "photograph": Prop(_photo, "hand", 1.1, 1.0), "bread": Prop(_bread, "table", 0.6, 1.7), "bulb": Prop(_bulb, "table", 1.1, 0.7, FLAME, 0.7),
    "gear": Prop(_gear, "table", 1.1, 1.1), "paper flower": Prop(_paper_flower, "hand", 1.2, 0.8), "chalkboard": Prop(_chalkboard, "ground", 7.6, 9.0),
    "carriage": Prop(_carriage, "ground", 6.0, 5.4), "stone table": Prop(_stone_table, "ground", 2.6, 4.8),
}  # fmt: skip

_SAME = {
    "couch": "sofa", "settee": "sofa", "brass lamp": "lamp", "oil lamp": "lantern", "torch": "lantern", "teacup": "cup", "mug": "cup", "glass": "cup",
    "coffee": "cup", "tea": "cup", "notebook": "book", "diary": "book", "journal": "book", "sketchbook": "book", "booklet": "book", "sketchpad": "book",
    "message": "letter", "note": "letter", "envelope": "letter", "paper": "letter", "postcard": "letter", "scroll": "letter", "newspaper": "letter",
    "chart": "map", "monitor": "computer", "screen": "computer", "desktop": "computer", "desktop computer": "computer", "television": "computer",
    "smartphone": "phone", "telephone": "phone", "bike": "bicycle", "truck": "car", "taxi": "car", "van": "car", "sailboat": "boat", "ship": "boat",
    "sail": "boat", "rowboat": "boat", "painting": "easel", "picture": "photograph", "photo": "photograph", "rose": "flower", "flowers": "flower",
    "bouquet": "flower", "tulip": "flower", "sunflowers": "sunflower", "petal": "flower", "chest": "box", "crate": "box", "case": "suitcase",
    "guitar case": "suitcase", "luggage": "suitcase", "backpack": "bag", "satchel": "bag", "handbag": "bag", "purse": "bag", "parcel": "box",
    "package": "box", "gift": "box", "watch": "clock", "compass": "clock", "pills": "pill", "paintbrush": "brush", "pen": "brush", "pencil": "brush",
    "blackboard": "chalkboard", "board": "chalkboard", "stove": "teapot", "kettle": "teapot", "light bulb": "bulb", "lightbulb": "bulb",
    "tennis ball": "ball", "fruit": "apple", "loaf": "bread", "candlestick": "candle", "wheel": "gear", "cog": "gear", "machine": "gear",
    "pot": "plant", "seat": "chair", "workbench": "table", "dining table": "table", "stone": "gear", "palette knife": "knife", "sabre": "sword",
}  # fmt: skip

_PLACE_DRAWN = {
    "lighthouse",
    "window",
    "castle",
    "house",
    "building",
    "mountain",
    "moon",
    "sun",
    "star",
    "wave",
    "road",
    "bridge",
    "river",
}


def prop(name: str) -> tuple[str, Prop] | None:
    """The drawn thing a word stands for, or None."""
    word = name.lower().strip()
    for form in (
        word,
        word.removesuffix("s"),
        word.split()[-1] if word else "",
        (word.split()[-1] if word else "").removesuffix("s"),
    ):
        form = _SAME.get(form, form)
        if form in PROPS:
            return form, PROPS[form]
    return None


def in_hand(name: str) -> Drawing:
    """A thing scaled and placed to be held, about the hand."""
    found = prop(name)
    if found is None or found[1].where not in ("hand", "table", "air"):
        return []
    key, thing = found
    if thing.height > 2.5 and key not in ("umbrella", "balloon", "sword"):
        return []
    lift = {
        "lantern": 1.15,
        "suitcase": 1.5,
        "basket": 1.35,
        "bag": 1.5,
        "book": 0.35,
        "letter": 0.3,
        "cup": 0.25,
        "map": 0.3,
        "guitar": 0.3,
    }.get(key, 0.12)
    return [
        Part(
            _shifted(part.path, lift),
            part.colour,
            part.alpha,
            _shifted(part.inside, lift) if part.inside else None,
            part.stroke,
            part.blur,
            part.edge,
            part.glow,
        )
        for part in thing.draw()
    ]


def _shifted(path: skia.Path, down: float) -> skia.Path:
    made = skia.Path(path)
    made.offset(0, down)
    return made


def stable_tint(name: str, colour: Colour) -> Colour:
    """A thing's colour leans a little its own way for each name."""
    lean = lasting(name, "tint") % 100 / 100
    return colour.mix(Colour(0.6 + 0.4 * lean, 0.7, 1.0 - 0.4 * lean), 0.06)
