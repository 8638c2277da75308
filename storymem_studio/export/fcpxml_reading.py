"""Final Cut Pro XML as an OpenTimelineIO timeline: the main storyline with its media, transitions and markers.

Read here because the OpenTimelineIO adapter knows neither `media-rep` nor transitions nor markers.
"""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree as ET

import opentimelineio as otio
from opentimelineio.opentime import RationalTime, TimeRange

_CLIPS = ("asset-clip", "clip", "video", "ref-clip", "sync-clip", "mc-clip", "title")


@dataclass(frozen=True, slots=True)
class _Asset:
    url: str
    start: Fraction
    duration: Fraction


def read_fcpxml(path: Path) -> otio.schema.Timeline | None:
    """None when there is no sequence in it. Raises ET.ParseError or ValueError for what is no FCPXML."""
    root = ET.parse(path).getroot()
    if root.tag != "fcpxml":
        raise ValueError(f"the document is {root.tag}")
    sequence = root.find(".//project/sequence")
    spine = sequence.find("spine") if sequence is not None else None
    if sequence is None or spine is None:
        return None
    return _Storyline(root, sequence).timeline(spine)


class _Storyline:
    def __init__(self, root: ET.Element, sequence: ET.Element) -> None:
        formats = {item.get("id"): item for item in root.iter("format")}
        frame = formats[sequence.get("format")].get("frameDuration", "")
        self._rate = 1 / _seconds(frame) if frame else Fraction(24)
        self._assets = {item.get("id", ""): _asset(item) for item in root.iter("asset")}

    def timeline(self, spine: ET.Element) -> otio.schema.Timeline:
        timeline = otio.schema.Timeline()
        track = otio.schema.Track("V1", kind=otio.schema.TrackKind.Video)
        timeline.tracks.append(track)
        for item in spine:
            if item.tag == "transition":
                half = self._time(_seconds(item.get("duration", "0s")) / 2)
                track.append(
                    otio.schema.Transition(
                        item.get("name", ""), otio.schema.TransitionTypes.SMPTE_Dissolve, half, half
                    )
                )
            elif item.tag in _CLIPS:
                track.append(self._clip(item))
            elif item.tag == "gap":
                track.append(otio.schema.Gap(duration=self._time(_seconds(item.get("duration", "0s")))))
        return timeline

    def _clip(self, item: ET.Element) -> otio.schema.Clip:
        start = _seconds(item.get("start", "0s"))
        asset = self._assets.get(item.get("ref", ""))
        inner = item.find("video")
        if asset is None and inner is not None:  # a clip wraps its picture, which may begin elsewhere
            asset = self._assets.get(inner.get("ref", ""))
            start += _seconds(inner.get("start", "0s")) - _seconds(inner.get("offset", "0s"))
        if asset is None:
            media = otio.schema.MissingReference()
            duration = _seconds(item.get("duration", "0s"))
        else:
            whole = TimeRange(self._time(asset.start), self._time(asset.duration))
            media = otio.schema.ExternalReference(asset.url, whole)
            duration = _seconds(item.get("duration", "")) if item.get("duration") else asset.duration
        clip = otio.schema.Clip(
            item.get("name", ""), media, TimeRange(self._time(start), self._time(duration))
        )
        for marker in item.findall("marker"):
            at = TimeRange(
                self._time(_seconds(marker.get("start", "0s"))), RationalTime(1, float(self._rate))
            )
            clip.markers.append(otio.schema.Marker(marker.get("value", ""), at))
        return clip

    def _time(self, seconds: Fraction) -> RationalTime:
        return RationalTime(round(seconds * self._rate), float(self._rate))


def _asset(item: ET.Element) -> _Asset:
    picture = item.find("media-rep")
    url = picture.get("src", "") if picture is not None else item.get("src", "")
    return _Asset(url, _seconds(item.get("start", "0s")), _seconds(item.get("duration", "0s")))


def _seconds(text: str) -> Fraction:
    """ "1001/30000s" or "5s"."""
    return Fraction(text.strip().removesuffix("s") or "0")
