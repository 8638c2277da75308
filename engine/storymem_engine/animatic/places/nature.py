"""Open country: hills, woods, fields, mountains, deserts, snow."""

from itertools import pairwise
import math
import random

import skia

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.pen import fall, fill, glow, limb, oval, paint, polygon, slope, smooth
from storymem_engine.animatic.places import buildings, plants
from storymem_engine.animatic.places.water import add_water
from storymem_engine.animatic.sky import add_sky
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


def _woods(stage: Stage, near: float, tall: float, density: float, kind: str = "mixed"):
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


def _meadow_grass(stage: Stage, tall: float = 10.0, blossoms: bool = False):
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


def hills(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.12, 0.08, h, 66, 0.4, GREEN[0])
    land(stage, 0.22, 0.3, h + 20, 42, 0.3, GREEN[1], _woods(stage, 0.32, 20, 0.3))
    land(stage, 0.42, 0.58, h + 46, 32, 0.22, GREEN[2], _woods(stage, 0.6, 42, 0.1))
    land(stage, 0.8, 0.92, h + 84, 16, 0.2, GREEN[3], _meadow_grass(stage))
    front_grass(stage)


def meadow(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.14, 0.12, h, 46, 0.3, "#86a89a")
    land(stage, 0.28, 0.4, h + 18, 26, 0.2, "#84ad70", _woods(stage, 0.42, 30, 0.22))
    land(stage, 0.8, 0.92, h + 50, 14, 0.15, "#7bab54", _meadow_grass(stage, 11, blossoms=True))
    front_grass(stage, "#4f7d3a")


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

    land(stage, 0.08, 0.05, h + 4, 190, 0.62, "#7088a6", snowcaps(0.46, 0.12), curved=False)
    land(stage, 0.16, 0.2, h + 26, 120, 0.66, "#64788c", snowcaps(0.24, 0.3), curved=False)
    land(stage, 0.32, 0.45, h + 50, 44, 0.4, "#4f7062", _woods(stage, 0.5, 34, 0.62, "fir"))
    land(stage, 0.8, 0.92, h + 92, 18, 0.3, "#66864f", _meadow_grass(stage, 9))
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


def field(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    said = " ".join(stage.reading.props)
    gold = "wheat" in said or "crop" in said or stage.reading.place == "field"
    land(stage, 0.12, 0.1, h, 34, 0.3, "#8aa094")
    land(stage, 0.2, 0.3, h + 10, 14, 0.25, "#6f9468", _woods(stage, 0.34, 26, 0.4))
    tone = stage.colour(rgb("#d9ae4a" if gold else "#8fae54"), 0.92)
    light = stage.light
    sunflowers = "sunflower" in said
    vanish = stage.width * 0.5

    def rows(canvas: skia.Canvas) -> None:
        top = h + 14
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom),
            fall(top, HEIGHT, [tone.mix(light.haze, 0.4), tone.mix(light.key, 0.12), tone.darker(0.2)]),
        )
        for k in range(-34, 35):
            fill(
                canvas,
                polygon(
                    [
                        (vanish + k * 17, top),
                        (vanish + k * 17 + 3, top),
                        (vanish + k * 17 * 7.4 + 40, HEIGHT * 1.4),
                        (vanish + k * 17 * 7.4, HEIGHT * 1.4),
                    ]
                ),
                tone.darker(0.24),
                0.3,
            )
        chance = random.Random(stage.theme)
        for row in range(9):
            t = (row / 8) ** 1.7
            y = top + 4 + (HEIGHT * 1.1 - top) * t
            plants.grass(
                canvas,
                stage.left,
                stage.right,
                y + 8 * t,
                5 + 26 * t,
                tone.darker(0.05 + 0.03 * row).mix(light.key, 0.1),
                chance,
                3 + 5 * t,
            )
            if sunflowers and row > 1:
                x = stage.left + chance.uniform(0, 30)
                while x < stage.right:
                    r = 2.2 + 12 * t
                    canvas.drawLine(
                        x, y + 14 * t, x, y - 14 * t, paint(stage.colour(rgb("#4f7a3c")), 1, stroke=1 + 2 * t)
                    )
                    canvas.drawCircle(x, y - 16 * t, r, paint(stage.colour(rgb("#eeb22f"))))
                    canvas.drawCircle(x, y - 16 * t, r * 0.5, paint(stage.colour(rgb("#5a3822"))))
                    x += (10 + 54 * t) * chance.uniform(0.8, 1.3)

    stage.add(0.75, rows)
    front_grass(stage, "#a9822f" if gold else "#5d8038", 78)


