"""Everything a user can do, as actions: text, icon, shortcut, menu. Buttons and menus show the same ones."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QMenuBar,
    QWidget,
)

from storymem_studio.ui.controls import plain, tooltip
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import tr


@dataclass(frozen=True, slots=True)
class ActionSpec:
    name: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    checkable: bool = False
    needs_project: bool = True


SEPARATOR = ActionSpec("", "")

MENUS: Mapping[str, tuple[ActionSpec, ...]] = {
    "&File": (
        ActionSpec("new_story", "&New story…", "plus", ("Ctrl+N",), needs_project=False),
        ActionSpec("open_project", "&Open project…", "folder-open", ("Ctrl+O",), needs_project=False),
        ActionSpec("open_script", "Open &script…", "file-text", ("Ctrl+Shift+O",), needs_project=False),
        SEPARATOR,
        ActionSpec("save_script", "Export s&cript…", "file-text", ("Ctrl+Shift+S",)),
        ActionSpec("export_film", "&Export film…", "export", ("Ctrl+E",)),
        ActionSpec("show_folder", "Show project &folder", "folder-open"),
        SEPARATOR,
        ActionSpec("close_project", "C&lose project", "house", ("Ctrl+W",)),
        ActionSpec("quit", "&Quit", "", ("Ctrl+Q",), needs_project=False),
    ),
    "&Edit": (
        ActionSpec("undo", "&Undo", "arrow-counter-clockwise", ("Ctrl+Z",)),
        ActionSpec("redo", "&Redo", "arrow-clockwise", ("Ctrl+Shift+Z", "Ctrl+Y")),
        SEPARATOR,
        ActionSpec("delete_shot", "&Delete shot", "trash", ("Del",)),
        SEPARATOR,
        ActionSpec("settings", "Se&ttings…", "gear", ("Ctrl+,",), needs_project=False),
    ),
    "S&tory": (
        ActionSpec("generate", "&Generate", "sparkle", ("Ctrl+Return", "Ctrl+Enter")),
        ActionSpec("make_stale", "Make everything &out of date", "arrows-clockwise", ("Ctrl+Shift+U",)),
        ActionSpec("pause", "&Pause after this shot", "pause-circle-fill", ("Ctrl+Shift+P",), checkable=True),
        ActionSpec("cancel", "&Cancel generating", "x", ("Ctrl+.",)),
        ActionSpec("show_queue", "&Queue", "clock", ("Ctrl+4",)),
        SEPARATOR,
        ActionSpec("rename_story", "&Rename story…", "pencil-simple", ("F2",)),
        ActionSpec("describe_cast", "&Describe the cast in every prompt", "note-pencil"),
        ActionSpec("ask_writer", "&Ask the writer", "magic-wand", ("Ctrl+Shift+A",)),
        ActionSpec("show_hints", "&Hints", "lightbulb", ("Ctrl+H",)),
        SEPARATOR,
        ActionSpec("rename_scene", "Rena&me scene…", "pencil-simple", ("Shift+F2",)),
        ActionSpec("begin_scene", "&Begin a scene with this shot", "film-slate", ("Ctrl+Shift+N",)),
        ActionSpec("scene_earlier", "Move scene &earlier", "arrow-up", ("Alt+Shift+Up",)),
        ActionSpec("scene_later", "Move scene &later", "arrow-down", ("Alt+Shift+Down",)),
        ActionSpec("delete_scene", "Delete sce&ne", "trash", ("Ctrl+Shift+Del",)),
    ),
    "&Shot": (
        ActionSpec("insert_shot", "&Insert shot after", "plus", ("Ins", "Ctrl+Shift+Return")),
        ActionSpec("insert_before", "Insert shot &before", "plus", ("Alt+Ins",)),
        ActionSpec("duplicate_shot", "&Duplicate shot", "copy", ("Ctrl+D",)),
        ActionSpec("split_shot", "&Split shot", "arrows-split", ("Ctrl+/",)),
        ActionSpec("merge_shot", "Mer&ge with next shot", "arrows-merge", ("Ctrl+M",)),
        ActionSpec("move_earlier", "Move &earlier", "arrow-left", ("Alt+Up", "Alt+Left")),
        ActionSpec("move_later", "Move &later", "arrow-right", ("Alt+Down", "Alt+Right")),
        SEPARATOR,
        ActionSpec("toggle_cut", "&Continue the shot before", "link-simple", ("Ctrl+J",), checkable=True),
        ActionSpec("dissolve", "Dissol&ve from the shot before", "", ("Ctrl+Shift+X",), checkable=True),
        ActionSpec("dip_to_black", "Dip to blac&k before the shot", "", ("Ctrl+Shift+B",), checkable=True),
        ActionSpec("set_length", "Set leng&th…", "clock", ("Ctrl+T",)),
        ActionSpec("shot_hints", "&Hints of this shot", "lightbulb", ("Ctrl+Shift+H",)),
        SEPARATOR,
        ActionSpec("make_shot", "&Make this shot", "sparkle", ("Ctrl+Shift+G",)),
        ActionSpec("make_chosen", "Make the ch&osen shots", "sparkle", ("Ctrl+Shift+J",)),
        ActionSpec("make_scene", "Make this sce&ne", "film-slate", ("Ctrl+Shift+M",)),
    ),
    "T&ake": (
        ActionSpec("new_take", "&New take with another seed", "dice-five", ("Ctrl+R",)),
        ActionSpec("keep_take", "&Keep as it is", "snowflake", ("Ctrl+K",), checkable=True),
        ActionSpec("previous_take", "&Previous take", "caret-left", ("Ctrl+[",)),
        ActionSpec("next_take", "Ne&xt take", "caret-right", ("Ctrl+]",)),
        SEPARATOR,
        ActionSpec("compare_takes", "&Compare takes…", "square-split-horizontal", ("Ctrl+Shift+D",)),
        ActionSpec("take_note", "N&ote about take…", "note", ("Ctrl+Shift+T",)),
        ActionSpec("take_settings", "&Settings of take…", "sliders-horizontal", ("Ctrl+Shift+I",)),
        SEPARATOR,
        ActionSpec("delete_takes", "&Delete unused takes…", "trash"),
    ),
    "&Memory": (
        ActionSpec("pin_keyframe", "&Pin keyframe", "push-pin", ("Ctrl+P",)),
        ActionSpec("ban_keyframe", "&Never remember keyframe", "prohibit", ("Ctrl+B",)),
        ActionSpec("crop_keyframe", "&Crop keyframe…", "crop", ("Ctrl+Shift+C",)),
        ActionSpec("replace_keyframe", "Repl&ace keyframe…", "swap", ("Ctrl+Shift+R",)),
        ActionSpec("keyframe_earlier", "Remember keyframe &earlier", "arrow-left", ("Ctrl+Shift+Left",)),
        ActionSpec("keyframe_later", "Remember keyframe &later", "arrow-right", ("Ctrl+Shift+Right",)),
        ActionSpec("show_source", "Go to the keyframe's &shot", "eye", ("Ctrl+G",)),
        SEPARATOR,
        ActionSpec("choose_memory", "C&hoose memory for this shot…", "brain", ("Ctrl+Shift+K",)),
        ActionSpec("add_reference", "Add re&ference pictures…", "image-square", ("Ctrl+Shift+F",)),
        ActionSpec("remove_reference", "Re&move reference picture", "trash"),
        ActionSpec("reset_memory", "&Reset this shot's memory", "arrow-counter-clockwise"),
    ),
    "T&imeline": (
        ActionSpec("trim_start", "Trim shot's &start to here", "bracket-left", ("[",)),
        ActionSpec("trim_end", "Trim shot's &end to here", "bracket-right", ("]",)),
        ActionSpec("reset_trim", "Show the &whole take", "arrow-counter-clockwise", ("Shift+[",)),
        SEPARATOR,
        ActionSpec("add_marker", "Add &marker", "flag", ("M",)),
        ActionSpec("next_marker", "&Next marker", "", ("Shift+PgDown",)),
        ActionSpec("previous_marker", "&Previous marker", "", ("Shift+PgUp",)),
        SEPARATOR,
        ActionSpec("set_in", "Set &in point", "", ("I",)),
        ActionSpec("set_out", "Set &out point", "", ("O",)),
        ActionSpec("clear_range", "&Clear in and out", "x", ("X",)),
        SEPARATOR,
        ActionSpec("add_sound", "&Add sound…", "waveform", ("Ctrl+Shift+L",)),
        ActionSpec("next_sound", "Choose the ne&xt sound", "", ("Ctrl+PgDown",)),
        ActionSpec("previous_sound", "Choose the previous soun&d", "", ("Ctrl+PgUp",)),
        SEPARATOR,
        ActionSpec("snap", "Snap to ed&ges", "magnet-straight", ("S",), checkable=True),
        ActionSpec("count_frames", "Count in &frames", "", checkable=True),
    ),
    "&Playback": (
        ActionSpec("play", "&Play or pause", "play-circle-fill", ("Space",)),
        ActionSpec("play_backwards", "Play &backwards", "caret-double-left", ("J",)),
        ActionSpec("stop_playing", "S&top", "stop-fill", ("K",)),
        ActionSpec("play_forwards", "Play &forwards", "caret-double-right", ("L",)),
        ActionSpec("step_back", "Step back a frame", "caret-double-left", ("Left",)),
        ActionSpec("step_forward", "Step forward a frame", "caret-double-right", ("Right",)),
        ActionSpec("previous_shot", "Previous shot", "skip-back-fill", ("PgUp",)),
        ActionSpec("next_shot", "Next shot", "skip-forward-fill", ("PgDown",)),
        ActionSpec("go_to_start", "Go to the start", "", ("Home",)),
        ActionSpec("go_to_end", "Go to the end", "", ("End",)),
        ActionSpec("loop", "&Loop the shot, or from in to out", "repeat", ("Ctrl+L",), checkable=True),
        ActionSpec("captions", "Captio&ns of the prompt", "closed-captioning", ("C",), checkable=True),
        ActionSpec("safe_areas", "Safe &areas", "bounding-box", ("G",), checkable=True),
        ActionSpec("mute", "&Mute", "speaker-high", ("Shift+M",), checkable=True),
        SEPARATOR,
        ActionSpec("full_screen", "Full scr&een preview", "corners-out", ("F11",), checkable=True),
    ),
    "&View": (
        ActionSpec("show_outline", "&Outline", "", ("Ctrl+1",)),
        ActionSpec("show_script", "&Script", "", ("Ctrl+2",)),
        ActionSpec("show_cast", "&Cast", "users", ("Ctrl+3",)),
        ActionSpec("wide_script", "&Wide script", "arrows-out-line-horizontal", ("F9",), checkable=True),
        SEPARATOR,
        ActionSpec("zoom_in", "Zoom timeline &in", "magnifying-glass-plus", ("Ctrl++", "Ctrl+=")),
        ActionSpec("zoom_out", "Zoom timeline o&ut", "magnifying-glass-minus", ("Ctrl+-",)),
        ActionSpec("zoom_fit", "Show the whole film", "frame-corners", ("Ctrl+0",)),
        SEPARATOR,
        ActionSpec("next_panel", "Go to the next panel", "", ("F6",)),
        ActionSpec("previous_panel", "Go to the previous panel", "", ("Shift+F6",)),
        ActionSpec("panel_script", "Script panel", "", ("Ctrl+Alt+1",), checkable=True),
        ActionSpec("panel_memory", "Memory panel", "", ("Ctrl+Alt+2",), checkable=True),
        ActionSpec("panel_timeline", "Timeline panel", "", ("Ctrl+Alt+3",), checkable=True),
        ActionSpec("panel_queue", "Queue panel", "", ("Ctrl+Alt+4",), checkable=True),
        ActionSpec("arrange_panels", "Arran&ge panels", "frame-corners", ("Ctrl+Alt+A",), checkable=True),
        ActionSpec("reset_layout", "&Reset layout", "arrow-counter-clockwise", ("Ctrl+Alt+0",)),
    ),
    "&Help": (
        ActionSpec("show_guide", "&Guide", "question", ("F1",), needs_project=False),
        ActionSpec("show_shortcuts", "&Keyboard shortcuts", "keyboard", ("Ctrl+F1",), needs_project=False),
        ActionSpec("engine_settings", "&Engine settings…", "gear", needs_project=False),
        ActionSpec("show_engine_log", "E&ngine log", "file-text"),
        ActionSpec("show_log", "Show &log", "file-text", needs_project=False),
        ActionSpec("about", "&About StoryMem Studio", "info", needs_project=False),
    ),
}


class Actions:
    """All actions of a window, by name."""

    def __init__(self, window: QWidget) -> None:
        self._menus = {tr(title): tuple(spoken(spec) for spec in specs) for title, specs in MENUS.items()}
        self._specs = {spec.name: spec for specs in self._menus.values() for spec in specs if spec.name}
        self._actions = {name: _action(spec, window) for name, spec in self._specs.items()}
        window.addActions(list(self._actions.values()))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def menus(self) -> list[tuple[str, tuple[ActionSpec, ...]]]:
        """The actions menu by menu, as they stand in the menu bar."""
        return [(title, tuple(spec for spec in specs if spec.name)) for title, specs in self._menus.items()]

    def fill(self, bar: QMenuBar) -> dict[str, QWidget]:
        """Build the menus, which F10 opens; returns them by their title without the &."""
        QShortcut(QKeySequence(Qt.Key.Key_F10), bar, lambda: bar.setActiveAction(bar.actions()[0]))
        menus: dict[str, QWidget] = {}
        for title, specs in self._menus.items():
            menu = bar.addMenu(title)
            menus[title.replace("&", "")] = menu
            for spec in specs:
                menu.addSeparator() if not spec.name else menu.addAction(self[spec.name])
        return menus

    def enable_for_project(self, is_open: bool) -> None:
        for name, spec in self._specs.items():
            if spec.needs_project:
                self._actions[name].setEnabled(is_open)

    def say(self, name: str, text: str = "") -> None:
        """Name an action by what it would do now; without a text, as it is usually called."""
        action = self._actions[name]
        action.setText(text or self._specs[name].text)
        keys = action.shortcuts()
        action.setToolTip(tooltip(plain(action.text()), keys[0] if keys else None))

    def sheet(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Every shortcut, menu by menu, for the help page."""
        return [
            (
                title.replace("&", ""),
                [
                    (spec.text.replace("&", "").rstrip("…"), _keys(self[spec.name]))
                    for spec in specs
                    if spec.name and _keys(self[spec.name])
                ],
            )
            for title, specs in self._menus.items()
        ]


