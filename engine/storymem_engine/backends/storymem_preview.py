"""A picture of a shot while it is being denoised: latents straight to RGB by a matrix fitted to the VAE at hand."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from PIL import Image

CHART = 128
"""Side of the picture the matrix is fitted on; 256 latent pixels."""
RIDGE = 1e-3


def fit_latent_to_rgb(encode: Callable[[torch.Tensor], torch.Tensor]) -> torch.Tensor:
    """The 17×3 matrix (16 channels and 1) that best turns latents into the colours they were encoded from.

    Fitted on a chart of soft colour fields, encoded once: it fits any VAE, and needs no table of numbers.
    encode: pixels [1, 3, 1, H, W] in −1..1 to normalised latents [1, 16, 1, H/8, W/8].
    """
    chart = _chart()
    latents = encode(chart[None, :, None])[0, :, 0].flatten(1).T.double().cpu()
    colours = torch.nn.functional.avg_pool2d(chart[None], 8)[0].flatten(1).T.double()
    known = torch.cat([latents, torch.ones(len(latents), 1, dtype=torch.float64)], dim=1)
    gram = known.T @ known + RIDGE * len(known) * torch.eye(known.shape[1], dtype=torch.float64)
    return torch.linalg.solve(gram, known.T @ colours).float()


def preview_picture(
    latents: torch.Tensor, matrix: torch.Tensor, memory_frames: int, width: int
) -> Image.Image:
    """The middle frame of the video part of latents [1, 16, M + f, h, w]."""
    video = latents[0, :, memory_frames:].float().cpu()
    frame = video[:, video.shape[1] // 2]
    colours = torch.einsum("chw,cr->hwr", frame, matrix[:-1]) + matrix[-1]
    pixels = ((colours.clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8).numpy()
    size = (width, round(width * pixels.shape[0] / pixels.shape[1]))
    return Image.fromarray(pixels).resize(size, Image.Resampling.BICUBIC)


def write_preview(picture: Image.Image, path: Path) -> None:
    """In one move, so that nobody reads half a picture."""
    partial = path.with_name(f".{path.name}.part")
    picture.save(partial, format="JPEG", quality=85)
    os.replace(partial, path)


def _chart() -> torch.Tensor:
    """float32 [3, CHART, CHART] in −1..1: fields of every hue and brightness with soft edges; always the same."""
    draws = np.random.default_rng(20)
    coarse = draws.uniform(0, 255, (8, 8, 3)).astype(np.uint8)
    fields = Image.fromarray(coarse).resize((CHART, CHART), Image.Resampling.BICUBIC)
    return torch.from_numpy(np.asarray(fields, np.float32) / 127.5 - 1).permute(2, 0, 1).contiguous()
