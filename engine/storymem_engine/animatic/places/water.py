"""Water: the sky's reflection, moving glints and swell, a beam over it."""

import math

import skia

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.pen import fall, oval, paint
from storymem_engine.animatic.stage import Stage


def add_water(
    stage: Stage,
    top: float,
    depth: float,
    bottom: float | None = None,
    local: Colour | None = None,
    swell: float = 1.0,
) -> None:
    """A sheet of water from `top` down, its glints moving."""
    light, chance = stage.light, stage.chance
    deep = stage.colour(local or rgb("#2b6280"), 0.75)
    low = bottom if bottom is not None else stage.bottom
    glints = [
        (
            chance.uniform(stage.left, stage.right),
            chance.random() ** 1.6,
            chance.uniform(0, math.tau),
            chance.uniform(0.5, 1.3),
        )
        for _ in range(120)
    ]
    path_x = stage.x(0.7)

    def sheet(canvas: skia.Canvas) -> None:
        rect = skia.Rect.MakeLTRB(stage.left, top, stage.right, low)
        canvas.drawRect(
            rect,
            fall(
                top,
                min(low, top + 220),
                [light.sky[-1].mix(deep, 0.3), light.sky[-2].mix(deep, 0.6), deep, deep.darker(0.18)],
            ),
        )

    def glitter(canvas: skia.Canvas, seconds: float) -> None:
        span = min(low, top + 230) - top
        bright = light.key.lighter(0.25)
        dark = deep.darker(0.22)
        for x, t, phase, size in glints:
            y = top + 3 + span * t
            if y > low - 2:
                continue
            wave = math.sin(seconds * (1.1 + size * 0.5) + phase)
            length = (5 + 34 * t) * size * (0.65 + 0.35 * wave)
            near_path = math.exp(-(((x - path_x) / (46 + 150 * t)) ** 2)) if light.sun is not None else 0.0
            alpha = 0.12 + 0.2 * max(0.0, wave) + 0.7 * near_path * (0.5 + 0.5 * wave)
            x += 5 * math.sin(seconds * 0.7 + phase) * swell
            canvas.drawPath(
                oval(x, y + 1.5 * swell * wave, length, 0.7 + 1.5 * t),
                paint(bright if near_path > 0.25 or wave > 0.2 else dark, min(0.9, alpha)),
            )

    stage.add(depth, sheet, glitter)


def add_beam(stage: Stage, lamp: tuple[float, float], depth: float) -> None:
    """A lighthouse beam that sweeps: wide towards us, thin away from us."""
    x, y = lamp

    def sweep(canvas: skia.Canvas, seconds: float) -> None:
        turn = seconds * 0.75 + 0.4
        for k in (0.0, math.pi):
            reach = math.cos(turn + k)
            toward = 0.5 + 0.5 * math.sin(turn + k)
            length = 900 * reach
            spread = (30 + 90 * toward) * (0.5 + abs(reach))
            if abs(reach) < 0.08:
                continue
            beam = skia.Path()
            beam.moveTo(x, y - 2)
            beam.lineTo(x + length, y - spread)
            beam.lineTo(x + length, y + spread * 0.8)
            beam.lineTo(x, y + 2)
            beam.close()
            shader = skia.GradientShader.MakeLinear(
                [skia.Point(x, y), skia.Point(x + length, y)],
                [rgb("#fff2c4").argb(0.75), rgb("#ffe9a8").argb(0.3), rgb("#ffe9a8").argb(0.0)], [0.0, 0.35, 1.0],
            )  # fmt: skip
            made = skia.Paint(AntiAlias=True, Shader=shader, BlendMode=skia.BlendMode.kScreen)
            made.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 3))
            canvas.drawPath(beam, made)
        flash = max(0.0, math.sin(turn)) ** 6
        for radius, alpha in ((34, 0.8), (130, 0.35 + 0.4 * flash)):
            shader = skia.GradientShader.MakeRadial(
                skia.Point(x, y),
                radius,
                [rgb("#fff5d2").argb(alpha), rgb("#ffdf90").argb(alpha * 0.3), rgb("#ffdf90").argb(0)],
                [0, 0.35, 1],
            )
            canvas.drawCircle(
                x, y, radius, skia.Paint(AntiAlias=True, Shader=shader, BlendMode=skia.BlendMode.kScreen)
            )

    stage.add(depth, None, sweep)