def spoken(spec: ActionSpec) -> ActionSpec:
    """In the window's language."""
    return replace(spec, text=tr(spec.text)) if spec.text else spec


def _action(spec: ActionSpec, window: QWidget) -> QAction:
    action = QAction(spec.text, window)
    action.setObjectName(spec.name)
    if spec.icon:
        action.setIcon(icon(spec.icon))
    shortcuts = [QKeySequence(keys) for keys in spec.keys]
    action.setShortcuts(shortcuts)
    action.setCheckable(spec.checkable)
    action.setToolTip(tooltip(plain(spec.text), shortcuts[0] if shortcuts else None))
    action.setStatusTip("")
    return action


def _keys(action: QAction) -> str:
    return tr(" or ").join(
        keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()
    )


class KeysOfFocusedControl(QObject):
    """Lets a focused button keep its Space, a slider or list its arrows, although they are shortcuts of the window.

    It watches the control that has the focus and no other: a filter on the application would see every event.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._watch)

    def _watch(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None and _own_keys(new):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and Qt.Key(event.key()) in _own_keys(watched):
                event.accept()
                return True
        return False


def _own_keys(widget: QObject) -> frozenset[Qt.Key]:
    key = Qt.Key
    arrows = {key.Key_Left, key.Key_Right, key.Key_Up, key.Key_Down}
    turning = {key.Key_Home, key.Key_End, key.Key_PageUp, key.Key_PageDown}
    if isinstance(widget, QAbstractButton):
        return frozenset({key.Key_Space})
    if isinstance(widget, QAbstractSlider | QAbstractSpinBox):
        return frozenset(arrows | turning)
    if isinstance(widget, QAbstractItemView):
        return frozenset({key.Key_Up, key.Key_Down, key.Key_Left, key.Key_Right} | turning)
    if isinstance(widget, QComboBox):
        return frozenset(arrows | turning | {key.Key_Space})
    return frozenset()
