"""How a shot is sampled: steps, solver, expert boundary and guidance, for text alone, with memory, and as a draft."""

from dataclasses import dataclass

import numpy as np
from pydantic import JsonValue

from storymem_engine.backends.storymem_models import Role
from storymem_engine.backends.storymem_schedule import turbo_sigmas, unshifted_sigmas
from storymem_engine.backends.storymem_settings import StorymemParams


@dataclass(frozen=True, eq=False)
class Sampling:
    sigmas: np.ndarray
    """Before the shift."""
    shift: float
    boundary: float
    guidance: tuple[float, float]
    """Of the expert for high noise, and of the one for low noise."""
    multistep: bool
    draft: bool

    @property
    def guided(self) -> bool:
        return max(self.guidance) > 1

    @property
    def forwards(self) -> int:
        return len(self.sigmas) * (2 if self.guided else 1)

    def recipe(self) -> dict[str, JsonValue]:
        return {
            "scheduler": "unipc-2" if self.multistep else "euler",
            "sigmas": [round(float(value), 6) for value in self.sigmas],
            "shift": self.shift,
            "boundary": self.boundary,
            "guidance": list(self.guidance),
            "draft": self.draft,
        }


def sampling_of(params: StorymemParams, role: Role) -> Sampling:
    guidance = (params.guidance, params.guidance_low)
    if role == "t2v":
        return Sampling(
            unshifted_sigmas(params.steps),
            params.t2v_shift,
            params.t2v_boundary,
            guidance,
            multistep=True,
            draft=False,
        )
    if params.turbo:
        # Distilled weights have the guidance in them: a second forward would only double the time.
        return Sampling(
            turbo_sigmas(params.turbo_steps),
            params.turbo_shift,
            params.boundary,
            (1.0, 1.0),
            multistep=False,
            draft=True,
        )
    return Sampling(
        unshifted_sigmas(params.steps), params.shift, params.boundary, guidance, multistep=True, draft=False
    )
