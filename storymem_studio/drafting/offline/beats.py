"""The beat sheet: what happens in each beat, as sentence patterns for every kind of plot.

{who} is the hero with the full description, {mate} the other one; [verbs] agree with the subject (see prose.py).
Every action fits in five seconds and can be seen.
"""

from dataclasses import dataclass
from typing import Literal

from storymem_studio.drafting.offline.lexicon import Family
from storymem_studio.drafting.offline.world import Act

Slot = Literal[
    "opening", "ordinary", "catalyst", "insert", "debate", "crossing", "trial", "meeting", "midpoint", "low",
    "climax", "resolution", "closing", "detail", "passage",
]  # fmt: skip
Kind = Literal["far", "hero", "face", "pair", "insert"]
"""Who fills the frame: a small figure in a large place, the hero, a face, two people, a thing."""


@dataclass(frozen=True, slots=True)
class Pattern:
    title: str
    action: str
    kind: Kind = "hero"
    held: bool = False
    """Continues best from the shot before: same place, same people, the next movement."""
    hands: bool = False
    """Only for somebody who has hands."""
    where: Literal["", "in", "out"] = ""
    own: bool = False
    """Made from the logline's own words."""


def _far(title: str, action: str, where: Literal["", "in", "out"] = "") -> Pattern:
    return Pattern(title, action, "far", where=where)


def _hero(title: str, action: str, held: bool = False, hands: bool = False) -> Pattern:
    return Pattern(title, action, "hero", held, hands)


def _face(title: str, action: str, hands: bool = False) -> Pattern:
    return Pattern(title, action, "face", True, hands)


def _pair(title: str, action: str, hands: bool = False, held: bool = False) -> Pattern:
    return Pattern(title, action, "pair", held, hands)


def _insert(title: str, action: str, hands: bool = False) -> Pattern:
    return Pattern(title, action, "insert", False, hands)


ACT_OF: dict[Slot, Act] = {
    "opening": "home", "ordinary": "home", "catalyst": "home", "insert": "retreat", "debate": "retreat",
    "crossing": "retreat", "trial": "path", "meeting": "path", "midpoint": "path", "low": "goal", "climax": "goal",
    "resolution": "goal", "closing": "goal", "detail": "path", "passage": "path",
}  # fmt: skip
STORY_ORDER: tuple[Slot, ...] = (
    "opening", "ordinary", "catalyst", "insert", "debate", "crossing", "trial", "meeting", "midpoint", "low", "climax",
    "resolution", "closing",
)  # fmt: skip
NEEDED_FIRST: tuple[Slot, ...] = (
    "catalyst", "climax", "opening", "closing", "trial", "debate", "ordinary", "midpoint", "insert", "low",
    "resolution", "meeting", "crossing",
)  # fmt: skip
"""Which beats a short film keeps: the first n of these."""

MOODS: dict[Slot, tuple[str, ...]] = {
    "opening": ("calm", "quiet", "expectant"), "ordinary": ("gentle", "unhurried"), "catalyst": ("curious", "startled"),
    "insert": ("mysterious", "intimate"), "debate": ("uncertain", "thoughtful"), "crossing": ("resolute", "hopeful"),
    "trial": ("tense", "restless"), "meeting": ("wary", "warm"), "midpoint": ("wondering", "charged"),
    "low": ("lonely", "sombre"), "climax": ("dramatic", "urgent"), "resolution": ("tender", "relieved"),
    "closing": ("peaceful", "serene"), "detail": ("quiet", "hushed"), "passage": ("determined", "restless"),
}  # fmt: skip

