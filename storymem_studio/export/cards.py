"""The drawn pictures of a film: the opening title, credits, captions, a review's label."""

import numpy as np

from storymem_studio.export.lettering import Block, Sheet, Type, fitted
from storymem_studio.export.reel import Caption, Card

_WHITE, _GREY, _SHADE = 0xFFFFFFFF, 0xFFA9B0BA, 0xB4101216


def draw_card(card: Card, width: int, height: int) -> np.ndarray:
    """uint8 RGBA [H, W, 4]: the lines centred, headings large, what follows a heading smaller."""
    sheet = Sheet(width, height)
    unit = min(height, width * 9 / 16)
    column = width * 0.84
    scale = 1.0
    while True:
        blocks = _card_blocks(card, unit * scale, column)
        total = sum(block.height + gap for block, gap in blocks)
        if total <= height * 0.9 or scale < 0.3:
            break
        scale *= 0.92
    y = (height - total) / 2
    for block, gap in blocks:
        y += gap
        block.paint(sheet.canvas, (width - column) / 2, y)
        y += block.height
    return sheet.finish()


def _card_blocks(card: Card, unit: float, column: float) -> list[tuple[Block, float]]:
    blocks: list[tuple[Block, float]] = []
    title = len(card.lines) <= 2 and bool(card.lines) and card.lines[0][1]
    for index, (text, heading) in enumerate(card.lines):
        if heading and title:
            look = Type(unit * 0.115, "semibold", _WHITE, "centre", 1.15)
        elif heading:
            look = Type(unit * 0.042, "medium", _GREY, "centre", 1.3)
        elif title:
            look = Type(unit * 0.042, "regular", _GREY, "centre", 1.35)
        else:
            look = Type(unit * 0.058, "regular", _WHITE, "centre", 1.35)
        gap = 0.0 if not index else unit * (0.045 if title else 0.06 if heading else 0.004)
        blocks.append((Block(text, look, column), gap))
    return blocks


def draw_caption(caption: Caption, width: int, height: int) -> np.ndarray:
    """uint8 RGBA [H, W, 4]: the words on a dark strip that keeps them readable over any picture."""
    sheet = Sheet(width, height)
    unit = min(height, width * 9 / 16)
    margin = unit * 0.045
    match caption.place:
        case "scene":
            look = Type(unit * 0.042, "medium")
            _on_shade(sheet, caption.text, look, margin, -margin, unit, width, "left")
        case "label":
            look = Type(max(9.0, unit * 0.032), "medium")
            _on_shade(sheet, caption.text, look, margin, -margin, unit, width, "right")
        case _:
            look = Type(unit * 0.05, "medium", align="centre", leading=1.25)
            _on_shade(sheet, caption.text, look, margin, height - margin, unit, width, "centre")
    return sheet.finish()


def _on_shade(
    sheet: Sheet, text: str, look: Type, margin: float, edge: float, unit: float, width: int, side: str
) -> None:
    """`edge`: the lower edge of the strip, or the upper one when negative."""
    import skia

    column = width - 2 * margin - unit * 0.06
    block = fitted(text, look, column, unit * 0.3)
    if side == "centre":
        whole = Block(text, look, 1e6).width
        even = (
            whole / max(1, -(-whole // column)) * 1.15
        )  # two lines of about the same length, no lonely last word
        if even < column and Block(text, look, even).height <= block.height:
            column, block = even, Block(text, look, even)
    pad = unit * 0.018
    wide, high = min(block.width, column) + 4 * pad, block.height + 2 * pad
    left = {"left": margin, "centre": (width - wide) / 2, "right": width - margin - wide}[side]
    top = -edge if edge < 0 else edge - high
    paint = skia.Paint(Color=_SHADE, AntiAlias=True)
    sheet.canvas.drawRoundRect(skia.Rect.MakeXYWH(left, top, wide, high), pad, pad, paint)
    # A centred block is laid out over the whole column: shift it so that its middle is the strip's.
    x = (width - column) / 2 if side == "centre" else left + 2 * pad
    block.paint(sheet.canvas, x, top + pad)
