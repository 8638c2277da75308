"""The help pages: keyboard shortcuts, and what this is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from storymem_studio import __version__
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import label, push_button
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
        heights = [0] * COLUMNS
        for title, rows in actions.sheet():
            if not rows:
                continue
            shortest = heights.index(min(heights))
            heights[shortest] += len(rows) + 2
            stack = stacks[shortest]
            stack.addWidget(label(title, "section"))
            grid = QGridLayout()
            grid.setHorizontalSpacing(18)
            grid.setVerticalSpacing(5)
            for row, (text, keys) in enumerate(rows):
                grid.addWidget(label(text, "dim"), row, 0)
                grid.addWidget(label(keys), row, 1, Qt.AlignmentFlag.AlignRight)
            stack.addLayout(grid)
            stack.addSpacing(14)
        for stack in stacks:
            stack.addStretch(1)
            columns.addLayout(stack)
        close = push_button(tr("Close"))
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.addLayout(columns)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def about_box(parent: QWidget) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(tr("About StoryMem Studio"))
    box.setText(f"StoryMem Studio {__version__}")
    box.setInformativeText(
        tr(
            "Write a story from a logline, render it shot after shot with a memory, preview it, export the film.\n\n"
            "Apache License 2.0. Inter by The Inter Project Authors (SIL Open Font License). "
            "Phosphor Icons (MIT). Qt for Python (LGPL)."
        )
    )
    return box
