"""What happens in a logline (its event) and what must be done (its goal)."""

import re
from dataclasses import dataclass

from storymem_studio.drafting.offline import lexicon as lex
from storymem_studio.drafting.offline import prose
from storymem_studio.drafting.offline.lexicon import Family
from storymem_studio.drafting.offline.phrases import noun_phrases, singular
from storymem_studio.drafting.offline.verbs import gerund, is_verb_form, past_participle


@dataclass(frozen=True, slots=True)
class Clause:
    verb: str
    """Base form."""
    rest: str

    @property
    def family(self) -> Family:
        return lex.VERBS.get(self.verb, "change")

    @property
    def can_be_seen(self) -> bool:
        if self.verb not in lex.VERBS or self.verb in lex.UNSEEN:
            return False
        phrases = noun_phrases(self.rest)
        first = self.rest.split()[0] if self.rest else ""
        return first in lex.PREPOSITIONS or not phrases or singular(phrases[0].head) not in lex.ABSTRACT


def read_clauses(tokens: list[str]) -> tuple[Clause | None, Clause | None]:
    """What happens (event) and what must be done (goal) in a predicate."""
    first = tokens[0].lower()
    if first in lex.MODALS:
        inner = [at for at in range(1, min(len(tokens), 7)) if tokens[at].lower() in lex.VERBS]
        if first in ("is", "are", "has", "have", "had", "was", "were") and "to" not in tokens[1:6]:
            inner = [at for at in range(1, min(len(tokens), 5)) if past_participle(tokens[at])]
            if not inner:
                return None, None
        if not inner:
            return None, None
        verb_at = inner[0]
        verb = tokens[verb_at].lower()
        verb = verb if verb in lex.VERBS else past_participle(tokens[verb_at])
        clause = Clause(verb, _rest(tokens[verb_at + 1 :]))
        goal = _chained(clause.verb, tokens[verb_at + 1 :]) or clause
        return (None, goal) if first not in ("has", "have", "had") else (clause, None)
    verb = gerund(first) or prose.base_form(first)
    event = Clause(verb, _rest(tokens[1:]))
    goal = _chained(verb, tokens[1:])
    following = [at for at, word in enumerate(tokens) if word.lower() == "must" and at > 1]
    if following and goal is None:
        _, goal = read_clauses(tokens[following[0] :])
    elif goal is None:
        goal = _second_verb(tokens[1:])
    return event, goal


def _chained(verb: str, tokens: list[str]) -> Clause | None:
    """ "tries to save the farm" → save the farm; "sets out across …" stays as it is."""
    if verb not in lex.CHAINS:
        return None
    for at, word in enumerate(tokens[:7]):
        if word.lower() == "to" and at + 1 < len(tokens):
            inner = tokens[at + 1].lower()
            if inner in lex.VERBS:
                return _chained(inner, tokens[at + 2 :]) or Clause(inner, _rest(tokens[at + 2 :]))
        if word.lower() == "of" and at + 1 < len(tokens) and gerund(tokens[at + 1]):
            return Clause(gerund(tokens[at + 1]), _rest(tokens[at + 2 :]))
    return None


def _second_verb(tokens: list[str]) -> Clause | None:
    """ "… and sets out to find her" / "… and flies home": the second thing that happens."""
    for at, word in enumerate(tokens):
        if word.lower() in ("and", "then", "to") and at + 1 < len(tokens):
            lower = tokens[at + 1].lower()
            if lower in lex.VERBS and word.lower() == "to":
                return _chained(lower, tokens[at + 2 :]) or Clause(lower, _rest(tokens[at + 2 :]))
            if word.lower() != "to" and is_verb_form(lower, False):
                verb = prose.base_form(lower)
                return _chained(verb, tokens[at + 2 :]) or Clause(verb, _rest(tokens[at + 2 :]))
    return None


def _rest(tokens: list[str]) -> str:
    """The words after a verb up to the end of its clause, at most fourteen."""
    kept: list[str] = []
    for at, word in enumerate(tokens):
        lower = word.lower()
        if word == "," or (lower in lex.CLAUSE_STARTS and not (lower == "and" and _joins_nouns(tokens, at))):
            break
        if lower == "to" and at + 1 < len(tokens) and tokens[at + 1].lower() in lex.VERBS and kept:
            break
        kept.append(word)
    rest = re.sub(
        r"\b(the|one|every|each|last) (night|day|morning|evening|summer|winter|time)\b.*", "", " ".join(kept)
    )
    return prose.shortened(rest, 14).strip()


def _joins_nouns(tokens: list[str], at: int) -> bool:
    following = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    return following in lex.DETERMINERS
