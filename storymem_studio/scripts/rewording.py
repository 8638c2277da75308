"""Rules that reword one prompt: another shot size, another camera, fewer words. None of them knows what it means."""

import re

from storymem_engine.shot_language.spans import camera_spans, move_spans, size_span

SIZES = {
    "extreme-wide": "extreme wide shot", "wide": "wide shot", "full": "full shot",
    "medium-wide": "medium wide shot", "medium": "medium shot", "medium-close-up": "medium close-up",
    "close-up": "close-up", "extreme-close-up": "extreme close-up",
}  # fmt: skip
_SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+[\"”’)]*|$)\s*")
MANNER = re.compile(
    r"(?:\b(?:slow|slowly|gentle|subtle|smooth|steady|quick|slight|minimal)\W+)+$", re.IGNORECASE
)


def reframe(prompt: str, size: str) -> str:
    """The prompt with another shot size."""
    words = SIZES[size]
    found = size_span(prompt)
    if found is None:
        return f"{closed(prompt)} {words.capitalize()}."
    _, start, end = found
    following = re.match(r"\s+shot\b", prompt[end:], re.IGNORECASE)
    end += following.end() if following else 0
    said = words.capitalize() if prompt[start].isupper() else words
    return prompt[:start] + said + prompt[end:]


def move_camera(prompt: str, move: str) -> str:
    """The prompt with another camera move, in these words."""
    found = move_spans(prompt)
    if not found:
        return f"{closed(prompt)} {move[:1].upper()}{move[1:]}."
    start, end = found[0]
    manner = MANNER.search(prompt[:start])
    start = manner.start() if manner else start
    following = re.match(r"(?:\s+(?:camera|shot|left|right|up|down|in|out)\b)+", prompt[end:], re.IGNORECASE)
    end += following.end() if following else 0
    said = f"{move[:1].upper()}{move[1:]}" if prompt[start].isupper() else move
    return prompt[:start] + said + prompt[end:]


def shorten(prompt: str) -> str:
    """Fewer words: who is seen comes first and the camera last, so what stands between them goes first."""
    sentences = [found[0].strip() for found in _SENTENCE.finditer(prompt) if found[0].strip()]
    goal = 0.7 * len(prompt.split())
    middle = [index for index in range(1, len(sentences)) if not camera_spans(sentences[index])]
    while middle and len(" ".join(sentences).split()) > goal:
        sentences[middle.pop()] = ""
    short = " ".join(sentence for sentence in sentences if sentence)
    if short != prompt.strip() or len(sentences) > 1:
        return short
    clauses = re.split(r"(?<=[,;])\s+", prompt.strip())
    inner = [index for index in range(1, len(clauses)) if not camera_spans(clauses[index])]
    while inner and len(" ".join(clauses).split()) > goal:
        clauses[inner.pop()] = ""
    return closed(" ".join(clause for clause in clauses if clause).rstrip(",; "))


def closed(prompt: str) -> str:
    """The prompt with an end to its last sentence."""
    said = prompt.rstrip()
    return said if said.endswith((".", "!", "?", "…", "”", '"')) or not said else f"{said}."
