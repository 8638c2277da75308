"""A part of the film as a person says it: "scene 2", "shots 3-5", "0:05-0:12", "frames 48-120"."""

import re

from storymem_studio.errors import StudioError
from storymem_studio.export.order import Span
from storymem_studio.project.project import Project

_NUMBERS = re.compile(r"(scenes?|shots?|frames?)\s*(\d+)(?:\s*(?:-|–|to)\s*(\d+))?", re.IGNORECASE)
_TIMES = re.compile(
    r"(?:(\d+):)?(\d+(?:\.\d+)?)\s*s?\s*(?:-|–|to)\s*(?:(\d+):)?(\d+(?:\.\d+)?)\s*s?", re.IGNORECASE
)


def parse_span(project: Project, text: str) -> Span:
    """Numbers include both ends: scenes and shots count from 1, frames from 0 as timecode does. A time ends where it says.

    :raises StudioError: it is no range, or nothing of the film lies in it.
    """
    timeline = project.timeline()
    if match := _NUMBERS.fullmatch(text.strip()):
        kind, low, high = match[1].lower().rstrip("s"), int(match[2]), int(match[3] or match[2])
        if kind == "frame":
            span = Span(low, high + 1)
        else:
            clips = [clip for clip in timeline.clips if low <= _number(project, clip.shot_id, kind) <= high]
            if not clips:
                raise StudioError(
                    "There is no scene {number}." if kind == "scene" else "There is no shot {number}.",
                    "Count from 1.",
                    number=match[2],
                )
            span = Span(clips[0].start, clips[-1].end)
    elif match := _TIMES.fullmatch(text.strip()):
        first = int(match[1] or 0) * 60 + float(match[2])
        end = int(match[3] or 0) * 60 + float(match[4])
        span = Span(round(first * timeline.fps), round(end * timeline.fps))
    else:
        raise StudioError(
            "“{text}” is no part of a film.",
            "Write scene 2, shots 3-5, 0:05-0:12 or frames 48-120.",
            text=text,
        )
    end = min(span.end, timeline.frames)
    if span.first >= end:
        raise StudioError(
            "Nothing of the film lies in “{text}”.",
            "It has {frames} frames.",
            text=text,
            frames=timeline.frames,
        )
    return Span(span.first, end)


def _number(project: Project, shot_id: str, kind: str) -> int:
    place = project.plans[shot_id].place
    return place.scene_number if kind == "scene" else place.film_number
