"""Text as it comes out of files: bytes to characters, without what no prompt means."""

import codecs
import re

from storymem_studio.errors import StudioError

_UNMEANT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufeff\ufffe\uffff]")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def clean(text: str) -> str:
    """Without NULs, other control characters and lone surrogates, none of which can be stored or sent."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNMEANT.sub("", text)


def decode(data: bytes, name: str) -> str:
    """UTF-8, UTF-16 or UTF-32 by its mark, else UTF-8, else what Windows wrote. Raises StudioError for the rest."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                raise _not_text(name) from None
    if b"\x00" in data[:4096]:
        # UTF-16 without a mark has its zeros on every other byte.
        for encoding, zeros in (("utf-16-le", data[1:400:2]), ("utf-16-be", data[0:400:2])):
            if zeros and zeros.count(0) > 0.6 * len(zeros):
                try:
                    return data.decode(encoding)
                except UnicodeDecodeError:
                    break
        raise _not_text(name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    controls = sum(byte < 9 or 13 < byte < 32 for byte in data[:4096])
    if controls:
        raise _not_text(name)
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise _not_text(name) from None


def _not_text(name: str) -> StudioError:
    return StudioError(
        "“{name}” is not a text file.",
        "A script is JSON (ST-Bench), Fountain or plain text, best saved as UTF-8.",
        name=name,
    )
