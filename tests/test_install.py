"""What the installer writes works: launchers start the studio, the menu entry is valid, removing leaves no trace."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from storymem_studio import __version__

ROOT = Path(__file__).resolve().parents[1]
_spec = importlib.util.spec_from_file_location("storymem_installer", ROOT / "packaging" / "install.py")
assert _spec is not None and _spec.loader is not None
installer = importlib.util.module_from_spec(_spec)
sys.modules["storymem_installer"] = installer
_spec.loader.exec_module(installer)


@pytest.mark.parametrize("prefix", ["plain", "with space"])
def test_a_launcher_starts_the_studio_with_the_engine_it_was_given(tmp_path: Path, prefix: str):
    places = installer.Places.for_this_machine(tmp_path / prefix)
    places.commands.mkdir(parents=True)
    launcher = places.launcher("storymem")
    installer._write_launcher(launcher, Path(sys.executable), Path(sys.executable), "main")
    result = subprocess.run([launcher, "--version"], capture_output=True, text=True, check=True)
    assert __version__ in result.stdout
    assert f"STORYMEM_ENGINE_PYTHON='{sys.executable}'" in launcher.read_text() or sys.platform == "win32"


def test_removing_leaves_nothing_of_the_studio(tmp_path: Path):
    places = installer.Places.for_this_machine(tmp_path)
    for path in (places.launcher("storymem"), places.prefix / "studio" / "file"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    for name, folder in places.desktop_files.items():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "packaging" / name, folder)
    installer.remove(places)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed"
)
def test_the_menu_entry_is_valid():
    subprocess.run(["desktop-file-validate", ROOT / "packaging" / "storymem-studio.desktop"], check=True)
