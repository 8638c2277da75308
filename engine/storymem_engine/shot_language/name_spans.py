"""Where a prompt names a character: the whole name, or a first or last name alone."""

import re
from functools import lru_cache

from storymem_engine.shot_language.people import NOUNS
from storymem_engine.shot_language.prose import word_set
from storymem_engine.shot_language.titles import TITLES

_ARTICLES = ("the ", "a ", "an ")
_PARTICLES = word_set("van von de da del di la le du der den bin al el of the and")


def name_spans(prompt: str, name: str) -> list[tuple[int, int]]:
    """Character ranges. A proper name needs its capital letters, "the cat" does not."""
    pattern = _name_pattern(" ".join(name.split()))
    return [match.span() for match in pattern.finditer(prompt)] if pattern else []


@lru_cache(maxsize=512)
def _name_pattern(name: str) -> re.Pattern[str] | None:
    words = name.split()
    if len(words) > 1 and name.lower().startswith(_ARTICLES):
        words = words[1:]
    if not words:
        return None
    common = not any(word[:1].isupper() for word in words) or words[-1].lower() in NOUNS
    choices = [r"[\s-]+".join(re.escape(word) for word in words)]
    if common:
        # "the old lighthouse keeper" is still meant by "the lighthouse keeper" and "the keeper".
        choices += [r"[\s-]+".join(re.escape(word) for word in words[i:]) for i in range(1, len(words))]
    else:
        choices += [
            rf"(?<!\bthe ){re.escape(word)}(?! (?:residence|household|family|house|estate|mansion|palace|home)\b)"
            for word in words
            if len(word) > 1 and word[:1].isupper() and word.lower().rstrip(".") not in {*TITLES, *_PARTICLES}
        ]
    return re.compile(rf"{'(?i)' if common else ''}(?<![\w-])(?:{'|'.join(choices)})(?![\w-])")
