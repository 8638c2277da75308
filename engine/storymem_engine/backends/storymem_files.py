"""Files of weights that cannot be read, as sentences."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from safetensors import SafetensorError

from storymem_engine.protocol import Sentence
from storymem_engine.weights import WeightsError

CHECK = Sentence("Verify the files with `storymem models verify`, or download them again.")


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Whatever a damaged file or folder makes its reader raise becomes a WeightsError that names it."""
    try:
        yield
    except (OSError, SafetensorError, ValueError, KeyError, AttributeError) as error:
        reason = f"{type(error).__name__}: {str(error)[:200]}"
        raise WeightsError(
            Sentence("{path} cannot be read: {error}", path=path, error=reason), CHECK
        ) from error
