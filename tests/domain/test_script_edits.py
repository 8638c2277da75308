"""Text becomes the story again without a shot losing itself; shots are moved, split, joined and described together."""

from dataclasses import replace

import pytest
from stories import make_story

from storymem_studio.domain.edits_cast import adopt_cast, rename_character, update_character
from storymem_studio.domain.edits_outline import (
    insert_before,
    merge_with_next,
    move_scene,
    move_shots,
    remove_shots,
    sentence_break,
    split_scene,
    split_shot,
)
from storymem_studio.domain.edits_script import (
    WrittenScene,
    WrittenScript,
    WrittenShot,
    adopt_changes,
    changes_between,
    match,
    write_script,
)
from storymem_studio.domain.story import Scene, Shot


def ids(story):
    return [shot.id for shot in story.shots()]


def test_a_text_that_was_changed_in_place_is_the_same_shot():
    assert match([("a", "one"), ("b", "two")], [("", "one"), ("", "two more")]) == ["a", "b"]


def test_a_text_that_went_elsewhere_takes_its_id_along():
    old = [("a", "one"), ("b", "two"), ("c", "three")]
    assert match(old, [("", "three"), ("", "one"), ("", "two")]) == ["c", "a", "b"]


def test_a_split_text_leaves_the_id_with_its_first_half():
    assert match([("a", "one two")], [("", "one"), ("", "two")]) == ["a", ""]
    assert match([("a", "one two")], [("", "one"), ("a", "two")])[1] == "a"


def test_joined_texts_are_the_first_of_them():
    assert match([("a", "one"), ("b", "two")], [("b", "one two")]) == ["a"]


def test_a_new_text_between_two_old_ones_is_new():
    assert match([("a", "one"), ("b", "two")], [("", "one"), ("", "new"), ("", "two")]) == ["a", "", "b"]


def written(story, *changes):
    scenes = tuple(
        WrittenScene(
            scene.heading,
            tuple(WrittenShot(shot.prompt, shot.cut, shot.id) for shot in scene.shots),
            scene.id,
        )
        for scene in story.scenes
    )
    return WrittenScript(scenes)


def test_an_unchanged_script_changes_nothing():
    story = make_story(3, 2)
    assert write_script(story, written(story)) == story


def test_a_known_shot_keeps_its_takes_and_a_new_one_gets_a_seed_of_its_own():
    story = make_story(2)
    first, second = story.shots()
    story = replace(
        story, scenes=(replace(story.scenes[0], shots=(replace(first, take="t", trim_in=3), second)),)
    )
    shots = (
        WrittenShot("changed", True, first.id),
        WrittenShot("new"),
        WrittenShot(second.prompt, True, second.id),
    )
    after = write_script(story, WrittenScript((WrittenScene("Scene 1", shots, story.scenes[0].id),)))
    one, new, two = after.shots()
    assert (one.id, one.prompt, one.take, one.trim_in) == (first.id, "changed", "t", 3)
    assert two == second
    assert new.seed not in (one.seed, two.seed)
    assert new.take is None


def test_a_shot_that_was_taken_out_comes_back_with_all_it_had():
    story = make_story(2)
    first, second = story.shots()
    gone = replace(second, take="t")
    without = remove_shots(story, [second.id])
    shots = (WrittenShot(first.prompt, True, first.id), WrittenShot(gone.prompt, True, gone.id))
    after = write_script(
        without, WrittenScript((WrittenScene("Scene 1", shots, story.scenes[0].id),)), {gone.id: gone}
    )
    assert after.shots()[1] == gone


def test_changes_of_an_answer_fit_a_story_that_has_gone_on():
    story = make_story(2, 1)
    a, b, _c = story.shots()
    answer = make_story(2, 1)
    new = Shot("A quiet shot.", title="Quiet")
    answer = replace(
        story,
        scenes=(
            replace(story.scenes[0], shots=(replace(a, prompt="better"), new, b)),
            Scene("INT. ATTIC", (Shot("An attic."),)),
        ),
    )
    changes = changes_between(story, answer)
    assert [(c.before is None, c.after is None) for c in changes] == [
        (False, False), (True, False), (False, True), (True, False),
    ]  # fmt: skip
    now = replace(story, title="Another title")
    after = adopt_changes(now, changes)
    assert after.title == "Another title"
    assert [shot.prompt for shot in after.shots()] == ["better", "A quiet shot.", b.prompt, "An attic."]
    assert ids(after)[:3] == [a.id, new.id, b.id]
    assert len({shot.seed for shot in after.shots()}) == 4
    gone_on = remove_shots(story, [a.id])
    assert [shot.prompt for shot in adopt_changes(gone_on, changes).shots()][:2] == [
        "A quiet shot.",
        b.prompt,
    ]


