"""Film grammar: which shot sizes and camera moves suit a beat, and how a script says them."""

import random
from collections.abc import Sequence

from storymem_engine.shot_language.reading import CameraMove, ShotSize
from storymem_studio.drafting.offline.beats import Kind

LADDER: tuple[ShotSize, ...] = (
    "extreme-wide", "wide", "full", "medium-wide", "medium", "medium-close-up", "close-up", "extreme-close-up",
)  # fmt: skip
SIZES: dict[Kind, tuple[ShotSize, ...]] = {
    "far": ("wide", "extreme-wide", "wide"),
    "hero": ("medium", "medium-wide", "full"),
    "face": ("close-up", "medium-close-up"),
    "pair": ("medium", "medium-wide", "full"),
    "insert": ("insert", "extreme-close-up", "insert"),
}
MOVES: dict[ShotSize, tuple[CameraMove, ...]] = {
    "extreme-wide": ("pan-right", "crane-up", "static", "pan-left"),
    "wide": ("pull-out", "pan-left", "crane-up", "static", "push-in"),
    "full": ("track-right", "track-left", "follow", "static"),
    "medium-wide": ("push-in", "track-left", "follow", "handheld"),
    "medium": ("push-in", "static", "handheld", "track-right", "orbit"),
    "medium-close-up": ("push-in", "static", "handheld"),
    "close-up": ("push-in", "static", "zoom-in"),
    "extreme-close-up": ("static", "push-in", "rack-focus"),
    "insert": ("static", "push-in", "tilt-up", "tilt-down"),
}
SAY_SIZE: dict[ShotSize, str] = {
    "extreme-wide": "extreme wide shot", "wide": "wide shot", "full": "full shot", "medium-wide": "medium-wide shot",
    "medium": "medium shot", "medium-close-up": "medium close-up", "close-up": "close-up",
    "extreme-close-up": "extreme close-up", "insert": "insert shot",
}  # fmt: skip
SAY_MOVE: dict[CameraMove, tuple[str, ...]] = {
    "static": ("static camera", "locked-off camera"), "push-in": ("slow push-in", "gentle push-in"),
    "pull-out": ("slow pull-out",), "pan-left": ("slow pan left",), "pan-right": ("slow pan right",),
    "tilt-up": ("slow tilt up",), "tilt-down": ("slow tilt down",),
    "track-left": ("tracking left",), "track-right": ("tracking right",),
    "follow": ("the camera follows from behind",), "crane-up": ("slow crane up",), "crane-down": ("slow crane down",),
    "orbit": ("slow orbit",), "handheld": ("handheld camera",), "zoom-in": ("slow zoom in",),
    "zoom-out": ("slow zoom out",), "rack-focus": ("rack focus",),
}  # fmt: skip
MOVING = ("walk", "run", "cross", "come", "stumble", "fight")


def choose_size(
    kind: Kind, before: Sequence[ShotSize], opens_scene: bool, held: bool, rng: random.Random
) -> ShotSize:
    """A size the beat allows, not the one just used; close to it when the shot runs on."""
    sizes: list[ShotSize] = list(SIZES[kind])
    if opens_scene and kind in ("hero", "pair"):
        sizes.remove("medium")
    rng.shuffle(sizes)
    last = before[-1] if before else None
    if held and last in LADDER:
        sizes.sort(key=lambda size: abs(_step(size) - _step(last)))
    for size in sizes:
        if size != last and (len(before) < 2 or size != before[-2] or len(sizes) < 3):
            return size
    others: list[ShotSize] = [size for size in sizes if size != last]
    return others[0] if others else sizes[0]


def choose_move(
    size: ShotSize, action: str, before: Sequence[CameraMove], held: bool, rng: random.Random
) -> CameraMove:
    moves: list[CameraMove] = list(MOVES[size])
    if not any(f"[{verb}]" in action for verb in MOVING):
        moves = [move for move in moves if move not in ("follow", "track-left", "track-right")] or moves
    rng.shuffle(moves)
    if held and "push-in" in moves and before[-1:] != ["push-in"]:
        return "push-in"
    fresh: list[CameraMove] = [move for move in moves if move not in before[-2:]]
    return fresh[0] if fresh else moves[0]


def _step(size: ShotSize) -> int:
    return LADDER.index(size) if size in LADDER else len(LADDER)
