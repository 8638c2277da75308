"""Heads: face, hair, glasses and headgear, from a dot on the horizon to a close-up."""

import math

import skia

from storymem_engine.animatic.colour import BLACK, WHITE, Colour, rgb
from storymem_engine.animatic.looks import Looks
from storymem_engine.animatic.pen import Drawing, Part, box, limb, line, oval, polygon, smooth

_LIP = rgb("#b0524e")
_BLUSH = rgb("#e0705f")


def head_outline(turn: float, child: bool) -> skia.Path:
    """The head about its centre, one unit from crown to chin; `turn` -1 to 1 is left to right."""
    jaw = 0.25 if child else 0.225
    cheek = 0.385 if child else 0.36
    chin = turn * 0.1
    return smooth(
        [
            (0 - turn * 0.04, -0.5), (0.27 - turn * 0.05, -0.43), (cheek + 0.02 - turn * 0.03, -0.12),
            (cheek - 0.02 + turn * 0.03, 0.12), (jaw + 0.03 + chin, 0.34), (0.1 + chin, 0.485), (chin, 0.5),
            (-0.1 + chin, 0.485), (-jaw - 0.03 + chin, 0.34), (-cheek + 0.02 + turn * 0.03, 0.12),
            (-cheek - 0.02 - turn * 0.03, -0.12), (-0.27 - turn * 0.05, -0.43),
        ]
    )  # fmt: skip


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


def head(
    looks: Looks,
    turn: float,
    away: bool,
    pixels: float,
    blink: float,
    smile: float,
    sway: float,
    gaze: float = 0.0,
) -> Drawing:
    """Face, hair and headgear about the head's centre. `pixels` is the head's height on screen: it decides the detail."""
    child = looks.age == "child"
    outline = head_outline(turn, child)
    skin = looks.skin
    parts: Drawing = []
    ear = skin.darker(0.1)
    if abs(turn) < 0.45:
        parts += [
            Part(oval(-0.37 - turn * 0.1, 0.04, 0.065, 0.11), ear),
            Part(oval(0.37 - turn * 0.1, 0.04, 0.065, 0.11), ear),
        ]
    elif not away:
        side = -1 if turn > 0 else 1
        parts.append(Part(oval(side * 0.2, 0.06, 0.075, 0.12), ear))
        parts.reverse()
    parts.append(Part(outline, skin))
    if away:
        parts += _hair_from_behind(looks, sway)
    else:
        if abs(turn) >= 0.45:
            parts.append(_nose_bump(turn, skin, child))
        if pixels > 11:
            parts += _features(looks, outline, turn, pixels, blink, smile, gaze)
        if looks.beard:
            parts += _beard(looks, outline, turn)
        parts += _hair_in_front(looks, turn, sway, pixels)
        if abs(turn) >= 0.45 and looks.hair_style not in ("long", "bob") and "hood" not in looks.headgear:
            side = -1 if turn > 0 else 1
            parts.append(Part(oval(side * 0.13, 0.05, 0.07, 0.115), ear.lighter(0.06)))
        if looks.glasses and pixels > 9:
            parts += _glasses(turn, pixels)
    parts += _headgear(looks, turn, away, sway)
    return parts


def _nose_bump(turn: float, skin: Colour, child: bool) -> Part:
    side = 1 if turn > 0 else -1
    length = 0.055 if child else 0.085
    return Part(
        smooth([(side * 0.3, -0.06), (side * (0.37 + length * 0.5), 0.06), (side * (0.37 + length), 0.125),
                (side * 0.36, 0.17), (side * 0.26, 0.16)]),
        skin,
    )  # fmt: skip


