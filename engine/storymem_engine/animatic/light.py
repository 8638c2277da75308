"""The light of a shot: sky colours, sun or moon, haze, and how a local colour looks in it."""

from dataclasses import dataclass, replace

from storymem_engine.animatic.colour import BLACK, WHITE, Colour, rgb
from storymem_engine.shot_language import ShotReading


@dataclass(frozen=True, slots=True)
class Light:
    sky: tuple[Colour, ...]
    """From the zenith down to the horizon."""
    haze: Colour
    """What far things fade into."""
    ambient: Colour
    """What every colour is multiplied by."""
    key: Colour
    """The light itself: rims, shafts, glints."""
    sun: float | None
    """Height of the sun above the horizon, 0 to 1; None when it is not to be seen."""
    moon: bool = False
    stars: float = 0.0
    lamps: bool = False
    """Windows and lamps are lit."""
    cloud: Colour = WHITE
    cloud_shade: Colour = WHITE
    clouds: float = 0.4
    """How much of the sky is clouded, 0 to 1."""
    fog: float = 0.55
    """How strongly distance fades, 0 to 1."""
    rim: float = 0.5
    contrast: float = 0.35
    """Depth of the shade side."""
    saturation: float = 1.0
    tint: Colour = WHITE

    def grade(self, colour: Colour) -> Colour:
        """The mood's say in a finished colour."""
        return colour.saturated(self.saturation).times(self.tint)

    def on(self, colour: Colour, near: float = 1.0) -> Colour:
        """A local colour as seen in this light; `near` is 1 at the subject and 0 at the horizon."""
        lit = colour.times(self.ambient)
        return self.grade(lit.mix(self.haze, min(1.0, max(0.0, 1 - near)) * self.fog))


def _light(
    sky: str, haze: str, ambient: tuple[float, float, float], key: str, sun: float | None, **more
) -> Light:
    return Light(tuple(rgb(code) for code in sky.split()), rgb(haze), Colour(*ambient), rgb(key), sun, **more)


HOURS: dict[str, Light] = {
    "dawn": _light(
        "#2f4a7d #6f79ab #d7a0a6 #f9cfa4 #ffe6bd", "#d9aeb0", (0.74, 0.68, 0.76), "#ffcf9a", 0.04,
        stars=0.12, lamps=True, cloud=rgb("#f6b8a0"), cloud_shade=rgb("#a488ab"), clouds=0.5, fog=0.72, rim=0.6,
    ),
    "morning": _light(
        "#4c94cf #8cc3e3 #cfe6e6 #fbf0d3", "#cfe0dc", (0.98, 0.96, 0.91), "#fff0bf", 0.42,
        cloud=rgb("#fffaf0"), cloud_shade=rgb("#cfdde6"), clouds=0.4, fog=0.6, rim=0.42,
    ),
    "noon": _light(
        "#2a7fd3 #5aa8ea #a5d5f6 #def2fb", "#bcdcec", (1.04, 1.04, 1.02), "#fffdf0", 0.85,
        cloud=rgb("#ffffff"), cloud_shade=rgb("#d5e4f0"), clouds=0.32, fog=0.5, rim=0.3,
    ),
    "afternoon": _light(
        "#3f86c4 #86b9d9 #cfdccb #f8e3b4", "#dfdabb", (1.02, 0.96, 0.85), "#ffe3a3", 0.5,
        cloud=rgb("#fff4dc"), cloud_shade=rgb("#d4cfc4"), clouds=0.35, fog=0.56, rim=0.42,
    ),
    "golden-hour": _light(
        "#4674ae #8fa6b4 #e6bd86 #ffcb73 #ffe6a6", "#eebd80", (1.0, 0.87, 0.7), "#ffc861", 0.16,
        cloud=rgb("#ffdf9e"), cloud_shade=rgb("#cf9a76"), clouds=0.42, fog=0.7, rim=0.72,
    ),
    "sunset": _light(
        "#27285e #6d3b78 #cb5265 #f58751 #ffc268", "#d3736a", (0.74, 0.55, 0.58), "#ff9a4e", 0.07,
        lamps=True, cloud=rgb("#ff9d6b"), cloud_shade=rgb("#7d3f6b"), clouds=0.6, fog=0.66, rim=0.8,
    ),
    "dusk": _light(
        "#131d44 #2b3a72 #5b568d #a0758f #d99c82", "#5f5f8c", (0.5, 0.51, 0.67), "#d7a9b4", None,
        stars=0.35, lamps=True, cloud=rgb("#a37c9a"), cloud_shade=rgb("#3d4273"), clouds=0.5, fog=0.68, rim=0.5,
    ),
    "night": _light(
        "#060b1f #0c1b3d #173258 #2b4f78", "#1f3a5c", (0.34, 0.41, 0.6), "#bcd6f7", 0.6,
        moon=True, stars=1.0, lamps=True, cloud=rgb("#3a5277"), cloud_shade=rgb("#14233f"), clouds=0.35, fog=0.6,
        rim=0.6,
    ),
}  # fmt: skip

