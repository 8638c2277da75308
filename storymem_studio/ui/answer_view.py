"""The writer's answer as a difference: old and new word by word, to accept, in part or whole, or to refuse."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from storymem_studio.domain.edits_script import ShotChange, adopt_changes, changes_between
from storymem_studio.domain.story import Shot
from storymem_studio.drafting.asking import Answer, Arriving
from storymem_studio.ui.controls import ElidedLabel, label, push_button
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.script.difference import Part, as_html, as_words, word_changes
from storymem_studio.ui.session import Session


class ChangeCard(QFrame):
    """One shot's change, taken or left."""

    def __init__(self, change: ShotChange) -> None:
        super().__init__()
        self.change = change
        self.setObjectName("hint")
        self.taken = QCheckBox(_heading(change))
        self.taken.setAccessibleName(_heading(change))
        self.taken.setToolTip(tr("Take this change"))
        self.taken.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.taken)
        for name, parts in _texts(change):
            said = label("", wrap=True)
            said.setTextFormat(Qt.TextFormat.RichText)
            said.setText((f"<i>{name}:</i> " if name else "") + as_html(parts))
            said.setAccessibleName(as_words(parts))
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(said)


def _heading(change: ShotChange) -> str:
    if change.before is None:
        return tr("New shot {number}", number=change.number)
    if change.after is None:
        return tr("Shot {number} goes", number=change.number)
    return tr("Shot {number}", number=change.number)


def _texts(change: ShotChange) -> list[tuple[str, list[Part]]]:
    old, new = change.before or Shot(""), change.after or Shot("")
    texts = [("", word_changes(old.prompt, new.prompt))]
    for name, before, after in (
        (tr("Title"), old.title, new.title),
        (tr("First frame"), old.first_frame_prompt, new.first_frame_prompt),
    ):
        if before != after:
            texts.append((name, word_changes(before, after)))
    if change.before is not None and change.after is not None and old.cut != new.cut:
        said = {True: tr("begins with a cut"), False: tr("continues the shot before")}
        texts.append(("", [("gone", said[old.cut]), ("same", " "), ("new", said[new.cut])]))
    return texts


class AnswerView(QWidget):
    closed = Signal()
    stop_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.cards: list[ChangeCard] = []
        self.growing: list[QLabel] = []
        """The shots of an answer that is being written."""
        self._arriving: Arriving | None = None
        self._since = QElapsedTimer()
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._show_clock)
        self.note = label("", "warn", wrap=True)
        self.title = label(tr("The writer's answer"), "title")
        self.by = ElidedLabel("", "faint")
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addStretch()
        self.area = QScrollArea()
        self.area.setAccessibleName(tr("The writer's answer"))
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        self.accept = push_button(tr("Accept"), "check", role="primary", tint="on_accent")
        self.accept.setToolTip(tr("Put the ticked changes into the story; it can be undone  (Enter)"))
        self.accept.clicked.connect(self.take)
        self.refuse = push_button(tr("Refuse"), "x")
        self.refuse.setToolTip(tr("Leave the story as it is  (Esc)"))
        self.refuse.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.addWidget(self.refuse, 1)
        buttons.addWidget(self.accept, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        for widget in (self.title, self.by, self.note):
            outer.addWidget(widget)
        outer.addWidget(self.area, 1)
        outer.addLayout(buttons)
        self._set_writing(False)

    @property
    def pending(self) -> bool:
        """It is being written, or waits to be accepted or refused."""
        return self.writing or bool(self.cards)

    @property
    def writing(self) -> bool:
        return self._arriving is not None

    def show_arriving(self, arriving: Arriving) -> None:
        """What has been written so far; the first of an answer clears what was here."""
        if self._arriving is None:
            self._remove_all()
            self._since.start()
            self._clock.start()
            self._set_writing(True)
        self._arriving = arriving
        for number, prompt in enumerate(arriving.prompts):
            if number == len(self.growing):
                self.growing.append(label("", wrap=True))
                self.growing[-1].setContentsMargins(0, 6, 0, 8)
                self._list.addWidget(self.growing[-1])
            last = number == len(arriving.prompts) - 1
            self.growing[number].setText(f"{prompt} ▍" if last else prompt)
        self._show_clock()
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def clear(self) -> None:
        """Nothing is shown, and nothing is being written any more."""
        self._arriving = None
        self._clock.stop()
        self._remove_all()
        self._set_writing(False)

    def _set_writing(self, writing: bool) -> None:
        self.title.setText(tr("The writer is writing") + "…" if writing else tr("The writer's answer"))
        self.note.hide()
        self.accept.setVisible(not writing)
        self.refuse.setVisible(not writing)

    def _show_clock(self) -> None:
        if self._arriving is not None:
            time = tr("{seconds} s", seconds=self._since.elapsed() // 1000)
            words = counted(self._arriving.words, "1 word", "{count} words")
            self.by.setText(" · ".join((self._arriving.writer, time, words)))

    def _remove_all(self) -> None:
        for widget in (*self.cards, *self.growing):
            widget.hide()
            widget.deleteLater()
        self.cards, self.growing = [], []

    def show_answer(self, answer: Answer) -> bool:
        """False when the answer is the story as it was."""
        changes = changes_between(answer.before, answer.after)
        self.clear()
        self.note.setText(answer.note)
        self.note.setVisible(bool(answer.note))
        self.cards = [ChangeCard(change) for change in changes]
        for card in self.cards:
            card.taken.toggled.connect(self._count)
            self._list.addWidget(card)
        said = counted(len(changes), "1 change", "{count} changes")
        by = answer.writer or tr("by rules, without a language model")
        self.by.setText(f"{said} · {by}")
        self._count()
        self.area.verticalScrollBar().setValue(0)
        return bool(changes)

    def take(self) -> None:
        """One edit, whatever has been changed since the writer was asked."""
        changes = tuple(card.change for card in self.cards if card.taken.isChecked())
        self.closed.emit()
        if self._session.edit(tr("Take the writer's answer"), adopt_changes, changes):
            new = next((c.after for c in changes if c.before is None and c.after is not None), None)
            shown = new or next((c.after for c in changes if c.after is not None), None)
            if shown is not None:
                self._session.select(shown.id)

    def _count(self) -> None:
        self.accept.setEnabled(any(card.taken.isChecked() for card in self.cards))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop_wanted.emit() if self.writing else self.refuse.click()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.accept.isEnabled()
            and not self.writing
        ):
            self.accept.click()
        else:
            super().keyPressEvent(event)
