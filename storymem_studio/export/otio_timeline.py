"""The film as an OpenTimelineIO timeline: shots with their handles, transitions, markers, sounds, and how each was made."""

import json
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

import opentimelineio as otio
from opentimelineio.opentime import RationalTime, TimeRange

from storymem_studio.domain.story import shot_title
from storymem_studio.export.production import ProducedShot, Production
from storymem_studio.export.recipe import recipe_of
from storymem_studio.export.reel import Reel, Segment, Sound
from storymem_studio.export.sound_mix import sound_length
from storymem_studio.export.timeline_media import KEY, MediaFile

_COLOURS = {
    "amber": "ORANGE",
    "red": "RED",
    "green": "GREEN",
    "blue": "BLUE",
    "yellow": "YELLOW",
    "purple": "PURPLE",
}


class Clock:
    """Film frames as times of a timeline that may run at another rate: cuts fall on the nearest frame."""

    def __init__(self, fps: int, rate: Fraction) -> None:
        self.fps, self.rate = fps, rate

    def frame(self, film_frame: int) -> int:
        return floor(film_frame * self.rate / self.fps + Fraction(1, 2))

    def time(self, film_frame: int) -> RationalTime:
        return RationalTime(self.frame(film_frame), float(self.rate))

    def span(self, first: int, end: int) -> TimeRange:
        return TimeRange(
            self.time(first), RationalTime(self.frame(end) - self.frame(first), float(self.rate))
        )

    def milliseconds(self, value: int) -> RationalTime:
        return RationalTime(round(Fraction(value, 1000) * self.rate), float(self.rate))


def build_timeline(
    production: Production, reel: Reel, rate: Fraction, media: dict[str, MediaFile], *, symmetric: bool
) -> otio.schema.Timeline:
    """`media`: by take id. The cards of the film (titles, credits) are no shots and stay out.

    `symmetric`: transitions reach as far back as forward, as editing programs take "centred on the cut".
    """
    clock = Clock(reel.fps, rate)
    story = production.story
    timeline = otio.schema.Timeline(story.title, global_start_time=RationalTime(0, float(rate)))
    recipe = recipe_of(production, "")
    timeline.metadata[KEY] = {
        "story_id": story.id,
        "logline": story.logline,
        "fps": reel.fps,
        "software": production.software,
        "made_with_ai": True,
        "models": recipe["models"],
    }
    track = otio.schema.Track("V1", kind=otio.schema.TrackKind.Video)
    timeline.tracks.append(track)
    at = 0
    for segment, (back, into) in zip(reel.segments, reel.joints(), strict=True):
        clip = _clip(clock, production.shot(segment.shot_id), segment, at, media)
        if (
            back + into
            and at
            and (transition := _transition(clock, segment, at, (back, into), (track[-1], clip), symmetric))
        ):
            clip.metadata[KEY]["transition_written"] = True
            track.append(transition)
        track.append(clip)
        at += segment.frames
    for mark in reel.marks:
        timeline.tracks.markers.append(
            otio.schema.Marker(
                mark.name,
                TimeRange(clock.time(mark.frame), RationalTime(1, float(rate))),
                _COLOURS.get(mark.colour, "ORANGE"),
                {KEY: {"frame": mark.frame, "colour": mark.colour}},
            )
        )
    for name, lane in _lanes(reel.sounds, clock, clock.frame(at)):
        timeline.tracks.append(_sound_track(name, lane, clock))
    return timeline


def _transition(
    clock: Clock,
    segment: Segment,
    at: int,
    joint: tuple[int, int],
    sides: tuple[otio.schema.Clip, otio.schema.Clip],
    symmetric: bool,
) -> otio.schema.Transition | None:
    """As long as the handles on both sides allow: editors show no frames that a file does not have."""
    low, cut, high = clock.frame(at - joint[0]), clock.frame(at), clock.frame(at + joint[1])
    before, after = sides
    head = after.source_range.start_time - after.available_range().start_time
    tail = before.available_range().end_time_exclusive() - before.source_range.end_time_exclusive()
    in_offset, out_offset = min(cut - low, int(head.value)), min(high - cut, int(tail.value))
    if symmetric:
        in_offset = out_offset = min(in_offset, out_offset)
    if in_offset + out_offset == 0:
        return None
    return otio.schema.Transition(
        {"dissolve": "Dissolve", "dip": "Dip to black"}[segment.transition],
        otio.schema.TransitionTypes.SMPTE_Dissolve,
        RationalTime(in_offset, float(clock.rate)),
        RationalTime(out_offset, float(clock.rate)),
        {KEY: {"kind": segment.transition, "frames": segment.transition_frames}},
    )


