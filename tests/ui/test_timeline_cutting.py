"""One cuts on the timeline: shots are carried and trimmed, linked and marked, sounds lie under them."""

import wave
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain import edits_film
from storymem_studio.domain.finish import Marker
from storymem_studio.export.waveform import PEAKS_A_SECOND, read_waveform
from storymem_studio.ui.timeline.hits import OnEdge, OnLink, OnMarker, OnPicture, OnSound
from storymem_studio.ui.timeline.layout import RULER, SoundBox, in_rows, ticks
from storymem_studio.ui.timeline.painting_memory import given_boxes, seen_boxes

LEFT = Qt.MouseButton.LeftButton
NO, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def studio(open_studio):
    studio = open_studio(short_story(5), made=5)
    studio.timeline.view.snaps = False
    return studio


def ids(studio) -> list[str]:
    return list(studio.session.plans)


def point(studio, frame: float, share: float = 0.1) -> QPoint:
    """In the picture of the shots, at a film frame."""
    view = studio.timeline.view
    shots = view.canvas.shots
    return QPoint(round(view.scale.x(frame)), round(shots.top() + shots.height() * share))


def drag(qtbot: QtBot, studio, start: QPoint, end: QPoint) -> None:
    viewport = studio.timeline.view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, (start + end) / 2)
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, LEFT, pos=end)


def click(qtbot: QtBot, studio, where: QPoint, modifiers=NO) -> None:
    qtbot.mouseClick(studio.timeline.view.viewport(), LEFT, modifiers, where)


def middle(studio, number: int) -> QPoint:
    clip = studio.timeline.view.lanes.clips[number - 1]
    return point(studio, clip.start + clip.frames / 2)


def test_a_shot_is_carried_behind_another(studio, window, qtbot: QtBot):
    before = ids(studio)
    last = studio.timeline.view.lanes.clips[4]
    drag(qtbot, studio, middle(studio, 1), point(studio, last.end - 1))
    assert ids(studio) == [*before[1:], before[0]]
    window.actions_["undo"].trigger()
    assert ids(studio) == before


def test_shots_chosen_together_are_carried_together(studio, qtbot: QtBot):
    a, b, c, d, e = ids(studio)
    click(qtbot, studio, middle(studio, 2))
    click(qtbot, studio, middle(studio, 4), CTRL)
    assert studio.session.chosen == (b, d)
    assert studio.timeline.view.chosen == {b, d}
    first = studio.timeline.view.lanes.clips[0]
    drag(qtbot, studio, middle(studio, 4), point(studio, first.start + 1))
    assert ids(studio) == [b, d, a, c, e]


def test_shift_chooses_a_row_of_shots_and_a_click_one_again(studio, qtbot: QtBot):
    click(qtbot, studio, middle(studio, 2))
    click(qtbot, studio, middle(studio, 4), SHIFT)
    assert studio.session.chosen == tuple(ids(studio)[1:4])
    click(qtbot, studio, middle(studio, 3))
    assert studio.session.chosen == (ids(studio)[2],)


def test_shift_and_arrows_grow_and_shrink_the_choice(studio, qtbot: QtBot):
    view = studio.timeline.view
    a, b, c, *_ = ids(studio)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert studio.session.chosen == (a, b, c)
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert studio.session.chosen == (a, b)
    assert studio.session.selected_id == b
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert studio.session.chosen == (c,)


def test_escape_lets_go_of_what_is_dragged(studio, qtbot: QtBot):
    before = ids(studio)
    view = studio.timeline.view
    qtbot.mousePress(view.viewport(), LEFT, pos=middle(studio, 1))
    qtbot.mouseMove(view.viewport(), middle(studio, 3))
    qtbot.mouseMove(view.viewport(), middle(studio, 4))
    assert view.gesture is not None
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view.viewport(), LEFT, pos=middle(studio, 4))
    assert ids(studio) == before


def test_the_end_of_a_shot_is_trimmed_to_the_frame_and_the_take_stays_current(studio, qtbot: QtBot):
    view = studio.timeline.view
    clip = view.lanes.clips[2]
    edge = point(studio, clip.end) - QPoint(2, 0)
    assert isinstance(view.hit_at(edge.toPointF()), OnEdge)
    drag(qtbot, studio, edge, point(studio, clip.end - 3))
    shot = studio.session.story.shot(clip.shot_id)
    assert (shot.trim_in, shot.trim_out) == (0, 3)
    assert studio.session.timeline.frames == 9 + 8 + 6 + 9 + 9
    assert studio.session.mark_of(clip.shot_id).kind == "current"
    assert view.lanes.clips[3].start == 23
    edge = point(studio, view.lanes.clips[2].start) + QPoint(2, 0)
    drag(qtbot, studio, edge, point(studio, view.lanes.clips[2].start + 2))
    shot = studio.session.story.shot(clip.shot_id)
    assert (shot.trim_in, shot.trim_out) == (2, 3)


