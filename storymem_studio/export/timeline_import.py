"""A timeline that an editor changed, read back: which shots in which order, with which trims, transitions and markers."""

import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from storymem_studio.domain.edits_film import EditedShot
from storymem_studio.domain.finish import Marker, Transition
from storymem_studio.domain.takes import Take
from storymem_studio.errors import StudioError
from storymem_studio.export.fcpxml_reading import read_fcpxml
from storymem_studio.export.timeline_media import KEY
from storymem_studio.wording import say

SUFFIXES = {".otio": "otio_json", ".otioz": "otioz", ".fcpxml": "fcpxml", ".xml": "fcp_xml", ".aaf": "AAF"}
_HEX = re.compile(r"[0-9a-f]{12,32}")
_LEAD = re.compile(r"_lead(\d+)\.mov")


@dataclass(frozen=True, slots=True)
class EditedFilm:
    shots: tuple[EditedShot, ...]
    markers: tuple[Marker, ...] | None
    """None where the file carries none of ours, so that the story's stay."""
    unknown: tuple[str, ...]
    """Clips that are no shots of this project: left out."""


def read_edited(
    path: Path, takes: Mapping[str, Take], shots: Mapping[str, str | None], fps: int
) -> EditedFilm:
    """`shots`: the story's shot ids, each with its chosen take.

    :raises StudioError: the file is no timeline, or none of its clips is a shot of this project.
    """
    timeline = _timeline(path)
    return _Reader(timeline, takes, shots, fps).read()


