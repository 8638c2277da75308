"""What can be exported, as a list: films, pictures, sound, timelines, scripts and pages, each with its presets."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from storymem_studio.export.order import Format, Preset
from storymem_studio.ui.language import to_translate, tr
from storymem_studio.ui.theme import colour, font

_GROUPS = (
    ("film", to_translate("Film")),
    ("pictures", to_translate("Pictures")),
    ("sound", to_translate("Sound")),
    ("timeline", to_translate("For an editor")),
    ("document", to_translate("Pages and subtitles")),
    ("script", to_translate("Script")),
)
_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    format: Format
    preset: Preset | None

    @property
    def name(self) -> str:
        return tr(self.preset.title if self.preset is not None else self.format.title)

    @property
    def title(self) -> str:
        return self.name if self.preset is None else f"{self.name}  {self.format.suffix}"

    @property
    def purpose(self) -> str:
        """What it is for, as a sentence; empty where the title says it."""
        purpose = tr(self.preset.purpose) if self.preset else ""
        return purpose[:1].upper() + purpose[1:] + "." if purpose else ""


class WithEnding(QStyledItemDelegate):
    """The ending of the file at the right of its row, dim."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        choice = index.data(_ROLE)
        if choice is not None:
            painter.setPen(colour("faint"))
            painter.setFont(font(12))
            box = option.rect.adjusted(0, 0, -10, 0)  # type: ignore[attr-defined]
            painter.drawText(
                box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), choice.format.suffix
            )


class ExportChoices(QListWidget):
    """One row a format and preset, under headings that cannot be chosen."""

    chosen = Signal(object)

    def __init__(self, formats: tuple[Format, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setAccessibleName(tr("What to export"))
        self.setFixedWidth(250)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(WithEnding(self))
        for kind, heading in _GROUPS:
            self._add_heading(tr(heading))
            for format in (item for item in formats if item.kind == kind):
                for preset in format.presets or (None,):
                    self._add(Choice(format, preset))
        self.currentItemChanged.connect(self._tell)

    @property
    def choice(self) -> Choice:
        return self.currentItem().data(_ROLE)

    def choose(self, suffix: str, preset: str = "") -> bool:
        """Select the format of this ending; its first preset unless one is named."""
        for row in range(self.count()):
            choice = self.item(row).data(_ROLE)
            if choice is None or choice.format.suffix != suffix:
                continue
            if not preset or (choice.preset is not None and choice.preset.name == preset):
                self.setCurrentRow(row)
                return True
        return False

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setSizeHint(QSize(0, 34))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setWeight(font.Weight.DemiBold)
        item.setFont(font)
        self.addItem(item)

    def _add(self, choice: Choice) -> None:
        item = QListWidgetItem(choice.name)
        item.setSizeHint(QSize(0, 29))
        item.setData(_ROLE, choice)
        item.setToolTip(f"{choice.format.title} ({choice.format.suffix}): {choice.purpose}".rstrip(" :"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.title}, {choice.purpose}".rstrip(" ,"))
        self.addItem(item)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and (choice := item.data(_ROLE)) is not None:
            self.chosen.emit(choice)
