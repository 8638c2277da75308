"""Where the models are while a shot is made: brought to the GPU, sent back, or streamed block by block."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportCallIssue=false, reportOptionalSubscript=false
# diffusers exports lazily and hides its registered modules and configurations from type checkers.

import gc

import torch
from torch import nn

from storymem_engine.backends.storymem_plan import Plan


class Placement:
    """Carries out a plan on one device. On the CPU everything is where it should be already."""

    def __init__(self, plan: Plan, device: torch.device) -> None:
        self.plan = plan
        self.device = device
        self._originals: dict[nn.Module, dict[str, torch.Tensor]] = {}
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
        originals: dict[str, torch.Tensor] = {}
        for name, tensor in _tensors(module):
            # The copy in RAM stays, so that sending back moves nothing; resident experts need none.
            if self.plan.experts != "both" or module not in self._experts:
                originals[name] = tensor.data
            tensor.data = tensor.data.to(self.device, non_blocking=True)
        self._originals[module] = originals

    def send_back(self, module: nn.Module) -> None:
        originals = self._originals.pop(module, {})
        for name, tensor in _tensors(module):
            tensor.data = originals[name] if name in originals else tensor.data.to("cpu")
        release(self.device)

    def clear(self) -> None:
        """Everything back to RAM."""
        for module in list(self._originals):
            self.send_back(module)
        self.reset()

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


def _tensors(module: nn.Module) -> list[tuple[str, torch.Tensor]]:
    return [*module.named_parameters(), *module.named_buffers()]
