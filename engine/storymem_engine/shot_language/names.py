"""Proper names of people in a prompt, told from places and from words that merely open a sentence."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from storymem_engine.shot_language import places, setting, things, wardrobe
from storymem_engine.shot_language.people import GIVEN_NAMES, NOUNS
from storymem_engine.shot_language.prose import Prose, Token, word_set
from storymem_engine.shot_language.titles import TITLES

_BARE_TITLES = word_set("old little young")
_PARTICLES = word_set("van von de da del della di la le du der den bin ibn al el o mac")

_PLACE_ENDINGS = word_set(
    "hall school garden gardens city street house park bridge island castle tower station river lake"
    " mountain mountains sea ocean bay harbour harbor avenue road square hotel cafe café museum university"
    " college church cathedral palace village town county valley forest beach court manor abbey airport"
    " theatre theater lane hill hills market library temple desert pier point cape academy institute"
    " hospital district kingdom empire coast residence household alley canyon building center centre opera"
    " lighthouse inn tavern bar pub plaza estate farm ranch port isle isles peak falls"
)
_PLACE_LEADS = word_set(
    "in at near inside outside around across above toward towards into through over of from to leaving"
    " reaches leaves within throughout via"
)
_NOT_NAMES = word_set(
    "i spring summer autumn winter fall january"
    " february march april may june july august september october november december monday tuesday"
    " wednesday thursday friday saturday sunday christmas easter halloween english french chinese japanese"
    " german italian spanish american british european african asian indian russian irish scottish greek"
    " roman victorian gothic renaissance baroque edwardian medieval texas paris london tokyo ai phd tv usa"
    " uk us nyc cctv led lcd ui vr pov ecu mcu cu ws ms ots int ext day night god bible latin arctic"
    " antarctic earth mars moon sun venus jupiter saturn internet dslr imax hd uhd neon polaroid vespa"
    " edison kodak arri nikon canon provençal scene shot act cut fade camera close wide medium extreme"
    " insert interior exterior dolly pan tilt static final two-shot macro the a an his her their its she he"
    " they it this that these those we you as in on at by under over inside outside with without from into"
    " after before later suddenly meanwhile then now finally both no not each every some other another when"
    " while where there here slowly quickly gently slow soft warm cold dark bright light early late and but"
    " or so yet to of for one two three all only just"
)
ACTIONS = word_set(
    "walks sits stands smiles looks gazes leans hesitates nods says speaks picks opens holds enters runs"
    " kneels paints hides swallows wakes pauses finds arrives adjusts stares watches reaches steps rises"
    " struggles raises writes reads lifts climbs bends whispers laughs cries sighs breathes listens carries"
    " pulls pushes places takes gives offers hands ties copies builds explains answers measures plays dances"
    " sings strolls wanders follows approaches glances peers waves waits sleeps eats drinks pours lights"
    " crouches returns leaves closes wipes touches studies examines unfolds folds hugs embraces kisses stops"
    " starts begins tries turns presses grips clutches crosses descends ascends jumps leaps swims rows sails"
    " rides drives cooks sews draws sketches packs unpacks unlocks knocks rests lies shivers trembles frowns"
    " grins blinks checks searches discovers notices sees hears realizes realises remembers thinks wonders"
    " bows meets joins hurries rushes races stretches yawns brushes combs wears puts removes throws catches"
    " tosses digs plants feeds strokes pets cradles sets slips ducks crawls fights strikes swings aims flies"
    " lands talks calls shouts points gestures settles relaxes slumps collapses faints gasps exhales inhales"
    " squints scans types taps clicks scribbles twists bites tastes stirs chops kneads bakes polishes winds"
    " repairs fixes works sweeps helps shows shares tells asks greets thanks moves appears"
    " rolls crawls flies swims rows spins floats powers barks meows purrs sings wags chases sniffs hops walk sit stand"
    " smile look gaze stroll run dance laugh talk embrace work watch paint share meet face kneel eat wait"
    " hold spots freezes swaps drops pads"
)


@dataclass(frozen=True, slots=True)
class Name:
    text: str
    start: int
    end: int
    """Token range."""
    certain: bool
    """Something beside the capital letters says that this is somebody."""
    kind: str = ""
    """ "woman" or "man" where a title or the given name says so."""


def find_names(prose: Prose, known: Collection[str] = ()) -> Iterator[Name]:
    """Names in the order of the text. `known` are single words already taken for names elsewhere in the story."""
    tokens = prose.tokens
    index = 0
    while index < len(tokens):
        end = _end_of_name(tokens, index)
        if end is None:
            index += 1
            continue
        start, end = _trimmed(tokens, index, end)
        if start < end:
            name = _judged(prose, tokens, start, end, known)
            if name is not None:
                yield name
        index = max(end, index + 1)


def _end_of_name(tokens: Sequence[Token], at: int) -> int | None:
    if not (tokens[at].is_word and tokens[at].capital):
        return None
    end = at + 1
    while end < len(tokens):
        token = tokens[end]
        if token.is_word and token.capital and not token.initial:
            # A hyphen inside ("Jean-Luc") or a space; a comma starts something new.
            end += 1
        elif (
            token.word in _PARTICLES
            and end + 1 < len(tokens)
            and tokens[end + 1].capital
            and tokens[end + 1].is_word
        ):
            end += 2
        else:
            break
    return end


def _trimmed(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Without the ordinary words that a capital letter only opens: "Then Mara", "A young Jane"."""
    while start < end and (
        tokens[start].word in _NOT_NAMES
        or (tokens[start].initial and tokens[start].word in _BARE_TITLES and end - start == 1)
    ):
        start += 1
    while end > start and tokens[end - 1].word in _NOT_NAMES:
        end -= 1
    return start, end


