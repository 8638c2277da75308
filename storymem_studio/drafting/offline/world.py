"""What a world is made of: places for each act, weather, people to meet, things to hold."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from storymem_engine.shot_language.reading import Place as PlaceKind
from storymem_engine.shot_language.reading import Weather

Act = Literal["home", "retreat", "path", "goal"]
"""Where the story starts, where it is thought over, where it is fought for, where it ends."""


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    at: str
    """ "in the lamp room of the lighthouse": said in every shot that happens there."""
    kind: PlaceKind
    ground: str
    edge: str
    """Something to stand at or lean on."""
    view: str
    """What one looks at from there."""
    details: tuple[str, ...]
    obstacle: str = ""
    """Outdoors: what goes wrong there, as a clause of its own."""
    interior: bool = False
    window: str = ""
    only_for: str = ""
    """Words of a logline that call for it; without one of them, it is not chosen."""

    @property
    def heading(self) -> str:
        return f"{'INT.' if self.interior else 'EXT.'} {self.name.upper()}"


def inside(
    name: str,
    at: str,
    kind: PlaceKind,
    ground: str,
    edge: str,
    view: str,
    *details: str,
    window: str = "the window",
    only_for: str = "",
) -> Place:
    return Place(name, at, kind, ground, edge, view, details, "", True, window, only_for)


def outside(
    name: str, at: str, kind: PlaceKind, ground: str, edge: str, view: str, obstacle: str, *details: str
) -> Place:
    return Place(name, at, kind, ground, edge, view, details, obstacle)


@dataclass(frozen=True, slots=True)
class World:
    name: str
    keywords: str
    """Word stems that call for this world."""
    home: tuple[Place, ...]
    retreat: tuple[Place, ...]
    path: tuple[Place, ...]
    goal: tuple[Place, ...]
    hero: str
    """Who lives here when the logline does not say."""
    work: tuple[str, ...]
    """What people do here all day, as patterns."""
    companions: tuple[str, ...]
    things: tuple[str, ...]
    """Small things with a story in them."""
    garments: tuple[str, ...]
    weathers: tuple[Weather, ...] = ("clear", "cloudy", "wind")
    palette: str = "natural colours"
    lights: Literal["sun", "space", "water"] = "sun"
    abroad: str = ""
    """Words that call for it in other languages; scripts without spaces are searched for them."""

    def places(self, act: Act, words: Collection[str]) -> tuple[Place, ...]:
        """Where an act can play in a story with these words."""
        all_ = {"home": self.home, "retreat": self.retreat, "path": self.path, "goal": self.goal}[act]
        called = tuple(place for place in all_ if not set(place.only_for.split()).isdisjoint(words))
        return called or tuple(place for place in all_ if not place.only_for)
