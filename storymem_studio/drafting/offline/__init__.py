"""The offline writer: a story from a logline by a beat sheet and a grammar, without a language model."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from storymem_studio.domain.story import Character
from storymem_studio.drafting.brief import Brief
from storymem_studio.drafting.events import (
    CastDrafted,
    Draft,
    DraftEvent,
    DraftFinished,
    DraftNote,
    DraftStarted,
    DraftTitle,
    SceneDrafted,
    ShotDrafted,
)
from storymem_studio.drafting.offline.plan import Plan, plan_story
from storymem_studio.drafting.offline.telling import heading, overview_of, style_of, tell, title_of
from storymem_studio.wording import say, to_say

WRITER = to_say("offline writer (template)")
SAYS_WHAT_IT_IS = to_say(
    "Drafted by the offline writer: a template, not a language model. Treat it as a first sketch to rewrite."
)


def draft_offline(brief: Brief, cancelled: Callable[[], bool] = lambda: False) -> Iterator[DraftEvent]:
    """Draft a story; the same brief always gives the same story, apart from ids."""
    brief = brief.checked()
    plan = plan_story(brief)
    draft = Draft(brief)
    film_index = 0
    for event in _opening_events(brief, plan):
        draft = draft.after(event)
        yield event
    for scene_index, (scene, told) in enumerate(zip(plan.scenes, tell(plan), strict=True)):
        if cancelled():
            break
        event = SceneDrafted(heading(scene), scene_index)
        draft = draft.after(event)
        yield event
        for shot in told:
            if cancelled():
                break
            event = ShotDrafted(replace(shot, seed=brief.settings.seed + film_index), scene_index)
            film_index += 1
            draft = draft.after(event)
            yield event
    yield DraftFinished(draft.story)


def _opening_events(brief: Brief, plan: Plan) -> Iterator[DraftEvent]:
    yield DraftStarted(WRITER)
    yield DraftNote(say(SAYS_WHAT_IT_IS))
    if not plan.premise.english:
        yield DraftNote(
            say(
                "The offline writer reads English loglines only: it kept the names and wrote a story of its own around them."
            )
        )
    yield DraftTitle(title_of(plan), overview_of(plan), brief.style or style_of(plan))
    given = {character.name: character for character in brief.cast}
    yield CastDrafted(
        tuple(
            replace(given[person.name], description=person.looks)
            if person.name in given
            else Character(person.name, person.looks)
            for person in ((plan.hero, plan.mate) if plan.company else (plan.hero,))
        )
        + tuple(brief.cast[2:])
    )
