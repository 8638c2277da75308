"""The wire contract between the studio and the engine: one JSON object per line. Imports neither Qt nor torch."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    PlainSerializer,
    PlainValidator,
    TypeAdapter,
)

PROTOCOL = 1

Mode = Literal["T2V", "M2V", "MI2V", "MM2V"]


class Sentence(str):
    """What is told to the user, in English, with the template and the values it was made of: the studio can say it
    in another language. On the wire a sentence without values is a plain string.
    """

    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, /, **values: object) -> "Sentence":
        sentence = super().__new__(cls, template.format(**values) if values else template)
        sentence.template = template
        sentence.values = {
            name: value if isinstance(value, int | float | str) else str(value)
            for name, value in values.items()
        }
        return sentence

    @classmethod
    def read(cls, value: object) -> "Sentence":
        """From the wire, or any other text. Raises ValueError."""
        match value:
            case Sentence():
                return value
            case str():
                return cls(value)
            case {"template": str(template), "values": dict(values)}:
                parts = {str(n): cls.read(v) if isinstance(v, dict) else v for n, v in values.items()}
                try:
                    return cls(template, **parts)
                except (LookupError, TypeError) as error:
                    raise ValueError(f"not a sentence: {error}") from error
        raise ValueError("not a sentence")

    def wire(self) -> JsonValue:
        if not self.values:
            return str(self)
        values = {n: v.wire() if isinstance(v, Sentence) else v for n, v in self.values.items()}
        return {"template": self.template, "values": values}


Told = Annotated[str, PlainValidator(Sentence.read), PlainSerializer(lambda said: Sentence.read(said).wire())]
"""A field that holds a `Sentence`."""


class Message(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CastMember(Message):
    """A character of the story who appears in this shot."""

    name: str
    description: str = ""


class Setting(Message):
    """Where and when the shot plays, also where its prompt leaves that to the shots before (values of `shot_language`)."""

    place: str
    interior: bool
    hour: str
    weather: str


class RenderShot(Message):
    """One shot to render: self-contained, so that the engine keeps no state between shots but its caches."""

    type: Literal["render_shot"] = "render_shot"
    job: str
    backend: str
    params: dict[str, JsonValue] = {}
    prompt: str
    negative_prompt: str = ""
    cast: tuple[CastMember, ...] = ()
    """Who is in the shot, also those a pronoun means."""
    setting: Setting | None = None
    style: str = ""
    slate: str = ""
    memory: tuple[Path, ...] = ()
    """Memory keyframes, references first, then in story order. Lossless images of any size."""
    first_frame: Path | None = None
    """MI2V: the picture the shot starts from; output frame 0 repeats it and is dropped."""
    motion_frames: tuple[Path, ...] = ()
    """MM2V: the last five frames of the previous shot, oldest first; the first five output frames are dropped."""
    width: int = Field(832, ge=16, le=7680, multiple_of=2)
    height: int = Field(480, ge=16, le=7680, multiple_of=2)
    frames: int = Field(81, ge=5, le=1001)
    """Frames to generate, 4n+1; a continuing shot delivers 1 (MI2V) or 5 (MM2V) fewer."""
    fps: int = Field(16, ge=1, le=120)
    seed: int = Field(0, ge=0, lt=2**63)
    max_keyframes: int = Field(3, ge=1, le=20)
    keyframe_threshold: float = Field(0.9, gt=0, le=1)
    out: Path
    """Folder for this take alone: video.mp4, keyframe_N.png, last_frame.png, motion_N.png, done.json."""

    @property
    def mode(self) -> Mode:
        if self.motion_frames:
            return "MM2V"
        if self.first_frame is not None:
            return "MI2V"
        return "M2V" if self.memory else "T2V"

    @property
    def dropped_frames(self) -> int:
        """Leading output frames that only repeat the previous shot (METHOD: MI2V 1, MM2V 5)."""
        return 5 if self.motion_frames else 1 if self.first_frame is not None else 0


class Cancel(Message):
    type: Literal["cancel"] = "cancel"
    job: str


class Unload(Message):
    type: Literal["unload"] = "unload"


class Shutdown(Message):
    type: Literal["shutdown"] = "shutdown"


Command = Annotated[RenderShot | Cancel | Unload | Shutdown, Field(discriminator="type")]


class Device(Message):
    name: str
    kind: Literal["cpu", "cuda", "mps"] = "cpu"
    total_bytes: int = 0
    free_bytes: int = 0


class BackendInfo(Message):
    name: str
    title: str
    params_schema: dict[str, JsonValue]
    available: bool
    why_not: Told = ""
    """When not available: one sentence with what to do."""
    licence: str = ""


class Hello(Message):
    type: Literal["hello"] = "hello"
    protocol: int = PROTOCOL
    engine_version: str
    versions: dict[str, str] = {}
    devices: tuple[Device, ...] = ()
    backends: tuple[BackendInfo, ...] = ()


class Progress(Message):
    type: Literal["progress"] = "progress"
    job: str
    stage: str
    done: int
    total: int
    preview: Path | None = None


class Keyframe(Message):
    """A frame of the finished shot worth remembering (frame counted in the delivered video)."""

    frame: int
    path: Path
    scores: dict[str, float] = {}


class DroppedFrame(Message):
    frame: int
    reason: str


class ShotDone(Message):
    type: Literal["shot_done"] = "shot_done"
    job: str
    video: Path
    frames: int
    keyframes: tuple[Keyframe, ...] = ()
    dropped: tuple[DroppedFrame, ...] = ()
    """Keyframe candidates that were not kept, each with its reason."""
    last_frame: Path
    motion_frames: tuple[Path, ...] = ()
    timings: dict[str, float] = {}
    """Seconds per stage."""
    peak_bytes: int = 0
    descriptor: str = ""
    """What embedded the frames: "clip-vit-b-32", "colour-edge" …"""
    ignored: tuple[str, ...] = ()
    """Fields of the request this backend does not look at: a change of them leaves the take current."""
    recipe: dict[str, JsonValue] = {}
    """Everything else that was needed to make it: versions, weights' hashes, scheduler, plan …"""


class Failed(Message):
    type: Literal["failed"] = "failed"
    job: str
    kind: Literal["bad_request", "unavailable", "out_of_memory", "disk", "crash", "error"] = "error"
    message: Told
    """One sentence for the user."""
    advice: Told = ""
    detail: str = ""


class Cancelled(Message):
    type: Literal["cancelled"] = "cancelled"
    job: str


Event = Annotated[Hello | Progress | ShotDone | Failed | Cancelled, Field(discriminator="type")]

commands: TypeAdapter[Command] = TypeAdapter(Command)
events: TypeAdapter[Event] = TypeAdapter(Event)
