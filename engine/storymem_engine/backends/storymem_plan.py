"""How a shot fits this machine: what each way of placing the weights needs, and which one to take. Imports no torch."""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

GB = 1_000_000_000
Experts = Literal["both", "one", "blocks"]
PlanName = Literal["resident", "swap", "offload", "fp8-swap", "fp8-offload", "lean"]


@dataclass(frozen=True, slots=True)
class Plan:
    name: PlanName
    says: str
    experts: Experts
    """On the GPU at once: both, the one at work, or two blocks of the one at work."""
    fp8: bool = False
    tiled_vae: bool = False


PLANS: tuple[Plan, ...] = (
    Plan("resident", "both experts stay on the GPU", "both"),
    Plan("swap", "one expert on the GPU at a time, exchanged once per shot", "one"),
    Plan("offload", "blocks are streamed to the GPU as they are needed", "blocks"),
    Plan("fp8-swap", "weights in eight bits, one expert on the GPU at a time", "one", fp8=True),
    Plan("fp8-offload", "weights in eight bits, streamed block by block", "blocks", fp8=True),
    Plan(
        "lean",
        "weights in eight bits, streamed; pictures decoded in tiles",
        "blocks",
        fp8=True,
        tiled_vae=True,
    ),
)
"""Best first: exact before rounded, then fast before slow (streaming hides behind the computing)."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What the plan may use; device "cpu" has no bytes of its own."""

    device: str
    name: str
    gpu_bytes: int
    ram_bytes: int


@dataclass(frozen=True, slots=True)
class Expert:
    """The dimensions of one expert that decide about memory and time."""

    parameters: int
    layers: int
    width: int
    ffn: int
    bytes_each: int = 2
    """Of a weight, before eight bits: 2 in bf16."""


