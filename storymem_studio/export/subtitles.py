"""Subtitles as text files: SubRip and WebVTT."""

from collections.abc import Sequence

from storymem_studio.export.reel import Caption

_LINE = 42
"""Characters a line of subtitles holds comfortably."""


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
    """At most a few lines, broken where a sentence breathes; scripts without spaces are broken by count."""
    lines: list[str] = []
    current = ""
    for word in text.split():
        while len(word) > _LINE:
            lines += [current] if current else []
            current, word = word[:_LINE], word[_LINE:]
            lines.append(current)
            current = ""
        trial = f"{current} {word}".strip()
        if len(trial) > _LINE and current:
            lines.append(current)
            current = word
        else:
            current = trial
    return "\n".join([*lines, current] if current else lines)
