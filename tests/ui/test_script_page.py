"""A story as lines of text and back: nothing is lost, whatever the lines say."""

from dataclasses import replace

import pytest
from window_films import short_story

from storymem_studio.domain.edits_script import write_script
from storymem_studio.domain.story import Scene, Shot
from storymem_studio.ui.script.page import kind_of, lines_of, paste_lines, read_page

ODD = (
    "INT. is how this prompt begins, which is no heading",
    "> an arrow first",
    "> CONTINUOUS",
    ".dots. at the start",
    "! forced",
    "…",
    "",
    "two\nlines\n\nand a gap",
    "  spaces around  ",
    "Title: not a title",
    "# not a heading",
    "Zoë 😀 naïve — “quotes”\tand a tab",
    "windows\r\nbreaks",
)


def again(story, change=lambda lines: lines, **values):
    lines = change([(line.text, line.id) for line in lines_of(story)])
    return write_script(story, read_page(lines, story, **values).script)


@pytest.mark.parametrize("prompt", ODD)
def test_a_prompt_of_any_shape_is_read_back_to_the_letter(prompt):
    story = replace(
        short_story(1),
        scenes=(Scene("The cliff", (Shot("Before."), Shot(prompt, cut=False), Shot("After."))),),
    )
    assert again(story) == story
    assert again(story, lambda lines: [(text, "") for text, _ in lines]) == story


def test_the_page_is_fountain_that_a_person_can_read():
    assert [line.text for line in lines_of(short_story(3))] == [
        "Title: The Lighthouse",
        "Logline: A keeper finds a bottle.",
        "",
        ".The cliff",
        "",
        "Wide shot of Mara on the cliff at dawn, moment 0.",
        "",
        "> CONTINUOUS",
        "Wide shot of Mara on the cliff at dawn, moment 1.",
        "",
        ".The sea",
        "",
        "Wide shot of Mara on the cliff at dawn, moment 2.",
    ]


def test_headings_fields_marks_and_shots_are_told_apart():
    said = {
        "INT. KITCHEN - DAY": "heading", "ext. beach": "heading", ".The cliff": "heading", "# Act one": "heading",
        "Interior of a kitchen, wide shot": "shot", "...": "shot", "> CONTINUOUS": "continues",
        "> continuous": "continues", "> CUT TO:": "shot", "": "blank", "   ": "blank", "Logline: A": "field",
        "Lighting: soft": "shot", "!INT. KITCHEN": "shot",
    }  # fmt: skip
    assert {text: kind_of(text) for text in said} == said


def test_a_heading_taken_away_lets_its_shots_join_the_scene_before():
    story = short_story(3)
    after = again(story, lambda lines: [line for line in lines if line[0] != ".The sea"])
    assert [len(scene.shots) for scene in after.scenes] == [3]
    assert after.shots() == story.shots()
    assert after.scenes[0].id == story.scenes[0].id
    no_heading = again(story, lambda lines: [line for line in lines if line[0] != ".The cliff"])
    assert [(scene.id, scene.heading) for scene in no_heading.scenes] == [
        (story.scenes[0].id, ""),
        (story.scenes[1].id, "The sea"),
    ]


def test_a_scene_written_in_the_middle_parts_the_shots():
    story = short_story(4)
    lines = [(line.text, line.id) for line in lines_of(story)]
    at = next(i for i, (text, _) in enumerate(lines) if text.endswith("moment 1."))
    after = write_script(story, read_page([*lines[:at], ("INT. HALL - DAY", ""), *lines[at:]], story).script)
    assert [scene.heading for scene in after.scenes] == ["The cliff", "INT. HALL - DAY", "The sea"]
    assert [shot.id for shot in after.shots()] == [shot.id for shot in story.shots()]


def test_a_line_that_is_emptied_where_the_writer_is_stays_that_shot():
    story = short_story(3)
    lines = [(line.text, line.id) for line in lines_of(story)]
    at = next(i for i, (text, _) in enumerate(lines) if text.endswith("moment 0."))
    emptied = [*lines[:at], ("", lines[at][1]), *lines[at + 1 :]]
    held = write_script(story, read_page(emptied, story, held=at).script)
    assert [shot.id for shot in held.shots()] == [shot.id for shot in story.shots()]
    assert held.shots()[0].prompt == ""
    left = write_script(story, read_page(emptied, story).script)
    assert [shot.id for shot in left.shots()] == [shot.id for shot in story.shots()][1:]


