"""What the animatic draws from a reading: place, hour, people, camera."""

from dataclasses import replace
from functools import lru_cache
from typing import get_args

import numpy as np
import pytest

from storymem_engine.animatic import props
from storymem_engine.animatic.animals import animal
from storymem_engine.animatic.camera import ease, pose_at
from storymem_engine.animatic.colour import lasting, named
from storymem_engine.animatic.looks import looks_of
from storymem_engine.animatic.places import PAINTERS
from storymem_engine.animatic.shot_painter import ShotPainter
from storymem_engine.shot_language import Figure, ShotReading
from storymem_engine.shot_language.reading import (
    Angle,
    CameraMove,
    FigureKind,
    Hour,
    Place,
    Pose,
    ShotSize,
    Weather,
)

MARA = Figure("Mara", "woman", garment="coat", garment_colour="mustard", hair="auburn")
PLAIN = ShotReading(size="wide", hour="noon", place="hills", figures=(MARA,))
EMPTY = replace(PLAIN, figures=())
INTERIORS = set(get_args(Place)[: get_args(Place).index("street")])


@lru_cache(maxsize=64)
def frames(reading: ShotReading, count: int = 9, at: tuple[int, ...] = (4,), seed: int = 3) -> np.ndarray:
    painter = ShotPainter(reading, 208, 120, count, 16, seed, grain=0.0, vignette=0.0)
    return np.stack([painter.frame(index) for index in at])


def still(reading: ShotReading, seed: int = 3) -> np.ndarray:
    return frames(reading, seed=seed)[0]


def difference(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.abs(a.astype(np.int16) - b.astype(np.int16)).mean())


def shift_of(before: np.ndarray, after: np.ndarray, axis: int) -> int:
    """How far the picture went along an axis, by the best match of its rows' or columns' brightness."""
    a, b = (np.diff(image.mean(axis=(2, 1 - axis))) for image in (before, after))
    reach = len(a) // 3
    scores = {}
    for step in range(-reach, reach + 1):
        x, y = (a[max(0, -step) : len(a) - max(0, step)], b[max(0, step) : len(b) - max(0, -step)])
        scores[step] = np.corrcoef(x, y)[0, 1]
    return max(scores, key=lambda step: scores[step])


@pytest.mark.parametrize(
    ("name", "garment", "headgear"),
    [
        ("the chef", "uniform", "chef's hat"),
        ("the old knight", "armour", ""),
        ("two astronauts", "armour", ""),
        ("the queen", "dress", "crown"),
    ],
)
def test_people_of_a_trade_are_dressed_for_it(name: str, garment: str, headgear: str) -> None:
    looks = looks_of(Figure(name, "person"))
    assert (looks.garment, looks.headgear) == (garment, headgear)


def test_what_the_prompt_says_is_worn_instead_of_the_dress_of_the_trade() -> None:
    said = looks_of(Figure("the nurse", "woman", garment="coat", garment_colour="red", headgear="straw hat"))
    assert (said.garment, said.headgear, said.colour) == ("coat", "straw hat", named("red"))
    assert looks_of(Figure("Chen", "man")).headgear == ""


def test_lightning_lights_the_sky_and_leaves_the_ground_to_be_seen() -> None:
    storm = replace(PLAIN, weather="storm", hour="night")
    shown = frames(storm, 97, tuple(range(8, 97)))
    light = shown.mean(axis=(2, 3))
    sky, ground = light[:, :40].mean(axis=1), light[:, 90:].mean(axis=1)
    flash = int(sky.argmax())
    above, below = sky[flash] - np.median(sky), ground[flash] - np.median(ground)
    assert above > 20, "no flash"
    assert below < above / 2, "the picture is white all over"


@pytest.mark.parametrize("place", get_args(Place))
def test_every_place_has_a_set_of_its_own(place: Place) -> None:
    interior = place in INTERIORS
    here = still(replace(EMPTY, place=place, interior=interior))
    assert here.std() > 8
    other: Place = "city" if place not in ("city", "rooftop", "street") else "sea"
    assert difference(here, still(replace(EMPTY, place=other))) > 6
    assert place in PAINTERS


