"""The sets: one painter for every kind of place."""

from collections.abc import Callable

from storymem_engine.animatic.places import (
    beyond,
    coast,
    gardens,
    halls,
    homes,
    nature,
    passages,
    schools,
    skylines,
    stone,
    streets,
    town,
    travel,
    vessels,
    wilds,
    workrooms,
)
from storymem_engine.animatic.stage import Stage

PAINTERS: dict[str, Callable[[Stage], None]] = {
    "living-room": homes.living_room, "bedroom": homes.bedroom, "kitchen": homes.kitchen, "attic": homes.attic,
    "studio": workrooms.studio, "workshop": workrooms.workshop, "office": workrooms.office, "classroom": schools.classroom,
    "library": schools.library, "corridor": passages.corridor, "stairwell": passages.stairwell, "hall": halls.hall,
    "throne-room": halls.throne_room, "church": halls.church, "shop": homes.shop, "cafe": homes.cafe,
    "restaurant": homes.restaurant, "hospital": workrooms.hospital, "laboratory": workrooms.laboratory, "stage": halls.stage_place,
    "warehouse": passages.warehouse, "cellar": passages.cellar, "cave": beyond.cave, "tent": travel.tent, "train": travel.train,
    "car": travel.car_interior, "ship-cabin": vessels.ship_cabin, "lighthouse-interior": vessels.lighthouse_interior,
    "spaceship": vessels.spaceship, "room": homes.room_plain,
    "street": streets.street, "alley": streets.alley, "city": skylines.city, "rooftop": skylines.rooftop, "station": town.station,
    "village": town.village, "courtyard": town.courtyard, "garden": gardens.garden, "park": gardens.park,
    "forest": wilds.forest, "field": nature.field, "farm": nature.farm, "meadow": nature.meadow, "hills": nature.hills,
    "mountains": wilds.mountains, "cliff": coast.cliff, "beach": coast.beach, "harbour": coast.harbour, "sea": coast.sea,
    "river": wilds.river, "lake": wilds.lake, "desert": wilds.desert, "snowfield": wilds.snowfield, "road": nature.road,
    "bridge": stone.bridge, "castle": stone.castle, "lighthouse": coast.lighthouse, "sky": beyond.sky_place,
    "space": beyond.space, "ruins": stone.ruins, "graveyard": gardens.graveyard, "underwater": beyond.underwater,
    "battlefield": nature.battlefield, "open": nature.hills,
}  # fmt: skip


def build(stage: Stage) -> None:
    """Paint the layers of the place the reading names; a room when only "inside" is known."""
    painter = PAINTERS.get(stage.reading.place, nature.hills)
    if painter is nature.hills and stage.reading.interior:
        painter = homes.room_plain
    painter(stage)
