"""Linear layers with eight-bit weights and a scale for each output: half the memory of bf16, computed in bf16."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportCallIssue=false, reportOptionalSubscript=false
# diffusers exports lazily and hides its registered modules and configurations from type checkers.

import torch
from torch import nn
from torch.nn import functional

FP8 = torch.float8_e4m3fn
LARGEST = torch.finfo(FP8).max


class Float8Linear(nn.Module):
    """Weights as e4m3 [out, in] times a float32 scale [out, 1]; biases stay in the type computed in.

    Scaled by rows, so that a small row does not vanish beside a large one, as it does in a plain cast.
    """

    def __init__(self, weight: torch.Tensor, dtype: torch.dtype) -> None:
        """weight: [out, in] in any type, rounded here."""
        weight = weight.float()
        scale = weight.abs().amax(dim=1, keepdim=True).clamp(min=1e-12) / LARGEST
        self._hold((weight / scale).to("cpu", FP8), scale.to("cpu"), dtype)

    @classmethod
    def stored(cls, weight: torch.Tensor, scale: torch.Tensor, dtype: torch.dtype) -> "Float8Linear":
        """From what such a layer saved; its bias is to be put in."""
        layer = cls.__new__(cls)
        layer._hold(weight, scale, dtype)
        return layer

    def _hold(self, weight: torch.Tensor, scale: torch.Tensor, dtype: torch.dtype) -> None:
        super().__init__()
        self.out_features, self.in_features = weight.shape
        self.weight = nn.Parameter(weight, requires_grad=False)
        self.scale = nn.Parameter(scale, requires_grad=False)
        bias = torch.empty(self.out_features, dtype=dtype, device="meta")
        self.bias = nn.Parameter(bias, requires_grad=False)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        products = functional.linear(values, self.weight.to(values.dtype))
        return products * self.scale.T.to(values.dtype) + self.bias.to(values.dtype)


def is_linear_weight(model: nn.Module, name: str) -> bool:
    return name.endswith(".weight") and isinstance(model.get_submodule(name.rpartition(".")[0]), nn.Linear)


def replace_linear(model: nn.Module, module: str, weight: torch.Tensor, dtype: torch.dtype) -> None:
    """Put an eight-bit layer where the linear one was; its bias, if already loaded, goes along."""
    parent, _, last = module.rpartition(".")
    owner = model.get_submodule(parent)
    previous = owner.get_submodule(last)
    layer = Float8Linear(weight, dtype)
    if not previous.bias.is_meta:
        layer.bias = previous.bias
    setattr(owner, last, layer)
