"""The film as it will be played: stretches of video, cards around them, words over them, sound under them."""

from dataclasses import dataclass, replace
from pathlib import Path

from storymem_studio.domain.finish import CaptionStyle, SoundKind, Transition
from storymem_studio.domain.transitions import Join, joins


@dataclass(frozen=True, slots=True)
class Segment:
    """Frames [first, first + frames) of a video; `name` is how the user knows it ("shot 3").

    What the video has outside that stretch are handles: a transition shows them, and holds a frame where there are none.
    """

    video: Path
    first: int
    frames: int
    name: str = ""
    transition: Transition = "cut"
    transition_frames: int = 0
    shot_id: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A title or a page of credits on black. Each line: its text and whether it is a heading."""

    lines: tuple[tuple[str, bool], ...]
    frames: int


@dataclass(frozen=True, slots=True)
class Caption:
    """Words over frames [start, end) of the reel: what is said, where we are, or the shot's label for a review."""

    start: int
    end: int
    text: str
    place: str = "bottom"
    """"bottom" for what is said, "scene" for a heading, "label" for the review line ({timecode} in it runs)."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A stretch of a sound file that begins at a reel frame (before the first when negative). Times in milliseconds."""

    path: Path
    start: int
    kind: SoundKind = "music"
    name: str = ""
    source_in: int = 0
    source_out: int = 0
    gain: float = 0.0
    fade_in: int = 0
    fade_out: int = 0
    duck: bool = True


@dataclass(frozen=True, slots=True)
class Chapter:
    start: int
    title: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A marker at a reel frame."""

    frame: int
    name: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Reel:
    """All to be shown at one size and rate. Frames count from the first opening card."""

    segments: tuple[Segment, ...]
    width: int
    height: int
    fps: int
    metadata: tuple[tuple[str, str], ...] = ()
    opening: tuple[Card, ...] = ()
    closing: tuple[Card, ...] = ()
    captions: tuple[Caption, ...] = ()
    caption_style: CaptionStyle = "none"
    sounds: tuple[Sound, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    marks: tuple[Mark, ...] = ()
    starts_at: int = 0
    """The frame of the whole film that this reel begins with: its timecode goes on from there."""

    @property
    def lead(self) -> int:
        """Frames before the first shot."""
        return sum(card.frames for card in self.opening)

    @property
    def frames(self) -> int:
        return (
            self.lead
            + sum(segment.frames for segment in self.segments)
            + sum(card.frames for card in self.closing)
        )

    @property
    def plain(self) -> bool:
        """Nothing but whole pictures one after the other: they can be copied."""
        cut = all(s.transition == "cut" or not s.transition_frames for s in self.segments)
        return cut and not self.opening and not self.closing and not self.drawn_captions

    @property
    def drawn_captions(self) -> tuple[Caption, ...]:
        """Those that become part of the picture."""
        burn = self.caption_style == "burn"
        return tuple(caption for caption in self.captions if caption.place != "bottom" or burn)

    @property
    def subtitles(self) -> tuple[Caption, ...]:
        return tuple(caption for caption in self.captions if caption.place == "bottom")

    def joins(self) -> tuple[Join, ...]:
        """For every segment how it begins."""
        return joins(self.segments)

    def joints(self) -> tuple[tuple[int, int], ...]:
        """For every segment the frames its transition reaches back over the one before, and into itself."""
        return tuple((join.back, join.into) for join in self.joins())

    def window(self, first: int, end: int) -> "Reel":
        """Frames [first, end) alone: shots are trimmed, and what began before begins with them."""
        segments: list[Segment] = []
        at = self.lead
        for segment in self.segments:
            low, high = max(first, at), min(end, at + segment.frames)
            if low < high:
                cut = replace(segment, first=segment.first + low - at, frames=high - low)
                if not segments:
                    cut = replace(cut, transition="cut") if at < self.lead or low > at or first > 0 else cut
                segments.append(cut)
            at += segment.frames
        opening = _cards_within(self.opening, 0, first, end)
        closing = _cards_within(self.closing, at, first, end)
        captions = tuple(
            replace(c, start=max(0, c.start - first), end=min(end, c.end) - first)
            for c in self.captions
            if c.start < end and c.end > first
        )
        chapters = [replace(c, start=max(0, c.start - first)) for c in self.chapters if c.start < end]
        while len(chapters) > 1 and chapters[1].start == 0:
            chapters.pop(0)  # a chapter that ended before the window
        sounds = tuple(replace(sound, start=sound.start - first) for sound in self.sounds)
        marks = tuple(replace(m, frame=m.frame - first) for m in self.marks if first <= m.frame < end)
        return replace(
            self,
            marks=marks,
            starts_at=self.starts_at + first,
            segments=tuple(segments),
            opening=opening,
            closing=closing,
            captions=captions,
            chapters=tuple(chapters),
            sounds=sounds,
        )


def _cards_within(cards: tuple[Card, ...], at: int, first: int, end: int) -> tuple[Card, ...]:
    kept: list[Card] = []
    for card in cards:
        low, high = max(first, at), min(end, at + card.frames)
        if low < high:
            kept.append(replace(card, frames=high - low))
        at += card.frames
    return tuple(kept)
