"""Cats, dogs, birds, horses and robots, each about its feet with one unit per quarter metre."""

import math

from storymem_engine.animatic.colour import Colour, lasting, rgb
from storymem_engine.animatic.looks import fur_of
from storymem_engine.animatic.pen import Drawing, Part, box, limb, line, oval, polygon, smooth
from storymem_engine.shot_language import Figure

_NOSE = rgb("#3a2a2c")

HEIGHTS = {"cat": 1.5, "dog": 2.6, "bird": 1.0, "horse": 8.6, "robot": 4.6, "animal": 2.4}
"""Heights in quarter metres, ears included."""


def animal(figure: Figure, seconds: float, side: int, pixels: float, wind: float = 0.2) -> Drawing:
    """The creature facing `side` (1 right, -1 left); `pixels` is its height on screen."""
    main, second = fur_of(figure)
    phase = lasting(figure.name, "phase") % 628 / 100
    t = seconds
    if figure.kind == "robot":
        parts = _robot(main, second, figure.pose, t + phase)
    elif figure.kind == "bird":
        parts = _bird(main, second, figure.pose, t + phase)
    elif figure.kind == "horse":
        parts = _horse(main, second, figure.pose, t + phase)
    elif figure.kind == "cat":
        parts = _cat(main, second, figure.pose, t + phase)
    else:
        parts = _dog(main, second, figure.pose, t + phase)
    if side < 0 and figure.kind != "robot":
        return [_mirrored(part) for part in parts]
    return parts


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


def _gait(pose: str, t: float) -> tuple[float, float]:
    if pose == "running":
        return math.sin(t * 11), 1.0
    if pose == "walking":
        return math.sin(t * 6.5), 0.55
    return 0.0, 0.0


def _legs(
    front: float,
    back: float,
    top: float,
    step: float,
    reach: float,
    width: float,
    colour: Colour,
    paw: Colour,
) -> tuple[Drawing, Drawing]:
    """Far legs and near legs of a four-footed animal facing right."""
    far: Drawing = []
    near: Drawing = []
    swing = step * reach
    for x, phase, hind in ((front, 1, False), (back, -1, True)):
        for parts, sign, shade in ((far, -1, 0.22), (near, 1, 0.0)):
            s = swing * phase * sign
            lift = max(0.0, s) * 0.3
            knee = (x + s * 0.35 + (-0.08 if hind else 0.03), top * 0.48)
            foot = (x + s, -0.05 - lift)
            tone = colour.darker(shade)
            parts.append(
                Part(
                    limb(
                        [(x, top), knee, foot], (width * (1.5 if hind else 1.15), width * 0.9, width * 0.75)
                    ),
                    tone,
                )
            )
            parts.append(
                Part(
                    oval(foot[0] + width * 0.4, foot[1], width * 1.15, width * 0.62),
                    (paw if paw.luma > colour.luma else tone).darker(shade),
                )
            )
    return far, near


