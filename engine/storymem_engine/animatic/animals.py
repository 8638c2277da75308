"""Dogs, birds, horses and hedgehogs, each about its feet, one unit per quarter metre; and who draws the rest."""

import math

from storymem_engine.animatic.cats import cat
from storymem_engine.animatic.colour import Colour, lasting, rgb
from storymem_engine.animatic.gait import NOSE, gait, legs
from storymem_engine.animatic.looks import fur_of
from storymem_engine.animatic.pen import Drawing, Part, limb, oval, polygon, smooth
from storymem_engine.animatic.robots import robot
from storymem_engine.shot_language import Figure

HEIGHTS = {"cat": 1.5, "dog": 2.6, "bird": 1.0, "horse": 8.6, "robot": 4.6, "animal": 2.4}
"""Heights in quarter metres, ears included."""


def animal(figure: Figure, seconds: float, side: int, pixels: float, wind: float = 0.2) -> Drawing:
    """The creature facing `side` (1 right, -1 left); `pixels` is its height on screen."""
    main, second = fur_of(figure)
    phase = lasting(figure.name, "phase") % 628 / 100
    t = seconds
    if figure.kind == "robot":
        parts = robot(main, second, figure.pose, t + phase)
    elif figure.kind == "bird":
        parts = _bird(main, second, figure.pose, t + phase)
    elif figure.kind == "horse":
        parts = _horse(main, second, figure.pose, t + phase)
    elif figure.kind == "cat":
        parts = cat(main, second, figure.pose, t + phase)
    elif is_hedgehog(figure):
        parts = _hedgehog(main, second, figure.pose, t + phase)
    else:
        parts = _dog(main, second, figure.pose, t + phase)
    if side < 0 and figure.kind != "robot":
        return [_mirrored(part) for part in parts]
    return parts


def is_hedgehog(figure: Figure) -> bool:
    return figure.kind == "animal" and "hedgehog" in figure.name.lower()


def _mirrored(part: Part) -> Part:
    import skia

    flip = skia.Matrix.Scale(-1, 1)
    path = skia.Path(part.path)
    path.transform(flip)
    inside = part.inside
    if inside is not None:
        inside = skia.Path(inside)
        inside.transform(flip)
    return Part(path, part.colour, part.alpha, inside, part.stroke, part.blur, part.edge, part.glow)


