"""What can go wrong and be explained: everything else is a bug."""


class StudioError(Exception):
    """A failure told in one sentence, with what the user can do about it."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class CancelledByUser(Exception):
    """The user stopped a long action; whatever was finished is kept."""
