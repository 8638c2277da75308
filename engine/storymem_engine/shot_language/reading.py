"""What a prompt asks for, as a value."""

from dataclasses import dataclass
from typing import Literal

ShotSize = Literal[
    "extreme-wide",
    "wide",
    "full",
    "medium-wide",
    "medium",
    "medium-close-up",
    "close-up",
    "extreme-close-up",
    "insert",
]
Angle = Literal["eye-level", "low", "high", "overhead", "dutch", "over-the-shoulder", "pov"]
CameraMove = Literal[
    "static",
    "push-in",
    "pull-out",
    "pan-left",
    "pan-right",
    "tilt-up",
    "tilt-down",
    "track-left",
    "track-right",
    "follow",
    "crane-up",
    "crane-down",
    "orbit",
    "handheld",
    "zoom-in",
    "zoom-out",
    "rack-focus",
]
Hour = Literal["dawn", "morning", "noon", "afternoon", "golden-hour", "sunset", "dusk", "night"]
Weather = Literal["clear", "cloudy", "mist", "fog", "rain", "storm", "snow", "wind", "dust"]
Place = Literal[
    # interiors
    "living-room",
    "bedroom",
    "kitchen",
    "attic",
    "studio",
    "workshop",
    "office",
    "classroom",
    "library",
    "corridor",
    "stairwell",
    "hall",
    "throne-room",
    "church",
    "shop",
    "cafe",
    "restaurant",
    "hospital",
    "laboratory",
    "stage",
    "warehouse",
    "cellar",
    "cave",
    "tent",
    "train",
    "car",
    "ship-cabin",
    "lighthouse-interior",
    "spaceship",
    "room",
    # exteriors
    "street",
    "alley",
    "city",
    "rooftop",
    "station",
    "village",
    "courtyard",
    "garden",
    "park",
    "forest",
    "field",
    "farm",
    "meadow",
    "hills",
    "mountains",
    "cliff",
    "beach",
    "harbour",
    "sea",
    "river",
    "lake",
    "desert",
    "snowfield",
    "road",
    "bridge",
    "castle",
    "lighthouse",
    "sky",
    "space",
    "ruins",
    "graveyard",
    "underwater",
    "battlefield",
    "open",
]
FigureKind = Literal[
    "woman", "man", "girl", "boy", "person", "child", "cat", "dog", "bird", "horse", "robot", "animal"
]

Age = Literal["child", "teen", "adult", "old"]
Pose = Literal["standing", "sitting", "walking", "running", "kneeling", "lying"]
Facing = Literal["camera", "away", "left", "right"]


@dataclass(frozen=True, slots=True)
class Figure:
    """Someone to be seen. Colours are plain English colour names as found in the text ("mustard", "pale green")."""

    name: str
    """The name, or the noun that stands for them ("the girl"); the key of their looks across shots."""
    kind: FigureKind
    count: int = 1
    age: Age = "adult"
    hair: str = ""
    hair_style: str = ""
    """"short", "long", "bun", "braid", "curly", "bald", "beard" may be added ("short beard")."""
    headgear: str = ""
    """"hat", "cap", "hood", "crown", "scarf", "helmet" or empty."""
    garment: str = ""
    """"coat", "dress", "suit", "robe", "shirt", "hoodie", "cloak", "uniform", "kimono" … or empty."""
    garment_colour: str = ""
    second_colour: str = ""
    skin: str = ""
    glasses: bool = False
    carries: str = ""
    pose: Pose = "standing"
    facing: Facing = "camera"


@dataclass(frozen=True, slots=True)
class ShotReading:
    """Everything `read_shot` found; each field has a sensible default when the prompt does not say."""

    size: ShotSize = "medium-wide"
    angle: Angle = "eye-level"
    move: CameraMove = "static"
    hour: Hour = "morning"
    weather: Weather = "clear"
    interior: bool = False
    place: Place = "open"
    light: tuple[str, ...] = ()
    """"warm", "cool", "golden", "candle", "lamp", "neon", "moon", "firelight", "sunbeams", "screen" …"""
    mood: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    """Main subject first. Empty for a shot of a place or a thing."""
    crowd: bool = False
    props: tuple[str, ...] = ()
    """Things to be seen, in order of mention, singular ("lighthouse", "lamp", "boat", "table", "bottle" …)."""
    fade_out: bool = False
    found: tuple[str, ...] = ()
    """Which fields the prompt really stated ("size", "move", "hour", "place" …)."""
    known: tuple[Figure, ...] = ()
    """Figures of the shots before who are not in this one: their looks last until they come back."""
