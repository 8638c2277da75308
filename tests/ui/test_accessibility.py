"""For people who do not see the window, or not well: names, roles, what can be done, and contrast."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QColor,
    QContextMenuEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QKeySequenceEdit,
    QMainWindow,
    QMenu,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_films import add_take, short_story, steady_tone
from window_keys import Key, Keyboard

from storymem_studio.domain import edits, edits_film
from storymem_studio.domain.finish import Marker
from storymem_studio.project.sounds import add_sound
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.banner import Notice
from storymem_studio.ui.export_dialog import ExportDialog
from storymem_studio.ui.language import LANGUAGES, speak
from storymem_studio.ui.recent import RecentProject
from storymem_studio.ui.start_page import Sample
from storymem_studio.ui.theme import DARK, LIGHT, Colours
from storymem_studio.ui.timeline.sound_dialog import SoundDialog

PATIENCE = 90_000
Role = QAccessible.Role
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
PRESS = QAccessibleActionInterface.pressAction()
INTERACTIVE = {
    Role.PushButton, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider,
    Role.Dial, Role.List, Role.Tree, Role.Table, Role.PageTab, Role.MenuItem, Role.ButtonMenu, Role.ButtonDropDown,
    Role.Link, Role.HotkeyField, Role.ListItem, Role.TreeItem, Role.ProgressBar, Role.PageTabList,
}  # fmt: skip
NO_CONTROLS = {Role.ScrollBar, Role.TitleBar, Role.Grip, Role.Separator}
"""Parts that Qt drives by itself."""


QT_S_OWN = (QScrollArea, QKeySequenceEdit)
"""What Qt gives no better role: a named pane to scroll by keys, and the field that takes keys."""


def walk(interface: QAccessibleInterface | None, depth: int = 0) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid() or depth > 40:
        return
    if interface.state().invisible or interface.role() in NO_CONTROLS:
        return
    yield interface
    if interface.role() in (Role.ComboBox, Role.SpinBox):
        return  # what is inside is reached through them
    for index in range(interface.childCount()):
        yield from walk(interface.child(index), depth + 1)


def faults(root: QWidget) -> list[str]:
    """Interactive elements that a screen reader could not announce."""
    found = []
    for interface in walk(QAccessible.queryAccessibleInterface(root)):
        role = interface.role()
        focusable = bool(interface.state().focusable)
        if role not in INTERACTIVE and not focusable:
            continue
        widget = interface.object()
        name = interface.text(QAccessible.Text.Name)
        place = f"{type(widget).__name__ if widget is not None else role} {name!r}"
        cell = interface.tableCellInterface() if role == Role.TreeItem else None
        if cell is not None and cell.columnIndex() > 0:
            continue  # the row is named by its first cell
        if role in INTERACTIVE and not name:
            found.append(f"no name: {place} in {_path(widget)}")
        plain = role in (Role.NoRole, Role.Client, Role.Pane)
        if focusable and plain and not (isinstance(widget, QT_S_OWN) and name):
            found.append(f"no role: {place} in {_path(widget)}")
    return found


def _path(widget: object) -> str:
    names = []
    while isinstance(widget, QWidget):
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names[:5])


def test_every_element_of_the_first_pages_has_a_name_and_a_role(window, qtbot: QtBot):
    window.start.show_samples((Sample(Path("x.json"), "The Lighthouse", "A keeper.", 2),))
    window.start.show_recent((RecentProject(Path("film"), "My film"),))
    assert faults(window) == []
    assert window.start.welcome.isVisible()
    window.tell(Notice("Something went wrong.", "Try again.", tone="warning"))
    assert faults(window.banner) == []
    window.pages.setCurrentWidget(window.drafting)
    assert faults(window.drafting) == []


def test_every_element_of_the_studio_has_a_name_and_a_role(open_studio, window, tmp_path: Path, qtbot: QtBot):
    studio = open_studio(short_story(4), made=3)
    add_sound(studio.session.project, steady_tone(tmp_path / "tone.wav", 1), "effect", start=4)
    studio.session.edit("Marker", edits_film.add_marker, Marker(20, "Look here"))
    studio.session.edit("Prompt", edits.update_shot, list(studio.session.plans)[1], prompt="A gull. Rain.")
    studio.session.select(list(studio.session.plans)[1])
    add_take(studio.session.project, 2, tint=9)
    qtbot.waitUntil(lambda: len(studio.preview.takes.entries) == 2)
    qtbot.waitUntil(studio.script.hint_count.isVisible, timeout=PATIENCE)
    found = {"studio": faults(window)}
    for page in range(5):
        studio.script.show_page(page)
        found[f"script page {page}"] = faults(studio.script)
    studio.memory.limit.click()
    found["limits"] = faults(studio.memory)
    window.actions_["show_queue"].trigger()
    found["queue popover"] = faults(studio.queue)
    for name in ("panel_queue", "arrange_panels"):
        window.actions_[name].trigger()
        found[name] = faults(window)
    assert {where: what for where, what in found.items() if what} == {}


@pytest.fixture(params=[language.code for language in LANGUAGES])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The window's texts in each language."""
    before = QLocale()
    translators = speak(qapp, request.param)
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)
    speak(qapp, "en")
    QLocale.setDefault(before)


