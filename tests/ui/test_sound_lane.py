"""Sounds on the audio lane are trimmed, moved and faded by pointer and by keys; the film is heard as it was cut."""

from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from window_films import short_story, steady_tone

from storymem_studio.project.exporting import export, order_of
from storymem_studio.project.sounds import add_sound
from storymem_studio.ui.timeline.hits import OnFade, OnSound, OnSoundEdge
from storymem_studio.ui.timeline.layout import SOUND_HEIGHT
from storymem_studio.ui.timeline.sound_dialog import SoundDialog

LEFT = Qt.MouseButton.LeftButton
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
RATE = 16_000
FPS = 16


@pytest.fixture
def studio(open_studio, tmp_path: Path, qtbot: QtBot):
    """Five shots, 44 frames; two seconds (32 frames) of a tone from frame 4 on."""
    studio = open_studio(short_story(5), made=5)
    view = studio.timeline.view
    view.snaps = False
    tone = steady_tone(tmp_path / "tone.wav", 2)
    add_sound(studio.session.project, tone, "effect", start=4, fade_in=0, fade_out=0)
    qtbot.waitUntil(lambda: view.lanes.sounds[0].frames == 32, timeout=20_000)
    return studio


def sound(studio):
    (only,) = studio.session.story.sounds
    return only


def at(studio, frame: float, down: float = 0.7) -> QPoint:
    """On the audio lane, at a film frame, this share of its height down."""
    view = studio.timeline.view
    return QPoint(round(view.scale.x(frame)), round(view.rows.sound_top(0) + SOUND_HEIGHT * down))


def drag(qtbot: QtBot, studio, start: QPoint, end: QPoint) -> None:
    viewport = studio.timeline.view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, (start + end) / 2)
    qtbot.mouseMove(viewport, end)
    viewport.grab()  # what is dragged can be painted
    qtbot.mouseRelease(viewport, LEFT, pos=end)


