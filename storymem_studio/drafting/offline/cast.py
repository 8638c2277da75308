"""Invents the people of a story: names, looks that stay, and how to speak of them."""

import random
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from storymem_studio.drafting.offline import prose
from storymem_studio.drafting.offline.lexicon import BIRDS
from storymem_studio.drafting.offline.prose import HE, IT, SHE, Pronouns

Kind = Literal["human", "animal", "robot", "spirit"]
Age = Literal["child", "teen", "young", "adult", "old"]
NAMES: dict[str, tuple[str, str]] = {
    "english": ("Mara Iris Edith Nell Hazel Clara Ruth Wren", "Tom Arthur Jonah Silas Ned Owen Miles Ezra"),
    "spanish": ("Lucía Inés Carmen Paloma Alma Rosa", "Mateo Tomás Andrés Joaquín Nico Rafael"),
    "japanese": ("Aiko Hana Yuki Emi Sachi Noriko", "Kenji Haru Daichi Ren Shiro Takeo"),
    "west african": ("Amara Efua Ngozi Adaeze Zainab Abena", "Kofi Chidi Kwame Tunde Obi Sekou"),
    "indian": ("Asha Meera Leela Anjali Kavya Priya", "Arjun Ravi Dev Kiran Rohan Vikram"),
    "nordic": ("Astrid Liv Sigrid Freja Maja Runa", "Anders Leif Nils Eskil Torben Halvar"),
    "arabic": ("Layla Nour Samira Yasmin Huda Salma", "Karim Tariq Idris Samir Yusuf Hadi"),
    "slavic": ("Anya Vera Milena Zofia Danica Irina", "Anton Mikhail Luka Pavel Jan Stefan"),
    "chinese": ("Mei Lian Xiu Ning Yun Lan", "Wei Jun Bo Liang Cheng Tao"),
    "korean": ("Jiwoo Sora Haneul Minji Eunji Nari", "Joon Minho Seojun Taeyang Hyun Daeho"),
    "french": ("Colette Margot Odile Elise Simone Camille", "Luc Étienne Marcel Rémy Bastien Olivier"),
    "greek": ("Eleni Daphne Thalia Ioanna Kalliope Zoe", "Nikos Stavros Petros Andreas Yannis Leander"),
    "brazilian": ("Luiza Bia Mariana Jandira Iara Dandara", "Caio Davi Bento Thiago Raul Zeca"),
}
COMMON_NAMES = (
    "Anna Maria Elena Emma Sarah Laura Julia Alice Eva Lena Lucy Mary Jane Sofia Sophie Olivia Emily Nina Rosa Marie Helen"
    " Grace Lily Ella Ada Maya Zara Lola Kate Amy Eve Diana Ruby Nora Ida Greta Hannah Martha Rachel Linda Isabel Camila",
    "John Jack James David Daniel Peter Paul Max Sam Ben Leo Adam Noah Liam Alex Robert William George Henry Frank Joe"
    " Joao Harold Michael Thomas Simon Victor Hugo Felix Oscar Carlos Juan Pedro Diego Marco Luca Ivan Ali Omar Hassan Raj"
    " Jin Ken",
)
HINTS = {
    "japanese": "japan japanese tokyo kyoto samurai ramen sushi geisha kimono",
    "spanish": "spain spanish mexico mexican madrid peru chile cuba havana argentina flamenco el la los una",
    "chinese": "china chinese beijing shanghai emperor dynasty",
    "korean": "korea korean seoul",
    "indian": "india indian mumbai delhi monsoon",
    "french": "paris french france seine le les une",
    "nordic": "norway norwegian sweden swedish iceland viking fjord reindeer denmark finland finnish",
    "arabic": "desert nomad sahara egypt cairo arab camel caravan morocco",
    "slavic": "warsaw kyiv budapest russia russian soviet poland polish ukraine ukrainian siberia moscow prague ballerina",
    "west african": "lagos nigeria nigerian ghana africa african senegal savannah",
    "greek": "greece greek athens aegean",
    "brazilian": "brazil brazilian rio amazon",
    "english": "london england irish ireland scotland scottish cowboy sheriff monk abbey knight medieval plague",
}
PETS = ("Pip", "Juno", "Moss", "Bramble", "Tuck", "Olive", "Biscuit", "Saffi", "Nib", "Otto")
MACHINES = ("Orbit", "Seven", "Bolt", "Echo", "Tilly", "Ada", "Sprocket", "Nimbus", "Kit", "Pixel")