def _cat(main: Colour, second: Colour, pose: str, t: float) -> Drawing:
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
            Part(tail, dark), Part(body, main, edge=0.02), Part(chest, second, inside=body),
            Part(smooth([(-0.42, -0.06), (-0.4, -0.36), (-0.1, -0.44), (0.1, -0.2), (0.06, 0.0)]), dark, 0.45, inside=body),
            Part(limb([(0.26, -0.5), (0.29, -0.06)], (0.09, 0.075)), main, edge=0.015), Part(oval(0.33, -0.04, 0.11, 0.055), second),
            *_stripes(dark, body), *_cat_head(hx, hy, main, second, dark, eye, t),
        ]  # fmt: skip
    if pose == "lying":
        body = smooth(
            [(-0.9, -0.1), (-0.8, -0.45), (-0.2, -0.6), (0.4, -0.5), (0.7, -0.25), (0.6, 0.0), (-0.7, 0.0)]
        )
        return [Part(limb([(-0.8, -0.12), (-1.1, -0.05), (-0.7, 0.0), (-0.2, -0.03)], (0.1, 0.1, 0.09, 0.06)), dark), Part(body, main, edge=0.02), *_stripes(dark, body), *_cat_head(0.62, -0.5, main, second, dark, eye, t)]  # fmt: skip
    step, reach = _gait(pose, t)
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
    far, near = _legs(0.48, -0.55, -0.5 - bob, step, reach * 0.34, 0.085, main, second)
    return [Part(tail, dark), *far, Part(body, main, edge=0.02), Part(smooth([(0.5, -0.4), (0.7, -0.6), (0.4, -0.42), (-0.3, -0.38)]), second, inside=body), *_stripes(dark, body), *near, *_cat_head(0.86, -1.0 - bob, main, second, dark, eye, t)]  # fmt: skip


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
            _NOSE,
            0.8,
            stroke=0.014,
        )
    )
    return parts


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
            Part(limb([(-0.72, -0.2), (-1.15, -0.25), (-1.4, -0.6 + wag)], (0.12, 0.11, 0.05)), dark), Part(body, main, edge=0.025),
            Part(smooth([(0.4, -1.5), (0.66, -1.2), (0.58, -0.5), (0.36, -0.7)]), second, inside=body),
            Part(smooth([(-0.7, -0.05), (-0.66, -0.65), (-0.2, -0.75), (0.1, -0.35), (0.1, 0.0)]), dark, 0.5, inside=body),
            Part(limb([(0.42, -0.95), (0.46, -0.08)], (0.15, 0.11)), main, edge=0.02), Part(oval(0.54, -0.06, 0.18, 0.08), second), Part(oval(0.0, -0.06, 0.22, 0.08), second),
            *_dog_head(0.52, -2.0 + pant, main, second, dark, t),
        ]  # fmt: skip
    if pose == "lying":
        body = smooth(
            [(-1.5, -0.1), (-1.35, -0.75), (-0.4, -0.9), (0.6, -0.8), (1.0, -0.4), (0.9, 0.0), (-1.3, 0.0)]
        )
        return [Part(limb([(-1.35, -0.2), (-1.8, -0.12), (-2.1, -0.2 + wag * 0.6)], (0.12, 0.1, 0.05)), dark), Part(body, main, edge=0.025), Part(limb([(0.8, -0.14), (1.5, -0.1)], (0.13, 0.1)), main.lighter(0.05), edge=0.02), *_dog_head(1.1, -0.85 + pant, main, second, dark, t)]  # fmt: skip
    step, reach = _gait(pose, t)
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
    far, near = _legs(0.72, -0.88, -0.95 - bob, step, reach * 0.75, 0.13, main, second)
    tail = limb([(-1.12, -1.25 - bob), (-1.5, -1.5), (-1.75 + wag * 0.4, -1.9 + wag)], (0.13, 0.11, 0.05))
    return [Part(tail, dark), *far, Part(body, main, edge=0.025), Part(smooth([(0.6, -0.75), (1.05, -1.15), (0.8, -1.5), (0.5, -1.1)]), second, inside=body), *near, *_dog_head(1.15, -2.0 - bob + pant, main, second, dark, t)]  # fmt: skip


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
        Part(neck, main), Part(limb([(x - 0.36, y + 0.42), (x + 0.1, y + 0.5)], (0.07, 0.06)), rgb("#b03a34")),
        Part(smooth([(x + 0.4, y + 0.26), (x + 0.56, y + 0.24), (x + 0.55, y + 0.4), (x + 0.46, y + 0.42)]), rgb("#d9737a")),
        Part(skull, main, edge=0.02), Part(smooth([(x + 0.3, y - 0.02), (x + 0.74, y - 0.02), (x + 0.82, y + 0.12), (x + 0.66, y + 0.26), (x + 0.28, y + 0.26)]), second, 0.9, inside=skull),
        Part(oval(x + 0.75, y + 0.01, 0.085, 0.07), _NOSE), Part(smooth([(x + 0.72, y + 0.15), (x + 0.5, y + 0.2), (x + 0.34, y + 0.16)], closed=False), _NOSE, 0.8, stroke=0.022),
        Part(oval(x + 0.2, y - 0.12, 0.062, 0.068 * blink), _NOSE), Part(oval(x + 0.215, y - 0.145, 0.02, 0.02 * blink), rgb("#ffffff"), glow=True),
        Part(limb([(x + 0.12, y - 0.25), (x + 0.28, y - 0.25)], (0.03, 0.02)), dark, 0.8), Part(ear, dark, edge=0.02),
    ]  # fmt: skip


