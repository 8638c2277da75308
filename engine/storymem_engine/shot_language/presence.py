"""Whether somebody a prompt mentions is really in the picture, and where the words about them begin."""

from collections.abc import Sequence

from storymem_engine.shot_language.people import NUMBERS
from storymem_engine.shot_language.prose import Token, word_set

DETERMINERS = word_set(
    "the a an his her their its this that another two three four five six several some few both"
)
_PICTURED = word_set(
    "portrait portraits photo photos photograph photographs picture pictures painting paintings statue"
    " statues drawing drawings sketch poster memory memories dream thought thoughts voice letter letters"
    " note message story tale name sculpture image toy doll ghost absence news birthday sound sounds song"
    " cry cries cost shape footsteps word words"
)
_RELATIONS = word_set("of from to about by for")
_PURPOSES = word_set("waiting searching longing meant looking")
_GIVING = word_set(
    "hands gives holds offers brings passes shows carries delivers reads hand give hold offer bring pass show"
)
_LIKENESS = word_set("like than resembling")
_ABSENT = word_set(
    "missing misses remembers remembering awaits awaiting dreams calls phones telephones texts imagines"
)
_SEEN_PARTS = word_set("hand hands face eye eyes finger fingers foot feet back shoulder shoulders")
_ABODES = word_set(
    "room house cottage cabin shop office studio hut quarters chamber kitchen bedroom workshop grave home flat"
)
_STOPS = word_set(
    "'s in on at by to as is are while where and of with from for into toward towards near beside"
)


def is_unseen(tokens: Sequence[Token], at: int) -> bool:
    """ "a portrait of a child", "a letter from her father", "like a ghost", "awaits her son": not there."""
    sentence = tokens[at].sentence
    words = [t.word for t in tokens[max(0, at - 6) : at] if t.sentence == sentence]
    for back, word in enumerate(reversed(words)):
        before = words[: len(words) - back - 1]
        after = words[len(words) - back :]
        if not word[0].isalnum():
            return False
        if word in _RELATIONS and back < 4:
            source = before[-1] if before else ""
            if word == "to" and any(given in _GIVING for given in before):
                return False  # "holds out the letter to Tom"
            if source in _PICTURED or (source in {"addressed", "written"} and before[-2:-1] != ["is"]):
                return True
            return (word == "to" and source in {"addressed", "belonged", "belonging"}) or (
                word == "for" and source in _PURPOSES
            )
        if word in _LIKENESS and back < 4:
            return after[:1] in (["a"], ["an"])
        if word == "if" and before[-1:] == ["as"]:
            return True
        if word in _ABSENT and back < 3:
            return True
    return False


def is_generic_owner(tokens: Sequence[Token], start: int, end: int) -> bool:
    """ "a child's bicycle" is a bicycle and "an artist's studio" a studio; "a child's hand" is a child's.

    "The keeper's room" is a room, too.
    """
    if end + 1 >= len(tokens) or tokens[end].word != "'s" or not start:
        return False
    owned = tokens[end + 1].word
    return owned in _ABODES or (tokens[start - 1].word in {"a", "an"} and owned not in _SEEN_PARTS)


def start_of_adjectives(tokens: Sequence[Token], start: int) -> int:
    """Where the adjectives before a noun begin: right after its article, or at the head of the sentence."""
    index = start
    while index > 0 and start - index < 7:
        before = tokens[index - 1]
        if before.word in DETERMINERS or before.word in NUMBERS:
            return index
        if before.sentence != tokens[start].sentence or before.word in _STOPS:
            # "tea and a maid" ended at the article; "tea and maid" has no adjectives. "black and white cat" has.
            if before.word == "and" and index < start and before.sentence == tokens[start].sentence:
                index -= 1
                continue
            break
        if not before.is_word and before.word != ",":
            break
        index -= 1
    return index if index < start and tokens[index].initial else start
