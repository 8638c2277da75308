"""Two takes of a shot side by side, frame by frame in step."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from storymem_studio.domain import edits
from storymem_studio.domain.timeline import timecode
from storymem_studio.ui.canvas import PreviewCanvas
from storymem_studio.ui.controls import label, push_button, tool_button
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import tr
from storymem_studio.ui.session import Session
from storymem_studio.ui.takes.entries import TakeEntry, entries_of, when
from storymem_studio.ui.takes.frames import read_frames
from storymem_studio.ui.theme import font


class TakeSide(QWidget):
    """One of the two: which take, its picture, and a button that chooses it."""

    loaded = Signal()

    def __init__(self, session: Session, name: str, entries: tuple[TakeEntry, ...], row: int) -> None:
        super().__init__()
        self._session = session
        self._entries = entries
        self.images: list[QImage] = []
        self.picker = QComboBox()
        self.picker.setAccessibleName(name)
        self.picker.setToolTip(name)
        for entry in entries:
            self.picker.addItem(f"{entry.name} · {entry.facts}")
        self.canvas = PreviewCanvas()
        self.canvas.setAccessibleName(name)
        self.canvas.setMinimumSize(320, 190)
        size = session.story.settings
        self.canvas.show_shape(size.width, size.height)
        self.state = label("", "dim", wrap=True)
        self.choose = push_button("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picker)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.state)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.picker.currentIndexChanged.connect(self.show_take)
        self.choose.clicked.connect(self._choose)
        session.film_changed.connect(self._refresh)
        self.picker.setCurrentIndex(row)
        self.show_take(row)

    @property
    def entry(self) -> TakeEntry:
        return self._entries[max(0, self.picker.currentIndex())]

    def show_take(self, _: int) -> None:
        entry = self.entry
        self.images = []
        self.canvas.show_nothing()
        self._refresh()

        def arrived(images: list[QImage]) -> None:
            if self.entry is entry:
                self.images = images
                self.loaded.emit()

        self._session.background.run(lambda: read_frames(entry.video, entry.take.frames), arrived, owner=self)

    def show_frame(self, frame: int) -> None:
        """Frame counted from the start; the last one where this take is shorter."""
        if self.images:
            self.canvas.show_image(self.images[min(frame, len(self.images) - 1)])

    def _refresh(self) -> None:
        entry = self.entry
        plan = self._session.plans.get(entry.take.shot_id)
        chosen = plan is not None and plan.place.shot.take == entry.take.id
        note = f" — {entry.note}" if entry.note else ""
        self.state.setText(f"{when(entry.take)}. {entry.mark.sentence}{note}")
        self.choose.setText(tr("Chosen") if chosen else tr("Choose this take"))
        self.choose.setAccessibleName(tr("Choose take {number}", number=entry.number))
        self.choose.setToolTip(self.choose.accessibleName())
        self.choose.setEnabled(not chosen and plan is not None)

    def _choose(self) -> None:
        take = self.entry.take
        self._session.edit(tr("Choose take"), edits.choose_take, take.shot_id, take.id)


class CompareDialog(QDialog):
    def __init__(self, session: Session, shot_id: str, parent: QWidget, other: str = "") -> None:
        """`other` is the take to put beside the chosen one; the newest that is not chosen where none is said."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare takes"))
        self.setAccessibleName(tr("Compare takes"))
        entries = entries_of(session, shot_id)
        left = next((row for row, entry in enumerate(entries) if entry.chosen), 0)
        rows = [row for row in range(len(entries)) if row != left]
        right = next((row for row in rows if entries[row].take.id == other), rows[-1] if rows else left)
        self._fps = session.story.settings.fps
        self.frame = 0
        self.left = TakeSide(session, tr("Left take"), entries, left)
        self.right = TakeSide(session, tr("Right take"), entries, right)
        self.play = tool_button(tr("Play or pause"), "play-circle-fill", size=34, tint="text")
        self.play.setObjectName("play")
        self.play.setToolTip(tr("Play or pause  (Space)"))
        self.back = tool_button(tr("Step back a frame"), "caret-double-left")
        self.forward = tool_button(tr("Step forward a frame"), "caret-double-right")
        self.scrub = QSlider(Qt.Orientation.Horizontal)
        self.scrub.setAccessibleName(tr("Position in both takes"))
        self.scrub.setToolTip(tr("Position in both takes  (Left, Right)"))
        self.now = label("", "timecode")
        self.now.setFont(font(13, tabular=True))
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        self._elapsed = QElapsedTimer()
        self._from = 0

        sides = QHBoxLayout()
        sides.setSpacing(14)
        sides.addWidget(self.left, 1)
        sides.addWidget(self.right, 1)
        transport = QHBoxLayout()
        transport.addWidget(self.now, 1)
        for button in (self.back, self.play, self.forward):
            transport.addWidget(button)
        close = push_button(tr("Close"))
        transport.addStretch(1)
        transport.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        column.addLayout(sides, 1)
        column.addWidget(self.scrub)
        column.addLayout(transport)
        self.resize(1120, 560)

        for side in (self.left, self.right):
            side.loaded.connect(self._loaded)
        self.scrub.valueChanged.connect(self._scrubbed)
        self.play.clicked.connect(self.toggle)
        self.back.clicked.connect(lambda: self.step(-1))
        self.forward.clicked.connect(lambda: self.step(+1))
        close.clicked.connect(self.accept)
        self.play.setFocus()

    @property
    def frames(self) -> int:
        return max(len(self.left.images), len(self.right.images))

    @property
    def playing(self) -> bool:
        return self._clock.isActive()

    def toggle(self) -> None:
        if self.playing:
            self._clock.stop()
        elif self.frames:
            self._from = 0 if self.frame >= self.frames - 1 else self.frame
            self._elapsed.start()
            self._clock.start(round(500 / self._fps))
        self.play.setIcon(icon("pause-circle-fill" if self.playing else "play-circle-fill", "text", 34))

    def step(self, frames: int) -> None:
        if self.playing:
            self.toggle()
        self.seek(self.frame + frames)

    def seek(self, frame: int) -> None:
        self.frame = min(max(0, frame), max(0, self.frames - 1))
        self.left.show_frame(self.frame)
        self.right.show_frame(self.frame)
        self.now.setText(timecode(self.frame, self._fps))
        self.scrub.blockSignals(True)
        self.scrub.setValue(self.frame)
        self.scrub.blockSignals(False)

    def _loaded(self) -> None:
        self.scrub.setRange(0, max(0, self.frames - 1))
        self.seek(self.frame)

    def _tick(self) -> None:
        """Both follow one clock; at the end it starts again."""
        passed = int(self._elapsed.elapsed() / 1000 * self._fps)
        self.seek((self._from + passed) % max(1, self.frames))

    def _scrubbed(self, frame: int) -> None:
        if self.playing:
            self.toggle()
        self.seek(frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self.toggle()
            case Qt.Key.Key_Left:
                self.step(-1)
            case Qt.Key.Key_Right:
                self.step(+1)
            case _:
                super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._clock.stop()
        super().done(result)
