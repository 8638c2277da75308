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


@pytest.mark.parametrize(
    ("rule", "prompt", "mended"),
    [
        ("no-size", "A boat leaves the quay at dawn in thin mist. Slow pan left.", "Slow pan left. Medium shot."),
        ("no-camera", "Wide shot of a boat leaving the quay at dawn", "at dawn. Static camera."),
        ("long", GOOD + " The water is grey and still." * 30, "Slow pan left."),
        ("sentences", GOOD + " It is very cold." * 4, GOOD),
        ("dialogue", GOOD + " The captain shouts, “Cast off now!”", "The captain shouts."),
        ("dialogue", GOOD + " The captain says: “Cast off.” The rope falls.", "The captain speaks. The rope falls."),
        ("time-jump", GOOD + " Three hours later, it is back at the quay.", GOOD),
        ("undescribed", GOOD + " Mara's hands wave.", "Mara is a woman in her fifties"),
    ],
)  # fmt: skip
def test_a_mended_prompt_is_not_found_again_and_mending_twice_is_mending_once(
    rule: str, prompt: str, mended: str
) -> None:
    told, finding = first(rule, Shot(prompt), characters=(MARA,))
    assert finding.fix is not None
    after = finding.fix(told)
    assert mended in after.shots()[0].prompt
    assert rule not in {f.rule for f in check_story(after)}
    assert finding.fix(after) == after


def test_what_is_said_goes_into_the_dialogue_and_what_was_there_stays() -> None:
    shot = Shot(GOOD + " The captain shouts, “Cast off now!” She adds: 'Quick'", dialogue="Ahoy.")
    told, finding = first("dialogue", shot)
    assert finding.fix is not None
    assert finding.fix(told).shots()[0].dialogue == "Ahoy.\nCast off now!"


def test_a_jump_in_time_becomes_a_cut() -> None:
    told, finding = first("time-jump", Shot(GOOD + " Three hours later, it is back at the quay.", seed=4))
    assert finding.fix is not None
    one, two = finding.fix(told).shots()
    assert (one.prompt, one.seed, one.id) == (GOOD, 4, told.shots()[0].id)
    assert (two.prompt, two.cut) == ("It is back at the quay.", True)


def test_what_only_a_writer_can_mend_has_no_mechanical_fix() -> None:
    for rule, prompt in (
        ("short", "A boat leaves."),
        ("lettering", GOOD + " A sign reads HARBOUR."),
        ("time-jump", "Later the next day a boat leaves the quay. Wide shot, static camera."),
        ("many-actions", GOOD + " It turns, then stops, and then sinks."),
        ("empty", " "),
    ):
        assert first(rule, Shot(prompt))[1].fix is None


def test_an_empty_scene_and_a_doubled_character_are_taken_out() -> None:
    twice = (Character("Mara"), Character("mara", "a tall woman"), Character("Tom"))
    told = Story("T", characters=twice, scenes=(Scene(shots=(Shot(GOOD),)), Scene("INT. ROOM")))
    for finding in check_story(told):
        if finding.rule in ("empty-scene", "same-name"):
            assert finding.fix is not None
            told = finding.fix(told)
            assert finding.fix(told) == told
    assert [(c.name, c.description) for c in told.characters] == [("Mara", "a tall woman"), ("Tom", "")]
    assert len(told.scenes) == 1


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
