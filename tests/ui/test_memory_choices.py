"""The writer decides what a shot remembers: crops, order, other pictures, references, limits, and what is out of date."""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from window_films import add_take, short_story

from storymem_studio.domain import edits
from storymem_studio.domain.memory import Candidate, Past, remember
from storymem_studio.domain.plan import Current, OutOfDate
from storymem_studio.domain.story import Scene, Shot, Story
from storymem_studio.project.render_request import render_request
from storymem_studio.ui.memory.crop_dialog import CropDialog
from storymem_studio.ui.memory.entries import MOST_SHOWN, shown_of
from storymem_studio.ui.memory.picker import KeyframePicker

LEFT = Qt.MouseButton.LeftButton


def at(studio, number: int) -> str:
    shot_id = list(studio.session.plans)[number - 1]
    studio.session.select(shot_id)
    return shot_id


def choose_card(studio, qtbot: QtBot, index: int):
    card = studio.memory.cards[index]
    qtbot.mouseClick(card, LEFT)
    return card.entry


def drag(qtbot: QtBot, widget, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(widget, LEFT, pos=start)
    qtbot.mouseMove(widget, (start + end) / 2)
    qtbot.mouseMove(widget, end)
    qtbot.mouseRelease(widget, LEFT, pos=end)


def open_dialog(window, kind: type, action: str):
    window.actions_[action].trigger()
    return window.findChild(kind)


def test_a_box_drawn_over_the_picture_is_what_the_next_request_remembers(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=3)
    third = at(studio, 3)
    entry = choose_card(studio, qtbot, 1)
    dialog = open_dialog(window, CropDialog, "crop_keyframe")
    qtbot.waitUntil(lambda: not dialog.view.image.isNull())
    box = dialog.view.picture_box
    start = QPointF(box.left() + box.width() * 0.25, box.top() + box.height() * 0.1)
    end = QPointF(box.left() + box.width() * 0.75, box.top() + box.height() * 0.6)
    drag(qtbot, dialog.view, start.toPoint(), end.toPoint())
    qtbot.mouseClick(dialog.crop, LEFT)
    crop = studio.session.plans[third].request.memory[1].crop
    assert crop.digest == entry.digest
    edges = (crop.left, crop.top, crop.right, crop.bottom)
    assert all(abs(edge - drawn) < 0.01 for edge, drawn in zip(edges, (0.25, 0.1, 0.75, 0.6), strict=True))
    project = studio.session.project
    request = render_request(
        project.request_of(third),
        job="j",
        out=project.folder,
        folder=project.folder,
        pictures=project.pictures(),
    )
    with Image.open(request.memory[1]) as cut, Image.open(request.memory[0]) as whole:
        assert abs(cut.width - whole.width / 2) <= 2
        assert abs(cut.height - whole.height / 2) <= 2
    assert isinstance(studio.session.plans[third].state, OutOfDate)
    assert studio.memory.chosen.sentence.endswith("cropped")
    window.actions_["undo"].trigger()
    assert isinstance(studio.session.plans[third].state, Current)


def test_a_crop_is_made_by_keyboard_and_for_later_shots_too(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(4), made=2)
    fourth, third = at(studio, 4), at(studio, 3)
    choose_card(studio, qtbot, 0)
    dialog = open_dialog(window, CropDialog, "crop_keyframe")
    assert "(1)" in dialog.later.text()
    dialog.later.click()
    for _ in range(10):
        qtbot.keyClick(dialog.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    for _ in range(4):
        qtbot.keyClick(dialog.view, Qt.Key.Key_Right)
    qtbot.mouseClick(dialog.crop, LEFT)
    crops = [studio.session.plans[shot].request.memory[0].crop for shot in (third, fourth)]
    assert crops[0] == crops[1]
    assert (crops[0].left, crops[0].right) == (0.04, 0.94)
    dialog = open_dialog(window, CropDialog, "crop_keyframe")
    dialog.whole.click()
    qtbot.mouseClick(dialog.crop, LEFT)
    assert studio.session.story.shot(third).memory.crops == ()


def test_a_card_is_dragged_to_another_place(open_studio, qtbot: QtBot):
    studio = open_studio(made=2)
    third = at(studio, 3)
    before = studio.memory.order
    QApplication.processEvents()
    cards = studio.memory.cards
    target = cards[3].mapToGlobal(QPoint(cards[3].width() - 4, 20))
    drag(qtbot, cards[0], QPoint(20, 20), cards[0].mapFromGlobal(target))
    assert studio.memory.order == (*before[1:], before[0])
    assert studio.session.story.shot(third).memory.order == studio.memory.order


def test_arrow_keys_walk_the_cards_and_a_shortcut_moves_one(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    at(studio, 3)
    before = studio.memory.order
    entry = choose_card(studio, qtbot, 0)
    qtbot.keyClick(studio.memory.cards[0], Qt.Key.Key_Right)
    assert studio.memory.chosen.digest == before[1]
    qtbot.keyClick(studio.memory.cards[1], Qt.Key.Key_Left)
    window.actions_["keyframe_later"].trigger()
    assert studio.memory.order == (before[1], before[0], *before[2:])
    assert studio.memory.chosen.digest == entry.digest
    window.actions_["keyframe_earlier"].trigger()
    assert studio.memory.order == before
    assert not window.actions_["keyframe_earlier"].isEnabled()


def test_another_keyframe_of_any_take_replaces_one(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=2)
    first = studio.session.story.shots()[0]
    studio.session.edit("New seed", edits.reroll_shot, first.id)
    add_take(studio.session.project, 1, tint=60)
    old = studio.session.takes_of(first.id)
    replaced = next(take for take in old if take.id == first.take)
    third = at(studio, 3)
    choose_card(studio, qtbot, 2)
    dialog = open_dialog(window, KeyframePicker, "replace_keyframe")
    dialog.search.setText("shot 1, take 1")
    model = dialog.pictures.model()
    assert model.rowCount() == 2
    dialog.pictures.setCurrentIndex(model.index(model.rowCount() - 1, 0))
    wanted = dialog.chosen[0]
    assert wanted in {keyframe.digest for keyframe in replaced.keyframes}
    qtbot.mouseClick(dialog.choose, LEFT)
    assert studio.session.plans[third].request.memory[2].digest == wanted
    assert studio.memory.chosen.digest == wanted


def test_several_pictures_of_the_film_are_remembered_besides(open_studio, window, qtbot: QtBot):
    studio = open_studio(made=3)
    second = at(studio, 2)
    dialog = open_dialog(window, KeyframePicker, "choose_memory")
    assert not dialog.choose.isEnabled()
    dialog.search.setText("Shot 3")
    dialog.pictures.selectAll()
    picked = dialog.chosen
    qtbot.mouseClick(dialog.choose, LEFT)
    assert len(picked) == 2
    assert studio.memory.order[-2:] == tuple(picked)
    assert studio.memory.cards[-1].accessibleName().endswith("remembered: chosen by you")
    choose_card(studio, qtbot, len(studio.memory.order) - 1)
    window.actions_["pin_keyframe"].trigger()
    assert studio.memory.order[-1] == picked[0]
    assert studio.session.story.shot(second).memory.added == (picked[0],)


def picture_file(folder: Path, name: str, tone: int) -> Path:
    path = folder / name
    Image.new("RGB", (64, 48), (tone, 90, 40)).save(path)
    return path


def test_pictures_dropped_on_the_panel_become_references_in_one_step(
    open_studio, window, tmp_path: Path, qtbot: QtBot
):
    studio = open_studio()
    files = [picture_file(tmp_path, "mara.png", 10), picture_file(tmp_path, "boat.jpg", 200)]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in (*files, tmp_path / "notes.txt")])
    args = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(40, 40), *args)
    studio.memory.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(studio.session.film_changed):
        studio.memory.dropEvent(QDropEvent(QPointF(40, 40), *args))
    assert [r.name for r in studio.session.story.references] == ["mara", "boat"]
    assert [card.entry.source for card in studio.memory.cards] == ["Reference", "Reference"]
    choose_card(studio, qtbot, 0)
    window.actions_["remove_reference"].trigger()
    assert [r.name for r in studio.session.story.references] == ["boat"]
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert studio.session.story.references == ()