def _clip(
    clock: Clock, shot: ProducedShot, segment: Segment, at: int, media: dict[str, MediaFile]
) -> otio.schema.Clip:
    assert shot.take is not None
    file = media[shot.take.id]
    first = file.lead + clock.frame(segment.first)
    frames = clock.frame(at + segment.frames) - clock.frame(at)
    rate = float(clock.rate)
    reference = otio.schema.ExternalReference(
        file.url, TimeRange(RationalTime(0, rate), RationalTime(file.frames, rate))
    )
    reference.name = Path(file.url).name
    return otio.schema.Clip(
        name=f"{shot.code} {shot_title(shot.place.shot)}",
        media_reference=reference,
        source_range=TimeRange(RationalTime(first, rate), RationalTime(frames, rate)),
        metadata={
            KEY: clip_metadata(shot)
            | {
                "lead": file.lead,
                "transition": segment.transition,
                "transition_frames": segment.transition_frames,
                "transition_written": False,
            }
        },
    )


def clip_metadata(shot: ProducedShot) -> dict[str, Any]:
    place, take = shot.place, shot.take
    assert take is not None
    return {
        "shot_id": place.shot.id,
        "take_id": take.id,
        "scene": place.scene_number,
        "shot": place.shot_number,
        "heading": place.scene.heading,
        "prompt": take.request.prompt,
        "seed": take.request.seed,
        "mode": take.request.mode,
        "backend": take.request.backend,
        "memory": [picture.digest for picture in take.request.memory],
        "remembers": list(shot.remembers),
        "keyframes": [{"frame": k.frame, "digest": k.digest} for k in take.keyframes],
        "recipe": json.loads(take.recipe),
    }


@dataclass(frozen=True, slots=True)
class PlacedSound:
    """A sound on a lane, in frames of the timeline."""

    sound: Sound
    start: int
    frames: int
    source_in: RationalTime
    available: RationalTime


def _lanes(sounds: tuple[Sound, ...], clock: Clock, end: int) -> list[tuple[str, list[PlacedSound]]]:
    """Sounds of one kind share a track as long as they do not overlap."""
    lanes: list[tuple[str, list[PlacedSound]]] = []
    for sound in sorted(sounds, key=lambda item: (item.kind, item.start)):
        placed = place_sound(sound, clock, end)
        if placed is None:
            continue
        for name, lane in lanes:
            if name.startswith(sound.kind) and lane[-1].start + lane[-1].frames <= placed.start:
                lane.append(placed)
                break
        else:
            count = sum(name.startswith(sound.kind) for name, _ in lanes) + 1
            lanes.append((f"{sound.kind} {count}", [placed]))
    return lanes


def place_sound(sound: Sound, clock: Clock, end: int) -> PlacedSound | None:
    """None when nothing of it is heard in the film."""
    length = sound_length(sound.path)
    source_in = sound.source_in
    start = clock.frame(sound.start)
    if sound.start < 0:
        source_in += round(-sound.start * 1000 / clock.fps)
        start = 0
    heard = max(0, (sound.source_out or length) - source_in)
    frames = min(int(clock.milliseconds(heard).value), end - start)
    if frames <= 0:
        return None
    return PlacedSound(sound, start, frames, clock.milliseconds(source_in), clock.milliseconds(length))


def _sound_track(name: str, lane: list[PlacedSound], clock: Clock) -> otio.schema.Track:
    track = otio.schema.Track(name, kind=otio.schema.TrackKind.Audio)
    rate = float(clock.rate)
    at = 0
    for placed in lane:
        if placed.start > at:
            track.append(otio.schema.Gap(duration=RationalTime(placed.start - at, rate)))
        sound = placed.sound
        reference = otio.schema.ExternalReference(
            sound.path.resolve().as_uri(), TimeRange(RationalTime(0, rate), placed.available)
        )
        reference.name = sound.path.name
        track.append(
            otio.schema.Clip(
                name=sound.name or sound.path.stem,
                media_reference=reference,
                source_range=TimeRange(placed.source_in, RationalTime(placed.frames, rate)),
                metadata={
                    KEY: {
                        "kind": sound.kind,
                        "gain_db": sound.gain,
                        "fade_in_ms": sound.fade_in,
                        "fade_out_ms": sound.fade_out,
                        "duck": sound.duck,
                    }
                },
            )
        )
        at = placed.start + placed.frames
    return track
