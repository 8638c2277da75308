"""The model writer against a real server that behaves, misbehaves, stalls, drops, truncates and refuses."""

import json
import socket
import threading
import time
from collections.abc import Iterator

import pytest
from model_answers import film, film_text, up_to
from model_server import (
    ModelServer,
    drops,
    endless,
    endless_shots,
    raw,
    silent,
    stalls,
    status,
    streams,
    waits,
    whole,
)

from storymem_studio.domain.story import Character, Story
from storymem_studio.drafting import (
    Brief,
    CastDrafted,
    DraftEvent,
    DraftFinished,
    DraftNote,
    DraftStarted,
    DraftTitle,
    SceneDrafted,
    ShotDrafted,
)
from storymem_studio.drafting.model_writer import draft_with_model
from storymem_studio.drafting.settings import WriterSettings
from storymem_studio.errors import StudioError

BRIEF = Brief("A keeper waits for a boat", shots=6)


def settings(server: ModelServer, **values: object) -> WriterSettings:
    return WriterSettings(base_url=server.url, **({"model": "tiny", "timeout_s": 5.0} | values))  # type: ignore[arg-type]


def draft(server: ModelServer, brief: Brief = BRIEF, **values: object) -> tuple[Story, list[DraftEvent]]:
    events = list(draft_with_model(brief, settings(server, **values)))
    finished = events[-1]
    assert isinstance(finished, DraftFinished)
    return finished.story, events


def beats(story: Story) -> list[str]:
    return [shot.title for shot in story.shots()]


def notes(events: list[DraftEvent]) -> str:
    return " | ".join(event.message for event in events if isinstance(event, DraftNote))


def test_a_streamed_film_becomes_a_story(server: ModelServer) -> None:
    server.replies = [streams(film_text())]
    story, events = draft(server)
    assert beats(story) == [f"Beat {number}" for number in range(1, 7)]
    assert (story.title, story.style, story.logline) == ("The Tide", "watercolour, cold blues", BRIEF.logline)
    assert story.writer == f"tiny at {server.url.split('/')[2]}"
    assert [scene.heading for scene in story.scenes] == ["EXT. PIER - DAWN", "INT. CABIN - NIGHT"]
    assert [character.name for character in story.characters] == ["Mara"]
    kinds = [type(event) for event in events if not isinstance(event, ShotDrafted)]
    assert kinds == [DraftStarted, DraftTitle, CastDrafted, SceneDrafted, SceneDrafted, DraftFinished]
    assert len({shot.id for shot in story.shots()}) == 6
    assert [shot.seed for shot in story.shots()] == [0, 1, 2, 3, 4, 5]


def test_the_first_shot_of_a_scene_is_a_cut_and_flags_may_be_words(server: ModelServer) -> None:
    answer = film()
    for scene in answer["scenes"]:
        for shot in scene["shots"]:
            shot["cut"] = "False"
    server.replies = [streams(json.dumps(answer))]
    story, _ = draft(server)
    assert [shot.cut for shot in story.shots()] == [True, False, False, True, False, False]


def test_descriptions_a_model_forgot_are_put_into_the_prompts(server: ModelServer) -> None:
    server.replies = [streams(film_text())]
    story, _ = draft(server)
    assert all("yellow oilskin coat" in shot.prompt for shot in story.shots())


def test_the_request_states_the_rules_the_logline_and_the_form(server: ModelServer) -> None:
    server.replies = [streams(film_text())]
    brief = Brief(
        "A keeper waits", shots=6, style="ink wash", cast=(Character("Mara", "a tall woman"),), language="fr"
    )
    draft(server, brief)
    request = server.requests[0]
    said = "\n".join(message["content"] for message in request["messages"])
    for expected in (
        "five seconds",
        "A keeper waits",
        "6 shots",
        "ink wash",
        "Mara: a tall woman",
        "French",
        "one to four sentences",
    ):
        assert expected in said
    schema = request["response_format"]["json_schema"]["schema"]
    assert set(schema["properties"]) == {"title", "overview", "style", "characters", "scenes"}


def test_shots_arrive_while_the_server_is_still_writing(server: ModelServer) -> None:
    text = film_text()
    part = up_to(text, "number 3")
    go_on = threading.Event()
    server.replies = [waits(part, go_on, text[len(part) :])]
    events = draft_with_model(BRIEF, settings(server))
    seen: list[ShotDrafted] = []
    for event in events:
        if isinstance(event, ShotDrafted):
            seen.append(event)
            if (
                event.partial
                and "number 3"[:5] in event.shot.prompt
                and len(seen) > 2
                and event.shot.title == "Beat 3"
            ):
                break
    assert [shot.shot.title for shot in seen if not shot.partial] == ["Beat 1", "Beat 2"]
    assert not go_on.is_set()
    growing = seen[-1].shot.id
    go_on.set()
    rest = [event for event in events if isinstance(event, ShotDrafted)]
    assert any(event.shot.id == growing and not event.partial for event in rest)


