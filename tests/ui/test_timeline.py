"""The timeline paints only what is in sight, zooms about a point, and says what is clicked."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_films import SIZE, picture, read_picture, short_story

from storymem_engine.video import ShotWriter
from storymem_studio.ui.background import Background
from storymem_studio.ui.marks import Mark
from storymem_studio.ui.thumbnails import Thumbnails, read_video_frame
from storymem_studio.ui.timeline.hits import OnPicture
from storymem_studio.ui.timeline.layout import (
    CLIP_TOP,
    GUTTER,
    LanePicture,
    Lanes,
    Scale,
    TimelineClip,
    fitting,
    ticks,
)
from storymem_studio.ui.timeline.painting_memory import seen_boxes
from storymem_studio.ui.timeline.view import TimelineView


def lanes(count: int, frames: int = 81) -> Lanes:
    return Lanes(
        tuple(
            TimelineClip(f"s{n}", n + 1, f"Shot {n}", n * frames, frames, n % 3 == 1, Mark("empty"))
            for n in range(count)
        ),
        16,
    )


@pytest.fixture
def view(qtbot: QtBot):
    background = Background()
    view = TimelineView(Thumbnails(background))
    qtbot.addWidget(view)
    view.resize(1200, 190)
    view.show()
    yield view
    background.close()


def test_only_the_shots_in_sight_are_looked_at():
    film = lanes(2000)
    seen = film.between(81 * 1000 + 5, 81 * 1010)
    assert [clip.shot_id for clip in seen] == [f"s{n}" for n in range(1000, 1010)]
    assert film.at(81 * 7).shot_id == "s7"
    assert film.at(-1) is None
    assert film.at(film.frames) is None
    assert Lanes().between(0, 100) == ()


def test_far_out_not_every_one_of_thousands_of_shots_is_painted():
    film = lanes(2000)
    painted = list(film.worth_painting(0, film.frames, Scale(1000 / film.frames)))
    assert 400 <= len(painted) <= 520
    assert list(film.worth_painting(0, 810, Scale(1.0))) == list(film.between(0, 810))


def test_pixels_and_frames_are_each_others_inverse():
    scale = Scale(2.5, 40)
    assert scale.frame(scale.x(123)) == pytest.approx(123)
    assert fitting(1000, 1066) == pytest.approx(1.0)


@pytest.mark.parametrize("pixels_per_frame", [0.02, 0.1, 0.5, 1.3, 5, 20])
def test_ruler_labels_never_run_into_each_other(pixels_per_frame):
    marks = [tick for tick in ticks(16, pixels_per_frame, 0, 1600 / pixels_per_frame) if tick.text]
    gaps = [(b.frame - a.frame) * pixels_per_frame for a, b in pairwise(marks)]
    assert marks
    assert all(gap >= 60 for gap in gaps)


def test_the_whole_film_fits_until_one_zooms(view: TimelineView):
    view.show_lanes(lanes(12))
    assert view.zoom == 0
    assert view.scale.x(view.lanes.frames) <= view.viewport().width()
    view.resize(900, 190)
    QApplication.processEvents()
    assert view.scale.x(view.lanes.frames) <= view.viewport().width()


def test_the_wheel_zooms_about_the_pointer(view: TimelineView):
    view.show_lanes(lanes(40))
    view.zoom_to(0.5)
    under = view.scale.frame(600)
    event = QWheelEvent(
        QPointF(600, 60), QPointF(600, 60), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    assert view.zoom == pytest.approx(0.58, abs=0.01)
    assert view.scale.frame(600) == pytest.approx(under, abs=1)


def test_clicking_a_shot_chooses_it_and_moves_the_playhead_there(view: TimelineView, qtbot: QtBot):
    view.show_lanes(lanes(4))
    chosen, scrubbed = [], []
    view.shot_chosen.connect(chosen.append)
    view.scrubbed.connect(scrubbed.append)
    point = QPoint(int(view.scale.x(81 * 2 + 40)), 60)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen == ["s2"]
    assert scrubbed[-1] == pytest.approx(81 * 2 + 40, abs=1)


def test_the_ruler_scrubs_without_choosing(view: TimelineView, qtbot: QtBot):
    view.show_lanes(lanes(4))
    chosen, scrubbed = [], []
    view.shot_chosen.connect(chosen.append)
    view.scrubbed.connect(scrubbed.append)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(GUTTER + 3, 8))
    assert chosen == []
    assert scrubbed[-1] in (0, 1)


def test_arrow_keys_choose_the_next_shot(view: TimelineView, qtbot: QtBot):
    view.show_lanes(lanes(4))
    chosen = []
    view.shot_chosen.connect(chosen.append)
    view.select("s1")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert chosen == ["s2", "s0"]


def test_every_state_and_lane_can_be_painted(view: TimelineView):
    kinds = ("empty", "queued", "rendering", "current", "kept", "stale", "failed")
    seen = tuple(LanePicture(f"d{n}", Path("missing.png"), 0, "s0") for n in range(10))
    clips = tuple(
        TimelineClip(f"s{n}", n + 1, "Title", n * 40, 40, n == 1, Mark(kind, progress=0.4), seen[:2], seen)
        for n, kind in enumerate(kinds)
    )
    view.show_lanes(Lanes(clips, 16))
    view.select("s6")
    view.move_playhead(50)
    images = {view.grab().toImage().pixelColor(300, 60).name()}
    view.zoom_to(1.0)
    images.add(view.grab().toImage().pixelColor(300, 60).name())
    assert images


class Painted(QObject):
    """Notes what of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.regions: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(event.rect())
        return False


