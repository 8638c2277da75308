"""Where a prompt speaks of the camera: the words that say shot size, angle and move, as ranges of its characters."""

from collections.abc import Iterable
from itertools import accumulate

from storymem_engine.shot_language.camera import camera_ranges, find_size, move_ranges
from storymem_engine.shot_language.prose import Prose, Token, read_prose, word_set

_MANNER = word_set(
    "slow slowly gentle gently soft softly subtle smooth smoothly steady slight quick very minimal long"
)
"""Words before the camera's that say how it moves."""
_NOUNS = word_set("camera shot shots view framing frame angle composition movement move motion still")
_DIRECTIONS = word_set("in out up down left right back forward")
_DIRECTED = word_set(
    "zoom zooms zooming pan pans panning tilt tilts tilting crane dolly track tracking push pull"
)
_JOINTS = word_set("of on from to as along alongside past")
"""What the reader looks ahead to, and what belongs to the scene."""


def camera_spans(prompt: str) -> list[tuple[int, int]]:
    """Character ranges of the camera's words as the reader understands them, in order, without overlaps.

    The words around them that say how ("slow", "camera", "shot") are part of a range.
    """
    prose = read_prose(prompt)
    return _joined(prompt, [_widened(prose, start, end) for start, end in camera_ranges(prose)])


def size_span(prompt: str) -> tuple[str, int, int] | None:
    """The shot size a prompt asks for, and the range of its characters that says so."""
    prose = read_prose(prompt)
    found = find_size(prose)
    return (found[0], *_characters(_tokens(prose, found[1], found[2]))) if found else None


def move_spans(prompt: str) -> list[tuple[int, int]]:
    """The ranges of its characters that say what the camera does, in order."""
    prose = read_prose(prompt)
    return _joined(prompt, [_characters(_tokens(prose, start, end)) for start, end in move_ranges(prose)])


def _joined(prompt: str, found: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without overlaps; ranges with nothing but space between them are one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and not prompt[joined[-1][1] : start].strip(" "):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif start < end:
            joined.append((start, end))
    return joined


def _tokens(prose: Prose, start: int, end: int) -> tuple[Token, ...]:
    """The words of a range of `prose.plain`, without punctuation at its ends."""
    starts = [0, *accumulate(len(token.word) + 1 for token in prose.tokens)][:-1]
    inside = [
        token
        for at, token in zip(starts, prose.tokens, strict=True)
        if at < end and at + len(token.word) > start
    ]
    while inside and not inside[0].is_word:
        inside.pop(0)
    while inside and not inside[-1].is_word:
        inside.pop()
    return tuple(inside)


def _characters(tokens: tuple[Token, ...]) -> tuple[int, int]:
    return (tokens[0].start, tokens[-1].end) if tokens else (0, 0)


def _widened(prose: Prose, start: int, end: int) -> tuple[int, int]:
    tokens = _tokens(prose, start, end)
    while len(tokens) > 1 and tokens[-1].word in _JOINTS:
        tokens = tokens[:-1]
    if not tokens:
        return 0, 0
    everything = prose.tokens
    first, last = everything.index(tokens[0]), everything.index(tokens[-1])
    while first and everything[first - 1].word in _MANNER:
        first -= 1
    last = _last(everything, last)
    return everything[first].start, everything[last].end


def _last(tokens: tuple[Token, ...], last: int) -> int:
    """Where the words end that follow the camera's: "static camera", "zoom in", "pan right"."""
    while last + 1 < len(tokens):
        word, following = tokens[last].word, tokens[last + 1].word
        if following not in _NOUNS and not (following in _DIRECTIONS and word in _DIRECTED):
            break
        last += 1
    return last