def test_a_stalled_stream_is_continued_after_the_last_whole_shot(server: ModelServer) -> None:
    text = film_text()
    server.replies = [
        stalls(up_to(text, "number 4")),
        streams(json.dumps({"scenes": film(3, first=4)["scenes"]})),
    ]
    story, events = draft(server, timeout_s=0.3)
    assert beats(story) == [f"Beat {number}" for number in range(1, 7)]
    assert "Continuing after shot 3" in notes(events)
    assert "Beat 3" in server.requests[1]["messages"][-2]["content"]
    assert "3 more shots" in server.requests[1]["messages"][-1]["content"]


def test_a_dropped_stream_is_continued(server: ModelServer) -> None:
    server.replies = [
        drops(up_to(film_text(), "number 5")),
        streams(json.dumps({"scenes": film(2, first=5)["scenes"]})),
    ]
    story, events = draft(server)
    assert beats(story) == [f"Beat {number}" for number in range(1, 7)]
    assert "Continuing after shot 4" in notes(events)


def test_a_continued_scene_with_the_same_heading_is_one_scene(server: ModelServer) -> None:
    rest = {"scenes": [{"heading": "INT. CABIN - NIGHT", "shots": film(2, first=5)["scenes"][0]["shots"]}]}
    rest["scenes"][0]["shots"] += film(2, first=5)["scenes"][1]["shots"]
    server.replies = [drops(up_to(film_text(), "number 5")), streams(json.dumps(rest))]
    story, _ = draft(server)
    assert [len(scene.shots) for scene in story.scenes] == [3, 3]


def test_a_truncated_answer_is_continued(server: ModelServer) -> None:
    server.replies = [
        streams(up_to(film_text(), "number 3"), finish="length"),
        streams(json.dumps({"scenes": film(4, first=3)["scenes"]})),
    ]
    story, events = draft(server)
    assert beats(story) == [f"Beat {number}" for number in range(1, 7)]
    assert "length limit" in notes(events)


def test_a_model_that_repeats_itself_when_it_continues_adds_nothing_twice(server: ModelServer) -> None:
    server.replies = [drops(up_to(film_text(), "number 4")), streams(film_text())]
    story, _ = draft(server)
    assert beats(story) == [f"Beat {number}" for number in range(1, 7)]


def test_a_server_that_breaks_off_every_time_leaves_what_arrived(server: ModelServer) -> None:
    part = up_to(film_text(), "number 3")
    server.replies = [drops(part), drops('{"scenes": ['), drops('{"scenes": ['), drops("")]
    story, events = draft(server)
    assert beats(story) == ["Beat 1", "Beat 2"]
    assert "Kept the 2 shots of 6" in notes(events)
    assert len(server.requests) == 4


@pytest.mark.parametrize("rambling", ["la la la ", '{"title": "The Tide", "overview": "' + "la " * 400])
def test_a_model_that_never_stops_is_given_up(server: ModelServer, rambling: str) -> None:
    server.replies = [endless(rambling)] * 4
    with pytest.raises(StudioError, match="the answer had no end"):
        draft(server, Brief(BRIEF.logline, shots=1))


def test_a_model_that_writes_shot_after_shot_is_stopped(server: ModelServer) -> None:
    text = film_text()
    again = text[text.index('{"title": "Beat 1"') : text.index('{"title": "Beat 2"')]
    server.replies = [endless_shots(text[: text.index('{"title": "Beat 1"')], again)]
    story, _ = draft(server)
    assert len(story.shots()) >= 6 and len(server.requests) == 1


def test_halves_of_characters_in_an_answer_are_left_out(server: ModelServer) -> None:
    text = film_text().replace("Beat 2", r"Beat\ud800\u0000 2")
    server.replies = [drops(up_to(text, "number 4")), streams(text)]
    story, _ = draft(server)
    assert beats(story)[1] == "Beat 2"


def test_a_server_that_never_says_anything_is_given_up(server: ModelServer) -> None:
    server.replies = [drops("")] * 4
    with pytest.raises(StudioError, match=r"broke off every time") as refused:
        draft(server)
    assert "offline-writer" in refused.value.remedies


