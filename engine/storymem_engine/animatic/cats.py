"""Cats: sitting, lying, walking."""

import math

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.gait import NOSE, gait, legs
from storymem_engine.animatic.pen import Drawing, Part, limb, line, oval, polygon, smooth


def cat(main: Colour, second: Colour, pose: str, t: float) -> Drawing:
    wag = math.sin(t * 1.8) * 0.16
    dark = main.darker(0.18)
    eye = rgb("#b9c34a")
    if pose in ("sitting", "standing", "kneeling"):
        hx, hy = 0.22 + math.sin(t * 0.8) * 0.02, -1.14
        body = smooth(
            [
                (0.3, -0.98),
                (0.42, -0.62),
                (0.44, -0.1),
                (0.3, 0.0),
                (-0.35, 0.0),
                (-0.52, -0.16),
                (-0.46, -0.5),
                (-0.18, -0.88),
                (0.05, -1.02),
            ]
        )
        tail = limb(
            [(-0.42, -0.1), (-0.78, -0.08), (-0.95 + wag * 0.4, -0.34), (-0.84 + wag, -0.6)],
            (0.1, 0.1, 0.09, 0.05),
        )
        chest = smooth([(0.24, -0.9), (0.42, -0.6), (0.4, -0.2), (0.28, -0.3), (0.2, -0.6)])
        return [
            Part(tail, dark),
            Part(body, main, edge=0.02),
            Part(chest, second, inside=body),
            Part(
                smooth([(-0.42, -0.06), (-0.4, -0.36), (-0.1, -0.44), (0.1, -0.2), (0.06, 0.0)]),
                dark,
                0.45,
                inside=body,
            ),
            Part(limb([(0.26, -0.5), (0.29, -0.06)], (0.09, 0.075)), main, edge=0.015),
            Part(oval(0.33, -0.04, 0.11, 0.055), second),
            *_stripes(dark, body),
            *_cat_head(hx, hy, main, second, dark, eye, t),
        ]
    if pose == "lying":
        body = smooth(
            [(-0.9, -0.1), (-0.8, -0.45), (-0.2, -0.6), (0.4, -0.5), (0.7, -0.25), (0.6, 0.0), (-0.7, 0.0)]
        )
        return [
            Part(
                limb([(-0.8, -0.12), (-1.1, -0.05), (-0.7, 0.0), (-0.2, -0.03)], (0.1, 0.1, 0.09, 0.06)), dark
            ),
            Part(body, main, edge=0.02),
            *_stripes(dark, body),
            *_cat_head(0.62, -0.5, main, second, dark, eye, t),
        ]
    step, reach = gait(pose, t)
    bob = abs(step) * 0.04
    body = smooth(
        [
            (-0.82, -0.72 - bob),
            (-0.4, -0.86 - bob),
            (0.3, -0.82 - bob),
            (0.62, -0.86 - bob),
            (0.74, -0.62 - bob),
            (0.5, -0.4 - bob),
            (-0.4, -0.42 - bob),
            (-0.78, -0.46 - bob),
        ]
    )
    tail = limb(
        [(-0.76, -0.66 - bob), (-1.15, -0.9), (-1.3 + wag * 0.5, -1.25), (-1.14 + wag, -1.52)],
        (0.1, 0.09, 0.08, 0.05),
    )
    far, near = legs(0.48, -0.55, -0.5 - bob, step, reach * 0.34, 0.085, main, second)
    return [
        Part(tail, dark),
        *far,
        Part(body, main, edge=0.02),
        Part(smooth([(0.5, -0.4), (0.7, -0.6), (0.4, -0.42), (-0.3, -0.38)]), second, inside=body),
        *_stripes(dark, body),
        *near,
        *_cat_head(0.86, -1.0 - bob, main, second, dark, eye, t),
    ]


def _stripes(dark: Colour, body) -> Drawing:
    return [
        Part(limb([(x, -1.0), (x - 0.06, -0.62)], (0.05, 0.02)), dark, 0.55, inside=body)
        for x in (-0.5, -0.24, 0.02)
    ]


def _cat_head(
    x: float, y: float, main: Colour, second: Colour, dark: Colour, eye: Colour, t: float
) -> Drawing:
    blink = 1.0 if (t % 4.1) > 0.16 else 0.15
    skull = smooth(
        [
            (x - 0.33, y + 0.02),
            (x - 0.29, y - 0.22),
            (x, y - 0.3),
            (x + 0.29, y - 0.22),
            (x + 0.33, y + 0.02),
            (x + 0.2, y + 0.24),
            (x, y + 0.29),
            (x - 0.2, y + 0.24),
        ]
    )
    parts: Drawing = []
    for s in (-1, 1):
        parts.append(
            Part(
                polygon([(x + s * 0.31, y - 0.08), (x + s * 0.3, y - 0.47), (x + s * 0.07, y - 0.26)]),
                main,
                edge=0.015,
            )
        )
        parts.append(
            Part(
                polygon([(x + s * 0.26, y - 0.16), (x + s * 0.27, y - 0.38), (x + s * 0.13, y - 0.25)]),
                rgb("#d99a92"),
            )
        )
    parts.append(Part(skull, main, edge=0.015))
    parts.append(
        Part(
            smooth(
                [
                    (x - 0.17, y + 0.1),
                    (x, y - 0.02),
                    (x + 0.17, y + 0.1),
                    (x + 0.12, y + 0.25),
                    (x, y + 0.29),
                    (x - 0.12, y + 0.25),
                ]
            ),
            second,
            inside=skull,
        )
    )
    for k in (-0.09, 0.0, 0.09):
        parts.append(
            Part(limb([(x + k, y - 0.28), (x + k * 0.8, y - 0.15)], (0.022, 0.012)), dark, 0.7, inside=skull)
        )
    for s in (-1, 1):
        parts.append(Part(oval(x + s * 0.14, y - 0.01, 0.072, 0.072 * blink), eye))
        parts.append(Part(oval(x + s * 0.14, y - 0.01, 0.026, 0.062 * blink), rgb("#1c1a1e")))
        parts.append(
            Part(oval(x + s * 0.14 - 0.02, y - 0.035, 0.016, 0.016 * blink), rgb("#ffffff"), glow=True)
        )
        for dy in (-0.01, 0.03):
            parts.append(
                Part(
                    line([(x + s * 0.1, y + 0.14 + dy), (x + s * 0.42, y + 0.1 + dy * 2.4)]),
                    rgb("#ffffff"),
                    0.5,
                    stroke=0.009,
                )
            )
    parts.append(
        Part(polygon([(x - 0.035, y + 0.085), (x + 0.035, y + 0.085), (x, y + 0.125)]), rgb("#c0706c"))
    )
    parts.append(
        Part(
            smooth(
                [
                    (x - 0.07, y + 0.17),
                    (x - 0.03, y + 0.18),
                    (x, y + 0.13),
                    (x + 0.03, y + 0.18),
                    (x + 0.07, y + 0.17),
                ],
                closed=False,
            ),
            NOSE,
            0.8,
            stroke=0.014,
        )
    )
    return parts