def loudness_by_frame(path: Path) -> np.ndarray:
    """The loudest sample of every film frame of an exported film."""
    resampler = av.AudioResampler(format="fltp", layout="mono", rate=RATE)
    with av.open(str(path)) as film:
        parts = [part.to_ndarray()[0] for frame in film.decode(audio=0) for part in resampler.resample(frame)]
    samples = np.abs(np.concatenate(parts))
    step = RATE // FPS
    return samples[: len(samples) // step * step].reshape(-1, step).max(1)


def test_both_ends_are_trimmed_and_the_film_is_silent_there(studio, window, tmp_path: Path, qtbot: QtBot):
    view = studio.timeline.view
    edge = at(studio, 4) + QPoint(2, 0)
    assert view.hit_at(edge.toPointF()) == OnSoundEdge(view.lanes.sounds[0], "in")
    drag(qtbot, studio, edge, at(studio, 12))
    assert (sound(studio).start, sound(studio).source_in, sound(studio).source_out) == (12, 500, 0)
    drag(qtbot, studio, at(studio, 36) - QPoint(2, 0), at(studio, 28))
    assert (sound(studio).start, sound(studio).source_in, sound(studio).source_out) == (12, 500, 1500)
    film = tmp_path / "film.mov"  # its sound is not compressed
    export(order_of(studio.session.project, film))
    heard = loudness_by_frame(film)
    assert heard[:12].max() < 0.01
    assert heard[13:27].min() > 0.2
    assert heard[28:44].max() < 0.01
    for start, source_out in ((12, 0), (4, 0)):
        window.actions_["undo"].trigger()
        assert (sound(studio).start, sound(studio).source_out) == (start, source_out)
    assert sound(studio).source_in == 0


def test_an_end_goes_no_further_than_its_file(studio, qtbot: QtBot):
    drag(qtbot, studio, at(studio, 36) - QPoint(2, 0), at(studio, 20))
    assert sound(studio).source_out == 1000
    drag(qtbot, studio, at(studio, 20) - QPoint(2, 0), at(studio, 43))
    assert (sound(studio).source_in, sound(studio).source_out) == (0, 0)
    drag(qtbot, studio, at(studio, 36) - QPoint(2, 0), at(studio, -2))
    assert studio.timeline.view.lanes.sounds[0].frames == 1


def test_an_edge_snaps_to_a_cut(studio, qtbot: QtBot):
    view = studio.timeline.view
    view.snaps = True
    cut = view.lanes.clips[1].start
    drag(qtbot, studio, at(studio, 4) + QPoint(2, 0), at(studio, cut) - QPoint(6, 0))
    assert sound(studio).start == cut


def test_the_end_of_a_moved_sound_snaps_too(studio, qtbot: QtBot):
    view = studio.timeline.view
    view.snaps = True
    far = view.scale.x(view.lanes.frames) - view.scale.x(36)
    drag(qtbot, studio, at(studio, 20), at(studio, 20) + QPoint(round(far) - 5, 0))
    assert sound(studio).start + 32 == view.lanes.frames


def test_the_pointer_shows_what_can_be_done(studio, qtbot: QtBot):
    view = studio.timeline.view
    qtbot.mouseMove(view.viewport(), at(studio, 4) + QPoint(2, 0))
    assert view.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    assert view.viewport().toolTip() == "Trim the start of the sound  ([)\n00:00:04"
    qtbot.mouseMove(view.viewport(), at(studio, 20))
    assert view.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    assert isinstance(view.under, OnSound)


def test_a_fade_is_pulled_from_the_corner_and_is_heard(studio, tmp_path: Path, qtbot: QtBot):
    view = studio.timeline.view
    grip = at(studio, 36, 0.15) - QPoint(7, 0)
    assert view.hit_at(grip.toPointF()) == OnFade(view.lanes.sounds[0], "out")
    drag(qtbot, studio, grip, at(studio, 20, 0.15))
    assert (sound(studio).fade_in, sound(studio).fade_out) == (0, 1000)
    film = tmp_path / "film.mov"
    export(order_of(studio.session.project, film))
    heard = loudness_by_frame(film)
    assert heard[33] < heard[28] * 0.7 < heard[10]


def test_keys_choose_trim_move_and_delete_a_sound(studio, window, qtbot: QtBot):
    window.activateWindow()
    view = studio.timeline.view
    view.setFocus()
    shots = len(studio.session.plans)
    qtbot.keyClick(view, Qt.Key.Key_PageDown, CTRL)
    assert studio.session.sound == sound(studio)
    assert view.sound == sound(studio).id
    assert window.actions_["delete_shot"].text() == "&Delete sound"
    studio.player.seek(10)
    qtbot.keyClick(view, Qt.Key.Key_BracketLeft)
    assert (sound(studio).start, sound(studio).source_in) == (10, 375)
    studio.player.seek(29)
    qtbot.keyClick(view, Qt.Key.Key_BracketRight)
    assert view.lanes.sounds[0].end == 30
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    qtbot.keyClick(view, Qt.Key.Key_Right, ALT)
    assert sound(studio).start == 12
    qtbot.keyClick(view, Qt.Key.Key_Z, CTRL)  # both are one step
    assert sound(studio).start == 10
    window.actions_["reset_trim"].trigger()
    assert (sound(studio).start, sound(studio).source_in, sound(studio).source_out) == (4, 0, 0)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert studio.session.story.sounds == ()
    assert len(studio.session.plans) == shots
    assert window.actions_["delete_shot"].text() == "&Delete shot"


def test_keys_are_for_shots_again_when_a_shot_is_chosen_or_the_timeline_left(studio, window, qtbot: QtBot):
    window.activateWindow()
    view = studio.timeline.view
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(studio, 20))
    assert studio.session.sound is not None
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert studio.session.sound is None
    qtbot.mouseClick(view.viewport(), LEFT, pos=at(studio, 20))
    studio.preview.prompt.setFocus()
    assert studio.session.sound is None


def test_a_double_click_or_enter_opens_its_settings(studio, window, qtbot: QtBot):
    window.activateWindow()
    view = studio.timeline.view
    qtbot.mouseDClick(view.viewport(), LEFT, pos=at(studio, 20))
    window.findChild(SoundDialog).reject()
    qtbot.waitUntil(lambda: window.findChild(SoundDialog) is None)
    window.activateWindow()  # as every desktop does by itself
    qtbot.waitUntil(window.isActiveWindow)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    dialog = window.findChild(SoundDialog)
    dialog.gain.setValue(-6)
    dialog.fade_in.setValue(0.5)
    qtbot.keyClick(dialog.fade_in, Qt.Key.Key_Return)
    assert (sound(studio).gain, sound(studio).fade_in) == (-6, 500)
    window.actions_["undo"].trigger()
    assert (sound(studio).gain, sound(studio).fade_in) == (0, 0)
