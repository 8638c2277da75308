"""Sounds of a project: files copied in, scratch voices made for what is said, an editor's cut taken back."""

import logging
from collections.abc import Callable
from pathlib import Path

from storymem_studio.domain import edits_film
from storymem_studio.domain.finish import SoundClip, SoundKind
from storymem_studio.domain.spoken import spoken_text
from storymem_studio.domain.story import Story
from storymem_studio.errors import CancelledByUser, StudioError
from storymem_studio.export.scratch_voice import Voice, find_voice
from storymem_studio.export.sound_mix import sound_length
from storymem_studio.project.project import Project
from storymem_studio.scripts.text import clean
from storymem_studio.store.folder import SOUNDS, digest_of, relative
from storymem_studio.wording import reason_of, say

log = logging.getLogger(__name__)


def import_sound(project: Project, file: Path, kind: SoundKind = "music", **values) -> SoundClip:
    """Copy a sound file into the project and return a clip of it, not yet in the story.

    :raises StudioError: it is no sound that can be decoded, or it cannot be copied.
    """
    if not file.is_file():
        raise StudioError("{file} does not exist.", "Name a sound file.", file=file)
    if not sound_length(file):
        raise StudioError("{name} holds no sound.", "Choose another file.", name=file.name)
    stored = _copy_in(project, file)
    fades = {"fade_in": 300, "fade_out": 1500} if kind == "music" else {}
    return SoundClip(**{"name": clean(file.stem), "path": stored, "kind": kind, **fades, **values})


def add_sound(project: Project, file: Path, kind: SoundKind = "music", **values) -> SoundClip:
    """Import a sound and put it on the audio lane: one step to undo."""
    clip = import_sound(project, file, kind, **values)
    project.edit(say("Add sound"), edits_film.add_sound, clip)
    return clip


def _copy_in(project: Project, file: Path) -> str:
    try:
        digest = digest_of(file)
        target = project.folder / SOUNDS / f"{digest[:16]}{file.suffix.lower()}"
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            partial = target.with_name(f".{target.name}.part")
            partial.write_bytes(file.read_bytes())
            partial.replace(target)
    except OSError as error:
        raise StudioError(
            "{name} cannot be copied: {reason}.",
            "Check the disk.",
            name=file.name,
            reason=reason_of(error),
        ) from error
    return relative(project.folder, target)


def speak_lines(
    project: Project,
    *,
    voice: Voice | None = None,
    report: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Put a scratch voice under every shot that has words; lines spoken before are replaced. Returns how many there are.

    :raises StudioError: this machine has no voice, or nobody speaks.
    """
    voice = voice or find_voice()
    if voice is None:
        raise StudioError("This machine has no voice.", "Install one: sudo apt install espeak-ng")
    timeline = project.timeline()
    lines = [(shot, text) for shot in project.story.shots() if (text := spoken_text(shot))]
    if not lines:
        raise StudioError(
            "Nobody speaks in this film.",
            "Give a shot a line of dialogue, or put one in its prompt in quotation marks.",
        )
    clips: list[SoundClip] = []
    for number, (shot, text) in enumerate(lines):
        if cancelled():
            raise CancelledByUser
        report(number, len(lines))
        clip = timeline.clip_of(shot.id)
        assert clip is not None
        file = voice.speak(text, project.folder / SOUNDS)
        late = min(project.story.settings.fps // 4, clip.frames // 2)
        clips.append(
            SoundClip(
                f"Scratch: {text[:40]}",
                relative(project.folder, file),
                "voice",
                clip.start + late,
                shot_id=shot.id,
            )
        )
    report(len(lines), len(lines))
    project.edit(say("Speak lines"), _replace_scratch, tuple(clips))
    return len(clips)


def _replace_scratch(story: Story, clips: tuple[SoundClip, ...]) -> Story:
    for sound in story.sounds:
        if sound.shot_id:
            story = edits_film.remove_sound(story, sound.id)
    for clip in clips:
        story = edits_film.add_sound(story, clip)
    return story


def take_back(project: Project, timeline: Path) -> tuple[int, tuple[str, ...]]:
    """Bring an editor's changed timeline onto the same takes, as one edit.

    Returns how many shots it has and the names of clips that are none of this project's.

    :raises StudioError: it is no timeline of this project.
    """
    from storymem_studio.export.timeline_import import read_edited

    shots = {shot.id: shot.take for shot in project.story.shots()}
    edited = read_edited(timeline, project.takes, shots, project.story.settings.fps)
    project.edit(say("Take the editor's cut"), edits_film.conform, edited.shots, edited.markers)
    return len(edited.shots), edited.unknown
