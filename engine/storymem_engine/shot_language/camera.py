"""How the shot is taken: its size, its angle and the camera's move."""

import re
from typing import cast

from storymem_engine.shot_language.prose import Prose
from storymem_engine.shot_language.reading import Angle, CameraMove, ShotSize

SIZE_NAMES: dict[ShotSize, str] = {
    "extreme-wide": "extreme wide shot",
    "wide": "wide shot",
    "full": "full shot",
    "medium-wide": "medium-wide shot",
    "medium": "medium shot",
    "medium-close-up": "medium close-up",
    "close-up": "close-up",
    "extreme-close-up": "extreme close-up",
    "insert": "insert shot",
}
"""What a screenwriter writes for each size."""

MOVE_NAMES: dict[CameraMove, str] = {
    "static": "static camera",
    "push-in": "slow push-in",
    "pull-out": "slow pull-out",
    "pan-left": "slow pan left",
    "pan-right": "slow pan right",
    "tilt-up": "gentle tilt up",
    "tilt-down": "gentle tilt down",
    "track-left": "tracking left",
    "track-right": "tracking right",
    "follow": "camera follows",
    "crane-up": "crane up",
    "crane-down": "crane down",
    "orbit": "slow orbit",
    "handheld": "gentle handheld",
    "zoom-in": "slow zoom-in",
    "zoom-out": "slow zoom-out",
    "rack-focus": "rack focus",
}
"""What a screenwriter writes for each move."""

_BETWEEN = (
    r"(?: (?:,|and|low|high|angle|eye|level|serene|static|still|tracking|establishing|cinematic|moving|steady|slow|"
    r"gentle|handheld|locked|off|master|overhead|group|two|long|symmetrical|silent|lingering|final|beautiful|sweeping|"
    r"atmospheric|centred|centered|lens|environmental|exterior|interior|quiet|soft|smooth|opening|closing|dolly|"
    r"profile|over|the|shoulder|pov|frontal|landscape)){0,6}?"
)
_SHOT = r"(?:shots?|views?|framing|frame|composition|angle|establishing|image)\b"

_SIZES: tuple[tuple[ShotSize, str], ...] = (
    (
        "extreme-wide",
        rf"\b(?:extreme(?:ly)? (?:wide|long)|very wide|ultra wide)\b|\bwide{_BETWEEN} (?:aerial|panoramic|drone)\b"
        rf"|\b(?:aerial|panoramic|drone){_BETWEEN} {_SHOT}|\bbird 's eye\b|\bpanorama of\b",
    ),
    ("extreme-close-up", r"\bextreme close(?: up)?\b|\becu\b|\bmacro\b|\bbig close up\b"),
    (
        "medium-close-up",
        r"\bmedium close(?: up)?\b|\bmid close(?: up)?\b|\bmcu\b|\bbust shot\b|\bchest up\b|\bhead and shoulders\b"
        r"|\bportrait shot\b",
    ),
    (
        "medium-wide",
        r"\bmedium (?:wide|long|full)\b|\bmid wide\b|\bcowboy shot\b|\bamerican shot\b|\bthree quarter shot\b|\bknees up\b",
    ),
    (
        "insert",
        r"\binsert(?: shot)? (?:of|on)\b|\binsert shot\b|(?:^|[.:] )insert\b|\bdetail (?:shot|of|on)\b|\bcutaway\b",
    ),
    (
        "close-up",
        r"\bclose ups?\b(?! (?:the )?(?:shop|store|for the))|\bcloseups?\b|\bclose shot\b|(?:^|[.;:,] )close on\b"
        r"|\btight (?:shot|on)\b|\btight framing\b",
    ),
    (
        "full",
        r"\bfull (?:body |length |figure )?(?:shot|framing|view)\b|\bfull (?:body|length|figure)(?= (?:in frame|framing))"
        r"|\bhead to toe\b",
    ),
    (
        "wide",
        rf"\bwide{_BETWEEN} {_SHOT}|(?:^|[.;:] )wide (?=[,.:;]|on\b|of\b)|\bwide (?=$)|\blong shot\b|\bmaster shot\b"
        r"|\bestablishing\b|\bgroup shot\b|\bwide (?:on|lens)\b",
    ),
    (
        "medium",
        rf"\bmedium{_BETWEEN} {_SHOT}|(?:^|[.;:,] )medium (?=[,.:;]|on\b|of\b)|\bmid(?:dle)? shot\b|\bwaist up\b"
        r"|\btwo shot\b|\bthree shot\b",
    ),
)
_SIZE_PATTERNS = tuple((size, re.compile(pattern)) for size, pattern in _SIZES)

