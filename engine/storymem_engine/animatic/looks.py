"""What a character looks like in every shot: words where the text has them, else choices that belong to the name."""

from dataclasses import dataclass

from storymem_engine.animatic.colour import Colour, choose, lasting, named, rgb
from storymem_engine.animatic.trades import dress_of
from storymem_engine.shot_language import Figure

_SKINS = tuple(rgb(code) for code in ("#f3cfb3", "#e9bb97", "#d9a27c", "#c08a62", "#99663f", "#6f4630"))
_SKIN_WORDS = {
    "black": rgb("#6a4330"), "dark": rgb("#7a4d35"), "brown": rgb("#8d5d3f"), "pale": rgb("#f6dcc8"),
    "fair": rgb("#f3cfb3"), "white": rgb("#f1cdb2"), "light": rgb("#f1cdb2"), "tan": rgb("#cf9a70"),
    "tanned": rgb("#cf9a70"), "olive": rgb("#c99f74"), "bronze": rgb("#b07c52"), "east asian": rgb("#efc7a4"),
    "asian": rgb("#edc4a0"),
}  # fmt: skip
_HAIRS = tuple(
    rgb(code) for code in ("#2a2024", "#3d2a22", "#5b3a26", "#7d5130", "#a9743f", "#8c4425", "#1f1d26")
)
_GREY = rgb("#c3c2c4")
_GARMENTS = tuple(
    rgb(code)
    for code in (
        "#b5523f", "#d39e3a", "#3f7f86", "#5a6fa8", "#7c4f7d", "#5f8758", "#c87a4a", "#8e3b4a", "#46607a", "#a88a5a",
        "#4d8a78", "#c96f7c",
    )
)  # fmt: skip
_SECONDS = tuple(rgb(code) for code in ("#2f3442", "#4a4038", "#39465c", "#5a5048", "#3a3a40", "#4d5644"))
_EYES = tuple(rgb(code) for code in ("#4a3226", "#5b4630", "#3f5a4a", "#41617f"))
_WOMEN = ("woman", "girl")
_MEN = ("man", "boy")
_LONG = (
    "dress",
    "gown",
    "robe",
    "robes",
    "hanfu",
    "kimono",
    "cloak",
    "cape",
    "skirt",
    "nightgown",
    "sari",
    "cassock",
)
_NATURAL_FUR = tuple(rgb(code) for code in ("#d08a45", "#8f8a86", "#3b3536", "#c9a67a", "#e6ddd0"))


@dataclass(frozen=True, slots=True)
class Looks:
    name: str
    female: bool
    age: str
    skin: Colour
    hair: Colour
    hair_style: str
    beard: bool
    headgear: str
    headgear_colour: Colour
    garment: str
    """coat, dress, robe, suit, shirt, hoodie, cloak, uniform, apron, armour."""
    colour: Colour
    second: Colour
    shoes: Colour
    eyes: Colour
    glasses: bool
    carries: str
    heads: float
    """Height in heads."""
    build: float
    """Width of the shoulders, 1 is usual."""
    parting: float
    tall: float
    """Height against other grown people."""


_GARMENT_FORMS = {
    "coat": "coat", "overcoat": "coat", "trench coat": "coat", "raincoat": "coat", "jacket": "suit", "peacoat": "coat",
    "dress": "dress", "gown": "dress", "nightgown": "dress", "skirt": "dress", "sari": "robe", "attire": "dress",
    "robe": "robe", "robes": "robe", "hanfu": "robe", "kimono": "robe", "yukata": "robe", "cassock": "robe",
    "pajamas": "shirt", "pyjamas": "shirt", "suit": "suit", "tuxedo": "suit", "blazer": "suit", "vest": "suit",
    "waistcoat": "suit", "shirt": "shirt", "t-shirt": "shirt", "tee": "shirt", "blouse": "shirt", "sweater": "shirt",
    "jumper": "shirt", "cardigan": "suit", "clothes": "shirt", "hoodie": "hoodie", "sweatshirt": "hoodie",
    "cloak": "cloak", "cape": "cloak", "shawl": "cloak", "poncho": "cloak", "uniform": "uniform", "armour": "armour",
    "armor": "armour", "apron": "apron", "overalls": "apron", "smock": "apron", "dungarees": "apron", "lab coat": "coat",
    "spacesuit": "armour", "space suit": "armour", "tunic": "robe", "toga": "robe",
}  # fmt: skip


def garment_form(word: str) -> str:
    """The cut a garment's name stands for; empty when nothing is said."""
    text = word.lower()
    for key in sorted(_GARMENT_FORMS, key=len, reverse=True):
        if key in text:
            return _GARMENT_FORMS[key]
    return "shirt" if text else ""