@pytest.fixture
def remembering(tmp_path: Path) -> Lanes:
    """Twenty shots with pictures, each with two keyframes and a memory of the shots before."""
    picture = QImage(96, 64, QImage.Format.Format_RGB32)
    picture.fill(0x405060)
    assert picture.save(str(tmp_path / "keyframe.png"))

    def keyframe(shot: int, number: int) -> LanePicture:
        return LanePicture(f"{shot}/{number}", tmp_path / "keyframe.png", 0, f"s{shot}")

    kinds = ("empty", "queued", "rendering", "current", "kept", "stale", "failed")
    clips = tuple(
        TimelineClip(
            f"s{n}", n + 1, f"Shot {n}", n * 40, 40, n % 3 == 1, Mark(kinds[n % 7], progress=0.4),
            (keyframe(n, 0), keyframe(n, 1)), tuple(keyframe(m, 1) for m in range(max(0, n - 6), n)),
        )
        for n in range(20)
    )  # fmt: skip
    return Lanes(clips, 16)


def show_with_pictures(view: TimelineView, qtbot: QtBot, film: Lanes) -> None:
    view.show_lanes(film)
    keyframe = film.clips[0].gives[0].path
    qtbot.waitUntil(lambda: all(view.canvas.pictures(keyframe, tall, None) for tall in (18, 28)))
    QApplication.processEvents()


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4).astype(int)


@pytest.mark.parametrize("zoom", [0.0, 0.2, 0.5, 1.0])
def test_a_part_painted_alone_looks_as_it_does_in_the_whole(
    view: TimelineView, qtbot: QtBot, remembering: Lanes, zoom: float
):
    show_with_pictures(view, qtbot, remembering)
    view.select("s6")
    view.move_playhead(75)
    view.zoom_to(zoom)
    whole = pixels(view.grab().toImage())
    for left in range(0, view.width(), 61):
        part = QRect(left, 0, 61, view.height()) & view.rect()
        alone = pixels(view.grab(part).toImage())
        # A curve that is cut off is rounded a little differently.
        assert abs(alone - whole[:, left : left + part.width()]).max() <= 12


