"""Keyframes: which frames of a shot are remembered, and why others are not."""

import numpy as np
import pytest

from storymem_engine.keyframes import Selection, Verdict, select_keyframes


def _clip(*colours: int, hold: int = 5) -> np.ndarray:
    """A clip that holds each colour for some frames: one 4×4 frame per entry."""
    return np.repeat(np.array(colours, np.uint8), hold)[:, None, None, None] * np.ones((1, 4, 4, 3), np.uint8)


def _angle(batch: np.ndarray) -> np.ndarray:
    """A frame's brightness as an angle: 0 and 90 are unrelated, 0 and 10 nearly the same."""
    radians = np.deg2rad(batch[:, 0, 0, 0].astype(np.float32))
    return np.stack([np.cos(radians), np.sin(radians)], axis=1)


def test_a_held_shot_has_one_keyframe() -> None:
    selection = select_keyframes(_clip(0, 5, 3), embed=_angle)
    assert selection.indices == (0,)
    assert selection.threshold == 0.9
    assert selection.embeddings.shape == (1, 2)


def test_every_new_view_is_a_keyframe() -> None:
    selection = select_keyframes(_clip(0, 60, 120), embed=_angle)
    assert selection.indices == (0, 5, 10)
    assert selection.similarities[5] == pytest.approx(0.5, abs=1e-6)


def test_a_view_that_comes_back_is_compared_with_the_last_keyframe_only() -> None:
    assert select_keyframes(_clip(0, 90, 0), embed=_angle).indices == (0, 5, 10)


def test_too_many_views_lower_the_threshold_and_say_what_was_left_out() -> None:
    selection = select_keyframes(_clip(0, 30, 90, 180), embed=_angle)
    assert selection.indices == (0, 10, 15)
    assert 0.5 < selection.threshold < 0.9
    assert [drop.frame for drop in selection.dropped] == [5]
    assert "more than 3" in selection.dropped[0].reason


def test_each_frame_is_embedded_once_however_often_the_search_starts_again() -> None:
    batches: list[int] = []

    def embed(batch: np.ndarray) -> np.ndarray:
        batches.append(len(batch))
        return _angle(batch)

    select_keyframes(_clip(0, 30, 60, 90, 120, 150, hold=7), embed=embed, max_keyframes=1, batch_size=10)
    assert batches == [10, 10, 10, 10, 2]


def test_the_first_good_frame_is_the_first_keyframe() -> None:
    def quality(batch: np.ndarray) -> list[Verdict]:
        return [Verdict(frame[0, 0, 0] > 0, "too dark") for frame in batch]

    selection = select_keyframes(_clip(0, 40, 90), embed=_angle, quality=quality)
    assert selection.indices == (5, 10)
    assert selection.dropped[0].frame == 0 and selection.dropped[0].reason == "too dark"


@pytest.mark.parametrize("kind", ["verdict", "boolean", "numpy boolean", "score"])
def test_quality_may_be_a_verdict_a_boolean_or_a_score(kind: str) -> None:
    def quality(batch: np.ndarray) -> object:
        good = batch[:, 0, 0, 0] >= 40
        return {
            "verdict": [Verdict(bool(item)) for item in good],
            "boolean": [bool(item) for item in good],
            "numpy boolean": good,
            "score": np.where(good, 4.0, 2.5),
        }[kind]

    assert select_keyframes(_clip(0, 40), embed=_angle, quality=quality).indices == (5,)  # type: ignore[arg-type]


def test_a_shot_without_a_good_frame_has_no_keyframe_and_says_why() -> None:
    quality = lambda batch: [Verdict(False, "blurred")] * len(batch)  # noqa: E731
    selection = select_keyframes(_clip(0, 90), embed=_angle, quality=quality)
    assert selection.indices == () and len(selection.embeddings) == 0
    assert selection.dropped[0].reason == "blurred"


def test_what_the_memory_already_holds_is_not_remembered_again() -> None:
    memory = _angle(_clip(95, hold=1))
    selection = select_keyframes(_clip(0, 90), embed=_angle, memory=memory)
    assert selection.indices == (0,)
    assert (
        selection.dropped[0].frame == 5
        and "already in memory (similarity 1.00)" in selection.dropped[0].reason
    )


@pytest.mark.parametrize("size", [4, 8])
def test_memory_may_be_given_as_pictures_of_any_size(size: int) -> None:
    memory = [_clip(95, hold=1)[0], np.full((size, size, 3), 170, np.uint8)]
    assert select_keyframes(_clip(0, 90), embed=_angle, memory=memory).indices == (0,)


