"""Install the studio for this user: `python packaging/install.py [--gpu] [--prefix DIR]`; `--remove` takes it away again.

The window and the engine get a virtual environment each, so that PyTorch never weighs on the window. Needs Python alone.
"""

import argparse
import os
import shutil
import stat
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMMANDS = {"storymem": "main", "storymem-studio": "window"}
"""The commands, and the function of `storymem_studio.__main__` that each begins with."""


@dataclass(frozen=True)
class Places:
    """Where things go. `prefix` holds everything; `commands` and `share` get links into it."""

    prefix: Path
    commands: Path
    share: Path | None

    @classmethod
    def for_this_machine(cls, prefix: Path | None) -> "Places":
        home = Path.home()
        if sys.platform == "win32":
            base = prefix or Path(os.environ.get("LOCALAPPDATA", home)) / "StoryMem Studio"
            return cls(base, base, None)
        if sys.platform == "darwin":
            base = prefix or home / "Library" / "Application Support" / "StoryMem Studio"
            return cls(base, base / "bin" if prefix else home / ".local" / "bin", None)
        base = prefix or home / ".local" / "share" / "storymem-studio"
        outside = (
            (base / "bin", base / "share") if prefix else (home / ".local" / "bin", home / ".local" / "share")
        )
        return cls(base, *outside)

    def launcher(self, name: str) -> Path:
        return self.commands / (f"{name}.cmd" if sys.platform == "win32" else name)

    @property
    def desktop_files(self) -> dict[str, Path]:
        if self.share is None:
            return {}
        return {
            "storymem-studio.desktop": self.share / "applications",
            "storymem-studio.svg": self.share / "icons" / "hicolor" / "scalable" / "apps",
            "io.github.storymem_studio.metainfo.xml": self.share / "metainfo",
        }


def install(places: Places, gpu: bool) -> None:
    studio = _environment(places.prefix / "studio", [f"{ROOT / 'engine'}", f"{ROOT}"])
    engine = _environment(places.prefix / "engine", [f"{ROOT / 'engine'}{'[gpu]' if gpu else ''}"])
    places.commands.mkdir(parents=True, exist_ok=True)
    for name, begin in COMMANDS.items():
        _write_launcher(places.launcher(name), studio, engine, begin)
    for name, folder in places.desktop_files.items():
        folder.mkdir(parents=True, exist_ok=True)
        text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
        # The full path: a session's PATH need not hold the folder of the commands.
        text = text.replace("Exec=storymem-studio", f"Exec={places.launcher('storymem-studio')}")
        (folder / name).write_text(text, encoding="utf-8")
    print(f"Installed in {places.prefix}. Start it with {places.launcher('storymem-studio')}")


def remove(places: Places) -> None:
    """Takes away what `install` made; projects and settings stay."""
    for name in ("studio", "engine"):
        shutil.rmtree(places.prefix / name, ignore_errors=True)
    for path in (
        *map(places.launcher, COMMANDS),
        *(folder / name for name, folder in places.desktop_files.items()),
    ):
        path.unlink(missing_ok=True)
    print(f"Removed from {places.prefix}; your projects and settings are untouched.")


def _environment(folder: Path, requirements: list[str]) -> Path:
    print(f"Setting up {folder} …", flush=True)
    venv.EnvBuilder(with_pip=True, clear=True).create(folder)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements], check=True
    )
    return python


def _write_launcher(path: Path, studio: Path, engine: Path, begin: str) -> None:
    program = f"import sys; from storymem_studio.__main__ import {begin}; sys.exit({begin}())"
    if sys.platform == "win32":
        path.write_text(
            f'@set STORYMEM_ENGINE_PYTHON={engine}\r\n@"{studio}" -c "{program}" %*\r\n', encoding="utf-8"
        )
        return
    path.write_text(
        f"#!/bin/sh\nSTORYMEM_ENGINE_PYTHON='{engine}' exec '{studio}' -c '{program}' \"$@\"\n",
        encoding="utf-8",
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)


def main() -> int:
    parser = argparse.ArgumentParser(description="Install StoryMem Studio for this user.")
    parser.add_argument(
        "--gpu", action="store_true", help="the engine with PyTorch, for a machine with an NVIDIA GPU"
    )
    parser.add_argument("--prefix", type=Path, help="everything into this folder")
    parser.add_argument(
        "--remove", action="store_true", help="take it away again; projects and settings stay"
    )
    given = parser.parse_args()
    places = Places.for_this_machine(given.prefix.resolve() if given.prefix else None)
    try:
        remove(places) if given.remove else install(places, given.gpu)
    except (OSError, subprocess.CalledProcessError) as error:
        print(
            f"The installation stopped: {error}. Run it again; nothing outside {places.prefix} is half done."
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
