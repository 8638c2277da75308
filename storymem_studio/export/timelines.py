"""The film for an editing program, through OpenTimelineIO and its adapters: .otio, .otioz, FCP 7 XML, EDL, AAF."""

import importlib.util
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from storymem_studio.errors import StudioError
from storymem_studio.export.conform import rate_text
from storymem_studio.export.film import ExportedFilm, beside_name, check_space
from storymem_studio.export.order import Format, Job, Order
from storymem_studio.export.programme import reel_of
from storymem_studio.export.recipe import write_bytes
from storymem_studio.export.reel import Reel
from storymem_studio.export.timeline_media import (
    KEY,
    copies_media,
    estimate_media,
    media_folder,
    prepare_media,
    timeline_rate,
)
from storymem_studio.wording import reason_of, say

_OPTIONS = frozenset(("span", "transition", "rate", "made_only", "media"))
FORMATS = (
    Format("otio", ".otio", "OpenTimelineIO timeline", "timeline", __name__, options=_OPTIONS),
    Format(
        "otioz",
        ".otioz",
        "OpenTimelineIO bundle with its media",
        "timeline",
        __name__,
        options=_OPTIONS - {"media"},
    ),
    Format("fcp7", ".xml", "Final Cut 7 XML (Premiere, Resolve)", "timeline", __name__, options=_OPTIONS),
    Format("edl", ".edl", "EDL, CMX 3600 (picture only)", "timeline", __name__, options=_OPTIONS),
    Format("aaf", ".aaf", "AAF (Avid)", "timeline", __name__, options=_OPTIONS),
)


def write(order: Order, job: Job) -> ExportedFilm:
    reel = timeline_reel(order)
    rate = timeline_rate(order, editing=_editing(order))
    if order.format.name == "aaf" and importlib.util.find_spec("otio_aaf_adapter") is None:
        raise StudioError(
            "AAF needs a package that is not installed.",
            'Run {python} -m pip install "storymem-studio[interchange]".',
            python=sys.executable,
        )
    from storymem_studio.export.otio_timeline import build_timeline

    check_space(order.out, estimate(order))
    media = prepare_media(order, reel, rate, job)
    timeline = build_timeline(order.production, reel, rate, media, symmetric=_editing(order))
    _WRITERS[order.format.name](timeline, order.out, float(rate))
    job.report(1, 1)
    beside = (media_folder(order.out),) if copies_media(order, rate) and order.format.name != "otioz" else ()
    return ExportedFilm(order.out, reel.frames, beside=beside)


def timeline_reel(order: Order) -> Reel:
    """The shots and sounds without cards and captions: those are drawn, not shot."""
    reel = reel_of(order.production, replace(order.options, opening=False, credits=False))
    if not reel.segments:
        raise StudioError("There is nothing to export yet.", "Generate the film first.")
    return replace(reel, captions=())


def _editing(order: Order) -> bool:
    return not order.format.name.startswith("otio")


