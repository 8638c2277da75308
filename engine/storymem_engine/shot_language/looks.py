"""How somebody looks, read out of the words about them: garment and colours, hair, headgear, skin, age."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

from storymem_engine.shot_language.people import ANIMAL_NOUNS, NOUNS
from storymem_engine.shot_language.prose import Prose, Token, negated, pattern, word_set
from storymem_engine.shot_language.wardrobe import (
    BASE_COLOURS,
    BEARD_NOUNS,
    CLOTH,
    FUR_NOUNS,
    GARMENT_WORDS,
    GLASSES,
    HAIR_NOUNS,
    HAIR_STYLE_WORDS,
    HEADGEAR_WORDS,
    LOWER_GARMENTS,
    NOT_GARMENTS,
    OVER_GARMENTS,
    SHADES,
)

_OLD = (
    r"\b(?:white|grey|gray|silver) haired\b|\bwrinkled\b"
    r"|\bin (?:his|her|their) (?:late |early |mid )?(?:sixties|seventies|eighties|nineties|60s|70s|80s|90s)\b"
    r"|\b(?:late |early |mid )(?:sixties|seventies|eighties|nineties)\b|\b(?:[6-9]\d) years? old\b"
    r"|\b(?:sixty|seventy|eighty|ninety) \w* ?year"
)
_OLD_WORDS = word_set("old elderly aging ageing aged ancient senior")
_TEEN = r"\bteen(?:age|aged|ager)?\b|\b1[3-9] years? old\b|\badolescent\b"
_CHILD = (
    r"\b(?:[2-9]|1[0-2]) years? old\b|\b(?:five|six|seven|eight|nine|ten|eleven|twelve) years? old\b"
    r"|\btoddler\b"
)
_SKIN = (
    r"\b(dark|black|brown|olive|pale|fair|tanned|tan|sunburnt|sun weathered|golden brown|ebony|bronze"
    r"|light brown|dark brown|deep brown|warm brown)"
    r" skin(?:ned)?\b|\b(?:(?<=^)|(?<=\s))(black|african|african american"
    r"|african-american) (?:street )?(?:man|woman|boy|girl|musician|person|child|teenager)\b"
    r"|\b(dark|brown|olive|pale|fair) complexion\b|\bskin (?:is )?(dark|brown|olive|pale|tanned)\b"
)


@dataclass(frozen=True, slots=True)
class Looks:
    """What a description says; empty where it says nothing."""

    age: str = ""
    hair: str = ""
    hair_style: str = ""
    headgear: str = ""
    garment: str = ""
    garment_colour: str = ""
    second_colour: str = ""
    skin: str = ""
    glasses: bool = False
    in_passing: bool = False
    """The garment is only touched upon ("adjusts her cloak"): it does not replace what they wear."""

    def over(self, under: "Looks") -> "Looks":
        """These looks, and `under` wherever these say nothing. A changed garment brings its own colours."""
        values = {
            field.name: getattr(self, field.name) or getattr(under, field.name) for field in fields(self)
        }
        replaced = self.garment and not (self.in_passing and under.garment)
        values["in_passing"] = self.in_passing if replaced else under.in_passing
        if not self.garment or not under.garment or self.garment == under.garment:
            return Looks(**values)
        if self.in_passing or self.garment in LOWER_GARMENTS:
            values.update(
                garment=under.garment, garment_colour=under.garment_colour, second_colour=under.second_colour
            )
        elif under.garment in LOWER_GARMENTS and not self.garment_colour:
            values.update(second_colour=self.second_colour or under.garment_colour)
        elif self.garment in OVER_GARMENTS:
            # A cloak over the grey dress she always wears: both are seen.
            values.update(
                garment_colour=self.garment_colour, second_colour=self.second_colour or under.garment_colour
            )
        else:
            values.update(garment_colour=self.garment_colour, second_colour=self.second_colour)
        return Looks(**values)


def colour_before(tokens: Sequence[Token], at: int, start: int = 0) -> tuple[str, str]:
    """The colour (and a second one: "black and white") in the words right before `at`."""
    found: list[str] = []
    index = at - 1
    while index >= start and at - index <= 7:
        word = tokens[index].word
        if word in BASE_COLOURS:
            colour = word
            before = tokens[index - 1].word if index > start else ""
            if before in SHADES and not (before in BASE_COLOURS and before not in SHADES):
                colour, index = f"{before} {word}", index - 1
            found.append(colour)
        elif word == "dark" and not found:
            found.append("dark")
        elif word not in CLOTH and word not in SHADES and word != ",":
            break
        index -= 1
    if not found:
        return "", ""
    return found[-1], found[-2] if len(found) > 1 else ""


def _colour_after(tokens: Sequence[Token], at: int, end: int) -> str:
    """ "a coat the colour of mustard", "a dress in pale green"."""
    words = [t.word for t in tokens[at : min(end, at + 5)]]
    for lead in (["the", "colour", "of"], ["the", "color", "of"], ["in"], ["of"]):
        if words[: len(lead)] == lead and len(words) > len(lead):
            rest = words[len(lead) :]
            if rest[0] in BASE_COLOURS:
                return rest[0]
            if rest[0] in SHADES and len(rest) > 1 and rest[1] in BASE_COLOURS:
                return " ".join(rest[:2])
    return ""


def read_looks(prose: Prose, start: int = 0, end: int | None = None, animal: bool = False) -> Looks:
    """What the tokens `start:end`, all about one figure, say of their looks."""
    tokens = prose.tokens[start:end]
    plain = " ".join(t.word for t in tokens)
    garment, garment_colour, second, in_passing = _garments(tokens)
    hair, style = _hair(tokens, animal)
    headgear = next(
        (
            h.value
            for h in HEADGEAR_WORDS.find(tokens)
            if not _blocked(tokens, h.start) and not negated(tokens, h.start)
        ),
        "",
    )
    if animal:
        fur, second_fur = _animal_colour(tokens)
        hair, second = hair or fur, second or second_fur
    glasses = any(t.word in GLASSES and not _blocked(tokens, i) for i, t in enumerate(tokens))
    return Looks(
        _age(tokens, plain),
        hair,
        style,
        headgear,
        garment,
        garment_colour,
        second,
        _skin(plain),
        glasses,
        in_passing,
    )


def _age(tokens: Sequence[Token], plain: str) -> str:
    if pattern(_OLD).search(plain) or _called_old(tokens):
        return "old"
    return "teen" if pattern(_TEEN).search(plain) else "child" if pattern(_CHILD).search(plain) else ""


def _skin(plain: str) -> str:
    match = pattern(_SKIN).search(plain)
    tone = next((group for group in match.groups() if group), "") if match else ""
    return "dark" if tone in {"black", "african", "african american", "ebony"} else tone


def _called_old(tokens: Sequence[Token]) -> bool:
    """ "an old fisherman", "aging advisor", not "opens an old guitar case"."""
    for index, token in enumerate(tokens):
        if token.word in _OLD_WORDS and (index == 0 or tokens[index - 1].word not in {"year", "years"}):
            for ahead in range(index + 1, min(len(tokens), index + 4)):
                if not tokens[ahead].is_word and tokens[ahead].word != ",":
                    break
                noun = NOUNS.match(tokens, ahead)
                if (noun is not None and noun.value is not None) or (
                    tokens[ahead].capital and not tokens[ahead].initial
                ):
                    return True
    return False


def _blocked(tokens: Sequence[Token], at: int) -> bool:
    return any(
        hit.start <= at < hit.end
        for hit in NOT_GARMENTS.find(tokens, max(0, at - 3), min(len(tokens), at + 4))
    )


def _garments(tokens: Sequence[Token]) -> tuple[str, str, str, bool]:
    """The garment that shows most, its colour, a second colour, and whether it is mentioned only in passing."""
    worn: list[tuple[str, str, str, bool]] = []
    for hit in GARMENT_WORDS.find(tokens):
        if _blocked(tokens, hit.start) or negated(tokens, hit.start):
            continue
        if hit.end < len(tokens) and tokens[hit.end].word in {"pocket", "shop", "rack", "button"}:
            continue
        colour, other = colour_before(tokens, hit.start)
        colour = colour or _colour_after(tokens, hit.end, len(tokens))
        worn.append((hit.value, colour, other, not colour and _is_owned(tokens, hit.start)))
    if not worn:
        return "", "", "", False
    upper = [w for w in worn if w[0] not in LOWER_GARMENTS] or worn
    upper = [w for w in upper if not w[3]] or upper
    main = next((w for w in upper if w[0] not in OVER_GARMENTS), upper[0])
    others = [w[1] for w in worn if w is not main and w[1]]
    return main[0], main[1], main[2] or (others[0] if others else _accessory_colour(tokens)), main[3]


def _is_owned(tokens: Sequence[Token], at: int) -> bool:
    """ "her cloak", "his long coat": known already, only mentioned again."""
    for index in range(at - 1, max(-1, at - 5), -1):
        word = tokens[index].word
        if word in {"her", "his", "its", "their", "'s", "the"}:
            return True
        if word not in CLOTH:
            return False
    return False


def _accessory_colour(tokens: Sequence[Token]) -> str:
    for index, token in enumerate(tokens):
        if token.single in {"scarf", "tie", "sash", "belt", "boot", "glove", "ribbon", "backpack"}:
            colour = colour_before(tokens, index)[0]
            if colour:
                return colour
    return ""


def _hair(tokens: Sequence[Token], animal: bool) -> tuple[str, str]:
    hair, styles = "", []
    for index, token in enumerate(tokens):
        nouns = FUR_NOUNS | HAIR_NOUNS if animal else HAIR_NOUNS
        if token.word in nouns and not hair and not _blocked(tokens, index):
            hair = _hair_colour(tokens, index)
            # "hair in a black bun" is rare, "hair tied in a bun" and "hair, dark and long" are not.
        elif token.word in BEARD_NOUNS:
            hair = hair or _hair_colour(tokens, index)
        elif token.word in {"blonde", "brunette", "redhead", "redheaded"} and not hair and not animal:
            hair = {"brunette": "brown", "redhead": "red", "redheaded": "red"}.get(token.word, token.word)
    if animal:
        return hair, ""
    near = [i for i, t in enumerate(tokens) if t.word in HAIR_NOUNS or t.word == "hair"]
    for hit in HAIR_STYLE_WORDS.find(tokens):
        if (
            hit.value in {"long", "short", "curly"}
            and not any(-2 <= i - hit.end <= 4 for i in near)
            and hit.phrase not in {"curls", "bob", "afro"}
        ):
            continue
        before = tokens[hit.start - 1].word if hit.start else ""
        if hit.phrase == "curls" and before not in BASE_COLOURS | SHADES | {
            "her",
            "his",
            "with",
            "tight",
            "loose",
            "of",
        }:
            continue
        if hit.value in {"long", "short"} and any(
            t.word in BEARD_NOUNS for t in tokens[hit.end : hit.end + 3]
        ):
            continue
        if hit.value in {"bun", "braid"} and any(
            t.word in {"bread", "sticky", "cinnamon", "rug", "rope"} for t in tokens
        ):
            continue
        if hit.value not in styles and not negated(tokens, hit.start):
            styles.append(hit.value)
    styles.sort(key=lambda style: style in {"beard", "moustache"})
    return hair, " ".join(styles)


_HAIR_WORDS = word_set(
    "long short curly wavy straight unkempt tousled messy neatly combed cropped braided thick thin wild"
    " shoulder length and , a her his frizzy tied back shaggy loose flowing windblown streaked neat wispy"
    " wiry trimmed bushy full fluffy soft thinning"
)


def _hair_colour(tokens: Sequence[Token], at: int) -> str:
    if any(t.word in {"greying", "graying"} for t in tokens[max(0, at - 3) : at]):
        return "grey"
    index = at - 1
    while index >= 0 and at - index <= 6:
        word = tokens[index].word
        if word in BASE_COLOURS or (word == "dark" and at - index <= 4):
            before = tokens[index - 1].word if index else ""
            return f"{before} {word}" if before in SHADES and word != "dark" else word
        if word not in _HAIR_WORDS and word not in SHADES:
            return ""
        index -= 1
    return ""


_ANIMAL_ADJECTIVES = word_set(
    "fluffy small little tiny big large old young round sleek shaggy furry long haired curious stray"
)
_BODY = word_set(
    "fur furred coat feathers feathered body frame shell mane stripes striped plumage tail metal casing"
    " plating metallic chrome steel fluffy tabby scales wings wool hull paws belly legs armour"
)


def _animal_colour(tokens: Sequence[Token]) -> tuple[str, str]:
    """The colours right before an animal, a machine or its body: "an orange and white cat", "its silver frame"."""
    for index, token in enumerate(tokens):
        if token.word in _BODY or ANIMAL_NOUNS.match(tokens, index):
            first = index
            while first > 0 and tokens[first - 1].word in _ANIMAL_ADJECTIVES:
                first -= 1
            colour, second = colour_before(tokens, first)
            if colour and colour != "dark":
                return colour, second
    if any(t.word in {"metallic", "chrome", "steel"} for t in tokens):
        return "silver", ""
    return "", ""
