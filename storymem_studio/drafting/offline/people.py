"""Who is in the story: the logline's hero and the other one, with the looks they keep."""

import random
import re
from dataclasses import replace

from storymem_studio.domain.story import Character
from storymem_studio.drafting.brief import Brief
from storymem_studio.drafting.offline import cast, prose
from storymem_studio.drafting.offline import lexicon as lex
from storymem_studio.drafting.offline.cast import Age, Person
from storymem_studio.drafting.offline.logline import Premise
from storymem_studio.drafting.offline.phrases import NounPhrase
from storymem_studio.drafting.offline.professions import profession_of
from storymem_studio.drafting.offline.world import World


def people_of(
    premise: Premise, brief: Brief, world: World, rng: random.Random
) -> tuple[Person, Person, bool]:
    culture = cast.culture_of(premise.words, rng)
    phrase = premise.hero or NounPhrase(world.hero, world.hero.split()[-1])
    if phrase.head == "narrator":
        phrase = NounPhrase(world.hero, world.hero.split()[-1], phrase.count)
    if brief.cast:
        phrase = _fitting(phrase, brief.cast[0])
    hero = _person(phrase, premise, world, culture, rng, hero=True)
    if brief.cast:
        hero = _given(brief.cast[0], hero)
    both = phrase.count > 1
    if both:
        names = [name for name in premise.names if name != hero.name]
        twin = premise.partner or NounPhrase(phrase.text, phrase.head, 1, names[0] if names else "")
        if len(brief.cast) > 1:
            twin = _fitting(twin, brief.cast[1])
        mate = _person(twin, premise, world, culture, rng, hero=premise.partner is None, like=hero)
    else:
        text = rng.choice(world.companions)
        named = premise.other if premise.other and premise.other.count == 1 else None
        other = premise.narrator or named or NounPhrase(text, text.split()[-1])
        names = [name for name in premise.names if name != hero.name and name.split()[0] != hero.name]
        if premise.other and names and not other.name:
            other = NounPhrase(other.text, other.head, 1, names[0], other.tail)
        if len(brief.cast) > 1:
            other = _fitting(other, brief.cast[1])
        mate = _person(other, premise, world, culture, rng, hero=False, like=hero)
    if len(brief.cast) > 1:
        mate = _given(brief.cast[1], mate)
    return hero, mate, both


def _fitting(phrase: NounPhrase, character: Character) -> NounPhrase:
    """Whoever is called Tom is no girl: a name we know decides where the user says nothing of looks."""
    female = cast.gender_of_name(character.name)
    told = {"female": True, "male": False}.get(phrase.gender)
    if character.description.strip() or female is None or told in (None, female):
        return phrase if character.description.strip() else replace(phrase, name=character.name)
    return NounPhrase("person", "person", phrase.count, character.name)


def _given(character: Character, invented: Person) -> Person:
    """A character of the user's: their name and looks; what they leave open is invented."""
    looks = character.description.strip().rstrip(".").removeprefix(f"{character.name}, ")
    if not looks:
        return Person(
            character.name, invented.looks, invented.role, invented.pronouns, invented.kind, invented.garment
        )
    words = re.findall(r"\w+", looks.lower())
    phrase = NounPhrase(" ".join(words), words[-1] if words else "")
    if any(word in lex.WOMEN for word in words):
        pronouns = prose.SHE
    elif phrase.gender == "male":
        pronouns = prose.HE
    elif any(word in lex.ANIMALS | lex.ROBOTS for word in words):
        pronouns = prose.IT
    else:
        pronouns = invented.pronouns
    return Person(character.name, looks[:1].lower() + looks[1:], invented.role, pronouns, invented.kind)


def _person(
    phrase: NounPhrase, premise: Premise, world: World, culture: str, rng: random.Random, hero: bool,
    like: Person | None = None,
) -> Person:  # fmt: skip
    taken = (like.name,) if like else ()
    noun = lex.IRREGULAR_PLURALS.get(phrase.head, phrase.head)
    adjectives = " ".join(
        word for word in phrase.words[:-1] if word in ("small", "tiny", "old", "young", "little", "giant")
    )
    female_hint = (premise.gender == "female") if hero and premise.gender else None
    if phrase.is_animal or phrase.is_robot:
        shelf = cast.MACHINES if phrase.is_robot else cast.PETS
        name = phrase.name or rng.choice([name for name in shelf if name not in taken])
        kind = "robot" if phrase.is_robot else "animal"
        return cast.creature(name, noun, kind, None if kind == "robot" else female_hint, rng, adjectives)
    gender = phrase.gender
    if not gender:
        by_name = cast.gender_of_name(phrase.name)
        female = (
            by_name if by_name is not None else female_hint if female_hint is not None else rng.random() < 0.5
        )
        if by_name is None and not hero and like is not None and rng.random() < 0.6:
            female = like.pronouns is not prose.SHE
    else:
        female = gender == "female"
    age = _age(phrase, rng, hero)
    if hero and age == "adult" and {"seventieth", "eightieth", "ninetieth", "hundredth"} & set(premise.words):
        age = "old"
    job = profession_of(phrase.words)
    garment = (job.garment if job else "") or rng.choice(
        [
            worn
            for worn in (world.garments if hero else cast.COMPANION_GARMENTS)
            if (not like or worn.split()[0] not in like.garment) and (female or not worn.endswith(" dress"))
        ]
    )
    if like and garment == like.garment:
        garment = rng.choice([worn for worn in world.garments if worn != like.garment])
    if not female and garment.endswith(" dress"):
        garment = garment.removesuffix(" dress") + " shirt"
    name = phrase.name or cast.human_name(culture, female, rng, taken)
    role = " ".join(
        word for word in phrase.words if word not in lex.VAGUE or word in ("old", "small", "little")
    )
    return cast.human(name, role or phrase.head, female, age, garment, culture, rng)


def _age(phrase: NounPhrase, rng: random.Random, hero: bool) -> Age:
    words = set(phrase.words)
    singular = words | {word.rstrip("s") for word in words}
    if singular & lex.CHILDREN:
        return "child"
    if singular & lex.TEENS or "teenage" in words:
        return "teen"
    if singular & lex.OLD or words & lex.OLD_WORDS - {"last"}:
        return "old"
    if singular & {"granddaughter", "grandson", "niece", "nephew"}:
        return rng.choice(("child", "young"))
    if words & (lex.YOUNG_WORDS - {"new", "small", "little"}):
        return "young"
    return rng.choice(("young", "adult", "adult"))


def work_of(hero: Person, world: World) -> tuple[str, ...]:
    if hero.kind == "animal":
        return ("[sniff] the air and [prick] up both ears", "[stretch] and [shake] {themselves} awake")
    if hero.kind == "robot":
        return ("[turn] its head with a soft whirr", "[pick] up a small screw and [study] it")
    return world.work
