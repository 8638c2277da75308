"""Puts a drawing into the light: local colours lit, a shade side, a rim from the light, a shadow on the ground."""

import skia

from storymem_engine.animatic.colour import BLACK, Colour
from storymem_engine.animatic.light import Light
from storymem_engine.animatic.pen import Drawing, halo, paint, slope


def paint_drawing(
    canvas: skia.Canvas, drawing: Drawing, x: float, y: float, unit: float, light: Light, side: int, near: float = 1.0,
    width: float = 832.0, rim: float = 1.0, dim: float = 0.0, flip: bool = False,
) -> None:  # fmt: skip
    """Paint at (x, y), `unit` frame units to the drawing's unit. `side` is where the light comes from."""
    if not drawing:
        return
    left, top, right, bottom = _bounds(drawing)
    box = skia.Rect.MakeLTRB(left - 0.2, top - 0.2, right + 0.2, bottom + 0.2)
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(-unit if flip else unit, unit)
    if flip:
        side = -side
    canvas.saveLayer(box)
    for part in drawing:
        colour = part.colour if part.glow else light.on(part.colour, near)
        if dim and not part.glow:
            colour = colour.scaled(1 - dim)
        clipped = part.inside is not None
        if clipped:
            canvas.save()
            canvas.clipPath(part.inside, skia.ClipOp.kIntersect, True)
        if part.edge and not part.stroke:
            canvas.drawPath(part.path, paint(colour.darker(0.42), 0.55, stroke=part.edge * 1.6))
        canvas.drawPath(part.path, paint(colour, part.alpha, part.stroke, part.blur))
        if clipped:
            canvas.restore()
    _shade(canvas, drawing, box, light, side, unit, rim)
    for part in drawing:
        if part.glow:
            canvas.drawPath(part.path, paint(part.colour, part.alpha, part.stroke, part.blur))
    canvas.restore()
    canvas.restore()


def _bounds(drawing: Drawing) -> tuple[float, float, float, float]:
    rects = [part.path.getBounds() for part in drawing if part.inside is None]
    return (
        min(r.left() for r in rects), min(r.top() for r in rects), max(r.right() for r in rects), max(r.bottom() for r in rects)
    )  # fmt: skip


def _shade(
    canvas: skia.Canvas, drawing: Drawing, box: skia.Rect, light: Light, side: int, unit: float, rim: float
) -> None:
    """The dark side away from the light and the bright edge towards it, on what is painted already."""
    near, far = (box.right(), box.left()) if side > 0 else (box.left(), box.right())
    dark: Colour = light.sky[0].mix(BLACK, 0.6)
    depth = light.contrast
    made = slope(
        (near, box.top()), (far, box.top() * 0.35 + box.bottom() * 0.65),
        [light.key, light.key, dark, dark], (0.2 * min(1.0, light.rim), 0.04, 0.0, depth), (0.0, 0.3, 0.45, 1.0),
    )  # fmt: skip
    made.setBlendMode(skia.BlendMode.kSrcATop)
    canvas.drawRect(box, made)
    if rim <= 0 or unit < 3.0:
        return
    # What the shape covers and the shape moved away from the light does not is the lit edge.
    width = min(0.06, 2.4 / unit + 0.003)
    layer = skia.Paint(BlendMode=skia.BlendMode.kSrcATop)
    layer.setAlphaf(min(0.85, light.rim * rim))
    canvas.saveLayer(box, layer)
    canvas.drawRect(box, paint(light.key))
    canvas.translate(-side * width, width * 0.75)
    out = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kDstOut)
    for part in drawing:
        if part.inside is None and part.alpha > 0.8 and not part.stroke and not part.blur:
            canvas.drawPath(part.path, out)
    canvas.restore()


def cast_shadow(
    canvas: skia.Canvas, x: float, y: float, wide: float, light: Light, side: int, near: float = 1.0
) -> None:
    """A soft pool of shade under the feet, longer when the light is low."""
    stretch = 1.0 if light.sun is None else 1.0 + 1.6 * (1 - min(1.0, light.sun * 1.6))
    reach = wide * stretch
    lean = -side * (stretch - 1) * wide * 0.62
    canvas.save()
    canvas.translate(x + lean, y)
    canvas.scale(1.0, 0.17)
    made = halo(0, 0, reach, light.sky[0].mix(BLACK, 0.75), 0.5 * near)
    canvas.drawCircle(0, 0, reach, made)
    canvas.restore()