@dataclass(frozen=True, slots=True)
class Workload:
    memory_frames: int
    frames: int
    height: int
    width: int
    forwards: int

    @property
    def tokens(self) -> int:
        latent = self.memory_frames + (self.frames - 1) // 4 + 1
        return latent * (self.height // 16) * (self.width // 16)


@dataclass(frozen=True, slots=True)
class Estimate:
    plan: Plan
    gpu_bytes: int
    ram_bytes: int
    seconds: float
    fits: bool
    measured: bool
    """Whether the time comes from shots made on this machine, or from the GPU's data sheet."""

    def sentence(self) -> str:
        """Which plan, why, and what to expect."""
        source = "measured here" if self.measured else "estimated"
        if not self.gpu_bytes:
            return f"On the processor: about {self.ram_bytes / GB:.1f} GB of RAM and {_duration(self.seconds)} a shot ({source})."
        fits = "" if self.fits else " This machine has less than that: it may fail."
        return (
            f"{self.plan.says[0].upper()}{self.plan.says[1:]}: about {self.gpu_bytes / GB:.0f} GB of GPU memory, "
            f"{self.ram_bytes / GB:.0f} GB of RAM and {_duration(self.seconds)} a shot ({source}).{fits}"
        )


ACTIVATIONS = 25
"""Bytes for each token and unit of width in a forward: 6.2 GB at 48,360 tokens and width 5,120."""
VAE_BYTES = 20_000
"""Bytes for each pixel of a frame while the VAE works in float32: 8 GB at 832×480; tiled a third of it."""
TEXT_ENCODER_BYTES = int(11.4 * GB)
MARGIN = int(1.5 * GB)
"""What the driver, the kernels and the fragments take."""

PEAK = {
    "H200": 790e12, "H100": 790e12, "B200": 1800e12, "A100": 270e12, "L40S": 300e12, "L40": 170e12, "A6000": 140e12,
    "5090": 210e12, "4090": 160e12, "4080": 95e12, "3090": 70e12, "A10": 120e12, "L4": 60e12,
}  # fmt: skip
"""bf16 operations a second that are seen in practice on large matrices."""
UNKNOWN_GPU, CPU_PEAK, SHARE = 80e12, 0.2e12, 0.55


def flops(expert: Expert, tokens: int) -> float:
    """Of one forward: the linear layers, self-attention, and attention to the 512 words."""
    square = expert.width * expert.width
    linear = (4 * square + 2 * square + 2 * expert.width * expert.ffn) * expert.layers
    attention = 4 * expert.width * expert.layers * tokens * (tokens + 512)
    return 2.0 * linear * tokens + attention


def estimate(
    plan: Plan, machine: Machine, expert: Expert, work: Workload, seconds_per_pflop: float | None = None
) -> Estimate:
    weights = expert.parameters * (1 if plan.fp8 else expert.bytes_each)
    held = {"both": 2 * weights, "one": weights, "blocks": 2 * weights // expert.layers}[plan.experts]
    activations = ACTIVATIONS * expert.width * work.tokens
    picture = VAE_BYTES * work.height * work.width // (3 if plan.tiled_vae else 1)
    scale = expert.parameters / 14.3e9
    text = int(TEXT_ENCODER_BYTES * scale)
    gpu = max(held + activations, picture + (held if plan.experts == "both" else 0)) + MARGIN
    ram = text + (weights if plan.experts == "both" else 2 * weights)
    pflop = flops(expert, work.tokens) * work.forwards / 1e15
    measured = seconds_per_pflop is not None
    seconds = pflop * (seconds_per_pflop if measured else 1e15 / (peak_of(machine) * SHARE))
    if machine.device == "cpu":
        gpu, ram = 0, 2 * weights + text + activations + picture
    fits = gpu <= machine.gpu_bytes and ram <= machine.ram_bytes
    return Estimate(plan, gpu, ram, seconds, fits, measured)


def choose(
    machine: Machine, expert: Expert, work: Workload, wanted: str = "auto", learned: "Learned | None" = None
) -> Estimate:
    """The first plan that fits, or the wanted one whatever happens.

    When none fits: where only RAM is short, the one that needs the least of it; else the leanest.
    """
    estimates = []
    for plan in PLANS:
        pace = learned.pace(machine, plan) if learned else None
        estimates.append(estimate(plan, machine, expert, work, pace))
    if wanted != "auto":
        return next(item for item in estimates if item.plan.name == wanted)
    if machine.device == "cpu":
        return replace(estimates[0], fits=estimates[0].ram_bytes <= machine.ram_bytes)
    on_gpu = [item for item in estimates if item.gpu_bytes <= machine.gpu_bytes]
    least_ram = min(on_gpu, key=lambda item: item.ram_bytes, default=estimates[-1])
    return next((item for item in estimates if item.fits), least_ram)


def leaner(plan: Plan) -> tuple[Plan, ...]:
    """What to fall back to after running out of GPU memory, best first: plans that keep less on the GPU."""
    kept = ("both", "one", "blocks")
    later = PLANS[PLANS.index(plan) + 1 :]
    return tuple(item for item in later if kept.index(item.experts) >= kept.index(plan.experts))


def fall_back(plan: Plan, machine: Machine, expert: Expert, work: Workload) -> Plan | None:
    """The best leaner plan the RAM has room for, else the first; None after the leanest."""
    candidates = leaner(plan)
    fitting = (
        item for item in candidates if estimate(item, machine, expert, work).ram_bytes <= machine.ram_bytes
    )
    return next(fitting, candidates[0] if candidates else None)


def peak_of(machine: Machine) -> float:
    if machine.device == "cpu":
        return CPU_PEAK
    return next((peak for name, peak in PEAK.items() if name in machine.name), UNKNOWN_GPU)


class Learned:
    """Seconds per PFLOP measured on this machine for each plan, kept in a small file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def pace(self, machine: Machine, plan: Plan) -> float | None:
        found = self._read().get(_key(machine, plan))
        return found if isinstance(found, float) and found > 0 else None

    def record(self, machine: Machine, plan: Plan, seconds: float, pflop: float) -> None:
        """The mean of what was known and what was just seen: one slow shot must not decide."""
        if seconds <= 0 or pflop <= 0:
            return
        known, pace = self.pace(machine, plan), seconds / pflop
        paces = self._read() | {_key(machine, plan): pace if known is None else (known + pace) / 2}
        self._file.parent.mkdir(parents=True, exist_ok=True)
        partial = self._file.with_suffix(f".{os.getpid()}.part")
        partial.write_text(json.dumps(paces, indent=1), encoding="utf-8")
        os.replace(partial, self._file)

    def _read(self) -> dict[str, object]:
        try:
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def table(machine: Machine, expert: Expert, works: Iterable[Workload]) -> list[Estimate]:
    """Every plan for every workload: what `storymem doctor` and the benchmark print."""
    return [estimate(plan, machine, expert, work) for work in works for plan in PLANS]


def _key(machine: Machine, plan: Plan) -> str:
    return f"{machine.name} / {plan.name}"


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    hours = seconds / 3600
    return f"{hours:.0f} h" if hours < 48 else f"{hours / 24:.0f} days"
