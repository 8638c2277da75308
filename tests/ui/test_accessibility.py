"""For people who do not see the window : names and roles."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_films import short_story

from storymem_studio.ui.engine_log import EngineLog
from storymem_studio.ui.export_dialog import ExportDialog
from storymem_studio.ui.guide import Guide
from storymem_studio.ui.help import ShortcutSheet

PATIENCE = 90_000
Role = QAccessible.Role
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
