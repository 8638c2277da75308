"""Reads a logline: who it is about, what happens, what they must do, what it turns on."""

import re
from dataclasses import dataclass, replace

from storymem_studio.drafting.offline import lexicon as lex
from storymem_studio.drafting.offline import prose
from storymem_studio.drafting.offline.lexicon import Family, Gender
from storymem_studio.drafting.offline.professions import profession_of

ENGLISH = lex.words(
    "a an the of in on at to and or with her his their its by for from into that who when must is are after before finds"
    " find discovers two one my she he they it as"
)


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
        return _singular(self.head) in lex.ANIMALS

    @property
    def is_robot(self) -> bool:
        return _singular(self.head) in lex.ROBOTS

    @property
    def is_person(self) -> bool:
        known = self.head in lex.PEOPLE or _singular(self.head) in lex.PEOPLE
        return (
            bool(self.name)
            or known
            or profession_of([self.head]) is not None
            or self.is_robot
            or self.is_animal
        )


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
        starts_with_place = self.rest.split()[:1] and self.rest.split()[0] in lex.PREPOSITIONS
        return starts_with_place or not phrases or _singular(phrases[0].head) not in lex.ABSTRACT


@dataclass(frozen=True, slots=True)
class Premise:
    logline: str
    words: tuple[str, ...]
    english: bool = True
    hero: NounPhrase | None = None
    event: Clause | None = None
    goal: Clause | None = None
    opening: str = ""
    other: NounPhrase | None = None
    thing: NounPhrase | None = None
    sight: NounPhrase | None = None
    """A thing too large to hold: a ship, a house, a whale."""
    names: tuple[str, ...] = ()
    gender: Gender = ""
    partner: NounPhrase | None = None
    """ "An old man and his dog": the second of two heroes."""
    narrator: NounPhrase | None = None
    """ "My grandmother teaches me …": whoever "me" is."""


RELATIVES = {
    "grandmother": "granddaughter", "grandfather": "grandson", "grandma": "granddaughter", "grandpa": "grandson",
    "mother": "daughter", "father": "son", "mum": "daughter", "mom": "daughter", "dad": "son", "aunt": "niece",
    "uncle": "nephew", "sister": "sister", "brother": "brother",
}  # fmt: skip


def read_logline(logline: str) -> Premise:
    text = _plain(logline)
    words = tuple(re.findall(r"[^\W\d_]+", text.lower()))
    premise = Premise(logline, words, english=_is_english(text, words), names=_names(text))
    premise = replace(premise, gender=_pronoun_gender(words))
    if not premise.english:
        return premise
    sentences = [part.strip() for part in re.split(r"(?<=[.!?;])\s+|\s+[–—-]\s+", text) if part.strip()]
    for sentence in sentences[:2]:
        opening, main = _split_opening(sentence.rstrip(".!?;"))
        read = _read_main(premise, main)
        if read.event or read.goal:
            return _with_things(replace(read, opening=opening))
        premise = replace(premise, hero=premise.hero or read.hero)
    return _with_things(premise)


def _plain(logline: str) -> str:
    text = " ".join(logline.replace("’", "'").split())
    text = re.sub(r"[\"“”„«»]|(?<!\w)'|'(?!\w)", "", text)
    text = re.sub(r"^\s*(logline|title|story|premise)\s*:\s*", "", text, flags=re.I)
    text = re.sub(r"\s*\([^)]*\)", "", text)
    titled = re.match(r"^([^:]{2,40}):\s+(\S.{20,})$", text)
    if titled and len(titled[1].split()) <= 6:
        text = titled[2]
    text = re.sub(r"^(this is )?(a|the) (story|tale|film|movie) (of|about) ", "", text, flags=re.I)
    letters = [character for character in text if character.isalpha()]
    if len(letters) > 3 and sum(character.isupper() for character in letters) > 0.7 * len(letters):
        text = text.lower()
    return text[:1].upper() + text[1:]


def _is_english(text: str, words: tuple[str, ...]) -> bool:
    if any(ord(character) > 0x24F and character.isalpha() for character in text):
        return False
    if len(words) <= 3:
        return text.isascii()
    return sum(word in ENGLISH for word in words) >= max(1, len(words) // 12)


def _names(text: str) -> tuple[str, ...]:
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
        or _is_verb_form(next_word, plural=False)
    )