def farm(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.12, 0.1, h, 36, 0.3, GREEN[0])
    land(stage, 0.25, 0.34, h + 16, 22, 0.2, "#8aa85f", _woods(stage, 0.4, 30, 0.16))

    def yard(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        x = stage.x(0.24)
        buildings.house(stage, canvas, x, h + 62, 150, 74, rgb("#9c3f35"), rgb("#5a4a48"), 0.8, chimney=False)
        buildings.house(
            stage, canvas, x + stage.side * 150, h + 56, 84, 46, rgb("#e3d8c2"), rgb("#7d5040"), 0.75
        )
        wood = stage.colour(rgb("#a88d6c"), 0.85)
        for i in range(int((stage.right - stage.left) / 44)):
            fx = stage.left + i * 44
            canvas.drawLine(fx, h + 66, fx, h + 92, paint(wood, 1, stroke=4))
        for y in (h + 72, h + 82):
            canvas.drawLine(stage.left, y, stage.right, y, paint(wood, 1, stroke=3))

    land(stage, 0.55, 0.8, h + 62, 10, 0.2, "#86a050", yard)
    land(stage, 0.85, 0.95, h + 104, 10, 0.2, "#7d9448", _meadow_grass(stage))
    front_grass(stage)


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
    land(stage, 0.22, 0.34, h + 18, 34, 0.3, "#d5e0ea", _snowy_firs(stage, 0.4, 44, 0.4))
    land(stage, 0.45, 0.66, h + 46, 24, 0.2, "#e2eaf1", _snowy_firs(stage, 0.7, 84, 0.09))
    land(stage, 0.82, 0.95, h + 84, 12, 0.15, "#eef3f7")


def _snowy_firs(stage: Stage, near: float, tall: float, density: float):
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


def road(stage: Stage) -> None:
    add_sky(stage)
    h, light = stage.horizon, stage.light
    land(stage, 0.12, 0.1, h, 58, 0.4, GREEN[0])
    land(stage, 0.24, 0.34, h + 12, 20, 0.25, GREEN[1], _woods(stage, 0.4, 28, 0.25))
    vanish = stage.x(0.44)
    tone, earth = stage.colour(rgb("#7c9a55"), 0.9), stage.colour(rgb("#b39a78"), 0.92)

    def draw(canvas: skia.Canvas) -> None:
        top = h + 14
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom),
            fall(top, HEIGHT, [tone.mix(light.haze, 0.35), tone, tone.darker(0.15)]),
        )
        middle = stage.width * 0.5
        fill(
            canvas,
            smooth(
                [
                    (vanish - 3, top),
                    (vanish - 30, top + 36),
                    (middle - 120, HEIGHT * 0.82),
                    (middle - 300, HEIGHT * 1.4),
                    (middle + 330, HEIGHT * 1.4),
                    (middle + 130, HEIGHT * 0.82),
                    (vanish + 34, top + 36),
                    (vanish + 3, top),
                ],
                tension=0.3,
            ),
            earth,
        )
        for k in (-0.35, 0.35):
            fill(
                canvas,
                smooth(
                    [
                        (vanish + k * 4, top),
                        (vanish + k * 60, top + 36),
                        (middle + k * 240 - 8, HEIGHT * 0.82),
                        (middle + k * 620 - 20, HEIGHT * 1.4),
                        (middle + k * 620 + 20, HEIGHT * 1.4),
                        (middle + k * 240 + 8, HEIGHT * 0.82),
                        (vanish + k * 60 + 3, top + 36),
                    ],
                    tension=0.3,
                ),
                earth.darker(0.2),
                0.7,
            )
        chance = random.Random(stage.theme)
        for row in range(6):
            t = (row / 5) ** 1.6
            y = top + 10 + (HEIGHT - top) * t
            half = 34 + 170 * t
            plants.grass(
                canvas, stage.left, middle - half, y, 6 + 16 * t, tone.darker(0.14), chance, 5 + 4 * t
            )
            plants.grass(
                canvas, middle + half, stage.right, y, 6 + 16 * t, tone.darker(0.14), chance, 5 + 4 * t
            )

    stage.add(0.78, draw)
    trees = [(0.1, 150), (0.9, 170)]

    def avenue(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme + 1)
        for share, tall in trees:
            plants.round_tree(
                canvas,
                stage.width * share,
                h + 74,
                tall,
                stage.colour(rgb("#5d8a4a"), 0.8),
                stage.colour(rgb("#5a4636"), 0.8),
                stage.colour(rgb("#9dbf6a"), 0.85).mix(light.key, 0.3),
                chance,
                stage.side,
            )

    stage.add(0.6, avenue)
    front_grass(stage)


