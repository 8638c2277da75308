"""Fused experts kept on the disk: half (or a quarter) of what the originals are to read, and nothing to fuse again."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# diffusers exports lazily and hides its configurations from type checkers.

import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import torch
from diffusers import WanTransformer3DModel
from pydantic import JsonValue
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from storymem_engine.backends.storymem_fp8 import Float8Linear
from storymem_engine.backends.storymem_rope import install_memory_rope

MARGIN = 10_000_000_000
"""Bytes of the disk that are left alone."""


def fused_file(folder: Path, noise: str, recipe: dict[str, JsonValue], dtype: torch.dtype, fp8: bool) -> Path:
    """Named after everything that made it: other weights, another LoRA or another precision is another file."""
    made_from = json.dumps({"recipe": recipe, "dtype": str(dtype), "fp8": fp8}, sort_keys=True)
    return folder / f"{noise}-{sha256(made_from.encode()).hexdigest()[:24]}.safetensors"


def save_fused(expert: WanTransformer3DModel, file: Path) -> bool:
    """False when the disk has no room for it, or cannot be written: the film does not need it."""
    tensors = {name: tensor.contiguous() for name, tensor in expert.state_dict().items()}
    needed = sum(tensor.numel() * tensor.element_size() for tensor in tensors.values())
    partial = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(file.parent).free < needed + MARGIN:
            return False
        save_file(tensors, partial)
        os.replace(partial, file)
    except (OSError, SafetensorError):
        with suppress(OSError):
            partial.unlink()
        return False
    return True


def load_fused(
    file: Path,
    config: dict,
    dtype: torch.dtype,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> WanTransformer3DModel | None:
    """The expert as it was saved; None when there is none, or it is damaged (then it is removed)."""
    if not file.is_file():
        return None
    with torch.device("meta"):
        model = WanTransformer3DModel.from_config(config)
    install_memory_rope(model, 0)
    try:
        with safe_open(file, "pt") as stored:
            names = set(stored.keys())
            for module in sorted(name.removesuffix(".scale") for name in names if name.endswith(".scale")):
                parent, _, last = module.rpartition(".")
                weight, scale = stored.get_tensor(f"{module}.weight"), stored.get_tensor(f"{module}.scale")
                setattr(model.get_submodule(parent), last, Float8Linear.stored(weight, scale, dtype))
                names -= {f"{module}.weight", f"{module}.scale"}
            for done, name in enumerate(sorted(names), 1):
                module, _, last = name.rpartition(".")
                tensor = torch.nn.Parameter(stored.get_tensor(name), requires_grad=False)
                setattr(model.get_submodule(module), last, tensor)
                report(done, len(names))
        if any(parameter.is_meta for parameter in model.parameters()):
            raise KeyError("a tensor is missing")
    except (OSError, SafetensorError, KeyError, AttributeError):
        file.unlink(missing_ok=True)
        return None
    model.compute_dtype = dtype
    return model.eval().requires_grad_(False)
