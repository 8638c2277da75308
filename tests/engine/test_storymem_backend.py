"""The StoryMem backend on tiny random weights: every mode, caches, cancelling, falling back, what is recorded."""

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from tiny_storymem import save_checkpoint, save_lora  # noqa: E402

from storymem_engine.backends.backend import EngineError, JobCancelled, Rendered  # noqa: E402
from storymem_engine.backends.storymem import StorymemBackend  # noqa: E402
from storymem_engine.protocol import RenderShot  # noqa: E402


@pytest.fixture(scope="module")
def weights(tmp_path_factory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("weights")
    loras = save_lora(folder / "loras", "MI2V")
    save_lora(loras, "MM2V", seed=8)
    return {
        "original": save_checkpoint(folder / "original", "original"),
        "diffusers": save_checkpoint(folder / "diffusers", "diffusers"),
        "t2v": save_checkpoint(folder / "t2v", "diffusers", role="t2v", seed=3),
        "loras": loras,
    }


@pytest.fixture
def pictures(tmp_path: Path) -> tuple[Path, ...]:
    draws = np.random.default_rng(0)
    paths = []
    for index in range(5):
        small = Image.fromarray(draws.integers(0, 255, (4, 6, 3), dtype=np.uint8))
        paths.append(tmp_path / f"picture_{index}.png")
        small.resize((96, 64), Image.Resampling.BICUBIC).save(paths[-1])
    return tuple(paths)


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STORYMEM_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("STORYMEM_MODELS", str(tmp_path / "no models"))
    return tmp_path / "cache"


@pytest.fixture
def shoot(weights, tmp_path):
    """Renders a shot and keeps what was reported; one backend, as in the engine."""
    backend = StorymemBackend()

    def render(layout: str = "original", params: dict | None = None, report=None, **changed) -> Rendered:
        folders = {
            "i2v_model_path": str(weights[layout]),
            "t2v_model_path": str(weights["t2v"]),
            "lora_weight_path": str(weights["loras"]),
            "steps": 3,
        }
        request = RenderShot(
            **{
                "job": "job",
                "backend": "storymem",
                "params": folders | (params or {}),
                "prompt": "A fox crosses the snow.",
                "width": 96,
                "height": 64,
                "frames": 9,
                "out": tmp_path / "out",
                **changed,
            }
        )
        render.reports = []
        return backend.render(request, report or (lambda *said: render.reports.append(said)))

    render.backend = backend
    yield render
    backend.unload()


def _pixels(rendered: Rendered) -> np.ndarray:
    return np.stack(list(rendered.frames))


def test_every_mode_makes_its_shot(shoot, pictures) -> None:
    shots = {
        "T2V": shoot(),
        "M2V": shoot(memory=pictures[:2]),
        "MI2V": shoot(memory=pictures[:2], first_frame=pictures[2]),
        "MM2V": shoot(memory=pictures[:2], motion_frames=pictures),
    }
    for mode, rendered in shots.items():
        assert rendered.recipe["mode"] == mode
        assert rendered.count == len(rendered.frames) == 9
        assert _pixels(rendered).shape == (9, 64, 96, 3)
        assert _pixels(rendered).std() > 1
    different = [_pixels(rendered).astype(int) for rendered in shots.values()]
    assert all(np.abs(one - other).mean() > 1 for i, one in enumerate(different) for other in different[:i])


def test_both_layouts_make_the_same_shot(shoot, pictures) -> None:
    one = _pixels(shoot("original", memory=pictures[:2]))
    other = _pixels(shoot("diffusers", memory=pictures[:2]))
    # The same weights bit for bit; where they lie in memory decides about the last bit of a sum.
    assert np.abs(one.astype(int) - other).max() <= 1


def test_the_seed_decides_and_nothing_else_does(shoot, pictures) -> None:
    one = _pixels(shoot(memory=pictures[:2], seed=5))
    assert np.array_equal(one, _pixels(shoot(memory=pictures[:2], seed=5)))
    assert not np.array_equal(one, _pixels(shoot(memory=pictures[:2], seed=6)))


def test_the_next_shot_loads_nothing_and_encodes_no_picture_twice(shoot, pictures) -> None:
    first = shoot(memory=pictures[:2])
    assert "loading" in first.timings
    second = shoot(memory=pictures[:3], prompt="A fox sleeps.")
    assert "loading" not in second.timings
    latents = shoot.backend._session._latents
    # Two pictures and the grey video come from the cache, the third picture is new.
    assert latents.misses == 4


def test_latents_and_words_outlive_the_engine(shoot, pictures) -> None:
    one = _pixels(shoot(memory=pictures[:2]))
    shoot.backend.unload()
    again = shoot(memory=pictures[:2])
    assert np.array_equal(one, _pixels(again))
    assert shoot.backend._session._latents.misses == 0
    assert shoot.backend._session._text._models is None


def test_a_damaged_cache_is_made_again(shoot, pictures, own_cache) -> None:
    one = _pixels(shoot(memory=pictures[:2]))
    shoot.backend.unload()
    for file in own_cache.rglob("*.safetensors"):
        file.write_bytes(b"damaged")
    assert np.array_equal(one, _pixels(shoot(memory=pictures[:2])))


def test_a_preview_is_shown_after_every_step(shoot, pictures, tmp_path) -> None:
    shoot(memory=pictures[:2])
    previews = [said for said in shoot.reports if said[3] is not None]
    assert [(done, total) for _, done, total, _ in previews] == [(1, 3), (2, 3), (3, 3)]
    with Image.open(previews[-1][3]) as picture:
        assert picture.size == (96, 64)


@pytest.mark.parametrize("stage", ["loading", "text", "encoding", "denoising", "decoding"])
def test_a_cancelled_shot_stops_at_once_and_leaves_the_engine_whole(shoot, pictures, stage: str) -> None:
    if stage != "loading":
        expected = _pixels(shoot(memory=pictures[:2]))

    def cancel(said: str, done: int, total: int, preview: object) -> None:
        if said == stage:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        shoot(memory=pictures[1:4], prompt="Something else.", report=cancel)
    if stage != "loading":
        assert np.array_equal(expected, _pixels(shoot(memory=pictures[:2])))


def test_cancelling_is_noticed_within_one_forward(shoot, pictures) -> None:
    """Between two blocks of the first forward: no step was finished when the studio withdrew the job."""
    shoot(memory=pictures[:2])
    watch = shoot.backend._session.watch
    seen: list[int] = []

    def cancel(said: str, done: int, total: int, preview: object) -> None:
        watch._looked = 0.0
        if said == "denoising":
            seen.append(done)
            if len(seen) == 3:
                raise JobCancelled

    with pytest.raises(JobCancelled):
        shoot(memory=pictures[:2], report=cancel)
    assert seen == [0, 0, 0]


def test_running_out_of_memory_falls_back_once_and_says_so(shoot, pictures) -> None:
    expected = _pixels(shoot(memory=pictures[:2]))
    failures = 0
    said: list[str] = []

    def exhausted(stage: str, done: int, total: int, preview: object) -> None:
        nonlocal failures
        said.append(stage)
        if stage == "denoising" and done == 1 and not failures:
            failures += 1
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")

    rendered = shoot(memory=pictures[:2], report=exhausted)
    assert rendered.recipe["plan"] == "swap" and rendered.recipe["fell_back"] is True
    assert "2.00 GiB" in str(rendered.recipe["fell_back_after"])
    assert any(stage.startswith("not enough memory") for stage in said)
    assert np.array_equal(expected, _pixels(rendered))
    assert shoot(memory=pictures[:2]).recipe["plan"] == "swap", "the next shot does not try what failed"


def test_running_out_of_memory_twice_is_a_failure(shoot, pictures) -> None:
    def exhausted(stage: str, done: int, total: int, preview: object) -> None:
        if stage == "denoising" and done == 1:
            raise torch.OutOfMemoryError("CUDA out of memory.")

    with pytest.raises(torch.OutOfMemoryError):
        shoot(memory=pictures[:2], report=exhausted)


@pytest.mark.parametrize("plan", ["swap", "offload", "fp8-swap", "fp8-offload", "lean"])
def test_every_plan_makes_the_shot(shoot, pictures, plan: str) -> None:
    expected = _pixels(shoot(memory=pictures[:2])).astype(int)
    rendered = shoot(memory=pictures[:2], params={"plan": plan})
    assert rendered.recipe["plan"] == plan
    difference = np.abs(_pixels(rendered).astype(int) - expected).mean()
    assert difference == 0 if "fp8" not in plan and plan != "lean" else difference < 12


def test_a_size_between_multiples_of_16_is_rendered_larger_and_cropped(shoot, pictures) -> None:
    rendered = shoot(memory=pictures[:1], width=100, height=54, frames=7)
    assert rendered.recipe["render_size"] == [112, 64]
    assert _pixels(rendered).shape == (7, 54, 100, 3)


def test_guidance_one_halves_the_forwards(shoot, pictures) -> None:
    shoot(memory=pictures[:1])
    counts: list[int] = []
    session = shoot.backend._session
    handles = [
        expert.register_forward_hook(lambda *_: counts.append(1))
        for expert in (session._experts[1].high, session._experts[1].low)
    ]
    shoot(memory=pictures[:1])
    assert len(counts) == 6
    shoot(memory=pictures[:1], params={"guidance": 1.0, "guidance_low": 1.0})
    assert len(counts) == 6 + 3
    shoot(memory=pictures[:1], params={"guidance_low": 1.0})
    assert len(counts) == 9 + 1 * 2 + 2
    for handle in handles:
        handle.remove()


def test_the_experts_read_512_words_of_text_zeros_after_the_last(shoot, pictures) -> None:
    """The zeros are attended to: a shorter text would be another shot."""
    shoot(memory=pictures[:1])
    read: list[torch.Tensor] = []
    handle = shoot.backend._session._experts[1].high.register_forward_pre_hook(
        lambda module, given, named: read.append(named["encoder_hidden_states"]), with_kwargs=True
    )
    shoot(memory=pictures[:1], prompt="A fox sleeps.")
    handle.remove()
    assert read
    for words in read:
        assert words.shape[1] == 512
        assert words[0, 0].any() and not words[0, 500:].any()


def test_turbo_is_marked_as_a_draft(shoot, pictures, weights, tmp_path) -> None:
    turbo = sorted(save_lora(tmp_path / "turbo", "MI2V", seed=9, strength=0.05).rglob("*.safetensors"))
    params = {
        "turbo": True,
        "turbo_lora_high": str(turbo[0]),
        "turbo_lora_low": str(turbo[1]),
        "turbo_steps": 2,
    }
    rendered = shoot(memory=pictures[:1], params=params)
    assert rendered.recipe["draft"] is True
    assert rendered.recipe["sigmas"] == [1.0, 0.5]
    assert rendered.recipe["guidance"] == [1.0, 1.0]
    assert set(rendered.recipe["loras"]) == {"lora_high", "lora_low", "turbo_high", "turbo_low"}


def test_the_recipe_names_everything_the_shot_was_made_from(shoot, pictures) -> None:
    recipe = shoot(memory=pictures[:1], seed=4).recipe
    assert recipe["lora_tensors"] == 80
    assert set(recipe["loras"]) == {"lora_high", "lora_low"}
    assert len(recipe["weights"]) == 6
    assert recipe["scheduler"] == "unipc-2" and recipe["shift"] == 4.0 and recipe["boundary"] == 0.9
    assert recipe["seed"] == 4 and recipe["attention"] == "native"
    assert set(recipe["versions"]) == {"storymem_engine", "torch", "diffusers", "transformers"}
    assert "静态" in recipe["negative_prompt"], "Wan's own, spelled out: another version may have another"
    assert shoot(memory=pictures[:1], negative_prompt="rain").recipe["negative_prompt"] == "rain"


@pytest.mark.parametrize(
    ("params", "sentence"),
    [
        ({"i2v_model_path": "/nowhere"}, "There is no folder"),
        ({"lora_weight_path": "/nowhere"}, "There is no folder"),
        ({"turbo": True}, "Turbo needs weights"),
        ({"attention": "flash"}, "attention kernel flash does not run here"),
        ({"i2v_model_path": ""}, "not on this machine"),
    ],
)
def test_what_cannot_work_is_refused_with_a_sentence(shoot, pictures, params: dict, sentence: str) -> None:
    with pytest.raises(EngineError, match=sentence) as caught:
        shoot(memory=pictures[:1], params=params)
    assert caught.value.advice


def test_a_first_shot_without_t2v_weights_says_how_to_do_without(shoot) -> None:
    with pytest.raises(EngineError, match="first shot without memory") as caught:
        shoot(params={"t2v_model_path": ""})
    assert "reference pictures" in caught.value.message
    assert "models download t2v" in caught.value.advice and "first_shot" in caught.value.advice


def test_the_first_shot_may_be_made_by_the_i2v_weights_alone(shoot, pictures) -> None:
    params = {"t2v_model_path": "", "first_shot": "I2V"}
    first = shoot(params=params)
    assert first.recipe["mode"] == "T2V" and first.recipe["role"] == "i2v"
    assert first.recipe["shift"] == 4.0 and first.recipe["variant"] == "MI2V"
    assert _pixels(first).std() > 1
    following = shoot(params=params, memory=pictures[:1])
    assert "loading" not in following.timings, "the same experts make every shot"
    by_t2v = shoot()
    assert by_t2v.recipe["role"] == "t2v" and not np.array_equal(_pixels(first), _pixels(by_t2v))


@pytest.mark.parametrize(
    "file", ["Wan2.1_VAE.pth", "models_t5_umt5-xxl-enc-bf16.pth", "high_noise_model/config.json"]
)
def test_damaged_weights_are_a_sentence(shoot, pictures, weights, tmp_path, file: str) -> None:
    broken = shutil.copytree(weights["original"], tmp_path / "broken")
    (broken / file).write_bytes((broken / file).read_bytes()[:100])
    with pytest.raises(EngineError, match="cannot be read") as caught:
        shoot(memory=pictures[:1], params={"i2v_model_path": str(broken)})
    assert caught.value.kind == "unavailable" and "models verify" in caught.value.advice
    assert shoot(memory=pictures[:1]).count == 9


@pytest.mark.skipif(sys.platform == "win32", reason="no limit to the size of a file there")
def test_a_full_disk_costs_the_cache_and_not_the_shot(shoot, pictures, own_cache) -> None:
    import resource

    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16_000, limits[1]))
    try:
        assert shoot(memory=pictures[:2]).count == 9
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert {file.suffix for file in own_cache.rglob("*") if file.is_file()} == {".safetensors"}


def test_swapped_checkpoints_are_noticed(shoot, pictures, weights) -> None:
    with pytest.raises(EngineError, match="is a T2V checkpoint"):
        shoot(memory=pictures[:1], params={"i2v_model_path": str(weights["t2v"])})


def test_a_continuing_shot_takes_the_lora_made_for_it(shoot, pictures, weights, tmp_path) -> None:
    assert shoot(memory=pictures[:1]).recipe["variant"] == "MI2V"
    assert shoot(memory=pictures[:1], motion_frames=pictures).recipe["variant"] == "MM2V"
    after_a_cut = shoot(memory=pictures[:1])
    assert after_a_cut.recipe["variant"] == "MM2V" and "loading" not in after_a_cut.timings
    only = save_lora(tmp_path / "only", "MI2V")
    with pytest.raises(EngineError, match="LoRA for MM2V"):
        shoot(memory=pictures[:1], motion_frames=pictures, params={"lora_weight_path": str(only)})
