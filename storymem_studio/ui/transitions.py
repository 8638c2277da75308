"""How shots begin, edited: by the menus and their keys, beside the prompt, and by a drag on the timeline."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from storymem_studio.domain import edits_film
from storymem_studio.domain.finish import Transition
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import spin_box
from storymem_studio.ui.language import tr
from storymem_studio.ui.session import Session
from storymem_studio.ui.timeline.view import TimelineView

ACTIONS: dict[str, Transition] = {"dissolve": "dissolve", "dip_to_black": "dip"}
LONGEST = 240
"""Frames; a transition takes no more than half of a shot anyhow."""


def set_transition(session: Session, kind: Transition, frames: int | None = None) -> None:
    """For all chosen shots."""
    said = {"cut": tr("Cut"), "dissolve": tr("Dissolve"), "dip": tr("Dip to black")}[kind]
    if frames is not None:
        said = tr("Length of transition")
    key = f"transition:{session.selected_id}" if frames is not None else ""
    session.edit(said, edits_film.set_transitions_of, session.chosen, kind, frames, merge_key=key)


class TransitionEditor(QWidget):
    """The selected shot's transition: what it is, and how many frames it lasts."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self.kind = QComboBox()
        keys = ", ".join(actions[name].shortcut().toString() for name in ACTIONS)
        self.kind.setAccessibleName(tr("Transition from the shot before"))
        self.kind.view().setAccessibleName(self.kind.accessibleName())
        self.kind.setToolTip(f"{tr('How the shot begins')}  ({keys})")
        self.kind.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for kind, said in (("cut", tr("Cut")), ("dissolve", tr("Dissolve")), ("dip", tr("Dip to black"))):
            self.kind.addItem(said, kind)
        self.frames = spin_box(
            tr("Length of the transition"),
            tr("Frames of the transition, half of them on each side of the cut"),
            2,
            LONGEST,
            "",
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.kind, 1)
        row.addWidget(self.frames)
        self.kind.activated.connect(lambda: set_transition(session, self.kind.currentData()))
        self.frames.valueChanged.connect(self._set_frames)

    def refresh(self) -> None:
        shot = self._session.selected
        self.setEnabled(shot is not None)
        if shot is None:
            return
        for widget in (self.kind, self.frames):
            widget.blockSignals(True)
        self.kind.setCurrentIndex(self.kind.findData(shot.transition))
        self.frames.setValue(shot.transition_frames)
        self.frames.setEnabled(shot.transition != "cut")
        for widget in (self.kind, self.frames):
            widget.blockSignals(False)

    def _set_frames(self, frames: int) -> None:
        shot = self._session.selected
        if shot is not None and shot.transition != "cut":
            set_transition(self._session, shot.transition, frames)


class TransitionCommands(QObject):
    """Connects the actions and the timeline's marks for as long as the project is open."""

    def __init__(self, actions: Actions, session: Session, view: TimelineView, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._session = session
        self._connections = [
            (actions[name], actions[name].triggered.connect(partial(self._toggle, name))) for name in ACTIONS
        ]
        view.transition_stretched.connect(self._stretch)
        session.film_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        self.refresh()

    def disconnect_all(self) -> None:
        for action, connection in self._connections:
            action.triggered.disconnect(connection)
        self._connections = []

    def refresh(self) -> None:
        shot = self._session.selected
        for name, kind in ACTIONS.items():
            self._actions[name].setEnabled(shot is not None)
            self._actions[name].setChecked(shot is not None and shot.transition == kind)

    def _toggle(self, name: str) -> None:
        set_transition(self._session, ACTIONS[name] if self._actions[name].isChecked() else "cut")
        self.refresh()

    def _stretch(self, shot_id: str, frames: int) -> None:
        kind = self._session.story.shot(shot_id).transition
        self._session.edit(tr("Length of transition"), edits_film.set_transition, shot_id, kind, frames)
