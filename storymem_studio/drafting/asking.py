"""Ask the writer: one wish about a story, granted by a model or, where that is honest, by rules."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from storymem_studio.domain.edits import update_shot
from storymem_studio.domain.story import Story
from storymem_studio.drafting import plain_revising as plain
from storymem_studio.drafting.partial import read_json
from storymem_studio.drafting.settings import WriterSettings
from storymem_studio.drafting.writers import Writer
from storymem_studio.errors import StudioError
from storymem_studio.scripts.rewording import SIZES, reframe, shorten
from storymem_studio.wording import to_say

Kind = Literal["free", "rewrite", "size", "insert", "continue", "shorten", "translate"]


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
    """Who answered, for the user; empty for the rules."""
    note: str = ""
    """Why it is not all that was asked for."""


@dataclass(frozen=True, slots=True)
class Arriving:
    """An answer while it is being written."""

    writer: str
    prompts: tuple[str, ...] = ()
    """The shots in it so far; the last one may be half a sentence."""
    words: int = 0
    """How much the model has written, its thoughts and the form of its answer included."""


def ask_writer(
    story: Story,
    wish: Wish,
    writer: Writer,
    cancelled: Callable[[], bool] = lambda: False,
    arriving: Callable[[Arriving], None] = lambda _: None,
) -> Answer:
    """Stopped, or left by its server, it answers with what was written whole by then.

    `arriving` is told what a model has written so far, in the thread that asks.

    :raises StudioError: there is nothing to change, or this writer cannot do it; nothing is lost.
    """
    if not story.shots() and wish.kind != "free":
        raise StudioError("There is no shot to work on.", "Write one, or draft the story from a logline.")
    if writer.name == "offline":
        return Answer(story, _by_rules(story, wish), "")
    after, note = story, ""
    done: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()

    def hear(text: str) -> None:
        nonlocal heard
        heard = _prompts_in(text)
        arriving(Arriving(writer.title, (*done, *heard), len(text.split())))

    arriving(Arriving(writer.title))
    for step in _steps(wish, writer.settings, cancelled, hear):
        if cancelled():
            break
        try:
            after = step(after)
        except StudioError as error:
            if after is story:
                raise
            note = error.message
            break
        done, heard = (*done, *heard), ()
    return Answer(story, after, writer.title, note)


def can_be_done_by_rules(wish: Wish) -> bool:
    """Whether the offline writer would try."""
    return wish.kind not in _MODEL_ONLY


def _steps(
    wish: Wish, settings: WriterSettings, cancelled: Callable[[], bool], hear: Callable[[str], None]
) -> Iterator[Callable[[Story], Story]]:
    """What is asked of the model one after the other; each step's changes are kept when a later one fails."""
    from storymem_studio.drafting import revising, rewriting

    asked = {"settings": settings, "cancelled": cancelled, "hear": hear}
    match wish.kind:
        case "insert":
            yield lambda story: rewriting.insert_shot(story, wish.shot_ids[0], wish.words, **asked)
        case "continue":
            yield lambda story: rewriting.continue_story(story, plain.CONTINUE_BY, **asked)
        case "free":
            yield lambda story: revising.revise_story(story, wish.shot_ids, wish.words, **asked)
        case "translate":
            for start in range(0, len(wish.shot_ids), revising.AT_ONCE):
                group = wish.shot_ids[start : start + revising.AT_ONCE]
                yield partial(revising.translate_shots, shot_ids=group, language=wish.words, **asked)
        case "rewrite" | "shorten" | "size":
            for shot_id in wish.shot_ids:
                yield partial(
                    rewriting.rewrite_shot, shot_id=shot_id, instruction=_instruction(wish), **asked
                )


def _instruction(wish: Wish) -> str:
    match wish.kind:
        case "shorten":
            return "say the same in about half the words; keep who is seen, the place and the camera"
        case "size":
            return f"make it a {SIZES[wish.words]}; show what such a framing shows"
        case _:
            return wish.words


def _prompts_in(text: str) -> tuple[str, ...]:
    """The prompts of an answer that is still being written, whatever its form."""

    def found(value: Any) -> Iterator[str]:
        match value:
            case {"prompt": str() as prompt} if prompt.strip():
                yield prompt.strip()
            case dict():
                for inner in value.values():
                    yield from found(inner)
            case list():
                for inner in value:
                    yield from found(inner)
            case _:
                pass

    return tuple(found(read_json(text)))


_MODEL_ONLY = {
    "rewrite": to_say("Rewriting a shot takes a language model, and none is set up."),
    "translate": to_say("Translating takes a language model, and none is set up."),
}


def _by_rules(story: Story, wish: Wish) -> Story:
    if wish.kind in _MODEL_ONLY:
        raise StudioError(
            _MODEL_ONLY[wish.kind],
            "One that runs on this machine will do.",
            remedies=("choose-server",),
        )
    if wish.kind == "continue":
        return plain.continue_by_template(story, plain.CONTINUE_BY)
    if wish.kind == "insert":
        return plain.add_template_shot(story, wish.shot_ids[0])
    if wish.kind == "free":
        after = plain.follow_plainly(story, wish.shot_ids, wish.words)
        if after is None:
            raise StudioError(
                "Without a language model the writer can change a shot's size or camera, shorten it, add template "
                "shots, continue the story or put descriptions in; that wish it does not understand.",
                remedies=("choose-server",),
            )
        return after
    for shot_id in wish.shot_ids:
        prompt = story.shot(shot_id).prompt
        changed = shorten(prompt) if wish.kind == "shorten" else reframe(prompt, wish.words)
        story = update_shot(story, shot_id, prompt=changed)
    return story
