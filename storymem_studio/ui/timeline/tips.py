"""What the timeline says about the thing under the pointer, and the pointer's shape over it."""

from PySide6.QtCore import Qt

from storymem_studio.domain.timeline import duration_text, timecode
from storymem_studio.ui.language import counted, tr
from storymem_studio.ui.timeline.hits import (
    Hit,
    OnClip,
    OnEdge,
    OnFade,
    OnJoin,
    OnLink,
    OnMarker,
    OnPicture,
    OnSound,
    OnSoundEdge,
    OnUnits,
)
from storymem_studio.ui.timeline.layout import Lanes, TimelineClip


def cursor_of(hit: Hit) -> Qt.CursorShape:
    match hit:
        case OnEdge() | OnSoundEdge() | OnFade() | OnJoin():
            return Qt.CursorShape.SizeHorCursor
        case OnLink() | OnPicture() | OnUnits():
            return Qt.CursorShape.PointingHandCursor
        case OnMarker() | OnSound():
            return Qt.CursorShape.OpenHandCursor
    return Qt.CursorShape.ArrowCursor


def tip_of(hit: Hit, lanes: Lanes) -> str:
    match hit:
        case OnUnits():
            return tr("Count in time or in frames")
        case OnMarker(marker):
            return f"{marker.name or tr('Marker')}\n{timecode(marker.frame, lanes.fps)}"
        case OnEdge(clip, side):
            trimmed = clip.trim_in if side == "in" else clip.trim_out
            what = tr("Trim the start of shot {number}  ([)", number=clip.number)
            if side == "out":
                what = tr("Trim the end of shot {number}  (])", number=clip.number)
            return f"{what}\n{counted(trimmed, '1 frame is cut off', '{count} frames are cut off')}"
        case OnLink(clip):
            if clip.continues:
                return tr("Shot {number} continues the shot before. Click to cut.", number=clip.number)
            return tr("Cut. Click to let shot {number} continue the shot before.", number=clip.number)
        case OnPicture(picture, clip, given=True):
            seers = [lanes.clips[index].number for index in lanes.seers.get(picture.digest, ())]
            said = counted(len(seers), "1 shot sees it", "{count} shots see it")
            return (
                tr("Keyframe of shot {number}, frame {frame}", number=clip.number, frame=picture.frame)
                + f"\n{said}"
            )
        case OnPicture(picture, clip):
            source = lanes.of(picture.shot_id) if picture.shot_id else None
            if source is None:
                return tr("Shot {number} remembers this reference", number=clip.number)
            return tr(
                "Shot {number} remembers this keyframe of shot {source}",
                number=clip.number,
                source=source.number,
            )
        case OnSound(sound):
            length = f", {duration_text(sound.frames, lanes.fps)}" if sound.frames else ""
            return f"{sound.name}{length}\n{tr('Drag to move it, double-click for its settings')}"
        case OnSoundEdge(sound, side):
            at = sound.start if side == "in" else sound.end or 0
            what = (
                tr("Trim the start of the sound  ([)")
                if side == "in"
                else tr("Trim the end of the sound  (])")
            )
            return f"{what}\n{timecode(max(0, at), lanes.fps)}"
        case OnFade(sound, side):
            if side == "in":
                return tr("Fade in over {seconds:.2f} s", seconds=sound.fade_in / 1000)
            return tr("Fade out over {seconds:.2f} s", seconds=sound.fade_out / 1000)
        case OnJoin(clip):
            return f"{transition_sentence(clip)}\n{tr('Drag to make it longer or shorter')}"
        case OnClip(clip):
            return f"{tr('Shot {number}', number=clip.number)}: {clip.title}\n{clip.mark.sentence}"
    return ""


def transition_sentence(clip: TimelineClip) -> str:
    """How the shot begins, in words; empty for a plain cut."""
    if clip.join.kind == "cut":
        return ""
    frames = counted(clip.join.frames, "1 frame", "{count} frames")
    if clip.join.opening:
        return tr("Shot {number} comes out of black, {frames}.", number=clip.number, frames=frames)
    if clip.join.kind == "dissolve":
        return tr("Dissolve into shot {number}, {frames}.", number=clip.number, frames=frames)
    return tr("Dip to black before shot {number}, {frames}.", number=clip.number, frames=frames)
