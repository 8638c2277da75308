"""Asking the writer, with a scripted model server and without: what it answers is a difference one takes or refuses."""

import json
import threading
from collections.abc import Iterator
from importlib import util
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.ui.script.difference import as_html, word_changes

_SPEC = util.spec_from_file_location(
    "ask_model_server", Path(__file__).resolve().parents[1] / "drafting" / "model_server.py"
)
assert _SPEC is not None
assert _SPEC.loader is not None
model_server = util.module_from_spec(_SPEC)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    import sys

    sys.modules[_SPEC.name] = model_server
    _SPEC.loader.exec_module(model_server)
    with model_server.serving() as script:
        monkeypatch.setenv("STORYMEM_BASE_URL", script.url)
        monkeypatch.setenv("STORYMEM_MODEL", "tiny")
        yield script


@pytest.fixture
def studio(open_studio, window):
    studio = open_studio(short_story(3), made=1)
    window.activateWindow()
    return studio


def shots(studio):
    return studio.session.story.shots()


def wish(studio, qtbot: QtBot, words: str) -> None:
    studio.script.ask.line.setText(words)
    qtbot.keyClick(studio.script.ask.line, Qt.Key.Key_Return)


def answered(studio, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: studio.script.answer.accept.isVisible(), timeout=20_000)


def change(action: str, shot: int, prompt: str = "", title: str = "") -> dict[str, object]:
    return {"action": action, "shot": shot, "title": title, "prompt": prompt, "first_frame": "", "cut": True}


def test_a_wish_is_answered_with_changes_one_takes_in_one_step(studio, window, qtbot: QtBot, server):
    before = shots(studio)
    changes = [
        change("insert", 2, "Close-up of Mara's hands, still. Static camera.", "Quiet"),
        change("rewrite", 3, "Mara runs to the sea. Wide shot, handheld."),
    ]
    server.replies = [model_server.streams(json.dumps({"changes": changes}))]
    wish(studio, qtbot, "add a quiet shot before the storm")
    answered(studio, qtbot)
    asked = server.requests[0]["messages"][-1]["content"]
    assert "add a quiet shot before the storm" in asked
    assert '"shot": 3' in asked
    assert "tiny at" in studio.script.answer.by.text()
    assert [card.taken.text() for card in studio.script.answer.cards] == ["New shot 3", "Shot 3"]
    assert shots(studio) == before
    qtbot.mouseClick(studio.script.answer.accept, Qt.MouseButton.LeftButton)
    assert len(shots(studio)) == 4
    assert shots(studio)[2].title == "Quiet"
    assert "a woman in a grey coat" in shots(studio)[3].prompt
    assert shots(studio)[3].id == before[2].id
    assert studio.session.selected_id == shots(studio)[2].id
    assert studio.script.outline.isVisible()
    window.actions_["undo"].trigger()
    assert shots(studio) == before


def test_only_the_ticked_changes_are_taken(studio, qtbot: QtBot, server):
    changes = [change("rewrite", 1, "One new prompt here."), change("remove", 2)]
    server.replies = [model_server.streams(json.dumps({"changes": changes}))]
    wish(studio, qtbot, "tighten it")
    answered(studio, qtbot)
    studio.script.answer.cards[1].taken.click()
    studio.script.answer.accept.click()
    assert len(shots(studio)) == 3
    assert shots(studio)[0].prompt == "One new prompt here."


def test_a_refused_answer_changes_nothing(studio, window, qtbot: QtBot, server):
    before = studio.session.story
    server.replies = [model_server.streams(json.dumps({"changes": [change("remove", 1)]}))]
    wish(studio, qtbot, "less")
    answered(studio, qtbot)
    qtbot.keyClick(studio.script.answer, Qt.Key.Key_Escape)
    assert studio.session.story is before
    assert studio.script.outline.isVisible()


def test_stopping_a_slow_writer_leaves_the_story_and_the_line_ready(studio, qtbot: QtBot, server):
    server.replies = [model_server.stalls('{"changes": [')]
    wish(studio, qtbot, "more rain")
    qtbot.waitUntil(lambda: bool(server.requests), timeout=20_000)
    assert studio.script.ask.stop.isVisible()
    assert studio.script.ask.about.text().startswith("The writer is writing")
    qtbot.mouseClick(studio.script.ask.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not studio.script.ask.busy, timeout=20_000)
    assert studio.script.outline.isVisible()
    assert studio.script.ask.line.text() == "more rain"
    assert not studio.script.ask.stop.isVisible()


