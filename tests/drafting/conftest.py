"""A scripted model server, and a config folder of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from model_server import ModelServer, serving


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as script:
        yield script


@pytest.fixture(autouse=True)
def own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "config"
    monkeypatch.setenv("STORYMEM_CONFIG_DIR", str(folder))
    for name in (
        "STORYMEM_BASE_URL",
        "STORYMEM_MODEL",
        "STORYMEM_API_KEY",
        "OPENAI_API_KEY",
        "OPENAI_BASE_URL",
    ):
        monkeypatch.delenv(name, raising=False)
    return folder
