"""What lies in a weights folder: the original download and the Diffusers layout, told apart and listed."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from storymem_engine.protocol import Sentence

Layout = Literal["original", "diffusers"]
Noise = Literal["high", "low"]
ORIGINAL_EXPERTS: dict[Noise, str] = {"high": "high_noise_model", "low": "low_noise_model"}
DIFFUSERS_EXPERTS: dict[Noise, str] = {"high": "transformer", "low": "transformer_2"}
SUFFIXES = (".safetensors", ".pth")


class WeightsError(Exception):
    """A folder that cannot be used: what is wrong with it, and what to do."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message, self.advice = message, advice


@dataclass(frozen=True, slots=True)
class ExpertFiles:
    layout: Layout
    config: Path
    shards: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One Wan2.2 checkpoint; paths only, nothing is loaded."""

    folder: Path
    layout: Layout
    high: ExpertFiles
    low: ExpertFiles
    vae: Path
    """A file in the original layout, a folder in the Diffusers one; so with the text encoder."""
    text_encoder: Path
    tokenizer: Path

    def files(self) -> tuple[Path, ...]:
        rest = [self.vae, self.text_encoder]
        single = [file for path in rest for file in ([path] if path.is_file() else _weights_in(path))]
        return (*self.high.shards, *self.low.shards, *single)


@dataclass(frozen=True, slots=True)
class LoraFiles:
    high: Path
    low: Path


def read_checkpoint(folder: Path) -> Checkpoint:
    """Raises WeightsError that names the first thing missing."""
    folder = folder.expanduser()
    if not folder.is_dir():
        raise WeightsError(
            Sentence("There is no folder {folder}.", folder=folder),
            "Check the path, or run `storymem models download`.",
        )
    if (folder / "model_index.json").is_file() or (folder / DIFFUSERS_EXPERTS["high"]).is_dir():
        return Checkpoint(
            folder,
            "diffusers",
            high=_expert(folder, DIFFUSERS_EXPERTS["high"], "diffusers"),
            low=_expert(folder, DIFFUSERS_EXPERTS["low"], "diffusers"),
            vae=_needed(folder / "vae"),
            text_encoder=_needed(folder / "text_encoder"),
            tokenizer=_needed(folder / "tokenizer"),
        )
    if not (folder / ORIGINAL_EXPERTS["high"]).is_dir():
        raise WeightsError(
            Sentence("{folder} holds no Wan2.2 checkpoint.", folder=folder),
            "It should contain high_noise_model/ and low_noise_model/ (the original download), or "
            "transformer/ and transformer_2/ (the Diffusers layout).",
        )
    return Checkpoint(
        folder,
        "original",
        high=_expert(folder, ORIGINAL_EXPERTS["high"], "original"),
        low=_expert(folder, ORIGINAL_EXPERTS["low"], "original"),
        vae=_first(folder, "Wan2.1_VAE"),
        text_encoder=_first(folder, "models_t5_umt5-xxl-enc-bf16"),
        tokenizer=_needed(folder / "google" / "umt5-xxl"),
    )


def read_lora_files(path: Path, variant: str) -> LoraFiles:
    """The two files of a variant ("MI2V", "MM2V") in a download of all, of one, or beside a file that is named."""
    path = path.expanduser()
    folder = path.parent if path.is_file() else path
    if variant not in folder.name and any(other in folder.name for other in ("MI2V", "MM2V")):
        # The folder of one variant of a whole download: its neighbour may be the one that is wanted.
        folder = folder.parent
    if not folder.is_dir():
        raise WeightsError(
            Sentence("There is no folder {folder}.", folder=folder), "Check the path of the StoryMem LoRA."
        )
    inside = [child for child in sorted(folder.iterdir()) if child.is_dir() and variant in child.name]
    found: dict[str, list[Path]] = {"high": [], "low": []}
    for file in _weights_in(inside[0] if inside else folder):
        for noise in found:
            if noise in file.name.lower():
                found[noise].append(file)
    if len(found["high"]) == len(found["low"]) == 1:
        return LoraFiles(found["high"][0], found["low"][0])
    raise WeightsError(
        Sentence(
            "{folder} does not hold one high-noise and one low-noise LoRA for {variant}.",
            folder=folder,
            variant=variant,
        ),
        Sentence(
            "It should contain Wan2.2-{variant}-A14B/ with the two files, as the StoryMem download does.",
            variant=variant,
        ),
    )


def _expert(folder: Path, name: str, layout: Layout) -> ExpertFiles:
    inside = folder / name
    config = inside / "config.json"
    if not config.is_file():
        raise WeightsError(Sentence("{config} is missing.", config=config), _RESUME)
    return ExpertFiles(layout, config, _shards(inside))


def _shards(folder: Path) -> tuple[Path, ...]:
    """All of them: an index that names a file which is not there means a download that broke off."""
    indexes = sorted(folder.glob("*.safetensors.index.json"))
    if indexes:
        named = _named_in(indexes[0])
        missing = [name for name in named if not (folder / name).is_file()]
        if missing:
            raise WeightsError(
                Sentence(
                    "{folder} lacks {missing} of {count} files, first {name}.",
                    folder=folder,
                    missing=len(missing),
                    count=len(named),
                    name=missing[0],
                ),
                _RESUME,
            )
        return tuple(folder / name for name in named)
    found = _weights_in(folder)
    if not found:
        raise WeightsError(Sentence("{folder} holds no weights.", folder=folder), _RESUME)
    return found


def _named_in(index: Path) -> list[str]:
    try:
        return sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsError(Sentence("{index} is damaged.", index=index), _RESUME) from error


def _weights_in(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(file for file in folder.iterdir() if file.suffix in SUFFIXES))


def _first(folder: Path, stem: str) -> Path:
    for suffix in SUFFIXES:
        if (folder / f"{stem}{suffix}").is_file():
            return folder / f"{stem}{suffix}"
    raise WeightsError(Sentence("{path} is missing.", path=folder / f"{stem}.pth"), _RESUME)


def _needed(path: Path) -> Path:
    if path.exists():
        return path
    raise WeightsError(Sentence("{path} is missing.", path=path), _RESUME)


_RESUME = Sentence("Run `storymem models download` again: it fetches only what is missing.")