def _features(
    looks: Looks, outline: skia.Path, turn: float, pixels: float, blink: float, smile: float, gaze: float
) -> Drawing:
    child, old = looks.age == "child", looks.age == "old"
    skin = looks.skin
    shade = skin.darker(0.24).mix(rgb("#8c3f3a"), 0.16)
    centre = turn * 0.15
    narrow = 1 - 0.22 * abs(turn)
    eye_y = 0.07 if child else 0.02
    size = 0.083 if child else 0.071
    parts: Drawing = []
    near = -1 if turn > 0 else 1
    large = pixels > 44
    if large:
        # The cheek away from the face's turn and the underside of the brow carry the form.
        parts.append(
            Part(oval(centre, eye_y + 0.02, 0.29 * narrow, 0.1), shade, 0.2, inside=outline, blur=0.04)
        )
        parts.append(Part(oval(near * 0.33, 0.2, 0.2, 0.42), shade, 0.3, inside=outline, blur=0.07))
        for side in (-1, 1):
            parts.append(
                Part(oval(centre + side * 0.2 * narrow, 0.21, 0.085, 0.06), _BLUSH, 0.26 if child or looks.female else 0.13,
                     inside=outline, blur=0.035)
            )  # fmt: skip
    open_eye = max(0.0, 1 - blink)
    for side in (-1, 1):
        x = centre + side * 0.168 * narrow
        width = size * (1.0 if side == near or abs(turn) < 0.3 else 0.8)
        if not large:
            height = max(0.02, 0.075 * open_eye)
            parts.append(Part(oval(x, eye_y, 0.042, height * 0.85), looks.eyes.darker(0.65)))
        else:
            parts += _eye(looks, x, eye_y, width, open_eye, gaze + turn * 0.25, shade, side)
        if pixels > 26:
            lift = 0.012 * smile
            slant = side * (0.006 if looks.female else -0.002)
            y = eye_y - (0.155 if child else 0.148) - lift
            colour = (looks.hair.mix(skin, 0.15) if looks.hair.luma < 0.6 else looks.hair.darker(0.3)).darker(
                0.15
            )
            weight = 0.024 if looks.female or child else 0.036
            inner, outer = (x - side * 0.075, y + 0.012), (x + side * 0.092, y + 0.02 - slant)
            parts.append(
                Part(
                    limb([inner, (x + side * 0.02, y - 0.012), outer], (weight * 0.8, weight, 0.006)),
                    colour,
                    0.9,
                )
            )
    mouth_y = 0.325 if child else 0.315
    nose = centre + turn * 0.055
    if large:
        side = 1 if turn > 0 else -1
        if abs(turn) < 0.45:
            parts.append(
                Part(smooth([(nose - near * 0.012, eye_y + 0.02), (nose + near * 0.06, 0.18), (nose, 0.2), (nose - near * 0.01, 0.12)]),
                     shade, 0.42, inside=outline, blur=0.008)
            )  # fmt: skip
        parts.append(Part(line([(nose - 0.045, 0.192), (nose - 0.015, 0.206), (nose + 0.02, 0.206), (nose + 0.045, 0.19)]),
                          shade.darker(0.2), 0.7, stroke=0.016))  # fmt: skip
    elif pixels > 26:
        parts.append(Part(line([(nose - 0.03, 0.19), (nose + 0.035, 0.19)]), shade, 0.8, stroke=0.028))
    if pixels > 18:
        reach = (0.085 if child else 0.1) * narrow * (1 + 0.22 * max(0, smile))
        bow = 0.035 * smile
        x = centre + turn * 0.03
        if large and (looks.female or child):
            parts.append(
                Part(
                    smooth([(x - reach, mouth_y - bow), (x - 0.03, mouth_y - 0.022), (x, mouth_y - 0.013),
                            (x + 0.03, mouth_y - 0.022), (x + reach, mouth_y - bow), (x + 0.04, mouth_y + 0.05),
                            (x - 0.04, mouth_y + 0.05)]),
                    skin.mix(_LIP, 0.62 if looks.female and not child else 0.4),
                    0.85,
                )
            )  # fmt: skip
        elif large:
            parts.append(Part(oval(x, mouth_y + 0.045, reach * 0.6, 0.016), shade, 0.35, blur=0.01))
        curve = smooth(
            [(x - reach, mouth_y - bow), (x - reach * 0.4, mouth_y + bow * 0.55), (x + reach * 0.4, mouth_y + bow * 0.55),
             (x + reach, mouth_y - bow)],
            closed=False,
        )  # fmt: skip
        parts.append(Part(curve, shade.darker(0.35), 0.85, stroke=0.019 if large else 0.028))
    if old and large:
        for side in (-1, 1):
            parts.append(Part(smooth([(centre + side * 0.09, 0.2), (centre + side * 0.14, 0.27), (centre + side * 0.145, 0.33)],
                                     closed=False), shade, 0.6, stroke=0.012))  # fmt: skip
        parts.append(Part(line([(centre - 0.12, -0.235), (centre + 0.12, -0.24)]), shade, 0.4, stroke=0.01))
    return parts


