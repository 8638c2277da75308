"""Four legs and how they go."""

import math

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.pen import Drawing, Part, limb, oval

NOSE = rgb("#3a2a2c")


def gait(pose: str, t: float) -> tuple[float, float]:
    if pose == "running":
        return math.sin(t * 11), 1.0
    if pose == "walking":
        return math.sin(t * 6.5), 0.55
    return 0.0, 0.0


def legs(
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
