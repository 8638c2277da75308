"""The film for Final Cut Pro: FCPXML 1.10, with transitions, connected sounds, markers and the prompts as notes.

Written here because the OpenTimelineIO adapter drops transitions; the tests read it back through that adapter.
"""

from fractions import Fraction
from xml.etree import ElementTree as ET

from storymem_studio.domain.story import shot_title
from storymem_studio.export.film import ExportedFilm
from storymem_studio.export.order import Format, Job, Order
from storymem_studio.export.production import ProducedShot
from storymem_studio.export.recipe import write_bytes
from storymem_studio.export.reel import Reel, Segment
from storymem_studio.export.timeline_media import (
    MediaFile,
    copies_media,
    media_folder,
    prepare_media,
    timeline_rate,
)
from storymem_studio.export.timelines import describe as describe_timeline
from storymem_studio.export.timelines import estimate as estimate_timeline
from storymem_studio.export.timelines import timeline_reel

FORMATS = (
    Format(
        "fcpxml",
        ".fcpxml",
        "Final Cut Pro XML",
        "timeline",
        __name__,
        options=frozenset(("span", "transition", "rate", "made_only", "media")),
    ),
)


def write(order: Order, job: Job) -> ExportedFilm:
    reel = timeline_reel(order)
    rate = timeline_rate(order, editing=True)
    media = prepare_media(order, reel, rate, job)
    document = _Document(order, reel, rate, media).build()
    ET.indent(document, " ")
    body = ET.tostring(document, encoding="unicode")
    write_bytes(order.out, f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n{body}\n'.encode())
    job.report(1, 1)
    return ExportedFilm(
        order.out, reel.frames, beside=(media_folder(order.out),) if copies_media(order, rate) else ()
    )


estimate = estimate_timeline
describe = describe_timeline


class _Document:
    def __init__(self, order: Order, reel: Reel, rate: Fraction, media: dict[str, MediaFile]) -> None:
        from storymem_studio.export.otio_timeline import Clock, place_sound

        self._production, self._reel, self._rate, self._media = order.production, reel, rate, media
        self._clock = Clock(reel.fps, rate)
        self._place_sound = place_sound
        self._resources = ET.Element("resources")
        self._assets: dict[str, str] = {}

    def build(self) -> ET.Element:
        reel, story = self._reel, self._production.story
        width, height = self._production.size
        format_id = self._resource(
            "format", "film", frameDuration=self._time(1), width=str(width), height=str(height)
        )
        root = ET.Element("fcpxml", version="1.10")
        root.append(self._resources)
        event = ET.SubElement(ET.SubElement(root, "library"), "event", name=story.title)
        project = ET.SubElement(event, "project", name=story.title)
        total = self._clock.frame(sum(segment.frames for segment in reel.segments))
        sequence = ET.SubElement(
            project, "sequence", format=format_id, duration=self._time(total), tcStart="0s", tcFormat="NDF"
        )
        note = ET.SubElement(sequence, "note")
        note.text = f"{story.logline}\nMade with AI. {self._production.software}".strip()
        spine = ET.SubElement(sequence, "spine")
        clips: list[tuple[int, int, int, ET.Element]] = []
        at = 0
        for segment, (back, into) in zip(reel.segments, reel.joints(), strict=True):
            back, into = self._within_handles(segment, at, back, into)
            if back + into and at:
                cut = self._clock.frame(at)
                low, high = cut - back, cut + into
                name = "Cross Dissolve" if segment.transition == "dissolve" else "Fade To Color"
                ET.SubElement(
                    spine, "transition", name=name, offset=self._time(low), duration=self._time(high - low)
                )
            clips.append(self._clip(spine, segment, at, format_id))
            at += segment.frames
        self._connect_sounds(clips, total)
        self._mark(clips)
        for *_, clip in clips:
            self._describe(clip, self._production.shot(clip.attrib.pop("shot")))
        return root

    def _clip(
        self, spine: ET.Element, segment: Segment, at: int, format_id: str
    ) -> tuple[int, int, int, ET.Element]:
        shot = self._production.shot(segment.shot_id)
        assert shot.take is not None
        file = self._media[shot.take.id]
        asset = self._asset(file.url, shot.code, self._time(file.frames), hasVideo="1", format=format_id)
        offset, source = self._clock.frame(at), file.lead + self._clock.frame(segment.first)
        frames = self._clock.frame(at + segment.frames) - offset
        element = ET.SubElement(
            spine,
            "asset-clip",
            ref=asset,
            name=f"{shot.code} {shot_title(shot.place.shot)}",
            offset=self._time(offset),
            start=self._time(source),
            duration=self._time(frames),
            format=format_id,
            tcFormat="NDF",
            shot=segment.shot_id,
        )
        ET.SubElement(element, "note").text = shot.request.prompt
        return offset, frames, source, element

    def _within_handles(self, segment: Segment, at: int, back: int, into: int) -> tuple[int, int]:
        """A transition's reach in frames of the timeline, as far as both files have frames."""
        clock, segments = self._clock, self._reel.segments
        cut = clock.frame(at)
        reach = cut - clock.frame(at - back), clock.frame(at + into) - cut
        index = segments.index(segment)
        if not index or not sum(reach):
            return 0, 0
        before = segments[index - 1]
        files = [
            self._media[take.id] for s in (before, segment) if (take := self._production.shot(s.shot_id).take)
        ]
        head = files[1].lead + clock.frame(segment.first)
        shown = cut - clock.frame(at - before.frames)
        tail = files[0].frames - files[0].lead - clock.frame(before.first) - shown
        half = min(*reach, head, max(0, tail))
        return half, half

    def _connect_sounds(self, clips: list[tuple[int, int, int, ET.Element]], total: int) -> None:
        for number, sound in enumerate(self._reel.sounds, 1):
            placed = self._place_sound(sound, self._clock, total)
            if placed is None:
                continue
            url = sound.path.resolve().as_uri()
            asset = self._asset(
                url,
                sound.path.stem,
                self._time(int(placed.available.value)),
                hasAudio="1",
                audioSources="1",
                audioChannels="2",
                audioRate="48000",
            )
            offset, _, source, parent = next(c for c in reversed(clips) if c[0] <= placed.start)
            element = ET.SubElement(
                parent,
                "asset-clip",
                ref=asset,
                lane=str(-number),
                name=sound.name or sound.path.stem,
                offset=self._time(source + placed.start - offset),
                start=self._time(int(placed.source_in.value)),
                duration=self._time(placed.frames),
                audioRole="music"
                if sound.kind == "music"
                else "dialogue"
                if sound.kind == "voice"
                else "effects",
            )
            if sound.gain or sound.fade_in or sound.fade_out:
                volume = ET.SubElement(element, "adjust-volume", amount=f"{sound.gain:g}dB")
                fades = ET.SubElement(volume, "param", name="amount")
                for tag, milliseconds in (("fadeIn", sound.fade_in), ("fadeOut", sound.fade_out)):
                    if milliseconds:
                        ET.SubElement(fades, tag, duration=f"{milliseconds}/1000s")

    def _mark(self, clips: list[tuple[int, int, int, ET.Element]]) -> None:
        for mark in self._reel.marks:
            at = self._clock.frame(mark.frame)
            for offset, frames, source, element in clips:
                if offset <= at < offset + frames:
                    start = self._time(source + at - offset)
                    ET.SubElement(element, "marker", start=start, duration=self._time(1), value=mark.name)

    def _describe(self, clip: ET.Element, shot: ProducedShot) -> None:
        assert shot.take is not None
        told = {
            "shot_id": shot.place.shot.id,
            "take_id": shot.take.id,
            "seed": str(shot.take.request.seed),
            "model": shot.take.request.backend,
            "memory": " ".join(picture.digest[:12] for picture in shot.take.request.memory),
        }
        metadata = ET.SubElement(clip, "metadata")
        for key, value in told.items():
            ET.SubElement(metadata, "md", key=f"storymem.studio.{key}", value=value)

    def _asset(self, url: str, name: str, duration: str, **attributes: str) -> str:
        if url not in self._assets:
            identity = self._resource("asset", name, start="0s", duration=duration, **attributes)
            ET.SubElement(self._resources[-1], "media-rep", kind="original-media", src=url)
            self._assets[url] = identity
        return self._assets[url]

    def _resource(self, tag: str, name: str, **attributes: str) -> str:
        identity = f"r{len(self._resources) + 1}"
        ET.SubElement(self._resources, tag, {"id": identity, "name": name, **attributes})
        return identity

    def _time(self, frames: int) -> str:
        seconds = Fraction(frames) / self._rate
        if not seconds:
            return "0s"
        # Over the rate's own numerator, as Final Cut wants edits: never between two frames.
        top, bottom = frames * self._rate.denominator, self._rate.numerator
        return f"{top}/{bottom}s" if top % bottom else f"{top // bottom}s"