@pytest.mark.parametrize("size", get_args(ShotSize))
def test_every_shot_size_frames_the_subject_differently(size: ShotSize) -> None:
    here = still(replace(PLAIN, size=size))
    for other in get_args(ShotSize):
        if other != size:
            assert difference(here, still(replace(PLAIN, size=other))) > 1


def test_the_subject_grows_from_wide_to_close() -> None:
    def share(size: ShotSize) -> float:
        figure = replace(PLAIN, size=size)
        return float(
            (
                np.abs(still(figure).astype(int) - still(replace(figure, figures=())).astype(int)).sum(
                    axis=-1
                )
                > 40
            ).mean()
        )

    shares = [share(size) for size in ("extreme-wide", "wide", "full")]
    assert shares == sorted(shares) and shares[0] < 0.03 < shares[2]


@pytest.mark.parametrize("kind", get_args(FigureKind))
@pytest.mark.parametrize("size", ["wide", "medium", "close-up"])
def test_every_kind_of_figure_can_be_seen(kind: FigureKind, size: ShotSize) -> None:
    reading = replace(PLAIN, size=size, place="snowfield", figures=(Figure("X", kind),))
    assert difference(still(reading), still(replace(reading, figures=(), props=()))) > 0.5


@pytest.mark.parametrize("pose", get_args(Pose))
def test_every_pose_is_drawn(pose: Pose) -> None:
    posed = still(replace(PLAIN, size="full", figures=(replace(MARA, pose=pose),)))
    other: Pose = "standing" if pose != "standing" else "kneeling"
    assert difference(posed, still(replace(PLAIN, size="full", figures=(replace(MARA, pose=other),)))) > 0.4


@pytest.mark.parametrize("angle", [angle for angle in get_args(Angle) if angle not in ("eye-level", "pov")])
def test_every_camera_angle_changes_the_picture(angle: Angle) -> None:
    assert difference(still(replace(PLAIN, angle=angle)), still(PLAIN)) > 3


@pytest.mark.parametrize(
    "move", [move for move in get_args(CameraMove) if move not in ("static", "rack-focus")]
)
def test_every_camera_move_moves(move: CameraMove) -> None:
    moved = frames(replace(PLAIN, move=move, size="medium-wide"), 33, (0, 32))
    rested = frames(replace(PLAIN, size="medium-wide"), 33, (0, 32))
    assert difference(moved[0], moved[1]) > 1.3 * difference(rested[0], rested[1])


@pytest.mark.parametrize(
    ("move", "axis", "sign"),
    [
        ("pan-right", 1, -1),
        ("pan-left", 1, 1),
        ("tilt-down", 0, -1),
        ("tilt-up", 0, 1),
        ("track-right", 1, -1),
    ],
)
def test_the_background_goes_against_the_camera(move: CameraMove, axis: int, sign: int) -> None:
    start, end = frames(replace(EMPTY, place="city", move=move), 33, (8, 24))
    assert shift_of(start, end, axis) * sign > 3


def test_a_rack_focus_goes_from_the_background_to_the_subject() -> None:
    reading = replace(PLAIN, move="rack-focus", size="medium", place="city")
    start, end = frames(reading, 33, (0, 32))
    body = (
        np.abs(end.astype(int) - frames(replace(reading, figures=()), 33, (32,))[0].astype(int)).sum(axis=-1)
        > 30
    )

    def sharpness(image: np.ndarray, where: np.ndarray) -> float:
        return float(np.abs(np.diff(image.mean(axis=-1), axis=1))[where[:, 1:]].mean())

    assert sharpness(end, body) > sharpness(start, body)
    assert sharpness(end, ~body) < sharpness(start, ~body)


def test_near_things_move_more_than_far_ones_when_the_camera_travels() -> None:
    start, end = frames(replace(EMPTY, place="hills", move="track-right"), 33, (8, 24))
    sky, ground = difference(start[:20], end[:20]), difference(start[70:], end[70:])
    assert ground > sky


