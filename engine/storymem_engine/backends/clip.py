"""CLIP ViT-B/32 as a descriptor of frames, with LAION's aesthetic head when it is there. torch comes with the first frame."""

from collections.abc import Sequence
from importlib.util import find_spec
from math import ceil, floor, sqrt
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from storymem_engine.descriptors import ColourEdgeDescriptor, Descriptor
from storymem_engine.keyframes import Verdict
from storymem_engine.weights import find_aesthetic_head, find_clip

if TYPE_CHECKING:
    import torch

MEAN = (0.48145466, 0.4578275, 0.40821073)
STD = (0.26862954, 0.26130258, 0.27577711)
SIDE = 224
SMALLEST, LARGEST, STEP = 32_768, 200_704, 28
"""Frames are brought to so many pixels first, sides in whole steps, as the published pipeline does."""
MINIMUM_AESTHETIC = 3.0


class ClipDescriptor:
    name = "clip-vit-b-32"

    def __init__(self, folder: Path, head: Path | None = None) -> None:
        self._folder, self._head_file = folder, head
        self._model = self._head = None

    def embed(self, batch: np.ndarray) -> np.ndarray:
        import torch
        from torch.nn import functional

        if not len(batch):
            return np.zeros((0, 0), np.float32)
        model = self._loaded()
        with torch.no_grad():
            pixels = clip_pixels(batch).to(model.device)
            vectors = model(pixel_values=pixels).image_embeds.float().cpu()
        return functional.normalize(vectors, dim=-1).numpy()

    def judge(self, vectors: np.ndarray) -> Sequence[Verdict]:
        """By the aesthetic head on the vectors there are already; without it every frame passes."""
        if self._head_file is None or not len(vectors):
            return [Verdict(True)] * len(vectors)
        weight, bias = self._loaded_head(self._head_file)
        scores = vectors @ weight + bias
        return [
            Verdict(score >= MINIMUM_AESTHETIC, f"aesthetic score {score:.1f} below {MINIMUM_AESTHETIC:.1f}")
            for score in scores.tolist()
        ]

    def _loaded(self):
        if self._model is None:
            import torch
            from transformers import CLIPVisionModelWithProjection

            model = CLIPVisionModelWithProjection.from_pretrained(self._folder).eval()
            self._model = model.to(torch.device("cuda" if torch.cuda.is_available() else "cpu"))  # pyright: ignore
        return self._model

    def _loaded_head(self, file: Path) -> tuple[np.ndarray, float]:
        if self._head is None:
            import torch

            tensors = torch.load(file, map_location="cpu", weights_only=True)
            self._head = (tensors["weight"].float().numpy().reshape(-1), float(tensors["bias"]))
        return self._head


def best_descriptor() -> Descriptor:
    """CLIP where its weights and its packages are here already; the descriptor without weights otherwise."""
    folder = find_clip()
    if folder is None or find_spec("transformers") is None or find_spec("torch") is None:
        return ColourEdgeDescriptor()
    return ClipDescriptor(folder, find_aesthetic_head())


def clip_pixels(batch: np.ndarray) -> "torch.Tensor":
    """uint8 [N, H, W, 3] to float32 [N, 3, 224, 224] as CLIP sees it."""
    import torch

    return squashed(at_working_size(torch.from_numpy(np.ascontiguousarray(batch)).permute(0, 3, 1, 2)))


def at_working_size(frames: "torch.Tensor") -> "torch.Tensor":
    """uint8 [N, 3, H, W], resized in eight bits."""
    from torch.nn import functional

    size = working_size(*frames.shape[2:])
    return functional.interpolate(frames, size=size, mode="bilinear", antialias=True, align_corners=False)


def squashed(frames: "torch.Tensor") -> "torch.Tensor":
    """uint8 [N, 3, H, W] to CLIP's square, without antialiasing, and its mean and deviation."""
    import torch
    from torch.nn import functional

    pixels = functional.interpolate(
        frames.float() / 255, size=(SIDE, SIDE), mode="bilinear", align_corners=False
    )
    return (pixels - torch.tensor(MEAN).view(3, 1, 1)) / torch.tensor(STD).view(3, 1, 1)


def working_size(height: int, width: int) -> tuple[int, int]:
    """Sides in whole steps, nearly in proportion: the nearest, unless that is too many pixels or too few."""
    tall, wide = (max(1, round(side / STEP)) for side in (height, width))
    if tall * wide * STEP**2 > LARGEST:
        scale = sqrt(LARGEST / (height * width))
        tall, wide = (max(1, floor(side * scale / STEP)) for side in (height, width))
    elif tall * wide * STEP**2 < SMALLEST:
        scale = sqrt(SMALLEST / (height * width))
        tall, wide = (ceil(side * scale / STEP) for side in (height, width))
    return tall * STEP, wide * STEP
