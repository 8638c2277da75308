"""Loading and LoRA fusing against the published pipeline's numbers, where those vectors are at hand."""

import json
import shutil
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "reference"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the reference vectors are not on this machine")

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from safetensors.torch import load_file  # noqa: E402

from storymem_engine.backends.storymem_loading import load_expert, load_vae  # noqa: E402
from storymem_engine.backends.storymem_lora import read_storymem_lora  # noqa: E402
from storymem_engine.backends.storymem_pipeline import WanStoryMemPipeline  # noqa: E402
from storymem_engine.backends.storymem_rope import install_memory_rope  # noqa: E402
from storymem_engine.backends.storymem_schedule import make_scheduler  # noqa: E402
from storymem_engine.weights import Checkpoint, ExpertFiles  # noqa: E402

CONFIG = json.loads((SHARED / "config.json").read_text()) if SHARED.is_dir() else {}


def _error(found: torch.Tensor, expected: torch.Tensor) -> float:
    found = found.double().reshape(expected.shape)
    return float((found - expected.double()).norm() / expected.double().norm())


def _files(tmp_path: Path, noise: str, layout: str) -> ExpertFiles:
    """One expert of the reference in a folder as a user has it."""
    folder = tmp_path / f"{noise}-{layout}"
    folder.mkdir()
    short = "orig" if layout == "original" else "diffusers"
    shutil.copy(SHARED / f"dit_{noise}.{short}.safetensors", folder / "diffusion_pytorch_model.safetensors")
    config = folder / "config.json"
    config.write_text(json.dumps(CONFIG["dit_original" if layout == "original" else "dit_diffusers"]))
    return ExpertFiles(layout, config, (folder / "diffusion_pytorch_model.safetensors",))


def _with_lora(tmp_path: Path, noise: str, layout: str = "original", naming: str = "orig"):
    lora = read_storymem_lora(SHARED / f"lora_{noise}.{naming}.safetensors", blocks=2)
    return load_expert(_files(tmp_path, noise, layout), loras=[lora], dtype=torch.float32)


def _forward(model, timestep: int) -> torch.Tensor:
    tensors, inputs = load_file(SHARED / "forward.safetensors"), load_file(SHARED / "inputs.safetensors")
    install_memory_rope(model, 5).memory_frames = 3
    embeds = inputs["prompt_embeds_unpadded"]
    embeds = torch.nn.functional.pad(embeds, (0, 0, 0, 20 - len(embeds)))[None]
    return model(torch.cat([tensors["x"], tensors["y"]])[None], torch.tensor([timestep]), embeds).sample


@pytest.mark.parametrize("layout", ["original", "diffusers"])
@pytest.mark.parametrize(("noise", "timestep"), [("high", 999), ("low", 312)])
def test_an_expert_of_either_layout_computes_the_reference_s_forward(
    tmp_path, layout: str, noise: str, timestep: int
) -> None:
    model = load_expert(_files(tmp_path, noise, layout), dtype=torch.float32)
    expected = load_file(SHARED / "forward.safetensors")[f"out_{noise}_t{timestep}_negrope5"]
    assert _error(_forward(model, timestep), expected) < 2e-5


@pytest.mark.parametrize("layout", ["original", "diffusers"])
@pytest.mark.parametrize("naming", ["orig", "diffusers"])
@pytest.mark.parametrize(("noise", "timestep"), [("high", 999), ("low", 312)])
def test_a_fused_lora_computes_the_reference_s_forward(
    tmp_path, noise: str, timestep: int, naming: str, layout: str
) -> None:
    expected = load_file(SHARED / "lora_expected.safetensors")[f"out_{noise}_t{timestep}"]
    assert _error(_forward(_with_lora(tmp_path, noise, layout, naming), timestep), expected) < 2e-5


def test_a_shot_with_the_lora(tmp_path) -> None:
    inputs = load_file(SHARED / "inputs.safetensors")
    vae = Checkpoint(
        tmp_path,
        "original",
        *[ExpertFiles("original", tmp_path, ())] * 2,
        _vae_file(tmp_path),
        tmp_path,
        tmp_path,
    )
    pipe = WanStoryMemPipeline(
        None,
        None,
        load_vae(vae),
        make_scheduler(4.0),
        _with_lora(tmp_path, "high"),
        _with_lora(tmp_path, "low"),
    )
    pipe.set_progress_bar_config(disable=True)
    found = pipe(
        memory=[inputs[f"memory_image_{index}_hwc_u8"].numpy() for index in range(3)],
        prompt_embeds=inputs["prompt_embeds_unpadded"],
        negative_prompt_embeds=inputs["negative_embeds_unpadded"],
        latents=inputs["noise"],
        height=48,
        width=80,
        num_frames=17,
        num_inference_steps=4,
        max_sequence_length=20,
        output_type="latent",
    ).frames
    expected = load_file(SHARED / "lora_expected.safetensors")["final_fixed_m2v_with_lora"]
    assert _error(found, expected) < 5e-5


def test_scale_one_is_far_off(tmp_path) -> None:
    lora = read_storymem_lora(SHARED / "lora_high.orig.safetensors", blocks=2)
    assert {round(layer.scale, 6) for layer in lora.layers.values()} == {round(CONFIG["lora"]["scale"], 6)}
    plain = load_expert(_files(tmp_path, "high", "original"), dtype=torch.float32)
    expected = load_file(SHARED / "lora_expected.safetensors")["out_high_t999"]
    assert _error(_forward(plain, 999), expected) > 0.05


def _vae_file(tmp_path: Path) -> Path:
    """As the original download has it: a pickle of plain tensors."""
    path = tmp_path / "Wan2.1_VAE.pth"
    torch.save(load_file(SHARED / "vae.orig.safetensors"), path)
    return path
