"""The cast of a script: who recurs in its prompts, and whether a prompt describes them well enough."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from math import ceil

from storymem_engine.shot_language.figures import Someone
from storymem_engine.shot_language.looks import read_looks
from storymem_engine.shot_language.mentions import Finder, same_name
from storymem_engine.shot_language.name_spans import name_spans
from storymem_engine.shot_language.names import ACTIONS, find_names
from storymem_engine.shot_language.people import NOUNS
from storymem_engine.shot_language.prose import Prose, Token, phrase_values, read_prose, word_set
from storymem_engine.shot_language.things import THINGS
from storymem_engine.shot_language.wardrobe import BASE_COLOURS, CLOTH, GARMENTS, HEADGEAR, SHADES

_FUNCTION_WORDS = word_set(
    "a an the and or of in on at to with for from by as is are was be been his her their its he she they it"
    " who whose that this wearing wears dressed wear holding has have having very quite mid late early"
)
_CLAUSE_OPENERS = word_set("wearing dressed with in clad aged his her")
_PARTICIPLES = word_set(
    "aging ageing flowing curling wedding evening fishing swimming riding matching greying thinning hanging"
)
_VERBS = word_set("is are was has have had gets gazes as while who where when that then")
_SPELLINGS = {
    "gray": "grey",
    "blond": "blonde",
    "pajamas": "pyjamas",
    "hanfu": "robe",
    "spectacles": "glasses",
}


def mentions(prompt: str, name: str) -> list[tuple[int, int]]:
    """Character ranges where the prompt names this character; a first or last name alone counts."""
    return name_spans(prompt, name)


def is_described(prompt: str, name: str, description: str) -> bool:
    """Whether the prompt carries enough of the description to recognise the character by it."""
    named = {word.strip(".").lower() for word in name.split()}
    wanted = _content(description) - named
    if not wanted:
        return True
    return len(wanted & _content(prompt)) >= ceil(0.4 * len(wanted))


def _content(text: str) -> set[str]:
    words = {t.single for t in read_prose(text).tokens if t.is_word}
    return {_SPELLINGS.get(word, word) for word in words} - _FUNCTION_WORDS


def find_cast(prompts: Sequence[str]) -> dict[str, str]:
    """The recurring characters of a script without a cast list -> the best description found in its prompts.

    Proper names of people first, then "the cat", "the robot" and other nouns that recur.
    """
    texts = [read_prose(prompt) for prompt in prompts]
    names = _proper_names(texts)
    seen: dict[str, list[tuple[int, Prose, int, int]]] = {name: [] for name in names}
    phrases: dict[str, Counter[str]] = {}
    before: list[Someone] = []
    for index, prose in enumerate(texts):
        finder = Finder(prose, dict.fromkeys(names, ""), [someone.settle() for someone in before], ())
        finder.read()
        for mention in finder.mentions:
            if len(mention.who) != 1 or mention.who[0].count != 1:
                continue
            someone = mention.who[0]
            heads = [hit for hit in NOUNS.find(prose.tokens, mention.start, mention.end) if hit.value]
            if someone.name not in names and not heads:
                continue  # only a pronoun
            seen.setdefault(someone.name, []).append((index, prose, mention.start, mention.end))
            for hit in heads:
                phrases.setdefault(someone.name, Counter())[hit.phrase] += 1
        before = [*finder.people, *(s for s in before if s.name not in {p.name for p in finder.people})]
    cast: dict[str, str] = {}
    for name, places in seen.items():
        recurs = len({index for index, *_ in places}) > 1 or len(prompts) == 1
        if not places or not (name in names or recurs):
            continue
        key = name if name in names else _spoken(phrases.get(name, Counter()), name)
        described = [_described_at(prose, start, end) for _, prose, start, end in places]
        cast[key] = _best(described)
    return cast


def _spoken(phrases: Counter[str], name: str) -> str:
    """ "the robot", also where it was "a small robot" once."""
    if not phrases:
        return name
    most = max(phrases.values())
    return "the " + min((phrase for phrase, count in phrases.items() if count == most), key=len)


def _proper_names(texts: Sequence[Prose]) -> list[str]:
    counted: Counter[str] = Counter()
    certain: set[str] = set()
    for prose in texts:
        for found in find_names(prose):
            counted[found.text] += 1
            if found.certain:
                certain.add(found.text)
    # A lone capital word that keeps coming back inside sentences is somebody; once, it may be anything.
    chosen = [name for name, count in counted.items() if name in certain or count > 2]
    merged: list[str] = []
    for name in sorted(chosen, key=lambda n: (-len(n.split()), -counted[n])):
        if not any(same_name(name, other) for other in merged):
            merged.append(name)
    order = list(counted)
    return sorted(merged, key=lambda name: min(order.index(n) for n in counted if same_name(n, name)))


def _described_at(prose: Prose, start: int, end: int) -> str:
    """The words around a mention that tell what they look like: "a slender girl in pale green, …"."""
    tokens = prose.tokens
    after = end
    noun = any(hit.value for hit in NOUNS.find(tokens, start, end))
    if noun:
        first, article = start, tokens[start - 1].word if start else ""
        stop = _end_of_description(tokens, end, noun=True)
        text = prose.text[tokens[first].start : tokens[stop - 1].end].strip()
        return f"{'an' if text[:1].lower() in 'aeiou' else 'a'} {_lowered(text)}" if article or text else text
    if after < len(tokens) and tokens[after].word == ",":
        after += 1
    else:
        # "Jia Baoyu approaches - youthful, refined, wearing a light blue robe"
        after = next(
            (i for i in range(end, min(end + 9, len(tokens))) if tokens[i].word in {"wearing", "wears"}),
            after,
        )
        if after == end or tokens[after].sentence != tokens[start].sentence:
            return ""
        stop = _end_of_description(tokens, after + 1)
        return _clean(prose, after, stop)
    if after >= len(tokens) or tokens[after].word not in {"a", "an", "the", *_CLOSE_OPENERS}:
        return ""
    stop = _end_of_description(tokens, after + 1)
    return _clean(prose, after, stop)


_CLOSE_OPENERS = word_set("wearing dressed clad aged mid early late")


def _clean(prose: Prose, start: int, stop: int) -> str:
    return prose.text[prose.tokens[start].start : prose.tokens[stop - 1].end].strip(" ,;")


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words right after the noun still describe: "with round eyes", "in a red coat", "wearing …"."""
    word = tokens[at].word
    if word == "with":
        return not _noun_ahead(tokens, at)
    if word == "in" and at + 2 < len(tokens) and tokens[at + 1].word in {"his", "her", "their"}:
        return (
            tokens[at + 2].word.isdigit()
            or tokens[at + 2].word.endswith("ties")
            or tokens[at + 2].word in {"early", "late", "mid"}
        )
    return word in {"wearing", "dressed", "clad", "who", "of"} or (word == "in" and _describes(tokens, at))


