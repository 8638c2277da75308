"""The memory at the right: the keyframes the selected shot remembers, why, and which ones it leaves out."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from storymem_studio.domain.memory import Candidate, Memory
from storymem_studio.domain.story import shot_title
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import Pane, action_button, label, text_button
from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.session import Session
from storymem_studio.ui.theme import colour, font
from storymem_studio.ui.thumbnails import Thumbnails

REASONS = {
    "reference": "reference picture",
    "sink": "start of the film",
    "recent": "recent",
    "pinned": "pinned",
    "banned": "never remembered here",
    "out of the window": "no room left",
    "the same picture": "same as another",
    "from a stale take": "from a replaced take",
}


@dataclass(frozen=True, slots=True)
class KeyframeEntry:
    """One picture as the panel shows it."""

    digest: str
    path: Path
    title: str
    source: str
    shot_id: str | None
    reason: str
    remembered: bool

    @property
    def sentence(self) -> str:
        how = "remembered" if self.remembered else "left out"
        return f"{self.title}, {self.source}, {how}: {REASONS[self.reason]}"


class KeyframeCard(QAbstractButton):
    """A keyframe with where it comes from and why it is (not) remembered."""

    def __init__(self, entry: KeyframeEntry, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.entry = entry
        self._thumbnails = thumbnails
        self.setCheckable(True)
        self.setAccessibleName(entry.sentence)
        self.setToolTip(entry.sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setText(entry.title)

    def sizeHint(self) -> QSize:
        return QSize(130, self.heightForWidth(130))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * 9 / 16) + 38

    def resizeEvent(self, event: object) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(1, 1, self.width() - 2, self.width() * 9 / 16 - 2)
        painter.setOpacity(1.0 if self.entry.remembered else 0.45)
        paint_picture(painter, self._thumbnails, self.entry.path, box, 6, self.devicePixelRatioF())
        painter.setOpacity(1.0)
        if self.entry.reason in ("pinned", "banned"):
            self._paint_badge(painter, box)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2 if self.isChecked() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        for text, size, tint, top in (
            (self.entry.title, 13, "text" if self.entry.remembered else "dim", box.bottom() + 3),
            (f"{self.entry.source} · {REASONS[self.entry.reason]}", 11, "faint", box.bottom() + 20),
        ):
            painter.setFont(font(size))
            painter.setPen(colour(tint))
            line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width() - 2)
            painter.drawText(QRectF(1, top, self.width() - 2, 17), Qt.AlignmentFlag.AlignVCenter, line)
        painter.end()

    def _paint_badge(self, painter: QPainter, box: QRectF) -> None:
        badge = QRectF(box.right() - 24, box.top() + 4, 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("badge", 190))
        painter.drawRoundedRect(badge, 5, 5)
        name, tint = ("push-pin-fill", "accent") if self.entry.reason == "pinned" else ("prohibit", "red")
        painter.drawPixmap(
            badge.topLeft().toPoint() + QPoint(3, 3), pixmap(name, tint, 14, self.devicePixelRatioF())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def paint_picture(
    painter: QPainter, thumbnails: Thumbnails, path: Path, box: QRectF, radius: float, pixel_ratio: float
) -> None:
    """A picture that fills a rounded box, cut at the sides; a plain box until it is there."""
    image = thumbnails.get(path, round(box.height() * pixel_ratio))
    outline = QPainterPath()
    outline.addRoundedRect(box, radius, radius)
    if image is None:
        painter.fillPath(outline, colour("raised"))
        return
    shape = box.width() / box.height()
    width = min(float(image.width()), image.height() * shape)
    height = min(float(image.height()), image.width() / shape)
    source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
    painter.save()
    painter.setClipPath(outline)
    painter.drawPixmap(box, image, source)
    painter.restore()


class PictureStrip(QWidget):
    """A row of small pictures."""

    def __init__(self, name: str, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.pictures: tuple[Path, ...] = ()
        self._name = name
        self._thumbnails = thumbnails
        self.setFixedHeight(38)
        self.show_pictures(())

    def show_pictures(self, pictures: tuple[Path, ...]) -> None:
        self.pictures = pictures
        self.setAccessibleName(f"{self._name}: {len(pictures)} pictures")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if not self.pictures:
            painter.setPen(colour("faint"))
            painter.setFont(font(12))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, "none yet")
        step = min(70.0, (self.width() + 6) / max(1, len(self.pictures)))
        for index, path in enumerate(self.pictures):
            box = QRectF(index * step, 0, max(4.0, step - 6), self.height())
            paint_picture(painter, self._thumbnails, path, box, 4, self.devicePixelRatioF())
        painter.end()


class MemoryPanel(Pane):
    keyframe_chosen = Signal(str)
    """The digest of the chosen keyframe; empty when none is."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._shown: tuple[KeyframeEntry, ...] | None = None
        self._cards: list[KeyframeCard] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)

        self.count = label("", "dim")
        top = QHBoxLayout()
        top.addWidget(label("Memory", "title"))
        top.addWidget(self.count)
        top.addStretch()
        top.addWidget(action_button(actions["add_reference"], size=16))
        self.column.addLayout(top)

        self._grid = _grid()
        self._left_out_grid = _grid()
        self._left_out_title = label("Left out", "dim")
        self._empty = label("", "dim", wrap=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        column.addWidget(self._empty)
        column.addLayout(self._grid)
        column.addWidget(self._left_out_title)
        column.addLayout(self._left_out_grid)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName("Keyframes in memory")
        self._scroll.setWidget(inside)
        self.column.addWidget(self._scroll, 1)

        self.seen = PictureStrip("Used by this take", session.thumbnails)
        self.column.addWidget(label("Used by this take", "dim"))
        self.column.addWidget(self.seen)
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, text in (("pin_keyframe", "Pin"), ("ban_keyframe", "Ban"), ("show_source", "Its shot")):
            row.addWidget(text_button(actions[name], text), 1)
        self.column.addLayout(row)

        session.film_changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        session.thumbnails.ready.connect(self._repaint)
        self.refresh()

    @property
    def chosen(self) -> KeyframeEntry | None:
        button = self._group.checkedButton()
        return button.entry if isinstance(button, KeyframeCard) else None

    @property
    def cards(self) -> tuple[KeyframeCard, ...]:
        return tuple(self._cards)

    def refresh(self) -> None:
        plan = self._session.plans.get(self._session.selected_id)
        memory = plan.memory if plan is not None else Memory()
        remembered = tuple(self._entry(entry.source, entry.reason, True) for entry in memory.remembered)
        left_out = tuple(self._entry(entry.source, entry.reason, False) for entry in memory.left_out)
        self.count.setText(f"{len(remembered)} of {memory.limit} keyframes")
        if (remembered, left_out) != self._shown_parts():
            self._rebuild(remembered, left_out)
        take = plan.take if plan is not None else None
        pictures = self._session.pictures
        seen = (pictures[p.digest] for p in take.request.memory if p.digest in pictures) if take else ()
        self.seen.show_pictures(tuple(seen))
        self._empty.setVisible(not remembered)
        first = plan is not None and plan.place.film_number == 1
        self._empty.setText(
            "The first shot has nothing to remember. Add a reference picture to give the film one."
            if first
            else "Nothing to remember yet: make the shots before this one, and their keyframes appear here."
        )
        self._enable_actions()

    def _shown_parts(self) -> tuple[tuple[KeyframeEntry, ...], tuple[KeyframeEntry, ...]] | None:
        if self._shown is None:
            return None
        return (
            tuple(entry for entry in self._shown if entry.remembered),
            tuple(entry for entry in self._shown if not entry.remembered),
        )

    def _entry(self, source: Candidate, reason: str, remembered: bool) -> KeyframeEntry:
        path = self._session.project.path(source.path)
        if source.shot_id is None:
            return KeyframeEntry(source.digest, path, source.name, "Reference", None, reason, remembered)
        plan = self._session.plans.get(source.shot_id)
        title = shot_title(plan.place.shot) if plan is not None else "A shot that is gone"
        where = f"Shot {plan.place.film_number}" if plan is not None else "deleted"
        return KeyframeEntry(source.digest, path, title, where, source.shot_id, reason, remembered)

    def _rebuild(self, remembered: tuple[KeyframeEntry, ...], left_out: tuple[KeyframeEntry, ...]) -> None:
        chosen = self.chosen
        focused = any(card.hasFocus() for card in self._cards)
        for card in self._cards:
            self._group.removeButton(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        self._shown = (*remembered, *left_out)
        for grid, entries in ((self._grid, remembered), (self._left_out_grid, left_out)):
            for index, entry in enumerate(entries):
                card = KeyframeCard(entry, self._session.thumbnails)
                card.customContextMenuRequested.connect(lambda point, card=card: self._open_menu(card, point))
                card.clicked.connect(self._enable_actions)
                self._group.addButton(card)
                self._cards.append(card)
                grid.addWidget(card, index // 2, index % 2)
                if chosen is not None and chosen.digest == entry.digest:
                    card.setChecked(True)
                    if focused:
                        card.setFocus()
        self._left_out_title.setVisible(bool(left_out))
        self._left_out_title.setText(f"Left out ({len(left_out)})")

    def _open_menu(self, card: KeyframeCard, point: QPoint) -> None:
        card.setChecked(True)
        self._enable_actions()
        menu = QMenu(self)
        for name in ("pin_keyframe", "ban_keyframe", "show_source", "reset_memory"):
            menu.addAction(self._actions[name])
        menu.popup(card.mapToGlobal(point))

    def _enable_actions(self) -> None:
        entry = self.chosen
        for name in ("pin_keyframe", "ban_keyframe"):
            self._actions[name].setEnabled(entry is not None)
        self._actions["show_source"].setEnabled(entry is not None and entry.shot_id in self._session.plans)
        self.keyframe_chosen.emit(entry.digest if entry is not None else "")

    def _repaint(self) -> None:
        for card in self._cards:
            card.update()
        self.seen.update()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(8)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    grid.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
    return grid
