"""A float32 residual stream through bf16 experts: level with the published pipeline's rounding (METHOD, precision)."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# diffusers exports lazily and hides its modules from type checkers.

import torch
from diffusers import WanTransformer3DModel
from torch import nn


def keep_residual_in_fp32(expert: WanTransformer3DModel, dtype: torch.dtype) -> None:
    """What runs between the layers stays float32; the layers themselves compute in `dtype` as before.

    Stock diffusers rounds the stream to the type of the first layer's output after every block, which in bf16
    over 40 blocks is most of the whole error.
    """

    def enter(_module: nn.Module, arguments: tuple) -> tuple:
        return (arguments[0].to(dtype), *arguments[1:])

    expert.patch_embedding.register_forward_hook(lambda _module, _arguments, output: output.float())
    for block in expert.blocks:
        for layer in (block.attn1, block.attn2, block.ffn):
            layer.register_forward_pre_hook(enter)
    expert.proj_out.register_forward_pre_hook(enter)
