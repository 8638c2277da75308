"""What the actions of the queue do: what to make, pause, the queue and the engine's log in view."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from storymem_studio.project.queue import needing, out_of_date_shots, shots_of_scene
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.banner import Notice
from storymem_studio.ui.engine_log import EngineLog
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import tr
from storymem_studio.ui.session import Session


class QueueCommands(QObject):
    """Connects the actions to the rendering for as long as the project is open."""

    def __init__(
        self, actions: Actions, session: Session, show_queue: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._session = session
        self._parent = parent
        self._shown_paused = False
        self._connections = [
            (actions[name], actions[name].triggered.connect(handler))
            for name, handler in {
                "make_scene": self.make_scene,
                "make_chosen": self.make_chosen,
                "make_stale": self.make_stale,
                "pause": self.pause_or_resume,
                "show_queue": lambda: show_queue(),
                "show_engine_log": lambda: EngineLog(session.rendering.engine, parent).open(),
            }.items()
        ]
        for signal in (
            session.film_changed,
            session.marks_changed,
            session.selection_changed,
            session.chosen_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def disconnect_all(self) -> None:
        for action, connection in self._connections:
            action.triggered.disconnect(connection)
        self._connections = []

    def refresh(self) -> None:
        session, actions = self._session, self._actions
        place = session.selected_place
        scene = shots_of_scene(session.project, place.scene.id) if place is not None else ()
        actions["make_scene"].setEnabled(bool(needing(session.project, scene)))
        actions["make_chosen"].setEnabled(bool(needing(session.project, session.chosen)))
        actions["make_stale"].setEnabled(bool(out_of_date_shots(session.project)))
        pause = actions["pause"]
        pause.setEnabled(session.rendering.active)
        paused = session.rendering.paused
        if pause.isChecked() != paused:
            pause.blockSignals(True)
            pause.setChecked(paused)
            pause.blockSignals(False)
        if paused != self._shown_paused:
            self._shown_paused = paused
            pause.setIcon(icon("play-circle-fill" if paused else "pause-circle-fill"))

    def make_scene(self) -> None:
        place = self._session.selected_place
        if place is not None:
            self.make(shots_of_scene(self._session.project, place.scene.id))

    def make_chosen(self) -> None:
        self.make(self._session.chosen)

    def make_stale(self) -> None:
        self.make(out_of_date_shots(self._session.project))

    def make(self, shot_ids: Collection[str]) -> None:
        session = self._session
        session.settle()
        wanted = needing(session.project, shot_ids)
        if wanted:
            session.attempt(lambda: session.rendering.start(set(wanted)))
        else:
            session.tell(Notice(tr("These shots are up to date."), tone="good"))

    def pause_or_resume(self) -> None:
        rendering = self._session.rendering
        rendering.resume() if rendering.paused else rendering.pause()


def generate_menu(actions: Actions, parent: QWidget) -> QMenu:
    """What else can be made, beside the Generate button."""
    menu = QMenu(parent)
    for name in ("generate", "make_stale", "", "make_shot", "make_chosen", "make_scene", "", "show_queue"):
        menu.addAction(actions[name]) if name else menu.addSeparator()
    return menu