EVERYWHERE: dict[Slot, tuple[Pattern, ...]] = {
    "opening": (
        _far("{Place}", "{who} [walk] {alone} {at}, {a_small_figure} against {view}", "out"),
        _far("{Place}", "{At}, {who} [stand] beside {edge} and [look] out at {view}", "out"),
        _far("{Place}", "{who} [come] slowly over {ground} {at}, {a_small_figure} in the wide frame", "out"),
        _far("{Place}", "{At}, {who} [open] the door and [step] inside", "in"),
        _far("{Place}", "{who} [stand] {alone} beside {edge} {at}, looking towards {view}", "in"),
    ),
    "ordinary": (
        _hero("{Name} [=be] at work", "{At}, {who} {work}", held=True),
        _hero("An ordinary day", "{who} {work} {at}", held=True),
    ),
    "catalyst": (
        _hero("{Name} and {thing}", "{At}, {who} [stop] short: {a_thing} {lies} beside {edge}", held=True),
    ),
    "insert": (
        _insert("{Thing}", "{At}, the {limbs} of {who} turn {thing} over until the light catches {it}", hands=True),
        _insert("{Thing}", "{thing} {lies} on {ground} {at}; the {limbs} of {who} come slowly into frame"),
        _insert("{Thing}", "{At}, the {limbs} of {who} rest on either side of {thing}, quite still"),
    ),
    "debate": (
        _face("{Name} [=hesitate]", "{At}, {who} [lower] {their} eyes, then [look] up towards {view}"),
        _face("Thinking it over", "{At}, {who} [sit] beside {thing} and [breathe] out slowly"),
        _face("Doubt", "{At}, {who} [press] {thing} close and [shut] {their} eyes", hands=True),
        _face("A long look", "{At}, {who} [turn] from {thing} to {view} and back again"),
    ),
    "crossing": (
        _hero("{Name} [=set] out", "{who} [rise] {at}, [take] {thing} and [step] towards the light", held=True),
        _hero("The decision", "{At}, {who} [straighten] up beside {edge} and [walk] out of frame", held=True),
    ),
    "trial": (
        _hero("The way is blocked", "{At}, {obstacle}; {who} [stagger] back and [turn] {their} {face} away"),
        _hero("No way through", "{who} [stop] dead {at} as {obstacle}"),
        _far("Against the odds", "{who} [fight] {their} way forward {at}; {obstacle}"),
        _hero("Step by step", "{At}, {who} [press] on, one careful step after another"),
    ),
    "meeting": (
        _pair("{Name} [=meet] {Mate}", "{At}, {mate} stops beside {edge} as {who} [come] nearer"),
        _pair("A stranger's help", "{At}, {mate} beckons from beside {edge}, and {who} [follow]"),
    ),
    "midpoint": (
        _hero("A new view", "{At}, {who} [look] from {thing} to {view}, and everything falls into place"),
    ),
    "low": (
        _hero("All seems lost", "{who} [sink] down on {ground} {at} and [bow] {their} {head}"),
        _hero("Alone", "{At}, {who} [sit] on {ground} beside {edge}, {thing} forgotten at {their} side"),
        _hero("The lowest point", "{At}, {who} [stop] beside {edge} and [let] {thing} slip to {ground}", hands=True),
    ),
    "climax": (
        _pair("Face to face", "{At}, {who} [bring] {thing} to {mate}, who looks up at last"),
        _hero("The moment of truth", "{At}, {who} [carry] {thing} to {edge} and [stand] quite still", held=True),
        _hero("Alone with it", "{At}, {who} [lay] {thing} down on {ground}, where {view} can be seen, and [step] back"),
    ),
    "resolution": (
        _face("Relief", "{At}, {who} [lift] {their} face to the light and [close] {their} eyes"),
        _face("{Name} [=let] go", "{At}, {who} [breathe] in deeply, and all the worry leaves {their} face"),
        _pair("No words needed", "{At}, {who} and {mate} look at each other and slowly begin to smile", held=True),
        _face("A first smile", "{At}, {who} [look] up, and a slow smile comes into {their} eyes", hands=True),
    ),
    "closing": (
        _far("{Place}, at last", "{At}, {who} [walk] slowly away towards {view}, {a_small_figure} in the distance", "out"),
        _far("The end", "{who} [stand] beside {edge} {at}, looking out at {view}"),
        _far("The end", "{At}, {who} [turn] once more to look back, then [walk] on out of sight"),
        _far("The way home", "{At}, {who} and {mate} walk slowly away side by side towards {view}", "out"),
        _far("The end", "{who} and {mate} stand close together beside {edge} {at}, looking out at {view}"),
    ),
    "detail": (
        _far("{Place}", "{At}, {detail}; {who} [pass] slowly in the background"),
        _insert("{Thing}", "{At}, the {limbs} of {who} tuck {thing} safely away", hands=True),
        _hero("A sign", "{At}, {who} [bend] down and [study] a fresh mark on {ground}"),
        _face("{Name} [=listen]", "{At}, {who} [tilt] {their} head and [listen]"),
        _insert("A tight grip", "{At}, the {limbs} of {who} rest on {edge} and slowly tighten", hands=True),
        _face("A thought", "{who} [pause] {at}; {their} eyes follow something out of frame"),
    ),
    "passage": (
        _hero("On the way", "{who} [walk] steadily {at}, {their} eyes on {view}"),
        _hero("A halt", "{At}, {who} [lean] against {edge} and [catch] {their} breath", held=True),
        _far("Further on", "{At}, {who} [come] over {ground} towards the camera"),
        _pair("Two on the way", "{At}, {who} and {mate} walk side by side"),
        _hero("A look back", "{At}, {who} [stop], [turn] and [look] back once"),
        _pair("Shared bread", "{mate} breaks a piece of bread {at} and offers half of it to {who}"),
        _hero("{Name} [=run]", "{who} [run] {at}, {their} eyes fixed on {view}"),
        _pair("The way ahead", "{At}, {mate} nods towards {view}, and {who} [look] that way"),
        _hero("A short rest", "{who} [sit] down on {ground} {at} and [look] at {thing}"),
        _pair("Few words", "{At}, {mate} waits beside {edge} until {who} [catch] up"),
    ),
}  # fmt: skip

