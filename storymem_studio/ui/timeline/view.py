"""The timeline's view: scrolls, zooms, selects, drags; paints only what is in sight."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from storymem_studio.ui.language import tr
from storymem_studio.ui.theme import colour
from storymem_studio.ui.thumbnails import Thumbnails
from storymem_studio.ui.timeline import (
    painting,
    painting_joins,
    painting_memory,
    painting_overlay,
    painting_shots,
    painting_sound,
)
from storymem_studio.ui.timeline.gestures import (
    Blending,
    Carrying,
    Fading,
    Gesture,
    MovingMarker,
    MovingSound,
    Pressed,
    Scrubbing,
    Trimming,
    TrimmingSound,
    as_dragged,
    blended_to,
    carried_to,
    faded_to,
    snap_targets,
    snapped,
    sound_trimmed_to,
    trimmed_to,
)
from storymem_studio.ui.timeline.hits import (
    Hit,
    OnClip,
    OnEdge,
    OnFade,
    OnJoin,
    OnLink,
    OnMarker,
    OnNothing,
    OnPicture,
    OnRuler,
    OnSound,
    OnSoundEdge,
    OnUnits,
    hit_at,
)
from storymem_studio.ui.timeline.layout import (
    CLIP_TOP,
    GUTTER,
    RULER,
    SOUND_HEIGHT,
    Lanes,
    Rows,
    SoundBox,
    TimelineClip,
    least_height,
)
from storymem_studio.ui.timeline.painting_sound import WaveformSource
from storymem_studio.ui.timeline.tips import cursor_of, tip_of
from storymem_studio.ui.timeline.zooming import ZoomedView


class TimelineView(ZoomedView):
    """Shows `Lanes`. Says what the user wants; who owns the film decides."""

    shot_chosen = Signal(str)
    shot_toggled = Signal(str)
    """Choose it together with the others, or no longer."""
    shot_ranged = Signal(str)
    """Choose everything from the selected shot to this one."""
    shot_stepped_to = Signal(str)
    """Shift and an arrow: the choice grows to this neighbour, or shrinks back to it."""
    shot_alone = Signal(str)
    scrubbed = Signal(int)
    play_wanted = Signal()
    carried = Signal(list, str, bool)
    """Shots, the neighbour they are put beside, and whether after it."""
    trimmed = Signal(str, int, int)
    """A shot, and the frames cut off at its start and its end."""
    link_toggled = Signal(str)
    transition_stretched = Signal(str, int)
    """A shot, and the frames its transition lasts now."""
    marker_moved = Signal(str, int)
    marker_opened = Signal(str)
    sound_chosen = Signal(str)
    """A sound; "" when shots are meant again."""
    sound_opened = Signal(str)
    sound_moved = Signal(str, int)
    sound_trimmed = Signal(str, int, int)
    """A sound, the film frame it begins at and the one after its last."""
    sound_faded = Signal(str, str, int)
    """A sound, "in" or "out", and the milliseconds of that fade."""
    units_changed = Signal(bool)
    """The ruler counts in frames now, or no longer."""
    picture_chosen = Signal(str, str)
    """A keyframe's digest, and the shot it comes from ("" for a reference)."""

    def __init__(
        self,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
        waveforms: WaveformSource = lambda path: None,
    ) -> None:
        super().__init__(parent)
        self.selected = ""
        self.sound = ""
        """The chosen sound; keys that trim, move and delete are for it then."""
        self.chosen: frozenset[str] = frozenset()
        self.range: tuple[int | None, int | None] = (None, None)
        self.snaps = True
        self.counts_frames = False
        self.gesture: Gesture | None = None
        self.under: Hit = OnNothing()
        self._ringed = False
        self._thumbnails = thumbnails
        self._waveforms = waveforms
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(least_height(0))
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(
            tr(
                "Up and Down choose a shot, with Shift several. Left and Right step by a frame. "
                "Control Page Down chooses a sound."
            )
        )
        self.viewport().setMouseTracking(True)
        thumbnails.ready.connect(self._repaint)

    # What is shown

    def show_lanes(self, lanes: Lanes) -> None:
        if lanes == self.lanes:
            return
        self.lanes = lanes
        self.under = OnNothing()
        self.setMinimumHeight(least_height(lanes.sound_rows))
        self._measure()

    def select(self, shot_id: str) -> None:
        self.selected = shot_id
        clip = self.lanes.of(shot_id)
        if clip is not None:
            self._bring_into_sight(clip.start, clip.end)
        self._repaint()

    def choose(self, shot_ids: frozenset[str]) -> None:
        """Show these as chosen together."""
        self.chosen = shot_ids
        self._repaint()

    def choose_sound(self, sound_id: str) -> None:
        self.sound = sound_id
        chosen = next((sound for sound in self.lanes.sounds if sound.sound_id == sound_id), None)
        if chosen is not None:
            self._bring_into_sight(chosen.start, chosen.end or chosen.start + 1)
        self._repaint()

    def show_range(self, first: int | None, end: int | None) -> None:
        self.range = (first, end)
        self._repaint()

    def count_in_frames(self, on: bool) -> None:
        """The ruler counts in frames, else in time."""
        if on != self.counts_frames:
            self.counts_frames = on
            self._repaint()
            self.units_changed.emit(on)

    def move_playhead(self, frame: int, *, follow: bool = False) -> None:
        if frame == self.playhead:
            return
        before = self.scale.x(self.playhead)
        self.playhead = frame
        if follow and not GUTTER <= self.scale.x(frame) <= self.viewport().width() - 20:
            self.horizontalScrollBar().setValue(int(frame * self._pixels_per_frame - 40))
        for x in (before, self.scale.x(frame)):
            self.viewport().update(int(x) - 8, 0, 17, self.viewport().height())

    # Painting

    @property
    def canvas(self) -> painting.Canvas:
        return painting.Canvas(
            self.viewport().width(),
            self.viewport().height(),
            self.scale,
            self.devicePixelRatioF(),
            self._thumbnails.get,
            self.lanes.sound_rows,
            self.counts_frames,
        )

    @property
    def rows(self) -> Rows:
        return Rows(self.viewport().height(), self.lanes.sound_rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(event.rect())
        painter.fillRect(event.rect(), colour("panel"))
        canvas = replace(self.canvas, exposed=event.rect())
        if canvas.shows(0, RULER):
            painting.paint_ruler(painter, canvas, self.lanes)
        self._paint_shots(painter, canvas)
        for sound in self.lanes.sounds:
            painting_sound.paint_sound(
                painter,
                canvas,
                self.lanes,
                as_dragged(sound, self.gesture, self.lanes.fps),
                self._waveforms,
                selected=sound.sound_id == self.sound,
                grips=isinstance(self.under, OnSound | OnSoundEdge | OnFade) and self.under.sound == sound,
            )
        self._paint_over(painter, canvas)
        painting.paint_gutter(painter, canvas)
        if self.lanes.clips:
            painting.paint_playhead(painter, canvas, self.playhead)
        if self._ringed:
            painting_overlay.paint_ring(painter, canvas)
        painter.end()

    def _paint_shots(self, painter: QPainter, canvas: painting.Canvas) -> None:
        """The shots that are painted now, and their memory."""
        scale, rows = canvas.scale, canvas.rows
        first, last = scale.frame(canvas.left - 12), scale.frame(canvas.right + 12)
        clips = list(self.lanes.worth_painting(first, last, scale))
        wide = [clip for clip in clips if not painting_shots.is_narrow(canvas, clip)]
        if canvas.shows(CLIP_TOP, rows.shots_bottom):
            if len(wide) < len(clips):
                narrow = [clip for clip in clips if painting_shots.is_narrow(canvas, clip)]
                painting_shots.paint_narrow(painter, canvas, narrow, {self.selected, *self.chosen})
            painting_shots.paint_shots(painter, canvas, wide, selected=self.selected, chosen=self.chosen)
            link = self.under.clip.shot_id if isinstance(self.under, OnLink) else ""
            painting_shots.paint_links(painter, canvas, wide, hovered=link)
            dragged = self.gesture if isinstance(self.gesture, Blending) else None
            painting_joins.paint_joins(
                painter,
                canvas,
                wide,
                dragged.clip.shot_id if dragged is not None else "",
                dragged.frames if dragged is not None else 0,
            )
        if canvas.shows(rows.gives_top - 4, rows.sees_top + rows.memory.sees + 4):
            painting_memory.paint_memory(painter, canvas, wide, selected=self.selected)
            self._paint_connections(painter, canvas)

    def _paint_connections(self, painter: QPainter, canvas: painting.Canvas) -> None:
        """Of the keyframe under the pointer, else of the selected shot."""
        match self.under:
            case OnPicture(picture, clip, given=True):
                painting_memory.paint_given_connections(painter, canvas, self.lanes, clip, picture)
            case OnPicture(picture, clip):
                painting_memory.paint_connections(painter, canvas, self.lanes, clip, picture.digest)
            case _:
                chosen = self.lanes.of(self.selected)
                if chosen is not None:
                    painting_memory.paint_connections(painter, canvas, self.lanes, chosen)

    def _paint_over(self, painter: QPainter, canvas: painting.Canvas) -> None:
        painting_overlay.paint_range(painter, canvas, *self.range, self.lanes.frames)
        markers = self.lanes.markers
        for index, marker in enumerate(markers):
            after = markers[index + 1].frame if index + 1 < len(markers) else self.lanes.frames * 2
            room = (after - marker.frame) * self._pixels_per_frame
            moved = self.gesture if isinstance(self.gesture, MovingMarker) else None
            here = moved is not None and moved.marker.marker_id == marker.marker_id
            frame = moved.frame if here and moved is not None else marker.frame
            painting_overlay.paint_marker(painter, canvas, marker, frame, room)
        if isinstance(self.gesture, Trimming):
            painting_overlay.paint_trimming(painter, canvas, self.gesture, self.lanes.fps)
        elif isinstance(self.gesture, Carrying):
            painting_overlay.paint_carrying(painter, canvas, self.lanes, self.gesture)
        elif isinstance(self.gesture, MovingSound | TrimmingSound | Fading):
            painting_overlay.paint_sound_gesture(painter, canvas, self.gesture, self.lanes.fps)

    # Pointer and keys

    def clip_at(self, point: QPoint) -> TimelineClip | None:
        return self.lanes.at(self.scale.frame(point.x())) if point.x() >= GUTTER else None

    def hit_at(self, point: QPointF) -> Hit:
        return hit_at(self.canvas, self.lanes, point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self.hit_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            if isinstance(hit, OnClip | OnEdge | OnLink | OnJoin) and hit.clip.shot_id not in self.chosen:
                self.shot_chosen.emit(hit.clip.shot_id)
            return
        x = event.position().x()
        match hit:
            case OnUnits():
                self.count_in_frames(not self.counts_frames)
            case OnMarker(marker):
                self.gesture = MovingMarker(marker, marker.frame)
                self.scrubbed.emit(min(marker.frame, max(0, self.lanes.frames - 1)))
            case OnEdge(clip, side):
                self.gesture = Trimming(clip, side, clip.trim_in if side == "in" else clip.trim_out)
            case OnLink(clip):
                self.link_toggled.emit(clip.shot_id)
            case OnJoin(clip):
                self.shot_chosen.emit(clip.shot_id)
                self.scrubbed.emit(clip.start)
                self.gesture = Blending(clip, clip.join.frames)
            case OnClip(clip):
                self._press_clip(clip, event)
            case OnPicture(picture, _):
                self.picture_chosen.emit(picture.digest, picture.shot_id or "")
            case OnSound(sound):
                self.sound_chosen.emit(sound.sound_id)
                self.gesture = MovingSound(sound, self.scale.frame(x) - sound.start, sound.start)
            case OnSoundEdge(sound, side):
                self.sound_chosen.emit(sound.sound_id)
                self.gesture = TrimmingSound(sound, side, sound.start if side == "in" else sound.end or 0)
            case OnFade(sound, side):
                self.sound_chosen.emit(sound.sound_id)
                self.gesture = Fading(sound, side, sound.fade_in if side == "in" else sound.fade_out)
            case _:
                self.gesture = Scrubbing()
                self._scrub(x)

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """A menu asked for by key opens at what is chosen."""
        if query != Qt.InputMethodQuery.ImCursorRectangle:
            return super().inputMethodQuery(query)
        sound = next((sound for sound in self.lanes.sounds if sound.sound_id == self.sound), None)
        clip = self.lanes.of(self.selected)
        if sound is not None:
            middle = sound.start + (sound.frames or 1) / 2
            return QRect(round(self.scale.x(middle)), self.rows.sound_top(sound.row), 1, SOUND_HEIGHT)
        if clip is not None:
            height = self.rows.shots_bottom - CLIP_TOP
            return QRect(round(self.scale.x(clip.start + clip.frames / 2)), CLIP_TOP, 1, height)
        return self.viewport().rect()

    def _press_clip(self, clip: TimelineClip, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.shot_toggled.emit(clip.shot_id)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.shot_ranged.emit(clip.shot_id)
        else:
            self.shot_chosen.emit(clip.shot_id)
            self._scrub(event.position().x())
            self.gesture = Pressed(clip, event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        frame = self.scale.frame(x)
        match self.gesture:
            case None:
                self._hover(event.position())
                return
            case Scrubbing():
                self._scrub(x)
            case Pressed(clip, pressed_at):
                if abs(x - pressed_at) >= QApplication.startDragDistance():
                    together = clip.shot_id in self.chosen
                    ids = (
                        [c.shot_id for c in self.lanes.clips if c.shot_id in self.chosen]
                        if together
                        else [clip.shot_id]
                    )
                    self.gesture = carried_to(Carrying(tuple(ids), x), self.lanes, frame, x)
            case Carrying():
                self.gesture = carried_to(self.gesture, self.lanes, frame, x)
            case Trimming(clip):
                self.gesture = trimmed_to(self.gesture, self._snapped(frame, but=clip.shot_id))
                inside = self.gesture.edge if self.gesture.side == "in" else self.gesture.edge - 1
                self.scrubbed.emit(min(max(clip.start, inside), clip.end - 1))
            case MovingMarker(marker):
                last = max(0, self.lanes.frames - 1)
                self.gesture = MovingMarker(
                    marker, min(max(0, self._snapped(frame, but=marker.marker_id)), last)
                )
            case MovingSound(sound, grip):
                self.gesture = MovingSound(sound, grip, self._sound_snapped(sound, frame - grip))
            case TrimmingSound(sound):
                edge = self._snapped(frame, but=sound.sound_id)
                self.gesture = sound_trimmed_to(self.gesture, edge)
            case Blending():
                self.gesture = blended_to(self.gesture, frame, self.lanes)
            case Fading():
                self.gesture = faded_to(self.gesture, frame, self.lanes.fps)
        self._scroll_at_edge(x)
        self._repaint()

    def _snapped(self, frame: float, *, but: str = "") -> int:
        if not self.snaps:
            return round(frame)
        first, last = self.scale.frame(GUTTER), self.scale.frame(self.viewport().width())
        targets = snap_targets(self.lanes, self.playhead, first, last, but=but)
        return snapped(frame, targets, self._pixels_per_frame)

    def _sound_snapped(self, sound: SoundBox, start: float) -> int:
        """Where a sound goes that is moved to here: the nearer of its ends jumps to what is close to it."""
        by_start = self._snapped(start, but=sound.sound_id)
        if sound.frames is None or by_start != round(start):
            return by_start
        return self._snapped(start + sound.frames, but=sound.sound_id) - sound.frames

    def _scroll_at_edge(self, x: float) -> None:
        """Go on scrolling when something is dragged to the border of the view."""
        bar = self.horizontalScrollBar()
        if x > self.viewport().width() - 12:
            bar.setValue(bar.value() + 24)
        elif x < GUTTER:
            bar.setValue(bar.value() - 24)

    def _hover(self, position: QPointF) -> None:
        hit = self.hit_at(position)
        if hit == self.under:
            return
        before, self.under = self.under, hit
        self.viewport().setCursor(cursor_of(hit))
        self.viewport().setToolTip(tip_of(hit, self.lanes))
        for changed in (before, hit):
            self.viewport().update(self._shown_by(changed))

    def _shown_by(self, hit: Hit) -> QRect:
        """The part of the view that looks different while the pointer is there."""
        rows, width = self.rows, self.viewport().width()
        match hit:
            case OnPicture():
                top = round(rows.gives_top) - 4
                return QRect(0, top, width, round(rows.sees_top) + rows.memory.sees + 4 - top)
            case OnLink(clip):
                return QRect(round(self.scale.x(clip.start)) - 12, CLIP_TOP, 24, round(rows.shots_bottom))
            case OnSound() | OnSoundEdge() | OnFade():
                return QRect(0, rows.sound_top(0), width, self.viewport().height())
        return QRect()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self.gesture = self.gesture, None
        match gesture:
            case Pressed(clip):
                self.shot_alone.emit(clip.shot_id)
            case Carrying(ids, _, (neighbour, after)):
                self.carried.emit(list(ids), neighbour, after)
            case Trimming(clip) if gesture.trims != (clip.trim_in, clip.trim_out):
                self.trimmed.emit(clip.shot_id, *gesture.trims)
            case MovingMarker(marker, frame) if frame != marker.frame:
                self.marker_moved.emit(marker.marker_id, frame)
            case MovingSound(sound, _, start) if start != sound.start:
                self.sound_moved.emit(sound.sound_id, start)
            case Blending(clip, frames) if frames != clip.join.frames:
                self.transition_stretched.emit(clip.shot_id, frames)
            case TrimmingSound(sound):
                trimmed = as_dragged(sound, gesture, self.lanes.fps)
                if (trimmed.start, trimmed.end) != (sound.start, sound.end):
                    self.sound_trimmed.emit(sound.sound_id, trimmed.start, trimmed.end)
            case Fading(sound, side, milliseconds):
                if milliseconds != (sound.fade_in if side == "in" else sound.fade_out):
                    self.sound_faded.emit(sound.sound_id, side, milliseconds)
        self._repaint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        match self.hit_at(event.position()):
            case OnMarker(marker):
                self.gesture = None
                self.marker_opened.emit(marker.marker_id)
            case OnSound(sound) | OnSoundEdge(sound) | OnFade(sound):
                self.gesture = None
                self.sound_opened.emit(sound.sound_id)
            case OnClip() | OnRuler():
                self.play_wanted.emit()

    def leaveEvent(self, event: object) -> None:
        if not isinstance(self.under, OnNothing):
            self.under = OnNothing()
            self._repaint()

    def _scrub(self, x: float) -> None:
        if self.lanes.frames:
            self.scrubbed.emit(int(min(self.lanes.frames - 1, max(0.0, self.scale.frame(x)))))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who came by keys sees where the keys go."""
        reason = Qt.FocusReason
        keys = (reason.TabFocusReason, reason.BacktabFocusReason, reason.ShortcutFocusReason)
        self._ringed = event.reason() in keys
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ringed = False
        self._repaint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.gesture is not None:
            self.gesture = None
            self._repaint()
            return
        if self.sound and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.sound_opened.emit(self.sound)
            return
        if self.sound and event.key() == Qt.Key.Key_Escape:
            self.sound_chosen.emit("")
            return
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self.lanes.clips:
            super().keyPressEvent(event)
            return
        index = self.lanes.index.get(self.selected, 0) + step
        neighbour = self.lanes.clips[min(len(self.lanes.clips) - 1, max(0, index))].shot_id
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.shot_stepped_to.emit(neighbour)
        else:
            self.shot_chosen.emit(neighbour)
