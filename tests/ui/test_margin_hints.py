"""The hints beside the script: every kind of them has a click that settles it, and a step of undo that takes it back."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from storymem_studio.domain.story import Character, RenderSettings, Scene, Shot, Story

sys.path.append(str(Path(__file__).resolve().parents[1] / "drafting"))
from model_server import ModelServer, serving, streams

pytestmark = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support grabbing"
)  # of menus, offscreen

GOOD = "Wide shot of the harbour at dawn. A boat leaves the quay. Slow pan left."
MARA = Character("Mara", "a woman in her fifties with short grey hair, wearing a mustard coat")
MENDED = {
    "no-size": Shot("A boat leaves the quay at dawn in the mist. Slow pan left."),
    "no-camera": Shot("Wide shot of a boat leaving the quay at dawn in the mist."),
    "long": Shot(GOOD + " The water is grey and still." * 30),
    "sentences": Shot(GOOD + " It is very cold." * 4),
    "dialogue": Shot(GOOD + " The captain shouts, “Cast off now!”"),
    "time-jump": Shot(GOOD + " Three hours later, it is back at the quay."),
    "undescribed": Shot(GOOD + " Mara waves from the pier."),
    "frames": Shot(GOOD + " Gulls circle.", frames=80),
    "jump": Shot("Wide shot of a kitchen at noon, static camera: a cook at a stove.", cut=False),
}
ASKED = {
    "lettering": Shot(GOOD + " A sign reads HARBOUR."),
    "many-actions": Shot(GOOD + " It turns, then stops, and then sinks."),
    "short": Shot("Close-up. Static."),
}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    with serving() as script:
        monkeypatch.setenv("STORYMEM_BASE_URL", script.url)
        monkeypatch.setenv("STORYMEM_MODEL", "tiny")
        yield script


def with_problems(shots: dict[str, Shot]) -> Story:
    return Story(
        "The Harbour",
        characters=(MARA,),
        scenes=(Scene("EXT. HARBOUR - DAWN", tuple(shots.values())),),
        settings=RenderSettings(width=96, height=64),
    )


def rules(studio, shot_id: str) -> set[str]:
    return {finding.rule for finding in studio.script.hints.of(shot_id)}


def choose_in_margin(studio, qtbot: QtBot, shot_id: str, rule: str) -> None:
    """Click the mark beside the shot and choose what is said of this rule."""
    view = studio.script.script
    view.editor.go_to(shot_id)
    block = view.editor.block_of(shot_id)
    margin = view.editor.margins.right
    qtbot.mouseClick(
        margin,
        Qt.MouseButton.LeftButton,
        pos=QPoint(10, view.editor.line_rect(block).top() + margin._top + 8),
    )
    menu = next(menu for menu in view.findChildren(QMenu) if menu.isVisible())
    index = [finding.rule for finding in studio.script.hints.of(shot_id)].index(rule)
    menu.actions()[index].trigger()
    menu.close()


def test_every_hint_that_a_rule_can_settle_is_settled_by_a_click_in_the_margin(
    open_studio, window, qtbot: QtBot
):
    studio = open_studio(with_problems(MENDED))
    window.actions_["show_script"].trigger()
    for rule, shot in MENDED.items():
        before = studio.session.story
        qtbot.waitUntil(lambda shot=shot, rule=rule: rule in rules(studio, shot.id), timeout=20_000)
        choose_in_margin(studio, qtbot, shot.id, rule)
        assert studio.session.story != before, rule
        qtbot.waitUntil(lambda shot=shot, rule=rule: rule not in rules(studio, shot.id), timeout=20_000)
        window.actions_["undo"].trigger()
        assert studio.session.story == before, rule


def test_what_no_rule_can_settle_is_one_click_from_the_writer(
    open_studio, window, qtbot: QtBot, server: ModelServer
):
    studio = open_studio(with_problems(ASKED))
    window.actions_["show_script"].trigger()
    for rule, shot in ASKED.items():
        qtbot.waitUntil(lambda shot=shot, rule=rule: rule in rules(studio, shot.id), timeout=20_000)
        server.replies = [streams(json.dumps({"prompt": f"{GOOD} Gulls circle over {rule}."}))]
        choose_in_margin(studio, qtbot, shot.id, rule)
        qtbot.waitUntil(lambda: studio.script.answer.accept.isVisible(), timeout=20_000)
        finding = next(f for f in studio.script.hints.of(shot.id) if f.rule == rule)
        assert finding.advice in server.requests[-1]["messages"][-1]["content"]
        studio.script.answer.accept.click()
        qtbot.waitUntil(lambda shot=shot, rule=rule: rule not in rules(studio, shot.id), timeout=20_000)


def test_the_list_of_hints_offers_the_writer_too(open_studio, window, qtbot: QtBot):
    studio = open_studio(with_problems({"lettering": ASKED["lettering"]}))
    qtbot.waitUntil(lambda: bool(studio.script.hints.findings), timeout=20_000)
    window.actions_["show_hints"].trigger()
    buttons = {
        button.accessibleName(): button for button in studio.script.hint_list.findChildren(QPushButton)
    }
    name = next(name for name in buttons if name.startswith("Ask the writer: Shot 1"))
    buttons[name].click()
    qtbot.waitUntil(lambda: "takes a language model" in window.banner.text, timeout=20_000)
