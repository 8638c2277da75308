"""The box in which a shot's prompt is written."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from storymem_studio.domain.story import Character
from storymem_studio.ui.language import tr
from storymem_studio.ui.script.highlighter import Highlighter
from storymem_studio.ui.story_text import StoryText
from storymem_studio.ui.theme import LOOK

LEAST_LINES = 3
"""So high are the controls beside it."""


class PromptEditor(StoryText):
    """As high as what it says, so that the picture above has what is left."""

    def __init__(self) -> None:
        super().__init__()
        self._most_lines = 4
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.setAccessibleName(tr("Prompt"))
        self.setToolTip(tr("What the shot shows: who, where, what happens, light, shot size, camera"))
        self.setPlaceholderText(
            tr("What do we see? Who, where, what happens, light, shot size, camera move.")
        )
        self._colours = Highlighter(self.document(), self._lines, self)
        LOOK.changed.connect(self._colours.change_look)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_cast(self, characters: tuple[Character, ...]) -> None:
        """Whoever is named gets the colour they have in the script."""
        self._colours.show_cast(characters)

    def show_lines(self, most: int) -> None:
        """So many lines are seen at once; more are scrolled to."""
        self._most_lines = most
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(LEAST_LINES, round(self.document().size().height()))  # as they are broken, not pixels
        fits = lines <= self._most_lines
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        self.setFixedHeight(min(lines, self._most_lines) * self.fontMetrics().lineSpacing() + 18)

    def _lines(self) -> tuple[int, int]:
        return 0, self.document().blockCount()
