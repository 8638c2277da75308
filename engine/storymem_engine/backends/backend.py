"""What a backend is: it turns one request into finished frames. One file and one line in `__init__.py` each."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

import numpy as np
from pydantic import BaseModel, JsonValue

from storymem_engine.descriptors import ColourEdgeDescriptor, Descriptor
from storymem_engine.protocol import RenderShot

Report = Callable[[str, int, int, Path | None], None]
"""report(stage, done, total, preview): progress and the cancellation point; raises `JobCancelled`."""


class JobCancelled(Exception):
    """The studio withdrew the job; let it pass through after putting resources back."""


class EngineError(Exception):
    """A failure that can be explained: a sentence, what to do, and its kind in the protocol."""

    def __init__(self, message: str, advice: str = "", kind: str = "error", detail: str = "") -> None:
        super().__init__(message)
        self.message, self.advice, self.kind, self.detail = message, advice, kind, detail


@dataclass(frozen=True)
class Rendered:
    """The frames of one shot, uint8 RGB [H, W, 3] each, and how they were made.

    All `request.frames` of them are delivered: the worker drops the leading frames of a continuing shot.
    """

    frames: Iterable[np.ndarray]
    count: int
    ignored: tuple[str, ...] = ()
    recipe: dict[str, JsonValue] = field(default_factory=dict)
    timings: dict[str, float] = field(default_factory=dict)
    peak_bytes: int = 0


class Backend(ABC):
    name: ClassVar[str]
    title: ClassVar[str]
    licence: ClassVar[str] = ""
    Params: ClassVar[type[BaseModel]]
    """Frozen, extra="forbid"; its JSON schema makes the settings form in the window."""

    @classmethod
    @abstractmethod
    def why_unavailable(cls) -> str:
        """An empty string when it can render here, else one sentence with what to do. Imports nothing heavy."""

    @classmethod
    def why_refused(cls, params: Mapping[str, JsonValue]) -> str:
        """As `why_unavailable`, for one request: its params may bring what is missing here."""
        return cls.why_unavailable()

    @abstractmethod
    def render(self, request: RenderShot, report: Report) -> Rendered:
        """Make the shot. `frames` may be a generator that draws as it is read (it then reports by itself)."""

    def descriptor(self) -> Descriptor:
        """What compares this backend's frames when keyframes are chosen."""
        return ColourEdgeDescriptor()

    def unload(self) -> None:  # noqa: B027 - a backend without models has nothing to give back
        """Give memory back; the next render loads again."""
