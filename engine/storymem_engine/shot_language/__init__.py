"""The screenwriter's language: reads shot size, camera, hour, light, place and people out of a prompt.

Pure Python. The studio's check and offline writer use it, and the animatic backend draws what it reads.
"""

from storymem_engine.shot_language.cast import find_cast, is_described, mentions
from storymem_engine.shot_language.reader import read_shot
from storymem_engine.shot_language.reading import Figure, ShotReading

__all__ = ["Figure", "ShotReading", "find_cast", "is_described", "mentions", "read_shot"]
