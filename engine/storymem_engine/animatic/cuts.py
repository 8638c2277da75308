"""The cut of clothes: trunks, skirts and their folds around a moving body."""

import skia

from storymem_engine.animatic.body import Rig
from storymem_engine.animatic.colour import Colour
from storymem_engine.animatic.pen import Drawing, Part, limb, smooth


def cut_trunk(rig: Rig, hem: float, flare: float) -> skia.Path:
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


def cut_skirt(rig: Rig, length: float, flare: float) -> skia.Path:
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
            low = -0.05 if length > 0.6 else -0.55
            back = 1.1 if length > 0.6 else 0.45
            front = knee[0] + s * 0.18 if length > 0.6 else rig.hip[0] + s * 0.95
            return smooth(
                [
                    at(-w * s, 0.32),
                    at(w * s, 0.32),
                    (front - s * 0.1, knee[1] - 0.16 if length > 0.6 else hip_y + 0.02),
                    (front, low),
                    (rig.hip[0] + s * 0.1, low + 0.03),
                    (rig.hip[0] - s * back, low),
                    at(-h * 1.15 * s, 0.0),
                ],
                tension=0.4,
            )
        low = min(-0.1, bottom)
        return smooth(
            [
                at(-w * s, 0.32),
                at(w * s, 0.32),
                (rig.hip[0] + s * 0.4, hip_y - 0.3),
                (knee[0] + s * 0.12, knee[1] - 0.2),
                (knee[0] + s * 0.26, knee[1] + 0.1),
                (foot_x + s * 0.3, low),
                (foot_x - s * 0.4, low),
                (knee[0] - s * 0.3, knee[1] + 0.42),
                (rig.hip[0] - s * 0.3, hip_y + 0.3),
                at(-h * 1.2 * s, 0.0),
            ],
            tension=0.38,
        )
    spread = max(
        h * flare,
        max(abs(x - rig.hip[0]) for x, _ in (*rig.knees, *rig.ankles)) * min(1.0, length + 0.1) + 0.22,
    )
    drift = rig.sway * 1.4 * length
    x = rig.hip[0]
    return smooth(
        [
            at(-w, 0.34),
            at(0, 0.36),
            at(w, 0.34),
            (x + h * 1.14, hip_y),
            (x + spread * 0.86 + drift * 0.5, (hip_y + bottom) / 2),
            (x + spread + drift, bottom),
            (x + spread * 0.4 + drift, bottom + 0.06),
            (x - spread * 0.4 + drift, bottom + 0.06),
            (x - spread + drift, bottom),
            (x - spread * 0.86 + drift * 0.5, (hip_y + bottom) / 2),
            (x - h * 1.14, hip_y),
        ],
        tension=0.42,
    )


def cut_folds(rig: Rig, skirt: skia.Path, colour: Colour, bottom: float) -> Drawing:
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
