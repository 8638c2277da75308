"""Decides what the story is: its world, people, thing, plot, scenes and beats. Same logline and seed, same plan."""

import hashlib
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from storymem_engine.shot_language.reading import Hour, Weather
from storymem_studio.domain.story import Character
from storymem_studio.drafting.brief import Brief
from storymem_studio.drafting.offline import beats, cast, light, prose
from storymem_studio.drafting.offline import lexicon as lex
from storymem_studio.drafting.offline.beats import Pattern, Slot
from storymem_studio.drafting.offline.cast import Age, Person
from storymem_studio.drafting.offline.lexicon import Family
from storymem_studio.drafting.offline.logline import Clause, NounPhrase, Premise, read_logline
from storymem_studio.drafting.offline.professions import profession_of
from storymem_studio.drafting.offline.world import Act, Place, World
from storymem_studio.drafting.offline.worlds_town import TOWN
from storymem_studio.drafting.offline.worlds_wild import WILD

WORLDS: tuple[World, ...] = (*WILD, *TOWN)
TOOLS = {
    "paint": "worn paintbrush", "write": "silver fountain pen", "sing": "folded song sheet", "sew": "silver needle",
    "dance": "worn red shoe", "bake": "wooden rolling pin", "cook": "long wooden spoon", "draw": "stub of charcoal",
    "photograph": "old camera", "knit": "ball of red wool", "repair": "small brass wrench", "fix": "small brass wrench",
    "box": "worn red glove", "conduct": "white baton", "compose": "handwritten score", "play": "handwritten score",
    "plant": "handful of seeds", "grow": "handful of seeds", "fly": "leather flying cap", "sail": "brass compass",
    "dig": "short spade", "carve": "small carving knife", "translate": "worn dictionary",
}  # fmt: skip
EVERYDAY = ("city", "home", "country", "railway", "workshop", "lighthouse")


@dataclass(frozen=True, slots=True)
class Thing:
    """The thing the story turns on; small enough to hold."""

    first: str
    """ "a message in a bottle" """
    later: str
    """ "the message" """
    plural: bool = False


@dataclass(frozen=True, slots=True)
class PlannedShot:
    slot: Slot
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class PlannedScene:
    place: Place
    hour: Hour
    weather: Weather
    shots: tuple[PlannedShot, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    premise: Premise
    world: World
    plot: Family
    hero: Person
    mate: Person
    both: bool
    """The logline has two heroes: hero and mate do everything together."""
    company: bool
    """The mate comes into the story."""
    thing: Thing
    work: tuple[str, ...]
    scenes: tuple[PlannedScene, ...]
    seed: int

    def rng(self, salt: str) -> random.Random:
        return _rng(self.premise.logline, self.seed, salt)


def plan_story(brief: Brief) -> Plan:
    premise = read_logline(brief.logline)
    rng = _rng(brief.logline.casefold(), brief.seed, "plan")
    world = _world_of(premise, rng)
    plot = _plot_of(premise, rng)
    hero, mate, both = _people(premise, brief, world, rng)
    thing = _thing_of(premise, world, rng)
    job = profession_of(premise.hero.words) if premise.hero else None
    work = job.work if job and hero.kind == "human" else _work_for(hero, world)
    company = both or len(brief.cast) > 1 or _has_company(premise, plot, rng)
    scenes = _scenes(premise, brief.shots, world, plot, hero, company, rng)
    return Plan(premise, world, plot, hero, mate, both, company, thing, work, scenes, brief.seed)


def _rng(*parts: object) -> random.Random:
    digest = hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "replace")).digest()
    return random.Random(digest)


def _world_of(premise: Premise, rng: random.Random) -> World:
    words = set(premise.words)
    forms = words | {word.rstrip("s") for word in words}
    best, score = None, 0
    for world in WORLDS:
        keywords = set(world.keywords.split())
        points = sum(3 if word == world.name else 1 for word in keywords & forms)
        if not premise.english:
            points += sum(_abroad(word, premise) for word in world.abroad.split())
        if premise.hero and keywords & set(premise.hero.words):
            points += 1
        if points > score:
            best, score = world, points
    if best is not None:
        return best
    everyday = rng.choice(EVERYDAY)
    return next(world for world in WORLDS if world.name == everyday)


def _abroad(word: str, premise: Premise) -> bool:
    """Chinese, Japanese and Korean do not put spaces between words as we do."""
    return word in premise.logline if word[0] >= "\u2e80" else word in premise.words


def _plot_of(premise: Premise, rng: random.Random) -> Family:
    for clause in (premise.event, premise.goal):
        if clause and clause.verb in lex.VERBS and clause.family != "change":
            return clause.family
    if {"love", "friendship", "wedding", "friends"} & set(premise.words):
        return "meet"
    if premise.event or premise.goal:
        return "change"
    return rng.choice(("find", "quest", "meet", "change"))


