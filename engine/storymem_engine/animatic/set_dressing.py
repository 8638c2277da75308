"""Set dressing: seats, tables and the things a prompt mentions, put where the people use them."""

import math
import random
from dataclasses import dataclass

import skia

from storymem_engine.animatic.animals import HEIGHTS
from storymem_engine.animatic.colour import Colour, rgb
from storymem_engine.animatic.composition import Composition, Standing
from storymem_engine.animatic.figure_painter import cast_shadow, paint_drawing
from storymem_engine.animatic.looks import looks_of
from storymem_engine.animatic.pen import fall, glow, paint, smooth
from storymem_engine.animatic.props import Prop, in_hand, prop
from storymem_engine.animatic.stage import HEIGHT, Stage
from storymem_engine.shot_language import ShotReading

_CLOSE = ("medium-close-up", "close-up", "extreme-close-up")
_WIDE = ("extreme-wide", "wide", "full", "medium-wide")
# Things the set itself shows: not to be put into it a second time.
_IN_THE_SET: dict[str, tuple[str, ...]] = {
    "living-room": ("sofa", "floor lamp", "plant"),
    "bedroom": ("bed", "lamp"),
    "studio": ("easel", "stool"),
    "library": ("book", "lamp"),
    "classroom": ("chalkboard", "desk"),
    "park": ("tree",),
    "forest": ("tree",),
    "garden": ("flower", "tree", "plant"),
    "meadow": ("flower",),
    "harbour": ("boat",),
    "sea": ("boat",),
    "street": ("tree",),
    "road": ("tree", "car"),
    "courtyard": ("tree", "flower"),
    "field": ("sunflower",),
    "throne-room": ("throne",),
    "church": ("candle",),
    "corridor": ("candle", "door"),
    "workshop": ("gear", "computer"),
    "car": ("car",),
    "kitchen": ("teapot",),
    "restaurant": ("table", "candle"),
    "cafe": ("table",),
    "office": ("computer", "desk"),
    "village": ("door", "tree"),
    "laboratory": ("bottle",),
    "attic": ("mirror",),
    "hills": ("tree",),
    "station": ("clock",),
}
_SEATS: dict[str, str] = {
    "throne-room": "throne",
    "park": "bench",
    "garden": "bench",
    "station": "bench",
    "living-room": "sofa",
    "bedroom": "bed",
    "courtyard": "bench",
    "studio": "stool",
    "workshop": "stool",
    "street": "stool",
    "city": "bench",
    "church": "bench",
    "library": "chair",
}
_OUTDOOR_SEATS = (
    "field",
    "meadow",
    "forest",
    "hills",
    "beach",
    "mountains",
    "cliff",
    "desert",
    "snowfield",
    "open",
    "lake",
    "river",
    "ruins",
)


@dataclass(frozen=True, slots=True)
class Dressing:
    """One thing at the subject's plane."""

    thing: Prop
    x: float
    y: float
    unit: float
    front: bool = False
    """Before the people rather than behind them."""
    flip: bool = False
    shadow: bool = True


def seat_of(reading: ShotReading, standing: Standing) -> Dressing | None:
    """What a sitting person sits on."""
    figure = standing.figure
    if figure.kind in HEIGHTS:
        return None
    looks = looks_of(figure)
    size = standing.unit * looks.tall
    if figure.pose == "lying" and reading.interior:
        found = prop("sofa" if reading.place == "living-room" else "bed")
        return None if found is None else Dressing(found[1], standing.x, standing.y, standing.unit)
    if figure.pose != "sitting":
        return None
    said = [found[0] for word in reading.props if (found := prop(word)) is not None]
    name = next(
        (key for key in said if key in ("throne", "bench", "sofa", "armchair", "chair", "stool", "bed")), ""
    )
    if not name:
        name = _SEATS.get(reading.place, "rock" if reading.place in _OUTDOOR_SEATS else "side chair")
    if name == "chair":
        name = "side chair"
    found = prop(name)
    if found is None:
        return None
    # The drawn seat lies where the hip is: 1.7 units up, behind the knees.
    back = -standing.side * 0.5 * size
    return Dressing(found[1], standing.x + back, standing.y, size, flip=standing.side < 0)


