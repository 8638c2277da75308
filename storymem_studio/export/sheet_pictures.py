"""The small pictures of storyboards and contact sheets: a shot's first frame and its keyframes, as JPEG."""

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image, UnidentifiedImageError

from storymem_studio.errors import StudioError
from storymem_studio.export.picture import still
from storymem_studio.export.production import ProducedShot, Production
from storymem_studio.export.reel import Segment


@dataclass(frozen=True, slots=True)
class ShotPictures:
    """JPEG bytes; a shot that is not made has none."""

    first: bytes | None
    keyframes: tuple[bytes, ...]


def shot_pictures(production: Production, shot: ProducedShot, *, width: int, small: int) -> ShotPictures:
    """:raises StudioError: the shot's video cannot be read."""
    if shot.video is None:
        return ShotPictures(None, ())
    segment = Segment(shot.video, shot.clip.source_in, 1, f"shot {shot.place.film_number}")
    first = Image.fromarray(np.ascontiguousarray(still(segment, 0, *production.size)))
    keyframes = []
    for path in shot.keyframes:
        try:
            with Image.open(path) as picture:
                keyframes.append(_jpeg(picture.convert("RGB"), small))
        except (OSError, UnidentifiedImageError) as error:
            raise StudioError(
                "A keyframe of shot {film_number} is missing or damaged.",
                "Make that shot again.",
                film_number=shot.place.film_number,
            ) from error
    return ShotPictures(_jpeg(first, width), tuple(keyframes))


def _jpeg(picture: Image.Image, width: int) -> bytes:
    if picture.width > width:
        height = max(1, round(picture.height * width / picture.width))
        picture = picture.resize((width, height), Image.Resampling.LANCZOS)
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=88, optimize=True)
    return data.getvalue()
