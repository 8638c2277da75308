"""The guide inside the app, from resources/guide.md or its translation."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from storymem_studio.preferences import load_preferences
from storymem_studio.resources import resource_path
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import push_button
from storymem_studio.ui.language import language_of, tr
from storymem_studio.ui.theme import LOOK, colour


def guide_text(language: str) -> str:
    translated = resource_path(f"guide.{language}.md")
    return (translated if translated.is_file() else resource_path("guide.md")).read_text(encoding="utf-8")


class Guide(QDialog):
    """Not modal: it can lie beside the film."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 680)
        self.text = QTextBrowser()
        self.text.setObjectName("guide")
        self.text.setAccessibleName(tr("Guide"))
        self.text.setOpenExternalLinks(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in the guide"))
        self.search.setAccessibleName(tr("Find in the guide"))
        self.search.setToolTip(tr("Find in the guide  (Enter for the next place)"))
        self.search.textChanged.connect(lambda _: self._find(again=False))
        self.search.returnPressed.connect(lambda: self._find(again=True))
        keys = push_button(tr("Keyboard shortcuts"), "keyboard")
        keys.clicked.connect(actions["show_shortcuts"].trigger)
        close = push_button(tr("Close"))
        close.clicked.connect(self.accept)
        for button in (keys, close):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(keys)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        LOOK.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        document = QTextDocument(self.text)
        document.setDocumentMargin(18)
        document.setDefaultFont(self.font())
        document.setMarkdown(guide_text(language_of(load_preferences().language)))
        _air(document)
        self.text.setDocument(document)

    def _find(self, *, again: bool) -> None:
        wanted = self.search.text()
        if not again:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if wanted and not self.text.find(wanted):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(wanted)


def _air(document: QTextDocument) -> None:
    """Markdown has no margins of its own: give lines and headings room, and headings their colour."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        layout = block.blockFormat()
        layout.setLineHeight(135, 1)
        heading = layout.headingLevel()
        layout.setTopMargin(0 if heading == 1 else 18 if heading else 2)
        layout.setBottomMargin(8 if not block.textList() else 3)
        cursor.setBlockFormat(layout)
        if heading:
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            style = cursor.charFormat()
            style.setForeground(colour("text" if heading == 1 else "accent_bright"))
            cursor.mergeCharFormat(style)
        block = block.next()
