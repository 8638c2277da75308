"""Worlds of people and walls: city, home, school, kitchen, stage, hospital, war, sport, castle, railway, workshop."""

from storymem_studio.drafting.offline.world import World, inside, outside

TOWN = (
    World(
        "city", "city detective street taxi cab courier subway neon hacker thief police cop crime skyscraper downtown"
        " apartment gangster journalist reporter homeless lawyer heist busker office rooftop graffiti",
        home=(
            outside("City street", "on a busy city street", "street", "the wet pavement", "a lamp post",
                    "the lit windows across the way", "a van swerves and splashes across the pavement",
                    "headlights smear over the asphalt", "shop signs flicker above the doors"),
        ),
        retreat=(
            inside("Apartment", "in a small living room above the city", "living-room", "the bare floorboards",
                   "the window sill", "the roofs of the city", "a fan turns slowly on the ceiling",
                   "papers cover the low table", window="the tall window"),
        ),
        path=(
            outside("Alley", "in a narrow alley between brick walls", "alley", "the puddled cobbles", "an iron fire escape",
                    "the bright gap at the far end", "a steel door slams shut ahead", "steam curls from a grating",
                    "a cat slips over the bins"),
        ),
        goal=(
            outside("Rooftop", "on a rooftop above the city", "rooftop", "the gravel roof", "the low parapet",
                    "the skyline", "a gust tears a sheet of tin across the roof", "water tanks stand black against the sky",
                    "antennas tremble in the wind"),
        ),
        hero="night courier", work=("[lock] a bicycle to the railing", "[weave] through the crowd"),
        companions=("street musician", "old newspaper seller", "photographer"),
        things=("sealed envelope", "old photograph", "black umbrella", "numbered key"),
        garments=("black leather jacket", "camel coat", "green hoodie", "grey raincoat"),
        weathers=("clear", "rain", "rain", "cloudy"),
        abroad="ciudad ville stadt cidade città город 城市 街 都市 도시",
        palette="wet blacks, sodium orange and neon pink",
    ),
    World(
        "home", "family house home grandmother grandfather mother father sister brother attic child bedroom baby marriage"
        " divorce inheritance toy doll neighbour neighbor cat dog kitten puppy memory birthday photograph",
        home=(
            inside("Living room", "in the living room of an old house", "living-room", "the worn carpet",
                   "the back of an armchair", "the street outside", "a clock ticks on the mantelpiece",
                   "dust drifts above the bookshelf", window="the lace curtains"),
        ),
        retreat=(
            inside("Attic", "in the attic under the roof beams", "attic", "the creaking boards", "an open trunk",
                   "the small round window", "cobwebs tremble between the beams", "sheets cover the old furniture",
                   window="the round attic window"),
        ),
        path=(
            outside("Village", "in the village, between the old stone houses", "village", "the uneven cobbles",
                    "a garden wall", "the last house on the lane", "a handcart rolls loose and blocks the way",
                    "laundry stirs between the houses", "a bicycle leans against a hedge"),
        ),
        goal=(
            outside("Garden", "in the overgrown garden behind the house", "garden", "the long grass", "an old pear tree",
                    "the lit kitchen window", "a branch of the pear tree cracks and falls",
                    "moths circle the porch lamp", "petals drift across the path"),
        ),
        hero="young widow", work=("[fold] a patchwork quilt", "[water] the plants on the sill"),
        companions=("neighbour", "little cousin", "old friend"),
        things=("music box", "bundle of letters", "old photograph", "brass key"),
        garments=("mustard cardigan", "pale blue dress", "grey wool sweater", "dark green cardigan"),
        weathers=("clear", "cloudy", "rain",
        "clear"), abroad="casa familia abuela maison famille haus familie oma família famiglia дом семья 家 祖母 집",
        palette="warm creams, faded rose and lamp light",
    ),
    World(
        "school", "school teacher student pupil classroom exam university college professor bully class teenager principal"
        " library librarian book phd spelling chess nerd",
        home=(
            inside("Classroom", "in a classroom with wooden desks", "classroom", "the scuffed floor", "the teacher's desk",
                   "the empty playground", "chalk dust hangs in the light", "paper stars hang from the ceiling",
                   window="the row of tall windows"),
        ),
        retreat=(
            inside("Library", "in the school library", "library", "the parquet", "a rolling ladder",
                   "the rows of spines", "a green lamp glows on the reading table", "books lie open in a circle",
                   window="the arched window"),
        ),
        path=(
            inside("Corridor", "in the long school corridor", "corridor", "the polished floor", "a row of lockers",
                   "the double doors at the end", "posters curl on the wall", "a bell hangs above the doors",
                   window="the glass doors"),
        ),
        goal=(
            inside("Assembly hall", "in the great hall of the school", "hall", "the wooden floor", "the lectern",
                   "the rows of chairs", "banners hang from the gallery", "folding chairs stand in rows",
                   window="the high windows"),
        ),
        hero="student", work=("[write] a long formula in a notebook", "[stack] a pile of worn books"),
        companions=("classmate", "caretaker", "young teacher"),
        things=("blue notebook", "folded note", "old photograph", "thick old book"),
        garments=("navy school uniform", "burgundy sweater", "yellow raincoat", "green cardigan"),
        weathers=("clear", "cloudy", "rain"),
        abroad="escuela école schule escola scuola школа 学校 学生 학교",
        palette="chalk whites, wood browns and ink blue",
    ),
    World(
        "kitchen", "chef cook kitchen restaurant baker bakery recipe food soup bread noodle ramen cake pastry cafe café"
        " waiter waitress dishwasher diner sushi pizza tea coffee barista",
        home=(
            inside("Kitchen", "in a narrow kitchen behind the restaurant", "kitchen", "the tiled floor", "the steel counter",
                   "the swinging door", "steam rolls from the copper pots", "pans gleam on the rack",
                   window="the fogged window"),
        ),
        retreat=(
            inside("Pantry cellar", "in the cellar under the kitchen", "cellar", "the stone floor", "a shelf of jars",
                   "the wooden stairs", "strings of garlic hang from the ceiling", "a bare bulb sways on its wire",
                   window="the grating"),
        ),
        path=(
            outside("Market street", "on a crowded market street", "street", "the wet cobbles", "a fruit stall",
                    "the arch at the end of the street", "a stack of crates topples across the way",
                    "awnings flap over the stalls", "oranges glow in pyramids"),
        ),
        goal=(
            inside("Dining room", "in the restaurant, among the tables", "restaurant", "the chequered floor",
                   "a set table", "the door to the street", "candles burn on every table",
                   "glasses catch the light", window="the front window"),
        ),
        hero="cook", work=("[chop] herbs in a quick rhythm", "[taste] from a long wooden spoon"),
        companions=("kitchen boy", "market woman", "old waiter"),
        things=("stained recipe book", "small glass bottle", "small spice box", "copper teapot"),
        garments=("white chef's jacket", "striped blue apron", "burgundy apron", "cream linen shirt"),
        weathers=("clear", "rain",
        "cloudy"), abroad="cocina panadero cuisine boulanger küche bäcker cozinha padeiro cucina кухня 厨 料理 요리",
        palette="copper, cream and basil green",
    ),
    World(
        "stage", "music musician pianist piano violin violinist cellist cello singer song dancer dance ballet ballerina"
        " theatre theater actor actress stage orchestra opera band guitar jazz circus clown magician puppeteer concert"
        " conductor composer drummer trumpet rapper",
        home=(
            inside("Rehearsal studio", "in a bare rehearsal studio", "studio", "the wooden floor", "the long mirror",
                   "the rooftops outside", "sheet music lies scattered on the floor", "a single chair faces the mirror",
                   window="the high windows"),
        ),
        retreat=(
            inside("Dressing room", "in a small room behind the curtain", "room", "the threadbare rug",
                   "the mirror ringed with bulbs", "the half-open door", "costumes crowd a rail",
                   "dried roses hang by the mirror", window="the skylight"),
        ),
        path=(
            outside("Theatre street", "on the street behind the theatre", "street", "the shining pavement",
                    "the stage door", "the glowing marquee", "the stage door slams and locks",
                    "posters peel from the brick wall", "a street lamp buzzes"),
        ),
        goal=(
            inside("Stage", "on stage in the great theatre", "stage", "the dark boards", "the edge of the curtain",
                   "the rows of red seats", "a single spotlight cuts through the dust", "the red curtain stirs",
                   window="the high lighting gallery"),
        ),
        hero="musician", work=("[tune] an old instrument by ear", "[repeat] the same difficult passage"),
        companions=("rehearsal pianist", "stagehand", "young understudy"),
        things=("paper rose", "old violin", "faded photograph", "worn notebook"),
        garments=("black dress coat", "deep red dress", "white shirt", "midnight blue coat"),
        weathers=("clear", "rain", "cloudy"),
        abroad="música violín musique musik geige teatro théâtre dança музыка 音楽 音乐 음악",
        palette="velvet reds, shadow and gold",
    ),
    World(
        "hospital", "hospital doctor nurse surgeon patient ward medic ambulance coma clinic illness disease dying"
        " epidemic pandemic cure midwife paramedic hospice cancer",
        home=(
            inside("Hospital corridor", "in a long hospital corridor", "hospital", "the polished floor", "the nurses' desk",
                   "the doors of the ward", "a row of lamps hums overhead", "an empty wheelchair stands by the wall",
                   window="the frosted window"),
        ),
        retreat=(
            inside("Ward", "in a quiet hospital ward", "hospital", "the pale linoleum", "the end of the bed",
                   "the sleeping city", "a monitor draws its slow green line", "curtains stir around the beds",
                   window="the blinds"),
        ),
        path=(
            inside("Laboratory", "in the laboratory in the basement", "laboratory", "the white tiles", "the steel bench",
                   "the rows of glass vials", "a centrifuge spins down with a whine", "cold light falls on the glassware",
                   window="the narrow window"),
        ),
        goal=(
            outside("Hospital garden", "in the hospital garden", "garden", "the gravel path", "a wooden bench",
                    "the lit windows of the ward", "a bench tips over in a gust",
                    "wind moves through the birches", "leaves drift over the path"),
        ),
        hero="night nurse", work=("[read] a chart under a small lamp", "[straighten] the blanket of an empty bed"),
        companions=("old patient", "young doctor", "porter"),
        things=("folded letter", "white flower", "wristwatch", "small wooden toy"),
        garments=("pale blue uniform", "white coat", "green scrubs", "grey cardigan"),
        weathers=("clear", "rain", "cloudy"),
        abroad="médico médecin krankenhaus arzt ospedale больница 医院 病院 병원",
        palette="pale greens, whites and one warm lamp",
    ),
    World(
        "war", "war soldier battle army bomb trench refugee refugees enemy front bunker resistance occupation"
        " nazi tank sniper general veteran siege bombed invasion",
        home=(
            outside("Ruined street", "in the ruins of a bombed town", "ruins", "the broken bricks", "a shattered wall",
                    "smoke above the roofs", "a wall collapses in a cloud of dust", "torn curtains move in empty windows",
                    "ash drifts through the air"),
        ),
        retreat=(
            inside("Cellar", "in a cellar under the ruins", "cellar", "the earth floor", "a stack of crates",
                   "the stairs to the street", "a candle burns in a tin can", "blankets hang across the corner",
                   window="the cellar grating"),
        ),
        path=(
            outside("Front line", "on the edge of the battlefield", "battlefield", "the churned mud", "a coil of wire",
                    "flashes along the horizon", "an explosion throws earth into the air",
                    "smoke rolls low over the craters", "a burnt tree stands alone"),
        ),
        goal=(
            outside("Bridge", "on the old stone bridge over the river", "bridge", "the cracked roadway",
                    "the stone railing", "the far bank", "a span of the railing breaks and falls",
                    "the river slides dark underneath", "mist hangs over the water"),
        ),
        hero="soldier", work=("[share] a crust of bread with a stray dog", "[clean] the mud from a pair of boots"),
        companions=("village girl", "wounded comrade", "old priest"),
        things=("crumpled letter", "dented tin box", "child's red scarf", "dented locket"),
        garments=("olive uniform", "brown wool coat", "grey greatcoat", "patched blue coat"),
        weathers=("cloudy", "fog", "rain", "snow"),
        abroad="guerra soldado guerre soldat krieg война 战争 戦争 전쟁",
        palette="mud browns, ash greys and one red thread",
    ),
    World(
        "sport", "boxer boxing football footballer soccer runner running marathon race swimmer swimming athlete coach"
        " champion championship tennis basketball cyclist skater gymnast wrestler team olympics olympic goal referee",
        home=(
            inside("Gym", "in the training hall of an old gym", "hall", "the scuffed floor", "a wall of ropes",
                   "the open door", "a heavy bag sways on its chain", "trophies dull behind dusty glass",
                   window="the wired windows"),
        ),
        retreat=(
            inside("Locker room", "in the changing room under the stands", "room", "the wet tiles",
                   "a row of metal lockers", "the tunnel to the field", "a tap drips in the silence",
                   "towels hang from the hooks", window="the narrow window"),
        ),
        path=(
            outside("Empty road", "on a long empty road through the hills", "road", "the cold asphalt",
                    "a milestone", "the next bend", "a truck roars past and the verge gives way",
                    "telephone wires sing in the wind", "the white line runs on and on"),
        ),
        goal=(
            outside("Field", "on the grass field of the stadium", "field", "the trampled grass",
                    "the white line", "the packed stands", "a sudden shout rolls down from the stands",
                    "tall floodlights stand around the grass", "scarves wave along the stands"),
            inside("Boxing ring", "in the ring of the boxing hall", "hall", "the white canvas", "the ropes",
                   "the dark rows of seats", "smoke hangs in the light of the lamps", "the crowd is a dark blur",
                   window="the lamps above the ring", only_for="boxer boxing wrestler wrestling"),
            inside("Swimming pool", "beside the long blue pool of the swimming hall", "hall", "the wet tiles",
                   "a starting block", "the far end of the lane", "light ripples over the ceiling",
                   "lane ropes bob on the water", window="the tall windows",
                   only_for="swimmer swimming diver diving"),
        ),
        hero="runner", work=("[skip] rope in a steady rhythm", "[wrap] both hands with white tape"),
        companions=("old coach", "training partner", "little sister"),
        things=("worn medal", "old photograph", "red scarf", "worn red glove"),
        garments=("grey hoodie", "red tracksuit", "yellow jersey", "navy tracksuit"),
        weathers=("cloudy", "rain", "clear"),
        abroad="boxeador fútbol boxeur football läufer спорт 选手 選手 선수",
        palette="asphalt greys, grass green and a flash of red",
    ),
    World(
        "castle", "king queen princess prince knight castle dragon wizard sorcerer kingdom magic throne sword medieval"
        " spell crown fairy elf goblin prophecy curse legend samurai empress emperor monk abbey plague crusade alchemist"
        " peasant",
        home=(
            outside("Castle courtyard", "in the courtyard of the castle", "courtyard", "the wet flagstones",
                    "the stone well", "the towers against the sky", "the portcullis drops with a crash",
                    "banners stir on the walls", "torches gutter beside the gate"),
        ),
        retreat=(
            inside("Throne room", "in the throne room of the castle", "throne-room", "the marble floor",
                   "a carved pillar", "the empty throne", "torches burn along the walls",
                   "tapestries stir on the walls", window="the stained glass"),
        ),
        path=(
            outside("Dark forest", "in the dark forest beyond the castle", "forest", "the tangled roots",
                    "a twisted trunk", "the pale gap between the trees", "thorny branches close over the trail",
                    "ravens shift in the branches", "fog threads between the trunks"),
        ),
        goal=(
            outside("Mountain pass", "on a high pass in the mountains", "mountains", "the frozen rock",
                    "a broken gate stone", "the valley far below", "boulders thunder down across the pass",
                    "clouds tear along the ridge", "an old watchtower stands on the crest"),
        ),
        hero="young knight", work=("[sharpen] a plain old sword", "[feed] the horses by the gate"),
        companions=("stable girl", "wandering monk", "old swordsmith"),
        things=("iron key", "sealed scroll", "small glass vial", "brass lantern"),
        garments=("crimson cloak", "blue velvet robe", "grey hooded cloak", "green tunic"),
        weathers=("clear", "mist", "storm",
        "snow"), abroad="rey reina castillo roi reine château könig schloss rei castelo король 王 城堡 왕",
        palette="stone greys, crimson and candle gold",
    ),
    World(
        "airfield",
        "pilot plane aeroplane airplane aircraft flight flying airfield airport balloon glider kite aviator aviatrix"
        " stewardess parachute airship wings",
        home=(
            outside("Airfield", "in a meadow beside a small airfield", "meadow", "the short grass",
            "the wing of an old biplane",
                    "the far end of the runway", "a gust lifts the wing of the biplane", "a windsock swells and sinks",
                    "swallows dart low over the grass"),
        ),
        retreat=(
            inside("Hangar", "in the hangar, a vast warehouse of tin", "warehouse", "the oil-stained floor", "the propeller",
                   "the open hangar doors", "canvas covers breathe in the draught", "spanners hang in order of size",
                   window="the high tin windows"),
        ),
        path=(
            outside("Mountain pass", "on a high pass in the mountains", "mountains", "the loose stones", "a cairn",
                    "the next ridge", "a slab of rock slides across the trail", "clouds spill over the ridge",
                    "an eagle circles without a sound"),
        ),
        goal=(
            outside("Hilltop", "on a grassy hill above the valley", "hills", "the long grass", "a leaning fence",
                    "the whole of the sky", "a squall flattens the grass", "a paper kite trembles overhead",
                    "the valley lies far below"),
        ),
        hero="young pilot", work=("[wipe] oil from a propeller blade", "[fold] a weather chart along its creases"),
        companions=("mechanic", "radio girl", "old flying instructor"),
        things=("leather bag", "old photograph", "folded chart", "paper kite"),
        garments=("brown leather jacket", "sheepskin coat", "grey flight suit", "olive jacket"),
        weathers=("clear", "wind", "cloudy", "mist"),
        abroad="piloto avión pilote avion flugzeug avião aereo лётчик 飞机 飛行機 비행기",
        palette="sky blues, grass greens and oiled leather",
    ),
    World(
        "railway", "train railway station passenger commuter suitcase traveller traveler border journey"
        " platform locomotive ticket trans-siberian road-trip hitchhiker bus driver trucker roadtrip",
        home=(
            outside("Station", "on the platform of a small station", "station", "the worn platform", "an iron pillar",
                    "the rails running into the distance", "the train pulls out without warning",
                    "a clock hangs over the platform", "steam drifts along the rails"),
        ),
        retreat=(
            inside("Train compartment", "in a compartment of the train", "train", "the swaying floor",
                   "the folding table", "the land sliding past", "luggage trembles in the net",
                   "reflections run over the glass", window="the train window"),
        ),
        path=(
            outside("Country road", "on a straight road across the plain", "road", "the cracked asphalt",
                    "a bent road sign", "the empty horizon", "a truck thunders past in a wall of dust",
                    "telegraph poles march into the distance", "dry grass hisses at the roadside"),
        ),
        goal=(
            outside("Bridge", "on an iron bridge over a wide river", "bridge", "the rusty planks", "the iron railing",
                    "the lights of the far shore", "the whole bridge shudders under a passing train",
                    "swallows dart below the girders", "the water carries the light away"),
        ),
        hero="traveller", work=("[wait] beside a battered suitcase", "[wipe] the mist from a pane of glass"),
        companions=("ticket inspector", "runaway girl", "old soldier"),
        things=("sealed letter", "battered suitcase", "old photograph", "pocket watch"),
        garments=("camel coat", "grey travelling coat", "burgundy coat", "green parka"),
        weathers=("clear", "mist", "rain", "cloudy"),
        abroad="tren train zug bahnhof trem treno поезд 火车 列車 기차",
        palette="iron greys, rust and late sun",
    ),
    World(
        "workshop", "robot inventor scientist laboratory machine android engineer clockmaker watchmaker clock mechanic"
        " experiment toymaker carpenter blacksmith tinkerer ai factory artist painter painting sculptor"
        " studio potter tailor shoemaker craftsman",
        home=(
            inside("Workshop", "in a cluttered workshop", "workshop", "the wood shavings on the floor", "the workbench",
                   "the crowded shelves", "tools hang in rows along the wall", "small brass wheels glint on the bench",
                   window="the dusty window"),
        ),
        retreat=(
            inside("Back room", "in the small bedroom behind the workshop", "bedroom", "the bare boards",
                   "the foot of the bed", "the crack under the door", "sketches cover the wall above the bed",
                   "a candle stands in a chipped cup", window="the single window"),
        ),
        path=(
            outside("Old town street", "on a crooked street of the old town", "street", "the cobbles",
                    "a wrought-iron lamp", "the steep roofs ahead", "a cart overturns and blocks the street",
                    "painted signs swing above the shops", "pigeons burst from the gutter"),
        ),
        goal=(
            outside("Town square", "in the courtyard of the old town hall", "courtyard", "the wide paving stones",
                    "the rim of the fountain", "the great clock tower", "the great bell cracks the silence",
                    "lanterns sway between the houses", "water glitters in the fountain"),
        ),
        hero="inventor", work=("[adjust] a tiny screw under a magnifying glass", "[sweep] shavings from the bench"),
        companions=("apprentice", "flower seller", "night watchman"),
        things=("small music box", "small brass lantern", "folded blueprint", "worn paintbrush"),
        garments=("brown leather apron", "ink-blue work coat", "grey waistcoat", "rust-red shirt"),
        weathers=("clear", "rain", "clear", "mist"),
        abroad="robot relojero inventor horloger uhrmacher роботи 机器人 ロボット 로봇",
        palette="brass, walnut and candle light",
    ),
)  # fmt: skip
