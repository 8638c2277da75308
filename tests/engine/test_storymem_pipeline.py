"""The pipeline by itself: inputs, callbacks, saving and loading, positions of the memory."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from diffusers import WanTransformer3DModel  # noqa: E402
from PIL import Image  # noqa: E402
from tiny_storymem import save_checkpoint  # noqa: E402

from storymem_engine.backends.storymem_condition import fitted_size, known_mask, to_pixels  # noqa: E402
from storymem_engine.backends.storymem_loading import (  # noqa: E402
    load_expert,
    load_text_encoder,
    load_tokenizer,
    load_vae,
)
from storymem_engine.backends.storymem_pipeline import WanStoryMemPipeline  # noqa: E402
from storymem_engine.backends.storymem_rope import MemoryRotaryEmbedding, temporal_positions  # noqa: E402
from storymem_engine.backends.storymem_schedule import (  # noqa: E402
    make_scheduler,
    set_sigmas,
    turbo_sigmas,
)
from storymem_engine.weights import read_checkpoint  # noqa: E402


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return save_checkpoint(tmp_path_factory.mktemp("weights") / "i2v", "original")


@pytest.fixture(scope="module")
def t2v_folder(tmp_path_factory) -> Path:
    return save_checkpoint(tmp_path_factory.mktemp("weights") / "t2v", "original", role="t2v")


def _assembled(folder: Path, shift: float = 4.0) -> WanStoryMemPipeline:
    checkpoint = read_checkpoint(folder)
    pipe = WanStoryMemPipeline(
        tokenizer=load_tokenizer(checkpoint),
        text_encoder=load_text_encoder(checkpoint, torch.float32),
        vae=load_vae(checkpoint),
        scheduler=make_scheduler(shift),
        transformer=load_expert(checkpoint.high, dtype=torch.float32),
        transformer_2=load_expert(checkpoint.low, dtype=torch.float32),
    )
    pipe.set_progress_bar_config(disable=True)
    return pipe


@pytest.fixture(scope="module")
def pipe(folder) -> WanStoryMemPipeline:
    return _assembled(folder)


@pytest.fixture(scope="module")
def pictures() -> list[Image.Image]:
    draws = np.random.default_rng(0)
    return [Image.fromarray(draws.integers(0, 255, (48, 64, 3), dtype=np.uint8)) for _ in range(5)]


def _latent(pipe: WanStoryMemPipeline, pictures, **changed) -> torch.Tensor:
    arguments = {
        "prompt": "A fox",
        "negative_prompt": "blur",
        "memory": pictures[:2],
        "height": 48,
        "width": 64,
        "num_frames": 5,
        "num_inference_steps": 2,
        "generator": torch.Generator().manual_seed(1),
        "max_sequence_length": 32,
        "output_type": "latent",
    }
    return pipe(**(arguments | changed)).frames


def test_settings_of_its_own_are_saved_too(pipe, pictures, tmp_path) -> None:
    other = WanStoryMemPipeline(**{**pipe.components, "boundary_ratio": 0.5, "memory_rope_shift": 3})
    other.set_progress_bar_config(disable=True)
    expected = _latent(other, pictures)
    assert not torch.allclose(_latent(pipe, pictures), expected, atol=1e-3)
    other.save_pretrained(tmp_path / "saved")
    again = WanStoryMemPipeline.from_pretrained(tmp_path / "saved")
    again.set_progress_bar_config(disable=True)
    assert again.config.memory_rope_shift == 3 and again.config.boundary_ratio == 0.5
    assert torch.allclose(_latent(again, pictures), expected, atol=1e-5)


def test_what_is_saved_loads_as_the_same_pipeline(pipe, pictures, tmp_path) -> None:
    expected = _latent(pipe, pictures)
    pipe.save_pretrained(tmp_path / "saved")
    again = WanStoryMemPipeline.from_pretrained(tmp_path / "saved")
    again.set_progress_bar_config(disable=True)
    assert again.config.memory_rope_shift == 5 and again.config.boundary_ratio == 0.9
    assert torch.allclose(_latent(again, pictures), expected, atol=1e-5)


def test_the_latent_holds_the_memory_first_and_the_video_does_not(pipe, pictures) -> None:
    assert _latent(pipe, pictures).shape == (1, 16, 2 + 2, 6, 8)
    frames = pipe(
        prompt="A fox",
        memory=pictures[:2],
        height=48,
        width=64,
        num_frames=5,
        num_inference_steps=1,
        max_sequence_length=32,
    ).frames
    assert frames.shape == (1, 5, 48, 64, 3) and frames.min() >= 0 and frames.max() <= 1


def test_a_tuple_is_returned_when_asked_for(pipe, pictures) -> None:
    (frames,) = pipe(
        prompt="A fox",
        memory=pictures[:1],
        height=48,
        width=64,
        num_frames=5,
        num_inference_steps=1,
        output_type="pil",
        return_dict=False,
        max_sequence_length=32,
    )
    assert len(frames[0]) == 5 and frames[0][0].size == (64, 48)


def test_the_leading_picture_gives_the_proportions(pipe, pictures, monkeypatch) -> None:
    from storymem_engine.backends import storymem_condition

    monkeypatch.setattr(storymem_condition, "AREA", 48 * 64)
    wide = Image.new("RGB", (128, 48))
    latent = _latent(pipe, pictures, memory=[wide, pictures[0]], height=None, width=None)
    assert latent.shape[-2:] == (4, 10)
    latent = _latent(pipe, pictures, memory=[wide], first_frame=pictures[0], height=None, width=None)
    assert latent.shape[-2:] == (6, 8)


@pytest.mark.parametrize(
    ("output_type", "kind", "shape"),
    [
        ("np", np.ndarray, (1, 5, 48, 64, 3)),
        ("pt", torch.Tensor, (1, 5, 3, 48, 64)),
        ("latent", torch.Tensor, (1, 16, 4, 6, 8)),
    ],
)
def test_frames_come_as_asked_for(pipe, pictures, output_type: str, kind: type, shape: tuple) -> None:
    frames = _latent(pipe, pictures, output_type=output_type)
    assert isinstance(frames, kind) and tuple(frames.shape) == shape


def test_noise_that_is_given_is_the_noise_a_seed_stands_for(pipe, pictures) -> None:
    noise = torch.randn(1, 16, 4, 6, 8, generator=torch.Generator().manual_seed(1))
    assert torch.equal(_latent(pipe, pictures, latents=noise, generator=None), _latent(pipe, pictures))


def test_a_callback_is_given_the_tensors_it_asks_for(pipe, pictures) -> None:
    seen: list[dict] = []

    def look(_pipe: object, index: int, timestep: int, tensors: dict) -> None:
        seen.append({name: tuple(tensor.shape) for name, tensor in tensors.items()})

    asked = ["latents", "condition", "noise_pred", "denoised", "prompt_embeds", "negative_prompt_embeds"]
    found = _latent(pipe, pictures, callback_on_step_end=look, callback_on_step_end_tensor_inputs=asked)
    video, words = (1, 16, 4, 6, 8), (1, 32, 16)
    assert seen == [dict(zip(asked, (video, (1, 20, 4, 6, 8), video, video, words, words), strict=True))] * 2
    assert torch.equal(found, _latent(pipe, pictures)), "looking changes nothing"


@pytest.mark.parametrize(
    ("high", "low", "forwards"),
    [(3.5, None, (4, 8)), (3.5, 1.0, (4, 4)), (1.0, 3.5, (2, 8)), (1.0, None, (2, 4))],
)
def test_guidance_one_skips_the_second_forward_of_its_expert(
    pipe, pictures, high: float, low: float | None, forwards: tuple[int, int]
) -> None:
    counts = [0, 0]

    def counter(index: int):
        def count(*_: object) -> None:
            counts[index] += 1

        return count

    experts = (pipe.transformer, pipe.transformer_2)
    handles = [expert.register_forward_hook(counter(index)) for index, expert in enumerate(experts)]
    _latent(pipe, pictures, num_inference_steps=6, guidance_scale=high, guidance_scale_2=low)
    for handle in handles:
        handle.remove()
    assert tuple(counts) == forwards


def test_an_empty_condition_makes_a_shot_from_text_with_i2v_experts(pipe, pictures) -> None:
    nothing = pipe.encode_condition([], None, [], 5, 48, 64)
    assert nothing.shape == (1, 20, 2, 6, 8) and not nothing[:, :4].any()
    found = _latent(pipe, pictures, memory=[], condition=nothing)
    assert found.shape == (1, 16, 2, 6, 8) and bool(torch.isfinite(found).all())


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"prompt": None}, "either prompt or prompt_embeds"),
        ({"memory": []}, "needs memory"),
        ({"num_frames": 6}, "must be 4n"),
        ({"height": 50}, "multiples of 16"),
        ({"motion_frames": [Image.new("RGB", (8, 8))] * 3}, "last 5 frames"),
        (
            {"first_frame": Image.new("RGB", (8, 8)), "motion_frames": [Image.new("RGB", (8, 8))] * 5},
            "exclude each other",
        ),
        ({"latents": torch.zeros(1, 16, 3, 6, 8)}, "should be"),
        ({"latents": torch.zeros(2, 16, 4, 6, 8)}, "of one shot"),
        ({"prompt": ["A fox", "A hen"]}, "prompt must be one text"),
        ({"negative_prompt": ["blur"]}, "negative_prompt must be one text"),
        ({"prompt": None, "prompt_embeds": torch.zeros(2, 8, 16)}, "prompt_embeds must be of one text"),
        ({"memory": Image.new("RGB", (64, 48))}, "memory must be a list of pictures"),
        ({"motion_frames": np.zeros((48, 64, 3), np.uint8)}, "motion_frames must be a list of pictures"),
        ({"generator": [torch.Generator()]}, "generator must be one"),
        ({"output_type": "gif"}, "output_type is gif"),
        ({"callback_on_step_end_tensor_inputs": ["latents", "secrets"]}, "and not secrets"),
        ({"num_inference_steps": 0}, "must be 1 or more"),
    ],
)
def test_impossible_inputs_are_named(pipe, pictures, changed: dict, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        _latent(pipe, pictures, **changed)


def test_a_t2v_checkpoint_makes_a_shot_from_text_and_takes_no_memory(t2v_folder, pictures) -> None:
    pipe = _assembled(t2v_folder, 12.0)
    assert _latent(pipe, pictures, memory=[]).shape == (1, 16, 2, 6, 8)
    with pytest.raises(ValueError, match="takes neither memory nor frames"):
        _latent(pipe, pictures)


def test_memory_changes_the_shot_and_its_order_does(pipe, pictures) -> None:
    one = _latent(pipe, pictures)[:, :, 2:]
    turned = _latent(pipe, pictures, memory=pictures[1::-1])[:, :, 2:]
    other = _latent(pipe, pictures, memory=pictures[2:4])[:, :, 2:]
    assert float((one - turned).abs().mean()) > 1e-4 and float((one - other).abs().mean()) > 1e-4


def test_the_memory_s_place_matters_and_text_alone_is_as_in_stock_diffusers(pipe, folder) -> None:
    checkpoint = read_checkpoint(folder)
    ours = load_expert(checkpoint.high, dtype=torch.float32)
    stock = WanTransformer3DModel.from_config(ours.config)
    stock.load_state_dict(ours.state_dict())
    inputs = (torch.randn(1, 36, 5, 6, 8), torch.tensor([700]), torch.randn(1, 8, 16))
    with torch.no_grad():
        expected = stock(*inputs).sample
        assert torch.equal(ours(*inputs).sample, expected)
        ours.rope.memory_frames, ours.rope.shift = 2, 5
        assert not torch.allclose(ours(*inputs).sample, expected, atol=1e-4)


def test_attention_sees_differences_of_positions_only() -> None:
    """Rows 0, 5, 10, 11 … of the ordinary table stand for −10, −5, 0, 1 …"""
    stock = WanTransformer3DModel(
        num_attention_heads=1, attention_head_dim=12, in_channels=16, out_channels=16, num_layers=0, ffn_dim=8
    ).rope
    rope = MemoryRotaryEmbedding(stock, shift=5)
    rope.memory_frames = 2
    latents = torch.zeros(1, 16, 5, 2, 2)
    cos, sin = rope(latents)
    dim = stock.t_dim
    rows = [0, 5, 10, 11, 12]
    table = torch.polar(torch.ones(len(rows), dim), torch.zeros(len(rows), dim))
    table = stock.freqs_cos[rows, :dim] + 1j * stock.freqs_sin[rows, :dim]
    ours = (cos + 1j * sin)[0, :, 0, :dim].reshape(5, 1, -1)[:, 0, :dim]
    products, expected = ours[:, None] * ours.conj()[None], table[:, None] * table.conj()[None]
    assert torch.allclose(products, expected, atol=1e-5)
    assert temporal_positions(2, 5, 5) == [-10, -5, 0, 1, 2]
    assert temporal_positions(2, 5, 0) == [0, 1, 2, 3, 4]


def test_without_guidance_the_words_alone_count_and_at_zero_the_negative_ones(pipe, pictures) -> None:
    unguided = _latent(pipe, pictures, prompt="blur", negative_prompt="whatever", guidance_scale=1.0)
    assert torch.equal(_latent(pipe, pictures, negative_prompt="blur", guidance_scale=0.0), unguided)


def test_an_exception_in_a_callback_leaves_the_pipeline_as_it_was(pipe, pictures) -> None:
    expected = _latent(pipe, pictures)

    def stop(*_: object) -> dict:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _latent(pipe, pictures, callback_on_step_end=stop)
    assert pipe.transformer.rope.memory_frames == 0
    assert torch.equal(_latent(pipe, pictures), expected)


def test_a_callback_may_change_the_latents(pipe, pictures) -> None:
    def erase(_pipe: object, index: int, timestep: int, tensors: dict) -> dict:
        return {"latents": torch.zeros_like(tensors["latents"])} if index == 1 else {}

    assert _latent(pipe, pictures, callback_on_step_end=erase).abs().max() == 0


def test_the_experts_change_once_and_the_high_one_goes_first(pipe, pictures) -> None:
    order: list[str] = []
    pipe.expert_changed = lambda expert: order.append("high" if expert is pipe.transformer else "low")
    try:
        _latent(pipe, pictures, num_inference_steps=6)
    finally:
        pipe.expert_changed = None
    assert order == ["high", "low"]


def test_a_cache_saves_every_encoding_and_changes_nothing(pipe, pictures) -> None:
    expected = _latent(pipe, pictures)
    pipe.latent_cache = {}
    encoded: list[int] = []
    handle = pipe.vae.encoder.register_forward_hook(lambda *_: encoded.append(1))
    try:
        assert torch.equal(_latent(pipe, pictures), expected)
        count = len(encoded)
        assert torch.equal(_latent(pipe, pictures), expected)
        assert count > 0 and len(encoded) == count
    finally:
        handle.remove()
        pipe.latent_cache = None


@pytest.mark.parametrize(
    ("source", "fitted"),
    [
        ((480, 832), (480, 832)),
        ((720, 1280), (464, 832)),
        ((1280, 720), (832, 464)),
        ((1000, 1000), (624, 624)),
    ],
)
def test_a_size_is_rounded_down_to_whole_patches(source: tuple[int, int], fitted: tuple[int, int]) -> None:
    assert fitted_size(*source, 832 * 480) == fitted


def test_the_mask_marks_what_is_known() -> None:
    for known, marked in ((0, [0, 0]), (1, [4, 0]), (5, [4, 4])):
        mask = known_mask(2, known, 5, 16, 32)
        assert mask.shape == (1, 4, 4, 2, 4)
        assert mask[0, :, :, 0, 0].sum(dim=0).tolist() == [4, 4, *marked]


def test_pixels_are_bicubic_and_not_clamped() -> None:
    edge = np.zeros((8, 8, 3), np.uint8)
    edge[:, 4:] = 255
    pixels = to_pixels(edge, 16, 16)
    assert pixels.shape == (3, 16, 16) and float(pixels.max()) > 1.0
    same = to_pixels(Image.fromarray(edge), 8, 8)
    assert same.min() == -1 and same.max() == 1


def test_a_few_step_schedule_is_walked_straight() -> None:
    """With the true velocity of a straight path, the first-order solver arrives exactly."""
    scheduler = make_scheduler(5.0, multistep=False)
    set_sigmas(scheduler, turbo_sigmas(4))
    assert [round(float(sigma), 4) for sigma in scheduler.sigmas] == [1.0, 0.9375, 0.8333, 0.625, 0.0]
    clean, noise = torch.randn(1, 4, 2, 2, 2), torch.randn(1, 4, 2, 2, 2)
    sample = noise
    for timestep in scheduler.timesteps:
        sample = scheduler.step(noise - clean, timestep, sample, return_dict=False)[0]
    assert torch.allclose(sample, clean, atol=1e-4)


@pytest.mark.parametrize(("shift", "boundary", "high"), [(4.0, 0.9, 13), (12.0, 0.875, 26)])
def test_the_experts_share_40_steps_as_the_method_says(
    pipe, pictures, shift: float, boundary: float, high: int
) -> None:
    other = WanStoryMemPipeline(
        **{**pipe.components, "scheduler": make_scheduler(shift), "boundary_ratio": boundary}
    )
    other.set_progress_bar_config(disable=True)
    counts = {"high": 0, "low": 0}

    def count(name: str):
        def add(*_: object) -> None:
            counts[name] += 1

        return add

    handles = [
        other.transformer.register_forward_hook(count("high")),
        other.transformer_2.register_forward_hook(count("low")),
    ]
    _latent(other, pictures, num_inference_steps=40, guidance_scale=1.0)
    for handle in handles:
        handle.remove()
    assert counts == {"high": high, "low": 40 - high}
