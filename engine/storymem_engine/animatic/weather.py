"""What moves in the air: rain, snow, mist, dust in a sunbeam, petals, leaves, fireflies, embers, birds."""

import math
import random
from dataclasses import dataclass

import skia

from storymem_engine.animatic.colour import WHITE, Colour, rgb
from storymem_engine.animatic.light import Light
from storymem_engine.animatic.pen import halo, oval, paint, slope
from storymem_engine.animatic.stage import HEIGHT
from storymem_engine.shot_language import ShotReading

FLASH = 0.35
"""Seconds a flash of lightning lasts."""


@dataclass(frozen=True, slots=True)
class Particle:
    x: float
    y: float
    depth: float
    """0 far to 1 near."""
    phase: float


class Air:
    """All that drifts through the frame, in front of the figures."""

    def __init__(
        self, reading: ShotReading, light: Light, width: float, chance: random.Random, side: int
    ) -> None:
        self._light, self._width, self._side = light, width, side
        self._kinds = _kinds(reading)
        self._swarms = {
            kind: [_particle(chance) for _ in range(count)] for kind, count in self._kinds.items()
        }
        self._wind = 0.75 if reading.weather in ("wind", "storm") else 0.25
        self._banks = _mist_bank(width, light, chance) if {"mist", "fog", "dust"} & set(self._kinds) else None
        self._flashes = (
            sorted(chance.uniform(0.6, 6.0) for _ in range(2)) if reading.weather == "storm" else []
        )
        self._indoors = reading.interior
        self._bolts = not reading.interior and reading.size in ("extreme-wide", "wide", "full", "medium-wide")

    def paint(self, canvas: skia.Canvas, seconds: float, shift_x: float, shift_y: float) -> None:
        """`shift` is how far the camera carried the near air, in frame widths and heights."""
        for kind, swarm in self._swarms.items():
            match kind:
                case "rain":
                    self._rain(canvas, swarm, seconds, shift_x)
                case "snow":
                    self._snow(canvas, swarm, seconds, shift_x)
                case "mist" | "fog" | "dust":
                    self._mist(canvas, seconds, shift_x, {"mist": 0.55, "fog": 0.9, "dust": 0.6}[kind])
                case "petals" | "leaves":
                    self._leaves(canvas, swarm, seconds, shift_x, kind)
                case "bubbles":
                    self._bubbles(canvas, swarm, seconds)
                case "butterflies":
                    self._butterflies(canvas, swarm, seconds, shift_x)
                case "birds":
                    self._birds(canvas, swarm, seconds)
                case _:
                    self._motes(canvas, swarm, seconds, shift_x, shift_y, kind)
        for moment in self._flashes:
            since = seconds - moment
            if 0 <= since < FLASH:
                self._lightning(canvas, moment, 1 - since / FLASH)

    def _lightning(self, canvas: skia.Canvas, moment: float, strength: float) -> None:
        """The sky lights up, the ground hardly: a picture that is white all over would be a memory of nothing."""
        colour, high = rgb("#a9bfe8"), 0.2 if self._indoors else 0.5
        lit = slope(
            (0, 0), (0, HEIGHT), [colour, colour, colour], (high * strength, 0.4 * high * strength, 0.1 * high * strength),
            (0.0, 0.45, 1.0),
        )  # fmt: skip
        lit.setBlendMode(skia.BlendMode.kScreen)
        canvas.drawPaint(lit)
        if not self._bolts or strength < 0.4:
            return
        chance = random.Random(round(moment * 1000))
        x, y = self._width * (0.5 - self._side * chance.uniform(0.2, 0.36)), -4.0
        path = skia.Path()
        path.moveTo(x, y)
        while y < HEIGHT * 0.36:
            x, y = x + chance.uniform(-15, 15), y + chance.uniform(9, 22)
            path.lineTo(x, y)
        canvas.drawPath(path, paint(rgb("#b7cdf7"), 0.35 * strength, stroke=7.0, blur=4.0))
        canvas.drawPath(path, paint(rgb("#f3f7ff"), 0.95 * strength, stroke=1.8))

    def _at(
        self, particle: Particle, vx: float, vy: float, seconds: float, shift: float
    ) -> tuple[float, float]:
        w, h = self._width * 1.2, HEIGHT * 1.2
        x = (particle.x * w + vx * seconds - shift * self._width * (0.5 + particle.depth)) % w - w * 0.08
        y = (particle.y * h + vy * seconds) % h - h * 0.08
        return x, y

    def _rain(self, canvas: skia.Canvas, swarm: list[Particle], seconds: float, shift: float) -> None:
        colour = self._light.grade(rgb("#cfdde8").mix(self._light.haze, 0.3))
        slant = 0.12 + 0.3 * self._wind
        for band in (0, 1, 2):
            points: list[skia.Point] = []
            for p in swarm[band::3]:
                speed = 620 + 260 * band
                x, y = self._at(p, -speed * slant, speed, seconds, shift)
                length = 12 + 10 * band
                points += [skia.Point(x, y), skia.Point(x + length * slant, y - length)]
            canvas.drawPoints(
                skia.Canvas.kLines_PointMode,
                points,
                paint(colour, 0.24 + 0.1 * band, stroke=0.7 + 0.45 * band),
            )

    def _snow(self, canvas: skia.Canvas, swarm: list[Particle], seconds: float, shift: float) -> None:
        white = WHITE.mix(self._light.haze, 0.12).scaled(max(0.7, min(1.0, self._light.ambient.luma + 0.3)))
        for band in range(4):
            points = []
            for p in swarm[band::4]:
                x, y = self._at(p, -26 * self._wind * (1 + band), 26 + 20 * band, seconds, shift)
                points.append(skia.Point(x + 9 * math.sin(seconds * 0.9 + p.phase), y))
            canvas.drawPoints(
                skia.Canvas.kPoints_PointMode, points, paint(white, 0.5 + 0.1 * band, stroke=1.5 + 1.3 * band)
            )

    def _mist(self, canvas: skia.Canvas, seconds: float, shift: float, strength: float) -> None:
        if self._banks is None:
            return
        wide = self._banks.width()
        for i, (height, speed) in enumerate(((0.42, 9.0), (0.6, -14.0), (0.74, 20.0))):
            x = (seconds * speed - shift * self._width * (0.5 + 0.4 * i) + i * 210) % wide
            made = skia.Paint(Alphaf=strength * (0.6 + 0.16 * i))
            for start in (x - wide, x):
                if start < self._width:
                    canvas.drawImage(self._banks, start, HEIGHT * height - 80, skia.SamplingOptions(), made)

    def _leaves(
        self, canvas: skia.Canvas, swarm: list[Particle], seconds: float, shift: float, kind: str
    ) -> None:
        colours = ("#f3b8c6", "#f7d3da", "#e99ab0") if kind == "petals" else ("#d98a3a", "#c4622c", "#e0b04a")
        for i, p in enumerate(swarm):
            x, y = self._at(p, -30 - 60 * self._wind, 34 + 20 * p.depth, seconds, shift)
            canvas.save()
            canvas.translate(x + 14 * math.sin(seconds * 1.3 + p.phase), y)
            canvas.rotate(math.degrees(seconds * (0.8 + p.depth) + p.phase))
            size = 2.2 + 3.2 * p.depth
            canvas.scale(1.0, 0.35 + 0.65 * abs(math.sin(seconds * 1.7 + p.phase)))
            canvas.drawPath(oval(0, 0, size, size * 0.62), paint(self._light.on(rgb(colours[i % 3])), 0.9))
            canvas.restore()

    def _motes(
        self, canvas: skia.Canvas, swarm: list[Particle], seconds: float, dx: float, dy: float, kind: str
    ) -> None:
        colour, size, alpha, rise = {
            "motes": (self._light.key, 1.5, 0.5, -3.0),
            "fireflies": (rgb("#e6ff8a"), 2.2, 0.9, -2.0),
            "embers": (rgb("#ff9a3d"), 1.7, 0.95, -38.0),
            "stars": (WHITE, 1.1, 0.7, 0.0),
            "sparkle": (rgb("#fff0c0"), 1.6, 0.8, -6.0),
        }[kind]
        for p in swarm:
            x, y = self._at(p, 5 * math.sin(p.phase) + 6 * self._wind, rise * (0.5 + p.depth), seconds, dx)
            x += 10 * math.sin(seconds * 0.6 + p.phase * 3)
            pulse = 0.35 + 0.65 * max(0.0, math.sin(seconds * 1.5 + p.phase * 5))
            r = size * (0.6 + 0.9 * p.depth)
            if kind in ("fireflies", "embers"):
                canvas.drawCircle(x, y, r * 5, halo(x, y, r * 5, colour, 0.5 * pulse))
            canvas.drawCircle(x, y, r, paint(colour, alpha * pulse))

    def _bubbles(self, canvas: skia.Canvas, swarm: list[Particle], seconds: float) -> None:
        for p in swarm:
            x, y = self._at(p, 0, -26 - 30 * p.depth, seconds, 0)
            x += 5 * math.sin(seconds * 2 + p.phase)
            canvas.drawCircle(x, y, 1.5 + 3 * p.depth, paint(WHITE, 0.45, stroke=0.9))

    def _butterflies(self, canvas: skia.Canvas, swarm: list[Particle], seconds: float, shift: float) -> None:
        for i, p in enumerate(swarm):
            x = (
                self._width * (0.25 + 0.5 * p.x)
                + 60 * math.sin(seconds * 0.55 + p.phase)
                - shift * self._width
            )
            y = HEIGHT * (0.3 + 0.35 * p.y) + 26 * math.sin(seconds * 0.9 + p.phase * 2)
            fold = 0.3 + 0.7 * abs(math.sin(seconds * 8 + p.phase))
            canvas.save()
            canvas.translate(x, y)
            canvas.rotate(20 * math.sin(seconds * 1.1 + p.phase))
            size = 5 + 5 * p.depth
            tone = self._light.on(rgb(("#e8913a", "#f0e6c8", "#6f9fd8")[i % 3]))
            for s in (-1, 1):
                canvas.drawPath(
                    oval(s * size * 0.62 * fold, -size * 0.2, size * 0.62 * fold, size * 0.72), paint(tone)
                )
                canvas.drawPath(
                    oval(s * size * 0.45 * fold, size * 0.5, size * 0.42 * fold, size * 0.44),
                    paint(tone.darker(0.15)),
                )
            canvas.drawPath(oval(0, 0.1 * size, size * 0.12, size * 0.6), paint(rgb("#2a2228")))
            canvas.restore()

    def _birds(self, canvas: skia.Canvas, swarm: list[Particle], seconds: float) -> None:
        tone = self._light.on(rgb("#2c2f3a"), 0.6)
        for p in swarm:
            x = (p.x * self._width * 1.3 + seconds * (18 + 14 * p.depth)) % (
                self._width * 1.3
            ) - self._width * 0.15
            y = HEIGHT * (0.08 + 0.26 * p.y) + 5 * math.sin(seconds * 0.8 + p.phase)
            flap = math.sin(seconds * 7 + p.phase) * 2.6
            s = 4 + 3.5 * p.depth
            path = skia.Path()
            path.moveTo(x - s, y - flap * 0.6)
            path.quadTo(x - s * 0.4, y - 1.6 - flap * 0.2, x, y)
            path.quadTo(x + s * 0.4, y - 1.6 - flap * 0.2, x + s, y - flap * 0.6)
            canvas.drawPath(path, paint(tone, 0.85, stroke=1.3))


