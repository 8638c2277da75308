"""Tells a plan shot by shot: prompts, first frames, titles, cuts, camera."""

from collections.abc import Iterator

from storymem_engine.shot_language.reading import CameraMove, ShotSize
from storymem_studio.domain.story import Shot
from storymem_studio.drafting.offline import beats, camera, light, prose
from storymem_studio.drafting.offline.beats import Pattern
from storymem_studio.drafting.offline.cast import Person
from storymem_studio.drafting.offline.plan import Plan, PlannedScene, PlannedShot
from storymem_studio.drafting.offline.prose import THEY

CONTINUING = 0.3
"""The part of the shots that continue the one before."""


def tell(plan: Plan) -> Iterator[tuple[Shot, ...]]:
    """The shots of each scene in turn."""
    rng = plan.rng("telling")
    continuing = _continuing(plan)
    sizes: list[ShotSize] = []
    moves: list[CameraMove] = []
    number = 0
    for scene in plan.scenes:
        shots: list[Shot] = []
        details = list(scene.place.details)
        rng.shuffle(details)
        for index, planned in enumerate(scene.shots):
            held = number in continuing
            pattern = planned.pattern
            weather = light.say_light(scene.place, scene.hour, scene.weather, plan.world, rng)
            size = camera.choose_size(pattern.kind, sizes, index == 0, held, rng)
            move = camera.choose_move(size, pattern.action, moves, held, rng)
            sizes.append(size)
            moves.append(move)
            slots, plural = _slots(plan, scene, planned, number, rng.choice(plan.work))
            slots["detail"] = details[0]
            action = pattern.action.replace("{work}", slots["work"])
            if plan.world.lights == "water":
                action = _afloat(action)
            said = prose.write(action, slots, plural)
            still = prose.write(action, slots, plural, form="participle")
            if (
                pattern.kind in ("far", "hero")
                and index < len(details) + 1
                and "{detail}" not in pattern.action
            ):
                surroundings = f"{weather}; {details[index % len(details)]}"
            else:
                surroundings = weather
            mood = rng.choice(beats.MOODS[planned.slot])
            framing = f"{camera.SAY_SIZE[size]}, {rng.choice(camera.SAY_MOVE[move])}"
            prompt = prose.tidy(f"{said}. {surroundings}. {framing}, {mood} mood.")
            first = prose.tidy(f"{camera.SAY_SIZE[size]} of the first moment: {still}. {weather}.")
            title = prose.write(pattern.title, slots, plural)
            shots.append(Shot(prompt, cut=not held, first_frame_prompt=first, title=title))
            number += 1
        yield tuple(shots)


def _continuing(plan: Plan) -> set[int]:
    """Which shots run on from the one before: never the first of a scene, never to or from an insert or a vista."""
    likely: list[tuple[int, int]] = []
    possible: list[tuple[int, int]] = []
    number = 0
    for scene in plan.scenes:
        in_scene = 0
        for before, planned in zip((None, *scene.shots), scene.shots, strict=False):
            if before and planned.pattern.kind not in ("insert", "far") and before.pattern.kind != "insert":
                same_cast = (planned.pattern.kind == "pair") == (before.pattern.kind == "pair")
                (likely if planned.pattern.held and same_cast else possible).append((in_scene, number))
                in_scene += 1
            number += 1
    wanted = max(1, round(CONTINUING * number)) if number > 2 else 0
    return {number for _, number in (sorted(likely) + sorted(possible))[:wanted]}


