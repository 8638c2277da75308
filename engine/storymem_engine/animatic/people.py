"""People: a body in its clothes, drawn from back to front."""

import skia

from storymem_engine.animatic import faces, hair, props
from storymem_engine.animatic.body import Acting, posed
from storymem_engine.animatic.cloaks import cloak_back, cloak_front, collar_of
from storymem_engine.animatic.colour import lasting, rgb
from storymem_engine.animatic.garments import garment
from storymem_engine.animatic.limbs import arm, legs
from storymem_engine.animatic.looks import Looks
from storymem_engine.animatic.pen import Drawing, Part, Point, limb, oval


def person(looks: Looks, acting: Acting) -> Drawing:
    """The whole figure, feet at the origin, one head height per unit."""
    if acting.pose == "lying":
        return _laid_down(looks, acting)
    rig = posed(looks, acting)
    away = acting.facing == "away"
    near = 1 if rig.side < 0 else 0
    order = (1 - near, near)
    parts: Drawing = []
    parts += _moved(hair.hair_behind(looks, acting.turn, rig.sway, away), rig.head) if not away else []
    if looks.garment == "cloak":
        parts += cloak_back(rig)
    if rig.profile > 0.4:
        parts += arm(rig, 1 - near, 0.16)
    parts += legs(rig, order)
    parts += garment(rig, away)
    collar = limb(
        [(rig.neck[0], rig.neck[1] + 0.16), (rig.head[0] - acting.turn * 0.05, rig.head[1] + 0.3)],
        (0.2, 0.165),
    )
    if looks.age in ("child", "teen") or looks.female:
        collar = limb(
            [(rig.neck[0], rig.neck[1] + 0.16), (rig.head[0] - acting.turn * 0.05, rig.head[1] + 0.3)],
            (0.165, 0.135),
        )
    parts.append(Part(collar, looks.skin.darker(0.16)))
    parts += collar_of(rig, away)
    blink = faces.blink_at(acting.seconds, lasting(looks.name, "blink") % 300 / 100)
    face = faces.head(
        looks,
        acting.turn if not away else 0.0,
        away,
        acting.head_pixels,
        blink,
        acting.smile,
        rig.sway,
        acting.gaze,
    )
    parts += _moved(face, rig.head)
    if looks.hair_style == "braid" and not away and "hood" not in looks.headgear:
        parts += _moved(hair.braid(looks, acting.turn, rig.sway), rig.head)
    if looks.garment == "cloak":
        parts += cloak_front(rig, away)
    held = props.in_hand(looks.carries) if looks.carries and acting.reach in ("hold", "play", "") else []
    lead = 1 if rig.side > 0 else 0
    if away:
        return parts + (arm(rig, 0, 0.06) + arm(rig, 1, 0.0) if looks.garment != "cloak" else [])
    if rig.profile <= 0.4 and looks.garment != "cloak":
        parts += arm(rig, 1 - lead, 0.05)
    if held:
        hand = (
            rig.hands[lead]
            if acting.reach != "play"
            else ((rig.hands[0][0] + rig.hands[1][0]) / 2, (rig.hands[0][1] + rig.hands[1][1]) / 2)
        )
        parts += _moved(held, (hand[0], hand[1]), flip=rig.side < 0)
    if rig.profile > 0.4:
        parts += arm(rig, near, 0.0) if looks.garment != "cloak" or acting.reach else []
    elif looks.garment != "cloak" or acting.reach:
        parts += arm(rig, lead, 0.0)
    if acting.reach == "paint":
        hand = rig.hands[lead]
        parts.append(
            Part(limb([hand, (hand[0] + rig.side * 0.42, hand[1] - 0.22)], (0.03, 0.02)), rgb("#8a5a33"))
        )
        parts.append(Part(oval(hand[0] + rig.side * 0.46, hand[1] - 0.24, 0.06, 0.04), rgb("#d9a53a")))
    return parts


def _laid_down(looks: Looks, acting: Acting) -> Drawing:
    upright = person(
        looks,
        Acting("standing", "camera", 0.1, acting.seconds, 0.0, acting.smile, 0.0, "", acting.head_pixels),
    )
    matrix = skia.Matrix()
    matrix.setRotate(-90.0)
    matrix.postTranslate(looks.heads * 0.5, -0.75)
    return [_transformed(part, matrix) for part in upright]


def _transformed(part: Part, matrix: skia.Matrix) -> Part:
    path = skia.Path(part.path)
    path.transform(matrix)
    inside = part.inside
    if inside is not None:
        inside = skia.Path(inside)
        inside.transform(matrix)
    return Part(path, part.colour, part.alpha, inside, part.stroke, part.blur, part.edge, part.glow)


def _moved(parts: Drawing, to: Point, flip: bool = False) -> Drawing:
    matrix = skia.Matrix()
    if flip:
        matrix.setScale(-1.0, 1.0)
    matrix.postTranslate(*to)
    return [_transformed(part, matrix) for part in parts]
