"""Things worth a shape: which words they stand for, where they belong, how large they are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import skia

from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.furniture import (
    armchair,
    bed,
    bench,
    chair,
    chalkboard,
    computer,
    desk,
    door,
    easel,
    floor_lamp,
    laptop,
    mirror,
    piano,
    plant,
    sofa,
    stone_table,
    stool,
    table,
    telescope,
    throne,
)
from storymem_engine.animatic.held_things import (
    bag,
    balloon,
    book,
    bottle,
    brush,
    bulb,
    butterfly,
    candle,
    cup,
    flower,
    guitar,
    key,
    kite,
    lamp,
    lantern,
    letter,
    map_sheet,
    palette,
    paper_flower,
    phone,
    photo,
    sword,
    umbrella,
    violin,
)
from storymem_engine.animatic.materials import FLAME
from storymem_engine.animatic.other_things import (
    apple,
    ball,
    basket,
    bicycle,
    boat,
    bowl,
    box_prop,
    bread,
    car,
    carriage,
    clock,
    gear,
    pills,
    suitcase,
    sunflower,
    teapot,
    tree,
)
from storymem_engine.animatic.pen import Drawing, Part

Where = Literal["ground", "table", "hand", "air"]


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing drawn in head heights (a quarter of a metre) on its base line y = 0, about x = 0."""

    draw: Callable[[], Drawing]
    where: Where
    height: float
    width: float
    light: Colour | None = None
    """The colour of the light it gives, if it shines."""
    light_at: float = 0.0
    """How high its light sits."""


PROPS: dict[str, Prop] = {
    "lantern": Prop(lantern, "hand", 1.2, 0.6, FLAME, 0.45),
    "lamp": Prop(lamp, "table", 1.45, 1.0, FLAME, 1.0),
    "floor lamp": Prop(floor_lamp, "ground", 6.3, 1.7, FLAME, 5.6),
    "candle": Prop(candle, "table", 1.05, 0.5, FLAME, 0.9),
    "bottle": Prop(bottle, "hand", 1.3, 0.5),
    "book": Prop(book, "hand", 0.7, 1.0),
    "letter": Prop(letter, "hand", 0.7, 0.7),
    "map": Prop(map_sheet, "table", 0.85, 2.6),
    "cup": Prop(cup, "hand", 0.5, 0.6),
    "umbrella": Prop(umbrella, "hand", 3.6, 3.2),
    "guitar": Prop(guitar, "hand", 1.1, 3.0),
    "violin": Prop(violin, "hand", 0.6, 1.6),
    "easel": Prop(easel, "ground", 6.6, 3.2),
    "canvas": Prop(easel, "ground", 6.6, 3.2),
    "table": Prop(table, "ground", 3.05, 4.8),
    "desk": Prop(desk, "ground", 3.1, 6.0),
    "computer": Prop(computer, "table", 1.85, 2.3, rgb("#8fd8ff"), 1.1),
    "laptop": Prop(laptop, "table", 0.95, 1.6, rgb("#8fd8ff"), 0.5),
    "phone": Prop(phone, "hand", 0.8, 0.4, rgb("#8fd8ff"), 0.4),
    "chair": Prop(chair, "ground", 3.6, 1.5),
    "stool": Prop(stool, "ground", 1.8, 1.4),
    "armchair": Prop(armchair, "ground", 3.7, 3.2),
    "throne": Prop(throne, "ground", 7.0, 3.4),
    "sofa": Prop(sofa, "ground", 3.2, 7.4),
    "bed": Prop(bed, "ground", 3.4, 8.4),
    "bench": Prop(bench, "ground", 3.1, 5.2),
    "bicycle": Prop(bicycle, "ground", 3.8, 6.6),
    "car": Prop(car, "ground", 4.1, 10.6),
    "boat": Prop(boat, "ground", 7.2, 7.8),
    "telescope": Prop(telescope, "ground", 4.6, 3.0),
    "piano": Prop(piano, "ground", 4.4, 6.3),
    "flower": Prop(flower, "hand", 1.8, 0.6),
    "sunflower": Prop(sunflower, "ground", 4.8, 1.8),
    "plant": Prop(plant, "ground", 3.1, 2.2),
    "tree": Prop(tree, "ground", 12.5, 8.0),
    "door": Prop(door, "ground", 8.6, 3.8),
    "mirror": Prop(mirror, "ground", 5.1, 2.5),
    "clock": Prop(clock, "table", 2.0, 2.0),
    "box": Prop(box_prop, "table", 1.2, 1.7),
    "suitcase": Prop(suitcase, "ground", 1.5, 1.9),
    "basket": Prop(basket, "hand", 1.4, 1.5),
    "ball": Prop(ball, "ground", 0.32, 0.32),
    "bowl": Prop(bowl, "table", 0.45, 0.9),
    "pill": Prop(pills, "hand", 0.8, 2.4),
    "palette": Prop(palette, "hand", 0.9, 1.9),
    "brush": Prop(brush, "hand", 0.7, 1.2),
    "key": Prop(key, "hand", 0.5, 1.0),
    "sword": Prop(sword, "hand", 3.7, 0.8),
    "apple": Prop(apple, "table", 0.6, 0.6),
    "teapot": Prop(teapot, "table", 0.9, 1.6),
    "butterfly": Prop(butterfly, "air", 0.6, 0.9),
    "balloon": Prop(balloon, "hand", 3.4, 1.2),
    "kite": Prop(kite, "air", 2.8, 1.4),
    "bag": Prop(bag, "hand", 1.5, 1.2),
    "photograph": Prop(photo, "hand", 1.1, 1.0),
    "bread": Prop(bread, "table", 0.6, 1.7),
    "bulb": Prop(bulb, "table", 1.1, 0.7, FLAME, 0.7),
    "gear": Prop(gear, "table", 1.1, 1.1),
    "paper flower": Prop(paper_flower, "hand", 1.2, 0.8),
    "chalkboard": Prop(chalkboard, "ground", 7.6, 9.0),
    "carriage": Prop(carriage, "ground", 6.0, 5.4),
    "stone table": Prop(stone_table, "ground", 2.6, 4.8),
}


