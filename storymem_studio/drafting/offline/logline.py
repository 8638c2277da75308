"""Reads a logline: who it is about, what happens, what they must do, what it turns on."""

import re
from dataclasses import dataclass, replace

from storymem_studio.drafting.offline import lexicon as lex
from storymem_studio.drafting.offline.cast import gender_of_name
from storymem_studio.drafting.offline.clauses import Clause, read_clauses
from storymem_studio.drafting.offline.lexicon import Gender
from storymem_studio.drafting.offline.naming import names_in
from storymem_studio.drafting.offline.phrases import (
    NounPhrase,
    is_concrete,
    is_plural,
    noun_phrases,
    object_of,
    singular,
)
from storymem_studio.drafting.offline.verbs import gerund, is_verb_form, starts_predicate

ENGLISH = lex.words(
    "a an the of in on at to and or with her his their its by for from into that who when must is are after before finds"
    " find discovers two one my she he they it as"
)


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


GENRE = re.compile(
    r"^(?:this is )?(?:an? |the )?(?P<genre>(?:[\w-]+ ){0,3}(?:western|thriller|comedy|tragedy|drama|musical|romance|noir"
    r"|horror|mystery|fairy ?tale|fable|documentary|mockumentary|epic|satire|ballad|story|tale|film|movie))"
    r" (?:of|about|in which|where) ",
    re.IGNORECASE,
)
""" "A western about two accountants": a film, and no part of it."""


def read_logline(logline: str) -> Premise:
    text = _plain(logline)
    genre = GENRE.match(text)
    if genre:
        text = text[genre.end() :][:1].upper() + text[genre.end() + 1 :]
    told = f"{genre['genre']} {text}" if genre else text
    words = tuple(re.findall(r"[^\W\d_]+", told.lower()))
    premise = Premise(logline, words, english=_is_english(text, words), names=names_in(text))
    premise = replace(premise, gender=_pronoun_gender(words))
    if not premise.english:
        return replace(
            premise, names=tuple(name for name in premise.names if _is_name_abroad(name, text, words))
        )
    sentences = [part.strip() for part in re.split(r"(?<=[.!?;])\s+|\s+[–—-]\s+", text) if part.strip()]
    for sentence in sentences[:2]:
        opening, main = _split_opening(sentence.rstrip(".!?;"))
        read = _read_main(premise, main)
        if read.event or read.goal:
            return _with_things(replace(read, opening=opening))
        premise = replace(premise, hero=premise.hero or read.hero)
    return _with_things(premise)


def _plain(logline: str) -> str:
    text = " ".join(re.sub(r"\s[&+]\s", " and ", logline.replace("’", "'")).split())
    text = re.sub(r"[\"“”„«»]|(?<!\w)'|'(?!\w)", "", text)
    text = re.sub(r"^\s*(logline|title|story|premise)\s*:\s*", "", text, flags=re.I)
    text = re.sub(r"\s*\([^)]*\)", "", text)
    text = re.sub(r"\b(Dr|Mr|Mrs|Ms|Prof|St|Sgt|Capt)\.? (?=[A-Z])", "", text)
    titled = re.match(r"^([^:]{2,40}):\s+(\S.{20,})$", text)
    if titled and len(titled[1].split()) <= 6:
        text = titled[2]
    text = re.sub(
        r"\b(a|the) ((small|young|old|little) )?(pair|couple) of (?=\w+s\b)", r"two \2", text, flags=re.I
    )
    text = re.sub(
        r"\b(a|the) (\w+ )?(group|gang|band|bunch|team|crew) of (?=\w+s\b)", r"several \2", text, flags=re.I
    )
    letters = [character for character in text if character.isalpha()]
    if len(letters) > 3 and sum(character.isupper() for character in letters) > 0.7 * len(letters):
        text = text.lower()
    return text[:1].upper() + text[1:]


def _is_english(text: str, words: tuple[str, ...]) -> bool:
    if any(ord(character) > 0x24F and character.isalpha() for character in text):
        return False
    if len(words) <= 3:
        return text.isascii()
    english = sum(word in ENGLISH for word in words)
    return english >= max(1, len(words) // 12) and english >= sum(word in ABROAD for word in words)


ABROAD = lex.words(
    "der das und ein eine einen einem den dem mit ist le les une un des du et avec dans qui el los las una con su y del"
    " que il gli di che uma os um com na ao het een van jest się na w"
)
GERMAN = lex.words("der die das den dem und ein eine einen einem ist nicht")
"""German writes every noun with a capital."""


def _is_name_abroad(name: str, text: str, words: tuple[str, ...]) -> bool:
    """In another language a capital says less: a name is one we know, or stands where only names have a capital."""
    if gender_of_name(name) is not None:
        return True
    return text.isascii() is False and not text.startswith(name) and not GERMAN & set(words)


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
        if partner and partner.is_person and after < len(tokens) and is_verb_form(tokens[after], True):
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
        hero = _named(hero, appositive[0]) if appositive else hero
    event, goal = read_clauses(tokens[verb_at:])
    narrator = None
    if tokens[0].lower() == "my" and "me" in tokens:
        narrator = NounPhrase(RELATIVES.get(hero.head, "young woman") if hero else "young woman", "narrator")
    return replace(premise, hero=hero, event=event, goal=goal, narrator=narrator)


def _named(hero: NounPhrase, name: str) -> NounPhrase:
    """ "Astronaut Kim": the name is no part of what she does for a living."""
    words = [word for word in hero.words if word not in name.lower().split()]
    if not words:
        return replace(hero, name=name)
    return replace(hero, text=" ".join(words), head=singular(words[-1]), name=name)


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
            or (noun and lower in ("named", "called", "nicknamed"))
            or lower in lex.CLAUSE_STARTS | lex.MODALS | lex.PREPOSITIONS
            or lower in lex.SUBORDINATORS
        ) or (noun and (_ends_subject(lower, noun[-1], joint) or _acts(tokens, index, noun[-1]))):
            break
        else:
            noun.append(lower)
        index += 1
    if not noun:
        return index, None, False
    if count == 1 and is_plural(noun[-1]):
        count = 2
    return index, NounPhrase(" ".join(noun), singular(noun[-1]), count), False