def test_a_followed_walker_stays_in_the_frame() -> None:
    walker = replace(MARA, pose="walking")
    painter = ShotPainter(replace(PLAIN, move="follow", figures=(walker,)), 208, 120, 49, 16, 3, grain=0.0)
    for index in (0, 24, 48):
        red, green, blue = (painter.frame(index)[..., c].astype(int) for c in range(3))
        mustard = (red > 110) & (red - blue > 80) & (green - blue > 40) & (red > green)
        columns = np.flatnonzero(mustard[50:].any(axis=0))
        assert 30 < columns.mean() < 178


def test_night_is_darker_than_noon_and_every_hour_has_its_own_sky() -> None:
    hours = {hour: still(replace(EMPTY, hour=hour)) for hour in get_args(Hour)}
    assert hours["night"].mean() < 0.5 * hours["noon"].mean()
    sky = {hour: image[:30].reshape(-1, 3).mean(axis=0) for hour, image in hours.items()}
    for hour in sky:
        assert all(np.abs(sky[hour] - sky[other]).sum() > 8 for other in sky if other != hour)
    assert sky["sunset"][0] > sky["sunset"][1] and sky["noon"][2] > sky["noon"][0]


@pytest.mark.parametrize(
    "weather", [weather for weather in get_args(Weather) if weather not in ("clear", "wind")]
)
def test_the_weather_shows(weather: Weather) -> None:
    assert difference(still(replace(EMPTY, weather=weather)), still(EMPTY)) > 5


def test_a_character_wears_the_same_colour_in_every_place() -> None:
    def coat(place: Place, interior: bool) -> np.ndarray:
        reading = replace(PLAIN, size="medium", place=place, interior=interior, hour="noon")
        here, gone = still(reading).astype(int), still(replace(reading, figures=())).astype(int)
        body = np.abs(here - gone).sum(axis=-1) > 50
        pixels = here[body]
        yellow = pixels[(pixels[:, 0] > pixels[:, 2] + 60) & (pixels[:, 0] >= pixels[:, 1])]
        assert len(yellow) > 300
        return np.median(yellow, axis=0)

    indoors, outdoors = coat("library", True), coat("sea", False)
    assert np.abs(indoors / indoors.sum() - outdoors / outdoors.sum()).max() < 0.06


def test_colours_nobody_stated_belong_to_the_name() -> None:
    assert looks_of(Figure("Ines", "woman")) == looks_of(
        Figure("Ines", "woman", pose="running", facing="left")
    )
    others = {
        looks_of(Figure(name, "woman")).colour for name in ("Ines", "Ada", "Bea", "Cora", "Dana", "Ella")
    }
    assert len(others) > 2
    assert lasting("Ines", "hair") == lasting("ines", "hair") != lasting("Ines", "skin")


@pytest.mark.parametrize(
    ("words", "test"),
    [
        ("mustard", lambda c: c.r > c.g > c.b), ("navy blue", lambda c: c.b > c.r and c.luma < 0.4),
        ("pale green", lambda c: c.g > c.r and c.luma > 0.6), ("charcoal grey", lambda c: c.luma < 0.45),
        ("reddish-blond", lambda c: c.r > c.g > c.b), ("crimson", lambda c: c.r > 2 * c.g),
    ],
)  # fmt: skip
def test_english_colour_names_are_understood(words: str, test) -> None:
    colour = named(words)
    assert colour is not None and test(colour)


def test_a_word_that_is_no_colour_is_none() -> None:
    assert named("woollen") is None and named("") is None


def test_a_fade_out_ends_black() -> None:
    start, end = frames(replace(PLAIN, fade_out=True), 33, (0, 32))
    assert start.mean() > 60 and end.max() < 12


def test_a_shot_of_a_thing_shows_it_large() -> None:
    for thing in ("lantern", "letter", "guitar", "palette"):
        insert = replace(EMPTY, size="insert", props=(thing,), place="room", interior=True)
        assert difference(still(insert), still(replace(insert, props=("key",)))) > 3


