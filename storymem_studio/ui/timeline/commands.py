"""What is done on the timeline: order, trims, links, markers, the in/out range, sounds."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu, QWidget

from storymem_studio.domain import edits, edits_film, edits_timeline
from storymem_studio.domain.finish import Marker
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.language import tr
from storymem_studio.ui.player import FilmPlayer
from storymem_studio.ui.script_panel import shot_menu
from storymem_studio.ui.session import Session
from storymem_studio.ui.timeline.hits import (
    Hit,
    OnClip,
    OnEdge,
    OnFade,
    OnJoin,
    OnLink,
    OnMarker,
    OnPicture,
    OnSound,
    OnSoundEdge,
)
from storymem_studio.ui.timeline.panel import SOUND_FILES, TimelinePanel
from storymem_studio.ui.timeline.sound_commands import SoundCommands

RULER_MENU = (
    "add_marker",
    "",
    "set_in",
    "set_out",
    "clear_range",
    "",
    "add_sound",
    "",
    "snap",
    "count_frames",
)


class TimelineCommands(QObject):
    """Connects the actions and the timeline for as long as the project is open."""

    def __init__(
        self, actions: Actions, session: Session, player: FilmPlayer, panel: TimelinePanel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._session = session
        self._player = player
        self._panel = panel
        self._parent = parent
        self.sounds = SoundCommands(actions, session, panel, parent)
        view = panel.view
        self._connections = [
            (actions[name], actions[name].triggered.connect(handler))
            for name, handler in {
                "trim_start": self.trim_start,
                "trim_end": self.trim_end,
                "reset_trim": self.reset_trim,
                "add_marker": self.add_marker,
                "next_marker": lambda: self._go_to_marker(+1),
                "previous_marker": lambda: self._go_to_marker(-1),
                "set_in": lambda: session.set_range(player.frame, session.range[1]),
                "set_out": lambda: session.set_range(session.range[0], player.frame + 1),
                "clear_range": lambda: session.set_range(None, None),
                "add_sound": self.choose_sounds,
                "next_sound": lambda: self.sounds.step(+1),
                "previous_sound": lambda: self.sounds.step(-1),
                "snap": self._set_snapping,
                "count_frames": self._count_frames,
            }.items()
        ]
        actions["snap"].setChecked(True)
        actions["count_frames"].setChecked(False)
        view.units_changed.connect(actions["count_frames"].setChecked)
        view.shot_toggled.connect(self.toggle_chosen)
        view.shot_ranged.connect(self.choose_up_to)
        view.shot_stepped_to.connect(self.grow_to)
        view.shot_alone.connect(lambda shot_id: session.choose(()))
        view.carried.connect(self.carry)
        view.trimmed.connect(self.trim)
        view.link_toggled.connect(self.toggle_link)
        view.marker_moved.connect(
            lambda marker_id, frame: session.edit(
                tr("Move marker"), edits_film.update_marker, marker_id, frame=frame
            )
        )
        view.marker_opened.connect(self.rename_marker)
        view.picture_chosen.connect(self._show_picture)
        panel.menu_wanted.connect(self._open_menu)
        panel.sounds_dropped.connect(self.sounds.add)
        session.film_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        session.sound_chosen.connect(self.refresh)
        player.frame_changed.connect(self._refresh_trims)
        session.range_changed.connect(self.refresh)
        self.refresh()

    def disconnect_all(self) -> None:
        for action, connection in self._connections:
            action.triggered.disconnect(connection)
        self._connections = []

    def refresh(self) -> None:
        actions, session = self._actions, self._session
        shot = session.selected
        trimmed = shot is not None and bool(shot.trim_in or shot.trim_out)
        actions["reset_trim"].setEnabled(trimmed if session.sound is None else self.sounds.can_trim(0)[2])
        for name in ("next_sound", "previous_sound"):
            actions[name].setEnabled(bool(session.story.sounds))
        for name in ("next_marker", "previous_marker"):
            actions[name].setEnabled(bool(session.story.markers))
        for name in ("add_marker", "set_in", "set_out"):
            actions[name].setEnabled(session.timeline.frames > 0)
        actions["clear_range"].setEnabled(session.range != (None, None))
        self._refresh_trims()

    def _refresh_trims(self) -> None:
        """At the shot's own edge there is nothing to trim."""
        clip = self._session.timeline.clip_of(self._session.selected_id)
        frame = self._player.frame
        if self._session.sound is not None:
            begins, ends, _ = self.sounds.can_trim(frame)
            self._actions["trim_start"].setEnabled(begins)
            self._actions["trim_end"].setEnabled(ends)
            return
        self._actions["trim_start"].setEnabled(clip is not None and clip.start < frame < clip.end)
        self._actions["trim_end"].setEnabled(clip is not None and clip.start <= frame < clip.end - 1)

    # Choosing and ordering

    def toggle_chosen(self, shot_id: str) -> None:
        """Ctrl+click: into the choice or out of it; the last one stays."""
        chosen = set(self._session.chosen) ^ {shot_id}
        if not chosen:
            return
        self._session.choose(chosen)
        self._session.select(shot_id if shot_id in chosen else next(iter(self._session.chosen)))

    def grow_to(self, neighbour: str) -> None:
        """Into the choice; stepping back takes the shot one comes from out of it."""
        chosen = set(self._session.chosen)
        chosen = chosen - {self._session.selected_id} if neighbour in chosen else chosen | {neighbour}
        self._session.choose(chosen)
        self._session.select(neighbour)

    def choose_up_to(self, shot_id: str) -> None:
        ids = list(self._session.plans)
        first, last = sorted((ids.index(self._session.selected_id), ids.index(shot_id)))
        self._session.choose(ids[first : last + 1])

    def carry(self, shot_ids: list[str], neighbour: str, after: bool) -> None:
        said = tr("Move shot") if len(shot_ids) == 1 else tr("Move shots")
        self._session.edit(said, edits_timeline.put_beside, shot_ids, neighbour, after=after)

    def toggle_link(self, shot_id: str) -> None:
        cut = self._session.story.shot(shot_id).cut
        said = tr("Continue the shot before") if cut else tr("Cut")
        self._session.edit(said, edits.update_shot, shot_id, cut=not cut)

    # Trimming

    def trim(self, shot_id: str, trim_in: int, trim_out: int) -> None:
        clip = self._panel.view.lanes.of(shot_id)
        if clip is not None:
            self._session.edit(
                tr("Trim shot"), edits_timeline.trim_shot, shot_id, clip.whole, trim_in, trim_out
            )

    def trim_start(self) -> None:
        """The shot, or the chosen sound, begins with the frame that is seen."""
        if self._session.sound is not None:
            self.sounds.trim_to(self._player.frame, "in")
            return
        clip = self._panel.view.lanes.of(self._session.selected_id)
        if clip is not None and clip.start < self._player.frame < clip.end:
            self.trim(clip.shot_id, clip.trim_in + self._player.frame - clip.start, clip.trim_out)
            self._player.seek(clip.start)

    def trim_end(self) -> None:
        """The shot, or the chosen sound, ends with the frame that is seen."""
        if self._session.sound is not None:
            self.sounds.trim_to(self._player.frame + 1, "out")
            return
        clip = self._panel.view.lanes.of(self._session.selected_id)
        if clip is not None and clip.start <= self._player.frame < clip.end:
            self.trim(clip.shot_id, clip.trim_in, clip.trim_out + clip.end - 1 - self._player.frame)

    def reset_trim(self) -> None:
        if self._session.sound is not None:
            self.sounds.untrim()
            return
        self._session.edit(tr("Show whole takes"), edits_timeline.untrim_shots, self._session.chosen)

    # Markers

    def add_marker(self) -> None:
        marker = Marker(self._player.frame, "")
        self._session.edit(tr("Add marker"), edits_film.add_marker, marker)

    def rename_marker(self, marker_id: str) -> None:
        marker = next(marker for marker in self._session.story.markers if marker.id == marker_id)
        dialog = QInputDialog(self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Marker"))
        dialog.setLabelText(tr("Name"))
        dialog.setTextValue(marker.name)
        dialog.textValueSelected.connect(
            lambda name: self._session.edit(
                tr("Name marker"), edits_film.update_marker, marker_id, name=name.strip()
            )
        )
        dialog.open()

    def _go_to_marker(self, step: int) -> None:
        frames = [marker.frame for marker in self._session.story.markers]
        here = self._player.frame
        ahead = [frame for frame in frames if (frame - here) * step > 0]
        if ahead:
            self._player.pause()
            self._player.seek(min(ahead) if step > 0 else max(ahead))

    # What the view shows

    def _set_snapping(self) -> None:
        self._panel.view.snaps = self._actions["snap"].isChecked()

    def _count_frames(self) -> None:
        self._panel.view.count_in_frames(self._actions["count_frames"].isChecked())

    def _show_picture(self, digest: str, shot_id: str) -> None:
        if shot_id:
            self._session.select(shot_id)

    # Sounds and menus

    def choose_sounds(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SOUND_FILES)
        dialog = QFileDialog(self._parent, tr("Add sound"), "", f"{tr('Sounds')} ({kinds})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(
            lambda files: self.sounds.add([Path(file) for file in files], self._player.frame)
        )
        dialog.open()

    def _open_menu(self, hit: Hit, where: QPoint) -> None:
        match hit:
            case OnMarker(marker):
                menu = self.marker_menu(marker.marker_id)
            case OnSound(sound) | OnSoundEdge(sound) | OnFade(sound):
                self._session.choose_sound(sound.sound_id)
                menu = self.sounds.menu(sound.sound_id)
            case OnClip() | OnEdge() | OnLink() | OnJoin() | OnPicture():
                menu = shot_menu(self._actions, self._panel)
                menu.addSeparator()
                for name in ("trim_start", "trim_end", "reset_trim"):
                    menu.addAction(self._actions[name])
            case _:
                menu = QMenu(self._panel)
                for name in RULER_MENU:
                    menu.addAction(self._actions[name]) if name else menu.addSeparator()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def marker_menu(self, marker_id: str) -> QMenu:
        menu = QMenu(self._panel)
        menu.addAction(tr("Rename…")).triggered.connect(lambda: self.rename_marker(marker_id))
        colours = menu.addMenu(tr("Colour"))
        names = {
            "amber": tr("Amber"), "red": tr("Red"), "green": tr("Green"), "blue": tr("Blue"), "violet": tr("Violet"),
        }  # fmt: skip
        for name, said in names.items():
            action: QAction = colours.addAction(said)
            action.triggered.connect(partial(self._colour_marker, marker_id, name))
        remove = menu.addAction(tr("Remove marker"))
        remove.triggered.connect(
            lambda: self._session.edit(tr("Remove marker"), edits_film.remove_marker, marker_id)
        )
        return menu

    def _colour_marker(self, marker_id: str, colour: str) -> None:
        self._session.edit(tr("Colour marker"), edits_film.update_marker, marker_id, colour=colour)
