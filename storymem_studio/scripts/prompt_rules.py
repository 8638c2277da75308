"""What a prompt for one five-second shot should be, as the StoryMem method and its video model need it."""

import re
from collections.abc import Iterable, Iterator

from storymem_engine.shot_language import ShotReading, is_described, mentions
from storymem_studio.domain.story import Character
from storymem_studio.wording import say, say_counted

Hint = tuple[str, str, str]
"""Rule, message, advice."""

_MOST_WORDS = 120
_MOST_TOKENS = 512
MOST_SENTENCES = 5
_READ = 20_000
_SENTENCE = re.compile(r"[^.!?…]*[A-Za-z\u00c0-\uffff][^.!?…]*(?:[.!?…]+|$)")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Capt|Sgt|vs|No|INT|EXT)\.", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“«][^\"”»]{2,200}[\"”»]|(?<!\w)['‘][^'’]{2,160}['’](?!\w)")
_SPEAKS = re.compile(
    r"\b(?:says?|said|saying|asks?|asking|whispers?|whispering|shouts?|shouting|repl(?:y|ies)|answers?"
    r"|tells?|yells?|murmurs?|mutters?"
    r"|calls? out|exclaims?|voice)\b[^.\"“]{0,40}$",
    re.IGNORECASE,
)
_LETTERING = re.compile(
    r"\b(?:text|caption|subtitles?|title card|lettering|headline|logo|inscription|words) (?:appears?"
    r"|reads?|reading|says?|saying|on screen|fades?)"
    r"|\b(?:sign|note|letter|label|screen|page|banner|poster|notebook|message|plaque|board|book"
    r"|card)\b[^.]{0,30}\b(?:reads?|reading|that says|saying|spells?)\b"
    r"|\b(?:on[- ]screen text|title card|subtitles?|end credits|opening credits|text overlay|caption)\b"
    r"|\bthe words? [\"“'‘]|\btext:",
    re.IGNORECASE,
)
_JUMPS = re.compile(
    r"\b(?:hours?|days?|weeks?|months?|years?|moments?|minutes?) (?:later|pass(?:es)?|go by)\b"
    r"|\bthe next (?:day|morning|week|year)\b"
    r"|\btime[- ]?lapse\b|\bmontage\b|\bmeanwhile\b|\bflash ?back\b|\bsuddenly we are\b|\bcut(?:s"
    r"|ting)? (?:back )?to\b|\bquick cut\b"
    r"|\bcut-?ins?\b",
    re.IGNORECASE,
)
_THEN = re.compile(r"(?<=[\w,;.] )(?:and then|then|after that|afterwards|finally)\b", re.IGNORECASE)


def prompt_hints(prompt: str, reading: ShotReading) -> Iterator[Hint]:
    """Hints for one prompt, read without the shots around it."""
    words, tokens = _length(prompt)
    if too_long(prompt):
        yield (
            "long",
            say(
                "its prompt is long ({words} words). What is beyond 512 tokens the model does not read."
                if tokens > _MOST_TOKENS
                else "its prompt is long ({words} words).",
                words=words,
            ),
            say("Keep to what is seen, in {words} words.", words=_MOST_WORDS),
        )
    elif words < 8 and len(prompt) < 30:
        yield (
            "short",
            say_counted(words, "its prompt is short ({count} word).", "its prompt is short ({count} words)."),
            say("Say who is seen, where, in which light, how they move, and the camera."),
        )
    text = prompt[:_READ]
    sentences = sentences_of(prompt)
    if sentences > MOST_SENTENCES and words <= _MOST_WORDS:
        yield (
            "sentences",
            say("it has {count} sentences.", count=sentences),
            say("One to four suit five seconds."),
        )
    if "size" not in reading.found:
        yield (
            "no-size",
            say("it says no shot size."),
            say("Add one: wide shot, medium shot, close-up …"),
        )
    if "move" not in reading.found:
        yield (
            "no-camera",
            say("it does not say what the camera does."),
            say("Add it: static, slow push-in, pan left, handheld …"),
        )
    spoken = speech_in(prompt)
    if spoken:
        yield (
            "dialogue",
            say("somebody says {words}.", words=spoken[0][:40]),
            say("The model makes no speech: show them speaking, and keep the words in the shot's dialogue."),
        )
    lettering = _LETTERING.search(text)
    if lettering and not (
        spoken and lettering.start() > spoken.start() - 30 and not _LETTERING.search(text[: spoken.start()])
    ):
        yield (
            "lettering",
            say("it asks for lettering (“{words}”).", words=lettering[0].strip()[:40]),
            say("Video models draw text badly: show it turned away or out of focus."),
        )
    jump = jump_in(prompt)
    if jump:
        yield (
            "time-jump",
            say("time or place jumps within the shot (“{words}”).", words=jump[0]),
            say("A shot is five seconds without a cut: split it."),
        )
    elif len(_THEN.findall(text)) > 1:
        yield (
            "many-actions",
            say("many things happen one after the other."),
            say("Five seconds hold one action: split the shot."),
        )


def too_long(prompt: str) -> bool:
    words, tokens = _length(prompt)
    return words > _MOST_WORDS or tokens > _MOST_TOKENS


def _length(prompt: str) -> tuple[int, int]:
    """Words, and about how many tokens."""
    words = len(prompt[: _READ * 4].split())
    return words, max(round(words * 1.4), len(prompt) // 6)


def sentences_of(prompt: str) -> int:
    plain = _QUOTED.sub("“”", _ABBREVIATION.sub("M", prompt[:_READ]))
    return sum(len(sentence.split()) > 1 for sentence in _SENTENCE.findall(plain))


def speech_in(prompt: str) -> re.Match[str] | None:
    """The first words in quotation marks that somebody says."""
    text = prompt[:_READ]
    for quoted in _QUOTED.finditer(text):
        if _SPEAKS.search(text[max(0, quoted.start() - 60) : quoted.start()]):
            return quoted
    return None


def jump_in(prompt: str) -> re.Match[str] | None:
    """Words that take the shot to another time or place."""
    return _JUMPS.search(prompt[:_READ])


def characters_undescribed(prompt: str, characters: Iterable[Character]) -> Iterator[Character]:
    """Who is named in the prompt without enough of their description to be recognised."""
    for character in characters:
        named = character.description and mentions(prompt[:_READ], character.name)
        if named and not is_described(prompt, character.name, character.description):
            yield character
