"""The core's sentences in the user's language: English until the window says how to translate them."""

import string
from collections.abc import Callable, Mapping, Sequence
from typing import Any


class _Filler(string.Formatter):
    """`str.format` with the decimal mark of the language."""

    def __init__(self, decimal: str = ".") -> None:
        self.decimal = decimal

    def format_field(self, value: Any, format_spec: str) -> str:
        text = super().format_field(value, format_spec)
        return text.replace(".", self.decimal) if isinstance(value, float) else text

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        return kwargs[str(key)]


def _as_it_is(text: str) -> str:
    return text


_translate: Callable[[str], str] = _as_it_is
_filler = _Filler()
_language = "en"


def speak(translate: Callable[[str], str] = _as_it_is, decimal: str = ".", language: str = "en") -> None:
    """From now on, how a sentence is translated, from any thread, what separates the decimals, and the language's code."""
    global _translate, _filler, _language
    _translate, _filler, _language = translate, _Filler(decimal), language


def spoken_language() -> str:
    """The code of the language that sentences are told in, such as "en"."""
    return _language


def say(text: str, /, **values: object) -> str:
    """The sentence in the user's language, with {names} filled in; "{seconds:.1f}" writes decimals as the language does.

    It is written out where it is used, and never built: `packaging/translations.py` finds it there.
    """
    said = _translate(text) if text else text
    return _filler.vformat(said, (), values) if values else said


def say_counted(count: int, one: str, many: str, /, **values: object) -> str:
    """ "1 shot" or "5 shots": both sentences have {count} where they name it."""
    return say(one if count == 1 else many, count=count, **values)


def say_number(value: float, form: str) -> str:
    """A number such as 0.912 ("`.3f`") with the decimal mark of the language."""
    return _filler.format_field(value, form)


def say_numbers(numbers: Sequence[int], most: int = 6) -> str:
    """ "3", "3 and 5", "1, 2 and 3"; of more than `most` the last ones are only counted."""
    if len(numbers) < 2:
        return "".join(map(str, numbers))
    if len(numbers) > most:
        first = ", ".join(map(str, numbers[: most - 1]))
        return say("{numbers} and {count} more", numbers=first, count=len(numbers) - most + 1)
    return say("{numbers} and {last}", numbers=", ".join(map(str, numbers[:-1])), last=numbers[-1])


def say_size(size: int) -> str:
    """Bytes as people read them: 12 kB, 3.4 MB, 1.2 GB."""
    if size >= 10**9:
        return say("{size:.1f} GB", size=size / 10**9)
    if size >= 10**6:
        return say("{size:.1f} MB", size=size / 10**6)
    return say("{size} kB", size=max(1, round(size / 1000)))


SYSTEM = (
    "Permission denied",
    "No such file or directory",
    "No space left on device",
    "Disk quota exceeded",
    "Read-only file system",
    "Is a directory",
    "Not a directory",
    "File exists",
    "File name too long",
    "Input/output error",
    "Device or resource busy",
    "Operation not permitted",
    "Name or service not known",
    "Temporary failure in name resolution",
    "Connection refused",
    "Connection reset by peer",
    "Network is unreachable",
    "No route to host",
    "timed out",
)
"""What operating systems answer most."""


def reason_of(error: Exception) -> str:
    """The operating system's own words, translated where they are among the usual ones."""
    return say(getattr(error, "strerror", None) or str(error))


def to_say(text: str) -> str:
    """Marks a sentence of a table that is made before the language is known; `say` says it where it is used."""
    return text
