"""An export that was asked for: what, as which format, with which options, and where to."""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Literal

from storymem_studio.domain.finish import CaptionSource, CaptionStyle, Transition
from storymem_studio.export.production import Production

Kind = Literal["film", "pictures", "sound", "timeline", "script", "document"]


@dataclass(frozen=True, slots=True)
class Preset:
    """A quality named by what it is for."""

    name: str
    title: str
    purpose: str
    publishes: bool = False
    """Meant to be shown to the world: licences that forbid some of that are named first."""


@dataclass(frozen=True, slots=True)
class Format:
    """`options`: the names of the `ExportOptions` that mean something to it."""

    name: str
    suffix: str
    title: str
    kind: Kind
    exporter: str
    presets: tuple[Preset, ...] = ()
    options: frozenset[str] = field(default_factory=frozenset)
    folder: bool = False
    """What is written is a folder of that name, without the suffix."""
    needs_pictures: bool = True
    """Without a single finished shot there is nothing to write."""

    def preset(self, name: str) -> Preset | None:
        if not name:
            return self.presets[0] if self.presets else None
        return next((preset for preset in self.presets if preset.name == name), None)


@dataclass(frozen=True, slots=True)
class Span:
    """Film frames [first, end), counted from the first shot's first."""

    first: int
    end: int


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Nothing said means: as the story, the format and the preset have it."""

    preset: str = ""
    span: Span | None = None
    size: tuple[int, int] | None = None
    rate: Fraction | None = None
    motion: bool = False
    """New pictures between the film's, instead of repeating them, when the rate changes."""
    quality: int | None = None
    hardware: bool = False
    loudness: float | Literal["off"] | None = None
    transition: Transition | None = None
    """At every cut, instead of the story's own; shots that continue the one before stay joined."""
    opening: bool | None = None
    credits: bool | None = None
    captions: CaptionStyle | None = None
    caption_source: CaptionSource | None = None
    label: bool | None = None
    """Scene, shot and timecode in the picture."""
    made_only: bool = False
    """Leave out shots that are not made instead of refusing."""
    media: Literal["", "link", "copy"] = ""
    """Where a timeline finds its shots: in the project, or in a folder beside it, in a form editors like."""
    page: Literal["a4", "letter"] = "a4"
    recipe: bool | None = None
    """A JSON file beside the film that says how every shot was made."""
    certificate: Path | None = None
    key: Path | None = None
    """For content credentials (C2PA)."""


@dataclass(frozen=True, slots=True)
class Order:
    production: Production
    out: Path
    format: Format
    options: ExportOptions = ExportOptions()

    @property
    def preset(self) -> Preset | None:
        return self.format.preset(self.options.preset)


@dataclass(frozen=True, slots=True)
class Job:
    """How an exporter tells how far it is, in steps of its own, and hears that it should stop."""

    report: Callable[[int, int], None] = lambda done, total: None
    cancelled: Callable[[], bool] = lambda: False
