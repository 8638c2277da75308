"""What the pictures need besides a film: a model that is in the middle of writing, and a piece of music."""

import json
import math
import os
import struct
import sys
import threading
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RATE = 22050


@contextmanager
def a_model_that_stops(script: Path, words: str) -> Iterator[tuple[str, int]]:
    """A server of the suite writes this script up to these words and waits; gives the logline and how many shots."""
    sys.path.insert(0, str(ROOT / "tests" / "drafting"))
    import model_server

    from storymem_studio.scripts.formats import read_script

    story = read_script(script)
    answer = json.dumps(
        {
            "title": story.title,
            "overview": story.overview,
            "style": story.style,
            "characters": [{"name": c.name, "description": c.description} for c in story.characters],
            "scenes": [
                {
                    "heading": scene.heading,
                    "shots": [
                        {
                            "title": shot.title,
                            "prompt": shot.prompt,
                            "first_frame": shot.first_frame_prompt,
                            "cut": shot.cut,
                        }
                        for shot in scene.shots
                    ],
                }
                for scene in story.scenes
            ],
        },
        ensure_ascii=False,
    )
    end = answer.index(words) + len(words)
    go_on = threading.Event()
    with model_server.serving() as server:
        server.replies = [model_server.waits(answer[:end], go_on, answer[end:])]
        os.environ |= {"STORYMEM_BASE_URL": server.url, "STORYMEM_MODEL": "a-scripted-model"}
        try:
            yield story.logline or story.overview, len(story.shots())
        finally:
            go_on.set()
            for name in ("STORYMEM_BASE_URL", "STORYMEM_MODEL"):
                os.environ.pop(name, None)


def write_music(path: Path, seconds: float) -> Path:
    """Three-four time on two chords, so that the lane has something to show."""
    beat = 0.5
    notes = (220.0, 329.6, 329.6, 196.0, 293.7, 293.7)
    samples = []
    for index in range(int(seconds * RATE)):
        now = index / RATE
        number = int(now / beat)
        inside = now - number * beat
        swell = math.sin(math.pi * now / seconds) ** 2 * (0.25 + 0.75 * math.sin(now * 0.4) ** 2)
        fade = math.exp(-3.2 * inside) * min(1.0, inside * 60)
        accent = 1.0 if number % 3 == 0 else 0.6
        samples.append(swell * fade * accent * math.sin(2 * math.pi * notes[number % len(notes)] * now) * 0.8)
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(struct.pack(f"<{len(samples)}h", *(round(sample * 32767) for sample in samples)))
    return path