def test_a_picture_the_film_has_already_is_not_added_again_and_that_is_said(
    open_studio, window, tmp_path: Path, qtbot: QtBot
):
    studio = open_studio()
    file = str(picture_file(tmp_path, "mara.png", 10))
    for _ in range(2):
        window.actions_["add_reference"].trigger()
        dialog = next(box for box in window.findChildren(QFileDialog) if box.isVisible())
        dialog.filesSelected.emit([file])
        dialog.close()
        qtbot.waitUntil(lambda: len(studio.session.story.references) == 1)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text == "The film remembers mara already."
    window.actions_["undo"].trigger()
    assert studio.session.story.references == ()


def test_a_file_that_is_no_picture_is_one_sentence(open_studio, window, tmp_path: Path, qtbot: QtBot):
    studio = open_studio()
    (tmp_path / "broken.png").write_bytes(b"not a picture")
    window.actions_["add_reference"].trigger()
    window.findChild(QFileDialog).filesSelected.emit([str(tmp_path / "broken.png")])
    qtbot.waitUntil(window.banner.isVisible)
    assert "broken.png is not a picture" in window.banner.text
    assert studio.session.story.references == ()


def test_limits_hold_for_the_film_and_for_one_shot(open_studio, qtbot: QtBot):
    studio = open_studio(made=2)
    third = at(studio, 3)
    qtbot.mouseClick(studio.memory.limit, LEFT)
    popup = studio.memory.limits
    assert popup.isVisible()
    popup.film.setValue(3)
    assert studio.memory.count.text() == "3 of 3 keyframes"
    popup.own.click()
    popup.shot.setValue(1)
    assert studio.memory.count.text() == "1 of 1, own limit"
    assert len(studio.session.plans[third].request.memory) == 1
    popup.own.click()
    assert studio.session.story.shot(third).memory.limit is None
    popup.shot.setValue(0)
    assert "its limit is 0" in studio.memory.empty.text()


