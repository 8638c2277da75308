"""Kinds of place, and the words that give them away."""

from storymem_engine.shot_language.prose import word_set
from storymem_engine.shot_language.reading import Place

INTERIORS = word_set(
    "living-room bedroom kitchen attic studio workshop office classroom library corridor stairwell hall"
    " throne-room church shop cafe restaurant hospital laboratory stage warehouse cellar cave tent train car"
    " ship-cabin lighthouse-interior spaceship room"
)

PLACES: dict[Place, str] = {
    "living-room": (
        "living room | sitting room | parlour | parlor | lounge | apartment | flat | drawing room"
        " | family room | den | salon | cottage interior | house interior | penthouse | loft apartment"
        " | small apartment"
    ),
    "bedroom": (
        "in a hotel | in the hotel | "
        "bedroom | dorm room | dormitory | apartment bedroom | hotel room | nursery | bedchamber | bedside"
        " | motel room | guest room | sickroom | motel"
    ),
    "kitchen": (
        "kitchen | restaurant kitchen | hotel kitchen | kitchenette | pantry | dining room | dining table"
        " | scullery"
    ),
    "attic": "attic | attic room | garret | loft | attic bedroom",
    "studio": (
        "studio | art studio | painting studio | atelier | artist 's studio | recording studio"
        " | dance studio | photography studio"
    ),
    "workshop": (
        "workshop | garage | toolshed | forge | smithy | shed | boathouse | robotics workshop"
        " | clockmaker 's shop | workbench | tool shed | repair shop | carpentry shop | pottery"
        " | potter 's studio | greenhouse workshop"
    ),
    "office": (
        "office | cubicle | the study | his study | her study | in a study | office building | boardroom"
        " | meeting room | newsroom | police station | university office | faculty lounge | conference room"
        " | workspace | bank lobby | control room | server room"
    ),
    "classroom": "classroom | schoolroom | lecture hall | lecture theatre | school room | lecture room",
    "library": "library | bookshop | bookstore | archive | reading room | archives",
    "corridor": (
        "corridor | hallway | passage | passageway | tunnel | school hallway | hospital corridor"
        " | subway tunnel | hotel corridor | halls"
    ),
    "stairwell": (
        "stairwell | staircase | stairway | spiral staircase | spiral stair | spiral stairs | stairs"
        " | flight of steps"
    ),
    "hall": (
        "court room | shopping mall | mall | shopping centre | shopping center | bank counter | "
        "hall | great hall | ballroom | banquet hall | lobby | foyer | museum | gallery | grand hall"
        " | entrance hall | palace hall | atrium | mess hall | gymnasium | gym | art gallery | dance hall"
        " | courtroom | ball room | hotel lobby"
    ),
    "throne-room": "throne room | throne hall | palace chamber | throne",
    "church": "church | cathedral | chapel | temple | monastery | abbey | mosque | shrine | nave | altar",
    "shop": (
        "shop | store | boutique | supermarket | bakery | grocery | pharmacy | florist | market hall"
        " | flower shop | antique shop | toy shop | barbershop | barber shop | convenience store"
        " | laundromat | post office | tailor 's shop | watchmaker 's shop | clock shop"
    ),
    "cafe": "cafe | café | coffee shop | teahouse | tea house | coffeehouse | tearoom | tea room",
    "restaurant": (
        "restaurant | diner | bar | pub | tavern | inn | bistro | canteen | cafeteria | nightclub | club"
        " | saloon | noodle shop | ramen shop | dining hall | jazz club"
    ),
    "hospital": (
        "hospital | ward | clinic | operating room | hospital room | infirmary | surgery | waiting room"
    ),
    "laboratory": "laboratory | lab | pod | observatory | research station | clean room",
    "stage": (
        "stage | theatre | theater | auditorium | concert hall | conference hall | opera house | backstage"
        " | circus ring | dressing room | playhouse | circus"
    ),
    "warehouse": (
        "warehouse | factory | hangar | barn interior | mill | power plant | depot | abandoned factory"
    ),
    "cellar": (
        "cellar | basement | dungeon | vault | crypt | bunker | prison cell | jail cell | wine cellar"
        " | prison | catacomb | sewer"
    ),
    "cave": "cave | cavern | grotto | mine | mine shaft | ice cave",
    "tent": "tent | yurt | marquee | big top | pavilion tent",
    "train": (
        "on a bus | on the bus | inside the bus | school bus | city bus | inside the plane | plane seat | airplane cabin | "
        "train car | train carriage | train compartment | railway carriage | compartment | subway car"
        " | tram interior | inside a train | aboard a train | on a train | on the train | dining car"
    ),
    "car": (
        "inside a truck | inside the truck | truck cab | behind the wheel | "
        "car interior | back seat | backseat | driver 's seat | passenger seat | taxi | cab"
        " | inside the car | inside a car | front seat | steering wheel | cockpit of the car | dashboard"
        " | bus seat"
    ),
    "ship-cabin": (
        "ship 's cabin | cabin of the ship | below deck | ship cabin | captain 's cabin | submarine"
        " | cockpit of a boat | cabin of the boat | ship 's hold"
    ),
    "lighthouse-interior": (
        "lamp room | lantern room | inside the lighthouse | inside a lighthouse | lighthouse interior"
        " | lighthouse stairs | lighthouse staircase | lighthouse kitchen | lighthouse tower stairs"
        " | keeper 's room | lighthouse 's lamp room"
    ),
    "spaceship": (
        "spaceship | spacecraft | starship | space station | flight deck | crew quarters | viewport"
        " | cockpit | airlock | bridge of the ship | escape pod | command deck | space capsule | shuttle"
    ),
    "room": (
        "bathroom | shower room | elevator | treehouse | tree house | igloo | "
        "room | chamber | cabin | interior | hut | indoors | small room | log cabin | wooden cabin"
        " | interior of the house"
    ),
    "street": (
        "parking lot | car park | driveway | phone booth | "
        "street | sidewalk | pavement | avenue | boulevard | crosswalk | street corner | city corner"
        " | marketplace | market | square | plaza | town square | bazaar | city street | streets"
        " | night market | village square | piazza | crossroads | busy corner | bus stop | shopfront"
        " | high street | shop window"
    ),
    "alley": "alley | alleyway | back alley | narrow lane | back street | backstreet | side street | laneway",
    "city": (
        "city | downtown | skyline | skyscraper | metropolis | town | cityscape | urban | city block"
        " | citadel | megacity"
    ),
    "rooftop": "rooftop | roof terrace | roof | fire escape | rooftops | balcony",
    "station": (
        "subway entrance | the subway | bus depot | "
        "station | train station | railway station | platform | airport | terminal | airport terminal"
        " | subway station | bus station | metro station | departure hall | subway platform"
        " | train platform | bus terminal | railway platform"
    ),
    "village": (
        "village | hamlet | cottages | cobbled lane | cottage | village street | fishing village"
        " | mountain village | settlement"
    ),
    "courtyard": (
        "courtyard | temple steps | church steps | palace steps"
        " | patio | cloister | forecourt | gatehouse | residence gate | inner court | quadrangle"
        " | yard | backyard | front yard | schoolyard | playground | back yard"
    ),
    "garden": (
        "garden | orchard | greenhouse | pavilion | veranda | porch | bamboo grove | rose garden | terrace"
        " | stone path | flowerbed | flower bed | vineyard | gazebo | back garden | front garden"
        " | tea garden | conservatory | allotment"
    ),
    "park": (
        "zoo | skate park | swimming pool | poolside | "
        "park | park path | park bench | city park | botanical garden | park lawn | fairground | carousel"
        " | recess time"
    ),
    "forest": (
        "in the woods | into the woods | through the woods | deep woods | edge of the woods | out of the woods | "
        "forest | woods | woodland | jungle | rainforest | pine trees | grove | thicket | undergrowth"
        " | glade | clearing | forest path | forest clearing | bamboo forest | pines | birch trees"
        " | wood line | treetops"
    ),
    "field": (
        "stadium | football stadium | finish line | race track | racetrack | "
        "field | wheat field | cornfield | sunflower field | rice paddy | paddy | field of sunflowers"
        " | lavender field | golden wheat | field of wheat | open field | rice field | tall grass"
        " | soccer field | football field | plain | plains | prairie | savanna | savannah | steppe"
        " | grassland"
    ),
    "farm": "farm | barn | farmyard | farmhouse | ranch | stable | paddock | windmill | pasture | hayloft",
    "meadow": (
        "meadow | wildflowers | flower meadow | lawn | field of flowers | moor | heath | moorland"
        " | wildflower meadow"
    ),
    "hills": (
        "hill | hillside | hilltop | valley | dune grass | rolling hills | slope | vale | headland"
        " | highlands"
    ),
    "mountains": (
        "mountain | peak | mountainside | summit | mountain pass | alps | mountain path | volcano | glacier"
        " | mountain trail | mountain range | mountain ridge"
    ),
    "cliff": (
        "cliff | clifftop | cliff edge | precipice | ravine | canyon | gorge | sea cliff | bluff"
        " | canyon edge"
    ),
    "beach": (
        "beach | shore | seashore | shoreline | sand | seaside | tide pool | coast | coastline | dune"
        " | sandbar | seaside resort | waterline | tideline | water 's edge | cove | bay | rocky shore"
        " | pebble beach | lagoon"
    ),
    "harbour": (
        "shipyard | "
        "harbour | harbor | pier | dock | quay | wharf | jetty | port | marina | docks | boatyard"
        " | quayside | dockside"
    ),
    "sea": (
        "oil rig | ferry | "
        "sea | ocean | ocean waves | crashing waves | rolling waves | the waves | open sea | open water"
        " | high seas | deck | ship 's deck | deck of the ship | rowboat at sea | ship deck | boat deck"
        " | open ocean"
    ),
    "river": (
        "river | stream | riverbank | creek | waterfall | brook | canal | riverside | rapids | river bank"
    ),
    "lake": "lake | pond | lakeside | lakeshore | marsh | swamp | wetlands | frozen lake | lake shore",
    "desert": (
        "desert | dunes | sand dunes | sand dune | badlands | oasis | wasteland | red planet | mars"
        " | salt flat | desert sands"
    ),
    "snowfield": (
        "snowfield | tundra | snowy plain | ice sheet | arctic | antarctica | snowy field | snowdrift"
        " | ice field | frozen plain | snowy landscape | snowscape | snowy waste"
    ),
    "road": (
        "road | highway | countryside road | country road | lane | roadside | dirt road | gas station"
        " | freeway | country lane | dusty road | trail | railway tracks | coastal road | petrol station"
        " | footpath"
    ),
    "bridge": "bridge | stone bridge | footbridge | overpass | suspension bridge | wooden bridge",
    "castle": (
        "castle | fortress | palace | manor | mansion | ramparts | battlements | castle wall | tower"
        " | estate | drawbridge | city walls | citadel walls | castle courtyard"
    ),
    "lighthouse": "lighthouse | beacon | lighthouse gallery",
    "sky": "sky | clouds | above the clouds | hot air balloon | airship",
    "space": (
        "outer space | deep space | orbit | asteroid | moon surface | lunar surface | galaxy | nebula"
        " | surface of the moon | the void of space | in space"
    ),
    "ruins": (
        "quarry | "
        "ruins | ruined temple | ruin | rubble | collapsed building | ruined city | ancient ruins"
        " | abandoned city"
    ),
    "graveyard": "graveyard | cemetery | grave | tombstone | churchyard | gravestone | tomb",
    "underwater": (
        "underwater | seabed | ocean floor | coral reef | beneath the waves | under the sea"
        " | under the water | sea floor | coral"
    ),
    "battlefield": "battlefield | trench | trenches | battle | front line | battle field",
}
"""Each kind of place and the words for it. The offline writer and the check use the same table."""

