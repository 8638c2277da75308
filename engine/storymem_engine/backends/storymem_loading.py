"""Models from a weights folder, one tensor at a time: converted, LoRA fused in float32, cast, never held twice."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportCallIssue=false, reportOptionalSubscript=false
# diffusers exports lazily and hides its registered modules and configurations from type checkers.

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import torch
from diffusers import AutoencoderKLWan, WanTransformer3DModel
from diffusers.loaders.single_file_utils import (
    convert_wan_transformer_to_diffusers,
    convert_wan_vae_to_diffusers,
)
from safetensors import safe_open
from transformers import AutoTokenizer, UMT5Config, UMT5EncoderModel

from storymem_engine.backends.storymem_files import CHECK, reading
from storymem_engine.backends.storymem_fp8 import is_linear_weight, replace_linear
from storymem_engine.backends.storymem_lora import Lora, check_all_used
from storymem_engine.backends.storymem_rope import install_memory_rope
from storymem_engine.protocol import Sentence
from storymem_engine.weights import Checkpoint, ExpertFiles, WeightsError

Report = Callable[[int, int], None]
"""report(tensors loaded, in all): progress, and where a cancellation is raised."""

KEPT_IN_FP32 = tuple(WanTransformer3DModel._keep_in_fp32_modules)


def load_expert(
    files: ExpertFiles,
    *,
    loras: Iterable[Lora] = (),
    dtype: torch.dtype = torch.bfloat16,
    fp8: bool = False,
    fuse_on: torch.device | str = "cpu",
    report: Report = lambda done, total: None,
) -> WanTransformer3DModel:
    """An expert with its LoRAs fused, on the CPU. fp8 keeps the linear layers of the blocks in eight bits.

    Raises WeightsError when a tensor is missing, unknown, or of another shape.
    """
    loras = list(loras)
    config = expert_config(files)
    with torch.device("meta"):
        model = WanTransformer3DModel.from_config(config)
    # Before anything else: the stock table is a buffer, and buffers on the meta device stay empty.
    install_memory_rope(model, 0)
    wanted = {name: parameter.shape for name, parameter in model.state_dict().items()}
    check_all_used(loras, set(wanted))
    for loaded, (source, tensor) in enumerate(read_tensors(files.shards), 1):
        name = source
        if files.layout == "original":
            name = next(iter(convert_wan_transformer_to_diffusers({source: tensor})))
        shape = wanted.pop(name, None)
        if shape is None:
            raise WeightsError(
                Sentence(
                    "{folder} holds a tensor no Wan2.2 expert has: {source}.",
                    folder=files.config.parent,
                    source=source,
                ),
                CHECK,
            )
        if shape != tensor.shape:
            raise WeightsError(
                Sentence(
                    "{source} is {found} where its config.json says {expected}.",
                    source=source,
                    found=tuple(tensor.shape),
                    expected=tuple(shape),
                ),
                CHECK,
            )
        for lora in loras:
            tensor = lora.apply(name, tensor, fuse_on)
        if fp8 and name.startswith("blocks.") and is_linear_weight(model, name):
            replace_linear(model, name.removesuffix(".weight"), tensor, dtype)
        else:
            _set_parameter(model, name, tensor.to("cpu", _stored_as(name, dtype)))
        report(loaded, loaded + len(wanted))
    if wanted:
        raise WeightsError(
            Sentence(
                "{folder} lacks {count} tensors, first {name}.",
                folder=files.config.parent,
                count=len(wanted),
                name=min(wanted),
            ),
            CHECK,
        )
    model.compute_dtype = dtype  # what the weights are stored in says nothing of it
    return model.eval().requires_grad_(False)


def load_vae(checkpoint: Checkpoint, dtype: torch.dtype = torch.float32) -> AutoencoderKLWan:
    with reading(checkpoint.vae):
        if checkpoint.layout == "diffusers":
            vae = AutoencoderKLWan.from_pretrained(checkpoint.vae, torch_dtype=dtype)
            return vae.eval().requires_grad_(False)
        tensors = convert_wan_vae_to_diffusers(dict(read_tensors([checkpoint.vae])))
        # The width is all that tells a VAE of this family apart; the real one has 96.
        vae = AutoencoderKLWan(base_dim=tensors["encoder.conv_in.weight"].shape[0])
    _load_strictly(vae, tensors, checkpoint.vae)
    return vae.to(dtype).eval().requires_grad_(False)


def load_text_encoder(checkpoint: Checkpoint, dtype: torch.dtype = torch.bfloat16) -> UMT5EncoderModel:
    with reading(checkpoint.text_encoder):
        if checkpoint.layout == "diffusers":
            encoder = UMT5EncoderModel.from_pretrained(checkpoint.text_encoder, dtype=dtype)
            return encoder.eval().requires_grad_(False)
        shapes = {name: tensor.shape for name, tensor in read_tensors([checkpoint.text_encoder])}
        with torch.device("meta"):
            encoder = UMT5EncoderModel(text_encoder_config(shapes))
        for source, tensor in read_tensors([checkpoint.text_encoder]):
            _set_parameter(encoder, text_encoder_name(source), tensor.to(dtype))
    encoder.tie_weights()
    if left := [name for name, parameter in encoder.named_parameters() if parameter.is_meta]:
        raise WeightsError(
            Sentence(
                "{folder} lacks {count} tensors, first {name}.",
                folder=checkpoint.text_encoder,
                count=len(left),
                name=left[0],
            ),
            CHECK,
        )
    return encoder.eval().requires_grad_(False)


def load_tokenizer(checkpoint: Checkpoint):
    with reading(checkpoint.tokenizer):
        return AutoTokenizer.from_pretrained(checkpoint.tokenizer)


def expert_config(files: ExpertFiles) -> dict:
    """The configuration in diffusers' terms, whichever layout it comes from."""
    with reading(files.config):
        config = json.loads(files.config.read_text(encoding="utf-8"))
        if files.layout == "original":
            return _from_original(config)
        return {key: value for key, value in config.items() if not key.startswith("_")}


