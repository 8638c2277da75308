"""What helps, as the command line does it: options, variables and commands."""

from storymem_studio.errors import Remedy, StudioError
from storymem_studio.wording import say, to_say

SAID: dict[Remedy, str] = {
    "offline-writer": to_say("Run again with `--writer offline` to draft without a model."),
    "choose-model": to_say("Choose one with --model or STORYMEM_MODEL."),
    "choose-server": to_say("Choose a server with --base-url and --model, or STORYMEM_BASE_URL and STORYMEM_MODEL."),
    "give-key": to_say("Set STORYMEM_API_KEY."),
    "wait-longer": "",
    "check-script": to_say("`storymem check` lists them."),
}  # fmt: skip


def explained(error: StudioError) -> str:
    """The failure, the advice, and the options that help."""
    return advised(str(error), error.remedies)


def advised(advice: str, remedies: tuple[Remedy, ...]) -> str:
    return " ".join(filter(None, (advice, *(say(SAID[remedy]) for remedy in remedies))))