def _eye(
    looks: Looks, x: float, y: float, width: float, opening: float, gaze: float, shade: Colour, side: int
) -> Drawing:
    if opening < 0.25:
        lid = smooth([(x - width, y + 0.01), (x, y + 0.035), (x + width, y + 0.01)], closed=False)
        return [Part(lid, shade.darker(0.4), stroke=0.017)]
    tall = width * (0.78 if looks.age == "child" else 0.58) * opening
    white = smooth([(x - width, y + 0.012), (x - width * 0.3, y - tall), (x + width * 0.45, y - tall * 0.95),
                    (x + width, y), (x + width * 0.3, y + tall * 0.72), (x - width * 0.4, y + tall * 0.72)])  # fmt: skip
    iris = x + max(-1.0, min(1.0, gaze)) * width * 0.42
    radius = width * 0.52 if looks.age == "child" else width * 0.46
    upper = smooth([(x - width * 1.08, y + 0.014), (x - width * 0.3, y - tall * 1.03), (x + width * 0.45, y - tall),
                    (x + width * 1.08, y + 0.002)], closed=False)  # fmt: skip
    lash = looks.eyes.mix(BLACK, 0.75)
    parts = [
        Part(white, rgb("#f4eee8").mix(shade, 0.08)),
        Part(oval(iris, y - tall * 0.1, radius, radius * 1.05), looks.eyes.lighter(0.12), inside=white),
        Part(
            oval(iris, y - tall * 0.1, radius * 0.52, radius * 0.55), BLACK.mix(looks.eyes, 0.2), inside=white
        ),
        Part(oval(x, y - tall * 1.05, width, tall * 0.55), shade, 0.45, inside=white),
        Part(
            oval(iris - radius * 0.35, y - tall * 0.1 - radius * 0.4, radius * 0.24, radius * 0.24),
            WHITE,
            0.95,
            glow=True,
        ),
        Part(upper, lash, stroke=0.024 if looks.female else 0.018),
    ]
    if looks.female and looks.age != "child":
        outer = x + side * width
        parts.append(Part(line([(outer, y), (outer + side * 0.03, y - 0.026)]), lash, stroke=0.014))
    crease = smooth(
        [(x - width * 0.85, y - tall - 0.012), (x, y - tall - 0.034), (x + width * 0.85, y - tall - 0.014)],
        closed=False,
    )
    parts.append(Part(crease, shade, 0.6, stroke=0.011))
    return parts


def _glasses(turn: float, pixels: float) -> Drawing:
    centre, narrow = turn * 0.15, 1 - 0.22 * abs(turn)
    frame = rgb("#26262c")
    width = 0.022 if pixels > 40 else 0.04
    parts: Drawing = []
    for side in (-1, 1):
        x = centre + side * 0.168 * narrow
        lens = box(x - 0.125, -0.075, x + 0.125, 0.125, 0.07)
        parts += [Part(lens, rgb("#cfe4ee"), 0.16), Part(lens, frame, stroke=width)]
    parts.append(
        Part(line([(centre - 0.05 * narrow, 0.0), (centre + 0.05 * narrow, 0.0)]), frame, stroke=width)
    )
    arm = -1 if turn > 0 else 1
    parts.append(Part(line([(centre + arm * 0.29 * narrow, 0.0), (arm * 0.36, 0.0)]), frame, stroke=width))
    return parts


def _beard(looks: Looks, outline: skia.Path, turn: float) -> Drawing:
    c = turn * 0.2
    hair = looks.hair.darker(0.05)
    shape = smooth(
        [(-0.4, 0.06), (-0.3 + c * 0.5, 0.22), (-0.12 + c, 0.245), (c, 0.225), (0.12 + c, 0.245), (0.3 + c * 0.5, 0.22),
         (0.4, 0.06), (0.38, 0.36), (0.2 + c, 0.56), (c, 0.6), (-0.2 + c, 0.56), (-0.38, 0.36)]
    )  # fmt: skip
    return [
        Part(
            shape,
            hair,
            inside=smooth(
                [(-0.5, 0), (0.5, 0), (0.42, 0.4), (0.2 + c, 0.62), (-0.2 + c, 0.62), (-0.42, 0.4)]
            ),
        ),
        Part(
            smooth([(c - 0.09, 0.325), (c, 0.312), (c + 0.09, 0.325), (c, 0.36)]), looks.skin.mix(_LIP, 0.55)
        ),
    ]


def _hair_in_front(looks: Looks, turn: float, sway: float, pixels: float) -> Drawing:
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
        mass = skia.Path()
        for i, (x, y) in enumerate(spots):
            mass.addCircle(x + (c * 0.6 if i > 7 else -c * 0.2), y, 0.135 if i % 2 else 0.15)
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


def _hair_from_behind(looks: Looks, sway: float) -> Drawing:
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


def _headgear(looks: Looks, turn: float, away: bool, sway: float) -> Drawing:
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
    # A brimmed hat: straw, wide or plain.
    wide = 0.78 if any(word in gear for word in ("straw", "wide", "sun", "cowboy", "witch")) else 0.62
    tall = -1.02 if any(word in gear for word in ("top", "witch")) else -0.8
    crown = smooth(
        [(-0.4 + c, -0.3), (-0.36 + c, tall + 0.06), (-0.1 + c, tall), (0.12 + c, tall + 0.02), (0.36 + c, tall + 0.06), (0.4 + c, -0.3)]
    )  # fmt: skip
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


def blink_at(seconds: float, offset: float) -> float:
    """How closed the eyes are: a blink of a sixth of a second every few seconds."""
    phase = (seconds + offset) % 3.7
    return math.sin(min(1.0, phase / 0.17) * math.pi) if phase < 0.17 else 0.0
