"""Sampling steps: the flow sigmas of Wan and the UniPC solver that walks them (METHOD, schedule)."""

# pyright: reportPrivateImportUsage=false, reportAttributeAccessIssue=false, reportArgumentType=false
# pyright: reportCallIssue=false, reportOptionalSubscript=false
# diffusers exports lazily and hides its registered modules and configurations from type checkers.

import numpy as np
from diffusers import UniPCMultistepScheduler

SIGMA_MAX = float(np.float32(0.999))


def make_scheduler(shift: float, *, multistep: bool = True) -> UniPCMultistepScheduler:
    """The second-order solver of the method; without multistep the first-order one that few-step weights expect."""
    order = {} if multistep else {"solver_order": 1, "disable_corrector": list(range(1000))}
    return UniPCMultistepScheduler(
        prediction_type="flow_prediction", use_flow_sigmas=True, flow_shift=shift, **order
    )


def unshifted_sigmas(steps: int) -> np.ndarray:
    """float64 [steps], falling from 0.999; `set_timesteps(sigmas=…)` applies the scheduler's shift to them.

    Given always: the scheduler's own default ends elsewhere since diffusers 0.37, which moves the boundary
    between the experts by a step.
    """
    return np.linspace(SIGMA_MAX, 0, steps + 1)[:-1].astype(np.float64)


def turbo_sigmas(steps: int) -> np.ndarray:
    """For distilled experts: evenly spaced from 1, the grid their few steps were trained on."""
    return np.linspace(1.0, 0.0, steps + 1)[:-1]


def set_sigmas(scheduler: UniPCMultistepScheduler, sigmas: np.ndarray) -> None:
    """The shot's timesteps: trunc(1000 σ) with the shift applied. Equal neighbours at a high shift are counted out."""
    scheduler.set_timesteps(sigmas=sigmas.copy())  # type: ignore[arg-type]
    scheduler.set_begin_index(0)
