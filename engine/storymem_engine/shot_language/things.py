"""Things to be seen in a shot, in the words of the prompt."""

from storymem_engine.shot_language.people import PEOPLE
from storymem_engine.shot_language.prose import Prose, lexicon, negated, word_set

THINGS = {
    "lighthouse": "lighthouse",
    "lamp": "lamp | floor lamp | desk lamp | lightbulb | light bulb | bulb",
    "lantern": "lantern | paper lantern | silk lantern",
    "candle": "candle",
    "torch": "torch | flashlight",
    "streetlamp": "streetlamp | streetlight | street lamp | lamppost",
    "fireplace": "fireplace | hearth",
    "fire": "fire | campfire | bonfire",
    "boat": "boat | rowboat | fishing boat | dinghy | canoe",
    "ship": "ship | sailboat | sailing ship | vessel | ferry | steamer | freighter",
    "table": "table | dining table | workbench",
    "desk": "desk",
    "chair": "chair | armchair | stool | leather chair",
    "throne": "throne",
    "couch": "couch | sofa",
    "bed": "bed",
    "bench": "bench | park bench",
    "window": "window | windowsill | stained glass window | porthole",
    "door": "door | doorway | threshold | gate",
    "curtain": "curtain | bamboo curtain",
    "mirror": "mirror",
    "bookshelf": "bookshelf | bookshelves | bookcase",
    "book": "book | booklet | notebook | diary | journal | sketchbook | sketchpad | logbook | novel",
    "letter": "letter | envelope | postcard | note",
    "paper": "paper | manuscript | scroll | newspaper | sticky note",
    "map": "map | chart | blueprint",
    "bottle": "bottle | flask | vial",
    "cup": "cup | mug | teacup | coffee cup | coffee mug | porcelain cup | goblet | glass of wine",
    "teapot": "teapot | kettle",
    "bowl": "bowl | food bowl",
    "plate": "plate | dish",
    "food": "bread | cake | apple | fruit | soup | meal",
    "guitar": "guitar",
    "guitar case": "guitar case",
    "violin": "violin | fiddle | cello",
    "piano": "piano",
    "drum": "drum",
    "trumpet": "trumpet | saxophone | trombone",
    "flute": "flute",
    "canvas": "canvas | painting | portrait",
    "easel": "easel",
    "brush": "brush | paintbrush",
    "palette": "palette | wooden palette",
    "computer": "computer | desktop computer",
    "laptop": "laptop",
    "screen": "screen | monitor | giant screen | television",
    "keyboard": "keyboard",
    "phone": "phone | telephone | smartphone",
    "radio": "radio | record player",
    "camera": "old camera | film camera | photo camera",
    "clock": "clock | alarm clock | grandfather clock",
    "watch": "pocket watch | wristwatch",
    "suitcase": "suitcase | luggage | trunk of clothes",
    "bag": "satchel | bag | backpack | basket | purse",
    "box": "box | chest | crate | parcel | music box | package",
    "umbrella": "umbrella | parasol",
    "key": "key",
    "coin": "coin",
    "sword": "sword | blade | dagger",
    "shield": "shield",
    "crown": "crown",
    "ring": "wedding ring",
    "pendant": "pendant | necklace | locket",
    "handkerchief": "handkerchief",
    "fan": "silk fan | simple fan | paper fan | fan",
    "telescope": "telescope | binoculars | spyglass",
    "microscope": "microscope | beaker",
    "gear": "gear | cog",
    "tools": "tool | hammer | wrench | saw",
    "pill": "pill",
    "pod": "pod",
    "cable": "cable | wire",
    "robot arm": "machine arm | robotic arm",
    "rope": "rope",
    "net": "fishing net",
    "anchor": "anchor",
    "sail": "sail",
    "oar": "oar",
    "sunflower": "sunflower",
    "rose": "rose",
    "flower": (
        "flower | paper flower | wildflower | bouquet | blossom | peach blossom | tulip | daisy | plum branch"
    ),
    "petal": "petal",
    "leaf": "leaf",
    "tree": "tree | leafy tree | oak | pine | willow | cherry tree",
    "palm": "palm tree",
    "bamboo": "bamboo",
    "grass": "grass",
    "rock": "rock | boulder | rockery",
    "wheat": "wheat",
    "pond": "pond",
    "fountain": "fountain | well",
    "bridge": "bridge",
    "tower": "tower",
    "windmill": "windmill",
    "castle": "castle",
    "house": "house | cottage | cabin",
    "church": "church",
    "tent": "tent",
    "pavilion": "pavilion",
    "car": "car | taxi | truck | delivery van | pickup",
    "bicycle": "bicycle | bike",
    "motorcycle": "motorcycle | motorbike",
    "train": "train | locomotive",
    "bus": "bus | tram",
    "carriage": "carriage | cart | wagon",
    "sedan chair": "sedan chair",
    "plane": "plane | airplane | aeroplane | aircraft",
    "balloon": "balloon | hot air balloon",
    "kite": "kite",
    "rocket": "rocket | spaceship | model rocket | spacecraft",
    "planet": "planet",
    "moon": "moon | full moon | crescent moon",
    "star": "star | stars",
    "sun": "sun",
    "cloud": "cloud | clouds",
    "rainbow": "rainbow",
    "wave": "ocean wave | crashing waves | rolling waves | the waves",
    "butterfly": "butterfly",
    "ball": "ball | tennis ball | football | soccer ball",
    "toy": "toy | string toy | doll | teddy bear",
    "leash": "leash | dog collar",
    "blanket": "blanket | folded blanket",
    "pillow": "pillow | cushion",
    "umbrellas": "beach umbrella",
    "sign": "sign | signboard | departure board | billboard",
    "poster": "poster",
    "chalkboard": "chalkboard | blackboard | whiteboard",
    "flag": "flag | banner",
    "snowman": "snowman",
    "stairs": "stairs | staircase",
    "fence": "fence | railing",
    "statue": "statue",
    "gravestone": "gravestone | tombstone",
    "photograph": "photograph | photo | picture frame",
    "hand": "hand | hands | finger | palm",
    "eye": "eyes",
    "glove": "glove",
    "shoe": "shoe | boot | sneaker",
    "gift": "gift | wrapped present | birthday present",
    "tea": "tea",
    "scarf": "red scarf",
    "thread": "needle and thread",
    "clay": "clay | pottery wheel | vase | pot",
    "seed": "seed",
    "egg": "egg | nest",
    "feather": "feather",
    "shell": "shell | seashell",
    "circuit": "circuit | circuit board",
    "battery": "battery",
    "trophy": "trophy | medal",
    "mask": "mask",
    "puppet": "puppet | marionette",
    "knife": "knife | palette knife",
    "paint": "paint | paint tube",
    "ink": "ink | inkwell",
    "pen": "pen | pencil | quill",
}
"""What a thing is drawn as, and the words for it."""

