"""Edits are pure; frames lie where they should."""

import random

import pytest
from stories import make_story, render, render_all

from storymem_studio.domain import edits
from storymem_studio.domain.merge import merge_story
from storymem_studio.domain.plan import plan_film
from storymem_studio.domain.story import Scene, Shot, Story
from storymem_studio.domain.takes import Take
from storymem_studio.domain.timeline import duration_text, lay_out, timecode


def prompts(story: Story) -> list[list[str]]:
    return [[shot.prompt[-24:-21].strip() for shot in scene.shots] for scene in story.scenes]


def ids(story: Story) -> list[list[str]]:
    return [[shot.id for shot in scene.shots] for scene in story.scenes]


def test_a_shot_moves_to_another_scene_and_an_empty_scene_goes():
    story = make_story(1, 2)
    first = story.shots()[0]
    moved = edits.move_shot(story, first.id, story.scenes[1].id, 1)
    assert [len(scene.shots) for scene in moved.scenes] == [3]
    assert moved.scenes[0].shots[1] == first
    assert len(story.scenes) == 2, "the story before is untouched"


def test_stepping_a_shot_goes_over_the_border_of_its_scene():
    story = make_story(2, 2)
    second = story.shots()[1].id
    over = edits.step_shot(story, second, 1)
    assert [len(scene.shots) for scene in over.scenes] == [1, 3]
    assert ids(edits.step_shot(over, second, -1)) == ids(story)
    first = story.shots()[0].id
    assert edits.step_shot(story, first, -1) == story


def test_removing_and_duplicating():
    story = make_story(2, 1)
    story = edits.duplicate_shot(story, story.shots()[0].id)
    assert [len(scene.shots) for scene in story.scenes] == [3, 1]
    assert story.shots()[0].prompt == story.shots()[1].prompt
    assert story.shots()[0].seed != story.shots()[1].seed
    story = edits.remove_shot(story, story.shots()[3].id)
    assert [len(scene.shots) for scene in story.scenes] == [3]


def test_pin_and_ban_are_switches_and_exclude_each_other():
    story = make_story(1)
    shot_id = story.shots()[0].id
    story = edits.pin_keyframe(story, shot_id, "k")
    assert story.shot(shot_id).memory.pinned == ("k",)
    story = edits.ban_keyframe(story, shot_id, "k")
    assert story.shot(shot_id).memory.pinned == () and story.shot(shot_id).memory.banned == ("k",)
    story = edits.ban_keyframe(story, shot_id, "k")
    assert story.shot(shot_id).memory.banned == ()


@pytest.mark.parametrize(
    "edit", [edits.remove_shot, edits.reroll_shot, edits.keep_take, edits.duplicate_shot]
)
def test_an_unknown_shot_is_an_error(edit):
    with pytest.raises(KeyError):
        edit(make_story(1), "nobody")


def test_every_frame_of_the_film_belongs_to_exactly_one_clip():
    takes: dict[str, Take] = {}
    story = render_all(make_story(3, 2, continuing=(2,)), takes)
    story = edits.update_shot(story, story.shots()[2].id, trim_in=5, trim_out=10)
    timeline = lay_out(story, plan_film(story, takes))
    assert [clip.frames for clip in timeline.clips] == [81, 80, 66, 81, 81]
    assert timeline.frames == 389
    assert timeline.clips[2].source_in == 5
    for clip in timeline.clips:
        assert timeline.clip_at(clip.start) == clip and timeline.clip_at(clip.end - 1) == clip
    assert timeline.clip_at(-1) is None and timeline.clip_at(389) is None


def test_a_shot_without_a_take_has_the_length_it_will_have():
    story = make_story(2, continuing=(2,))
    timeline = lay_out(story, plan_film(story, {}))
    assert [clip.frames for clip in timeline.clips] == [81, 80]
    assert [clip.take_id for clip in timeline.clips] == [None, None]


def test_labels_are_readable():
    assert timecode(16 * 62 + 3, 16) == "01:02:03"
    assert timecode(16 * 3723 + 5, 16, hours=True) == "01:02:03:05"
    assert duration_text(81, 16) == "5.1 s"
    assert duration_text(880, 16) == "0:55"


def test_a_changed_script_keeps_the_takes_of_the_shots_that_are_still_there():
    takes: dict[str, Take] = {}
    story = render(make_story(4), takes, 3)
    old = story.shots()
    script = Story(
        "The Long Walk",
        scenes=(
            Scene("One", (Shot(old[0].prompt), Shot("Lena looks up."), Shot(old[2].prompt, cut=False))),
            Scene("Two", (Shot("A new shot."), Shot(old[3].prompt))),
        ),
    )
    merged = merge_story(story, script).shots()
    assert [shot.id for shot in merged][:3] == [shot.id for shot in old[:3]]
    assert merged[1].prompt == "Lena looks up."
    assert merged[2].take == "take-3" and merged[2].cut is False
    assert merged[4].id == old[3].id
    assert merged[3].id not in {shot.id for shot in old}
    assert merged[3].seed not in {shot.seed for shot in old}


def test_random_edits_never_lose_or_double_a_shot():
    rng = random.Random(7)
    story = make_story(3, 4, 2)
    for _ in range(300):
        shots = story.shots()
        shot = rng.choice(shots)
        match rng.randrange(5):
            case 0:
                story = edits.step_shot(story, shot.id, rng.choice([-1, 1]))
            case 1:
                scene = rng.choice(story.scenes)
                story = edits.move_shot(story, shot.id, scene.id, rng.randrange(len(scene.shots) + 1))
            case 2:
                scene = rng.choice(story.scenes)
                story = edits.insert_shot(story, scene.id, 0, edits.new_shot(story, "new"))
            case 3 if len(shots) > 2:
                story = edits.remove_shot(story, shot.id)
            case _:
                story = edits.duplicate_shot(story, shot.id)
        found = [shot.id for shot in story.shots()]
        assert len(found) == len(set(found))
        assert all(scene.shots for scene in story.scenes)
        assert list(plan_film(story, {})) == found
