"""Plain text in."""

import pytest

from storymem_studio.errors import StudioError
from storymem_studio.scripts.plain_text import read_plain_text


def test_paragraphs_are_shots() -> None:
    story = read_plain_text("A cat sleeps\non a wall.\n\nIt wakes.\n\n\nIt goes.", "the cat")
    assert [shot.prompt for shot in story.shots()] == ["A cat sleeps on a wall.", "It wakes.", "It goes."]
    assert (story.title, len(story.scenes)) == ("the cat", 1)
    assert all(shot.cut for shot in story.shots())


def test_headings_open_scenes() -> None:
    story = read_plain_text(
        "The Lamp\n\nScene 1: The harbour\nA boat comes in.\n\nScene two\n\nThe boat leaves."
        "\n\nINT. KITCHEN - NIGHT\n\nA cat.\n\n## Dawn\nSun."
    )
    assert story.title == "The Lamp"
    assert [scene.heading for scene in story.scenes] == ["The harbour", "", "INT. KITCHEN - NIGHT", "Dawn"]
    assert [len(scene.shots) for scene in story.scenes] == [1, 1, 1, 1]


@pytest.mark.parametrize(
    "text",
    [
        "1. A cat.\n2. A dog.\n3. A fox.",
        "- A cat.\n- A dog.\n- A fox.",
        "Shot 1: A cat.\nShot 2: A dog.\nShot 3: A fox.",
    ],
)
def test_lists_are_shots(text: str) -> None:
    assert [shot.prompt for shot in read_plain_text(text).shots()] == ["A cat.", "A dog.", "A fox."]


def test_fields_at_the_top_are_the_storys() -> None:
    story = read_plain_text("Title: The Lamp\nLogline: A keeper waits.\nStyle: ink\n\nA cat.")
    assert (story.title, story.logline, story.style, len(story.shots())) == (
        "The Lamp",
        "A keeper waits.",
        "ink",
        1,
    )


def test_a_paragraph_can_continue_the_shot_before() -> None:
    story = read_plain_text("A cat.\n\n(continues) It wakes.\n\n[continuous] It goes.")
    assert [(shot.prompt, shot.cut) for shot in story.shots()] == [
        ("A cat.", True),
        ("It wakes.", False),
        ("It goes.", False),
    ]


@pytest.mark.parametrize("line", ["* * *", "***", "---", "~~~", "# # #"])
def test_a_line_of_stars_between_paragraphs_is_no_shot(line: str) -> None:
    story = read_plain_text(f"A cat.\n\n{line}\n\nA dog.")
    assert [shot.prompt for shot in story.shots()] == ["A cat.", "A dog."]


def test_a_sentence_about_scenes_is_no_heading() -> None:
    story = read_plain_text("Scene 3 opens on a cat that sleeps.\n\nIt wakes.")
    assert len(story.shots()) == 2


@pytest.mark.parametrize("text", ["", "\n", "Scene 1: Alone", "---"])
def test_text_without_a_shot_is_refused(text: str) -> None:
    with pytest.raises(StudioError, match="no shot"):
        read_plain_text(text)
