"""Shared by the whole suite: nothing outside the test's own folder is touched."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[1] / ".." / "shared"


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("STORYMEM_CONFIG_DIR", str(home / "config"))
    monkeypatch.setenv("STORYMEM_PROJECTS_DIR", str(home / "projects"))
    for name in (
        "OPENAI_API_KEY",
        "OPENAI_BASE_URL",
        "STORYMEM_BASE_URL",
        "STORYMEM_MODEL",
        "STORYMEM_API_KEY",
    ):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def shared() -> Path:
    """The reference material beside a full checkout."""
    if not SHARED.is_dir():
        pytest.skip("the reference material (../shared) is not beside this checkout")
    return SHARED