_ANGLES: tuple[tuple[Angle, str], ...] = (
    (
        "over-the-shoulder",
        r"\bover (?:the|her|his|their|\w+ 's) shoulders?\b(?= (?:shot|angle|view|framing)|[ ,.;]*)|\bots\b",
    ),
    (
        "pov",
        r"\bpov\b|\bpoint of view\b|\bfirst person\b|\bthrough (?:her|his|their|its) eyes\b|\bsubjective camera\b",
    ),
    (
        "overhead",
        r"\boverhead (?:shot|angle|view|camera)\b|\btop down\b|\bbird 's eye\b|\bgod 's eye\b|\bdirectly above\b",
    ),
    (
        "low",
        r"\blow(?:er)? angle\b|\bworm 's eye\b|\bground level\b|\b(?:shot|seen|viewed|framed|camera|filmed) from (?:far )?below\b"
        r"|\blow camera\b|\bat (?:the )?\w+ (?:'s )?height\b",
    ),
    (
        "high",
        r"\bhigh(?:er)? angle\b|\b(?:shot|seen|viewed|framed|camera|filmed) from (?:far |high )?above\b|\bhigh camera\b"
        r"|\b(?:aerial|drone)(?: \w+)? (?:shot|view|footage)\b|\bfrom high above\b",
    ),
    (
        "dutch",
        r"\bdutch\b(?= (?:angle|tilt|shot))|\bcanted\b|\btilted (?:angle|frame|horizon)\b|\boblique angle\b",
    ),
    ("eye-level", r"\beye level\b"),
)
_ANGLE_PATTERNS = tuple((angle, re.compile(pattern)) for angle, pattern in _ANGLES)

# The verb's subject is the camera, a few words before it in the same clause, or the word names the move itself.
_CAMERA = r"\b(?:camera|shot|frame|lens|view|we)(?: (?!(?:of|on|as|while|where|and the)\b)[\w']+){0,3}? "
_SLOW = r"(?:slow|slowly|gentle|gently|soft|softly|subtle|smooth|steady|slight|quick|lateral|sweeping|long|camera|a|the|,) "
_MOVES: tuple[tuple[CameraMove, str], ...] = (
    ("zoom-out", r"\bzoom(?:s|ing)? (?:back )?out\b|\bzoom(?:s|ing)? (?:back|away)\b"),
    ("zoom-in", r"\bzoom(?:s|ing)? (?:in|on|into|onto|toward|towards|closer)\b|\bcrash zoom\b|\b(?:slow|soft|gentle|camera) zoom\b"),
    (
        "pull-out",
        rf"\bdoll(?:y|ies|ying) (?:out|back|backward|backwards|away)\b|\b(?:slow|gentle|soft|subtle|smooth|quick|a) pull (?:out|back)\b|\bpull (?:out|back) (?:to|from|reveals?|as)\b|[.,;:] pull (?:out|back)\b"
        rf"|\bbackward dolly\b|{_CAMERA}(?:pulls?|pulling|moves?|drifts?|backs?|glides?|retreats?) (?:slowly |gently )?"
        r"(?:out|back|away|backwards?)\b|\bcamera retreats\b|\breverse tracking\b",
    ),
    (
        "push-in",
        rf"\bdoll(?:y|ies|ying)(?: (?:slowly|gently))? (?:in|forward|forwards|into|toward|towards|closer)\b|\bpush in\b|\bforward dolly\b"
        rf"|{_CAMERA}(?:push(?:es)?|pushing|moves?|glides?|drifts?|creeps?|inches|eases|floats?) (?:slowly |gently )?"
        r"(?:in|into|forward|closer|toward|towards)\b|\bslow(?:ly)? push(?:es)? (?:in|toward|towards|forward)\b|\bpush (?:toward|towards)\b",
    ),
    ("crane-up", rf"\bcran(?:e|es|ing)(?: shot)? (?:up|upward|rising)\b|\brising (?:crane|shot)\b|\bboom up\b|\bjib up\b|{_CAMERA}(?:rises|ascends|lifts|soars)\b|\bcrane shot\b"),
    ("crane-down", rf"\bcran(?:e|es|ing)(?: shot)? (?:down|downward)\b|\bboom down\b|\bjib down\b|{_CAMERA}(?:descends|descending|lowers|sinks)\b"),
    ("orbit", rf"\borbit(?:al|ing)? (?:shot|camera|move|movement)\b|\b(?:slow|gentle|camera|full) orbit\b|{_CAMERA}(?:circles|circling|orbits|orbiting|revolves|rotates|arcs|spins)\b|\barc shot\b|\b360\b"),
    ("rack-focus", r"\brack(?:ing)? focus\b|\bfocus (?:pulls?|shifts?|racks?)\b|\bpull(?:ing)? focus\b|\bfocus pull\b"),
    ("tilt-down", rf"\btilt(?:s|ing)? (?:slowly |gently |slightly )?down(?:ward|wards)?\b(?! (?:his|her|its|their)\b)|\bdownward tilt\b|{_CAMERA}tilts? (?:slightly )?down"),
    ("tilt-up", rf"\btilt(?:s|ing)? (?:slowly |gently |slightly )?up(?:ward|wards)?\b(?! (?:his|her|its|their)\b)|\bupward tilt\b|{_CAMERA}tilts? (?:slightly )?up"),
    ("pan-left", r"\bpan(?:s|ning)? (?:slowly |gently )?(?:to the )?left\b|\bleftward pan\b|\bright to left (?:pan|movement|move)\b|\bpan(?:s|ning)? (?:from )?right to left\b"),
    (
        "pan-right",
        rf"\bpan(?:s|ning)? (?:slowly |gently )?(?:to the )?right\b|\brightward pan\b|\bleft to right pan\b|{_CAMERA}pan(?:s|ning)\b"
        rf"|(?:^|{_SLOW}|\bcamera )pan(?:ning|s)?\b(?! (?:of|full)\b)|\bpan (?:across|over|around|following|from|along|toward|towards|to)\b|\bpanning\b|\bwhip pan\b",
    ),
    ("track-left", r"\btrack(?:s|ing)?(?: shot)? (?:to the )?left\b|\bdolly left\b|\btruck(?:s|ing)? left\b"),
    ("track-right", r"\btrack(?:s|ing)?(?: shot)? (?:to the )?right\b|\bdolly right\b|\btruck(?:s|ing)? right\b|\blateral (?:tracking|dolly|track)\b|\bside(?:ways)? tracking\b|\btracking (?:shot )?(?:along|alongside|past)\b"),
    ("follow", rf"\bfollow(?:ing)? shot\b|\btracking\b|\bsteadicam\b|{_CAMERA}(?:follows|following|tracks|trails|accompanies)\b|\bcamera following\b|\btrack(?:s)? (?:with|behind)\b"),
    ("handheld", r"\bhand ?held\b|\bshak(?:y|ing) camera\b|\bcamera (?:sway|shake|sways|wobbles)\b"),
    ("push-in", r"\bdolly(?: shot| move)\b|\bcamera (?:move|movement|motion|drift|glide)\b|\bdynamic camera\b"),
)  # fmt: skip
_MOVE_PATTERNS = tuple((move, re.compile(pattern)) for move, pattern in _MOVES)
_STATIC = re.compile(
    r"\bstatic\b(?! (?:noise|electricity|crackle))|\blocked (?:off|down)\b|\b(?:still|fixed|stationary|motionless|steady|unmoving|tripod)"
    r"(?: \w+)? (?:camera|shot|frame|framing)\b|\bno (?:camera )?(?:move|movement|motion)\b|\bcamera (?:stays|remains|holds|rests|lingers|lingering)\b"
    r"|\bminimal (?:camera )?(?:motion|movement)\b|\bcamera (?:is|holds) (?:still|static)\b|\blinger(?:s|ing) shot\b|\bsteady , composed camera\b"
)
_NOT_CAMERA = re.compile(r"\b(?:no|without|not|any|minimal|minimum)(?: \w+)?(?: \w+)? $")
_SHOT_WORDS = re.compile(r"\b(?:camera|shot|lens|framing|frame)\b")
_FADE = re.compile(
    r"\b(?:fad(?:e|es|ing)(?: \w+)?) (?:to|into) (?:black|white|darkness)\b|\bfade out\b|\bscene fades\b|\bfades? (?:gently |slowly )?out\b"
    r"|\b(?:shot|image|screen|frame|picture) fad(?:es|ing)\b|\bslow fade\b"
)