def _timeline(path: Path):
    import opentimelineio as otio

    adapter = SUFFIXES.get(path.suffix.lower())
    if adapter is None:
        raise StudioError(
            "{name} is no timeline this program reads.",
            "Use .otio, .otioz, .fcpxml, .xml or .aaf.",
            name=path.name,
        )
    if not path.is_file():
        raise StudioError("{path} does not exist.", "Check the name.", path=path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            read: Any = (
                read_fcpxml(path) if adapter == "fcpxml" else otio.adapters.read_from_file(str(path), adapter)
            )
    except Exception as error:  # the adapters raise whatever their parsers raise
        raise StudioError(
            "{name} cannot be read as a timeline.", "Export it again from the editor.", name=path.name
        ) from error
    found = _first_timeline(read)
    if found is None or not list(found.find_clips()):
        raise StudioError(
            "{name} holds no timeline with clips.", "Export the sequence, not the bin.", name=path.name
        )
    return found


def _first_timeline(read: Any) -> Any:
    import opentimelineio as otio

    if isinstance(read, otio.schema.Timeline):
        return read
    if isinstance(read, otio.schema.Stack):
        timeline = otio.schema.Timeline()
        timeline.tracks = read.clone()
        return timeline
    for child in read if isinstance(read, otio.schema.SerializableCollection) else ():
        if (found := _first_timeline(child)) is not None:
            return found
    return None


class _Reader:
    def __init__(
        self, timeline: Any, takes: Mapping[str, Take], shots: Mapping[str, str | None], fps: int
    ) -> None:
        self._timeline, self._takes, self._shots, self._fps = timeline, takes, shots, fps
        self._by_prefix = {take_id[:12]: take for take_id, take in takes.items()}

    def read(self) -> EditedFilm:
        import opentimelineio as otio

        shots: list[EditedShot] = []
        unknown: list[str] = []
        pending: Any = None
        for item in self._picture_track():
            if isinstance(item, otio.schema.Transition):
                pending = item
            elif isinstance(item, otio.schema.Clip):
                take = self._take(item)
                shot_id = self._shot_id(item, take) if take else None
                if take is None or shot_id is None:
                    unknown.append(item.name or say("a clip without a name"))
                else:
                    shots.append(self._edited(item, take, shot_id, pending))
                pending = None
        if not shots:
            raise StudioError(
                "None of its clips is a shot of this project.",
                "Open the project that the timeline was exported from.",
            )
        return EditedFilm(tuple(shots), self._markers(), tuple(unknown))

    def _picture_track(self) -> Any:
        """The first track of pictures that has clips; editors stack more on top of it."""
        tracks = [track for track in self._timeline.video_tracks() if list(track.find_clips())]
        if not tracks:
            raise StudioError("The timeline has no pictures.", "Export the sequence with its video track.")
        return tracks[0]

    def _take(self, clip: Any) -> Take | None:
        told = clip.metadata.get(KEY, {}).get("take_id", "")
        if told in self._takes:
            return self._takes[told]
        url = getattr(clip.media_reference, "target_url", "") or ""
        for text in (url, getattr(clip.media_reference, "name", "") or "", clip.name or ""):
            for match in _HEX.finditer(text):
                if take := self._by_prefix.get(match.group()[:12]):
                    return take
        return None

    def _shot_id(self, clip: Any, take: Take) -> str | None:
        told = clip.metadata.get(KEY, {}).get("shot_id", "")
        if told in self._shots:
            return told
        if take.shot_id in self._shots:
            return take.shot_id
        return next((shot for shot, chosen in self._shots.items() if chosen == take.id), None)

    def _edited(self, clip: Any, take: Take, shot_id: str, transition: Any) -> EditedShot:
        span = clip.trimmed_range()
        offset = (
            clip.media_reference.available_range.start_time if clip.media_reference.available_range else None
        )
        start = self._frames(span.start_time) - (self._frames(offset) if offset is not None else 0)
        first = max(0, min(take.frames - 1, start - self._lead(clip)))
        # By its two ends on the timeline, which were rounded to the nearest frame: lengths alone would drift.
        place = clip.range_in_parent()
        low, high = self._frames(place.start_time), self._frames(place.end_time_exclusive())
        end = first + max(1, high - low)
        kind: Transition = "cut"
        frames: int | None = None
        if transition is not None:
            told = transition.metadata.get(KEY, {})
            kind = "dip" if told.get("kind") == "dip" or "Color" in (transition.name or "") else "dissolve"
            whole = self._frames(transition.in_offset) + self._frames(transition.out_offset)
            frames = int(told.get("frames", 0)) or max(2, whole)
        elif (told := clip.metadata.get(KEY, {})).get("transition") and not told["transition_written"]:
            # There were no handles for it on the way out: that it is not here says nothing.
            kind, frames = told["transition"], int(told["transition_frames"]) or None
        return EditedShot(shot_id, first, max(0, take.frames - end), kind, frames, take.id)

    def _lead(self, clip: Any) -> int:
        """Held frames before the take's own in a copied file, at the film's rate: told by the metadata or the name."""
        reference = clip.media_reference
        span = reference.available_range or clip.trimmed_range()
        rate = Fraction(span.duration.rate).limit_denominator(1001)
        told = clip.metadata.get(KEY, {}).get("lead")
        if told is None:
            names = (getattr(reference, "target_url", "") or "", reference.name or "")
            found = next((match for name in names if (match := _LEAD.search(name))), None)
            told = int(found[1]) if found else 0
        return round(Fraction(int(told)) * self._fps / rate)

    def _markers(self) -> tuple[Marker, ...] | None:
        found: list[Marker] = []
        for marker in self._timeline.tracks.markers:
            told = marker.metadata.get(KEY, {})
            frame = self._frames(marker.marked_range.start_time)
            if "frame" in told and abs(int(told["frame"]) - frame) <= 1:
                frame = int(told["frame"])
            found.append(Marker(frame, marker.name or "Marker", str(told.get("colour", "amber"))))
        for item in self._picture_track():
            for marker in getattr(item, "markers", ()):
                inside = marker.marked_range.start_time - item.trimmed_range().start_time
                at = item.range_in_parent().start_time + inside
                found.append(Marker(self._frames(at), marker.name or "Marker"))
        return tuple(found) if found else None

    def _frames(self, time: Any) -> int:
        return round(Fraction(time.value) * self._fps / Fraction(time.rate).limit_denominator(1001))
