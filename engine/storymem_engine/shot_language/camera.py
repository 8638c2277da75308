"""How the shot is taken: its size, its angle and the camera's move."""

from collections.abc import Iterator
from typing import cast

from storymem_engine.shot_language.prose import Prose, pattern
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

_ANGLES: tuple[tuple[Angle, str], ...] = (
    (
        "over-the-shoulder",
        r"\bover the shoulder\b|\bots\b|\bover (?:his|her|their|\w+ 's) shoulders? (?:shot|angle|view|framing)"
        r"|\b(?:camera|shot|framed|seen|view)(?: \w+)? over (?:his|her|their|\w+ 's) shoulder",
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
        r"\blow(?:er)? angle\b|\bworm 's eye\b|\bground level\b|\blow camera\b"
        r"|\b(?:shot|seen|viewed|framed|camera|filmed) from (?:far )?below\b"
        r"|\bat (?:the )?(?:cat|dog|child|knee|floor)(?: 's)? height\b",
    ),
    (
        "high",
        r"\bhigh(?:er)? angle\b|\b(?:shot|seen|viewed|framed|camera|filmed) from (?:far |high )?above\b"
        r"|\bhigh camera\b|\b(?:aerial|drone)(?: \w+)? (?:shot|view|footage)\b|\bfrom high above\b",
    ),
    ("dutch", r"\bdutch (?:angle|tilt|shot)|\bcanted\b|\btilted (?:angle|frame|horizon)\b|\boblique angle\b"),
    ("eye-level", r"\beye level\b"),
)