@pytest.mark.parametrize("name", sorted(props.PROPS))
def test_every_prop_fits_what_it_says_of_itself(name: str) -> None:
    thing = props.PROPS[name]
    bounds = [part.path.computeTightBounds() for part in thing.draw() if not part.blur]
    assert -min(b.top() for b in bounds) <= thing.height * 1.15 + 0.2
    assert max(b.right() for b in bounds) - min(b.left() for b in bounds) <= thing.width * 1.3 + 0.2


def test_people_sit_on_something() -> None:
    seated = replace(MARA, pose="sitting", name="Mara", garment_colour="mustard")
    reading = replace(PLAIN, size="full", place="beach", figures=(seated,))
    on_a_rock, on_a_bench = still(reading), still(replace(reading, props=("bench",)))
    assert difference(on_a_rock[60:], on_a_bench[60:]) > 1
    assert difference(on_a_rock[:30], on_a_bench[:30]) < 0.5


def test_a_crowd_fills_the_background() -> None:
    assert difference(still(replace(PLAIN, crowd=True)), still(PLAIN)) > 1


def test_a_carried_lantern_lights_its_bearer_at_night() -> None:
    night = replace(PLAIN, hour="night", size="medium")
    lit = still(replace(night, figures=(replace(MARA, carries="lantern"),)))
    assert lit.mean() > still(night).mean() + 4


@pytest.mark.parametrize("place", ["cliff", "hills"])
def test_a_castle_stands_where_it_is_said_to(place: Place) -> None:
    bare = replace(EMPTY, place=place)
    built = np.abs(still(replace(bare, props=("castle",))).astype(np.int16) - still(bare)).max(axis=2) > 24
    assert built.mean() > 0.02


@pytest.mark.parametrize("size", ["wide", "medium", "close-up"])
def test_who_lies_on_the_ground_is_seen_alone_and_beside_another(size: ShotSize) -> None:
    bare = replace(EMPTY, place="meadow", size=size)
    lying = replace(MARA, pose="lying")
    other = replace(lying, name="Tom", garment_colour="navy blue")
    empty = still(bare).astype(np.int16)
    one, two = (
        (np.abs(still(replace(bare, figures=figures)) - empty).max(axis=2) > 24).mean()
        for figures in ((lying,), (lying, other))
    )
    assert one > 0.01 and two > 0.01


def test_a_hedgehog_is_lower_than_a_fox_and_has_quills() -> None:
    hedgehog, fox = (animal(Figure(name, "animal"), 0.0, 1, 100.0) for name in ("the hedgehog", "the fox"))
    tops = [min(part.path.getBounds().top() for part in drawing) for drawing in (hedgehog, fox)]
    assert tops[0] > tops[1] + 0.5
    assert max(part.path.countPoints() for part in hedgehog if part.path.isLastContourClosed()) >= 27


@pytest.mark.parametrize("weather", ["clear", "storm"])
def test_a_face_at_night_stands_out_from_the_dark(weather: Weather) -> None:
    night = replace(PLAIN, hour="night", weather=weather, size="close-up", mood=("tense",))
    face, behind = (still(reading)[40:80, 80:128].mean() for reading in (night, replace(night, figures=())))
    assert face > behind + 30


def test_camera_easing_starts_and_ends_gently() -> None:
    steps = np.diff([ease(t) for t in np.linspace(0, 1, 21)])
    assert ease(0) == 0 and ease(1) == pytest.approx(1)
    assert steps.min() > 0 and steps[0] < 0.3 * steps.max() and steps[-1] < 0.3 * steps.max()


def test_a_still_camera_breathes_barely() -> None:
    start, end = pose_at("static", 0, 0, 1.0), pose_at("static", 1, 5, 1.0)
    assert 0 < end.dolly - start.dolly < 0.03
    assert abs(end.track_x - start.track_x) < 0.01
