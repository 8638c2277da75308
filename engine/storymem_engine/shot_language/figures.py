"""Figures under construction: gathers what the words about each of them say of their looks and doings."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from storymem_engine.shot_language.looks import Looks, read_looks
from storymem_engine.shot_language.names import ACTIONS
from storymem_engine.shot_language.people import ANIMAL_KINDS, GIVEN_NAMES, MEN, NOUNS, WOMEN
from storymem_engine.shot_language.poses import find_carried, find_facing, find_pose, opens_with_pose
from storymem_engine.shot_language.prose import Prose, Token, read_prose, word_set
from storymem_engine.shot_language.reading import Age, Facing, Figure, FigureKind, Pose
from storymem_engine.shot_language.titles import TITLES

_NOTHING = Looks()
_BODY_WORDS = word_set("fur coat feathers body frame metal metallic paint shell mane")


@dataclass(eq=False)
class Someone:
    """A figure under construction."""

    name: str
    kind: FigureKind = "person"
    age: str = "adult"
    count: int = 1
    named: bool = False
    nouns: set[str] = field(default_factory=set)
    base: Looks = _NOTHING
    """From the cast and the shots before."""
    told: Looks = _NOTHING
    """From this prompt."""
    pose_before: str = ""
    carried_before: str = ""
    pose: str = ""
    facing: str = ""
    carries: str = ""

    def describe(self, description: str) -> None:
        """Take kind, age and looks from words that are all about them."""
        prose = read_prose(description)
        words = [t.word for t in prose.tokens]
        for hit in NOUNS.find(prose.tokens):
            if hit.value:
                self.become(*hit.value, hit.phrase)
                break
        if self.kind in {"person", "child"}:
            said = next((w for w in words if w in {"she", "her", "he", "his", "him", "female", "male"}), "")
            if said:
                self.take_gender(said in {"she", "her", "female"})
        if self.kind == "person" and "beard" in words:
            self.kind = "man"
        if "teenage" in words or "teen" in words:
            self.age, self.kind = "teen", grown(self.kind)
        self.base = read_looks(prose, animal=self.kind in ANIMAL_KINDS).over(self.base)

    def become(self, kind: FigureKind, age: str, noun: str) -> None:
        """The prompt or the cast calls them this."""
        if (
            self.kind == "person"
            or (self.kind, kind) in {("child", "girl"), ("child", "boy")}
            or (self.kind in WOMEN and kind in WOMEN)
            or (self.kind in MEN and kind in MEN)
        ):
            self.kind = kind
        if age in {"child", "teen", "old"}:
            self.age = age
        self.nouns.add(noun)

    def take_gender(self, female: bool) -> None:
        young = self.kind == "child" or self.age == "child"
        self.kind = ("girl" if young else "woman") if female else ("boy" if young else "man")

    def continue_from(self, before: Figure, just_seen: bool) -> None:
        """They were in a shot before: they look the same unless this prompt says otherwise.

        Even the cast's description yields: whoever changed into a suit two shots ago still wears it.
        """
        self.base = looks_of(before).over(self.base)
        self.count = before.count
        if self.kind == "person":
            self.kind = before.kind
        if self.age == "adult":
            self.age = before.age
        if just_seen:
            self.pose_before = before.pose
            self.carried_before = before.carries

    def leave_behind(self) -> None:
        """They are somewhere else now: nobody still sits where they sat, or drags along what they held."""
        self.pose_before = self.carried_before = ""
        if self.base.headgear == "headphones":
            self.base = replace(self.base, headgear="")

    def settle(self) -> Figure:
        looks = self.told.over(self.base)
        kind = self.kind
        if kind == "person" and "beard" in looks.hair_style:
            kind = "man"
        return Figure(
            name=self.name,
            kind=kind,
            count=self.count,
            age=cast(Age, looks.age or self.age),
            hair=looks.hair,
            hair_style=looks.hair_style,
            headgear=looks.headgear,
            garment=looks.garment,
            garment_colour=looks.garment_colour,
            second_colour=looks.second_colour,
            skin=looks.skin,
            glasses=looks.glasses,
            carries=self.carries or self.carried_before,
            pose=cast(Pose, self.pose or self.pose_before or "standing"),
            facing=cast(Facing, self.facing or "camera"),
        )


@dataclass(frozen=True)
class Mention:
    """Words that stand for somebody: a name, a noun with its adjectives, a pronoun."""

    start: int
    end: int
    who: tuple[Someone, ...]


def looks_of(figure: Figure) -> Looks:
    return Looks(
        age=figure.age if figure.age != "adult" else "",
        hair=figure.hair,
        hair_style=figure.hair_style,
        headgear=figure.headgear,
        garment=figure.garment,
        garment_colour=figure.garment_colour,
        second_colour=figure.second_colour,
        skin=figure.skin,
        glasses=figure.glasses,
    )


def grown(kind: FigureKind) -> FigureKind:
    """A teenage girl is drawn as a slight young woman."""
    return "woman" if kind == "girl" else "man" if kind == "boy" else kind


def compatible(a: FigureKind, b: FigureKind) -> bool:
    """Whether "the man" may be somebody the prompt called a boy or a sailor."""
    if a == b:
        return True
    if "person" in (a, b):
        return a not in ANIMAL_KINDS and b not in ANIMAL_KINDS
    if "child" in (a, b):
        return {a, b} <= {"child", "girl", "boy"}
    return {a, b} <= WOMEN or {a, b} <= MEN or ("animal" in (a, b) and {a, b} <= ANIMAL_KINDS)


def kind_of_name(text: str) -> FigureKind:
    for word in text.lower().replace(".", "").split():
        titled = TITLES.get(word, "")
        if titled in ("man", "woman"):
            return titled
        if word in GIVEN_NAMES:
            return GIVEN_NAMES[word]
    return "person"


def gather(prose: Prose, mentions: Sequence[Mention]) -> None:
    """Give everyone what the words after their mention say, up to the next mention in the sentence."""
    tokens = prose.tokens
    for span in _spans(prose, mentions):
        for someone in span.who:
            animal = someone.kind in ANIMAL_KINDS
            told = read_looks(prose, span.start, span.end, animal)
            if (
                animal
                and someone.base.hair
                and not any(t.word in _BODY_WORDS for t in tokens[span.start : span.end])
            ):
                told = replace(told, hair="", second_colour="")
            someone.told = someone.told.over(told)
            someone.carries = find_carried(prose, span.start, span.end) or someone.carries
        for someone in span.doing:
            someone.pose = someone.pose or find_pose(tokens, span.start, span.end, span.leading)
            someone.facing = someone.facing or find_facing(tokens, span.start, span.end)


@dataclass(frozen=True)
class _Span:
    """Words of one sentence, whom they describe, and whose doings they tell ("the man and the dog walk")."""

    start: int
    end: int
    who: tuple[Someone, ...]
    doing: tuple[Someone, ...]
    leading: bool = False


def _spans(prose: Prose, mentions: Sequence[Mention]) -> list[_Span]:
    spans: list[_Span] = []
    last: tuple[Someone, ...] = ()
    for start, end in prose.sentences():
        inside = _merged([m for m in mentions if start <= m.start < end])
        if not inside:
            if len(last) == 1:
                # Nobody is named: "Long red coat." is about the one before, "Spray leaps up." is not.
                spans.append(_Span(start, end, last, last if opens_with_pose(prose.tokens, start) else ()))
            continue
        if inside[0].start > start:
            spans.append(_Span(start, inside[0].start, inside[0].who, inside[0].who, leading=True))
        together: tuple[Someone, ...] = ()
        for index, mention in enumerate(inside):
            stop = inside[index + 1].start if index + 1 < len(inside) else end
            doing = (*together, *(w for w in mention.who if w not in together))
            spans.append(_Span(mention.start, stop, mention.who, doing))
            together = doing if index + 1 < len(inside) and _joins(prose.tokens, mention.end, stop) else ()
        last = inside[0].who
    return spans


def _joins(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether only an "and", perhaps after a description, stands between two: they do the same."""
    words = [t.word for t in tokens[start:end]]
    while words and words[-1] in {"the", "a", "an", "his", "her"}:
        words.pop()
    if words[-1:] != ["and"]:
        return False
    return not find_pose(tokens, start, end) and not any(word in ACTIONS for word in words)


def _merged(mentions: Sequence[Mention]) -> list[Mention]:
    """Without the pronouns that only go on about the one just mentioned."""
    kept: list[Mention] = []
    for mention in mentions:
        if not kept or kept[-1].who != mention.who:
            kept.append(mention)
    return kept


def is_plural(token: Token) -> bool:
    return token.word != token.single
