"""The words that the window marks as the camera's are those the reader understands, whole."""

import pytest

from storymem_engine.shot_language import read_shot
from storymem_engine.shot_language.camera import MOVE_NAMES, SIZE_NAMES
from storymem_engine.shot_language.spans import camera_spans


def marked(prompt: str) -> list[str]:
    return [prompt[start:end] for start, end in camera_spans(prompt)]


@pytest.mark.parametrize("name", [*SIZE_NAMES.values(), *MOVE_NAMES.values()])
def test_what_a_screenwriter_writes_for_a_size_or_a_move_is_marked_whole(name: str) -> None:
    said = f"{name[:1].upper()}{name[1:]}"
    assert marked(f"{said}.") == [said]
    assert name in marked(f"Mara waits by the door, {name}, quiet mood.")


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("Wide shot, gentle push-in, calm.", ["Wide shot", "gentle push-in"]),
        ("Insert shot of a key. Locked-off camera.", ["Insert shot", "Locked-off camera"]),
        ("Close on her face, handheld camera.", ["Close", "handheld camera"]),
        ("Low-angle shot, slow zoom in.", ["Low-angle shot", "slow zoom in"]),
        ("A slow pan right over the bay; fade to black.", ["slow pan right", "fade to black"]),
        ("Extreme wide establishing shot. Camera holds still.", ["Extreme wide establishing shot", "Camera holds still"]),
        ("The camera drifts to the left, POV shot from above.", ["camera drifts to the left", "POV shot from above"]),
        ("Mara pans for gold. Static noise fills the room. A tight grip.", []),
        ("Mara walks in without any push-in.", []),
    ],
)  # fmt: skip
def test_the_words_around_the_cameras_belong_to_it_and_the_scenes_do_not(
    prompt: str, words: list[str]
) -> None:
    assert marked(prompt) == words


def test_a_verb_that_is_no_camera_move_is_not_read_as_one() -> None:
    assert "move" not in read_shot("Mara pans for gold in the river.").found
    assert read_shot("Mara waits. The camera drifts to the left.").move == "track-left"
