"""The embedded backend: draws the shot as an animatic on the processor, a few seconds each."""

import time
from collections.abc import Iterator
from typing import ClassVar, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field

from storymem_engine.backends.backend import Backend, EngineError, Rendered, Report
from storymem_engine.protocol import RenderShot, Sentence

_PREVIEW_EVERY = 16


class AnimaticParams(BaseModel):
    """What a writer may want to change about the drawing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    captions: bool = Field(False, title="Captions", description="The prompt on a strip along the bottom.")
    slate: bool = Field(
        False, title="Slate", description="Scene, shot, shot size and prompt over the first moments."
    )
    grain: float = Field(0.5, ge=0, le=2, title="Film grain")
    vignette: float = Field(0.5, ge=0, le=1, title="Vignette")
    picture: Literal["drawn", "memory"] = Field(
        "drawn",
        title="Picture",
        description="Draw the shot, or move the camera over its first frame or last reference.",
    )


class AnimaticBackend(Backend):
    name: ClassVar[str] = "animatic"
    title: ClassVar[str] = "Animatic (drawn here, no GPU)"
    licence: ClassVar[str] = "Apache-2.0"
    Params: ClassVar[type[BaseModel]] = AnimaticParams

    @classmethod
    def why_unavailable(cls) -> str:
        try:
            import skia  # noqa: F401
        except ImportError as error:
            return Sentence(
                "The drawing library cannot be loaded ({error}); install skia-python and libegl1, libgl1, libfontconfig1.",
                error=error,
            )
        return ""

    def render(self, request: RenderShot, report: Report) -> Rendered:
        try:
            params = AnimaticParams.model_validate(request.params)
        except ValueError as error:
            raise EngineError(
                "The animatic's settings are not understood.",
                "Reset them in the shot's settings.",
                "bad_request",
                str(error),
            ) from error
        from storymem_engine.animatic.film import Shot

        started = time.perf_counter()
        report("reading", 0, 1, None)
        shot = Shot(
            request, params.captions, params.slate, params.grain, params.vignette, params.picture == "memory"
        )
        timings = {"setting the stage": time.perf_counter() - started}
        ignored = ["negative_prompt"]
        if not shot.uses_memory:
            ignored.append("memory")
        if not params.slate:
            ignored.append("slate")
        recipe = {"animatic": 1, "picture": shot.picture, **shot.summary}
        return Rendered(
            self._draw(shot, request, report, timings), request.frames, tuple(ignored), recipe, timings
        )

    @staticmethod
    def _draw(shot, request: RenderShot, report: Report, timings: dict[str, float]) -> Iterator[np.ndarray]:
        spent = 0.0
        for index in range(request.frames):
            started = time.perf_counter()
            frame = shot.frame(index)
            spent += time.perf_counter() - started
            timings["drawing"] = spent
            report(
                "drawing",
                index + 1,
                request.frames,
                shot.preview(index, frame) if index % _PREVIEW_EVERY == 0 else None,
            )
            yield frame