def _pronoun_gender(words: tuple[str, ...]) -> Gender:
    for word in words:
        if word in ("she", "her", "hers", "herself"):
            return "female"
        if word in ("he", "his", "him", "himself"):
            return "male"
    return ""


def _split_opening(sentence: str) -> tuple[str, str]:
    """A clause or a place before the first comma: "When the lamp fails, a keeper must …"."""
    first = sentence.split()[0].lower() if sentence.split() else ""
    if (
        first
        in lex.SUBORDINATORS | lex.PREPOSITIONS | {"one", "deep", "high", "years", "set", "haunted", "torn"}
        and "," in sentence
    ):
        opening, _, main = sentence.partition(",")
        if len(main.split()) >= 3:
            return opening.strip(), main.strip()
    return "", sentence


def _read_main(premise: Premise, main: str) -> Premise:
    tokens = main.replace(",", " , ").split()
    start, hero, names = _subject(tokens, premise)
    partner = None
    if hero and tokens[start : start + 1] == ["and"] and not names:
        end, partner, _ = _subject(tokens[start + 1 :], replace(premise, names=()), joint=True)
        after = start + 1 + end
        if partner and partner.is_person and after < len(tokens) and _is_verb_form(tokens[after], True):
            hero, start = replace(hero, count=2), after
        else:
            partner = None
    premise = replace(premise, partner=partner)
    narrated = hero is not None and hero.head == "narrator"
    verb_at = _find_verb(tokens, start, narrated or (hero is not None and hero.count > 1))
    if verb_at is None:
        return replace(premise, hero=hero)
    if hero and not names:
        appositive = [name for name in premise.names if name.split()[0] in tokens[:verb_at]]
        hero = replace(hero, name=appositive[0]) if appositive else hero
    event, goal = _clauses(tokens[verb_at:])
    narrator = None
    if tokens[0].lower() == "my" and "me" in tokens:
        narrator = NounPhrase(RELATIVES.get(hero.head, "young woman") if hero else "young woman", "narrator")
    return replace(premise, hero=hero, event=event, goal=goal, narrator=narrator)


def _subject(tokens: list[str], premise: Premise, joint: bool = False) -> tuple[int, NounPhrase | None, bool]:
    """Where the subject ends, and what it is."""
    index = 0
    name = ""
    if tokens[:1] in (["I"], ["We"]):
        return 1, NounPhrase("narrator", "narrator", 1 if tokens[0] == "I" else 2), False
    for candidate in premise.names:
        parts = candidate.split()
        if tokens[: len(parts)] == parts:
            name, index = candidate, len(parts)
            break
    if name:
        if tokens[index : index + 1] == ["and"]:
            index += 1
            while index < len(tokens) and tokens[index][:1].isupper():
                index += 1
            return index, NounPhrase("person", "person", 2, name), True
        if tokens[index : index + 1] == [","]:
            _, described, _ = _subject(tokens[index + 1 :], replace(premise, names=()))
            if described:
                return index + 1, replace(described, name=name), True
        return index, NounPhrase("person", "person", 1, name), True
    count, noun = 1, []
    while index < len(tokens):
        word = tokens[index]
        lower = word.lower()
        if lower in lex.DETERMINERS and not noun:
            count = max(count, lex.NUMBERS.get(lower, 1))
            if lower in ("young", "old"):
                noun.append(lower)
        elif (
            word == ","
            or lower in lex.CLAUSE_STARTS | lex.MODALS | lex.PREPOSITIONS
            or lower in lex.SUBORDINATORS
        ) or (noun and _ends_subject(lower, noun[-1], joint)):
            break
        else:
            noun.append(lower)
        index += 1
    if not noun:
        return index, None, False
    if count == 1 and _is_plural(noun[-1]):
        count = 2
    return index, NounPhrase(" ".join(noun), _singular(noun[-1]), count), False


def _ends_subject(word: str, noun: str, joint: bool) -> bool:
    return _is_verb_form(word, plural=False) or (
        (joint or _is_plural(noun)) and _is_verb_form(word, plural=True)
    )


