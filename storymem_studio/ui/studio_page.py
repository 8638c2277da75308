"""The window's inside while a project is open: header, script, preview, memory, timeline."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from storymem_studio.project import Project
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.background import Background
from storymem_studio.ui.commands import Commands
from storymem_studio.ui.film_preview import FilmPreview
from storymem_studio.ui.header import Header
from storymem_studio.ui.language import tr
from storymem_studio.ui.memory.commands import MemoryCommands
from storymem_studio.ui.memory_panel import MemoryPanel
from storymem_studio.ui.player import FilmPlayer
from storymem_studio.ui.preview import PreviewPanel
from storymem_studio.ui.queue_commands import QueueCommands
from storymem_studio.ui.queue_panel import QueuePanel, QueuePopover
from storymem_studio.ui.script_panel import SCRIPT, ScriptPanel
from storymem_studio.ui.session import Session
from storymem_studio.ui.thumbnails import Thumbnails
from storymem_studio.ui.timeline.commands import TimelineCommands
from storymem_studio.ui.timeline.panel import TimelinePanel
from storymem_studio.ui.transitions import TransitionCommands
from storymem_studio.ui.workspace import Dock, Workspace, body
from storymem_studio.ui.writing_commands import WritingCommands

WRITING = 470
"""Width of the script panel while one writes in it."""


class StudioPage(QWidget):
    def __init__(self, project: Project, background: Background, actions: Actions) -> None:
        super().__init__()
        self.session = Session(project, background, Thumbnails(background, self), self)
        self.player = FilmPlayer(self)
        self.header = Header(self.session, actions)
        self.script = ScriptPanel(self.session, actions)
        self.preview = PreviewPanel(self.session, actions, self.player)
        self.memory = MemoryPanel(self.session, actions)
        self.timeline = TimelinePanel(self.session, actions, self.player)
        self.film = FilmPreview(self.session, self.player, self)
        self.commands = Commands(actions, self.session, self.player, self.preview, self)
        self.remembering = MemoryCommands(actions, self.session, self.memory, self)
        self.cutting = TimelineCommands(actions, self.session, self.player, self.timeline, self)
        self.joining = TransitionCommands(actions, self.session, self.timeline.view, self)
        self.writing = WritingCommands(
            actions, self.session, self.script, self.preview, self.show_wide_script, self
        )
        self.queue = QueuePopover(self.session, actions, self, self.header.engine)
        self.queueing = QueueCommands(actions, self.session, self._show_queue, self)
        self.workspace = Workspace(
            actions,
            self.preview,
            {
                "script": (tr("Script"), self.script),
                "memory": (tr("Memory"), self.memory),
                "timeline": (tr("Timeline"), self.timeline),
            },
            {"queue": (tr("Queue"), lambda: QueuePanel(self.session, actions))},
        )
        self._narrow: dict[str, int] | None = None
        self._widths: dict[str, int] = {}
        self._seen: list[Dock] = []
        self._left_from: QWidget | None = None
        """What had the focus before the film was shown alone."""
        self._lay_out()
        self.script.page_changed.connect(self._make_room)

    def show_only_film(self, on: bool) -> None:
        """Full screen: the film and its transport alone. Space plays, wherever the keyboard was before."""
        if on:
            self._left_from = QApplication.focusWidget()
            self.preview.play.setFocus()
        self.header.setVisible(not on)
        self._set_aside(list(self.workspace.docks.values()), on)
        self.preview.show_only_film(on)
        if not on:
            before, self._left_from = self._left_from, None
            (before if before is not None and isValid(before) else self.timeline.view).setFocus()

    def show_wide_script(self, on: bool) -> None:
        """Writing takes the width of preview and memory."""
        if on:
            self.script.show_page(SCRIPT)
            self._widths = self.workspace.widths()
        self.preview.setVisible(not on)
        self._set_aside([self.workspace.docks["memory"], self.workspace.docks["queue"]], on)
        if not on:
            self._give_back(self._widths)

    def _give_back(self, widths: dict[str, int]) -> None:
        """Once the panels that were shown again have been laid out."""
        QTimer.singleShot(0, self.workspace, lambda: self.workspace.widen(widths))

    def _set_aside(self, docks: list[Dock], aside: bool) -> None:
        """Hide these panels for a while; those that were seen come back."""
        if aside:
            self._seen = [dock for dock in docks if dock.isVisible()]
        for dock in self._seen:
            dock.setVisible(not aside)
        if not aside:
            self._seen = []

    def _show_queue(self) -> None:
        """Where it is: in its panel, else over the page."""
        dock = self.workspace.docks["queue"]
        if dock.isHidden():
            self.queue.toggle()
        else:
            dock.raise_()

    def _make_room(self, page: int) -> None:
        """A script wants wider lines than an outline; what the user set by hand comes back with the outline."""
        if page == SCRIPT and self.script.width() < WRITING and self._narrow is None:
            self._narrow = self.workspace.widths()
            self.workspace.widen(self._narrow | {"script": WRITING})
        elif page != SCRIPT and self._narrow is not None:
            self._give_back(self._narrow)
            self._narrow = None

    def close_project(self) -> None:
        if not self._seen:
            if self._narrow is not None:  # the next film opens with its outline
                self.workspace.widen(self._narrow)
            self.workspace.keep()
        self.workspace.disconnect_all()
        self.preview.save_prompt()
        self.script.close_project()
        self.writing.disconnect_all()
        self.commands.disconnect_all()
        self.remembering.disconnect_all()
        self.cutting.disconnect_all()
        self.joining.disconnect_all()
        self.queueing.disconnect_all()
        self.film.close()
        self.session.close()

    def _lay_out(self) -> None:
        self.script.setMinimumWidth(220)
        self.memory.setMinimumWidth(240)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(body(self.workspace), 1)
        self.workspace.restore()
