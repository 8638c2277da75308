"""Who is in the picture: names, nouns and pronouns of a prompt, each led back to one somebody."""

from collections.abc import Mapping, Sequence

from storymem_engine.shot_language.figures import (
    Mention,
    Someone,
    compatible,
    gather,
    grown,
    is_plural,
    kind_of_name,
)
from storymem_engine.shot_language.name_spans import name_spans
from storymem_engine.shot_language.names import find_names
from storymem_engine.shot_language.people import ANIMAL_KINDS, CROWD, MEN, NOUNS, NUMBERS, PAIRS, WOMEN
from storymem_engine.shot_language.presence import is_generic_owner, is_unseen, start_of_adjectives
from storymem_engine.shot_language.prose import Prose, negated, singular, word_set
from storymem_engine.shot_language.reading import Figure, FigureKind
from storymem_engine.shot_language.titles import TITLES

_PRONOUNS = {
    "she": "she", "her": "she", "hers": "she", "herself": "she", "he": "he", "him": "he", "his": "he", "himself": "he",
    "they": "they", "their": "they", "them": "they", "both": "they", "it": "it", "its": "it", "itself": "it",
}  # fmt: skip
_SOMEBODY = word_set("man woman girl boy child person figure lady kid gentleman stranger animal creature")
_BODY_PARTS = word_set("hand face eye finger palm foot shoulder back hair head cheek lip arm knee profile")
_AFTER_OBJECT = word_set(
    "like as and with in on at from to while when through across into until before after by for of"
)
_CROWDS = word_set("crowd audience congregation army choir troop people")


def find_figures(
    prose: Prose,
    cast: Mapping[str, str],
    just_seen: Sequence[Figure] = (),
    known: Sequence[Figure] = (),
    moved: bool = False,
) -> tuple[list[Figure], bool]:
    """Everyone to be seen, main subject first, and whether there is a crowd.

    `just_seen` are the figures of the shot right before, `known` those of the shots before it; `moved` says that
    the prompt names a place of its own, so that nobody still sits where they sat.
    """
    finder = Finder(prose, cast, just_seen, known)
    finder.read()
    gather(prose, finder.mentions)
    if moved:
        for someone in finder.people:
            someone.leave_behind()
    figures = [someone.settle() for someone in finder.people]
    figures.sort(key=_is_background)
    return figures, finder.crowd


def _is_background(figure: Figure) -> bool:
    """Birds in the trees and koi in the pond come after whoever the shot is about."""
    return (figure.kind in {"bird", "animal"} and figure.count > 1) or figure.name in {"the koi", "the fish"}


