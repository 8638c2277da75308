"""What the engine wrote about its work, for reports and for the curious."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from storymem_studio.ui.controls import label, push_button
from storymem_studio.ui.language import tr

if TYPE_CHECKING:
    from storymem_studio.generation.engine_process import EngineProcess

REFRESH_MS = 500


class EngineLog(QDialog):
    """The last lines, as they come."""

    def __init__(self, engine: "EngineProcess | None", parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Engine log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 460)
        self._engine = engine
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Engine log"))
        self.text.setPlaceholderText(tr("The engine has said nothing yet."))
        copy = push_button(tr("Copy"), "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        close = push_button(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.addWidget(label(tr("Engine log"), "section"))
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        self._pace = QTimer(self)
        self._pace.setInterval(REFRESH_MS)
        self._pace.timeout.connect(self.refresh)
        self._pace.start()
        self.refresh()

    def refresh(self) -> None:
        lines = "\n".join(self._engine.log) if self._engine is not None else ""
        if lines != self.text.toPlainText():
            self.text.setPlainText(lines)
            self.text.moveCursor(QTextCursor.MoveOperation.End)
