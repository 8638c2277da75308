"""Names of people in a logline."""

import re

from storymem_studio.drafting.offline import lexicon as lex
from storymem_studio.drafting.offline.professions import profession_of
from storymem_studio.drafting.offline.verbs import is_verb_form


def names_in(text: str) -> tuple[str, ...]:
    """Runs of capitalised words that are not places, days or the first word of a sentence."""
    found: list[str] = []
    for match in re.finditer(r"[^\W\d_a-z][\w'-]+(?:\s+[A-ZÀ-Þ][\w'-]+)*", text):
        first_of_sentence = match.start() == 0 or text[: match.start()].rstrip()[-1:] in ".!?"
        parts = [part.removesuffix("'s") for part in match[0].split()]
        if first_of_sentence and not _can_be_name(parts[0], text[match.end() :], len(parts)):
            parts = parts[1:]
        before = text[: match.start()].split()
        if any(word.lower() in ("in", "near", "from") for word in before[-2:-1]):
            continue
        if before and before[-1].lower() in ("in", "at", "to", "from", "near", "of", "across", "the"):
            continue
        if parts and not any(part in lex.NOT_NAMES or part.isupper() for part in parts):
            found.append(" ".join(parts[:2]))
    return tuple(dict.fromkeys(found))


def _can_be_name(word: str, following: str, run: int) -> bool:
    lower = word.lower()
    known = (
        lower
        in lex.DETERMINERS | lex.SUBORDINATORS | lex.PREPOSITIONS | lex.PEOPLE | lex.ANIMALS | lex.OLD_WORDS
        or lower in lex.VERBS
        or lower in lex.ABSTRACT
        or lower in lex.YOUNG_WORDS
        or lower
        in {"there", "what", "how", "why", "she", "he", "they", "it", "we", "once", "deep", "high", "just"}
        or profession_of([lower]) is not None
    )
    if known or word in lex.NOT_NAMES:
        return False
    following_words = following.split()
    next_word = following_words[0].strip(",").lower() if following_words else ""
    return (
        run > 1
        or following.startswith((",", "'s"))
        or next_word in {"and", "is", "must", "has", "was", "wants", "tries"}
        or is_verb_form(next_word, plural=False)
    )