def _particle(chance: random.Random) -> Particle:
    return Particle(chance.random(), chance.random(), chance.random(), chance.uniform(0, math.tau))


def _kinds(reading: ShotReading) -> dict[str, int]:
    """What is in the air, and how much of it."""
    said = {word.lower().removesuffix("s") for word in reading.props}
    light = set(reading.light)
    kinds: dict[str, int] = {}
    if not reading.interior:
        if reading.weather in ("rain", "storm"):
            kinds["rain"] = 330 if reading.weather == "storm" else 240
        elif reading.weather == "snow":
            kinds["snow"] = 190
        elif reading.weather in ("mist", "fog", "dust"):
            kinds[reading.weather] = 1
    if said & {"petal", "blossom", "cherry blossom"}:
        kinds["petals"] = 22
    if said & {"leaf", "leave", "falling leaf", "autumn leaf"} or (
        reading.weather == "wind" and reading.place in ("park", "forest", "garden")
    ):
        kinds["leaves"] = 20
    if said & {"firefly", "fireflie"} or (
        reading.hour in ("dusk", "night")
        and reading.place in ("meadow", "garden")
        and reading.weather == "clear"
    ):
        kinds["fireflies"] = 22
    if (
        light & {"firelight", "fire"}
        or said & {"fire", "campfire", "bonfire", "ember"}
        or reading.place == "battlefield"
    ):
        kinds["embers"] = 26
    if said & {"butterfly", "butterflie"}:
        kinds["butterflies"] = 3
    if reading.place == "underwater":
        kinds["bubbles"] = 30
    if (
        (said & {"bird", "seagull", "gull"} or reading.place in ("harbour", "cliff", "beach", "lighthouse"))
        and not reading.interior
        and reading.hour != "night"
        and reading.weather in ("clear", "cloudy", "wind")
    ):
        kinds["birds"] = 7
    if reading.interior and not kinds and reading.place not in ("spaceship", "laboratory", "hospital"):
        kinds["motes"] = (
            26
            if light & {"sunbeams", "golden", "warm", "soft"}
            or reading.hour in ("morning", "golden-hour", "afternoon")
            else 12
        )
    if (
        reading.place == "forest"
        and "rain" not in kinds
        and reading.hour in ("morning", "golden-hour", "afternoon", "noon", "dawn")
    ):
        kinds.setdefault("motes", 22)
    return kinds


def _mist_bank(width: float, light: Light, chance: random.Random) -> skia.Image:
    """A strip of soft lumps that repeats without a seam."""
    wide, high = int(width * 1.5), 190
    surface = skia.Surface(wide, high)
    canvas = surface.getCanvas()
    colour: Colour = light.haze.lighter(0.12)
    for _ in range(26):
        x, y, r = chance.uniform(0, wide), chance.uniform(70, 125), chance.uniform(60, 130)
        for shift in (-wide, 0, wide):
            canvas.save()
            canvas.translate(x + shift, y)
            canvas.scale(1.7, 0.42)
            canvas.drawCircle(0, 0, r, halo(0, 0, r, colour, 0.34, core=0.2))
            canvas.restore()
    return surface.makeImageSnapshot()
