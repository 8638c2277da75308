"""Ask the writer: one wish about a story, granted by a model or, where that is honest, by rules."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from storymem_studio.domain.edits import update_shot
from storymem_studio.domain.story import Story
from storymem_studio.drafting import plain_revising as plain
from storymem_studio.drafting.writers import Writer
from storymem_studio.errors import StudioError
from storymem_studio.wording import to_say

Kind = Literal["free", "rewrite", "size", "insert", "continue", "shorten", "translate"]
CONTINUE_BY = 3


@dataclass(frozen=True, slots=True)
class Wish:
    kind: Kind
    shot_ids: tuple[str, ...] = ()
    """The shots it is about, in story order; the first one is where a new shot goes."""
    words: str = ""
    """The instruction, a shot size, or a language."""


@dataclass(frozen=True, slots=True)
class Answer:
    before: Story
    after: Story
    writer: str
    """Who answered, for the user."""


def ask_writer(
    story: Story, wish: Wish, writer: Writer, cancelled: Callable[[], bool] = lambda: False
) -> Answer:
    """:raises StudioError: there is nothing to change, or this writer cannot do it."""
    if not story.shots() and wish.kind != "free":
        raise StudioError("There is no shot to work on.", "Write one, or draft the story from a logline.")
    if writer.name == "model":
        return Answer(story, _by_model(story, wish, writer, cancelled), writer.title)
    return Answer(story, _by_rules(story, wish), "")


def _by_model(story: Story, wish: Wish, writer: Writer, cancelled: Callable[[], bool]) -> Story:
    from storymem_studio.drafting import revising, rewriting

    settings = writer.settings
    match wish.kind:
        case "insert":
            return rewriting.insert_shot(story, wish.shot_ids[0], wish.words, settings, cancelled)
        case "continue":
            return rewriting.continue_story(story, CONTINUE_BY, settings, cancelled)
        case "translate":
            return revising.translate_shots(story, wish.shot_ids, wish.words, settings, cancelled)
        case "free":
            return revising.revise_story(story, wish.shot_ids, wish.words, settings, cancelled)
        case "rewrite":
            wanted = wish.words
        case "shorten":
            wanted = "say the same in about half the words; keep who is seen, the place and the camera"
        case "size":
            wanted = f"make it a {plain.SIZES[wish.words]}; show what such a framing shows"
    for shot_id in wish.shot_ids:
        if cancelled():
            break
        story = rewriting.rewrite_shot(story, shot_id, wanted, settings, cancelled)
    return story


_MODEL_ONLY = {
    "rewrite": to_say("Rewriting a shot takes a language model, and none is set up."),
    "continue": to_say("Going on with the story takes a language model, and none is set up."),
    "translate": to_say("Translating takes a language model, and none is set up."),
}


def _by_rules(story: Story, wish: Wish) -> Story:
    if wish.kind in _MODEL_ONLY:
        raise StudioError(
            _MODEL_ONLY[wish.kind],
            "Choose one under Settings, Writer: one that runs on this machine will do.",
        )
    if wish.kind == "insert":
        return plain.add_template_shot(story, wish.shot_ids[0])
    if wish.kind == "free":
        after = plain.follow_plainly(story, wish.shot_ids, wish.words)
        if after is None:
            raise StudioError(
                "Without a language model the writer can change a shot's size or camera, shorten it, add a template "
                "shot or put descriptions in; that wish it does not understand.",
                "Choose a model under Settings, Writer.",
            )
        return after
    for shot_id in wish.shot_ids:
        prompt = story.shot(shot_id).prompt
        changed = plain.shorten(prompt) if wish.kind == "shorten" else plain.reframe(prompt, wish.words)
        story = update_shot(story, shot_id, prompt=changed)
    return story
