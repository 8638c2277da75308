"""What a well-behaved model answers, for the scripted server."""

import json
from typing import Any


def film(
    shots: int = 6, first: int = 1, headings: tuple[str, ...] = ("EXT. PIER - DAWN", "INT. CABIN - NIGHT")
) -> dict[str, Any]:
    """What a well-behaved model answers: shots of three scenes at most, numbered so that a test can tell them apart."""
    numbers = range(first, first + shots)
    half = (shots + 1) // 2
    groups = (list(numbers)[:half], list(numbers)[half:])
    return {
        "title": "The Tide",
        "overview": "Mara waits for a boat. It comes.",
        "style": "watercolour, cold blues",
        "characters": [
            {
                "name": "Mara",
                "description": "a tall woman with short grey hair and a yellow oilskin coat",
            }
        ],
        "scenes": [
            {
                "heading": heading,
                "shots": [
                    {
                        "title": f"Beat {number}",
                        "prompt": f"Mara counts the waves, number {number}, on the pier at dawn. Wide shot, static camera.",
                        "first_frame": f"Mara before wave {number}.",
                        "cut": number % 2 == 1,
                    }
                    for number in group
                ],
            }
            for heading, group in zip(headings, groups, strict=True)
            if group
        ],
    }


def film_text(shots: int = 6, **values: Any) -> str:
    return json.dumps(film(shots, **values))


def up_to(text: str, words: str) -> str:
    """The text up to and with these words."""
    return text[: text.index(words) + len(words)]
