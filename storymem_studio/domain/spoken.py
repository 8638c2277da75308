"""What is said in a shot: its line of dialogue, else the words its prompt puts in quotation marks."""

import re

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


def spoken_text(shot: Shot) -> str:
    """One line, empty for a silent shot. Lettering in the picture (a sign, a book) is quoted too, but nobody says it."""
    if shot.dialogue.strip():
        return " ".join(shot.dialogue.split())
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
