"""What every shot would be made from now, and what that leaves out of date."""

import json
import random
from dataclasses import replace
from pathlib import Path

from stories import LENA, make_story, render, render_all, with_settings

from storymem_studio.domain import edits
from storymem_studio.domain.plan import Kept, Missing, OutOfDate, Planner, plan_film
from storymem_studio.domain.story import Reference, RenderSettings, Scene, Shot, Story
from storymem_studio.domain.takes import Keyframe, Picture, ShotRequest, Take


def states(story: Story, takes: dict[str, Take]) -> list[str]:
    return [type(plan.state).__name__ for plan in plan_film(story, takes).values()]


def plans(story: Story, takes: dict[str, Take]):
    return list(plan_film(story, takes).values())


def test_a_new_story_has_everything_to_make():
    story = make_story(3, 2)
    assert states(story, {}) == ["Missing"] * 5
    assert all(isinstance(plan.state, Missing) for plan in plans(story, {}))


def test_a_rendered_film_is_current():
    takes: dict[str, Take] = {}
    story = render_all(make_story(3, 2, continuing=(2, 5)), takes)
    assert states(story, takes) == ["Current"] * 5


def test_a_changed_prompt_puts_that_shot_out_of_date_and_says_who_saw_it():
    takes: dict[str, Take] = {}
    story = render_all(make_story(5), takes)
    third = story.shots()[2]
    story = edits.update_shot(story, third.id, prompt="Close-up of Lena laughing in the street at night.")
    assert states(story, takes) == ["Current", "Current", "OutOfDate", "Current", "Current"]
    assert plans(story, takes)[2].state.reasons == ("the prompt changed",)
    assert [p.state.sees_stale for p in plans(story, takes)[3:]] == [(third.id,), (third.id,)]


def test_a_new_take_puts_exactly_those_out_of_date_that_saw_the_old_keyframes():
    takes: dict[str, Take] = {}
    story = render_all(make_story(10, settings=RenderSettings(max_memory=5)), takes)
    # Memory of 5: the sink is shot 1 and half of shot 2; the rest is the two most recent keyframes.
    saw_third = [
        p.place.film_number for p in plans(story, takes) if any("-3-" in m.digest for m in p.request.memory)
    ]
    assert saw_third == [4]
    story = edits.reroll_shot(story, story.shots()[2].id)
    story = render(story, takes, 3, tag="b")
    out = [p.place.film_number for p in plans(story, takes) if isinstance(p.state, OutOfDate)]
    assert out == [4]
    assert plans(story, takes)[3].state.reasons == (
        "it saw keyframes of shot 3 that are no longer in its memory",
    )


def test_several_shots_whose_keyframes_are_gone_are_told_in_one_sentence():
    takes: dict[str, Take] = {}
    story = render_all(make_story(4), takes)
    for number in (1, 2, 3):
        story = edits.reroll_shot(story, story.shots()[number - 1].id)
        story = render(story, takes, number, tag="b")
    assert plans(story, takes)[3].state.reasons == (
        "it saw keyframes of shots 1, 2 and 3 that are no longer in its memory",
    )


def test_undoing_an_edit_makes_the_take_current_again():
    takes: dict[str, Take] = {}
    story = render_all(make_story(3), takes)
    shot = story.shots()[1]
    changed = edits.update_shot(story, shot.id, prompt="something else")
    assert states(changed, takes)[1] == "OutOfDate"
    assert states(edits.update_shot(changed, shot.id, prompt=shot.prompt), takes) == ["Current"] * 3


def test_a_take_can_be_kept_as_it_is_until_another_is_chosen():
    takes: dict[str, Take] = {}
    story = render_all(make_story(3), takes)
    shot = story.shots()[1]
    story = edits.keep_take(edits.update_shot(story, shot.id, prompt="something else"), shot.id)
    state = plans(story, takes)[1].state
    assert isinstance(state, Kept) and state.reasons == ("the prompt changed",)
    assert not plans(story, takes)[1].needs_rendering
    assert isinstance(plans(edits.release_take(story, shot.id), takes)[1].state, OutOfDate)


def test_what_a_backend_does_not_look_at_leaves_its_takes_current():
    takes: dict[str, Take] = {}
    story = render_all(make_story(2), takes)
    for take_id, take in takes.items():
        takes[take_id] = replace(take, ignored=("negative_prompt",))
    assert states(with_settings(story, negative_prompt="blurry"), takes) == ["Current"] * 2
    assert states(with_settings(story, fps=24), takes) == ["OutOfDate"] * 2


