"""What a shot remembers."""

import json
from pathlib import Path

import pytest

from storymem_studio.domain.memory import Candidate, Past, View, remember, select_window
from storymem_studio.domain.story import Crop, MemoryOverrides


def candidates(count: int, references: int = 0, *others: Candidate) -> View:
    named = [Candidate(f"r{i}", f"r{i}.png", f"photo {i}") for i in range(references)]
    return Past(
        [*named, *(Candidate(f"k{i}", f"k{i}.png", "", f"shot-{i}") for i in range(count)), *others]
    ).so_far()


def digests(memory) -> list[str]:
    return [entry.source.digest for entry in memory.remembered]


def test_everything_is_remembered_while_there_is_room():
    memory = remember(candidates(4), MemoryOverrides(), 10)
    assert digests(memory) == ["k0", "k1", "k2", "k3"]
    assert [entry.reason for entry in memory.remembered] == ["sink", "sink", "sink", "recent"]
    assert memory.left_out == ()


def test_a_long_film_remembers_its_beginning_and_the_last_shots():
    memory = remember(candidates(20), MemoryOverrides(), 6)
    assert digests(memory) == ["k0", "k1", "k2", "k17", "k18", "k19"]
    assert {entry.reason for entry in memory.left_out} == {"out of the window"}
    assert len(memory.left_out) == 14


@pytest.mark.parametrize("limit", [0, 1, 2, 3, 4])
def test_never_more_than_the_limit_and_never_twice(limit):
    chosen = digests(remember(candidates(9), MemoryOverrides(), limit))
    assert len(chosen) == len(set(chosen)) == limit


def test_references_come_first_and_say_so():
    memory = remember(candidates(2, references=2), MemoryOverrides(), 10)
    assert digests(memory) == ["r0", "r1", "k0", "k1"]
    assert [entry.reason for entry in memory.remembered[:2]] == ["reference", "reference"]


def test_a_pinned_keyframe_is_remembered_out_of_the_window_and_takes_a_place():
    memory = remember(candidates(20), MemoryOverrides(pinned=("k9",)), 6)
    assert digests(memory) == ["k0", "k1", "k2", "k9", "k18", "k19"]
    assert next(e.reason for e in memory.remembered if e.source.digest == "k9") == "pinned"


def test_a_banned_keyframe_makes_room_for_another():
    memory = remember(candidates(7), MemoryOverrides(banned=("k1",)), 6)
    assert digests(memory) == ["k0", "k2", "k3", "k4", "k5", "k6"]
    assert [(e.source.digest, e.reason) for e in memory.left_out] == [("k1", "banned")]


def test_the_same_picture_is_remembered_once():
    twice = candidates(2, 0, Candidate("k0", "again.png", "", "shot-9"))
    memory = remember(twice, MemoryOverrides(), 10)
    assert digests(memory) == ["k0", "k1"]
    assert [e.reason for e in memory.left_out] == ["the same picture"]


def test_a_pin_on_a_replaced_take_is_reported():
    memory = remember(
        candidates(2),
        MemoryOverrides(pinned=("old",)),
        10,
        replaced=[Candidate("old", "old.png", "", "shot-1")],
    )
    assert [(e.source.digest, e.reason) for e in memory.left_out] == [("old", "from a stale take")]


def test_the_writers_own_order_and_crops_are_kept():
    crop = Crop("k1", 0.1, 0.1, 0.5, 0.6)
    memory = remember(candidates(3), MemoryOverrides(order=("k2", "k0"), crops=(crop,)), 10)
    assert digests(memory) == ["k2", "k0", "k1"]
    assert memory.remembered[2].picture.crop == crop


def test_the_window_is_the_published_rule_without_its_doubles(shared: Path):
    cases = json.loads((shared / "reference" / "tables.json").read_text())["memory_selection"]
    assert len(cases) > 50
    for case in cases:
        chosen = select_window(case["n"], case["max_memory_size"], case["fix"])
        assert list(chosen) == case["intended"], case


@pytest.mark.parametrize(
    ("count", "limit", "sink", "expected"),
    [
        (0, 4, 3, []),
        (3, 2, 3, [0, 1]),
        (5, 5, 3, [0, 1, 2, 3, 4]),
        (6, 4, 3, [0, 1, 2, 5]),
        (6, 4, 0, [2, 3, 4, 5]),
    ],
)
def test_the_window_keeps_the_sink_and_the_most_recent(count, limit, sink, expected):
    assert list(select_window(count, limit, sink)) == expected


def test_what_an_early_shot_sees_does_not_grow_with_the_film():
    past = Past([Candidate("k0", "k0.png", "", "shot-0")])
    early = remember(past.so_far(), MemoryOverrides(), 1)
    past.add([Candidate("k1", "k1.png", "", "shot-1")])
    assert digests(early) == ["k0"] and early.left_out == ()
    assert [entry.source.digest for entry in remember(past.so_far(), MemoryOverrides(), 1).left_out] == ["k1"]
