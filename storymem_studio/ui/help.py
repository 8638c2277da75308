"""The help pages: keyboard shortcuts, and what this is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from storymem_studio import __version__
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import label, push_button
from storymem_studio.ui.icons import pixmap
from storymem_studio.ui.language import tr

COLUMNS = 3


class ShortcutSheet(QDialog):
    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        stacks = [QVBoxLayout() for _ in range(COLUMNS)]
        for stack in stacks:
            stack.setSpacing(8)
        heights = [0] * COLUMNS
        for title, rows in sorted(actions.sheet(), key=lambda section: -len(section[1])):
            if not rows:
                continue
            shortest = heights.index(min(heights))
            heights[shortest] += len(rows) + 2
            stack = stacks[shortest]
            stack.addWidget(label(title, "title"))
            grid = QGridLayout()
            grid.setColumnStretch(0, 1)
            grid.setHorizontalSpacing(18)
            grid.setVerticalSpacing(3)
            for row, (text, keys) in enumerate(rows):
                grid.addWidget(label(text, "dim"), row, 0)
                grid.addWidget(label(keys), row, 1, Qt.AlignmentFlag.AlignRight)
            stack.addLayout(grid)
            stack.addSpacing(12)
        for stack in stacks:
            stack.addStretch(1)
            columns.addLayout(stack)
        close = push_button(tr("Close"))
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 14)
        outer.setSpacing(0)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 0)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        inside = QWidget()
        inside.setLayout(columns)
        columns.setContentsMargins(24, 20, 24, 8)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Keyboard shortcuts"))
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)
        whole = inside.sizeHint().height() + foot.sizeHint().height() + 14
        room = round(self.screen().availableSize().height() * 0.9)
        self.resize(inside.sizeHint().width() + 10, min(whole, room))


def about_box(parent: QWidget) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("About StoryMem Studio"))
    box.setIconPixmap(pixmap("film-strip-fill", "accent", 48, parent.devicePixelRatioF()))
    box.setText(f"StoryMem Studio {__version__}")
    box.setInformativeText(
        tr(
            "Write a story from a logline, render it shot after shot with a memory, preview it, export the film.\n\n"
            "Apache License 2.0. Inter by The Inter Project Authors (SIL Open Font License). "
            "Phosphor Icons (MIT). Qt for Python (LGPL)."
        )
    )
    return box
