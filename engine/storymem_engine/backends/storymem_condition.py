"""What a shot is conditioned on: picture sizes, pixels in the VAE's range, and the mask of what is known (METHOD, one shot)."""

from collections.abc import Sequence
from math import sqrt

import numpy as np
import torch
from PIL import Image
from torch.nn import functional

Picture = Image.Image | np.ndarray | torch.Tensor
"""A PIL image, uint8 [H, W, 3], or float [3, H, W] in −1..1."""

SPATIAL, TEMPORAL, PATCH = 8, 4, 2
AREA = 832 * 480
"""Of a frame, when no size is given."""


def fitted_size(height: int, width: int, area: int) -> tuple[int, int]:
    """Height and width near `area` in the source's proportions, both divisible by 16."""
    ratio = height / width
    tall = int(round(sqrt(area * ratio)) // SPATIAL // PATCH * PATCH)
    wide = int(round(sqrt(area / ratio)) // SPATIAL // PATCH * PATCH)
    return tall * SPATIAL, wide * SPATIAL


def latent_frames(frames: int) -> int:
    if frames % TEMPORAL != 1:
        raise ValueError(f"The number of frames must be 4n+1, not {frames}.")
    return (frames - 1) // TEMPORAL + 1


def size_of(picture: Picture) -> tuple[int, int]:
    """Height and width."""
    if isinstance(picture, Image.Image):
        return picture.height, picture.width
    return tuple(picture.shape[-2:]) if isinstance(picture, torch.Tensor) else tuple(picture.shape[:2])  # type: ignore


def picture_size(
    height: int | None,
    width: int | None,
    memory: Sequence[Picture],
    first_frame: Picture | None,
    motion_frames: Sequence[Picture],
) -> tuple[int, int]:
    """The size asked for, else one in the proportions of the picture that leads; ValueError unless in steps of 16."""
    if height is None or width is None:
        leading = [
            picture for picture in (first_frame, *motion_frames[:1], *memory[:1]) if picture is not None
        ]
        height, width = fitted_size(*(size_of(leading[0]) if leading else (480, 832)), AREA)
    multiple = SPATIAL * PATCH
    if height % multiple or width % multiple:
        raise ValueError(f"height and width must be multiples of {multiple}, not {height} and {width}.")
    return height, width


def to_pixels(picture: Picture, height: int, width: int) -> torch.Tensor:
    """float32 [3, height, width], about −1..1: bicubic without antialiasing overshoots, and is not clamped."""
    if isinstance(picture, torch.Tensor):
        pixels = picture.float()
    else:
        array = np.asarray(picture.convert("RGB") if isinstance(picture, Image.Image) else picture)
        pixels = torch.from_numpy(np.array(array)).permute(2, 0, 1).float() / 255
        pixels = (pixels - 0.5) / 0.5
    if pixels.shape[1:] == (height, width):
        return pixels
    return functional.interpolate(pixels[None], size=(height, width), mode="bicubic", align_corners=False)[0]


def condition_video(known: Sequence[torch.Tensor], frames: int, height: int, width: int) -> torch.Tensor:
    """float32 [1, 3, frames, height, width]: the known frames [3, H, W], then mid grey."""
    video = torch.zeros(1, 3, frames, height, width)
    for index, pixels in enumerate(known):
        video[0, :, index] = pixels
    return video


def known_mask(memory: int, known: int, frames: int, height: int, width: int) -> torch.Tensor:
    """float32 [1, 4, memory + latent frames, h, w]: 1 where the pixels of a latent frame are given.

    Four channels a latent frame, one for each of its pixel frames; a memory frame and the first frame of the
    video are latent frames of their own and fill all four.
    """
    given = torch.zeros(frames)
    given[:known] = 1
    video = torch.cat([given[:1].repeat(TEMPORAL), given[1:]])
    whole = torch.cat([torch.ones(TEMPORAL * memory), video]).view(-1, TEMPORAL).T
    return whole[None, :, :, None, None].repeat(1, 1, 1, height // SPATIAL, width // SPATIAL)
