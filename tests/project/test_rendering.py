"""A film is rendered by the real engine: what is current is not made again, whatever was killed or changed."""

import os
import queue
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from storymem_engine import protocol
from storymem_studio.domain import edits
from storymem_studio.domain.plan import Current, OutOfDate
from storymem_studio.domain.story import RenderSettings, Scene, Shot, Story
from storymem_studio.generation.engine_process import EngineProcess
from storymem_studio.project import Project
from storymem_studio.project.rendering import (
    FilmRender,
    RenderEnded,
    ShotFailed,
    ShotMade,
    ShotStarted,
    Update,
)

PROMPTS = (
    "Wide shot of a harbour at dawn, boats in the mist.",
    "Medium shot of Mara, a woman in a red coat, walking along the harbour at dawn.",
    "Close-up of Mara, a woman in a red coat, indoors in a kitchen at night.",
    "Wide shot of a forest in the snow at noon.",
    "Extreme wide shot of desert dunes at sunset under a clear sky.",
)


def story(*continuing: int, **settings: object) -> Story:
    shots = tuple(
        Shot(prompt, cut=number not in continuing, frames=9, seed=number)
        for number, prompt in enumerate(PROMPTS, 1)
    )
    small = RenderSettings(width=96, height=64, **settings)
    return Story("Harbour", scenes=(Scene("One", shots[:3]), Scene("Two", shots[3:])), settings=small)


