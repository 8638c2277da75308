"""The device shots are made on, and what it has left."""

import os
import sys
from pathlib import Path

import torch

from storymem_engine.backends.storymem_plan import Machine


def best_device() -> torch.device:
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("mps" if torch.backends.mps.is_available() else "cpu")


def ram_bytes() -> int:
    """What programs may still use."""
    try:
        if sys.platform.startswith("linux"):
            for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (OSError, ValueError, AttributeError):
        return 64_000_000_000


def machine_of(device: torch.device) -> Machine:
    """What is free, counting what this process holds of the GPU already."""
    if device.type == "cuda":
        properties = torch.cuda.get_device_properties(device)
        free = torch.cuda.mem_get_info(device)[0] + torch.cuda.memory_reserved(device)
        return Machine("cuda", properties.name, free, ram_bytes())
    if device.type == "mps":
        return Machine("mps", "Apple GPU", torch.mps.recommended_max_memory(), ram_bytes())
    return Machine("cpu", "processor", 0, ram_bytes())


def peak_bytes(device: torch.device) -> int:
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    try:
        import resource
    except ImportError:  # not on Windows
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def quieten() -> None:
    """The engine reports its own progress; the libraries' bars and hints would only fill its log."""
    import diffusers
    import transformers

    diffusers.utils.logging.set_verbosity_error()
    diffusers.utils.logging.disable_progress_bar()
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