def _from_original(config: dict) -> dict:
    return {
        "patch_size": tuple(config.get("patch_size", (1, 2, 2))),
        "num_attention_heads": config["num_heads"],
        "attention_head_dim": config["dim"] // config["num_heads"],
        "in_channels": config["in_dim"],
        "out_channels": config["out_dim"],
        "text_dim": config.get("text_dim", 4096),
        "freq_dim": config["freq_dim"],
        "ffn_dim": config["ffn_dim"],
        "num_layers": config["num_layers"],
        "cross_attn_norm": config.get("cross_attn_norm", True),
        "qk_norm": "rms_norm_across_heads" if config.get("qk_norm", True) else None,
        "eps": config["eps"],
        "image_dim": None,
        "added_kv_proj_dim": None,
    }


def text_encoder_config(shapes: dict[str, torch.Size]) -> UMT5Config:
    """UMT5's dimensions from the shapes in Wan's own file, which carries no configuration."""
    vocabulary, width = shapes["token_embedding.weight"]
    buckets, heads = shapes["blocks.0.pos_embedding.embedding.weight"]
    return UMT5Config(
        vocab_size=vocabulary,
        d_model=width,
        d_kv=shapes["blocks.0.attn.q.weight"][0] // heads,
        d_ff=shapes["blocks.0.ffn.fc1.weight"][0],
        num_layers=1 + max(int(name.split(".")[1]) for name in shapes if name.startswith("blocks.")),
        num_heads=heads,
        relative_attention_num_buckets=buckets,
        feed_forward_proj="gated-gelu",
        dropout_rate=0.0,
    )


def text_encoder_name(name: str) -> str:
    """A parameter's name in Wan's T5 to transformers' UMT5."""
    if name == "token_embedding.weight":
        return "shared.weight"
    if name == "norm.weight":
        return "encoder.final_layer_norm.weight"
    _, block, rest = name.split(".", 2)
    return f"encoder.block.{block}." + {
        "norm1.weight": "layer.0.layer_norm.weight",
        "norm2.weight": "layer.1.layer_norm.weight",
        "pos_embedding.embedding.weight": "layer.0.SelfAttention.relative_attention_bias.weight",
        "ffn.gate.0.weight": "layer.1.DenseReluDense.wi_0.weight",
        "ffn.fc1.weight": "layer.1.DenseReluDense.wi_1.weight",
        "ffn.fc2.weight": "layer.1.DenseReluDense.wo.weight",
    }.get(rest, rest.replace("attn.", "layer.0.SelfAttention."))


def read_tensors(files: Iterable[Path]) -> Iterator[tuple[str, torch.Tensor]]:
    """Tensor after tensor, mapped from the disk; `.pth` only as plain tensors, never as pickled objects."""
    for path in files:
        if path.suffix == ".safetensors":
            with reading(path), safe_open(path, "pt") as file:
                for name in file.keys():  # noqa: SIM118 - not a mapping
                    yield name, file.get_tensor(name)
        else:
            try:
                tensors = torch.load(path, map_location="cpu", weights_only=True, mmap=True)
            except Exception as error:
                raise WeightsError(
                    Sentence(
                        "{path} cannot be read as plain tensors: {error}", path=path, error=str(error)[:200]
                    ),
                    CHECK,
                ) from error
            with reading(path):
                yield from tensors.items()


def _stored_as(name: str, dtype: torch.dtype) -> torch.dtype:
    return torch.float32 if any(part in name.split(".") for part in KEPT_IN_FP32) else dtype


def _set_parameter(model: torch.nn.Module, name: str, tensor: torch.Tensor) -> None:
    module, _, last = name.rpartition(".")
    try:
        owner = model.get_submodule(module)
        shape = getattr(owner, last).shape
    except AttributeError as error:
        raise WeightsError(
            Sentence("The checkpoint holds an unknown tensor: {name}.", name=name), CHECK
        ) from error
    if shape != tensor.shape:
        raise WeightsError(
            Sentence(
                "{name} is {found} instead of {expected}.",
                name=name,
                found=tuple(tensor.shape),
                expected=tuple(shape),
            ),
            CHECK,
        )
    setattr(owner, last, torch.nn.Parameter(tensor, requires_grad=False))


def _load_strictly(model: torch.nn.Module, tensors: dict[str, torch.Tensor], path: Path) -> None:
    try:
        model.load_state_dict(tensors, strict=True)
    except RuntimeError as error:
        raise WeightsError(
            Sentence("{path} does not fit: {error}", path=path, error=str(error)[:200]), CHECK
        ) from error