class Finder:
    def __init__(
        self, prose: Prose, cast: Mapping[str, str], just_seen: Sequence[Figure], known: Sequence[Figure]
    ) -> None:
        self.prose, self.tokens, self.cast = prose, prose.tokens, cast
        self.just_seen, self.known = just_seen, (*just_seen, *known)
        self.people: list[Someone] = []
        self.mentions: list[Mention] = []
        self.crowd = False
        self.registered: dict[str, Someone] = {}

    def read(self) -> None:
        names = self._names()
        tokens = self.tokens
        index = 0
        while index < len(tokens):
            if index in names:
                end, name = names[index]
                if not is_unseen(tokens, index) and not negated(tokens, index):
                    self._mention(index, end, self._somebody(name, named=True))
                index = end
                continue
            crowd = CROWD.match(tokens, index)
            if crowd is not None and self._is_crowd(crowd.start, crowd.end):
                self.crowd = self.crowd or not (negated(tokens, index) or is_unseen(tokens, index))
                index = crowd.end
                continue
            noun = NOUNS.match(tokens, index)
            if noun is not None:
                if noun.value is not None:
                    self._noun(noun.start, noun.end, noun.phrase, *noun.value, names=names)
                index = noun.end
                continue
            if tokens[index].word in _PRONOUNS and not self._opens_apposition(index):
                who = self._meant(_PRONOUNS[tokens[index].word]) or self._stranger(index)
                if who:
                    self._mention(index, index + 1, *who)
            index += 1

    def _mention(self, start: int, end: int, *who: Someone) -> None:
        for someone in who:
            if someone not in self.people:
                self.people.append(someone)
        self.mentions.append(Mention(start, end, who))

    # Names

    def _names(self) -> dict[int, tuple[int, str]]:
        """First token of every proper name -> (end, the name it stands for)."""
        spans: list[tuple[int, int, str]] = []

        def is_free(start: int, end: int) -> bool:
            return not any(start < e and s < end for s, e, _ in spans)

        for name in sorted(self.cast, key=len, reverse=True):
            if name[:1].isupper() or " " not in name.strip():
                for start, end in name_spans(self.prose.text, name):
                    first, last = self.prose.index_at(start), self.prose.index_at(end - 1) + 1
                    if is_free(first, last):
                        spans.append((first, last, name))
        familiar = {w.lower() for f in self.known if f.name[:4] != "the " for w in f.name.split()} - set(
            TITLES
        )
        for found in find_names(self.prose, familiar):
            known = next((f.name for f in self.known if same_name(f.name, found.text)), None)
            if is_free(found.start, found.end) and (found.certain or known):
                spans.append((found.start, found.end, known or found.text))
        return {start: (end, name) for start, end, name in spans}

    def _somebody(self, name: str, named: bool = False) -> Someone:
        """The one somebody of this name: described by the cast, remembered from the shots before."""
        for other, someone in self.registered.items():
            if other == name or (named and someone.named and same_name(other, name)):
                return someone
        someone = Someone(name, named=named)
        description = self.cast.get(name, "")
        if description or name in self.cast:
            someone.describe(f"{name}, {description}" if description else name)
        before = next((f for f in self.known if f.name == name or (named and same_name(f.name, name))), None)
        if before is not None:
            someone.name = name if name in self.cast else before.name
            someone.continue_from(before, before in self.just_seen)
        if someone.kind == "person" and named:
            someone.kind = kind_of_name(name)
        self.registered[someone.name] = someone
        return someone

    # Nouns

    def _is_crowd(self, start: int, end: int) -> bool:
        """ "villagers" and "other kids" are a crowd, "two villagers" and "the guest" are not."""
        first, before = self.tokens[start], self.tokens[start - 1].word if start else ""
        if first.word in _CROWDS - {"people"} or first.word in {"bustling", "crowded"} or end - start > 1:
            return True
        return (
            (is_plural(first) or first.word == "people")
            and before not in NUMBERS
            and before not in {"both", "a"}
        )

    def _noun(
        self,
        start: int,
        end: int,
        phrase: str,
        kind: FigureKind,
        age: str,
        names: Mapping[int, tuple[int, str]],
    ) -> None:
        tokens = self.tokens
        if negated(tokens, start) or is_unseen(tokens, start) or is_generic_owner(tokens, start, end):
            return
        first = start_of_adjectives(tokens, start)
        determiner = tokens[first - 1].word if first else ""
        adjectives = [t.word for t in tokens[first:start]]
        if phrase == "figure" and determiner in {"her", "his", "its", "their"}:
            return
        plural = is_plural(tokens[end - 1]) or phrase in PAIRS
        count = 1
        if plural:
            count = next(
                (NUMBERS[w] for w in (determiner, *adjectives) if w in NUMBERS), PAIRS.get(phrase, 3)
            )
        if "female" in adjectives or "male" in adjectives:
            kind = "woman" if "female" in adjectives else "man"
        if {"old", "elderly", "aging", "ageing", "aged"} & set(adjectives):
            age = "old"
        if {"teenage", "teen"} & set(adjectives):
            age, kind = "teen", grown(kind)
        age = "adult" if age == "young" else age
        known = self._introduced(first, end, determiner, count, names)
        if known is not None:
            known.become(kind, age, phrase)
            self._mention(first, end, known)
            return
        someone = self._same(phrase, kind, determiner, count) or self._by_noun(
            phrase, kind, determiner, count
        )
        if someone is None:
            someone = Someone(
                f"the {tokens[end - 1].word if plural else phrase}", kind, age, count, nouns={phrase}
            )
            self.registered[someone.name] = someone
        else:
            someone.become(kind, age, phrase)
        self._mention(first, end, someone)

    def _introduced(
        self, first: int, end: int, determiner: str, count: int, names: Mapping[int, tuple[int, str]]
    ) -> Someone | None:
        """ "Neo, a young man …", "a young woman named Mara", "her friend Tom": the noun tells who a name is."""
        tokens = self.tokens
        last = self.mentions[-1] if self.mentions else None
        lead = first - 1 if determiner in {"a", "an", "the", "his", "her"} else first
        if (
            last is not None
            and count == 1
            and lead - 1 == last.end
            and tokens[last.end].word == ","
            and len(last.who) == 1
        ):
            after = tokens[end].word if end < len(tokens) else "."
            related = determiner in {"his", "her"} and after in {",", "in", "with", "wearing", "."}
            if last.who[0].named and (related or determiner in {"a", "an", "the", ""}):
                return last.who[0]
            if determiner in {"a", "an"}:
                return last.who[0]
        following = end
        while following < len(tokens) and tokens[following].word in {"named", "called"}:
            following += 1
        if end + 1 in names and tokens[end].word == ",":
            # "the old clockmaker, Anton, peers"; a name without the second comma starts a list.
            closing = names[end + 1][0]
            following = end + 1 if closing < len(tokens) and tokens[closing].word == "," else following
        if following in names and count == 1:
            return self._somebody(names[following][1], named=True)
        return None

    def _same(self, phrase: str, kind: FigureKind, determiner: str, count: int) -> Someone | None:
        """Somebody of this prompt whom "the girl" or "the little robot" means again."""
        if determiner in {"another", "other", "second", "a", "an"}:
            return None
        head = phrase.split()[-1]
        for someone in self.people:
            if someone.count == count and any(noun.split()[-1] == head for noun in someone.nouns):
                return someone
        alike = [
            s for s in self.people if s.count == count and s.kind != "person" and compatible(s.kind, kind)
        ]
        return alike[0] if head in _SOMEBODY and determiner in {"the", "this"} and len(alike) == 1 else None

    def _by_noun(self, phrase: str, kind: FigureKind, determiner: str, count: int) -> Someone | None:
        """Somebody whom the cast or the shots before know by this noun."""
        head = phrase.split()[-1]
        for name in self.cast:
            words = name.lower().split()
            if count == 1 and words and (words[-1] == head or (head in words and not name[:1].isupper())):
                return self._somebody(name)
        for figure in self.known:
            if (
                figure.count == count
                and figure.name[:4] == "the "
                and singular(figure.name.split()[-1]) == head
            ):
                return self._somebody(figure.name)
        if count > 1 or determiner not in {"the", "this", ""} or head not in _SOMEBODY:
            return None
        alike = [f for f in self.known if f.count == 1 and f.kind != "person" and compatible(f.kind, kind)]
        return self._somebody(alike[0].name) if len({f.name for f in alike}) == 1 else None

    # Pronouns

    def _meant(self, pronoun: str) -> list[Someone]:
        here = self.people
        if pronoun == "they":
            if len(here) >= 2 or (here and here[0].count > 1):
                return here[:1] if len(here) == 1 else here[:3]
            names = {s.name for s in here}
            # Without a shot before, everyone of the cast is meant: a lone request brings only those in the shot.
            before = [f.name for f in self.just_seen] if self.just_seen or here else list(self.cast)
            back = [name for name in before if name not in names]
            return [*here, *map(self._somebody, back)][:3] if len(back) + len(here) >= 2 else []
        if pronoun == "it":
            creatures = [s for s in here if s.kind in ANIMAL_KINDS and s.count == 1]
            if creatures or here:
                return creatures[-1:]
            return self._of_kind([f.name for f in self.just_seen] or list(self.cast), ANIMAL_KINDS)
        return self._she_or_he(pronoun == "she")

    def _she_or_he(self, female: bool) -> list[Someone]:
        kinds = WOMEN if female else MEN
        alike = [s for s in self.people if s.kind in kinds and s.count == 1]
        if alike:
            return [self._latest(alike)]
        unknown = [s for s in self.people if s.kind in {"person", "child"} and s.count == 1]
        if unknown:
            someone = self._latest(unknown)
            someone.take_gender(female)
            return [someone]
        for accepted in (kinds, frozenset(("person", "child"))):
            for figure in self.known:
                if figure.count == 1 and figure.kind in accepted:
                    someone = self._somebody(figure.name)
                    if someone.kind in {"person", "child"}:
                        someone.take_gender(female)
                    return [someone]
        return self._of_kind(list(self.cast), kinds)

    def _opens_apposition(self, index: int) -> bool:
        """The "her" of "Kael, her brother" is not Kael."""
        if (
            self.tokens[index].word not in {"his", "her"}
            or not self.mentions
            or index + 1 >= len(self.tokens)
        ):
            return False
        noun = NOUNS.match(self.tokens, index + 1)
        directly = self.mentions[-1].end == index - 1 and self.tokens[index - 1].word == ","
        return directly and noun is not None and noun.value is not None

    def _stranger(self, index: int) -> list[Someone]:
        """Nobody known can be meant: "He walks away." shows a man, "her hands" a woman, "her father" nobody yet."""
        word = self.tokens[index].word
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        owns = word in {"his", "her"} and following is not None and following.is_word
        owns = owns and following is not None and following.word not in _AFTER_OBJECT
        if _PRONOUNS[word] in {"they", "it"} or (owns and following and following.single not in _BODY_PARTS):
            return []
        female = _PRONOUNS[word] == "she"
        someone = self._somebody("the woman" if female else "the man")
        someone.take_gender(female)
        return [someone]

    def _of_kind(self, names: Sequence[str], kinds: frozenset[str]) -> list[Someone]:
        """The first of these whom the pronoun suits."""
        for name in names:
            known = name in self.registered
            someone = self._somebody(name, named=name[:1].isupper())
            if someone.kind in kinds and someone.count == 1:
                return [someone]
            if not known:
                self.registered.pop(someone.name, None)
        return []

    def _latest(self, alike: Sequence[Someone]) -> Someone:
        for mention in reversed(self.mentions):
            if len(mention.who) == 1 and mention.who[0] in alike:
                return mention.who[0]
        return alike[0]


def same_name(a: str, b: str) -> bool:
    """ "Daiyu" is "Lin Daiyu"; "the man" is nobody's name."""
    if "the" in (a[:3].lower(), b[:3].lower()):
        return a == b
    first, second = ({w.strip(".").lower() for w in name.split()} - set(TITLES) for name in (a, b))
    return bool(first and second) and (first <= second or second <= first)
