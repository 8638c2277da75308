"""Hair in front, behind and down the shoulder; beards."""

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.looks import Looks
from storymem_engine.animatic.pen import Drawing, Part, limb, oval, smooth

LIP = rgb("#b0524e")


def hair_behind(looks: Looks, turn: float, sway: float, away: bool) -> Drawing:
    """What hangs behind the neck: drawn before the body."""
    hair = looks.hair.darker(0.12)
    style = "" if "hood" in looks.headgear else looks.hair_style
    back = -turn * 0.12
    if style == "long":
        return [
            Part(
                smooth(
                    [
                        (back, -0.6), (0.4 + back, -0.42), (0.5 + back, 0.05), (0.5 + back, 0.5),
                        (0.46 + sway + back, 1.0), (0.2 + sway + back, 1.2), (-0.2 + sway + back, 1.2),
                        (-0.46 + sway + back, 1.0), (-0.5 + back, 0.5), (-0.5 + back, 0.05), (-0.4 + back, -0.42),
                    ]
                ),
                hair,
            )
        ]  # fmt: skip
    if style == "bob":
        return [
            Part(
                smooth(
                    [
                        (back, -0.6), (0.42 + back, -0.4), (0.5 + back, 0.05), (0.47 + sway * 0.4 + back, 0.5),
                        (0.2 + back, 0.56), (-0.2 + back, 0.56), (-0.47 + sway * 0.4 + back, 0.5), (-0.5 + back, 0.05),
                        (-0.42 + back, -0.4),
                    ]
                ),
                hair,
            )
        ]  # fmt: skip
    if style == "ponytail" and not away:
        side = -1 if turn > 0 else 1
        return [
            Part(
                limb(
                    [(side * 0.3, -0.35), (side * 0.52, -0.15), (side * 0.55 + sway, 0.35), (side * 0.44 + sway * 1.6, 0.8)],
                    (0.1, 0.15, 0.14, 0.03),
                ),
                hair,
            )
        ]  # fmt: skip
    return []


def beard(looks: Looks, outline: skia.Path, turn: float) -> Drawing:
    c = turn * 0.2
    hair = looks.hair.darker(0.05)
    shape = smooth(
        [(-0.41, 0.0), (-0.29 + c * 0.5, 0.22), (-0.12 + c, 0.245), (c, 0.225), (0.12 + c, 0.245), (0.3 + c * 0.5, 0.22),
         (0.41, 0.0), (0.44, 0.3), (0.24 + c, 0.58), (c, 0.62), (-0.24 + c, 0.58), (-0.44, 0.3)]
    )  # fmt: skip
    return [
        Part(
            shape,
            hair,
            inside=smooth(
                [
                    (-0.55, -0.05),
                    (0.55, -0.05),
                    (0.52, 0.4),
                    (0.26 + c, 0.66),
                    (-0.26 + c, 0.66),
                    (-0.52, 0.4),
                ]
            ),
        ),
        Part(
            smooth([(c - 0.09, 0.325), (c, 0.312), (c + 0.09, 0.325), (c, 0.36)]), looks.skin.mix(LIP, 0.55)
        ),
    ]