def test_keys_trim_the_shot_to_the_frame_that_is_seen(studio, window):
    studio.session.select(ids(studio)[2])
    studio.player.seek(20)
    window.actions_["trim_start"].trigger()
    assert studio.session.selected.trim_in == 3
    assert studio.player.frame == 17
    studio.player.seek(19)
    window.actions_["trim_end"].trigger()
    assert studio.session.selected.trim_out == 3
    assert studio.session.timeline.clip_of(ids(studio)[2]).frames == 3
    assert not window.actions_["trim_end"].isEnabled()
    window.actions_["reset_trim"].trigger()
    assert (studio.session.selected.trim_in, studio.session.selected.trim_out) == (0, 0)
    assert not window.actions_["reset_trim"].isEnabled()


def test_a_trimmed_edge_snaps_to_the_playhead(studio, qtbot: QtBot):
    view = studio.timeline.view
    view.snaps = True
    clip = view.lanes.clips[2]
    studio.player.seek(clip.start + 4)
    edge = point(studio, clip.start) + QPoint(2, 0)
    drag(qtbot, studio, edge, point(studio, clip.start + 4) - QPoint(6, 0))
    assert studio.session.story.shot(clip.shot_id).trim_in == 4


def test_a_click_on_the_link_cuts_and_another_continues(studio, qtbot: QtBot):
    view = studio.timeline.view
    second = view.lanes.clips[1]
    assert second.continues
    where = point(studio, second.start, (1 - 22 / view.canvas.shots.height()) / 2)
    assert isinstance(view.hit_at(where.toPointF()), OnLink)
    click(qtbot, studio, where)
    assert studio.session.story.shot(second.shot_id).cut
    click(qtbot, studio, where)
    assert not studio.session.story.shot(second.shot_id).cut


def test_a_marker_is_set_named_moved_reached_and_removed(studio, window, qtbot: QtBot):
    view = studio.timeline.view
    studio.player.seek(10)
    window.actions_["add_marker"].trigger()
    (marker,) = studio.session.story.markers
    flag = QPoint(round(view.scale.x(10)) + 3, RULER - 6)
    assert isinstance(view.hit_at(flag.toPointF()), OnMarker)
    qtbot.mouseDClick(view.viewport(), LEFT, pos=flag)
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("Look here")
    dialog.accept()
    drag(qtbot, studio, flag, QPoint(round(view.scale.x(30)), RULER - 6))
    (moved,) = studio.session.story.markers
    assert (moved.id, moved.frame, moved.name) == (marker.id, 30, "Look here")
    studio.player.seek(0)
    window.actions_["next_marker"].trigger()
    assert studio.player.frame == 30
    window.actions_["previous_marker"].trigger()
    assert studio.player.frame == 30
    menu = studio.cutting.marker_menu(marker.id)
    next(action for action in menu.actions() if action.text() == "Remove marker").trigger()
    assert studio.session.story.markers == ()


def test_in_and_out_points_mark_a_part_of_the_film(studio, window):
    studio.player.seek(5)
    window.actions_["set_in"].trigger()
    studio.player.seek(20)
    window.actions_["set_out"].trigger()
    assert studio.session.range == (5, 21)
    assert studio.timeline.view.range == (5, 21)
    studio.player.seek(30)
    window.actions_["set_in"].trigger()
    assert studio.session.range == (30, None)
    window.actions_["clear_range"].trigger()
    assert studio.session.range == (None, None)


def test_hovering_a_keyframe_shows_who_sees_it_and_a_click_goes_to_its_shot(studio, qtbot: QtBot):
    view = studio.timeline.view
    studio.session.select(ids(studio)[4])
    picture, box = given_boxes(view.canvas, view.lanes.clips[0])[0]
    before = view.viewport().grab().toImage()
    qtbot.mouseMove(view.viewport(), box.center().toPoint())
    assert isinstance(view.under, OnPicture) and view.under.given
    assert view.viewport().toolTip() == "Keyframe of shot 1, frame 0\n4 shots see it"
    assert view.viewport().grab().toImage() != before
    seen = next(
        box for seen, box in seen_boxes(view.canvas, view.lanes.clips[4]) if seen.digest == picture.digest
    )
    click(qtbot, studio, seen.center().toPoint())
    assert studio.session.selected_id == ids(studio)[0]