def _dog(main: Colour, second: Colour, pose: str, t: float) -> Drawing:
    wag = math.sin(t * 9) * 0.16
    dark = main.darker(0.2)
    pant = 0.02 * math.sin(t * 6)
    if pose in ("sitting", "kneeling"):
        body = smooth(
            [
                (0.36, -1.75),
                (0.68, -1.4),
                (0.62, -0.7),
                (0.52, -0.02),
                (-0.62, 0.0),
                (-0.92, -0.3),
                (-0.72, -0.95),
                (-0.15, -1.55),
            ]
        )
        return [
            Part(limb([(-0.72, -0.2), (-1.15, -0.25), (-1.4, -0.6 + wag)], (0.12, 0.11, 0.05)), dark),
            Part(body, main, edge=0.025),
            Part(smooth([(0.4, -1.5), (0.66, -1.2), (0.58, -0.5), (0.36, -0.7)]), second, inside=body),
            Part(
                smooth([(-0.7, -0.05), (-0.66, -0.65), (-0.2, -0.75), (0.1, -0.35), (0.1, 0.0)]),
                dark,
                0.5,
                inside=body,
            ),
            Part(limb([(0.42, -0.95), (0.46, -0.08)], (0.15, 0.11)), main, edge=0.02),
            Part(oval(0.54, -0.06, 0.18, 0.08), second),
            Part(oval(0.0, -0.06, 0.22, 0.08), second),
            *_dog_head(0.52, -2.0 + pant, main, second, dark, t),
        ]
    if pose == "lying":
        body = smooth(
            [(-1.5, -0.1), (-1.35, -0.75), (-0.4, -0.9), (0.6, -0.8), (1.0, -0.4), (0.9, 0.0), (-1.3, 0.0)]
        )
        return [
            Part(limb([(-1.35, -0.2), (-1.8, -0.12), (-2.1, -0.2 + wag * 0.6)], (0.12, 0.1, 0.05)), dark),
            Part(body, main, edge=0.025),
            Part(limb([(0.8, -0.14), (1.5, -0.1)], (0.13, 0.1)), main.lighter(0.05), edge=0.02),
            *_dog_head(1.1, -0.85 + pant, main, second, dark, t),
        ]
    step, reach = gait(pose, t)
    bob = abs(step) * 0.07 * (1.6 if pose == "running" else 1.0)
    body = smooth(
        [
            (-1.2, -1.3 - bob),
            (-0.5, -1.5 - bob),
            (0.4, -1.48 - bob),
            (0.95, -1.62 - bob),
            (1.1, -1.2 - bob),
            (0.7, -0.78 - bob),
            (-0.3, -0.88 - bob),
            (-1.12, -0.86 - bob),
        ]
    )
    far, near = legs(0.72, -0.88, -0.95 - bob, step, reach * 0.75, 0.13, main, second)
    tail = limb([(-1.12, -1.25 - bob), (-1.5, -1.5), (-1.75 + wag * 0.4, -1.9 + wag)], (0.13, 0.11, 0.05))
    return [
        Part(tail, dark),
        *far,
        Part(body, main, edge=0.025),
        Part(smooth([(0.6, -0.75), (1.05, -1.15), (0.8, -1.5), (0.5, -1.1)]), second, inside=body),
        *near,
        *_dog_head(1.15, -2.0 - bob + pant, main, second, dark, t),
    ]


def _dog_head(x: float, y: float, main: Colour, second: Colour, dark: Colour, t: float) -> Drawing:
    flap = math.sin(t * 5) * 0.03
    blink = 1.0 if (t % 3.9) > 0.16 else 0.15
    neck = limb([(x - 0.3, y + 0.65), (x - 0.02, y + 0.1)], (0.36, 0.28))
    skull = smooth(
        [
            (x - 0.38, y - 0.02),
            (x - 0.28, y - 0.36),
            (x + 0.08, y - 0.42),
            (x + 0.34, y - 0.22),
            (x + 0.44, y - 0.06),
            (x + 0.74, y - 0.02),
            (x + 0.8, y + 0.12),
            (x + 0.68, y + 0.24),
            (x + 0.3, y + 0.3),
            (x - 0.1, y + 0.3),
            (x - 0.34, y + 0.2),
        ]
    )
    ear = smooth(
        [
            (x - 0.3, y - 0.32),
            (x - 0.06, y - 0.34),
            (x - 0.06, y + 0.08 + flap),
            (x - 0.2, y + 0.3 + flap),
            (x - 0.38, y + 0.12 + flap),
        ]
    )
    return [
        Part(neck, main),
        Part(limb([(x - 0.36, y + 0.42), (x + 0.1, y + 0.5)], (0.07, 0.06)), rgb("#b03a34")),
        Part(
            smooth([(x + 0.4, y + 0.26), (x + 0.56, y + 0.24), (x + 0.55, y + 0.4), (x + 0.46, y + 0.42)]),
            rgb("#d9737a"),
        ),
        Part(skull, main, edge=0.02),
        Part(
            smooth(
                [
                    (x + 0.3, y - 0.02),
                    (x + 0.74, y - 0.02),
                    (x + 0.82, y + 0.12),
                    (x + 0.66, y + 0.26),
                    (x + 0.28, y + 0.26),
                ]
            ),
            second,
            0.9,
            inside=skull,
        ),
        Part(oval(x + 0.75, y + 0.01, 0.085, 0.07), NOSE),
        Part(
            smooth([(x + 0.72, y + 0.15), (x + 0.5, y + 0.2), (x + 0.34, y + 0.16)], closed=False),
            NOSE,
            0.8,
            stroke=0.022,
        ),
        Part(oval(x + 0.2, y - 0.12, 0.062, 0.068 * blink), NOSE),
        Part(oval(x + 0.215, y - 0.145, 0.02, 0.02 * blink), rgb("#ffffff"), glow=True),
        Part(limb([(x + 0.12, y - 0.25), (x + 0.28, y - 0.25)], (0.03, 0.02)), dark, 0.8),
        Part(ear, dark, edge=0.02),
    ]


