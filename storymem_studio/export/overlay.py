"""Drawn words over decoded pictures, mixed in YUV: only the rows they touch are worked on."""

from dataclasses import dataclass

import av
import numpy as np

BLACK_LUMA, NEUTRAL = 16, 128
"""Black in limited-range YUV."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """A drawing in YUV 4:2:0 with its coverage, at even coordinates of the picture. Coverage is 0 to 256."""

    x: int
    y: int
    luma: np.ndarray
    chroma: np.ndarray
    """[2, H/2, W/2]."""
    cover: np.ndarray
    cover_chroma: np.ndarray


def overlay_of(pixels: np.ndarray) -> Overlay | None:
    """The drawing within a picture-sized sheet of premultiplied RGBA; None where nothing was drawn."""
    drawn = pixels[..., 3] > 0
    rows, columns = np.flatnonzero(drawn.any(1)), np.flatnonzero(drawn.any(0))
    if not len(rows):
        return None
    top, left = rows[0] // 2 * 2, columns[0] // 2 * 2
    part = pixels[top : rows[-1] // 2 * 2 + 2, left : columns[-1] // 2 * 2 + 2].astype(np.float32)
    cover = part[..., 3] / 255
    rgb = part[..., :3] / 255  # premultiplied: already weighted with its cover
    luma = rgb @ np.array((0.2126, 0.7152, 0.0722), np.float32)
    blue = (rgb[..., 2] - luma) / 1.8556
    red = (rgb[..., 0] - luma) / 1.5748
    height, width = cover.shape

    def halved(plane: np.ndarray) -> np.ndarray:
        return plane.reshape(height // 2, 2, width // 2, 2).mean((1, 3))

    small = halved(cover)
    chroma = np.stack((224 * halved(blue) + NEUTRAL * small, 224 * halved(red) + NEUTRAL * small))
    return Overlay(
        int(left),
        int(top),
        (219 * luma + BLACK_LUMA * cover).astype(np.float32),
        chroma.astype(np.float32),
        (1 - cover).astype(np.float32),
        (1 - small).astype(np.float32),
    )


def planes(picture: np.ndarray, width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
    """Views of a yuv420p array [H * 3/2, W]: luma [H, W] and chroma [2, H/2, W/2]."""
    return picture[:height], picture[height:].reshape(2, height // 2, width // 2)


def draw(frame: av.VideoFrame, overlays: tuple[Overlay, ...]) -> av.VideoFrame:
    picture = frame.to_ndarray()
    luma, chroma = planes(picture, frame.width, frame.height)
    for item in overlays:
        rows, columns = (
            slice(item.y, item.y + item.cover.shape[0]),
            slice(item.x, item.x + item.cover.shape[1]),
        )
        luma[rows, columns] = luma[rows, columns] * item.cover + item.luma + 0.5
        half = (
            slice(None),
            slice(item.y // 2, item.y // 2 + item.cover_chroma.shape[0]),
            slice(item.x // 2, item.x // 2 + item.cover_chroma.shape[1]),
        )
        chroma[half] = chroma[half] * item.cover_chroma + item.chroma + 0.5
    return picture_of(picture)


def picture_of(array: np.ndarray) -> av.VideoFrame:
    frame = av.VideoFrame.from_ndarray(array, format="yuv420p")
    frame.colorspace, frame.color_range = 1, 1
    return frame


def black(width: int, height: int) -> np.ndarray:
    """A black yuv420p picture, [H * 3/2, W]."""
    array = np.full((height * 3 // 2, width), NEUTRAL, np.uint8)
    array[:height] = BLACK_LUMA
    return array


def mixed(before: np.ndarray, after: np.ndarray, weight: float) -> np.ndarray:
    """Two yuv420p pictures; `weight` of the second, 0 to 1."""
    part = round(weight * 256)
    return ((before.astype(np.uint16) * (256 - part) + after.astype(np.uint16) * part + 128) >> 8).astype(
        np.uint8
    )
