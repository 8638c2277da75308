"""Verb forms in a logline, told from the nouns around them."""

from storymem_studio.drafting.offline import lexicon as lex
from storymem_studio.drafting.offline import prose


def starts_predicate(tokens: list[str], index: int, plural: bool) -> bool:
    lower = tokens[index].lower()
    if index and tokens[index - 1].lower() in lex.DETERMINERS | {"of"}:
        return False
    return lower in lex.MODALS or is_verb_form(lower, plural)


def is_verb_form(word: str, plural: bool) -> bool:
    word = word.lower()
    base = prose.base_form(word)
    if word in prose.PASTS:
        return True
    if plural and word in lex.VERBS:
        return True
    if word.endswith("ed") and past_base(word) in lex.VERBS and not plural:
        return False
    return (
        word != base and base in lex.VERBS and word not in ("works", "plans", "dreams", "homes", "wants-to")
    )


def past_base(word: str) -> str:
    for candidate in (word[:-1], word[:-2], word[:-3]):
        if candidate in lex.VERBS:
            return candidate
    return word


def gerund(word: str) -> str:
    """ "crossing" → "cross"; empty when it is none."""
    word = word.lower()
    if not word.endswith("ing") or len(word) < 6:
        return ""
    for candidate in (word[:-3], word[:-3] + "e", word[:-4]):
        if candidate in lex.VERBS:
            return candidate
    return ""


def past_participle(word: str) -> str:
    word = word.lower()
    if word in prose.PASTS:
        return prose.PASTS[word]
    return past_base(word) if word.endswith("ed") and past_base(word) in lex.VERBS else ""
