"""What the engine says, in the user's language."""

import json

from storymem_engine.protocol import Sentence
from storymem_studio.wording import say


def told(text: str) -> str:
    """A sentence of the engine; one that the studio does not know stays in English."""
    if not isinstance(text, Sentence) or not text.values:
        return say(str(text))
    values = {name: told(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return say(text.template, **values)


def told_line(line: str) -> str:
    """What one of the engine's programs says on a line: sentences as JSON, else plain words."""
    try:
        sentences = [Sentence.read(each) for each in json.loads(line)]
    except (ValueError, TypeError):
        return line
    return " ".join(filter(None, map(told, sentences)))
