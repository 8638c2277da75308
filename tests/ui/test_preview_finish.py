"""The preview plays what the film is: its sound, the part between in and out, with captions and safe areas over it."""

import wave
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain import edits, edits_film, edits_timeline
from storymem_studio.export.sound_mix import mix, samples_at
from storymem_studio.project.reel import reel_of
from storymem_studio.project.sounds import add_sound
from storymem_studio.ui.canvas import WRAPPED, shortened
from storymem_studio.ui.theme import font


def ready(studio, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: bool(studio.player.film.videos) and studio.preview.canvas.image is not None, timeout=20_000
    )


def sound_file(path: Path, seconds: float) -> Path:
    tone = (np.sin(np.arange(int(seconds * 8000)) / 6) * 9000).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(tone.tobytes())
    return path


def test_the_films_sound_plays_with_the_picture(open_studio, window, tmp_path: Path, qtbot: QtBot):
    studio = open_studio(short_story(6), made=6)
    ready(studio, qtbot)
    sound = studio.film.sound
    assert not sound.ready
    add_sound(studio.session.project, sound_file(tmp_path / "theme.wav", 3))
    qtbot.waitUntil(lambda: sound.ready, timeout=20_000)
    studio.player.loop = (8, studio.player.film.frames)  # it plays until it is stopped
    studio.player.seek(8)
    studio.player.play()

    def together() -> bool:
        return abs(sound.milliseconds - studio.player.frame * 1000 / 16) < 400

    qtbot.waitUntil(lambda: sound.playing and studio.player.frame > 20 and together(), timeout=20_000)
    window.actions_["mute"].trigger()
    assert studio.player.muted
    studio.player.pause()
    assert not sound.playing
    studio.player.loop = None
    window.actions_["mute"].trigger()
    studio.player.seek(20)
    studio.player.faster(-1)
    assert studio.player.playing and not sound.playing
    studio.player.pause()


def test_a_moved_sound_and_a_shorter_film_are_mixed_again(open_studio, tmp_path: Path, qtbot: QtBot):
    studio = open_studio(made=3)
    sound = studio.film.sound
    clip = add_sound(studio.session.project, sound_file(tmp_path / "theme.wav", 1))
    qtbot.waitUntil(lambda: sound.ready, timeout=20_000)
    studio.session.edit("Move", edits_film.update_sound, clip.id, start=5)
    assert not sound.ready
    qtbot.waitUntil(lambda: sound.ready, timeout=20_000)
    studio.session.edit("Trim", edits_timeline.trim_shot, next(iter(studio.session.plans)), 9, 4, 0)
    assert not sound.ready
    qtbot.waitUntil(lambda: sound.ready, timeout=20_000)
    studio.session.edit("Remove", edits_film.remove_sound, clip.id)
    assert not sound.ready


def test_a_loop_stays_between_the_in_and_the_out_point(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=3)
    ready(studio, qtbot)
    studio.player.seek(6)
    window.actions_["set_in"].trigger()
    studio.player.seek(11)
    window.actions_["set_out"].trigger()
    window.actions_["loop"].trigger()
    assert studio.player.loop == (6, 12)
    frames: list[int] = []
    studio.player.seek(0)
    studio.player.play()
    studio.player.frame_changed.connect(frames.append)
    qtbot.waitUntil(lambda: frames.count(6) >= 2, timeout=20_000)
    studio.player.pause()
    assert set(frames) <= set(range(6, 12))
    window.actions_["clear_range"].trigger()
    assert studio.player.loop == (0, 9)
    window.actions_["loop"].trigger()
    assert studio.player.loop is None


def test_a_loop_is_kept_when_the_film_is_joined_again(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=3)
    ready(studio, qtbot)
    window.actions_["loop"].trigger()
    assert studio.player.loop == (0, 9)
    studio.session.edit("Trim", edits_timeline.trim_shot, next(iter(studio.session.plans)), 9, 0, 3)
    assert studio.player.loop == (0, 6)


