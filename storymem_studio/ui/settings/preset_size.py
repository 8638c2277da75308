"""The sizes a film can have, by what they are for."""

from storymem_studio.ui.language import tr

Size = tuple[int, int]
LARGEST = 4096


def usual_sizes() -> tuple[tuple[str, Size], ...]:
    return (
        (tr("832 × 480, wide"), (832, 480)),
        (tr("1280 × 720, wide HD"), (1280, 720)),
        (tr("1920 × 1080, wide full HD"), (1920, 1080)),
        (tr("480 × 832, upright"), (480, 832)),
        (tr("720 × 1280, upright HD"), (720, 1280)),
        (tr("640 × 640, square"), (640, 640)),
    )
