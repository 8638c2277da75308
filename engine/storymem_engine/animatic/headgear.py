"""Crowns, hoods, helmets, scarves, caps and hats."""

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.looks import Looks
from storymem_engine.animatic.pen import Drawing, Part, box, oval, polygon, smooth


def headgear(looks: Looks, turn: float, away: bool, sway: float) -> Drawing:
    gear, colour = looks.headgear, looks.headgear_colour
    if not gear:
        return []
    c = turn * 0.06
    if "crown" in gear or "tiara" in gear:
        points = [(-0.36 + c, -0.36)]
        for i in range(5):
            x = -0.36 + i * 0.18 + c
            points += [(x, -0.74 if i % 2 == 0 else -0.7), (min(x + 0.09, 0.36 + c), -0.52)]
        points[-1] = (0.36 + c, -0.36)
        gem = rgb("#b0263e")
        return [
            Part(polygon(points), colour, edge=0.015),
            Part(box(-0.37 + c, -0.44, 0.37 + c, -0.33, 0.03), colour.darker(0.18)),
            *[
                Part(oval(x + c, -0.39, 0.032, 0.034), gem if x == 0 else rgb("#3a7fb5"))
                for x in (-0.22, 0.0, 0.22)
            ],
            *[Part(oval(-0.36 + i * 0.36 + c, -0.76, 0.04, 0.04), colour.lighter(0.3)) for i in range(3)],
        ]
    if "hood" in gear:
        rim = smooth([(-0.5, 0.5), (-0.53, 0.0), (-0.46, -0.42), (0, -0.68), (0.46, -0.42), (0.53, 0.0), (0.5, 0.5),
                      (0.36 + c, 0.42), (0.37 + c, 0.0), (0.27 + c, -0.3), (c, -0.42), (-0.27 + c, -0.3), (-0.37 + c, 0.0),
                      (-0.36 + c, 0.42)])  # fmt: skip
        return [
            Part(
                rim if not away else smooth([(-0.5, 0.5), (-0.5, -0.2), (0, -0.68), (0.5, -0.2), (0.5, 0.5)]),
                colour,
                edge=0.02,
            )
        ]
    if "helmet" in gear:
        dome = smooth(
            [
                (-0.5, 0.12),
                (-0.48, -0.3),
                (0, -0.66),
                (0.48, -0.3),
                (0.5, 0.12),
                (0.4, -0.1),
                (0, -0.16),
                (-0.4, -0.1),
            ]
        )
        return [Part(dome, colour.lighter(0.2), edge=0.02)]
    if "scarf" in gear or "headscarf" in gear or "veil" in gear:
        wrap = smooth([(-0.46, 0.46), (-0.47, -0.2), (0, -0.6), (0.47, -0.2), (0.46, 0.46), (0.33 + c, 0.3), (0.31 + c, -0.18),
                       (c, -0.33), (-0.31 + c, -0.18), (-0.33 + c, 0.3)])  # fmt: skip
        return [Part(wrap, colour, edge=0.02)]
    if "beanie" in gear or "woolly" in gear or "knit" in gear:
        return [
            Part(smooth([(-0.42, -0.18), (-0.38, -0.5), (0, -0.7), (0.38, -0.5), (0.42, -0.18)]), colour),
            Part(box(-0.44, -0.3, 0.44, -0.14, 0.06), colour.darker(0.15)),
        ]
    if "cap" in gear or "beret" in gear:
        side = 1 if turn >= 0 else -1
        dome = smooth([(-0.43, -0.16), (-0.41, -0.44), (-0.05, -0.64), (0.36, -0.5), (0.43, -0.16)])
        brim = smooth([(side * 0.1, -0.2), (side * 0.62, -0.17), (side * 0.6, -0.1), (side * 0.1, -0.13)])
        return [Part(dome, colour), Part(brim, colour.darker(0.25))] if not away else [Part(dome, colour)]
    if "chef" in gear:
        puff = smooth(
            [
                (-0.34, -0.42),
                (-0.52, -0.72),
                (-0.3, -0.98),
                (0, -1.04),
                (0.3, -0.98),
                (0.52, -0.72),
                (0.34, -0.42),
            ]
        )
        return [
            Part(puff, colour, edge=0.02),
            Part(box(-0.4, -0.52, 0.4, -0.28, 0.04), colour.darker(0.07), edge=0.015),
        ]  # fmt: skip
    # A brimmed hat: straw, wide or plain.
    wide = 0.78 if any(word in gear for word in ("straw", "wide", "sun", "cowboy", "witch")) else 0.62
    tall = -1.02 if "top" in gear else -0.8
    if "witch" in gear:
        crown = smooth(
            [(-0.4 + c, -0.3), (-0.14 + c, -0.9), (0.2 + c, -1.36), (0.16 + c, -0.9), (0.4 + c, -0.3)],
            tension=0.35,
        )
    else:
        crown = smooth(
            [
                (-0.4 + c, -0.3),
                (-0.36 + c, tall + 0.06),
                (-0.1 + c, tall),
                (0.12 + c, tall + 0.02),
                (0.36 + c, tall + 0.06),
                (0.4 + c, -0.3),
            ]
        )
    brim = smooth(
        [
            (-wide + c, -0.27),
            (-0.3 + c, -0.37),
            (0.3 + c, -0.37),
            (wide + c, -0.27),
            (0.3 + c, -0.2),
            (-0.3 + c, -0.2),
        ]
    )
    return [
        Part(crown, colour),
        Part(box(-0.4 + c, -0.44, 0.4 + c, -0.32, 0.03), colour.darker(0.45)),
        Part(brim, colour.darker(0.1), edge=0.015),
    ]