def looks_of(figure: Figure) -> Looks:
    name = figure.name or figure.kind
    female = figure.kind in _WOMEN or (figure.kind in ("person", "child") and lasting(name, "sex") % 2 == 0)
    age = "child" if figure.kind in ("girl", "boy", "child") and figure.age == "adult" else figure.age
    small = age == "child"
    style = figure.hair_style.lower()
    beard = "beard" in style or "bearded" in style or "moustache" in style or "mustache" in style
    style = style.replace("short beard", "").replace("beard", "").replace("thin", "").strip()
    if not style and "beard" in figure.hair_style.lower() and not figure.hair:
        style = ""
    style = next(
        (
            form
            for form in ("bald", "bun", "braid", "ponytail", "curly", "long", "bob", "short")
            if form in style
        ),
        "",
    )
    if not style:
        if female:
            options = (
                ("bob", "braid", "ponytail", "long") if small else ("long", "bun", "bob", "ponytail", "long")
            )
        else:
            options = ("short", "curly", "short") if small else ("short", "short", "curly", "swept")
        style = choose(options, name, "hair style")
    hair = named(figure.hair) if figure.hair else None
    if figure.hair and "red" in figure.hair.lower().split():
        hair = rgb("#b4512a")  # nobody's red hair is red
    if (
        hair is None
        and age != "old"
        and any(word in figure.garment for word in ("hanfu", "kimono", "yukata", "robe"))
    ):
        hair = rgb("#211b20")
    if hair is None:
        hair = _GREY if age == "old" else choose(_HAIRS, name, "hair")
    skin = None
    if figure.skin:
        skin = _SKIN_WORDS.get(figure.skin.lower()) or named(figure.skin)
    trade = dress_of(name)
    garment = garment_form(figure.garment) or trade.garment
    if not garment:
        grown = ("dress", "coat", "shirt", "cloak") if female else ("coat", "shirt", "suit", "hoodie")
        young = ("dress", "shirt", "hoodie", "dress") if female else ("shirt", "hoodie", "shirt", "coat")
        garment = choose(young if small else grown, name, "garment")
    if "suit" in figure.garment.lower() and figure.kind in _WOMEN and "dress" in figure.garment.lower():
        garment = "dress"
    worn = trade.colour if garment == trade.garment else None
    colour = (
        (named(figure.garment_colour) if figure.garment_colour else None)
        or worn
        or choose(_GARMENTS, name, "colour")
    )
    if figure.garment.lower() == "lab coat" and not figure.garment_colour:
        colour = rgb("#e9eaea")
    if not figure.garment_colour and any(
        word in name.lower().split() for word in ("queen", "king", "princess", "prince", "emperor")
    ):
        colour = choose((rgb("#a32638"), rgb("#5b2f7d"), rgb("#264a8c")), name, "royal")
    second = (named(figure.second_colour) if figure.second_colour else None) or choose(
        _SECONDS, name, "second"
    )
    heads = {"child": 4.7, "teen": 5.9, "old": 6.2}.get(age, 6.5)
    build = (0.93 if female else 1.08) * (0.94 + (lasting(name, "build") % 100) / 800)
    headgear = figure.headgear.lower() or trade.headgear
    hat_colour = (
        named(headgear)
        or (trade.headgear_colour if not figure.headgear else None)
        or (rgb("#d9ae4a") if "crown" in headgear or "tiara" in headgear else None)
        or (rgb("#d8b968") if "straw" in headgear else None)
        or (colour.darker(0.15) if "hood" in headgear else second.mix(colour, 0.35))
    )
    return Looks(
        name=name, female=female, age=age, skin=skin or choose(_SKINS[:4], name, "skin"), hair=hair, hair_style=style,
        beard=beard, headgear=headgear, headgear_colour=hat_colour, garment=garment, colour=colour, second=second,
        shoes=second.darker(0.4), eyes=choose(_EYES, name, "eyes"), glasses=figure.glasses,
        carries=figure.carries.lower(), heads=heads, build=build, parting=1.0 if lasting(name, "part") % 2 else -1.0,
        tall={"child": 0.66, "teen": 0.9, "old": 0.95}.get(age, 0.97 if female else 1.02),
    )  # fmt: skip


def fur_of(figure: Figure) -> tuple[Colour, Colour]:
    """An animal's (or robot's) main colour and its second."""
    words = figure.hair or figure.garment_colour
    main = named(words.split(" and ")[0].replace("-and-", " and ").split(" and ")[0]) if words else None
    if main is None:
        if figure.kind == "robot":
            main = choose(
                (rgb("#c3ccd4"), rgb("#d9cdb8"), rgb("#9fb7c4"), rgb("#cfa64e")), figure.name, "metal"
            )
        else:
            main = choose(_NATURAL_FUR, figure.name, "fur")
    second = named(figure.second_colour) if figure.second_colour else None
    if second is None and figure.kind == "robot":
        second = choose((rgb("#e08a3c"), rgb("#4a8fb0"), rgb("#c5574a"), rgb("#5e9a78")), figure.name, "trim")
    return main, second or main.lighter(0.55)
