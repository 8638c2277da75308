"""The animatic backend as a whole: what a request comes back as."""

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from storymem_engine.backends.animatic import AnimaticBackend
from storymem_engine.backends.backend import EngineError, JobCancelled
from storymem_engine.protocol import CastMember, RenderShot

PROMPT = "Wide shot at noon. Mara, in a mustard coat, stands in a meadow under a clear sky. Static camera."


def request(out: Path, **changes) -> RenderShot:
    values = {
        "job": "job", "backend": "animatic", "prompt": PROMPT, "width": 208, "height": 120, "frames": 9, "fps": 16,
        "seed": 7, "out": out,
    }  # fmt: skip
    return RenderShot(**(values | changes))


def film(asked: RenderShot, report=lambda *_: None) -> np.ndarray:
    return np.stack(list(AnimaticBackend().render(asked, report).frames))


def difference(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.abs(a.astype(np.int16) - b.astype(np.int16)).mean())


def picture(path: Path, size: tuple[int, int]) -> Path:
    """A photograph-like test picture: a gradient with a bright disc."""
    x, y = np.meshgrid(np.linspace(0, 1, size[0]), np.linspace(0, 1, size[1]))
    disc = (np.hypot(x - 0.4, y - 0.5) < 0.2)[..., None]
    pixels = np.where(disc, (240, 200, 90), np.stack([40 + 90 * x, 60 + 60 * y, 120 + 80 * x], axis=-1))
    Image.fromarray(pixels.astype(np.uint8)).save(path)
    return path


def test_a_shot_has_the_promised_frames_in_the_promised_size(tmp_path: Path) -> None:
    rendered = AnimaticBackend().render(request(tmp_path), lambda *_: None)
    frames = list(rendered.frames)
    assert rendered.count == len(frames) == 9
    assert all(frame.shape == (120, 208, 3) and frame.dtype == np.uint8 for frame in frames)


def test_the_same_request_gives_the_same_pixels(tmp_path: Path) -> None:
    assert np.array_equal(film(request(tmp_path)), film(request(tmp_path)))


def test_another_seed_gives_another_composition(tmp_path: Path) -> None:
    assert difference(film(request(tmp_path, seed=1)), film(request(tmp_path, seed=2))) > 4


def test_frames_differ_from_each_other_even_when_the_camera_rests(tmp_path: Path) -> None:
    shot = film(request(tmp_path, params={"grain": 0.0}, frames=33))
    assert 0.05 < difference(shot[0], shot[-1]) < 20


def test_progress_is_reported_for_every_frame_with_a_preview_to_look_at(tmp_path: Path) -> None:
    told: list[tuple[str, int, int, Path | None]] = []
    film(request(tmp_path), lambda *news: told.append(news))
    drawing = [news for news in told if news[0] == "drawing"]
    assert [news[1] for news in drawing] == list(range(1, 10))
    previews = [news[3] for news in drawing if news[3] is not None]
    assert previews
    with Image.open(previews[0]) as image:
        assert image.size == (208, 120)


def test_cancelling_stops_the_drawing_at_once(tmp_path: Path) -> None:
    def report(stage: str, done: int, total: int, preview: Path | None) -> None:
        if stage == "drawing" and done == 3:
            raise JobCancelled

    seen = 0
    with pytest.raises(JobCancelled):
        for _ in AnimaticBackend().render(request(tmp_path), report).frames:
            seen += 1
    assert seen == 2


def test_settings_that_do_not_exist_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="not understood") as refused:
        AnimaticBackend().render(request(tmp_path, params={"glitter": True}), lambda *_: None)
    assert refused.value.kind == "bad_request"


def test_a_continuing_shot_starts_on_the_very_picture_it_continues(tmp_path: Path) -> None:
    last = picture(tmp_path / "last.png", (208, 120))
    shot = film(request(tmp_path, first_frame=last, frames=33))
    given = np.asarray(Image.open(last))
    assert difference(shot[0], given) < 1
    steps = [difference(a, b) for a, b in pairwise(shot)]
    assert max(steps) < difference(shot[9], given) / 2, "the picture jumps"
    assert difference(shot[9], given) > 20, "after half a second it still shows two pictures"


