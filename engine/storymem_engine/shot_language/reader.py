"""Reads a prompt: puts together what its camera, its setting and its people say."""

from collections.abc import Mapping, Sequence
from typing import cast

from storymem_engine.shot_language.camera import fades_out, find_angle, find_move, find_size
from storymem_engine.shot_language.mentions import find_figures
from storymem_engine.shot_language.people import NOUNS
from storymem_engine.shot_language.prose import Prose, read_prose, word_set
from storymem_engine.shot_language.reading import Figure, Place, ShotReading, ShotSize, Weather
from storymem_engine.shot_language.setting import find_hour, find_light, find_mood, find_weather
from storymem_engine.shot_language.things import find_things
from storymem_engine.shot_language.whereabouts import find_place

_FACE = word_set("face faces eye eyes profile expression smile lips gaze features cheek portrait mouth tears")
_HANDS = word_set("hand hands finger fingers palm palms fist wrist feet foot paw paws shoes boots shoe boot")
_ENDS_SUBJECT = word_set(
    "in with as at by meeting capturing while where when against under from into through across over"
    " beneath beside on near that which looking adjusting holding"
)
_ANY_WEATHER = word_set("cloudy mist fog rain storm snow wind dust")
_NEVER_IN: dict[Place, frozenset[str]] = {
    "desert": word_set("mist fog rain snow"),
    "beach": word_set("snow"),
    "snowfield": word_set("rain dust"),
    "sea": word_set("dust"),
    "space": _ANY_WEATHER,
    "underwater": _ANY_WEATHER,
}
"""Weather that does not follow the film to these places by itself; a prompt may still say it."""
_CLOSE = word_set("close-up medium-close-up extreme-close-up insert")


def read_shot(
    prompt: str, cast: Mapping[str, str] | None = None, previous: ShotReading | None = None
) -> ShotReading:
    """Read one prompt.

    `cast` maps a character's name to their description: whoever the prompt names looks as described.
    `previous` is the reading of the shot before in the same scene: what this prompt leaves unsaid about place,
    hour and weather is taken from it, and a pronoun without a name means somebody seen there.
    """
    prose = read_prose(prompt)
    found: list[str] = []
    place, interior, place_said = find_place(
        prose, previous.place if previous else None, previous.interior if previous else False
    )
    moved = previous is not None and (place, interior) != (previous.place, previous.interior)
    seen_before, known = (previous.figures, previous.known) if previous else ((), ())
    figures, crowd = find_figures(prose, cast or {}, seen_before, known, moved)
    hour, hour_said = find_hour(prose, previous.hour if previous else None)
    weather = find_weather(prose)
    sized = find_size(prose)
    move = find_move(prose)
    angle = find_angle(prose)
    things = find_things(prose)
    size, figures, things = _framed(prose, sized, figures, things, bool(angle == "over-the-shoulder"))
    for name, said in (
        ("size", sized is not None), ("angle", angle is not None), ("move", move is not None), ("hour", hour_said),
        ("weather", weather is not None), ("place", place_said), ("figures", bool(figures)),
    ):  # fmt: skip
        if said:
            found.append(name)
    inherited = _lasting_weather(previous, _place(place, size, previous), interior, place_said)
    seen = {figure.name for figure in figures}
    return ShotReading(
        size=size,
        angle=angle or "eye-level",
        move=move or "static",
        hour=hour,
        weather=weather or inherited,
        interior=interior,
        place=_place(place, size, previous),
        light=find_light(prose),
        mood=find_mood(prose),
        figures=tuple(figures),
        crowd=crowd,
        props=things,
        fade_out=fades_out(prose),
        found=tuple(found),
        known=tuple({f.name: f for f in reversed((*seen_before, *known)) if f.name not in seen}.values()),
    )


def _lasting_weather(previous: ShotReading | None, place: Place, interior: bool, place_said: bool) -> Weather:
    """The weather of the shot before, unless the film went indoors or out, or to where there is no such weather."""
    if previous is None or (place_said and previous.interior != interior):
        return "clear"
    if place != previous.place and previous.weather in _NEVER_IN.get(place, frozenset()):
        return "clear"
    if previous.place == "desert" != place and previous.weather == "dust":
        return "clear"
    return previous.weather


