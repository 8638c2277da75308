"""Colours as values: mixing, lighting, English names, and lasting choices made from a name."""

import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from PIL import ImageColor

T = TypeVar("T")


class Colour(NamedTuple):
    """sRGB, each channel 0 to 1 (a product of lights may lie above until it is painted)."""

    r: float
    g: float
    b: float

    def mix(self, other: "Colour", amount: float) -> "Colour":
        keep = 1 - amount
        return Colour(
            self.r * keep + other.r * amount,
            self.g * keep + other.g * amount,
            self.b * keep + other.b * amount,
        )

    def times(self, other: "Colour") -> "Colour":
        return Colour(self.r * other.r, self.g * other.g, self.b * other.b)

    def scaled(self, factor: float) -> "Colour":
        return Colour(self.r * factor, self.g * factor, self.b * factor)

    def lighter(self, amount: float) -> "Colour":
        return self.mix(WHITE, amount)

    def darker(self, amount: float) -> "Colour":
        return self.scaled(1 - amount)

    @property
    def luma(self) -> float:
        return 0.299 * self.r + 0.587 * self.g + 0.114 * self.b

    def saturated(self, factor: float) -> "Colour":
        grey = self.luma
        return Colour(
            grey + (self.r - grey) * factor, grey + (self.g - grey) * factor, grey + (self.b - grey) * factor
        )

    def argb(self, alpha: float = 1.0) -> int:
        value = 0
        for channel in (alpha, self.r, self.g, self.b):
            value = value << 8 | min(255, max(0, round(channel * 255)))
        return value


WHITE = Colour(1.0, 1.0, 1.0)
BLACK = Colour(0.0, 0.0, 0.0)


@lru_cache(maxsize=4096)
def rgb(text: str) -> Colour:
    """A colour from "#rrggbb"."""
    return Colour(int(text[1:3], 16) / 255, int(text[3:5], 16) / 255, int(text[5:7], 16) / 255)


# What people call colours, where CSS has no such name or means something no tailor would.
_ENGLISH = {
    "amber": "#e0a030", "apricot": "#f2b27e", "ash": "#b0aca4", "auburn": "#7c3a22", "beige": "#d8c6a4",
    "black": "#23232a", "blond": "#dcb768", "blonde": "#dcb768", "blue": "#3566b4", "brass": "#c29a44",
    "brick": "#a5492f", "bronze": "#a0703a", "brown": "#6e4a30", "brunette": "#54362a", "burgundy": "#6f1f33",
    "camel": "#bd9360", "charcoal": "#3b3e46", "chestnut": "#7a4328", "cobalt": "#2a56b0", "copper": "#b56a3c",
    "cream": "#efe5cd", "crimson": "#b3203a", "denim": "#4a6a96", "emerald": "#1f8a5b", "ginger": "#c4682f",
    "gold": "#d9ae3f", "golden": "#dcae45", "gray": "#878c94", "green": "#3f8653", "grey": "#878c94",
    "indigo": "#3f3f8f", "ivory": "#f0e9d6", "jade": "#3fa37c", "khaki": "#a3956a", "lavender": "#b3a4d6",
    "lilac": "#c1a8d6", "maroon": "#702734", "mauve": "#a7839f", "mint": "#a6dcc2", "mustard": "#d39e2a",
    "navy": "#26375f", "ochre": "#c4882f", "olive": "#757a3d", "orange": "#e27a2e", "peach": "#f4b896",
    "pink": "#e493ab", "plum": "#6d3a63", "purple": "#6f4595", "red": "#c03a34", "rose": "#d67f8c",
    "ruby": "#9f1f3c", "russet": "#8a4a2a", "rust": "#a8532c", "sage": "#93a583", "salmon": "#ea8f78",
    "sand": "#d9c194", "sandy": "#d3b27c", "sapphire": "#284f9e", "scarlet": "#c92a2a", "silver": "#b9c0c9",
    "slate": "#5f6e7e", "straw": "#dcc273", "tan": "#bf9a6c", "tawny": "#b0753f", "teal": "#23807f",
    "terracotta": "#bd6343", "turquoise": "#39afa9", "violet": "#7a52a8", "white": "#eeece6", "wine": "#6b1f34",
    "yellow": "#e8c23c", "raven": "#1f1c22", "jet": "#1f1c22", "snow": "#f1f2f4", "steel": "#8794a3",
    "metallic": "#9aa5b1", "royal": "#33509f", "sky": "#7fb2dc", "honey": "#cf9a45", "coffee": "#5b4032",
    "chocolate": "#573726", "dark": "#3a3540", "light": "#d8d4cc", "pale": "#dcd6cc", "brindle": "#7a5a40",
    "calico": "#d39a63", "tabby": "#a07f5c", "tortoiseshell": "#6f4a34",
}  # fmt: skip

_SHADES: dict[str, tuple[str, float]] = {
    "pale": ("#f4f0ea", 0.45), "light": ("#ffffff", 0.32), "soft": ("#f0ebe4", 0.25), "pastel": ("#ffffff", 0.45),
    "dark": ("#141218", 0.42), "deep": ("#10101c", 0.3), "dusty": ("#a49c96", 0.4), "faded": ("#b9b3aa", 0.42),
    "muted": ("#938d88", 0.35), "washed": ("#c4c0b8", 0.4), "midnight": ("#0a0e24", 0.5), "warm": ("#e08a40", 0.12),
}  # fmt: skip


@lru_cache(maxsize=1024)
def named(text: str) -> Colour | None:
    """The colour an English phrase names ("mustard", "pale green", "navy-blue"), or None."""
    words = re.findall(r"#[0-9a-f]{6}|[a-z]+", text.lower())
    colours = [found for word in words if (found := _plain(word)) is not None and word not in _SHADES]
    if not colours:
        colours = [found for word in words if (found := _plain(word)) is not None]
        return colours[0] if colours else None
    # "reddish blond", "sea green", "navy blue": the last word says what it is, those before lean it their way.
    colour = colours[-1]
    for other in colours[:-1]:
        colour = colour.mix(other, 0.6 if colour.luma > 0.25 else 0.4)
    for word in words:
        if word in _SHADES:
            target, amount = _SHADES[word]
            colour = colour.mix(rgb(target), amount)
        elif word in ("bright", "vivid", "vibrant"):
            colour = colour.saturated(1.35).lighter(0.06)
    return colour


def _plain(word: str) -> Colour | None:
    if word.startswith("#"):
        return rgb(word)
    for form in (word, word.removesuffix("ish"), word.removesuffix("dish"), word.removesuffix("y")):
        if form in _ENGLISH:
            return rgb(_ENGLISH[form])
        if form in ImageColor.colormap:
            code = ImageColor.colormap[form]
            return rgb(code) if isinstance(code, str) else None
    return None


def lasting(name: str, purpose: str) -> int:
    """A number that belongs to a name for ever: the same in every shot, process and machine."""
    return int.from_bytes(
        hashlib.blake2b(f"{purpose}\0{name.casefold()}".encode(), digest_size=6).digest(), "big"
    )


def choose(options: Sequence[T], name: str, purpose: str) -> T:
    """The option that belongs to this name."""
    return options[lasting(name, purpose) % len(options)]
