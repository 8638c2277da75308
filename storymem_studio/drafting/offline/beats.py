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
    "opening": ("calm", "quiet"), "ordinary": ("gentle", "unhurried"), "catalyst": ("curious", "startled"),
    "insert": ("mysterious", "intimate"), "debate": ("uncertain", "thoughtful"), "crossing": ("resolute", "hopeful"),
    "trial": ("tense", "restless"), "meeting": ("wary", "warm"), "midpoint": ("wondering", "charged"),
    "low": ("lonely", "sombre"), "climax": ("dramatic", "urgent"), "resolution": ("tender", "relieved"),
    "closing": ("peaceful", "serene"), "detail": ("quiet", "hushed"), "passage": ("determined", "restless"),
}  # fmt: skip

EVERYWHERE: dict[Slot, tuple[Pattern, ...]] = {
    "opening": (
        Pattern("{Place}", "{who} [walk] alone {at}, a small figure against {view}", "far"),
        Pattern("{Place}", "{who} [cross] the frame {at}, tiny against {view}", "far"),
        Pattern("{Place}", "{At}, {who} [stand] by {edge} and [look] out at {view}", "far"),
    ),
    "ordinary": (
        Pattern("{Name} at work", "{At}, {who} {work}", "hero", held=True),
        Pattern("{Name} begins the day", "{who} {work} {at}", "hero", held=True),
    ),
    "insert": (
        Pattern("{Thing}", "{At}, the hands of {who} turn {thing} over, slowly, until the light {catches_it}", "insert"),
        Pattern("{Thing}", "{thing} {lies} on {ground} {at}; the fingers of {who} brush the dust from it", "insert"),
        Pattern("{Thing}", "{At}, {who} [set] {thing} down on {ground} and [draw] back one hand", "insert"),
    ),
    "debate": (
        Pattern("{Name} hesitates", "{At}, {who} [lower] {their} eyes, then [look] up towards {view}", "face", held=True),
        Pattern("Thinking it over", "{who} [sit] {at} with {thing} in {their} lap and [breathe] out slowly", "face", held=True),
        Pattern("Doubt", "{At}, {who} [press] {thing} against {their} chest and [shut] {their} eyes", "face", held=True),
    ),
    "crossing": (
        Pattern("{Name} sets out", "{who} [rise] {at}, [take] {thing} and [step] out of the light", "hero", held=True),
        Pattern("{Name} decides", "{At}, {who} [straighten] up beside {edge} and [walk] out of frame", "hero", held=True),
    ),
    "trial": (
        Pattern("The way is blocked", "{At}, {obstacle}; {who} [stagger] back and [shield] {their} face", "hero"),
        Pattern("Against the odds", "{who} [fight] {their} way forward {at}; {obstacle}", "far"),
    ),
    "meeting": (
        Pattern("{Name} meets {Mate}", "{At}, {mate} stops beside {edge} as {who} [come] nearer", "pair"),
        Pattern("{Mate} offers a hand", "{mate} holds out a hand to {who} {at}", "pair"),
    ),
    "low": (
        Pattern("All seems lost", "{who} [sink] to {their} knees on {ground} {at} and [bow] {their} head", "hero"),
        Pattern("Alone", "{At}, {who} [sit] on {ground} with {their} back against {edge}, {thing} loose in one hand", "hero"),
        Pattern("The lowest point", "{At}, {who} [stop] beside {edge} and [let] {thing} slip to {ground}", "hero"),
    ),
    "resolution": (
        Pattern("A quiet smile", "{At}, {who} [lift] {their} face to the light and slowly [smile]", "face", held=True),
        Pattern("{Name} lets go", "{At}, {who} [breathe] in deeply; the worry leaves {their} face and a small smile comes", "face", held=True),
    ),
    "closing": (
        Pattern("{Place}, at last", "{At}, {who} [walk] slowly away towards {view}, small and unhurried", "far"),
        Pattern("{Place}, at last", "{who} [stand] by {edge} {at}, looking out at {view}", "far"),
    ),
    "detail": (
        Pattern("{Place}", "{At}, {detail}; {who} [pass] slowly in the background", "far"),
        Pattern("{Thing}", "{At}, {who} [tuck] {thing} away close to the heart", "insert", held=True),
        Pattern("A sign", "{At}, {who} [kneel] and [touch] a mark on {ground} with two fingers", "insert"),
        Pattern("{Name} listens", "{At}, {who} [tilt] {their} head and [listen]", "face"),
        Pattern("The hands", "{At}, the hands of {who} rest on {edge} and slowly tighten", "insert"),
    ),
    "passage": (
        Pattern("On the way", "{who} [walk] steadily {at}, {their} eyes on {view}", "hero"),
        Pattern("A halt", "{At}, {who} [lean] on {edge} and [catch] {their} breath", "hero", held=True),
        Pattern("Further on", "{At}, {who} [come] over {ground} towards the camera", "far"),
        Pattern("{Name} and {Mate}", "{At}, {who} and {mate} walk side by side", "pair"),
        Pattern("A look back", "{At}, {who} [stop], [turn] and [look] back once", "hero"),
        Pattern("Shared bread", "{mate} breaks a piece of bread and hands half of it to {who} {at}", "pair"),
        Pattern("{Name} runs", "{who} [run] {at}, {their} eyes fixed on {view}", "hero"),
        Pattern("{Mate} points the way", "{At}, {mate} points towards {view} while {who} [shade] {their} eyes", "pair"),
    ),
}  # fmt: skip

