"""One conversation with an OpenAI-compatible server: streams text and tells failures apart. The only user of openai."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from storymem_studio.drafting.settings import WriterSettings
from storymem_studio.drafting.waiting import iterate_until
from storymem_studio.errors import StudioError
from storymem_studio.wording import say

if TYPE_CHECKING:
    from openai import APIStatusError, OpenAI

Rung = Literal["json_schema", "json_object", "text"]
LADDER: tuple[Rung, ...] = ("json_schema", "json_object", "text")
"""How strictly the server is asked to keep to the form; each server understands at least the last."""

Message = dict[str, str]


class RungRefused(Exception):
    """The server does not take this response_format."""


class StreamBroken(Exception):
    """The answer stopped before its end; what arrived stays good."""


@dataclass(slots=True)
class Answer:
    """A streamed answer while and after it arrives."""

    text: str = ""
    finish: str = ""
    """ "stop", "length", "content_filter" … or empty when the server did not say."""
    chunks: Iterator[str] = field(default_factory=lambda: iter(()))


class ModelClient:
    def __init__(self, settings: WriterSettings) -> None:
        self.settings = settings
        self._temperature: float | None = settings.temperature
        self._client: OpenAI | None = None

    def close(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    def models(self) -> list[str]:
        """What the server offers. Raises StudioError when it does not answer."""
        import openai

        try:
            return sorted(model.id for model in self._openai().models.list().data or [])
        except openai.APIStatusError as error:
            raise self._status_error(error) from error
        except (openai.APIError, ValueError, TypeError, AttributeError) as error:
            raise self._unreachable(error) from error

    def model(self) -> str:
        """The chosen model, or the only one there is."""
        if self.settings.model:
            return self.settings.model
        models = self.models()
        if len(models) == 1:
            return models[0]
        raise StudioError(
            "No model is chosen for {host}.",
            "The server offers: {models}." if models else "The server offers none at the moment.",
            remedies=("choose-model",),
            host=self.settings.host,
            models=_some(models),
        )

    def ask(
        self, messages: list[Message], rung: Rung, schema: dict[str, Any], cancelled: Callable[[], bool]
    ) -> Iterator[Answer]:
        """Yields the answer each time it has grown. Raises RungRefused, StreamBroken or StudioError.

        Ends within a fifth of a second of `cancelled`, also while the server is silent.
        """
        return iterate_until(self._ask(messages, rung, schema, cancelled), cancelled)

    def _ask(
        self, messages: list[Message], rung: Rung, schema: dict[str, Any], cancelled: Callable[[], bool]
    ) -> Iterator[Answer]:
        import httpx2
        import openai

        answer = Answer()
        try:
            stream = self._open(messages, rung, schema)
        except openai.APIStatusError as error:
            raise self._status_error(error, rung) from error
        except openai.APITimeoutError as error:
            # The client has asked max_retries times more by now.
            raise StudioError(
                "{host} does not begin to answer within {timeout_s:g} seconds.",
                "Is the model still loading, or too large for the machine? A longer time-out may help.",
                remedies=("wait-longer", "offline-writer"),
                host=self.settings.host,
                timeout_s=self.settings.timeout_s,
            ) from error
        except openai.APIConnectionError as error:
            raise self._unreachable(error) from error
        try:
            with stream:
                kind = stream.response.headers.get("content-type", "")
                if "text/html" in kind:
                    raise self._not_found("", asked_for_answer=False)
                if "application/json" in kind:
                    yield from _whole_answer(stream.response.read(), answer)
                    return
                for chunk in stream:
                    if cancelled():
                        return
                    if not chunk.choices:
                        continue
                    choice = chunk.choices[0]
                    answer.finish = choice.finish_reason or answer.finish
                    if choice.delta is not None and choice.delta.content:
                        answer.text += choice.delta.content
                        yield answer
        except (openai.APITimeoutError, httpx2.TimeoutException) as error:
            raise StreamBroken(
                say("the server said nothing for {seconds:g} seconds", seconds=self.settings.timeout_s)
            ) from error
        except (openai.APIError, httpx2.HTTPError, ValueError, AttributeError, TypeError) as error:
            raise StreamBroken(_reason(error)) from error
        if not answer.finish and not cancelled():
            raise StreamBroken(say("the connection was closed in the middle of the answer"))
        yield answer

    def _open(self, messages: list[Message], rung: Rung, schema: dict[str, Any]) -> Any:
        import openai

        extra: dict[str, Any] = {}
        if rung == "json_schema":
            extra["response_format"] = {
                "type": "json_schema",
                "json_schema": {"name": "answer", "strict": True, "schema": schema},
            }
        elif rung == "json_object":
            extra["response_format"] = {"type": "json_object"}
        if self._temperature is not None:
            extra["temperature"] = self._temperature
        try:
            create: Any = self._openai().chat.completions.create
            return create(model=self.model(), messages=messages, stream=True, **extra)
        except openai.BadRequestError as error:
            # Reasoning models take only their own temperature.
            if self._temperature is None or "temperature" not in str(error).lower():
                raise
            self._temperature = None
            return self._open(messages, rung, schema)

    def _openai(self) -> "OpenAI":
        if self._client is None:
            import httpx2
            from openai import OpenAI

            silence = self.settings.timeout_s
            self._client = OpenAI(
                base_url=self.settings.base_url,
                api_key=self.settings.api_key or "none",
                timeout=httpx2.Timeout(silence, connect=min(10.0, silence)),
                max_retries=self.settings.max_retries,
            )
        return self._client

    def _unreachable(self, error: Exception) -> StudioError:
        return StudioError(
            "The model server at {address} cannot be reached ({reason}).",
            "Start the server there." if self.settings.is_local else "Check the address and your connection.",
            remedies=("choose-server", "offline-writer"),
            address=self.settings.base_url,
            reason=_reason(error),
        )

    def _status_error(self, error: "APIStatusError", rung: Rung | None = None) -> Exception:
        said = _said(error)
        lower = said.lower()
        host = self.settings.host
        match error.status_code:
            case 401 | 403:
                return StudioError(
                    "{host} does not take this API key."
                    if self.settings.api_key
                    else "{host} wants an API key.",
                    "Give it the right one." if self.settings.api_key else "Give it one.",
                    remedies=("give-key", "offline-writer"),
                    host=host,
                )
            case 402:
                return StudioError(
                    "The account at {host} has no credit left.",
                    "Add credit there.",
                    remedies=("offline-writer",),
                    host=host,
                )
            case 404:
                return self._not_found(said, rung is not None)
            case 429 if "quota" in lower or "billing" in lower or "credit" in lower:
                return StudioError(
                    "The account at {host} is out of quota.",
                    "Check its billing.",
                    remedies=("offline-writer",),
                    host=host,
                )
            case 429:
                return StudioError(
                    "{host} is too busy to answer now.",
                    "Try again in a minute.",
                    remedies=("offline-writer",),
                    host=host,
                )
            case 400 | 422 if "model" in lower and (
                "not found" in lower or "exist" in lower or "not loaded" in lower
            ):
                return self._not_found(said, rung is not None)
            case 400 | 413 if "context" in lower and (
                "length" in lower or "window" in lower or "size" in lower
            ):
                return StudioError(
                    "The request is too long for {model} at {host}.",
                    "Give the model a larger context window in the server, ask for fewer shots, or take another model.",
                    model=self.settings.model,
                    host=host,
                )
        about_form = any(
            word in lower for word in ("response_format", "json_schema", "schema", "grammar", "json_object")
        )
        refused = error.status_code in (400, 404, 406, 415, 422, 501) or (
            error.status_code >= 500 and about_form
        )
        if rung not in (None, "text") and refused:
            return RungRefused(said)
        return StudioError(
            "{host} answered with error {error}.",
            "The server's own log says more.",
            remedies=("offline-writer",),
            host=host,
            error=f"{error.status_code}{f': {said}' if said else ''}",
        )

    def _not_found(self, said: str, asked_for_answer: bool) -> StudioError:
        models: list[str] = []
        if asked_for_answer:
            try:
                models = self.models()
            except StudioError:
                models = []
        if models and self.settings.model not in models:
            return StudioError(
                "{host} has no model called “{model}”.",
                "It offers: {models}.",
                remedies=("choose-model",),
                host=self.settings.host,
                model=self.settings.model,
                models=_some(models),
            )
        return StudioError(
            "Nothing at {address} speaks the chat protocol{reason}.",
            "Check the base URL: it usually ends in /v1.",
            remedies=("choose-server", "offline-writer"),
            address=self.settings.base_url,
            reason=f" ({said})" if said else "",
        )


def _whole_answer(body: bytes, answer: Answer) -> Iterator[Answer]:
    """A server that ignores stream=true sends the whole completion at once."""
    try:
        choice = json.loads(body)["choices"][0]
        answer.text = choice["message"]["content"] or ""
        answer.finish = choice.get("finish_reason") or "stop"
    except (ValueError, LookupError, TypeError) as error:
        raise StreamBroken(say("the server's answer is not a chat completion")) from error
    yield answer


def _said(error: "APIStatusError") -> str:
    """The server's own words, in one line."""
    body = error.body
    if isinstance(body, dict):
        inner: Any = body.get("error", body)
        body = inner.get("message", "") if isinstance(inner, dict) else inner
        code = inner.get("code", "") if isinstance(inner, dict) else ""
        body = f"{body} [{code}]" if code and str(code) not in str(body) else body
    text = " ".join(str(body or "").split())
    return text[:300] if not text.startswith("<") else ""


def _reason(error: Exception) -> str:
    cause = error.__cause__ or error
    words = " ".join(str(cause).split()) or type(cause).__name__
    return say(re.sub(r"^\[Errno -?\d+\] ", "", words)[:160].rstrip("."))


def _some(models: list[str], most: int = 8) -> str:
    named = ", ".join(models[:most])
    more = len(models) - most
    return say("{models} and {count} more", models=named, count=more) if more > 0 else named
