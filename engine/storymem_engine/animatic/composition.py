"""Composition: how large the subject is, where everyone stands, where the horizon lies."""

import random
from dataclasses import dataclass, replace

from storymem_engine.animatic.animals import HEIGHTS, is_hedgehog
from storymem_engine.animatic.looks import looks_of
from storymem_engine.animatic.props import prop
from storymem_engine.animatic.stage import HEIGHT
from storymem_engine.shot_language import Figure, ShotReading

# Height of a standing grown-up in frame heights, and where the top of the head lies.
FRAMING: dict[str, tuple[float, float]] = {
    "extreme-wide": (0.19, 0.69),
    "wide": (0.47, 0.44),
    "full": (0.76, 0.17),
    "medium-wide": (1.0, 0.15),
    "medium": (1.42, 0.135),
    "medium-close-up": (2.0, 0.12),
    "close-up": (3.15, 0.1),
    "extreme-close-up": (5.6, -0.16),
    "insert": (1.5, 0.2),
}
# How much the planes behind the subject grow with it, and how far they fall out of focus.
_BACKDROP = {
    "extreme-wide": (1.0, 0.0), "wide": (1.0, 0.0), "full": (1.1, 0.0), "medium-wide": (1.18, 0.6), "medium": (1.34, 1.6),
    "medium-close-up": (1.5, 3.2), "close-up": (1.7, 5.5), "extreme-close-up": (2.1, 9.0), "insert": (1.8, 5.0),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """One figure's place: feet at (x, y) in frame units, `unit` the length of a quarter metre."""

    figure: Figure
    x: float
    y: float
    unit: float
    side: int
    """Where it faces: 1 right, -1 left."""
    near: float
    """1 at the subject's plane, less behind it."""


@dataclass(frozen=True, slots=True)
class Composition:
    standings: tuple[Standing, ...]
    """Back to front."""
    unit: float
    """A quarter metre at the subject's plane."""
    feet: float
    backdrop: float
    blur: float
    horizon: float
    anchor_x: float
    anchor_y: float
    roll: float
    subject_x: float


def horizon_of(reading: ShotReading) -> float:
    """Where the horizon lies, as a share of the height."""
    wide = reading.size in ("extreme-wide", "wide")
    level = {"low": 0.72, "high": 0.36, "overhead": 0.2}.get(reading.angle, 0.57 if wide else 0.53)
    return level + (0.05 if reading.size == "extreme-wide" and reading.angle == "eye-level" else 0.0)


# How much of the frame's height an animal takes: it is shown whole for longer than a person is.
_ANIMAL_SHARE = {
    "extreme-wide": 0.1, "wide": 0.24, "full": 0.5, "medium-wide": 0.56, "medium": 0.68, "medium-close-up": 0.95,
    "close-up": 1.6, "extreme-close-up": 2.5, "insert": 0.8,
}  # fmt: skip
_HEAD_AHEAD = {"cat": 0.55, "dog": 0.85, "bird": 0.3, "horse": 2.9, "animal": 0.85}
"""How far before its feet's middle an animal carries its head."""
_LYING = 0.6
"""How much of the frame's width somebody takes who lies on the ground, at most: nothing of them is out of it."""
_BESIDE = 1.9
"""How much higher in the frame than the first the next one lies, in quarter metres."""
_HEAD_LOW = 1.1
"""How much lower than a dog's a hedgehog's head is, in quarter metres."""


def framed(reading: ShotReading) -> ShotReading:
    """The reading with a shot size that has something to show: nothing is there to come close to, so we stay back."""
    figures = tuple(figure for figure in reading.figures if not _undrawn(figure))
    size = reading.size
    if not figures and size in ("medium", "medium-close-up", "close-up", "extreme-close-up", "insert"):
        drawable = any(prop(word) is not None for word in reading.props)
        size = size if drawable else "medium-wide"
    return replace(reading, figures=figures, size=size)


def _undrawn(figure: Figure) -> bool:
    """Small creatures that the air or the water shows, not the ground."""
    name = figure.name.lower()
    return figure.kind == "animal" and any(
        word in name
        for word in ("fish", "koi", "butterfl", "bee", "insect", "firefl", "moth", "cicada", "dragonfl")
    )


def compose(reading: ShotReading, width: float, chance: random.Random) -> Composition:
    size = reading.size
    height, head = FRAMING[size]
    horizon = horizon_of(reading) * HEIGHT
    figures = _cast_of(reading)
    main = figures[0] if figures else None
    backdrop, blur = _BACKDROP[size]
    unit = height * HEIGHT / 6.5
    tall = 6.5
    if main is not None:
        tall = _height_of(main)
        if main.kind in _HEAD_AHEAD:
            wanted = _ANIMAL_SHARE[size] * (
                1.7 if main.kind == "horse" and size in ("wide", "full", "extreme-wide") else 1.0
            )
            alone = all(figure.kind in _HEAD_AHEAD for figure in figures)
            unit = wanted * HEIGHT / tall if alone or size not in ("wide", "full", "extreme-wide") else unit
        elif size != "extreme-wide":
            # The subject fills the frame as its own kind: a child's medium shot is closer than a king's.
            share = tall / 6.5
            unit /= share**0.5 if size == "wide" else share**0.9
        if main.pose in ("sitting", "kneeling") and main.kind not in HEIGHTS:
            tall *= 0.76
    close = size in ("medium-close-up", "close-up", "extreme-close-up")
    if len(figures) > 1 and close:
        unit *= 0.74
    if main is not None and main.kind == "robot" and close:
        unit *= 0.62
    head = head * HEIGHT + (0.1 * HEIGHT if len(figures) > 1 and close else 0.0)
    feet = head + tall * unit
    if main is not None and main.kind in _HEAD_AHEAD and close:
        feet = HEIGHT * (0.3 if size == "close-up" else 0.34) + tall * unit * 0.8
    if size in ("wide", "full", "extreme-wide"):
        feet = HEIGHT * (0.95 if size == "full" else 0.9)
        if reading.angle == "high":
            feet = min(feet, HEIGHT * 0.84)
    elif main is not None and main.kind in _HEAD_AHEAD and not close:
        feet = HEIGHT * 0.92
    if reading.angle == "low":
        feet += HEIGHT * (0.03 if size in ("wide", "full", "extreme-wide") else 0.06)
    elif reading.angle in ("high", "overhead") and size not in ("wide", "extreme-wide"):
        feet -= HEIGHT * 0.03
    if main is not None and _lies_on_the_ground(reading, main):
        ground = 0.4 * HEIGHT / (2.2 + _BESIDE * (len(figures) - 1))
        unit = min(unit, _LYING * width / tall, ground)
        if size in _CROPPED:
            feet = HEIGHT * 0.92
    side = 1 if chance.random() < 0.5 else -1
    standings = _place(reading, figures, width, unit, feet, side, chance)
    subject_x = standings[-1].x if standings else width / 2
    roll = (7.0 if chance.random() < 0.5 else -7.0) if reading.angle == "dutch" else 0.0
    anchor_y = head + 0.1 * HEIGHT if size not in ("wide", "extreme-wide", "full") else horizon
    return Composition(
        tuple(standings),
        unit,
        feet,
        backdrop,
        blur,
        horizon,
        subject_x,
        max(HEIGHT * 0.2, anchor_y),
        roll,
        subject_x,
    )


def _lies_on_the_ground(reading: ShotReading, figure: Figure) -> bool:
    return figure.pose == "lying" and figure.kind not in HEIGHTS and not reading.interior


def _height_of(figure: Figure) -> float:
    """Height in quarter metres (grown people are 6.5)."""
    if figure.kind in HEIGHTS:
        return HEIGHTS[figure.kind]
    return 6.5 * looks_of(figure).tall


_CROPPED = ("medium-wide", "medium", "medium-close-up", "close-up", "extreme-close-up")


def _seen_height(figure: Figure) -> float:
    low = 0.76 if figure.pose in ("sitting", "kneeling") and figure.kind not in HEIGHTS else 1.0
    return _height_of(figure) * low


def _cast_of(reading: ShotReading) -> list[Figure]:
    """Everyone to be drawn, a counted figure as many times, six at most."""
    figures: list[Figure] = []
    for figure in reading.figures:
        figures += [figure] * max(1, min(figure.count, 4))
    limit = {"close-up": 2, "extreme-close-up": 1, "medium-close-up": 2, "insert": 0, "medium": 3}.get(
        reading.size, 6
    )
    if reading.size == "insert" and not any(prop(word) for word in reading.props):
        limit = 1
    if reading.angle == "over-the-shoulder":
        limit = 1
    return figures[:limit]


def _place(
    reading: ShotReading,
    figures: list[Figure],
    width: float,
    unit: float,
    feet: float,
    side: int,
    chance: random.Random,
) -> list[Standing]:
    """The subject on a third (or in the middle when alone and close), the others around it, those behind higher up."""
    count = len(figures)
    if not count:
        return []
    close = reading.size in ("close-up", "extreme-close-up", "medium-close-up")
    gap = {"close-up": 0.46, "medium-close-up": 0.4, "medium": 0.3}.get(reading.size, 0.0) * width
    gap = max(gap, unit * 3.1) if not close else gap
    if reading.size in ("wide", "extreme-wide", "full"):
        gap = min(max(unit * 3.4, width * 0.13), width * 0.26)
    gap = min(gap, width * 0.62 / max(1, count - 1))
    offset = 0.0 if count > 1 else (0.06 if close else 0.13) * side * width
    if reading.size == "extreme-close-up":
        offset = 0.0
    start = width / 2 + offset - side * gap * (count - 1) / 2
    out: list[Standing] = []
    for i, figure in enumerate(figures):
        x = start + side * gap * i + (chance.uniform(-0.02, 0.02) * width if i else 0.0)
        behind = min(0.22, 0.05 * i) if not close else 0.08 * i
        raised = 0.0
        if figure.kind in HEIGHTS and figure.kind not in ("robot", "horse"):
            behind = 0.0
        facing = figure.facing
        if facing in ("left", "right"):
            toward = 1 if facing == "right" else -1
        elif count > 1:
            toward = 1 if x < width / 2 else -1
        else:
            toward = -side
        if figure.pose in ("walking", "running") and facing not in ("left", "right"):
            toward = {"track-left": -1, "pan-left": -1}.get(reading.move, 1)
        if figure.kind in _HEAD_AHEAD and close:
            x -= toward * _HEAD_AHEAD[figure.kind] * unit
            raised = _HEAD_LOW * unit if is_hedgehog(figure) else 0.0
        scale = unit * (1 - behind)
        y = feet - behind * unit * 1.2 if not close else feet - behind * HEIGHT * 0.1
        if _lies_on_the_ground(reading, figure):
            x, y = width / 2 + side * 0.5 * i * unit, feet - _BESIDE * i * unit
        elif i and reading.size in _CROPPED:
            # Feet are out of the frame here: whoever is taller or shorter is cheated into it, as on a real set.
            top = y - _seen_height(figure) * scale
            first = feet - _seen_height(figures[0]) * unit
            y += min(max(top, first - 0.05 * HEIGHT), first + 0.2 * HEIGHT) - top
        out.append(Standing(figure, x, y - raised, scale, toward, 1 - behind))
    return list(reversed(out))
