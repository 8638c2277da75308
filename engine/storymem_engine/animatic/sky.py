"""Skies: gradient, sun or moon with its glow, stars that twinkle, clouds that wander."""

import math
import random

import skia

from storymem_engine.animatic.colour import WHITE, Colour, rgb
from storymem_engine.animatic.light import Light
from storymem_engine.animatic.pen import fall, fill, glow, halo, oval, paint, smooth
from storymem_engine.animatic.stage import HEIGHT, Stage


def add_sky(stage: Stage) -> None:
    """The two farthest layers: sky with its light, and the clouds."""
    light, chance = stage.light, stage.chance
    sun_x = stage.x(chance.uniform(0.6, 0.8))
    stars = [
        (chance.uniform(stage.left, stage.right), chance.uniform(stage.top, stage.horizon), chance.random())
        for _ in range(230)
    ]

    def sky(canvas: skia.Canvas) -> None:
        paint_sky(
            canvas, light, stage.left, stage.right, stage.top, stage.bottom, stage.horizon, sun_x, stars
        )

    def twinkle(canvas: skia.Canvas, seconds: float) -> None:
        for i, (x, y, size) in enumerate(stars[:26]):
            bright = 0.5 + 0.5 * math.sin(seconds * (1.5 + size * 2) + i)
            canvas.drawCircle(x, y, 0.9 + size * 0.8, paint(WHITE, light.stars * bright * 0.8))

    stage.add(0.02, sky, twinkle if light.stars > 0.3 else None, soft=False)
    if light.clouds > 0.05:
        seed = chance.random()

        def clouds(canvas: skia.Canvas) -> None:
            paint_clouds(canvas, light, random.Random(seed), stage.left, stage.right, stage.horizon)

        stage.add(0.06, clouds, drift=2.4, soft=False)


def paint_sky(
    canvas: skia.Canvas, light: Light, left: float, right: float, top: float, bottom: float, horizon: float, sun_x: float,
    stars: list[tuple[float, float, float]],
) -> None:  # fmt: skip
    rect = skia.Rect.MakeLTRB(left, top, right, bottom)
    canvas.drawRect(rect, fall(min(-20, top * 0.2), horizon + 8, light.sky))
    for x, y, size in stars:
        if light.stars > 0.02:
            fade = max(0.0, 1 - max(0.0, y) / max(1.0, horizon) * 1.05)
            canvas.drawCircle(
                x, y, 0.45 + size * size * 1.15, paint(WHITE, light.stars * fade * (0.35 + 0.6 * size))
            )
    if light.sun is None:
        return
    y = horizon - light.sun * (horizon - 26)
    if light.moon:
        glow(canvas, sun_x, y, 250, light.key, 0.34)
        glow(canvas, sun_x, y, 90, light.key, 0.4)
        disc = oval(sun_x, y, 25, 25)
        fill(canvas, disc, rgb("#f3eeda"))
        canvas.save()
        canvas.clipPath(disc, True)
        for dx, dy, r in ((-8, -6, 6), (7, 5, 8), (3, -11, 4), (-6, 10, 5)):
            canvas.drawCircle(sun_x + dx, y + dy, r, paint(rgb("#d9d6c6"), 0.7))
        canvas.restore()
        return
    low = 1 - min(1.0, light.sun * 2.2)
    glow(canvas, sun_x, y, 330 + 190 * low, light.key, 0.5 + 0.25 * low)
    glow(canvas, sun_x, y, 110, light.key.lighter(0.4), 0.75)
    radius = 20 + 17 * low
    canvas.drawCircle(sun_x, y, radius, paint(light.key.lighter(0.55)))


def paint_clouds(
    canvas: skia.Canvas, light: Light, chance: random.Random, left: float, right: float, horizon: float
) -> None:
    """Banks of cloud: lit on top, shaded beneath, thinner towards the horizon."""
    count = int(4 + light.clouds * 15)
    heavy = light.clouds > 0.85
    if heavy:
        for band in range(5):
            y = band * horizon * 0.2 - 30
            tone = light.cloud_shade.mix(light.cloud, 0.18 * band)
            points = [(left - 50, y)]
            x = left - 50
            while x < right + 60:
                points.append((x, y + chance.uniform(26, 66)))
                x += chance.uniform(50, 110)
            points.append((right + 60, y - 10))
            points += [(right + 60, -HEIGHT * 0.35), (left - 50, -HEIGHT * 0.35)]
            if band == 0:
                continue
            canvas.drawPath(smooth(points, tension=0.5), paint(tone, 0.55, blur=9))
    for _ in range(count):
        far = chance.random()
        y = horizon * (0.08 + 0.74 * far**0.8)
        size = (1.25 - 0.85 * far) * chance.uniform(0.55, 1.15)
        x = chance.uniform(left, right)
        _cloud(canvas, light, chance, x, y, 120 * size, (26 if not heavy else 34) * size, 0.9 - 0.45 * far)


