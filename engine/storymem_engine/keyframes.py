"""Keyframe selection: which frames of a finished shot are worth remembering (METHOD, memory and keyframes)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

Embed = Callable[[np.ndarray], np.ndarray]
"""Maps a batch of frames, uint8 [N, H, W, 3], to unit vectors, float [N, D]."""

Judge = Callable[[np.ndarray], Sequence[object] | np.ndarray]
"""Maps a batch to one verdict a frame: a boolean, a `Verdict`, or a score."""

THRESHOLD_STEP = 0.01
REDUNDANT = 0.9
"""A keyframe more similar than this to a memory image adds nothing to the memory."""
MINIMUM_SCORE = 3.0
"""The paper's HPSv3 threshold: what a quality given as a score has to reach."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a frame is good enough to be remembered, and if not, why not."""

    passes: bool
    reason: str = ""

    def __bool__(self) -> bool:
        return bool(self.passes)


@dataclass(frozen=True, slots=True)
class Dropped:
    """A frame that would have been a keyframe, and why it is none."""

    frame: int
    reason: str


@dataclass(frozen=True, slots=True, eq=False)
class Selection:
    indices: tuple[int, ...]
    similarities: tuple[float, ...]
    """Of every frame to the keyframe before it (frames up to the first keyframe: to the first)."""
    threshold: float
    """The one that left few enough keyframes; the given one when it was never lowered."""
    dropped: tuple[Dropped, ...]
    embeddings: np.ndarray
    """Unit vectors of the keyframes, float32 [len(indices), D]."""


def select_keyframes(
    frames: np.ndarray | Sequence[np.ndarray],
    *,
    embed: Embed,
    quality: Judge | None = None,
    threshold: float = 0.9,
    max_keyframes: int = 3,
    memory: Sequence[np.ndarray] | np.ndarray = (),
    skip_frame_1: bool = False,
    judge_embeddings: Judge | None = None,
    minimum_score: float = MINIMUM_SCORE,
    batch_size: int = 16,
) -> Selection:
    """Choose the keyframes of a shot; each frame is embedded once, the search runs on similarities.

    frames: uint8 [N, H, W, 3]. memory: unit vectors of the memory images (same `embed`), or the images.
    quality: judges frames; judge_embeddings: judges their vectors (an aesthetic head on CLIP). skip_frame_1
    never looks at frame 1 after the first keyframe, as the published pipeline does. More than
    `max_keyframes`: the threshold is lowered by 0.01 and the search starts again.
    """
    if max_keyframes < 1:
        raise ValueError("max_keyframes must be at least 1")
    count = len(frames)
    vectors = _embed_all(frames, embed, batch_size)
    verdicts = _judge_all(frames, vectors, quality, judge_embeddings, minimum_score, batch_size)
    first = next((index for index in range(count) if verdicts[index]), None)
    if first is None:
        reasons = tuple(Dropped(index, verdicts[index].reason) for index in range(min(count, 1)))
        return Selection((), (), threshold, reasons, vectors[:0])

    # In float64: a float32 compared with 0.9 would be compared with the float32 nearest to it.
    similarity = (vectors @ vectors.T).astype(np.float64)
    start = max(first + 1, 2 if skip_frame_1 else 1)
    passing = [index for index in range(start, count) if verdicts[index]]
    chosen = initial = _search(similarity, first, passing, threshold)
    final = threshold
    while len(chosen) > max_keyframes:
        # Accumulated, not recomputed: the published pipeline lowers it so, and the sums differ in the last bit.
        final -= THRESHOLD_STEP
        chosen = _search(similarity, first, passing, final)

    dropped = _rejected(similarity, chosen, verdicts, final)
    dropped += [
        Dropped(index, f"more than {max_keyframes} keyframes: looks most like the one before it")
        for index in initial
        if index not in chosen
    ]
    kept = []
    to_memory = memory_similarities(vectors[chosen], memory, embed, batch_size)
    for index, similarities in zip(chosen, to_memory, strict=True):
        closest = max(similarities, default=-1.0)
        if closest > REDUNDANT:
            dropped.append(Dropped(index, f"already in memory (similarity {closest:.2f})"))
        else:
            kept.append(index)
    return Selection(
        indices=tuple(kept),
        similarities=_to_keyframe_before(similarity, chosen, count),
        threshold=final,
        dropped=tuple(sorted(dropped, key=lambda drop: drop.frame)),
        embeddings=vectors[kept],
    )