def _people(premise: Premise, brief: Brief, world: World, rng: random.Random) -> tuple[Person, Person, bool]:
    culture = cast.culture_of(premise.words, rng)
    phrase = premise.hero or NounPhrase(world.hero, world.hero.split()[-1])
    if phrase.head == "narrator":
        phrase = NounPhrase(world.hero, world.hero.split()[-1], phrase.count)
    hero = _person(phrase, premise, world, culture, rng, hero=True)
    if brief.cast:
        hero = _given(brief.cast[0], hero)
    both = phrase.count > 1
    if both:
        names = [name for name in premise.names if name != hero.name]
        twin = premise.partner or NounPhrase(phrase.text, phrase.head, 1, names[0] if names else "")
        mate = _person(twin, premise, world, culture, rng, hero=premise.partner is None, like=hero)
    else:
        text = rng.choice(world.companions)
        named = premise.other if premise.other and premise.other.count == 1 else None
        other = premise.narrator or named or NounPhrase(text, text.split()[-1])
        names = [name for name in premise.names if name != hero.name and name.split()[0] != hero.name]
        if premise.other and names and not other.name:
            other = NounPhrase(other.text, other.head, 1, names[0], other.tail)
        mate = _person(other, premise, world, culture, rng, hero=False, like=hero)
    if len(brief.cast) > 1:
        mate = _given(brief.cast[1], mate)
    return hero, mate, both


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
    job = profession_of(phrase.words)
    garment = (job.garment if job else "") or rng.choice(
        [
            worn
            for worn in (world.garments if hero else cast.COMPANION_GARMENTS)
            if (not like or worn.split()[0] not in like.garment) and (female or not worn.endswith(" dress"))
        ]
    )
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


def _work_for(hero: Person, world: World) -> tuple[str, ...]:
    if hero.kind == "animal":
        return ("[sniff] the air and [prick] up both ears", "[stretch] and [shake] off the night")
    if hero.kind == "robot":
        return ("[turn] its head with a soft whirr", "[pick] up a small screw and [study] it")
    return world.work


def _thing_of(premise: Premise, world: World, rng: random.Random) -> Thing:
    phrase = premise.thing
    if phrase is None:
        text = TOOLS.get(_verb(premise), "") or rng.choice(world.things)
        return Thing(prose.with_article(text), f"the {text}")
    if phrase.head in lex.TINY:
        return Thing(prose.with_article(f"{phrase.text} in a glass jar"), "the glass jar")
    words = [word for word in phrase.words if word not in lex.VAGUE] or [phrase.head]
    later = " ".join(words[-2:])
    plural = phrase.count > 1
    first = f"{phrase.text} {phrase.tail}".strip()
    return Thing(first if plural else prose.with_article(first), f"the {later}", plural)


def _verb(premise: Premise) -> str:
    return next(
        (clause.verb for clause in (premise.goal, premise.event) if clause and clause.verb in TOOLS), ""
    )


def _scenes(
    premise: Premise, shots: int, world: World, plot: Family, hero: Person, company: bool, rng: random.Random
) -> tuple[PlannedScene, ...]:
    slots = [slot if company or slot != "meeting" else "passage" for slot in _slots(shots)]
    groups: list[tuple[Act, list[Slot]]] = []
    for slot in slots:
        act = beats.ACT_OF[slot]
        if slot in ("detail", "passage") and groups:
            act = groups[-1][0]
        if groups and groups[-1][0] == act and len(groups[-1][1]) < 6:
            groups[-1][1].append(slot)
        else:
            groups.append((act, [slot]))
    groups = _merged(groups)
    hours = light.hours_of(len(groups), premise.words, world, rng)
    weathers = light.weathers_of(len(groups), world, rng)
    used: set[str] = set()
    scenes: list[PlannedScene] = []
    for (act, names), hour, weather in zip(groups, hours, weathers, strict=True):
        place = rng.choice(world.places(act))
        planned = tuple(
            PlannedShot(slot, _pattern(slot, premise, plot, _fits(hero, place, company), used, rng))
            for slot in names
        )
        scenes.append(PlannedScene(place, hour, weather, planned))
    return tuple(scenes)


def _slots(shots: int) -> list[Slot]:
    kept = set(beats.NEEDED_FIRST[:shots])
    slots: list[Slot] = [slot for slot in beats.STORY_ORDER if slot in kept]
    extras: tuple[Slot, ...] = ("passage", "detail", "passage", "trial", "passage", "meeting", "detail")
    after: tuple[Slot, ...] = ("trial", "ordinary", "meeting", "midpoint", "crossing", "low")
    index = 0
    while len(slots) < shots:
        slots.insert(slots.index(after[index % len(after)]) + 1, extras[index % len(extras)])
        index += 1
    return slots


