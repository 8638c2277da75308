"""Where the shot is: the place a prompt names, tells by its things, or leaves to the shot before."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import cast

from storymem_engine.shot_language.places import HINTS, INTERIORS, NOT_PLACES, PLACES, TELLING_HINTS
from storymem_engine.shot_language.prose import Prose, Token, lexicon, negated, word_set
from storymem_engine.shot_language.reading import Place

_PLACES = lexicon(cast(dict[str, str], PLACES), blocked=NOT_PLACES)
_HINTS = lexicon(cast(dict[str, str], HINTS))

_ARRIVALS = word_set(
    "in inside into within at on onto through along across down up enters enter aboard under by from"
)
_ELSEWHERE = word_set(
    "outside beyond overlooking toward towards below behind like past between leaving remembering imagines imagining above"
)
_FARAWAY = word_set(
    "distant faraway photograph photo painting picture poster map postcard memory dreams dream ambient"
)
_LOOKING = word_set(
    "looking looks look gazing gazes gaze staring stares stare watches watching out view views after"
)
_OPENING = word_set("opening opens onto")
_SCENE_CUES = word_set("inside interior int")
_OUTDOOR_CUES = word_set("exterior ext outdoors")


def _standing(tokens: Sequence[Token], start: int, phrase: str, value: str) -> float:
    """How much this mention says that the shot is there."""
    score = 2.0
    words = [t.word for t in tokens[max(0, start - 5) : start]]
    while words and any(not w[0].isalnum() for w in words):
        words = words[next(i for i, w in enumerate(words) if not w[0].isalnum()) + 1 :]
    governed = next(
        (w for w in reversed(words) if w in _ARRIVALS or w in _ELSEWHERE or w in {"of", "with"}), ""
    )
    if governed in _ARRIVALS and governed in words[-4:]:
        score += 2
    if words[-1:] == ["of"]:
        score -= 1
    if any(w in _SCENE_CUES for w in words):
        score += 2
    if any(w in _OPENING for w in words) and "to" in words:
        score += 7
    if (
        governed in _ELSEWHERE
        or any(w in _FARAWAY for w in words)
        or (any(w in _LOOKING for w in words) and not any(w in {"inside", "in"} for w in words))
    ):
        score -= 6
    if tokens[start].sentence == 0:
        score += 1
    if phrase in {
        "room",
        "interior",
        "city",
        "sky",
        "clouds",
        "sand",
        "waves",
        "town",
        "tower",
        "urban",
        "halls",
        "grave",
    }:
        score -= 1.5  # says little by itself: any better word wins
    if value == "sky":
        score -= 1
    if negated(tokens, start):
        score -= 4
    return score


def find_place(prose: Prose, previous: Place | None, previous_interior: bool) -> tuple[Place, bool, bool]:
    """The place, whether it is an interior, and whether the prompt says so itself."""
    tokens = prose.tokens
    best: tuple[float, str] | None = None
    hits = list(_PLACES.find(tokens))
    for hit, following in zip_longest(hits, hits[1:]):
        if not hit.value:
            continue
        if (
            tokens[hit.start].capital
            and not tokens[hit.start].initial
            and _is_name_of_place(tokens, hit.start)
        ):
            continue
        score = _standing(tokens, hit.start, hit.phrase, hit.value)
        # "the harbour's edge" is there; "the captain's car" was matched as a phrase already.
        if following is not None and following.value and following.start == hit.end:
            score -= 3  # "a farmhouse kitchen" is a kitchen
        if hit.end < len(tokens) and tokens[hit.end].word in {"scene", "setting", "interior", "exterior"}:
            score += 3
        if hit.end < len(tokens) and tokens[hit.end].word in {"window", "light", "lights", "view"}:
            score -= 0.5
        if best is None or score > best[0]:
            best = (score, hit.value)
    if best is not None and best[0] > 0:
        place = cast(Place, best[1])
        if (
            previous is not None
            and best[0] <= 2
            and place != previous
            and (place in INTERIORS) == previous_interior
        ):
            return previous, previous_interior, False
        if place == "room" and previous in INTERIORS and previous != "room":
            return previous, True, False
        if place in {"sky", "city"} and previous is not None and best[0] < 2.5:
            return previous, previous_interior, False
        return place, _interior(place, prose, best[0]), True
    hint = _hinted(tokens, previous, previous_interior)
    if hint is not None:
        return hint, hint in INTERIORS, False
    if previous is not None:
        return previous, previous_interior, False
    if prose.plain.startswith(("int ", "interior ", "inside ")):
        return "room", True, True
    return "open", False, False


def _is_name_of_place(tokens: Sequence[Token], at: int) -> bool:
    """ "Thornfield Hall" is a name; it says less than the words around it."""
    return at > 0 and tokens[at - 1].capital and not tokens[at - 1].initial and tokens[at - 1].is_word


def _interior(place: Place, prose: Prose, score: float) -> bool:
    words = {t.word for t in prose.tokens}
    if place in INTERIORS:
        # "Outside the church" shows the church from the street.
        return not (words & _OUTDOOR_CUES) and not prose.plain.startswith(("outside ", "ext "))
    if place == "station":
        return not words & {"platform", "train", "tracks"} or "airport" in words
    return bool(words & {"int"}) or prose.plain.startswith(("interior ", "inside the "))


def _hinted(tokens: Sequence[Token], previous: Place | None, previous_interior: bool) -> Place | None:
    votes: dict[str, int] = {}
    for hit in _HINTS.find(tokens):
        before = {t.word for t in tokens[max(0, hit.start - 3) : hit.start]}
        if before & {"outside", "beyond", "overlooking"} or negated(tokens, hit.start):
            continue
        votes[hit.value] = votes.get(hit.value, 0) + (3 if hit.phrase in TELLING_HINTS else 1)
    if not votes:
        return None
    chosen = cast(Place, max(votes, key=lambda place: votes[place]))
    if previous is None or previous == "open":
        return chosen
    inside = sum(count for place, count in votes.items() if place in INTERIORS)
    outside = sum(votes.values()) - inside
    # One thing that also stands elsewhere does not move the scene; a home after a park bench does.
    if previous_interior and outside > inside + 1 and chosen not in INTERIORS:
        return chosen
    if not previous_interior and chosen in INTERIORS and inside >= 3 and inside > outside:
        return chosen
    return None