HINTS: dict[Place, str] = {
    "living-room": (
        "couch | sofa | armchair | at home | fireplace | hearth | return home | indoors | back home | food"
        " bowl | windowsill | television | floor lamp | rug | piano"
    ),
    "bedroom": "bed | pillow | blanket | alarm clock | mattress | bunk",
    "kitchen": "stove | fridge | refrigerator | oven | sink | cereal | dinner | breakfast | kettle | frying pan | countertop",
    "studio": "canvas | palette | pottery wheel | palette knife | works in progress",
    "office": "desk | keyboard | laptop | computer | monitor | bookshelf | whiteboard",
    "classroom": "chalkboard | blackboard | teacher | at school",
    "library": "bookshelves | bookcase",
    "workshop": "tools | anvil | gadget | gear",
    "hospital": "hospital bed | surgeon | stretcher",
    "stage": "audience | microphone | spotlight",
    "room": (
        "by the window | by her window | by his window | by a cold window | by a window | at the window |"
        " near the window | window | candle | across the floor | lantern light | curtain | wall | ceiling |"
        " wooden floor | doorway | dim lamp"
    ),
    "park": "bench | under a tree | leafy tree | butterfly | grass | streetlamp",
    "garden": "flower | blossom | petal",
    "street": (
        "traffic | streetlight | street lamp | street light | lamp post | crossing | lamppost | storefront"
        " | street sign | shop windows"
    ),
    "beach": "surfer | surfboard",
    "sea": "boat | sailboat | ship | sail | fishing boat | rowboat",
    "forest": "trees | tree trunk",
    "road": "motorcycle | carriage",
    "sky": "plane | balloon | kite",
    "space": "astronaut | planet",
}
"""Things that suggest a place when none is named."""
TELLING_HINTS = frozenset(
    (
        "at home", "return home", "indoors", "at school", "by the window", "by her window", "by his window", "by a window",
        "by a cold window", "at the window", "near the window", "across the floor",
    )
)  # fmt: skip