def test_a_moving_playhead_repaints_only_a_strip(view: TimelineView, qtbot: QtBot):
    view.show_lanes(lanes(40))
    QApplication.processEvents()
    painted = Painted(view.viewport())
    view.move_playhead(81)
    qtbot.waitUntil(lambda: bool(painted.regions))
    assert all(region.width() < 60 for region in painted.regions)


def test_the_pointer_over_a_keyframe_repaints_only_the_memory(
    view: TimelineView, qtbot: QtBot, remembering: Lanes
):
    show_with_pictures(view, qtbot, remembering)
    painted = Painted(view.viewport())
    _, box = seen_boxes(view.canvas, remembering.clips[6])[0]
    qtbot.mouseMove(view.viewport(), box.center().toPoint())
    qtbot.waitUntil(lambda: bool(painted.regions))
    assert isinstance(view.under, OnPicture)
    assert all(region.top() > view.rows.shots_bottom for region in painted.regions)


def test_the_memory_lane_shows_what_shots_give_and_see(open_studio):
    studio = open_studio(short_story(4), made=2)
    clips = studio.timeline.view.lanes.clips
    assert [len(clip.gives) for clip in clips] == [2, 2, 0, 0]
    assert [len(clip.sees) for clip in clips] == [0, 2, 4, 4]
    assert [clip.continues for clip in clips] == [False, True, False, False]


def test_a_screen_reader_finds_every_shot_with_its_state(open_studio):
    studio = open_studio(short_story(3), made=1)
    view = studio.timeline.view
    timeline = QAccessible.queryAccessibleInterface(view)
    assert timeline.text(QAccessible.Text.Name) == "Timeline"
    assert timeline.childCount() == 3
    names = [timeline.child(index).text(QAccessible.Text.Name) for index in range(3)]
    assert names[0].endswith("0.6 seconds. Up to date. Remembers 0 keyframes, gives 2.")
    assert "Continues the shot before. Not made yet. Remembers 2 keyframes" in names[1]
    assert timeline.child(0).state().selected
    middle = timeline.child(2).rect().center()
    assert timeline.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name) == names[2]
    studio.session.select(list(studio.session.plans)[2])
    assert timeline.child(2).state().selected
    assert not timeline.child(0).state().selected


def test_the_filmstrip_shows_the_frames_of_the_video(tmp_path: Path):
    with ShotWriter(tmp_path / "shot.mp4", *SIZE, 16) as writer:
        for frame in range(9):
            writer.add(picture(2, frame))
    image = read_video_frame(tmp_path / "shot.mp4", 32, 8)
    assert (image.width(), image.height()) == (48, 32)
    assert read_picture(image.pixelColor(24, 8).green(), image.pixelColor(24, 24).green()) == (2, 8)
    assert read_video_frame(tmp_path / "missing.mp4", 32, 0).isNull()


def test_a_low_timeline_still_shows_every_lane(view):
    seen = LanePicture("d", Path("none.png"), shot_id="s0")
    view.show_lanes(Lanes(tuple(replace(clip, sees=(seen,)) for clip in lanes(3).clips), 16))
    view.resize(1200, view.minimumHeight())
    box = seen_boxes(view.canvas, view.lanes.clips[1])[0][1]
    assert box.bottom() <= view.viewport().height()
    assert isinstance(view.hit_at(box.center()), OnPicture)
    assert view.rows.shots_bottom - CLIP_TOP >= 50


def test_the_rulers_last_label_is_whole(view):
    view.show_lanes(lanes(1, frames=160))
    view.fit()
    before = view.grab().toImage()
    end = round(view.scale.x(160))
    label = QRect(end - 40, 2, 36, 12)
    assert view.viewport().width() - end < 20, "no room for it after its tick"
    ground = before.pixelColor(2, before.height() - 2)
    assert any(
        before.pixelColor(x, y) != ground
        for x in range(label.left(), label.right())
        for y in range(label.top(), label.bottom())
    )
