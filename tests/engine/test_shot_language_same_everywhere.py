"""A prompt is read the same in every process: a take must not be out of date because the studio was started again."""

import os
import subprocess
import sys

PROMPTS = (
    "Jane walks through the halls of her old school.",
    "Two maids carry lanterns along the stairs of the palace, then cross the courtyard in drizzle.",
    "In the woods a man in a red coat and his dogs follow tracks through the snow at dusk.",
)
PROGRAM = f"from storymem_engine.shot_language import read_shot; print([read_shot(prompt) for prompt in {PROMPTS!r}])"


def test_the_reading_does_not_depend_on_the_order_of_sets():
    def read(seed: int) -> str:
        surroundings = os.environ | {"PYTHONHASHSEED": str(seed)}
        command = [sys.executable, "-c", PROGRAM]
        return subprocess.run(command, capture_output=True, text=True, check=True, env=surroundings).stdout

    readings = {read(seed) for seed in range(1, 7)}
    assert len(readings) == 1
