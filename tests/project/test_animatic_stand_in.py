"""A film that another engine makes is watched as an animatic until then, and remembers nothing of it."""
# ruff: noqa: F811 - the fixture is shared with test_rendering

from test_rendering import Film, film, shot_id  # noqa: F401

from storymem_studio.domain import edits
from storymem_studio.domain.plan import Missing, OutOfDate
from storymem_studio.project.animatic import AnimaticRender
from storymem_studio.project.rendering import RenderEnded


def draw(film: Film) -> RenderEnded:
    film.updates.clear()
    render = AnimaticRender(film.project, film.engine, film.updates.append)
    render.start()
    while not render.ended:
        render.handle(film.events.get(timeout=60))
    end = film.updates[-1]
    assert isinstance(end, RenderEnded)
    return end


def to_storymem(film: Film) -> None:
    film.project.edit("Settings", edits.update_settings, backend="storymem")


def test_every_shot_is_drawn_and_still_to_be_made(film: Film):
    to_storymem(film)
    assert draw(film).made == 5
    plans = film.project.plans
    assert all(plan.stand_in and plan.needs_rendering for plan in plans.values())
    assert all(film.project.video_of(shot) is not None for shot in plans)
    assert {plan.state.reasons[0] for plan in plans.values() if isinstance(plan.state, OutOfDate)} == {
        "another engine is chosen"
    }
    assert draw(film).made == 0


def test_a_stand_in_is_neither_remembered_nor_continued(film: Film):
    to_storymem(film)
    draw(film)
    assert film.project.memory_of(shot_id(film, 5)).remembered == ()
    continues = film.project.request_of(shot_id(film, 2)).continues
    assert continues is not None and continues.frames == ()
    assert film.project.plans[shot_id(film, 2)].expects == shot_id(film, 1)


def test_the_animatic_itself_continues_where_the_film_will(film: Film):
    to_storymem(film)
    draw(film)
    takes = [film.project.takes[shot.take] for shot in film.project.story.shots() if shot.take]
    assert [take.frames for take in takes] == [9, 8, 9, 9, 9]
    assert takes[1].request.continues is not None
    assert takes[1].request.continues.frames == (takes[0].last_frame.digest,)


def test_shots_that_have_a_take_are_not_drawn_again(film: Film):
    film.render(only=[shot_id(film, 3)])
    to_storymem(film)
    assert draw(film).made == 4


def test_back_to_the_animatic_the_takes_are_as_good_as_any(film: Film):
    to_storymem(film)
    draw(film)
    film.project.edit("Settings", edits.update_settings, backend="animatic")
    assert not any(plan.stand_in or isinstance(plan.state, Missing) for plan in film.project.plans.values())
    assert film.project.memory_of(shot_id(film, 5)).remembered


def test_a_stand_in_that_is_kept_counts_as_the_writers_choice(film: Film):
    to_storymem(film)
    draw(film)
    film.project.edit("Keep", edits.keep_take, shot_id(film, 1))
    assert not film.project.plans[shot_id(film, 1)].stand_in
    sources = film.project.memory_of(shot_id(film, 5)).remembered
    assert {entry.source.shot_id for entry in sources} == {shot_id(film, 1)}
