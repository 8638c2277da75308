"""What the check finds, and what its fixes do."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from storymem_studio.domain.story import Character, Scene, Shot, Story
from storymem_studio.scripts.check import Finding, check_file, check_story

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "st-bench"
GOOD = "Wide shot of a harbour at dawn. A boat leaves the quay in thin mist. Slow pan left."
MARA = Character("Mara", "a woman in her fifties with short grey hair, wearing a mustard coat")


def story(*shots: Shot, characters: tuple[Character, ...] = ()) -> Story:
    return Story("T", characters=characters, scenes=(Scene(shots=shots),))


def rules(*shots: Shot, characters: tuple[Character, ...] = ()) -> set[str]:
    return {finding.rule for finding in check_story(story(*shots, characters=characters))} - {"shot-count"}


def first(rule: str, *shots: Shot, characters: tuple[Character, ...] = ()) -> tuple[Story, Finding]:
    told = story(*shots, characters=characters)
    return told, next(finding for finding in check_story(told) if finding.rule == rule)


def test_a_good_shot_has_nothing_to_be_said_of_it() -> None:
    assert rules(Shot(GOOD)) == set()


@pytest.mark.parametrize(
    ("rule", "prompt"),
    [
        ("no-size", "A boat leaves the quay at dawn in thin mist. Slow pan left."),
        ("no-camera", "Wide shot of a boat leaving the quay at dawn in thin mist."),
        ("short", "A boat leaves."),
        ("long", GOOD + " The water is grey and still." * 30),
        ("sentences", GOOD + " It is cold." * 4),
        ("dialogue", GOOD + " The captain shouts, “Cast off now!”"),
        ("lettering", GOOD + " A sign reads HARBOUR."),
        ("lettering", GOOD + " The text appears on a screen."),
        ("time-jump", GOOD + " Three hours later it is back."),
        ("time-jump", GOOD + " Quick cut to the captain."),
        ("many-actions", GOOD + " It turns, then stops, and then sinks."),
        ("empty", "   "),
    ],
)
def test_a_prompt_is_told_what_it_lacks(rule: str, prompt: str) -> None:
    assert rule in rules(Shot(prompt))


@pytest.mark.parametrize(
    "prompt", ["Later, " + GOOD, GOOD + " The captain reads a book.", GOOD + " Mr. Hill of St. Ives waves."]
)
def test_what_only_looks_like_a_problem_is_none(prompt: str) -> None:
    assert rules(Shot(prompt)) == set()


def test_a_character_named_without_a_description_gets_one_by_the_fix() -> None:
    told, finding = first("undescribed", Shot(GOOD + " Mara waves."), characters=(MARA,))
    assert (finding.level, finding.scene, finding.shot) == ("hint", 1, 1)
    assert finding.fix is not None
    mended = finding.fix(told)
    assert f"Mara, {MARA.description}, waves." in mended.shots()[0].prompt
    assert "undescribed" not in {f.rule for f in check_story(mended)}


@pytest.mark.parametrize(
    "ending", ["Mara’s hands wave.", "A wave from Mara.", "Here is Mara", "Mara, waving, leaves."]
)
def test_the_description_fits_into_any_sentence(ending: str) -> None:
    told, finding = first("undescribed", Shot(f"{GOOD} {ending}"), characters=(MARA,))
    assert finding.fix is not None
    prompt = finding.fix(told).shots()[0].prompt
    assert MARA.description in prompt
    assert ",," not in prompt and ",." not in prompt and ".." not in prompt


def test_the_first_shot_of_a_film_must_be_a_cut() -> None:
    told, finding = first("first-cut", Shot(GOOD, cut=False))
    assert finding.level == "warning" and finding.fix is not None
    assert finding.fix(told).shots()[0].cut


def test_a_scene_that_opens_without_a_cut_is_a_hint() -> None:
    two = Story(
        "T",
        scenes=(
            Scene(shots=(Shot(GOOD),)),
            Scene(shots=(Shot("Medium shot on the quay. Static camera, dawn.", cut=False),)),
        ),
    )
    assert [f.place for f in check_story(two) if f.rule == "scene-cut"] == ["scene 2 / shot 1"]


@pytest.mark.parametrize(
    "prompt",
    [
        "Wide shot of a kitchen, static camera: a cook at a stove.",
        "Wide shot of the harbour at night, static camera, a lantern burning.",
        "Close-up of a gull on a post, static camera, thin mist.",
    ],
)
def test_a_continuing_shot_that_jumps_should_be_a_cut(prompt: str) -> None:
    assert "jump" in rules(Shot(GOOD), Shot(prompt, cut=False))
    assert "jump" not in rules(Shot(GOOD), Shot(prompt))


def test_a_continuing_shot_that_stays_is_fine() -> None:
    assert rules(Shot(GOOD), Shot("The boat passes the pier. Wide shot, static camera.", cut=False)) == set()


def test_frames_that_the_model_cannot_make_are_mended() -> None:
    told, finding = first("frames", Shot(GOOD, frames=80))
    assert finding.fix is not None and finding.fix(told).shots()[0].frames == 81


def test_the_same_prompt_twice_is_noticed() -> None:
    assert "same-prompt" in rules(Shot(GOOD), Shot(f" {GOOD.upper()}"))


def test_the_number_of_shots_is_a_hint_and_none_is_an_error() -> None:
    assert "shot-count" in {f.rule for f in check_story(story(Shot(GOOD)))}
    eight = story(*(Shot(GOOD.replace("boat", f"boat with sail {n}")) for n in range(8)))
    assert "shot-count" not in {f.rule for f in check_story(eight)}
    assert [f.level for f in check_story(Story("T"))] == ["error"]


def test_a_fix_for_a_shot_that_is_gone_changes_nothing() -> None:
    _, finding = first("frames", Shot(GOOD, frames=80))
    other = story(Shot(GOOD))
    assert finding.fix is not None and finding.fix(other) == other


def test_every_structural_problem_of_a_file_is_listed_errors_first(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(
        json.dumps({"scenes": [{"video_prompts": [None, GOOD]}, {"video_prompts": [GOOD], "cut": ["x"]}]})
    )
    found, findings = check_file(path)
    assert found is None
    assert [(f.level, f.scene, f.shot) for f in findings] == [
        ("error", 1, None), ("error", 1, 1), ("error", 2, 1), ("warning", None, None),
    ]  # fmt: skip


def test_a_file_that_cannot_be_read_is_one_error(tmp_path: Path) -> None:
    found, findings = check_file(tmp_path / "missing.json")
    assert found is None and [f.level for f in findings] == ["error"]


def test_a_screenplay_is_checked_as_well(tmp_path: Path) -> None:
    path = tmp_path / "a.fountain"
    path.write_text("INT. ROOM\n\nA cat.\n")
    found, findings = check_file(path)
    assert found is not None and {"no-size", "no-camera", "short"} <= {f.rule for f in findings}


def test_a_megabyte_is_checked_without_waiting() -> None:
    assert "long" in rules(Shot("A man walks. " * 80_000), characters=(MARA,))


def test_fixes_are_pure() -> None:
    told, finding = first("undescribed", Shot(GOOD + " Mara waves."), characters=(MARA,))
    before = replace(told)
    assert finding.fix is not None
    finding.fix(told)
    assert told == before


@pytest.mark.skipif(not SHARED.is_dir(), reason="the ST-Bench scripts are not beside the repository")
def test_real_scripts_pass_with_hints_only() -> None:
    for path in sorted(SHARED.glob("*.json")):
        found, findings = check_file(path)
        assert found is not None
        assert {f.level for f in findings} <= {"hint"}, path.name