def test_inserting_a_shot_does_not_change_the_seeds_of_the_others():
    takes: dict[str, Take] = {}
    story = render_all(make_story(3), takes, keyframes=0)
    inserted = edits.insert_shot(story, story.scenes[0].id, 1, edits.new_shot(story, "Lena sits down."))
    assert states(inserted, takes) == ["Current", "Missing", "Current", "Current"]
    assert len({shot.seed for shot in inserted.shots()}) == 4


def test_only_those_named_in_the_prompt_or_meant_by_it_are_in_the_request():
    story = make_story(1)
    other = replace(LENA, name="Otto", description="an old man with a white beard", id="otto")
    story = replace(story, characters=(LENA, other))
    assert plans(story, {})[0].request.cast == ((LENA.name, LENA.description),)


def test_a_continuing_shot_starts_from_the_shot_before_even_across_scenes():
    takes: dict[str, Take] = {}
    story = render(make_story(1, 1, continuing=(2,)), takes, 1)
    request = plans(story, takes)[1].request
    assert request.mode == "MI2V" and request.continues.frames == ("last-1",)
    assert request.delivered_frames == 80
    request = plans(with_settings(story, continuation="MM2V"), takes)[1].request
    assert request.mode == "MM2V" and len(request.continues.frames) == 5 and request.delivered_frames == 76
    assert plans(with_settings(story, continuation="none"), takes)[1].request.mode == "M2V"


def test_a_continuing_shot_waits_for_the_shot_before():
    story = make_story(2, continuing=(2,))
    plan = plans(story, {})[1]
    assert plan.request.continues.frames == ()
    assert plan.expects == story.shots()[0].id


def test_making_a_shot_again_puts_the_one_that_continues_it_out_of_date():
    takes: dict[str, Take] = {}
    story = render_all(make_story(2, continuing=(2,)), takes, keyframes=0)
    story = render(edits.reroll_shot(story, story.shots()[0].id), takes, 1, tag="b", keyframes=0)
    assert plans(story, takes)[1].state.reasons == ("the shot it continues was made again",)


def test_the_very_first_shot_has_nothing_to_continue():
    assert plans(make_story(2, continuing=(1,)), {})[0].request.mode == "T2V"


def test_references_are_the_memory_of_the_first_shot_unless_it_is_made_from_text():
    story = edits.add_reference(make_story(2), Reference("Lena", "media/references/lena.png", "photo"))
    assert [m.digest for m in plans(story, {})[0].request.memory] == ["photo"]
    assert plans(story, {})[0].request.mode == "M2V"
    from_text = plans(with_settings(story, t2v_first_shot=True), {})
    assert from_text[0].request.mode == "T2V"
    assert [m.digest for m in from_text[1].request.memory] == ["photo"]


def test_place_and_hour_carry_over_inside_a_scene_and_not_over_a_cut_to_another():
    scene = Scene("", (Shot("Wide shot of a kitchen at night."), Shot("Close-up of Lena, who listens.")))
    other = Scene("", (Shot("Close-up of Lena, who smiles."),))
    story = replace(make_story(1), scenes=(scene, other))
    requests = [plan.request for plan in plans(story, {})]
    assert requests[1].setting[0] == "kitchen" and requests[1].setting[2] == "night"
    assert requests[2].setting[0] != "kitchen" and requests[2].setting[2] != "night"


def test_a_request_survives_being_written_down():
    takes: dict[str, Take] = {}
    story = render_all(make_story(3, continuing=(2,)), takes)
    story = edits.add_reference(story, Reference("x", "p", "d"))
    for plan in plans(story, takes):
        assert ShotRequest.from_json(plan.request.to_json()) == plan.request


def test_the_plans_are_those_of_the_published_pipeline(shared: Path):
    """Modes, seeds, memory and frame counts, as intended (not with the released state's faults)."""
    cases = json.loads((shared / "reference" / "plan.json").read_text())["cases"]
    assert cases
    for case in cases:
        _compare(case)