class Film:
    """A project with an engine, driven as the command line drives them."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.events: queue.Queue[protocol.Event] = queue.Queue()
        self.engine = EngineProcess(self.events.put)
        self.updates: list[Update] = []

    def render(self, only: list[str] | None = None, on_event=lambda render, event: None) -> RenderEnded:
        self.updates.clear()
        render = FilmRender(self.project, self.engine, self.updates.append, only)
        render.start()
        while not render.ended:
            event = self.events.get(timeout=60)
            on_event(render, event)
            render.handle(event)
        assert isinstance(self.updates[-1], RenderEnded)
        return self.updates[-1]

    def made(self) -> list[int]:
        numbers = {plan.place.shot.id: plan.place.film_number for plan in self.project.plans.values()}
        return [numbers[u.shot_id] for u in self.updates if isinstance(u, ShotMade) and not u.reused]


@pytest.fixture
def film(tmp_path: Path) -> Iterator[Film]:
    with Project.create(tmp_path / "film", story(2)) as project:
        made = Film(project)
        yield made
        made.engine.stop()


def shot_id(film: Film, number: int) -> str:
    return film.project.story.shots()[number - 1].id


def lengthen(film: Film, number: int, frames: int = 1001) -> None:
    """So long that it is certainly not finished when a test stops it."""
    film.project.edit("Length", edits.update_shot, shot_id(film, number), frames=frames)


def test_a_film_is_made_in_order_and_then_current(film: Film):
    assert film.render().made == 5
    assert film.made() == [1, 2, 3, 4, 5]
    assert all(isinstance(plan.state, Current) for plan in film.project.plans.values())
    assert [clip.frames for clip in film.project.timeline().clips] == [9, 8, 9, 9, 9]
    assert film.render().made == 0, "nothing is made twice"


def test_later_shots_see_the_keyframes_of_earlier_ones(film: Film):
    film.render()
    remembered = film.project.memory_of(shot_id(film, 5)).remembered
    assert {entry.source.shot_id for entry in remembered} >= {shot_id(film, 1), shot_id(film, 4)}
    assert all(film.project.path(entry.source.path).is_file() for entry in remembered)


def test_a_changed_prompt_makes_that_shot_and_those_that_saw_its_keyframes(film: Film):
    film.render()
    film.project.edit(
        "Rewrite", edits.update_shot, shot_id(film, 4), prompt="Wide shot of a city street at night."
    )
    assert [plan.place.film_number for plan in film.project.plans.values() if plan.needs_rendering] == [4]
    film.render()
    assert film.made() == [4, 5]
    reasons = {u.shot_id: u.reasons for u in film.updates if isinstance(u, ShotStarted)}
    assert reasons[shot_id(film, 4)] == ("the prompt changed",)
    assert reasons[shot_id(film, 5)] == ("it saw keyframes of shot 4 that are no longer in its memory",)


def test_going_back_to_an_earlier_prompt_takes_the_earlier_take(film: Film):
    film.render()
    old = film.project.story.shots()[4]
    film.project.edit("Rewrite", edits.update_shot, old.id, prompt="Wide shot of a mountain at dawn.")
    film.render()
    film.project.edit("Rewrite", edits.update_shot, old.id, prompt=old.prompt)
    film.render()
    assert film.made() == []
    assert film.project.story.shot(old.id).take == old.take


def test_one_shot_can_be_made_alone_with_what_it_has_to_wait_for(film: Film):
    film.render(only=[shot_id(film, 2)])
    assert film.made() == [1, 2]
    film.render(only=[shot_id(film, 5)])
    assert film.made() == [5]


def test_undo_takes_a_whole_render_back_and_redo_brings_it_again(film: Film):
    film.render()
    takes = dict(film.project.takes)
    film.project.undo()
    assert all(shot.take is None for shot in film.project.story.shots())
    assert dict(film.project.takes) == takes, "what the engine made is outside undo"
    film.project.redo()
    assert all(shot.take for shot in film.project.story.shots())


def test_killing_the_engine_loses_only_the_shot_it_was_at(film: Film):
    def kill_in_third(render: FilmRender, event: protocol.Event) -> None:
        if (
            isinstance(event, protocol.Progress)
            and render.shot_id == shot_id(film, 3)
            and film.engine.running
        ):
            assert film.engine.pid is not None
            os.kill(film.engine.pid, signal.SIGKILL)

    lengthen(film, 3)
    end = film.render(on_event=kill_in_third)
    assert end.failed is not None and "finished shots are kept" in end.failed.advice
    assert end.made == 2
    lengthen(film, 3, frames=9)
    assert film.render().made == 3
    assert film.made() == [3, 4, 5]


def test_cancel_keeps_what_is_finished_and_leaves_no_rubbish(film: Film):
    def cancel_in_second(render: FilmRender, event: protocol.Event) -> None:
        if isinstance(event, protocol.Progress) and render.shot_id == shot_id(film, 2):
            render.cancel()

    lengthen(film, 2)
    end = film.render(on_event=cancel_in_second)
    assert end.cancelled and end.made == 1
    assert len(list((film.project.folder / "media/takes").iterdir())) == 1


def test_a_take_finished_when_the_studio_died_is_adopted(film: Film, tmp_path: Path):
    film.render(only=[shot_id(film, 1)])
    known = set(film.project.takes)
    # The studio dies between the engine's last word and the record of it: the database is the one from before.
    film.project.close()
    before = tmp_path / "before"
    with Project.create(before, film.project.story) as other:
        other.edit("Forget", edits.choose_take, shot_id(film, 1), None)
    shutil.copytree(film.project.folder / "media", before / "media", dirs_exist_ok=True)
    with Project.open(before) as reopened:
        assert set(reopened.takes) == known
        assert isinstance(reopened.state_of(shot_id(film, 1)), Current)


def test_half_a_take_is_not_adopted_and_is_cleared_away(film: Film):
    folder = film.project.folder / "media/takes/half"
    folder.mkdir(parents=True)
    (folder / "request.json").write_text("{}")
    (folder / ".video.mp4.part").write_bytes(b"0" * 100)
    with Project.open(film.project.folder) as again:
        assert again.takes == {}
        again.clear_unfinished()
    assert not folder.exists()


def test_a_take_whose_video_was_deleted_is_made_again(film: Film):
    film.render()
    video = film.project.video_of(shot_id(film, 3))
    assert video is not None
    video.unlink()
    folder = film.project.folder
    with Project.open(folder) as again:
        other = Film(again)
        other.render()
        assert other.made()[0] == 3
        other.engine.stop()


def test_a_failing_shot_stops_the_film_with_a_sentence_and_keeps_the_rest(film: Film):
    film.render(only=[shot_id(film, 1)])
    film.project.edit("Settings", edits.update_settings, params='{"unheard_of": 1}')
    end = film.render()
    assert end.failed is not None and "does not accept the setting" in end.failed.message
    assert any(isinstance(update, ShotFailed) for update in film.updates)
    assert isinstance(film.project.state_of(shot_id(film, 1)), OutOfDate)
    assert film.project.video_of(shot_id(film, 1)) is not None


def test_a_crop_is_what_the_next_request_shows(film: Film):
    from PIL import Image

    from storymem_studio.domain.story import Crop
    from storymem_studio.project.render_request import render_request

    film.render(only=[shot_id(film, 1)])
    third = shot_id(film, 3)
    digest = film.project.memory_of(third).remembered[0].source.digest
    film.project.edit("Crop", edits.override_memory, third, crops=(Crop(digest, 0.25, 0.0, 0.75, 0.5),))
    request = render_request(
        film.project.request_of(third),
        job="j",
        out=film.project.folder / "x",
        folder=film.project.folder,
        pictures=film.project.pictures(),
    )
    with Image.open(request.memory[0]) as image:
        assert image.size == (48, 32)
