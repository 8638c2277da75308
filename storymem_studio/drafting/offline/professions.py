"""What people in loglines do for a living: the gesture that shows it and the clothes that go with it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profession:
    work: tuple[str, ...]
    garment: str = ""


def _job(work: str, garment: str = "") -> Profession:
    return Profession(tuple(work.split(" / ")), garment)


PROFESSIONS: dict[str, Profession] = {
    "keeper": _job("[wipe] salt from a brass lantern with a cloth / [carry] a can of lamp oil in both arms"),
    "baker": _job("[knead] a round of dough on a floured board", "flour-white apron"),
    "chef": _job("[slice] vegetables with a flashing knife", "white chef's jacket"),
    "cook": _job("[stir] a deep pot and [taste] from the spoon", "striped blue apron"),
    "teacher": _job("[write] a single line in a notebook and [close] it", "green cardigan"),
    "student": _job("[turn] the pages of a thick book", "burgundy sweater"),
    "doctor": _job("[fold] a stethoscope into a coat pocket", "white coat"),
    "surgeon": _job("[wash] both hands slowly up to the elbows", "green scrubs"),
    "nurse": _job("[carry] a small tray with steady hands", "pale blue uniform"),
    "pilot": _job("[pull] on a pair of worn leather gloves", "brown leather jacket"),
    "astronaut": _job("[check] the seal of a glove with one finger", "white space suit"),
    "detective": _job("[pin] a photograph beside a row of others", "camel coat"),
    "policeman": _job("[button] the collar of a heavy coat", "navy uniform"),
    "soldier": _job("[clean] the mud from a pair of boots", "olive uniform"),
    "farmer": _job("[lift] a full sack onto one shoulder", "faded blue overalls"),
    "shepherd": _job("[count] a flock with a raised staff", "sheepskin coat"),
    "fisherman": _job("[mend] a torn net with a wooden needle", "yellow oilskin jacket"),
    "sailor": _job("[coil] a heavy rope", "navy pea coat"),
    "captain": _job("[fold] a brass telescope shut", "navy coat with brass buttons"),
    "clockmaker": _job("[set] a tiny cogwheel with tweezers", "brown leather apron"),
    "watchmaker": _job("[set] a tiny cogwheel with tweezers", "grey waistcoat"),
    "inventor": _job("[solder] two wires in a puff of smoke", "ink-blue work coat"),
    "scientist": _job("[hold] a glass vial against the light", "white lab coat"),
    "engineer": _job("[unroll] a blueprint and [pin] it flat", "grey overalls"),
    "mechanic": _job("[wipe] oily hands on a rag", "grey overalls"),
    "painter": _job("[mix] two colours on a wooden palette", "paint-stained white shirt"),
    "artist": _job("[mix] two colours on a wooden palette", "paint-stained white shirt"),
    "sculptor": _job("[smooth] a lump of wet clay with both thumbs", "grey linen smock"),
    "photographer": _job("[turn] the focus ring of an old camera", "olive jacket"),
    "pianist": _job("[play] silent chords on the edge of a table", "black coat"),
    "violinist": _job("[rosin] a bow with long even strokes", "dark green dress coat"),
    "cellist": _job("[draw] a bow over one long note", "black coat"),
    "musician": _job("[tune] an old instrument by ear", "brown corduroy jacket"),
    "singer": _job("[hum] a scale with closed eyes", "deep red coat"),
    "conductor": _job("[lift] a baton over an empty music stand", "black tailcoat"),
    "dancer": _job("[lace] up a pair of worn shoes", "pale pink wrap dress"),
    "ballerina": _job("[tie] the ribbons of a worn ballet shoe", "pale pink wrap dress"),
    "actor": _job("[mouth] the lines of a rolled script", "black velvet jacket"),
    "actress": _job("[mouth] the lines of a rolled script", "emerald dress"),
    "magician": _job("[fan] a deck of cards in one hand", "black cloak"),
    "clown": _job("[paint] a crooked smile in a hand mirror", "yellow patched coat"),
    "puppeteer": _job("[untangle] the strings of a small puppet", "plum waistcoat"),
    "boxer": _job("[wrap] both hands with white tape", "grey hoodie"),
    "runner": _job("[tighten] the laces of worn running shoes", "red tracksuit"),
    "swimmer": _job("[adjust] a pair of goggles and [breathe] out", "blue tracksuit"),
    "cyclist": _job("[spin] the wheel of an upturned bicycle", "yellow jersey"),
    "librarian": _job("[slide] a book back into its gap", "mustard cardigan"),
    "writer": _job("[tear] a page from a typewriter and [crumple] it", "brown corduroy jacket"),
    "journalist": _job("[scribble] in a small notebook", "grey raincoat"),
    "driver": _job("[wipe] a fogged mirror with one sleeve", "brown leather jacket"),
    "courier": _job("[strap] a parcel onto a bicycle rack", "green parka"),
    "postman": _job("[sort] letters from a leather bag", "navy uniform"),
    "mailman": _job("[sort] letters from a leather bag", "navy uniform"),
    "gardener": _job("[press] a seedling into dark soil", "olive apron"),
    "beekeeper": _job("[lift] a dripping frame of honeycomb", "white linen coat"),
    "tailor": _job("[draw] a thread through grey cloth", "charcoal waistcoat"),
    "archaeologist": _job("[brush] sand from a shard of pottery", "sand-coloured jacket"),
    "astronomer": _job("[bend] to the eyepiece of a telescope", "midnight blue coat"),
    "thief": _job("[turn] a thin pick between two fingers", "black hooded jacket"),
    "hacker": _job("[type] fast without looking down", "black hoodie"),
    "king": _job("[turn] a heavy ring on one finger", "crimson robe"),
    "queen": _job("[turn] a heavy ring on one finger", "deep blue robe"),
    "princess": _job("[braid] a ribbon into a horse's mane", "pale green dress"),
    "prince": _job("[balance] a wooden sword on one palm", "blue velvet tunic"),
    "knight": _job("[sharpen] a plain old sword", "silver armour and a red cloak"),
    "samurai": _job("[draw] a sword a hand's breadth and [slide] it back", "indigo kimono"),
    "witch": _job("[grind] dried herbs in a stone bowl", "black cloak"),
    "wizard": _job("[trace] a circle in the air with one finger", "violet robe"),
    "monk": _job("[sweep] fallen leaves into a ring", "brown hooded robe"),
    "nun": _job("[light] a thin candle from another", "black habit"),
    "priest": _job("[close] a small worn book", "black robe"),
    "hunter": _job("[test] the string of a bow", "brown leather jacket"),
    "ranger": _job("[study] a print in the mud", "moss green jacket"),
    "guide": _job("[check] the knots of a climbing rope", "orange parka"),
    "climber": _job("[chalk] both hands and [look] up", "red down jacket"),
    "diver": _job("[check] the gauge of an air tank", "black diving suit with a yellow stripe"),
    "cowboy": _job("[tighten] the strap of a saddle", "brown duster coat"),
    "sheriff": _job("[polish] a tin star with a thumb", "brown duster coat"),
    "janitor": _job("[push] a mop in slow arcs", "grey overalls"),
    "cleaner": _job("[push] a mop in slow arcs", "grey overalls"),
    "guard": _job("[swing] a torch along the wall", "navy uniform"),
    "waiter": _job("[balance] a tray of glasses", "black waistcoat"),
    "waitress": _job("[balance] a tray of glasses", "mint green uniform"),
    "carpenter": _job("[plane] a curl of wood from a plank", "brown leather apron"),
    "blacksmith": _job("[hammer] a glowing bar of iron", "brown leather apron"),
    "toymaker": _job("[paint] the eye of a wooden horse", "red waistcoat"),
    "translator": _job("[underline] a single word in pencil", "grey wool sweater"),
    "lawyer": _job("[close] a thick file of papers", "charcoal suit"),
    "accountant": _job("[add] up a column of figures with a pencil", "charcoal waistcoat"),
    "dentist": _job("[polish] a small round mirror on a sleeve", "white coat"),
    "mermaid": _job("[comb] the salt from her long hair", "sea-green shawl"),
    "banker": _job("[straighten] a stack of coins", "charcoal suit"),
    "spy": _job("[fold] a note into the lining of a coat", "grey trench coat"),
    "barista": _job("[pour] milk in a thin white line", "dark green apron"),
    "barber": _job("[strop] a razor on a leather belt", "white barber's coat"),
    "coach": _job("[click] a stopwatch and [shake] the head over it", "navy tracksuit"),
    "miner": _job("[light] the lamp on a dented helmet", "dusty grey overalls"),
    "busker": _job("[strum] a guitar held together with tape", "brown corduroy jacket"),
    "bride": _job("[pin] a loose strand of hair", "ivory dress"),
    "geologist": _job("[split] a stone with a small hammer", "ochre field jacket"),
    "biologist": _job("[sketch] a leaf in a field book", "olive field jacket"),
    "trucker": _job("[kick] the dust from a tall tyre", "checked red shirt"),
    "pirate": _job("[balance] a knife on one fingertip", "wine-red coat"),
    "undertaker": _job("[brush] lint from a black hat", "black coat"),
    "gravedigger": _job("[lean] on a long spade", "brown wool coat"),
    "florist": _job("[trim] the stems of white flowers", "olive apron"),
    "seamstress": _job("[pin] a hem with her lips full of pins", "plum dress"),
}

ALIASES = {
    "cosmonaut": "astronaut", "poet": "writer", "novelist": "writer", "author": "writer", "screenwriter": "writer",
    "reporter": "journalist", "cop": "policeman", "officer": "policeman", "investigator": "detective",
    "physicist": "scientist", "chemist": "scientist", "researcher": "scientist", "professor": "teacher",
    "mathematician": "teacher", "pupil": "student", "footballer": "runner", "footballers": "runner",
    "athlete": "runner", "skater": "runner", "gymnast": "dancer", "wrestler": "boxer", "fighter": "boxer",
    "sorcerer": "wizard", "mage": "wizard", "sorceress": "witch", "empress": "queen", "emperor": "king",
    "gunslinger": "cowboy", "outlaw": "cowboy", "guitarist": "musician", "drummer": "musician", "rapper": "singer",
    "composer": "pianist", "paramedic": "nurse", "medic": "nurse", "midwife": "nurse", "burglar": "thief",
    "pickpocket": "thief", "programmer": "hacker", "tinkerer": "inventor", "shoemaker": "tailor",
    "mountaineer": "climber", "sherpa": "guide", "ferryman": "sailor", "skipper": "captain", "aviator": "pilot",
    "archeologist": "archaeologist", "shipwright": "carpenter", "woodcutter": "carpenter", "historian": "librarian",
    "bookseller": "librarian", "archivist": "librarian", "messenger": "courier", "ferrywoman": "sailor",
    "veteran": "soldier", "general": "soldier", "warrior": "knight", "swordsman": "samurai", "caretaker": "janitor",
    "auditor": "accountant", "bookkeeper": "accountant", "clerk": "accountant", "taxman": "accountant",
}  # fmt: skip


def profession_of(words: list[str]) -> Profession | None:
    """The last profession named: "retired lighthouse keeper" is a keeper."""
    for word in reversed(words):
        for form in (word, word[:-1] if word.endswith("s") else word):
            job = PROFESSIONS.get(ALIASES.get(form, form))
            if job is not None:
                return job
    return None