def _merged(groups: list[tuple[Act, list[Slot]]]) -> list[tuple[Act, list[Slot]]]:
    """No scene of a single shot, where a neighbour can take it in."""
    merged: list[tuple[Act, list[Slot]]] = []
    for act, slots in groups:
        if merged and len(slots) == 1 and len(groups) > 2:
            merged[-1][1].extend(slots)
        else:
            merged.append((act, slots))
    return merged


def _has_company(premise: Premise, plot: Family, rng: random.Random) -> bool:
    named = premise.other is not None or premise.narrator is not None
    return named or plot in ("meet", "rescue") or rng.random() < 0.6


def _fits(hero: Person, place: Place, company: bool) -> Callable[[Pattern], bool]:
    indoors = "in" if place.interior else "out"

    def fits(pattern: Pattern) -> bool:
        if pattern.where not in ("", indoors) or (pattern.hands and hero.kind == "animal"):
            return False
        return company or "{mate}" not in pattern.action

    return fits


def _pattern(
    slot: Slot,
    premise: Premise,
    plot: Family,
    fits: Callable[[Pattern], bool],
    used: set[str],
    rng: random.Random,
) -> Pattern:
    own = from_logline(slot, premise)
    if own is not None and own.action not in used:
        used.add(own.action)
        return own
    everywhere = [pattern for pattern in beats.EVERYWHERE.get(slot, ()) if fits(pattern)]
    choices = [pattern for pattern in beats.PLOTS[plot].get(slot, ()) if fits(pattern)]
    fresh = [pattern for pattern in choices if pattern.action not in used]
    fresh = fresh or [pattern for pattern in everywhere if pattern.action not in used]
    if slot in ("midpoint", "climax", "closing"):
        fresh = [pattern for pattern in fresh if "{mate}" in pattern.action] or fresh
    pattern = rng.choice(fresh or choices or everywhere)
    used.add(pattern.action)
    return pattern


def from_logline(slot: Slot, premise: Premise) -> Pattern | None:
    """The logline's own words where they can be filmed: its event is the catalyst, its goal the climax."""
    event, goal = premise.event, premise.goal
    if slot == "catalyst" and event and event.can_be_seen and event.rest and event.family != "quest":
        return _clause_pattern(event, premise, "catalyst")
    if slot == "trial" and event and event.can_be_seen and event.rest and event.family == "quest":
        return _clause_pattern(event, premise, "trial")
    if (
        slot == "climax"
        and goal
        and goal.can_be_seen
        and (goal.rest or goal.family == "make")
        and not _same(goal, event)
    ):
        return _clause_pattern(goal, premise, "climax")
    return None


def _same(goal: Clause, event: Clause | None) -> bool:
    return (event is not None and goal.verb == event.verb) or goal.rest in (
        "it",
        "him",
        "her",
        "them",
        "me",
        "out",
        "up",
    )


def _clause_pattern(
    clause: Clause, premise: Premise, slot: Literal["catalyst", "trial", "climax"]
) -> Pattern:
    rest = re.sub(r"[{}\[\]]", "", clause.rest)
    narrated = premise.narrator is not None and re.search(r"\bme\b", rest) is not None
    if narrated:
        rest = re.sub(r"\bme\b", "{mate}", rest, count=1)
    for own, slotted in (("my", "{their}"), ("me", "{them}"), ("myself", "{themselves}"), ("our", "{their}")):
        rest = re.sub(rf"\b{own}\b", slotted, rest)
    pair = narrated
    title = "{Name} [=" + clause.verb + "] " + _first_phrase(rest.replace("{mate}", "{Mate}"), premise)
    if premise.other and premise.other.count == 1 and (found := _mention(premise.other, rest)):
        rest = rest.replace(found, "{mate}", 1)
        title = "{Name} [=" + clause.verb + "] " + clause.rest.replace(found, "{Mate}", 1)
        pair = True
    if slot == "climax":
        rest = re.sub(r"^(an?|the|one) ", "the ", rest)
        action = "{At}, {who} at last [" + clause.verb + "] " + (rest or "with {their} whole heart")
    else:
        action = "{At}, {who} [" + clause.verb + "] " + rest
    return Pattern(
        prose.shortened(title, 7), action, "pair" if pair else "hero", held=slot == "catalyst", own=True
    )


def _mention(phrase: NounPhrase, text: str) -> str:
    match = re.search(
        rf"\b(?:an?|the|her|his|their|\{{their\}}|one|another)\s+{re.escape(phrase.text)}\b", text
    )
    return match[0] if match else ""


def _first_phrase(rest: str, premise: Premise) -> str:
    if premise.thing and premise.thing.text in rest:
        before = rest[: rest.index(premise.thing.text)].split()
        if len(before) <= 2:
            return "{thing}"
    return prose.shortened(rest, 5)
