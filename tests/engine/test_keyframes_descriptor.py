"""The descriptor that needs no weights: alike within a shot, apart between places, and quick."""

import time

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from storymem_engine.descriptors import ColourEdgeDescriptor, check_quality
from storymem_engine.keyframes import select_keyframes

WIDTH, HEIGHT = 832, 480
PLACES = {
    "sea at noon": ((120, 180, 230), (30, 90, 140), (230, 210, 170)),
    "forest": ((150, 180, 150), (30, 70, 35), (70, 50, 30)),
    "night street": ((15, 18, 40), (40, 42, 60), (230, 180, 90)),
    "desert at dusk": ((230, 130, 80), (200, 150, 90), (120, 60, 50)),
    "white hospital room": ((225, 228, 230), (200, 206, 210), (120, 160, 190)),
    "lamp-lit study": ((90, 55, 30), (60, 35, 20), (250, 200, 120)),
}


def _picture(place: str, seed: int = 0, shift: float = 0.0) -> np.ndarray:
    """A place with its own things in it; `shift` pans the camera by a share of the width."""
    sky, ground, things = PLACES[place]
    draws = np.random.default_rng(sorted(PLACES).index(place) + 100 * seed)
    image = Image.new("RGB", (WIDTH, HEIGHT), sky)
    draw = ImageDraw.Draw(image)
    horizon = int(HEIGHT * draws.uniform(0.35, 0.7))
    for row in range(horizon):
        fade = row / horizon
        colour = tuple(int(a * (1 - fade * 0.3) + 40 * fade * 0.3) for a in sky)
        draw.line([(0, row), (WIDTH, row)], fill=colour)
    draw.rectangle([0, horizon, WIDTH, HEIGHT], fill=ground)
    for _ in range(14):
        x = int(draws.uniform(-0.3, 1.3) * WIDTH - shift * WIDTH)
        wide, tall = draws.uniform(0.03, 0.15) * WIDTH, draws.uniform(0.1, 0.5) * HEIGHT
        shade = draws.uniform(0.5, 1.1)
        fill = tuple(int(min(255, value * shade)) for value in things)
        draw.rectangle([x, horizon - tall * 0.6, x + wide, horizon + tall * 0.4], fill=fill)
    return np.asarray(image)


def _similarity(one: np.ndarray, other: np.ndarray) -> float:
    first, second = ColourEdgeDescriptor().embed(np.stack([one, other]))
    return float(first @ second)


def _grainy(frame: np.ndarray, seed: int, amount: float = 6) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, amount, frame.shape)
    return np.clip(frame + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("place", PLACES)
def test_a_held_shot_with_grain_and_flicker_stays_alike(place: str) -> None:
    frame = _picture(place)
    flicker = np.clip(_grainy(frame, 2).astype(np.float32) * 1.02, 0, 255).astype(np.uint8)
    assert _similarity(_grainy(frame, 1), flicker) > 0.97


def test_different_places_are_different() -> None:
    vectors = ColourEdgeDescriptor().embed(np.stack([_picture(place) for place in PLACES]))
    between = (vectors @ vectors.T)[~np.eye(len(PLACES), dtype=bool)]
    assert between.max() < 0.85


def test_a_small_pan_is_the_same_view_and_a_long_one_is_new() -> None:
    here = _picture("night street")
    assert _similarity(here, _picture("night street", shift=0.01)) > 0.95
    assert _similarity(here, _picture("night street", shift=0.8)) < 0.9


def test_vectors_have_length_one_whatever_the_picture() -> None:
    black, white = np.zeros((HEIGHT, WIDTH, 3), np.uint8), np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    vectors = ColourEdgeDescriptor().embed(np.stack([black, white, _picture("forest")]))
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert float(vectors[0] @ vectors[1]) < 0.5


def test_the_size_of_the_picture_hardly_matters() -> None:
    frame = _picture("night street")
    small = np.asarray(Image.fromarray(frame).resize((416, 240), Image.Resampling.BOX))
    descriptor = ColourEdgeDescriptor()
    assert float(descriptor.embed(frame[None])[0] @ descriptor.embed(small[None])[0]) > 0.98


def test_a_frame_is_described_and_checked_in_a_few_milliseconds() -> None:
    frames = np.stack([_picture(place) for place in PLACES] * 4)
    descriptor = ColourEdgeDescriptor()
    best = min(_seconds(descriptor.embed, frames) for _ in range(3))
    assert best / len(frames) < 0.015, "5 ms on an idle machine, with room for a busy one"


def _seconds(function, frames: np.ndarray) -> float:
    start = time.process_time()
    function(frames)
    return time.process_time() - start


@pytest.mark.parametrize("place", PLACES)
def test_ordinary_pictures_pass_the_quality_check(place: str) -> None:
    assert check_quality(_picture(place)[None])[0]


def test_unusable_pictures_are_refused_with_a_reason() -> None:
    sharp = Image.fromarray(_picture("forest"))
    refused = {
        "too dark": np.full((HEIGHT, WIDTH, 3), 4, np.uint8),
        "overexposed": np.full((HEIGHT, WIDTH, 3), 252, np.uint8),
        "nothing to be seen": np.full((HEIGHT, WIDTH, 3), 128, np.uint8),
        "blurred": np.asarray(sharp.filter(ImageFilter.GaussianBlur(30))),
    }
    for reason, frame in refused.items():
        verdict = check_quality(frame[None])[0]
        assert not verdict and verdict.reason == reason


def test_a_shot_that_cuts_between_places_remembers_each() -> None:
    frames = np.stack([_grainy(_picture(place), seed) for place in list(PLACES)[:3] for seed in range(6)])
    selection = select_keyframes(frames, embed=ColourEdgeDescriptor().embed, quality=check_quality)
    assert selection.indices == (0, 6, 12)
    assert selection.threshold == 0.9


def test_choosing_embeds_a_sixth_of_what_comparing_picture_with_picture_does() -> None:
    """Three rounds and eight memory images, as in the published pipeline: there each comparison embeds both."""
    descriptor = ColourEdgeDescriptor()
    counts = {"once": 0, "each time": 0}
    frames = np.stack([_picture(list(PLACES)[index // 14]) for index in range(81)])[:, ::6, ::6].copy()
    memory = descriptor.embed(frames[::10][:8])

    def once(batch: np.ndarray) -> np.ndarray:
        counts["once"] += len(batch)
        return descriptor.embed(batch)

    def similarity(one: np.ndarray, other: np.ndarray) -> float:
        counts["each time"] += 2
        return float(descriptor.embed(one[None])[0] @ descriptor.embed(other[None])[0])

    for _ in range(3):
        last = frames[0]
        for frame in frames[1:]:
            last = frame if similarity(last, frame) < 0.9 else last
    for frame in frames[::27]:
        for picture in frames[::10][:8]:
            similarity(frame, picture)
    select_keyframes(frames, embed=once, memory=memory)
    assert counts == {"once": 81, "each time": 528}


def test_another_pattern_of_the_same_greys_is_told_apart_by_its_edges() -> None:
    draws = np.random.default_rng(0)
    greys = [draws.integers(60, 200, (12, 20), dtype=np.uint8) for _ in range(6)]
    patterns = [np.kron(pattern, np.ones((24, 24), np.uint8)) for pattern in greys]
    vectors = ColourEdgeDescriptor().embed(np.stack([np.stack([p] * 3, axis=-1) for p in patterns]))
    apart = (vectors @ vectors.T)[np.tril_indices(len(vectors), -1)]
    assert apart.mean() < 0.975
