"""The OpenAI-compatible writer: streams a film shot by shot, and keeps and continues what a server broke off."""

from collections.abc import Callable, Iterator
from typing import Any

from storymem_studio.drafting import prompts
from storymem_studio.drafting.brief import Brief
from storymem_studio.drafting.client import LADDER, Message, ModelClient, RungRefused, StreamBroken
from storymem_studio.drafting.events import Draft, DraftEvent, DraftFinished, DraftNote, DraftStarted
from storymem_studio.drafting.outline import SCENES_SCHEMA, STORY_SCHEMA
from storymem_studio.drafting.settings import WriterSettings
from storymem_studio.drafting.transcript import Transcript
from storymem_studio.errors import StudioError
from storymem_studio.wording import say, say_counted, to_say

ENOUGH = 0.75
"""A model that stops by itself with this part of the shots asked for has told its story."""
OVERSHOOT = 4
"""A model may write this many shots more than were asked for before nobody listens any longer."""
LONGEST_SHOT = 8_000
"""Characters that an answer may have for each shot asked for; more is a model that has lost its way."""


def draft_with_model(
    brief: Brief, settings: WriterSettings, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[DraftEvent]:
    """Draft with a language model. Raises StudioError only while nothing has been received."""
    brief = brief.checked()
    client = ModelClient(settings)
    draft = Draft(brief)
    try:
        for event in _Conversation(brief, client, cancelled).events():
            draft = draft.after(event)
            yield event
    finally:
        client.close()
    if draft.story.shots() or not cancelled():
        yield DraftFinished(draft.story)


class _Conversation:
    """One draft: asks, listens, steps down the ladder, asks again for what is missing."""

    def __init__(self, brief: Brief, client: ModelClient, cancelled: Callable[[], bool]) -> None:
        self.brief = brief
        self.client = client
        self.cancelled = cancelled
        self.transcript = Transcript(brief)
        self.messages: list[Message] = prompts.draft(brief)
        self.schema: dict[str, Any] = STORY_SCHEMA
        self.rung = 0
        self.tries = 0
        self.repaired = False

    def events(self) -> Iterator[DraftEvent]:
        yield DraftStarted(self._model())
        asking = True
        while asking and not self.cancelled():
            try:
                asking = yield from self._one_answer()
            except RungRefused as refusal:
                self.rung += 1
                yield DraftNote(
                    say(
                        "The server refuses {refused} ({reason}); trying {next}.",
                        refused=LADDER[self.rung - 1],
                        reason=refusal,
                        next=LADDER[self.rung],
                    )
                )
            except StudioError as error:
                if not self.transcript.count:
                    raise
                yield DraftNote(f"{error.message} {self._kept()}")
                return

    def _one_answer(self) -> Iterator[DraftEvent]:
        """Ask once and tell what arrives. Returns whether to ask again."""
        self.transcript.begin()
        text, finish, trouble = "", "", ""
        before = self.transcript.count
        try:
            for answer in self.client.ask(self.messages, LADDER[self.rung], self.schema, self.cancelled):
                text, finish = answer.text, answer.finish
                yield from self.transcript.read(text)
                if self.transcript.count > self.brief.shots + OVERSHOOT:
                    break
                if len(text) > LONGEST_SHOT * (self.brief.shots + OVERSHOOT):
                    trouble = say("the answer had no end")
                    break
        except StreamBroken as broken:
            trouble = str(broken)
        if finish == "length":
            trouble = say("the answer reached the model's length limit")
        if self.cancelled():
            return False
        yield from self.transcript.finish(text, trusted=not trouble)
        if self.transcript.count == before and not trouble:
            return (yield from self._ask_for_repair(text))
        if not trouble and self.transcript.count >= ENOUGH * self.brief.shots:
            return False
        return (yield from self._ask_for_rest(trouble, before))

    def _ask_for_repair(self, text: str) -> Iterator[DraftEvent]:
        """The model answered to its end, and nothing of it can be used."""
        if self.transcript.count:
            yield DraftNote(f"{say('The model wrote nothing more.')} {self._kept()}")
            return False
        if self.repaired:
            raise StudioError(
                "{model} answered, but not with a film: no shot could be read from its answer.",
                "Try a larger model.",
                remedies=("choose-model", "offline-writer"),
                model=self._model(),
            )
        self.repaired = True
        holds_none, no_object = to_say("it holds no shots with prompts."), to_say("it is not a JSON object.")
        problem = holds_none if "{" in text else no_object
        yield DraftNote(
            say(
                "The answer could not be used ({problem}); asking once more.",
                problem=say(problem).rstrip("."),
            )
        )
        self.rung = min(self.rung + 1, len(LADDER) - 1)
        if text.strip():
            self.messages = [*self.messages, {"role": "assistant", "content": text[:4000]}]
        self.messages = [*self.messages, prompts.user("repair", problem=problem)]
        return True

    def _ask_for_rest(self, trouble: str, before: int) -> Iterator[DraftEvent]:
        """The answer broke off, or came to an end too soon."""
        count = self.transcript.count
        why = trouble or say("the model stopped early")
        if count >= self.brief.shots:
            return False
        self.tries += 1
        if self.tries > self.client.settings.max_continuations or (
            self.tries > 1 and count == before and not trouble
        ):
            if not count:
                raise StudioError(
                    "{model} broke off every time: {trouble}.",
                    "A longer time-out may help.",
                    remedies=("wait-longer", "offline-writer"),
                    model=self._model(),
                    trouble=trouble,
                )
            gave_up = say("Gave up asking for more: {why}.", why=why)
            kept = say_counted(
                count,
                "Kept the 1 shot of {asked}.",
                "Kept the {count} shots of {asked}.",
                asked=self.brief.shots,
            )
            yield DraftNote(f"{gave_up} {kept}")
            return False
        if not count:
            yield DraftNote(say("Asking again: {why}.", why=why))
            return True
        yield DraftNote(say("Continuing after shot {count}: {why}.", count=count, why=why))
        self.schema = SCENES_SCHEMA
        self.messages = [
            *prompts.draft(self.brief),
            {"role": "assistant", "content": self.transcript.as_json()},
            prompts.user("continue", last=count, shots=self.brief.shots, missing=self.brief.shots - count),
        ]
        return True

    def _kept(self) -> str:
        count = self.transcript.count
        return say_counted(count, "Kept the 1 shot.", "Kept the {count} shots.")

    def _model(self) -> str:
        return say("{model} at {host}", model=self.client.model(), host=self.client.settings.host)
