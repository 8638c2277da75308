"""Decides what the story is: its world, people, thing, plot, scenes and beats. Same logline and seed, same plan."""

import hashlib
import random
import re
from collections.abc import Callable
from dataclasses import dataclass

from storymem_engine.shot_language.reading import Hour, Weather
from storymem_studio.drafting.brief import Brief
from storymem_studio.drafting.offline import beats, light, prose
from storymem_studio.drafting.offline import lexicon as lex
from storymem_studio.drafting.offline.beats import Pattern, Slot
from storymem_studio.drafting.offline.cast import Person
from storymem_studio.drafting.offline.lexicon import Family
from storymem_studio.drafting.offline.logline import Premise, read_logline
from storymem_studio.drafting.offline.own_words import from_logline
from storymem_studio.drafting.offline.people import people_of, work_of
from storymem_studio.drafting.offline.professions import profession_of
from storymem_studio.drafting.offline.world import Act, Place, World
from storymem_studio.drafting.offline.worlds_town import TOWN
from storymem_studio.drafting.offline.worlds_wild import WILD

WORLDS: tuple[World, ...] = (*WILD, *TOWN)


TOOLS = {
    "paint": "worn paintbrush", "write": "silver fountain pen", "sing": "worn notebook", "sew": "silver needle",
    "dance": "worn red shoe", "bake": "wooden rolling pin", "cook": "long wooden spoon", "draw": "stub of charcoal",
    "photograph": "old camera", "knit": "ball of red wool", "repair": "small brass wrench", "fix": "small brass wrench",
    "box": "worn red glove", "conduct": "white baton", "compose": "worn notebook", "play": "worn notebook",
    "plant": "handful of seeds", "grow": "handful of seeds", "fly": "folded map", "sail": "folded sea chart",
    "dig": "short spade", "carve": "small carving knife", "translate": "thick old book",
}  # fmt: skip


_LONG_AGO = re.compile(r"\b(?:1[0-6]\d\d|[4-9]\d\d AD)\b|\b(?:1[0-6]th|twelfth|fifteenth)[ -]century\b")
_WHERE = re.compile(r"\b(?:in|on|aboard|under|beneath|inside) (?:the|an?) (\w+)", re.IGNORECASE)
"""Where a logline says it plays, which counts for more than who is in it."""
WEAK = ("city", "home", "country", "school")
"""Worlds whose name is said in passing: "… while the city sleeps"."""
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
    hero, mate, both = people_of(premise, brief, world, rng)
    thing = _thing_of(premise, world, rng)
    job = profession_of(premise.hero.words) if premise.hero else None
    work = job.work if job and hero.kind == "human" else work_of(hero, world)
    company = both or len(brief.cast) > 1 or _has_company(premise, plot, rng)
    scenes = _scenes(premise, brief.shots, world, plot, hero, company, rng)
    return Plan(premise, world, plot, hero, mate, both, company, thing, work, scenes, brief.seed)


def _rng(*parts: object) -> random.Random:
    digest = hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "replace")).digest()
    return random.Random(digest)


def _world_of(premise: Premise, rng: random.Random) -> World:
    words = set(premise.words)
    forms = words | {word.rstrip("s") for word in words}
    where = {word.lower() for word in _WHERE.findall(premise.logline)}
    best, score = None, 0
    for world in WORLDS:
        keywords = set(world.keywords.split())
        points = sum(3 if word == world.name and world.name not in WEAK else 1 for word in keywords & forms)
        if not premise.english:
            points += sum(_abroad(word, premise) for word in world.abroad.split())
        if premise.hero and keywords & set(premise.hero.words):
            points += 1
        if keywords & where:
            points += 2
        if world.name == "castle" and _LONG_AGO.search(premise.logline):
            points += 2
        if points > score:
            best, score = world, points
    animal = premise.hero.head if premise.hero and premise.hero.is_animal else ""
    if animal in lex.SWIMMERS:
        return next(world for world in WORLDS if world.lights == "water")
    if animal in lex.GRAZERS and (best is None or best.home[0].interior):
        return next(world for world in WORLDS if world.name == "country")
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


def _thing_of(premise: Premise, world: World, rng: random.Random) -> Thing:
    phrase = premise.thing
    if phrase is None:
        text = TOOLS.get(_verb(premise), "") or rng.choice(world.things)
        return Thing(prose.with_article(text), f"the {text}")
    if phrase.head in lex.TINY:
        return Thing(prose.with_article(f"{phrase.text} in a glass jar"), "the glass jar")
    words = [word for word in phrase.words if word not in lex.VAGUE] or [phrase.head]
    if any(word.endswith("'s") for word in words[:-1]):
        words = words[-1:]
    later = " ".join(words[-2:])
    inside = re.match(r"in an? (\w+(?: \w+)?)$", phrase.tail)
    if inside:
        # "a message in a bottle": the bottle is what one sees.
        later = f"{later} in the {inside[1]}"
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
    slots: list[Slot] = [slot if company or slot != "meeting" else "passage" for slot in _slots(shots)]
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
        place = rng.choice(world.places(act, premise.words))
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
    return named or plot in ("meet", "rescue") or rng.random() < 0.85


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
