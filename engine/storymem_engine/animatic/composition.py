"""Composition: how large the subject is, where everyone stands, where the horizon lies."""

import random
from dataclasses import dataclass

from storymem_engine.animatic.animals import HEIGHTS
from storymem_engine.animatic.looks import looks_of
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


def compose(reading: ShotReading, width: float, chance: random.Random) -> Composition:
    size = reading.size
    height, head = FRAMING[size]
    horizon = horizon_of(reading) * HEIGHT
    figures = _cast_of(reading)
    main = figures[0] if figures else None
    backdrop, blur = _BACKDROP[size]
    unit = height * HEIGHT / 6.5
    if main is not None and size not in ("extreme-wide",):
        # The subject fills the frame as its own kind: a cat's medium shot is closer than a king's.
        share = _height_of(main) / 6.5
        if size in ("wide", "full"):
            unit /= max(0.34, share) ** (0.75 if size == "full" else 0.5)
        else:
            unit /= max(0.2, share) ** 0.9
    tall = 6.5 if main is None else _height_of(main)
    if main is not None and main.pose in ("sitting", "kneeling") and main.kind not in HEIGHTS:
        tall *= 0.76
    feet = head * HEIGHT + tall * unit
    if size in ("wide", "full", "extreme-wide"):
        feet = HEIGHT * (0.95 if size == "full" else 0.9)
        if reading.angle == "high":
            feet = min(feet, HEIGHT * 0.84)
    if reading.angle == "low":
        feet += HEIGHT * (0.03 if size in ("wide", "full", "extreme-wide") else 0.06)
    elif reading.angle in ("high", "overhead") and size not in ("wide", "extreme-wide"):
        feet -= HEIGHT * 0.03
    side = 1 if chance.random() < 0.5 else -1
    standings = _place(reading, figures, width, unit, feet, side, chance)
    subject_x = standings[-1].x if standings else width / 2
    roll = (7.0 if chance.random() < 0.5 else -7.0) if reading.angle == "dutch" else 0.0
    anchor_y = HEIGHT * (head + 0.1) if size not in ("wide", "extreme-wide", "full") else horizon
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


def _height_of(figure: Figure) -> float:
    """Height in quarter metres (grown people are 6.5)."""
    if figure.kind in HEIGHTS:
        return HEIGHTS[figure.kind]
    return 6.5 * looks_of(figure).tall


def _cast_of(reading: ShotReading) -> list[Figure]:
    """Everyone to be drawn, a counted figure as many times, six at most."""
    figures: list[Figure] = []
    for figure in reading.figures:
        figures += [figure] * max(1, min(figure.count, 4))
    limit = {"close-up": 2, "extreme-close-up": 1, "medium-close-up": 2, "insert": 0, "medium": 3}.get(
        reading.size, 6
    )
    if reading.size == "insert" and not reading.props:
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
    gap = {"close-up": 0.44, "medium-close-up": 0.38, "medium": 0.3}.get(reading.size, 0.0) * width
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
        scale = unit * (1 - behind)
        y = feet - behind * unit * 1.2 if not close else feet - behind * HEIGHT * 0.1
        out.append(Standing(figure, x, y, scale, toward, 1 - behind))
    return list(reversed(out))
