"""The preview's reader brings exactly the frame that is wanted, in whatever order frames are wanted."""

from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from storymem_engine.video import ShotWriter
from storymem_studio.ui.film import Showing, Still
from storymem_studio.ui.film_reader import FrameReader

WIDTH, HEIGHT, FRAMES = 96, 64, 41


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """A bright bar that travels over noise: no two frames are alike, and the encoder predicts them from each other."""
    ground = np.random.default_rng(7).integers(0, 90, (HEIGHT, WIDTH, 3), np.uint8)
    with ShotWriter(tmp_path / "video.mp4", WIDTH, HEIGHT, 16) as writer:
        for number in range(FRAMES):
            picture = ground.copy()
            picture[:, number * 2 : number * 2 + 12] = 220
            writer.add(picture)
    return tmp_path / "video.mp4"


def rgb(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).astype(int)


def test_frames_are_the_same_jumped_to_or_read_one_after_the_other(video: Path, qtbot: QtBot):
    with av.open(str(video)) as container:
        straight = [frame.to_ndarray(format="rgb24").astype(int) for frame in container.decode(video=0)]
    reader = FrameReader()
    reader.read_from([video], (WIDTH, HEIGHT))
    try:
        for number in (40, 7, 8, 9, 10, 0, 38, 23, 15, 16, 17, 19, 3, 31, 30, 29, 6, 5):
            wanted = Showing(None, Still(video, number))
            reader.want([wanted], [video])
            qtbot.waitUntil(lambda wanted=wanted: reader.get(wanted) is not None, timeout=20_000)
            picture = reader.get(wanted)
            assert picture is not None
            differences = [np.abs(rgb(picture) - frame).mean() for frame in straight]
            assert int(np.argmin(differences)) == number
            assert differences[number] < 2
    finally:
        reader.close()


def test_a_frame_after_the_end_is_the_last_one(video: Path, qtbot: QtBot):
    reader = FrameReader()
    reader.read_from([video], (WIDTH, HEIGHT))
    after, last = (Showing(None, Still(video, number)) for number in (FRAMES + 60, FRAMES - 1))
    try:
        reader.want([after, last])
        qtbot.waitUntil(lambda: None not in (reader.get(after), reader.get(last)), timeout=20_000)
        assert reader.get(after) == reader.get(last)
    finally:
        reader.close()
