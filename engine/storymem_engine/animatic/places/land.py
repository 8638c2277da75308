"""Planes of ground and what grows on them."""

import math
import random
from itertools import pairwise

import skia

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.pen import fall, paint
from storymem_engine.animatic.places import plants
from storymem_engine.animatic.stage import HEIGHT, Stage, ground, ridge

GREEN = ("#7f9aa8", "#7c9a86", "#719a66", "#5f8a4c")


def land(
    stage: Stage,
    depth: float,
    near: float,
    base: float,
    height: float,
    rough: float,
    code: str,
    decorate=None,
    curved: bool = True,
) -> list[tuple[float, float]]:
    """One rolling (or jagged) plane of ground, with what grows on it."""
    points = ridge(stage.chance, stage.left, stage.right, base, height, rough)
    tone = stage.colour(rgb(code), near)
    seed = stage.chance.random()

    def draw(canvas: skia.Canvas) -> None:
        top = min(y for _, y in points)
        canvas.drawPath(
            ground(points, stage.bottom, curved),
            fall(top, top + 190, [tone.mix(stage.light.key, 0.14), tone, tone.darker(0.16)]),
        )
        if decorate is not None:
            decorate(canvas, points, tone, random.Random(seed))

    stage.add(depth, draw)
    return points


def height_at(points: list[tuple[float, float]], x: float) -> float:
    for (ax, ay), (bx, by) in pairwise(points):
        if ax <= x <= bx:
            return ay + (by - ay) * (x - ax) / max(1e-6, bx - ax)
    return points[-1][1]


def woods(stage: Stage, near: float, tall: float, density: float, kind: str = "mixed"):
    """Decoration: a belt of trees along the skyline."""

    def draw(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        leaf = stage.colour(rgb("#4b7350"), near).mix(tone, 0.3)
        lit = leaf.mix(stage.light.key, 0.35)
        trunk = stage.colour(rgb("#5a4636"), near)
        for i in range(0, len(points) - 1):
            if chance.random() > density:
                continue
            x, y = points[i]
            size = tall * chance.uniform(0.6, 1.15)
            if kind == "fir" or (kind == "mixed" and chance.random() < 0.45):
                plants.conifer(canvas, x, y + 5, size * 1.15, leaf, lit, chance, stage.side)
            else:
                plants.round_tree(canvas, x, y + 4, size, leaf, trunk, lit, chance, stage.side)

    return draw


def meadow_grass(stage: Stage, tall: float = 10.0, blossoms: bool = False):
    def draw(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        for row in range(5):
            y = points[len(points) // 2][1] + 16 + row * row * 9
            plants.grass(
                canvas,
                stage.left,
                stage.right,
                y,
                tall * (0.5 + row * 0.26),
                tone.darker(0.1 + 0.04 * row),
                chance,
                9 - row,
            )
        if blossoms:
            tones = [stage.colour(rgb(code)) for code in ("#f3d35b", "#f2f0ea", "#d9657a", "#8f77c9")]
            plants.flowers(
                canvas,
                stage.left,
                stage.right,
                points[len(points) // 2][1] + 12,
                HEIGHT * 1.1,
                tones,
                170,
                chance,
            )

    return draw


def front_grass(stage: Stage, code: str = "#3f6a3a", tall: float = 60.0) -> None:
    """Blades before the lens, swaying."""
    if stage.reading.size not in ("extreme-wide", "wide", "full"):
        return
    chance = stage.chance
    tone = stage.colour(rgb(code)).darker(0.45)
    blades = [
        (
            stage.left + i * 13 + chance.uniform(-6, 6),
            tall * chance.uniform(0.4, 1.0),
            chance.uniform(-14, 14),
            chance.uniform(0, 6),
        )
        for i in range(int((stage.right - stage.left) / 13))
    ]
    wind = {"wind": 2.4, "storm": 2.8, "rain": 1.4}.get(stage.reading.weather, 1.0)

    def sway(canvas: skia.Canvas, seconds: float) -> None:
        path = skia.Path()
        for x, high, bend, phase in blades:
            tip = x + bend + 5 * wind * math.sin(seconds * 1.6 + phase + x * 0.02)
            path.moveTo(x - 3.2, HEIGHT + 30)
            path.quadTo(x + (tip - x) * 0.3, HEIGHT - high * 0.4, tip, HEIGHT - high * 0.62)
            path.quadTo(x + (tip - x) * 0.3 + 4, HEIGHT - high * 0.2, x + 3.2, HEIGHT + 30)
        canvas.drawPath(path, paint(tone, 0.96))

    stage.add(1.3, None, sway)


def snowy_firs(stage: Stage, near: float, tall: float, density: float):
    def draw(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        leaf, snow = stage.colour(rgb("#3f5f5a"), near), stage.colour(rgb("#f4f8fb"), near)
        for x, y in points:
            if chance.random() < density:
                plants.conifer(
                    canvas, x, y + 5, tall * chance.uniform(0.6, 1.2), leaf, snow, chance, stage.side
                )

    return draw


def is_eastern(stage: Stage) -> bool:
    """Whether the people or things of the shot belong to East Asia's past."""
    words = " ".join(stage.reading.props) + " " + " ".join(figure.garment for figure in stage.reading.figures)
    return any(
        word in words
        for word in (
            "hanfu",
            "kimono",
            "bamboo",
            "pavilion",
            "plum",
            "pagoda",
            "koi",
            "sedan",
            "hairpin",
            "jade",
        )
    )