FAIR = {"blond", "red", "copper", "auburn", "chestnut"}
FAIR_HAIRED = {"english", "nordic", "slavic", "french"}
HAIR: dict[str, tuple[str, ...]] = {
    "child": (
        "short black hair",
        "curly brown hair",
        "two dark braids",
        "tousled blond hair",
        "a copper bob",
    ),
    "young": (
        "long dark hair",
        "a short black bob",
        "curly auburn hair",
        "a loose brown braid",
        "cropped black curls",
    ),
    "adult": (
        "short dark hair",
        "a brown bun",
        "shoulder-length black hair",
        "wavy chestnut hair",
        "a dark braid",
    ),
    "old": ("short white hair", "a silver bun", "wispy grey hair", "a long grey braid"),
    "man-young": ("short black hair", "curly brown hair", "tousled dark hair", "cropped red hair"),
    "man-adult": (
        "short dark hair and a trimmed beard",
        "cropped grey hair",
        "wavy brown hair",
        "a shaved head",
    ),
    "man-old": ("white hair and a short white beard", "thin grey hair", "a bald head and a grey beard"),
}
BUILD = ("slender", "sturdy", "tall", "small", "lean", "broad-shouldered")
COMPANION_GARMENTS = (
    "red wool jacket", "teal coat", "cream linen shirt", "plum dress", "orange scarf and a grey coat", "white shirt",
    "pale yellow jacket", "black coat", "dark red cardigan", "sky blue shirt",
)  # fmt: skip
COATS = {
    "fox": "rust-red fur, a white tail tip and a torn left ear", "cat": "grey striped fur and one white paw",
    "dog": "shaggy brown fur and a red collar", "wolf": "silver-grey fur and amber eyes",
    "bear": "thick brown fur and a pale patch on the chest", "rabbit": "soft grey fur and one folded ear",
    "mouse": "pale brown fur and a blue thread around the neck", "horse": "a chestnut coat and a white blaze",
    "dragon": "moss-green scales and small amber horns", "owl": "speckled brown feathers and round golden eyes",
    "crow": "glossy black feathers and one white feather", "raven": "glossy black feathers and one white feather",
    "penguin": "black and white feathers and a tiny red scarf", "turtle": "a mossy green shell and wise dark eyes",
    "elephant": "wrinkled grey skin and one chipped tusk", "lion": "a golden coat and a dark mane",
    "whale": "dark blue skin and a pale scar on the fluke", "octopus": "coral-red skin and pale spots",
    "hedgehog": "brown spines and a pale pointed face", "bird": "blue feathers and a yellow breast",
    "deer": "a tawny coat and one bent antler", "goat": "a shaggy white coat and a small brass bell",
}  # fmt: skip


