"""Weights that are here already: in folders the user named, in this program's own, in the Hugging Face cache."""

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from storymem_engine.protocol import Sentence
from storymem_engine.weights.catalogue import CATALOGUE, Model, model_named
from storymem_engine.weights.checkpoint import WeightsError, read_checkpoint, read_lora_files

VARIABLE = "STORYMEM_MODELS"
"""Folders to look in, separated as in PATH; the first is where downloads go."""


AESTHETIC_HEAD = "sa_0_4_vit_b_32_linear.pth"


@dataclass(frozen=True, slots=True)
class Found:
    model: Model
    path: Path | None
    where: str = ""
    """"models folder", "Hugging Face cache", or empty."""
    problem: str = ""
    """Why what was found cannot be used: a download that broke off."""


def folders() -> tuple[Path, ...]:
    """Named by the environment, then remembered, then this program's own."""
    named = [Path(part).expanduser() for part in os.environ.get(VARIABLE, "").split(os.pathsep) if part]
    return tuple(dict.fromkeys([*named, *_remembered(), own_folder()]))


def add_folder(folder: Path) -> None:
    """Look here too, from now on."""
    file = _settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    kept = list(dict.fromkeys([*map(str, _remembered()), str(folder.expanduser().resolve())]))
    partial = file.with_suffix(".part")
    partial.write_text(json.dumps({"folders": kept}, indent=1), encoding="utf-8")
    os.replace(partial, file)


def list_models() -> tuple[Found, ...]:
    return tuple(find_model(model) for model in CATALOGUE)


def find_model(model: Model | str) -> Found:
    """The first usable place; failing that, the first broken one with its problem."""
    model = model_named(model) if isinstance(model, str) else model
    broken: Found | None = None
    for path, where in _places(model):
        problem = problem_with(model, path)
        if not problem:
            return Found(model, path, where)
        broken = broken or Found(model, path, where, problem)
    return broken or Found(model, None)


def find_clip() -> Path | None:
    found = find_model("clip")
    return None if found.problem else found.path


def find_aesthetic_head() -> Path | None:
    """LAION's linear head for ViT-B/32 (MIT, 2 kB), in one of the models folders."""
    candidates = (folder / AESTHETIC_HEAD for folder in folders())
    return next((file for file in candidates if file.is_file()), None)


def problem_with(model: Model, path: Path) -> str:
    """An empty string when the folder can serve as this model."""
    try:
        if model.kind == "checkpoint":
            read_checkpoint(path)
        elif model.kind == "lora":
            read_lora_files(path, model.name.removeprefix("lora-").upper())
        elif not (path / "config.json").is_file() or not any(
            (path / name).is_file() for name in ("model.safetensors", "pytorch_model.bin")
        ):
            return Sentence("{path} is incomplete.", path=path)
    except WeightsError as error:
        return error.message
    return ""


def own_folder() -> Path:
    return _user_folder("XDG_DATA_HOME", ".local/share") / "models"


def cache_folder() -> Path:
    """What can be computed again: latents, text embeddings, measured times."""
    if "STORYMEM_CACHE" in os.environ:
        return Path(os.environ["STORYMEM_CACHE"]).expanduser()
    if sys.platform in ("win32", "darwin"):
        return _user_folder("", "") / "cache"
    return _user_folder("XDG_CACHE_HOME", ".cache")


def hub_cache() -> Path:
    """Where huggingface_hub keeps what any program on this machine downloaded with it."""
    if "HF_HUB_CACHE" in os.environ:
        return Path(os.environ["HF_HUB_CACHE"]).expanduser()
    home = os.environ.get("HF_HOME") or Path(os.environ.get("XDG_CACHE_HOME", "~/.cache"), "huggingface")
    return Path(home).expanduser() / "hub"


def _places(model: Model) -> Iterator[tuple[Path, str]]:
    repositories = (model.repository, *model.aliases)
    for folder in folders():
        for repository in repositories:
            owner, _, name = repository.partition("/")
            for inside in (name, f"{owner}/{name}", f"{owner}_{name}"):
                if (folder / inside).is_dir():
                    yield folder / inside, "models folder"
    for repository in repositories:
        snapshots = hub_cache() / f"models--{repository.replace('/', '--')}" / "snapshots"
        if snapshots.is_dir():
            newest = sorted(snapshots.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
            for snapshot in newest:
                if model.kind != "lora" or any(
                    model.name[-4:].upper() in child.name for child in snapshot.iterdir()
                ):
                    yield snapshot, "Hugging Face cache"


def _remembered() -> list[Path]:
    try:
        return [
            Path(folder) for folder in json.loads(_settings_file().read_text(encoding="utf-8"))["folders"]
        ]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _settings_file() -> Path:
    return _user_folder("XDG_CONFIG_HOME", ".config") / "models.json"


def _user_folder(variable: str, default: str) -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", "~")).expanduser() / "storymem"
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/storymem").expanduser()
    return Path(os.environ.get(variable) or f"~/{default}").expanduser() / "storymem"
