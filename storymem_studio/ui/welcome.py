"""The welcome on the start page: what one can do now, with nothing set up; put away for good by its ×."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from storymem_studio.preferences import change_preferences, load_preferences
from storymem_studio.ui.actions import Actions
from storymem_studio.ui.controls import label, push_button, tool_button
from storymem_studio.ui.language import tr


class Welcome(QFrame):
    sample_wanted = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Welcome"))
        self.sample = push_button(tr("Watch a sample film"), "play-circle-fill")
        self.sample.clicked.connect(self.sample_wanted)
        self.guide = push_button(tr("Read the guide"), "question")
        self.guide.clicked.connect(actions["show_guide"].trigger)
        self.model = push_button(tr("Set up a language model"), "gear")
        self.model.clicked.connect(actions["settings"].trigger)
        self.dismiss = tool_button(tr("Put the welcome away"), "x", size=14)
        self.dismiss.clicked.connect(self._put_away)
        head = QHBoxLayout()
        head.addWidget(label(tr("Welcome"), "section"))
        head.addStretch()
        head.addWidget(self.dismiss)
        steps = (
            tr("1.  Write one sentence below and press Enter. A draft of ten shots appears; every word can be changed."),
            tr("2.  The film is drawn at once as an animatic, on any machine, in about a minute."),
            tr("3.  With a GPU and the StoryMem weights, the same script becomes a generated film that remembers its cast."),
        )  # fmt: skip
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.sample, self.guide, self.model):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 14)
        column.setSpacing(6)
        column.addLayout(head)
        for step in steps:
            column.addWidget(label(step, "dim", wrap=True), 0, Qt.AlignmentFlag.AlignTop)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setVisible(not load_preferences().welcomed)

    def _put_away(self) -> None:
        change_preferences(welcomed=True)
        self.hide()
