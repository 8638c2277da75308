"""What is said in a shot: its line of dialogue, else the words its prompt puts in quotation marks."""

import re
from dataclasses import dataclass

from storymem_studio.domain.story import Shot

_QUOTED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"|«([^«»]+)»|「([^「」]+)」")
_SPEAKING = re.compile(
    r"\b(?:say|says|saying|said|ask|asks|asking|asked|repl(?:y|ies|ying|ied)|whisper\w*|shout\w*|cr(?:y|ies|ied)|"
    r"call(?:s|ed|ing)?(?: out)?|murmur\w*|mutter\w*|answer\w*|exclaim\w*|announce\w*|narrat\w*|tell(?:s|ing)?|told|"
    r"yell\w*|sing(?:s|ing)?|speak\w*|read(?:s|ing)? aloud|voice(?:-?over)?)\b[^.!?“”\"]{0,60}$",
    re.IGNORECASE,
)
_THEN_SPEAKER = re.compile(
    r"^[,\s]*(?:\w+\s){0,3}(?:says?|said|asks?|asked|repl\w+|whispers?|shouts?|cries|calls?)\b"
)
_WRITTEN = re.compile(
    r"\b(?:reads?|sign|label|title|caption|text|words?|letters?|note|headline)\b.{0,30}$", re.IGNORECASE
)


_SPEAKER = re.compile(r"^([^\W\d_][^:\n]{0,40}?)\s*:\s+(\S.*)$")
_NO_SPEAKER = re.compile(
    r"\b(?:SHOT|POV|E?CU|MCU|[WLM]S|OTS|[VS]FX|INSERT|CLOSE|ANGLE|VIEW|CAMERA|CUT|FADE|TITLE|SUPER|SCENE|STYLE|NOTE|"
    r"DAY|NIGHT|DAWN|DUSK|LATER|END)\b"
)
"""What stands in capitals before a colon and is no name."""


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """Somebody's words; `speaker` is empty where it is not said who speaks."""

    speaker: str
    words: str


def spoken_line(text: str) -> SpokenLine:
    """ "MARA: Come home." names its speaker, in capitals; anything else is words alone."""
    text = " ".join(text.split())
    named = _SPEAKER.match(text)
    if named is None or len(named[1].split()) > 4 or _NO_SPEAKER.search(named[1]):
        return SpokenLine("", text)
    if named[1] == named[1].upper():
        return SpokenLine(named[1], named[2])
    return SpokenLine("", text)


def spoken_lines(shot: Shot) -> tuple[SpokenLine, ...]:
    """Line by line who says what; of words that are only quoted in the prompt it is not known who says them."""
    said = tuple(spoken_line(line) for line in shot.dialogue.split("\n") if line.strip())
    if said:
        return said
    quoted = _quoted(shot)
    return (SpokenLine("", quoted),) if quoted else ()


def spoken_text(shot: Shot) -> str:
    """All words on one line, without who says them: what is heard. Empty for a silent shot."""
    return " ".join(line.words for line in spoken_lines(shot))


def _quoted(shot: Shot) -> str:
    """Lettering in the picture (a sign, a book) is quoted too, but nobody says it."""
    said = []
    for match in _QUOTED.finditer(shot.prompt):
        before, after = shot.prompt[: match.start()], shot.prompt[match.end() :]
        announced = before.rstrip().endswith((":", "："))
        if (
            _SPEAKING.search(before)
            or _THEN_SPEAKER.search(after)
            or (announced and not _WRITTEN.search(before))
        ):
            said.append(" ".join(next(group for group in match.groups() if group).split()))
    return " ".join(said)
