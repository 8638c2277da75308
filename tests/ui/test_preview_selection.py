"""Whatever is done to the film, preview, playhead, timeline and outline are at the same shot."""

import pytest
from pytestqt.qtbot import QtBot
from window_films import read_picture, short_story

from storymem_studio.domain.takes import Take


@pytest.fixture
def studio(open_studio, qtbot: QtBot):
    studio = open_studio(short_story(5), made=5)
    studio.session.select(list(studio.session.plans)[2])
    qtbot.waitUntil(lambda: studio.preview.canvas.image is not None, timeout=20_000)
    return studio


def take_of(studio, shot_id: str) -> Take | None:
    return studio.session.plans[shot_id].take


def at_one_place(studio, numbers: dict[str, int], qtbot: QtBot) -> None:
    """`numbers`: which shot the pictures of a take say they are."""
    session, player = studio.session, studio.player
    chosen = session.selected_id
    stretch = player.film.at(player.frame)
    assert stretch.shot_id == chosen
    assert player.frame == stretch.start
    assert studio.timeline.view.selected == chosen
    assert studio.timeline.view.playhead == player.frame
    assert studio.script.outline.currentItem() is studio.script.outline._items[chosen]
    assert studio.preview.scrub.value() == player.frame
    take = take_of(studio, chosen)
    canvas = studio.preview.canvas
    if take is None:
        qtbot.waitUntil(lambda: canvas.card is not None, timeout=20_000)
        return

    def seen() -> tuple[int, int]:
        x = canvas.image.width() // 2
        heights = (canvas.image.height() // 4, canvas.image.height() * 3 // 4)
        return read_picture(*(canvas.image.pixelColor(x, y).green() for y in heights))

    qtbot.waitUntil(lambda: canvas.image is not None and seen() == (numbers[take.id], 0), timeout=20_000)


@pytest.mark.parametrize(
    "steps",
    [
        ("insert_shot",),
        ("insert_before",),
        ("insert_before", "insert_before", "undo", "undo"),
        ("insert_shot", "delete_shot", "undo"),
        ("split_shot", "undo", "redo"),
        ("split_shot", "merge_shot", "previous_shot", "merge_shot"),
        ("merge_shot", "undo"),
        ("delete_shot", "delete_shot", "undo", "undo"),
        ("duplicate_shot", "next_shot", "delete_shot"),
        ("move_earlier", "move_earlier", "move_later"),
        ("move_later", "move_later", "undo", "undo", "redo"),
        ("insert_shot", "move_earlier", "previous_shot", "delete_shot", "next_shot", "insert_before"),
    ],
)
def test_after_every_step_everything_is_at_the_selected_shot(studio, window, steps, qtbot: QtBot):
    numbers = {
        take.id: number
        for number, shot in enumerate(studio.session.plans, 1)
        if (take := take_of(studio, shot))
    }
    studio.session.edit("Sentences", two_sentences, studio.session.selected_id)
    at_one_place(studio, numbers, qtbot)
    for step in steps:
        assert window.actions_[step].isEnabled(), step
        window.actions_[step].trigger()
        at_one_place(studio, numbers, qtbot)


def two_sentences(story, shot_id: str):
    from storymem_studio.domain.edits import update_shot

    return update_shot(story, shot_id, prompt="Mara looks at the sea. A ship comes near.")


@pytest.mark.parametrize(
    ("go", "shot"),
    [("go_to_end", 5), ("go_to_start", 1), ("step_back", 2), ("next_marker", 4), ("previous_shot", 2)],
)
def test_wherever_one_goes_that_shot_is_selected(studio, window, go, shot):
    from storymem_studio.domain.edits_film import add_marker
    from storymem_studio.domain.finish import Marker

    clips = studio.session.timeline.clips
    studio.session.edit("Marker", add_marker, Marker(clips[3].start + 2, "here"))
    window.actions_[go].trigger()
    chosen = list(studio.session.plans)[shot - 1]
    assert studio.session.selected_id == chosen
    assert studio.player.film.at(studio.player.frame).shot_id == chosen
    assert studio.timeline.view.selected == chosen
