"""Where the models are: one at a time on the device, back in RAM unchanged. The meta device stands where a GPU would."""

import pytest

torch = pytest.importorskip("torch")

from torch import nn  # noqa: E402

from storymem_engine.backends.storymem_placement import Placement  # noqa: E402
from storymem_engine.backends.storymem_plan import PLANS  # noqa: E402

DEVICE = torch.device("meta")


def _plan(name: str):
    return next(plan for plan in PLANS if plan.name == name)


@pytest.fixture
def modules() -> dict[str, nn.Module]:
    torch.manual_seed(0)
    return {name: nn.Linear(3, 3) for name in ("text", "high", "low", "vae")}


def _there(modules: dict[str, nn.Module]) -> set[str]:
    return {name for name, module in modules.items() if next(module.parameters()).device == DEVICE}


def test_one_expert_at_a_time_is_exchanged_and_comes_back_unchanged(modules) -> None:
    before = {name: module.weight.clone() for name, module in modules.items()}
    placement = Placement(_plan("swap"), DEVICE)
    placement.add_experts(modules["high"], modules["low"])
    for name in ("text", "vae", "high", "low", "vae"):
        placement.bring(modules[name])
        assert _there(modules) == {name}
    placement.send_back(modules["vae"])
    assert _there(modules) == set()
    assert all(torch.equal(module.weight, before[name]) for name, module in modules.items())


def test_resident_experts_stay_beside_whatever_else_works(modules) -> None:
    placement = Placement(_plan("resident"), DEVICE)
    placement.add_experts(modules["high"], modules["low"])
    seen = []
    for name in ("text", "high", "low", "vae", "text"):
        placement.bring(modules[name])
        seen.append(_there(modules))
    experts = {"high", "low"}
    assert seen == [{"text"}, {"high"}, experts, experts | {"vae"}, experts | {"text"}]


def test_what_is_kept_for_other_experts_goes_back_first(modules) -> None:
    placement = Placement(_plan("resident"), DEVICE)
    placement.add_experts(modules["high"], modules["low"])
    for name in ("high", "low", "vae"):
        placement.bring(modules[name])
    placement.hand_over()
    assert _there(modules) == {"high", "low"}


def test_on_the_processor_nothing_moves(modules) -> None:
    placement = Placement(_plan("swap"), torch.device("cpu"))
    for module in modules.values():
        placement.bring(module)
    assert not _there(modules)


def test_tied_weights_stay_tied(modules) -> None:
    pair = nn.ModuleList([modules["text"], modules["vae"]])
    modules["vae"].weight = modules["text"].weight
    placement = Placement(_plan("swap"), DEVICE)
    placement.bring(pair)
    assert modules["vae"].weight is modules["text"].weight and _there({"vae": modules["vae"]})
    placement.send_back(pair)
    assert modules["vae"].weight is modules["text"].weight
