"""What frames look like, as unit vectors: descriptors that need no weights, and the interface for those that do."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from PIL import Image

from storymem_engine.keyframes import Verdict

SMALL = (96, 56)
"""Width and height at which a picture is described."""
ROWS, COLUMNS = 4, 6
"""The grid of patches."""
BINS = 8
"""Edge directions of a patch."""
WEIGHTS = {"layout": 0.3, "palette": 0.45, "edges": 0.25}

DARK, BRIGHT = 0.045, 0.96
"""Luma (0 to 1): a picture is underexposed when nothing is above the one, overexposed when nothing is below the other."""
FLAT = 0.012
"""Standard deviation of the luma under which there is nothing to be seen."""
SHARP = 0.06
"""Mean absolute Laplacian of the luma, relative to its contrast, under which a picture is a blur."""


class Descriptor(Protocol):
    """Embeds frames; `judge` may refuse frames by their vectors alone (an aesthetic head), None if it never does."""

    name: str

    def embed(self, batch: np.ndarray) -> np.ndarray:
        """uint8 [N, H, W, 3] to float32 unit vectors [N, D]."""
        ...

    def judge(self, vectors: np.ndarray) -> Sequence[Verdict]: ...


class ColourEdgeDescriptor:
    """Palette, layout of colours and edge directions in patches: 2 ms a frame on a CPU, no weights.

    Cosine similarities are made for the threshold 0.90: a held shot stays above 0.97, another place falls below 0.85.
    """

    name = "colour-edge"

    def embed(self, batch: np.ndarray) -> np.ndarray:
        if not len(batch):
            return np.zeros((0, 0), np.float32)
        rgb = _shrink(batch)
        luma, chroma = _opponent(rgb)
        parts = {"layout": _layout(luma, chroma), "palette": _palette(luma, chroma), "edges": _edges(luma)}
        weighted = [np.sqrt(WEIGHTS[name]) * _unit(part) for name, part in parts.items()]
        return _unit(np.concatenate(weighted, axis=1)).astype(np.float32)

    def judge(self, vectors: np.ndarray) -> Sequence[Verdict]:
        return [Verdict(True)] * len(vectors)


def check_quality(batch: np.ndarray) -> list[Verdict]:
    """Sharpness and exposure of frames, uint8 [N, H, W, 3]: no blur, no black, no white, no empty picture."""
    return [_quality(frame) for frame in batch]


def _quality(frame: np.ndarray) -> Verdict:
    luma = _small_luma(frame)
    low, high = np.percentile(luma, (1, 99))
    if high < DARK:
        return Verdict(False, "too dark")
    if low > BRIGHT:
        return Verdict(False, "overexposed")
    contrast = float(luma.std())
    if contrast < FLAT:
        return Verdict(False, "nothing to be seen")
    if min(luma.shape) < 3:
        return Verdict(True)
    around = luma[:-2, 1:-1] + luma[2:, 1:-1] + luma[1:-1, :-2] + luma[1:-1, 2:]
    laplacian = np.abs(around - 4 * luma[1:-1, 1:-1]).ravel()
    # The mean over the strongest twentieth: one sharp figure before a soft background is a sharp picture.
    strongest = max(1, laplacian.size // 20)
    sharpness = float(np.partition(laplacian, -strongest)[-strongest:].mean()) / contrast
    return Verdict(True) if sharpness >= SHARP else Verdict(False, "blurred")


def _small_luma(frame: np.ndarray) -> np.ndarray:
    """Luma about 208 pixels wide, averaged in floats: grain and the steps of 8 bits would look like detail."""
    luma = np.asarray(Image.fromarray(frame).convert("L"))
    factor = max(1, round(max(luma.shape) / 208))
    height, width = luma.shape[0] // factor, luma.shape[1] // factor
    blocks = luma[: height * factor, : width * factor].reshape(height, factor, width, factor)
    return blocks.mean(axis=(1, 3), dtype=np.float32) / 255


def _shrink(batch: np.ndarray) -> np.ndarray:
    """float32 [N, h, w, 3] in 0..1: a reduction first, so that a 4K frame costs little more than a small one."""
    small = [Image.fromarray(frame).resize(SMALL, Image.Resampling.BOX, reducing_gap=1.0) for frame in batch]
    return np.stack([np.asarray(image, np.float32) for image in small]) / 255


def _opponent(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Luma [N, h, w] and two colour differences [N, h, w, 2], stretched where the eye is keener (dark tones)."""
    tone = np.sqrt(rgb)
    red, green, blue = tone[..., 0], tone[..., 1], tone[..., 2]
    luma = 0.3 * red + 0.59 * green + 0.11 * blue
    return luma, np.stack([red - green, 0.5 * (red + green) - blue], axis=-1)