PLOTS: dict[Family, dict[Slot, tuple[Pattern, ...]]] = {
    "find": {
        "catalyst": (
            Pattern("{Name} finds {thing}", "{At}, {who} [bend] down, [lift] {a_thing} from {ground} and [hold] it to the light", held=True),
            Pattern("{Name} notices {thing}", "{who} [stop] short {at}: {a_thing} {lies} half hidden beside {edge}", held=True),
        ),
        "midpoint": (
            Pattern("What {thing} shows", "{At}, {who} [hold] {thing} up against {view} and [see] that the two belong together"),
            Pattern("{Mate} knows {thing}", "{At}, {mate} stares at {thing} in the hands of {who} and turns pale", "pair"),
        ),
        "climax": (
            Pattern("The answer", "{At}, {who} [hold] out {thing} to {mate}, who takes it with both hands", "pair"),
            Pattern("Face to face", "{At}, {mate} opens one hand and shows {who} the other half of the secret", "pair"),
        ),
        "resolution": (
            Pattern("{Name} understands", "{At}, {who} [look] down at {thing} and [begin] to smile", "face", held=True),
        ),
    },
    "quest": {
        "catalyst": (
            Pattern("{Name} must go", "{At}, {who} [take] {a_thing} from {edge} and [turn] towards {view}", held=True),
            Pattern("The call", "{who} [close] one hand around {a_thing} {at} and [raise] {their} eyes to {view}", held=True),
        ),
        "midpoint": (
            Pattern("Halfway", "{At}, {who} [reach] the top of a rise and [see] the goal far off beyond {edge}"),
            Pattern("{Mate} joins the road", "{At}, {who} and {mate} share the weight and go on together", "pair"),
        ),
        "climax": (
            Pattern("The last steps", "{At}, {who} [stumble] the last steps, one hand stretched out towards {view}"),
            Pattern("{Name} arrives", "{At}, {who} [put] {thing} into the open hands of {mate}", "pair"),
        ),
    },
    "make": {
        "catalyst": (
            Pattern("A beginning", "{At}, {who} [pick] up {a_thing} from {edge} and [weigh] it in both hands", held=True),
            Pattern("The challenge", "{who} [stop] in front of {a_thing} {at} and [reach] out to touch it", held=True),
        ),
        "midpoint": (
            Pattern("It begins to work", "{At}, {who} [try] once more, and this time {their} hands are sure"),
            Pattern("{Mate} watches", "{At}, {mate} watches in silence while {who} [practise] with closed eyes", "pair"),
        ),
        "climax": (
            Pattern("The moment", "{At}, {who} [step] forward, [raise] {their} hands and [begin]"),
            Pattern("Before everyone", "{At}, {who} [give] everything while {mate} holds still to watch", "pair"),
        ),
        "resolution": (
            Pattern("After the last note", "{At}, {who} [let] {their} hands sink and [laugh] without a sound", "face", held=True),
        ),
    },
    "rescue": {
        "catalyst": (
            Pattern("A cry for help", "{At}, {who} [turn] sharply; {mate} crouches beside {edge}, out of breath", "pair", held=True),
        ),
        "midpoint": (
            Pattern("Shelter", "{At}, {who} [pull] {mate} close beside {edge} and [keep] watch", "pair"),
            Pattern("Trust", "{At}, {mate} leans a tired head against {who}", "pair"),
        ),
        "climax": (
            Pattern("{Name} holds on", "{At}, {who} [catch] {mate} by the arm and [pull] with {their} whole weight", "pair"),
            Pattern("{Name} stands firm", "{At}, {who} [step] in front of {mate} and [spread] both arms", "pair"),
        ),
    },
    "meet": {
        "catalyst": (
            Pattern("{Name} sees {Mate}", "{At}, {who} [look] up, and there, beside {edge}, stands {mate}", "pair", held=True),
        ),
        "midpoint": (
            Pattern("Side by side", "{At}, {who} and {mate} sit side by side on {ground} and share a silent laugh", "pair"),
            Pattern("A gift", "{At}, {who} [hold] out {thing}, and {mate} takes it carefully", "pair"),
        ),
        "low": (
            Pattern("{Mate} leaves", "{At}, {who} [watch] in silence as {mate} turns and walks away", "pair"),
        ),
        "climax": (
            Pattern("The return", "{At}, {mate} comes running, and {who} [open] both arms", "pair"),
        ),
        "resolution": (
            Pattern("Together", "{At}, {who} and {mate} rest their foreheads together", "pair", held=True),
        ),
    },
    "danger": {
        "catalyst": (
            Pattern("The threat", "{At}, {who} [freeze] as the shadow of a stranger slides across {ground}", held=True),
            Pattern("A warning", "{who} [find] {a_thing} on {ground} {at} and [spin] around", held=True),
        ),
        "midpoint": (
            Pattern("Followed", "{At}, {who} [press] {themselves} against {edge} and [hold] {their} breath"),
            Pattern("The trail", "{At}, {who} [crouch] and [hold] {thing} beside a fresh footprint in {ground}"),
        ),
        "climax": (
            Pattern("Face to face", "{At}, {who} and {mate} face each other without moving, an arm's length apart", "pair"),
            Pattern("The last stand", "{At}, {who} [raise] {thing} high, and {mate} steps back", "pair"),
        ),
    },
    "change": {
        "catalyst": (
            Pattern("Something is different", "{At}, {who} [stop] in the middle of a movement and [stare] at {a_thing}", held=True),
            Pattern("The first sign", "{who} [pick] up {a_thing} {at}, and {their} hand begins to tremble", held=True),
        ),
        "midpoint": (
            Pattern("A first try", "{At}, {who} [close] {their} eyes, [open] {their} arms and [turn] once on the spot"),
            Pattern("{Mate} understands", "{At}, {mate} lays a hand on the shoulder of {who}", "pair"),
        ),
        "climax": (
            Pattern("{Name} chooses", "{At}, {who} [open] {their} hand and [give] {thing} to {mate}", "pair"),
            Pattern("The step", "{At}, {who} [take] one long step forward, out of the shadow and into the light"),
        ),
    },
}  # fmt: skip

PLOT_SUMMARY: dict[Family, tuple[str, str]] = {
    "find": ("{name} cannot let {thing} rest and follows where it points", "what was hidden is handed over at last"),
    "quest": ("{name} leaves everything known and takes the hard road", "the road ends where it had to"),
    "make": ("{name} tries, fails and tries again", "the hands know what to do when it counts"),
    "rescue": ("{name} will not look away and puts everything at risk", "nobody is left behind"),
    "meet": ("two who have nothing in common come close, and lose each other", "they find each other again"),
    "danger": ("{name} is drawn deeper in with every step", "they stand face to face at last"),
    "change": ("{name} resists, until there is no way back", "one step is enough to begin again"),
}  # fmt: skip