def test_every_menu_has_names_and_letters_of_its_own(language: str, qtbot: QtBot):
    root = QMainWindow()
    qtbot.addWidget(root)
    Actions(root).fill(root.menuBar())
    menus = [action.menu() for action in root.menuBar().actions()]
    shared = {"the menu bar": doubled([menu.title() for menu in menus])}
    assert [menu.title() for menu in menus if "&" not in menu.title()] == []
    for menu in menus:
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert all(texts)
        shared[menu.title()] = doubled(texts)
    assert {menu: letters for menu, letters in shared.items() if letters} == {}


def doubled(texts: list[str]) -> list[str]:
    """Letters by which Alt would choose more than one of these."""
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    return sorted({letter for letter in letters if letters.count(letter) > 1})


def test_a_button_of_a_command_says_its_keys(open_studio, window):
    studio = open_studio(short_story(3), made=2)
    silent = []
    for button in studio.findChildren(QToolButton):
        action = button.defaultAction()
        if action is None or action.shortcut().isEmpty():
            continue
        said = QAccessible.queryAccessibleInterface(button).text(DESCRIPTION)
        if action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) not in said:
            silent.append(f"{button.accessibleName()}: {said}")
    assert silent == []


def test_states_are_told(open_studio, window):
    studio = open_studio(short_story(3), made=2)
    snap = by_name(QAccessible.queryAccessibleInterface(studio.timeline), "Snap to edges")
    assert snap.state().checkable and snap.state().checked
    do(snap, snap.actionInterface().actionNames()[0])
    assert not snap.state().checked
    earlier = by_name(QAccessible.queryAccessibleInterface(studio.timeline), "Move earlier")
    assert earlier.state().disabled
    bar = by_name(QAccessible.queryAccessibleInterface(studio.preview), "Position in the film")
    studio.player.seek(7)
    assert bar.role() == Role.Slider
    assert bar.valueInterface().currentValue() == 7


OPENED = (
    "rename_story", "rename_scene", "set_length", "compare_takes", "take_note", "take_settings", "delete_takes",
    "crop_keyframe", "replace_keyframe", "choose_memory", "show_guide", "show_shortcuts", "show_engine_log", "about",
    "export_film", "open_project", "save_script",
)  # fmt: skip