def test_fields_are_the_story_s_own_and_taking_the_title_away_does_not_unname_it():
    story = short_story(1)
    changed = again(story, lambda lines: [("Title: The Foghorn", ""), ("Style: ink", ""), *lines[2:]])
    assert (changed.title, changed.logline, changed.style) == ("The Foghorn", "", "ink")
    assert again(story, lambda lines: lines[2:]).title == "The Lighthouse"


def test_a_mark_and_a_prompt_on_one_line_lose_nothing():
    story = short_story(2)
    after = again(story, lambda lines: [*lines, ("> CONTINUOUS: she turns to the sea.", "")])
    assert (after.shots()[-1].prompt, after.shots()[-1].cut) == ("she turns to the sea.", False)


def test_pasted_paragraphs_become_shots_and_pasted_lines_too():
    assert paste_lines("one\ntwo") == "one\n\ntwo"
    assert paste_lines("INT. HALL - DAY\n\nA long\nparagraph.\n\n> CONTINUOUS\nNext.").split("\n\n") == [
        "INT. HALL - DAY", "A long\u2028paragraph.", "> CONTINUOUS", "Next.",
    ]  # fmt: skip
    assert paste_lines("a word") == "a word"


def spoken_story(*dialogues: str):
    shots = tuple(Shot(f"Shot {n}.", seed=n, dialogue=said) for n, said in enumerate(dialogues))
    return replace(short_story(1), scenes=(Scene("The cliff", shots),))


def test_dialogue_stands_below_its_shot_and_is_read_back():
    story = spoken_story("MARA: Come home.\nTHE BOY (O.S.): Why?", "", "Long ago, by the sea.")
    assert [line.text for line in lines_of(story) if line.kind in ("shot", "speech")] == [
        "Shot 0.", "MARA: Come home.", "THE BOY (O.S.): Why?", "Shot 1.", "Shot 2.", "@ Long ago, by the sea.",
    ]  # fmt: skip
    assert again(story) == story
    assert again(story, lambda lines: [(text, "") for text, _ in lines]) == story


@pytest.mark.parametrize(
    "said", ["  spaces  ", "@at", "! bang", "INT. x", "a\n\nb", "TITLE: x", "> CONTINUOUS"]
)
def test_dialogue_of_any_shape_stays_as_it_is_while_other_words_change(said):
    story = spoken_story("MARA: First.", said, "")
    assert again(story) == story
    changed = again(story, lambda lines: [(text.replace("Shot 1", "Rain"), id) for text, id in lines])
    assert [shot.dialogue for shot in changed.shots()] == ["MARA: First.", said, ""]


def test_a_spoken_line_that_is_changed_moved_or_taken_away_changes_only_what_is_said():
    story = spoken_story("MARA: Come home.", "")
    changed = again(story, lambda lines: [(text.replace("home", "in"), id) for text, id in lines])
    assert [shot.dialogue for shot in changed.shots()] == ["MARA: Come in.", ""]
    speech = lines_of(story)[6].text
    moved = again(story, lambda lines: [*lines[:6], *lines[7:], (speech, "")])
    assert [shot.dialogue for shot in moved.shots()] == ["", "MARA: Come home."]
    assert [shot.id for shot in moved.shots()] == [shot.id for shot in story.shots()]
    gone = again(story, lambda lines: [line for line in lines if "home" not in line[0]])
    assert [shot.dialogue for shot in gone.shots()] == ["", ""]


def test_camera_words_before_a_colon_are_no_speaker():
    for said in (
        "POV: the cliff from the boat.",
        "CLOSE-UP: her hands.",
        "WIDE SHOT: the sea.",
        "Listen: the sea.",
    ):
        assert kind_of(said) == "shot"
    assert kind_of("NARRATOR: Long ago.") == kind_of("@ Long ago.") == kind_of("ЯНА: Да.") == "speech"


def test_dialogue_that_is_pasted_as_a_screenplay_has_it_becomes_one_line():
    assert paste_lines("She waits.\n\nMARA (V.O.)\n(softly)\nCome home.\nNow.\n\nRain.") == (
        "She waits.\n\nMARA: Come home. Now.\n\nRain."
    )
