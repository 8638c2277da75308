"""The settings of the StoryMem engine, as the window's form and the command line offer them. Imports no torch."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

NEGATIVE_PROMPT = (
    "色调艳丽，过曝，静态，细节模糊不清，字幕，风格，作品，画作，画面，静止，整体发灰，最差质量，低质量，JPEG压缩残留，"
    "丑陋的，残缺的，多余的手指，画得不好的手部，画得不好的脸部，畸形的，毁容的，形态畸形的肢体，手指融合，静止不动的画面，"
    "杂乱的背景，三条腿，背景人很多，倒着走"
)
"""Wan2.2's own (Apache-2.0): what the checkpoints were tuned with. A story's own negative prompt replaces it."""

PlanChoice = Literal["auto", "resident", "swap", "offload", "fp8-swap", "fp8-offload", "lean"]


_GROUPS = {
    "Weights": ("i2v_model_path", "t2v_model_path", "first_shot", "lora_weight_path", "variant"),
    "Turbo": ("turbo", "turbo_steps", "turbo_shift", "turbo_lora_high", "turbo_lora_low", "turbo_model_path"),
    "This machine": ("plan", "precision", "keep_fused", "attention", "compile", "gpus"),
}
_FOLDERS = ("i2v_model_path", "t2v_model_path", "lora_weight_path", "turbo_model_path")
_FILES = ("turbo_lora_high", "turbo_lora_low")


def _for_the_form(schema: dict[str, Any]) -> None:
    """What the window's form is told beside the types: which settings belong together, and which are paths."""
    groups = {name: group for group, names in _GROUPS.items() for name in names}
    for name, field in schema["properties"].items():
        field["group"] = groups.get(name, "Sampling")
        if name in _FOLDERS or name in _FILES:
            field["format"] = "folder" if name in _FOLDERS else "file"


class StorymemParams(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_extra=_for_the_form)

    i2v_model_path: str = Field(
        "", title="Wan2.2 I2V folder", description="Empty: wherever it is found on this machine."
    )
    t2v_model_path: str = Field(
        "", title="Wan2.2 T2V folder", description="Only for a first shot made from text alone."
    )
    first_shot: Literal["T2V", "I2V"] = Field(
        "T2V",
        title="Weights for a first shot",
        description="I2V makes it with an empty memory, and the T2V weights are not needed; StoryMem itself takes T2V.",
    )
    lora_weight_path: str = Field(
        "", title="StoryMem LoRA", description="The download's folder, or one of its files."
    )
    variant: Literal["auto", "MI2V", "MM2V"] = Field(
        "auto",
        title="LoRA variant",
        description="For shots after a cut; a continuing shot takes the variant made for its way of continuing.",
    )
    steps: int = Field(40, ge=1, le=200, title="Steps")
    shift: float = Field(4.0, gt=0, le=50, title="Shift")
    boundary: float = Field(0.9, ge=0, le=1, title="Expert boundary")
    guidance: float = Field(
        3.5, ge=1, le=20, title="Guidance", description="Of the high-noise expert; 1 halves the time."
    )
    guidance_low: float = Field(3.5, ge=1, le=20, title="Guidance, low noise")
    t2v_shift: float = Field(12.0, gt=0, le=50, title="Shift, first shot")
    t2v_boundary: float = Field(0.875, ge=0, le=1, title="Expert boundary, first shot")
    memory_rope_shift: int = Field(
        5,
        ge=0,
        le=32,
        title="Memory distance",
        description="Positions between memory frames; 0 as in StoryMem's first release.",
    )
    plan: PlanChoice = Field(
        "auto", title="Memory plan", description="Where the weights are kept while a shot is made."
    )
    precision: Literal["auto", "bf16", "fp32"] = Field("auto", title="Precision")
    keep_fused: bool = Field(
        False,
        title="Keep fused experts",
        description="29 GB of disk for each expert (half of it in eight bits), and the engine starts in half the time.",
    )
    attention: str = Field("auto", title="Attention kernel", pattern=r"^[a-z0-9_]+$")
    compile: bool = Field(False, title="Compile", description="Slow first shot, then a little faster.")
    gpus: int = Field(1, ge=1, le=8, title="GPUs", description="One shot on several GPUs of this machine.")
    turbo: bool = Field(
        False, title="Turbo (draft quality)", description="A few steps with distilled weights."
    )
    turbo_steps: int = Field(4, ge=1, le=20, title="Turbo steps")
    turbo_shift: float = Field(5.0, gt=0, le=50, title="Turbo shift")
    turbo_lora_high: str = Field("", title="Turbo LoRA, high noise")
    turbo_lora_low: str = Field("", title="Turbo LoRA, low noise")
    turbo_model_path: str = Field(
        "",
        title="Distilled I2V folder",
        description="Instead of turbo LoRAs: a checkpoint distilled to a few steps.",
    )
