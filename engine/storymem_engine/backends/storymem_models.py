"""The models of one checkpoint, loaded and ready: experts with their LoRAs, and who made them."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportCallIssue=false, reportOptionalSubscript=false
# diffusers exports lazily and hides its registered modules and configurations from type checkers.

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from pydantic import JsonValue

from storymem_engine.backends.backend import EngineError
from storymem_engine.backends.storymem_fused import fused_file, load_fused, save_fused
from storymem_engine.backends.storymem_loading import Report, expert_config, load_expert
from storymem_engine.backends.storymem_lora import Lora, read_lora, read_storymem_lora
from storymem_engine.backends.storymem_plan import Expert
from storymem_engine.backends.storymem_settings import StorymemParams
from storymem_engine.protocol import Mode, Sentence
from storymem_engine.weights import (
    Checkpoint,
    LoraFiles,
    WeightsError,
    find_model,
    identity,
    read_checkpoint,
    read_lora_files,
)

Role = Literal["i2v", "t2v"]


@dataclass(frozen=True, eq=False)
class Sources:
    """Which files make the experts of one role."""

    role: Role
    checkpoint: Checkpoint
    variant: str = ""
    lora_high: Path | None = None
    lora_low: Path | None = None
    turbo_high: Path | None = None
    turbo_low: Path | None = None

    def recipe(self) -> dict[str, JsonValue]:
        """Every file by its content, for the take's record."""
        named = {"lora_high": self.lora_high, "lora_low": self.lora_low}
        named |= {"turbo_high": self.turbo_high, "turbo_low": self.turbo_low}
        weights: dict[str, JsonValue] = {
            str(file.relative_to(self.checkpoint.folder)): identity(file) for file in self.checkpoint.files()
        }
        loras: dict[str, JsonValue] = {
            name: identity(path) for name, path in named.items() if path is not None
        }
        return {"checkpoint": self.checkpoint.folder.name, "weights": weights, "loras": loras}


@dataclass(eq=False)
class Experts:
    high: WanTransformer3DModel
    low: WanTransformer3DModel
    fp8: bool
    lora_tensors: int
    attention: str = "native"
    recipe: dict[str, JsonValue] = field(default_factory=dict)


def find_sources(params: StorymemParams, mode: Mode, held: str = "") -> Sources:
    """What makes a shot of this mode; held is the LoRA variant that is loaded, which does for any shot after a cut.

    Raises EngineError that says which weights are missing and how to get them.
    """
    try:
        if mode == "T2V" and params.first_shot == "T2V":
            return Sources("t2v", _checkpoint(params.t2v_model_path, "t2v", "T2V"))
        path = params.turbo_model_path if params.turbo and params.turbo_model_path else params.i2v_model_path
        checkpoint = _checkpoint(path, "i2v", "I2V")
        variant, files = _lora(params, mode, held)
        turbo_high, turbo_low = _turbo_loras(params)
        return Sources("i2v", checkpoint, variant, files.high, files.low, turbo_high, turbo_low)
    except WeightsError as error:
        raise EngineError(error.message, error.advice, "unavailable") from error


def load_experts(
    sources: Sources,
    *,
    dtype: torch.dtype,
    fp8: bool,
    fuse_on: torch.device | str,
    report: Report,
    keep_in: Path | None = None,
) -> Experts:
    """Both experts on the CPU, LoRAs fused; report counts the tensors of both. keep_in: see `storymem_fused`."""
    loaded: list[WanTransformer3DModel] = []
    fused = 0
    recipe = sources.recipe()
    try:
        for noise, files, storymem, turbo in (
            ("high", sources.checkpoint.high, sources.lora_high, sources.turbo_high),
            ("low", sources.checkpoint.low, sources.lora_low, sources.turbo_low),
        ):
            config = expert_config(files)
            _check_channels(sources, config)
            loras: list[Lora] = []
            if storymem is not None:
                loras.append(read_storymem_lora(storymem, config["num_layers"]))
                fused += loras[0].tensors
            if turbo is not None:
                loras.append(read_lora(turbo))
            before = len(loaded)

            def half(done: int, total: int, before: int = before) -> None:
                report(before * total + done, 2 * total)

            kept = fused_file(keep_in, noise, recipe, dtype, fp8) if keep_in is not None else None
            expert = load_fused(kept, config, dtype, half) if kept is not None else None
            if expert is None:
                expert = load_expert(files, loras=loras, dtype=dtype, fp8=fp8, fuse_on=fuse_on, report=half)
                if kept is not None:
                    save_fused(expert, kept)
            loaded.append(expert)
    except WeightsError as error:
        raise EngineError(error.message, error.advice, "unavailable") from error
    return Experts(loaded[0], loaded[1], fp8, fused, recipe=recipe)