def test_motion_frames_are_repeated_before_the_shot_goes_on(tmp_path: Path) -> None:
    five = [picture(tmp_path / f"motion_{i}.png", (208, 120)) for i in range(5)]
    shot = film(request(tmp_path, motion_frames=tuple(five), frames=17))
    for i in range(5):
        assert difference(shot[i], np.asarray(Image.open(five[i]))) < 1


def test_a_prompt_that_names_nothing_moves_the_camera_over_the_given_picture(tmp_path: Path) -> None:
    first = picture(tmp_path / "first.png", (416, 240))
    shot = film(request(tmp_path, prompt="Slow push in.", first_frame=first, frames=17))
    given = np.asarray(Image.open(first).resize((208, 120)))
    assert difference(shot[1], given) < 6
    assert 1 < difference(shot[-1], shot[0]) < 25


def test_a_reference_fills_the_frame_when_asked_for(tmp_path: Path) -> None:
    tall = picture(tmp_path / "reference.png", (100, 300))
    rendered = AnimaticBackend().render(
        request(tmp_path, memory=(tall,), params={"picture": "memory"}), lambda *_: None
    )
    frames = list(rendered.frames)
    assert rendered.recipe["picture"] == "given"
    assert "memory" not in rendered.ignored
    assert difference(frames[0], film(request(tmp_path))[0]) > 10


def test_what_is_not_looked_at_is_said(tmp_path: Path) -> None:
    rendered = AnimaticBackend().render(request(tmp_path), lambda *_: None)
    assert set(rendered.ignored) == {"negative_prompt", "memory", "slate"}
    plain = film(request(tmp_path))
    assert np.array_equal(plain, film(request(tmp_path, negative_prompt="blurry", slate="Scene 9")))


def test_a_caption_is_drawn_in_any_script(tmp_path: Path) -> None:
    for text in (
        "A word.",
        "灯塔看守人在雨中等待，直到天亮。" * 4,
        "حارس المنارة",
        "👩‍🚀 🎬 \x00 \u200d",
        "x" * 4000,
    ):
        captioned = film(request(tmp_path, prompt=text, params={"captions": True, "grain": 0.0}))
        plain = film(request(tmp_path, prompt=text, params={"grain": 0.0}))
        assert difference(captioned[0, -30:], plain[0, -30:]) > 2


def test_the_slate_is_shown_first_and_then_taken_away(tmp_path: Path) -> None:
    with_slate = film(request(tmp_path, params={"slate": True}, slate="Scene 1 / Shot 2", frames=49))
    without = film(request(tmp_path, frames=49))
    assert difference(with_slate[2], without[2]) > 3
    assert np.array_equal(with_slate[-1], without[-1])


@pytest.mark.parametrize("size", [(64, 48), (270, 480), (480, 270), (1920, 1080)])
def test_any_size_is_filled(tmp_path: Path, size: tuple[int, int]) -> None:
    frames = film(request(tmp_path, width=size[0], height=size[1], frames=5))
    assert frames.shape[1:] == (size[1], size[0], 3)
    assert frames[0].std() > 8


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "🎭", "a" * 100_000, "Close-up.", "../../etc/passwd", "INT. " * 500]
)
def test_no_prompt_is_too_odd_to_draw(tmp_path: Path, text: str) -> None:
    assert film(request(tmp_path, prompt=text, frames=5)).shape == (5, 120, 208, 3)


def test_a_style_tints_the_whole_picture(tmp_path: Path) -> None:
    colour = film(request(tmp_path))[0].astype(np.float32)
    noir = film(request(tmp_path, style="film noir, black and white"))[0].astype(np.float32)
    assert np.ptp(noir, axis=-1).mean() < 0.35 * np.ptp(colour, axis=-1).mean()


def test_a_described_character_wears_what_the_bible_says(tmp_path: Path) -> None:
    prompt = "Medium shot at noon. Ida stands in a street."
    red = film(
        request(tmp_path, prompt=prompt, cast=(CastMember(name="Ida", description="a woman in a red coat"),))
    )
    blue = film(
        request(tmp_path, prompt=prompt, cast=(CastMember(name="Ida", description="a woman in a blue coat"),))
    )
    change = red[0].astype(np.int16) - blue[0].astype(np.int16)
    coat = np.abs(change).sum(axis=-1) > 60
    assert coat.mean() > 0.02
    assert change[coat][:, 0].mean() > 30 and change[coat][:, 2].mean() < -30
