"""Where projects go, and where the studio keeps its own things."""

import os
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from storymem_studio.paths import config_dir, projects_dir
from storymem_studio.preferences import change_preferences, load_preferences
from storymem_studio.ui.controls import label, push_button
from storymem_studio.ui.language import tr
from storymem_studio.ui.settings.rows import Page, Rows, check, line, side_by_side
from storymem_studio.wording import reason_of


class FoldersPage(Page):
    def __init__(self) -> None:
        super().__init__(tr("Folders"))
        self.projects = line(tr("Folder of new projects"), text=str(projects_dir()))
        self.projects.editingFinished.connect(lambda: self.choose(self.projects.text()))
        self.browse = push_button(tr("Choose…"), "folder-open")
        self.browse.clicked.connect(self._browse)
        self.usual = push_button(tr("The usual place"), "arrow-counter-clockwise")
        self.usual.clicked.connect(lambda: self.choose(""))
        self.fault = label("", "warn", wrap=True)
        self.fault.hide()
        if os.environ.get("STORYMEM_PROJECTS_DIR"):
            for control in (self.projects, self.browse, self.usual):
                control.setEnabled(False)
            self._refuse(tr("STORYMEM_PROJECTS_DIR is set in the environment and wins over this page."))
        self.animatic = check(
            tr("Draw the animatic of a new film at once"),
            tr("There is something to watch within a minute; it needs no GPU"),
        )
        self.animatic.setChecked(load_preferences().animatic_at_once)
        self.animatic.toggled.connect(lambda on: change_preferences(animatic_at_once=on))
        self.settings = push_button(tr("Show the settings folder"), "folder-open")
        self.settings.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(config_dir()))))
        rows = Rows()
        rows.section(tr("Projects"), tr("Each film is one folder: it can be moved, copied and zipped."))
        rows.row(tr("New projects go to"), side_by_side(self.projects, self.browse, self.usual, stretch=0))
        rows.under(self.fault)
        rows.row("", self.animatic)
        rows.section(tr("The studio's own things"))
        rows.row(tr("Settings are in"), side_by_side(label(str(config_dir()), "dim"), self.settings))
        self.add(rows)
        self.end()

    def choose(self, folder: str) -> None:
        """A folder that cannot be made or written is not taken."""
        path = Path(folder.strip()).expanduser() if folder.strip() else None
        self.fault.hide()
        if path is not None and path != projects_dir():
            if not path.is_absolute():
                self._refuse(tr("Give the whole path, from the root on."))
                return
            try:
                path.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                self._refuse(tr("{folder} cannot be used: {why}.", folder=path, why=reason_of(error)))
                return
        if path is None or path != projects_dir():
            change_preferences(projects_folder=str(path) if path is not None else "")
        self.projects.setText(str(projects_dir()))

    def _refuse(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.show()
        self.projects.setText(str(projects_dir()))

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Folder of new projects"), self.projects.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.choose)
        dialog.open()
