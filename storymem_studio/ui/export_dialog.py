"""Export of the finished film: where to, how far, and the film when it is there."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from storymem_studio.domain.timeline import duration_text
from storymem_studio.errors import CancelledByUser
from storymem_studio.store.folder import slug
from storymem_studio.ui.banner import notice_of
from storymem_studio.ui.controls import label, push_button, restyle
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.session import Session


class ExportDialog(QDialog):
    """Not modal: writing goes on while the story is worked on; the film is the one at the moment of Export."""

    exported = Signal(object)
    """Path of the finished film."""
    _progressed = Signal(int, int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export film"))
        self.setMinimumWidth(520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._cancelled = threading.Event()
        self._running = False
        self._film: Path | None = None

        self.path = QLineEdit(str(session.project.folder / f"{slug(session.story.title)}.mp4"))
        self.path.setAccessibleName(tr("Film file"))
        self.path.setToolTip(tr("Where the film is written"))
        self.browse = push_button(tr("Choose…"), "folder-open")
        self.browse.clicked.connect(self._browse)
        self.facts = label("", "dim", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Export progress"))
        self.message = label("", "dim", wrap=True)
        self.export = push_button(tr("Export"), "export", role="primary", tint="on_accent")
        self.export.clicked.connect(self.start)
        self.show_film = push_button(tr("Open film"), "play-circle-fill")
        self.show_film.clicked.connect(self._open_film)
        self.stop = push_button(tr("Close"))
        self.stop.clicked.connect(self._cancel_or_close)

        where = QHBoxLayout()
        where.addWidget(self.path, 1)
        where.addWidget(self.browse)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.show_film, self.stop, self.export):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(tr("Export film"), "section"))
        column.addWidget(self.facts)
        column.addLayout(where)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addSpacing(4)
        column.addLayout(buttons)
        self._progressed.connect(self._show_progress)
        self._show_facts()
        self._show_running(False)
        self.show_film.hide()

    def start(self) -> None:
        from storymem_studio.export.film import ExportedFilm, export_film
        from storymem_studio.project.reel import reel_of

        target = Path(self.path.text()).expanduser()
        self.show_film.hide()
        try:
            reel = reel_of(self._session.project, made_only=True)
        except Exception as error:
            self._fail(error)
            return
        self._cancelled.clear()
        self._show_running(True)

        def work() -> ExportedFilm:
            return export_film(reel, target, report=self._progressed.emit, cancelled=self._cancelled.is_set)

        self._session.background.run(work, lambda film: self._done(film.path), self._fail, owner=self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._cancelled.set()
        super().closeEvent(event)

    def _show_facts(self) -> None:
        timeline, settings = self._session.timeline, self._session.story.settings
        made = [clip for clip in timeline.clips if clip.take_id is not None]
        frames = sum(clip.frames for clip in made)
        missing = len(timeline.clips) - len(made)
        shots = counted(len(made), "{count} shot", "{count} shots")
        text = f"{shots}, {duration_text(frames, timeline.fps)}, {settings.width} × {settings.height}, H.264 mp4."
        if missing:
            text += " " + counted(
                missing,
                "{count} shot is not made yet and will be left out.",
                "{count} shots are not made yet and will be left out.",
            )
        self.facts.setText(text)
        self.export.setEnabled(bool(made))

    def _show_running(self, running: bool) -> None:
        self._running = running
        self.bar.setVisible(running)
        self.export.setVisible(not running)
        self.path.setEnabled(not running)
        self.browse.setEnabled(not running)
        self.stop.setText(tr("Cancel") if running else tr("Close"))
        self.stop.setAccessibleName(tr("Cancel export") if running else tr("Close"))
        if running:
            self.bar.setRange(0, 0)
            self._say(tr("Writing…"))

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

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
        self.message.setProperty("role", "warn" if warn else "dim")
        restyle(self.message)

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Export film"), self.path.text(), f"{tr('Film')} (*.mp4)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("mp4")
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
