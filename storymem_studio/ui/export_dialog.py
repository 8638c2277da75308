"""Export of the film: as what, with which options, where to; what will happen, how far it is, and what was written."""

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from storymem_studio.domain.timeline import duration_text
from storymem_studio.errors import CancelledByUser, StudioError
from storymem_studio.store.folder import slug
from storymem_studio.ui.banner import notice_of
from storymem_studio.ui.controls import label, push_button, restyle, rule
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.session import Session
from storymem_studio.ui.tab_order import ReadInOrder

if TYPE_CHECKING:
    from storymem_studio.export.film import ExportedFilm
    from storymem_studio.export.order import Order
    from storymem_studio.ui.export_choices import Choice


class ExportDialog(ReadInOrder, QDialog):
    """Not modal: writing goes on while the story is worked on; the film is the one at the moment of Export."""

    exported = Signal(object)
    """Path of what was written."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        from storymem_studio.project.exporting import formats
        from storymem_studio.ui.export_choices import ExportChoices
        from storymem_studio.ui.export_form import ExportForm

        super().__init__(parent)
        self.setWindowTitle(tr("Export film"))
        self.resize(900, 740)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._cancelled = threading.Event()
        self._running = False
        self._begun = 0.0
        self._film: Path | None = None

        self.choices = ExportChoices(formats())
        self.heading = label("", "section")
        self.purpose = label("", "dim", wrap=True)
        self.form = ExportForm(session.story, session.timeline)
        self.facts = label("", "dim", wrap=True)
        self.summary = label("", "dim", wrap=True)
        self.summary.setAccessibleName(tr("What will happen"))
        self.warnings = label("", "warn", wrap=True)
        self.path = QLineEdit(str(session.project.folder / f"{slug(session.story.title)}.mp4"))
        self.path.setAccessibleName(tr("Film file"))
        self.path.setToolTip(tr("Where it is written; another ending is another format"))
        self.browse = push_button(tr("Choose…"), "folder-open")
        self.browse.clicked.connect(self._browse)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Export progress"))
        self.message = label("", "dim", wrap=True)
        self.message.hide()
        self.export = push_button(tr("Export"), "export", role="primary", tint="on_accent")
        self.export.setDefault(True)
        self.export.clicked.connect(self.start)
        self.show_film = push_button(tr("Open film"), "play-circle-fill")
        self.show_film.clicked.connect(self._open_film)
        self.stop = push_button(tr("Close"))
        self.stop.clicked.connect(self._cancel_or_close)
        self._lay_out()

        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(0)
        self._late.timeout.connect(self._show_summary)
        self.choices.chosen.connect(self._show_choice)
        self.form.changed.connect(self._late.start)
        self.path.editingFinished.connect(self._follow_ending)
        session.film_changed.connect(self._late.start)
        self.choices.choose(".mp4")
        self._show_summary()
        self._show_running(False)
        self.show_film.hide()

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self.path, 1)
        where.addWidget(self.browse)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.show_film, self.stop, self.export):
            buttons.addWidget(button)
        inside = QWidget()
        options = QVBoxLayout(inside)
        options.setContentsMargins(24, 20, 24, 12)
        options.setSpacing(8)
        options.addWidget(self.heading)
        options.addWidget(self.purpose)
        options.addSpacing(4)
        options.addWidget(self.form)
        options.addSpacing(6)
        options.addWidget(label(tr("What will happen"), "title"))
        for widget in (self.facts, self.summary, self.warnings):
            options.addWidget(widget)
        options.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Options"))
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(10)
        foot.addLayout(where)
        foot.addWidget(self.bar)
        foot.addWidget(self.message)
        foot.addLayout(buttons)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(scroll, 1)
        right.addWidget(rule())
        right.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.choices)
        whole.addLayout(right, 1)

    def start(self) -> None:
        from storymem_studio.project.exporting import export

        self.show_film.hide()
        self._follow_ending()
        try:
            order = self._order()
        except Exception as error:
            self._fail(error)
            return
        self._cancelled.clear()
        self._begun = time.monotonic()
        self._show_running(True)

        background = self._session.background

        def report(done: int, total: int) -> None:
            # This dialog may be gone by now, which only the GUI thread knows for sure.
            background.call_soon(lambda: self._show_progress(done, total) if isValid(self) else None)

        def work() -> "ExportedFilm":
            return export(order, report=report, cancelled=self._cancelled.is_set)

        background.run(work, lambda film: self._done(film.path), self._fail, owner=self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._cancelled.set()
        super().closeEvent(event)

    def _order(self) -> "Order":
        from storymem_studio.project.exporting import order_of

        target = Path(self.path.text()).expanduser()
        return order_of(self._session.project, target, self.form.options, self.choices.choice.format)

    def _show_choice(self, choice: "Choice") -> None:
        """Another format: its options, and the path with its ending."""
        self.heading.setText(choice.title)
        self.purpose.setText(choice.purpose)
        self.purpose.setVisible(bool(choice.purpose))
        self.form.show_options(choice.format, choice.preset)
        path = Path(self.path.text())
        if path.suffix.lower() != choice.format.suffix:
            self.path.setText(str(path.with_suffix(choice.format.suffix)))
        self._late.start()

    def _follow_ending(self) -> None:
        """A typed ending chooses its format; one that is no format is explained when it is exported."""
        suffix = Path(self.path.text()).suffix.lower()
        if suffix != self.choices.choice.format.suffix and self.choices.choose(suffix):
            self._late.start()

    def _show_summary(self) -> None:
        from storymem_studio.project.exporting import summary

        self._show_facts()
        try:
            told = summary(self._order())
        except StudioError as error:
            self.summary.setText("")
            self.warnings.setText(str(error))
            self.warnings.show()
            return
        self.summary.setText("\n".join(told.sentences))
        warnings = [text for text in told.warnings if text != told.missing]  # the facts have said that
        self.warnings.setText("\n".join(warnings))
        self.warnings.setVisible(bool(warnings))

    def _show_facts(self) -> None:
        timeline, settings = self._session.timeline, self._session.story.settings
        made = [clip for clip in timeline.clips if clip.take_id is not None]
        frames = sum(clip.frames for clip in made)
        missing = len(timeline.clips) - len(made)
        shots = counted(len(made), "{count} shot", "{count} shots")
        text = f"{shots}, {duration_text(frames, timeline.fps)}, {settings.width} × {settings.height}."
        needs = self.choices.choice.format.needs_pictures
        if missing and needs:
            text += " " + counted(
                missing,
                "{count} shot is not made yet and will be left out.",
                "{count} shots are not made yet and will be left out.",
            )
        self.facts.setText(text)
        self.export.setEnabled(bool(made) or not needs)

    def _show_running(self, running: bool) -> None:
        self._running = running
        if running:  # the button that was pressed goes; where it could be stopped, the keys are
            self.stop.setFocus()
        self.bar.setVisible(running)
        self.export.setVisible(not running)
        for widget in (self.path, self.browse, self.choices, self.form):
            widget.setEnabled(not running)
        self.stop.setText(tr("Cancel") if running else tr("Close"))
        self.stop.setAccessibleName(tr("Cancel export") if running else tr("Close"))
        if running:
            self.bar.setRange(0, 0)
            self._say(tr("Writing…"))

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        spent = time.monotonic() - self._begun
        if self._running and spent > 1 and 0 < done < total:
            self._say(tr("Writing… {seconds} s left", seconds=max(1, round(spent * (total - done) / done))))

    def _done(self, path: Path) -> None:
        self._film = path
        self._show_running(False)
        self._say(tr("The film is in {path}.", path=path))
        self.show_film.show()
        self.exported.emit(path)

    def _fail(self, error: BaseException) -> None:
        self._show_running(False)
        if isinstance(error, CancelledByUser):
            self._say(tr("Stopped; no file was left behind."))
        else:
            notice = notice_of(error)
            self._say(f"{notice.message} {notice.advice}".strip(), warn=True)

    def _say(self, text: str, *, warn: bool = False) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.message.setProperty("role", "warn" if warn else "dim")
        restyle(self.message)

    def _browse(self) -> None:
        format = self.choices.choice.format
        dialog = QFileDialog(
            self, tr("Export film"), self.path.text(), f"{tr(format.title)} (*{format.suffix})"
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(format.suffix.lstrip("."))
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    def _open_film(self) -> None:
        if self._film is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._film)))

    def _cancel_or_close(self) -> None:
        if self._running:
            self._cancelled.set()
        else:
            self.close()
