"""Words on the picture: the slate at the start and the caption strip, in Inter, with any other script as fallback."""

from functools import lru_cache
from pathlib import Path

import skia

from storymem_engine.animatic.colour import BLACK, WHITE, Colour, rgb
from storymem_engine.animatic.pen import paint
from storymem_engine.animatic.stage import HEIGHT

_FONTS = Path(__file__).resolve().parent.parent / "fonts"
_GREY = rgb("#b9bec6")
_AMBER = rgb("#e8a33d")


@lru_cache(maxsize=4)
def _face(bold: bool) -> skia.Typeface:
    made = skia.Typeface.MakeFromFile(str(_FONTS / ("Inter-SemiBold.otf" if bold else "Inter-Regular.otf")))
    return made or skia.Typeface()


@lru_cache(maxsize=512)
def _fallback(code: int) -> skia.Typeface | None:
    """A typeface of this machine that has the character."""
    style = skia.FontStyle()
    return skia.FontMgr().matchFamilyStyleCharacter("", style, [], code)


def _runs(text: str, bold: bool) -> list[tuple[str, skia.Typeface]]:
    """The text cut where its typeface changes."""
    main = _face(bold)
    runs: list[tuple[str, skia.Typeface]] = []
    for character in text:
        face = main
        if not character.isspace() and main.unicharToGlyph(ord(character)) == 0:
            face = _fallback(ord(character)) or main
        if runs and runs[-1][1] is face:
            runs[-1] = (runs[-1][0] + character, face)
        else:
            runs.append((character, face))
    return runs


def text_width(text: str, size: float, bold: bool = False) -> float:
    return sum(skia.Font(face, size).measureText(piece) for piece, face in _runs(text, bold))


def draw_text(
    canvas: skia.Canvas,
    text: str,
    x: float,
    y: float,
    size: float,
    colour: Colour,
    bold: bool = False,
    alpha: float = 1.0,
) -> None:
    for piece, face in _runs(text, bold):
        font = skia.Font(face, size)
        font.setSubpixel(True)
        canvas.drawString(piece, x, y, font, paint(colour, alpha))
        x += font.measureText(piece)


def wrap(text: str, size: float, width: float, lines: int, bold: bool = False) -> list[str]:
    """Lines no wider than `width`, the last ended with an ellipsis when there is more."""
    out: list[str] = []
    current = ""
    for word in text[:2000].split():
        for piece in _pieces(word, size, width, bold):
            trial = f"{current} {piece}".strip()
            if current and text_width(trial, size, bold) > width:
                out.append(current)
                current = piece
                if len(out) == lines:
                    out[-1] = out[-1].rstrip(".,;: ") + "…"
                    return out
            else:
                current = trial
    return [*out, current] if current else out


def _pieces(word: str, size: float, width: float, bold: bool) -> list[str]:
    """A word too long for a line (Chinese has no spaces), cut to fit."""
    if text_width(word, size, bold) <= width:
        return [word]
    pieces, current = [], ""
    for character in word:
        if current and text_width(current + character, size, bold) > width:
            pieces.append(current)
            current = ""
        current += character
    return [*pieces, current]


def paint_caption(canvas: skia.Canvas, text: str, width: float) -> None:
    """The prompt on a dark strip along the bottom."""
    size = 13.5
    lines = wrap(" ".join(text.split()), size, width - 48, 3)
    if not lines:
        return
    high = 20 + len(lines) * 19
    shade = paint(BLACK, 0.62)
    canvas.drawRect(skia.Rect.MakeLTRB(0, HEIGHT - high, width, HEIGHT), shade)
    for i, row in enumerate(lines):
        draw_text(canvas, row, 24, HEIGHT - high + 24 + i * 19, size, WHITE, alpha=0.95)


def paint_slate(
    canvas: skia.Canvas, slate: str, size_word: str, move_word: str, prompt: str, width: float, alpha: float
) -> None:
    """Scene, shot, shot size and prompt over the first moments."""
    if alpha <= 0:
        return
    left, column = 26.0, min(width - 52, 430.0)
    lines = wrap(" ".join(prompt.split()), 12.5, column - 36, 4)
    high = 74 + len(lines) * 17
    panel = skia.Rect.MakeXYWH(left, 24, column, high)
    canvas.drawRoundRect(panel, 9, 9, paint(rgb("#14161b"), 0.8 * alpha))
    canvas.drawRect(skia.Rect.MakeXYWH(left + 18, 42, 3, 34), paint(_AMBER, alpha))
    title = wrap(slate or "Shot", 18, column - 60, 1, bold=True)
    draw_text(canvas, title[0] if title else "Shot", left + 30, 56, 18, WHITE, bold=True, alpha=alpha)
    draw_text(canvas, f"{size_word} · {move_word}", left + 30, 75, 12.5, _AMBER, alpha=alpha)
    for i, row in enumerate(lines):
        draw_text(canvas, row, left + 18, 102 + i * 17, 12.5, _GREY, alpha=alpha)