def garden(stage: Stage) -> None:
    add_sky(stage)
    h, light, side = stage.horizon, stage.light, stage.side
    land(stage, 0.15, 0.2, h - 6, 26, 0.3, "#7f9f86", _woods(stage, 0.3, 54, 0.4, "round"))
    hedge = stage.colour(rgb("#4f7d48"), 0.6)
    eastern = _eastern(stage)

    def back(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme)
        if eastern:
            wall, tile = stage.colour(rgb("#e8e0d0"), 0.6), stage.colour(rgb("#4a5560"), 0.6)
            canvas.drawRect(skia.Rect.MakeLTRB(stage.left, h - 46, stage.right, h + 60), paint(wall))
            canvas.drawRect(skia.Rect.MakeLTRB(stage.left, h - 54, stage.right, h - 40), paint(tile))
            gx = stage.x(0.26)
            fill(canvas, oval(gx, h + 4, 44, 46), stage.light.sky[-1].mix(hedge, 0.45))
            canvas.drawPath(oval(gx, h + 4, 44, 46), paint(tile, 1, stroke=4))
        else:
            for x in range(int(stage.left), int(stage.right), 30):
                plants.bush(
                    canvas, x, h + 58 + chance.uniform(-4, 4), 78, hedge, hedge.mix(light.key, 0.4), chance
                )
            gx = stage.x(0.26)
            fill(
                canvas,
                smooth(
                    [
                        (gx - 50, h + 66),
                        (gx - 48, h - 30),
                        (gx, h - 84),
                        (gx + 48, h - 30),
                        (gx + 50, h + 66),
                        (gx + 34, h + 66),
                        (gx + 32, h - 20),
                        (gx, h - 60),
                        (gx - 32, h - 20),
                        (gx - 34, h + 66),
                    ],
                    tension=0.4,
                ),
                hedge.mix(light.key, 0.12),
            )
            plants.flowers(
                canvas,
                gx - 50,
                gx + 50,
                h - 80,
                h + 50,
                [stage.colour(rgb("#e58aa0"), 0.7), stage.colour(rgb("#f4e3e6"), 0.7)],
                46,
                chance,
                3.4,
            )
        for share, tall in ((0.86, 190), (0.02, 150), (1.12, 170)):
            leaf = stage.colour(rgb("#d98fa8" if eastern else "#6b9a54"), 0.7)
            plants.round_tree(
                canvas,
                stage.x(share),
                h + 66,
                tall,
                leaf,
                stage.colour(rgb("#5a4636"), 0.7),
                leaf.lighter(0.25),
                chance,
                side,
            )

    stage.add(0.4, back)
    tone = stage.colour(rgb("#78a352"), 0.92)
    stone = stage.colour(rgb("#c7bda8"), 0.92)

    def lawn(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme + 2)
        top = h + 54
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom),
            fall(top, HEIGHT, [tone.mix(light.key, 0.16), tone, tone.darker(0.18)]),
        )
        gx = stage.x(0.26)
        fill(
            canvas,
            smooth(
                [
                    (gx - 26, top),
                    (stage.width * 0.36, HEIGHT * 0.84),
                    (stage.width * 0.22, HEIGHT * 1.4),
                    (stage.width * 0.86, HEIGHT * 1.4),
                    (stage.width * 0.6, HEIGHT * 0.84),
                    (gx + 26, top),
                ],
                tension=0.35,
            ),
            stone,
        )
        tones = [stage.colour(rgb(code)) for code in ("#e2607c", "#f2c84b", "#f4efe6", "#9a78cf", "#ee8a4a")]
        for left, right in ((stage.left, stage.width * 0.2), (stage.width * 0.76, stage.right)):
            for _ in range(16):
                x = chance.uniform(left, right)
                plants.bush(
                    canvas,
                    x,
                    top + chance.uniform(14, 90),
                    44,
                    hedge.mix(tone, 0.3),
                    tone.lighter(0.2),
                    chance,
                )
            plants.flowers(canvas, left, right, top + 4, HEIGHT * 1.0, tones, 120, chance, 4.2)

    stage.add(0.78, lawn)
    front_grass(stage, "#4f7d3a", 44)


