"""Where the models are while a shot is made: brought to the GPU, sent back, or streamed block by block."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportCallIssue=false, reportOptionalSubscript=false
# diffusers exports lazily and hides its registered modules and configurations from type checkers.

import gc
from dataclasses import dataclass

import torch
from torch import nn

from storymem_engine.backends.storymem_plan import Plan


class Placement:
    """Carries out a plan on one device. On the CPU everything is where it should be already."""

    def __init__(self, plan: Plan, device: torch.device) -> None:
        self.plan = plan
        self.device = device
        self._originals: dict[nn.Module, list[tuple[_Place, torch.Tensor | None]]] = {}
        self._streamed: set[nn.Module] = set()
        self._experts: set[nn.Module] = set()

    def add_experts(self, *experts: nn.Module) -> None:
        self._experts.update(experts)
        if self.plan.experts == "blocks":
            for expert in experts:
                self._stream(expert)

    def bring(self, module: nn.Module) -> None:
        """Make a module ready to compute on the device; what is not needed beside it goes back first."""
        if self.device.type == "cpu" or module in self._streamed or module in self._originals:
            return
        for other in list(self._originals):
            both = self.plan.experts == "both" and other in self._experts
            if not both:
                self.send_back(other)
        keep = self.plan.experts != "both" or module not in self._experts
        originals = []
        moved: dict[int, torch.Tensor] = {}  # tied weights stay tied
        for place in _places(module):
            tensor = place.tensor
            # The copy in RAM stays, so that sending back moves nothing; resident experts need none.
            originals.append((place, tensor if keep else None))
            place.put(
                tensor.data.to(self.device, non_blocking=True)
                if id(tensor) not in moved
                else moved[id(tensor)]
            )
            moved[id(tensor)] = place.tensor
        self._originals[module] = originals

    def send_back(self, module: nn.Module) -> None:
        for place, original in self._originals.pop(module, []):
            place.put(place.tensor.data.to("cpu") if original is None else original)
        release(self.device)

    def hand_over(self) -> None:
        """Before another plan or other experts: what stays in use goes back to RAM, experts may be dropped as they are."""
        for module in list(self._originals):
            if module not in self._experts:
                self.send_back(module)

    def reset(self) -> None:
        """After a forward that was broken off: what streaming had prepared for its next block no longer holds."""
        for module in self._streamed:
            registry = getattr(module, "_diffusers_hook", None)
            if registry is not None:
                registry.reset_stateful_hooks()

    def _stream(self, expert: nn.Module) -> None:
        on_gpu = self.device.type == "cuda"
        expert.enable_group_offload(  # type: ignore[operator]
            onload_device=self.device,
            offload_device=torch.device("cpu"),
            offload_type="block_level",
            num_blocks_per_group=1,
            use_stream=on_gpu,
            record_stream=on_gpu,
            low_cpu_mem_usage=True,
        )
        self._streamed.add(expert)


def release(device: torch.device) -> None:
    gc.collect()
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()


@dataclass(frozen=True, slots=True, eq=False)
class _Place:
    """Where a module holds a tensor."""

    holder: dict
    name: str

    @property
    def tensor(self) -> torch.Tensor:
        return self.holder[self.name]

    def put(self, tensor: torch.Tensor) -> None:
        if isinstance(self.tensor, nn.Parameter) and not isinstance(tensor, nn.Parameter):
            tensor = nn.Parameter(tensor, requires_grad=False)
        self.holder[self.name] = tensor


def _places(module: nn.Module) -> list[_Place]:
    holders = [holder for part in module.modules() for holder in (part._parameters, part._buffers)]
    return [
        _Place(holder, name) for holder in holders for name, tensor in holder.items() if tensor is not None
    ]
