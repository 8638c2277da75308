"""Which writer drafts: with a model when one is configured, else the offline writer, which says so."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from storymem_studio.drafting.brief import Brief
from storymem_studio.drafting.events import DraftEvent, DraftNote
from storymem_studio.drafting.settings import WriterSettings, resolve_settings
from storymem_studio.errors import StudioError
from storymem_studio.wording import say, to_say

WriterName = Literal["auto", "offline", "model"]
NO_SERVER = to_say("No model server is configured, so the offline writer drafts.")


@dataclass(frozen=True, slots=True)
class Writer:
    name: Literal["offline", "model"]
    title: str
    """For the user: "offline writer (template)", "llama3 at localhost:11434"."""
    settings: WriterSettings = field(default_factory=WriterSettings)
    note: str = ""

    def draft(self, brief: Brief, cancelled: Callable[[], bool] = lambda: False) -> Iterator[DraftEvent]:
        if self.note:
            yield DraftNote(self.note)
        if self.name == "offline":
            from storymem_studio.drafting.offline import draft_offline

            yield from draft_offline(brief, cancelled)
        else:
            from storymem_studio.drafting.model_writer import draft_with_model

            yield from draft_with_model(brief, self.settings, cancelled)


def choose_writer(name: str = "auto", settings: WriterSettings | None = None) -> Writer:
    """The writer called "auto", "offline" or "model". Settings are resolved from the environment when not given."""
    if name == "offline":
        return _offline()
    if name not in ("auto", "model"):
        raise StudioError("There is no writer called “{name}”.", "Choose auto, offline or model.", name=name)
    settings = resolve_settings() if settings is None else settings
    if settings.configured:
        model = settings.model or say("the model")
        return Writer("model", say("{model} at {host}", model=model, host=settings.host), settings)
    if name == "auto":
        return _offline(say(NO_SERVER))
    raise StudioError(
        "No model server is configured.",
        "One that runs on this machine will do.",
        remedies=("choose-server", "offline-writer"),
    )


def _offline(note: str = "") -> Writer:
    from storymem_studio.drafting.offline import WRITER

    return Writer("offline", WRITER, note=note)