def test_every_dialog_has_names_takes_the_keys_and_is_left_by_escape(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(3), made=3)
    add_take(studio.session.project, 3, tint=9)
    assert window.open(studio.session.project.folder)  # no take is left that undo could bring back
    studio = window.studio
    studio.session.select(list(studio.session.plans)[2])
    qtbot.waitUntil(lambda: len(studio.preview.takes.entries) == 2)
    studio.memory.cards[0].click()
    keys = Keyboard(qtbot)
    found = {}
    for name in OPENED:
        keys.in_front(window)
        studio.timeline.view.setFocus()
        window.actions_[name].trigger()
        qtbot.waitUntil(lambda: bool(dialogs()))
        (dialog,) = dialogs()
        keys.in_front(dialog)
        found[name] = [] if isinstance(dialog, QFileDialog) else faults(dialog)
        if not dialog.windowTitle() or not dialog.isAncestorOf(keys.focused):
            found[name].append("no title, or no focus in it")
        keys.press(Key.Key_Escape)
        qtbot.waitUntil(lambda: not dialogs())
        keys.in_front(window)
        if keys.focused is not studio.timeline.view:
            found[name].append(f"gives the focus back to {keys.focused_name}")
    assert {where: what for where, what in found.items() if what} == {}


def dialogs() -> list[QWidget]:
    """The dialogs that are open."""
    return [top for top in QApplication.topLevelWidgets() if top.isVisible() and isinstance(top, QDialog)]


def test_every_page_of_the_settings_has_names_and_no_trap(open_studio, window, qtbot: QtBot):
    open_studio(short_story(2))
    settings = window.show_settings()
    qtbot.waitUntil(lambda: settings.engine.form is not None, timeout=PATIENCE)
    keys = Keyboard(qtbot)
    keys.in_front(settings)
    found = {}
    for name in ("writer", "film", "engine", "weights", "looks", "shortcuts", "folders"):
        settings.show_page(name)
        found[name] = faults(settings)
        keys.tab_to("Close")
        keys.press(Key.Key_Tab)
        keys.tab_to("Close", Key.Key_Backtab)
    assert {where: what for where, what in found.items() if what} == {}
    keys.press(Key.Key_Space)
    qtbot.waitUntil(lambda: not dialogs())


