"""Reference pictures: copied into the project so that it can be moved; may run off the GUI thread."""

from pathlib import Path

from storymem_studio.domain.story import Reference
from storymem_studio.errors import StudioError
from storymem_studio.scripts.text import clean
from storymem_studio.store.folder import REFERENCES, digest_of, relative, write_whole


def import_picture(folder: Path, image: Path, name: str = "") -> Reference:
    """Copy a picture into the project's folder. The story does not know it yet.

    :raises StudioError: the file cannot be read or is no picture.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        data = image.read_bytes()
        with Image.open(image) as picture:
            picture.verify()
    except (OSError, UnidentifiedImageError, ValueError, SyntaxError) as error:
        raise StudioError(
            "{name} is not a picture that can be read.", "Use a PNG or JPEG file.", name=image.name
        ) from error
    target = folder / REFERENCES / f"{digest_of(image)[:16]}{image.suffix.lower()}"
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        write_whole(target, data)
    return Reference(name or clean(image.stem), relative(folder, target), digest_of(target))
