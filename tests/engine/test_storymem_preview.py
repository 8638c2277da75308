"""The preview's colours: fitted to whatever VAE made the latents."""

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from storymem_engine.backends.storymem_preview import fit_latent_to_rgb, preview_picture  # noqa: E402

MIXING = torch.randn(16, 3, generator=torch.Generator().manual_seed(1))


def _encode(pixels: torch.Tensor) -> torch.Tensor:
    """An encoder that mixes each 8×8 patch's mean colour into 16 channels."""
    means = torch.nn.functional.avg_pool2d(pixels[0].transpose(0, 1), 8)
    return torch.einsum("tchw,kc->kthw", means, MIXING)[None] + 0.3


def test_colours_come_back_from_latents() -> None:
    matrix = fit_latent_to_rgb(_encode)
    colours = torch.tensor(
        [[200, 40, 40], [40, 160, 60], [30, 50, 200], [128, 128, 128]], dtype=torch.float32
    )
    for colour in colours:
        pixels = (colour / 127.5 - 1).view(1, 3, 1, 1, 1).expand(1, 3, 1, 64, 96)
        shown = np.asarray(preview_picture(_encode(pixels), matrix, 0, 96), np.float32)
        assert np.abs(shown.mean(axis=(0, 1)) - colour.numpy()).max() < 8


def test_the_memory_is_not_shown() -> None:
    matrix = fit_latent_to_rgb(_encode)
    dark, light = torch.full((1, 3, 1, 64, 96), -0.8), torch.full((1, 3, 1, 64, 96), 0.6)
    latents = torch.cat([_encode(dark)] * 3 + [_encode(light)] * 2, dim=2)
    picture = preview_picture(latents, matrix, 3, 208)
    assert picture.size == (208, 139)
    assert np.asarray(picture).mean() > 190
