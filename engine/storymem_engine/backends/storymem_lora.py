"""LoRA files read, converted and fused in float32, every tensor accounted for (METHOD, the LoRA)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import safe_open

from storymem_engine.backends.storymem_files import reading
from storymem_engine.protocol import Sentence
from storymem_engine.weights import WeightsError

TARGETS = (
    *(f"attn{number}.{name}" for number in (1, 2) for name in ("to_q", "to_k", "to_v", "to_out.0")),
    "ffn.net.0.proj",
    "ffn.net.2",
)
"""What the StoryMem LoRA changes in each block: 10 layers, 20 tensors."""

_PREFIXES = ("base_model.model.", "diffusion_model.", "transformer.", "model.")
_LAYERS = {
    "self_attn": "attn1",
    "cross_attn": "attn2",
    "ffn.0": "ffn.net.0.proj",
    "ffn.2": "ffn.net.2",
}
_PROJECTIONS = {"q": "to_q", "k": "to_k", "v": "to_v", "o": "to_out.0"}
_DOWN = (".lora_A.weight", ".lora_A.default.weight", ".lora_down.weight")
_UP = (".lora_B.weight", ".lora_B.default.weight", ".lora_up.weight")


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """The change of one linear layer: scale · up @ down, up [out, r], down [r, in]."""

    down: torch.Tensor
    up: torch.Tensor
    scale: float

    def delta(self, device: torch.device | str = "cpu") -> torch.Tensor:
        """float32 [out, in]."""
        return self.scale * (self.up.to(device, torch.float32) @ self.down.to(device, torch.float32))


@dataclass(frozen=True, slots=True, eq=False)
class Lora:
    """Layers by the name of their module in diffusers' Wan transformer."""

    path: Path
    layers: dict[str, Layer]
    additions: dict[str, torch.Tensor]
    """Whole parameters that are added as they are (biases and norms of some few-step LoRAs)."""

    @property
    def tensors(self) -> int:
        return 2 * len(self.layers)

    @property
    def rank(self) -> int:
        return max((len(layer.down) for layer in self.layers.values()), default=0)

    def changed(self) -> set[str]:
        """Names of the parameters this changes."""
        return {f"{name}.weight" for name in self.layers} | set(self.additions)

    def apply(self, name: str, tensor: torch.Tensor, device: torch.device | str = "cpu") -> torch.Tensor:
        """The parameter with the change, float32; another parameter comes back as it is."""
        module = name.removesuffix(".weight")
        if name.endswith(".weight") and module in self.layers:
            layer = self.layers[module]
            expected = (layer.up.shape[0], layer.down.shape[1])
            if tuple(tensor.shape) != expected:
                raise WeightsError(
                    Sentence(
                        "{name} was made for another model: {module} is {found}, not {expected}.",
                        name=self.path.name,
                        module=module,
                        found=tuple(tensor.shape),
                        expected=expected,
                    ),
                    "Use the LoRA with the checkpoint it was trained on.",
                )
            tensor = tensor.to(device, torch.float32) + layer.delta(device)
        if name in self.additions:
            tensor = tensor.to(device, torch.float32) + self.additions[name].to(device, torch.float32)
        return tensor


def read_storymem_lora(path: Path, blocks: int) -> Lora:
    """A StoryMem LoRA for one expert of `blocks` blocks; raises WeightsError unless it is whole.

    It is rank-stabilised: the scale is α/√r with α = r, which the file does not say. Taken for an ordinary LoRA
    (scale 1) the film looks plausible and is wrong.
    """
    lora = read_lora(path, rank_stabilised=True)
    expected = {f"blocks.{index}.{target}" for index in range(blocks) for target in TARGETS}
    missing, unknown = expected - set(lora.layers), set(lora.layers) - expected
    if missing or unknown or lora.additions:
        raise WeightsError(
            Sentence(
                "{name} is no complete StoryMem LoRA: {known} of {count} tensors match this checkpoint, "
                "and {unknown} are unknown.",
                name=path.name,
                known=lora.tensors - 2 * len(unknown),
                count=2 * len(expected),
                unknown=2 * len(unknown) + len(lora.additions),
            ),
            "Download it again, and check that it belongs to this checkpoint.",
        )
    return lora


