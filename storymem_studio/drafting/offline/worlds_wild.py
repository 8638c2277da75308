"""Worlds out of doors: coast, sea, forest, mountains, desert, country, space, under water."""

from storymem_studio.drafting.offline.world import World, inside, outside

WILD = (
    World(
        "lighthouse", "lighthouse beacon beach cliff coast coastal island shore headland",
        home=(
            outside("Beach below the lighthouse", "on the beach below the lighthouse", "beach", "the wet sand",
                    "a weathered rock", "the grey line of the sea", "the tide swallows the sandbar ahead",
                    "gulls wheel over the foam", "the white lighthouse stands on the rocks behind"),
        ),
        retreat=(
            inside("Lamp room", "in the lamp room of the lighthouse", "lighthouse-interior", "the iron floor",
                   "the brass railing", "the dark water below", "the great glass lens turns slowly overhead",
                   "salt crusts the curved panes", window="the curved glass"),
            inside("Keeper's room", "in the keeper's room of the lighthouse", "lighthouse-interior", "the worn boards",
                   "the small desk", "the sea beyond the glass", "an oil lamp hisses beside a stack of logbooks",
                   "a narrow bed stands under the round window", window="the round window"),
        ),
        path=(
            outside("Cliff path", "on the cliff path above the sea", "cliff", "the stony path", "a leaning fence post",
                    "the waves far below", "a piece of the path breaks away and drops to the rocks",
                    "long grass bends along the edge", "spray leaps up the rock face"),
        ),
        goal=(
            outside("Stone pier", "on the stone pier of the harbour", "harbour", "the wet flagstones", "an iron bollard",
                    "a small boat coming in", "a wave breaks right over the pier", "ropes creak and strain",
                    "moored boats rock against the wall"),
        ),
        hero="lighthouse keeper", work=("[polish] the brass fittings with a cloth", "[carry] a can of lamp oil in both arms"),
        companions=("fisherman", "girl from the village", "ferryman"),
        things=("brass lantern", "sealed bottle", "rusted key", "weathered logbook"),
        garments=("mustard oilskin coat", "navy wool coat", "grey fisherman's sweater", "dark green raincoat"),
        weathers=("mist", "wind", "storm",
        "clear"), abroad="faro farero phare leuchtturm leuchtturmwärter farol fyr maják маяк 灯塔 灯台 등대",
        palette="slate blues, salt whites and lamp gold",
    ),
    World(
        "sea", "sea ship sail sailor boat ocean pirate fisherman fishing captain harbour harbor crew whale yacht"
        " island fishermen ferry voyage port shipwreck mermaid",
        home=(
            outside("Harbour", "in the harbour at the foot of the town", "harbour", "the wet planks of the jetty",
                    "a stack of fish crates", "the open sea past the breakwater", "a loose boat slams against the jetty",
                    "masts sway above the nets", "gulls squabble over the catch"),
        ),
        retreat=(
            inside("Ship's cabin", "in the cabin of the ship", "ship-cabin", "the tilting floorboards", "the chart table",
                   "the swell outside", "a hanging lamp swings with the waves", "charts curl at the corners",
                   window="the porthole"),
        ),
        path=(
            outside("Open sea", "on the deck of the ship on the open sea", "sea", "the streaming deck", "the rail",
                    "the endless horizon", "a tall wave crashes over the bow", "the sail snaps tight in the wind",
                    "foam streaks the dark water"),
        ),
        goal=(
            outside("Island beach", "on the beach of a small island", "beach", "the untouched sand",
                    "the bow of the landed boat", "palms bending over the shore", "the boat grinds against the reef",
                    "small waves roll up the shore", "footprints fill slowly with water"),
        ),
        hero="sailor", work=("[coil] a heavy rope on the boards", "[mend] a fishing net with quick fingers"),
        companions=("deckhand", "old captain", "harbour girl"),
        things=("brass pocket watch", "folded sea chart", "sealed letter", "silver locket"),
        garments=("navy pea coat", "striped blue shirt", "yellow oilskin jacket", "faded red sweater"),
        weathers=("wind", "clear", "storm",
        "mist"), abroad="mar océano barco"
        " pescador pescatore pêcheur fischer mer océan bateau meer schiff navio mare nave море 海 船 바다",
        palette="deep blues, rope browns and signal red",
    ),
    World(
        "forest", "forest wood woods fox wolf bear deer owl tree hunter ranger woodcutter witch fairy fairytale hedgehog"
        " badger squirrel rabbit hare cabin",
        home=(
            outside("Forest clearing", "in a clearing of the forest", "forest", "the mossy ground",
                    "a fallen log", "the tall trunks all around", "a dead branch crashes down in the clearing",
                    "ferns stir in the undergrowth", "moss glows green on the trunks"),
        ),
        retreat=(
            outside("Hollow oak", "under the old oak deep in the forest", "forest", "the tangled roots",
                    "the hollow trunk", "the gaps between the leaves", "the wind tears leaves from the oak",
                    "ivy climbs the furrowed bark", "mushrooms glow pale between the roots"),
        ),
        path=(
            outside("River crossing", "at the river in the forest", "river", "the slick stones", "a bent willow",
                    "the far bank", "the swift current tugs at the stepping stones",
                    "brown water foams around the boulders", "branches dip into the stream"),
        ),
        goal=(
            outside("Hilltop", "on a grassy hill above the forest", "hills", "the wind-combed grass",
                    "a lone standing stone", "the treetops far below", "a gust nearly flattens the tall grass",
                    "grass seeds blow across the slope", "the whole forest lies below like a dark sea"),
        ),
        hero="forest ranger", work=("[gather] dry branches under one arm", "[follow] a line of small tracks"),
        companions=("girl from the edge of the woods", "charcoal burner", "old herbalist"),
        things=("carved wooden flute", "small lantern", "old map", "red scarf"),
        garments=("moss green cloak", "brown leather jacket", "rust red hooded cloak", "grey wool cape"),
        weathers=("mist", "clear", "rain", "wind"),
        abroad="bosque forêt wald floresta foresta bosco лес 森 森林 숲",
        palette="moss greens, bark browns and amber light",
    ),
    World(
        "mountain", "mountain climb climber summit peak everest avalanche snow arctic polar ski sherpa glacier ice winter"
        " yeti himalaya alps expedition sled",
        home=(
            outside("Mountain village", "in a village under the mountains", "village", "the trodden snow",
                    "a low stone wall", "the white summit above the roofs", "snow slides from a roof into the lane",
                    "smoke rises straight from the chimneys", "prayer flags flutter between the houses"),
        ),
        retreat=(
            inside("Tent", "inside a small orange tent", "tent", "the thin mat", "the tent pole", "the shaking canvas",
                   "frost glitters on the tent walls", "a tiny stove glows blue", window="the tent cloth"),
        ),
        path=(
            outside("Snowfield", "on a wide snowfield below the ridge", "snowfield", "the knee-deep snow",
                    "an ice axe planted in the drift", "the ridge against the sky",
                    "a crack runs across the snow with a dull boom", "wind lifts veils of powder",
                    "a line of footprints runs to the horizon"),
        ),
        goal=(
            outside("Summit", "on the summit among the mountains", "mountains", "the bare rock", "a cairn of stones",
                    "the ranges rolling away on every side", "a gust tears at everything on the ridge",
                    "clouds lie like a sea below the peaks", "ice crystals sparkle in the air"),
        ),
        hero="mountain guide", work=("[check] the knots of a climbing rope", "[load] firewood onto a sled"),
        companions=("young porter", "old guide", "shepherd boy"),
        things=("brass lantern", "faded photograph", "prayer flag", "folded map"),
        garments=("red down jacket", "orange parka", "blue wool coat", "sheepskin coat"),
        weathers=("clear", "snow", "snow", "wind"),
        abroad="montaña montagne berg berge montanha montagna гора 山 雪 산",
        palette="ice blues, snow whites and one warm red",
    ),
    World(
        "desert", "desert sahara dune camel oasis nomad caravan cowboy sheriff outlaw western gunslinger canyon egypt"
        " pyramid tomb archaeologist sand prospector",
        home=(
            outside("Desert settlement", "in a mud-brick outpost in the desert", "desert", "the dusty square",
                    "the rim of the well", "the shimmering flats", "a gust rolls a wall of grit through the square",
                    "shade cloths ripple over the doors", "a donkey dozes beside the well"),
        ),
        retreat=(
            inside("Nomad tent", "inside a striped tent", "tent", "the woven rugs", "the centre pole",
                   "the strip of sand outside", "a brass teapot gleams on the rugs",
                   "the coloured cloth breathes in the draught", window="the tent flap"),
        ),
        path=(
            outside("Dunes", "among the high sand dunes of the desert", "desert", "the loose ground", "the crest of a dune",
                    "ridge after ridge to the horizon", "the crest of the dune slides away underfoot",
                    "sand streams from the crests", "dry grass shivers in the sand"),
        ),
        goal=(
            outside("Ruins", "among the sunken ruins of an old city", "ruins", "the cracked paving stones",
                    "a toppled column", "a half buried archway", "a column leans and crashes into the dust",
                    "broken arches stand against the sky", "swallows circle the arches"),
        ),
        hero="camel driver", work=("[draw] water from the deep well", "[brush] the dust from a saddle"),
        companions=("nomad girl", "old water seller", "mapmaker"),
        things=("small glass bottle", "brass lantern", "leather water bag", "torn map"),
        garments=("indigo robe", "sand-coloured coat", "white linen robe", "ochre cloak"),
        weathers=("clear", "dust", "dust", "clear"),
        abroad="desierto désert wüste deserto пустыня 沙漠 砂漠 사막",
        palette="ochres, indigo and bleached bone",
    ),
    World(
        "country", "farm farmer village field countryside shepherd sheep barn harvest cow horse orchard vineyard beekeeper"
        " bee garden gardener windmill scarecrow meadow tractor goat",
        home=(
            outside("Farmyard", "in the farmyard beside the barn", "farm", "the packed earth", "the wooden gate",
                    "the rolling land beyond the barn", "the barn door tears loose and bangs in the wind",
                    "hens pick between the cobbles", "a swallow darts out of the barn"),
        ),
        retreat=(
            inside("Farm kitchen", "in the kitchen of the farmhouse", "kitchen", "the tiled floor", "the scrubbed table",
                   "the yard outside", "a kettle steams on the iron stove", "bunches of herbs hang from the beam",
                   window="the small window"),
        ),
        path=(
            outside("Field", "in a wide field of ripe wheat", "field", "the stubble", "a split-rail fence",
                    "the road beyond the hedges", "a stray bull breaks through the hedge",
                    "wheat ripples in long waves", "a scarecrow leans at the far end"),
        ),
        goal=(
            outside("Meadow", "in a meadow full of wild flowers", "meadow", "the deep grass", "an old apple tree",
                    "the hills turning blue", "a gust bends the apple tree almost double",
                    "bees drift from bloom to bloom", "white seeds float through the air"),
        ),
        hero="farmer", work=("[carry] two full pails across the ground", "[fork] fresh hay over the gate"),
        companions=("neighbour's daughter", "old shepherd", "farmhand"),
        things=("tin box", "wooden music box", "bundle of letters", "pocket watch"),
        garments=("faded blue overalls", "checked red shirt", "brown work coat", "pale yellow dress"),
        weathers=("clear", "cloudy", "wind",
        "rain"), abroad="granja campo ferme bauernhof dorf fazenda fattoria деревня 农 村 農 농장",
        palette="wheat golds, leaf greens and faded blue",
    ),
    World(
        "space", "space astronaut spaceship spacecraft rocket mars moon planet alien orbit galaxy star stars cosmonaut"
        " colony comet asteroid satellite universe starship",
        home=(
            inside("Flight deck", "on the flight deck of the spaceship", "spaceship", "the metal floor",
                   "the control console", "the stars beyond the glass", "rows of small lights blink on the panels",
                   "a checklist floats past on its cord", window="the wide viewport"),
        ),
        retreat=(
            inside("Crew quarters", "in the crew quarters of the spaceship", "spaceship", "the padded floor",
                   "the narrow bunk", "the round viewport", "drawings are taped to the curved wall",
                   "a small plant grows under a lamp", window="the round viewport"),
        ),
        path=(
            outside("Outer hull", "in open space outside the ship", "space", "the hull plates", "a bent antenna",
                    "the planet turning far below", "a shower of fragments tears past the hull",
                    "a safety line uncoils in silence", "the planet's rim shines blue"),
        ),
        goal=(
            outside("Crater", "in the grey desert of an unknown planet", "desert", "the powdery dust", "a black boulder",
                    "two moons above the horizon", "the ground shakes and dust fountains up",
                    "the landed ship stands small in the distance", "a field of stars burns overhead"),
        ),
        hero="astronaut", work=("[flip] a row of switches one by one", "[tighten] a bolt with a silver wrench"),
        companions=("flight engineer", "young co-pilot", "navigator"),
        things=("old photograph", "folded letter", "small music box", "worn notebook"),
        garments=("white space suit", "orange flight suit", "blue uniform", "grey flight suit"),
        weathers=("clear",),
        abroad="espacio astronauta espace astronaute weltraum raumschiff espaço spazio космос 宇宙 太空 우주",
        palette="cold blues, instrument greens and one warm lamp", lights="space",
    ),
    World(
        "underwater", "underwater diver submarine mermaid reef coral octopus whale dolphin fish seahorse abyss turtle",
        home=(
            outside("Reef", "underwater above a bright coral reef", "underwater", "the pale sand", "a fan of coral",
                    "the blue depth beyond the reef", "a sudden current drags everything sideways",
                    "shoals of silver fish turn as one", "ribbons of light sway over the coral"),
        ),
        retreat=(
            outside("Sea cave", "underwater in the mouth of a sea cave", "underwater", "the smooth rock",
                    "the rim of the cave", "the glow of open water", "stones break loose and cloud the water",
                    "anemones open and close", "tiny bubbles climb the walls"),
        ),
        path=(
            outside("The drop-off", "underwater along a steep drop-off", "underwater", "the sloping reef wall",
                    "a ledge of black rock", "the dark below", "a huge shadow glides across the light",
                    "kelp sways in tall curtains", "the water darkens into deep blue"),
        ),
        goal=(
            outside("Sunken ship", "underwater beside a sunken ship", "underwater", "the broken deck",
                    "a mast furred with weed", "the portholes in a row", "a beam gives way in a burst of silt",
                    "lantern fish hover over the deck", "silver fish slip through the rigging"),
        ),
        hero="diver", work=("[drift] over the coral with a lamp", "[brush] sand from a shell"),
        companions=("young diver", "old pearl fisher"),
        things=("small brass box", "rusted coin", "glass bottle", "brass key"),
        garments=("black diving suit with a yellow stripe", "red diving suit", "blue diving suit"),
        weathers=("clear",),
        abroad="submarino buzo plongeur taucher mergulhador 水下 海底",
        palette="deep teal, coral pinks and silver", lights="water",
    ),
)  # fmt: skip
