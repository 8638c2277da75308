"""Words as pictures: shaped, wrapped and set in the shipped Inter, in any script this machine has a font for."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
import skia

from storymem_studio.resources import resource_path

Align = Literal["left", "centre", "right"]
Weight = Literal["regular", "medium", "semibold"]

_FILES: dict[Weight, str] = {
    "regular": "fonts/Inter-Regular.otf",
    "medium": "fonts/Inter-Medium.otf",
    "semibold": "fonts/Inter-SemiBold.otf",
}


@dataclass(frozen=True, slots=True)
class Type:
    """How words look. Colour is 0xAARRGGBB; `leading` the line height in parts of the size."""

    size: float
    weight: Weight = "regular"
    colour: int = 0xFFFFFFFF
    align: Align = "left"
    leading: float = 1.3


@lru_cache(maxsize=8)
def _face(weight: Weight) -> skia.Typeface:
    data = resource_path(_FILES[weight]).read_bytes()
    made = skia.Typeface.MakeFromData(skia.Data.MakeWithCopy(_without_alternates(data)))
    return made or skia.Typeface()


def _without_alternates(font: bytes) -> bytes:
    """The font with its contextual alternates switched off, by giving the feature a name nobody asks for.

    They draw the colon of 00:12 as a glyph that stands for no character, so that a PDF's text would lose it, and Skia
    offers no way to turn a feature off.
    """
    tables = int.from_bytes(font[4:6])
    for entry in range(12, 12 + 16 * tables, 16):
        if font[entry : entry + 4] == b"GSUB":
            start = int.from_bytes(font[entry + 8 : entry + 12])
            end = start + int.from_bytes(font[entry + 12 : entry + 16])
            return font[:start] + font[start:end].replace(b"calt", b"zzzz") + font[end:]
    return font


@lru_cache(maxsize=4096)
def _fallback(code: int, bold: bool) -> skia.Typeface | None:
    """A typeface of this machine that has the character."""
    style = skia.FontStyle.Bold() if bold else skia.FontStyle.Normal()
    return skia.FontMgr().matchFamilyStyleCharacter("", style, [], code)


_SCALE = 8
"""Words are laid out so much larger and drawn smaller: a layout in small type rounds every letter to whole pixels."""


class Block:
    """Words laid out in a column of some width."""

    def __init__(self, text: str, type: Type, width: float) -> None:
        self._paragraph = _paragraph(text, type)
        self._paragraph.layout(max(1.0, width * _SCALE))

    @property
    def height(self) -> float:
        return self._paragraph.Height / _SCALE

    @property
    def width(self) -> float:
        """Of the longest line."""
        return self._paragraph.LongestLine / _SCALE

    def paint(self, canvas: skia.Canvas, x: float, y: float) -> None:
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(1 / _SCALE, 1 / _SCALE)
        self._paragraph.paint(canvas, 0, 0)
        canvas.restore()


def _paragraph(text: str, type: Type):
    layout = skia.textlayout
    families = ["Studio"]
    provider = layout.TypefaceFontProvider()
    main = _face(type.weight)
    provider.registerTypeface(main, "Studio")
    for code in sorted({ord(character) for character in text if not character.isspace()}):
        if main.unicharToGlyph(code):
            continue
        other = _fallback(code, type.weight == "semibold")
        if other is not None and other.getFamilyName() not in families:
            provider.registerTypeface(other)
            families.append(other.getFamilyName())
    fonts = layout.FontCollection()
    fonts.setDefaultFontManager(provider)
    look = layout.TextStyle()
    look.setFontFamilies(families)
    look.setFontSize(type.size * _SCALE)
    look.setColor(type.colour)
    look.setHeight(type.leading)
    look.setHeightOverride(True)
    style = layout.ParagraphStyle()
    style.setTextStyle(look)
    sides = {"left": "kLeft", "centre": "kCenter", "right": "kRight"}
    style.setTextAlign(getattr(layout.TextAlign, sides[type.align]))
    builder = layout.ParagraphBuilder.make(style, fonts, skia.Unicodes.ICU.Make())
    builder.pushStyle(look)
    builder.addText(text)
    return builder.Build()


def fitted(text: str, type: Type, width: float, height: float) -> Block:
    """As much of the text as fits, ended with an ellipsis where there is more."""
    whole = Block(text, type, width)
    if whole.height <= height:
        return whole
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if Block(_shortened(text, middle), type, width).height <= height:
            low = middle
        else:
            high = middle - 1
    return Block(_shortened(text, low), type, width)


def _shortened(text: str, length: int) -> str:
    cut = text[:length]
    if length < len(text) and " " in cut:
        cut = cut[: cut.rindex(" ")]
    return cut.rstrip(" .,;:—–") + "…"


class Sheet:
    """A transparent picture to draw on."""

    def __init__(self, width: int, height: int) -> None:
        self.pixels = np.zeros((height, width, 4), np.uint8)
        self._surface = skia.Surface(self.pixels, colorType=skia.kRGBA_8888_ColorType)
        self.canvas = self._surface.getCanvas()

    def finish(self) -> np.ndarray:
        """uint8 RGBA [H, W, 4], premultiplied."""
        self._surface.flushAndSubmit()
        return self.pixels
