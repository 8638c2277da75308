"""Clothes over a body: dress, robe, coat, suit, hoodie, cloak and the rest."""

import skia

from storymem_engine.animatic.body import Rig
from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.pen import Drawing, Part, box, limb, oval, polygon, smooth


def _trunk(rig: Rig, hem: float, flare: float) -> skia.Path:
    """Shoulders to a hem `hem` below the hip (in units of the trunk)."""
    at, s, w, h = rig.torso, rig.shoulder, rig.waist, rig.hips
    return smooth(
        [
            at(-0.2, 1.0), at(-s * 0.66, 0.935), at(-s * 0.98, 0.8), at(-s * 0.88, 0.6), at(-w * 1.02, 0.32),
            at(-h * 1.12, 0.02), at(-h * flare, -hem), at(0, -hem - 0.02), at(h * flare, -hem), at(h * 1.12, 0.02),
            at(w * 1.02, 0.32), at(s * 0.88, 0.6), at(s * 0.98, 0.8), at(s * 0.66, 0.935), at(0.2, 1.0),
        ],
        tension=0.46,
    )  # fmt: skip


def _skirt(rig: Rig, length: float, flare: float) -> skia.Path:
    """Cloth from the waist to a share of the leg's length, around the legs wherever they are."""
    at, w, h = rig.torso, rig.waist, rig.hips
    hip_y = rig.hip[1]
    bottom = hip_y * (1 - length)
    pose = rig.acting.pose
    if pose in ("sitting", "kneeling") and rig.profile > 0.3:
        s = rig.side
        knee = max(rig.knees, key=lambda k: k[0] * s)
        foot_x = max(rig.ankles, key=lambda k: k[0] * s)[0]
        if pose == "kneeling":
            return smooth([at(-w * s, 0.32), at(w * s, 0.32), (knee[0] + s * 0.16, knee[1] - 0.12), (knee[0] + s * 0.2, -0.05),
                           (rig.hip[0] - s * 0.2, 0.0), (rig.hip[0] - s * 1.1, -0.05), at(-h * 1.15 * s, 0.0)], tension=0.4)  # fmt: skip
        low = min(-0.1, bottom)
        return smooth([at(-w * s, 0.32), at(w * s, 0.32), (rig.hip[0] + s * 0.4, hip_y - 0.3), (knee[0] + s * 0.12, knee[1] - 0.2),
                       (knee[0] + s * 0.26, knee[1] + 0.1), (foot_x + s * 0.3, low), (foot_x - s * 0.4, low),
                       (knee[0] - s * 0.3, knee[1] + 0.42), (rig.hip[0] - s * 0.3, hip_y + 0.3), at(-h * 1.2 * s, 0.0)], tension=0.38)  # fmt: skip
    spread = max(
        h * flare,
        max(abs(x - rig.hip[0]) for x, _ in (*rig.knees, *rig.ankles)) * min(1.0, length + 0.1) + 0.22,
    )
    drift = rig.sway * 1.4 * length
    x = rig.hip[0]
    return smooth(
        [
            at(-w, 0.34), at(0, 0.36), at(w, 0.34), (x + h * 1.14, hip_y), (x + spread * 0.86 + drift * 0.5, (hip_y + bottom) / 2),
            (x + spread + drift, bottom), (x + spread * 0.4 + drift, bottom + 0.06), (x - spread * 0.4 + drift, bottom + 0.06),
            (x - spread + drift, bottom), (x - spread * 0.86 + drift * 0.5, (hip_y + bottom) / 2), (x - h * 1.14, hip_y),
        ],
        tension=0.42,
    )  # fmt: skip


def _folds(rig: Rig, skirt: skia.Path, colour: Colour, bottom: float) -> Drawing:
    dark = colour.darker(0.16)
    x, y = rig.hip
    return [
        Part(
            limb([(x + k * 0.22, y + 0.1), (x + k * 0.5 + rig.sway * 1.2, bottom)], (0.03, 0.09)),
            dark,
            0.7,
            inside=skirt,
        )
        for k in (-0.9, 0.1, 1.0)
    ]


