"""For people who do not see the window, or not well: names, roles, what can be done, and contrast."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QColor,
    QContextMenuEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from window_films import short_story, steady_tone

from storymem_studio.domain import edits_film
from storymem_studio.domain.finish import Marker
from storymem_studio.project.sounds import add_sound
from storymem_studio.ui.engine_log import EngineLog
from storymem_studio.ui.export_dialog import ExportDialog
from storymem_studio.ui.guide import Guide
from storymem_studio.ui.help import ShortcutSheet
from storymem_studio.ui.theme import DARK, LIGHT, Colours

PATIENCE = 90_000
Role = QAccessible.Role
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
PRESS = QAccessibleActionInterface.pressAction()
INTERACTIVE = {
    Role.PushButton, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.SpinBox, Role.Slider,
    Role.Dial, Role.List, Role.Tree, Role.Table, Role.PageTab, Role.MenuItem, Role.ButtonMenu, Role.ButtonDropDown,
    Role.Link, Role.HotkeyField,
}  # fmt: skip
NO_CONTROLS = {Role.ScrollBar, Role.TitleBar, Role.Grip, Role.Separator}
"""Parts that Qt drives by itself."""


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
        if role in INTERACTIVE and not name:
            found.append(f"no name: {place} in {_path(widget)}")
        if focusable and role in (Role.NoRole, Role.Client, Role.Pane) and not name:
            found.append(f"no role: {place} in {_path(widget)}")
    return found


def _path(widget: object) -> str:
    names = []
    while isinstance(widget, QWidget):
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names[:5])


def test_every_interactive_element_has_a_name_and_a_role(open_studio, window, qtbot: QtBot):
    found = {"start": faults(window)}
    studio = open_studio(short_story(4), made=2)
    studio.session.select(list(studio.session.plans)[1])
    found["studio"] = faults(window)
    for page in range(3):
        studio.script.show_page(page)
        found[f"script page {page}"] = faults(studio.script)
    window.actions_["show_queue"].trigger()
    found["queue"] = faults(studio.queue)
    settings = window.show_settings()
    qtbot.waitUntil(lambda: settings.engine.form is not None, timeout=PATIENCE)
    for page in ("writer", "film", "engine", "weights", "looks", "shortcuts", "folders"):
        settings.show_page(page)
        found[f"settings {page}"] = faults(settings)
    settings.close()
    for dialog in (
        ExportDialog(studio.session, window),
        Guide(window.actions_, window),
        ShortcutSheet(window.actions_, window),
        EngineLog(studio.session.rendering.engine, window),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        found[type(dialog).__name__] = faults(dialog)
        dialog.close()
    assert {where: what for where, what in found.items() if what} == {}


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
