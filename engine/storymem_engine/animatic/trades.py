"""What people of a trade wear where the prompt does not say: a chef's whites, a knight's armour, a nurse's scrubs."""

from dataclasses import dataclass

from storymem_engine.animatic.colour import Colour, rgb


@dataclass(frozen=True, slots=True)
class Dress:
    garment: str
    """A cut of `Looks.garment`; empty leaves it to the name."""
    colour: Colour | None = None
    headgear: str = ""
    headgear_colour: Colour | None = None


_WHITE, _NAVY, _BLACK, _STEEL = rgb("#e9eaea"), rgb("#2c3a57"), rgb("#26242c"), rgb("#a7b0ba")
_DRESS = {
    "chef cook": Dress("uniform", _WHITE, "chef's hat", rgb("#f4f4f2")),
    "baker barista": Dress("apron", rgb("#d8cbb4")),
    "scientist doctor surgeon researcher chemist biologist physicist pharmacist professor": Dress("coat", _WHITE),
    "nurse paramedic": Dress("shirt", rgb("#8fbfc9")),
    "knight samurai viking": Dress("armour", _STEEL),
    "astronaut cosmonaut": Dress("armour", rgb("#e2e5ea")),
    "detective inspector": Dress("coat", rgb("#b39a6e"), "fedora", rgb("#5b4a3a")),
    "policeman policewoman cop officer": Dress("uniform", _NAVY, "cap", rgb("#222d45")),
    "pilot captain commander conductor stationmaster": Dress("uniform", _NAVY, "cap", rgb("#222d45")),
    "soldier guard sentry ranger": Dress("uniform", rgb("#5c6648"), "cap", rgb("#4a533a")),
    "firefighter fireman": Dress("coat", rgb("#b8862c"), "helmet", rgb("#b03a2e")),
    "witch sorceress": Dress("dress", rgb("#3c2c4c"), "witch's hat", _BLACK),
    "wizard sorcerer mage magician druid": Dress("robe", rgb("#34407c"), "witch's hat", rgb("#2a3364")),
    "monk friar abbot": Dress("robe", rgb("#7a5638"), "hood", rgb("#6c4b30")),
    "priest bishop cardinal judge": Dress("robe", _BLACK),
    "nun abbess": Dress("robe", _BLACK, "headscarf", rgb("#e4e2de")),
    "waiter butler footman steward bartender": Dress("suit", _BLACK),
    "businessman businesswoman lawyer salesman banker agent": Dress("suit", rgb("#3a4356")),
    "bride": Dress("dress", rgb("#f2efe8"), "veil", rgb("#f6f4ef")),
    "ballerina": Dress("dress", rgb("#eac2cc")),
    "king emperor prince": Dress("robe", None, "crown"),
    "queen empress princess": Dress("dress", None, "crown"),
    "farmer shepherd beekeeper": Dress("apron", rgb("#4f6a8c"), "straw hat", rgb("#d8b968")),
    "gardener mechanic carpenter blacksmith potter": Dress("apron", rgb("#5a6a54")),
    "cowboy": Dress("shirt", None, "cowboy hat", rgb("#8a6238")),
    "miner worker engineer": Dress("apron", rgb("#b56a30"), "helmet", rgb("#d8a832")),
    "fisherman fisherwoman": Dress("coat", rgb("#c99a35"), "beanie", rgb("#39465c")),
    "sailor": Dress("shirt", rgb("#e6e3da"), "cap", _NAVY),
    "pirate": Dress("coat", rgb("#6e2a2a"), "hat", _BLACK),
    "hacker student skater runner": Dress("hoodie"),
    "ghost angel": Dress("robe", rgb("#e6e8f0")),
}  # fmt: skip
_BY_WORD = {word: dress for words, dress in _DRESS.items() for word in words.split()}
_NOTHING = Dress("")


def dress_of(name: str) -> Dress:
    """By the noun somebody is called by: "the old chef"; nothing for names and for trades without a dress."""
    words = [form for word in reversed(name.lower().split()) for form in (word, word.removesuffix("s"))]
    return next((_BY_WORD[word] for word in words if word in _BY_WORD), _NOTHING)