_SAME = {
    "couch": "sofa",
    "settee": "sofa",
    "brass lamp": "lamp",
    "oil lamp": "lantern",
    "torch": "lantern",
    "teacup": "cup",
    "mug": "cup",
    "glass": "cup",
    "coffee": "cup",
    "tea": "cup",
    "notebook": "book",
    "diary": "book",
    "journal": "book",
    "sketchbook": "book",
    "booklet": "book",
    "sketchpad": "book",
    "message": "letter",
    "note": "letter",
    "envelope": "letter",
    "paper": "letter",
    "postcard": "letter",
    "scroll": "letter",
    "newspaper": "letter",
    "chart": "map",
    "monitor": "computer",
    "screen": "computer",
    "desktop": "computer",
    "desktop computer": "computer",
    "television": "computer",
    "smartphone": "phone",
    "telephone": "phone",
    "bike": "bicycle",
    "truck": "car",
    "taxi": "car",
    "van": "car",
    "sailboat": "boat",
    "ship": "boat",
    "sail": "boat",
    "rowboat": "boat",
    "painting": "easel",
    "picture": "photograph",
    "photo": "photograph",
    "rose": "flower",
    "flowers": "flower",
    "bouquet": "flower",
    "tulip": "flower",
    "sunflowers": "sunflower",
    "petal": "flower",
    "chest": "box",
    "crate": "box",
    "case": "suitcase",
    "guitar case": "suitcase",
    "luggage": "suitcase",
    "backpack": "bag",
    "satchel": "bag",
    "handbag": "bag",
    "purse": "bag",
    "parcel": "box",
    "package": "box",
    "gift": "box",
    "watch": "clock",
    "compass": "clock",
    "pills": "pill",
    "paintbrush": "brush",
    "pen": "brush",
    "pencil": "brush",
    "blackboard": "chalkboard",
    "board": "chalkboard",
    "stove": "teapot",
    "kettle": "teapot",
    "light bulb": "bulb",
    "lightbulb": "bulb",
    "tennis ball": "ball",
    "fruit": "apple",
    "loaf": "bread",
    "candlestick": "candle",
    "wheel": "gear",
    "cog": "gear",
    "machine": "gear",
    "pot": "plant",
    "seat": "chair",
    "workbench": "table",
    "dining table": "table",
    "stone": "gear",
    "palette knife": "knife",
    "sabre": "sword",
}


def prop(name: str) -> tuple[str, Prop] | None:
    """The drawn thing a word stands for, or None."""
    word = name.lower().strip()
    for form in (
        word,
        word.removesuffix("s"),
        word.split()[-1] if word else "",
        (word.split()[-1] if word else "").removesuffix("s"),
    ):
        form = _SAME.get(form, form)
        if form in PROPS:
            return form, PROPS[form]
    return None


def in_hand(name: str) -> Drawing:
    """A thing scaled and placed to be held, about the hand."""
    found = prop(name)
    if found is None or found[1].where not in ("hand", "table", "air"):
        return []
    key, thing = found
    if thing.height > 2.5 and key not in ("umbrella", "balloon", "sword"):
        return []
    lift = {
        "lantern": 1.15,
        "suitcase": 1.5,
        "basket": 1.35,
        "bag": 1.5,
        "book": 0.35,
        "letter": 0.3,
        "cup": 0.25,
        "map": 0.3,
        "guitar": 0.3,
    }.get(key, 0.12)
    return [
        Part(
            _shifted(part.path, lift),
            part.colour,
            part.alpha,
            _shifted(part.inside, lift) if part.inside else None,
            part.stroke,
            part.blur,
            part.edge,
            part.glow,
        )
        for part in thing.draw()
    ]


def _shifted(path: skia.Path, down: float) -> skia.Path:
    made = skia.Path(path)
    made.offset(0, down)
    return made
