"""Choose keyframes from every take of the film: a grid that asks only for the pictures in sight."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from storymem_studio.domain.story import shot_title
from storymem_studio.ui.controls import label, push_button
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.memory.cards import paint_picture
from storymem_studio.ui.session import Session
from storymem_studio.ui.theme import colour, font
from storymem_studio.ui.thumbnails import Thumbnails

CELL = QSize(164, 132)
Index = QModelIndex | QPersistentModelIndex
CHOICE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """A picture that a shot could remember."""

    digest: str
    path: Path
    title: str
    source: str


def choices_of(session: Session) -> list[Choice]:
    """References, then every keyframe of every take in story order; each picture once."""
    found: dict[str, Choice] = {}
    for reference in session.story.references:
        path = session.project.path(reference.path)
        found[reference.digest] = Choice(reference.digest, path, reference.name, tr("Reference"))
    for plan in session.plans.values():
        shot = plan.place.shot
        takes = session.takes_of(shot.id)
        for number, take in enumerate(takes, 1):
            where = tr("Shot {number}", number=plan.place.film_number)
            if len(takes) > 1:
                where = tr("{shot}, take {number}", shot=where, number=number)
            for keyframe in take.keyframes:
                if keyframe.digest in session.pictures:
                    path = session.pictures[keyframe.digest]
                    found.setdefault(keyframe.digest, Choice(keyframe.digest, path, shot_title(shot), where))
    return list(found.values())


class ChoiceModel(QAbstractListModel):
    def __init__(self, choices: list[Choice], remembered: frozenset[str]) -> None:
        super().__init__()
        self._choices = choices
        self.remembered = remembered

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self._choices[index.row()]
        if role == CHOICE:
            return choice
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            known = f", {tr('remembered')}" if choice.digest in self.remembered else ""
            return f"{choice.title}, {choice.source}{known}"
        return None


class ChoicePainter(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, model: ChoiceModel, view: QListView) -> None:
        super().__init__(view)
        self._thumbnails = thumbnails
        self._model = model
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice: Choice = index.data(CHOICE)
        rect = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        box = QRectF(rect.left() + 6, rect.top() + 6, rect.width() - 12, (rect.width() - 12) * 9 / 16)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        paint_picture(painter, self._thumbnails, choice.path, box, 6, self._view.devicePixelRatioF())
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        known = choice.digest in self._model.remembered
        if chosen or known:
            painter.setPen(QPen(colour("accent" if chosen else "line_bright"), 2.5 if chosen else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        said = f"{choice.source} · {tr('remembered')}" if known else choice.source
        for text, size, tint, top in ((choice.title, 12, "text", 3), (said, 11, "faint", 18)):
            painter.setFont(font(size))
            painter.setPen(colour(tint))
            line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(
                QRectF(box.left(), box.bottom() + top, box.width(), 16), Qt.AlignmentFlag.AlignVCenter, line
            )
        painter.restore()


class KeyframePicker(QDialog):
    """One picture to take another's place, or several to remember besides."""

    picked = Signal(list)
    """Digests."""

    def __init__(
        self, session: Session, title: str, remembered: frozenset[str], parent: QWidget, *, several: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._model = ChoiceModel(choices_of(session), remembered)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._model)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find by shot, title or take"))
        self.search.setAccessibleName(tr("Find pictures"))
        self.search.setToolTip(tr("Find pictures by the number, the title or the take of their shot"))
        self.search.setClearButtonEnabled(True)
        self.pictures = QListView()
        self.pictures.setAccessibleName(tr("Pictures of the film"))
        self.pictures.setViewMode(QListView.ViewMode.IconMode)
        self.pictures.setResizeMode(QListView.ResizeMode.Adjust)
        self.pictures.setMovement(QListView.Movement.Static)
        self.pictures.setUniformItemSizes(True)
        self.pictures.setGridSize(CELL)
        self.pictures.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        mode = QAbstractItemView.SelectionMode
        self.pictures.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.pictures.setModel(self._found)
        self.pictures.setItemDelegate(ChoicePainter(session.thumbnails, self._model, self.pictures))
        self._count = label("", "dim")
        self.choose = push_button(tr("Remember") if several else tr("Replace"), role="primary")
        self.choose.setDefault(True)
        cancel = push_button(tr("Cancel"))

        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(label(title, "section"))
        column.addWidget(self.search)
        column.addWidget(self.pictures, 1)
        column.addLayout(row)
        self.resize(880, 620)

        session.thumbnails.ready.connect(self.pictures.viewport().update)
        self.search.textChanged.connect(self._find)
        self.pictures.selectionModel().selectionChanged.connect(self._show_count)
        self.pictures.doubleClicked.connect(self._accept)
        self.choose.clicked.connect(self._accept)
        cancel.clicked.connect(self.reject)
        self._show_count()
        self.search.setFocus()

    @property
    def chosen(self) -> list[str]:
        indexes = sorted(self.pictures.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(CHOICE).digest for index in indexes]

    def _find(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self._show_count()

    def _show_count(self) -> None:
        chosen = len(self.chosen)
        shown = self._found.rowCount()
        self._count.setText(
            counted(chosen, "1 picture chosen", "{count} pictures chosen")
            if chosen
            else counted(shown, "1 picture", "{count} pictures")
        )
        self.choose.setEnabled(chosen > 0)

    def _accept(self) -> None:
        if chosen := self.chosen:
            self.picked.emit(chosen)
            self.accept()
