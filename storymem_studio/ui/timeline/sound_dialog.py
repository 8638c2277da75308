"""The settings of a sound on the audio lane."""

from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from storymem_studio.domain import edits_film
from storymem_studio.domain.finish import SoundClip
from storymem_studio.ui.controls import push_button, spin_box
from storymem_studio.ui.language import tr
from storymem_studio.ui.session import Session
from storymem_studio.ui.settings.rows import Rows, check, combo, decimal, line

FARTHEST = 1_000_000
"""Frames before and behind the film's first one that a sound may begin at."""


class SoundDialog(QDialog):
    """What is changed here becomes one step to undo."""

    def __init__(self, session: Session, sound: SoundClip, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._sound = sound
        self.setWindowTitle(tr("Sound"))
        self.setAccessibleName(self.windowTitle())
        self.name = line(tr("Name"), text=sound.name)
        kinds = ((tr("Music"), "music"), (tr("Voice"), "voice"), (tr("Effect"), "effect"))
        self.kind = combo(tr("Kind"), tr("Music and effects can give way to voices"), kinds)
        self.kind.setCurrentIndex(self.kind.findData(sound.kind))
        tip = tr("The film frame it begins at; below zero it begins under the opening title")
        self.begins = spin_box(tr("Begins at frame"), tip, -FARTHEST, FARTHEST, "")
        self.begins.setValue(sound.start)
        self.gain = decimal(tr("Loudness"), -60, 24, step=1, decimals=1, suffix=" dB")
        self.gain.setValue(sound.gain)
        self.fade_in = decimal(tr("Fade in"), 0, 60, suffix=" s")
        self.fade_in.setValue(sound.fade_in / 1000)
        self.fade_out = decimal(tr("Fade out"), 0, 60, suffix=" s")
        self.fade_out.setValue(sound.fade_out / 1000)
        self.duck = check(tr("Softer under voices"), tr("Lower it while a voice speaks"))
        self.duck.setChecked(sound.duck)
        self.apply = push_button(tr("Apply"), role="primary")
        self.apply.setDefault(True)
        cancel = push_button(tr("Cancel"))

        rows = Rows()
        for control in (self.name, self.kind, self.begins, self.gain, self.fade_in, self.fade_out):
            rows.row(control.accessibleName(), control)
        rows.under(self.duck)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(rows)
        column.addLayout(buttons)
        self.resize(460, self.sizeHint().height())
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.apply.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        self._kind_changed()

    def accept(self) -> None:
        changes: dict[str, Any] = {
            "name": self.name.text().strip() or self._sound.name,
            "kind": self.kind.currentData(),
            "start": self.begins.value(),
            "gain": self.gain.value(),
            "fade_in": round(self.fade_in.value() * 1000),
            "fade_out": round(self.fade_out.value() * 1000),
            "duck": self.duck.isChecked(),
        }
        different = {name: value for name, value in changes.items() if value != getattr(self._sound, name)}
        if different:
            self._session.edit(tr("Change sound"), edits_film.update_sound, self._sound.id, **different)
        super().accept()

    def _kind_changed(self) -> None:
        self.duck.setEnabled(self.kind.currentData() != "voice")