def dressings(reading: ShotReading, composition: Composition, width: float) -> list[Dressing]:
    """The things of the shot that nobody holds, back to front."""
    out: list[Dressing] = []
    for standing in composition.standings:
        seat = seat_of(reading, standing)
        if seat is not None and not any(
            abs(seat.x - other.x) < other.thing.width * other.unit * 0.4 for other in out
        ):
            out.append(seat)
    if not composition.standings or reading.size == "insert":
        return _hero(reading, composition, width)
    if reading.size in _CLOSE:
        return out
    for standing in composition.standings:
        cover = prop("blanket")
        if (
            standing.figure.pose == "lying"
            and seat_of(reading, standing) is not None
            and cover is not None
            and reading.place != "living-room"
        ):
            out.append(Dressing(cover[1], standing.x, standing.y, standing.unit, front=True, shadow=False))
    main = composition.standings[-1]
    unit = composition.unit
    things = _loose_things(reading, composition)
    if not reading.interior:
        things = [(k, t) for k, t in things if k not in ("door", "mirror", "bed")]
    if reading.size not in _WIDE:
        things = [(k, t) for k, t in things if k not in ("door", "car", "carriage", "tree")]
    seats = {id(d.thing) for d in out}
    ground = [
        (k, t)
        for k, t in things
        if t.where == "ground" and id(t) not in seats and k not in ("table", "desk", "stone table")
    ]
    small = [(k, t) for k, t in things if t.where in ("table", "hand") and t.height < 2.6]
    surface = next(((k, t) for k, t in things if k in ("table", "desk", "stone table")), None)
    away = 1 if main.x < width / 2 else -1
    if main.figure.pose == "sitting" and (surface is not None or small):
        away = main.side
    if surface is None and small and (reading.interior or main.figure.pose == "sitting"):
        found = prop("table")
        surface = found
    if surface is not None:
        key, table = surface
        gap = (table.width * 0.5 + (0.75 if main.figure.pose == "sitting" else 1.2)) * unit
        x = main.x + away * gap
        if len(composition.standings) > 1:
            x = sum(s.x for s in composition.standings) / len(composition.standings)
        y = main.y + 0.14 * unit
        out.append(Dressing(table, x, y, unit, front=True))
        spread = table.width * 0.5 * unit
        for i, (item, thing) in enumerate(small[:4]):
            side_on = item in ("computer", "laptop")
            chosen = (
                prop("side computer")
                if item == "computer" and main.figure.pose == "sitting" and len(composition.standings) == 1
                else (item, thing)
            )
            drawn = chosen[1] if chosen is not None else thing
            at = x + away * spread * (0.1 if side_on else (-0.45 + 0.32 * i))
            out.append(
                Dressing(drawn, at, y - table.height * unit, unit, front=True, flip=away < 0, shadow=False)
            )
    if not reading.interior and "kite" in reading.props and (kite := prop("kite")) is not None:
        high = min(max(main.x + away * 4.5 * unit, width * 0.12), width * 0.88)
        out.insert(0, Dressing(kite[1], high, HEIGHT * 0.3, unit * 1.2, flip=away < 0, shadow=False))
    x = main.x - away * 2.6 * unit if surface is not None else main.x + away * 1.4 * unit
    for key, thing in ground[:2]:
        step = (thing.width * 0.5 + 1.2) * unit * (away if surface is None else -away)
        x += step
        out.insert(
            0,
            Dressing(
                thing,
                min(max(x, width * 0.04), width * 0.96),
                main.y - 0.12 * unit,
                unit,
                flip=away > 0,
                front=key == "ball",
            ),
        )
        x += step * 0.7
    return out


def _loose_things(reading: ShotReading, composition: Composition) -> list[tuple[str, Prop]]:
    held = {
        found[0]
        for s in composition.standings
        if s.figure.carries and (found := prop(s.figure.carries)) is not None
    }
    given = _IN_THE_SET.get(reading.place, ())
    out: list[tuple[str, Prop]] = []
    for word in reading.props:
        found = prop(word)
        if (
            found is None
            or found[0] in held
            or found[0] in given
            or found[0] in {key for key, _ in out}
            or found[1].where == "air"
        ):
            continue
        out.append(found)
    return out


