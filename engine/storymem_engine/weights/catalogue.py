"""What there is to download: repository, files, size, licence, and what it is for."""

from dataclasses import dataclass, field
from typing import Literal

GB = 1_000_000_000
Kind = Literal["checkpoint", "lora", "clip", "aesthetic"]

APACHE = "Apache-2.0"
NON_COMMERCIAL = "CC-BY-NC-4.0 (non-commercial)"


@dataclass(frozen=True, slots=True)
class Model:
    """Sizes are what the download takes, to the nearest tenth of a GB."""

    name: str
    title: str
    repository: str
    kind: Kind
    size: int
    licence: str
    purpose: str
    required: bool
    patterns: tuple[str, ...] = ()
    """Files of the repository that are needed, as glob patterns; empty means all."""
    ignored: tuple[str, ...] = ()
    aliases: tuple[str, ...] = field(default=())
    """Other repositories that hold the same weights, and serve as well."""


_ORIGINAL = (
    "*_noise_model/*",
    "Wan2.1_VAE.pth",
    "models_t5_umt5-xxl-enc-bf16.pth",
    "google/umt5-xxl/*",
    "configuration.json",
)

CATALOGUE: tuple[Model, ...] = (
    Model(
        name="i2v",
        title="Wan2.2 I2V A14B",
        repository="Wan-AI/Wan2.2-I2V-A14B",
        kind="checkpoint",
        size=int(126.3 * GB),
        licence=APACHE,
        purpose="makes every shot that remembers something",
        required=True,
        patterns=_ORIGINAL,
        aliases=("Wan-AI/Wan2.2-I2V-A14B-Diffusers",),
    ),
    Model(
        name="lora-mi2v",
        title="StoryMem LoRA, MI2V",
        repository="Kevin-thu/StoryMem",
        kind="lora",
        size=int(4.9 * GB),
        licence=NON_COMMERCIAL,
        purpose="teaches Wan2.2 to remember; continues a shot from its last frame",
        required=True,
        patterns=("Wan2.2-MI2V-A14B/*",),
    ),
    Model(
        name="lora-mm2v",
        title="StoryMem LoRA, MM2V",
        repository="Kevin-thu/StoryMem",
        kind="lora",
        size=int(4.9 * GB),
        licence=NON_COMMERCIAL,
        purpose="the same, continuing a shot from its last five frames",
        required=False,
        patterns=("Wan2.2-MM2V-A14B/*",),
    ),
    Model(
        name="t2v",
        title="Wan2.2 T2V A14B",
        repository="Wan-AI/Wan2.2-T2V-A14B",
        kind="checkpoint",
        size=int(126.3 * GB),
        licence=APACHE,
        purpose="makes the first shot from text alone; not needed when the film starts from reference pictures",
        required=False,
        patterns=_ORIGINAL,
        aliases=("Wan-AI/Wan2.2-T2V-A14B-Diffusers",),
    ),
    Model(
        name="clip",
        title="CLIP ViT-B/32",
        repository="openai/clip-vit-base-patch32",
        kind="clip",
        size=int(0.6 * GB),
        licence="MIT",
        purpose="chooses keyframes as StoryMem does; without it a simpler descriptor does",
        required=False,
        patterns=("config.json", "preprocessor_config.json", "pytorch_model.bin", "model.safetensors"),
        ignored=("*.msgpack", "*.h5"),
    ),
)


def model_named(name: str) -> Model:
    """KeyError's sentence lists the names there are."""
    for model in CATALOGUE:
        if model.name == name:
            return model
    raise KeyError(
        f"There is no model called “{name}”. Known: {', '.join(model.name for model in CATALOGUE)}."
    )
