"""Wild country: mountains, forests, deserts, snow, lakes and rivers."""

import random
from itertools import pairwise

import skia

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.pen import fall, fill, oval, paint, polygon, slope, smooth
from storymem_engine.animatic.places import plants
from storymem_engine.animatic.places.land import GREEN, front_grass, land, meadow_grass, snowy_firs, woods
from storymem_engine.animatic.places.water import add_water
from storymem_engine.animatic.sky import add_sky
from storymem_engine.animatic.stage import HEIGHT, Stage, ground, ridge


def mountains(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon

    def snowcaps(share: float, near: float):
        def draw(
            canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
        ) -> None:
            snow = stage.colour(rgb("#f2f5f8"), near)
            top = min(y for _, y in points)
            low = max(y for _, y in points)
            line = top + (low - top) * share
            canvas.save()
            canvas.clipPath(ground(points, stage.bottom, False), True)
            cap = [(stage.left, top - 10)]
            x = stage.left
            while x < stage.right:
                cap.append((x, line + chance.uniform(-18, 12)))
                x += chance.uniform(9, 22)
            cap.append((stage.right, top - 10))
            fill(canvas, polygon(cap), snow, 0.95)
            for (ax, ay), (bx, by) in pairwise(points):
                if (by - ay) * stage.side < -2:
                    fill(
                        canvas,
                        polygon(
                            [
                                (ax, ay),
                                (bx, by),
                                (bx - stage.side * 12, by + 110),
                                (ax - stage.side * 4, ay + 110),
                            ]
                        ),
                        stage.light.sky[0].darker(0.4),
                        0.16,
                    )
            canvas.restore()

        return draw

    land(stage, 0.08, 0.05, h + 4, 150, 0.4, "#7088a6", snowcaps(0.46, 0.12), curved=False)
    land(stage, 0.16, 0.2, h + 26, 96, 0.46, "#64788c", snowcaps(0.24, 0.3), curved=False)
    land(stage, 0.32, 0.45, h + 50, 44, 0.4, "#4f7062", woods(stage, 0.5, 34, 0.62, "fir"))
    land(stage, 0.8, 0.92, h + 92, 18, 0.3, "#66864f", meadow_grass(stage, 9))
    front_grass(stage)


def forest(stage: Stage) -> None:
    add_sky(stage)
    h, light, side = stage.horizon, stage.light, stage.side
    bamboo = any("bamboo" in word for word in stage.reading.props)
    for i, (depth, near, count, width) in enumerate(
        ((0.14, 0.06, 34, 9), (0.26, 0.3, 22, 15), (0.46, 0.58, 13, 25), (0.72, 0.85, 7, 38))
    ):
        seed = stage.chance.random()
        base = h + 26 + i * 26

        def draw(canvas: skia.Canvas, near=near, count=count, width=width, seed=seed, base=base, i=i) -> None:
            chance = random.Random(seed)
            bark = stage.colour(rgb("#6a5240" if not bamboo else "#7d9a58"), near)
            lit = bark.mix(light.key, 0.45)
            leaf = stage.colour(rgb(("#8fae74", "#6f9a5a", "#568a4a", "#3f7340")[i]), near)
            if i == 0:
                canvas.drawRect(
                    skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, stage.bottom),
                    fall(
                        0, h + 60, [leaf.mix(light.haze, 0.35), light.haze.mix(light.key, 0.25)], (0.75, 0.6)
                    ),
                )
            step = (stage.right - stage.left) / count
            middle = stage.width / 2
            for k in range(count):
                x = stage.left + (k + chance.uniform(0.1, 0.9)) * step
                if i == 3 and abs(x - middle) < stage.width * 0.3:
                    continue
                y = base + chance.uniform(-6, 12)
                if bamboo:
                    for _ in range(3):
                        plants.bamboo(
                            canvas,
                            x + chance.uniform(-20, 20),
                            stage.top,
                            y,
                            width * 0.34,
                            bark,
                            leaf,
                            chance,
                        )
                else:
                    plants.trunk(
                        canvas, x, width * chance.uniform(0.7, 1.2), stage.top, y, bark, lit, chance, side
                    )
            floor = stage.colour(rgb("#5f7d44"), near)
            points = ridge(chance, stage.left, stage.right, base + 10, 10, 0.5)
            canvas.drawPath(
                ground(points, stage.bottom),
                fall(base - 6, base + 130, [floor.mix(light.key, 0.12), floor.darker(0.12)]),
            )
            plants.grass(canvas, stage.left, stage.right, base + 8, 10 + 7 * i, floor.darker(0.12), chance, 6)
            for _ in range(6 + 2 * i):
                plants.bush(
                    canvas,
                    chance.uniform(stage.left, stage.right),
                    base + chance.uniform(4, 18),
                    36 + 22 * i,
                    leaf,
                    leaf.mix(light.key, 0.4),
                    chance,
                )
            crown = leaf.darker(0.1)
            for _ in range(26):
                fill(
                    canvas,
                    oval(
                        chance.uniform(stage.left, stage.right),
                        chance.uniform(-70, 22 - i * 6),
                        chance.uniform(50, 100),
                        chance.uniform(26, 58),
                    ),
                    crown.mix(light.key, chance.uniform(0, 0.14)),
                    0.92,
                )

        stage.add(depth, draw)
    if light.sun is not None and stage.reading.weather in ("clear", "mist", "cloudy"):
        _sun_shafts(stage, 0.6)
    front_grass(stage, "#355a33")


