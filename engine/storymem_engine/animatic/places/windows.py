"""Shapes of windows and the glass in them."""

import math
import random

import skia

from storymem_engine.animatic.colour import rgb
from storymem_engine.animatic.pen import box, fill, limb, paint, polygon
from storymem_engine.animatic.stage import Stage


def arch_of(rect: skia.Rect) -> skia.Path:
    path = skia.Path()
    path.moveTo(rect.left(), rect.bottom())
    path.lineTo(rect.left(), rect.top() + rect.width() * 0.7)
    path.quadTo(rect.left(), rect.top() + rect.width() * 0.18, rect.centerX(), rect.top())
    path.quadTo(rect.right(), rect.top() + rect.width() * 0.18, rect.right(), rect.top() + rect.width() * 0.7)
    path.lineTo(rect.right(), rect.bottom())
    path.close()
    return path


def grown_by(path: skia.Path, rect: skia.Rect, by: float) -> skia.Path:
    made = skia.Path(path)
    matrix = skia.Matrix()
    matrix.setScale(
        (rect.width() + 2 * by) / rect.width(),
        (rect.height() + 2 * by) / rect.height(),
        rect.centerX(),
        rect.centerY(),
    )
    made.transform(matrix)
    return made


def stained_glass(canvas: skia.Canvas, rect: skia.Rect, chance: random.Random, stage: Stage) -> None:
    """Coloured glass lit from behind."""
    codes = ("#c0392f", "#2f62b5", "#e0b03a", "#2f8a5f", "#7a3f9a", "#d9703a")
    bright = 0.35 + 0.65 * min(1.0, max(0.3, stage.light.sky[-1].luma))
    columns, rows = 4, 9
    w, h = rect.width() / columns, rect.height() / rows
    for r in range(rows):
        for c in range(columns):
            mirrored = c if c < columns / 2 else columns - 1 - c
            code = codes[(r * 3 + mirrored * 5 + (r * mirrored) % 4) % len(codes)]
            x, y = rect.left() + c * w, rect.top() + r * h
            fill(canvas, box(x, y, x + w, y + h), rgb(code).scaled(bright), 0.86)
            if (r + mirrored) % 3 == 0:
                fill(
                    canvas,
                    polygon([(x + w / 2, y), (x + w, y + h / 2), (x + w / 2, y + h), (x, y + h / 2)]),
                    rgb(codes[(r + mirrored + 2) % 6]).lighter(0.25).scaled(bright),
                )
            canvas.drawPath(box(x, y, x + w, y + h), paint(rgb("#1d1a22"), 0.9, stroke=1.8))
    middle = rect.top() + rect.width() * 0.62
    canvas.drawCircle(rect.centerX(), middle, rect.width() * 0.26, paint(rgb("#e8c25a").scaled(bright)))
    for k in range(8):
        a = k * math.tau / 8
        fill(
            canvas,
            limb(
                [
                    (rect.centerX(), middle),
                    (
                        rect.centerX() + math.cos(a) * rect.width() * 0.26,
                        middle + math.sin(a) * rect.width() * 0.26,
                    ),
                ],
                (2, 5),
            ),
            rgb(codes[k % 6]).scaled(bright),
        )
