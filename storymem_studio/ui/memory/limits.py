"""How many pictures a shot remembers, and how many the film's shots do unless they say otherwise."""

from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout

from storymem_studio.domain import edits, edits_memory
from storymem_studio.ui.controls import label, spin_box
from storymem_studio.ui.language import tr
from storymem_studio.ui.session import Session

MOST = 20


class LimitBox(QFrame):
    """Folded away until it is asked for."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("popup")
        self.setAccessibleName(tr("How much is remembered"))
        self._session = session
        tip = tr("Most keyframes a shot remembers")
        self.film = spin_box(tr("Keyframes in the film's shots"), tip, 0, MOST, "")
        self.shot = spin_box(tr("Keyframes in this shot"), tip, 0, MOST, "")
        self.own = QCheckBox(tr("This shot at most"))
        self.own.setAccessibleName(tr("This shot has its own limit"))
        self.own.setToolTip(tr("Give this shot a limit of its own"))
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 8, 8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(tr("Every shot at most"), "dim"), 0, 0)
        grid.addWidget(self.film, 0, 1)
        grid.addWidget(self.own, 1, 0)
        grid.addWidget(self.shot, 1, 1)
        grid.addWidget(
            label(tr("References and pinned keyframes count too."), "faint", wrap=True), 2, 0, 1, 2
        )
        self.hide()
        self.film.valueChanged.connect(self._set_film)
        self.own.toggled.connect(self._set_own)
        self.shot.valueChanged.connect(self._set_shot)
        session.film_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        shot = self._session.selected
        film = self._session.story.settings.max_memory
        own = shot.memory.limit if shot is not None else None
        for widget in (self.film, self.own, self.shot):
            widget.blockSignals(True)
        self.film.setValue(film)
        self.own.setChecked(own is not None)
        self.shot.setValue(film if own is None else own)
        for widget in (self.film, self.own, self.shot):
            widget.blockSignals(False)
        self.own.setEnabled(shot is not None)
        self.shot.setEnabled(own is not None)

    def _set_film(self, limit: int) -> None:
        self._session.edit(
            tr("Limit the memory"), edits.update_settings, max_memory=limit, merge_key="memory limit"
        )

    def _set_own(self, own: bool) -> None:
        self._limit(self._session.story.settings.max_memory if own else None)

    def _set_shot(self, limit: int) -> None:
        self._limit(limit)

    def _limit(self, limit: int | None) -> None:
        shot_id = self._session.selected_id
        if shot_id:
            self._session.edit(
                tr("Limit the shot's memory"),
                edits_memory.limit_memory,
                shot_id,
                limit,
                merge_key=f"memory limit {shot_id}" if limit is not None else "",
            )