def _place(place: Place, size: ShotSize, previous: ShotReading | None) -> Place:
    return place if place != "open" or previous is None else previous.place


def _framed(
    prose: Prose,
    sized: tuple[ShotSize, int, int] | None,
    figures: list[Figure],
    things: Sequence[str],
    over_shoulder: bool,
) -> tuple[ShotSize, list[Figure], tuple[str, ...]]:
    """The size with its subject: a close-up of a hand is an insert, a close-up on Mara puts Mara first."""
    if sized is None:
        size: ShotSize = "medium" if over_shoulder else "medium-wide"
        if not figures and things:
            size = "medium"
        elif not figures:
            size = "wide"
        return size, figures, tuple(things)
    size, _, stop = sized
    if size not in _CLOSE:
        return size, figures, tuple(things)
    subject = _subject(prose, stop)
    if subject is None:
        return size, figures, tuple(things)
    start, end = subject
    words = [t.word for t in prose.tokens[start:end]]
    closest = next((f for f in figures if _names(prose, start, end, f)), None)
    if closest is not None:
        figures = [closest, *(f for f in figures if f is not closest)]
    subjects = find_things(prose, start, end)
    hands = any(w in _HANDS for w in words)
    person = _ends_in_person(prose, start, end)
    if any(w in _FACE for w in words) or (person and not hands):
        return size, figures, tuple(things)
    first = ("hand",) if hands else ()
    things = tuple(dict.fromkeys((*first, *subjects, *things)))
    if not hands and closest is None and not _possessive(words):
        figures = [] if size == "extreme-close-up" else figures
    return ("extreme-close-up" if size == "extreme-close-up" else "insert"), figures, things


def _subject(prose: Prose, plain_stop: int) -> tuple[int, int] | None:
    """The words after "close-up of" or "close-up shot on", up to where the sentence turns to something else."""
    tokens = prose.tokens
    index = prose.index_at_plain(max(0, plain_stop - 1)) + 1
    while index < len(tokens) and tokens[index].word in {
        "shot",
        "shots",
        "view",
        "framing",
        "focusing",
        "focused",
        "insert",
    }:
        index += 1
    if index >= len(tokens) or tokens[index].word not in {"of", "on", ":", "to"}:
        return (index, _stop(prose, index)) if index and tokens[index - 1].word in {"of", "on"} else None
    return index + 1, _stop(prose, index + 1)


def _stop(prose: Prose, start: int) -> int:
    end = start
    while end < len(prose.tokens) and end - start < 9:
        token = prose.tokens[end]
        if token.word in _ENDS_SUBJECT or (not token.is_word and token.word != "'s" and token.word != ","):
            break
        if (
            token.word.endswith("ing")
            and end > start
            and token.word not in {"painting", "ring", "string", "king", "building", "wing"}
        ):
            break
        end += 1
    return end


def _ends_in_person(prose: Prose, start: int, end: int) -> bool:
    tokens = prose.tokens
    for index in range(start, end):
        after = tokens[index + 1].word if index + 1 < end else ""
        hit = NOUNS.match(tokens, index)
        if hit is not None and hit.value is not None:
            after = tokens[hit.end].word if hit.end < end else ""
            if after != "'s":
                return True
        named = tokens[index].capital and tokens[index].is_word and not tokens[index].initial
        if (named or tokens[index].word in {"him", "them", "herself", "himself"}) and after != "'s":
            return True
        if tokens[index].word in {"her", "it"} and (after == "" or not after[0].isalnum()):
            return True
    return False


def _possessive(words: Sequence[str]) -> bool:
    return any(w in {"her", "his", "their", "its", "'s"} for w in words)


def _names(prose: Prose, start: int, end: int, figure: Figure) -> bool:
    words = {t.word for t in prose.tokens[start:end]}
    if words & {"her", "hers", "she"} and figure.kind in ("woman", "girl"):
        return True
    if words & {"his", "him", "he"} and figure.kind in ("man", "boy"):
        return True
    if words & {"its", "it"} and figure.kind in ("cat", "dog", "bird", "horse", "robot", "animal"):
        return True
    names = set(cast(str, figure.name).lower().split()) - {"the", "a", "an", "mr.", "mrs."}
    return bool(names & (words | {t.single for t in prose.tokens[start:end]}))
