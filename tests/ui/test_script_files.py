"""Scripts are dropped on the window: they become films of their own, or the script of the one that is open."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.preferences import change_preferences, load_preferences, save_preferences
from storymem_studio.scripts.formats import read_script, write_script

NONE = Qt.KeyboardModifier.NoModifier


def data_of(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(path.as_uri())
    return data


def enter(target, path: Path) -> bool:
    data, at = data_of(path), QPointF(50, 50).toPoint()  # the event does not keep its data
    event = QDragEnterEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target, path: Path) -> None:
    data = data_of(path)
    event = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(target, event)


@pytest.fixture
def fountain(tmp_path: Path) -> Path:
    path = tmp_path / "pier.fountain"
    path.write_text(
        "Title: The Pier\n\nEXT. PIER - DAWN\n\nWide shot of Mara on the cliff at dawn, moment 0.\n\nA new shot.\n",
        encoding="utf-8",
    )
    return path


def test_a_dropped_script_becomes_a_film_of_its_own(window, fountain: Path):
    from dataclasses import replace

    save_preferences(replace(load_preferences(), animatic_at_once=False))
    assert enter(window, fountain)
    drop(window, fountain)
    assert window.studio is not None
    assert window.studio.session.story.title == "The Pier"


@pytest.mark.parametrize("name", ["logline", "style_line", "cast_line"])
def test_a_script_dropped_on_a_field_is_opened_and_not_written_into_it(window, fountain: Path, name: str):
    field = getattr(window.start, name)
    at = field.mapTo(window, field.rect().center())
    data, buttons = data_of(fountain), (Qt.MouseButton.LeftButton, NONE)
    handle = window.windowHandle()  # which finds out for whom it is, as it does for a file manager
    QApplication.sendEvent(handle, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, *buttons))
    QApplication.sendEvent(handle, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, *buttons))
    assert window.studio is not None
    assert window.studio.session.story.title == "The Pier"
    assert window.start.logline.toPlainText() == ""


def test_what_is_no_script_is_not_taken(window, tmp_path: Path):
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"")
    assert not enter(window, picture)


BAD = {
    "binary.txt": (bytes(range(256)) * 20, "is not a text file"),
    "empty.fountain": (b"", "is empty"),
    "page.html": (b"<!doctype html><html><p>A pier.</p></html>", "holds a page or a document with tags"),
    "film.fdx": (
        b'<?xml version="1.0"?><FinalDraft><Content/></FinalDraft>',
        "There is no shot in this screenplay",
    ),
    "half.json": (b'{"story_overview": "A pier", "scenes": [', "This is not readable as JSON"),
    "list.json": (b"[1, 2, 3]", "holds a list, not a story"),
    "report.pdf": (b"%PDF-1.7\x00\x01\x02", "is not a text file"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_dropped_is_one_sentence_and_the_page_stays(window, tmp_path: Path, name: str):
    data, said = BAD[name]
    path = tmp_path / name
    path.write_bytes(data)
    assert enter(window, path)
    drop(window, path)
    assert window.studio is None
    assert window.banner.isVisible()
    assert said in window.banner.text
    assert "Traceback" not in window.banner.text and "inside the studio" not in window.banner.text


def test_a_file_of_fifty_megabytes_is_refused_unread_and_a_film_is_asked_nothing(
    open_studio, window, tmp_path: Path
):
    studio = open_studio(short_story(1))
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(50 * 2**20)
    assert enter(window, path)
    drop(window, path)
    assert "is too big for a script (50 MB)" in window.banner.text
    assert window.scripts.question is None
    assert window.studio is studio


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "latin-1"])
def test_a_dropped_text_keeps_its_letters_in_every_encoding(window, tmp_path: Path, encoding: str):
    change_preferences(animatic_at_once=False)
    path = tmp_path / "caf\u00e9.txt"
    path.write_bytes("Wide shot of Zo\u00eb on the pier at dawn.\n\nClose-up of Zo\u00eb.\n".encode(encoding))
    assert enter(window, path)
    drop(window, path)
    assert [shot.prompt for shot in window.studio.session.story.shots()] == [
        "Wide shot of Zo\u00eb on the pier at dawn.",
        "Close-up of Zo\u00eb.",
    ]


def test_a_script_dropped_on_a_film_may_replace_its_script_and_keep_its_takes(
    open_studio, window, fountain: Path, qtbot: QtBot
):
    studio = open_studio(short_story(3), made=1)
    before = studio.session.story
    assert enter(window, fountain)
    drop(window, fountain)
    box = window.scripts.question
    assert "pier.fountain" in box.text()
    next(button for button in box.buttons() if button.text() == "Replace this script").click()
    qtbot.waitUntil(lambda: studio.session.story is not before, timeout=20_000)
    shots = studio.session.story.shots()
    assert [shot.prompt for shot in shots] == [before.shots()[0].prompt, "A new shot."]
    assert shots[0].take == before.shots()[0].take is not None
    window.actions_["undo"].trigger()
    assert studio.session.story == before


def test_a_script_that_cannot_be_read_is_one_sentence(open_studio, window, tmp_path: Path, qtbot: QtBot):
    studio = open_studio(short_story(2))
    before = studio.session.story
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    window.scripts.replace_script(broken)
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert studio.session.story is before
    assert "Traceback" not in window.banner.text


def test_a_file_dropped_on_the_text_goes_to_the_window(open_studio, window, fountain: Path):
    studio = open_studio(short_story(2))
    window.actions_["show_script"].trigger()
    assert not studio.script.script.editor.canInsertFromMimeData(data_of(fountain))
    assert not studio.preview.prompt.canInsertFromMimeData(data_of(fountain))


@pytest.mark.parametrize("suffix", [".json", ".fountain"])
def test_the_script_is_exported_and_says_the_same(open_studio, window, tmp_path: Path, suffix: str):
    studio = open_studio(short_story(3))
    target = tmp_path / f"out{suffix}"
    window.scripts.export_script(str(target))
    assert [shot.prompt for shot in read_script(target).shots()] == [
        shot.prompt for shot in studio.session.story.shots()
    ]
    assert str(target) in window.banner.text


def test_a_script_is_exported_with_the_last_words(open_studio, window, tmp_path: Path, qtbot: QtBot):
    studio = open_studio(short_story(1))
    window.activateWindow()
    window.actions_["show_script"].trigger()
    editor = studio.script.script.editor
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor, " Rain.")
    window.scripts.export_script(str(tmp_path / "out.json"))
    assert read_script(tmp_path / "out.json").shots()[0].prompt.endswith("moment 0. Rain.")


def test_a_story_of_the_st_bench_kind_comes_back_as_it_went(
    open_studio, window, tmp_path: Path, qtbot: QtBot
):
    path = tmp_path / "story.json"
    write_script(short_story(2), path)
    studio = open_studio(short_story(2), made=1)
    kept = studio.session.story.shots()[0].take
    window.scripts.replace_script(path)
    qtbot.waitUntil(lambda: window.banner.isVisible(), timeout=20_000)
    assert studio.session.story.shots()[0].take == kept
