"""What this machine has, found out without loading anything heavy."""

import importlib.metadata
import os
import platform
import shutil
import subprocess

from storymem_engine.protocol import Device

REPORTED = ("torch", "diffusers", "transformers", "peft", "flash-attn", "av", "numpy", "skia-python")


def versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for name in REPORTED:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def devices() -> tuple[Device, ...]:
    """NVIDIA GPUs as the driver lists them, then the processor."""
    return (*_nvidia(), Device(name=platform.processor() or platform.machine(), kind="cpu", **_memory()))


def _nvidia() -> list[Device]:
    program = shutil.which("nvidia-smi")
    if program is None:
        return []
    query = [program, "--query-gpu=name,memory.total,memory.free", "--format=csv,noheader,nounits"]
    try:
        answer = subprocess.run(query, capture_output=True, text=True, timeout=5, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    found = []
    for line in answer.splitlines():
        fields = [field.strip() for field in line.rsplit(",", 2)]
        if len(fields) == 3 and fields[1].isdigit() and fields[2].isdigit():
            total, free = (int(field) * 2**20 for field in fields[1:])
            found.append(Device(name=fields[0], kind="cuda", total_bytes=total, free_bytes=free))
    return found


def _memory() -> dict[str, int]:
    try:
        page = os.sysconf("SC_PAGE_SIZE")
        return {
            "total_bytes": page * os.sysconf("SC_PHYS_PAGES"),
            "free_bytes": page * os.sysconf("SC_AVPHYS_PAGES"),
        }
    except (AttributeError, ValueError, OSError):
        return {}
