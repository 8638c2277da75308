"""Script files in and out of the window: dropped on it, read into the open story, saved from it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from storymem_studio.domain.merge import merge_story
from storymem_studio.domain.story import Story
from storymem_studio.errors import StudioError
from storymem_studio.ui.banner import Notice, notice_of
from storymem_studio.ui.language import tr

if TYPE_CHECKING:  # the window is shown before the project's modules are loaded
    from storymem_studio.ui.session import Session

OF_OTHERS = frozenset((
    ".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".wav", ".mp3", ".flac", ".ogg", ".m4a", ".aac",
    ".mp4", ".mov", ".mkv", ".webm", ".avi", ".otio", ".otioz", ".fcpxml", ".aaf", ".edl",
))  # fmt: skip
"""Pictures, sounds, films and timelines, which no script is. Of anything else it is said why it is none."""
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


def dropped_file(data: QMimeData) -> Path | None:
    """The file or project folder that is dragged, if it may be a script."""
    for url in data.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and (path.suffix.lower() not in OF_OTHERS or path.is_dir()):
            return path
    return None


class ScriptFiles(QObject):
    """`session` gives the open one, or None; `open_file` opens a script or a project on its own."""

    def __init__(
        self,
        window: QWidget,
        session: Callable[[], "Session | None"],
        open_file: Callable[[Path], object],
        tell: Callable[[Notice], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._open_file = open_file
        self._tell = tell
        self.question: QMessageBox | None = None
        """Asked when a script is dropped on an open film."""
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DRAGS and isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if dropped_file(event.mimeData()) is not None:
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = dropped_file(event.mimeData())
            if path is not None:
                event.acceptProposedAction()
                self.take(path)
                return True
        return False

    def take(self, path: Path) -> None:
        """A script becomes a film of its own, or the script of the film that is open: that is asked."""
        from storymem_studio.scripts.formats import read_text

        session = self._session()
        if session is None or path.is_dir():
            self._open_file(path)
            return
        try:
            read_text(path)
        except StudioError as error:  # there is nothing to ask about
            self._tell(notice_of(error))
            return
        box = QMessageBox(self._window)
        self.question = box
        box.setWindowTitle(tr("Script dropped"))
        box.setText(tr("What should become of “{name}”?", name=path.name))
        box.setInformativeText(
            tr(
                "As the new script of “{title}”, shots that are still in it keep their takes; that can be undone.",
                title=session.story.title,
            )
        )
        new = box.addButton(tr("Open as a new film"), QMessageBox.ButtonRole.AcceptRole)
        replace = box.addButton(tr("Replace this script"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)

        def decide() -> None:
            clicked = box.clickedButton()
            self.question = None
            box.deleteLater()
            if clicked is new:
                self._open_file(path)
            elif clicked is replace:
                self.replace_script(path)

        box.finished.connect(decide)
        box.open()

    def replace_script(self, path: Path) -> None:
        """One edit: the script of the open film is now the file's."""
        session = self._session()
        if session is None:
            return

        def read() -> Story:
            from storymem_studio.scripts.formats import read_script

            return read_script(path)

        def put(script: Story) -> None:
            if self._session() is session and session.edit(tr("Replace the script"), merge_story, script):
                self._tell(Notice(tr("The script is now that of {name}.", name=path.name), tone="good"))

        session.background.run(read, put, lambda error: self._tell(notice_of(error)))

    def choose_target(self) -> None:
        session = self._session()
        if session is None:
            return
        kinds = {
            tr("ST-Bench script (*.json)"): "json",
            tr("Fountain screenplay (*.fountain)"): "fountain",
        }
        dialog = QFileDialog(self._window, tr("Export script"), "", ";;".join(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds.get(kind, "json")))
        dialog.fileSelected.connect(self.export_script)
        dialog.open()

    def export_script(self, file: str) -> None:
        from storymem_studio.scripts.formats import write_script

        session = self._session()
        if session is not None and session.attempt(lambda: write_script(session.story, Path(file))):
            self._tell(Notice(tr("The script is in {file}.", file=file), tone="good"))
