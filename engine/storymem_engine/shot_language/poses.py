"""What somebody does, as far as a still figure shows it: pose, the way they face, what they hold."""

from collections.abc import Sequence

from storymem_engine.shot_language.prose import Prose, Token, lexicon, negated
from storymem_engine.shot_language.things import find_things

_POSES = lexicon(
    {
        "standing": (
            "stands | stand | standing | stands up | rises | gets up | jumps from | stood | rises from | stands"
            " still | steps back | jumps from his seat | jumps from her seat | leans | pauses | stops"
        ),
        "sitting": (
            "sits | sit | sitting | seated | perched | sits down | sat | perches | settles into | slumped |"
            " slumps | hunches | hunched | sits up | crouches behind the wheel | rowing | at his computer | at her"
            " computer | at his desk | at her desk | at the desk | at his desktop | at her laptop | at his laptop"
            " | at the computer | at a desk | drives | driving | sinks into | seats | reclines"
        ),
        "walking": (
            "walks | walk | walking | strolls | stroll | strolling | strides | striding | wanders | wandering |"
            " approaches | pads | steps toward | steps down | steps into | steps out | steps through | enters |"
            " heads out | marches | trudges | trots | hikes | climbs | climbing | descends | paces | exits | rolls"
            " toward | tiptoes | hurries | wheels | strut | struts | crosses | limps | ambles | wades | wading |"
            " steps onto | arrives | trudging | walked | steps in | leaves | heads | rolling | hurrying | steps"
            " forward | stepping"
        ),
        "running": (
            "runs | run | running | chases | chase | chasing | sprints | sprinting | races | racing | dashes |"
            " dashing | gallops | flees | leaps | leaping | rushes | hops | hopping | jumps | jumping | bounds |"
            " bounding | charges | charging | skips"
        ),
        "kneeling": (
            "kneels | kneel | kneeling | crouches | crouching | crouch | squats | squatting | kneels down | on"
            " her knees | on his knees | on one knee | crouched | bends down | bends over | stoops | knelt"
        ),
        "lying": (
            "lies | lie | lying | sleeps | sleeping | asleep | falls asleep | curls up | curled up | lays down |"
            " naps | napping | reclining | sprawled | lies down | in bed | wakes up in bed | wakes up | collapses"
            " | sunbathes | faints | floating on her back"
        ),
    },
    blocked="driving rain | driving snow | driving wind | rowing boat | running water | walking stick | sleeping bag"
    " | standing lamp | running board | sitting room | rolling hills | rolling waves | stop sign | walks of life",
)
_FACING = lexicon(
    {
        "away": (
            "walks away | walking away | turns away | her back to | his back to | back to the camera | looking"
            " out | looks out | gazes out | gazing out | stares out | staring out | toward the horizon | at the"
            " horizon | facing the sea | facing away | seen from behind | out to sea | overlooking | looks out"
            " over | disappears into | back turned | watches the horizon | walks into | recedes | back to us |"
            " faces the sea | walk away | looks out at | staring at the horizon"
        ),
        "left": "profile | in profile | calm profile | to the left | faces left | side view | from the side",
        "right": "to the right | faces right",
        "camera": (
            "faces the camera | to camera | into the lens | looks back | turns around | facing the camera | looks"
            " over her shoulder"
        ),
    }
)
_HOLDING = lexicon(
    {
        "": (
            "holding | holds | hold | carrying | carries | carry | clutching | clutches | clutch | gripping |"
            " grips | cradling | cradles | wielding | raises | lifts | lifting | picks up | pulls out | hands |"
            " offers | playing | plays | strumming | reading | reads | with his | with her | raising | swinging |"
            " swings | brandishing | waving | wheels | pushing | dragging | drags | unfolds | unfolding | opens |"
            " hugging | hugs | clasping | clasps | lights | waves | presses | shoulders | balancing | takes out |"
            " picks"
        ),
    }
)
_CARRIED = frozenset(
    (
        "lamp", "lantern", "candle", "torch", "book", "letter", "paper", "map", "bottle", "cup", "teapot",
        "guitar", "guitar case", "violin", "trumpet", "flute", "brush", "palette", "laptop", "phone",
        "watch", "suitcase", "bag", "box", "umbrella", "key", "coin", "sword", "shield", "pendant",
        "handkerchief", "fan", "telescope", "rope", "net", "oar", "flower", "rose", "sunflower", "balloon",
        "kite", "ball", "toy", "leash", "flag", "gift", "easel", "canvas", "radio", "photograph", "shell",
        "pen", "knife", "tools", "plate", "bowl", "feather", "puppet", "mask", "clock", "blanket",
        "bicycle", "basket", "egg", "trophy", "food"
    )
)  # fmt: skip

_BROUGHT = frozenset(
    ("umbrella", "lantern", "torch", "sword", "shield", "suitcase", "guitar", "violin", "balloon", "basket")
)
"""What somebody is "with" is in their hands."""


def find_pose(tokens: Sequence[Token], start: int, end: int, leading: bool = False) -> str:
    """The first pose told here. `leading` words come before whom they tell of: "Sitting on a bench, Mara …"."""
    for hit in _POSES.find(tokens, start, end):
        before = tokens[hit.start - 1].word if hit.start else ""
        if not hit.value or negated(tokens, hit.start) or before in {"the", "a", "an", "of"}:
            continue
        if not leading or hit.phrase.split()[0].endswith(("ing", "ed", "in")):
            return hit.value
    return ""


def opens_with_pose(tokens: Sequence[Token], start: int) -> bool:
    hit = _POSES.match(tokens, start)
    return hit is not None and bool(hit.value)


def find_facing(tokens: Sequence[Token], start: int, end: int) -> str:
    for hit in _FACING.find(tokens, start, end):
        return hit.value
    return ""


def find_carried(prose: Prose, start: int, end: int) -> str:
    """The first thing held in the hand: "holding a small book", "sketchbook in hand", "with a red umbrella"."""
    tokens = prose.tokens
    for hit in _HOLDING.find(tokens, start, end):
        stop = min(end, hit.end + 7)
        for index in range(hit.end, stop):
            if not tokens[index].is_word and tokens[index].word != ",":
                stop = index
                break
        thing = next((t for t in find_things(prose, hit.end, stop) if t in _CARRIED), "")
        if thing and not negated(tokens, hit.start):
            return thing
    for index in range(start, end - 1):
        if tokens[index].word == "with" and tokens[index + 1].word in {"a", "an", "his", "her"}:
            found = find_things(prose, index + 1, min(end, index + 5))
            if thing := next((t for t in found if t in _BROUGHT), ""):
                return thing
        if tokens[index].word in {"in", "over", "on"} and tokens[index + 1].word in {
            "hand",
            "his",
            "her",
            "mouth",
            "its",
            "one",
        }:
            last = tokens[min(index + 2, end - 1)].word
            if tokens[index + 1].word in {"hand", "mouth"} or last in {
                "hand",
                "hands",
                "back",
                "shoulder",
                "lap",
                "arms",
                "arm",
                "mouth",
            }:
                thing = next(
                    (t for t in reversed(find_things(prose, max(start, index - 5), index)) if t in _CARRIED),
                    "",
                )
                if thing:
                    return thing
    return ""
