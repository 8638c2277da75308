"""What the settings of a film belong to: the open film, where they can be undone, or the films made from now on."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from storymem_studio.domain import edits
from storymem_studio.domain.story import RenderSettings
from storymem_studio.preferences import change_preferences, load_preferences
from storymem_studio.ui.language import tr

if TYPE_CHECKING:
    from storymem_studio.ui.session import Session


class Scope(QObject):
    """Read and change `RenderSettings` without asking whose they are."""

    changed = Signal()

    def __init__(self, session: "Session | None", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.of_film = session is not None
        if session is not None:
            session.film_changed.connect(self._announce)

    @property
    def session(self) -> "Session | None":
        return self._session

    @property
    def title(self) -> str:
        return self._session.story.title if self._session is not None else ""

    @property
    def settings(self) -> RenderSettings:
        if self.of_film and self._session is not None:
            return self._session.story.settings
        return load_preferences().new_film

    def choose(self, of_film: bool) -> None:
        self.of_film = of_film and self._session is not None
        self.changed.emit()

    def change(self, **changes: Any) -> None:
        """In the film this is one step of undo for each kind of setting, however long one turns the wheel."""
        if replace(self.settings, **changes) == self.settings:
            return
        if self.of_film and self._session is not None:
            key = "settings " + " ".join(sorted(changes))
            self._session.edit(tr("Film settings"), edits.update_settings, merge_key=key, **changes)
        else:
            change_preferences(new_film=replace(self.settings, **changes))
            self.changed.emit()

    def _announce(self) -> None:
        if self.of_film:
            self.changed.emit()
