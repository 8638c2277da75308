"""The model weights: what is here, what is missing, downloads with progress. The engine's own program does the work."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QProcess, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from storymem_engine.protocol import Sentence
from storymem_studio.generation.engine_process import engine_python
from storymem_studio.generation.telling import told, told_line
from storymem_studio.ui.controls import label, push_button, restyle
from storymem_studio.ui.language import tr
from storymem_studio.ui.settings.rows import Page, side_by_side

GB = 1_000_000_000
PROGRAM = ("-m", "storymem_engine.weights", "--json")


@dataclass(frozen=True, slots=True)
class Weights:
    """One model as `storymem_engine.weights list` describes it."""

    name: str
    title: str
    bytes: int
    licence: str
    required: bool
    purpose: str
    path: str | None = None
    problem: str = ""
    others: dict[str, object] = field(default_factory=dict)

    @property
    def here(self) -> bool:
        return bool(self.path) and not self.problem


def read_weights(line: str) -> Weights | None:
    """One line of the list; None for lines that are something else."""
    try:
        values = json.loads(line)
        known = {name: values.pop(name) for name in list(values) if name in Weights.__dataclass_fields__}
        known["problem"] = told(Sentence.read(known.get("problem", "")))
        return Weights(**known, others=values)
    except (ValueError, TypeError, AttributeError):
        return None


class WeightsProgram(QProcess):
    """`python -m storymem_engine.weights …` in the background, line by line."""

    said = Signal(str)
    ended = Signal(bool, str)
    """Whether it went well, and what it said on stderr."""

    def __init__(self, arguments: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._arguments = [*PROGRAM, *arguments]
        self._stopped = False
        self.readyReadStandardOutput.connect(self._read)
        self.finished.connect(self._end)
        self.errorOccurred.connect(self._not_started)

    def begin(self) -> None:
        self.start(engine_python(), self._arguments)

    def stop(self) -> None:
        self._stopped = True
        self.kill()

    @property
    def stopped(self) -> bool:
        return self._stopped

    def _read(self) -> None:
        while self.canReadLine():
            self.said.emit(bytes(self.readLine().data()).decode(errors="replace").strip())

    def _end(self, code: int) -> None:
        self._read()
        self.ended.emit(code == 0, bytes(self.readAllStandardError().data()).decode(errors="replace").strip())

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.ended.emit(False, tr("The engine's program cannot be started."))


class WeightsCard(QFrame):
    """One model: what it is for, whether it is here, and the button that fetches it."""

    wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self.setObjectName("card")
        self.weights = weights
        self.download = push_button(tr("Download"), "arrow-down")
        self.download.setAccessibleName(tr("Download {title}", title=weights.title))
        self.download.clicked.connect(lambda: self.wanted.emit(self.weights))
        self.cancel = push_button(tr("Cancel"))
        self.cancel.setAccessibleName(tr("Cancel downloading {title}", title=weights.title))
        self.cancel.clicked.connect(self.cancelled)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Download of {title}", title=weights.title))
        self.state = label("", "dim", wrap=True)
        need = tr("needed") if weights.required else tr("optional")
        top = QHBoxLayout()
        top.addWidget(label(weights.title, "title"))
        size = tr("{size:.1f} GB", size=weights.bytes / GB)
        facts = f"{size}  ·  {need}  ·  {tr(weights.licence)}"
        top.addWidget(label(facts, "faint"))
        top.addStretch()
        top.addWidget(self.cancel)
        top.addWidget(self.download)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 12)
        column.setSpacing(6)
        column.addLayout(top)
        purpose = tr(weights.purpose)
        column.addWidget(label(purpose[:1].upper() + purpose[1:] + ".", "dim", wrap=True))
        column.addWidget(self.bar)
        column.addWidget(self.state)
        self.show_resting()

    def show_resting(self, problem: str = "") -> None:
        self.bar.hide()
        self.cancel.hide()
        self.download.setVisible(not self.weights.here)
        problem = problem or self.weights.problem
        here = tr("Here: {path}", path=self.weights.path) if self.weights.here else tr("Not on this machine.")
        self.state.setText(problem or here)
        self.state.setProperty("role", "warn" if problem else "good" if self.weights.here else "faint")
        restyle(self.state)

    def show_progress(self, done: int, total: int) -> None:
        self.bar.show()
        self.cancel.show()
        self.download.hide()
        self.bar.setValue(round(1000 * done / total) if total else 0)
        self.state.setProperty("role", "dim")
        restyle(self.state)
        self.state.setText(
            tr("{done:.1f} of {total:.1f} GB", done=done / GB, total=total / GB)
            if done
            else tr("Starting the download…")
        )


class WeightsPage(Page):
    def __init__(self) -> None:
        super().__init__(tr("Weights"))
        self.cards: dict[str, WeightsCard] = {}
        self._lister: WeightsProgram | None = None
        self._download: tuple[str, WeightsProgram] | None = None
        self.look = push_button(tr("Look in a folder…"), "folder-open")
        self.look.clicked.connect(self._choose_folder)
        self.again = push_button(tr("Look again"), "arrows-clockwise")
        self.again.clicked.connect(self.refresh)
        self.note = label(tr("Looking for weights…"), "dim", wrap=True)
        self.add(label(tr("Model weights"), "section"))
        self.add(
            label(
                tr(
                    "The StoryMem engine needs these, and a GPU. The animatic needs none of them. Downloads go on where they "
                    "stopped; weights that are on this machine already are found."
                ),
                "dim",
                wrap=True,
            )
        )
        self.column.addLayout(side_by_side(self.look, self.again))
        self.add(self.note)
        self._room = QVBoxLayout()
        self._room.setSpacing(8)
        self.column.addLayout(self._room)
        self.end()

    def refresh(self) -> None:
        self._list(["list"])

    def close_page(self) -> None:
        for program in (self._lister, self._download[1] if self._download else None):
            if program is not None and program.state() != QProcess.ProcessState.NotRunning:
                program.blockSignals(True)
                program.kill()
                program.waitForFinished(1000)
        self._lister = self._download = None

    def _list(self, arguments: list[str]) -> None:
        if self._lister is not None:
            return
        found: list[Weights] = []
        self._lister = WeightsProgram(arguments, self)

        def hear(line: str) -> None:
            weights = read_weights(line)
            if weights is not None:
                found.append(weights)

        def end(well: bool, said: str) -> None:
            if self._lister is not None:
                self._lister.deleteLater()
            self._lister = None
            self._show(found, "" if well else said)

        self._lister.said.connect(hear)
        self._lister.ended.connect(end)
        self._lister.begin()

    def _show(self, found: list[Weights], fault: str) -> None:
        self.note.setVisible(bool(fault) or not found)
        self.note.setText(told_line(fault) or tr("No weights are known."))
        for weights in found:
            card = self.cards.get(weights.name)
            if card is None:
                card = self.cards[weights.name] = WeightsCard(weights)
                card.wanted.connect(self.ask_for_licence)
                card.cancelled.connect(self._stop_download)
                self._room.addWidget(card)
            card.weights = weights
            if self._download is None or self._download[0] != weights.name:
                card.show_resting()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Folder with weights"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.look_in)
        dialog.open()

    def look_in(self, folder: str) -> None:
        self._list(["add", str(Path(folder))])

    # Downloading

    def ask_for_licence(self, weights: Weights) -> QMessageBox:
        """Nothing is fetched before the licence is accepted."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Download {title}", title=weights.title))
        box.setText(tr("{title} comes under {licence}.", title=weights.title, licence=tr(weights.licence)))
        box.setInformativeText(
            tr("It takes {size:.1f} GB. Do you accept the licence?", size=weights.bytes / GB)
        )
        accept = box.addButton(tr("Accept and download"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        box.finished.connect(lambda: self.fetch(weights) if box.clickedButton() is accept else None)
        box.open()
        return box

    def fetch(self, weights: Weights) -> None:
        if self._download is not None:
            self.cards[weights.name].show_resting(tr("Another download is under way; this one has to wait."))
            return
        program = WeightsProgram(["download", weights.name, "--accept-licence"], self)
        self._download = (weights.name, program)
        card = self.cards[weights.name]
        card.show_progress(0, weights.bytes)
        program.said.connect(lambda line: self._hear(weights.name, line))
        program.ended.connect(lambda well, said: self._fetched(program, weights, well, said))
        program.begin()

    def _hear(self, name: str, line: str) -> None:
        try:
            values = json.loads(line)
            self.cards[name].show_progress(int(values["done"]), int(values["total"]))
        except (ValueError, KeyError, TypeError):
            return

    def _stop_download(self) -> None:
        if self._download is not None:
            self._download[1].stop()

    def _fetched(self, program: WeightsProgram, weights: Weights, well: bool, said: str) -> None:
        self._download = None
        program.deleteLater()
        stopped = tr("Stopped; it goes on from there next time.")
        last = told_line(said.splitlines()[-1]) if said else tr("The download failed.")
        self.cards[weights.name].show_resting("" if well else stopped if program.stopped else last)
        if well:
            self.refresh()
