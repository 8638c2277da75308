"""The sets: one painter for every kind of place."""

from collections.abc import Callable

from storymem_engine.animatic.places import nature
from storymem_engine.animatic.stage import Stage

PAINTERS: dict[str, Callable[[Stage], None]] = {}


def build(stage: Stage) -> None:
    """Paint the layers of the place the reading names."""
    PAINTERS.get(stage.reading.place, nature.hills)(stage)
