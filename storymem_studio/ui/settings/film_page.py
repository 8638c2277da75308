"""Settings of the film: its size, rate and length, and how much its shots remember."""

from PySide6.QtWidgets import QWidget

from storymem_studio.domain import edits_settings
from storymem_studio.ui.controls import push_button, spin_box
from storymem_studio.ui.language import tr
from storymem_studio.ui.settings.preset_size import LARGEST, usual_sizes
from storymem_studio.ui.settings.rows import Page, Rows, check, combo, decimal, line, side_by_side
from storymem_studio.ui.settings.scope import Scope
from storymem_studio.ui.settings.scope_bar import ScopeBar


class FilmPage(Page):
    def __init__(self, scope: Scope) -> None:
        super().__init__(tr("Film"))
        self._scope = scope
        own = (tr("Own size"), "")
        self.film_size = combo(tr("Size"), tr("One film has one size"), (*usual_sizes(), own))
        self.film_width = spin_box(tr("Width"), tr("Width in pixels"), 64, LARGEST, " px")
        self.film_height = spin_box(tr("Height"), tr("Height in pixels"), 64, LARGEST, " px")
        self.fps = spin_box(tr("Frame rate"), tr("Frames in a second"), 1, 120, " fps")
        self.frames = spin_box(tr("Length of every shot"), tr("Frames, of the form 4n + 1"), 5, 1001, "")
        self.set_frames = push_button(tr("Set for every shot"))
        self.max_memory = spin_box(tr("Memory"), tr("Most keyframes a shot remembers"), 0, 20, "")
        self.max_keyframes = spin_box(tr("Keyframes a shot gives"), tr("At most, for later shots"), 1, 20, "")
        self.threshold = decimal(tr("Likeness threshold"), 0.1, 1.0, step=0.01)
        self.continuation = combo(
            tr("Continuing shots"),
            tr("What a shot without a cut goes on from"),
            (
                (tr("From the last frame (MI2V)"), "MI2V"),
                (tr("From the last five frames (MM2V)"), "MM2V"),
                (tr("Every shot is a cut"), "none"),
            ),
        )
        self.seed_per_scene = check(
            tr("Seeds as in StoryMem's own pipeline"),
            tr("The film's seed and the shot's number in its scene"),
        )
        self.first_from_text = check(
            tr("First shot from text alone"),
            tr("Needs the text-to-video weights; references are not seen by it"),
        )
        self.negative = line(tr("Negative prompt"), tr("What no shot should show"))
        self._lay_out()
        self.film_size.activated.connect(self._choose_size)
        for box, name in (
            (self.film_width, "width"), (self.film_height, "height"), (self.fps, "fps"),
            (self.max_memory, "max_memory"), (self.max_keyframes, "max_keyframes"),
        ):  # fmt: skip
            box.setMinimumWidth(110)
            box.valueChanged.connect(lambda value, name=name: self._change(name, value))
        self.frames.setMinimumWidth(110)
        self.frames.setSingleStep(4)
        self.frames.setValue(81)
        self.threshold.valueChanged.connect(
            lambda value: self._scope.change(keyframe_threshold=round(value, 3))
        )
        self.continuation.activated.connect(
            lambda: self._scope.change(continuation=self.continuation.currentData())
        )
        self.seed_per_scene.toggled.connect(lambda on: self._scope.change(seed_per_scene=on))
        self.first_from_text.toggled.connect(lambda on: self._scope.change(t2v_first_shot=on))
        self.negative.editingFinished.connect(
            lambda: self._scope.change(negative_prompt=self.negative.text().strip())
        )
        self.set_frames.clicked.connect(self._set_frames)
        scope.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        settings = self._scope.settings
        index = self.film_size.findData(f"{settings.width}x{settings.height}")
        usual = index >= 0
        self._show(self.film_size, "setCurrentIndex", index if usual else self.film_size.count() - 1)
        self._show(self.film_width, "setValue", settings.width)
        self._show(self.film_height, "setValue", settings.height)
        self._show(self.fps, "setValue", settings.fps)
        self._show(self.max_memory, "setValue", settings.max_memory)
        self._show(self.max_keyframes, "setValue", settings.max_keyframes)
        self._show(self.threshold, "setValue", settings.keyframe_threshold)
        self._show(self.continuation, "setCurrentIndex", self.continuation.findData(settings.continuation))
        self._show(self.seed_per_scene, "setChecked", settings.seed_per_scene)
        self._show(self.first_from_text, "setChecked", settings.t2v_first_shot)
        if not self.negative.hasFocus():
            self.negative.setText(settings.negative_prompt)
        self.set_frames.setEnabled(self._scope.of_film)
        self.frames.setEnabled(self._scope.of_film)

    @staticmethod
    def _show(control: QWidget, setter: str, value: object) -> None:
        control.blockSignals(True)
        getattr(control, setter)(value)
        control.blockSignals(False)

    def _lay_out(self) -> None:
        self.add(ScopeBar(self._scope))
        rows = Rows()
        rows.section(tr("Picture"))
        rows.row(tr("Size"), side_by_side(self.film_size, self.film_width, self.film_height))
        rows.row(tr("Frame rate"), self.fps, tr("StoryMem makes 16 frames a second."))
        rows.row(
            tr("Length of every shot"),
            side_by_side(self.frames, self.set_frames),
            tr("81 frames at 16 a second are five seconds, the length the model was made for."),
        )
        rows.row(tr("Negative prompt"), self.negative, tr("Empty: the engine's own."))
        rows.section(tr("Memory"))
        rows.row(tr("Memory"), self.max_memory, tr("Most keyframes of earlier shots that a shot sees."))
        rows.row(tr("Keyframes a shot gives"), self.max_keyframes)
        rows.row(
            tr("Likeness threshold"), self.threshold, tr("Frames more alike than this count as one keyframe.")
        )
        rows.row(tr("Continuing shots"), self.continuation)
        rows.section(tr("As in StoryMem"))
        rows.row("", self.seed_per_scene)
        rows.row("", self.first_from_text)
        self.add(rows)
        self.end()

    def _choose_size(self) -> None:
        chosen = self.film_size.currentData()
        if not chosen:
            self.film_width.setFocus()
            return
        width, height = chosen.split("x")
        self._scope.change(width=int(width), height=int(height))

    def _change(self, name: str, value: int) -> None:
        if name in ("width", "height"):
            value -= value % 2  # video formats halve the colours
        self._scope.change(**{name: value})

    def _set_frames(self) -> None:
        session = self._scope.session
        if session is not None:
            session.edit(tr("Length of every shot"), edits_settings.set_length, self.frames.value())
            self.frames.setValue(edits_settings.whole_length(self.frames.value()))