def test_an_answer_that_comes_after_the_story_went_on_still_fits(studio, window, qtbot: QtBot, server):
    go_on = threading.Event()
    text = json.dumps({"changes": [change("rewrite", 3, "Mara runs to the sea at noon.")]})
    server.replies = [model_server.waits(text[:10], go_on, text[10:])]
    wish(studio, qtbot, "faster")
    qtbot.waitUntil(lambda: bool(server.requests), timeout=20_000)
    first = shots(studio)[0].id
    studio.script.show_page(0)
    studio.session.select(first)
    window.actions_["delete_shot"].trigger()
    go_on.set()
    qtbot.waitUntil(lambda: window.banner.text == "The writer has answered.", timeout=20_000)
    assert studio.script.outline.isVisible()
    studio.script.to_answer.click()
    answered(studio, qtbot)
    studio.script.answer.accept.click()
    assert shots(studio)[0].id != first
    assert len(shots(studio)) == 2
    assert shots(studio)[1].prompt.startswith("Mara, a woman in a grey coat, runs to the sea")


def test_the_answer_is_read_while_it_is_written(studio, qtbot: QtBot, server):
    go_on = threading.Event()
    text = json.dumps({"changes": [change("rewrite", 1, "Mara runs to the sea at noon.")]})
    cut = text.index(" at noon")
    server.replies = [model_server.waits(text[:cut], go_on, text[cut:])]
    wish(studio, qtbot, "faster")
    answer = studio.script.answer
    qtbot.waitUntil(
        lambda: [each.text() for each in answer.growing] == ["Mara runs to the sea ▍"], timeout=20_000
    )
    assert answer.isVisible()
    assert studio.script.ask.stop.isVisible() and not answer.accept.isVisible()
    assert answer.by.text().startswith("tiny at 127.0.0.1")
    assert answer.by.text().endswith(" words")
    go_on.set()
    answered(studio, qtbot)
    assert not answer.growing and not studio.script.ask.stop.isVisible()
    assert answer.accept.hasFocus()


def test_escape_stops_the_writer_and_what_is_whole_can_be_taken(studio, qtbot: QtBot, server):
    changes = [change("rewrite", n, f"Mara runs to the sea, moment {n}.") for n in (1, 2)]
    text = json.dumps({"changes": changes})
    server.replies = [model_server.stalls(text[: text.index("moment 2")])]
    wish(studio, qtbot, "faster")
    qtbot.waitUntil(lambda: len(studio.script.answer.growing) == 2, timeout=20_000)
    qtbot.keyClick(studio.script.answer, Qt.Key.Key_Escape)
    answered(studio, qtbot)
    assert [card.taken.text() for card in studio.script.answer.cards] == ["Shot 1"]
    qtbot.keyClick(studio.script.answer, Qt.Key.Key_Return)
    assert shots(studio)[0].prompt.endswith("moment 1.")


def test_a_server_that_fails_in_the_middle_says_so_above_what_it_wrote(studio, qtbot: QtBot, server):
    server.replies = [
        model_server.streams(json.dumps(change("rewrite", 1, "Mara runs to the sea."))),
        model_server.status(401, "bad key"),
    ]
    studio.session.choose([shot.id for shot in shots(studio)])
    studio.script.ask.ask("rewrite")
    answered(studio, qtbot)
    assert "wants an API key" in studio.script.answer.note.text()
    assert len(studio.script.answer.cards) == 1