def _patches(values: np.ndarray) -> np.ndarray:
    """[N, h, w, ...] to [N, ROWS, COLUMNS, pixels, ...]."""
    count, height, width = values.shape[:3]
    rest = values.shape[3:]
    tall, wide = height // ROWS, width // COLUMNS
    cut = values[:, : tall * ROWS, : wide * COLUMNS].reshape(count, ROWS, tall, COLUMNS, wide, *rest)
    return np.moveaxis(cut, 3, 2).reshape(count, ROWS, COLUMNS, tall * wide, *rest)


def _layout(luma: np.ndarray, chroma: np.ndarray) -> np.ndarray:
    """Mean luma and colour of the patches; colour counts double, as it survives a change of light."""
    values = np.concatenate([luma[..., None] - 0.5, 2 * chroma], axis=-1)
    means = _patches(values).mean(axis=3)
    return means.reshape(len(luma), -1)


def _palette(luma: np.ndarray, chroma: np.ndarray) -> np.ndarray:
    """Hellinger histogram of tone and colour over the whole picture: blind to where things are."""
    tone = np.clip(luma * 8, 0, 7.999)
    warm = np.clip((chroma[..., 0] + 0.4) * 10, 0, 7.999)
    yellow = np.clip((chroma[..., 1] + 0.6) * 6.7, 0, 7.999)
    count = len(luma)
    histogram = np.zeros((count, 8 * 8 * 8), np.float32)
    # Soft bins: a grain of light more must not move a whole sky into the next bin.
    base = [np.floor(axis - 0.5) for axis in (tone, warm, yellow)]
    share = [axis - 0.5 - low for axis, low in zip((tone, warm, yellow), base, strict=True)]
    offset = (np.arange(count) * 512)[:, None, None]
    for corner in range(8):
        steps = [(corner >> bit) & 1 for bit in range(3)]
        index = [np.clip(low + step, 0, 7).astype(np.int64) for low, step in zip(base, steps, strict=True)]
        weight = np.ones_like(luma)
        for fraction, step in zip(share, steps, strict=True):
            weight = weight * (fraction if step else 1 - fraction)
        flat = offset + index[0] * 64 + index[1] * 8 + index[2]
        histogram += np.bincount(flat.ravel(), weight.ravel(), minlength=count * 512).reshape(count, 512)
    return np.sqrt(histogram)


def _edges(luma: np.ndarray) -> np.ndarray:
    """Edge directions per patch, centred, so that unrelated pictures come near zero."""
    across = np.zeros_like(luma)
    down = np.zeros_like(luma)
    across[:, :, 1:-1] = luma[:, :, 2:] - luma[:, :, :-2]
    down[:, 1:-1] = luma[:, 2:] - luma[:, :-2]
    strength = np.sqrt(across**2 + down**2)
    angle = (np.arctan2(down, across) % np.pi) * (BINS / np.pi)
    low = np.floor(angle)
    share = angle - low
    strength_patches, share_patches = _patches(strength), _patches(share)
    low_patches = _patches(low).astype(np.int64) % BINS
    cells = len(luma) * ROWS * COLUMNS
    offset = np.arange(cells).reshape(len(luma), ROWS, COLUMNS, 1) * BINS
    histogram = np.zeros(cells * BINS)
    for step in (0, 1):
        weight = strength_patches * (share_patches if step else 1 - share_patches)
        flat = offset + (low_patches + step) % BINS
        histogram += np.bincount(flat.ravel(), weight.ravel(), minlength=cells * BINS)
    rooted = np.sqrt(histogram.reshape(len(luma), -1))
    return rooted - rooted.mean(axis=1, keepdims=True)


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
