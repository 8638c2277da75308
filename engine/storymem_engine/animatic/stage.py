"""The set a shot is played on: its frame, horizon, light, chance, and the layers painted for it."""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import skia

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.light import Light
from storymem_engine.animatic.pen import Point
from storymem_engine.shot_language import ShotReading

HEIGHT = 480.0
"""Everything is drawn on a frame this high, whatever the size in pixels."""

SNOW = rgb("#eaf0f6")

Paint = Callable[[skia.Canvas], None]
Move = Callable[[skia.Canvas, float], None]


@dataclass(frozen=True, slots=True)
class Layer:
    """One plane of the set. `depth` 0 is infinitely far, 1 the plane the subject stands on, above 1 nearer."""

    depth: float
    paint: Paint | None = None
    """Painted once into an image."""
    move: Move | None = None
    """Painted anew in every frame (given the seconds), over the image."""
    drift: float = 0.0
    """Units per second the image wanders to the right (clouds)."""
    soft: bool = True
    """May be put out of focus."""


@dataclass(frozen=True, slots=True)
class Glow:
    """A lamp, fire, screen or window that lights the air around it."""

    at: Point
    radius: float
    colour: Colour
    strength: float = 0.6
    flicker: float = 0.0


@dataclass
class Stage:
    """What a place painter works with. x runs from 0 to `width`, y from 0 (top) to HEIGHT; layers bleed beyond both."""

    width: float
    horizon: float
    light: Light
    reading: ShotReading
    chance: random.Random
    side: int
    """1: the light comes from the right, -1 from the left."""
    theme: int
    """A number that stays the same for this kind of place throughout the film: wall colours and the like."""
    layers: list[Layer] = field(default_factory=list)
    glows: list[Glow] = field(default_factory=list)
    """Lights in the set, on the plane of depth 0.6."""
    floor: float = 0.93
    """Where the subject's feet stand, as a share of the height."""

    @property
    def left(self) -> float:
        return -self.width * 0.34 - 40

    @property
    def right(self) -> float:
        return self.width * 1.34 + 40

    @property
    def top(self) -> float:
        return -HEIGHT * 0.3

    @property
    def bottom(self) -> float:
        return HEIGHT * 1.35

    def colour(self, local: Colour, near: float = 1.0) -> Colour:
        """A local colour in this light; snow lies on whatever grows or is earth."""
        if (
            self.reading.weather == "snow"
            and not self.reading.interior
            and local.g > local.b * 1.12
            and local.g > local.r * 0.78
        ):
            local = local.mix(SNOW, 0.74)
        return self.light.on(local, near)

    def add(
        self,
        depth: float,
        paint: Paint | None = None,
        move: Move | None = None,
        drift: float = 0.0,
        soft: bool = True,
    ) -> None:
        self.layers.append(Layer(depth, paint, move, drift, soft))

    def x(self, share: float) -> float:
        """A share of the frame's width, mirrored when the light comes from the left, so that seeds differ."""
        return self.width * (share if self.side > 0 else 1 - share)


def ridge(
    chance: random.Random,
    left: float,
    right: float,
    base: float,
    height: float,
    roughness: float = 0.5,
    step: float = 14.0,
) -> list[Point]:
    """A skyline: sums of sines with chance phases; `roughness` 0 rolls, 1 is jagged."""
    waves = []
    for octave in range(6):
        frequency = math.tau / (420.0 / 1.93**octave)
        waves.append((frequency, height * (0.34 + 0.3 * roughness) ** octave, chance.uniform(0, math.tau)))
    points: list[Point] = []
    x = left
    while x <= right + step:
        y = sum(size * math.sin(frequency * x + phase) for frequency, size, phase in waves)
        points.append((x, base - height * 0.55 - y * 0.62))
        x += step
    return points


def ground(points: list[Point], bottom: float, curved: bool = True) -> skia.Path:
    """The area under a skyline."""
    path = skia.Path()
    path.moveTo(points[0][0], bottom)
    path.lineTo(*points[0])
    if curved:
        for (ax, ay), (bx, by) in pairwise(points):
            path.quadTo(ax, ay, (ax + bx) / 2, (ay + by) / 2)
    for point in points if not curved else points[-1:]:
        path.lineTo(*point)
    path.lineTo(points[-1][0], bottom)
    path.close()
    return path
