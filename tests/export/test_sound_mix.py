"""Sound: where it starts, how loud it is, how it fades, ducks and is measured back by another program."""

import sys
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from film_probe import loudness_by_ffmpeg, needs_ffmpeg, probe, sound_of
from small_film import FPS, TOTAL

from storymem_studio.domain import edits_film
from storymem_studio.errors import StudioError
from storymem_studio.export.order import ExportOptions
from storymem_studio.export.reel import Sound
from storymem_studio.export.scratch_voice import Voice, find_voice
from storymem_studio.export.sound_mix import RATE, mix, read_sound
from storymem_studio.project import Project
from storymem_studio.project.exporting import export, export_project, order_of, summary, with_music
from storymem_studio.project.sounds import add_sound, speak_lines

Tone = Callable[..., Path]


def level(sound: np.ndarray) -> float:
    """dBFS of the louder channel."""
    return 20 * float(np.log10(max(1e-9, np.abs(sound).max())))


def test_a_click_lands_on_its_frame_to_the_sample(project: Project, tmp_path: Path, tone: Tone):
    add_sound(project, tone("click.wav", 1, click=0.0), "effect", start=11, fade_in=0, fade_out=0)
    film = export_project(project, tmp_path / "film.mov", options=ExportOptions(loudness="off"))
    sound = sound_of(film.path)
    assert int(np.abs(sound[0]).argmax()) == pytest.approx(11 * RATE / FPS, abs=2)


def test_the_sound_is_as_long_as_the_film(project: Project, tmp_path: Path, tone: Tone):
    add_sound(project, tone("long.wav", 9))
    film = export_project(project, tmp_path / "film.mkv")
    assert sound_of(film.path).shape[1] == round(TOTAL * RATE / FPS)


def test_gain_fades_and_trims_are_heard(tone: Tone):
    path = tone("tone.wav", 3, level=0.5)
    plain = mix((Sound(path, 0, fade_in=0, fade_out=0),), 3 * RATE, FPS)
    quiet = mix((Sound(path, 0, gain=-12.0),), 3 * RATE, FPS)
    assert level(plain) - level(quiet) == pytest.approx(12, abs=0.1)
    faded = mix((Sound(path, 0, fade_in=1000, fade_out=1000),), 3 * RATE, FPS)
    assert np.abs(faded[:, :480]).max() < 0.02 and np.abs(faded[:, -480:]).max() < 0.02
    assert level(faded[:, RATE : 2 * RATE]) == pytest.approx(level(plain), abs=0.1)
    short = mix((Sound(path, 8, source_in=500, source_out=1250),), 3 * RATE, FPS)
    heard = np.flatnonzero(np.abs(short[0]) > 0.01)
    assert heard[0] == pytest.approx(RATE // 2, abs=30) and heard[-1] == pytest.approx(1.25 * RATE, abs=30)


def test_a_sound_that_starts_before_the_film_is_cut_into(tone: Tone):
    path = tone("click.wav", 2, click=1.0)
    early = mix((Sound(path, -8),), RATE, FPS)
    assert int(np.abs(early[0]).argmax()) == pytest.approx(RATE // 2, abs=2)


def test_music_goes_down_before_a_voice_and_comes_back(tone: Tone):
    music, voice = tone("music.wav", 8, 300, 0.3), tone("voice.wav", 2, 900, 0.3)
    spoken = Sound(voice, 3 * FPS, "voice")
    both = mix((Sound(music, 0), spoken), 8 * RATE, FPS)
    bed = both - mix((spoken,), 8 * RATE, FPS)
    before, under, after = bed[:, : 2 * RATE], bed[:, 3 * RATE : 5 * RATE], bed[:, 7 * RATE :]
    assert level(before) - level(under) == pytest.approx(12, abs=0.3)
    assert level(after) == pytest.approx(level(before), abs=0.3)
    steady = mix((Sound(music, 0, duck=False), spoken), 8 * RATE, FPS) - mix((spoken,), 8 * RATE, FPS)
    assert level(steady[:, 3 * RATE : 5 * RATE]) == pytest.approx(level(before), abs=0.1)


@needs_ffmpeg
@pytest.mark.parametrize("target", [-14.0, -16.0, -23.0])
@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".webm"])
def test_the_film_is_as_loud_as_it_was_asked_for(
    project: Project, tmp_path: Path, tone: Tone, target: float, suffix: str
):
    add_sound(project, tone("low.wav", 3, 220, 0.03))
    add_sound(
        project, tone("hits.wav", 3, 1200, 0.8), "effect", start=20, source_out=200, fade_in=0, fade_out=5
    )
    film = export_project(project, tmp_path / f"film{suffix}", options=ExportOptions(loudness=target))
    assert film.loudness == pytest.approx(target, abs=0.3)
    assert loudness_by_ffmpeg(film.path) == pytest.approx(target, abs=0.5)
    assert np.abs(sound_of(film.path)).max() < 1


def test_silence_stays_silence(project: Project, tmp_path: Path, tone: Tone):
    add_sound(project, tone("nothing.wav", 2, level=0.0))
    film = export_project(project, tmp_path / "film.mkv")
    assert not np.abs(sound_of(film.path)).any()


