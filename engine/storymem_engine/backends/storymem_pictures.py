"""Pictures and sizes of a request, fitted to what the model can make."""

import numpy as np
from PIL import Image

from storymem_engine.protocol import RenderShot


def render_size(request: RenderShot) -> tuple[int, int]:
    """Height and width to render: the next multiples of 16, cropped to the film's size afterwards."""
    return -(-request.height // 16) * 16, -(-request.width // 16) * 16


def render_frames(request: RenderShot) -> int:
    """The next 4n+1."""
    return -(-(request.frames - 1) // 4) * 4 + 1


def fit(picture: np.ndarray, height: int, width: int) -> np.ndarray:
    """A picture of other proportions on the film's frame, unbent: its sides filled with the colour of its border.

    Bent pictures are remembered bent; near enough, the pipeline's own resizing does.
    """
    own = picture.shape[1] / picture.shape[0]
    wanted = width / height
    if abs(own / wanted - 1) < 0.1:
        return picture
    scale = min(height / picture.shape[0], width / picture.shape[1])
    size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    small = Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS)
    edges = np.concatenate([picture[:, 0], picture[:, -1]] if own < wanted else [picture[0], picture[-1]])
    canvas = Image.new("RGB", (width, height), tuple(int(value) for value in np.median(edges, axis=0)))
    canvas.paste(small, ((width - size[0]) // 2, (height - size[1]) // 2))
    return np.asarray(canvas)