def _sun_shafts(stage: Stage, depth: float, strength: float = 0.16) -> None:
    """Light slanting through leaves: painted once, for blurred shapes are slow."""
    chance, side = stage.chance, stage.side
    shafts = [(stage.width * chance.uniform(-0.1, 1.1), chance.uniform(20, 66)) for _ in range(7)]
    colour = stage.light.key

    def draw(canvas: skia.Canvas) -> None:
        for x, wide in shafts:
            lean = -side * 210
            path = polygon(
                [
                    (x, -60),
                    (x + wide * 0.5, -60),
                    (x + lean + wide * 1.6, HEIGHT * 0.95),
                    (x + lean, HEIGHT * 0.95),
                ]
            )
            made = slope(
                (0, -40), (0, HEIGHT * 0.95), [colour, colour, colour], (strength * 1.3, strength * 0.8, 0.0)
            )
            made.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 5))
            canvas.drawPath(path, made)

    stage.add(depth, draw)


def desert(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    for i, (depth, near, code) in enumerate(
        ((0.12, 0.15, "#d9a26c"), (0.24, 0.42, "#dca05c"), (0.45, 0.7, "#e0a455"), (0.82, 0.95, "#d99a4a"))
    ):
        base, height = h + 6 + i * 34, 56 - i * 8
        seed = stage.chance.random()

        def draw(canvas: skia.Canvas, near=near, code=code, base=base, height=height, seed=seed) -> None:
            chance = random.Random(seed)
            tone = stage.colour(rgb(code), near)
            shade = stage.colour(rgb(code).darker(0.42).mix(rgb("#6a3f66"), 0.3), near)
            x = stage.left - 160
            canvas.drawRect(
                skia.Rect.MakeLTRB(stage.left, base + 6, stage.right, stage.bottom),
                fall(base, base + 150, [tone, tone.darker(0.14)]),
            )
            while x < stage.right + 100:
                wide, tall = chance.uniform(240, 460), height * chance.uniform(0.55, 1.2)
                crest = (x + wide * (0.5 + 0.16 * stage.side), base - tall)
                fill(
                    canvas,
                    smooth(
                        [
                            (x - wide * 0.4, base + 30),
                            (x + wide * 0.1, base - tall * 0.35),
                            crest,
                            (x + wide * 0.86, base - tall * 0.2),
                            (x + wide * 1.35, base + 30),
                        ],
                        tension=0.42,
                    ),
                    tone.mix(stage.light.key, 0.16),
                )
                dark_side = -stage.side
                edge = x + wide * (1.3 if dark_side > 0 else -0.35)
                fill(
                    canvas,
                    smooth(
                        [
                            crest,
                            (crest[0] + dark_side * wide * 0.05, base - tall * 0.42),
                            (crest[0] + dark_side * wide * 0.22, base + 12),
                            (edge, base + 34),
                            (crest[0] + dark_side * wide * 0.36, base - tall * 0.12),
                        ],
                        tension=0.4,
                    ),
                    shade,
                    0.8,
                )
                x += wide * chance.uniform(0.55, 0.8)
            for k in range(4):
                y = base + 26 + k * k * 9
                canvas.drawPath(
                    smooth(
                        [
                            (stage.left + j * 90, y + chance.uniform(-5, 5))
                            for j in range(int((stage.right - stage.left) / 90) + 2)
                        ],
                        closed=False,
                    ),
                    paint(shade, 0.2, stroke=1.5 + k),
                )

        stage.add(depth, draw)


def snowfield(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.1, 0.1, h, 110, 0.55, "#c3d2e0", curved=False)
    land(stage, 0.22, 0.34, h + 18, 34, 0.3, "#d5e0ea", snowy_firs(stage, 0.4, 44, 0.4))
    land(stage, 0.45, 0.66, h + 46, 24, 0.2, "#e2eaf1", snowy_firs(stage, 0.7, 84, 0.09))
    land(stage, 0.82, 0.95, h + 84, 12, 0.15, "#eef3f7")


def lake(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.1, 0.08, h + 2, 120, 0.5, "#7890a8")
    land(stage, 0.18, 0.28, h + 8, 30, 0.3, "#668a78", woods(stage, 0.32, 30, 0.5, "fir"))
    add_water(stage, h + 6, 0.4, swell=0.6)

    def shore(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        plants.reeds(
            canvas,
            stage.left,
            stage.width * 0.24,
            points[0][1] + 22,
            60,
            stage.colour(rgb("#5d7a42")),
            chance,
        )
        plants.reeds(
            canvas,
            stage.width * 0.82,
            stage.right,
            points[-1][1] + 22,
            66,
            stage.colour(rgb("#5d7a42")),
            chance,
        )
        for _ in range(9):
            plants.rock(
                canvas,
                chance.uniform(stage.left, stage.right),
                points[0][1] + chance.uniform(6, 30),
                chance.uniform(16, 50),
                chance.uniform(8, 20),
                stage.colour(rgb("#86898a")),
                stage.light.key,
                chance,
                stage.side,
            )

    land(stage, 0.82, 0.95, h + 124, 14, 0.3, "#7d9a5a", shore)
    front_grass(stage)


def river(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.12, 0.1, h, 66, 0.4, GREEN[0])
    land(stage, 0.24, 0.36, h + 20, 26, 0.25, "#7fa070", woods(stage, 0.42, 46, 0.34, "round"))
    add_water(stage, h + 34, 0.5, swell=0.8)

    def bank(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        plants.reeds(canvas, stage.left, stage.width * 0.3, points[0][1] + 20, 52, tone.darker(0.2), chance)
        for _ in range(12):
            plants.rock(
                canvas,
                chance.uniform(stage.left, stage.right),
                points[0][1] + chance.uniform(0, 22),
                chance.uniform(18, 46),
                chance.uniform(8, 18),
                stage.colour(rgb("#8d8f8c")),
                stage.light.key,
                chance,
                stage.side,
            )

    land(stage, 0.82, 0.95, h + 118, 14, 0.3, "#7a9c56", bank)
    front_grass(stage)
