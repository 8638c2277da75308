"""Keyframe selection against the published pipeline's choices, where those vectors are at hand."""

import json
from pathlib import Path

import numpy as np
import pytest

from storymem_engine.keyframes import Selection, memory_similarities, select_keyframes

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "reference"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the reference vectors are not on this machine")
CASES = json.loads((SHARED / "keyframes.json").read_text())["cases"] if SHARED.is_dir() else []


@pytest.fixture(scope="module")
def tensors() -> dict:
    from safetensors.torch import load_file

    return load_file(SHARED / "keyframes.safetensors")


def _cases(similarity: str, *, memory_only: bool = False):
    return pytest.mark.parametrize(
        "case",
        [case for case in CASES if case["sim"] == similarity and (case["memory"] or not memory_only)],
        ids=lambda case: f"{case['video']}-{case['quality']}-{case['threshold']}-{case['memory']}",
    )


def _embedded(pixels, tensors) -> np.ndarray:
    """The small network that stands for CLIP in the vectors, on pixels as CLIP gets them."""
    import torch
    from torch.nn import functional

    features = torch.tanh(functional.conv2d(pixels, tensors["emb_w1"], stride=32)).flatten(1)
    return functional.normalize(features @ tensors["emb_w2"].T, dim=-1).numpy()


def _vectors(batch: np.ndarray, tensors) -> np.ndarray:
    from storymem_engine.backends.clip import clip_pixels

    return _embedded(clip_pixels(batch), tensors)


def _full_size_vectors(batch: np.ndarray, tensors) -> np.ndarray:
    """Without the working size first: so the published pipeline compares keyframes with the memory."""
    import torch

    from storymem_engine.backends.clip import squashed

    return _embedded(squashed(torch.from_numpy(batch).permute(0, 3, 1, 2)), tensors)


def _brightness(batch: np.ndarray) -> np.ndarray:
    """The quality of the vectors, a score: the mean of a frame at its working size."""
    import torch

    from storymem_engine.backends.clip import at_working_size

    frames = at_working_size(torch.from_numpy(batch).permute(0, 3, 1, 2))
    return frames.float().mean(dim=(1, 2, 3)).numpy() / 255 * 10


def _assert_published(selection: Selection, case: dict) -> None:
    redundant = [drop.frame for drop in selection.dropped if "memory" in drop.reason]
    assert sorted([*selection.indices, *redundant]) == case["final_indices"]
    saved = [
        index
        for number, index in enumerate(case["final_indices"])
        if f"01_01_keyframe{number}.jpg" in case["saved_files"]
    ]
    assert list(selection.indices) == saved
    assert selection.threshold == case["final_threshold"]
    found = selection.similarities[2:]
    assert np.allclose(found, case["final_pass_sims"], rtol=0, atol=1e-6, equal_nan=True)


@_cases("clip_like")
def test_the_same_keyframes_are_chosen(case, tensors) -> None:
    frames = tensors[f"video_{case['video']}_thwc_u8"].numpy()
    memory = [
        tensors[key].numpy()
        for key in sorted(tensors)
        if case["memory"] and key.startswith(f"memory_{case['video']}_")
    ]
    seen: list[int] = []

    def embed(batch: np.ndarray) -> np.ndarray:
        seen.append(len(batch))
        return _vectors(batch, tensors)

    selection = select_keyframes(
        frames,
        embed=embed,
        quality=_brightness if case["quality"] == "bright" else None,
        threshold=case["threshold"],
        memory=memory,
        skip_frame_1=True,
    )
    _assert_published(selection, case)
    assert sum(seen) == len(frames) + len(memory)


@_cases("clip_like", memory_only=True)
def test_the_same_similarities_to_the_memory_are_found(case, tensors) -> None:
    full_size = lambda batch: _full_size_vectors(batch, tensors)  # noqa: E731
    frames = tensors[f"video_{case['video']}_thwc_u8"].numpy()
    memory = [tensors[key].numpy() for key in sorted(tensors) if key.startswith(f"memory_{case['video']}_")]
    found = memory_similarities(full_size(frames[case["final_indices"]]), memory, full_size)
    assert np.allclose(np.ravel(found), case["memory_sims"], rtol=0, atol=1e-6)


@_cases("hsv")
def test_the_same_keyframes_follow_from_the_published_hsv_similarities(case, tensors) -> None:
    """Vectors are made that have these similarities: what computed them cannot be an embedding of frames.

    It finds any frame of noise equal (1.0) to any other, a black frame undefined (NaN) to itself, and frames 3 and
    12 of the fade both equal to frame 6 yet 0.16 to each other, which no two unit vectors are.
    """
    frames = tensors[f"video_{case['video']}_thwc_u8"].numpy()
    vectors = _vectors_with(case["final_pass_sims"], case["final_indices"], len(frames))
    rows = iter(vectors)
    selection = select_keyframes(
        frames,
        embed=lambda batch: np.stack([next(rows) for _ in batch]),
        quality=_brightness if case["quality"] == "bright" else None,
        threshold=case["threshold"],
        # The first memory image was found equal to the first keyframe, and no further one was looked at.
        memory=[vectors[case["final_indices"][0]]] if case["memory"] else [],
        skip_frame_1=True,
    )
    _assert_published(selection, case)
    assert case["memory_sims"] == ([1.0] if case["memory"] else [])


def _vectors_with(similarities: list[float], keyframes: list[int], count: int) -> np.ndarray:
    """Unit vectors [count, K]: of frames 2 and on, similar as given to the keyframe before them."""
    vectors = np.zeros((count, count + 1), np.float32)
    key = vectors[keyframes[0] if keyframes else 0]
    key[-1] = 1
    for index in range(count):
        similarity = similarities[index - 2] if index >= 2 and keyframes else 1.0
        if vectors[index] is not key and not vectors[index].any():
            vectors[index] = similarity * key
            vectors[index, index] = np.sqrt(1 - similarity**2)
        if index in keyframes:
            key = vectors[index]
    return vectors


def test_frame_1_is_looked_at_unless_told_otherwise(tensors) -> None:
    frames = tensors["video_second_frame_thwc_u8"].numpy()
    embed = lambda batch: _vectors(batch, tensors)  # noqa: E731
    assert select_keyframes(frames, embed=embed, skip_frame_1=True).indices == (0, 2)
    assert 1 in select_keyframes(frames, embed=embed).indices
