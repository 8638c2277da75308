"""A prompt as words: tokens with their sentence, and tables of phrases to look for in them."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Generic, TypeVar

READ_AT_MOST = 20_000
"""Characters of a prompt that are read; a video model's text encoder stops at about an eighth of that."""

T = TypeVar("T")


def word_set(text: str) -> frozenset[str]:
    """The words of a table written as running text."""
    return frozenset(text.split())


_TOKEN = re.compile(r"[^\W\d_]+|\d+|[.,;:!?()…/\u2014\u2013\n]| - |--")
_QUOTED = re.compile(
    r"\"[^\"\n]{1,400}\"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|(?<!\w)['‘](?!\s)[^'’\n]{2,200}['’](?!\w)"
)
_ENDINGS = frozenset(".!?…;\n")
_ABBREVIATIONS = word_set("mr mrs ms dr st prof sgt capt lt int ext jr sr vs")
_IRREGULAR = {
    "children": "child", "men": "man", "women": "woman", "people": "person", "leaves": "leaf", "knives": "knife",
    "wolves": "wolf", "shelves": "shelf", "feet": "foot", "mice": "mouse", "wives": "wife", "gentlemen": "gentleman",
    "fishermen": "fisherman", "policemen": "policeman", "horsemen": "horseman", "geese": "goose", "scarves": "scarf",
    "thieves": "thief", "glasses": "glasses", "news": "news", "stairs": "stairs", "jeans": "jeans",
    "trousers": "trousers", "pyjamas": "pyjamas", "pajamas": "pyjamas", "overalls": "overalls", "waves": "wave",
    "elves": "elf", "dwarves": "dwarf", "cacti": "cactus", "movies": "movie", "cookies": "cookie",
}  # fmt: skip


def singular(word: str) -> str:
    """The word without its plural ending, by rule: good enough to look it up in a table."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("shes", "ches", "xes", "sses", "zes")):
        return word[:-2]
    return word[:-1]


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    word: str
    """Lower case; a punctuation mark is its own word."""
    single: str
    start: int
    end: int
    sentence: int
    initial: bool
    """The first word of its sentence, where a capital letter says nothing."""

    @property
    def is_word(self) -> bool:
        return self.word[0].isalnum()

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


@dataclass(frozen=True)
class Prose:
    text: str
    tokens: tuple[Token, ...]

    @cached_property
    def plain(self) -> str:
        """The tokens with one space between them: hyphens, line breaks and quotations are gone."""
        return " ".join(token.word for token in self.tokens)

    @cached_property
    def _plain_starts(self) -> list[int]:
        starts, at = [], 0
        for token in self.tokens:
            starts.append(at)
            at += len(token.word) + 1
        return starts

    def index_at_plain(self, offset: int) -> int:
        """The token that holds this offset of `plain`."""
        return bisect_right(self._plain_starts, offset) - 1

    def index_at(self, offset: int) -> int:
        """The first token that ends after this offset of the text."""
        for index, token in enumerate(self.tokens):
            if token.end > offset:
                return index
        return len(self.tokens)

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Token ranges, one for each sentence."""
        start = 0
        for index, token in enumerate(self.tokens):
            if token.sentence != self.tokens[start].sentence:
                yield start, index
                start = index
        if self.tokens:
            yield start, len(self.tokens)


def without_quotations(text: str) -> str:
    """What somebody says or reads is blanked, keeping every offset: "Good morning" is not the morning."""
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)


def read_prose(text: str) -> Prose:
    # Case folding may change a length (İ), so the lower case is taken token by token.
    text = without_quotations(text[:READ_AT_MOST])
    tokens: list[Token] = []
    sentence, initial = 0, True
    for match in _TOKEN.finditer(text):
        found = match[0]
        word = found.strip().lower() or "."
        if word in {"-", "--", "\u2013", "\u2014", "/"}:
            word = ","
        if word == "s" and match.start() and text[match.start() - 1] in "'’":
            word = "'s"
        abbreviated = word == "." and bool(tokens) and tokens[-1].word in _ABBREVIATIONS
        if abbreviated:
            continue
        tokens.append(Token(found, word, singular(word), match.start(), match.end(), sentence, initial))
        initial = False
        if word in _ENDINGS or found == "\n":
            sentence, initial = sentence + 1, True
    return Prose(text, tuple(tokens))


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    value: T
    phrase: str
    start: int
    end: int
    """Token range."""


class Lexicon(Generic[T]):
    """Phrases and what they stand for. The longest phrase wins, and no word is used twice."""

    def __init__(self, entries: Callable[[], Mapping[str, T]]) -> None:
        """`entries` is asked at the first look-up: importing the tables costs next to nothing."""
        self._load = entries

    @cached_property
    def entries(self) -> Mapping[str, T]:
        return self._load()

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[tuple[str, ...], T]]]:
        by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for phrase, value in self.entries.items():
            words = tuple(phrase.split())
            by_first.setdefault(words[0], []).append((words, value))
        for choices in by_first.values():
            choices.sort(key=lambda choice: -len(choice[0]))
        return by_first

    def __contains__(self, phrase: str) -> bool:
        return phrase in self.entries

    def match(self, tokens: Sequence[Token], at: int) -> Hit[T] | None:
        token = tokens[at]
        best: Hit[T] | None = None
        for first in dict.fromkeys(
            (token.word, token.single)
        ):  # as written first; never a set: its order changes
            for words, value in self._by_first.get(first, ()):
                end = at + len(words)
                if end > len(tokens) or (best and best.end >= end):
                    continue
                rest = tokens[at + 1 : end]
                if all(w in (t.word, t.single) for w, t in zip(words[1:], rest, strict=True)):
                    best = Hit(value, " ".join(words), at, end)
        return best

    def find(self, tokens: Sequence[Token], start: int = 0, end: int | None = None) -> Iterator[Hit[T]]:
        at, stop = start, len(tokens) if end is None else end
        while at < stop:
            hit = self.match(tokens, at)
            if hit is not None and hit.end <= stop:
                yield hit
                at = hit.end
            else:
                at += 1


def lexicon(groups: Mapping[str, str], *, blocked: str = "") -> Lexicon[str]:
    """A lexicon from `{"kitchen": "kitchen | pantry"}`; `blocked` phrases only look like entries and stand for ""."""
    return Lexicon(lambda: {**phrase_values(groups), **phrase_values({"": blocked} if blocked else {})})


def phrase_values(groups: Mapping[T, str]) -> dict[str, T]:
    """Each phrase of the tables -> its value; the first of two wins."""
    entries: dict[str, T] = {}
    for value, phrases in groups.items():
        for phrase in phrases.split("|"):
            entries.setdefault(" ".join(phrase.split()), value)
    return entries


@cache
def pattern(text: str) -> re.Pattern[str]:
    """Compiled when first looked for: importing the package stays quick."""
    return re.compile(text)


_NEGATIONS = word_set("no not without never neither nor nobody")


def negated(tokens: Sequence[Token], at: int, reach: int = 3) -> bool:
    """Whether a "no", "not" or "without" governs the token at `at`."""
    for index in range(at - 1, max(-1, at - 1 - reach), -1):
        token = tokens[index]
        if not token.is_word:
            return False
        if token.word in _NEGATIONS:
            return True
    return False