PLOTS: dict[Family, dict[Slot, tuple[Pattern, ...]]] = {
    "find": {
        "catalyst": (
            _hero("{Name} [=find] {thing}", "{At}, {who} [bend] down and [lift] {a_thing} from {ground}", True, True),
            _hero("{Name} [=notice] {thing}", "{who} [stop] short {at}: {a_thing} {lies} half hidden beside {edge}", True),
        ),
        "midpoint": (
            _hero("What {thing} shows", "{At}, {who} [hold] {thing} out towards {view} and at last [understand]", hands=True),
            _pair("{Mate} knows {thing}", "{At}, {mate} sees {thing} beside {who} and takes a step back"),
        ),
        "climax": (
            _pair("The answer", "{At}, {who} [hold] out {thing} to {mate}, who takes {it} without a word", True),
            _pair("The other half", "{At}, {mate} shows {who} the other half of the secret, and it matches {thing}"),
        ),
        "resolution": (_face("{Name} [=understand]", "{At}, {who} [look] down at {thing} and [begin] to smile", True),),
    },
    "quest": {
        "catalyst": (
            _hero("{Name} must go", "{At}, {who} [take] {a_thing} from {edge} and [turn] towards {view}", held=True),
            _hero("The call", "{At}, {who} [pick] up {a_thing} and [raise] {their} eyes to {view}", held=True, hands=True),
            _hero("The call", "{At}, {who} [stop] over {a_thing} and [raise] {their} eyes to {view}", held=True),
        ),
        "midpoint": (
            _hero("Halfway", "{At}, {who} [stop] and [see] the goal at last, far off beyond {edge}"),
            _pair("Two on the road", "{At}, {mate} takes a share of the load, and {who} [go] on lighter"),
        ),
        "climax": (
            _hero("The last steps", "{At}, {who} [stumble] the last steps towards {view}"),
            _pair("The arrival", "{At}, {who} [lay] {thing} down in front of {mate}"),
        ),
    },
    "make": {
        "catalyst": (
            _hero("A beginning", "{At}, {who} [pick] up {a_thing} from {edge} and [weigh] {it} carefully", held=True, hands=True),
            _hero("The challenge", "{who} [stop] in front of {a_thing} {at} and [reach] out to touch {it}", held=True),
        ),
        "midpoint": (
            _hero("It begins to work", "{At}, {who} [try] once more with {thing}, and this time every movement is sure"),
            _pair("{Mate} watches", "{At}, {mate} watches in silence while {who} [practise] with closed eyes"),
        ),
        "climax": (
            _pair("Before everyone", "{At}, {who} [step] forward with {thing}, and {mate} stops to watch"),
            _hero("The moment", "{At}, {who} [raise] {thing}, [pause] for one breath and [begin]"),
        ),
        "resolution": (_face("After it is done", "{At}, {who} [lower] {thing} and [laugh] without a sound", True),),
    },
    "rescue": {
        "catalyst": (
            _pair("A cry for help", "{At}, {who} [turn] sharply; {mate} lies beside {edge}, out of breath", held=True),
            _pair("{Name} [=find] {Mate}", "{At}, {who} [hurry] over {ground} and [kneel] beside {mate}", held=True),
        ),
        "midpoint": (
            _pair("Shelter", "{At}, {who} [draw] {mate} close beside {edge} and [keep] watch"),
            _pair("Trust", "{At}, {mate} leans a tired head against {who}"),
        ),
        "climax": (
            _pair("{Name} [=hold] on", "{At}, {who} [hold] on to {mate} and [pull] with {their} whole weight"),
            _pair("{Name} [=stand] firm", "{At}, {who} [step] in front of {mate} and [stand] firm"),
        ),
    },
    "meet": {
        "catalyst": (
            _pair("{Name} [=see] {Mate}", "{At}, {who} [look] up, and there, beside {edge}, stands {mate}", held=True),
            _pair("Eyes meet", "{mate} turns round {at}, and {who} [stop] where {they} [=be]", held=True),
        ),
        "midpoint": (
            _pair("Side by side", "{At}, {who} and {mate} sit close together on {ground} and look out at {view}"),
            _pair("A gift", "{At}, {who} [offer] {thing}, and {mate} takes {it} carefully"),
        ),
        "low": (
            _pair("{Mate} leaves", "{At}, {who} [watch] in silence as {mate} turns and walks away"),
        ),
        "climax": (
            _pair("The return", "{At}, {mate} comes running, and {who} [run] to meet the embrace"),
            _pair("Found again", "{At}, {who} and {mate} stop face to face, out of breath, and do not look away"),
        ),
        "resolution": (_pair("Together", "{At}, {who} and {mate} rest their foreheads together", held=True),),
    },
    "danger": {
        "catalyst": (
            _hero("The threat", "{At}, {who} [freeze] as a long shadow slides across {ground}", held=True),
            _hero("A warning", "{who} [find] {a_thing} on {ground} {at} and [spin] around", held=True),
        ),
        "midpoint": (
            _hero("Followed", "{At}, {who} [crouch] behind {edge} and [hold] {their} breath"),
            _hero("The trail", "{At}, {who} [crouch] over a fresh footprint in {ground}"),
        ),
        "climax": (
            _pair("Face to face", "{At}, {who} and {mate} face each other without moving, an arm's length apart"),
            _pair("The last stand", "{At}, {who} [raise] {thing} high, and {mate} steps back", True),
        ),
    },
    "change": {
        "catalyst": (
            _hero("Something is different", "{At}, {who} [stop] in the middle of a movement and [stare] at {a_thing}", True),
            _hero("The first sign", "{At}, {who} [pick] up {a_thing} and [begin] to tremble", held=True, hands=True),
        ),
        "midpoint": (
            _hero("A first try", "{At}, {who} [close] {their} eyes and [turn] once on the spot"),
            _pair("{Mate} understands", "{At}, {mate} sits down close beside {who} without a word"),
        ),
        "climax": (
            _pair("{Name} [=choose]", "{At}, {who} [give] {thing} to {mate} and [let] go"),
            _hero("The step", "{At}, {who} [take] one long step out of the shadow and into the light"),
        ),
    },
}  # fmt: skip

PLOT_SUMMARY: dict[Family, tuple[str, str]] = {
    "find": ("{Name} cannot let {thing} rest and [follow] where {it} points", "what was hidden is handed over at last"),
    "quest": ("{Name} [leave] everything known behind and [take] the hard road", "the road ends where it had to"),
    "make": ("{Name} [try], [fail] and [try] again", "every movement is sure when it counts"),
    "rescue": ("{Name} will not look away and [put] everything at risk", "nobody is left behind"),
    "meet": ("Two who have little in common come close, and lose each other", "they find each other again"),
    "danger": ("{Name} [be] drawn deeper in with every step", "they stand face to face at last"),
    "change": ("{Name} [resist], until there is no way back", "one step is enough to begin again"),
}  # fmt: skip
