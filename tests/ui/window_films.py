"""Small films for the window's tests: real projects, real takes, pictures that say which frame they are."""

import os
import signal
import wave
from pathlib import Path

import numpy as np
from PySide6.QtCore import QTimer

from storymem_engine.protocol import Keyframe, ShotDone
from storymem_engine.video import ShotWriter, write_still
from storymem_studio.domain import edits
from storymem_studio.domain.story import Character, RenderSettings, Scene, Shot, Story, new_id
from storymem_studio.project import Project
from storymem_studio.project.finished_takes import TakeFolder
from storymem_studio.ui.rendering import Making, Rendering

SIZE = (96, 64)
FRAMES = 9
LONG = 241
SOUND_RATE = 16_000


def short_story(shots: int = 3, title: str = "The Lighthouse") -> Story:
    """Two scenes; the second shot continues the first."""
    made = [
        Shot(f"Wide shot of Mara on the cliff at dawn, moment {n}.", cut=n != 1, frames=FRAMES, seed=n)
        for n in range(shots)
    ]
    half = max(1, (shots + 1) // 2)
    scenes = tuple(
        scene
        for scene in (Scene("The cliff", tuple(made[:half])), Scene("The sea", tuple(made[half:])))
        if scene.shots
    )
    settings = RenderSettings(width=SIZE[0], height=SIZE[1])
    return Story(
        title,
        logline="A keeper finds a bottle.",
        writer="offline writer (template)",
        characters=(Character("Mara", "a woman in a grey coat"),),
        scenes=scenes,
        settings=settings,
    )


def picture(shot: int, frame: int, tint: int = 0) -> np.ndarray:
    """A picture from which a test can read back which shot and which frame it is."""
    image = np.full((SIZE[1], SIZE[0], 3), 40, np.uint8)
    image[: SIZE[1] // 2, :, :] = 20 + 24 * shot
    image[SIZE[1] // 2 :, :, :] = 20 + 20 * frame
    image[:, :, 2] += tint
    return image


def read_picture(grey_top: int, grey_bottom: int) -> tuple[int, int]:
    return round((grey_top - 20) / 24), round((grey_bottom - 20) / 20)


def add_take(project: Project, number: int, tint: int = 0) -> None:
    """Record a take of the shot with this number, as if the engine had made it; `tint` makes other pictures."""
    shot = project.story.shots()[number - 1]
    request = project.request_of(shot.id)
    folder = TakeFolder(project.folder, new_id())
    folder.prepare(shot.id, request)
    frames = [picture(number, index, tint) for index in range(request.delivered_frames)]
    with ShotWriter(folder.path / "video.mp4", *SIZE, request.fps) as writer:
        for frame in frames:
            writer.add(frame)
    keyframes = []
    for index in (0, len(frames) - 1):
        path = folder.path / f"keyframe_{index + 1}.png"
        write_still(path, frames[index])
        keyframes.append(Keyframe(frame=index, path=path))
    last = folder.path / "last_frame.png"
    write_still(last, frames[-1])
    done = ShotDone(
        job="test",
        video=folder.path / "video.mp4",
        frames=len(frames),
        keyframes=tuple(keyframes),
        last_frame=last,
        timings={"drawing": 1.0},
    )
    project.add_take(folder.take(shot.id, request, done))


def kill_in_shot(rendering: Rendering, number: int) -> None:
    """Kill the engine right after it was asked for this shot of the run; see that it is a `long_story`'s long one."""

    def asked() -> None:
        if isinstance(rendering.state, Making) and rendering.state.number == number:
            rendering.changed.disconnect(asked)
            QTimer.singleShot(
                0, kill
            )  # announced before it is sent, and an idle engine that dies is started anew

    def kill() -> None:
        assert rendering.engine.pid is not None
        os.kill(rendering.engine.pid, signal.SIGKILL)

    rendering.changed.connect(asked)


def long_story(shots: int, number: int) -> Story:
    """One shot takes so long that it is certainly being made when the engine is killed in it."""
    story = short_story(shots)
    return edits.update_shot(story, story.shots()[number - 1].id, frames=LONG)


def steady_tone(path: Path, seconds: float) -> Path:
    """A sound file that is as loud at its end as at its start."""
    samples = np.sin(np.arange(int(seconds * SOUND_RATE)) * 2 * np.pi * 440 / SOUND_RATE) * 16_000
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SOUND_RATE)
        file.writeframes(samples.astype(np.int16).tobytes())
    return path
