"""What is different between two texts, word by word, and as coloured text."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from html import escape
from typing import Literal

from storymem_studio.ui.theme import colour

Part = tuple[Literal["same", "gone", "new"], str]

_WORDS = re.compile(r"\s+|\w+(?:['’-]\w+)*|[^\w\s]")


def word_changes(old: str, new: str) -> list[Part]:
    """The two texts as one: what stays, what goes, what comes. Single words between two changes go with them."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    parts: list[Part] = []
    for tag, a, a_end, b, b_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            parts.append(("same", "".join(before[a:a_end])))
            continue
        if a < a_end:
            parts.append(("gone", "".join(before[a:a_end])))
        if b < b_end:
            parts.append(("new", "".join(after[b:b_end])))
    return list(_tidied(parts))


def _tidied(parts: list[Part]) -> Iterator[Part]:
    """A space or comma that stays between two changes makes them hard to read: it goes and comes, too."""
    gone, new = "", ""
    for index, (kind, text) in enumerate(parts):
        if kind == "gone":
            gone += text
        elif kind == "new":
            new += text
        elif (gone or new) and not re.search(r"\w", text) and index + 1 < len(parts):
            gone, new = gone + text, new + text
        else:
            yield from _changed(gone, new)
            gone, new = "", ""
            yield kind, text
    yield from _changed(gone, new)


def _changed(gone: str, new: str) -> Iterator[Part]:
    if gone:
        yield "gone", gone
    if new:
        yield "new", new


def as_html(parts: list[Part]) -> str:
    styles = {
        "gone": f"color:{colour('red').name()};text-decoration:line-through",
        "new": f"color:{colour('green').name()};font-weight:600",
    }
    said = []
    last = "same"
    for kind, text in parts:
        shown = escape(text).replace("\n", "<br>")
        if last == "gone" and kind == "new" and not text[:1].isspace():
            said.append(" ")
        last = kind
        said.append(f"<span style='{styles[kind]}'>{shown}</span>" if kind in styles else shown)
    return "".join(said)


def as_words(parts: list[Part]) -> str:
    """For a screen reader."""
    names = {"gone": "[−{}−]", "new": "[+{}+]"}
    return "".join(names[kind].format(text) if kind in names else text for kind, text in parts)