def _find_verb(tokens: list[str], start: int, plural: bool) -> int | None:
    """The main verb: relative clauses ("who has …,") and prepositional tails are stepped over."""
    index = start
    fallback = None
    while index < len(tokens):
        lower = tokens[index].lower()
        if lower in ("who", "whose", "which", "that"):
            fallback = fallback or index + 1
            commas = [at for at in range(index, len(tokens)) if tokens[at] == ","]
            if tokens[index - 1 : index] == [","] and commas:
                index = commas[0] + 1
                continue
            second = [at for at in range(index + 2, len(tokens)) if _starts_predicate(tokens, at, plural)]
            if second:
                return second[-1] if tokens[second[-1]].lower() in lex.MODALS else second[0]
        elif _starts_predicate(tokens, index, plural):
            return index
        index += 1
    while fallback is not None and fallback < len(tokens):
        if _starts_predicate(tokens, fallback, plural):
            return fallback
        fallback += 1
    gerunds = [at for at in range(start, len(tokens)) if _gerund(tokens[at]) in lex.VERBS]
    return gerunds[0] if gerunds else None


def _starts_predicate(tokens: list[str], index: int, plural: bool) -> bool:
    lower = tokens[index].lower()
    if index and tokens[index - 1].lower() in lex.DETERMINERS | {"of"}:
        return False
    return lower in lex.MODALS or _is_verb_form(lower, plural)


def _is_verb_form(word: str, plural: bool) -> bool:
    word = word.lower()
    base = prose.base_form(word)
    if word in prose.PASTS:
        return True
    if plural and word in lex.VERBS:
        return True
    if word.endswith("ed") and _past_base(word) in lex.VERBS and not plural:
        return False
    return (
        word != base and base in lex.VERBS and word not in ("works", "plans", "dreams", "homes", "wants-to")
    )


def _past_base(word: str) -> str:
    for candidate in (word[:-1], word[:-2], word[:-3]):
        if candidate in lex.VERBS:
            return candidate
    return word


def _gerund(word: str) -> str:
    """ "crossing" → "cross"; empty when it is none."""
    word = word.lower()
    if not word.endswith("ing") or len(word) < 6:
        return ""
    for candidate in (word[:-3], word[:-3] + "e", word[:-4]):
        if candidate in lex.VERBS:
            return candidate
    return ""


def _clauses(tokens: list[str]) -> tuple[Clause | None, Clause | None]:
    """What happens (event) and what must be done (goal) in a predicate."""
    first = tokens[0].lower()
    if first in lex.MODALS:
        inner = [at for at in range(1, min(len(tokens), 7)) if tokens[at].lower() in lex.VERBS]
        if first in ("is", "are", "has", "have", "had", "was", "were") and "to" not in tokens[1:6]:
            inner = [at for at in range(1, min(len(tokens), 5)) if _past_participle(tokens[at])]
            if not inner:
                return None, None
        if not inner:
            return None, None
        verb_at = inner[0]
        verb = tokens[verb_at].lower()
        verb = verb if verb in lex.VERBS else _past_participle(tokens[verb_at])
        clause = Clause(verb, _rest(tokens[verb_at + 1 :]))
        goal = _chained(clause.verb, tokens[verb_at + 1 :]) or clause
        return (None, goal) if first not in ("has", "have", "had") else (clause, None)
    verb = _gerund(first) or prose.base_form(first)
    event = Clause(verb, _rest(tokens[1:]))
    goal = _chained(verb, tokens[1:])
    following = [at for at, word in enumerate(tokens) if word.lower() == "must" and at > 1]
    if following and goal is None:
        _, goal = _clauses(tokens[following[0] :])
    elif goal is None:
        goal = _second_verb(tokens[1:])
    return event, goal


def _past_participle(word: str) -> str:
    word = word.lower()
    if word in prose.PASTS:
        return prose.PASTS[word]
    return _past_base(word) if word.endswith("ed") and _past_base(word) in lex.VERBS else ""