def hair_in_front(looks: Looks, turn: float, sway: float, pixels: float) -> Drawing:
    style = looks.hair_style
    hair = looks.hair
    light = hair.lighter(0.16)
    c = turn * 0.19
    p = looks.parting * 0.1
    if style == "bald":
        return [] if looks.age != "old" else [
            Part(smooth([(-0.4, 0.08), (-0.42, -0.15), (-0.3, -0.18), (-0.34, 0.05)]), hair),
            Part(smooth([(0.4, 0.08), (0.42, -0.15), (0.3, -0.18), (0.34, 0.05)]), hair),
        ]  # fmt: skip
    if style == "curly":
        spots = [(-0.36, -0.12), (-0.38, -0.3), (-0.27, -0.45), (-0.1, -0.53), (0.1, -0.53), (0.27, -0.45),
                 (0.38, -0.3), (0.36, -0.12), (-0.17, -0.36), (0.0, -0.41), (0.17, -0.36)]  # fmt: skip
        if abs(turn) > 0.45:
            back = -1 if turn > 0 else 1
            spots += [(back * 0.36, 0.0), (back * 0.33, 0.14), (back * 0.24, 0.24)]
        mass = skia.Path()
        for i, (x, y) in enumerate(spots):
            mass.addCircle(x + (c * 0.6 if 7 < i < 11 else -c * 0.2), y, 0.135 if i % 2 else 0.15)
        return [Part(mass, hair)] + [
            Part(oval(x - 0.03, y - 0.05, 0.05, 0.035), light, 0.5) for x, y in spots[1:7:2] if pixels > 30
        ]
    low = 0.14 if style in ("long", "bob") else 0.0
    outer = [(-0.4, 0.02 + low), (-0.435, -0.2), (-0.34, -0.47), (-0.12, -0.595), (0.12, -0.595), (0.34, -0.47),
             (0.435, -0.2), (0.4, 0.02 + low)]  # fmt: skip
    if abs(turn) > 0.45:
        # The far side's hairline stays high, the near side's mass comes forward to the ear.
        s = 1 if turn > 0 else -1
        outer = [(x * s, y) for x, y in
                 [(-0.38, 0.18 + low), (-0.46, -0.1), (-0.42, -0.4), (-0.18, -0.6), (0.12, -0.58), (0.34, -0.42),
                  (0.4, -0.18)]]  # fmt: skip
        inner = [
            (x * s, y)
            for x, y in [(0.3, -0.26), (0.12, -0.3), (-0.02, -0.16), (-0.1, 0.02 + low), (-0.2, 0.16 + low)]
        ]
    else:
        inner = [(0.345, -0.04 + low), (0.32, -0.17), (0.22 + c, -0.28), (p + c, -0.35), (-0.06 + p + c, -0.31),
                 (-0.24 + c, -0.22), (-0.33, -0.12), (-0.345, -0.04 + low)]  # fmt: skip
        if style == "bob" and looks.parting > 0:
            inner = [
                (0.345, 0.1),
                (0.32, -0.12),
                (0.2 + c, -0.19),
                (c, -0.205),
                (-0.2 + c, -0.19),
                (-0.32, -0.12),
                (-0.345, 0.1),
            ]
    if style == "swept":
        outer = [(x + looks.parting * 0.03, y * 1.06) for x, y in outer]
    parts: Drawing = []
    if style == "bun":
        parts.append(
            Part(oval(-turn * 0.34, -0.64 + abs(turn) * 0.18, 0.17, 0.16), hair.darker(0.1), edge=0.02)
        )
    mass = smooth(outer + inner, tension=0.52)
    parts.append(Part(mass, hair))
    if style == "short" and looks.age == "child" and not looks.female:
        parts.append(Part(smooth([(-0.05, -0.56), (0.02, -0.7), (0.09, -0.57)]), hair))
    if pixels > 24:
        shine = smooth([(-0.27 + c * 0.3, -0.36), (-0.12 + c * 0.3, -0.48), (0.1 + c * 0.3, -0.5), (0.08 + c * 0.3, -0.45),
                        (-0.1 + c * 0.3, -0.42)])  # fmt: skip
        parts.append(Part(shine, light, 0.55, inside=mass, blur=0.012))
    if style == "long" or (style == "braid" and pixels > 0):
        for side in (-1, 1):
            if abs(turn) > 0.45 and side == (1 if turn > 0 else -1):
                continue
            if style == "long":
                lock = [
                    (side * 0.37, -0.1),
                    (side * 0.43, 0.15),
                    (side * 0.42 + sway * 0.6, 0.5),
                    (side * 0.37 + sway, 0.85),
                ]
                parts.append(Part(limb(lock, (0.06, 0.085, 0.075, 0.02)), hair))
    return parts


def braid(looks: Looks, turn: float, sway: float) -> Drawing:
    """A plait over the shoulder: drawn over the body."""
    side = -1 if turn > 0 else 1
    x, y, parts = side * 0.36, 0.3, []
    for i in range(6):
        size = 0.1 - i * 0.008
        parts.append(
            Part(oval(x + sway * i * 0.25, y, size, 0.1), looks.hair.darker(0.06 * (i % 2)), edge=0.015)
        )
        y += 0.13
        x -= side * 0.012
    parts.append(Part(oval(x + sway * 1.5, y - 0.03, 0.05, 0.06), looks.second.lighter(0.2)))
    return parts


def hair_from_behind(looks: Looks, sway: float) -> Drawing:
    hair = looks.hair
    if looks.hair_style == "bald":
        return []
    low = {"long": 1.15, "bob": 0.52}.get(looks.hair_style, 0.36)
    wide = 0.48 if low > 0.5 else 0.4
    mass = smooth([(0, -0.6), (0.34, -0.48), (0.43, -0.15), (wide, 0.25), (wide * 0.8 + sway, low), (sway, low + 0.04),
                   (-wide * 0.8 + sway, low), (-wide, 0.25), (-0.43, -0.15), (-0.34, -0.48)])  # fmt: skip
    parts = [
        Part(mass, hair),
        Part(oval(-0.12, -0.36, 0.16, 0.07), hair.lighter(0.16), 0.5, inside=mass, blur=0.02),
    ]
    if looks.hair_style == "bun":
        parts.append(Part(oval(0, -0.3, 0.2, 0.19), hair.darker(0.12), edge=0.02))
    if looks.hair_style == "ponytail":
        parts.append(
            Part(
                limb(
                    [(0, -0.3), (sway * 0.4, 0.1), (sway, 0.6), (sway * 1.5, 0.95)], (0.1, 0.15, 0.13, 0.03)
                ),
                hair.darker(0.12),
                edge=0.02,
            )
        )
    return parts
