"""What can go wrong and be explained: everything else is a bug."""

from storymem_studio.wording import say


class StudioError(Exception):
    """A failure told in one sentence, with what the user can do about it.

    Both are templates in English, with {names} for the values, and are told in the user's language.
    """

    def __init__(self, message: str, advice: str = "", **values: object) -> None:
        self.message = say(message, **values)
        self.advice = say(advice, **values)
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class CancelledByUser(Exception):
    """The user stopped a long action; whatever was finished is kept."""