def _eastern(stage: Stage) -> bool:
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


def park(stage: Stage) -> None:
    add_sky(stage)
    h, light, side = stage.horizon, stage.light, stage.side
    if stage.theme % 2:
        stage.add(
            0.1,
            lambda canvas: buildings.skyline(stage, canvas, h + 8, 40, 130, rgb("#8a93a3"), 0.14, (26, 52)),
            soft=True,
        )
    land(stage, 0.2, 0.3, h + 14, 16, 0.2, "#86a878", _woods(stage, 0.36, 62, 0.4, "round"))
    tone, gravel = stage.colour(rgb("#76a550"), 0.92), stage.colour(rgb("#d2c2a2"), 0.92)

    def lawn(canvas: skia.Canvas) -> None:
        top = h + 26
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom),
            fall(top, HEIGHT, [tone.mix(light.key, 0.2), tone, tone.darker(0.16)]),
        )
        x = stage.x(0.32)
        fill(
            canvas,
            smooth(
                [
                    (x - 10, top),
                    (x - 40, top + 44),
                    (stage.width * 0.28, HEIGHT * 0.86),
                    (stage.width * 0.02, HEIGHT * 1.4),
                    (stage.width * 0.95, HEIGHT * 1.4),
                    (stage.width * 0.66, HEIGHT * 0.86),
                    (x + 52, top + 44),
                    (x + 10, top),
                ],
                tension=0.34,
            ),
            gravel,
        )
        chance = random.Random(stage.theme)
        for _ in range(26):
            t = chance.random()
            fill(
                canvas,
                oval(chance.uniform(stage.left, stage.right), top + 16 + 170 * t, 30 + 60 * t, 4 + 8 * t),
                tone.darker(0.3),
                0.16,
            )

    stage.add(0.7, lawn)

    def avenue(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme + 3)
        for share, y, tall in (
            (0.16, 74, 220),
            (0.9, 82, 250),
            (-0.2, 70, 230),
            (1.25, 76, 240),
            (0.62, 44, 120),
        ):
            leaf = stage.colour(rgb("#5f9448"), 0.75)
            plants.round_tree(
                canvas,
                stage.x(share),
                h + y,
                tall,
                leaf,
                stage.colour(rgb("#5f4a38"), 0.75),
                leaf.mix(light.key, 0.45),
                chance,
                side,
            )
        for share in (0.36, 0.74):
            buildings.street_lamp(stage, canvas, stage.x(share), h + 66, 108, 0.8)

    stage.add(0.72, avenue)
    front_grass(stage, "#456f36", 40)