def _similar(similarity: float) -> np.ndarray:
    """A clip of two frames as `embed` sees them: float32 unit vectors, this similar."""
    vector = np.float32(similarity)
    return np.array([[1, 0], [vector, np.sqrt(1 - vector**2)]], np.float32)


@pytest.mark.parametrize(
    ("similarity", "found"), [(0.9, (0, 1)), (np.nextafter(np.float32(0.9), np.float32(1)), (0,))]
)
def test_a_similarity_is_compared_as_it_is_not_as_the_threshold_rounds(
    similarity: float, found: tuple
) -> None:
    """0.9 in float32 is a little below 0.9: the published pipeline compares the exact values."""
    embed = lambda batch: _similar(similarity)  # noqa: E731
    assert select_keyframes(_clip(0, 1, hold=1), embed=embed, threshold=0.9).indices == found


@pytest.mark.parametrize(
    ("similarity", "found"), [(0.9, (0,)), (np.nextafter(np.float32(0.9), np.float32(1)), ())]
)
def test_a_keyframe_is_redundant_above_a_similarity_of_090(similarity: float, found: tuple) -> None:
    embed = lambda batch: _similar(0)[: len(batch)]  # noqa: E731
    selection = select_keyframes(_clip(0, hold=1), embed=embed, memory=_similar(similarity)[1:])
    assert selection.indices == found


def test_the_threshold_is_lowered_by_sums_of_a_hundredth() -> None:
    """0.9 − 0.01 − 0.01 … in float64 is not 0.9 − 32 · 0.01; the published thresholds are the sums."""
    embed = lambda batch: np.stack([_similar(0.585)[row % 2] for row in range(len(batch))])  # noqa: E731
    selection = select_keyframes(_clip(0, 1, hold=2), embed=embed, max_keyframes=3)
    assert selection.indices == (0,)
    assert selection.threshold == 0.5799999999999997 != 0.9 - 32 * 0.01


@pytest.mark.parametrize("most", [1, 2, 3])
def test_there_are_never_more_keyframes_than_asked_for(most: int) -> None:
    selection = select_keyframes(_clip(0, 30, 90, 180), embed=_angle, max_keyframes=most)
    assert 1 <= len(selection.indices) <= most


@pytest.mark.parametrize("frames", [1, 2])
def test_a_clip_shorter_than_three_frames_has_its_first(frames: int) -> None:
    clip = _clip(0, 90, hold=1)[:frames]
    assert select_keyframes(clip, embed=_angle, skip_frame_1=True).indices == (0,)
    assert select_keyframes(clip, embed=_angle).indices == tuple(range(frames))


def test_frame_1_may_be_the_first_keyframe_even_where_it_is_never_another() -> None:
    quality = lambda batch: batch[:, 0, 0, 0] > 0  # noqa: E731
    selection = select_keyframes(_clip(0, 90, hold=1), embed=_angle, quality=quality, skip_frame_1=True)
    assert selection.indices == (1,)


@pytest.mark.parametrize(
    ("score", "found"), [(3.0, (0,)), (np.float32(2.9999998), ()), (np.float16(3), (0,))]
)
def test_a_score_of_three_passes(score: object, found: tuple) -> None:
    assert select_keyframes(_clip(0, hold=1), embed=_angle, quality=lambda batch: [score]).indices == found


def test_a_frame_without_a_similarity_is_no_keyframe() -> None:
    """A vector that cannot be had (a division by zero, say) is not a number, and nothing is below a threshold then."""
    vectors = np.array([[1, 0], [np.nan, np.nan], [0, 1]], np.float32)
    assert select_keyframes(_clip(0, hold=3), embed=lambda batch: vectors).indices == (0, 2)


def test_a_judge_of_vectors_refuses_frames_without_embedding_them_again() -> None:
    judge = lambda vectors: vectors[:, 0] < 0.99  # noqa: E731
    assert select_keyframes(_clip(0, 90), embed=_angle, judge_embeddings=judge).indices == (5,)


def test_a_list_of_frames_does_as_well_as_an_array() -> None:
    frames = _clip(0, 90)
    listed = select_keyframes(list(frames), embed=_angle)
    assert isinstance(listed, Selection)
    assert listed.indices == select_keyframes(frames, embed=_angle).indices


def test_no_frames_have_no_keyframes() -> None:
    assert select_keyframes(np.zeros((0, 4, 4, 3), np.uint8), embed=_angle).indices == ()