def _bird(main: Colour, second: Colour, pose: str, t: float) -> Drawing:
    if pose in ("running", "walking"):  # in flight
        flap = math.sin(t * 8)
        body = smooth([(-0.7, -0.4), (0.1, -0.62), (0.6, -0.6), (0.75, -0.48), (0.4, -0.34), (-0.2, -0.3)])
        wings = [
            smooth([(0.2, -0.5), (-0.1, -0.9 - 0.5 * flap * k), (-0.6, -1.2 - 0.6 * flap * k), (-0.35, -0.6)])
            for k in (1.0, 0.8)
        ]
        return [Part(wings[1], main.darker(0.25)), Part(body, main, edge=0.02), Part(polygon([(0.72, -0.54), (0.95, -0.48), (0.72, -0.44)]), rgb("#d9953a")), Part(wings[0], main.darker(0.1), edge=0.02), Part(oval(0.58, -0.53, 0.035, 0.035), _NOSE)]  # fmt: skip
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
        *[Part(limb([(x, -0.2), (x + 0.02, 0)], (0.025, 0.02)), rgb("#a8743a")) for x in (0.02, 0.16)], Part(limb([(-0.45, -0.3), (-0.95, -0.16)], (0.1, 0.06)), main.darker(0.25)),
        Part(body, main, edge=0.02), Part(smooth([(0.42, -0.66), (0.4, -0.4), (0.15, -0.22), (0.15, -0.5)]), second, inside=body),
        Part(smooth([(0.1, -0.58), (-0.2, -0.5), (-0.6, -0.22), (-0.1, -0.28)]), main.darker(0.2), edge=0.015), Part(polygon([(0.42, -0.78 - hop), (0.62, -0.7 - hop), (0.42, -0.66 - hop)]), rgb("#d9953a")),
        Part(oval(0.3, -0.76 - hop, 0.035, 0.035), _NOSE),
    ]  # fmt: skip


def _horse(main: Colour, second: Colour, pose: str, t: float) -> Drawing:
    step, reach = _gait(pose, t * 0.75)
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
    far, near = _legs(1.7, -2.0, -3.9 - bob, step, reach * 1.9, 0.3, main, main.darker(0.5))
    swish = math.sin(t * 1.6) * 0.2
    return [
        Part(limb([(-2.5, -4.9 - bob), (-3.2, -4.0), (-3.3 + swish, -2.2)], (0.25, 0.35, 0.1)), mane), *far, Part(neck, main), Part(body, main, edge=0.05), *near,
        Part(face, main, edge=0.04), Part(polygon([(2.75, -8.4 - bob), (2.95, -9.0 - bob), (3.15, -8.4 - bob)]), main.darker(0.1)),
        Part(smooth([(2.6, -8.5 - bob), (2.1, -7.6 - bob), (1.2, -5.5 - bob), (1.7, -5.6 - bob), (2.4, -7.0 - bob)]), mane), Part(oval(3.35, -7.75 - bob, 0.1, 0.12), _NOSE), Part(oval(4.2, -6.6 - bob, 0.06, 0.05), _NOSE),
    ]  # fmt: skip


