"""The timeline pane: its toolbar, and the film as lanes."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider

from storymem_studio.domain.story import shot_title
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import Pane, action_button, label
from storymem_studio.ui.player import FilmPlayer
from storymem_studio.ui.script_panel import shot_menu
from storymem_studio.ui.session import Session
from storymem_studio.ui.timeline import accessible
from storymem_studio.ui.timeline.layout import LanePicture, Lanes, TimelineClip
from storymem_studio.ui.timeline.view import TimelineView

TOOLS = ("insert_shot", "duplicate_shot", "delete_shot", "move_earlier", "move_later", "toggle_cut")
ZOOM_STEPS = 200


class TimelinePanel(Pane):
    def __init__(self, session: Session, actions: Actions, player: FilmPlayer) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._player = player
        accessible.install()
        self.view = TimelineView(session.thumbnails)
        self.zoom = QSlider(Qt.Orientation.Horizontal)
        self.zoom.setRange(0, ZOOM_STEPS)
        self.zoom.setFixedWidth(120)
        self.zoom.setAccessibleName("Timeline zoom")
        self.zoom.setToolTip("Timeline zoom  (Ctrl+wheel)")
        self.zoom.setFocusPolicy(Qt.FocusPolicy.TabFocus)

        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label("Timeline", "title"))
        row.addSpacing(10)
        for name in TOOLS:
            row.addWidget(action_button(actions[name]))
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
        session.film_changed.connect(self.refresh)
        session.marks_changed.connect(self._refresh_marks)
        session.selection_changed.connect(self._select)
        self.refresh()
        self.view.select(session.selected_id)

    def refresh(self) -> None:
        self.view.show_lanes(lanes_of(self._session))

    def _refresh_marks(self) -> None:
        lanes = self.view.lanes
        if any(clip.shot_id not in self._session.plans for clip in lanes.clips):
            return
        self.view.show_lanes(
            Lanes(
                tuple(replace(clip, mark=self._session.mark_of(clip.shot_id)) for clip in lanes.clips),
                lanes.fps,
            )
        )

    def _select(self, shot_id: str) -> None:
        self.view.select(shot_id)
        accessible.announce_selection(self.view)

    def _follow(self, frame: int) -> None:
        self.view.move_playhead(frame, follow=self._player.playing)

    def _scrub(self, frame: int) -> None:
        self._player.pause()
        clip = self._session.timeline.clip_at(frame)
        self._player.seek(frame)
        if clip is not None:
            self._session.select(clip.shot_id)

    def _show_zoom(self, zoom: float) -> None:
        self.zoom.blockSignals(True)
        self.zoom.setValue(round(zoom * ZOOM_STEPS))
        self.zoom.blockSignals(False)

    def _open_menu(self, point: QPoint) -> None:
        if self.view.clip_at(point) is not None:
            shot_menu(self._actions, self).popup(self.view.viewport().mapToGlobal(point))


def lanes_of(session: Session) -> Lanes:
    """The film as the timeline shows it."""
    pictures = session.pictures
    clips: list[TimelineClip] = []
    for clip, plan in zip(session.timeline.clips, session.plans.values(), strict=True):
        take = plan.take
        shot = plan.place.shot
        clips.append(
            TimelineClip(
                clip.shot_id,
                plan.place.film_number,
                shot_title(shot),
                clip.start,
                clip.frames,
                not shot.cut and plan.place.film_number > 1,
                session.mark_of(clip.shot_id),
                tuple(
                    LanePicture(k.digest, pictures[k.digest], k.frame, take.shot_id) for k in take.keyframes
                )
                if take is not None
                else (),
                tuple(
                    LanePicture(entry.source.digest, pictures[entry.source.digest], 0, entry.source.shot_id)
                    for entry in plan.memory.remembered
                    if entry.source.digest in pictures
                ),
                session.video_of(take) if take is not None else None,
                clip.source_in,
            )
        )
    return Lanes(tuple(clips), session.timeline.fps)
