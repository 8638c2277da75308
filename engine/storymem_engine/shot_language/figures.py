"""Who is to be seen: finds them in a prompt, follows the pronouns, gathers what they look like."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from storymem_engine.shot_language.cast import name_spans
from storymem_engine.shot_language.names import TITLES, find_names
from storymem_engine.shot_language.people import ANIMAL_KINDS, CROWD, GIVEN_NAMES, MEN, NOUNS, NUMBERS, WOMEN
from storymem_engine.shot_language.poses import find_carried, find_facing, find_pose
from storymem_engine.shot_language.prose import Prose, Token, negated, read_prose
from storymem_engine.shot_language.reading import Figure, FigureKind
from storymem_engine.shot_language.wardrobe import Looks, read_looks

_PRONOUNS = {
    "she": "she", "her": "she", "hers": "she", "herself": "she", "he": "he", "him": "he", "his": "he", "himself": "he",
    "they": "they", "their": "they", "them": "they", "both": "they", "it": "it", "its": "it", "itself": "it",
}  # fmt: skip
_INDEFINITE = frozenset(
    [
        "a",
        "an",
        "another",
        "other",
        "second",
        "new",
        "some",
        "two",
        "three",
        "four",
        "five",
        "six",
        "several",
        "few",
        "many",
        "group",
        "pair",
        "couple",
    ]
)
_PICTURED = frozenset(
    [
        "portrait",
        "portraits",
        "photo",
        "photos",
        "photograph",
        "photographs",
        "picture",
        "pictures",
        "painting",
        "paintings",
        "statue",
        "statues",
        "drawing",
        "drawings",
        "sketch",
        "poster",
        "memory",
        "memories",
        "dream",
        "thought",
        "thoughts",
        "voice",
        "letter",
        "letters",
        "note",
        "message",
        "story",
        "tale",
        "name",
        "sculpture",
        "image",
        "toy",
        "doll",
        "ghost",
        "absence",
        "news",
        "birthday",
        "sound",
        "sounds",
        "song",
        "cry",
        "cries",
        "cost",
        "shape",
    ]
)
_UNSEEN = frozenset(["of", "from", "to", "about", "by", "for"])
_LIKENESS = frozenset(["like", "as", "than", "resembling"])
_ABSENT_VERBS = frozenset(
    [
        "missing",
        "misses",
        "remembers",
        "remembering",
        "awaits",
        "dreams",
        "calls",
        "phones",
        "telephones",
        "texts",
        "awaiting",
        "imagines",
    ]
)
_ADJECTIVE_STOPS = frozenset(
    [
        "the",
        "a",
        "an",
        "his",
        "her",
        "their",
        "its",
        "this",
        "that",
        "another",
        "two",
        "three",
        "four",
        "several",
        "some",
        "few",
        "both",
        "of",
        "with",
        "and",
    ]
)


@dataclass
class _Someone:
    """A figure under construction."""

    name: str
    kind: FigureKind = "person"
    age: str = "adult"
    count: int = 1
    base: Looks = Looks()
    told: Looks = Looks()
    before: Figure | None = None
    named: bool = False
    nouns: set[str] = field(default_factory=set)
    carries: str = ""
    pose: str = ""
    facing: str = ""

    def settle(self) -> Figure:
        looks = self.told.over(self.base)
        before = self.before
        age = looks.age or self.age
        return Figure(
            name=self.name,
            kind=self.kind,
            count=self.count,
            age=cast(None, age),  # type: ignore[arg-type]
            hair=looks.hair,
            hair_style=looks.hair_style,
            headgear=looks.headgear,
            garment=looks.garment,
            garment_colour=looks.garment_colour,
            second_colour=looks.second_colour,
            skin=looks.skin,
            glasses=looks.glasses,
            carries=self.carries,
            pose=self.pose or (before.pose if before else "standing"),  # type: ignore[arg-type]
            facing=self.facing or "camera",  # type: ignore[arg-type]
        )


@dataclass(frozen=True)
class _Mention:
    start: int
    end: int
    who: tuple[_Someone, ...]
    possessive: bool = False


def looks_of(figure: Figure) -> Looks:
    return Looks(
        figure.age if figure.age != "adult" else "",
        figure.hair,
        figure.hair_style,
        figure.headgear,
        figure.garment,
        figure.garment_colour,
        figure.second_colour,
        figure.skin,
        figure.glasses,
    )


def find_figures(
    prose: Prose, cast_list: Mapping[str, str], known: Sequence[Figure], just_seen: Sequence[Figure]
) -> tuple[list[Figure], bool]:
    """Everyone to be seen, in order of mention, and whether there is a crowd.

    `known` are the figures of the shots before (their looks last), `just_seen` those of the shot right before.
    """
    return _Finder(prose, cast_list, known, just_seen).find()


class _Finder:
    def __init__(
        self, prose: Prose, cast_list: Mapping[str, str], known: Sequence[Figure], just_seen: Sequence[Figure]
    ) -> None:
        self.prose, self.tokens = prose, prose.tokens
        self.cast, self.known, self.just_seen = cast_list, known, just_seen
        self.people: list[_Someone] = []
        self.mentions: list[_Mention] = []
        self.crowd = False

    def find(self) -> tuple[list[Figure], bool]:
        taken = self._named()
        self._by_noun_and_pronoun(taken)
        self._describe()
        figures = [someone.settle() for someone in self.people]
        return figures, self.crowd

    # Who is mentioned

    def _named(self) -> dict[int, tuple[int, _Someone | None]]:
        """Token index -> (end, who) of every proper name; nobody for a name that is not seen."""
        taken: dict[int, tuple[int, _Someone | None]] = {}
        spans: list[tuple[int, int, str]] = []
        for name in sorted(self.cast, key=len, reverse=True):
            for start, end in name_spans(self.prose.text, name):
                first, last = self.prose.index_at(start), self.prose.index_at(end - 1) + 1
                if not any(first < e and s < last for s, e, _ in spans):
                    spans.append((first, last, name))
        self._by_name: dict[str, _Someone] = {}
        for found in find_names(self.prose):
            if any(found.start < e and s < found.end for s, e, _ in spans):
                continue
            match = self._known_by_name(found.text)
            if found.certain or match is not None:
                spans.append((found.start, found.end, match.name if match else found.text))
        for start, end, name in sorted(spans):
            who = None if self._unseen(start) else self._someone_called(name, start, end)
            taken[start] = (end, who)
        return taken

    def _known_by_name(self, text: str) -> Figure | None:
        words = set(text.lower().split())
        for figure in self.known:
            if figure.name[:4] != "the " and words & set(figure.name.lower().split()) - set(TITLES):
                return figure
        return None

    def _someone_called(self, name: str, start: int, end: int) -> _Someone:
        for other, someone in self._by_name.items():
            if other == name or set(name.lower().split()) & set(other.lower().split()) - set(TITLES) - {
                "the",
                "a",
            }:
                return someone
        someone = _Someone(name, named=True)
        description = self.cast.get(name, "")
        text = self.prose.text[self.tokens[start].start : self.tokens[end - 1].end]
        self._take_description(someone, f"{name}, {description}" if description else name)
        before = self._known_by_name(name) or next((f for f in self.known if f.name == name), None)
        if before is not None:
            self._continue(someone, before, keep_base=bool(description))
        if someone.kind == "person":
            someone.kind = _kind_of_name(text, someone.kind)
        self._by_name[name] = someone
        # Listed when their mention is reached, so that the order is the text's.
        return someone

    def _take_description(self, someone: _Someone, description: str) -> None:
        prose = read_prose(description)
        for hit in NOUNS.find(prose.tokens):
            if hit.value:
                kind, age = hit.value
                if someone.kind == "person":
                    someone.kind = kind
                    someone.age = age if age != "young" else "adult"
                someone.nouns.add(hit.phrase)
                if someone.kind != "person":
                    break
        if someone.kind == "person":
            words = [t.word for t in prose.tokens]
            gender = next((w for w in words if w in {"she", "her", "he", "his", "him"}), "")
            gender = gender or next((w for w in words if w in {"female", "male"}), "")
            if gender:
                someone.kind = "woman" if gender in {"she", "her", "female"} else "man"
        someone.kind = _by_age(someone.kind, " ".join(t.word for t in prose.tokens))
        someone.base = read_looks(prose, animal=someone.kind in ANIMAL_KINDS)

    def _continue(self, someone: _Someone, before: Figure, keep_base: bool = False) -> None:
        someone.before = before if before in self.just_seen else None
        looks = looks_of(before)
        someone.base = looks.over(someone.base) if not keep_base else someone.base.over(looks)
        if someone.kind == "person":
            someone.kind = before.kind
        if someone.age == "adult":
            someone.age = before.age
        someone.carries = before.carries if before in self.just_seen else ""

    def _by_noun_and_pronoun(self, taken: dict[int, tuple[int, _Someone | None]]) -> None:
        index = 0
        tokens = self.tokens
        while index < len(tokens):
            token = tokens[index]
            if index in taken:
                end, who = taken[index]
                if who is not None:
                    self._mention(index, end, who)
                index = end
                continue
            crowd = CROWD.match(tokens, index)
            if crowd is not None and self._is_crowd(crowd.start, crowd.end):
                if not negated(tokens, index) and not self._unseen(index):
                    self.crowd = True
                index = crowd.end
                continue
            noun = NOUNS.match(tokens, index)
            if noun is not None:
                if noun.value is not None and not (
                    token.capital and not token.initial and index - 1 in self._ends(taken)
                ):
                    self._noun(noun.start, noun.end, noun.phrase, *noun.value)
                index = noun.end
                continue
            if token.word in _PRONOUNS:
                self._pronoun(index, _PRONOUNS[token.word])
            index += 1

    def _ends(self, taken: Mapping[int, tuple[int, _Someone | None]]) -> set[int]:
        return {end - 1 for end, _ in taken.values()}

    def _is_crowd(self, start: int, end: int) -> bool:
        """ "villagers" are a crowd, "two villagers" and "the guest" are not."""
        first = self.tokens[start]
        if first.word in {"bustling"}:
            return True
        plural = first.word != first.single or first.word in {
            "crowd",
            "people",
            "audience",
            "congregation",
            "army",
            "choir",
            "troop",
        }
        plural = plural or end - start > 1
        before = self.tokens[start - 1].word if start else ""
        return (plural and before not in NUMBERS and before not in {"both", "a"} | ({"the"} if first.word == "guests" else set())) or first.word in {
            "crowd", "audience",
        }  # fmt: skip

    def _mention(self, start: int, end: int, *who: _Someone) -> None:
        for someone in who:
            if someone not in self.people:
                self.people.append(someone)
        possessive = end < len(self.tokens) and self.tokens[end].word == "'s"
        self.mentions.append(_Mention(start, end, who, possessive))

    def _noun(self, start: int, end: int, phrase: str, kind: FigureKind, age: str) -> None:
        tokens = self.tokens
        if negated(tokens, start) or self._unseen(start) or self._is_generic(start, end):
            return
        modifiers = self._modifiers(start)
        words = [t.word for t in tokens[modifiers:start]]
        determiner = tokens[modifiers - 1].word if modifiers else ""
        plural = (
            tokens[end - 1].word != tokens[end - 1].single and phrase.split()[-1] == tokens[end - 1].single
        )
        count = next((NUMBERS[w] for w in [determiner, *words] if w in NUMBERS), 3 if plural else 1)
        if not plural and determiner not in {"group", "pair", "couple"}:
            count = 1
        if "female" in words or "male" in words:
            kind = "woman" if "female" in words else "man"
        if age == "young":
            age = "adult"
        if "old" in words or "elderly" in words:
            age = "old"
        if "teenage" in words or "teen" in words:
            age, kind = "teen", {"girl": "woman", "boy": "man"}.get(kind, kind)  # type: ignore[assignment]
        # "Neo, a young man …" and "a young woman named Mara" speak of one person.
        last = self.mentions[-1] if self.mentions else None
        lead = modifiers - 1 if determiner in _INDEFINITE | {"the", "his", "her"} else modifiers
        if last is not None and lead - 1 == last.end and tokens[last.end].word == "," and count == 1 and len(last.who) == 1 and (
            last.who[0].named or determiner in {"a", "an"}
        ) and self._introduces(lead, end):  # fmt: skip
            self._become(last.who[0], kind, age, phrase)
            self.mentions.append(_Mention(modifiers, end, last.who))
            return
        following = end
        while (
            following < len(tokens)
            and tokens[following].word in {"named", "called", ","}
            and following - end < 2
        ):
            following += 1
        named = next((s for n, s in self._by_name.items() if self._starts_name(following, n)), None)
        if named is not None and ((following > end and tokens[end].word != ",") or following == end):
            self._become(named, kind, age, phrase)
            self._mention(modifiers, end, named)
            return
        someone = self._same(phrase, kind, determiner, count)
        if someone is None:
            someone = _Someone(f"the {tokens[end - 1].word if plural else phrase}", kind, age, count)
            someone.nouns.add(phrase)
            self._recall(someone, phrase, kind)
        self._mention(modifiers, end, someone)

    def _introduces(self, start: int, end: int) -> bool:
        return end - start <= 9 and all(t.is_word for t in self.tokens[start:end] if t.word != ",")

    def _starts_name(self, at: int, name: str) -> bool:
        return (
            at < len(self.tokens) and self.tokens[at].capital and self.tokens[at].word in name.lower().split()
        )

    def _become(self, someone: _Someone, kind: FigureKind, age: str, phrase: str) -> None:
        if (
            someone.kind == "person"
            or (someone.kind in WOMEN and kind in WOMEN)
            or (someone.kind in MEN and kind in MEN)
        ):
            someone.kind = kind
        if age in {"child", "teen", "old"}:
            someone.age = age
        someone.nouns.add(phrase)

    def _same(self, phrase: str, kind: FigureKind, determiner: str, count: int) -> _Someone | None:
        """Somebody of this prompt whom "the girl", "the girl" again, "the little robot" means."""
        if determiner in {"another", "other", "second"}:
            return None
        head = phrase.split()[-1]
        heads = {n.split()[-1]: s for s in self.people for n in s.nouns}
        if (
            head in heads
            and (heads[head].count == count or determiner == "the")
            and determiner not in {"a", "an"}
        ):
            return heads[head]
        if determiner in {"a", "an"}:
            return None
        alike = [
            s for s in self.people if s.count == count and _compatible(s.kind, kind) and s.kind != "person"
        ]
        generic = head in {
            "man",
            "woman",
            "girl",
            "boy",
            "child",
            "person",
            "figure",
            "animal",
            "creature",
            "bird",
            "lady",
        }
        if determiner in {"the", "this"} and generic and len(alike) == 1:
            return alike[0]
        return None

    def _recall(self, someone: _Someone, phrase: str, kind: FigureKind) -> None:
        """Looks of somebody the cast or the shots before know under this noun."""
        head = phrase.split()[-1]
        for name, description in self.cast.items():
            lowered = name.lower().split()
            if lowered and (lowered[-1] == head or (head in lowered and name[:1].islower())):
                someone.name = name
                self._take_description(someone, f"{name}, {description}")
                break
        for figure in self.known:
            if figure.name == someone.name or (
                figure.name.split()[-1] == head
                and figure.count == someone.count
                and figure.name[:4] == "the "
            ):
                self._continue(someone, figure, keep_base=someone.name in self.cast)
                someone.name = figure.name
                return
        if (
            someone.name not in self.cast
            and someone.count == 1
            and head in {"man", "woman", "girl", "boy", "child", "person", "figure"}
        ):
            alike = [
                f for f in self.known if f.count == 1 and _compatible(f.kind, kind) and f.kind != "person"
            ]
            if len(alike) == 1 and self._article(head) in {"the", ""}:
                self._continue(someone, alike[0])
                someone.name, someone.kind = alike[0].name, alike[0].kind

    def _article(self, head: str) -> str:
        for index, token in enumerate(self.tokens):
            if token.single == head:
                start = self._modifiers(index)
                return self.tokens[start - 1].word if start else ""
        return ""

    def _pronoun(self, index: int, pronoun: str) -> None:
        who = self._meant(pronoun)
        if who:
            self._mention(index, index + 1, *who)

    def _meant(self, pronoun: str) -> list[_Someone]:
        here = self.people
        if pronoun == "they":
            if len(here) >= 2:
                return here[:3]
            if here and here[0].count > 1:
                return here[:1]
            back = [self._back(f) for f in self.just_seen if f.name not in {s.name for s in here}]
            if len(back) + len(here) >= 2:
                return [*here, *back][:3]
            return []
        if pronoun == "it":
            machines = [s for s in here if s.kind in ANIMAL_KINDS]
            if machines:
                return machines[-1:]
            back = [f for f in self.just_seen if f.kind in ANIMAL_KINDS and f.count == 1]
            return [self._back(back[0])] if back and not here else []
        kinds: frozenset[FigureKind] = WOMEN if pronoun == "she" else MEN
        alike = [s for s in here if s.kind in kinds and s.count == 1]
        if alike:
            # The subject keeps the pronoun: the first of them, unless a later sentence brings a new one.
            return [self._recent(alike)]
        unknown = [s for s in here if s.kind in {"person", "child"} and s.count == 1]
        if unknown:
            chosen = unknown[-1] if len(unknown) == 1 else self._recent(unknown)
            child = chosen.kind == "child" or chosen.age == "child"
            chosen.kind = ("girl" if child else "woman") if pronoun == "she" else ("boy" if child else "man")
            return [chosen]
        for figures in (self.just_seen, self.known):
            found = next((f for f in figures if f.count == 1 and f.kind in kinds), None)
            found = found or next((f for f in figures if f.count == 1 and f.kind == "person"), None)
            if found is not None:
                someone = self._back(found)
                if someone.kind == "person":
                    someone.kind = "woman" if pronoun == "she" else "man"
                return [someone]
        return self._from_cast(kinds)

    def _recent(self, alike: list[_Someone]) -> _Someone:
        for mention in reversed(self.mentions):
            for someone in mention.who:
                if someone in alike and len(mention.who) == 1:
                    return someone
        return alike[0]

    def _back(self, figure: Figure) -> _Someone:
        """Somebody of the shots before, brought back by a pronoun."""
        someone = next((s for s in self.people if s.name == figure.name), None)
        if someone is None:
            someone = _Someone(figure.name, figure.kind, figure.age, figure.count)
            if figure.name in self.cast:
                self._take_description(someone, f"{figure.name}, {self.cast[figure.name]}")
            self._continue(someone, figure, keep_base=figure.name in self.cast)
        return someone

    def _from_cast(self, kinds: frozenset[FigureKind]) -> list[_Someone]:
        for name, description in self.cast.items():
            someone = _Someone(name)
            self._take_description(someone, f"{name}, {description}")
            if someone.kind == "person":
                someone.kind = _kind_of_name(name, "person")
            if someone.kind in kinds:
                return [someone]
        return []

    # Where a mention is not somebody to be seen

    def _unseen(self, at: int) -> bool:
        """ "a portrait of a child", "a letter from her father", "like a ghost": nobody of them is there."""
        words = [t.word for t in self.tokens[max(0, at - 6) : at]]
        sentence = self.tokens[at].sentence
        words = [t.word for t in self.tokens[max(0, at - 6) : at] if t.sentence == sentence]
        for back, word in enumerate(reversed(words)):
            if word == ",":
                return False
            ahead = words[len(words) - back :]
            if word in _UNSEEN and back < 4 and all(w in _ADJECTIVE_STOPS or w.isalpha() for w in ahead):
                source = words[: len(words) - back - 1]
                if (source and source[-1] in _PICTURED) or (
                    len(source) > 1 and source[-2] in _PICTURED and source[-1] in {"addressed", "written"}
                ):
                    return True
                return (word == "to" and bool(source) and source[-1] in {"addressed", "belonged", "belonging"}) or (
                    word == "for" and bool(source) and source[-1] in {"waiting", "searching", "longing", "meant"}
                )  # fmt: skip
            if word in _LIKENESS and back < 4 and all(w in {"a", "an", "the", "some", "if"} or w.isalpha() for w in ahead) and any(
                w in {"a", "an", "if"} for w in ahead[:2]
            ):  # fmt: skip
                return word != "as" or "if" in ahead[:1]
            if word in _ABSENT_VERBS and back < 3:
                return True
        return False

    def _is_generic(self, start: int, end: int) -> bool:
        """ "a child's bicycle" is a bicycle; "an artist's studio" is a studio."""
        possessive = end < len(self.tokens) and self.tokens[end].word == "'s"
        article = self.tokens[start - 1].word if start else ""
        after = self.tokens[end + 1].single if possessive and end + 1 < len(self.tokens) else ""
        return (
            possessive
            and article in {"a", "an"}
            and after not in {"hand", "face", "eye", "finger", "foot", "back", "shoulder"}
        )

    def _modifiers(self, start: int) -> int:
        """Where the adjectives before the noun begin."""
        index = start
        while index > 0 and start - index < 6:
            token = self.tokens[index - 1]
            if (
                token.word in _ADJECTIVE_STOPS - {"and"}
                or token.word in NUMBERS
                or not (token.is_word or token.word == ",")
            ):
                break
            if token.word == "," and start - index < 1:
                break
            if token.sentence != self.tokens[start].sentence or token.word in {
                "'s",
                "in",
                "on",
                "at",
                "by",
                "to",
                "as",
                "is",
                "while",
                "where",
            }:
                break
            index -= 1
        # Without a determiner the words before are another part of the sentence.
        if index > 0 and (
            self.tokens[index - 1].word in _ADJECTIVE_STOPS or self.tokens[index - 1].word in NUMBERS
        ):
            return index
        return index if index < start and self.tokens[index].initial else start

    # What they look like and do

    def _describe(self) -> None:
        spans = self._spans()
        for start, end, who in spans:
            for someone in who:
                animal = someone.kind in ANIMAL_KINDS
                told = read_looks(self.prose, start, end, animal)
                if animal and someone.base.hair and not _describes_body(self.tokens[start:end]):
                    told = replace(told, hair="", second_colour="")
                if someone.count > 1 or not someone.told.garment:
                    someone.told = someone.told.over(told)
                else:
                    someone.told = replace(someone.told.over(told), garment=someone.told.garment)
                someone.carries = find_carried(self.prose, start, end) or someone.carries
                someone.pose = someone.pose or find_pose(self.tokens, start, end)
                someone.facing = someone.facing or find_facing(self.tokens, start, end)

    def _spans(self) -> list[tuple[int, int, tuple[_Someone, ...]]]:
        """Token ranges and whom each speaks of: from a mention to the next one in the sentence."""
        spans: list[tuple[int, int, tuple[_Someone, ...]]] = []
        last: tuple[_Someone, ...] = ()
        for start, end in self.prose.sentences():
            inside = [m for m in self.mentions if start <= m.start < end]
            if not inside:
                if last and len(last) == 1:
                    spans.append((start, end, last))
                continue
            if inside[0].start > start:
                spans.append((start, inside[0].start, inside[0].who))
            for index, mention in enumerate(inside):
                stop = inside[index + 1].start if index + 1 < len(inside) else end
                spans.append((mention.start, stop, mention.who))
            last = inside[0].who
        return spans


def _describes_body(tokens: Sequence[Token]) -> bool:
    return any(
        t.word in {"fur", "coat", "feathers", "body", "frame", "metal", "metallic", "paint", "shell", "mane"}
        for t in tokens
    )


def _compatible(a: FigureKind, b: FigureKind) -> bool:
    if a == b or "person" in (a, b):
        return (a not in ANIMAL_KINDS and b not in ANIMAL_KINDS) or a == b
    if "child" in (a, b):
        return {a, b} <= {"child", "girl", "boy"}
    return (
        (a in WOMEN and b in WOMEN)
        or (a in MEN and b in MEN)
        or ("animal" in (a, b) and {a, b} <= ANIMAL_KINDS)
    )


def _kind_of_name(text: str, default: FigureKind) -> FigureKind:
    for word in text.lower().replace(".", "").split():
        if TITLES.get(word):
            return cast(FigureKind, TITLES[word])
        if word in GIVEN_NAMES:
            return GIVEN_NAMES[word]
    return default


def _by_age(kind: FigureKind, plain: str) -> FigureKind:
    """ "a teenage girl" is drawn as a slight young woman, a "9 years old" as a child."""
    if kind == "girl" and ("teenage" in plain or "teen " in plain):
        return "woman"
    return kind