def _chained(verb: str, tokens: list[str]) -> Clause | None:
    """ "tries to save the farm" → save the farm; "sets out across …" stays as it is."""
    if verb not in lex.CHAINS:
        return None
    for at, word in enumerate(tokens[:7]):
        if word.lower() == "to" and at + 1 < len(tokens):
            inner = tokens[at + 1].lower()
            if inner in lex.VERBS:
                return _chained(inner, tokens[at + 2 :]) or Clause(inner, _rest(tokens[at + 2 :]))
        if word.lower() == "of" and at + 1 < len(tokens) and _gerund(tokens[at + 1]):
            return Clause(_gerund(tokens[at + 1]), _rest(tokens[at + 2 :]))
    return None


def _second_verb(tokens: list[str]) -> Clause | None:
    """ "… and sets out to find her" / "… and flies home": the second thing that happens."""
    for at, word in enumerate(tokens):
        if word.lower() in ("and", "then", "to") and at + 1 < len(tokens):
            lower = tokens[at + 1].lower()
            if lower in lex.VERBS and word.lower() == "to":
                return _chained(lower, tokens[at + 2 :]) or Clause(lower, _rest(tokens[at + 2 :]))
            if word.lower() != "to" and _is_verb_form(lower, False):
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


def _with_things(premise: Premise) -> Premise:
    """Sorts what the verbs are about into people, things to hold and sights."""
    hero_words = set(premise.hero.words) if premise.hero else set()
    other, thing, sight = None, None, None
    clauses = [clause for clause in (premise.event, premise.goal) if clause]
    held = [clause.rest for clause in clauses if clause.verb in lex.HOLDING]
    main = _plain(premise.logline)
    for text in [*(clause.rest for clause in clauses), premise.opening, *_with_phrases(main), main]:
        for phrase in noun_phrases(text):
            if _same_thing(phrase, hero_words) or phrase.head in (
                "she",
                "he",
                "they",
                "it",
                "who",
                "them",
                "me",
            ):
                continue
            if phrase.head in lex.TINY:
                thing = thing or phrase
            elif phrase.is_person:
                other = other or phrase
            elif phrase.head in lex.ABSTRACT or _singular(phrase.head) in lex.ABSTRACT:
                continue
            elif phrase.head in lex.LARGE or _singular(phrase.head) in lex.LARGE:
                sight = sight or phrase
            elif text in held and _is_concrete(phrase):
                thing = thing or phrase
    hero = premise.hero
    if hero is not None and not hero.is_person and not _may_act(hero, premise):
        # "The last train to the sea": a thing cannot be the hero.
        if hero.head in lex.LARGE:
            sight = sight or hero
        elif hero.head not in lex.ABSTRACT and _is_concrete(hero):
            thing = thing or hero
        hero = None
    if other and hero and other.text == hero.text:
        other = None
    return replace(premise, hero=hero, other=other, thing=thing, sight=sight)


def _same_thing(phrase: NounPhrase, hero_words: set[str]) -> bool:
    return bool({phrase.head, _singular(phrase.head)} & hero_words)


def _may_act(hero: NounPhrase, premise: Premise) -> bool:
    known_thing = hero.head in lex.LARGE or hero.head in lex.ABSTRACT
    return not known_thing and (premise.event is not None or premise.goal is not None)


def _with_phrases(text: str) -> list[str]:
    return re.findall(
        r"\b(?:with|by|named|from|for|and|than|against|between) ((?:[\w'-]+ ?){1,6})", _plain(text)
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
            ends = word == "," or word in lex.PREPOSITIONS | lex.CLAUSE_STARTS | lex.MODALS | lex.DETERMINERS
            if (ends and word not in ("old", "young")) or (
                noun and (_is_verb_form(word, False) or _gerund(word))
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
            count = lex.NUMBERS.get(lower, 2 if _is_plural(noun[-1]) else 1)
            found.append(NounPhrase(" ".join(noun[-4:]), noun[-1], count, tail=tail))
        index = max(at, index + 1)
    return found


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


def _is_concrete(phrase: NounPhrase) -> bool:
    head = _singular(phrase.head)
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


def _is_plural(word: str) -> bool:
    word = word.lower()
    return word in lex.IRREGULAR_PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def _singular(word: str) -> str:
    if word in lex.IRREGULAR_PLURALS:
        return lex.IRREGULAR_PLURALS[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
