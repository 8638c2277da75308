"""Which plan a machine gets, what it is told to expect, and that it learns."""

import json

import pytest

from storymem_engine.backends.storymem_plan import (
    GB,
    PLANS,
    Expert,
    Learned,
    Machine,
    Plan,
    Workload,
    choose,
    estimate,
    fall_back,
    flops,
    leaner,
)

WAN = Expert(parameters=14_300_000_000, layers=40, width=5120, ffn=13824)
FULL = Workload(memory_frames=10, frames=81, height=480, width=832, forwards=80)


def _machine(gpu: float, ram: float, name: str = "NVIDIA GPU") -> Machine:
    return Machine("cuda", name, int(gpu * GB), int(ram * GB))


def test_a_forward_costs_what_the_method_says() -> None:
    for memory, pflop in ((0, 1.68), (5, 2.34), (10, 3.10)):
        work = Workload(memory, 81, 480, 832, 1)
        assert work.tokens == 1560 * (21 + memory)
        assert flops(WAN, work.tokens) / 1e15 == pytest.approx(pflop, rel=0.01)


@pytest.mark.parametrize(
    ("gpu", "ram", "plan"),
    [(141, 200, "resident"), (80, 128, "resident"), (48, 96, "swap"), (24, 96, "offload"), (24, 48, "fp8-swap"),
     (16, 48, "fp8-offload"), (9, 48, "lean")],
)  # fmt: skip
def test_each_machine_gets_the_best_plan_that_fits(gpu: float, ram: float, plan: str) -> None:
    chosen = choose(_machine(gpu, ram), WAN, FULL)
    assert chosen.plan.name == plan and chosen.fits
    assert chosen.gpu_bytes <= gpu * GB and chosen.ram_bytes <= ram * GB


def test_a_machine_that_is_too_small_is_told_so() -> None:
    chosen = choose(_machine(6, 16), WAN, FULL)
    assert chosen.plan is PLANS[-1] and not chosen.fits
    assert "may fail" in chosen.sentence()


def test_a_wanted_plan_is_taken_whatever_the_machine() -> None:
    assert choose(_machine(141, 200), WAN, FULL, "fp8-offload").plan.name == "fp8-offload"


def test_each_plan_needs_less_of_the_gpu_than_the_exact_one_before_it() -> None:
    needs = {plan.name: estimate(plan, _machine(80, 128), WAN, FULL).gpu_bytes for plan in PLANS}
    assert needs["resident"] > needs["swap"] > needs["offload"]
    assert needs["swap"] > needs["fp8-swap"] > needs["fp8-offload"] > needs["lean"]


@pytest.mark.parametrize(
    ("gpu", "ram", "plan"), [(80, 32, "resident"), (24, 32, "fp8-swap"), (16, 32, "fp8-offload")]
)
def test_where_only_ram_is_short_the_gpu_is_used_all_the_same(gpu: float, ram: float, plan: str) -> None:
    chosen = choose(_machine(gpu, ram), WAN, FULL)
    assert chosen.plan.name == plan and not chosen.fits
    assert "may fail" in chosen.sentence()


@pytest.mark.parametrize("plan", PLANS, ids=[plan.name for plan in PLANS])
@pytest.mark.parametrize("ram", [16, 48, 128])
def test_falling_back_needs_less_of_the_gpu_every_time_and_ends(plan: Plan, ram: float) -> None:
    machine = _machine(80, ram)
    needed = estimate(plan, machine, WAN, FULL)
    for _ in PLANS:
        following = fall_back(plan, machine, WAN, FULL)
        if following is None:
            break
        less = estimate(following, machine, WAN, FULL)
        assert less.gpu_bytes < needed.gpu_bytes or plan.experts == following.experts == "blocks"
        assert not plan.fp8 or following.fp8
        plan, needed = following, less
    assert plan.name == "lean" and leaner(plan) == ()


@pytest.mark.parametrize(
    ("failed", "ram", "following"),
    [("resident", 128, "swap"), ("resident", 48, "fp8-swap"), ("swap", 128, "offload"), ("offload", 128, "fp8-offload"),
     ("fp8-swap", 48, "fp8-offload"), ("fp8-offload", 16, "lean")],
)  # fmt: skip
def test_the_plan_to_fall_back_to_fits_the_ram(failed: str, ram: float, following: str) -> None:
    plan = next(plan for plan in PLANS if plan.name == failed)
    chosen = fall_back(plan, _machine(80, ram), WAN, FULL)
    assert chosen is not None and chosen.name == following


def test_the_sentence_says_which_plan_and_what_to_expect() -> None:
    sentence = choose(_machine(80, 128, "NVIDIA H100 80GB HBM3"), WAN, FULL).sentence()
    assert "both experts stay on the GPU" in sentence.lower() or "Both experts" in sentence
    assert "GB of GPU memory" in sentence and "min a shot (estimated)" in sentence


def test_times_are_learned_from_shots_made_here(tmp_path) -> None:
    machine, plan = _machine(80, 128), PLANS[0]
    learned = Learned(tmp_path / "paces.json")
    assert learned.pace(machine, plan) is None
    learned.record(machine, plan, seconds=500, pflop=250)
    assert learned.pace(machine, plan) == 2.0
    learned.record(machine, plan, seconds=250, pflop=250)
    assert learned.pace(machine, plan) == 1.5
    chosen = choose(machine, WAN, FULL, learned=Learned(tmp_path / "paces.json"))
    assert chosen.measured and "measured here" in chosen.sentence()
    assert chosen.seconds == pytest.approx(1.5 * flops(WAN, FULL.tokens) * 80 / 1e15)


@pytest.mark.parametrize("content", ["", "not json", "[1]", json.dumps({"NVIDIA GPU / resident": "fast"})])
def test_a_damaged_file_of_times_is_ignored(tmp_path, content: str) -> None:
    file = tmp_path / "paces.json"
    file.write_text(content)
    assert Learned(file).pace(_machine(80, 128), PLANS[0]) is None