WARM = rgb("#ffbf73")
CANDLE = rgb("#ff9f45")
SCREEN = rgb("#7fd0ff")
NEON = (rgb("#ff4f9a"), rgb("#35d6e8"), rgb("#a86bff"))


def light_of(reading: ShotReading, style: str = "") -> Light:
    """The light a reading asks for: its hour, under its weather, in its mood, indoors or out."""
    light = _weathered(HOURS[reading.hour], reading.weather)
    if reading.place == "space":
        light = replace(HOURS["night"], sun=None, moon=False, clouds=0.0, haze=rgb("#1a1638"), rim=0.8)
    elif reading.place == "underwater":
        light = _underwater(light)
    if reading.interior:
        light = _indoors(light, reading)
    return _in_mood(light, reading, style)


def _weathered(light: Light, weather: str) -> Light:
    dark = light.ambient.luma < 0.6

    def grey(code: str, amount: float, dim: float = 1.0) -> tuple[Colour, ...]:
        target = rgb(code).scaled(max(0.22, light.ambient.luma) if dark else 1.0)
        return tuple(colour.mix(target, amount).scaled(dim) for colour in light.sky)

    cover = rgb("#c9d0d4").scaled(max(0.3, light.ambient.luma))
    if weather == "cloudy":
        return replace(
            light, sky=grey("#b7c1c8", 0.5), sun=None, clouds=0.95, stars=light.stars * 0.2, rim=light.rim * 0.7,
            ambient=light.ambient.scaled(0.94).saturated(0.7), cloud=light.cloud.mix(cover, 0.5), contrast=0.25,
            cloud_shade=light.cloud_shade.mix(cover.scaled(0.7), 0.5), haze=light.haze.mix(cover, 0.4),
        )  # fmt: skip
    if weather in ("mist", "fog"):
        amount = 0.35 if weather == "mist" else 0.6
        white = rgb("#d6dcdd").mix(light.haze, 0.35).scaled(max(0.34, min(1.0, light.ambient.luma * 1.05)))
        return replace(
            light, sky=tuple(colour.mix(white, amount) for colour in light.sky), fog=0.8 if weather == "mist" else 0.94,
            haze=light.haze.mix(white, amount + 0.15), clouds=0.15, ambient=light.ambient.mix(white, 0.18),
            stars=light.stars * 0.3, contrast=0.22,
        )  # fmt: skip
    if weather in ("rain", "storm"):
        heavy = weather == "storm"
        return replace(
            light, sky=grey("#5d6c7c" if heavy else "#8494a1", 0.75, 0.62 if heavy else 0.86), sun=None, moon=False,
            stars=0.0, clouds=1.0, cloud=rgb("#8a97a4").mix(light.cloud, 0.3).scaled(0.45 if heavy or dark else 0.85),
            cloud_shade=rgb("#4b5866").mix(light.cloud_shade, 0.2).scaled(0.5 if heavy or dark else 0.9),
            ambient=light.ambient.saturated(0.6).times(Colour(0.68, 0.75, 0.84)).scaled(0.82 if heavy else 1.0),
            haze=light.haze.mix(rgb("#73828f").scaled(0.45 if dark else 0.55 if heavy else 0.85), 0.7), fog=0.78, rim=0.5,
            lamps=True, key=light.key.mix(rgb("#cfe0ee"), 0.6), contrast=0.3,
        )  # fmt: skip
    if weather == "snow":
        white = rgb("#dfe7ee").scaled(max(0.42, min(1.0, light.ambient.luma)))
        return replace(
            light, sky=tuple(colour.mix(white, 0.5) for colour in light.sky), sun=None, clouds=0.8, fog=0.75,
            cloud=light.cloud.mix(white, 0.5), cloud_shade=light.cloud_shade.mix(white.scaled(0.85), 0.5),
            haze=light.haze.mix(white, 0.6), ambient=light.ambient.mix(Colour(0.9, 0.95, 1.02), 0.25),
            stars=light.stars * 0.3,
        )  # fmt: skip
    if weather == "dust":
        sand = rgb("#cf9f63").scaled(max(0.35, min(1.0, light.ambient.luma)))
        return replace(
            light, sky=tuple(colour.mix(sand, 0.5) for colour in light.sky), haze=light.haze.mix(sand, 0.7), fog=0.86,
            ambient=light.ambient.times(Colour(1.04, 0.93, 0.78)), clouds=0.2,
        )  # fmt: skip
    if weather == "clear":
        return replace(light, clouds=light.clouds * 0.8)
    return light


def _underwater(light: Light) -> Light:
    depth = max(0.45, light.ambient.luma)
    return replace(
        light,
        sky=tuple(rgb(code).scaled(depth) for code in ("#8fe3e0", "#3aa3bd", "#1b6c96", "#0d3d68")),
        haze=rgb("#1d6f94").scaled(depth), ambient=Colour(0.55, 0.86, 0.95).scaled(depth), sun=None, moon=False,
        stars=0, clouds=0, fog=0.85, key=rgb("#c9fff4"),
    )  # fmt: skip


