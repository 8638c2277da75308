"""The sizes a film can have, by what they are for."""

from storymem_studio.ui.language import tr

LARGEST = 4096


def usual_sizes() -> tuple[tuple[str, str], ...]:
    """Each with what it is called; "832x480" stands for the size."""
    return (
        (tr("832 × 480, wide"), "832x480"),
        (tr("1280 × 720, wide HD"), "1280x720"),
        (tr("1920 × 1080, wide full HD"), "1920x1080"),
        (tr("480 × 832, upright"), "480x832"),
        (tr("720 × 1280, upright HD"), "720x1280"),
        (tr("640 × 640, square"), "640x640"),
    )
