"""The timeline pane: its toolbar, and the film as lanes."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider

from storymem_studio.domain.finish import SoundClip
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import Pane, action_button, label
from storymem_studio.ui.language import tr
from storymem_studio.ui.player import FilmPlayer
from storymem_studio.ui.session import Session
from storymem_studio.ui.timeline import accessible
from storymem_studio.ui.timeline.hits import Hit
from storymem_studio.ui.timeline.lanes import Made, lanes_of, with_marks
from storymem_studio.ui.timeline.view import TimelineView
from storymem_studio.ui.timeline.waveforms import Waveforms

TOOLS = (
    "insert_shot", "duplicate_shot", "delete_shot", "move_earlier", "move_later", "toggle_cut", "",
    "trim_start", "trim_end", "", "add_marker", "snap",
)  # fmt: skip
ZOOM_STEPS = 200
SOUND_FILES = (".wav", ".mp3", ".flac", ".ogg", ".opus", ".m4a", ".aac", ".aif", ".aiff", ".wma")


class TimelinePanel(Pane):
    menu_wanted = Signal(object, QPoint)
    """What was clicked, and where on the screen."""
    sounds_dropped = Signal(list, int)
    """Paths of sound files, and the film frame they were dropped at."""

    def __init__(self, session: Session, actions: Actions, player: FilmPlayer) -> None:
        super().__init__()
        self._session = session
        self._player = player
        self._made: Made = {}
        accessible.install()
        self.waveforms = Waveforms(session.background, session.project.folder, self)
        self.view = TimelineView(session.thumbnails, waveforms=self.waveforms.get)
        self.setAcceptDrops(True)
        self.zoom = QSlider(Qt.Orientation.Horizontal)
        self.zoom.setRange(0, ZOOM_STEPS)
        self.zoom.setFixedWidth(120)
        self.zoom.setAccessibleName(tr("Timeline zoom"))
        self.zoom.setToolTip(tr("Timeline zoom  (Ctrl+wheel)"))
        self.zoom.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        self.column.setContentsMargins(12, 5, 12, 5)
        self.column.setSpacing(3)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(tr("Timeline"), "title"))
        row.addSpacing(10)
        for name in TOOLS:
            row.addWidget(action_button(actions[name])) if name else row.addSpacing(8)
        row.addStretch()
        row.addWidget(action_button(actions["zoom_fit"]))
        row.addWidget(action_button(actions["zoom_out"]))
        row.addWidget(self.zoom)
        row.addWidget(action_button(actions["zoom_in"]))
        self.column.addLayout(row)
        self.column.addWidget(self.view, 1)

        actions["zoom_in"].triggered.connect(self.view.zoom_in)
        actions["zoom_out"].triggered.connect(self.view.zoom_out)
        actions["zoom_fit"].triggered.connect(self.view.fit)
        self.zoom.valueChanged.connect(lambda value: self.view.zoom_to(value / ZOOM_STEPS))
        self.view.zoom_changed.connect(self._show_zoom)
        self.view.shot_chosen.connect(session.select)
        self.view.scrubbed.connect(self._scrub)
        self.view.play_wanted.connect(player.play)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        player.frame_changed.connect(self._follow)
        self.waveforms.ready.connect(self.refresh)
        session.film_changed.connect(self.refresh)
        session.marks_changed.connect(self._refresh_marks)
        session.selection_changed.connect(self._select)
        session.sound_chosen.connect(self._select_sound)
        session.chosen_changed.connect(self._show_chosen)
        session.range_changed.connect(lambda: self.view.show_range(*session.range))
        self.refresh()
        self.view.select(session.selected_id)

    def refresh(self) -> None:
        self.view.show_lanes(lanes_of(self._session, self.waveforms, self._made))

    def length_of(self, sound: SoundClip) -> int | None:
        """Milliseconds of its whole file; None as long as that is not known."""
        waveform = self.waveforms.get(self._session.project.path(sound.path))
        return waveform.milliseconds if waveform is not None else None

    def _refresh_marks(self) -> None:
        lanes = self.view.lanes
        if all(clip.shot_id in self._session.plans for clip in lanes.clips):
            self.view.show_lanes(with_marks(lanes, self._session))

    def _select(self, shot_id: str) -> None:
        self.view.select(shot_id)
        accessible.announce_selection(self.view)

    def _select_sound(self, sound_id: str) -> None:
        self.view.choose_sound(sound_id)
        accessible.announce_selection(self.view)

    def _show_chosen(self) -> None:
        chosen = self._session.chosen
        self.view.choose(frozenset(chosen) if len(chosen) > 1 else frozenset())

    def _follow(self, frame: int) -> None:
        self.view.move_playhead(frame, follow=self._player.playing)

    def _scrub(self, frame: int) -> None:
        self._player.pause()
        clip = self._session.timeline.clip_at(frame)
        self._player.seek(frame)
        if clip is not None and self.view.gesture is not None:
            self._session.select(clip.shot_id)

    def _show_zoom(self, zoom: float) -> None:
        self.zoom.blockSignals(True)
        self.zoom.setValue(round(zoom * ZOOM_STEPS))
        self.zoom.blockSignals(False)

    def _open_menu(self, point: QPoint) -> None:
        hit: Hit = self.view.hit_at(point.toPointF())
        self.menu_wanted.emit(hit, self.view.viewport().mapToGlobal(point))

    # Sounds dropped from elsewhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _sounds_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if sounds := _sounds_in(event):
            event.acceptProposedAction()
            x = self.view.viewport().mapFrom(self, event.position().toPoint()).x()
            self.sounds_dropped.emit(sounds, max(0, round(self.view.scale.frame(x))))


def _sounds_in(event: QDropEvent) -> list[Path]:
    files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return [file for file in files if file.suffix.lower() in SOUND_FILES]
