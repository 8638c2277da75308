"""Across cuts the preview shows exactly the film's frames, each once, with its transitions, as the export has them."""

from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from window_films import read_picture, short_story

from storymem_studio.domain import edits_film, edits_timeline
from storymem_studio.export.codecs import FFV1, Encoding
from storymem_studio.export.film import export_film
from storymem_studio.project.reel import reel_of


def identity(image: QImage) -> tuple[int, int]:
    """Which shot and which of its frames a picture is."""
    width, height = image.width(), image.height()
    top, bottom = (
        image.pixelColor(width // 2, height // 4),
        image.pixelColor(width // 2, height * 3 // 4),
    )
    return read_picture(top.green(), bottom.green())


def ready(studio, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: studio.preview.canvas.image is not None, timeout=20_000)


def presented(studio, qtbot: QtBot) -> list[tuple[int, QImage]]:
    """Play from the start to the end; every picture with the frame it was shown at."""
    seen: list[tuple[int, QImage]] = []
    studio.player.picture_changed.connect(lambda image: seen.append((studio.player.frame, image)))
    for frame in (studio.player.film.frames - 1, 0):
        with qtbot.waitSignal(studio.player.picture_changed, timeout=20_000):
            studio.player.seek(frame)
    seen.clear()
    studio.player.play()
    qtbot.waitUntil(lambda: not studio.player.playing, timeout=20_000)
    return seen


def trim(studio, *trims: tuple[int, int]) -> None:
    """Frames off the start and the end of each shot. The second continues the first and has one frame less."""
    for shot_id, whole, (first, last) in zip(tuple(studio.session.plans), (9, 8, 9), trims, strict=True):
        studio.session.edit("Trim", edits_timeline.trim_shot, shot_id, whole, first, last)


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)


def test_playing_over_trimmed_shots_shows_every_frame_once_and_no_other(open_studio, qtbot: QtBot):
    studio = open_studio(made=3)
    trim(studio, (1, 3), (4, 2), (2, 0))
    ready(studio, qtbot)
    seen = presented(studio, qtbot)
    expected = [(1, f) for f in range(1, 6)] + [(2, f) for f in range(4, 6)] + [(3, f) for f in range(2, 9)]
    assert [frame for frame, _ in seen] == list(range(1, 14))
    assert [identity(image) for _, image in seen] == expected[1:]


def test_playing_backwards_over_trimmed_shots_shows_every_frame_once(open_studio, qtbot: QtBot):
    studio = open_studio(made=3)
    trim(studio, (0, 4), (3, 3), (5, 0))
    ready(studio, qtbot)
    last = studio.player.film.frames - 1
    studio.player.seek(last)
    qtbot.waitUntil(lambda: identity(studio.preview.canvas.image) == (3, 8), timeout=20_000)
    seen: list[tuple[int, int]] = []
    studio.player.picture_changed.connect(lambda image: seen.append(identity(image)))
    studio.player.faster(-1)
    qtbot.waitUntil(lambda: not studio.player.playing, timeout=20_000)
    expected = [(1, f) for f in range(5)] + [(2, f) for f in range(3, 5)] + [(3, f) for f in range(5, 9)]
    assert seen == expected[-2::-1]


@pytest.mark.parametrize("kind", ["dissolve", "dip"])
def test_a_transition_is_shown_as_it_is_exported(open_studio, kind, tmp_path: Path, qtbot: QtBot):
    studio = open_studio(made=3)
    trim(studio, (0, 3), (2, 1), (0, 0))
    first, second, third = studio.session.plans
    for shot_id, frames in ((second, 5), (third, 4), (first, 4)):
        kind_ = "dip" if shot_id == first else kind
        studio.session.edit("Transition", edits_film.set_transition, shot_id, kind_, frames)
    ready(studio, qtbot)
    seen = dict(presented(studio, qtbot))
    film = export_film(
        reel_of(studio.session.project), tmp_path / "film.mkv", encoding=Encoding("matroska", FFV1)
    )
    with av.open(str(film.path)) as container:
        exported = [frame.to_ndarray(format="rgb24").astype(int) for frame in container.decode(video=0)]
    assert sorted(seen) == list(range(1, len(exported)))
    assert max(np.abs(pixels(seen[frame]) - exported[frame]).max() for frame in seen) <= 2


def test_scrubbing_into_a_transition_shows_the_mixed_frame(open_studio, qtbot: QtBot):
    studio = open_studio(made=2)
    ready(studio, qtbot)
    studio.player.seek(9)
    qtbot.waitUntil(lambda: identity(studio.preview.canvas.image) == (2, 0), timeout=20_000)
    plain = pixels(studio.preview.canvas.image)
    second = list(studio.session.plans)[1]
    with qtbot.waitSignal(studio.player.picture_changed, timeout=20_000):
        studio.session.edit("Transition", edits_film.set_transition, second, "dissolve", 6)
    mixed = pixels(studio.preview.canvas.image)
    assert 5 < (plain[:32] - mixed[:32]).mean() < 24
    with qtbot.waitSignal(studio.player.picture_changed, timeout=20_000):
        studio.session.attempt(studio.session.project.undo)
    assert (pixels(studio.preview.canvas.image) == plain).all()


def test_a_transition_into_a_shot_without_a_take_leaves_the_picture_alone(open_studio, qtbot: QtBot):
    studio = open_studio(short_story(2), made=1)
    ready(studio, qtbot)
    second = list(studio.session.plans)[1]
    studio.session.edit("Transition", edits_film.set_transition, second, "dissolve", 6)
    studio.player.seek(8)
    qtbot.waitUntil(lambda: identity(studio.preview.canvas.image) == (1, 8), timeout=20_000)


def test_a_damaged_video_is_said_and_its_prompt_shown(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=3)
    ready(studio, qtbot)
    video = studio.player.film.stretches[2].video
    video.write_bytes(b"no film")
    studio.session.select(list(studio.session.plans)[2])
    qtbot.waitUntil(lambda: studio.preview.canvas.card is not None, timeout=20_000)
    assert "shot 3 is missing or damaged" in window.banner.text
    studio.player.seek(12)
    qtbot.waitUntil(lambda: studio.preview.canvas.image is not None, timeout=20_000)
    studio.player.play()
    qtbot.waitUntil(lambda: not studio.player.playing, timeout=20_000)
    assert studio.player.frame == 25
