"""The queue: what is being made and how far it is, what waits, what failed; and the engine that makes it."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from storymem_studio.domain.story import shot_title
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import ElidedLabel, Pane, action_button, label, push_button, tool_button
from storymem_studio.ui.icons import icon
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.rendering import Making
from storymem_studio.ui.session import Session

SHOT_ID = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 30
WIDTH, HEIGHT, RESTING_HEIGHT = 400, 460, 196


class WaitingList(QListWidget):
    """The shots that wait, in the order of their making: drag them, or Alt+↑ and Alt+↓; Delete withdraws."""

    def __init__(self, panel: "QueuePanel") -> None:
        super().__init__()
        self._panel = panel
        self.setAccessibleName(tr("Waiting shots"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(16, 16))
        self.setUniformItemSizes(True)

    def event(self, event: QEvent) -> bool:
        """In here these keys are the list's own, although they are shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) or (alt and arrow):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        match event.key():
            case Qt.Key.Key_Up if alt:
                self._panel.move_chosen(-1)
            case Qt.Key.Key_Down if alt:
                self._panel.move_chosen(+1)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._panel.withdraw_chosen()
            case _:
                super().keyPressEvent(event)


class QueuePanel(Pane):
    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self.setAccessibleName(tr("Queue"))
        self.title = label(tr("Queue"), "title")
        self.count = label("", "dim")
        self.pause = action_button(actions["pause"])
        self.cancel = action_button(actions["cancel"])

        self.shot = ElidedLabel("", "title")
        self.stage = label("", "dim")
        self.left = label("", "dim")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress of this shot"))
        self.drop_shot = tool_button(tr("Do not make this shot"), "x", size=14)
        self.drop_shot.clicked.connect(self._withdraw_current)
        self.current = self._current_card()

        self.fault = label("", "warn", wrap=True)
        self.fault.setAccessibleName(tr("What failed"))
        self.retry = push_button(tr("Try again"), "arrows-clockwise")
        self.retry.clicked.connect(session.rendering.retry)
        self.failed = QWidget()
        column = QVBoxLayout(self.failed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fault)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)

        self.next_title = label(tr("Next"), "dim")
        self.list = WaitingList(self)
        self.list.model().rowsMoved.connect(self._dragged)
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.list.itemActivated.connect(lambda item: session.select(item.data(SHOT_ID)))
        self.earlier = tool_button(tr("Make earlier"), "arrow-up", size=16)
        self.earlier.setToolTip(tr("Make earlier  (Alt+Up)"))
        self.earlier.clicked.connect(lambda: self.move_chosen(-1))
        self.later = tool_button(tr("Make later"), "arrow-down", size=16)
        self.later.setToolTip(tr("Make later  (Alt+Down)"))
        self.later.clicked.connect(lambda: self.move_chosen(+1))
        self.withdraw = tool_button(tr("Take out of the queue"), "trash", size=16)
        self.withdraw.setToolTip(tr("Take out of the queue  (Delete)"))
        self.withdraw.clicked.connect(self.withdraw_chosen)
        self.empty = label("", "dim", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.machine = label("", "faint", wrap=True)
        self.machine.setAccessibleName(tr("Engine"))
        self._lay_out()
        session.marks_changed.connect(self.refresh)
        session.film_changed.connect(self.refresh)
        self.refresh()

    def _current_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        top = QHBoxLayout()
        top.addWidget(self.shot, 1)
        top.addWidget(self.drop_shot)
        facts = QHBoxLayout()
        facts.addWidget(self.stage, 1)
        facts.addWidget(self.left)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 8, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addLayout(facts)
        return card

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.count, 1)
        head.addWidget(self.pause)
        head.addWidget(self.cancel)
        tools = QHBoxLayout()
        tools.addWidget(self.next_title, 1)
        for button in (self.earlier, self.later, self.withdraw):
            tools.addWidget(button)
        log = push_button(tr("Engine log"), "file-text", role="link")
        log.clicked.connect(self._actions["show_engine_log"].trigger)
        self.settings = push_button(tr("Engine settings"), "gear", role="link")
        self.settings.clicked.connect(self._actions["engine_settings"].trigger)
        foot = QHBoxLayout()
        foot.addWidget(self.settings)
        foot.addWidget(log)
        foot.addStretch()
        self.column.addLayout(head)
        self.column.addWidget(self.current)
        self.column.addWidget(self.failed)
        self.column.addLayout(tools)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(self.machine)
        self.column.addLayout(foot)

    # Showing

    def refresh(self) -> None:
        rendering, plans = self._session.rendering, self._session.plans
        waiting = tuple(shot_id for shot_id in rendering.waiting if shot_id in plans)
        making = rendering.state if isinstance(rendering.state, Making) else None
        total = len(waiting) + (making is not None)
        self.count.setText(counted(total, "{count} shot to make", "{count} shots to make") if total else "")
        self.current.setVisible(making is not None)
        if making is not None:
            self._show_current(making)
        self._show_failure()
        self._show_waiting(waiting)
        self.machine.setText(self._engine_text())
        resting = not total and not self.failed.isVisibleTo(self)
        self.empty.setVisible(resting)
        to_make = len(self._session.project.to_make())
        self.empty.setText(
            counted(to_make, "{count} shot is to be made: press Generate.", "{count} shots are to be made: press Generate.")
            if to_make
            else tr("Every shot is up to date.")
        )  # fmt: skip
        self.cancel.setEnabled(rendering.active)

    def _show_current(self, making: Making) -> None:
        rendering = self._session.rendering
        plan = self._session.plans.get(making.shot_id)
        if plan is not None:
            self.shot.setText(f"{plan.place.film_number}  {shot_title(plan.place.shot)}")
        self.bar.setValue(round(making.fraction * 1000))
        self.stage.setText(rendering.stage_text)
        self.left.setText(rendering.time_left_text)
        self.drop_shot.setEnabled(not making.cancelling)

    def _show_failure(self) -> None:
        rendering = self._session.rendering
        failed = [f for shot_id in self._session.plans if (f := rendering.failure_of(shot_id)) is not None]
        self.failed.setVisible(bool(failed))
        if failed:
            number = self._session.plans[failed[0].shot_id].place.film_number
            said = tr("Shot {number}: {message}", number=number, message=failed[0].message)
            self.fault.setText(f"{said} {failed[0].advice}".strip())
            left = len(rendering.left)
            self.retry.setText(counted(left, " Try again", " Try again ({count} shots)"))
            self.retry.setVisible(bool(left))

    def _show_waiting(self, waiting: tuple[str, ...]) -> None:
        shown = tuple(self.list.item(row).data(SHOT_ID) for row in range(self.list.count()))
        if shown != waiting:
            chosen = self._chosen()
            self.list.blockSignals(True)
            self.list.clear()
            for shot_id in waiting:
                place = self._session.plans[shot_id].place
                item = QListWidgetItem(
                    icon("clock", "faint", 16), f"{place.film_number}  {shot_title(place.shot)}"
                )
                item.setData(SHOT_ID, shot_id)
                item.setSizeHint(QSize(0, ROW_HEIGHT))
                item.setToolTip(place.shot.prompt)
                self.list.addItem(item)
                if shot_id == chosen:
                    self.list.setCurrentItem(item)
            self.list.blockSignals(False)
        for widget in (self.list, self.next_title, self.earlier, self.later, self.withdraw):
            widget.setVisible(bool(waiting))
        self._enable()

    def _engine_text(self) -> str:
        hello = self._session.rendering.engine.hello
        name = self._session.story.settings.backend
        if hello is None:
            return tr("Engine: {name}; it starts with the first shot.", name=name)
        title = next((tr(info.title) for info in hello.backends if info.name == name), name)
        devices = ", ".join(
            f"{device.name} ({device.total_bytes / 2**30:.0f} GB)" if device.total_bytes else device.name
            for device in hello.devices
        )
        return f"{title}  ·  {devices}" if devices else title

    # Doing

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return item.data(SHOT_ID) if item is not None else ""

    def _enable(self) -> None:
        row = self.list.currentRow()
        self.earlier.setEnabled(row > 0)
        self.later.setEnabled(0 <= row < self.list.count() - 1)
        self.withdraw.setEnabled(row >= 0)

    def move_chosen(self, step: int) -> None:
        if shot_id := self._chosen():
            self._session.rendering.move(shot_id, step)

    def withdraw_chosen(self) -> None:
        row = self.list.currentRow()
        if shot_id := self._chosen():
            self._session.rendering.withdraw(shot_id)
            self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _withdraw_current(self) -> None:
        making = self._session.rendering.state
        if isinstance(making, Making):
            self._session.rendering.withdraw(making.shot_id)

    def _dragged(self, parent: QModelIndex, start: int, end: int, to: QModelIndex, row: int) -> None:
        self._session.rendering.order([self.list.item(i).data(SHOT_ID) for i in range(self.list.count())])


