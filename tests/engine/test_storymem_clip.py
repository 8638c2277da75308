"""CLIP as the descriptor of frames, with random weights of its own small size."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

torch = pytest.importorskip("torch")
torch.set_num_threads(1)

from transformers import CLIPVisionConfig, CLIPVisionModelWithProjection  # noqa: E402

from storymem_engine.backends.clip import (  # noqa: E402
    MEAN,
    STD,
    ClipDescriptor,
    at_working_size,
    best_descriptor,
    clip_pixels,
    working_size,
)
from storymem_engine.descriptors import ColourEdgeDescriptor  # noqa: E402
from storymem_engine.keyframes import select_keyframes  # noqa: E402


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    torch.manual_seed(0)
    config = CLIPVisionConfig(
        hidden_size=32,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        projection_dim=16,
        patch_size=32,
    )
    folder = tmp_path_factory.mktemp("models") / "clip-vit-base-patch32"
    CLIPVisionModelWithProjection(config).save_pretrained(folder)
    return folder


@pytest.fixture
def frames() -> np.ndarray:
    draws = np.random.default_rng(0)
    return np.repeat(draws.integers(0, 255, (3, 48, 80, 3), dtype=np.uint8), 2, axis=0)


def test_frames_become_unit_vectors(folder, frames) -> None:
    vectors = ClipDescriptor(folder).embed(frames)
    assert vectors.shape == (6, 16) and vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert np.allclose(vectors[0], vectors[1], atol=1e-6)
    assert not np.allclose(vectors[0], vectors[2], atol=1e-3)


def test_the_aesthetic_head_judges_the_vectors_that_are_there(folder, frames, tmp_path) -> None:
    file = tmp_path / "sa_0_4_vit_b_32_linear.pth"
    descriptor = ClipDescriptor(folder)
    vectors = descriptor.embed(frames)
    weight = torch.from_numpy(vectors[2] * 2)[None]
    torch.save({"weight": weight, "bias": torch.tensor([1.5])}, file)
    judged = ClipDescriptor(folder, file).judge(vectors)
    assert judged[2].passes and judged[2].reason
    assert [bool(verdict) for verdict in judged] == [bool(vectors[2] @ row * 2 + 1.5 >= 3) for row in vectors]
    assert all(ClipDescriptor(folder).judge(vectors))


def test_it_selects_keyframes(folder, frames) -> None:
    descriptor = ClipDescriptor(folder)
    selection = select_keyframes(
        frames, embed=descriptor.embed, judge_embeddings=descriptor.judge, threshold=0.999999
    )
    assert selection.indices == (0, 2, 4)


def test_it_is_used_when_its_weights_are_here_and_only_then(folder, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("STORYMEM_MODELS", str(tmp_path))
    assert isinstance(best_descriptor(), ColourEdgeDescriptor)
    monkeypatch.setenv("STORYMEM_MODELS", str(folder.parent))
    assert isinstance(best_descriptor(), ClipDescriptor)


@pytest.mark.parametrize(
    ("size", "working"),
    [
        ((480, 832), (336, 588)),
        ((2160, 3840), (336, 588)),
        ((4000, 40), (4004, 28)),
        ((300, 400), (308, 392)),
        ((448, 448), (448, 448)),
        ((48, 80), (168, 252)),
        ((28, 28), (196, 196)),
    ],
)
def test_frames_are_brought_to_sides_in_steps_of_28(size: tuple[int, int], working: tuple[int, int]) -> None:
    assert working_size(*size) == working


def test_a_plain_frame_is_seen_by_clip_as_its_plain_colour() -> None:
    pixels = clip_pixels(np.full((2, 90, 160, 3), (255, 0, 128), np.uint8))
    assert pixels.shape == (2, 3, 224, 224)
    # By CLIP's published mean and deviation of the channels.
    expected = torch.tensor(
        [(1 - 0.48145466) / 0.26862954, -0.4578275 / 0.26130258, (128 / 255 - 0.40821073) / 0.27577711]
    )
    assert torch.allclose(pixels, expected.view(3, 1, 1).expand_as(pixels), atol=1e-4)


def test_a_large_frame_is_reduced_with_antialiasing_in_eight_bits() -> None:
    """As Pillow does."""
    frame = np.random.default_rng(0).integers(0, 256, (480, 832, 3), dtype=np.uint8)
    expected = np.asarray(Image.fromarray(frame).resize((588, 336), Image.Resampling.BILINEAR))
    found = at_working_size(torch.from_numpy(frame).permute(2, 0, 1)[None])[0].permute(1, 2, 0)
    assert found.dtype == torch.uint8
    assert np.abs(found.numpy().astype(int) - expected).max() <= 1


def test_a_frame_is_squashed_without_antialiasing() -> None:
    """At half the size each pixel lies between two: their mean, and nothing from further away."""
    frame = np.random.default_rng(0).integers(0, 256, (448, 448, 3), dtype=np.uint8)
    blocks = frame.reshape(224, 2, 224, 2, 3).mean(axis=(1, 3)) / 255
    found = clip_pixels(frame[None])[0].permute(1, 2, 0).numpy()
    assert np.allclose(found * STD + MEAN, blocks, atol=1e-4)