def read_lora(path: Path, *, rank_stabilised: bool = False) -> Lora:
    """Any LoRA for Wan in peft's, kohya's or diffusers' naming; α from the file where it is given, else α = r.

    Raises WeightsError when a tensor of the file would not be used.
    """
    with reading(path), safe_open(path, "pt") as file:
        names = list(file.keys())
        down, up, alphas, additions = {}, {}, {}, {}
        for name in names:
            if suffix := _ending(name, _DOWN):
                down[module_name(name.removesuffix(suffix))] = file.get_tensor(name)
            elif suffix := _ending(name, _UP):
                up[module_name(name.removesuffix(suffix))] = file.get_tensor(name)
            elif name.endswith(".alpha"):
                alphas[module_name(name.removesuffix(".alpha"))] = float(file.get_tensor(name))
            elif name.endswith(".diff_b"):
                additions[module_name(name.removesuffix(".diff_b")) + ".bias"] = file.get_tensor(name)
            elif name.endswith(".diff"):
                additions[module_name(name.removesuffix(".diff")) + ".weight"] = file.get_tensor(name)
            else:
                raise WeightsError(
                    Sentence("{path} holds a tensor that is no LoRA's: {name}.", path=path.name, name=name),
                    "Check the file.",
                )
    if set(down) != set(up) or not down:
        raise WeightsError(
            Sentence(
                "{name} is incomplete: {lower} lower and {upper} upper tensors.",
                name=path.name,
                lower=len(down),
                upper=len(up),
            ),
            "Download it again.",
        )
    if 2 * len(down) + len(alphas) + len(additions) != len(names):
        raise WeightsError(
            Sentence("{name} holds some of its tensors twice.", name=path.name), "Download it again."
        )
    layers = {}
    for module in down:
        rank = len(down[module])
        if down[module].ndim != 2 or up[module].ndim != 2 or up[module].shape[1] != rank:
            raise WeightsError(
                Sentence(
                    "{name} does not fit together: at {module} {lower} and {upper} share no rank.",
                    name=path.name,
                    module=module,
                    lower=tuple(down[module].shape),
                    upper=tuple(up[module].shape),
                ),
                "Download it again.",
            )
        alpha = alphas.get(module, float(rank))
        layers[module] = Layer(down[module], up[module], alpha / (rank**0.5 if rank_stabilised else rank))
    for name, tensor in (*down.items(), *up.items(), *additions.items()):
        if not bool(torch.isfinite(tensor).all()):
            raise WeightsError(
                Sentence(
                    "{name} holds values that are not finite, first at {module}.", name=path.name, module=name
                ),
                "Download it again.",
            )
    return Lora(path, layers, additions)


def module_name(name: str) -> str:
    """A layer's name in Wan's own code, or already in diffusers', to diffusers'."""
    for prefix in _PREFIXES:
        name = name.removeprefix(prefix)
    for old, new in _LAYERS.items():
        name = re.sub(rf"\.{re.escape(old)}(?=\.|$)", f".{new}", name)
    return re.sub(r"(attn[12])\.([qkvo])$", lambda match: f"{match[1]}.{_PROJECTIONS[match[2]]}", name)


def check_all_used(loras: Iterable[Lora], parameters: set[str]) -> None:
    """Raises WeightsError when a LoRA changes something the model does not have."""
    for lora in loras:
        if unused := sorted(lora.changed() - parameters):
            raise WeightsError(
                Sentence(
                    "{name} changes {count} layers this checkpoint does not have, first {first}.",
                    name=lora.path.name,
                    count=len(unused),
                    first=unused[0],
                ),
                "Use the LoRA with the checkpoint it was made for.",
            )


def _ending(name: str, endings: tuple[str, ...]) -> str:
    return next((ending for ending in endings if name.endswith(ending)), "")
