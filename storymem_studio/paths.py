"""Where the studio keeps its own things on this machine; `STORYMEM_CONFIG_DIR` and `STORYMEM_PROJECTS_DIR` move them."""

import os
from pathlib import Path


def config_dir() -> Path:
    """Settings and the list of recent projects; made when something is written there."""
    if chosen := os.environ.get("STORYMEM_CONFIG_DIR"):
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("storymem-studio", appauthor=False)


def projects_dir() -> Path:
    """Where new projects go: as the environment says, else as the settings say, else ~/StoryMem."""
    from storymem_studio.preferences import load_preferences

    if chosen := os.environ.get("STORYMEM_PROJECTS_DIR") or load_preferences().projects_folder:
        return Path(chosen)
    return Path.home() / "StoryMem"
