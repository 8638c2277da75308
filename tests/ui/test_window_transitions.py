"""Dissolves and dips are set by menus, keys, the controls beside the prompt and a drag, and seen on the timeline."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.domain.edits_film import set_transition
from storymem_studio.ui.script.outline import shot_menu
from storymem_studio.ui.timeline.hits import OnJoin
from storymem_studio.ui.timeline.painting_joins import join_box


@pytest.fixture
def studio(open_studio, qtbot: QtBot):
    studio = open_studio(short_story(4), made=4)
    studio.timeline.view.fit()
    studio.session.select(list(studio.session.plans)[2])
    return studio


def begins(studio) -> list[tuple[str, int]]:
    return [(shot.transition, shot.transition_frames) for shot in studio.session.story.shots()]


def choose(studio, kind: str) -> None:
    combo = studio.preview.transition.kind
    combo.setCurrentIndex(combo.findData(kind))
    combo.activated.emit(combo.currentIndex())


def mark(studio, number: int) -> QPoint:
    """The middle of the transition before this shot."""
    view = studio.timeline.view
    box = join_box(view.canvas, view.lanes.clips[number - 1])
    assert box is not None
    return box.center().toPoint()


def test_the_shots_transition_is_chosen_beside_its_prompt(studio, window):
    choose(studio, "dissolve")
    studio.preview.transition.frames.setValue(5)
    assert begins(studio)[2] == ("dissolve", 5)
    assert window.actions_["dissolve"].isChecked()
    choose(studio, "cut")
    assert begins(studio)[2] == ("cut", 5)
    assert not studio.preview.transition.frames.isEnabled()
    for expected in (("dissolve", 5), ("dissolve", 8), ("cut", 8)):
        window.actions_["undo"].trigger()
        assert begins(studio)[2] == expected
    assert studio.preview.transition.kind.currentData() == "cut"


def test_the_menu_of_a_shot_turns_a_transition_on_and_off_for_all_chosen(studio, window):
    ids = list(studio.session.plans)
    studio.session.choose(ids[1:3])
    menu = shot_menu(window.actions_, studio)
    dip = next(action for action in menu.actions() if action.text() == "Dip to blac&k before the shot")
    dip.trigger()
    assert [kind for kind, _ in begins(studio)] == ["cut", "dip", "dip", "cut"]
    dip.trigger()
    assert {kind for kind, _ in begins(studio)} == {"cut"}
    assert studio.session.project.undo_label == "Cut"


def test_a_transition_is_marked_on_the_join_and_told(studio, qtbot: QtBot):
    view = studio.timeline.view
    plain = view.viewport().grab().toImage()
    studio.session.edit("x", set_transition, studio.session.selected_id, "dissolve", 4)
    join = view.lanes.clips[2].join
    assert (join.kind, join.back, join.into) == ("dissolve", 2, 2)
    assert view.viewport().grab().toImage() != plain
    hit = view.hit_at(mark(studio, 3).toPointF())
    assert isinstance(hit, OnJoin) and hit.clip.number == 3
    qtbot.mouseMove(view.viewport(), mark(studio, 3))
    assert view.viewport().toolTip().startswith("Dissolve into shot 3, 4 frames.")
    shot = QAccessible.queryAccessibleInterface(view).child(2)
    assert "Dissolve into shot 3, 4 frames." in shot.text(QAccessible.Text.Name)
    studio.session.edit("x", set_transition, next(iter(studio.session.plans)), "dip", 4)
    first = QAccessible.queryAccessibleInterface(view).child(0)
    assert "Shot 1 comes out of black, 2 frames." in first.text(QAccessible.Text.Name)


def test_a_drag_of_its_mark_stretches_a_transition_as_far_as_its_shots_allow(studio, qtbot: QtBot):
    view = studio.timeline.view
    studio.session.edit("x", set_transition, studio.session.selected_id, "dissolve", 2)
    grip, pixels = mark(studio, 3), view.scale.pixels_per_frame
    for frames, expected in ((3, 6), (40, 8)):
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=grip)
        qtbot.mouseMove(view.viewport(), QPoint(round(view.scale.x(17) + frames * pixels), grip.y()))
        view.viewport().grab()
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=grip)
        assert begins(studio)[2] == ("dissolve", expected)
    assert studio.player.frame == 17
    assert studio.session.project.undo_label == "Length of transition"