def test_a_server_that_is_gone_leaves_the_offline_writer_one_click_away(
    studio, window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("STORYMEM_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("STORYMEM_MODEL", "tiny")
    wish(studio, qtbot, "make it a close-up")
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert "cannot be reached" in window.banner.text
    assert "--" not in window.banner.text
    assert studio.script.ask.line.text() == "make it a close-up"
    offered = {b.text(): b for b in window.banner.findChildren(QPushButton) if b.isVisible()}
    assert set(offered) == {"Use the offline writer", "Writer settings…"}
    offered["Use the offline writer"].click()
    answered(studio, qtbot)
    studio.script.answer.accept.click()
    assert shots(studio)[0].prompt.startswith("Close-up of Mara")


def test_without_a_model_the_story_goes_on_from_the_template(studio, qtbot: QtBot):
    studio.script.ask.ask("continue")
    answered(studio, qtbot)
    studio.script.answer.accept.click()
    assert len(shots(studio)) == 6
    assert any("Mara, a woman in a grey coat" in shot.prompt for shot in shots(studio)[3:])


def test_the_menu_says_what_needs_a_language_model(studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    menu = studio.script.ask.menu
    menu.aboutToShow.emit()
    needing = [a.text() for a in menu.actions() if "needs a language model" in a.text()]
    assert [said.split(" (")[0] for said in needing] == [
        "Rewrite this shot", "Translate the chosen shots", "Translate the story",
    ]  # fmt: skip
    monkeypatch.setenv("STORYMEM_BASE_URL", "http://127.0.0.1:9/v1")
    menu.aboutToShow.emit()
    assert not any("needs a language model" in action.text() for action in menu.actions())


def test_translating_asks_for_every_chosen_shot_and_describes_nobody_again(studio, qtbot: QtBot, server):
    said = [change("rewrite", n, f"Totale von Mara auf der Klippe, Moment {n}.") for n in (1, 2, 3)]
    server.replies = [model_server.streams(json.dumps({"changes": said}))]
    studio.script.ask.translate_story("German")
    answered(studio, qtbot)
    studio.script.answer.accept.click()
    assert [shot.prompt for shot in shots(studio)] == [
        f"Totale von Mara auf der Klippe, Moment {n}." for n in (1, 2, 3)
    ]
    assert shots(studio)[0].take is not None


def test_without_a_model_a_size_is_changed_by_rule_and_said_to_be(studio, qtbot: QtBot):
    wish(studio, qtbot, "make it a close-up")
    answered(studio, qtbot)
    assert "without a language model" in studio.script.answer.by.text()
    studio.script.answer.accept.click()
    assert shots(studio)[0].prompt == "Close-up of Mara on the cliff at dawn, moment 0."


def test_without_a_model_several_shots_are_reframed_together(studio, qtbot: QtBot):
    studio.session.choose([shot.id for shot in shots(studio)[:2]])
    assert studio.script.ask.about.text() == "about shots 1, 2"
    studio.script.ask.ask("size", "medium")
    answered(studio, qtbot)
    studio.script.answer.accept.click()
    assert [shot.prompt.split(" of ")[0] for shot in shots(studio)] == [
        "Medium shot",
        "Medium shot",
        "Wide shot",
    ]


def test_without_a_model_a_shot_is_inserted_from_a_template(studio, qtbot: QtBot):
    studio.script.ask.ask("insert")
    answered(studio, qtbot)
    studio.script.answer.accept.click()
    assert shots(studio)[1].prompt.startswith("Close-up of Mara, a woman in a grey coat,")


def test_what_needs_a_model_is_said_with_the_way_to_the_settings(studio, window, qtbot: QtBot):
    before = studio.session.story
    studio.script.ask.ask("rewrite")
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert window.banner.text.startswith("Rewriting a shot takes a language model, and none is set up.")
    assert [b.text() for b in window.banner.findChildren(QPushButton) if b.isVisible()] == [
        "Writer settings…"
    ]
    wish(studio, qtbot, "more drama, please")
    qtbot.waitUntil(lambda: "does not understand" in window.banner.text, timeout=20_000)
    assert studio.session.story is before


def test_the_quick_wishes_are_named_in_their_menu(studio):
    names = [action.text() for action in studio.script.ask.menu.actions()]
    assert names[:2] == ["Rewrite this shot", "Make it a…"]
    assert {"Insert a shot here", "Continue the story", "Shorten"} <= set(names)


def test_a_difference_shows_words_that_go_and_words_that_come():
    parts = word_changes("Wide shot of Mara at dawn.", "Close-up of Mara at dusk.")
    assert parts == [
        ("gone", "Wide shot"), ("new", "Close-up"), ("same", " of Mara at "), ("gone", "dawn"), ("new", "dusk"),
        ("same", "."),
    ]  # fmt: skip
    assert "line-through" in as_html(parts)
    assert as_html(word_changes("", "<b>")).count("&lt;b&gt;") == 1
