"""`storymem models`: the engine's own weights command, run in the engine's environment."""

import subprocess
from collections.abc import Sequence

from storymem_studio.generation.engine_process import engine_python


def run(arguments: Sequence[str]) -> int:
    command = [engine_python(), "-m", "storymem_engine.weights", *arguments]
    return subprocess.run(command, check=False).returncode
