"""A shot worked out once more from the method's description, with stock diffusers and nothing of the engine's own.

Whatever of the method goes missing in the pipeline (an order, a mask, a position, a scale) fails here, also where
the published pipeline's vectors are not at hand.
"""

import numpy as np
import pytest

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from diffusers import UniPCMultistepScheduler, WanTransformer3DModel  # noqa: E402
from tiny_storymem import save_checkpoint  # noqa: E402

from storymem_engine.backends.storymem_loading import (  # noqa: E402
    load_expert,
    load_text_encoder,
    load_tokenizer,
    load_vae,
)
from storymem_engine.backends.storymem_pipeline import WanStoryMemPipeline  # noqa: E402
from storymem_engine.backends.storymem_schedule import make_scheduler  # noqa: E402
from storymem_engine.weights import read_checkpoint  # noqa: E402

HEIGHT, WIDTH, FRAMES = 48, 64, 9
LATENT_FRAMES = 3
HIGH_GUIDANCE, LOW_GUIDANCE = 3.0, 5.0
WORDS = "A fox crosses the ice."
UNWANTED = "blurred"


@pytest.fixture(scope="module")
def pipe(tmp_path_factory) -> WanStoryMemPipeline:
    checkpoint = read_checkpoint(save_checkpoint(tmp_path_factory.mktemp("weights") / "i2v", "original"))
    pipe = WanStoryMemPipeline(
        tokenizer=load_tokenizer(checkpoint),
        text_encoder=load_text_encoder(checkpoint, torch.float32),
        vae=load_vae(checkpoint),
        scheduler=make_scheduler(4.0),
        transformer=load_expert(checkpoint.high, dtype=torch.float32),
        transformer_2=load_expert(checkpoint.low, dtype=torch.float32),
    )
    pipe.set_progress_bar_config(disable=True)
    return pipe


@pytest.fixture(scope="module")
def pictures() -> list[np.ndarray]:
    """The second is larger than the shot, and of other proportions."""
    draws = np.random.default_rng(3)
    sizes = [(HEIGHT, WIDTH), (150, 120), *[(HEIGHT, WIDTH)] * 6]
    return [draws.integers(0, 256, (*size, 3), dtype=np.uint8) for size in sizes]


def _pixels(picture: np.ndarray) -> torch.Tensor:
    """Bicubic, neither antialiased nor clamped."""
    pixels = torch.from_numpy(picture).permute(2, 0, 1).float()[None] / 127.5 - 1
    return torch.nn.functional.interpolate(pixels, size=(HEIGHT, WIDTH), mode="bicubic", align_corners=False)[
        0
    ]


@torch.no_grad()
def _encoded(pipe: WanStoryMemPipeline, video: torch.Tensor) -> torch.Tensor:
    """[F, 3, H, W] to normalised latents [16, f, h, w]."""
    mean, std = (
        torch.tensor(values).view(-1, 1, 1, 1)
        for values in (pipe.vae.config.latents_mean, pipe.vae.config.latents_std)
    )
    return (pipe.vae.encode(video.permute(1, 0, 2, 3)[None]).latent_dist.mean[0] - mean) / std


@torch.no_grad()
def _words(pipe: WanStoryMemPipeline, text: str) -> torch.Tensor:
    ids = torch.tensor([pipe.tokenizer(text).input_ids])
    embeds = pipe.text_encoder(ids).last_hidden_state
    return torch.cat([embeds, torch.zeros(1, 512 - ids.shape[1], embeds.shape[2])], dim=1)


def _stock_expert(expert: WanTransformer3DModel, memory: int) -> WanTransformer3DModel:
    """Attention sees differences only: rows 0, 5, … 5M, 5M + 1, … of the ordinary table."""
    stock = WanTransformer3DModel.from_config(expert.config)
    stock.load_state_dict(expert.state_dict())
    rows = [5 * index for index in range(memory)] + [5 * memory + index for index in range(LATENT_FRAMES)]
    rope = stock.rope
    for table in (rope.freqs_cos, rope.freqs_sin):
        table[: len(rows), : rope.t_dim] = table[rows, : rope.t_dim].clone()
    return stock.eval()


