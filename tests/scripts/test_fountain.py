"""Fountain in and out."""

from dataclasses import replace

import pytest

from storymem_studio.domain.story import Character, Scene, Shot, Story
from storymem_studio.errors import StudioError
from storymem_studio.scripts.fountain import read_fountain, write_fountain

SCREENPLAY = """Title: The Lamp
Credit: written by
Author: A. Writer
Logline:
    A keeper waits.
    A boy rows.
Style: ink wash

# Act one

= The keeper alone.

INT. LIGHTHOUSE - NIGHT #3#

Mara, a woman in a red coat, lights the lamp.
It takes three matches.

/* She could also
be asleep. */

> CONTINUOUS

She turns to the window. [[a note to self]]

MARA
(softly)
Come home.

CUT TO:

EXT. HARBOUR - DAWN

The boat comes in.
[[First frame: a boat in fog]]
[[Seconds: 3]]

===

~ A song over the water.

> THE END <
"""


def told(story: Story) -> tuple[object, ...]:
    return (
        story.title, story.logline, story.overview, story.style, story.writer,
        tuple((c.name, c.description) for c in story.characters),
        tuple((s.heading, tuple(replace(shot, id="") for shot in s.shots)) for s in story.scenes),
    )  # fmt: skip


def again(story: Story) -> Story:
    return read_fountain(write_fountain(story))


def test_a_screenplay_becomes_scenes_and_shots() -> None:
    story = read_fountain(SCREENPLAY)
    assert (story.title, story.writer, story.style) == ("The Lamp", "A. Writer", "ink wash")
    assert story.logline == "A keeper waits.\nA boy rows."
    assert [scene.heading for scene in story.scenes] == ["INT. LIGHTHOUSE - NIGHT", "EXT. HARBOUR - DAWN"]
    first, second, third, song, end = story.shots()
    assert first.prompt == "Mara, a woman in a red coat, lights the lamp.\nIt takes three matches."
    assert (first.cut, second.cut, third.cut) == (True, False, True)
    assert (second.prompt, second.dialogue) == ("She turns to the window.", "MARA: Come home.")
    assert second.note == "a note to self"
    assert (third.prompt, third.first_frame_prompt, third.frames) == (
        "The boat comes in.",
        "a boat in fog",
        49,
    )
    assert (song.prompt, end.prompt) == ("A song over the water.", "THE END")


def test_the_cast_of_a_screenplay_without_one_is_found_in_its_action() -> None:
    assert [(c.name, c.description) for c in read_fountain(SCREENPLAY).characters] == [
        ("Mara", "a woman in a red coat")
    ]


STORIES = [
    Story("T", scenes=(Scene(shots=(Shot("A cat."),)),)),
    Story("T", scenes=(Scene("INT. ROOM - NIGHT", (Shot("A cat."), Shot("It goes.", cut=False, seed=1))),
        Scene("", (Shot("B.", seed=2),)))),
    Story(
        "The Lamp: a story",
        logline="One.\n\nTwo.",
        overview="  indented\nand on",
        style="ink",
        writer="offline writer (template)",
        characters=(Character("Mara", "grey coat: long"), Character("the cat")),
        scenes=(Scene("The harbour", (Shot("A.", first_frame_prompt="B\n\nC", title="D", note="E\nF",
            dialogue="Come home.\nNow.", transition="dissolve", transition_frames=12, frames=49, seed=9),)),),
    ),
    Story("Spoken", scenes=(Scene("x", (
        Shot("A.", dialogue="MARA: Come home.\nTHE BOY: “No.” Never!", title="D"),
        Shot("B.", dialogue="INT HALL: no heading", seed=1),
        Shot("C.", dialogue="MARA: (softly) [[no note]]", seed=2),
        Shot("D.", dialogue="Somebody calls.\nMARA: Yes?", seed=3),
        Shot("E.", dialogue="  MARA:  spaces ", seed=4),)),)),
    Story("Odd beginnings", scenes=(Scene("x", tuple(
        Shot(prompt, seed=seed) for seed, prompt in enumerate((
            ".hidden", "!bang", "@at", "> arrow", "# hash", "= equals", "~ wave", "INT. NOT A HEADING",
                "ALL CAPS", "FADE TO:", "> centred <",
            "a [[note]] inside", "a /* comment */ inside", "back\\slash \\[[", "two\nlines",
                "gap\n\nbetween", "***bold*** _under_", "Title: no",
            "CAPS FIRST\nthen text", "1", "ends with [[", "]] starts", "  two spaces before", "(paren)",
                "“Quoted.”", "===", "\tTab",
        ))
    )),)),
]  # fmt: skip


@pytest.mark.parametrize("story", STORIES, ids=[story.title for story in STORIES])
def test_written_and_read_again_it_says_the_same(story: Story) -> None:
    kept = story if story.characters else replace(story, characters=again(story).characters)
    assert told(again(story)) == told(kept)


def test_continuing_shots_are_readable_in_the_text() -> None:
    story = Story("T", scenes=(Scene("", (Shot("A cat."), Shot("It goes.", cut=False, seed=1))),))
    assert "> CONTINUOUS\n\nIt goes." in write_fountain(story)


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "Title: X\n", "INT. ROOM\n\n", "/* only a comment */", "# Act\n\n= Synopsis", "[[note]]"],
)
def test_a_screenplay_without_action_is_refused(text: str) -> None:
    with pytest.raises(StudioError, match="no shot"):
        read_fountain(text)


def test_windows_line_ends_are_no_different() -> None:
    assert told(read_fountain(SCREENPLAY.replace("\n", "\r\n"))) == told(read_fountain(SCREENPLAY))
