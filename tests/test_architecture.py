"""The layers hold, and each contract fails when somebody breaks it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

VIOLATIONS = {
    "The studio is layered": ("storymem_studio/domain/planted.py", "import storymem_studio.store.folder"),
    "Qt lives in the window only": ("storymem_studio/project/planted.py", "import PySide6.QtCore"),
    "The studio knows the engine by its protocol, its reading of prompts and nothing else": (
        "storymem_studio/generation/planted.py",
        "import storymem_engine.worker",
    ),
    "The studio never loads the GPU stack": ("storymem_studio/export/planted.py", "import torch"),
    "The engine does not know the studio": ("storymem_engine/planted.py", "import storymem_studio.errors"),
    "Only the store knows the database": ("storymem_studio/project/planted.py", "import sqlmodel"),
    "Only drafting knows the language model": ("storymem_studio/scripts/planted.py", "import openai"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as run; run()",
        "--no-cache",
    ]
    # Isolated from the installed (editable) packages: the folder's own copies come first.
    return subprocess.run(
        command,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        env=_environment(folder),
        check=False,
    )


def _environment(folder: Path) -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("layers")
    ignore = shutil.ignore_patterns("__pycache__", "*.png", "*.otf", "*.ttf")
    shutil.copytree(ROOT / "storymem_studio", folder / "storymem_studio", ignore=ignore)
    shutil.copytree(ROOT / "engine" / "storymem_engine", folder / "storymem_engine", ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_every_contract_is_kept():
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_contract_has_a_planted_violation():
    import tomllib

    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    assert {contract["name"] for contract in contracts} == set(VIOLATIONS)


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_a_planted_violation_breaks_its_contract(copy: Path, contract: str):
    place, line = VIOLATIONS[contract]
    planted = copy / place
    planted.write_text(line + "\n")
    try:
        result = lint(copy)
    finally:
        planted.unlink()
    broken = [text for text in result.stdout.splitlines() if text.rstrip().endswith("BROKEN")]
    assert result.returncode != 0
    assert any(contract in text for text in broken), result.stdout


@pytest.mark.parametrize("folder", ["packaging", "resources", "projects", "tests", "engine"])
def test_folders_that_must_not_be_packages(folder: str):
    assert not (ROOT / folder / "__init__.py").exists()