def _cloud(
    canvas: skia.Canvas,
    light: Light,
    chance: random.Random,
    x: float,
    y: float,
    wide: float,
    tall: float,
    alpha: float,
) -> None:
    mass = skia.Path()
    lumps = chance.randint(5, 8)
    for i in range(lumps):
        t = i / (lumps - 1) * 2 - 1
        r = tall * (1.15 - 0.75 * t * t) * chance.uniform(0.7, 1.1)
        mass.addCircle(x + t * wide * 0.8, y - r * 0.55, r)
    mass.addRoundRect(
        skia.Rect.MakeLTRB(x - wide, y - tall * 0.38, x + wide, y + tall * 0.22), tall * 0.3, tall * 0.3
    )
    bounds = mass.getBounds()
    made = fall(
        bounds.top(),
        bounds.bottom(),
        [light.cloud, light.cloud.mix(light.cloud_shade, 0.55), light.cloud_shade],
        (alpha, alpha * 0.9, alpha * 0.35),
    )
    made.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, max(0.8, tall * 0.07)))
    canvas.drawPath(mass, made)


def window_view(
    canvas: skia.Canvas, light: Light, frame: skia.Rect, chance: random.Random, kind: str = "hills"
) -> None:
    """What a window of a room shows: the hour's sky and a strip of the world, brighter than the room."""
    canvas.save()
    canvas.clipRect(frame, True)
    left, top, right, bottom = frame.left(), frame.top(), frame.right(), frame.bottom()
    low = top + (bottom - top) * 0.74
    canvas.drawRect(frame, fall(top - 20, low, light.sky))
    if light.stars > 0.3:
        for _ in range(16):
            canvas.drawCircle(
                chance.uniform(left, right),
                chance.uniform(top, low),
                chance.uniform(0.5, 1.2),
                paint(WHITE, light.stars * 0.8),
            )
    if light.sun is not None:
        x = left + (right - left) * chance.uniform(0.25, 0.75)
        y = low - light.sun * (low - top) * 0.8
        canvas.drawRect(frame, _screen(halo(x, y, 120, light.key, 0.6)))
        canvas.drawCircle(x, y, 9, paint(light.key.lighter(0.5)))
    far: Colour = light.on(rgb("#6d8a78"), 0.25)
    near = light.on(rgb("#4d6b52"), 0.5)
    if kind == "city":
        x = left
        while x < right:
            w = chance.uniform(10, 22)
            y = low - chance.uniform(4, (bottom - top) * 0.42)
            canvas.drawRect(
                skia.Rect.MakeLTRB(x, y, x + w, bottom),
                paint(light.on(rgb("#5a6478"), chance.uniform(0.25, 0.55))),
            )
            if light.lamps:
                for _ in range(5):
                    canvas.drawRect(
                        skia.Rect.MakeXYWH(
                            x + chance.uniform(1, w - 3), chance.uniform(y + 2, bottom), 2, 2.6
                        ),
                        paint(rgb("#ffd58a"), 0.9),
                    )
            x += w
    elif kind == "sea":
        canvas.drawRect(skia.Rect.MakeLTRB(left, low, right, bottom), paint(light.on(rgb("#2f6484"), 0.6)))
    else:
        for tone, base in ((far, low - 6), (near, low + 8)):
            path = skia.Path()
            path.moveTo(left, bottom)
            x, phase = left, chance.uniform(0, 6)
            while x <= right + 6:
                path.lineTo(x, base - 8 * math.sin(x * 0.045 + phase) - 4 * math.sin(x * 0.11 + phase))
                x += 6
            path.lineTo(right, bottom)
            path.close()
            fill(canvas, path, tone)
    canvas.restore()


def _screen(made: skia.Paint) -> skia.Paint:
    made.setBlendMode(skia.BlendMode.kScreen)
    return made
