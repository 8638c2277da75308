"""A scripted model server, and a config folder of the test's own."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from model_server import ModelServer, serving


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as script:
        yield script


@pytest.fixture(autouse=True)
def own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "config"
    monkeypatch.setenv("STORYMEM_CONFIG_DIR", str(folder))
    for name in (
        "STORYMEM_BASE_URL",
        "STORYMEM_MODEL",
        "STORYMEM_API_KEY",
        "OPENAI_API_KEY",
        "OPENAI_BASE_URL",
    ):
        monkeypatch.delenv(name, raising=False)
    return folder


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
