"""Noun phrases in a logline: "a retired lighthouse keeper", "a message in a bottle"."""

from dataclasses import dataclass

from storymem_studio.drafting.offline import lexicon as lex
from storymem_studio.drafting.offline.lexicon import Gender
from storymem_studio.drafting.offline.professions import profession_of
from storymem_studio.drafting.offline.verbs import gerund, is_verb_form


@dataclass(frozen=True, slots=True)
class NounPhrase:
    text: str
    """Without its article: "retired lighthouse keeper"."""
    head: str
    """Its last word in the singular: "keeper"."""
    count: int = 1
    name: str = ""
    tail: str = ""
    """ "in a bottle addressed to her" """

    @property
    def words(self) -> list[str]:
        return self.text.lower().split()

    @property
    def gender(self) -> Gender:
        for word in reversed(self.words):
            for form in (word, lex.IRREGULAR_PLURALS.get(word, word), word.rstrip("s")):
                if form in lex.WOMEN:
                    return "female"
                if form in lex.MEN:
                    return "male"
        return ""

    @property
    def is_animal(self) -> bool:
        return singular(self.head) in lex.ANIMALS

    @property
    def is_robot(self) -> bool:
        return singular(self.head) in lex.ROBOTS

    @property
    def is_agent(self) -> bool:
        """Named for what they do, by a word we do not know: "the last glassblower"."""
        head = singular(self.head)
        return (
            len(head) > 4 and head.endswith(lex.AGENTS) and head not in lex.NOT_AGENTS | lex.LARGE | lex.TINY
        )

    @property
    def is_person(self) -> bool:
        known = self.head in lex.PEOPLE or singular(self.head) in lex.PEOPLE
        return (
            bool(self.name)
            or known
            or profession_of([self.head]) is not None
            or self.is_robot
            or self.is_animal
        )


def noun_phrases(text: str) -> list[NounPhrase]:
    """Simple noun phrases: a determiner and the words up to the next preposition, verb or comma."""
    tokens = text.replace(",", " , ").split()
    found: list[NounPhrase] = []
    index = 0
    while index < len(tokens):
        lower = tokens[index].lower()
        if lower not in lex.DETERMINERS and not lower.endswith("'s"):
            index += 1
            continue
        noun: list[str] = []
        at = index if lower in ("old", "young") else index + 1
        while at < len(tokens):
            word = tokens[at].lower().strip(".")
            ends = (
                (noun and word in lex.TRAILING)
                or word == ","
                or word in lex.PREPOSITIONS | lex.CLAUSE_STARTS | lex.MODALS | lex.DETERMINERS
            )
            if (ends and word not in ("old", "young")) or (
                noun and (is_verb_form(word, False) or gerund(word))
            ):
                break
            if (
                noun
                and word.endswith(("ed", "ly"))
                and at + 1 < len(tokens)
                and tokens[at + 1].lower() in lex.PREPOSITIONS
            ):
                break
            noun.append(word.removesuffix("'s") if at == len(tokens) - 1 else word)
            at += 1
        if noun:
            tail = " ".join(_tail(tokens[at:]))
            count = lex.NUMBERS.get(lower, 2 if is_plural(noun[-1]) else 1)
            found.append(NounPhrase(" ".join(noun[-4:]), noun[-1], count, tail=tail))
        index = max(at, index + 1)
    return found


def object_of(predicate: str) -> NounPhrase | None:
    """What a verb is done to: "a child from bandits" → a child; None when a place comes first."""
    words = predicate.split()
    phrases = noun_phrases(predicate)
    if (
        not phrases
        or not words
        or (words[0].lower() in lex.PREPOSITIONS and words[0].lower() not in ("up", "out", "back"))
    ):
        return None
    return phrases[0]


def _tail(tokens: list[str]) -> list[str]:
    """ "in a bottle" after "a message": one preposition and its short noun phrase."""
    if not tokens or tokens[0].lower() not in ("in", "of", "with"):
        return []
    kept = [tokens[0]]
    for word in tokens[1:5]:
        if word == "," or word.lower() in lex.CLAUSE_STARTS | lex.PREPOSITIONS or word.lower().endswith("ed"):
            break
        kept.append(word)
    return kept if len(kept) > 1 and kept[-1].lower() not in lex.DETERMINERS else []


def is_concrete(phrase: NounPhrase) -> bool:
    head = singular(phrase.head)
    soft = (
        "ness",
        "ity",
        "tion",
        "sion",
        "ment",
        "ship",
        "hood",
        "ism",
        "ance",
        "ence",
        "ing",
        "dom",
        "ology",
        "ery",
    )
    sturdy = {
        "painting",
        "ring",
        "string",
        "wing",
        "drawing",
        "king",
        "spring",
        "monument",
        "instrument",
        "document",
    }
    if head in lex.VAGUE or len(head) < 3 or not head.isalpha():
        return False
    return head in sturdy or not head.endswith(soft)


def is_plural(word: str) -> bool:
    word = word.lower()
    return word in lex.IRREGULAR_PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def singular(word: str) -> str:
    if word in lex.IRREGULAR_PLURALS:
        return lex.IRREGULAR_PLURALS[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