@torch.no_grad()
def _worked_out(
    pipe: WanStoryMemPipeline, memory: list[np.ndarray], known: list[np.ndarray], noise: torch.Tensor
) -> torch.Tensor:
    video = torch.zeros(FRAMES, 3, HEIGHT, WIDTH)
    for index, picture in enumerate(known):
        video[index] = _pixels(picture)
    contents = [_encoded(pipe, _pixels(picture)[None]) for picture in memory] + [_encoded(pipe, video)]

    mask = torch.zeros(4, len(memory) + LATENT_FRAMES, HEIGHT // 8, WIDTH // 8)
    mask[:, : len(memory)] = 1
    for index in range(len(known)):
        if index == 0:
            mask[:, len(memory)] = 1
        else:
            mask[(index - 1) % 4, len(memory) + 1 + (index - 1) // 4] = 1
    condition = torch.cat([mask, torch.cat(contents, dim=1)])

    scheduler = UniPCMultistepScheduler(
        prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=4.0
    )
    scheduler.set_timesteps(sigmas=np.array([0.999, 0.74925, 0.4995, 0.24975], np.float32).astype(np.float64))
    # As published for 4 steps at shift 4: the expert changes after the second.
    assert scheduler.timesteps.tolist() == [999, 922, 799, 571]
    high, low = (_stock_expert(expert, len(memory)) for expert in (pipe.transformer, pipe.transformer_2))
    wanted, unwanted = _words(pipe, WORDS), _words(pipe, UNWANTED)
    latents = noise
    for timestep in scheduler.timesteps:
        expert, guidance = (high, HIGH_GUIDANCE) if timestep >= 900 else (low, LOW_GUIDANCE)
        model_input = torch.cat([latents, condition[None]], dim=1)
        with_words = expert(model_input, timestep[None], wanted).sample
        without = expert(model_input, timestep[None], unwanted).sample
        velocity = without + guidance * (with_words - without)
        latents = scheduler.step(velocity, timestep, latents).prev_sample
    return latents


@pytest.mark.parametrize(
    ("mode", "memory", "known"),
    [("M2V", 3, 0), ("M2V", 1, 0), ("MI2V", 2, 1), ("MM2V", 2, 5), ("I2V without a memory", 0, 1)],
)
def test_a_shot_is_what_the_method_describes(pipe, pictures, mode: str, memory: int, known: int) -> None:
    noise = torch.randn(
        1, 16, memory + LATENT_FRAMES, HEIGHT // 8, WIDTH // 8, generator=torch.Generator().manual_seed(11)
    )
    remembered, frames = pictures[:memory], pictures[3 : 3 + known]
    found = pipe(
        prompt=WORDS,
        negative_prompt=UNWANTED,
        memory=remembered,
        first_frame=frames[0] if known == 1 else None,
        motion_frames=frames if known == 5 else None,
        height=HEIGHT,
        width=WIDTH,
        num_frames=FRAMES,
        num_inference_steps=4,
        guidance_scale=HIGH_GUIDANCE,
        guidance_scale_2=LOW_GUIDANCE,
        generator=torch.Generator().manual_seed(11),
        output_type="latent",
    ).frames
    expected = _worked_out(pipe, remembered, frames, noise)
    assert float((found - expected).norm() / expected.norm()) < 5e-5


def test_the_latents_scale_is_undone_before_decoding(pipe) -> None:
    latents = torch.randn(1, 16, 2, 4, 6, generator=torch.Generator().manual_seed(5))
    mean, std = (
        torch.tensor(values).view(1, -1, 1, 1, 1)
        for values in (pipe.vae.config.latents_mean, pipe.vae.config.latents_std)
    )
    with torch.no_grad():
        expected = pipe.vae.decode(latents * std + mean).sample
    # These random weights enlarge the rounding of float32.
    assert float((pipe.decode_latents(latents) - expected).norm() / expected.norm()) < 2e-3
