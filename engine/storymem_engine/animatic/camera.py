"""The camera: how it moves through a shot, and what that does to each plane of the set."""

import math
from dataclasses import dataclass

import skia

from storymem_engine.animatic.stage import HEIGHT
from storymem_engine.shot_language.reading import CameraMove


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the camera is in one frame."""

    pan_x: float = 0.0
    """Turned sideways or up: moves every plane alike (units of the frame's width and height)."""
    pan_y: float = 0.0
    track_x: float = 0.0
    """Carried sideways or up: near planes move more than far ones."""
    track_y: float = 0.0
    dolly: float = 1.0
    """Nearness: the subject's magnification; far planes grow less."""
    zoom: float = 1.0
    """Focal length: every plane grows alike."""
    roll: float = 0.0
    swing: float = 0.0
    """Around the subject: planes behind and before it move against each other."""
    focus: float = 0.0
    """0 on the subject, 1 on the background."""
    subject_x: float = 0.0
    """How far the subject itself has gone, in the frame's widths (a followed subject goes with the camera)."""


def ease(t: float) -> float:
    """Slow in, slow out (quintic: no jerk at either end), never quite at rest."""
    t = min(1.0, max(0.0, t))
    return 0.86 * (t * t * t * (t * (6 * t - 15) + 10)) + 0.14 * t


def smooth_noise(x: float, seed: float) -> float:
    """Wandering between -1 and 1 without ever repeating visibly."""
    return (
        math.sin(x * 1.0 + seed)
        + 0.6 * math.sin(x * 2.17 + seed * 1.7)
        + 0.35 * math.sin(x * 4.31 + seed * 2.3)
    ) / 1.95


def pose_at(move: CameraMove, t: float, seconds: float, seed: float, strength: float = 1.0) -> Pose:
    """The camera at share `t` of the shot. Moves are centred, so that the middle of the shot is as composed."""
    e = ease(t)
    c = e - 0.5
    k = strength
    breath_x = 0.0022 * math.sin(seconds * 0.5 + seed)
    breath = 1.0 + 0.012 * t
    match move:
        case "push-in":
            return Pose(dolly=1.0 + 0.3 * e * k, pan_y=0.01 * e, track_x=breath_x)
        case "pull-out":
            return Pose(dolly=1.0 + 0.3 * (1 - e) * k, pan_y=0.01 * (1 - e), track_x=breath_x)
        case "zoom-in":
            return Pose(zoom=1.0 + 0.26 * e * k, track_x=breath_x)
        case "zoom-out":
            return Pose(zoom=1.0 + 0.26 * (1 - e) * k, track_x=breath_x)
        case "pan-right":
            return Pose(pan_x=0.26 * c * k, dolly=1.02)
        case "pan-left":
            return Pose(pan_x=-0.26 * c * k, dolly=1.02)
        case "tilt-up":
            return Pose(pan_y=-0.3 * c * k - 0.03, dolly=1.05)
        case "tilt-down":
            return Pose(pan_y=0.3 * c * k - 0.03, dolly=1.05)
        case "track-right":
            return Pose(track_x=0.3 * c * k, dolly=1.03, subject_x=0.24 * c * k)
        case "track-left":
            return Pose(track_x=-0.3 * c * k, dolly=1.03, subject_x=-0.24 * c * k)
        case "follow":
            return Pose(
                track_x=0.42 * c * k,
                dolly=1.03,
                subject_x=0.4 * c * k,
                track_y=0.004 * math.sin(seconds * 5.2),
            )
        case "crane-up":
            return Pose(track_y=-0.2 * c * k - 0.02, dolly=1.1 - 0.06 * e, pan_y=0.05 * c)
        case "crane-down":
            return Pose(track_y=0.2 * c * k - 0.02, dolly=1.04 + 0.06 * e, pan_y=-0.05 * c)
        case "orbit":
            return Pose(swing=0.34 * c * k, dolly=1.08 + 0.03 * math.sin(math.pi * e), track_x=breath_x)
        case "handheld":
            return Pose(
                track_x=0.013 * smooth_noise(seconds * 1.5, seed) * k,
                track_y=0.013 * smooth_noise(seconds * 1.7, seed + 3) * k,
                roll=0.65 * smooth_noise(seconds * 1.1, seed + 7) * k,
                dolly=1.06 + 0.012 * smooth_noise(seconds * 0.7, seed + 11),
            )
        case "rack-focus":
            return Pose(focus=1 - ease(min(1.0, max(0.0, (t - 0.2) / 0.55))), dolly=breath, track_x=breath_x)
        case _:
            return Pose(dolly=breath, track_x=breath_x, track_y=0.0015 * math.sin(seconds * 0.37 + seed))


def matrix_for(pose: Pose, depth: float, width: float, anchor_x: float, anchor_y: float) -> skia.Matrix:
    """Set units to frame units for a plane at `depth`. The dolly grows planes about the anchor."""
    scale = pose.zoom * (1 + (pose.dolly - 1) * min(1.6, depth**0.8 if depth > 0 else 0.0))
    dx = (
        -(pose.pan_x * (0.94 + 0.06 * depth) + pose.track_x * depth + pose.swing * (depth - 1) * 0.55) * width
    )
    dy = -(pose.pan_y * (0.95 + 0.05 * depth) + pose.track_y * depth) * HEIGHT
    matrix = skia.Matrix()
    matrix.setScale(scale, scale, anchor_x, anchor_y)
    matrix.postTranslate(dx, dy)
    return matrix
