# ruff: noqa: F811 - the fixture is shared with test_rendering
"""The queue of a render: order, pause, withdrawal, additions, what is kept over a restart, and learned times."""

from pathlib import Path

from test_rendering import Film, film, lengthen, shot_id  # noqa: F401

from storymem_engine import protocol
from storymem_studio.domain import edits
from storymem_studio.generation.pace import Kind, PaceBook
from storymem_studio.project import Project
from storymem_studio.project.queue import interrupted_queue, needing, out_of_date_shots, remember_queue
from storymem_studio.project.rendering import FilmRender, RenderPaused, ShotProgress, ShotWithdrawn


class Queue(Film):
    """A film made with a queue that a test interferes with."""

    def run(self, on_event=lambda render, event: None, **options) -> FilmRender:
        self.updates.clear()
        render = FilmRender(self.project, self.engine, self.updates.append, **options)
        render.start()
        while not render.ended and not (render.paused and render.shot_id is None):
            event = self.events.get(timeout=60)
            on_event(render, event)
            render.handle(event)
        return render


def queue_of(film: Film) -> Queue:
    made = Queue(film.project)
    made.engine, made.events = film.engine, film.events
    return made


def test_shots_are_made_in_the_order_that_was_chosen(film: Film):
    queue = queue_of(film)
    queue.run(order=[shot_id(film, 5), shot_id(film, 3)])
    assert queue.made() == [5, 3, 1, 2, 4]


def test_a_shot_that_continues_another_still_waits_for_it(film: Film):
    queue = queue_of(film)
    queue.run(order=[shot_id(film, 2)])
    assert queue.made() == [1, 2, 3, 4, 5]


def test_the_order_can_be_changed_while_it_runs(film: Film):
    queue = queue_of(film)

    def hurry(render: FilmRender, event: protocol.Event) -> None:
        if render.shot_id == shot_id(film, 1):
            render.reorder([shot_id(film, 4)])
            assert [film.project.story.place(s).film_number for s in render.waiting] == [4, 2, 3, 5]

    queue.run(hurry)
    assert queue.made() == [1, 4, 2, 3, 5]


def test_pause_finishes_the_shot_and_resume_goes_on(film: Film):
    queue = queue_of(film)
    render = queue.run(lambda render, event: render.pause())
    assert queue.made() == [1]
    assert isinstance(queue.updates[-1], RenderPaused)
    assert not render.ended
    assert len(render.waiting) == 4
    render.resume()
    while not render.ended:
        render.handle(queue.events.get(timeout=60))
    assert queue.made() == [1, 2, 3, 4, 5]


def test_a_waiting_shot_can_be_withdrawn_with_those_that_continue_it(film: Film):
    queue = queue_of(film)

    def withdraw(render: FilmRender, event: protocol.Event) -> None:
        if render.waiting and shot_id(film, 3) in render.waiting:
            render.withdraw(shot_id(film, 3))

    queue.run(withdraw)
    assert queue.made() == [1, 2, 4, 5]


def test_the_shot_being_made_can_be_withdrawn_and_the_rest_goes_on(film: Film):
    queue = queue_of(film)
    once: list[str] = []

    def withdraw(render: FilmRender, event: protocol.Event) -> None:
        if isinstance(event, protocol.Progress) and render.shot_id == shot_id(film, 1) and not once:
            once.append("done")
            render.withdraw(shot_id(film, 1))

    lengthen(film, 1)
    render = queue.run(withdraw)
    assert render.ended
    assert queue.made() == [3, 4, 5], "shot 2 continues shot 1 and cannot be made without it"
    assert any(isinstance(update, ShotWithdrawn) for update in queue.updates)
    assert len(list((film.project.folder / "media/takes").iterdir())) == 3


def test_shots_can_be_added_while_it_runs(film: Film):
    queue = queue_of(film)
    queue.run(lambda render, event: render.add([shot_id(film, 5)]), only=[shot_id(film, 4)])
    assert queue.made() == [4, 5]


def test_what_is_left_is_remembered_over_a_restart(film: Film):
    ids = [shot_id(film, number) for number in (5, 1, 3)]
    remember_queue(film.project.folder, ids)
    film.render(only=[ids[1]])
    with Project.open(film.project.folder) as again:
        assert interrupted_queue(again) == (ids[0], ids[2])
        remember_queue(again.folder, ())
        assert interrupted_queue(again) == ()
        (again.folder / "queue.json").write_text("not json")
        assert interrupted_queue(again) == ()


def test_everything_out_of_date_is_what_has_a_take_and_needs_another(film: Film):
    film.render(only=[shot_id(film, 3), shot_id(film, 4)])
    film.project.edit("Rewrite", edits.update_shot, shot_id(film, 4), prompt="Wide shot of a mountain lake.")
    assert out_of_date_shots(film.project) == (shot_id(film, 4),)
    assert needing(film.project, [shot_id(film, 4), shot_id(film, 3)]) == (shot_id(film, 4),)


def test_the_first_shot_of_the_next_film_has_a_time_left(film: Film, tmp_path: Path):
    book = PaceBook(tmp_path / "pace.json")
    queue = queue_of(film)
    queue.run(only=[shot_id(film, 3), shot_id(film, 4)], pace=book)
    kind = Kind("animatic", "{}", 96, 64)
    assert len(PaceBook(tmp_path / "pace.json").known(kind)) == 2
    with Project.create(tmp_path / "next", film.project.story) as project:
        project.edit("Forget", edits.update_shot, project.story.shots()[0].id, take=None)
        other = Queue(project)
        other.run(only=[project.story.shots()[0].id], pace=PaceBook(tmp_path / "pace.json"))
        other.engine.stop()
        first = next(update for update in other.updates if isinstance(update, ShotProgress))
        assert first.seconds_left is not None


def test_a_book_of_times_keeps_the_last_and_survives_damage(tmp_path: Path):
    book = PaceBook(tmp_path / "pace.json")
    kind = Kind("storymem", "{}", 832, 480)
    for seconds in range(1, 12):
        book.learn(kind, 81, float(seconds))
    assert [seconds for _, seconds in book.known(kind)] == [4, 5, 6, 7, 8, 9, 10, 11]
    (tmp_path / "pace.json").write_text("[1")
    assert PaceBook(tmp_path / "pace.json").known(kind) == []
