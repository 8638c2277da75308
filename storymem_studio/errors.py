"""What can go wrong and be explained: everything else is a bug."""

from typing import Literal

from storymem_studio.wording import say

Remedy = Literal["offline-writer", "choose-model", "choose-server", "give-key", "wait-longer", "check-script"]
"""What would help and is done differently in the window and on the command line: each says it in its own words."""


class StudioError(Exception):
    """A failure told in one sentence, with what the user can do about it.

    Both are templates in English, with {names} for the values, and are told in the user's language. The advice names
    no control and no option: `remedies` stand for those, best first.
    """

    def __init__(
        self, message: str, advice: str = "", *, remedies: tuple[Remedy, ...] = (), **values: object
    ) -> None:
        self.message = say(message, **values)
        self.advice = say(advice, **values)
        self.remedies = remedies
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class CancelledByUser(Exception):
    """The user stopped a long action; whatever was finished is kept."""
