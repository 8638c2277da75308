"""The StoryMem backend: Wan2.2 with a memory of the shots before. Light to import; torch comes with the first shot."""

import sys
from collections.abc import Mapping
from importlib.util import find_spec
from typing import TYPE_CHECKING

from pydantic import JsonValue

from storymem_engine.backends.backend import Backend, EngineError, Rendered, Report
from storymem_engine.backends.storymem_settings import StorymemParams
from storymem_engine.descriptors import Descriptor
from storymem_engine.protocol import RenderShot, Sentence
from storymem_engine.weights import WeightsError, find_model
from storymem_engine.weights.finding import cache_folder

if TYPE_CHECKING:
    from storymem_engine.backends.storymem_parallel import Followers
    from storymem_engine.backends.storymem_session import Session

NEEDED = ("torch", "diffusers", "transformers", "safetensors")
LOADED_WITH = (
    "i2v_model_path", "t2v_model_path", "lora_weight_path", "precision", "attention", "compile", "gpus",
    "turbo", "turbo_lora_high", "turbo_lora_low", "turbo_model_path",
)  # fmt: skip
"""Settings that decide about what is in memory: a change of them loads again."""


class StorymemBackend(Backend):
    name = "storymem"
    title = "StoryMem (Wan2.2 with memory, NVIDIA GPU)"
    licence = "StoryMem LoRA: CC-BY-NC-4.0 (non-commercial); Wan2.2: Apache-2.0"
    Params = StorymemParams

    def __init__(self) -> None:
        self._session: Session | None = None
        self._followers: Followers | None = None
        self._loaded: dict[str, object] = {}
        self._descriptor: Descriptor | None = None

    @classmethod
    def why_unavailable(cls) -> str:
        if problem := _missing_packages():
            return problem
        for name in ("i2v", "lora-mi2v"):
            found = find_model(name)
            if found.problem:
                return Sentence(
                    "{problem} Run `storymem models download {name}` again: it fetches only what is missing.",
                    problem=found.problem,
                    name=name,
                )
            if found.path is None and not (name == "lora-mi2v" and find_model("lora-mm2v").path):
                return Sentence(
                    "{title} is not on this machine. Run `storymem models download`, "
                    "or give its folder in the engine settings.",
                    title=found.model.title,
                )
        return ""

    @classmethod
    def why_refused(cls, params: Mapping[str, JsonValue]) -> str:
        """Folders may come with the request: only missing packages are a reason to refuse it unseen."""
        return _missing_packages()

    def render(self, request: RenderShot, report: Report) -> Rendered:
        params = StorymemParams.model_validate(request.params)
        _check(request, params)
        from storymem_engine.backends.storymem_session import Session

        loaded_with = {name: getattr(params, name) for name in LOADED_WITH}
        if self._session is None or self._loaded != loaded_with:
            self.unload()
            self._followers = _followers(params)
            ranks = self._followers.ranks if self._followers else None
            self._session, self._loaded = Session(params, cache_folder(), ranks=ranks), loaded_with
        request.out.mkdir(parents=True, exist_ok=True)
        try:
            return self._session.render(request, params, report)
        except BaseException as error:
            if self._followers is not None and not self._session.agreed_to_stop:
                self.unload()  # the other ranks wait for a forward that will not come
            if isinstance(error, WeightsError):
                raise EngineError(error.message, error.advice, "unavailable") from error
            raise

    def descriptor(self) -> Descriptor:
        if self._descriptor is None:
            from storymem_engine.backends.clip import best_descriptor

            self._descriptor = best_descriptor()
        return self._descriptor

    def unload(self) -> None:
        if self._session is not None:
            self._session.unload()
            self._session = None
        if self._followers is not None:
            self._followers.stop()
            self._followers = None


def _missing_packages() -> str:
    missing = [name for name in NEEDED if find_spec(name) is None]
    if not missing:
        return ""
    return Sentence(
        'The GPU packages are not installed ({names}). Run {python} -m pip install "storymem-engine[gpu]".',
        names=", ".join(missing),
        python=sys.executable,
    )


def _followers(params: StorymemParams) -> "Followers | None":
    if params.gpus == 1:
        return None
    import torch

    from storymem_engine.backends.storymem_parallel import Followers

    there = torch.cuda.device_count()
    if torch.cuda.is_available() and there < params.gpus:
        raise EngineError(
            Sentence(
                "{gpus} GPUs are asked for, and this machine has {there}.", gpus=params.gpus, there=there
            ),
            "Choose fewer.",
            "bad_request",
        )
    return Followers(params.gpus, "cuda" if torch.cuda.is_available() else "cpu")


def _check(request: RenderShot, params: StorymemParams) -> None:
    if request.motion_frames and len(request.motion_frames) != 5:
        raise EngineError(
            Sentence(
                "Continuing by MM2V takes the last 5 frames, not {count}.", count=len(request.motion_frames)
            ),
            "",
            "bad_request",
        )
    if (
        params.turbo
        and not params.turbo_model_path
        and not (params.turbo_lora_high and params.turbo_lora_low)
    ):
        raise EngineError(
            "Turbo needs weights distilled to a few steps.",
            "Give a turbo LoRA for each expert, or the folder of a distilled checkpoint, or turn turbo off.",
            "bad_request",
        )