def _compare(case: dict) -> None:
    flags = case["flags"]
    settings = RenderSettings(
        seed=flags["seed"],
        seed_per_scene=True,
        max_memory=flags["max_memory_size"],
        continuation={"mi2v": "MI2V", "mm2v": "MM2V"}.get(flags["mode"], "none"),
        t2v_first_shot=flags["first"] == "t2v",
    )
    scenes = tuple(
        Scene(str(i), tuple(Shot(f"scene {i} shot {j}", cut=cut) for j, cut in enumerate(cuts)))
        for i, cuts in enumerate(case["cuts"])
    )
    references = tuple(
        Reference(f"00_00_keyframe{i}", "", f"00_00_keyframe{i}.jpg") for i in range(case["reference_images"])
    )
    story = Story("case", scenes=scenes, references=references, settings=settings)
    takes: dict[str, Take] = {}
    for index, expected in enumerate(case.get("shots_intended") or case["shots_reference"]):
        plan = list(plan_film(story, takes).values())[index]
        name = f"{plan.place.scene_number:02d}_{plan.place.shot_number:02d}"
        assert f"{name}.mp4" == expected["file"]
        assert plan.request.seed == expected["seed"], (case, expected)
        remembered = [picture.digest for picture in plan.request.memory]
        assert remembered == (expected["memory_files"] or []), (case, expected)
        assert (plan.request.mode == "MI2V") == expected["first_frame"]
        assert (plan.request.mode == "MM2V") == expected["motion_frames"]
        assert (expected["model"] == "T2V") <= (plan.request.mode == "T2V")
        assert plan.request.delivered_frames == expected["frames_saved"]
        take = Take(
            shot_id=plan.place.shot.id,
            request=plan.request,
            video=f"{name}.mp4",
            frames=plan.request.delivered_frames,
            keyframes=tuple(
                Keyframe("", f"{name}_keyframe{k}.jpg", k) for k in case["keyframes_saved_per_shot"][name]
            ),
            last_frame=Picture("", f"{name} last"),
            motion_frames=tuple(Picture("", f"{name} motion {i}") for i in range(5)),
        )
        takes[take.id] = take
        story = edits.choose_take(story, take.shot_id, take.id)


def test_planning_again_after_each_of_many_edits_gives_what_planning_anew_gives():
    rng = random.Random(11)
    takes: dict[str, Take] = {}
    story = render_all(make_story(5, 4, 3, continuing=(3, 7)), takes)
    planner = Planner()
    for step in range(250):
        shot = rng.choice(story.shots())
        digest = rng.choice([k.digest for take in takes.values() for k in take.keyframes])
        match rng.randrange(12):
            case 0:
                story = edits.step_shot(story, shot.id, rng.choice([-1, 1]))
            case 1:
                story = edits.update_shot(story, shot.id, cut=not shot.cut)
            case 2:
                said = rng.choice(["Lena at the harbour at dawn.", "Close-up of Lena.", "Lena in a kitchen."])
                story = edits.update_shot(story, shot.id, prompt=said)
            case 3:
                story = edits.pin_keyframe(story, shot.id, digest)
            case 4:
                story = edits.override_memory(story, shot.id, added=(digest,))
            case 5:
                story = edits.reset_memory(story, shot.id)
            case 6:
                story = edits.duplicate_shot(story, shot.id) if step % 2 else story
            case 7 if len(story.shots()) > 4:
                story = edits.remove_shot(story, shot.id)
            case 8:
                story = edits.update_settings(story, max_memory=rng.choice([4, 10]))
            case 9 if shot.take:
                story = edits.keep_take(story, shot.id)
            case 10:
                story = edits.choose_take(story, shot.id, None)
            case _:
                story = render(story, takes, rng.randrange(len(story.shots())) + 1, tag=f"-{step}")
        again, anew = planner.plan(story, takes), plan_film(story, takes)
        assert list(again) == list(anew)
        assert again == anew, step
        for shot_id, plan in again.items():
            assert plan.memory.left_out == anew[shot_id].memory.left_out


def test_planning_again_keeps_the_plans_of_shots_that_an_edit_leaves_as_they_are():
    takes: dict[str, Take] = {}
    story = render_all(make_story(5, 4, 3), takes)
    planner = Planner()
    before = list(planner.plan(story, takes).values())
    edited = edits.update_shot(story, story.shots()[6].id, title="The door")
    after = list(planner.plan(edited, takes).values())
    assert [n for n, (a, b) in enumerate(zip(before, after, strict=True)) if a is not b] == [5, 6, 7, 8]
    assert after[6].place.shot.title == "The door"


def test_planning_again_tells_a_shot_that_names_no_place_the_new_place_of_the_shot_before():
    planner = Planner()
    story = make_story(3)
    first, second, _ = (shot.id for shot in story.shots())
    story = edits.update_shot(story, second, prompt="Close-up of Lena.")
    for said, place in (("Lena in a forest at dawn.", "forest"), ("Lena in a kitchen at noon.", "kitchen")):
        story = edits.update_shot(story, first, prompt=said)
        assert place in (planner.plan(story, {})[second].request.setting or ("",))[0]
