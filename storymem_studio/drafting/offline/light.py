"""Hours and light: how the day goes by over a story, and the sentence that says so."""

import random
from collections.abc import Sequence

from storymem_engine.shot_language.reading import Hour, Weather
from storymem_studio.drafting.offline.world import Place, World

DAYS: tuple[tuple[Hour, ...], ...] = (
    ("dawn", "afternoon", "night", "dawn"),
    ("morning", "dusk", "night", "dawn"),
    ("morning", "afternoon", "sunset", "night"),
    ("afternoon", "dusk", "night", "morning"),
    ("dawn", "noon", "dusk", "morning"),
    ("golden-hour", "night", "dawn", "morning"),
)
NIGHTS: tuple[tuple[Hour, ...], ...] = (
    ("dusk", "night", "night", "dawn"),
    ("sunset", "night", "night", "dawn"),
)
OUTSIDE: dict[Hour, tuple[str, ...]] = {
    "dawn": ("pale dawn light", "the first blue light of dawn", "cold grey dawn"),
    "morning": ("clear morning light", "soft morning light", "a fresh bright morning"),
    "noon": ("hard noon light", "white midday light", "the high noon sun"),
    "afternoon": ("warm afternoon light", "slanting afternoon light", "a mild afternoon"),
    "golden-hour": ("golden hour light", "long golden hour light"),
    "sunset": ("red sunset light", "a deep orange sunset", "the sun sets in red and gold"),
    "dusk": ("blue dusk light", "the last light of dusk", "a violet dusk"),
    "night": ("night, pale moonlight", "a moonlit night", "deep blue night"),
}
INSIDE: dict[Hour, tuple[str, ...]] = {
    "dawn": ("grey dawn light from {window}", "dawn light creeps in through {window}"),
    "morning": ("morning light falls through {window}", "soft morning light from {window}"),
    "noon": ("hard noon light from {window}",),
    "afternoon": ("warm afternoon light slants through {window}", "afternoon light from {window}"),
    "golden-hour": ("golden hour light pours through {window}",),
    "sunset": ("red sunset light from {window}", "the sunset glows in {window}"),
    "dusk": ("blue dusk light from {window}, one lamp lit", "dusk light from {window}, a single lamp glows"),
    "night": ("night, warm lamplight", "night behind {window}, warm lamplight inside"),
}
DULL: dict[Hour, str] = {
    "dawn": "grey dawn light", "morning": "grey morning light", "noon": "flat midday light",
    "afternoon": "grey afternoon light", "golden-hour": "low golden hour light", "sunset": "a dull red sunset",
    "dusk": "deep blue dusk", "night": "a dark night",
}  # fmt: skip
"""Hours when there is no clear sky."""
SPACE: dict[Hour, tuple[str, ...]] = dict.fromkeys(
    OUTSIDE, ("night-black sky, cold starlight", "night side of the planet, cold starlight")
)
WATER: dict[Hour, tuple[str, ...]] = {
    hour: (f"{words[0]} filtered through the water", f"{words[-1]} shimmering from above")
    for hour, words in OUTSIDE.items()
}
SAY_WEATHER: dict[Weather, tuple[str, ...]] = {
    "clear": ("",), "cloudy": ("under low clouds", "under an overcast sky"), "mist": ("in thin mist",
    "with mist along the ground"),
    "fog": ("in thick fog",), "rain": ("in steady rain", "in falling rain",
    "in fine drizzle"), "storm": ("under storm clouds, in driving rain",),
    "snow": ("in falling snow", "with snow drifting down"), "wind": ("in a strong wind", "as the wind blows hard"),
    "dust": ("in blowing dust", "with dust in the air"),
}  # fmt: skip
SAY_HOUR: dict[Hour, str] = {
    "dawn": "DAWN", "morning": "MORNING", "noon": "NOON", "afternoon": "AFTERNOON", "golden-hour": "GOLDEN HOUR",
    "sunset": "SUNSET", "dusk": "DUSK", "night": "NIGHT",
}  # fmt: skip


def hours_of(scenes: int, words: Sequence[str], world: World, rng: random.Random) -> list[Hour]:
    """One hour for each scene, going forward through a day and a night."""
    if world.lights == "space":
        return ["night"] * scenes
    day = rng.choice(NIGHTS if set(words) & {"night", "midnight", "nights", "moonlight", "dark"} else DAYS)
    if scenes <= len(day):
        picked = sorted({round(index * (len(day) - 1) / max(1, scenes - 1)) for index in range(scenes)})
        return [day[index] for index in picked]
    return [day[index % len(day)] for index in range(scenes)]


def weathers_of(scenes: int, world: World, rng: random.Random) -> list[Weather]:
    """Weather that darkens towards the third act and clears for the last."""
    calm: list[Weather] = [weather for weather in world.weathers if weather not in ("storm", "fog")] or [
        "clear"
    ]
    rough: list[Weather] = [
        weather for weather in world.weathers if weather in ("storm", "rain", "snow", "wind", "dust", "fog")
    ] or calm
    weathers: list[Weather] = [rng.choice(calm) for _ in range(scenes)]
    if scenes > 2:
        weathers[-2] = rng.choice(rough)
    weathers[-1] = "clear" if scenes > 1 else weathers[-1]
    return weathers


def say_light(place: Place, hour: Hour, weather: Weather, world: World, rng: random.Random) -> str:
    dull = weather in ("rain", "storm", "snow", "fog", "cloudy", "mist") and world.lights == "sun"
    if place.interior:
        wet = ", rain on the panes" if weather in ("rain", "storm") and dull else ""
        if dull and hour not in ("dusk", "night"):
            return f"{DULL[hour]} from {place.window}{wet}"
        return rng.choice(INSIDE[hour]).format(window=place.window) + wet
    if world.lights == "space":
        return rng.choice(SPACE[hour])
    if world.lights == "water":
        return rng.choice(WATER[hour])
    light = DULL[hour] if dull else rng.choice(OUTSIDE[hour])
    return f"{light} {rng.choice(SAY_WEATHER[weather])}".strip()