def _ends_subject(word: str, noun: str, joint: bool) -> bool:
    if is_plural(noun) and singular(noun) in lex.PEOPLE and not is_plural(word):
        return (
            True  # "three brothers quarrel": what follows people is what they do, also when we do not know it
        )
    return is_verb_form(word, plural=False) or (
        (joint or is_plural(noun)) and is_verb_form(word, plural=True)
    )


def _acts(tokens: list[str], at: int, noun: str) -> bool:
    """ "A mermaid audits the taxes": after a person, before an article, also a word we do not know is what they do."""
    following = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    subject = NounPhrase(noun, noun)
    person = subject.is_person or subject.is_agent
    articles = ("a", "an", "the", "his", "her", "their", "its", "my", "our")
    return person and is_plural(tokens[at]) and following in articles


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
            second = [at for at in range(index + 2, len(tokens)) if starts_predicate(tokens, at, plural)]
            if second:
                return second[-1] if tokens[second[-1]].lower() in lex.MODALS else second[0]
        elif starts_predicate(tokens, index, plural):
            return index
        index += 1
    while fallback is not None and fallback < len(tokens):
        if starts_predicate(tokens, fallback, plural):
            return fallback
        fallback += 1
    gerunds = [at for at in range(start, len(tokens)) if gerund(tokens[at]) in lex.VERBS]
    return gerunds[0] if gerunds else None


def _with_things(premise: Premise) -> Premise:
    """Sorts what the verbs are about into people, things to hold and sights."""
    hero_words = set(premise.hero.words) if premise.hero else set()
    other, thing, sight = _called(premise), None, None
    clauses = [clause for clause in (premise.event, premise.goal) if clause]
    held = [object_of(clause.rest) for clause in clauses if clause.verb in lex.HOLDING]
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
            elif phrase.head in lex.ABSTRACT or singular(phrase.head) in lex.ABSTRACT:
                continue
            elif {phrase.head, singular(phrase.head)} & (lex.LARGE | lex.WEATHER):
                sight = sight or phrase
            elif phrase in held and is_concrete(phrase):
                thing = thing or phrase
    hero = premise.hero
    if hero is not None and not (hero.is_person or hero.is_agent or _may_act(hero, premise)):
        # "The last train to the sea": a thing cannot be the hero.
        if hero.head in lex.LARGE | lex.WEATHER:
            sight = sight or hero
        elif hero.head not in lex.ABSTRACT and is_concrete(hero) and len(hero.words) <= 3:
            thing = thing or hero
        if premise.event and other and other.count == 1:
            # "An elevator falls in love with the cleaner": what it does, nobody else does.
            premise, other, hero = replace(premise, event=None, goal=None), None, other
        else:
            hero = None
    if other and hero and other.text == hero.text:
        other = None
    return replace(premise, hero=hero, other=other, thing=thing, sight=sight)


def _called(premise: Premise) -> NounPhrase | None:
    """ "a girl called Mira": who is introduced by name, besides the hero."""
    hero = premise.hero.name if premise.hero else ""
    for match in re.finditer(
        r"\b(?:an?|the|h(?:er|is)|their) ((?:[\w-]+ ){1,3})(?:called|named) (\w+)", premise.logline
    ):
        words = match[1].split()
        phrase = NounPhrase(" ".join(words).lower(), words[-1].lower(), 1, match[2])
        if match[2][:1].isupper() and match[2] != hero and not _same_thing(phrase, {hero}):
            return phrase
    return None


def _same_thing(phrase: NounPhrase, hero_words: set[str]) -> bool:
    return bool({phrase.head, singular(phrase.head)} & hero_words)


def _may_act(hero: NounPhrase, premise: Premise) -> bool:
    known_thing = hero.head in lex.LARGE | lex.ABSTRACT | lex.WEATHER | lex.NOT_AGENTS
    return not known_thing and (premise.event is not None or premise.goal is not None)


def _with_phrases(text: str) -> list[str]:
    return re.findall(
        r"\b(?:with|by|named|from|for|and|than|against|between) ((?:[\w'-]+ ?){1,6})", _plain(text)
    )