def find_size(prose: Prose) -> tuple[ShotSize, int, int] | None:
    """The size and its character range in `prose.plain`."""
    found: list[tuple[int, int, ShotSize]] = []
    for size, pattern in _SIZE_PATTERNS:
        for match in pattern.finditer(prose.plain):
            start = match.start() + (match[0][0] in ".;:, ")
            found.append((start, -match.end(), size))
    if not found:
        return None
    found.sort()
    start, end, size = found[0]
    if size == "close-up":
        # A prompt that opens "Close-up of …" often states its framing exactly in the last sentence.
        for later_start, later_end, later in found:
            if later == "medium-close-up":
                return later, later_start, -later_end
    return size, start, -end


def find_angle(prose: Prose) -> Angle | None:
    found = [(m.start(), angle) for angle, pattern in _ANGLE_PATTERNS if (m := pattern.search(prose.plain))]
    return min(found)[1] if found else None


def find_move(prose: Prose) -> CameraMove | None:
    plain = prose.plain
    found: list[tuple[int, int, CameraMove]] = []
    for rank, (move, pattern) in enumerate(_MOVE_PATTERNS):
        for match in pattern.finditer(plain):
            if not _NOT_CAMERA.search(plain[max(0, match.start() - 30) : match.start()]):
                found.append((match.start(), rank, move))
    last = len(_MOVE_PATTERNS) - 1
    directed = [hit for hit in found if hit[2] != "handheld" and hit[1] != last]
    chosen = min(directed or [hit for hit in found if hit[2] == "handheld"], default=None)
    if chosen is not None:
        return chosen[2]
    if _STATIC.search(plain):
        return "static"
    return cast(CameraMove, found[0][2]) if found else None


def fades_out(prose: Prose) -> bool:
    return bool(_FADE.search(prose.plain))


def speaks_of_the_camera(prose: Prose) -> bool:
    return bool(_SHOT_WORDS.search(prose.plain))