def test_several_shots_move_together_and_in_order():
    story = make_story(3, 2)
    a, b, c, d, e = ids(story)
    second = story.scenes[1].id
    assert ids(move_shots(story, {c, a}, second, e)) == [b, d, a, c, e]
    assert ids(move_shots(story, {a}, second, None)) == [b, c, d, e, a]
    assert ids(move_shots(story, {a, b}, story.scenes[0].id, a)) == [a, b, c, d, e]
    emptied = move_shots(story, {a, b, c}, second, d)
    assert ids(emptied) == [a, b, c, d, e]
    assert len(emptied.scenes) == 1


def test_a_whole_scene_moves():
    story = make_story(1, 1, 1)
    one, two, three = (scene.id for scene in story.scenes)
    assert [s.id for s in move_scene(story, three, one).scenes] == [three, one, two]
    assert [s.id for s in move_scene(story, one, None).scenes] == [two, three, one]
    with pytest.raises(KeyError):
        move_scene(story, "nobody", one)


def test_a_scene_begins_in_the_middle_of_another():
    story = make_story(3)
    after = split_scene(story, ids(story)[1], "INT. HALL")
    assert [len(scene.shots) for scene in after.scenes] == [1, 2]
    assert after.scenes[1].heading == "INT. HALL"
    assert split_scene(story, ids(story)[0]) == story


def test_a_split_shot_keeps_its_takes_in_the_first_half_which_the_second_continues():
    story = make_story(1)
    shot = replace(story.shots()[0], prompt="She opens the door. Rain falls in.", take="t", frames=49)
    story = replace(story, scenes=(replace(story.scenes[0], shots=(shot,)),))
    after = split_shot(story, shot.id, sentence_break(shot.prompt), "second")
    first, second = after.shots()
    assert (first.prompt, first.take, first.cut) == ("She opens the door.", "t", True)
    assert (second.prompt, second.take, second.cut, second.frames) == ("Rain falls in.", None, False, 49)
    assert second.id == "second"
    assert split_shot(story, shot.id, 0) == story
    joined = merge_with_next(after, shot.id).shots()
    assert [s.prompt for s in joined] == [shot.prompt]
    assert joined[0].take == "t"


def test_a_prompt_is_cut_between_sentences_and_not_after_an_abbreviation_in_lower_case():
    assert sentence_break("One sentence only") is None
    text = "He waits, approx. ten steps away. The door opens."
    assert text[sentence_break(text) :] == "The door opens."


def test_the_last_shot_has_nothing_to_join():
    story = make_story(2)
    assert merge_with_next(story, ids(story)[1]) == story


def test_a_shot_goes_before_another():
    story = make_story(2)
    new = Shot("new")
    assert ids(insert_before(story, ids(story)[1], new)) == [ids(story)[0], new.id, ids(story)[1]]


def test_a_renamed_character_is_renamed_in_every_prompt():
    story = make_story(2)
    after = rename_character(story, story.characters[0].id, "Maren")
    assert all("Maren walking" in shot.prompt and "Lena" not in shot.prompt for shot in after.shots())
    assert after.characters[0].name == "Maren"


def test_found_characters_join_without_touching_what_was_written():
    story = make_story(1)
    after = adopt_cast(story, {"lena": "somebody else", "Tom": "a boy"})
    assert [(c.name, c.description) for c in after.characters] == [
        ("Lena", story.characters[0].description),
        ("Tom", "a boy"),
    ]
    bare = update_character(story, story.characters[0].id, description="")
    assert adopt_cast(bare, {"Lena": "a tall woman"}).characters[0].description == "a tall woman"
