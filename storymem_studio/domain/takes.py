"""What was rendered, and from what: append-only facts, outside undo."""

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

from storymem_studio.domain.story import Crop, new_id


@dataclass(frozen=True, slots=True)
class Picture:
    """A lossless image in the project: where it lies (relative) and the SHA-256 of its bytes."""

    path: str
    digest: str


@dataclass(frozen=True, slots=True)
class Keyframe:
    """A frame of a take worth remembering; `frame` counts in the take's video."""

    path: str
    digest: str
    frame: int
    scores: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class MemoryPicture:
    """A picture a shot is asked to remember, whole or in part."""

    digest: str
    crop: Crop | None = None


@dataclass(frozen=True, slots=True)
class Continues:
    """What a continuing shot starts from: one last frame (MI2V) or the last five (MM2V), by their digests."""

    mode: Literal["MI2V", "MM2V"]
    frames: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShotRequest:
    """Everything that decides how a shot comes out. Two equal requests make the same take."""

    backend: str
    params: str
    prompt: str
    negative_prompt: str
    cast: tuple[tuple[str, str], ...]
    setting: tuple[str, bool, str, str] | None
    """Place, interior, hour and weather, from the shots before where the prompt leaves them unsaid."""
    style: str
    memory: tuple[MemoryPicture, ...]
    continues: Continues | None
    width: int
    height: int
    frames: int
    fps: int
    seed: int
    max_keyframes: int
    keyframe_threshold: float

    @property
    def mode(self) -> str:
        if self.continues is not None:
            return self.continues.mode
        return "M2V" if self.memory else "T2V"

    @property
    def delivered_frames(self) -> int:
        """Frames of the finished video: a continuing shot drops those that repeat the shot before."""
        return self.frames - dropped_frames(self.continues.mode if self.continues else "M2V")

    def to_json(self) -> str:
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> "ShotRequest":
        values: dict[str, Any] = {key: value for key, value in json.loads(text).items() if key in _FIELDS}
        values["memory"] = tuple(
            MemoryPicture(item["digest"], Crop(**item["crop"]) if item["crop"] else None)
            for item in values["memory"]
        )
        values["cast"] = tuple((name, description) for name, description in values["cast"])
        values["setting"] = tuple(values["setting"]) if values["setting"] else None
        if values["continues"]:
            values["continues"] = Continues(values["continues"]["mode"], tuple(values["continues"]["frames"]))
        return cls(**values)


_FIELDS = {item.name for item in fields(ShotRequest)}


def dropped_frames(mode: str) -> int:
    """Leading frames that only repeat the previous shot (METHOD: MI2V 1, MM2V 5)."""
    return {"MI2V": 1, "MM2V": 5}.get(mode, 0)


@dataclass(frozen=True, slots=True)
class Take:
    """One rendering of one shot. Paths are relative to the project folder."""

    shot_id: str
    request: ShotRequest
    video: str
    frames: int
    keyframes: tuple[Keyframe, ...]
    last_frame: Picture
    motion_frames: tuple[Picture, ...] = ()
    dropped: tuple[tuple[int, str], ...] = ()
    """Keyframe candidates that were not kept: frame and reason."""
    ignored: tuple[str, ...] = ()
    """Fields of the request its backend does not look at."""
    seconds: float = 0.0
    recipe: str = "{}"
    """How it was made, as JSON: descriptor, versions, weights, timings, peak memory."""
    created: str = ""
    """ISO 8601, UTC."""
    id: str = field(default_factory=new_id)