LIMBS = {
    "horse": "hooves", "pony": "hooves", "deer": "hooves", "goat": "hooves", "cow": "hooves", "donkey": "hooves",
    "whale": "fins", "dolphin": "fins", "seal": "flippers", "turtle": "flippers", "penguin": "flippers",
    "octopus": "arms", "dragon": "claws", "elephant": "feet", "camel": "feet", "bee": "legs", "ant": "legs",
    "sheep": "hooves", "reindeer": "hooves", "pig": "trotters",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in the story, as the sentence patterns need them."""

    name: str
    looks: str
    """ "a lean woman in her fifties with short grey hair, wearing a mustard oilskin coat" """
    role: str
    pronouns: Pronouns
    kind: Kind = "human"
    garment: str = ""

    @property
    def who(self) -> str:
        return f"{self.name}, {self.looks},"

    @property
    def limbs(self) -> str:
        """What they hold things with, in the plural."""
        if self.kind == "robot":
            return "metal hands"
        if self.kind == "animal":
            return LIMBS.get(self.role, "claws" if self.role in BIRDS else "paws")
        return "hands"


def culture_of(words: Sequence[str], rng: random.Random) -> str:
    for culture, hints in HINTS.items():
        if set(words) & set(hints.split()):
            return culture
    return rng.choice(sorted(NAMES))


def gender_of_name(name: str) -> bool | None:
    """True for a woman's name, False for a man's, None when we do not know it."""
    first = _plain(name.split()[0]) if name else ""
    for women, men in (*NAMES.values(), COMMON_NAMES):
        if first in _plain(women).split():
            return True
        if first in _plain(men).split():
            return False
    return None


def _plain(name: str) -> str:
    """Without accents: Zoë is Zoe."""
    return "".join(mark for mark in unicodedata.normalize("NFD", name) if not unicodedata.combining(mark))


def human_name(culture: str, female: bool, rng: random.Random, taken: Sequence[str] = ()) -> str:
    names = [name for name in NAMES[culture][0 if female else 1].split() if name not in taken]
    return rng.choice(names)


def human_looks(female: bool, age: Age, garment: str, rng: random.Random, light_haired: bool = True) -> str:
    noun = {
        "child": f"{'girl' if female else 'boy'} of {rng.choice(('seven', 'eight', 'nine', 'ten'))}",
        "teen": f"teenage {'girl' if female else 'boy'}",
        "young": f"young {'woman' if female else 'man'}",
        "adult": f"{'woman in her' if female else 'man in his'} {rng.choice(('thirties', 'forties', 'fifties'))}",
        "old": f"old {'woman' if female else 'man'}",
    }[age]
    shelf = {"child": "child", "teen": "young", "young": "young", "adult": "adult", "old": "old"}[age]
    if not female and age != "child":
        shelf = f"man-{shelf}"
    hair = rng.choice([hair for hair in HAIR[shelf] if light_haired or not FAIR & set(hair.split())])
    if "fifties" in noun:
        hair = rng.choice(("short grey hair", "greying dark hair"))
    shape = rng.choice([word for word in BUILD if female is False or word != "broad-shouldered"])
    if age in ("child", "teen"):
        shape = rng.choice(("small", "thin", "lively", "serious"))
    return prose.phrase(f"a {shape} {noun} with {hair}, wearing {_worn(garment)}")


def animal_looks(animal: str, rng: random.Random, adjectives: str = "") -> str:
    coat = COATS.get(
        animal, f"{rng.choice(('tawny', 'dark', 'pale', 'speckled'))} markings and bright dark eyes"
    )
    return prose.phrase(f"a {adjectives or rng.choice(('small', 'young', 'nimble'))} {animal} with {coat}")


def robot_looks(robot: str, rng: random.Random, adjectives: str = "") -> str:
    robot = "robot" if robot == "ai" else robot
    body = rng.choice(("a dented copper body", "a scratched white body", "a rust-flecked green body"))
    eye = rng.choice(("one round blue eye", "two glowing amber eyes", "a small orange lamp on its head"))
    return prose.phrase(
        f"a {adjectives or rng.choice(('small round', 'tall thin', 'boxy little'))} {robot} with {body} and {eye}"
    )


def human(
    name: str, role: str, female: bool, age: Age, garment: str, culture: str, rng: random.Random
) -> Person:
    looks = human_looks(female, age, garment, rng, culture in FAIR_HAIRED)
    return Person(name, looks, role, SHE if female else HE, garment=garment)


def creature(
    name: str, noun: str, kind: Kind, female: bool | None, rng: random.Random, adjectives: str = ""
) -> Person:
    looks = robot_looks(noun, rng, adjectives) if kind == "robot" else animal_looks(noun, rng, adjectives)
    pronouns = IT if female is None else SHE if female else HE
    return Person(name, looks, noun, pronouns, kind)


def _worn(garment: str) -> str:
    return garment if garment.endswith(("overalls", "scrubs")) else prose.with_article(garment)
