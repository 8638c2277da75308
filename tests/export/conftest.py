"""One small film, rendered once by the real engine; every test that changes its project gets a copy."""

import os
import shutil
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from small_film import FPS, HEIGHT, WIDTH, story

from storymem_engine.video import ShotWriter
from storymem_studio.cli.rendering import render_film
from storymem_studio.export.reel import Segment
from storymem_studio.project import Project


@pytest.fixture(scope="session")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rendered") / "film"
    before = {name: os.environ.get(name) for name in ("STORYMEM_CONFIG_DIR", "STORYMEM_PROJECTS_DIR")}
    for name in before:
        os.environ[name] = str(folder.parent / "home")
    try:
        with Project.create(folder, story()) as project:
            assert render_film(project, lambda update: None) == 4
    finally:
        for name, value in before.items():
            if value is not None:
                os.environ[name] = value
            else:
                del os.environ[name]
    return folder


@pytest.fixture
def project(rendered: Path, tmp_path: Path) -> Iterator[Project]:
    folder = tmp_path / "film project"
    shutil.copytree(rendered, folder)
    with Project.open(folder) as opened:
        yield opened


@pytest.fixture
def tone(tmp_path: Path) -> Callable[..., Path]:
    """Writes a WAV file: a sine of some loudness, or a click at a time."""

    def write(
        name: str, seconds: float, hertz: float = 440, level: float = 0.25, click: float | None = None
    ) -> Path:
        at = np.arange(round(seconds * 48_000)) / 48_000
        wave_form = level * np.sin(2 * np.pi * hertz * at)
        if click is not None:
            wave_form = np.zeros_like(at)
            wave_form[round(click * 48_000)] = 0.9
        path = tmp_path / name
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(48_000)
            file.writeframes((wave_form * 32767).astype("<i2").tobytes())
        return path

    return write


@pytest.fixture
def flat_shot(tmp_path: Path) -> Callable[..., Segment]:
    """A shot of one brightness, with its frame number as a brightness step in the lower half."""

    def write(name: str, level: int, frames: int = 12, step: int = 0) -> Segment:
        path = tmp_path / f"{name}.mp4"
        with ShotWriter(path, WIDTH, HEIGHT, FPS) as writer:
            for number in range(frames):
                writer.add(np.full((HEIGHT, WIDTH, 3), level + step * number, np.uint8))
        return Segment(path, 0, frames, name)

    return write