class QueuePopover(QFrame):
    """The queue over the page, under the engine's chip; the chip again or Escape puts it away."""

    def __init__(self, session: Session, actions: Actions, page: QWidget, anchor: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("popover")
        self._page = page
        self._anchor = anchor
        self.panel = QueuePanel(session, actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self._focus_before: QWidget | None = None
        session.marks_changed.connect(self._fit)
        session.film_changed.connect(self._fit)
        self._fit()
        self.hide()

    def toggle(self) -> None:
        if self.isVisible():
            self._put_away()
            return
        self._focus_before = self._page.window().focusWidget()
        self._fit()
        corner = self._anchor.mapTo(self._page, QPoint(self._anchor.width(), self._anchor.height() + 6))
        self.move(max(8, corner.x() - self.width()), corner.y())
        self.raise_()
        self.show()
        controls = (self.panel.list, self.panel.pause, self.panel.settings)
        first = next(each for each in controls if each.isVisible() and each.isEnabled())
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _put_away(self) -> None:
        """The focus goes back to where it was."""
        before = self._focus_before
        self.hide()
        (before if before is not None and isValid(before) else self._anchor).setFocus()

    def _fit(self) -> None:
        """With nothing to make there is little to show."""
        resting = self.panel.empty.isVisibleTo(self.panel)
        self.resize(WIDTH, RESTING_HEIGHT if resting else HEIGHT)
