"""Work on a story that exists, with a model server and without one."""

import json

import pytest
from model_answers import film
from model_server import ModelServer, drops, status, streams

from storymem_studio.domain.describing import describe_characters
from storymem_studio.domain.story import Character, Scene, Shot, Story
from storymem_studio.drafting.rewriting import continue_story, insert_shot, rewrite_shot
from storymem_studio.drafting.settings import WriterSettings
from storymem_studio.errors import StudioError

LOOKS = "a tall woman with short grey hair and a yellow oilskin coat"
NEW = {
    "title": "The wave",
    "prompt": "Mara ducks under a wave. Close-up, handheld.",
    "first_frame": "Mara crouching.",
    "cut": False,
}


def story() -> Story:
    pier = (
        Shot("Mara stands on the pier. Wide shot, static.", seed=0),
        Shot("Mara waits. Close-up, push-in.", cut=False, seed=1),
    )
    cabin = (Shot("Mara sleeps. Medium shot, static.", seed=2, frames=49),)
    return Story(
        "The Tide",
        logline="A keeper waits",
        characters=(Character("Mara", LOOKS),),
        scenes=(Scene("EXT. PIER - DAWN", pier), Scene("INT. CABIN - NIGHT", cabin)),
    )


def settings(server: ModelServer) -> WriterSettings:
    return WriterSettings(server.url, "tiny", timeout_s=3)


def test_one_shot_is_rewritten_and_the_others_stay(server: ModelServer) -> None:
    server.replies = [streams(json.dumps(NEW))]
    before = story()
    shot = before.shots()[1]
    after = rewrite_shot(before, shot.id, "add a wave", settings(server))
    new = after.shot(shot.id)
    assert new.prompt == f"Mara, {LOOKS}, ducks under a wave. Close-up, handheld."
    assert (new.title, new.first_frame_prompt, new.cut, new.seed) == ("The wave", "Mara crouching.", False, 1)
    assert [one for one in after.shots() if one.id != shot.id] == [
        one for one in before.shots() if one.id != shot.id
    ]
    said = server.requests[0]["messages"][-1]["content"]
    assert "add a wave" in said
    assert "shot 2" in said


def test_the_first_shot_of_a_scene_stays_a_cut_when_it_is_rewritten(server: ModelServer) -> None:
    server.replies = [streams(json.dumps(NEW))]
    before = story()
    assert rewrite_shot(before, before.shots()[2].id, "", settings(server)).shots()[2].cut


def test_a_shot_is_inserted_after_another(server: ModelServer) -> None:
    server.replies = [status(400, "no json_schema"), streams(f"```json\n{json.dumps({'shot': NEW})}\n```")]
    before = story()
    after = insert_shot(before, before.shots()[0].id, "a wave", settings(server))
    assert [len(scene.shots) for scene in after.scenes] == [3, 1]
    new = after.shots()[1]
    assert LOOKS in new.prompt
    assert new.seed not in {shot.seed for shot in before.shots()}


def test_a_story_goes_on_in_its_last_scene_and_in_new_ones(server: ModelServer) -> None:
    more = film(4, first=7, headings=("int. cabin - night", "EXT. SEA - DAWN"))
    server.replies = [streams(json.dumps({"scenes": more["scenes"]}))]
    after = continue_story(story(), 4, settings(server))
    assert [len(scene.shots) for scene in after.scenes] == [2, 3, 2]
    assert after.scenes[2].heading == "EXT. SEA - DAWN"
    assert [shot.title for shot in after.shots()[3:]] == ["Beat 7", "Beat 8", "Beat 9", "Beat 10"]
    assert all(LOOKS in shot.prompt for shot in after.shots()[3:])
    assert len({shot.seed for shot in after.shots()}) == 7


def test_what_arrived_before_a_drop_goes_into_the_story(server: ModelServer) -> None:
    text = json.dumps({"scenes": film(4, first=7)["scenes"]})
    server.replies = [drops(text[: text.index("number 9")])]
    after = continue_story(story(), 4, settings(server))
    assert [shot.title for shot in after.shots()[3:]] == ["Beat 7", "Beat 8"]


def test_no_more_shots_than_asked_for_are_added(server: ModelServer) -> None:
    server.replies = [streams(json.dumps({"scenes": film(6, first=7)["scenes"]}))]
    assert len(continue_story(story(), 2, settings(server)).shots()) == 5


def test_an_answer_without_a_shot_is_asked_for_again_and_then_given_up(server: ModelServer) -> None:
    server.replies = [streams("No."), streams("{}")]
    before = story()
    with pytest.raises(StudioError, match=r"no usable answer.*Nothing was changed"):
        rewrite_shot(before, before.shots()[0].id, "better", settings(server))
    assert len(server.requests) == 2


def test_descriptions_are_put_where_they_are_missing_and_only_there() -> None:
    told = f"Mara, {LOOKS}, waits. Close-up, static."
    prompts = [
        "Mara stands on the pier. Wide shot, static.",
        told,
        "Mara's hand opens. Insert, static.",
        "The pier lies empty. Wide shot, static.",
        "Tom and Mara walk away. Wide shot, static.",
        "A boat comes for Mara. Wide shot.",
    ]
    cast = (Character("Mara", LOOKS), Character("Tom", "A boy of ten in a red cap"))
    before = Story("T", characters=cast, scenes=(Scene("X", tuple(Shot(prompt) for prompt in prompts)),))
    after = describe_characters(before)
    assert [shot.prompt for shot in after.shots()] == [
        f"Mara, {LOOKS}, stands on the pier. Wide shot, static.",
        told,
        f"Mara is {LOOKS}. Mara's hand opens. Insert, static.",
        "The pier lies empty. Wide shot, static.",
        f"Tom is a boy of ten in a red cap. Mara is {LOOKS}. Tom and Mara walk away. Wide shot, static.",
        f"A boat comes for Mara, {LOOKS}. Wide shot.",
    ]
    assert describe_characters(after) is after