def _judged(
    prose: Prose, tokens: Sequence[Token], start: int, end: int, known: Collection[str]
) -> Name | None:
    words = [t.word for t in tokens[start:end]]
    text = prose.text[tokens[start].start : tokens[end - 1].end]
    before = tokens[start - 1].word if start else ""
    after = tokens[end].word if end < len(tokens) else ""
    title = words[0] in TITLES and words[0] not in _BARE_TITLES
    if (
        all(len(t.text) > 1 and t.text.isupper() for t in tokens[start:end])
        and words[0] not in known
        and words[0] not in GIVEN_NAMES
    ):
        return None
    if len(words) == 1 and (title or words[0] in NOUNS) and words[0] not in known:
        return None  # "Captain" or "Queen" alone is a noun
    if words[-1] in _PLACE_ENDINGS and not title:
        return None
    if before == "the" and not title:
        return None
    follows_noun = after in _PLACE_ENDINGS or (after == "'s" and _after(tokens, end + 1) in _PLACE_ENDINGS)
    given = next((GIVEN_NAMES[w] for w in words if w in GIVEN_NAMES), "")
    kind = TITLES.get(words[0], "") or given
    evidence = 0
    if any(w in known for w in words):
        evidence += 3
    if title and len(words) > 1:
        evidence += 3
    if given:
        evidence += 1 if tokens[start].initial and len(words) == 1 else 2
    if after in ACTIONS:
        evidence += 2
    if after == "," and _introduced(tokens, end + 1):
        evidence += 3
    if before in {"named", "called"}:
        evidence += 3
    if after == "'s":
        evidence += 1
    if (
        before in {"with", "and", "meets", "beside", "behind", "as", "while", "where", "when"}
        or after == "and"
    ):
        evidence += 1
    if start and _person_noun_before(tokens, start):
        evidence += 2
    if before in _PLACE_LEADS or follows_noun:
        evidence -= 2
    alone = tokens[start].initial and len(words) == 1
    if alone and words[0] in _vocabulary():
        evidence -= 2
    if evidence >= 2:
        return Name(text, start, end, True, kind)
    # A lone capital word inside a sentence is somebody or somewhere; only the first can be told without more.
    if not alone and before not in _PLACE_LEADS and not follows_noun and evidence >= 1:
        return Name(text, start, end, False, kind)
    return None


def _after(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].word if at < len(tokens) else ""


def _introduced(tokens: Sequence[Token], at: int) -> bool:
    """After "Neo,": "a young man …", "wearing …", "in a …", "mid-thirties"."""
    words = [t.word for t in tokens[at : at + 7]]
    if not words:
        return False
    if words[0] in {
        "wearing",
        "dressed",
        "clad",
        "mid",
        "early",
        "late",
        "aged",
        "her",
        "his",
        "now",
        "still",
        "in",
    }:
        return True
    if words[0].isdigit():
        return True
    return words[0] in {"a", "an", "the"} and any(
        NOUNS.match(tokens, i) for i in range(at + 1, min(len(tokens), at + 8))
    )


def _person_noun_before(tokens: Sequence[Token], at: int) -> bool:
    for back in (1, 2):
        index = at - back
        if index >= 0 and (hit := NOUNS.match(tokens, index)) and hit.value and hit.end == at:
            return True
    return False


_WORDS: set[str] = set()


def _vocabulary() -> set[str]:
    """Every single word the tables know: at the head of a sentence it is that word, not a name."""
    if not _WORDS:
        tables: list[dict[str, str]] = [
            dict(places.PLACES), dict(places.HINTS), dict(setting.HOURS), dict(setting.WEATHERS), setting.LIGHTS, setting.MOODS,  # type: ignore[arg-type]
            wardrobe.GARMENTS, wardrobe.HEADGEAR, wardrobe.HAIR_STYLES, things.THINGS,
        ]  # fmt: skip
        for table in tables:
            for phrases in table.values():
                _WORDS.update(w for phrase in phrases.split("|") for w in phrase.split())
        _WORDS.update(wardrobe.BASE_COLOURS)
        _WORDS.update(
            [
                "steam",
                "sunlight",
                "smoke",
                "sweat",
                "light",
                "shadows",
                "silence",
                "music",
                "dust",
                "water",
                "papers",
                "leaves",
                "wind",
                "laughter",
                "tears",
                "reflections",
                "expression",
                "lighting",
                "tone",
                "atmosphere",
                "mood",
                "background",
                "everything",
                "someone",
                "nobody",
                "people",
                "ripples",
                "tension",
            ]
        )
    return _WORDS
