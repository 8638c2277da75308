"""Faces: from a dot on the horizon to a close-up that blinks."""

import math

import skia

from storymem_engine.animatic.colour import BLACK, WHITE, Colour, rgb
from storymem_engine.animatic.hair import LIP, beard, hair_from_behind, hair_in_front
from storymem_engine.animatic.headgear import headgear
from storymem_engine.animatic.looks import Looks
from storymem_engine.animatic.pen import Drawing, Part, box, limb, line, oval, smooth

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
        parts += hair_from_behind(looks, sway)
    else:
        if abs(turn) >= 0.45:
            parts.append(_nose_bump(turn, skin, child))
        if pixels > 11:
            parts += _features(looks, outline, turn, pixels, blink, smile, gaze)
        if looks.beard:
            parts += beard(looks, outline, turn)
        parts += hair_in_front(looks, turn, sway, pixels)
        if abs(turn) >= 0.45 and looks.hair_style not in ("long", "bob") and "hood" not in looks.headgear:
            side = -1 if turn > 0 else 1
            parts.append(Part(oval(side * 0.13, 0.05, 0.07, 0.115), ear.lighter(0.06)))
        if looks.glasses and pixels > 9:
            parts += _glasses(turn, pixels)
    parts += headgear(looks, turn, away, sway)
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
                Part(
                    smooth(
                        [
                            (nose - near * 0.012, eye_y + 0.02),
                            (nose + near * 0.06, 0.18),
                            (nose, 0.2),
                            (nose - near * 0.01, 0.12),
                        ]
                    ),
                    shade,
                    0.42,
                    inside=outline,
                    blur=0.008,
                )
            )
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
                    skin.mix(LIP, 0.62 if looks.female and not child else 0.4),
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


def blink_at(seconds: float, offset: float) -> float:
    """How closed the eyes are: a blink of a sixth of a second every few seconds."""
    phase = (seconds + offset) % 3.7
    return math.sin(min(1.0, phase / 0.17) * math.pi) if phase < 0.17 else 0.0
