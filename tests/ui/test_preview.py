"""The preview shows exactly the frame it is asked for, plays over every shot, and edits the prompt it shows."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_films import add_take, read_picture, short_story


def shown(studio) -> tuple[int, int] | None:
    """Which shot and which of its frames is on the screen."""
    image = studio.preview.canvas.image
    if image is None:
        return None
    width, height = image.width(), image.height()
    return read_picture(
        image.pixelColor(width // 2, height // 4).green(),
        image.pixelColor(width // 2, height * 3 // 4).green(),
    )


def ready(studio, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(studio.player.film.videos) and shown(studio) is not None, timeout=20_000)


def test_every_frame_sought_is_the_frame_shown(open_studio, qtbot: QtBot):
    studio = open_studio(made=3)
    ready(studio, qtbot)
    expected = {0: (1, 0), 5: (1, 5), 8: (1, 8), 9: (2, 0), 16: (2, 7), 17: (3, 0), 25: (3, 8), 12: (2, 3)}
    for frame, picture in expected.items():
        studio.player.seek(frame)
        qtbot.waitUntil(lambda picture=picture: shown(studio) == picture, timeout=20_000)


def test_playing_crosses_every_shot_and_stops_at_the_end(open_studio, qtbot: QtBot):
    studio = open_studio(made=3)
    ready(studio, qtbot)
    seen = []
    studio.session.selection_changed.connect(seen.append)
    qtbot.mouseClick(studio.preview.play, Qt.MouseButton.LeftButton)
    assert studio.player.playing
    qtbot.waitUntil(lambda: not studio.player.playing, timeout=20_000)
    ids = list(studio.session.plans)
    assert seen == ids[1:]
    assert studio.player.frame == studio.player.film.frames - 1


def test_a_shot_without_a_take_is_played_as_a_card_with_its_prompt(open_studio, qtbot: QtBot):
    studio = open_studio(made=1)
    ready(studio, qtbot)
    studio.player.seek(7)
    studio.player.play()
    qtbot.waitUntil(lambda: studio.preview.canvas.card is not None, timeout=20_000)
    assert "moment 1" in studio.preview.canvas.card.text
    qtbot.waitUntil(lambda: not studio.player.playing, timeout=20_000)
    assert studio.player.frame == studio.player.film.frames - 1


def test_it_plays_backwards_too(open_studio, qtbot: QtBot):
    studio = open_studio(made=3)
    ready(studio, qtbot)
    studio.player.seek(12)
    studio.player.faster(-1)
    qtbot.waitUntil(lambda: not studio.player.playing, timeout=20_000)
    assert studio.player.frame == 0
    qtbot.waitUntil(lambda: shown(studio) == (1, 0), timeout=20_000)


def test_a_looped_shot_starts_again_and_stays(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=3)
    ready(studio, qtbot)
    studio.session.select(list(studio.session.plans)[1])
    window.actions_["loop"].trigger()
    frames = []
    studio.player.frame_changed.connect(frames.append)
    studio.player.play()
    qtbot.waitUntil(lambda: frames.count(9) >= 2, timeout=20_000)
    studio.player.pause()
    assert set(frames) <= set(range(9, 17))


def test_selecting_a_shot_goes_to_its_first_frame(open_studio, qtbot: QtBot):
    studio = open_studio(made=3)
    ready(studio, qtbot)
    studio.session.select(list(studio.session.plans)[2])
    assert studio.player.frame == 17
    qtbot.waitUntil(lambda: shown(studio) == (3, 0), timeout=20_000)
    assert studio.preview.now.text() == "00:01:01"


def test_the_slider_scrubs_the_film(open_studio, qtbot: QtBot):
    studio = open_studio(made=3)
    ready(studio, qtbot)
    studio.preview.scrub.setSliderDown(True)
    studio.preview.scrub.setSliderPosition(14)
    qtbot.waitUntil(lambda: shown(studio) == (2, 5), timeout=20_000)
    studio.preview.scrub.setSliderDown(False)
    assert studio.session.selected_id == list(studio.session.plans)[1]


def test_what_is_typed_into_the_prompt_is_saved_and_undone_as_one_step(open_studio, window, qtbot: QtBot):
    studio = open_studio()
    before = studio.session.selected.prompt
    studio.preview.prompt.selectAll()
    qtbot.keyClicks(studio.preview.prompt, "A gull lands.")
    qtbot.waitUntil(lambda: studio.session.selected.prompt == "A gull lands.", timeout=20_000)
    qtbot.keyClicks(studio.preview.prompt, " It calls.")
    studio.preview.save_prompt()
    assert studio.session.selected.prompt == "A gull lands. It calls."
    window.actions_["undo"].trigger()
    assert studio.session.selected.prompt == before
    assert studio.preview.prompt.toPlainText() == before


def test_a_changed_prompt_shows_what_is_out_of_date_and_why(open_studio, qtbot: QtBot):
    studio = open_studio(made=3)
    studio.preview.prompt.setPlainText("Close-up of a bottle in the sand at noon.")
    studio.preview.save_prompt()
    assert "Out of date: the prompt changed" in studio.preview.state.text()
    assert [studio.session.mark_of(shot_id).kind for shot_id in studio.session.plans] == [
        "stale",
        "current",
        "current",
    ]
    assert "1 out of date" in studio.window().status.text.text()


def test_continuing_and_length_are_edits_of_the_shot(open_studio):
    studio = open_studio(short_story(2))
    studio.session.select(list(studio.session.plans)[1])
    assert studio.preview.cut.isChecked()
    studio.preview.cut.click()
    assert studio.session.selected.cut
    studio.preview.length.setValue(22)
    assert studio.session.selected.frames == 21
    assert studio.preview.length.value() == 21


def test_taking_another_take_shows_which_one_it_is(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=1)
    add_take(studio.session.project, 1)
    assert studio.preview.take.text() == "Take 2 of 2"
    window.actions_["previous_take"].trigger()
    assert studio.preview.take.text() == "Take 1 of 2"
    assert not window.actions_["previous_take"].isEnabled()


def test_a_take_that_comes_while_the_film_plays_does_not_stop_it(open_studio, qtbot: QtBot):
    studio = open_studio(short_story(4), made=2)
    ready(studio, qtbot)
    studio.player.seek(2)
    studio.player.play()
    add_take(studio.session.project, 3)
    assert studio.player.playing
    qtbot.waitUntil(lambda: len(studio.player.film.videos) == 3, timeout=20_000)
    assert studio.player.playing
    qtbot.waitUntil(lambda: studio.player.frame >= 18, timeout=20_000)
    qtbot.waitUntil(lambda: (shown(studio) or (0, 0))[0] == 3, timeout=20_000)
    studio.player.pause()