def _hedgehog(main: Colour, second: Colour, pose: str, t: float) -> Drawing:
    step, _ = gait(pose, t)
    bob = abs(step) * 0.05
    sniff = 0.03 * math.sin(t * 5)
    blink = 1.0 if (t % 3.9) > 0.16 else 0.15
    quills = []
    for index in range(27):  # tips and notches in turn, from the brow over the back to the tail
        angle = math.pi * (0.14 + 0.9 * index / 26)
        out = 1.13 if index % 2 else 0.98
        quills.append((math.cos(angle) * 1.15 * out - 0.15, -0.35 - math.sin(angle) * 1.1 * out - bob))
    back = polygon([(0.78, -0.16), *quills, (-1.15, -0.16)])
    face = smooth(
        [
            (0.3, -0.16 - bob), (0.35, -0.95 - bob), (0.75, -0.98 - bob), (1.1, -0.68 - bob),
            (1.48, -0.5 - bob + sniff), (1.46, -0.36 - bob + sniff), (1.05, -0.2 - bob),
        ]
    )  # fmt: skip
    feet = [
        Part(oval(x + 0.1 * step * way, -0.08, 0.17, 0.09), second.darker(0.25), edge=0.015)
        for x, way in ((-0.7, 1), (-0.35, -1), (0.45, -1), (0.78, 1))
    ]
    streaks = [
        Part(limb([(x, y - bob), (x - 0.16, y - 0.24 - bob)], (0.035, 0.01)), main.lighter(0.35), 0.8)
        for x, y in ((0.2, -0.9), (-0.2, -1.1), (-0.6, -0.95), (-0.05, -0.6), (-0.5, -0.55), (-0.9, -0.55))
    ]
    return [
        *feet,
        Part(face, second, edge=0.02),
        Part(back, main.darker(0.15), edge=0.02),
        *streaks,
        Part(oval(0.62, -0.86 - bob, 0.14, 0.16), second.darker(0.15), edge=0.015),
        Part(oval(1.5, -0.46 - bob + sniff, 0.09, 0.08), NOSE),
        Part(oval(1.02, -0.6 - bob, 0.065, 0.075 * blink), NOSE),
        Part(oval(1.04, -0.63 - bob, 0.02, 0.02 * blink), rgb("#ffffff"), glow=True),
        Part(
            smooth([(1.36, -0.34 - bob), (1.2, -0.28 - bob), (1.06, -0.32 - bob)], closed=False),
            NOSE,
            0.7,
            stroke=0.02,
        ),
    ]