def _noun_ahead(tokens: Sequence[Token], at: int) -> bool:
    return any((hit := NOUNS.match(tokens, i)) and hit.value for i in range(at + 1, min(len(tokens), at + 4)))


def _end_of_description(tokens: Sequence[Token], start: int, noun: bool = False) -> int:
    """Up to the verb, or to a comma that opens no further description."""
    index = start
    while index < len(tokens) and index - start < 24:
        token = tokens[index]
        following = tokens[index + 1].word if index + 1 < len(tokens) else ""
        if token.word == ",":
            if following not in _CLAUSE_OPENERS or not _describes(tokens, index + 1):
                break
        elif (
            (
                (not token.is_word and token.word != "'s")
                or token.word in _VERBS
                or (token.word in ACTIONS and token.word.endswith("s"))
            )
            or (index == start and noun and not _goes_on(tokens, index))
            or (token.word == "and" and _noun_ahead(tokens, index))
            or (
                token.word.endswith("ing")
                and token.word not in _CLAUSE_OPENERS
                and token.word not in _PARTICIPLES
            )
            or (
                token.word.endswith("ly")
                and index + 1 < len(tokens)
                and tokens[index + 1].word != tokens[index + 1].single
            )
        ) or (index > start and _is_verb_after_noun(tokens, index)):
            break
        index += 1
    while index > start and (
        not tokens[index - 1].is_word or tokens[index - 1].word in {"and", "with", "in", "slowly"}
    ):
        index -= 1
    return index


def _is_verb_after_noun(tokens: Sequence[Token], at: int) -> bool:
    """ "with a copper shell rolls": a word in -s right after a thing or a garment is what they do."""
    before, word = tokens[at - 1].single, tokens[at]
    return word.word != word.single and before in _worn_and_held() and word.single not in _worn_and_held()


@cache
def _worn_and_held() -> frozenset[str]:
    phrases = [phrase for table in (THINGS, GARMENTS, HEADGEAR) for phrase in phrase_values(table)]
    return frozenset(phrase.split()[-1] for phrase in phrases) - BASE_COLOURS - SHADES - CLOTH


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause that starts here speaks of clothes, hair or age."""
    stop = next(
        (i for i in range(at, min(len(tokens), at + 10)) if not tokens[i].is_word), min(len(tokens), at + 10)
    )
    text = " ".join(t.text for t in tokens[at:stop])
    looks = read_looks(read_prose(text))
    return bool(looks.garment or looks.hair or looks.headgear or looks.glasses or looks.age)


def _best(descriptions: Sequence[str]) -> str:
    """The one that says most of the looks; a garment is added where only another one tells it."""
    scored = [(_weight(text), -index, text) for index, text in enumerate(descriptions) if text]
    if not scored:
        return ""
    weight, _, best = max(scored)
    if weight <= 0 or len(_content(best)) < 2:
        return ""
    if not read_looks(read_prose(best)).garment:
        extra = next((t for t in descriptions if t.startswith(("wearing", "dressed")) and t != best), "")
        best = f"{best}, {extra}" if extra else best
    return best


def _weight(text: str) -> int:
    prose = read_prose(text)
    looks = read_looks(prose)
    said = (
        looks.garment,
        looks.garment_colour,
        looks.hair,
        looks.hair_style,
        looks.headgear,
        looks.glasses,
        looks.age,
        looks.skin,
    )
    nouns = sum(1 for hit in NOUNS.find(prose.tokens) if hit.value)
    words = len(_content(text))
    return 3 * sum(map(bool, said)) + min(words, 6) - (2 if nouns > 1 else 0) - (1 if words < 2 else 0) - 1