def test_captions_say_the_prompt_of_the_shot_that_is_seen(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    ready(studio, qtbot)
    plain = studio.preview.canvas.grab().toImage()
    window.actions_["captions"].trigger()
    assert "moment 0" in studio.preview.canvas.caption
    assert studio.preview.canvas.grab().toImage() != plain
    studio.player.seek(12)
    assert "moment 1" in studio.preview.canvas.caption
    window.actions_["captions"].trigger()
    assert studio.preview.canvas.caption == ""


def test_safe_areas_are_drawn_over_the_picture(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=1)
    ready(studio, qtbot)
    plain = studio.preview.canvas.grab().toImage()
    window.actions_["safe_areas"].trigger()
    guided = studio.preview.canvas.grab().toImage()
    canvas = studio.preview.canvas
    box = canvas._fit(canvas.image.size())
    x, y = round(box.left() + box.width() * 0.05), round(box.center().y() + 30)
    near = [(guided.pixelColor(x + d, y), plain.pixelColor(x + d, y)) for d in range(-2, 3)]
    assert any(after.lightness() - before.lightness() > 40 for after, before in near)


def test_full_screen_shows_the_film_alone_and_escape_leaves_it(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    window.actions_["full_screen"].trigger()
    assert not studio.timeline.isVisible()
    assert not studio.preview.prompt.isVisible()
    assert studio.preview.canvas.isVisible()
    studio.preview._leave.activated.emit()
    assert studio.timeline.isVisible()
    assert studio.preview.prompt.isVisible()


def test_a_trimmed_shot_shows_its_own_frames_only(open_studio, qtbot: QtBot):
    studio = open_studio(made=3)
    ready(studio, qtbot)
    second = list(studio.session.plans)[1]
    studio.session.edit("Trim", edits_timeline.trim_shot, second, 8, 2, 3)
    assert [stretch.frames for stretch in studio.player.film.stretches] == [9, 3, 9]
    assert studio.player.film.showing(9).new.frame == 2
    studio.session.edit("Longer", edits.update_shot, second, trim_in=0)
    assert studio.player.film.showing(9).new.frame == 0


def test_a_card_says_as_much_of_a_long_prompt_as_it_has_room_for():
    metrics = QFontMetrics(font(13))
    prompt = " ".join(f"word{n}" for n in range(200))
    room = QRectF(0, 0, 300, metrics.lineSpacing() * 4)
    said = shortened(prompt, room, metrics)
    assert said.endswith("…") and prompt.startswith(said[:-1]) and 10 < len(said.split()) < 60
    assert metrics.boundingRect(room.toRect(), WRAPPED, said).height() <= room.height()
    assert shortened("A short one.", room, metrics) == "A short one."


def test_the_preview_sounds_as_the_film_is_exported(open_studio, tmp_path: Path, qtbot: QtBot):
    studio = open_studio(made=3)
    project = studio.session.project
    music = add_sound(project, sound_file(tmp_path / "theme.wav", 2))
    voice = add_sound(project, sound_file(tmp_path / "line.wav", 0.5), kind="voice")
    for clip, changes in (
        (music, {"gain": -3.0, "fade_in": 200, "fade_out": 400, "start": 2}),
        (voice, {"start": 8, "gain": 2.0}),
    ):
        project.edit("Shape", edits_film.update_sound, clip.id, **changes)
    qtbot.waitUntil(lambda: studio.film.sound.ready, timeout=20_000)
    (heard,) = sorted(Path(studio.film._folder.name).glob("sound-*.wav"))[-1:]
    reel = reel_of(project)
    with wave.open(str(heard)) as file:
        preview = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2).T / 32767
    exported = mix(reel.sounds, samples_at(reel.frames, reel.fps), reel.fps)
    assert preview.shape == exported.shape
    assert np.abs(preview - np.clip(exported, -1, 1)).max() < 1e-3
    assert np.abs(exported).max() > 0.05
