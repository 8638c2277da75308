"""Ask the writer: a line to say what one wants, quick wishes, and Stop while the writer thinks."""

import threading
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from storymem_studio.domain.story import Story
from storymem_studio.drafting.asking import Answer, Arriving, Wish, can_be_done_by_rules
from storymem_studio.drafting.settings import server_is_chosen
from storymem_studio.ui.banner import notice_of
from storymem_studio.ui.controls import ElidedLabel, label, push_button, tool_button
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import tr
from storymem_studio.ui.session import Session

LANGUAGES = {
    "English": "English", "German": "Deutsch", "French": "Français", "Spanish": "Español", "Italian": "Italiano",
    "Portuguese": "Português", "Chinese": "中文", "Japanese": "日本語",
}  # fmt: skip
"""As the model is told, and as people call their own."""


class Asking(QObject):
    """One wish, granted off the GUI thread. Ends in exactly one of `answered` or `failed`, or in nothing once closed."""

    heard = Signal(object)
    """`Arriving`: what a model has written so far; at least one before its answer."""
    answered = Signal(object)
    failed = Signal(object)

    _grown = Signal()
    _done = Signal(object)
    _error = Signal(object)

    def __init__(self, story: Story, wish: Wish, writer: str = "auto", parent: QObject | None = None) -> None:
        """`writer`: as `choose_writer` takes it."""
        super().__init__(parent)
        self._story = story
        self.wish = wish
        self._writer = writer
        self._latest: Arriving | None = None
        self._told: Arriving | None = None
        self._stopped = threading.Event()
        self._over = False
        self._lock = threading.Lock()
        """Held while something is announced from the thread: once over, this object may be gone."""
        queued = Qt.ConnectionType.QueuedConnection
        self._grown.connect(self._tell_latest, queued)
        self._done.connect(self._answer, queued)
        self._error.connect(self._fail, queued)
        # A server that says nothing must not keep the window from closing.
        self._thread = threading.Thread(target=self._run, name="ask-writer", daemon=True)

    def start(self) -> None:
        self._thread.start()

    @property
    def stopped(self) -> bool:
        return self._stopped.is_set()

    def stop(self) -> None:
        """It answers soon, with what is written whole."""
        self._stopped.set()

    def close(self) -> None:
        """Nothing is announced any more."""
        with self._lock:
            self._over = True
        self._stopped.set()

    def _run(self) -> None:
        from storymem_studio.drafting.asking import ask_writer
        from storymem_studio.drafting.writers import choose_writer

        try:
            writer = choose_writer(self._writer)
            answer = ask_writer(self._story, self.wish, writer, self._stopped.is_set, self._hear)
        except Exception as error:
            self._announce(self._error, error)
        else:
            self._announce(self._done, answer)

    def _hear(self, arriving: Arriving) -> None:
        self._latest = arriving
        self._announce(self._grown)

    def _announce(self, signal: SignalInstance, *values: object) -> None:
        with self._lock:
            if not self._over:
                signal.emit(*values)

    def _tell_latest(self) -> None:
        """A window that lags behind is told the last of what arrived meanwhile, once."""
        latest = self._latest
        if not self._over and latest is not None and latest is not self._told:
            self._told = latest
            self.heard.emit(latest)

    def _answer(self, answer: Answer) -> None:
        if not self._over:
            self._over = True
            self.answered.emit(answer)

    def _fail(self, error: BaseException) -> None:
        if not self._over:
            self._over = True
            self.failed.emit(error)