def _slots(
    plan: Plan, scene: PlannedScene, planned: PlannedShot, number: int, work: str
) -> tuple[dict[str, str], bool]:
    place = scene.place
    hero, mate = plan.hero, plan.mate
    mixed = hero.kind != mate.kind
    together = plan.both and _shows_both(planned.pattern, mixed)
    if plan.both and not mixed and planned.pattern.kind in ("face", "insert") and number % 2:
        hero, mate = mate, hero
    pronouns = THEY if together else hero.pronouns
    name = f"{hero.name} and {mate.name}" if together else hero.name
    slots = {
        "who": f"{hero.who} and {mate.who}" if together else hero.who,
        "name": name,
        "Name": name,
        "they": pronouns.they,
        "them": pronouns.them,
        "their": pronouns.their,
        "themselves": pronouns.themselves,
        "mate": mate.who,
        "Mate": mate.name,
        "thing": plan.thing.later,
        "Thing": plan.thing.later,
        "a_thing": plan.thing.first,
        "lies": "lie" if plan.thing.plural else "lies",
        "it": "them" if plan.thing.plural else "it",
        "limbs": hero.limbs,
        "head": "heads" if together else "head",
        "face": "faces" if together else "face",
        "alone": "side by side" if together else "alone",
        "a_small_figure": "two small figures"
        if together
        else "a small figure"
        if hero.kind == "human"
        else "small",
        "at": place.at,
        "At": place.at,
        "Place": place.name,
        "ground": place.ground,
        "edge": place.edge,
        "view": place.view,
        "obstacle": place.obstacle or "the door slams shut",
        "work": work,
    }
    return slots, together


def _afloat(action: str) -> str:
    """Under water nobody walks."""
    for on_land, afloat in (
        ("walk", "swim"),
        ("run", "swim"),
        ("stand", "float"),
        ("come", "drift"),
        ("step", "glide"),
    ):
        action = action.replace(f"[{on_land}]", f"[{afloat}]").replace(f" {on_land} ", f" {afloat} ")
    return action


def _shows_both(pattern: Pattern, mixed: bool) -> bool:
    """Two heroes act as one, unless a pattern tells them apart or only one of them has hands."""
    if "{mate}" in pattern.action or pattern.kind not in ("hero", "far"):
        return False
    return not mixed or pattern.own or pattern.kind == "far"


def heading(scene: PlannedScene) -> str:
    return f"{scene.place.heading} - {light.SAY_HOUR[scene.hour]}"


def title_of(plan: Plan) -> str:
    rng = plan.rng("title")
    thing = plan.thing.later.removeprefix("the ")
    choices = [f"The {thing}", f"{plan.hero.name} and the {thing}"]
    if plan.hero.role not in ("", "person") and plan.hero.kind == "human":
        choices.append(f"The {plan.hero.role}'s {thing}" if not plan.both else f"The {thing} and the two")
    if plan.both:
        choices = [f"{plan.hero.name} and {plan.mate.name}", f"The {thing}"]
    return _title_case(rng.choice(choices))


def overview_of(plan: Plan) -> str:
    """Says what it is, then the story in three sentences."""
    logline = prose.shortened(plan.premise.logline.strip(), 60).rstrip(".。!?！？…")
    start, end = beats.PLOT_SUMMARY[plan.plot]
    name = f"{plan.hero.name} and {plan.mate.name}" if plan.both else plan.hero.name
    first = plan.scenes[0].place
    last = plan.scenes[-1].place
    slots = {"Name": name, "thing": plan.thing.later, "it": "they" if plan.thing.plural else "it"}
    told = [
        "Drafted from a template, without a language model.",
        f"Logline: {logline}.",
        f"It begins {first.at} with {_introduced(plan.hero, plan.both, plan.mate)}.",
        prose.write(f"{start}.", slots, plan.both).replace("they points", "they point"),
        f"{last.at}, {end}.",
    ]
    return prose.tidy(" ".join(told))


def _introduced(hero: Person, both: bool, mate: Person) -> str:
    if both:
        return f"{hero.name} and {mate.name}"
    return hero.name if hero.role == "person" else f"{hero.name}, {prose.with_article(hero.role)}"


def style_of(plan: Plan) -> str:
    return f"Cinematic, painterly light, {plan.world.palette}, shallow depth of field, gentle film grain"


def _title_case(text: str) -> str:
    small = {"the", "a", "an", "and", "of", "in", "at", "on", "to"}
    words = [
        word if word in small and at else word[:1].upper() + word[1:] for at, word in enumerate(text.split())
    ]
    return " ".join(words)
