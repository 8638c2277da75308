"""The user's own keys: what differs from the usual ones, put on the actions and kept in the preferences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence

from storymem_studio.preferences import change_preferences, load_preferences
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import tooltip

Text = QKeySequence.SequenceFormat


@dataclass(frozen=True, slots=True)
class Command:
    """An action as a list of keys shows it."""

    name: str
    menu: str
    text: str
    usual: tuple[str, ...]
    keys: tuple[str, ...]

    @property
    def changed(self) -> bool:
        return self.keys != self.usual


class Shortcuts:
    """All keys of a window's actions. Two actions never have the same key: taking one takes it from the other."""

    def __init__(self, actions: Actions) -> None:
        self._actions = actions
        self._usual = {
            spec.name: tuple(_portable(keys) for keys in spec.keys)
            for _, specs in actions.menus()
            for spec in specs
        }
        self._own: dict[str, tuple[str, ...]] = {}

    def apply_saved(self) -> None:
        """Put the user's keys on the actions."""
        saved = load_preferences().shortcuts
        self._own = {name: keys for name, keys in saved.items() if name in self._usual}
        for name in self._own:
            self._put(name)

    def commands(self) -> list[Command]:
        return [
            Command(
                spec.name,
                _plain(title),
                _plain(self._actions[spec.name].text() if "{" in spec.text else spec.text),
                self._usual[spec.name],
                self.keys_of(spec.name),
            )
            for title, specs in self._actions.menus()
            for spec in specs
        ]

    def keys_of(self, name: str) -> tuple[str, ...]:
        return self._own.get(name, self._usual[name])

    def user_of(self, keys: str, besides: str = "") -> str:
        """The action that has these keys; empty when none has."""
        wanted = _portable(keys)
        return next((n for n in self._usual if n != besides and wanted in self.keys_of(n)), "")

    def text_of(self, name: str) -> str:
        return next(command.text for command in self.commands() if command.name == name)

    def assign(self, name: str, keys: Sequence[str]) -> None:
        """Give an action these keys; whoever had them loses them."""
        wanted = tuple(dict.fromkeys(_portable(each) for each in keys if each))
        for each in wanted:
            if other := self.user_of(each, besides=name):
                self._set(other, tuple(k for k in self.keys_of(other) if k != each))
        self._set(name, wanted)
        self._save()

    def reset(self, name: str) -> None:
        self.assign(name, self._usual[name])

    def reset_all(self) -> None:
        changed = tuple(self._own)
        self._own.clear()
        for name in changed:
            self._put(name)
        self._save()

    def _set(self, name: str, keys: tuple[str, ...]) -> None:
        if keys == self._usual[name]:
            self._own.pop(name, None)
        else:
            self._own[name] = keys
        self._put(name)

    def _put(self, name: str) -> None:
        action: QAction = self._actions[name]
        sequences = [QKeySequence(keys, Text.PortableText) for keys in self.keys_of(name)]
        action.setShortcuts(sequences)
        action.setToolTip(tooltip(_plain(action.text()), sequences[0] if sequences else None))

    def _save(self) -> None:
        own: Mapping[str, tuple[str, ...]] = dict(self._own)
        change_preferences(shortcuts=own)


def shown(keys: Sequence[str]) -> str:
    """As the system writes them: ⌘ on a Mac, Ctrl elsewhere."""
    native = (QKeySequence(each, Text.PortableText).toString(Text.NativeText) for each in keys)
    return ", ".join(native)


def _portable(keys: str) -> str:
    return QKeySequence(keys).toString(Text.PortableText)


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