class AskWriter(QWidget):
    heard = Signal(object)
    """`Arriving`: an answer is being written."""
    answered = Signal(object)
    """An `Answer`, to accept or refuse."""
    ended = Signal()
    """Without an answer: it failed, or it was stopped before anything was whole."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asking: Asking | None = None
        self.title = label(tr("Ask the writer"), "dim")
        self.about = ElidedLabel("", "faint")
        self.about.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line = QLineEdit()
        self.line.setAcceptDrops(False)  # a dropped file is the window's
        self.line.setPlaceholderText(tr("e.g. add a quiet shot before the storm…"))
        self.line.setAccessibleName(tr("Ask the writer"))
        self.line.setToolTip(tr("What should be different? Enter asks  (Ctrl+Shift+A)"))
        self.line.returnPressed.connect(self.ask_freely)
        self.quick = tool_button(tr("Quick wishes"), "magic-wand", size=16)
        self.quick.setPopupMode(self.quick.ToolButtonPopupMode.InstantPopup)
        self.menu = self._menu()
        self.quick.setMenu(self.menu)
        self.stop = push_button(tr("Stop"), "stop-fill")
        self.stop.setToolTip(tr("Stop the writer; what is written whole is shown  (Esc)"))
        self.stop.clicked.connect(self.stop_asking)
        self._dots = QTimer(self)
        self._dots.setInterval(400)
        self._dots.timeout.connect(self._show_waiting)
        self._waited = 0

        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addWidget(self.about, 1)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.quick)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(row)
        self.stop.hide()
        for signal in (session.film_changed, session.selection_changed, session.chosen_changed):
            signal.connect(self._show_scope)
        self._show_scope()

    @property
    def busy(self) -> bool:
        return self._asking is not None

    # Wishes

    def ask_freely(self) -> None:
        words = self.line.text().strip()
        if words:
            self.ask("free", words)

    def ask(self, kind: str, words: str = "") -> None:
        """Ask about the chosen shots as they are now."""
        self._session.settle()
        self._ask(Wish(kind, self._session.chosen, words))  # type: ignore[arg-type]

    def ask_about(self, shot_id: str, words: str) -> None:
        """Rewrite one shot so that what is wrong with it is settled."""
        self._session.settle()
        self._session.select(shot_id)
        self._ask(Wish("rewrite", (shot_id,), words))

    def _ask(self, wish: Wish, writer: str = "auto") -> None:
        if self.busy:
            return
        asking = Asking(self._session.story, wish, writer, self)
        asking.heard.connect(self.heard)
        asking.answered.connect(self._show_answer)
        asking.failed.connect(self._show_failure)
        self._asking = asking
        self._show_busy(True)
        asking.start()

    def translate_story(self, language: str) -> None:
        self._session.choose(shot.id for shot in self._session.story.shots())
        self.ask("translate", language)

    def stop_asking(self) -> None:
        if self._asking is not None:
            self._asking.stop()
            self.stop.setEnabled(False)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToShow.connect(self._say_what_needs_a_model)
        self._add(menu, "arrows-clockwise", tr("Rewrite this shot"), "rewrite")
        sizes = menu.addMenu(icon("frame-corners", "dim", 16), tr("Make it a…"))
        for size, said in (
            ("wide", tr("Wide shot")), ("full", tr("Full shot")), ("medium", tr("Medium shot")),
            ("close-up", tr("Close-up")), ("extreme-close-up", tr("Extreme close-up")),
        ):  # fmt: skip
            self._add(sizes, "", said, "size", size)
        self._add(menu, "plus", tr("Insert a shot here"), "insert")
        self._add(menu, "film-strip", tr("Continue the story"), "continue")
        self._add(menu, "scissors", tr("Shorten"), "shorten")
        one = menu.addMenu(icon("translate", "dim", 16), tr("Translate the chosen shots"))
        whole = menu.addMenu(icon("translate", "dim", 16), tr("Translate the story"))
        rewrite = menu.actions()[0]
        self._of_models = {a: a.text() for a in (rewrite, one.menuAction(), whole.menuAction())}
        for language, called in LANGUAGES.items():
            self._add(one, "", called, "translate", language)
            whole.addAction(called).triggered.connect(partial(self.translate_story, language))
        return menu

    def _add(self, menu: QMenu, icon_name: str, text: str, kind: str, words: str = "") -> None:
        action = menu.addAction(text)
        if icon_name:
            action.setIcon(icon(icon_name, "dim", 16))
        action.triggered.connect(partial(self.ask, kind, words))

    def _say_what_needs_a_model(self) -> None:
        chosen = server_is_chosen()
        for action, said in self._of_models.items():
            action.setText(said if chosen else tr("{wish} (needs a language model)", wish=said))

    # What is shown

    def _show_scope(self) -> None:
        chosen = self._session.chosen
        numbers = [str(self._session.plans[id].place.film_number) for id in chosen[:6]]
        if not numbers:
            self.about.setText("")
        elif len(numbers) == 1:
            self.about.setText(tr("about shot {number}", number=numbers[0]))
        else:
            more = "…" if len(chosen) > len(numbers) else ""
            self.about.setText(tr("about shots {numbers}", numbers=", ".join(numbers) + more))

    def _show_busy(self, busy: bool) -> None:
        self.line.setReadOnly(busy)
        self.quick.setVisible(not busy)
        self.stop.setVisible(busy)
        self.stop.setEnabled(busy)
        self._waited = 0
        if busy:
            self._dots.start()
            self._show_waiting()
        else:
            self._dots.stop()
            self._show_scope()

    def _show_waiting(self) -> None:
        self._waited += 1
        self.about.setText(tr("The writer is writing") + "." * (self._waited % 4))

    def _show_answer(self, answer: Answer) -> None:
        stopped = self._asking is not None and self._asking.stopped
        self._asking = None
        self._show_busy(False)
        if stopped and answer.after == answer.before:
            self.ended.emit()
            return
        self.line.clear()
        self.answered.emit(answer)

    def _show_failure(self, error: BaseException) -> None:
        """What was asked stays in the line, to be asked again."""
        asking, self._asking = self._asking, None
        self._show_busy(False)
        self.ended.emit()
        if asking is None or asking.stopped:
            return
        notice = replace(notice_of(error), tone="warning")
        if "offline-writer" in notice.remedies and can_be_done_by_rules(asking.wish):
            offline = partial(self._ask, asking.wish, "offline")
            notice = replace(notice, action=tr("Use the offline writer"), act=offline)
        self._session.tell(notice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.busy:
            self.stop_asking()
        else:
            super().keyPressEvent(event)

    def close_project(self) -> None:
        if self._asking is not None:
            self._asking.close()
            self._asking = None
            self._show_busy(False)