# The verb's subject is the camera, a few words before it in the same clause, or the word names the move itself.
_CAMERA = r"\b(?:camera|shot|frame|lens|view|we)(?: (?!(?:of|on|as|while|where|and|the)\b)[\w']+){0,3}? "
_SLOW = (
    r"(?:\b(?:slow|slowly|gentle|gently|soft|softly|subtle|smooth|steady|slight|quick|lateral|sweeping|long|camera|a|the)"
    r"|,) "
)
_MANNER = r"(?: (?:slowly|gently|slightly|smoothly|softly))?"
_MOVES: tuple[tuple[CameraMove, str], ...] = (
    ("zoom-out", r"\bzoom(?:s|ing)? (?:back )?out\b|\bzoom(?:s|ing)? (?:back|away)\b"),
    (
        "zoom-in",
        r"\bzoom(?:s|ing)? (?:in|on|into|onto|toward|towards|closer)\b|\bcrash zoom\b"
        r"|\b(?:slow|soft|gentle|camera) zoom\b(?! (?:out|back|away))",
    ),
    (
        "pull-out",
        rf"\bdoll(?:y|ies|ying){_MANNER} (?:out|back|backward|backwards|away)\b|\bbackward dolly\b|\bcamera retreats\b"
        r"|\b(?:slow|gentle|soft|subtle|smooth|quick|a) pull (?:out|back)\b|(?:^|[.,;:] )pull (?:out|back)\b"
        r"|\bpull (?:out|back) (?:to|from|reveals?|as)\b|\breverse tracking\b"
        rf"|{_CAMERA}(?:pulls?|pulling|moves?|drifts?|backs?|glides?|retreats?){_MANNER} (?:out|back|away|backwards?)\b",
    ),
    (
        "push-in",
        rf"\bdoll(?:y|ies|ying){_MANNER} (?:in|forward|forwards|into|toward|towards|closer)\b|\bpush(?:ing)? in\b"
        rf"|\bforward dolly\b|{_CAMERA}(?:push(?:es)?|pushing|moves?|glides?|drifts?|creeps?|inches|eases|floats?)"
        rf"{_MANNER} (?:in|into|forward|closer|toward|towards)\b"
        r"|\bslow(?:ly)? push(?:es)? (?:in|toward|towards|forward)\b|\bpush (?:toward|towards)\b",
    ),
    (
        "crane-up",
        rf"\bcran(?:e|es|ing)(?: shot)? (?:up|upward|rising)\b|\brising (?:crane|shot)\b|\b(?:boom|jib) up\b"
        rf"|{_CAMERA}(?:rises|ascends|lifts|soars)\b|\bcrane shot\b(?! down)",
    ),
    (
        "crane-down",
        rf"\bcran(?:e|es|ing)(?: shot)? (?:down|downward)\b|\b(?:boom|jib) down\b"
        rf"|{_CAMERA}(?:descends|descending|lowers|sinks)\b",
    ),
    (
        "orbit",
        r"\borbit(?:al|ing)? (?:shot|camera|move|movement)\b|\b(?:slow|gentle|camera|full) orbit\b|\barc shot\b|\b360\b"
        rf"|{_CAMERA}(?:circles|circling|orbits|orbiting|revolves|rotates|arcs|spins)\b",
    ),
    ("rack-focus", r"\brack(?:ing|s)? focus\b|\bfocus (?:pulls?|shifts?|racks?)\b|\bpull(?:ing|s)? focus\b"),
    (
        "tilt-down",
        rf"\btilt(?:s|ing)?{_MANNER} down(?:ward|wards)?\b(?! (?:his|her|its|their)\b)|\bdownward tilt\b",
    ),
    (
        "tilt-up",
        rf"\btilt(?:s|ing)?{_MANNER} up(?:ward|wards)?\b(?! (?:his|her|its|their)\b)|\bupward tilt\b",
    ),
    (
        "pan-left",
        rf"\bpan(?:s|ning)?{_MANNER} (?:to the )?left\b|\bleftward pan\b|\bright to left (?:pan|movement|move)\b"
        rf"|\bpan(?:s|ning)?{_MANNER} (?:from )?right to left\b",
    ),
    (
        "pan-right",
        rf"\bpan(?:s|ning)?{_MANNER} (?:to the )?right\b|\brightward pan\b|\bleft to right pan\b"
        rf"|{_CAMERA}pan(?:s|ning)\b(?! (?:to the |right to )?left)"
        rf"|(?:^|{_SLOW})pan(?:ning|s)?\b(?! (?:of|full|left|to the left|right to left)\b)"
        r"|\bpanning\b(?! (?:to the |right to )?left)|\bwhip pan\b"
        r"|\bpan (?:across|over|around|following|from|along|toward|towards|to)\b",
    ),
    (
        "track-left",
        r"\btrack(?:s|ing)?(?: shot)? (?:to the )?left\b|\bdolly left\b|\btruck(?:s|ing)? left\b"
        rf"|{_CAMERA}(?:moves?|glides?|drifts?|slides?){_MANNER} (?:to the )?left\b",
    ),
    (
        "track-right",
        r"\btrack(?:s|ing)?(?: shot)? (?:to the )?right\b|\bdolly right\b|\btruck(?:s|ing)? right\b"
        r"|\blateral (?:tracking|dolly|track)\b|\bside(?:ways)? tracking\b|\btracking (?:shot )?(?:along|alongside|past)\b"
        rf"|{_CAMERA}(?:moves?|glides?|drifts?|slides?){_MANNER} (?:(?:to the )?right|sideways)\b",
    ),
    (
        "follow",
        r"\bfollow(?:ing)? shot\b|\btracking (?:shot|camera|from|behind|her|him|them|it|the|with|move|movement)\b"
        r"|\bsteadicam\b|\btrack (?:with|behind)\b|[,.;:] tracking\b(?! (?:left|right|to the))"
        r"|\b(?:camera|shot)(?: (?:slowly|gently|smoothly|closely|softly))?"
        r" (?:follows|following|tracks|tracking|trails|accompanies)\b",
    ),
    ("handheld", r"\bhand ?held\b|\bshak(?:y|ing) camera\b|\bcamera (?:sway|shake|sways|wobbles)\b"),
    (
        "push-in",
        r"\bdolly(?: shot| move)\b|\bcamera (?:move|movement|motion|drift|glide)\b|\bdynamic camera\b",
    ),
)
_STATIC = (
    r"\bstatic\b(?! (?:noise|electricity|crackle))|\blocked (?:off|down)\b"
    r"|\b(?:still|fixed|stationary|motionless|steady|unmoving|tripod)(?: \w+)? (?:camera|shot|frame|framing)\b"
    r"|\bno (?:camera )?(?:move|movement|motion)\b|\bminimal (?:camera )?(?:motion|movement)\b"
    r"|\bcamera (?:is|stays|remains|holds|rests|lingers|lingering)\b|\blinger(?:s|ing) shot\b|\bsteady , composed camera\b"
)
_NOT_CAMERA = r"\b(?:no|without|not|any|minimal|minimum)(?: \w+)?(?: \w+)? $"
_FADE = (
    r"\b(?:fad(?:e|es|ing)(?: \w+)?) (?:to|into) (?:black|white|darkness)\b|\bfade out\b|\bscene fades\b"
    r"|\bfades? (?:gently |slowly )?out\b|\b(?:shot|image|screen|frame|picture) fad(?:es|ing)\b|\bslow fade\b"
)