def test_a_crop_tells_what_it_keeps(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(3), made=2)
    studio.session.select(list(studio.session.plans)[2])
    studio.memory.cards[0].click()
    window.actions_["crop_keyframe"].trigger()
    (dialog,) = dialogs()
    picture = by_name(QAccessible.queryAccessibleInterface(dialog), "Part to remember")
    assert picture.role() == Role.Graphic
    before = picture.text(QAccessible.Text.Value)
    assert "percent across" in before
    qtbot.keyClick(dialog.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert picture.text(QAccessible.Text.Value) != before


def test_every_export_and_the_sound_dialog_have_names(open_studio, window, tmp_path: Path, qtbot: QtBot):
    studio = open_studio(short_story(2), made=2)
    window.export_film()
    dialog = window.findChild(ExportDialog)
    choices = dialog.choices
    assert {
        row: faults(dialog) for row in range(choices.count()) if choices.setCurrentRow(row) or faults(dialog)
    } == {}
    dialog.close()
    add_sound(studio.session.project, steady_tone(tmp_path / "tone.wav", 1), "effect", start=4)
    studio.cutting.sounds.open_settings(studio.session.story.sounds[0].id)
    assert faults(window.findChild(SoundDialog)) == []


def test_the_walk_finds_a_button_without_a_name(qtbot: QtBot):
    from PySide6.QtWidgets import QPushButton, QVBoxLayout

    root = QWidget()
    qtbot.addWidget(root)
    QVBoxLayout(root).addWidget(QPushButton())
    root.show()
    assert len(faults(root)) == 1


def by_name(root: QAccessibleInterface, beginning: str) -> QAccessibleInterface:
    return next(item for item in walk(root) if item.text(NAME).startswith(beginning))


def do(item: QAccessibleInterface, action: str) -> None:
    actions = item.actionInterface()
    assert action in actions.actionNames()
    actions.doAction(action)


def test_a_screen_reader_does_on_the_timeline_what_a_pointer_does(open_studio, tmp_path: Path, qtbot: QtBot):
    studio = open_studio(short_story(4), made=3)
    session, view = studio.session, studio.timeline.view
    add_sound(session.project, steady_tone(tmp_path / "tone.wav", 1), "effect", start=4)
    session.edit("Marker", edits_film.add_marker, Marker(20, "Look here"))
    qtbot.waitUntil(lambda: view.lanes.sounds[0].frames == 16, timeout=20_000)
    timeline = QAccessible.queryAccessibleInterface(view)
    assert timeline.childCount() == 4 + 1 + 1
    shots = list(session.plans)

    third = timeline.child(2)
    do(third, PRESS)
    assert session.selected_id == shots[2]
    assert third.state().selected
    assert timeline.focusChild() is None or timeline.focusChild().text(NAME) == third.text(NAME)

    remembered = by_name(third, "Shot 3 remembers this keyframe of shot 1")
    assert remembered.role() == Role.Button
    assert timeline.child(2).indexOfChild(remembered) > 0
    do(remembered, PRESS)
    assert session.selected_id == shots[0]
    given = timeline.child(0).child(0)
    assert given.text(NAME) == "Keyframe of shot 1, frame 0. 3 shots see it"
    middle = given.rect().center()
    assert timeline.childAt(middle.x(), middle.y()).text(NAME) == given.text(NAME)

    sound = by_name(timeline, "Sound tone")
    assert sound.text(NAME) == "Sound tone, begins at 00:00:04, 1.0 seconds."
    do(sound, PRESS)
    assert session.sound == session.story.sounds[0]
    assert sound.state().selected and not timeline.child(0).state().selected
    marker = by_name(timeline, "Look here")
    do(marker, PRESS)
    assert studio.player.frame == 20
    assert [timeline.indexOfChild(item) for item in (third, sound, marker)] == [2, 4, 5]

    do(third, QAccessibleActionInterface.showMenuAction())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and session.selected_id == shots[2]
    menu.close()


def test_the_menu_key_opens_the_menu_of_the_selected_shot(open_studio, window, qtbot: QtBot):
    studio = open_studio(short_story(4), made=1)
    studio.session.select(list(studio.session.plans)[2])
    view = studio.timeline.view
    where = view.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    assert view.clip_at(where).number == 3
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, view.mapToGlobal(where))
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert "Delete shot" in [action.text().replace("&", "") for action in menu.actions()]
    menu.close()
    assert studio.session.selected_id == list(studio.session.plans)[2]


GROUNDS = ("window", "panel", "raised", "field")
WRITTEN_ON = {
    "text": (
        *GROUNDS,
        "hover",
        "selected",
        "caption",
        "warning_ground",
        "error_ground",
        "good_ground",
        "badge",
    ),
    "dim": (*GROUNDS, "caption", "warning_ground", "error_ground", "good_ground"),
    "faint": (*GROUNDS, "caption", "card_top", "card_bottom"),
    "accent_bright": GROUNDS,
    "blue": GROUNDS,
    "green": GROUNDS,
    "red": GROUNDS,
    "violet": GROUNDS,
    "on_accent": ("accent", "accent_hover"),
}
"""Letters of a colour, and the grounds they stand on."""


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it: 1 for the same colour, 21 for black on white."""

    def luminance(name: str) -> float:
        parts = (QColor(name).redF(), QColor(name).greenF(), QColor(name).blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])
def test_every_text_can_be_read_on_its_ground(palette: Colours):
    """WCAG AA: 4.5 to 1; what has the focus is framed at 3 to 1."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    weak = {
        f"{letters} on {ground}": round(contrast(getattr(palette, letters), getattr(palette, ground)), 2)
        for letters, grounds in WRITTEN_ON.items()
        for ground in grounds
        if contrast(getattr(palette, letters), getattr(palette, ground)) < 4.5
    }
    assert weak == {}
    assert min(contrast(palette.accent_bright, getattr(palette, ground)) for ground in GROUNDS) >= 3
