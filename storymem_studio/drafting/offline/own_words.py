"""Beats in the logline's own words: its event and its goal, where a camera can see them."""

import re
from typing import Literal

from storymem_studio.drafting.offline import prose
from storymem_studio.drafting.offline.beats import Pattern, Slot
from storymem_studio.drafting.offline.clauses import Clause
from storymem_studio.drafting.offline.logline import Premise
from storymem_studio.drafting.offline.phrases import NounPhrase


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
    alone = premise.hero is None or premise.hero.count == 1
    if alone and premise.other and premise.other.count == 1 and (found := _mention(premise.other, rest)):
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
        rf"\b(?:an?|the|her|his|their|\{{their\}}|one|another)\s+{re.escape(phrase.text)}\b",
        text,
        re.IGNORECASE,
    )
    return match[0] if match else ""


def _first_phrase(rest: str, premise: Premise) -> str:
    if premise.thing and premise.thing.text in rest:
        before = rest[: rest.index(premise.thing.text)].split()
        if len(before) <= 2:
            return "{thing}"
    return prose.shortened(rest, 5)
