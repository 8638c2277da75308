"""Waveforms of the film's sounds, decoded off the GUI thread, kept in memory and in the project's cache."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from storymem_studio.store.folder import CACHE
from storymem_studio.ui.background import Background

if TYPE_CHECKING:  # numpy and PyAV are loaded when the first sound is shown
    from storymem_studio.export.waveform import Waveform


class Waveforms(QObject):
    """Ask for one: it is there, or `ready` announces it later."""

    ready = Signal()

    def __init__(self, background: Background, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._folder = folder / CACHE
        self._known: dict[Path, Waveform] = {}
        self._asked: set[Path] = set()

    def get(self, path: Path) -> "Waveform | None":
        if path not in self._known and path not in self._asked:
            self._asked.add(path)
            kept = self._folder / f"waveform-{path.stem}.npy"  # sounds are named by their content

            def work() -> "Waveform":
                from storymem_studio.export.waveform import read_waveform

                return read_waveform(path, kept)

            self._background.run(work, lambda waveform: self._keep(path, waveform), owner=self)
        return self._known.get(path)

    def _keep(self, path: Path, waveform: "Waveform") -> None:
        self._known[path] = waveform
        self.ready.emit()
