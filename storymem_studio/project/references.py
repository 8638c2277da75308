"""Reference pictures: copied into the project so that it can be moved; may run off the GUI thread."""

import hashlib
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from storymem_studio.domain.story import Reference
from storymem_studio.errors import StudioError
from storymem_studio.scripts.text import clean
from storymem_studio.store.folder import REFERENCES, relative, write_whole

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

LONGEST = 4096
"""Pixels of the longer side; more of a picture no engine looks at."""
_ORIENTATION = 0x0112
_SUFFIXES = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}


def import_picture(folder: Path, image: Path, name: str = "") -> Reference:
    """Copy a picture into the project's folder, upright, still and no larger than `LONGEST`. The story does not
    know it yet.

    :raises StudioError: the file cannot be read, is no whole picture, or is too large to be opened.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(image) as picture:
            picture.load()
            data, suffix = _as_kept(picture, image.read_bytes())
    except Image.DecompressionBombError as error:
        raise StudioError(
            "{name} has too many pixels.",
            "Make it smaller: {longest} pixels across are enough.",
            name=image.name,
            longest=LONGEST,
        ) from error
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError) as error:
        raise StudioError(
            "{name} is not a picture that can be read.", "Use a PNG or JPEG file.", name=image.name
        ) from error
    digest = hashlib.sha256(data).hexdigest()
    target = folder / REFERENCES / f"{digest[:16]}{suffix}"
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        write_whole(target, data)
    return Reference(name or clean(image.stem), relative(folder, target), digest)


def _as_kept(picture: "Picture", data: bytes) -> tuple[bytes, str]:
    """The file as it is where every program reads it alike, else a new one, and its suffix."""
    from PIL import ImageOps

    kind = picture.format or ""
    upright = picture.getexif().get(_ORIENTATION, 1) == 1
    still = getattr(picture, "n_frames", 1) == 1
    plain = picture.mode in ("RGB", "RGBA", "L", "LA", "P")
    if kind in _SUFFIXES and upright and still and plain and max(picture.size) <= LONGEST:
        return data, _SUFFIXES[kind]
    turned = ImageOps.exif_transpose(picture)
    if turned.mode.startswith("I;16"):  # sixteen bits would be cut off, not scaled
        turned = turned.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if turned.mode not in ("RGB", "L"):
        turned = turned.convert("RGBA" if turned.has_transparency_data else "RGB")
    turned.thumbnail((LONGEST, LONGEST))
    photo = kind == "JPEG" and turned.mode != "RGBA"
    written = BytesIO()
    turned.save(written, "JPEG" if photo else "PNG", **({"quality": 95} if photo else {}))
    return written.getvalue(), ".jpg" if photo else ".png"
