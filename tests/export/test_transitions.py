"""Cuts, dissolves and dips to black: frame-exact, with handles where a shot was trimmed, and never a frame more or less."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from film_probe import grey
from small_film import FPS, HEIGHT, WIDTH

from storymem_studio.export.codecs import FFV1, Encoding
from storymem_studio.export.film import export_film
from storymem_studio.export.reel import Reel, Segment

EXACT = Encoding("matroska", FFV1)


def levels(reel: Reel, folder: Path, **changes) -> list[int]:
    """The brightness of every frame of the finished film."""
    film = export_film(reel, folder / "film.mkv", encoding=replace(EXACT, **changes))
    frames = grey(film.path)
    assert film.frames == len(frames)
    return [round(float(level)) for level in frames.mean((1, 2))]


def reel(*segments: Segment) -> Reel:
    return Reel(segments, WIDTH, HEIGHT, FPS)


def mixes(first: float, second: float, weights) -> list[float]:
    return [first * (1 - weight) + second * weight for weight in weights]


def test_a_dissolve_is_centred_on_the_cut_and_changes_no_length(flat_shot, tmp_path: Path):
    dark, light = flat_shot("dark", 40), flat_shot("light", 200)
    plain = levels(reel(dark, light), tmp_path)
    moving = levels(reel(dark, replace(light, transition="dissolve", transition_frames=6)), tmp_path)
    assert len(moving) == len(plain) == 24
    assert moving[:9] == plain[:9] and moving[15:] == plain[15:]
    expected = mixes(plain[0], plain[-1], [step / 7 for step in range(1, 7)])
    assert moving[9:15] == pytest.approx(expected, abs=1.6)


def test_a_dip_goes_through_black(flat_shot, tmp_path: Path):
    one, two = flat_shot("one", 120), flat_shot("two", 200)
    seen = levels(reel(one, replace(two, transition="dip", transition_frames=8)), tmp_path)
    black = 0
    down = mixes(seen[0], black, [1 / 5, 2 / 5, 3 / 5, 4 / 5])
    up = mixes(black, seen[-1], [1 / 5, 2 / 5, 3 / 5, 4 / 5])
    assert seen[8:12] == pytest.approx(down, abs=3) and seen[12:16] == pytest.approx(up, abs=3)
    assert len(seen) == 24


def test_the_first_shot_can_come_out_of_black(flat_shot, tmp_path: Path):
    one = replace(flat_shot("one", 120), transition="dip", transition_frames=8)
    seen = levels(reel(one), tmp_path)
    assert seen[:5] == sorted(seen[:5]) and seen[0] < 30 and seen[4] == seen[-1] and len(seen) == 12


def test_a_trimmed_shot_shows_its_handles_in_the_dissolve(flat_shot, tmp_path: Path):
    """The shot before grows lighter by 6 a frame; its handles go on growing under the dissolve."""
    rising = replace(flat_shot("rising", 40, frames=12, step=6), frames=8)
    dark = flat_shot("dark", 20)
    seen = levels(reel(rising, replace(dark, transition="dissolve", transition_frames=4)), tmp_path)
    whole = levels(reel(replace(rising, frames=12)), tmp_path)
    dark_level = seen[-1]
    expected = [
        whole[frame] * (1 - w) + dark_level * w
        for frame, w in zip((6, 7, 8, 9), (0.2, 0.4, 0.6, 0.8), strict=True)
    ]
    assert seen[6:10] == pytest.approx(expected, abs=2)


def test_without_handles_the_last_frame_is_held(flat_shot, tmp_path: Path):
    rising = flat_shot("rising", 40, frames=12, step=6)
    dark = flat_shot("dark", 20)
    seen = levels(reel(rising, replace(dark, transition="dissolve", transition_frames=4)), tmp_path)
    whole = levels(reel(rising), tmp_path)
    held = [whole[10], whole[11], whole[11], whole[11]]
    expected = [level * (1 - w) + seen[-1] * w for level, w in zip(held, (0.2, 0.4, 0.6, 0.8), strict=True)]
    assert seen[10:14] == pytest.approx(expected, abs=2)


def test_transitions_longer_than_the_shots_shrink_and_never_meet(flat_shot, tmp_path: Path):
    shots = [flat_shot(f"s{n}", 40 + 50 * n, frames=5) for n in range(4)]
    moving = [
        replace(s, transition="dissolve" if n % 2 else "dip", transition_frames=40)
        for n, s in enumerate(shots)
    ]
    assert len(levels(reel(*moving), tmp_path)) == 20


@pytest.mark.parametrize("rate", ["24", "25", "30", "24000/1001", "12"])
def test_another_rate_shows_each_frame_for_its_time(flat_shot, tmp_path: Path, rate: str):
    """Each film frame is 12 lighter than the one before, so that its number can be read back."""
    shot = flat_shot("steps", 30, frames=16, step=12)
    wanted = Fraction(rate)
    plain = levels(reel(shot), tmp_path)
    seen = levels(reel(shot), tmp_path, rate=wanted)
    assert len(seen) == round(16 * wanted / FPS)
    shown = [int(np.abs(np.array(plain) - level).argmin()) for level in seen]
    assert shown == [int(index * FPS / wanted) for index in range(len(seen))]


def test_moving_pictures_in_between_never_cross_a_cut(flat_shot, tmp_path: Path):
    dark, light = flat_shot("dark", 40), flat_shot("light", 200)
    seen = levels(reel(dark, light), tmp_path, rate=Fraction(24), motion=True)
    assert len(seen) == 36
    assert set(seen[:18]) == {seen[0]} and set(seen[18:]) == {seen[-1]} and seen[0] < 60 < 150 < seen[-1]


def test_moving_pictures_are_new_ones(tmp_path: Path):
    """A bar that moves 4 pixels a frame is found halfway between two frames."""
    from storymem_engine.video import ShotWriter

    with ShotWriter(tmp_path / "bar.mp4", 192, 128, FPS) as writer:
        for number in range(13):
            picture = np.full((128, 192, 3), 60, np.uint8)
            picture[::8] = 90
            picture[40:88, 20 + 8 * number : 60 + 8 * number] = 220
            writer.add(picture)
    moving = Reel((Segment(tmp_path / "bar.mp4", 0, 13, "bar"),), 192, 128, FPS)
    film = export_film(moving, tmp_path / "film.mkv", encoding=replace(EXACT, rate=Fraction(32), motion=True))
    frames = grey(film.path)
    assert len(frames) == 26
    lefts = [int((frame[64] > 140).argmax()) for frame in frames[4:20]]
    steps = np.diff(lefts)
    assert (steps > 0).sum() >= 14 and abs(lefts[8] - lefts[0] - 32) <= 3
