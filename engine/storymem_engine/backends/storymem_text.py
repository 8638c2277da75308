"""Prompts as UMT5 embeddings, computed once: the negative prompt of a film for ever, a prompt until it changes."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import torch
from diffusers.pipelines.wan.pipeline_wan import prompt_clean

from storymem_engine.backends.storymem_cache import TensorCache
from storymem_engine.backends.storymem_placement import Placement
from storymem_engine.weights import identity

LENGTH = 512


class TextEncoder:
    """Loads the encoder when a text is seen for the first time, not before."""

    def __init__(self, load: Callable[[], tuple], identity: str, cache: Path | None) -> None:
        self._load = load
        self._models: tuple | None = None
        self._cache = TensorCache(cache, identity)

    def embed(self, text: str, placement: Placement) -> torch.Tensor:
        """[1, 512, D] in the encoder's type, on the device: embeddings of the words, then zeros."""
        cleaned = prompt_clean(text)
        key = sha256(cleaned.encode()).hexdigest()[:32]
        if key not in self._cache:
            self._cache[key] = self._encode(cleaned, placement).cpu()
        words = self._cache[key].to(placement.device)
        return torch.nn.functional.pad(words, (0, 0, 0, LENGTH - words.shape[1]))

    @torch.no_grad()
    def _encode(self, text: str, placement: Placement) -> torch.Tensor:
        if self._models is None:
            self._models = self._load()
        tokenizer, encoder = self._models
        ids = tokenizer(text, truncation=True, max_length=LENGTH, return_tensors="pt").input_ids
        placement.bring(encoder)
        ids = ids.to(placement.device)
        return encoder(ids, attention_mask=torch.ones_like(ids)).last_hidden_state


def encoder_identity(path: Path) -> str:
    file = path if path.is_file() else next(iter(sorted(path.glob("*.safetensors"))), path / "config.json")
    return f"text-{identity(file).partition(':')[2][:16]}"