def find_size(prose: Prose) -> tuple[ShotSize, int, int] | None:
    """The size and its character range in `prose.plain`."""
    counted = pattern(r"(?:two|three|group) shot\b")
    found: list[tuple[int, int, ShotSize]] = []
    for size, text in _SIZES:
        for match in pattern(text).finditer(prose.plain):
            start = match.start() + (2 if match[0][0] in ".;:," else 0)
            found.append((start, -match.end(), size))
    if not found:
        return None
    found.sort()
    # "Two-shot, medium wide": how many are in frame says the size only where nothing else does.
    start, end, size = next((hit for hit in found if not counted.match(prose.plain, hit[0])), found[0])
    if size == "close-up":
        # A prompt that opens "Close-up of …" often states its framing exactly in the last sentence.
        for later_start, later_end, later in found:
            if later == "medium-close-up":
                return later, later_start, -later_end
    return size, start, -end


def find_angle(prose: Prose) -> Angle | None:
    first: tuple[int, Angle] | None = None
    for angle, text in _ANGLES:
        match = pattern(text).search(prose.plain)
        if match and (first is None or match.start() < first[0]):
            first = (match.start(), angle)
    return first[1] if first else None


def find_move(prose: Prose) -> CameraMove | None:
    plain = prose.plain
    found: list[tuple[int, int, CameraMove]] = [
        (start, rank, _MOVES[rank][0]) for start, _, rank in _moves(prose)
    ]
    last = len(_MOVES) - 1
    directed = [hit for hit in found if hit[2] != "handheld" and hit[1] != last]
    chosen = min(directed or [hit for hit in found if hit[2] == "handheld"], default=None)
    if chosen is not None:
        return chosen[2]
    if pattern(_STATIC).search(plain):
        return "static"
    return cast(CameraMove, found[0][2]) if found else None


def _moves(prose: Prose) -> Iterator[tuple[int, int, int]]:
    """Start, end and row of every move that is asked for, not refused."""
    plain = prose.plain
    for rank, (_, text) in enumerate(_MOVES):
        for match in pattern(text).finditer(plain):
            if not pattern(_NOT_CAMERA).search(plain[max(0, match.start() - 30) : match.start()]):
                yield match.start(), match.end(), rank


def fades_out(prose: Prose) -> bool:
    return bool(pattern(_FADE).search(prose.plain))


def camera_ranges(prose: Prose) -> Iterator[tuple[int, int]]:
    """Ranges of `prose.plain` from which size, angle, move and fade are read; they may overlap."""
    for text in (*(text for _, text in (*_SIZES, *_ANGLES)), _FADE):
        for match in pattern(text).finditer(prose.plain):
            yield match.span()
    yield from move_ranges(prose)


def move_ranges(prose: Prose) -> Iterator[tuple[int, int]]:
    """Ranges of `prose.plain` from which the camera's move, or that it has none, is read."""
    for start, end, _ in _moves(prose):
        yield start, end
    for match in pattern(_STATIC).finditer(prose.plain):
        yield match.span()
