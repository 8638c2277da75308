"""What makes shots a finished film: transitions, sound, titles, markers. Plain immutable values."""

from dataclasses import dataclass, field
from typing import Literal
from uuid import uuid4

Transition = Literal["cut", "dissolve", "dip"]
"""How a shot begins: at once, out of the picture before, or out of black."""

SoundKind = Literal["music", "voice", "effect"]
CaptionStyle = Literal["none", "burn", "srt", "vtt", "track"]
"""Nowhere, drawn into the picture, a file beside the film, or a track inside it (Matroska)."""

CaptionSource = Literal["dialogue", "prompts", "scenes"]

TRANSITION_FRAMES = 8


def _new_id() -> str:
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class SoundClip:
    """A stretch of a sound file on the audio lane. `path` is relative to the project folder.

    It starts at a film frame (before the first one, under the opening title, when negative); inside the file time
    is in milliseconds, because a sound file has no frames.
    """

    name: str
    path: str
    kind: SoundKind = "music"
    start: int = 0
    source_in: int = 0
    source_out: int = 0
    """End of the stretch in the file; 0 for its end."""
    gain: float = 0.0
    """Decibels."""
    fade_in: int = 0
    fade_out: int = 0
    """Milliseconds."""
    duck: bool = True
    """Lower it while a voice speaks. Voices are never lowered."""
    shot_id: str = ""
    """The shot whose line it speaks (a scratch voice); it is made anew when the line changes."""
    id: str = field(default_factory=_new_id)


@dataclass(frozen=True, slots=True)
class Titles:
    """The words around and over the picture."""

    opening: bool = False
    opening_text: str = ""
    """Empty: the story's title."""
    opening_seconds: int = 3
    credits: bool = False
    credits_seconds: int = 4
    """For each card."""
    credits_text: str = ""
    """Lines of the writer's own, before the generated ones."""
    captions: CaptionStyle = "none"
    caption_source: CaptionSource = "dialogue"
    scene_captions: bool = False
    """The scene's heading over its first seconds, in the picture."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A note at a film frame."""

    frame: int
    name: str
    colour: str = "amber"
    id: str = field(default_factory=_new_id)