def _robot(main: Colour, second: Colour, pose: str, t: float) -> Drawing:
    tilt = math.sin(t * 0.8) * 0.08
    pulse = 0.75 + 0.25 * math.sin(t * 3)
    walk = math.sin(t * 5) * 0.22 if pose in ("walking", "running") else 0.0
    eye = rgb("#6fdcff")
    dark = main.darker(0.45)
    low = 0.7 if pose in ("sitting", "kneeling") else 0.0
    y = low
    parts: Drawing = []
    for s in (-1, 1):
        lift = max(0.0, s * walk)
        hip, foot = (s * 0.42, -1.35 + y), (s * (0.46 + low * 0.5), -0.14 - lift)
        parts += [
            Part(
                limb(
                    [hip, ((hip[0] + foot[0]) / 2 + s * low * 0.4, (hip[1] + foot[1]) / 2), foot],
                    (0.15, 0.14, 0.15),
                ),
                dark,
            ),
            Part(box(foot[0] - 0.34, foot[1] - 0.1, foot[0] + 0.34, foot[1] + 0.14, 0.12), second, edge=0.02),
        ]
    body = box(-0.82, -2.75 + y, 0.82, -1.2 + y, 0.34)
    parts += [
        Part(body, main, edge=0.035),
        Part(box(-0.82, -1.55 + y, 0.82, -1.2 + y, 0.1), main.darker(0.16), inside=body),
        Part(box(-0.5, -2.5 + y, 0.5, -1.75 + y, 0.14), main.darker(0.22)),
        Part(oval(0, -2.12 + y, 0.2, 0.2), eye, pulse, glow=True),
    ]
    for s in (-1, 1):
        reach = 0.25 * math.sin(t * 1.1 + s)
        shoulder, elbow, hand = (
            (s * 0.95, -2.5 + y),
            (s * 1.3, -1.95 + y),
            (s * (1.2 + reach * 0.3), -1.4 + y - max(0, reach)),
        )
        parts += [
            Part(oval(shoulder[0], shoulder[1], 0.24, 0.24), second, edge=0.02),
            Part(limb([shoulder, elbow, hand], (0.12, 0.11, 0.11)), dark),
            Part(oval(hand[0], hand[1] + 0.05, 0.2, 0.2), main, edge=0.02),
            Part(
                limb([(hand[0] - 0.08, hand[1] + 0.14), (hand[0] - 0.1, hand[1] + 0.32)], (0.05, 0.04)), dark
            ),
            Part(
                limb([(hand[0] + 0.08, hand[1] + 0.14), (hand[0] + 0.1, hand[1] + 0.32)], (0.05, 0.04)), dark
            ),
        ]
    hx = tilt * 1.2
    skull = box(-0.92 + hx, -4.1 + y, 0.92 + hx, -2.95 + y, 0.42)
    parts += [
        Part(box(-0.2 + hx * 0.5, -3.05 + y, 0.2 + hx * 0.5, -2.7 + y), dark), Part(limb([(hx, -4.05 + y), (hx + tilt, -4.5 + y)], (0.04, 0.03)), dark), Part(oval(hx + tilt, -4.55 + y, 0.11, 0.11), second, glow=pulse > 0.9),
        *[Part(box(s * 0.92 + hx - 0.12, -3.75 + y, s * 0.92 + hx + 0.12, -3.3 + y, 0.08), second) for s in (-1, 1)], Part(skull, main, edge=0.035), Part(box(-0.74 + hx, -3.88 + y, 0.74 + hx, -3.15 + y, 0.3), rgb("#1f2730")),
    ]  # fmt: skip
    blink = 1.0 if (t % 4.3) > 0.18 else 0.12
    for s in (-1, 1):
        parts += [
            Part(oval(s * 0.34 + hx * 1.1, -3.52 + y, 0.2, 0.2 * blink), eye, glow=True),
            Part(oval(s * 0.34 + hx * 1.1, -3.52 + y, 0.11, 0.11 * blink), rgb("#e8fbff"), glow=True),
        ]
    return parts