_NOT_THINGS = (
    "house steward | house cat | color palette | colour palette | painting the | painting a | painting her"
    " | painting his | begins painting | starts painting | is painting | light house music | palm of | in"
    " her palm | palm of her hand | on the other hand | hand held | handheld | second hand"
    " | at hand | book a | books a | sun hat | straw fan | star of the | rock back | rocks back | rocks"
    " gently | table lamp"
    " | note the | notes the | window light | car door | close to the | watch out | present moment | at"
    " present | key light"
    " | box office | plate glass | net result | wave goodbye | waves goodbye | stage door | ring of | bus"
    " stop | train station"
    " | sign of | eye level | bird 's eye | eye contact | hands of the clock | map out | fan out | fire"
    " escape | fire engine"
    " | star shaped | tea house | well lit | as well | well worn | well kept | well dressed | pan well |"
    " rose window"
    " | rose to | rose from | hand painted | hand in hand | paint the | paint splattered | leaf through |"
    " door frame | window frame"
    " | screen direction | lamp room | bed and breakfast | camera lens | camera move | well"
)
_LEXICON = lexicon(THINGS, blocked=_NOT_THINGS)
_PEOPLE = word_set(" ".join(PEOPLE.values()).replace("|", " ")) - {"passenger"}


def find_things(prose: Prose, start: int = 0, end: int | None = None) -> tuple[str, ...]:
    found = (
        hit.value
        for hit in _LEXICON.find(prose.tokens, start, end)
        if hit.value and not negated(prose.tokens, hit.start) and not _is_verb(prose, hit.start)
    )
    return tuple(dict.fromkeys(found))


def _is_verb(prose: Prose, at: int) -> bool:
    """ "He paints", "she fans herself", "they book": a subject right before."""
    before, token = prose.tokens[at - 1].word if at else "", prose.tokens[at]
    after = prose.tokens[at + 1].word if at + 1 < len(prose.tokens) else ""
    if token.word != token.single and after in {"a", "an", "the", "him", "her", "it", "them"}:
        return True  # "hands an apple", "brushes her hair"
    if token.word == "trains" and at and (before in _PEOPLE or prose.tokens[at - 1].capital):
        return True  # "a boxer trains alone"
    return before in {"he", "she", "they", "it", "to", "who", "slowly", "gently", "quickly"} and prose.tokens[
        at
    ].word not in {"tea"}