def sound_file(path: Path, seconds: float) -> Path:
    samples = np.zeros(int(seconds * 8000), np.int16)
    samples[len(samples) // 2 :] = 16000
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(samples.tobytes())
    return path


def test_a_waveform_follows_the_sound_and_is_kept(tmp_path: Path):
    path = sound_file(tmp_path / "half.wav", 2)
    waveform = read_waveform(path, tmp_path / "kept.npy")
    assert waveform.milliseconds == 2000
    assert waveform.peaks[: PEAKS_A_SECOND - 2].max() < 12
    assert waveform.peaks[PEAKS_A_SECOND + 2 :].min() > 170
    path.unlink()
    assert (read_waveform(path, tmp_path / "kept.npy").peaks == waveform.peaks).all()
    assert read_waveform(path).milliseconds == 0


def test_a_dropped_sound_lies_where_it_was_dropped_and_is_moved(studio, tmp_path: Path, qtbot: QtBot):
    view = studio.timeline.view
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sound_file(tmp_path / "theme.wav", 1)))])
    where = studio.timeline.mapFromGlobal(view.viewport().mapToGlobal(QPoint(round(view.scale.x(12)), 80)))
    event = QDropEvent(QPointF(where), Qt.DropAction.CopyAction, data, LEFT, NO)
    with qtbot.waitSignal(studio.session.film_changed, timeout=20_000):
        studio.timeline.dropEvent(event)
    (sound,) = studio.session.story.sounds
    assert (sound.start, sound.name) == (12, "theme")
    qtbot.waitUntil(lambda: view.lanes.sounds[0].frames == 16, timeout=20_000)
    top = view.rows.sound_top(0)
    grip = QPoint(round(view.scale.x(16)), top + 12)
    assert isinstance(view.hit_at(grip.toPointF()), OnSound)
    drag(qtbot, studio, grip, grip + QPoint(round(8 * view.scale.pixels_per_frame), 0))
    assert studio.session.story.sounds[0].start == 20
    menu = studio.cutting.sounds.menu(sound.id)
    loudness = next(action.menu() for action in menu.actions() if action.text() == "Loudness")
    next(action for action in loudness.actions() if action.text() == "-6 dB").trigger()
    assert studio.session.story.sounds[0].gain == -6
    view.viewport().grab()


def test_sounds_that_overlap_lie_below_each_other():
    boxes = [
        SoundBox(f"s{n}", "", Path("x"), "music", start, 40) for n, start in enumerate((0, 20, 45, 50, 55))
    ]
    assert [(box.sound_id, box.row) for box in in_rows(boxes, 100)] == [
        ("s0", 0), ("s1", 1), ("s2", 0), ("s3", 2), ("s4", 2),
    ]  # fmt: skip


def test_the_ruler_counts_in_time_or_in_frames():
    near = [tick.text for tick in ticks(16, 20, 0, 24) if tick.text]
    assert near == ["0:00", "0:00+04", "0:00+08", "0:00+12", "0:01", "0:01+04", "0:01+08"]
    assert [tick.text for tick in ticks(16, 20, 0, 8, frames=True) if tick.text] == ["0", "4", "8"]
    far = [tick.text for tick in ticks(16, 1, 0, 400) if tick.text]
    assert far == ["0:00", "0:05", "0:10", "0:15", "0:20", "0:25"]


def test_a_click_on_the_corner_changes_what_the_ruler_counts(studio, window, qtbot: QtBot):
    click(qtbot, studio, QPoint(10, 10))
    assert studio.timeline.view.counts_frames
    assert window.actions_["count_frames"].isChecked()
    window.actions_["count_frames"].trigger()
    assert not studio.timeline.view.counts_frames


def test_marks_of_a_render_leave_unchanged_shots_as_they_are(studio):
    lanes = studio.timeline.view.lanes
    studio.session.marks_changed.emit()
    assert studio.timeline.view.lanes is lanes
    studio.session.edit("Marker", edits_film.add_marker, Marker(3, "x"))
    assert studio.timeline.view.lanes.markers[0].frame == 3