def test_a_server_that_takes_the_request_and_stays_silent_is_given_up(server: ModelServer) -> None:
    server.replies = [silent, silent]
    with pytest.raises(StudioError, match=r"does not begin to answer within 0.2 seconds") as refused:
        draft(server, timeout_s=0.2, max_retries=1)
    assert "offline-writer" in refused.value.remedies
    # The client may have given up before the server came to read.
    assert server.arrived.acquire(timeout=20) and server.arrived.acquire(timeout=20)
    assert len(server.requests) == 2


def test_stop_is_answered_while_the_server_is_silent(server: ModelServer) -> None:
    server.replies = [silent]
    begun = time.monotonic()
    events = list(draft_with_model(BRIEF, settings(server, timeout_s=60), lambda: bool(server.requests)))
    assert time.monotonic() - begun < 30
    assert not any(isinstance(event, ShotDrafted) for event in events)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "wrap",
    [
        lambda text: f"```json\n{text}\n```",
        lambda text: f"Here is your film:\n```\n{text}\n```\nEnjoy!",
        lambda text: f"<think>Maybe {{ a storm? }}</think>\n{text}",
        lambda text: text.replace("}]}]}", "},]},],}"),
        lambda text: text.replace('"', "'"),
    ],
    ids=["fenced", "explained", "thinking", "trailing commas", "single quotes"],
)
def test_answers_that_are_not_quite_json_are_mended(server: ModelServer, wrap) -> None:  # type: ignore[no-untyped-def]
    server.replies = [streams(wrap(film_text()))]
    story, _ = draft(server)
    assert beats(story) == [f"Beat {number}" for number in range(1, 7)]
    assert "<think>" not in story.shots()[0].prompt


def test_a_server_that_answers_in_the_st_bench_form_is_understood(server: ModelServer) -> None:
    answer = {
        "story_name": "The Tide",
        "story_overview": "Waves.",
        "scenes": [
            {
                "scene_num": 1,
                "video_prompts": ["Mara looks out at the sea."] * 1,
                "first_frame_prompt": ["Mara."],
                "cut": ["True"],
            }
        ],
    }
    server.replies = [streams(json.dumps(answer))]
    story, _ = draft(server, Brief("Waves", shots=1))
    assert story.title == "The Tide"
    assert story.shots()[0].first_frame_prompt == "Mara."


def test_a_refused_json_schema_falls_back_to_json_object(server: ModelServer) -> None:
    server.replies = [status(400, "response_format json_schema is not supported"), streams(film_text())]
    story, events = draft(server)
    assert len(story.shots()) == 6
    assert server.rungs == ["json_schema", "json_object"]
    assert "refuses json_schema" in notes(events)


def test_a_server_that_refuses_both_forms_is_asked_for_plain_text(server: ModelServer) -> None:
    server.replies = [
        status(400, "no json_schema"),
        status(422, "no json_object"),
        streams(f"```json\n{film_text()}\n```"),
    ]
    story, _ = draft(server)
    assert len(story.shots()) == 6
    assert server.rungs == ["json_schema", "json_object", "text"]


def test_a_model_with_its_own_temperature_is_asked_without_one(server: ModelServer) -> None:
    server.replies = [
        status(400, "Unsupported value: 'temperature' does not support 0.8"),
        streams(film_text()),
    ]
    story, _ = draft(server)
    assert len(story.shots()) == 6
    assert "temperature" not in server.requests[1]
    assert server.rungs == ["json_schema", "json_schema"]


def test_a_refused_key_is_said(server: ModelServer) -> None:
    server.replies = [status(401, "Incorrect API key")]
    with pytest.raises(StudioError, match="does not take this API key"):
        draft(server, api_key="sk-wrong")
    assert server.keys == ["Bearer sk-wrong"]


def test_an_unknown_model_is_answered_with_those_there_are(server: ModelServer) -> None:
    server.models = ["llama3", "qwen3"]
    server.replies = [status(404, "model 'tiny' not found")]
    with pytest.raises(StudioError, match=r"no model called “tiny”.*llama3, qwen3"):
        draft(server)


def test_the_only_model_of_a_server_is_taken_when_none_is_chosen(server: ModelServer) -> None:
    server.models = ["onlyone"]
    server.replies = [streams(film_text())]
    story, _ = draft(server, model="")
    assert story.writer.startswith("onlyone at ")


