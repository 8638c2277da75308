"""Subtitles: words in parts that can be read, and as text files, SubRip and WebVTT."""

import re
from collections.abc import Sequence
from unicodedata import east_asian_width

from storymem_studio.export.reel import Caption

_LINE = 42
"""Characters a line of subtitles holds comfortably; Chinese and Japanese ones count twice."""

_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[”\"’»)]*(?=\s|$)|[。！？]+[」』”]?|$)", re.DOTALL)


def text_width(text: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def readable_parts(text: str) -> list[str]:
    """At most two lines each: whole sentences while they fit, a longer one cut in parts of about the same length."""
    most = 2 * _LINE
    parts: list[str] = []
    for sentence in (match.group().strip() for match in _SENTENCE.finditer(" ".join(text.split()))):
        if not sentence:
            continue
        space = "" if parts and east_asian_width(parts[-1][-1]) in "WF" else " "
        joined = f"{parts[-1]}{space}{sentence}" if parts else sentence
        if parts and text_width(joined) <= most:
            parts[-1] = joined
        else:
            parts += _cut(sentence, most)
    return parts


def _cut(sentence: str, most: int) -> list[str]:
    wide = text_width(sentence)
    if wide <= most:
        return [sentence]
    goal = wide / -(-wide // (most - 8))
    parts = [""]
    for word in re.findall(r"\S+\s*", sentence) if " " in sentence else list(sentence):
        fits = text_width(parts[-1] + word.rstrip()) <= most
        if parts[-1] and (not fits or text_width(parts[-1]) + text_width(word) / 2 > goal):
            parts.append("")
        parts[-1] += word
    return [part.strip() for part in parts]


def srt_text(captions: Sequence[Caption], fps: float) -> str:
    blocks = (
        f"{number}\n{_time(c.start, fps, ',')} --> {_time(c.end, fps, ',')}\n{_lines(c.text)}\n"
        for number, c in enumerate(captions, 1)
    )
    return "\n".join(blocks)


def vtt_text(captions: Sequence[Caption], fps: float, title: str = "") -> str:
    head = f"WEBVTT {' '.join(title.replace('-->', '').split())}".rstrip()
    blocks = (
        f"{number}\n{_time(c.start, fps, '.')} --> {_time(c.end, fps, '.')}\n"
        + _lines(c.text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        for number, c in enumerate(captions, 1)
    )
    return "\n\n".join((head, *blocks)) + "\n"


def _time(frame: int, fps: float, comma: str) -> str:
    seconds, milliseconds = divmod(round(frame * 1000 / fps), 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}{comma}{milliseconds:03d}"


def _lines(text: str) -> str:
    """Broken where a line is full; scripts without spaces anywhere."""
    lines: list[str] = [""]
    for word in re.findall(r"\S+\s*", text):
        for piece in [word] if text_width(word.rstrip()) <= _LINE else list(word):
            if lines[-1] and text_width(lines[-1] + piece.rstrip()) > _LINE:
                lines.append("")
            lines[-1] += piece
    return "\n".join(line.strip() for line in lines)
