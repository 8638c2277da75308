"""Collars, hoods and cloaks."""

from storymem_engine.animatic.body import Rig
from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.pen import Drawing, Part, oval, smooth


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
    shape = smooth(
        [
            (x, y - 0.05),
            (x + rig.shoulder, y + 0.28),
            (x + wide * 0.9 + drift * 0.4, y * 0.45),
            (x + wide + drift, low),
            (x + drift, low + 0.1),
            (x - wide + drift, low),
            (x - wide * 0.9 + drift * 0.4, y * 0.45),
            (x - rig.shoulder, y + 0.28),
        ],
        tension=0.4,
    )
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
        panel = smooth(
            [
                (x + k * 0.06, y + 0.06),
                (x + k * s * 0.8, y + 0.1),
                (x + k * s * 1.1, y + 0.5),
                (x + k * 1.02 + drift, y * 0.4),
                (x + k * 1.08 + drift, low),
                (x + k * (opening + 0.34) + drift, low + 0.08),
                (x + k * opening + drift * 0.5, y * 0.5),
            ],
            tension=0.42,
        )
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
