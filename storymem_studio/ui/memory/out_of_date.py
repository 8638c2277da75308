"""Which shots are out of date and why, with what can be done about it at hand."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from storymem_studio.domain import edits
from storymem_studio.domain.plan import Current, OutOfDate
from storymem_studio.domain.story import Story, shot_title
from storymem_studio.ui.controls import ElidedLabel, label, push_button, tool_button
from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.session import Session

MOST_ROWS = 20
MOST_SEEN = 3
"""More than these are scrolled to; half a row says that there are more."""
ROW_HEIGHT = 40


@dataclass(frozen=True, slots=True)
class Stale:
    shot_id: str
    number: int
    title: str
    reason: str


def stale_shots(session: Session) -> tuple[str, ...]:
    """The shots out of date, in story order. A stand-in is not: nobody has made that shot yet."""
    return tuple(
        shot_id
        for shot_id, plan in session.plans.items()
        if isinstance(plan.state, OutOfDate) and not plan.stand_in
    )


def stale_of(session: Session, shot_ids: tuple[str, ...]) -> tuple[Stale, ...]:
    """What the first of them look like in the list."""
    plans = (session.plans[shot_id] for shot_id in shot_ids[:MOST_ROWS])
    return tuple(
        Stale(
            plan.place.shot.id, plan.place.film_number, shot_title(plan.place.shot), _said(plan.state.reasons)
        )
        for plan in plans
        if isinstance(plan.state, OutOfDate)
    )


def followers_of(session: Session, stale: tuple[str, ...]) -> tuple[str, ...]:
    """Shots that are up to date now and will not be when these are made again: they saw their keyframes or go on from them."""
    new = set(stale)
    found: list[str] = []
    for shot_id, plan in session.plans.items():
        if not isinstance(plan.state, Current):
            continue
        if plan.expects in new or any(entry.source.shot_id in new for entry in plan.memory.remembered):
            new.add(shot_id)
            found.append(shot_id)
    return tuple(found)


def _said(reasons: tuple[str, ...]) -> str:
    said = ", ".join(reasons)
    return f"{said[:1].upper()}{said[1:]}"


def keep_takes(story: Story, shot_ids: tuple[str, ...]) -> Story:
    for shot_id in shot_ids:
        story = edits.keep_take(story, shot_id)
    return story


class StaleRow(QFrame):
    """One shot: its name takes one there, two buttons decide."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shot_id = ""
        self.name = push_button("", role="where")
        self.reason = ElidedLabel("", "faint")
        self.again = tool_button("", "arrows-clockwise", size=15, tint="accent_bright")
        self.keep = tool_button("", "snowflake", size=15)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addStretch()
        texts.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        texts.addWidget(self.reason)
        texts.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addLayout(texts, 1)
        row.addWidget(self.again)
        row.addWidget(self.keep)
        self.setFixedHeight(ROW_HEIGHT)
        self.name.clicked.connect(lambda: session.select(self._shot_id))
        self.again.clicked.connect(lambda: session.attempt(lambda: session.rendering.start({self._shot_id})))
        self.keep.clicked.connect(lambda: session.edit(tr("Keep as it is"), edits.keep_take, self._shot_id))

    def show_stale(self, stale: Stale) -> None:
        self._shot_id = stale.shot_id
        named = f"{stale.number}  {stale.title}"
        self.name.setText(
            self.name.fontMetrics().elidedText(named, Qt.TextElideMode.ElideRight, 200).replace("&", "&&")
        )
        self.name.setAccessibleName(tr("Go to shot {number}", number=stale.number))
        self.name.setToolTip(f"{named}\n{stale.reason}.")
        self.reason.setText(stale.reason)
        for button, said in (
            (self.again, tr("Make shot {number} again", number=stale.number)),
            (self.keep, tr("Keep shot {number} as it is", number=stale.number)),
        ):
            button.setToolTip(said)
            button.setAccessibleName(said)


class OutOfDateBox(QFrame):
    """Hidden while every take answers its shot."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("stale")
        self.setAccessibleName(tr("Out of date"))
        self._session = session
        self._rows: list[StaleRow] = []
        self._stale: tuple[str, ...] = ()
        self._shown: tuple[Stale, ...] = ()
        self._followers: tuple[str, ...] = ()
        icon = label()
        icon.setPixmap(pixmap("arrows-clockwise", "accent_bright", 16, self.devicePixelRatioF()))
        self.count = ElidedLabel("", "title")
        self.follow = ElidedLabel("", "faint")
        self.make_all = push_button(tr("Make all"), role="small")
        self.keep_all = tool_button(tr("Keep all as they are"), "snowflake", size=15)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.count)
        said.addWidget(self.follow)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(icon)
        top.addLayout(said, 1)
        top.addWidget(self.make_all)
        top.addWidget(self.keep_all)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(2)
        self._more = label("", "faint")
        self._list.addWidget(self._more)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._scroll.setAccessibleName(tr("Shots that are out of date"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 6, 6)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self._scroll)

        self.make_all.clicked.connect(self._make_all)
        self.keep_all.clicked.connect(self._keep_all)
        session.film_changed.connect(self.refresh)
        self.refresh()

    @property
    def rows(self) -> tuple[StaleRow, ...]:
        return tuple(self._rows[: len(self._shown)])

    def refresh(self) -> None:
        stale = self._stale = stale_shots(self._session)
        self.setVisible(bool(stale))
        self._followers = followers_of(self._session, stale) if stale else ()
        follow = len(self._followers)
        self.follow.setVisible(follow > 0)
        self.follow.setText(counted(follow, "1 more will follow", "{count} more will follow"))
        self.follow.setToolTip(tr("They remember these shots, and will be out of date when those are new"))
        self.count.setText(counted(len(stale), "1 out of date", "{count} out of date"))
        self.count.setToolTip(counted(len(stale), "1 shot is out of date", "{count} shots are out of date"))
        one = len(stale) == 1
        self.make_all.setText(tr("Make again") if one else tr("Make all"))
        self.make_all.setAccessibleName(self.make_all.text())
        self.make_all.setToolTip(
            tr("Make every shot that is out of date again, and those that follow from them")
        )
        self.keep_all.setVisible(not one)
        more = len(stale) - MOST_ROWS
        self._more.setVisible(more > 0)
        self._more.setText(counted(more, "and 1 more…", "and {count} more…"))
        shown = stale_of(self._session, stale)
        if shown == self._shown:
            return
        self._shown = shown
        for index, entry in enumerate(shown):
            if index == len(self._rows):
                self._rows.append(StaleRow(self._session))
                self._list.insertWidget(index, self._rows[index])
            self._rows[index].show_stale(entry)
            self._rows[index].show()
        for row in self._rows[len(shown) :]:
            row.hide()
        rows = len(shown) if len(shown) <= MOST_SEEN else MOST_SEEN + 0.5
        height = rows * (ROW_HEIGHT + 2)
        self._scroll.setFixedHeight(round(height))

    def _make_all(self) -> None:
        """With those that follow from them."""
        ids = {*self._stale, *self._followers}
        self._session.attempt(lambda: self._session.rendering.start(ids))

    def _keep_all(self) -> None:
        self._session.edit(tr("Keep as they are"), keep_takes, self._stale)
