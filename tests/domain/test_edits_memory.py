"""Edits of a shot's memory change what the next request remembers, and nothing else."""

from stories import make_story, render, render_all

from storymem_studio.domain import edits, edits_memory
from storymem_studio.domain.plan import Current, OutOfDate, plan_film
from storymem_studio.domain.story import Crop


def film():
    takes = {}
    return render_all(make_story(3, 2), takes), takes


def fourth(story, takes):
    return list(plan_film(story, takes).values())[3]


def digests(plan):
    return [entry.source.digest for entry in plan.memory.remembered]


def test_a_picture_is_moved_to_another_place_of_the_memory():
    story, takes = film()
    plan = fourth(story, takes)
    shown = digests(plan)
    moved = edits_memory.move_keyframe(story, plan.place.shot.id, shown, shown[4], 1)
    assert digests(fourth(moved, takes)) == [shown[0], shown[4], shown[1], shown[2], shown[3], shown[5]]
    assert isinstance(fourth(moved, takes).state, OutOfDate)
    assert edits_memory.move_keyframe(story, plan.place.shot.id, shown, shown[2], 2) is story


def test_the_next_request_remembers_the_cropped_part_in_every_shot_it_was_cropped_for():
    story, takes = film()
    plans = list(plan_film(story, takes).values())
    crop = Crop(digests(plans[3])[0], 0.2, 0.1, 0.6, 0.7)
    ids = (plans[3].place.shot.id, plans[4].place.shot.id)
    cropped = edits_memory.crop_keyframe(story, ids, crop)
    after = list(plan_film(cropped, takes).values())
    assert [plan.request.memory[0].crop for plan in after[3:]] == [crop, crop]
    assert isinstance(after[2].state, Current)
    again = edits_memory.crop_keyframe(cropped, ids[:1], Crop(crop.digest, 0.0, 0.0, 0.5, 0.5))
    assert len(again.shot(ids[0]).memory.crops) == 1
    assert edits_memory.uncrop_keyframe(cropped, ids, crop.digest) == story


def test_a_keyframe_of_a_take_that_is_not_chosen_can_be_added():
    story, takes = film()
    shot = fourth(story, takes).place.shot.id
    first = story.shots()[0].take
    newer = render(edits.reroll_shot(story, story.shots()[0].id), takes, 1, tag="b")
    added = edits_memory.add_keyframes(newer, shot, ["digest-1-0"])
    last = fourth(added, takes).memory.remembered[-1]
    assert (last.source.digest, last.reason, last.source.shot_id) == (
        "digest-1-0",
        "chosen",
        story.shots()[0].id,
    )
    assert newer.shots()[0].take != first
    assert "digest-1-0" not in digests(fourth(edits.pin_keyframe(added, shot, "digest-1-0"), takes))
    assert "digest-1-0" not in digests(fourth(edits.ban_keyframe(added, shot, "digest-1-0"), takes))


def test_a_keyframe_of_a_later_shot_can_be_added():
    story, takes = film()
    shot = fourth(story, takes).place.shot.id
    added = edits_memory.add_keyframes(story, shot, ["digest-5-1"])
    assert digests(fourth(added, takes))[-1] == "digest-5-1"


def test_an_added_picture_takes_a_place_of_the_limit():
    story, takes = film()
    shot = fourth(story, takes).place.shot.id
    small = edits_memory.limit_memory(edits_memory.add_keyframes(story, shot, ["digest-5-1"]), shot, 3)
    assert digests(fourth(small, takes)) == ["digest-1-0", "digest-1-1", "digest-5-1"]
    assert edits_memory.limit_memory(small, shot, None).shot(shot).memory.limit is None


def test_a_picture_is_replaced_in_its_place():
    story, takes = film()
    plan = fourth(story, takes)
    shown = digests(plan)
    replaced = edits_memory.replace_keyframe(story, plan.place.shot.id, shown, shown[1], "digest-5-0")
    after = fourth(replaced, takes)
    assert digests(after) == [shown[0], "digest-5-0", *shown[2:]]
    assert [(e.source.digest, e.reason) for e in after.memory.left_out] == [(shown[1], "banned")]
    back = edits_memory.replace_keyframe(replaced, plan.place.shot.id, digests(after), "digest-5-0", shown[1])
    assert digests(fourth(back, takes)) == shown
