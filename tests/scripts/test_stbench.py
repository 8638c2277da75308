"""ST-Bench JSON in and out."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from storymem_studio.domain.story import Character, Scene, Shot, Story
from storymem_studio.errors import StudioError
from storymem_studio.scripts.stbench import read_stbench, survey_stbench, write_stbench

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "st-bench"
READ_BY_STORYMEM = ("story_name", "story_overview", "scenes")


def script(**changes: Any) -> dict[str, Any]:
    scene = {
        "scene_num": 1,
        "video_prompts": ["Mara, a woman in a red coat, waits in a harbour.", "She lifts a lantern."],
        "first_frame_prompt": ["Mara by the water", ""],
        "cut": [True, False],
    }
    return {"story_name": "The Lamp", "story_overview": "A keeper waits.", "scenes": [scene | changes]}


def told(story: Story) -> tuple[object, ...]:
    """Everything a story says, without the ids."""
    return (
        story.title, story.logline, story.overview, story.style, story.writer, story.extra,
        tuple((c.name, c.description) for c in story.characters),
        tuple((s.heading, s.extra, tuple(replace(shot, id="") for shot in s.shots)) for s in story.scenes),
    )  # fmt: skip


def test_a_script_is_read_with_its_cuts_and_first_frames() -> None:
    story = read_stbench(json.dumps(script()))
    first, second = story.shots()
    assert (story.title, story.overview) == ("The Lamp", "A keeper waits.")
    assert (first.cut, second.cut) == (True, False)
    assert first.first_frame_prompt == "Mara by the water"
    assert [c.name for c in story.characters] == ["Mara"]
    assert story.characters[0].description == "a woman in a red coat"


def test_each_shot_gets_a_seed_of_its_own() -> None:
    document = script()
    document["scenes"] *= 2
    assert [shot.seed for shot in read_stbench(json.dumps(document)).shots()] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "cut", [["True", "False"], ["true", "false"], [1, 0], [" TRUE ", "FALSE"], ["yes", "no"]]
)
def test_cuts_may_be_words_or_numbers(cut: list[object]) -> None:
    assert [shot.cut for shot in read_stbench(json.dumps(script(cut=cut))).shots()] == [True, False]


def test_comments_and_trailing_commas_are_read() -> None:
    text = """// a draft
    {story_name: 'The Lamp', story_overview: "", scenes: [
      {video_prompts: ["A cat, asleep.",], cut: [true,], /* one shot */},
    ],}"""
    assert read_stbench(text).shots()[0].prompt == "A cat, asleep."


def test_written_and_read_again_it_is_the_same_story() -> None:
    story = Story(
        title="Ünïcode “quotes” 漢字 🐈",
        logline="A cat goes out.",
        overview="It does.",
        style="ink wash",
        writer="offline writer (template)",
        characters=(Character("Mara", "a woman in grey"), Character("the cat")),
        scenes=(
            Scene("INT. KITCHEN - NIGHT", (Shot("A cat.", title="Out", dialogue="Mrow.", transition="dissolve",
                transition_frames=12, frames=49, seed=7, note="hurry"),
                Shot("It goes.", cut=False, seed=1))),
            Scene("", (Shot("A yard.\nWith a second line.", first_frame_prompt="A yard", seed=2),),
                extra='{"weather": "rain"}'),
        ),
        extra='{"author": {"name": "me"}}',
    )  # fmt: skip
    assert told(read_stbench(write_stbench(story))) == told(story)


def test_unknown_keys_and_odd_scene_numbers_come_out_again() -> None:
    document = script(scene_num=7, mood="calm") | {"version": 3, "tags": ["a", None]}
    out = json.loads(write_stbench(read_stbench(json.dumps(document))))
    assert out == document


def test_nothing_of_ours_is_written_where_nothing_is_to_be_kept() -> None:
    assert set(json.loads(write_stbench(read_stbench(json.dumps(script()))))) == set(READ_BY_STORYMEM)


def test_what_storymem_reads_has_its_own_types() -> None:
    (scene,) = json.loads(write_stbench(read_stbench(json.dumps(script(cut=["True", "False"])))))["scenes"]
    assert scene["cut"] == [True, False]
    assert list(scene) == ["scene_num", "video_prompts", "first_frame_prompt", "cut"]


def test_a_damaged_part_of_ours_costs_no_shot() -> None:
    story, findings = survey_stbench(json.dumps(script() | {"storymem_studio": {"scenes": 5}}))
    assert story is not None and len(story.shots()) == 2
    assert [f.level for f in findings] == ["warning"]


BROKEN: list[tuple[object, int | None, int | None, str]] = [
    (5, None, None, "a number"),
    ([], None, None, "a list"),
    (None, None, None, "null"),
    ({}, None, None, "scenes"),
    (script() | {"scenes": 5}, None, None, "a number"),
    (script() | {"scenes": []}, None, None, "no scene"),
    (script() | {"story_name": 5}, None, None, "story_name"),
    (script() | {"story_overview": ["a"]}, None, None, "story_overview"),
    (script() | {"scenes": [script()["scenes"][0], "x"]}, 2, None, "a text"),
    (script() | {"scenes": [None]}, 1, None, "null"),
    (script(video_prompts=None), 1, None, "video_prompts"),
    (script(video_prompts=[]), 1, None, "empty"),
    (script(video_prompts="A cat."), 1, None, "a text"),
    (script(video_prompts=["A cat.", None]), 1, 2, "null"),
    (script(video_prompts=["A cat.", ["B"]]), 1, 2, "a list"),
    (script(video_prompts=["A cat.", "  "]), 1, 2, "empty"),
    (script(cut=None), 1, None, "no “cut”"),
    (script(cut=True), 1, None, "cut"),
    (script(cut=[True]), 1, None, "2 video prompts and 1"),
    (script(cut=[True, "maybe"]), 1, 2, "maybe"),
    (script(cut=[True, None]), 1, 2, "null"),
    (script(cut=[True, 2]), 1, 2, "a number"),
    (script(first_frame_prompt=7), 1, None, "first_frame_prompt"),
    (script(first_frame_prompt=["a", 7]), 1, 2, "first frame"),
]


@pytest.mark.parametrize(("document", "scene", "shot", "said"), BROKEN)
def test_a_wrong_type_is_named_with_its_scene_and_shot(
    document: object, scene: int | None, shot: int | None, said: str
) -> None:
    with pytest.raises(StudioError) as raised:
        read_stbench(json.dumps(document))
    assert said in raised.value.message
    assert raised.value.advice
    if scene is not None:
        assert raised.value.message.startswith(f"Scene {scene}" + (f" / shot {shot}" if shot else ""))


def test_every_problem_is_found_at_once() -> None:
    document = script(cut=[True], video_prompts=[None, "", "A cat."])
    document["scenes"].append({"video_prompts": ["A dog."]})
    story, findings = survey_stbench(json.dumps(document))
    assert story is None
    assert {(f.scene, f.shot) for f in findings if f.level == "error"} == {
        (1, 1),
        (1, 2),
        (1, None),
        (2, None),
    }


@pytest.mark.parametrize(
    "text", ["", "{", "not json", "{'a': }", "[" * 100_000, '{"a":' * 50_000, "\x00", "{]", "nul"]
)
def test_what_is_no_json_is_said_in_a_sentence(text: str) -> None:
    with pytest.raises(StudioError) as raised:
        read_stbench(text)
    assert raised.value.message.endswith(".")
    assert len(raised.value.message) < 200


def test_a_missing_title_is_taken_from_the_file() -> None:
    document = script()
    del document["story_name"]
    assert read_stbench(json.dumps(document), name="gull rock").title == "gull rock"


def test_characters_that_cannot_be_stored_are_left_out() -> None:
    story = read_stbench(json.dumps(script(video_prompts=["A\x00 cat\ud800 sleeps.", "\r\nIt wakes."])))
    assert [shot.prompt for shot in story.shots()] == ["A cat sleeps.", "\nIt wakes."]
    write_stbench(story).encode()


def test_names_that_look_like_paths_are_only_names() -> None:
    document = script() | {"story_name": "../../etc/passwd"}
    assert read_stbench(json.dumps(document)).title == "../../etc/passwd"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the ST-Bench scripts are not beside the repository")
def test_real_scripts_come_out_as_they_went_in() -> None:
    paths = sorted(SHARED.glob("*.json"))
    assert paths
    for path in paths:
        original = json.loads(path.read_text(encoding="utf-8"))
        out = json.loads(write_stbench(read_stbench(path.read_text(encoding="utf-8"))))
        assert out == original, path.name