def dimensions(sources: Sources) -> Expert:
    """Of the experts, from their configuration alone."""
    config = expert_config(sources.checkpoint.high)
    width = config["num_attention_heads"] * config["attention_head_dim"]
    block = 8 * width * width + 2 * width * config["ffn_dim"]
    return Expert(block * config["num_layers"], config["num_layers"], width, config["ffn_dim"])


def expert_heads(sources: Sources) -> int:
    return expert_config(sources.checkpoint.high)["num_attention_heads"]


def vae_identity(vae: AutoencoderKLWan) -> str:
    """A short name for what this VAE computes: latents of another one must not be mistaken for its own."""
    from hashlib import sha256

    state = sha256(str(vae.dtype).encode())
    for name in ("encoder.conv_in.weight", "quant_conv.weight", "decoder.conv_in.weight"):
        state.update(vae.get_parameter(name).detach().float().cpu().numpy().tobytes())
    return f"vae-{state.hexdigest()[:16]}"


def _checkpoint(path: str, name: str, title: str) -> Checkpoint:
    if path:
        return read_checkpoint(Path(path))
    found = find_model(name)
    if found.path is None:
        raise WeightsError(
            Sentence(
                "The Wan2.2 {title} weights are not on this machine. A first shot without memory needs it; "
                "reference pictures make it unnecessary."
                if name == "t2v"
                else "The Wan2.2 {title} weights are not on this machine.",
                title=title,
            ),
            Sentence(
                "Run `storymem models download {name}`, or give their folder in the engine settings, "
                "or choose there to make the first shot with the I2V weights (first_shot)."
                if name == "t2v"
                else "Run `storymem models download {name}`, or give their folder in the engine settings.",
                name=name,
            ),
        )
    return read_checkpoint(found.path)


def _lora(params: StorymemParams, mode: Mode, held: str) -> tuple[str, LoraFiles]:
    if mode in ("MI2V", "MM2V"):
        return mode, _lora_files(params, mode)
    if held:
        return held, _lora_files(params, held)
    if params.variant != "auto":
        return params.variant, _lora_files(params, params.variant)
    try:
        return "MI2V", _lora_files(params, "MI2V")
    except WeightsError:
        try:
            return "MM2V", _lora_files(params, "MM2V")
        except WeightsError:
            pass
        raise


def _lora_files(params: StorymemParams, variant: str) -> LoraFiles:
    if params.lora_weight_path:
        return read_lora_files(Path(params.lora_weight_path), variant)
    found = find_model(f"lora-{variant.lower()}")
    if found.path is None or found.problem:
        raise WeightsError(
            found.problem
            or Sentence("The StoryMem LoRA for {variant} is not on this machine.", variant=variant),
            Sentence(
                "Run `storymem models download {name}`, or give its folder in the engine settings.",
                name=found.model.name,
            ),
        )
    return read_lora_files(found.path, variant)


def _turbo_loras(params: StorymemParams) -> tuple[Path | None, Path | None]:
    if not params.turbo or (params.turbo_model_path and not params.turbo_lora_high):
        return None, None
    paths = [Path(text).expanduser() for text in (params.turbo_lora_high, params.turbo_lora_low) if text]
    if len(paths) != 2 or not all(path.is_file() for path in paths):
        raise WeightsError(
            "Turbo needs weights distilled to a few steps.",
            "Give a turbo LoRA for each expert, or the folder of a distilled checkpoint, or turn turbo off.",
        )
    return paths[0], paths[1]


def _check_channels(sources: Sources, config: dict) -> None:
    conditioned = config["in_channels"] != config["out_channels"]
    if conditioned != (sources.role == "i2v"):
        raise WeightsError(
            Sentence(
                "{folder} is a {kind} checkpoint, and is set as the {role} one.",
                folder=sources.checkpoint.folder,
                kind="I2V" if conditioned else "T2V",
                role=sources.role.upper(),
            ),
            "Exchange the two folders in the engine settings.",
        )
