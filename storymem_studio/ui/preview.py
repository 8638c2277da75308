"""The preview in the middle: the film, its transport, and the prompt of the shot that is seen."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from storymem_engine.shot_language import read_shot
from storymem_studio.domain import edits
from storymem_studio.domain.story import Shot, shot_title
from storymem_studio.domain.timeline import timecode
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.canvas import Card, PreviewCanvas
from storymem_studio.ui.controls import ElidedLabel, Pane, action_button, label, restyle, spin_box
from storymem_studio.ui.dialogue_editor import DialogueEditor
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import tr
from storymem_studio.ui.player import FilmPlayer
from storymem_studio.ui.prompt_editor import PromptEditor
from storymem_studio.ui.scrub_bar import ScrubBar
from storymem_studio.ui.session import Session
from storymem_studio.ui.takes.strip import TakeStrip
from storymem_studio.ui.theme import font
from storymem_studio.ui.transitions import TransitionEditor

TITLE_WIDTH = 160
"""The title keeps this much of the line, however much the shot's state has to say."""
LOW = 480
"""Pixels of height, as on a screen of 1280 by 720."""
TYPING_PAUSE_MS = 350
"""Typing is saved when it pauses this long, or when the prompt is left."""


class PreviewPanel(Pane):
    def __init__(self, session: Session, actions: Actions, player: FilmPlayer) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._player = player
        self._shown_id = ""
        self._picture = QImage()
        self.column.setContentsMargins(12, 8, 12, 8)
        self.column.setSpacing(5)

        self.title = ElidedLabel("", "title")
        self.take = label("", "dim")
        self.canvas = PreviewCanvas()
        self.scrub = ScrubBar()
        self.now = label("", "timecode")
        self.now.setFont(font(14, font().weight(), tabular=True))
        self.total = label("", "dim")
        self.play = action_button(actions["play"])
        self.prompt = PromptEditor()
        self.cut = QCheckBox(tr("Continues shot before"))
        self.cut.setAccessibleName(tr("Continues the shot before"))
        self.cut.setToolTip(actions["toggle_cut"].toolTip())
        self.cut.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.length = spin_box(
            tr("Length in frames"), tr("Length of the shot in frames: 4n + 1"), 5, 1001, tr(" frames")
        )
        self.length.setSingleStep(4)
        self.dialogue = DialogueEditor(session)
        self.transition = TransitionEditor(session, actions)
        self.state = ElidedLabel("", "dim")
        self.takes = TakeStrip(session, actions)
        self._leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, actions["full_screen"].trigger)
        self._leave.setEnabled(False)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.save_prompt)

        self.column.addLayout(self._top_row())
        self.column.addWidget(self.canvas, 1)
        below_picture = QVBoxLayout()
        below_picture.setSpacing(0)
        below_picture.addWidget(self.scrub)
        below_picture.addLayout(self._transport())
        self.column.addLayout(below_picture)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.prompt)
        words.addWidget(self.dialogue)
        words.addStretch()
        below.addLayout(words, 1)
        below.addLayout(self._shot_column())
        self.column.addWidget(self.takes)
        self.column.addWidget(self._below)

        self.scrub.valueChanged.connect(self._scrubbed)
        self.prompt.textChanged.connect(self._typed)
        self.prompt.left.connect(self.save_prompt)
        self.cut.toggled.connect(self._set_continues)
        self.length.valueChanged.connect(self._set_length)
        player.frame_changed.connect(self._follow)
        player.picture_changed.connect(self._show_picture)
        player.playing_changed.connect(self._show_playing)
        player.muted_changed.connect(self._show_muted)
        session.settling.connect(self.save_prompt)
        session.film_changed.connect(self.refresh)
        session.selection_changed.connect(self._selected)
        session.marks_changed.connect(self._refresh_state)
        session.range_changed.connect(self._range_changed)
        player.film_shown.connect(self._film_shown)
        self._show_playing(False)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height, the picture needs it more than the words."""
        super().resizeEvent(event)
        is_low = self.height() < LOW
        self.prompt.show_lines(3 if is_low else 4)
        self.dialogue.show_lines(1 if is_low else 2)

    def show_only_film(self, on: bool) -> None:
        """For the full-screen preview: no takes, no prompt."""
        self._below.setVisible(not on)
        self.takes.setVisible(not on and len(self.takes.entries) > 1)
        self._leave.setEnabled(on)

    # Rows

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text in (self.title, self.state):
            text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.title, 1)
        row.addWidget(self.state)
        row.addSpacing(4)
        for name in ("make_shot", "new_take", "keep_take"):
            row.addWidget(action_button(self._actions[name], size=16))
        row.addSpacing(8)
        row.addWidget(self.take)
        for name in ("previous_take", "next_take"):
            row.addWidget(action_button(self._actions[name], size=14))
        return row

    def _transport(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        left = QHBoxLayout()
        left.addWidget(self.now)
        left.addWidget(self.total)
        left.addStretch()
        row.addLayout(left, 1)
        for name in ("previous_shot", "step_back", "play", "step_forward", "next_shot"):
            button = self.play if name == "play" else action_button(self._actions[name])
            row.addWidget(button)
        self.play.setObjectName("play")
        self.play.setIconSize(QSize(32, 32))
        right = QHBoxLayout()
        right.addStretch()
        for name in ("captions", "safe_areas", "loop", "mute", "full_screen"):
            right.addWidget(action_button(self._actions[name]))
        row.addLayout(right, 1)
        return row

    def _shot_column(self) -> QVBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.cut, 1)
        self.length.setFixedWidth(100)
        first.addWidget(self.length)
        column = QVBoxLayout()
        column.setSpacing(6)
        second = QHBoxLayout()
        second.setSpacing(4)
        second.addWidget(self.transition, 1)
        second.addWidget(self.dialogue.add)
        column.addLayout(first)
        column.addLayout(second)
        column.addStretch()
        return column

    # What is shown

    def refresh(self) -> None:
        timeline, settings = self._session.timeline, self._session.story.settings
        self.canvas.show_shape(settings.width, settings.height)
        self.scrub.blockSignals(True)
        self.scrub.setRange(0, max(0, timeline.frames - 1))
        self.scrub.setSingleStep(1)
        self.scrub.setPageStep(settings.fps)
        self.scrub.blockSignals(False)
        self.total.setText(f"/ {timecode(timeline.frames, timeline.fps)}")
        self._refresh_shot()
        self._show_frame(self._player.frame)

    def _selected(self) -> None:
        self.save_prompt()
        self._refresh_shot()
        clip = self._session.timeline.clip_of(self._session.selected_id)
        if clip is not None and not clip.start <= self._player.frame < clip.end:
            self._player.seek(clip.start)
        self._refresh_loop()
        self._refresh_canvas()

    def _refresh_shot(self) -> None:
        place = self._session.selected_place
        for widget in (self.prompt, self.cut, self.length):
            widget.setEnabled(place is not None)
        if place is None:
            self.title.setText(tr("No shot"))
            self.take.setText("")
            self._shown_id = ""
            self.prompt.blockSignals(True)
            self.prompt.clear()
            self.prompt.blockSignals(False)
            self._refresh_state()
            return
        shot = place.shot
        title = tr("Shot {number} — {title}", number=place.film_number, title=shot_title(shot))
        self.title.setText(title)
        self.title.setMinimumWidth(min(TITLE_WIDTH, self.title.fontMetrics().horizontalAdvance(title) + 2))
        if shot.id != self._shown_id or not self._typing.isActive():
            self._shown_id = shot.id
            self._fill_prompt(shot)
        for widget in (self.cut, self.length):
            widget.blockSignals(True)
        self.cut.setChecked(not shot.cut)
        self.length.setValue(shot.frames)
        for widget in (self.cut, self.length):
            widget.blockSignals(False)
        self.cut.setEnabled(place.film_number > 1)
        self.dialogue.refresh()
        self.transition.refresh()
        self._refresh_takes(shot)
        self._refresh_state()

    def _fill_prompt(self, shot: Shot) -> None:
        if self.prompt.toPlainText() != shot.prompt:
            self.prompt.blockSignals(True)
            self.prompt.setPlainText(shot.prompt)
            self.prompt.blockSignals(False)

    def _refresh_takes(self, shot: Shot) -> None:
        takes = [take.id for take in self._session.takes_of(shot.id)]
        index = takes.index(shot.take) if shot.take in takes else -1
        self.take.setText(
            tr("Take {number} of {count}", number=index + 1, count=len(takes)) if takes else tr("No take yet")
        )
        self._actions["previous_take"].setEnabled(index > 0)
        self._actions["next_take"].setEnabled(-1 < index < len(takes) - 1)

    def _refresh_state(self) -> None:
        if self._session.selected_id not in self._session.plans:
            self.state.setText("")
            self._refresh_canvas()
            return
        mark = self._session.mark_of(self._session.selected_id)
        self.state.setText(mark.sentence)
        self.state.setProperty("role", "warn" if mark.kind in ("stale", "failed") else "dim")
        restyle(self.state)
        self._refresh_canvas()

    def _follow(self, frame: int) -> None:
        """Wherever one goes in the film, that shot is the one to edit."""
        self._show_frame(frame)
        stretch = self._player.film.at(frame)
        if stretch is not None:
            self._session.select(stretch.shot_id)

    def _film_shown(self) -> None:
        self._refresh_loop()
        self._show_frame(self._player.frame)

    def _show_frame(self, frame: int) -> None:
        timeline = self._session.timeline
        self.now.setText(timecode(frame, timeline.fps))
        if not self.scrub.isSliderDown():
            self.scrub.blockSignals(True)
            self.scrub.setValue(frame)
            self.scrub.blockSignals(False)
        self._refresh_canvas()

    def _show_picture(self, image: QImage) -> None:
        self._picture = image
        self._refresh_canvas()

    def _refresh_canvas(self) -> None:
        """The video where there is one; the engine's preview while it is made; else a card with the prompt."""
        stretch = self._player.film.at(self._player.frame)
        shot_id = stretch.shot_id if stretch is not None else self._session.selected_id
        plan = self._session.plans.get(shot_id)
        captions = self._actions["captions"].isChecked() and plan is not None
        self.canvas.show_caption(plan.place.shot.prompt if captions and plan is not None else "")
        preview = self._session.rendering.preview_of(shot_id)
        if preview is not None and not self._player.playing:
            self.canvas.show_image(preview, tr("Being made"))
        elif stretch is not None and stretch.video is not None and not self._picture.isNull():
            self.canvas.show_image(self._picture)
        elif shot_id in self._session.plans:
            self.canvas.show_card(card_of(self._session, shot_id))
        elif not self._session.plans:
            self.canvas.show_card(
                Card(tr("No shot"), tr("Insert one with + above the outline, or write it in the Script."))
            )
        else:
            self.canvas.show_nothing()

    def _show_playing(self, playing: bool) -> None:
        name = "pause-circle-fill" if playing else "play-circle-fill"
        self._actions["play"].setIcon(icon(name, "text", 34))
        self._actions["play"].setText(tr("&Pause") if playing else tr("&Play"))
        self.play.setAccessibleName(tr("Pause") if playing else tr("Play"))

    def _show_muted(self, muted: bool) -> None:
        self._actions["mute"].setIcon(icon("speaker-slash" if muted else "speaker-high"))

    # What is done

    def save_prompt(self) -> None:
        """Save what was typed. Keystrokes without a pause between them, and the next ones too, are one undo step."""
        self._typing.stop()
        self.dialogue.save()
        shot = (
            self._session.plans[self._shown_id].place.shot if self._shown_id in self._session.plans else None
        )
        text = self.prompt.toPlainText()
        if shot is not None and text != shot.prompt:
            key = f"prompt:{shot.id}"
            self._session.edit(tr("Edit prompt"), edits.update_shot, shot.id, prompt=text, merge_key=key)

    def _typed(self) -> None:
        self._typing.start()

    def _scrubbed(self, frame: int) -> None:
        self._player.pause()
        self._player.seek(frame)

    def _set_continues(self, continues: bool) -> None:
        shot = self._session.selected
        if shot is not None:
            label_ = tr("Continue the shot before") if continues else tr("Cut")
            self._session.edit(label_, edits.update_shot, shot.id, cut=not continues)

    def _set_length(self, frames: int) -> None:
        shot = self._session.selected
        if shot is None:
            return
        whole = max(5, round((frames - 1) / 4) * 4 + 1)
        self._session.edit(
            tr("Change length"), edits.update_shot, shot.id, frames=whole, merge_key=f"length:{shot.id}"
        )
        self._refresh_shot()

    def _refresh_loop(self) -> None:
        """From the in to the out point where there is one, else the selected shot."""
        film = self._player.film
        first, end = self._session.range
        stretch = film.of(self._session.selected_id)
        loop = (stretch.start, stretch.end) if stretch is not None else None
        if (first, end) != (None, None):
            last = min(film.frames, end if end is not None else film.frames)
            loop = (min(first or 0, max(0, last - 1)), last) if last else None
        self._player.loop = loop if self._actions["loop"].isChecked() else None

    def _range_changed(self) -> None:
        self.scrub.show_range(*self._session.range)
        self._refresh_loop()

    def loop_changed(self) -> None:
        self._refresh_loop()

    def show_captions(self) -> None:
        self._refresh_canvas()

    def show_guides(self, on: bool) -> None:
        self.canvas.show_guides(on)


def card_of(session: Session, shot_id: str) -> Card:
    """What stands in for a shot that has no picture: its prompt, and what can be read out of it."""
    plan = session.plans[shot_id]
    shot = plan.place.shot
    reading = read_shot(shot.prompt, {c.name: c.description for c in session.story.characters})
    facts = [getattr(reading, name) for name in ("size", "place", "hour", "move") if name in reading.found]
    return Card(
        tr(
            "Shot {number}, scene {scene} / shot {shot}",
            number=plan.place.film_number,
            scene=plan.place.scene_number,
            shot=plan.place.shot_number,
        ),
        shot.prompt or tr("This shot has no prompt yet."),
        tuple(str(fact).replace("-", " ").capitalize() for fact in facts),
    )
