"""Which attention kernel to use: the fastest that runs one real block of this model on this device."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportCallIssue=false, reportOptionalSubscript=false
# diffusers exports lazily and hides its registered modules and configurations from type checkers.

import logging

import torch
from diffusers import WanTransformer3DModel

log = logging.getLogger(__name__)

PREFERRED = ("_flash_3", "flash", "_native_cudnn", "native")
"""Fastest first; kernels that would be fetched from the network are never tried."""


def use_attention(
    expert: WanTransformer3DModel, wanted: str = "auto", device: torch.device | None = None
) -> str:
    """Set the kernel on every block and return its name; "native" everywhere always works.

    Raises ValueError for a kernel that was asked for by name and does not run.
    """
    device = device or torch.device("cpu")
    if wanted == "auto" and device.type != "cuda":
        expert.set_attention_backend("native")
        return "native"
    for name in PREFERRED if wanted == "auto" else (wanted,):
        problem = _problem(expert, name, device)
        if not problem:
            expert.set_attention_backend(name)
            return name
        if wanted != "auto":
            raise ValueError(f"The attention kernel {wanted} does not run here: {problem}")
        log.info("attention kernel %s does not run here: %s", name, problem)
    return "native"


def _problem(expert: WanTransformer3DModel, name: str, device: torch.device) -> str:
    """Runs one attention with random values of this model's head size; an empty string when the result is finite."""
    from diffusers.models.attention_dispatch import AttentionBackendName, dispatch_attention_fn

    config = expert.config
    dtype = torch.bfloat16 if device.type == "cuda" else torch.float32
    shape = (1, 256, config.num_attention_heads, config.attention_head_dim)
    query, key, value = (torch.randn(shape, device=device, dtype=dtype) for _ in range(3))
    try:
        expert.blocks[0].attn1.set_attention_backend(name)
        result = dispatch_attention_fn(query, key, value, backend=AttentionBackendName(name))
    except Exception as error:  # a kernel can fail in any way it likes: it is not used then
        return f"{type(error).__name__}: {str(error)[:160]}"
    finally:
        expert.blocks[0].attn1.set_attention_backend("native")
    return "" if bool(torch.isfinite(result).all()) else "it gives values that are not finite"
