"""The window's inside while a project is open: header, script, preview, memory, timeline."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from storymem_studio.project import Project
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.background import Background
from storymem_studio.ui.commands import Commands
from storymem_studio.ui.film_preview import FilmPreview
from storymem_studio.ui.header import Header
from storymem_studio.ui.memory.commands import MemoryCommands
from storymem_studio.ui.memory_panel import MemoryPanel
from storymem_studio.ui.player import FilmPlayer
from storymem_studio.ui.preview import PreviewPanel
from storymem_studio.ui.queue_commands import QueueCommands
from storymem_studio.ui.queue_panel import QueuePopover
from storymem_studio.ui.script_panel import SCRIPT, ScriptPanel
from storymem_studio.ui.session import Session
from storymem_studio.ui.thumbnails import Thumbnails
from storymem_studio.ui.timeline.panel import TimelinePanel
from storymem_studio.ui.writing_commands import WritingCommands

SIDES = (300, 960, 312)
ROWS = (640, 250)
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
        self.writing = WritingCommands(
            actions, self.session, self.script, self.preview, self.show_wide_script, self
        )
        self.queue = QueuePopover(self.session, actions, self, self.header.engine)
        self.queueing = QueueCommands(actions, self.session, self.queue.toggle, self)
        self._narrow: list[int] | None = None
        self._lay_out()
        self.script.page_changed.connect(self._make_room)

    def show_only_film(self, on: bool) -> None:
        """Full screen: the film and its transport alone."""
        for widget in (self.header, self.script, self.memory, self.timeline):
            widget.setVisible(not on)
        self.preview.show_only_film(on)

    def show_wide_script(self, on: bool) -> None:
        """Writing takes the width of preview and memory."""
        if on:
            self.script.show_page(SCRIPT)
        self.preview.setVisible(not on)
        self.memory.setVisible(not on)

    def _make_room(self, page: int) -> None:
        """A script wants wider lines than an outline; what the user set by hand comes back with the outline."""
        sizes = self._columns.sizes()
        if page == SCRIPT and sizes[0] < WRITING and self._narrow is None:
            self._narrow = sizes
            self._columns.setSizes([WRITING, sizes[1] - (WRITING - sizes[0]), sizes[2]])
        elif page != SCRIPT and self._narrow is not None:
            self._columns.setSizes(self._narrow)
            self._narrow = None

    def close_project(self) -> None:
        self.preview.save_prompt()
        self.script.close_project()
        self.writing.disconnect_all()
        self.commands.disconnect_all()
        self.remembering.disconnect_all()
        self.queueing.disconnect_all()
        self.film.close()
        self.session.close()

    def _lay_out(self) -> None:
        columns = self._columns = QSplitter(Qt.Orientation.Horizontal)
        rows = QSplitter(Qt.Orientation.Vertical)
        for splitter in (columns, rows):
            splitter.setHandleWidth(8)
            splitter.setChildrenCollapsible(False)
        for pane in (self.script, self.preview, self.memory):
            columns.addWidget(pane)
        rows.addWidget(columns)
        rows.addWidget(self.timeline)
        for index in range(3):
            columns.setStretchFactor(index, 1 if index == 1 else 0)
        rows.setStretchFactor(0, 1)
        rows.setStretchFactor(1, 0)
        self.script.setMinimumWidth(220)
        self.memory.setMinimumWidth(240)
        columns.setSizes(list(SIDES))
        rows.setSizes(list(ROWS))
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(body, 1)
