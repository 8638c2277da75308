"""The box in which a shot's prompt is written."""

from storymem_studio.ui.language import tr
from storymem_studio.ui.story_text import StoryText


class PromptEditor(StoryText):
    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Prompt"))
        self.setToolTip(tr("What the shot shows: who, where, what happens, light, shot size, camera"))
        self.setPlaceholderText(
            tr("What do we see? Who, where, what happens, light, shot size, camera move.")
        )
