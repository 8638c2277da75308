"""From what the story asks for to what the engine is told: digests become files."""

import json
from collections.abc import Mapping
from pathlib import Path

from storymem_engine.protocol import CastMember, RenderShot, Setting
from storymem_studio.domain.story import Crop
from storymem_studio.domain.takes import MemoryPicture, ShotRequest
from storymem_studio.errors import StudioError
from storymem_studio.store.folder import CACHE


def render_request(
    request: ShotRequest, *, job: str, out: Path, folder: Path, pictures: Mapping[str, Path], slate: str = ""
) -> RenderShot:
    """:raises StudioError: a picture the shot needs is not in the project any more, or a setting is out of range."""

    def file_of(digest: str) -> Path:
        path = pictures.get(digest)
        if path is None or not path.is_file():
            raise StudioError(
                "A picture this shot needs is missing from the project's media folder.",
                "Make the shot it came from again.",
            )
        return path

    def memory_file(picture: MemoryPicture) -> Path:
        path = file_of(picture.digest)
        return _cropped(path, picture.crop, folder / CACHE) if picture.crop else path

    continues = [file_of(digest) for digest in request.continues.frames] if request.continues else []
    mode = request.continues.mode if request.continues else None
    if mode and not continues:
        raise StudioError(
            "This shot continues the shot before, which is not made yet.", "Make that shot first."
        )
    try:
        return RenderShot(
            job=job,
            backend=request.backend,
            params=json.loads(request.params),
            prompt=request.prompt,
            negative_prompt=request.negative_prompt,
            cast=tuple(CastMember(name=name, description=text) for name, text in request.cast),
            setting=_setting(request.setting),
            style=request.style,
            slate=slate,
            memory=tuple(memory_file(picture) for picture in request.memory),
            first_frame=continues[0] if mode == "MI2V" else None,
            motion_frames=tuple(continues) if mode == "MM2V" else (),
            width=request.width,
            height=request.height,
            frames=request.frames,
            fps=request.fps,
            seed=request.seed,
            max_keyframes=request.max_keyframes,
            keyframe_threshold=request.keyframe_threshold,
            out=out,
        )
    except ValueError as error:
        raise StudioError(
            "A setting of this film is out of range: {reason}.", "Correct it.", reason=_first_line(error)
        ) from error


def _setting(setting: tuple[str, bool, str, str] | None) -> Setting | None:
    if setting is None:
        return None
    place, interior, hour, weather = setting
    return Setting(place=place, interior=interior, hour=hour, weather=weather)


def _first_line(error: ValueError) -> str:
    from pydantic import ValidationError

    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
    return str(error)


def _cropped(path: Path, crop: Crop, cache: Path) -> Path:
    """The part of the picture, as a file of its own, made once."""
    from PIL import Image

    parts = "-".join(f"{value:.4f}" for value in (crop.left, crop.top, crop.right, crop.bottom))
    target = cache / f"{crop.digest[:24]}-{parts}.png"
    if not target.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        with Image.open(path) as image:
            width, height = image.size
            left, top = round(crop.left * width), round(crop.top * height)
            right, bottom = (
                max(left + 1, round(crop.right * width)),
                max(top + 1, round(crop.bottom * height)),
            )
            partial = target.with_suffix(".part")
            image.convert("RGB").crop((left, top, right, bottom)).save(partial, format="PNG")
        partial.replace(target)
    return target