def _bird(main: Colour, second: Colour, pose: str, t: float) -> Drawing:
    if pose in ("running", "walking"):  # in flight
        flap = math.sin(t * 8)
        body = smooth([(-0.7, -0.4), (0.1, -0.62), (0.6, -0.6), (0.75, -0.48), (0.4, -0.34), (-0.2, -0.3)])
        wings = [
            smooth([(0.2, -0.5), (-0.1, -0.9 - 0.5 * flap * k), (-0.6, -1.2 - 0.6 * flap * k), (-0.35, -0.6)])
            for k in (1.0, 0.8)
        ]
        return [
            Part(wings[1], main.darker(0.25)),
            Part(body, main, edge=0.02),
            Part(polygon([(0.72, -0.54), (0.95, -0.48), (0.72, -0.44)]), rgb("#d9953a")),
            Part(wings[0], main.darker(0.1), edge=0.02),
            Part(oval(0.58, -0.53, 0.035, 0.035), NOSE),
        ]
    hop = max(0.0, math.sin(t * 2)) * 0.02
    body = smooth(
        [
            (-0.62, -0.28),
            (-0.2, -0.62 - hop),
            (0.2, -0.9 - hop),
            (0.42, -0.78 - hop),
            (0.44, -0.5),
            (0.25, -0.22),
            (-0.12, -0.16),
        ]
    )
    return [
        *[Part(limb([(x, -0.2), (x + 0.02, 0)], (0.025, 0.02)), rgb("#a8743a")) for x in (0.02, 0.16)],
        Part(limb([(-0.45, -0.3), (-0.95, -0.16)], (0.1, 0.06)), main.darker(0.25)),
        Part(body, main, edge=0.02),
        Part(smooth([(0.42, -0.66), (0.4, -0.4), (0.15, -0.22), (0.15, -0.5)]), second, inside=body),
        Part(
            smooth([(0.1, -0.58), (-0.2, -0.5), (-0.6, -0.22), (-0.1, -0.28)]), main.darker(0.2), edge=0.015
        ),
        Part(polygon([(0.42, -0.78 - hop), (0.62, -0.7 - hop), (0.42, -0.66 - hop)]), rgb("#d9953a")),
        Part(oval(0.3, -0.76 - hop, 0.035, 0.035), NOSE),
    ]


def _horse(main: Colour, second: Colour, pose: str, t: float) -> Drawing:
    step, reach = gait(pose, t * 0.75)
    bob = abs(step) * 0.14
    mane = main.darker(0.5)
    body = smooth(
        [
            (-2.6, -5.0 - bob),
            (-1.2, -5.5 - bob),
            (0.8, -5.2 - bob),
            (2.1, -5.7 - bob),
            (2.5, -4.4 - bob),
            (1.6, -3.4 - bob),
            (-0.6, -3.5 - bob),
            (-2.4, -3.5 - bob),
        ]
    )
    neck = smooth(
        [
            (1.2, -5.4 - bob),
            (2.2, -7.4 - bob),
            (2.9, -8.2 - bob),
            (3.3, -7.6 - bob),
            (2.9, -6.2 - bob),
            (2.5, -4.4 - bob),
        ]
    )
    face = smooth(
        [
            (2.5, -8.3 - bob),
            (3.1, -8.5 - bob),
            (3.7, -7.9 - bob),
            (4.4, -6.7 - bob),
            (4.2, -6.3 - bob),
            (3.7, -6.5 - bob),
            (3.0, -7.2 - bob),
        ]
    )
    far, near = legs(1.7, -2.0, -3.9 - bob, step, reach * 1.9, 0.3, main, main.darker(0.5))
    swish = math.sin(t * 1.6) * 0.2
    return [
        Part(limb([(-2.5, -4.9 - bob), (-3.2, -4.0), (-3.3 + swish, -2.2)], (0.25, 0.35, 0.1)), mane),
        *far,
        Part(neck, main),
        Part(body, main, edge=0.05),
        *near,
        Part(face, main, edge=0.04),
        Part(polygon([(2.75, -8.4 - bob), (2.95, -9.0 - bob), (3.15, -8.4 - bob)]), main.darker(0.1)),
        Part(
            smooth(
                [
                    (2.6, -8.5 - bob),
                    (2.1, -7.6 - bob),
                    (1.2, -5.5 - bob),
                    (1.7, -5.6 - bob),
                    (2.4, -7.0 - bob),
                ]
            ),
            mane,
        ),
        Part(oval(3.35, -7.75 - bob, 0.1, 0.12), NOSE),
        Part(oval(4.2, -6.6 - bob, 0.06, 0.05), NOSE),
    ]