def _hero(reading: ShotReading, composition: Composition, width: float) -> list[Dressing]:
    """A shot of a thing: the first thing that can be drawn, as large as the shot size says."""
    found = next((f for word in reading.props if (f := prop(word)) is not None), None)
    if found is None:
        return []
    _, thing = found
    if reading.size in _WIDE:
        unit = composition.unit if reading.size != "extreme-wide" else composition.unit * 1.4
        if thing.where != "ground":
            unit *= 2.2
        return [
            Dressing(
                thing,
                composition.subject_x,
                HEIGHT * 0.9,
                min(unit, HEIGHT * 0.7 / thing.height, width * 0.6 / thing.width),
            )
        ]
    share = {
        "medium": 0.5,
        "medium-close-up": 0.56,
        "close-up": 0.66,
        "insert": 0.66,
        "extreme-close-up": 0.95,
    }.get(reading.size, 0.6)
    unit = min(HEIGHT * share / thing.height, width * share * 0.92 / thing.width)
    low = HEIGHT * 0.84 if thing.where != "air" else HEIGHT * 0.62
    return [Dressing(thing, width / 2, low, unit)]


def is_tabletop(reading: ShotReading, composition: Composition) -> bool:
    """Whether the shot shows a small thing large, on a surface."""
    if composition.standings or reading.size in _WIDE:
        return False
    found = next((f for word in reading.props if (f := prop(word)) is not None), None)
    return found is not None and found[1].where in ("table", "hand")


def add_tabletop(stage: Stage) -> None:
    """The surface under a thing shown large."""
    wood = stage.colour(rgb(("#8a5f3e", "#6f4f3a", "#9a7350")[stage.theme % 3]))
    seed = stage.chance.random()

    def draw(canvas: skia.Canvas) -> None:
        chance = random.Random(seed)
        top = HEIGHT * 0.7
        rect = skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom)
        canvas.drawRect(rect, fall(top, HEIGHT, [wood.mix(stage.light.key, 0.3), wood, wood.darker(0.35)]))
        for k in range(14):
            y = top + 6 + k * k * 1.7
            points = [
                (stage.left + j * 120, y + chance.uniform(-3, 3))
                for j in range(int((stage.right - stage.left) / 120) + 2)
            ]
            canvas.drawPath(smooth(points, closed=False), _grain(wood, k))
        canvas.save()
        canvas.translate(stage.width / 2 + stage.side * 90, HEIGHT * 0.8)
        canvas.scale(1, 0.22)
        glow(canvas, 0, 0, 340, stage.light.key, 0.35)
        canvas.restore()

    stage.add(0.995, draw, soft=False)


def _grain(wood: Colour, k: int) -> skia.Paint:
    return paint(wood.darker(0.3), 0.4, stroke=1 + k * 0.12)


def paint_dressing(canvas: skia.Canvas, item: Dressing, stage: Stage, seconds: float) -> None:
    thing = item.thing
    if item.shadow:
        cast_shadow(canvas, item.x, item.y, thing.width * item.unit * 0.55, stage.light, stage.side)
    lit = thing.light is not None and (stage.light.ambient.luma < 0.8 or stage.light.lamps)
    if lit and thing.light is not None:
        y = item.y - thing.light_at * item.unit
        flicker = 1 + 0.08 * _flicker(seconds)
        glow(canvas, item.x, y, max(70.0, item.unit * 5.5) * flicker, thing.light, 0.42)
    paint_drawing(canvas, thing.draw(), item.x, item.y, item.unit, stage.light, stage.side, flip=item.flip)
    if lit and thing.light is not None:
        glow(
            canvas, item.x, item.y - thing.light_at * item.unit, max(40.0, item.unit * 2.4), thing.light, 0.45
        )


def _flicker(seconds: float) -> float:
    return 0.6 * math.sin(seconds * 9) + 0.4 * math.sin(seconds * 23)


def held_light(carries: str) -> Colour | None:
    """The light a carried thing gives, if it can be held and shines."""
    found = prop(carries) if carries else None
    if found is None or found[1].light is None or not in_hand(carries):
        return None
    return found[1].light