def graveyard(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.14, 0.1, h, 44, 0.35, "#6a7a84")

    def stones(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        bark = stage.colour(rgb("#3a3336"), 0.6)
        plants.bare_tree(canvas, stage.x(0.18), h + 66, 250, bark, chance)
        plants.bare_tree(canvas, stage.x(0.95), h + 60, 190, bark, chance)
        for row in range(3):
            for k in range(12):
                x = stage.left + (k + chance.uniform(0.1, 0.8)) * (stage.right - stage.left) / 12
                y, s = h + 66 + row * 24, 0.7 + row * 0.3
                stone = stage.colour(rgb("#8f9498"), 0.6 + 0.12 * row).darker(chance.uniform(0, 0.2))
                if chance.random() < 0.25:
                    fill(
                        canvas,
                        polygon(
                            [(x - 3 * s, y), (x - 3 * s, y - 34 * s), (x + 3 * s, y - 34 * s), (x + 3 * s, y)]
                        ),
                        stone,
                    )
                    fill(
                        canvas,
                        polygon(
                            [
                                (x - 12 * s, y - 26 * s),
                                (x + 12 * s, y - 26 * s),
                                (x + 12 * s, y - 20 * s),
                                (x - 12 * s, y - 20 * s),
                            ]
                        ),
                        stone,
                    )
                else:
                    fill(
                        canvas,
                        smooth(
                            [
                                (x - 11 * s, y),
                                (x - 11 * s, y - 20 * s),
                                (x, y - 31 * s),
                                (x + 11 * s, y - 20 * s),
                                (x + 11 * s, y),
                            ],
                            tension=0.3,
                        ),
                        stone,
                    )

    land(stage, 0.5, 0.75, h + 56, 14, 0.3, "#66785c", stones)
    land(stage, 0.85, 0.95, h + 124, 10, 0.2, "#56694c", _meadow_grass(stage))
    front_grass(stage)


def battlefield(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.14, 0.12, h, 40, 0.5, "#7a6a62", curved=False)

    def smoke(canvas: skia.Canvas) -> None:
        chance = random.Random(stage.theme)
        dark = stage.light.haze.darker(0.4)
        for k in range(4):
            x = stage.left + (k + 0.5) * (stage.right - stage.left) / 4
            for j in range(9):
                canvas.drawCircle(
                    x + j * 14 * stage.side + chance.uniform(-12, 12),
                    h + 20 - j * 34,
                    20 + j * 9,
                    paint(dark, 0.24, blur=13),
                )
            glow(canvas, x, h + 26, 70, rgb("#ff8a3c"), 0.7)

    stage.add(0.18, smoke)

    def wreck(
        canvas: skia.Canvas, points: list[tuple[float, float]], tone: Colour, chance: random.Random
    ) -> None:
        dark = stage.colour(rgb("#3a3029"), 0.75)
        for _ in range(15):
            x = chance.uniform(stage.left, stage.right)
            lean = chance.uniform(-16, 16)
            canvas.drawLine(x, h + 76, x + lean, h + 76 - chance.uniform(30, 76), paint(dark, 1, stroke=3))
        for share in (0.12, 0.8):
            x = stage.x(share)
            canvas.drawLine(x, h + 82, x + 6, h - 46, paint(dark, 1, stroke=4))
            fill(
                canvas,
                smooth(
                    [(x + 6, h - 46), (x + 60, h - 36), (x + 48, h - 14), (x + 66, h - 4), (x + 4, h - 10)],
                    tension=0.2,
                ),
                stage.colour(rgb("#9a3a30"), 0.8),
            )

    land(stage, 0.55, 0.8, h + 70, 18, 0.6, "#6b5a48", wreck)
    land(stage, 0.88, 0.95, h + 112, 14, 0.5, "#5a4a3a")


def lake(stage: Stage) -> None:
    add_sky(stage)
    h = stage.horizon
    land(stage, 0.1, 0.08, h + 2, 120, 0.5, "#7890a8")
    land(stage, 0.18, 0.28, h + 8, 30, 0.3, "#668a78", _woods(stage, 0.32, 30, 0.5, "fir"))
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
    land(stage, 0.24, 0.36, h + 20, 26, 0.25, "#7fa070", _woods(stage, 0.42, 46, 0.34, "round"))
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


def palm(
    canvas: skia.Canvas, x: float, y: float, tall: float, leaf: Colour, bark: Colour, lean: float
) -> None:
    top = (x + lean, y - tall)
    fill(
        canvas,
        limb([(x, y), (x + lean * 0.4, y - tall * 0.55), top], (tall * 0.035, tall * 0.026, tall * 0.02)),
        bark,
    )
    for k in range(9):
        a = math.pi + k * math.pi / 8
        tip = (top[0] + math.cos(a) * tall * 0.4, top[1] + math.sin(a) * tall * 0.14 + tall * 0.14)
        mid = (top[0] + math.cos(a) * tall * 0.22, top[1] + math.sin(a) * tall * 0.16 - tall * 0.02)
        fill(
            canvas,
            limb([top, mid, tip], (tall * 0.012, tall * 0.03, tall * 0.006)),
            leaf.darker(0.05 * (k % 3)),
        )
