"""Wishes about a story: a model answers with changes, rules do what can honestly be done without one."""

import json
import threading

import pytest
from model_server import ModelServer, drops, stalls, status, streams, waits

from storymem_engine.shot_language.spans import camera_spans, move_spans, size_span
from storymem_studio.domain.story import Character, Scene, Shot, Story
from storymem_studio.drafting.asking import Arriving, Wish, ask_writer
from storymem_studio.drafting.plain_revising import add_template_shot, follow_plainly
from storymem_studio.drafting.revising import revise_story, translate_shots
from storymem_studio.drafting.settings import WriterSettings
from storymem_studio.drafting.writers import Writer
from storymem_studio.errors import StudioError
from storymem_studio.scripts.rewording import SIZES, move_camera, reframe, shorten

LOOKS = "a tall woman with short grey hair"
LONG = (
    f"Mara, {LOOKS}, stands on the pier. Grey waves roll in under a heavy sky. Gulls circle the mast. "
    "Wide shot, slow push-in, quiet mood."
)


def story(shots: int = 3) -> Story:
    made = tuple(Shot(f"Mara, {LOOKS}, waits {n}. Wide shot, static camera.", seed=n) for n in range(shots))
    scenes = (Scene("EXT. PIER - DAWN", made[:2]), Scene("INT. CABIN - NIGHT", made[2:]))
    return Story(
        "The Tide", characters=(Character("Mara", LOOKS),), scenes=tuple(s for s in scenes if s.shots)
    )


def settings(server: ModelServer) -> WriterSettings:
    return WriterSettings(server.url, "tiny", timeout_s=3)


def model(server: ModelServer) -> Writer:
    return Writer("model", "tiny", settings(server))


def change(action: str, shot: int, prompt: str = "", **values: object) -> dict[str, object]:
    return {
        "action": action,
        "shot": shot,
        "title": "",
        "prompt": prompt,
        "first_frame": "",
        "cut": True,
    } | values


def answer(*changes: dict[str, object]) -> str:
    return json.dumps({"changes": changes})


def prompts(told: Story) -> list[str]:
    return [shot.prompt for shot in told.shots()]


def test_changes_name_shots_by_their_numbers_before_any_of_them(server: ModelServer) -> None:
    before = story()
    first, second, third = before.shots()
    server.replies = [
        streams(
            answer(
                change("insert", 0, "A first shot of the sea."),
                change("insert", 1, "A second shot of the sea."),
                change("insert", 1, "A third shot of the sea."),
                change("remove", 2),
                change("rewrite", 3, "Mara sleeps in her bunk.", title="Sleep"),
            )
        )
    ]
    after = revise_story(before, (second.id,), "shake it up", settings(server))
    assert prompts(after) == [
        "A first shot of the sea.",
        first.prompt,
        "A second shot of the sea.",
        "A third shot of the sea.",
        f"Mara, {LOOKS}, sleeps in her bunk.",
    ]
    assert after.shots()[-1].id == third.id
    assert after.shots()[-1].title == "Sleep"
    assert len({shot.seed for shot in after.shots()}) == 5
    said = server.requests[0]["messages"][-1]["content"]
    assert "The writer looks at shot 2" in said
    assert "shake it up" in said


def test_changes_that_cannot_be_made_are_passed_over(server: ModelServer) -> None:
    before = story()
    server.replies = [
        streams(
            answer(
                change("rewrite", 9, "There is no such shot."),
                change("explode", 1, "There is no such action."),
                change("rewrite", 1, "short"),
                change("rewrite", 2, "Mara turns to the sea."),
            )
        )
    ]
    after = revise_story(before, (), "anything", settings(server))
    assert [a == b for a, b in zip(after.shots(), before.shots(), strict=True)] == [True, False, True]


def test_an_answer_without_a_change_is_asked_for_again_and_then_given_up(server: ModelServer) -> None:
    server.replies = [streams("Sure!"), streams('{"changes": []}')]
    with pytest.raises(StudioError, match=r"no usable answer.*Nothing was changed"):
        revise_story(story(), (), "anything", settings(server))
    assert len(server.requests) == 2


