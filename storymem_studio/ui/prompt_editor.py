"""The box in which a shot's prompt is written."""

from storymem_studio.domain.story import Character
from storymem_studio.ui.language import tr
from storymem_studio.ui.script.highlighter import Highlighter
from storymem_studio.ui.story_text import StoryText
from storymem_studio.ui.theme import LOOK


class PromptEditor(StoryText):
    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Prompt"))
        self.setToolTip(tr("What the shot shows: who, where, what happens, light, shot size, camera"))
        self.setPlaceholderText(
            tr("What do we see? Who, where, what happens, light, shot size, camera move.")
        )
        self._colours = Highlighter(self.document(), self._lines, self)
        LOOK.changed.connect(self._colours.change_look)

    def show_cast(self, characters: tuple[Character, ...]) -> None:
        """Whoever is named gets the colour they have in the script."""
        self._colours.show_cast(characters)

    def _lines(self) -> tuple[int, int]:
        return 0, self.document().blockCount()
