"""Where the studio keeps its own things on this machine; `STORYMEM_CONFIG_DIR` and `STORYMEM_PROJECTS_DIR` move them."""

import os
import sys
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


def read_names_as_utf8() -> None:
    """Begin again in Python's UTF-8 mode where the locale has no names for most of the world's letters (LC_ALL=C, ISO-8859).

    Call it before anything else: this process goes on as the new one.
    """
    if sys.flags.utf8_mode or sys.getfilesystemencoding().lower() == "utf-8":
        return
    os.environ["PYTHONUTF8"] = "1"  # for the engine
    os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])