def test_what_arrived_whole_before_a_drop_counts_and_half_a_change_does_not(server: ModelServer) -> None:
    text = answer(
        change("rewrite", 1, "Mara turns to the sea."), change("rewrite", 2, "Mara runs to the boat.")
    )
    server.replies = [drops(text[: text.index("runs to")])]
    after = revise_story(story(), (), "anything", settings(server))
    assert prompts(after)[0].endswith("turns to the sea.")
    assert prompts(after)[1:] == prompts(story())[1:]


def test_a_long_story_is_translated_in_parts(server: ModelServer) -> None:
    before = story(10)
    first = answer(*(change("rewrite", n, f"Mara wartet ein wenig, {n}.") for n in range(1, 9)))
    rest = answer(*(change("rewrite", n, f"Mara wartet ein wenig, {n}.") for n in (9, 10)))
    server.replies = [streams(first), streams(rest)]
    after = translate_shots(before, [shot.id for shot in before.shots()], "German", settings(server))
    assert prompts(after) == [f"Mara wartet ein wenig, {n}." for n in range(1, 11)]
    assert "the shots 9, 10" in server.requests[1]["messages"][-1]["content"]


def test_several_shots_are_rewritten_one_after_the_other(server: ModelServer) -> None:
    before = story()
    ids = tuple(shot.id for shot in before.shots()[:2])
    new = [
        {"title": "", "prompt": f"Mara counts waves, {n}.", "first_frame": "", "cut": True} for n in (1, 2)
    ]
    server.replies = [streams(json.dumps(one)) for one in new]
    given = ask_writer(before, Wish("size", ids, "close-up"), model(server))
    assert [prompt.endswith(f"waves, {n}.") for n, prompt in enumerate(prompts(given.after)[:2], 1)] == [
        True,
        True,
    ]
    assert "make it a close-up" in server.requests[0]["messages"][-1]["content"]
    assert given.writer == "tiny"


@pytest.mark.parametrize("size", SIZES)
def test_another_size_is_read_back_as_that_size(size: str) -> None:
    for prompt in (LONG, "Medium close-up of Mara.", "Mara waits"):
        found = size_span(reframe(prompt, size))
        assert found is not None
        assert found[0] == size


def test_a_size_replaces_the_words_of_the_old_one_and_nothing_else() -> None:
    assert reframe("Wide establishing shot of a pier.", "close-up") == "Close-up of a pier."
    assert reframe("Mara waits; wide shot, static.", "medium") == "Mara waits; medium shot, static."


def test_another_camera_replaces_the_old_move_with_its_manner() -> None:
    assert move_camera(LONG, "handheld").endswith("Wide shot, handheld, quiet mood.")
    assert move_camera("Wide shot, slow pan right.", "static camera") == "Wide shot, static camera."
    assert move_camera("Mara waits.", "slow push-in") == "Mara waits. Slow push-in."


def test_shortening_keeps_who_is_seen_and_the_camera() -> None:
    short = shorten(LONG)
    assert short.startswith(f"Mara, {LOOKS}, stands on the pier.")
    assert short.endswith("Wide shot, slow push-in, quiet mood.")
    assert len(short) < len(LONG)
    assert shorten("Mara waits.") == "Mara waits."


def test_a_template_shot_shows_who_is_there_from_another_distance() -> None:
    before = story()
    after = add_template_shot(before, before.shots()[0].id)
    new = after.shots()[1]
    assert new.prompt.startswith(f"Close-up of Mara, {LOOKS}, ")
    assert new.cut
    first = add_template_shot(before, before.shots()[0].id, before=True)
    assert first.shots()[1].id == before.shots()[0].id


def test_wishes_that_rules_understand_are_followed_and_others_are_not() -> None:
    before = story()
    ids = (before.shots()[0].id,)
    understood = {
        "make it a close-up": "Close-up",
        "handheld, please": "handheld",
        "a slow push-in": "slow push-in",
        "slow push-in, medium shot": "Medium shot, slow push-in",
    }
    for words, said in understood.items():
        after = follow_plainly(before, ids, words)
        assert after is not None
        assert said in after.shots()[0].prompt, words
    added = follow_plainly(before, ids, "add a quiet shot before the storm")
    assert added is not None
    assert len(added.shots()) == 4
    assert follow_plainly(before, ids, "more drama") is None
    assert follow_plainly(before, (), "make it a close-up") is None