def test_with_several_models_and_none_chosen_the_user_is_asked(server: ModelServer) -> None:
    server.models = ["a", "b"]
    with pytest.raises(StudioError, match=r"No model is chosen.*a, b"):
        draft(server, model="")


def test_a_busy_server_is_asked_again(server: ModelServer) -> None:
    server.replies = [status(429, "slow down"), status(503, "loading"), streams(film_text())]
    story, _ = draft(server)
    assert len(story.shots()) == 6
    assert len(server.requests) == 3


def test_a_server_that_stays_broken_is_named_with_its_own_words(server: ModelServer) -> None:
    server.replies = [status(500, "out of memory")] * 3
    with pytest.raises(StudioError, match=r"error 500: out of memory") as refused:
        draft(server)
    assert "offline-writer" in refused.value.remedies


def test_an_empty_account_is_said(server: ModelServer) -> None:
    server.replies = [status(429, "You exceeded your current quota, check your billing")] * 3
    with pytest.raises(StudioError, match="out of quota"):
        draft(server)


def test_a_server_that_is_not_there_is_said_with_what_to_do() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        with pytest.raises(StudioError, match=r"cannot be reached.*Start the server") as refused:
            list(draft_with_model(BRIEF, WriterSettings(url, "tiny", max_retries=0, timeout_s=2)))
        assert "offline-writer" in refused.value.remedies


@pytest.mark.parametrize(
    "garbage", ["I would rather talk about the weather.", '{"answer": 42}', "[1, 2, 3]", "{" * 200, ""]
)
def test_garbage_is_asked_about_once_and_then_given_up(server: ModelServer, garbage: str) -> None:
    server.replies = [streams(garbage), streams(garbage)]
    with pytest.raises(StudioError, match=r"not with a film") as refused:
        draft(server)
    assert "offline-writer" in refused.value.remedies
    assert len(server.requests) == 2


def test_garbage_mended_on_request_becomes_a_film(server: ModelServer) -> None:
    server.replies = [streams("Sure! Which genre?"), streams(film_text())]
    story, events = draft(server)
    assert len(story.shots()) == 6
    assert "asking once more" in notes(events)


def test_a_web_page_instead_of_a_server_is_said(server: ModelServer) -> None:
    server.replies = [raw(b"<html>hello</html>", kind="text/html; charset=utf-8")]
    with pytest.raises(StudioError, match=r"speaks the chat protocol.*/v1") as refused:
        draft(server)
    assert "wait-longer" not in refused.value.remedies and len(server.requests) == 1


def test_an_answer_that_only_claims_to_be_json_is_given_up(server: ModelServer) -> None:
    server.replies = [raw(b"<html>hello</html>")] * 4
    with pytest.raises(StudioError, match="broke off"):
        draft(server)


def test_a_server_that_does_not_stream_still_writes(server: ModelServer) -> None:
    server.replies = [whole(film_text())]
    story, _ = draft(server)
    assert beats(story) == [f"Beat {number}" for number in range(1, 7)]


def test_stopping_in_the_middle_keeps_what_arrived(server: ModelServer) -> None:
    text = film_text()
    part = up_to(text, "number 4")
    stop = threading.Event()
    server.replies = [waits(part, stop, text[len(part) :])]
    done: list[DraftEvent] = []
    for event in draft_with_model(BRIEF, settings(server), stop.is_set):
        done.append(event)
        if isinstance(event, ShotDrafted) and event.shot.title == "Beat 3" and not event.partial:
            stop.set()
    assert isinstance(done[-1], DraftFinished)
    assert beats(done[-1].story) == ["Beat 1", "Beat 2", "Beat 3"]


def test_closing_the_draft_lets_go_of_the_server(server: ModelServer) -> None:
    server.replies = [stalls(up_to(film_text(), "number 2"))]
    events: Iterator[DraftEvent] = draft_with_model(BRIEF, settings(server))
    next(event for event in events if isinstance(event, ShotDrafted))
    began = time.monotonic()
    events.close()  # type: ignore[attr-defined]
    assert time.monotonic() - began < 20


def test_a_model_that_stops_too_soon_is_asked_for_the_rest(server: ModelServer) -> None:
    server.replies = [streams(film_text(2)), streams(json.dumps({"scenes": film(4, first=3)["scenes"]}))]
    story, events = draft(server)
    assert len(story.shots()) == 6
    assert "stopped early" in notes(events)


def test_an_empty_logline_is_refused_before_anybody_is_asked(server: ModelServer) -> None:
    with pytest.raises(StudioError, match="no logline"):
        draft(server, Brief("   "))
    assert server.requests == []
