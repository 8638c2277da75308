"""`storymem doctor`: what this machine has and what is missing, with what mends it."""

import argparse
import ctypes.util
import importlib.metadata
import importlib.util
import os
import platform
import queue
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from storymem_engine import protocol
from storymem_studio.errors import StudioError
from storymem_studio.generation.engine_process import EngineProcess, engine_python
from storymem_studio.paths import config_dir, projects_dir

WINDOW_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon": "libxkbcommon0",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "glib-2.0": "libglib2.0-0",
    "pulse": "libpulse0",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """`needed`: without it something the user asks of the studio fails."""

    level: Literal["ok", "note", "missing"]
    what: str
    mend: str = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seconds", type=float, default=60, help="how long to wait for the engine")


def run(given: argparse.Namespace) -> int:
    marks = {"ok": "ok     ", "note": "note   ", "missing": "MISSING"}
    missing = 0
    for finding in examine(given.seconds):
        missing += finding.level == "missing"
        print(f"{marks[finding.level]} {finding.what}", flush=True)
        if finding.mend:
            print(f"        → {finding.mend}")
    print(
        "Everything needed is here."
        if not missing
        else f"{missing} thing{'s' if missing > 1 else ''} missing."
    )
    return 1 if missing else 0


def examine(seconds: float = 60) -> Iterator[Finding]:
    yield Finding("ok", f"Python {platform.python_version()} on {platform.system()} {platform.machine()}")
    yield from _libraries()
    yield from _packages()
    yield from _engine(seconds)
    yield from _folders()
    yield from _writer()


def _libraries() -> Iterator[Finding]:
    if not sys.platform.startswith("linux"):
        return
    absent = [package for name, package in WINDOW_LIBRARIES.items() if ctypes.util.find_library(name) is None]
    if absent:
        yield Finding("missing", "system libraries for the window", f"sudo apt install {' '.join(absent)}")
    else:
        yield Finding("ok", "system libraries for the window")
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        yield Finding("note", "no display: the command line works, the window does not open here")


def _packages() -> Iterator[Finding]:
    for name, module in (
        ("PySide6-Addons", "PySide6"),
        ("av", "av"),
        ("sqlmodel", "sqlmodel"),
        ("openai", "openai"),
    ):
        if importlib.util.find_spec(module) is None:
            yield Finding(
                "missing", f"the package {name}", f"{sys.executable} -m pip install storymem-studio"
            )
        else:
            yield Finding("ok", f"{name} {importlib.metadata.version(name)}")


def _engine(seconds: float) -> Iterator[Finding]:
    events: queue.SimpleQueue[protocol.Event] = queue.SimpleQueue()
    engine = EngineProcess(events.put)
    try:
        engine.start()
        hello = _first_event(engine, events, seconds)
    except StudioError as error:
        yield Finding("missing", error.message, error.advice)
        return
    except queue.Empty:
        log = " / ".join(list(engine.log)[-2:])
        yield Finding(
            "missing",
            f"the engine does not answer. {log}",
            f"{engine_python()} -m pip install storymem-engine",
        )
        return
    finally:
        engine.stop()
    if not isinstance(hello, protocol.Hello):
        yield Finding("missing", "the engine does not speak this studio's protocol", "Update both.")
        return
    yield Finding("ok", f"engine {hello.engine_version}")
    for backend in hello.backends:
        if backend.available:
            licence = f" ({backend.licence})" if backend.licence else ""
            yield Finding("ok", f"backend {backend.name}: {backend.title}{licence}")
        else:
            yield Finding("note", f"backend {backend.name} is not ready", backend.why_not)
    gpus = [device for device in hello.devices if device.kind != "cpu"]
    for device in gpus:
        free, total = device.free_bytes / 2**30, device.total_bytes / 2**30
        yield Finding("ok", f"{device.name}: {free:.0f} of {total:.0f} GB free")
    if not gpus:
        yield Finding("note", "no GPU: films are made with the animatic engine")


def _first_event(
    engine: EngineProcess, events: queue.SimpleQueue[protocol.Event], seconds: float
) -> protocol.Event:
    """:raises queue.Empty: it said nothing in time, or ended without a word."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        running = engine.running
        try:
            return events.get(timeout=0.2)
        except queue.Empty:
            if not running:
                break
    raise queue.Empty


def _folders() -> Iterator[Finding]:
    for what, folder in (("projects", projects_dir()), ("settings", config_dir())):
        place = _existing(folder)
        if os.access(place, os.W_OK):
            free = shutil.disk_usage(place).free / 2**30
            few = free < 2
            yield Finding(
                "note" if few else "ok",
                f"{what} in {folder}, {free:.0f} GB free",
                "A minute of film takes about 50 MB: free some space." if few else "",
            )
        else:
            yield Finding(
                "missing", f"{what}: {folder} cannot be written", "Check the permissions of the folder."
            )


def _existing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _writer() -> Iterator[Finding]:
    from storymem_studio.cli.drafting import describe_writer

    name, ready, mend = describe_writer()
    yield Finding("ok" if ready else "note", f"writer: {name}", mend)