def test_without_a_model_what_needs_one_is_refused_in_a_sentence() -> None:
    offline = Writer("offline", "offline writer")
    before = story()
    ids = (before.shots()[0].id,)
    for kind, named in (("rewrite", "Rewriting"), ("translate", "Translating")):
        with pytest.raises(
            StudioError, match=f"{named}.*takes a language model, and none is set up"
        ) as refused:
            ask_writer(before, Wish(kind, ids, "German"), offline)  # type: ignore[arg-type]
        assert refused.value.remedies == ("choose-server",)
    with pytest.raises(StudioError, match="There is no shot"):
        ask_writer(Story("Empty"), Wish("insert"), offline)


def test_without_a_model_the_story_goes_on_with_its_own_cast_and_nothing_said_before() -> None:
    before = story()
    given = ask_writer(before, Wish("continue", (before.shots()[0].id,)), Writer("offline", "offline writer"))
    new = given.after.shots()[3:]
    assert given.after.shots()[:3] == before.shots()
    assert len(new) == 3
    assert any(f"Mara, {LOOKS}" in shot.prompt for shot in new)
    assert len({shot.prompt for shot in given.after.shots()}) == 6
    assert len({shot.seed for shot in given.after.shots()}) == 6
    again = ask_writer(
        given.after, Wish("free", (), "continue the story"), Writer("offline", "offline writer")
    )
    assert len({shot.prompt for shot in again.after.shots()}) == 9


def test_an_answer_is_heard_while_it_is_written(server: ModelServer) -> None:
    before = story()
    ids = tuple(shot.id for shot in before.shots()[:2])
    first, second = (
        json.dumps({"prompt": f"Mara counts the grey waves, {n}.", "title": "", "cut": True}) for n in (1, 2)
    )
    go_on = threading.Event()
    server.replies = [waits(first[:30], go_on, first[30:]), streams(second)]
    heard: list[Arriving] = []

    def hear(arriving: Arriving) -> None:
        heard.append(arriving)
        if arriving.prompts:
            go_on.set()

    ask_writer(before, Wish("rewrite", ids), model(server), arriving=hear)
    assert heard[0] == Arriving("tiny")
    growing = [each.prompts for each in heard if each.prompts]
    assert growing[0][0] in "Mara counts the grey"
    assert growing[-1] == ("Mara counts the grey waves, 1.", "Mara counts the grey waves, 2.")


def test_a_server_that_fails_at_the_second_shot_loses_nothing_of_the_first(server: ModelServer) -> None:
    before = story()
    first = {"title": "", "prompt": "Mara counts the grey waves.", "cut": True}
    server.replies = [streams(json.dumps(first)), status(401, "bad key")]
    given = ask_writer(before, Wish("rewrite", tuple(s.id for s in before.shots())), model(server))
    assert prompts(given.after) == [f"Mara, {LOOKS}, counts the grey waves.", *prompts(before)[1:]]
    assert "wants an API key" in given.note


def test_stopped_it_answers_with_what_was_written_whole(server: ModelServer) -> None:
    text = answer(change("rewrite", 1, "Mara turns to the sea."), change("rewrite", 2, "Mara runs to it."))
    server.replies = [stalls(text[: text.index("runs to")])]
    stop = threading.Event()

    def hear(arriving: Arriving) -> None:
        if len(arriving.prompts) == 2:
            stop.set()

    before = story()
    given = ask_writer(before, Wish("free", (), "faster"), model(server), stop.is_set, hear)
    assert prompts(given.after) == [f"Mara, {LOOKS}, turns to the sea.", *prompts(before)[1:]]


def test_half_a_rewritten_shot_is_never_taken_for_a_whole_one(server: ModelServer) -> None:
    server.replies = [stalls('{"title": "", "prompt": "Mara turns to the sea and')]
    stop = threading.Event()
    before = story()
    wish = Wish("rewrite", (before.shots()[0].id,))
    given = ask_writer(
        before, wish, model(server), stop.is_set, lambda heard: stop.set() if heard.prompts else None
    )
    assert given.after is before


def test_the_words_about_the_camera_are_found_where_they_stand() -> None:
    prompt = "Wide shot: Mara (alone) waits — then turns; low angle, slow push-in."
    assert [prompt[a:b] for a, b in camera_spans(prompt)] == ["Wide shot", "low angle", "slow push-in"]
    assert [prompt[a:b] for a, b in move_spans(prompt)] == ["slow push-in"]
    assert camera_spans("") == []
    assert size_span("nothing of the kind") is None