def _indoors(light: Light, reading: ShotReading) -> Light:
    """A room: daylight comes through windows; after dark a lamp, a fire, a screen or the moon does the work."""
    said = set(reading.light)
    dark = light.ambient.luma < 0.6 or bool(said & {"dim", "dark", "low-key", "shadow", "shadows"})
    if said & {"candle", "firelight", "fire", "lantern"}:
        source, level = CANDLE, 0.5
    elif said & {"screen", "monitor"}:
        source, level = SCREEN, 0.46
    elif said & {"neon"}:
        source, level = NEON[0].mix(NEON[2], 0.5), 0.52
    elif said & {"moon", "moonlight"} and not said & {"lamp", "warm"}:
        source, level = rgb("#a9c8f5"), 0.46
    elif dark:
        source, level = WARM, 0.58
    else:
        day = light.ambient.mix(Colour(0.96, 0.9, 0.82), 0.5).scaled(0.93)
        return replace(
            light, ambient=day, haze=light.haze.mix(rgb("#efe2cc"), 0.4), fog=0.3, rim=0.5, contrast=0.34
        )
    if not dark and level > 0.45:
        level = max(level, 0.66)
    ambient = source.mix(light.ambient, 0.42).scaled(level / max(0.2, source.mix(light.ambient, 0.42).luma))
    return replace(
        light, ambient=ambient.mix(Colour(level, level, level), 0.25), key=source.lighter(0.15), rim=0.7, fog=0.25,
        lamps=True, haze=light.haze.mix(source, 0.25).scaled(0.7), contrast=0.45,
    )  # fmt: skip


_MOODS: dict[str, tuple[float, Colour]] = {
    "tense": (0.84, Colour(0.94, 0.99, 1.02)), "eerie": (0.78, Colour(0.9, 1.01, 0.99)),
    "mysterious": (0.86, Colour(0.93, 0.97, 1.04)), "melancholic": (0.76, Colour(0.95, 0.98, 1.03)),
    "sad": (0.74, Colour(0.94, 0.97, 1.03)), "lonely": (0.76, Colour(0.94, 0.98, 1.03)),
    "joyful": (1.12, Colour(1.03, 1.01, 0.98)), "hopeful": (1.06, Colour(1.03, 1.01, 0.97)),
    "romantic": (1.05, Colour(1.04, 0.98, 0.97)), "warm": (1.04, Colour(1.04, 1.0, 0.94)),
    "calm": (0.96, Colour(1.0, 1.0, 1.0)), "peaceful": (0.98, Colour(1.01, 1.0, 0.99)),
    "dramatic": (1.02, Colour(1.0, 0.97, 0.96)), "playful": (1.1, Colour(1.02, 1.01, 0.98)),
    "nostalgic": (0.86, Colour(1.05, 1.0, 0.9)), "suspenseful": (0.8, Colour(0.93, 0.99, 1.02)),
}  # fmt: skip


def _in_mood(light: Light, reading: ShotReading, style: str) -> Light:
    saturation, tint = light.saturation, light.tint
    for mood in reading.mood[:2]:
        if mood in _MOODS:
            factor, cast = _MOODS[mood]
            saturation *= factor
            tint = tint.times(cast)
    said = set(reading.light)
    if said & {"cool", "cold", "blue"}:
        tint = tint.times(Colour(0.92, 0.98, 1.07))
    if said & {"warm", "golden"}:
        tint = tint.times(Colour(1.05, 1.0, 0.92))
    if said & {"green", "green-tinted"}:
        tint = tint.times(Colour(0.86, 1.06, 0.88))
    if said & {"red"}:
        tint = tint.times(Colour(1.1, 0.85, 0.85))
    words = style.lower()
    if "noir" in words or "black and white" in words or "black-and-white" in words or "monochrome" in words:
        saturation *= 0.04
        light = replace(light, contrast=0.6)
    elif "sepia" in words:
        saturation *= 0.25
        tint = tint.times(Colour(1.12, 0.98, 0.76))
    elif "watercolor" in words or "watercolour" in words or "pastel" in words:
        saturation *= 0.85
        light = replace(
            light,
            ambient=light.ambient.mix(WHITE, 0.14),
            haze=light.haze.lighter(0.12),
            contrast=light.contrast * 0.7,
        )
    elif "muted" in words:
        saturation *= 0.8
    sky = tuple(colour.saturated(saturation).times(tint) for colour in light.sky)
    return replace(
        light, saturation=saturation, tint=tint, sky=sky, haze=light.haze.saturated(saturation),
        key=light.key.saturated(saturation), cloud=light.cloud.saturated(saturation),
        cloud_shade=light.cloud_shade.saturated(saturation),
    )  # fmt: skip


def shadow_of(light: Light) -> Colour:
    """The colour shadows lean to."""
    return light.sky[0].mix(BLACK, 0.55)