def _whole(out: Path, write_to: Callable[[Path], None]) -> None:
    """Adapters write where they are told: to a name beside, then moved into place."""
    partial = beside_name(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the adapters' own use of deprecated calls
            write_to(partial)
        partial.replace(out)
    except OSError as error:
        raise StudioError(
            "{out} cannot be written: {reason}.",
            "Choose another place.",
            out=out,
            reason=reason_of(error),
        ) from error
    finally:
        if partial.is_dir():
            shutil.rmtree(partial, ignore_errors=True)
        partial.unlink(missing_ok=True)


def _otio(timeline, out: Path, rate: float) -> None:
    write_bytes(out, timeline.to_json_string(indent=2).encode())


def _otioz(timeline, out: Path, rate: float) -> None:
    """The bundle wants every file under another name, and a project's takes are all called video.mp4."""
    import opentimelineio as otio

    with tempfile.TemporaryDirectory(dir=out.parent.absolute(), prefix=".otioz-") as folder:
        for clip in timeline.find_clips():
            reference = clip.media_reference
            file = file_of(reference.target_url)
            take = clip.metadata[KEY].get("take_id")
            name = f"{clip.name[:5]}_{take[:12]}{file.suffix}" if take else file.name
            linked = Path(folder) / name
            if not linked.exists():
                try:
                    os.link(file, linked)
                except OSError:
                    shutil.copyfile(file, linked)
            reference.target_url = linked.as_uri()
        _whole(out, lambda path: otio.adapters.write_to_file(timeline, str(path), "otioz"))


def file_of(url: str) -> Path:
    return Path(url2pathname(urlsplit(url).path))


def _fcp7(timeline, out: Path, rate: float) -> None:
    import opentimelineio as otio

    text = otio.adapters.write_to_string(timeline, "fcp_xml")
    write_bytes(out, text.encode())


def _edl(timeline, out: Path, rate: float) -> None:
    """One track of picture; shots are found by the names of their files."""
    import opentimelineio as otio

    picture = timeline.clone()
    for track in list(picture.tracks):
        if track.kind != otio.schema.TrackKind.Video:
            picture.tracks.remove(track)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text = otio.adapters.write_to_string(picture, "cmx_3600", rate=rate, style="premiere")
    write_bytes(out, text.encode())


_AAF_DISSOLVE = {
    "PointList": [{"Value": 0, "Time": 0}, {"Value": 1, "Time": 1}],
    "OperationGroup": {
        "Operation": {
            "Identification": "0c3bea40-fc05-11d2-8a29-0050040ef7d2",  # VideoDissolve, in the AAF specification
            "Name": "VideoDissolve",
            "Description": "Video dissolve",
            "DataDefinition": {"Name": "Picture"},
            "IsTimeWarp": False,
            "Bypass": 0,
            "NumberInputs": 2,
            "OperationCategory": "OperationCategory_Effect",
        }
    },
}


def _aaf(timeline, out: Path, rate: float) -> None:
    import opentimelineio as otio

    for clip in timeline.find_clips():
        clip.metadata["AAF"] = {"SourceID": ""}
    for track in timeline.video_tracks():
        for item in track:
            if isinstance(item, otio.schema.Transition):
                item.metadata["AAF"] = _AAF_DISSOLVE | {"CutPoint": int(item.in_offset.value)}
    _whole(out, lambda path: otio.adapters.write_to_file(timeline, str(path), "AAF", use_empty_mob_ids=True))


_WRITERS = {"otio": _otio, "otioz": _otioz, "fcp7": _fcp7, "edl": _edl, "aaf": _aaf}


def estimate(order: Order) -> int:
    reel = timeline_reel(order)
    rate = timeline_rate(order, editing=_editing(order))
    if order.format.name == "otioz":
        files = {s.video for s in reel.segments} | {sound.path for sound in reel.sounds}
        return sum(path.stat().st_size for path in files if path.is_file()) + 20_000
    return 4_000 * len(reel.segments) + (estimate_media(order, reel) if copies_media(order, rate) else 0)


def describe(order: Order) -> list[str]:
    reel = timeline_reel(order)
    rate = timeline_rate(order, editing=_editing(order))
    return [
        say(
            "{count} shots on a timeline of {rate} fps, each with its whole take as handles.",
            count=len(reel.segments),
            rate=rate_text(rate),
        ),
        *describe_losses(order, reel),
        *describe_media(order, rate),
    ]


def describe_losses(order: Order, reel: Reel) -> list[str]:
    name = order.format.name
    told: list[str] = []
    if name == "edl" and reel.sounds:
        told.append(say("An EDL carries no sound."))
    if name not in ("otio", "otioz", "fcpxml") and any(s.transition == "dip" for s in reel.segments):
        told.append(say("Dips to black become dissolves."))
    if name in ("edl", "aaf") and reel.marks:
        told.append(say("Markers are left out."))
    if order.production.story.titles.opening or order.production.story.titles.credits:
        told.append(say("Titles and credits stay out: editors set their own."))
    return told


def describe_media(order: Order, rate: Fraction) -> list[str]:
    if order.format.name == "otioz":
        return [say("The shots and sounds are inside the bundle.")]
    if copies_media(order, rate):
        folder = media_folder(order.out).name
        return [
            say(
                "The shots are written again at {rate} fps in ProRes 422 LT, into the folder {folder}.",
                rate=rate_text(rate),
                folder=folder,
            )
        ]
    return [say("The timeline points to the shots in the project: keep the project where it is.")]
