"""A small round robot."""

import math

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.pen import Drawing, Part, box, limb, oval


def robot(main: Colour, second: Colour, pose: str, t: float) -> Drawing:
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
        Part(box(-0.2 + hx * 0.5, -3.05 + y, 0.2 + hx * 0.5, -2.7 + y), dark),
        Part(limb([(hx, -4.05 + y), (hx + tilt, -4.5 + y)], (0.04, 0.03)), dark),
        Part(oval(hx + tilt, -4.55 + y, 0.11, 0.11), second, glow=pulse > 0.9),
        *[
            Part(box(s * 0.92 + hx - 0.12, -3.75 + y, s * 0.92 + hx + 0.12, -3.3 + y, 0.08), second)
            for s in (-1, 1)
        ],
        Part(skull, main, edge=0.035),
        Part(box(-0.74 + hx, -3.88 + y, 0.74 + hx, -3.15 + y, 0.3), rgb("#1f2730")),
    ]
    blink = 1.0 if (t % 4.3) > 0.18 else 0.12
    for s in (-1, 1):
        parts += [
            Part(oval(s * 0.34 + hx * 1.1, -3.52 + y, 0.2, 0.2 * blink), eye, glow=True),
            Part(oval(s * 0.34 + hx * 1.1, -3.52 + y, 0.11, 0.11 * blink), rgb("#e8fbff"), glow=True),
        ]
    return parts
