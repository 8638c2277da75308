"""The story being told: scenes of shots, a cast, references. Plain immutable values."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal
from uuid import uuid4

from storymem_studio.domain.finish import TRANSITION_FRAMES, Marker, SoundClip, Titles, Transition
from storymem_studio.wording import say

Continuation = Literal["MI2V", "MM2V", "none"]


def new_id() -> str:
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class Character:
    """The bible entry the writer keeps once: every prompt that names them should carry the description."""

    name: str
    description: str = ""
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Reference:
    """A picture the film remembers from the start (MR2V). `path` is relative to the project folder."""

    name: str
    path: str
    digest: str
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a keyframe to remember, in fractions of its width and height."""

    digest: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class MemoryOverrides:
    """What the writer decided about one shot's memory. Keyframes are named by their image's digest."""

    pinned: tuple[str, ...] = ()
    banned: tuple[str, ...] = ()
    crops: tuple[Crop, ...] = ()
    order: tuple[str, ...] = ()
    limit: int | None = None
    added: tuple[str, ...] = ()
    """Keyframes of any take of the film, also of one that is not chosen, that this shot remembers besides."""


@dataclass(frozen=True, slots=True)
class Shot:
    prompt: str
    cut: bool = True
    first_frame_prompt: str = ""
    frames: int = 81
    seed: int = 0
    title: str = ""
    take: str | None = None
    """The chosen take."""
    kept: str | None = None
    """A take the writer keeps as it is, although the story would make another now."""
    trim_in: int = 0
    trim_out: int = 0
    """Frames left off at the start and the end of the take."""
    memory: MemoryOverrides = MemoryOverrides()
    note: str = ""
    dialogue: str = ""
    """What is said in it, or narrated over it: subtitle and scratch voice."""
    transition: Transition = "cut"
    """How it begins. Centred on its first frame: it never moves a shot on the timeline."""
    transition_frames: int = TRANSITION_FRAMES
    take_notes: tuple[tuple[str, str], ...] = ()
    """What the writer noted about its takes: take id and text."""
    id: str = field(default_factory=new_id)

    def note_of(self, take_id: str) -> str:
        return dict(self.take_notes).get(take_id, "")


@dataclass(frozen=True, slots=True)
class Scene:
    heading: str = ""
    shots: tuple[Shot, ...] = ()
    extra: str = "{}"
    """Keys of an imported script that we do not know, as JSON, kept for the way out."""
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class RenderSettings:
    """How this film is made. One film has one size."""

    backend: str = "animatic"
    params: str = "{}"
    """The backend's own settings, as JSON with sorted keys."""
    width: int = 832
    height: int = 480
    fps: int = 16
    negative_prompt: str = ""
    seed: int = 0
    max_memory: int = 10
    max_keyframes: int = 3
    keyframe_threshold: float = 0.9
    continuation: Continuation = "MI2V"
    t2v_first_shot: bool = False
    seed_per_scene: bool = False
    """Seed = base + index within the scene, as StoryMem's own pipeline does; else each shot's own."""


@dataclass(frozen=True, slots=True)
class Story:
    title: str
    logline: str = ""
    overview: str = ""
    style: str = ""
    writer: str = ""
    """Who drafted it, shown to the user: "offline writer (template)", "gpt-… at http://…", ""."""
    characters: tuple[Character, ...] = ()
    scenes: tuple[Scene, ...] = ()
    references: tuple[Reference, ...] = ()
    settings: RenderSettings = RenderSettings()
    sounds: tuple[SoundClip, ...] = ()
    titles: Titles = field(default_factory=Titles)
    markers: tuple[Marker, ...] = ()
    extra: str = "{}"
    id: str = field(default_factory=new_id)

    def shots(self) -> tuple[Shot, ...]:
        return tuple(shot for scene in self.scenes for shot in scene.shots)

    def places(self) -> Iterator["ShotPlace"]:
        """Every shot with its numbers, in story order."""
        film_index = 0
        for scene_index, scene in enumerate(self.scenes):
            for shot_index, shot in enumerate(scene.shots):
                yield ShotPlace(shot, scene, scene_index + 1, shot_index + 1, film_index + 1)
                film_index += 1

    def place(self, shot_id: str) -> "ShotPlace":
        for place in self.places():
            if place.shot.id == shot_id:
                return place
        raise KeyError(shot_id)

    def shot(self, shot_id: str) -> Shot:
        return self.place(shot_id).shot


@dataclass(frozen=True, slots=True)
class ShotPlace:
    """A shot and where it stands now. Numbers count from 1 and change with every reorder; ids do not."""

    shot: Shot
    scene: Scene
    scene_number: int
    shot_number: int
    film_number: int

    @property
    def label(self) -> str:
        return say("scene {scene} / shot {shot}", scene=self.scene_number, shot=self.shot_number)


def shot_title(shot: Shot, words: int = 6) -> str:
    """The shot's own title, else the first words of its prompt."""
    if shot.title:
        return shot.title
    return _first_words(shot.prompt, words) or say("Empty shot")


@lru_cache(maxsize=8192)
def _first_words(prompt: str, words: int) -> str:
    first = prompt.split()
    return " ".join(first[:words]).rstrip(".,;:") + ("…" if len(first) > words else "")
