"""English grammar for sentence patterns: verbs, pronouns, articles, tidy punctuation."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

VOWELS = "aeiou"
IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}
IRREGULAR_PLURAL = {"be": "are"}
DOUBLING = {
    "beg", "chop", "clap", "cut", "dig", "drag", "drip", "drop", "fit", "get", "grab", "grin", "grip", "hit", "hug",
    "jog", "knit", "let", "mop", "nod", "pat", "plan", "put", "rub", "run", "set", "shut", "sit", "skip", "slip",
    "slam", "spin", "split", "spot", "step", "stir", "stop", "strum", "swim", "tap", "tip", "trim", "trip", "tug",
    "unwrap", "wrap", "win", "zip", "begin", "forget", "scan", "pin", "flip", "spread-out", "rob", "ship", "swap",
}  # fmt: skip
PASTS = {
    "found": "find", "met": "meet", "lost": "lose", "fell": "fall", "saw": "see", "went": "go", "came": "come",
    "got": "get", "won": "win", "fought": "fight", "built": "build", "wrote": "write", "took": "take",
    "brought": "bring", "became": "become", "began": "begin", "ran": "run", "stole": "steal", "woke": "wake",
    "heard": "hear", "had": "have", "was": "be", "were": "be", "made": "make", "left": "leave", "kept": "keep",
    "fled": "flee", "sold": "sell", "drove": "drive", "flew": "fly", "rode": "ride", "taught": "teach",
    "caught": "catch", "bought": "buy", "hid": "hide", "swam": "swim", "sang": "sing", "dug": "dig", "grew": "grow",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pronouns:
    they: str
    them: str
    their: str
    themselves: str


SHE = Pronouns("she", "her", "her", "herself")
HE = Pronouns("he", "him", "his", "himself")
IT = Pronouns("it", "it", "its", "itself")
THEY = Pronouns("they", "them", "their", "themselves")

Form = Literal["finite", "participle"]


def third_person(verb: str) -> str:
    """ "carry" → "carries"; verb phrases keep their tail: "set out" → "sets out"."""
    head, _, tail = verb.partition(" ")
    if head in IRREGULAR:
        head = IRREGULAR[head]
    elif head.endswith(("s", "x", "z", "ch", "sh", "o")):
        head += "es"
    elif head.endswith("y") and len(head) > 1 and head[-2] not in VOWELS:
        head = head[:-1] + "ies"
    else:
        head += "s"
    return f"{head} {tail}".strip()


def participle(verb: str) -> str:
    """ "kneel" → "kneeling", "run" → "running", "lie" → "lying"."""
    head, _, tail = verb.partition(" ")
    if head.endswith("ie"):
        head = head[:-2] + "ying"
    elif head.endswith("e") and not head.endswith(("ee", "oe", "ye")) and head != "be":
        head = head[:-1] + "ing"
    elif head in DOUBLING:
        head += head[-1] + "ing"
    else:
        head += "ing"
    return f"{head} {tail}".strip()


def base_form(word: str) -> str:
    """The dictionary form of a verb met in a logline: "finds", "carries", "found" → "find", "carry", "find"."""
    word = word.lower()
    for base, third in IRREGULAR.items():
        if word == third:
            return base
    if word in PASTS:
        return PASTS[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def conjugate(verb: str, form: Form, plural: bool) -> str:
    if form == "participle":
        return participle(verb)
    if plural:
        return IRREGULAR_PLURAL.get(verb, verb)
    return third_person(verb)


def write(pattern: str, slots: Mapping[str, str], plural: bool = False, form: Form = "finite") -> str:
    """Fill a pattern: {slot} is replaced, [verb] agrees with the subject, [=verb] agrees but is always finite.

    In the participle form ("Mara kneeling …") the [verbs] become participles: a still picture of the action.
    """
    text = re.sub(r"\[=([^\]]+)\]", lambda match: conjugate(match[1], "finite", plural), pattern)
    text = re.sub(r"\[([^\]]+)\]", lambda match: conjugate(match[1], form, plural), text)
    return tidy(text.format_map(slots))


def with_article(noun_phrase: str) -> str:
    return f"{_article(noun_phrase)} {noun_phrase}"


def tidy(text: str) -> str:
    """Sentences: as `phrase`, with capitals after full stops."""
    return re.sub(r"(^|[.!?]\s+)([^\W\d_])", lambda match: match[1] + match[2].upper(), phrase(text))


def phrase(text: str) -> str:
    """One space, no doubled commas or words, right articles."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r",(\s*,)+", ",", text)
    text = re.sub(r",(?=[.;:!?])", "", text)
    text = re.sub(r"\b(\w+) \1\b", _without_echo, text)
    return re.sub(r"\b([Aa])n? (?=(\w+))", _right_article, text)


def listed(items: list[str] | tuple[str, ...]) -> str:
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def shortened(text: str, words: int) -> str:
    """The first words of a text, ended where English can end."""
    parts = text.split()
    if len(parts) <= words:
        return text
    parts = parts[:words]
    while parts and parts[-1].lower().strip(",;") in DANGLING:
        parts.pop()
    return " ".join(parts).rstrip(",;:")


DANGLING = {
    "a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "with", "her", "his", "their", "its", "by", "for",
    "from", "into", "that", "who", "which", "as", "but", "my", "your", "our", "this", "than", "before", "after", "very",
}  # fmt: skip


def _without_echo(match: re.Match[str]) -> str:
    return match[0] if match[1].lower() in {"had", "that"} or match[1].isdigit() else match[1]


def _right_article(match: re.Match[str]) -> str:
    letter = match[1]
    following = match[2]
    if letter == "A" and following.isupper() and len(following) > 1:
        return match[0]
    return f"{letter}n " if _article(following) == "an" else f"{letter} "


def _article(following: str) -> str:
    word = following.lower()
    if word.startswith(("hour", "honest", "heir", "honour", "honor")):
        return "an"
    if re.match(r"(uni(?!n|m)|use|usu|eu|one\b|once|ukulele|ufo|ute)", word):
        return "a"
    return "an" if word[:1] in VOWELS and word[:1] else "a"
