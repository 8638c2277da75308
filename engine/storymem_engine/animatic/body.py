"""The jointed body: where every joint is in a pose, walking, sitting, reaching."""

import math
from dataclasses import dataclass

from storymem_engine.animatic.colour import lasting
from storymem_engine.animatic.looks import Looks
from storymem_engine.animatic.pen import Point

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
class Rig:
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


def posed(looks: Looks, acting: Acting) -> Rig:
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
        hip = (-side * 0.1, -thigh - 0.12)
        feet = ((side * (0.8 * profile) - 0.24 * (1 - profile), -0.12), (-side * 1.3, -0.14))
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
    if acting.pose == "kneeling":
        # One knee is on the ground, its shin lies behind.
        knee = (hip[0] - side * 0.02 + 0.2 * (1 - profile), -0.14)
        legs[1] = (knee, (knee[0] - side * max(0.5, 1.35 * profile), -0.14))
    neck = (hip[0] + lean, hip[1] - trunk - breath * 0.012)
    reach_up = {"child": 0.56, "teen": 0.64}.get(looks.age, 0.66)
    head = (
        neck[0] + lean * 0.12 + side * profile * 0.1,
        neck[1] - reach_up + math.sin(t * 0.9 + phase0) * 0.01,
    )
    if acting.reach in ("desk", "hold", "paint", "gather") and acting.pose != "running":
        head = (head[0] + side * profile * 0.06, head[1] + 0.05)
    upper, fore = total * 0.19, total * 0.175
    top = neck[1] + 0.4
    points = ((neck[0] - shoulder * 0.8, top), (neck[0] + shoulder * 0.8, top))
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
    return Rig(
        looks, acting, side, profile, hip, neck, head, shoulder, waist, hips, (legs[0][0], legs[1][0]),
        (legs[0][1], legs[1][1]), (arms[0][0], arms[1][0]), (arms[0][1], arms[1][1]), points, sway,
    )  # fmt: skip


def _foreshortened(a: Point, b: Point, upper: float, fore: float, profile: float) -> tuple[float, float]:
    """Seen from the front, an arm bent towards us is shorter on the picture than it is."""
    distance = math.hypot(b[0] - a[0], b[1] - a[1])
    if profile > 0.4 or distance > (upper + fore) * 0.9:
        return upper, fore
    shrink = max(0.5, min(1.0, distance * 1.06 / (upper + fore)))
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
            neck[0] + side * (0.78 + 0.1 * profile),
            middle - 0.12 + math.sin(t * 1.3) * 0.03,
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