@pytest.mark.parametrize(
    ("suffix", "codec", "container"),
    [(".flac", "flac", "flac"), (".m4a", "aac", "mp4"), (".ogg", "libopus", "ogg"), (".mp3", "mp3", "mp3")],
)
def test_any_usual_sound_file_can_be_used(
    tone: Tone, tmp_path: Path, suffix: str, codec: str, container: str
):
    source = read_sound(tone("tone.wav", 1.5))
    path = tmp_path / f"tone{suffix}"
    try:
        with av.open(str(path), "w", format=container) as file:
            stream = file.add_stream(codec, rate=RATE, layout="stereo")
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(source), format="fltp", layout="stereo")
            frame.sample_rate, frame.pts = RATE, 0
            file.mux(stream.encode(frame))
            file.mux(stream.encode(None))
    except av.error.FFmpegError:
        pytest.skip(f"{codec} cannot be encoded here")
    read = read_sound(path)
    assert read.shape[1] == pytest.approx(1.5 * RATE, abs=3000)
    assert level(read) == pytest.approx(level(source), abs=1)


@pytest.mark.parametrize("content", [b"", b"this is no sound", b"RIFF\x00\x00\x00\x00WAVE"])
def test_a_file_that_is_no_sound_is_explained(project: Project, tmp_path: Path, content: bytes):
    path = tmp_path / "noise.wav"
    path.write_bytes(content)
    with pytest.raises(StudioError, match=r"noise\.wav (is no sound that can be read|holds no sound)"):
        add_sound(project, path)
    assert project.story.sounds == ()


def test_a_sound_is_copied_into_the_project_and_undo_takes_it_off_the_lane(project: Project, tone: Tone):
    path = tone("theme.wav", 1)
    add_sound(project, path, gain=-3.0)
    path.unlink()
    clip = project.story.sounds[0]
    assert clip.path.startswith("media/sounds/") and project.path(clip.path).is_file() and clip.gain == -3.0
    with Project.open(project.folder) as again:
        assert again.story.sounds == project.story.sounds
    project.undo()
    assert project.story.sounds == ()


def test_music_for_one_export_lasts_as_long_as_the_film_and_leaves_the_project_alone(
    project: Project, tmp_path: Path, tone: Tone
):
    order = with_music(order_of(project, tmp_path / "film.mov"), tone("long.wav", 60), -6.0)
    assert project.story.sounds == ()
    sound = sound_of(export(order).path)
    assert sound.shape[1] == pytest.approx(59 * RATE / 24, abs=3)
    assert level(sound[:, RATE // 2 : RATE]) > -25 and level(sound[:, -200:]) < -30


def test_the_mix_alone_can_be_written(project: Project, tmp_path: Path, tone: Tone):
    with pytest.raises(StudioError, match="no sound yet"):
        export_project(project, tmp_path / "mix.wav")
    add_sound(project, tone("theme.wav", 4))
    for name in ("mix.wav", "mix.flac"):
        film = export_project(project, tmp_path / name)
        assert sound_of(film.path).shape[1] == round(TOTAL * RATE / FPS)


@pytest.mark.skipif(find_voice() is None, reason="this machine has no speech program")
def test_a_scratch_voice_speaks_what_is_said_where_it_is_said(project: Project, tmp_path: Path):
    assert speak_lines(project) == 1
    clip = project.story.sounds[0]
    shot = project.story.shots()[1]
    assert clip.kind == "voice" and clip.shot_id == shot.id and clip.name == "Scratch: Who is there?"
    assert clip.start >= project.timeline().clip_of(shot.id).start
    assert level(read_sound(project.path(clip.path))) > -30
    assert speak_lines(project) == 1 and len(project.story.sounds) == 1
    assert any(
        "1 sound" in sentence for sentence in summary(order_of(project, tmp_path / "film.mp4")).sentences
    )


@pytest.mark.skipif(sys.platform == "win32", reason="the failing program is a shell line")
def test_a_speech_program_that_fails_is_explained(tmp_path: Path):
    broken = Voice("broken", ("/bin/sh", "-c", "echo no voice here >&2; exit 3"))
    with pytest.raises(StudioError, match="broken could not speak: no voice here"):
        broken.speak("Hello", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_sound_whose_file_is_gone_does_not_stop_the_film(project: Project, tmp_path: Path, tone: Tone):
    add_sound(project, tone("theme.wav", 1))
    project.path(project.story.sounds[0].path).unlink()
    film = export_project(project, tmp_path / "film.mkv")
    assert film.frames == TOTAL and film.loudness is None


@needs_ffmpeg
def test_a_copied_film_gets_its_sound_too(project: Project, tmp_path: Path, tone: Tone):
    clip = add_sound(project, tone("theme.wav", 1))
    project.edit("Change", edits_film.update_sound, clip.id, **{"fade_out": 0})
    film = export_project(project, tmp_path / "film.mp4")
    told = probe(film.path)
    assert film.copied and told.frames == TOTAL and told.has("audio")
