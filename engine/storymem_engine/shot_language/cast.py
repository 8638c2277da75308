"""Recurring characters: found in a script without a cast list, and recognised in a prompt."""

import re
from functools import lru_cache

from storymem_engine.shot_language.prose import word_set

_ARTICLES = ("the ", "a ", "an ")
_TITLES = word_set(
    "mr mrs ms miss dr sir lady lord captain capt professor prof king queen prince princess old little young uncle"
    " aunt mister madame detective officer sergeant doctor saint father mother sister brother"
)  # fmt: skip
_PARTICLES = word_set("van von de da del di la le du der den bin al el of the and")


@lru_cache(maxsize=512)
def _name_pattern(name: str) -> re.Pattern[str] | None:
    """Matches the whole name, or a first or last name alone. A proper name is matched with its capital letters."""
    words = name.split()
    if not words:
        return None
    if name.lower().startswith(_ARTICLES):
        words = words[1:]
    if not words:
        return None
    proper = any(word[:1].isupper() for word in words)
    choices = [r"[\s-]+".join(re.escape(word) for word in words)]
    if proper:
        parts = [
            w
            for w in words
            if w[:1].isupper() and w.lower().rstrip(".") not in _TITLES | _PARTICLES and len(w) > 1
        ]
        choices += [re.escape(part) for part in parts]
    elif len(words) > 1:
        # "the old lighthouse keeper" is still meant by "the lighthouse keeper" and "the keeper".
        choices += [r"[\s-]+".join(re.escape(word) for word in words[i:]) for i in range(1, len(words))]
    case = "" if proper else "(?i)"
    plural = "" if proper else ""
    return re.compile(rf"{case}(?<![\w-])(?:{'|'.join(choices)}){plural}(?![\w-])")


def name_spans(prompt: str, name: str) -> list[tuple[int, int]]:
    pattern = _name_pattern(name.strip())
    return [match.span() for match in pattern.finditer(prompt)] if pattern else []
