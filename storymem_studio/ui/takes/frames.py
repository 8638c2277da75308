"""The frames of a take, decoded off the GUI thread into pictures one can step through at once."""

from pathlib import Path

from PySide6.QtGui import QImage

WIDEST = 640
BUDGET = 120 * 2**20
"""Bytes for the pictures of one take: long ones are shown smaller."""


def width_for(width: int, height: int, frames: int) -> int:
    """How wide the pictures can be so that all of them fit into the budget."""
    wide = min(width, WIDEST)
    while wide > 160 and wide * (wide * height / width) * 3 * frames > BUDGET:
        wide -= 32
    return max(32, wide - wide % 2)


def read_frames(path: Path, frames: int) -> list[QImage]:
    """Every frame of the video in order, made smaller; nothing when it cannot be read."""
    import av
    import av.error

    images: list[QImage] = []
    try:
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            wide = width_for(stream.width, stream.height, frames)
            high = max(2, round(stream.height * wide / stream.width))
            for picture in container.decode(stream):
                pixels = picture.reformat(wide, high, "rgb24").to_ndarray()
                image = QImage(pixels.data, wide, high, pixels.strides[0], QImage.Format.Format_RGB888)
                images.append(image.copy())  # the image may not look into an array that is gone
                if len(images) == frames:
                    break
    except (av.error.FFmpegError, OSError, IndexError):
        return images
    return images
