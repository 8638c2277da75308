"""A script whose shots were moved about keeps its shots: ids, and with them takes and seeds."""

from collections.abc import Sequence

import pytest

from storymem_studio.domain.merge import merge_story
from storymem_studio.domain.story import Scene, Shot, Story


def told(*prompts: str) -> Story:
    return Story(
        "T", scenes=(Scene("", tuple(Shot(prompt, seed=number) for number, prompt in enumerate(prompts))),)
    )


@pytest.mark.parametrize(
    ("prompts", "whose"),
    [
        ("cdabef", [2, 3, 0, 1, 4, 5]),
        ("fedcba", [5, 4, 3, 2, 1, 0]),
        ("bacdef", [1, 0, 2, 3, 4, 5]),
        ("abXdef", [0, 1, 2, 3, 4, 5]),
        ("efabXd", [4, 5, 0, 1, 2, 3]),
        ("abcdefa", [0, 1, 2, 3, 4, 5, None]),
        ("aXbcdef", [0, None, 1, 2, 3, 4, 5]),
    ],
)
def test_a_shot_is_known_by_its_prompt_wherever_it_went(prompts: str, whose: Sequence[int | None]):
    story = told(*"abcdef")
    merged = merge_story(story, told(*prompts)).shots()
    ids = [shot.id for shot in story.shots()]
    assert [ids.index(shot.id) if shot.id in ids else None for shot in merged] == whose
    assert len({shot.seed for shot in merged}) == len(merged)


def test_a_shot_that_is_put_back_has_its_seed_again():
    story = told(*"abcd")
    without = merge_story(story, told(*"acd"))
    back = merge_story(without, told(*"abcd"))
    assert [(shot.prompt, shot.seed) for shot in back.shots()] == [
        (shot.prompt, shot.seed) for shot in story.shots()
    ]


def test_shots_with_the_same_prompt_stay_apart():
    story = told("a", "a", "b", "a")
    merged = merge_story(story, told("b", "a", "a", "a")).shots()
    assert {shot.id for shot in merged} == {shot.id for shot in story.shots()}
