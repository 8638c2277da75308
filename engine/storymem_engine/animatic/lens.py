"""The lens and the film stock: vignette, grain, the look a style asks for, and reading the pixels back."""

import random

import numpy as np
import skia


class Lens:
    """Vignette and grain in one overlay; four grains in turn, so that it lives."""

    def __init__(
        self, width: int, height: int, chance: random.Random, grain: float, vignette: float, style: str
    ) -> None:
        noise = np.random.default_rng(chance.getrandbits(32))
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        distance = np.hypot((x / width - 0.5) * 2, (y / height - 0.5) * 2 * 0.92) / 1.36
        shade = np.clip((distance - 0.42) / 0.62, 0, 1) ** 1.7 * vignette
        self._overlays: list[skia.Image] = []
        for _ in range(4 if grain else 1):
            speck = noise.normal(0, 1, (height, width)).astype(np.float32)
            amount = np.clip(np.abs(speck) * 0.022 * grain, 0, 0.2)
            white = np.where(speck > 0, amount * 255, 0)
            alpha = np.clip(shade + amount, 0, 1) * 255
            pixels = np.empty((height, width, 4), np.uint8)
            pixels[..., :3] = np.minimum(white, alpha)[..., None]
            pixels[..., 3] = alpha
            self._overlays.append(_image(pixels))
        self._buffer = np.empty((height, width, 4), np.uint8)

    def finish(self, canvas: skia.Canvas, index: int) -> None:
        canvas.drawImage(self._overlays[index * 7 % len(self._overlays)], 0, 0)

    def read(self, surface: skia.Surface) -> np.ndarray:
        info = skia.ImageInfo.Make(
            surface.width(),
            surface.height(),
            skia.ColorType.kRGBA_8888_ColorType,
            skia.AlphaType.kPremul_AlphaType,
        )
        surface.readPixels(info, self._buffer, self._buffer.strides[0])
        return np.ascontiguousarray(self._buffer[..., :3])


def _image(pixels: np.ndarray) -> skia.Image:
    """Premultiplied RGBA as an image that owns its pixels."""
    return skia.Image.fromarray(
        np.ascontiguousarray(pixels), skia.ColorType.kRGBA_8888_ColorType, skia.AlphaType.kPremul_AlphaType
    )