def memory_similarities(
    vectors: np.ndarray, memory: Sequence[np.ndarray] | np.ndarray, embed: Embed, batch_size: int = 16
) -> list[list[float]]:
    """Of each of the vectors, float32 [K, D], to each memory image: unit vectors, or uint8 [H, W, 3] to embed."""
    if not len(memory) or not len(vectors):
        return [[] for _ in vectors]
    if np.ndim(memory[0]) == 3:
        together = len({np.shape(picture) for picture in memory}) == 1
        memory = _embed_all(memory, embed, batch_size if together else 1)
    return (vectors @ np.asarray(memory, np.float32).T).tolist()


def _embed_all(frames: np.ndarray | Sequence[np.ndarray], embed: Embed, batch_size: int) -> np.ndarray:
    parts = [np.asarray(embed(batch), np.float32) for batch in _batches(frames, batch_size)]
    return np.concatenate(parts) if parts else np.zeros((0, 0), np.float32)


def _judge_all(
    frames: np.ndarray | Sequence[np.ndarray],
    vectors: np.ndarray,
    quality: Judge | None,
    judge_embeddings: Judge | None,
    minimum_score: float,
    batch_size: int,
) -> list[Verdict]:
    verdicts = [Verdict(True)] * len(frames)
    if quality is not None:
        found = [item for batch in _batches(frames, batch_size) for item in quality(batch)]
        verdicts = [_verdict(item, minimum_score) for item in found]
    if judge_embeddings is not None and len(frames):
        second = [_verdict(item, minimum_score) for item in judge_embeddings(vectors)]
        verdicts = [one and other for one, other in zip(verdicts, second, strict=True)]
    return verdicts


def _verdict(item: object, minimum_score: float) -> Verdict:
    if isinstance(item, Verdict):
        return item
    value = item.item() if hasattr(item, "item") else item  # of NumPy or torch  # type: ignore[attr-defined]
    if isinstance(value, bool):
        return Verdict(value, "" if value else "not good enough")
    score = float(value)  # type: ignore[arg-type]
    passes = score >= minimum_score
    return Verdict(passes, "" if passes else f"quality {score:.2f} below {minimum_score:.2f}")


def _batches(frames: np.ndarray | Sequence[np.ndarray], size: int) -> list[np.ndarray]:
    return [np.asarray(frames[start : start + size]) for start in range(0, len(frames), size)]


def _search(similarity: np.ndarray, first: int, passing: list[int], threshold: float) -> list[int]:
    chosen = [first]
    for index in passing:
        if similarity[chosen[-1], index] < threshold:
            chosen.append(index)
    return chosen


def _rejected(
    similarity: np.ndarray, chosen: list[int], verdicts: list[Verdict], threshold: float
) -> list[Dropped]:
    """The frames that quality alone kept from becoming a keyframe: the first of each run of them."""
    rejected: list[Dropped] = []
    last, running = chosen[0], False
    for index in range(len(verdicts)):
        if index in chosen:
            last, running = index, False
        elif not verdicts[index] and (index < chosen[0] or similarity[last, index] < threshold):
            if not running:
                rejected.append(Dropped(index, verdicts[index].reason))
            running = True
        else:
            running = False
    return rejected


def _to_keyframe_before(similarity: np.ndarray, chosen: list[int], count: int) -> tuple[float, ...]:
    before = chosen[0]
    values = []
    for index in range(count):
        values.append(float(similarity[before, index]))
        if index in chosen:
            before = index
    return tuple(values)
