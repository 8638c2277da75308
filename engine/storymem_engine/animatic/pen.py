"""Shapes and paints: smooth outlines, limbs, gradients, glows."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import skia

from storymem_engine.animatic.colour import Colour

Point = tuple[float, float]


def smooth(points: Sequence[Point], closed: bool = True, tension: float = 0.5) -> skia.Path:
    """A curve through the points (Catmull-Rom as cubic béziers)."""
    path = skia.Path()
    count = len(points)
    path.moveTo(*points[0])
    k = tension / 3
    for i in range(count if closed else count - 1):
        x0, y0 = points[(i - 1) % count] if closed or i else points[0]
        x1, y1 = points[i]
        x2, y2 = points[(i + 1) % count]
        x3, y3 = points[(i + 2) % count] if closed or i + 2 < count else points[-1]
        path.cubicTo(x1 + (x2 - x0) * k, y1 + (y2 - y0) * k, x2 - (x3 - x1) * k, y2 - (y3 - y1) * k, x2, y2)
    if closed:
        path.close()
    return path


def polygon(points: Sequence[Point]) -> skia.Path:
    path = skia.Path()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    return path


def oval(x: float, y: float, rx: float, ry: float) -> skia.Path:
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))
    return path


def box(left: float, top: float, right: float, bottom: float, radius: float = 0.0) -> skia.Path:
    path = skia.Path()
    rect = skia.Rect.MakeLTRB(min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    path.addRoundRect(rect, radius, radius) if radius else path.addRect(rect)
    return path


def line(points: Sequence[Point]) -> skia.Path:
    path = skia.Path()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    return path


def limb(joints: Sequence[Point], widths: Sequence[float]) -> skia.Path:
    """A tapering tube through the joints with a round end at each."""
    left: list[Point] = []
    right: list[Point] = []
    last = len(joints) - 1
    for i, (x, y) in enumerate(joints):
        ax, ay = joints[max(0, i - 1)]
        bx, by = joints[min(last, i + 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = -(by - ay) / length * widths[i], (bx - ax) / length * widths[i]
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    (tx, ty), (ux, uy) = joints[-1], joints[-2]
    length = math.hypot(tx - ux, ty - uy) or 1.0
    cap = (tx + (tx - ux) / length * widths[-1] * 0.8, ty + (ty - uy) / length * widths[-1] * 0.8)
    (hx, hy), (ix, iy) = joints[0], joints[1]
    length = math.hypot(hx - ix, hy - iy) or 1.0
    head = (hx + (hx - ix) / length * widths[0] * 0.7, hy + (hy - iy) / length * widths[0] * 0.7)
    return smooth([head, *left, cap, *reversed(right)], tension=0.55)


@dataclass(frozen=True, slots=True)
class Part:
    """One painted shape of a figure or thing, in its local colour (light comes later)."""

    path: skia.Path
    colour: Colour
    alpha: float = 1.0
    inside: skia.Path | None = None
    """Painted only within this outline."""
    stroke: float = 0.0
    """Width of the line; 0 fills."""
    blur: float = 0.0
    edge: float = 0.0
    """Width of a thin darker outline that parts it from its neighbours."""
    glow: bool = False
    """Shines by itself: not lit, not shaded."""


Drawing = list[Part]


def paint(colour: Colour, alpha: float = 1.0, stroke: float = 0.0, blur: float = 0.0) -> skia.Paint:
    made = skia.Paint(AntiAlias=True, Color=colour.argb(alpha))
    if stroke:
        made.setStyle(skia.Paint.kStroke_Style)
        made.setStrokeWidth(stroke)
        made.setStrokeCap(skia.Paint.kRound_Cap)
        made.setStrokeJoin(skia.Paint.kRound_Join)
    if blur:
        made.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    return made


def fill(canvas: skia.Canvas, path: skia.Path, colour: Colour, alpha: float = 1.0, blur: float = 0.0) -> None:
    canvas.drawPath(path, paint(colour, alpha, blur=blur))


def stroke(canvas: skia.Canvas, path: skia.Path, colour: Colour, width: float, alpha: float = 1.0) -> None:
    canvas.drawPath(path, paint(colour, alpha, stroke=width))


def fall(
    top: float, bottom: float, colours: Iterable[Colour], alphas: Sequence[float] | None = None
) -> skia.Paint:
    """A vertical gradient."""
    return slope((0, top), (0, bottom), colours, alphas)


def slope(
    start: Point,
    end: Point,
    colours: Iterable[Colour],
    alphas: Sequence[float] | None = None,
    stops: Sequence[float] | None = None,
) -> skia.Paint:
    """A linear gradient from start to end."""
    chosen = list(colours)
    codes = [colour.argb(alphas[i] if alphas else 1.0) for i, colour in enumerate(chosen)]
    shader = skia.GradientShader.MakeLinear(
        [skia.Point(*start), skia.Point(*end)], codes, list(stops) if stops else None
    )
    return skia.Paint(AntiAlias=True, Shader=shader, Dither=True)


def halo(
    x: float, y: float, radius: float, colour: Colour, alpha: float = 1.0, core: float = 0.0
) -> skia.Paint:
    """Light that fades out around a point; `core` is the bright part's share of the radius."""
    steps = (0.0, 0.12, 0.3, 0.55, 0.8, 1.0)
    strengths = (1.0, 0.78, 0.42, 0.16, 0.04, 0.0)
    shader = skia.GradientShader.MakeRadial(
        skia.Point(x, y),
        max(radius, 0.01),
        [colour.argb(alpha * strength) for strength in strengths],
        [core + (1 - core) * step for step in steps],
    )
    return skia.Paint(AntiAlias=True, Shader=shader, Dither=True)


def glow(
    canvas: skia.Canvas,
    x: float,
    y: float,
    radius: float,
    colour: Colour,
    alpha: float = 1.0,
    add: bool = True,
) -> None:
    made = halo(x, y, radius, colour, alpha)
    if add:
        made.setBlendMode(skia.BlendMode.kScreen)
    canvas.drawRect(skia.Rect.MakeLTRB(x - radius, y - radius, x + radius, y + radius), made)