def test_a_long_film_has_few_cards_and_says_how_many_more(open_studio):
    shots = tuple(Shot(f"Wide shot {n}.", frames=9, seed=n) for n in range(2))
    studio = open_studio(Story("Long", scenes=(Scene("", shots),), settings=short_story().settings), made=1)
    session = studio.session
    source = session.plans[shots[1].id].memory.remembered[0].source
    past = Past(Candidate(f"d{n}", source.path, "", source.shot_id) for n in range(1400)).so_far()
    shown = shown_of(session, remember(past, shots[1].memory, 10))
    assert len(shown.remembered) + len(shown.left_out) == MOST_SHOWN
    assert shown.more == 1390 - len(shown.left_out)


def test_after_a_new_seed_it_says_which_shots_are_out_of_date_and_what_follows(open_studio, qtbot: QtBot):
    studio = open_studio(short_story(4), made=4)
    box = studio.memory.stale
    assert not box.isVisible()
    studio.session.edit("New seed", edits.reroll_shot, list(studio.session.plans)[1])
    assert box.isVisible()
    assert box.count.text() == "1 out of date"
    assert box.follow.text() == "2 more will follow"
    assert box.rows[0].reason.text() == "The seed changed"
    add_take(studio.session.project, 2, tint=60)
    said = "It saw keyframes of shot 2 that are no longer in its memory"
    assert [row.reason.text() for row in box.rows] == [said, said]
    qtbot.mouseClick(box.rows[1].name, LEFT)
    assert studio.session.selected_place.film_number == 4
    qtbot.mouseClick(box.rows[0].keep, LEFT)
    assert [studio.session.mark_of(shot_id).kind for shot_id in studio.session.plans] == [
        "current",
        "current",
        "kept",
        "stale",
    ]


def test_make_all_makes_what_is_out_of_date_and_what_follows(open_studio, qtbot: QtBot):
    studio = open_studio(short_story(4), made=4)
    studio.session.edit("New seed", edits.reroll_shot, list(studio.session.plans)[2])
    before = [shot.take for shot in studio.session.story.shots()]
    with qtbot.waitSignal(studio.session.rendering.ended, timeout=60_000):
        qtbot.mouseClick(studio.memory.stale.make_all, LEFT)
    after = [shot.take for shot in studio.session.story.shots()]
    assert after[:2] == before[:2]
    assert after[2] != before[2]
    assert after[3] != before[3]
    assert not studio.memory.stale.isVisible()
