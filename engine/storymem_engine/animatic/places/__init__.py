"""The sets: one painter for every kind of place."""

from collections.abc import Callable

from storymem_engine.animatic.places import coast, halls, homes, nature, town
from storymem_engine.animatic.stage import Stage

PAINTERS: dict[str, Callable[[Stage], None]] = {
    "living-room": homes.living_room, "bedroom": homes.bedroom, "kitchen": homes.kitchen, "attic": homes.attic,
    "studio": halls.studio, "workshop": halls.workshop, "office": halls.office, "classroom": halls.classroom,
    "library": halls.library, "corridor": halls.corridor, "stairwell": halls.stairwell, "hall": halls.hall,
    "throne-room": halls.throne_room, "church": halls.church, "shop": homes.shop, "cafe": homes.cafe,
    "restaurant": homes.restaurant, "hospital": halls.hospital, "laboratory": halls.laboratory, "stage": halls.stage_place,
    "warehouse": halls.warehouse, "cellar": halls.cellar, "cave": coast.cave, "tent": homes.tent, "train": homes.train,
    "car": homes.car_interior, "ship-cabin": halls.ship_cabin, "lighthouse-interior": halls.lighthouse_interior,
    "spaceship": halls.spaceship, "room": homes.room_plain,
    "street": town.street, "alley": town.alley, "city": town.city, "rooftop": town.rooftop, "station": town.station,
    "village": town.village, "courtyard": town.courtyard, "garden": nature.garden, "park": nature.park,
    "forest": nature.forest, "field": nature.field, "farm": nature.farm, "meadow": nature.meadow, "hills": nature.hills,
    "mountains": nature.mountains, "cliff": coast.cliff, "beach": coast.beach, "harbour": coast.harbour, "sea": coast.sea,
    "river": nature.river, "lake": nature.lake, "desert": nature.desert, "snowfield": nature.snowfield, "road": nature.road,
    "bridge": town.bridge, "castle": town.castle, "lighthouse": coast.lighthouse, "sky": coast.sky_place,
    "space": coast.space, "ruins": town.ruins, "graveyard": nature.graveyard, "underwater": coast.underwater,
    "battlefield": nature.battlefield, "open": nature.hills,
}  # fmt: skip


def build(stage: Stage) -> None:
    """Paint the layers of the place the reading names; a room when only "inside" is known."""
    painter = PAINTERS.get(stage.reading.place, nature.hills)
    if painter is nature.hills and stage.reading.interior:
        painter = homes.room_plain
    painter(stage)
