"""Arms in their sleeves, legs and shoes."""

from storymem_engine.animatic.body import Rig
from storymem_engine.animatic.pen import Drawing, Part, limb, oval, smooth


def arm(rig: Rig, index: int, shade: float) -> Drawing:
    looks = rig.looks
    sleeve = (looks.colour if looks.garment not in ("apron",) else looks.second.lighter(0.35)).darker(
        shade + 0.04
    )
    a, b, c = rig.shoulders[index], rig.elbows[index], rig.hands[index]
    thin = {"child": 0.135, "teen": 0.16}.get(looks.age, 0.175 if looks.female else 0.2)
    parts: Drawing = [Part(oval(c[0], c[1] + 0.03, thin * 0.66, thin * 0.74), looks.skin.darker(shade))]
    if looks.garment == "robe":
        # A hanging sleeve: the cloth falls from the forearm.
        drop = 0.75 if looks.age != "child" else 0.5
        middle = ((b[0] + c[0]) / 2, (b[1] + c[1]) / 2)
        cloth = smooth(
            [
                (a[0] - thin, a[1]),
                (a[0] + thin, a[1] - 0.04),
                (b[0] + thin, b[1] - 0.1),
                (c[0], c[1] - thin),
                (c[0] + 0.05 + rig.sway, c[1] + drop * 0.75),
                (middle[0] + rig.sway, middle[1] + drop),
                (b[0] - thin * 1.2, b[1] + 0.1),
            ],
            tension=0.4,
        )
        parts.append(Part(cloth, sleeve, edge=0.025))
        parts.append(
            Part(
                limb([(c[0], c[1] - thin * 0.7), (c[0] + 0.05 + rig.sway, c[1] + drop * 0.7)], (0.035, 0.03)),
                looks.second.lighter(0.2),
            )
        )
        return parts
    wrist = (b[0] + (c[0] - b[0]) * 0.9, b[1] + (c[1] - b[1]) * 0.9)
    bare = looks.garment == "dress" and looks.age == "child"
    if bare:
        parts.append(
            Part(
                limb([a, b, wrist], (thin * 0.85, thin * 0.75, thin * 0.55)),
                looks.skin.darker(shade + 0.05),
                edge=0.02,
            )
        )
        parts.append(Part(oval(a[0], a[1] + 0.06, thin * 1.35, thin * 1.3), sleeve))
        return parts
    wide = 1.12 if looks.garment in ("coat", "hoodie") else 1.0
    parts.append(
        Part(limb([a, b, wrist], (thin * 0.86 * wide, thin * wide, thin * 0.74 * wide)), sleeve, edge=0.026)
    )
    if looks.garment in ("suit", "uniform", "hoodie", "coat", "armour"):
        cuff = (b[0] + (c[0] - b[0]) * 0.82, b[1] + (c[1] - b[1]) * 0.82)
        parts.append(Part(limb([cuff, wrist], (thin * 0.78 * wide, thin * 0.76 * wide)), sleeve.darker(0.18)))
    return parts


def legs(rig: Rig, order: tuple[int, int]) -> Drawing:
    looks = rig.looks
    thick = {"child": 0.2, "teen": 0.23}.get(looks.age, 0.26 if looks.female else 0.28)
    skirted = looks.garment in ("dress", "robe")
    cloth = (
        looks.second if not skirted else looks.skin.mix(looks.second, 0.5 if looks.age != "child" else 0.0)
    )
    parts: Drawing = []
    gap = 0.24 * (1 - 0.32 * rig.profile)
    for depth, index in enumerate(order):
        hip = (rig.hip[0] + (-gap, gap)[index] * 0.9, rig.hip[1])
        knee, ankle = rig.knees[index], rig.ankles[index]
        tone = cloth.darker(0.16 if depth == 0 else 0.0)
        parts.append(Part(limb([hip, knee, ankle], (thick, thick * 0.82, thick * 0.56)), tone, edge=0.02))
        toe = rig.side * (0.12 + 0.16 * rig.profile) if rig.profile > 0.25 else (-0.07, 0.07)[index]
        shoe = smooth([(ankle[0] - thick * 0.62, ankle[1] - 0.06), (ankle[0] + thick * 0.6, ankle[1] - 0.06),
                       (ankle[0] + toe + thick * 0.75, ankle[1] + 0.06), (ankle[0] + toe + thick * 0.7, ankle[1] + 0.12),
                       (ankle[0] - thick * 0.7, ankle[1] + 0.12)] if rig.side > 0 or rig.profile <= 0.25 else
                      [(ankle[0] + thick * 0.62, ankle[1] - 0.06), (ankle[0] - thick * 0.6, ankle[1] - 0.06),
                       (ankle[0] + toe - thick * 0.75, ankle[1] + 0.06), (ankle[0] + toe - thick * 0.7, ankle[1] + 0.12),
                       (ankle[0] + thick * 0.7, ankle[1] + 0.12)])  # fmt: skip
        parts.append(Part(shoe, looks.shoes.darker(0.2 if depth == 0 else 0.0)))
    return parts
