"""Where a prompt speaks of the camera: the words that say shot size, angle and move, as ranges of its characters."""

from itertools import accumulate

from storymem_engine.shot_language.camera import _ANGLES, _MOVES, _SIZES, _STATIC
from storymem_engine.shot_language.prose import Prose, pattern, read_prose


def camera_spans(prompt: str) -> list[tuple[int, int]]:
    """Character ranges of the camera's words, in order, without overlaps."""
    prose = read_prose(prompt)
    found: list[tuple[int, int]] = []
    for _, text in (*_SIZES, *_ANGLES, *_MOVES, ("static", _STATIC)):
        found += [
            _in_text(prose, match.start(), match.end()) for match in pattern(text).finditer(prose.plain)
        ]
    return _joined(found)


def size_span(prompt: str) -> tuple[str, int, int] | None:
    """The shot size a prompt asks for, and the range of its characters that says so."""
    from storymem_engine.shot_language.camera import find_size

    prose = read_prose(prompt)
    found = find_size(prose)
    return (found[0], *_in_text(prose, found[1], found[2])) if found else None


def move_spans(prompt: str) -> list[tuple[int, int]]:
    """The ranges of its characters that say what the camera does, in order."""
    prose = read_prose(prompt)
    found = [
        _in_text(prose, match.start(), match.end())
        for text in (*(text for _, text in _MOVES), _STATIC)
        for match in pattern(text).finditer(prose.plain)
    ]
    return _joined(found)


def _joined(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif start < end:
            joined.append((start, end))
    return joined


def _in_text(prose: Prose, start: int, end: int) -> tuple[int, int]:
    """A range of `prose.plain` as the range of the prompt it was read from, without punctuation at its ends."""
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
    return (inside[0].start, inside[-1].end) if inside else (0, 0)
