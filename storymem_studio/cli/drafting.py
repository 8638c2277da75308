"""Drafting on the command line: which writer, and the story appearing shot by shot on stderr."""

import argparse
import sys

from storymem_studio.cli.remedies import advised, explained
from storymem_studio.domain.story import Story, shot_title
from storymem_studio.drafting import (
    Brief,
    CastDrafted,
    Draft,
    DraftEvent,
    DraftNote,
    DraftStarted,
    DraftTitle,
    SceneDrafted,
    ShotDrafted,
)
from storymem_studio.drafting.settings import WriterSettings, resolve_settings
from storymem_studio.drafting.writers import Writer, choose_writer
from storymem_studio.errors import CancelledByUser, StudioError


class DraftStopped(CancelledByUser):
    """Ctrl+C while a story was written: `story` has its whole shots, one at least."""

    def __init__(self, story: Story) -> None:
        super().__init__()
        self.story = story


def draft_story(logline: str, given: argparse.Namespace) -> Story:
    """:raises StudioError: no logline, no server, or nothing usable came.
    :raises CancelledByUser: Ctrl+C; it is a `DraftStopped` where there is a shot already.
    """
    brief = Brief(logline, shots=given.shots, style=given.style, seed=given.draft_seed).checked()
    draft = Draft(brief)
    try:
        for event in _writer(given).draft(brief):
            draft = draft.after(event)
            _tell(event)
    except KeyboardInterrupt:
        if not draft.story.shots():
            raise CancelledByUser from None
        raise DraftStopped(draft.story) from None
    return draft.story


def _writer(given: argparse.Namespace) -> Writer:
    if given.writer == "offline":
        return choose_writer("offline")
    if given.base_url == "local":
        return choose_writer("model", _local_server(given.model or ""))
    return choose_writer(given.writer, resolve_settings(given.base_url or "", given.model or ""))


def _local_server(model: str) -> WriterSettings:
    """The first model server that answers on its usual port."""
    from storymem_studio.drafting.servers import find_local_servers

    found = find_local_servers()
    if not found:
        raise StudioError(
            "No model server answers on this machine (Ollama, LM Studio, llama.cpp and vLLM were tried).",
            "Start one, give its address with --base-url, or use --writer offline.",
        )
    server = next((each for each in found if model in each.models), found[0])
    model = model or (server.models[0] if server.models else "")
    _say(f"Found {server.name} at {server.base_url}.")
    return resolve_settings(server.base_url, model)


def _tell(event: DraftEvent) -> None:
    match event:
        case DraftStarted(writer):
            _say(f"Written by: {writer}")
        case DraftTitle(title, overview):
            _say(f"“{title}”\n  {overview}")
        case CastDrafted(characters):
            for character in characters:
                _say(f"  {character.name}: {character.description}")
        case SceneDrafted(heading, index):
            _say(f"Scene {index + 1}: {heading}")
        case ShotDrafted(shot, _, partial) if not partial:
            _say(f"  {'—' if shot.cut else '↳'} {shot_title(shot, words=12)}")
        case DraftNote(message):
            _say(message)


def describe_writer() -> tuple[str, bool, str]:
    """For the doctor: who would write, whether it is a model, and how to have one."""
    try:
        writer = choose_writer("auto")
    except StudioError as error:
        return explained(error), False, ""
    if writer.name == "offline":
        return (
            writer.title,
            False,
            "For a language model: storymem film … --base-url local, or set STORYMEM_BASE_URL.",
        )
    from storymem_studio.drafting.servers import test_server

    report = test_server(writer.settings)
    return f"{writer.title}: {report.message}", report.ready, advised(report.advice, report.remedies)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