def garment(rig: Rig, away: bool) -> Drawing:
    looks, at = rig.looks, rig.torso
    kind, colour, second = looks.garment, looks.colour, looks.second
    dark = colour.darker(0.22)
    front = rig.acting.turn * 0.35
    if kind == "dress":
        long = 0.94 if looks.age != "child" else 0.5
        skirt = _skirt(rig, long, 2.1 if looks.age != "child" else 2.0)
        belt = smooth(
            [
                at(-rig.waist * 1.03, 0.36),
                at(rig.waist * 1.03, 0.36),
                at(rig.waist * 1.06, 0.27),
                at(-rig.waist * 1.06, 0.27),
            ],
            tension=0.2,
        )
        trunk = _trunk(rig, 0.0, 1.1)
        return [
            Part(skirt, colour, edge=0.025), *_folds(rig, skirt, colour, rig.hip[1] * (1 - long)),
            Part(trunk, colour), Part(belt, dark if second.luma > 0.7 else second.mix(colour, 0.3)),
        ]  # fmt: skip
    if kind == "robe":
        skirt = _skirt(rig, 0.97, 1.75)
        trunk = _trunk(rig, 0.02, 1.15)
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
            *_folds(rig, skirt, colour, -0.05),
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
    if kind == "coat":
        skirt = _skirt(rig, 0.48, 1.5)
        trunk = _trunk(rig, 0.06, 1.2)
        parts = [
            Part(skirt, colour, edge=0.03),
            *_folds(rig, skirt, colour, rig.hip[1] * 0.52),
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
    if kind == "hoodie":
        trunk = _trunk(rig, 0.12, 1.12)
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
    if kind in ("suit", "uniform"):
        trunk = _trunk(rig, 0.2, 1.16)
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
    if kind == "cloak":
        skirt = _skirt(rig, 0.9, 1.5) if looks.female else _trunk(rig, 0.3, 1.2)
        return [Part(skirt, second, edge=0.02), Part(_trunk(rig, 0.05, 1.1), second)]
    if kind == "armour":
        trunk = _trunk(rig, 0.1, 1.1)
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
    trunk = _trunk(rig, 0.1, 1.08)
    if kind == "apron":
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


def collar_of(rig: Rig, away: bool) -> Drawing:
    looks, at = rig.looks, rig.torso
    if looks.garment == "coat":
        up = smooth(
            [
                at(-0.42, 0.92),
                at(-0.3, 1.12),
                at(0, 1.05 if not away else 1.14),
                at(0.3, 1.12),
                at(0.42, 0.92),
                at(0, 0.78),
            ],
            tension=0.4,
        )
        return [Part(up, looks.colour.darker(0.14), edge=0.02)]
    if looks.garment == "hoodie" and "hood" not in looks.headgear:
        bag = smooth(
            [
                at(-0.5, 0.94),
                at(-0.4, 1.1),
                at(0, 1.03),
                at(0.4, 1.1),
                at(0.5, 0.94),
                at(0, 0.82 if not away else 0.6),
            ],
            tension=0.42,
        )
        return [Part(bag, looks.colour.darker(0.16), edge=0.02)]
    return []


def cloak_back(rig: Rig) -> Drawing:
    x, y = rig.neck
    drift = rig.sway * 2
    sitting = rig.acting.pose in ("sitting", "kneeling")
    low = -0.3 if not sitting else -0.08
    wide = max(1.15, max(abs(k[0] - x) for k in (*rig.knees, *rig.ankles)) + 0.3)
    shape = smooth([(x, y - 0.05), (x + rig.shoulder, y + 0.28), (x + wide * 0.9 + drift * 0.4, y * 0.45), (x + wide + drift, low),
                    (x + drift, low + 0.1), (x - wide + drift, low), (x - wide * 0.9 + drift * 0.4, y * 0.45), (x - rig.shoulder, y + 0.28)],
                   tension=0.4)  # fmt: skip
    return [Part(shape, rig.looks.colour.darker(0.3))]


def cloak_front(rig: Rig, away: bool) -> Drawing:
    looks = rig.looks
    x, y = rig.neck
    drift = rig.sway * 1.6
    low = -0.5 if rig.acting.pose not in ("sitting", "kneeling") else -0.2
    s = rig.shoulder
    if away:
        shape = smooth(
            [
                (x, y - 0.05),
                (x + s, y + 0.25),
                (x + 1.0 + drift, low),
                (x + drift, low + 0.12),
                (x - 1.0 + drift, low),
                (x - s, y + 0.25),
            ],
            tension=0.4,
        )
        return [Part(shape, looks.colour, edge=0.03)]
    parts: Drawing = []
    opening = 0.14 + 0.12 * (rig.acting.reach != "")
    for k in (-1, 1):
        panel = smooth([(x + k * 0.06, y + 0.06), (x + k * s * 0.8, y + 0.1), (x + k * s * 1.1, y + 0.5), (x + k * 1.02 + drift, y * 0.4),
                        (x + k * 1.08 + drift, low), (x + k * (opening + 0.34) + drift, low + 0.08), (x + k * opening + drift * 0.5, y * 0.5)],
                       tension=0.42)  # fmt: skip
        parts.append(Part(panel, looks.colour if k == rig.side else looks.colour.darker(0.08), edge=0.03))
    parts.append(Part(oval(x, y + 0.12, 0.09, 0.08), rgb("#caa24a")))
    if "hood" not in looks.headgear:
        parts.insert(
            0,
            Part(
                smooth(
                    [
                        (x - 0.55, y + 0.22),
                        (x - 0.45, y - 0.18),
                        (x, y - 0.05),
                        (x + 0.45, y - 0.18),
                        (x + 0.55, y + 0.22),
                        (x, y + 0.3),
                    ]
                ),
                looks.colour.darker(0.15),
            ),
        )
    return parts
