"""Tensors worth keeping between shots and between runs: by content, in memory and on the disk."""

import os
from collections import OrderedDict
from collections.abc import Iterator, MutableMapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

MEMORY_BYTES = 2_000_000_000
DISK_BYTES = 8_000_000_000


def latent_key(content: bytes, shape: tuple[int, ...]) -> str:
    """The name of an encoded picture or video: what was encoded (nothing: a grey video), and how large."""
    digest = sha256(content).hexdigest()[:32] if content else "zeros"
    return f"{digest}-{'x'.join(map(str, shape))}"


class TensorCache(MutableMapping[str, torch.Tensor]):
    """Least recently used go first, in memory and on the disk. A damaged file counts as absent.

    `scope` names what made the tensors (the hash of a VAE, of a text encoder): another model never sees them.
    """

    def __init__(
        self,
        folder: Path | None,
        scope: str,
        memory_bytes: int = MEMORY_BYTES,
        disk_bytes: int = DISK_BYTES,
    ) -> None:
        self._folder = folder / scope if folder else None
        self._memory: OrderedDict[str, torch.Tensor] = OrderedDict()
        self._memory_bytes, self._disk_bytes = memory_bytes, disk_bytes
        self.hits = 0
        self.misses = 0

    def __getitem__(self, key: str) -> torch.Tensor:
        if key not in self._memory:
            tensor = self._read(key)
            if tensor is None:
                self.misses += 1
                raise KeyError(key)
            self._keep(key, tensor)
        self.hits += 1
        self._memory.move_to_end(key)
        return self._memory[key]

    def __setitem__(self, key: str, tensor: torch.Tensor) -> None:
        self._keep(key, tensor)
        if self._folder is None:
            return
        # A full or read-only disk costs the next run some seconds, and this one nothing.
        with suppress(OSError, SafetensorError):
            self._folder.mkdir(parents=True, exist_ok=True)
            partial = self._folder / f".{key}.{os.getpid()}.part"
            save_file({"tensor": tensor.contiguous()}, partial)
            os.replace(partial, self._path(key))
            self._trim_disk()

    def __contains__(self, key: object) -> bool:
        try:
            self[key]  # type: ignore[index]
        except KeyError:
            return False
        return True

    def __delitem__(self, key: str) -> None:
        self._memory.pop(key, None)
        if self._folder is not None:
            self._path(key).unlink(missing_ok=True)

    def __iter__(self) -> Iterator[str]:
        return iter(self._memory)

    def __len__(self) -> int:
        return len(self._memory)

    def _path(self, key: str) -> Path:
        assert self._folder is not None
        return self._folder / f"{key}.safetensors"

    def _read(self, key: str) -> torch.Tensor | None:
        if self._folder is None or not self._path(key).is_file():
            return None
        try:
            tensor = load_file(self._path(key))["tensor"]
            os.utime(self._path(key))
        except (OSError, SafetensorError, KeyError):
            return None
        return tensor

    def _keep(self, key: str, tensor: torch.Tensor) -> None:
        self._memory[key] = tensor
        self._memory.move_to_end(key)
        while len(self._memory) > 1 and sum(map(_bytes, self._memory.values())) > self._memory_bytes:
            self._memory.popitem(last=False)

    def _trim_disk(self) -> None:
        assert self._folder is not None
        files = [(file.stat(), file) for file in self._folder.glob("*.safetensors")]
        total = sum(status.st_size for status, _ in files)
        for status, file in sorted(files, key=lambda pair: pair[0].st_mtime):
            if total <= self._disk_bytes:
                return
            file.unlink(missing_ok=True)
            total -= status.st_size


def _bytes(tensor: torch.Tensor) -> int:
    return tensor.numel() * tensor.element_size()
