"""The film as the timeline shows it."""

from dataclasses import replace

from storymem_studio.domain.edits_film import sound_end, sound_reach
from storymem_studio.domain.plan import ShotPlan, expected_frames
from storymem_studio.domain.story import shot_title
from storymem_studio.domain.timeline import Clip
from storymem_studio.domain.transitions import Beginning, Join, joins
from storymem_studio.ui.session import Session
from storymem_studio.ui.timeline.layout import (
    LanePicture,
    Lanes,
    MarkerFlag,
    SoundBox,
    TimelineClip,
    in_rows,
)
from storymem_studio.ui.timeline.waveforms import Waveforms

Made = dict[str, tuple[Clip, ShotPlan, Join, TimelineClip]]
"""For each shot what its clip was made from, and the clip."""


def lanes_of(session: Session, waveforms: Waveforms, made: Made) -> Lanes:
    """The film as it is now; the clips of shots that are as they were are the same objects."""
    story, timeline = session.story, session.timeline
    begins = joins(
        [
            Beginning(clip.frames, shot.transition, shot.transition_frames)
            for clip, shot in zip(timeline.clips, story.shots(), strict=True)
        ]
    )
    clips = tuple(
        _known_clip(session, clip, plan, join, made)
        for clip, plan, join in zip(timeline.clips, session.plans.values(), begins, strict=True)
    )
    markers = tuple(
        MarkerFlag(marker.id, marker.frame, marker.name, marker.colour) for marker in story.markers
    )
    return Lanes(clips, timeline.fps, sounds_of(session, waveforms), markers)


def sounds_of(session: Session, waveforms: Waveforms) -> tuple[SoundBox, ...]:
    fps, film = session.timeline.fps, session.timeline.frames
    boxes = []
    for sound in session.story.sounds:
        path = session.project.path(sound.path)
        waveform = waveforms.get(path)
        box = SoundBox(
            sound.id, sound.name, path, sound.kind, sound.start, None, sound.source_in,
            fade_in=sound.fade_in, fade_out=sound.fade_out,
        )  # fmt: skip
        if length := waveform.milliseconds if waveform is not None else sound.source_out:
            first, last = sound_reach(sound, length, fps)
            box = replace(box, frames=sound_end(sound, length, fps) - sound.start, first=first, last=last)
        boxes.append(box)
    return in_rows(boxes, film)


def with_marks(lanes: Lanes, session: Session) -> Lanes:
    """The same film with its shots' states as they are now; the same object where none changed."""
    clips = tuple(
        clip if (mark := session.mark_of(clip.shot_id)) == clip.mark else replace(clip, mark=mark)
        for clip in lanes.clips
    )
    return lanes if clips == lanes.clips else replace(lanes, clips=clips)


def _known_clip(session: Session, clip: Clip, plan: ShotPlan, join: Join, made: Made) -> TimelineClip:
    known = made.get(clip.shot_id)
    mark = session.mark_of(clip.shot_id)
    if known is not None and known[0] == clip and _shows_the_same(known[1], plan) and known[2] == join:
        shown = known[3] if known[3].mark == mark else replace(known[3], mark=mark)
    else:
        shown = _clip(session, clip, plan, join)
    made[clip.shot_id] = (clip, plan, join, shown)
    return shown


def _shows_the_same(before: ShotPlan, plan: ShotPlan) -> bool:
    if before is plan:
        return True
    was, now = before.place, plan.place
    return (
        was.shot is now.shot
        and was.film_number == now.film_number
        and before.take is plan.take
        and before.memory.remembered == plan.memory.remembered
        and expected_frames(before) == expected_frames(plan)
    )


def _clip(session: Session, clip: Clip, plan: ShotPlan, join: Join) -> TimelineClip:
    pictures = session.pictures
    take, shot = plan.take, plan.place.shot
    gives = tuple(
        LanePicture(keyframe.digest, pictures[keyframe.digest], keyframe.frame, shot.id)
        for keyframe in (take.keyframes if take is not None else ())
    )
    sees = tuple(
        LanePicture(
            entry.source.digest, pictures[entry.source.digest], entry.source.frame, entry.source.shot_id
        )
        for entry in plan.memory.remembered
        if entry.source.digest in pictures
    )
    return TimelineClip(
        clip.shot_id,
        plan.place.film_number,
        shot_title(shot),
        clip.start,
        clip.frames,
        not shot.cut and plan.place.film_number > 1,
        session.mark_of(clip.shot_id),
        gives,
        sees,
        session.video_of(take) if take is not None else None,
        clip.source_in,
        shot.trim_in,
        shot.trim_out,
        expected_frames(plan),
        join,
    )