NOT_PLACES = (
    "trench coat | trenchcoat"
    " | depth of field | field of view | sea of | ocean of | field of pods | field of identical pods | studio"
    " space"
    " | office space | negative space | wall of | first stage | this stage | stage light | stage of |"
    " light bulb"
    " | street musician | street lamp | street light | house cat | farm boy | city boy | village girl |"
    " farm girl"
    " | kitchen knife | kitchen table lamp | beach ball | garden hose | car park ticket | studio lighting"
    " | book store bag | desert boots | rain boots | snow globe | field trip | sea captain | ship in a bottle"
    " | harbour master | harbor master | harbourmaster | lighthouse keeper | church bell | forest green |"
    " sky blue"
    " | garden party dress | bar of | bar stool | school bag | platform shoes | mine own | flat cap | flat"
    " light"
    " | bridge of her nose | bridge of his nose | kitchen scissors | rule of | market price | police officer"
    " | hall of fame | hall of mirrors | space between | park ranger | stable hand | office worker | shop owner | shop assistant"
    " | shopkeeper"
    " | train of thought | city dweller | bank of monitors | port wine | train set | model train | shed light"
    " | shed tears | sheds | studio ambience | bay window | stage fright | plain gray | plain grey | plain"
    " dress"
    " | plain white | plain coat | plain wooden | plain clothes | plain black | plain brown | orbit shot |"
    " slow orbit"
    " | sand coloured | sky turns | sea green | sea glass | sea blue | ocean blue | tea house cup | chapel bell"
    " | flat surface | square jaw | square frame | square glasses | grave expression | grave voice | grave face"
    " | mars bar | garden variety | ocean breeze | sea breeze | sea air | salt air | plain shirt |"
    " interior light"
    " | interior lantern | interior lights | street food | pool of light | cave painting | desert colours"
    " | ward off | surgery light | station wagon | town car | cabin crew | cloud of | clouds of | clouds"
    " of dust"
    " | forest of cables | mountain of | city lights | city glow | harbour lights | lane of light | the wood"
    " | deck of cards | sky above | wall | the summit of | valley of shadows | resort | fish market smell"
)
