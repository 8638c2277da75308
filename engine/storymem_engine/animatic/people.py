"""People: a jointed body, the clothes over it, a pose and the small movements of being alive."""

import math
from dataclasses import dataclass

import skia

from storymem_engine.animatic import faces, props
from storymem_engine.animatic.colour import Colour, lasting, rgb
from storymem_engine.animatic.looks import Looks
from storymem_engine.animatic.pen import Drawing, Part, Point, box, limb, oval, polygon, smooth

TURNS = {"camera": 0.16, "left": -0.8, "right": 0.8, "away": 0.0}


@dataclass(frozen=True, slots=True)
class Acting:
    """How a person stands in this frame."""

    pose: str = "standing"
    facing: str = "camera"
    turn: float = 0.16
    """-1 to 1: where the face points, left to right."""
    seconds: float = 0.0
    wind: float = 0.2
    smile: float = 0.15
    gaze: float = 0.0
    reach: str = ""
    """What the hands do: "hold", "desk", "paint", "play", "point", "gather" or nothing."""
    head_pixels: float = 60.0
    seat: bool = True


def reach_joint(a: Point, b: Point, first: float, second: float, bend: float) -> tuple[Point, Point]:
    """The middle joint and the end of a two-bone chain from a towards b; `bend` picks the side of the joint."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    distance = math.hypot(dx, dy) or 1e-6
    span = min(max(distance, abs(first - second) + 1e-3), first + second - 1e-3)
    ux, uy = dx / distance, dy / distance
    end = (a[0] + ux * span, a[1] + uy * span)
    cosine = (first * first + span * span - second * second) / (2 * first * span)
    along = first * cosine
    off = first * math.sqrt(max(0.0, 1 - cosine * cosine)) * bend
    return (a[0] + ux * along - uy * off, a[1] + uy * along + ux * off), end


@dataclass(frozen=True, slots=True)
class _Rig:
    """Where the joints are, in head heights; feet on y = 0, up is negative."""

    looks: Looks
    acting: Acting
    side: int
    """1 faces right, -1 left."""
    profile: float
    hip: Point
    neck: Point
    head: Point
    shoulder: float
    waist: float
    hips: float
    knees: tuple[Point, Point]
    ankles: tuple[Point, Point]
    elbows: tuple[Point, Point]
    hands: tuple[Point, Point]
    shoulders: tuple[Point, Point]
    sway: float

    def torso(self, across: float, up: float) -> Point:
        """A point of the trunk: `across` from its middle line, `up` 0 at the hip and 1 at the neck."""
        (hx, hy), (nx, ny) = self.hip, self.neck
        length = math.hypot(nx - hx, ny - hy) or 1.0
        px, py = -(ny - hy) / length, (nx - hx) / length
        return hx + (nx - hx) * up + px * across, hy + (ny - hy) * up + py * across


def _rig(looks: Looks, acting: Acting) -> _Rig:
    total = looks.heads
    t = acting.seconds
    phase0 = lasting(looks.name, "phase") % 628 / 100
    breath = math.sin(t * 1.9 + phase0)
    away = acting.facing == "away"
    side = 1 if acting.turn >= 0 else -1
    profile = min(1.0, abs(acting.turn) / 0.8) if not away else 0.0
    narrow = 1 - 0.32 * profile
    shoulder = {"child": 0.6, "teen": 0.76}.get(looks.age, 0.93) * looks.build * narrow
    hips = {"child": 0.46, "teen": 0.52}.get(looks.age, 0.6 if looks.female else 0.66) * narrow * 0.95
    waist = hips * (0.8 if looks.female else 0.96)
    leg = 0.475 * total
    trunk = total - leg - 1.26
    walk = acting.pose in ("walking", "running")
    rate = 9.0 if acting.pose == "running" else 5.4
    step = math.sin(t * rate + phase0)
    lift = math.cos(t * rate + phase0)
    stride = (0.95 if acting.pose == "running" else 0.6) * leg / 3.1
    lean = side * profile * {"walking": 0.1, "running": 0.42, "sitting": 0.05}.get(acting.pose, 0.0)
    lean += {"old": 0.16}.get(looks.age, 0.0) * side * (0.4 + 0.6 * profile)
    bob = abs(lift) * 0.07 if walk else 0.0
    thigh, shin = (leg - 0.1) * 0.515, (leg - 0.1) * 0.495
    hip = (math.sin(t * 0.7 + phase0) * 0.02, -leg - bob + (0.05 if walk else 0.02))
    if acting.pose == "sitting":
        hip = (-side * profile * 0.55, -leg * 0.55)
        lean += side * profile * (0.18 if acting.reach in ("desk", "paint", "play") else -0.04)
        feet = (
            (side * (0.5 * profile + 0.04) - 0.26 * (1 - profile), -0.1),
            (side * (0.72 * profile) + 0.26 * (1 - profile), -0.1),
        )
        bends = (side * -1, side * -1)
    elif acting.pose == "kneeling":
        hip = (-side * 0.1, -leg * 0.6)
        feet = ((side * (0.62 * profile) - 0.2 * (1 - profile), -0.12), (-side * 0.95, -0.16))
        bends = (side * -1, side * -1)
        lean += side * 0.14 * max(profile, 0.3)
    elif walk and profile > 0.4:
        feet = (
            (side * step * stride, -0.1 - max(0.0, lift * side) * 0.32),
            (-side * step * stride, -0.1 - max(0.0, -lift * side) * 0.32),
        )
        bends = (side * -1, side * -1)
    elif walk:
        feet = ((-0.2, -0.1 - max(0.0, step) * 0.34), (0.2, -0.1 - max(0.0, -step) * 0.34))
        bends = (0.35, -0.35)
    else:
        feet = ((-0.27 * narrow, -0.1), (0.29 * narrow, -0.1))
        bends = (-0.5 * side, -0.5 * side) if profile > 0.4 else (0.2, -0.2)
    hipgap = 0.24 * narrow
    sides = (-hipgap, hipgap)
    legs = [reach_joint((hip[0] + sides[i], hip[1]), feet[i], thigh, shin, bends[i]) for i in (0, 1)]
    if acting.pose == "sitting" and profile < 0.4:
        # Seen from the front the thighs come towards us: the knees hang just below the hips, a little apart.
        legs = [
            ((hip[0] + s * 0.36, hip[1] + leg * 0.14), (feet[i][0] * 1.1, -0.1))
            for i, s in enumerate((-1, 1))
        ]
    neck = (hip[0] + lean, hip[1] - trunk - breath * 0.012)
    reach_up = {"child": 0.56, "teen": 0.64}.get(looks.age, 0.66)
    head = (
        neck[0] + lean * 0.12 + side * profile * 0.1,
        neck[1] - reach_up + math.sin(t * 0.9 + phase0) * 0.01,
    )
    if acting.reach in ("desk", "hold", "paint", "gather") and acting.pose != "running":
        head = (head[0] + side * profile * 0.06, head[1] + 0.05)
    upper, fore = total * 0.19, total * 0.175
    top = neck[1] + 0.35
    points = ((neck[0] - shoulder * 0.84, top), (neck[0] + shoulder * 0.84, top))
    hands = _hands(looks, acting, points, hip, neck, side, profile, upper + fore, step, breath)
    outward = (1.0, -1.0) if profile < 0.4 else (float(side), float(side))
    arms = [
        reach_joint(
            points[i], hands[i], *_foreshortened(points[i], hands[i], upper, fore, profile), outward[i]
        )
        for i in (0, 1)
    ]
    sway = (math.sin(t * 2.3 + phase0) * 0.07 + 0.05 * math.sin(t * 5.1)) * (0.3 + acting.wind * 1.6)
    if walk:
        sway -= side * 0.08 * (1 + profile)
    sway += acting.wind * 0.12
    return _Rig(
        looks, acting, side, profile, hip, neck, head, shoulder, waist, hips, (legs[0][0], legs[1][0]),
        (legs[0][1], legs[1][1]), (arms[0][0], arms[1][0]), (arms[0][1], arms[1][1]), points, sway,
    )  # fmt: skip


def _foreshortened(a: Point, b: Point, upper: float, fore: float, profile: float) -> tuple[float, float]:
    """Seen from the front, an arm bent towards us is shorter on the picture than it is."""
    distance = math.hypot(b[0] - a[0], b[1] - a[1])
    if profile > 0.4 or distance > (upper + fore) * 0.9:
        return upper, fore
    shrink = max(0.5, min(1.0, distance * 1.16 / (upper + fore)))
    return upper * shrink, fore * shrink


def _hands(
    looks: Looks, acting: Acting, points: tuple[Point, Point], hip: Point, neck: Point, side: int, profile: float,
    arm: float, step: float, breath: float,
) -> list[Point]:  # fmt: skip
    """Where the hands want to be. Index 1 is the hand on the right of the picture."""
    t = acting.seconds
    middle = (hip[1] + neck[1]) / 2
    idle = [
        (points[i][0] + (-0.1, 0.1)[i] * (1 - profile * 0.5), points[i][1] + arm * 0.985 - breath * 0.01)
        for i in (0, 1)
    ]
    front = side if profile > 0.3 else 0
    if acting.pose in ("walking", "running"):
        swing = (0.75 if acting.pose == "running" else 0.48) * step
        rise = arm * (0.66 if acting.pose == "running" else 0.945)
        if profile > 0.4:
            idle = [
                (points[0][0] - side * swing * 1.2, points[0][1] + rise - abs(swing) * 0.1),
                (points[1][0] + side * swing * 1.2, points[1][1] + rise - abs(swing) * 0.1),
            ]
        else:
            idle = [(x + swing * 0.12, y - abs(swing) * 0.2) for x, y in idle]
    elif acting.pose == "sitting":
        lap = hip[1] - 0.08
        idle = [(hip[0] + front * 0.75 - 0.2, lap), (hip[0] + front * 0.85 + 0.2, lap)]
    elif acting.pose == "kneeling":
        idle = [(hip[0] + side * 0.7 - 0.1, hip[1] + 0.2), (hip[0] + side * 0.85, hip[1] + 0.3)]
    lead = 1 if side > 0 else 0
    if acting.reach == "hold":
        idle[lead] = (
            neck[0] + side * (0.5 + 0.35 * profile),
            middle - 0.2 + math.sin(t * 1.3) * 0.03,
        )
    elif acting.reach == "desk":
        tap = math.sin(t * 11) * 0.03
        idle = [
            (neck[0] + front * 1.15 - 0.28, middle + 0.35 + tap),
            (neck[0] + front * 1.25 + 0.28, middle + 0.35 - tap),
        ]
    elif acting.reach == "paint":
        idle[lead] = (
            neck[0] + side * (1.2 + 0.1 * math.sin(t * 2.2)),
            neck[1] + 0.25 + 0.16 * math.sin(t * 1.7),
        )
        idle[1 - lead] = (neck[0] + side * 0.45, middle + 0.3)
    elif acting.reach == "play":
        idle[lead] = (neck[0] + side * 0.95, middle - 0.3)
        idle[1 - lead] = (neck[0] - side * 0.1, middle + 0.35 + math.sin(t * 8) * 0.06)
    elif acting.reach == "point":
        idle[lead] = (neck[0] + side * 1.6, neck[1] - 0.35 + math.sin(t * 1.2) * 0.06)
    elif acting.reach == "gather":
        idle = [(neck[0] + front * 0.6 - 0.14, middle - 0.05), (neck[0] + front * 0.6 + 0.14, middle - 0.03)]
    return idle


def person(looks: Looks, acting: Acting) -> Drawing:
    """The whole figure, feet at the origin, one head height per unit."""
    if acting.pose == "lying":
        return _laid_down(looks, acting)
    rig = _rig(looks, acting)
    away = acting.facing == "away"
    near = 1 if rig.side < 0 else 0
    order = (1 - near, near)
    parts: Drawing = []
    parts += _moved(faces.hair_behind(looks, acting.turn, rig.sway, away), rig.head) if not away else []
    if looks.garment == "cloak":
        parts += _cloak_back(rig)
    if rig.profile > 0.4:
        parts += _arm(rig, 1 - near, 0.16)
    parts += _legs(rig, order)
    parts += _garment(rig, away)
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
    parts += _collar(rig, away)
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
        parts += _moved(faces.braid(looks, acting.turn, rig.sway), rig.head)
    if looks.garment == "cloak":
        parts += _cloak_front(rig, away)
    held = props.in_hand(looks.carries) if looks.carries and acting.reach in ("hold", "play", "") else []
    lead = 1 if rig.side > 0 else 0
    if away:
        return parts + (_arm(rig, 0, 0.06) + _arm(rig, 1, 0.0) if looks.garment != "cloak" else [])
    if rig.profile <= 0.4 and looks.garment != "cloak":
        parts += _arm(rig, 1 - lead, 0.05)
    if held:
        hand = (
            rig.hands[lead]
            if acting.reach != "play"
            else ((rig.hands[0][0] + rig.hands[1][0]) / 2, (rig.hands[0][1] + rig.hands[1][1]) / 2)
        )
        parts += _moved(held, (hand[0], hand[1]), flip=rig.side < 0)
    if rig.profile > 0.4:
        parts += _arm(rig, near, 0.0) if looks.garment != "cloak" or acting.reach else []
    elif looks.garment != "cloak" or acting.reach:
        parts += _arm(rig, lead, 0.0)
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


def _arm(rig: _Rig, index: int, shade: float) -> Drawing:
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
        cloth = smooth([(a[0] - thin, a[1]), (a[0] + thin, a[1] - 0.04), (b[0] + thin, b[1] - 0.1), (c[0], c[1] - thin),
                        (c[0] + 0.05 + rig.sway, c[1] + drop * 0.75), (middle[0] + rig.sway, middle[1] + drop), (b[0] - thin * 1.2, b[1] + 0.1)],
                       tension=0.4)  # fmt: skip
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
        Part(limb([a, b, wrist], (thin * 1.1 * wide, thin * wide, thin * 0.74 * wide)), sleeve, edge=0.026)
    )
    if looks.garment in ("suit", "uniform", "hoodie", "coat", "armour"):
        cuff = (b[0] + (c[0] - b[0]) * 0.82, b[1] + (c[1] - b[1]) * 0.82)
        parts.append(Part(limb([cuff, wrist], (thin * 0.78 * wide, thin * 0.76 * wide)), sleeve.darker(0.18)))
    return parts


def _legs(rig: _Rig, order: tuple[int, int]) -> Drawing:
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


def _trunk(rig: _Rig, hem: float, flare: float) -> skia.Path:
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


def _skirt(rig: _Rig, length: float, flare: float) -> skia.Path:
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


def _folds(rig: _Rig, skirt: skia.Path, colour: Colour, bottom: float) -> Drawing:
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


def _garment(rig: _Rig, away: bool) -> Drawing:
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


def _collar(rig: _Rig, away: bool) -> Drawing:
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


def _cloak_back(rig: _Rig) -> Drawing:
    x, y = rig.neck
    drift = rig.sway * 2
    sitting = rig.acting.pose in ("sitting", "kneeling")
    low = -0.3 if not sitting else -0.08
    wide = max(1.15, max(abs(k[0] - x) for k in (*rig.knees, *rig.ankles)) + 0.3)
    shape = smooth([(x, y - 0.05), (x + rig.shoulder, y + 0.28), (x + wide * 0.9 + drift * 0.4, y * 0.45), (x + wide + drift, low),
                    (x + drift, low + 0.1), (x - wide + drift, low), (x - wide * 0.9 + drift * 0.4, y * 0.45), (x - rig.shoulder, y + 0.28)],
                   tension=0.4)  # fmt: skip
    return [Part(shape, rig.looks.colour.darker(0.3))]


def _cloak_front(rig: _Rig, away: bool) -> Drawing:
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
