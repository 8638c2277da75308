"""The window: start page, drafting, and the studio, with the menus and the messages over them."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from storymem_studio.domain.story import RenderSettings, Story
from storymem_studio.drafting import Draft, DraftEvent
from storymem_studio.drafting.brief import Brief
from storymem_studio.errors import StudioError
from storymem_studio.paths import config_dir, projects_dir
from storymem_studio.preferences import load_preferences
from storymem_studio.ui import collecting
from storymem_studio.ui.actions import Actions, KeysOfFocusedControl
from storymem_studio.ui.background import Background
from storymem_studio.ui.banner import Banner, Notice, notice_of
from storymem_studio.ui.desktop import DesktopNotes
from storymem_studio.ui.draft_page import DraftPage
from storymem_studio.ui.draft_worker import DraftWorker
from storymem_studio.ui.language import tr
from storymem_studio.ui.recent import recent_projects, remember_project
from storymem_studio.ui.script_files import ScriptFiles
from storymem_studio.ui.shortcuts import Shortcuts
from storymem_studio.ui.start_page import Sample, StartPage
from storymem_studio.ui.status import Status
from storymem_studio.ui.tab_order import ReadInOrder
from storymem_studio.ui.theme import LOOK
from storymem_studio.ui.workspace import keep_window

if TYPE_CHECKING:  # the window is shown before the project's modules are loaded
    from storymem_studio.project import Project
    from storymem_studio.project.rendering import RenderEnded
    from storymem_studio.ui.settings.dialog import SettingsDialog
    from storymem_studio.ui.studio_page import StudioPage

log = logging.getLogger(__name__)


class MainWindow(ReadInOrder, QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("StoryMem Studio")
        self.resize(1440, 900)
        self.background = Background(parent=self)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.shortcuts = Shortcuts(self.actions_)
        self.shortcuts.apply_saved()
        self.desktop = DesktopNotes(self)
        self.starts_again_with: tuple[str, ...] | None = None
        """What the program is started with once this window is closed; None when it just ends."""
        LOOK.changed.connect(self._look_changed)
        self.banner = Banner()
        self.banner.writer_settings_wanted.connect(lambda: self.show_settings("writer"))
        self.start = StartPage(self.actions_)
        self.drafting = DraftPage()
        self.studio: StudioPage | None = None
        self._worker: DraftWorker | None = None
        self._importing: Future[None] | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        collecting.keep_to_gui_thread(app)
        self._keys = KeysOfFocusedControl(app)

        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.drafting)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        frame = QVBoxLayout()
        frame.setContentsMargins(8, 0, 8, 0)
        frame.addWidget(self.banner)
        column.addLayout(frame)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.status = Status()
        self.setStatusBar(self.status)

        self.scripts = ScriptFiles(self, lambda: self.studio and self.studio.session, self.open, self.tell)
        self.start.draft_wanted.connect(self.draft)
        self.start.sample_wanted.connect(self._open_sample)
        self.start.project_wanted.connect(self.open)
        self.drafting.stop_wanted.connect(self._stop_draft)
        for name, handler in self._handlers().items():
            self.actions_[name].triggered.connect(handler)
        self.actions_.enable_for_project(False)
        self.start.logline.setFocus()

    def load_lists(self) -> None:
        """Recent projects and samples, once the window is seen."""
        self.start.show_recent(recent_projects())

        def samples() -> tuple[Sample, ...]:
            self._wait_for_imports()
            from storymem_studio.ui.samples import load_samples

            return load_samples()

        self._importing = self.background.run(_import_what_follows)
        self.background.run(samples, self.start.show_samples)

    def _wait_for_imports(self) -> None:
        """From any thread, before it imports: two that import the same packages at once find them half made."""
        if self._importing is not None:
            wait((self._importing,))

    def _handlers(self) -> dict[str, Callable[..., object]]:
        return {
            "new_story": self._new_story,
            "open_project": self._choose_project,
            "open_script": self._choose_script,
            "save_script": self.scripts.choose_target,
            "export_film": self.export_film,
            "show_folder": self._show_folder,
            "close_project": self.show_start,
            "quit": self.close,
            "settings": lambda: self.show_settings(),
            "engine_settings": lambda: self.show_settings("engine"),
            "full_screen": self._full_screen,
            "show_guide": self._show_guide,
            "show_shortcuts": self._show_shortcuts,
            "show_log": lambda: QDesktopServices.openUrl(
                QUrl.fromLocalFile(str(config_dir() / "studio.log"))
            ),
            "about": self._about,
        }

    def tell(self, notice: Notice) -> None:
        self.banner.show_notice(notice)

    # Opening

    def open(self, path: Path) -> bool:
        """Open a project folder or a script; what cannot be opened is said in the banner."""
        self._wait_for_imports()
        from storymem_studio.store.folder import is_project

        if is_project(path) or path.is_dir():
            return self._open(lambda: _open_project(path))
        return self._open(lambda: _open_script(path), new=True)

    def _open_sample(self, sample: Sample) -> None:
        self._open(lambda: _open_script(sample.path), new=True)

    @collecting.opening()
    def _open(self, opening: Callable[[], "Project"], *, new: bool = False) -> bool:
        """`new`: drafted or read from a script just now, or a sample; something to watch is made at once."""
        self._wait_for_imports()
        from storymem_studio.ui.first_run import begin_making
        from storymem_studio.ui.studio_page import StudioPage

        try:
            project = opening()
        except (StudioError, OSError) as error:
            self.tell(notice_of(error))
            return False
        self._close_studio()
        self.banner.hide()
        self.actions_.enable_for_project(True)
        self.studio = StudioPage(project, self.background, self.actions_)
        self.studio.session.notice.connect(self.tell)
        self.studio.session.film_changed.connect(self._show_title)
        self.pages.addWidget(self.studio)
        self.pages.setCurrentWidget(self.studio)
        self.status.follow(self.studio.session)
        self._show_title()
        remember_project(project.folder, project.story.title)
        self.studio.timeline.view.setFocus()
        self.studio.session.rendering.ended.connect(self._render_ended)
        begin_making(self.studio.session, new=new)
        return True

    def _look_changed(self) -> None:
        """Colours kept in texts and pictures are made again with what shows them."""
        if self.studio is not None:
            self.studio.session.film_changed.emit()
            self.studio.session.selection_changed.emit(self.studio.session.selected_id)

    def _render_ended(self, ended: "RenderEnded") -> None:
        if self.studio is not None:
            self.desktop.render_ended(ended, self.studio.session.story.title)

    def show_start(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None
        self._close_studio()
        self.start.show_recent(recent_projects())
        self.pages.setCurrentWidget(self.start)
        self.start.logline.setFocus()

    def _new_story(self) -> None:
        self.start.begin_anew()
        self.show_start()

    def _close_settings(self) -> None:
        """They show the film that is closed."""
        if open_ := self.findChild(QDialog, "settings"):
            open_.close()

    def _close_studio(self) -> None:
        self._close_settings()
        studio, self.studio = self.studio, None
        if studio is None:
            return
        remember_project(studio.session.project.folder, studio.session.story.title)
        studio.close_project()
        self.pages.removeWidget(studio)
        studio.deleteLater()
        collecting.closed(self)
        self.status.follow(None)
        self.actions_.enable_for_project(False)
        self.setWindowTitle("StoryMem Studio")

    def _show_title(self) -> None:
        if self.studio is not None:
            self.setWindowTitle(f"{self.studio.session.story.title} — StoryMem Studio")

    def _choose_project(self) -> None:
        dialog = QFileDialog(self, tr("Open project"), str(projects_dir()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda folder: self.open(Path(folder)))
        dialog.open()

    def _choose_script(self) -> None:
        scripts = f"{tr('Scripts')} (*.json *.json5 *.fountain *.fdx *.txt);;{tr('All files')} (*)"
        dialog = QFileDialog(self, tr("Open script"), "", scripts)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.open(Path(file)))
        dialog.open()

    # Drafting

    def draft(self, brief: Brief, writer: str) -> None:
        """Draft from a logline; when it is done (or stopped) the story becomes a project."""
        try:
            brief = replace(brief.checked(), settings=load_preferences().new_film)
        except StudioError as error:
            self.tell(notice_of(error))
            return
        self.banner.hide()
        self.drafting.begin(brief.logline)
        self.pages.setCurrentWidget(self.drafting)

        def write(brief: Brief, cancelled: Callable[[], bool]) -> Iterator[DraftEvent]:
            self._wait_for_imports()
            return _write(brief, writer, cancelled)

        self._worker = DraftWorker(brief, write, self)
        self._worker.grown.connect(self.drafting.show_draft)
        self._worker.finished.connect(self._draft_finished)
        self._worker.failed.connect(self._draft_failed)
        self._worker.start()

    def _stop_draft(self) -> None:
        if self._worker is not None:
            self._worker.stop()

    def _draft_finished(self, draft: Draft) -> None:
        self._worker = None
        story = draft.story
        if not story.shots():
            self.pages.setCurrentWidget(self.start)
            self.tell(Notice(tr("The draft was stopped before the first shot was written."), tone="warning"))
            return
        if not self._open(lambda: _new_project(story), new=True):
            self.pages.setCurrentWidget(self.start)
            return
        if draft.notes:
            self.tell(Notice(" ".join(draft.notes), tone="warning", remedies=("choose-server",)))

    def _draft_failed(self, error: BaseException) -> None:
        draft = self._worker.draft if self._worker is not None else None
        brief = draft.brief if draft is not None else None
        self._worker = None
        if not isinstance(error, StudioError):
            log.error("drafting failed", exc_info=error)
        if draft is not None and draft.story.shots():
            self._draft_finished(draft)
        else:
            self.pages.setCurrentWidget(self.start)
        notice = notice_of(error)
        if brief is not None and "offline-writer" in notice.remedies:
            offline = partial(self.draft, brief, "offline")
            notice = replace(notice, action=tr("Use the offline writer"), act=offline)
        self.tell(notice)

    # The rest of the File and Help menus

    def export_film(self) -> None:
        from storymem_studio.ui.export_dialog import ExportDialog

        if self.studio is not None:
            self.studio.preview.save_prompt()
            ExportDialog(self.studio.session, self).open()

    def _show_folder(self) -> None:
        if self.studio is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.studio.session.project.folder)))

    def _full_screen(self, on: bool) -> None:
        if self.studio is None:
            return
        self.menuBar().setVisible(not on)
        self.status.setVisible(not on)
        self.studio.show_only_film(on)
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | full if on else self.windowState() & ~full)

    def show_settings(self, page: str = "writer") -> "SettingsDialog":
        """One settings window at a time."""
        self._wait_for_imports()
        from storymem_studio.ui.settings.dialog import SettingsDialog

        session = self.studio.session if self.studio is not None else None
        open_ = self.findChild(SettingsDialog)
        if open_ is None:
            open_ = SettingsDialog(self.shortcuts, self.background, self, session, page)
            open_.looks.restart_wanted.connect(self.start_again)
            open_.show()
        else:
            open_.show_page(page)
        open_.activateWindow()
        return open_

    def _show_guide(self) -> None:
        from storymem_studio.ui.guide import Guide

        Guide(self.actions_, self).show()

    def _show_shortcuts(self) -> None:
        from storymem_studio.ui.help import ShortcutSheet

        ShortcutSheet(self.actions_, self).open()

    def _about(self) -> None:
        from storymem_studio.ui.help import about_box

        about_box(self).open()

    def start_again(self) -> None:
        """Close as ever, with its question while a film is made; then the program opens the same film."""
        studio = self.studio
        self.starts_again_with = (str(studio.session.project.folder),) if studio is not None else ()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.studio is not None and self.studio.session.rendering.active and self.isVisible():
            event.ignore()
            self._ask_to_stop()
            return
        if self._worker is not None:
            self._worker.close()
        keep_window(self)
        self._close_studio()
        self.background.close()
        self._keys.deleteLater()
        super().closeEvent(event)

    def _ask_to_stop(self) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(tr("Generating"))
        box.setText(tr("The film is still being made."))
        box.setInformativeText(
            tr("Finished shots are kept; what is left can go on when the film is opened again.")
        )
        stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def decide() -> None:
            if box.clickedButton() is stop and self.studio is not None:
                self.studio.session.rendering.close()
                self.close()
            else:
                self.starts_again_with = None

        box.finished.connect(decide)
        box.open()


def _import_what_follows() -> None:
    """Off the GUI thread and before it is needed: the first project opens sooner, the first shot is shown at once."""
    import storymem_studio.export.picture
    import storymem_studio.project  # noqa: F401


def _open_project(path: Path) -> "Project":
    from storymem_studio.project import Project

    return Project.open(path)


def _open_script(path: Path) -> "Project":
    from storymem_studio.project.sources import open_from, script_source
    from storymem_studio.scripts.formats import read_script

    def read() -> Story:
        story = read_script(path)
        if story.settings == RenderSettings():  # a script that says nothing of its own
            story = replace(story, settings=load_preferences().new_film)
        return story

    project, _ = open_from(script_source(path), read, parent=projects_dir())
    return project


def _new_project(story: Story) -> "Project":
    from storymem_studio.project import Project
    from storymem_studio.store.folder import slug, unused

    return Project.create(unused(projects_dir(), slug(story.title)), story)


def _write(brief: Brief, writer: str, cancelled: Callable[[], bool]) -> Iterator[DraftEvent]:
    from storymem_studio.drafting.writers import choose_writer

    return choose_writer(writer).draft(brief, cancelled)
