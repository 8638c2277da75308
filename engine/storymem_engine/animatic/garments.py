"""Clothes over a body: dress, robe, coat, suit, hoodie, armour and the rest."""

from collections.abc import Callable

from storymem_engine.animatic.body import Rig
from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.cuts import cut_folds, cut_skirt, cut_trunk
from storymem_engine.animatic.pen import Drawing, Part, box, limb, oval, polygon, smooth


def _dress(rig: Rig, _away: bool) -> Drawing:
    """A fitted bodice, a belt, a skirt in folds."""
    looks = rig.looks
    at = rig.torso
    colour = rig.looks.colour
    second = rig.looks.second
    dark = rig.looks.colour.darker(0.22)
    long = 0.94 if looks.age != "child" else 0.5
    skirt = cut_skirt(rig, long, 2.1 if looks.age != "child" else 2.0)
    belt = smooth(
        [
            at(-rig.waist * 1.03, 0.36),
            at(rig.waist * 1.03, 0.36),
            at(rig.waist * 1.06, 0.27),
            at(-rig.waist * 1.06, 0.27),
        ],
        tension=0.2,
    )
    trunk = cut_trunk(rig, 0.0, 1.1)
    return [
        Part(skirt, colour, edge=0.025), *cut_folds(rig, skirt, colour, rig.hip[1] * (1 - long)),
        Part(trunk, colour), Part(belt, dark if second.luma > 0.7 else second.mix(colour, 0.3)),
    ]  # fmt: skip


def _robe(rig: Rig, away: bool) -> Drawing:
    """Crossed collar, sash, cloth to the ground."""
    at = rig.torso
    colour = rig.looks.colour
    second = rig.looks.second
    front = rig.acting.turn * 0.35
    skirt = cut_skirt(rig, 0.97, 1.75)
    trunk = cut_trunk(rig, 0.02, 1.15)
    sash = smooth(
        [
            at(-rig.waist * 1.1, 0.44),
            at(rig.waist * 1.1, 0.44),
            at(rig.waist * 1.12, 0.24),
            at(-rig.waist * 1.12, 0.24),
        ],
        tension=0.2,
    )
    trim = second.mix(colour.lighter(0.5), 0.35)
    parts = [
        Part(skirt, colour, edge=0.025),
        *cut_folds(rig, skirt, colour, -0.05),
        Part(trunk, colour, edge=0.02),
    ]
    if not away:
        cross = [at(-0.26 + front, 1.02), at(0.12 + front, 0.6), at(0.1 + front, 0.44)]
        parts.append(
            Part(
                limb(
                    [at(0.26 + front, 1.02), at(-0.04 + front, 0.7), at(-0.1 + front, 0.44)],
                    (0.075, 0.07, 0.06),
                ),
                trim.darker(0.12),
            )
        )
        parts.append(Part(limb(cross, (0.08, 0.075, 0.07)), trim))
        parts.append(
            Part(
                limb(
                    [
                        at(0.02 + front, 0.3),
                        at(0.06 + front, -0.25),
                        (at(0.06, 0)[0] + rig.sway, rig.hip[1] * 0.45),
                    ],
                    (0.05, 0.06, 0.07),
                ),
                trim.darker(0.2),
            )
        )
    parts.append(Part(sash, trim.darker(0.12), edge=0.015))
    return parts


def _coat(rig: Rig, away: bool) -> Drawing:
    """A belted coat to the knee."""
    at = rig.torso
    colour = rig.looks.colour
    second = rig.looks.second
    dark = rig.looks.colour.darker(0.22)
    front = rig.acting.turn * 0.35
    skirt = cut_skirt(rig, 0.48, 1.5)
    trunk = cut_trunk(rig, 0.06, 1.2)
    parts = [
        Part(skirt, colour, edge=0.03),
        *cut_folds(rig, skirt, colour, rig.hip[1] * 0.52),
        Part(trunk, colour, edge=0.02),
    ]
    belt = smooth(
        [
            at(-rig.waist * 1.06, 0.3),
            at(rig.waist * 1.06, 0.3),
            at(rig.waist * 1.08, 0.21),
            at(-rig.waist * 1.08, 0.21),
        ],
        tension=0.2,
    )
    parts.append(Part(belt, dark))
    if not away:
        bottom = at(front * 0.9, -0.6)
        parts.append(Part(limb([at(front, 0.8), at(front, 0.2), bottom], (0.02, 0.02, 0.025)), dark))
        for up in (0.68, 0.48, 0.1):
            x, y = at(front - 0.1, up)
            parts.append(Part(oval(x, y, 0.042, 0.042), second.lighter(0.3)))
    return parts


def _hoodie(rig: Rig, away: bool) -> Drawing:
    """Pocket, cords, a band at the hip."""
    at = rig.torso
    colour = rig.looks.colour
    dark = rig.looks.colour.darker(0.22)
    front = rig.acting.turn * 0.35
    trunk = cut_trunk(rig, 0.12, 1.12)
    parts = [Part(trunk, colour, edge=0.02)]
    band = smooth(
        [
            at(-rig.hips * 1.14, -0.02),
            at(rig.hips * 1.14, -0.02),
            at(rig.hips * 1.1, -0.14),
            at(-rig.hips * 1.1, -0.14),
        ],
        tension=0.2,
    )
    parts.append(Part(band, dark))
    if not away:
        pocket = smooth(
            [
                at(-0.3 + front, 0.26),
                at(0.3 + front, 0.26),
                at(0.4 + front, 0.03),
                at(-0.4 + front, 0.03),
            ],
            tension=0.15,
        )
        parts.append(Part(pocket, dark, 0.6, inside=trunk))
        for s in (-1, 1):
            parts.append(
                Part(
                    limb(
                        [at(s * 0.1 + front, 0.9), at(s * 0.12 + front + rig.sway * 0.3, 0.62)],
                        (0.018, 0.024),
                    ),
                    colour.lighter(0.5),
                )
            )
    return parts


