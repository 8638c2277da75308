"""Keyframe selection against the published pipeline's choices, where those vectors are at hand."""

import json
from pathlib import Path

import numpy as np
import pytest

from storymem_engine.keyframes import select_keyframes

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "reference"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the reference vectors are not on this machine")
CASES = json.loads((SHARED / "keyframes.json").read_text())["cases"] if SHARED.is_dir() else []
CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)


@pytest.fixture(scope="module")
def tensors() -> dict:
    from safetensors.torch import load_file

    return load_file(SHARED / "keyframes.safetensors")


def _resized(frames):
    """The published pipeline enlarges small frames first, to sides in multiples of 28."""
    from torch.nn import functional

    height, width = frames.shape[1:3]
    grow = (32768 / (height * width)) ** 0.5
    return functional.interpolate(
        frames.permute(0, 3, 1, 2),
        size=(int(np.ceil(height * grow / 28) * 28), int(np.ceil(width * grow / 28) * 28)),
        mode="bilinear",
        antialias=True,
        align_corners=False,
    )


def _vectors(images, tensors):
    import torch
    from torch.nn import functional

    x = images.float() / 255 if images.float().max() > 1.5 else images.float()
    x = functional.interpolate(x.clamp(0, 1), size=(224, 224), mode="bilinear", align_corners=False)
    x = (x - torch.tensor(CLIP_MEAN).view(3, 1, 1)) / torch.tensor(CLIP_STD).view(3, 1, 1)
    features = torch.tanh(functional.conv2d(x, tensors["emb_w1"], stride=32)).flatten(1)
    return functional.normalize(features @ tensors["emb_w2"].T, dim=-1).numpy()


@pytest.mark.parametrize(
    "case",
    [case for case in CASES if case["sim"] == "clip_like"],
    ids=lambda case: f"{case['video']}-{case['quality']}-{case['threshold']}-{case['memory']}",
)
def test_the_same_keyframes_are_chosen(case, tensors) -> None:
    import torch

    frames = tensors[f"video_{case['video']}_thwc_u8"].numpy()
    resized = _resized(torch.from_numpy(frames))
    seen: list[int] = []

    def embed(batch: np.ndarray) -> np.ndarray:
        seen.append(len(batch))
        return _vectors(_resized(torch.from_numpy(batch)), tensors)

    def bright(batch: np.ndarray) -> np.ndarray:
        return _resized(torch.from_numpy(batch)).float().mean(dim=(1, 2, 3)).numpy() / 255 * 10

    memory = [
        _vectors(tensors[key].permute(2, 0, 1)[None], tensors)[0]
        for key in sorted(tensors)
        if case["memory"] and key.startswith(f"memory_{case['video']}_")
    ]
    selection = select_keyframes(
        frames,
        embed=embed,
        quality=bright if case["quality"] == "bright" else None,
        threshold=case["threshold"],
        memory=memory,
        skip_frame_1=True,
    )

    redundant = [drop.frame for drop in selection.dropped if "memory" in drop.reason]
    assert sorted([*selection.indices, *redundant]) == case["final_indices"]
    saved = [
        index
        for number, index in enumerate(case["final_indices"])
        if f"01_01_keyframe{number}.jpg" in case["saved_files"]
    ]
    assert list(selection.indices) == saved
    assert selection.threshold == case["final_threshold"]
    if case["final_indices"]:
        assert np.allclose(selection.similarities[2:], case["final_pass_sims"], atol=2e-6)
    assert sum(seen) == len(frames) == len(resized)


def test_frame_1_is_looked_at_unless_told_otherwise(tensors) -> None:
    import torch

    frames = tensors["video_second_frame_thwc_u8"].numpy()
    embed = lambda batch: _vectors(_resized(torch.from_numpy(batch)), tensors)  # noqa: E731
    assert select_keyframes(frames, embed=embed, skip_frame_1=True).indices == (0, 2)
    assert 1 in select_keyframes(frames, embed=embed).indices