def _suit(rig: Rig, away: bool) -> Drawing:
    """Jacket, shirt and tie; or a uniform with its buttons."""
    at = rig.torso
    kind = rig.looks.garment
    colour = rig.looks.colour
    second = rig.looks.second
    dark = rig.looks.colour.darker(0.22)
    front = rig.acting.turn * 0.35
    trunk = cut_trunk(rig, 0.2, 1.16)
    parts = [Part(trunk, colour, edge=0.02)]
    if not away:
        shirt = rgb("#ece8e0") if kind == "suit" else colour.darker(0.2)
        vee = smooth([at(-0.2 + front, 1.01), at(0.2 + front, 1.01), at(0.04 + front, 0.5)], tension=0.12)
        parts.append(Part(vee, shirt, inside=trunk))
        if kind == "suit":
            tie = second if second.luma > 0.12 and second != colour else rgb("#8e3b4a")
            parts.append(
                Part(
                    polygon(
                        [
                            at(-0.05 + front, 0.96),
                            at(0.05 + front, 0.96),
                            at(0.075 + front, 0.62),
                            at(front, 0.53),
                            at(-0.075 + front, 0.62),
                        ]
                    ),
                    tie,
                    inside=trunk,
                )
            )
        for s in (-1, 1):
            lapel = polygon(
                [
                    at(s * 0.2 + front, 1.0),
                    at(s * 0.36 + front, 0.86),
                    at(s * 0.05 + front, 0.46),
                    at(s * 0.06 + front, 0.52),
                ]
            )
            parts.append(Part(lapel, dark, inside=trunk))
        for up in (0.36, 0.16):
            x, y = at(front, up)
            parts.append(
                Part(oval(x, y, 0.036, 0.036), rgb("#caa24a") if kind == "uniform" else dark.darker(0.4))
            )
        if kind == "uniform":
            for s in (-1, 1):
                x, y = at(s * rig.shoulder * 0.8, 0.92)
                parts.append(Part(box(x - 0.17, y - 0.05, x + 0.17, y + 0.05, 0.03), rgb("#caa24a")))
    return parts


def _cloak(rig: Rig, _away: bool) -> Drawing:
    """What is worn under a cloak."""
    looks = rig.looks
    second = rig.looks.second
    skirt = cut_skirt(rig, 0.9, 1.5) if looks.female else cut_trunk(rig, 0.3, 1.2)
    return [Part(skirt, second, edge=0.02), Part(cut_trunk(rig, 0.05, 1.1), second)]


def _armour(rig: Rig, _away: bool) -> Drawing:
    """Breastplate and shoulders."""
    at = rig.torso
    colour = rig.looks.colour
    trunk = cut_trunk(rig, 0.1, 1.1)
    plate = smooth(
        [
            at(-rig.shoulder * 0.7, 0.88),
            at(rig.shoulder * 0.7, 0.88),
            at(rig.waist, 0.4),
            at(0, 0.32),
            at(-rig.waist, 0.4),
        ],
        tension=0.4,
    )
    parts = [Part(trunk, colour.darker(0.2), edge=0.02), Part(plate, colour.lighter(0.1), edge=0.03)]
    for s in (-1, 1):
        x, y = at(s * rig.shoulder * 0.92, 0.85)
        parts.append(Part(oval(x, y, 0.27, 0.23), colour.lighter(0.18), edge=0.025))
    return parts


def _apron(rig: Rig, away: bool) -> Drawing:
    """An apron over a shirt."""
    looks = rig.looks
    at = rig.torso
    colour = rig.looks.colour
    front = rig.acting.turn * 0.35
    trunk = cut_trunk(rig, 0.1, 1.08)
    body = looks.second.lighter(0.35)
    bib = smooth(
        [
            at(-0.36 + front, 0.8),
            at(0.36 + front, 0.8),
            at(rig.hips * 1.05, 0.1),
            at(rig.hips * 1.15, -0.5),
            at(-rig.hips * 1.15, -0.5),
            at(-rig.hips * 1.05, 0.1),
        ],
        tension=0.25,
    )
    parts = [Part(trunk, body, edge=0.02)]
    return parts if away else [*parts, Part(bib, colour, edge=0.025)]


def _shirt(rig: Rig, away: bool) -> Drawing:
    """A shirt with its collar."""
    at = rig.torso
    colour = rig.looks.colour
    dark = rig.looks.colour.darker(0.22)
    front = rig.acting.turn * 0.35
    trunk = cut_trunk(rig, 0.1, 1.08)
    parts = [Part(trunk, colour, edge=0.02)]
    if not away:
        parts.append(Part(limb([at(front, 0.9), at(front, -0.08)], (0.014, 0.014)), dark, 0.8))
        for s in (-1, 1):
            parts.append(
                Part(
                    polygon([at(front, 0.88), at(s * 0.22 + front, 1.0), at(s * 0.2 + front, 0.84)]),
                    colour.lighter(0.22),
                )
            )
    return parts


_KINDS: dict[str, Callable[[Rig, bool], Drawing]] = {
    "dress": _dress,
    "robe": _robe,
    "coat": _coat,
    "hoodie": _hoodie,
    "suit": _suit,
    "cloak": _cloak,
    "armour": _armour,
    "apron": _apron,
    "uniform": _suit,
}


def garment(rig: Rig, away: bool) -> Drawing:
    """What the body wears, without the sleeves."""
    return _KINDS.get(rig.looks.garment, _shirt)(rig, away)
