"""When the shot is and how it feels: hour, weather, light, mood."""

from typing import cast

from storymem_engine.shot_language.prose import Prose, lexicon, negated, word_set
from storymem_engine.shot_language.reading import Hour, Weather

HOURS: dict[Hour, str] = {
    "dawn": (
        "dawn | sunrise | daybreak | first light | break of day | crack of dawn | rising sun | pre dawn"
        " | predawn"
    ),
    "morning": "morning | early morning | breakfast | late morning | mornings",
    "noon": (
        "noon | midday | high noon | high sun | lunchtime | lunch | midday sun | noonday | bright sun"
        " | overhead sun"
    ),
    "afternoon": "afternoon | mid afternoon | recess time | early afternoon",
    "golden-hour": "golden hour | late afternoon | golden afternoon | magic hour | low golden sun | low sun",
    "sunset": (
        "sunset | sundown | setting sun | day ends | sun sets | sun sinks | sky turns orange"
        " | sun going down | end of the day"
    ),
    "dusk": (
        "dusk | twilight | evening | nightfall | gloaming | blue hour | early evening | night falls"
        " | late evening"
    ),
    "night": (
        "night | nighttime | midnight | tonight | moonlit | moonlight | night sky | starlit | starry"
        " | late at night | under the stars | small hours | night time | full moon | moonrise | starlight"
        " | after dark | nights"
    ),
}
_NOT_HOURS = (
    "good morning | good night | good evening | good afternoon | last night | night before | evening gown"
    " | evening dress"
    " | morning coat | morning paper | night shift | nightgown | yesterday evening | morning glory | night"
    " after night"
    " | day and night | dawn of | night owl | sunset of | twilight of | night vision | opening night |"
    " last evening"
    " | the night of | lunch box | breakfast table yesterday | since dawn | until dawn | till dawn | until"
    " morning"
    " | by morning | before dawn | dinner dress | twilight years | night watchman | night light | sunset"
    " colours"
    " | since morning | all night | night stand | night guard"
)
_DAYLIGHT = lexicon(
    {
        "noon": (
            "bright day | broad daylight | blue sky | blue skies | clear blue sky | bright sunshine"
            " | bright sunlight | sunny"
        ),
        "morning": "sunlight | sunlit | sunbeam | daylight | sunshine | daytime | day",
        "night": (
            "neon | streetlamp | streetlight | street lamp | moon | stars | headlight | starry sky"
            " | street lights"
        ),
    }
)
_HOUR_LEXICON = lexicon(cast(dict[str, str], HOURS), blocked=_NOT_HOURS)

WEATHERS: dict[Weather, str] = {
    "clear": (
        "clear sky | clear skies | blue sky | blue skies | cloudless | clear blue sky | sunny | clear night"
    ),
    "cloudy": (
        "overcast | cloudy | grey sky | gray sky | heavy clouds | dark clouds | leaden sky | clouded sky"
        " | grey clouds | low clouds | rain soaked | after the rain | rain has stopped | wet pavement"
        " | wet street | grey skies | storm clouds gather"
    ),
    "mist": "mist | misty | haze | hazy | misted",
    "fog": "fog | foggy | fogbound | smog | fogged",
    "rain": (
        "rain | raining | rainy | drizzle | downpour | raindrop | shower of rain | pouring rain | rainfall"
        " | light rain | heavy rain | rainstorm | rain streaked"
    ),
    "storm": (
        "storm | thunderstorm | lightning | thunder | stormy | tempest | hurricane | gale | storm clouds"
        " | squall | typhoon"
    ),
    "snow": "snow | snowfall | snowflake | snowy | blizzard | snowstorm | snowing | flurries | snow covered",
    "wind": (
        "windy | gust | strong wind | windswept | wind whips | wind blows | wind blown | windblown"
        " | howling wind | wind howls | fierce wind | gusts | wind tugs | high wind"
    ),
    "dust": (
        "dust storm | sandstorm | blowing dust | blowing sand | dusty air | swirling dust | swirling sand"
    ),
}
_NOT_WEATHERS = (
    "fogged window | fogged glass | misted window | foggy window | fogged pane"
    " | storm of applause | snow globe | snow white | brain storm | foggy memory | storm lantern | rain boots"
    " | raincoat"
    " | rain coat | perfect storm | rain of petals | snow leopard | lightning fast | storm out | storms"
    " out | storm off"
    " | fog of | mist in her eyes | haze of smoke | smoky haze | haze of | shower of sparks | quick as"
    " lightning"
    " | rain barrel | snow boots | storm door | storm glass | eye of the storm | after the storm"
)
_WEATHER_LEXICON = lexicon(cast(dict[str, str], WEATHERS), blocked=_NOT_WEATHERS)

LIGHTS = {
    "warm": "warm light | warm lighting | warm glow | warm orange light | warm | warmth",
    "cool": (
        "cool light | cool lighting | cold light | blue light | bluish glow | cool | cold lighting"
        " | soft blue lighting | bluish | cold and metallic"
    ),
    "golden": "golden light | golden | amber light | gold light | golden glow | amber glow",
    "candle": "candle | candlelight | candlelit | candle lit | candle light",
    "lamp": (
        "lamp | floor lamp | lamplight | desk lamp | desk lighting | bulb | light bulb | lamplit"
        " | chandelier | lightbulb"
    ),
    "lantern": "lantern | lantern light | lanterns | paper lantern",
    "torch": "torch | torchlight | torchlit | flashlight",
    "neon": "neon | neon light | neon sign",
    "moon": "moonlight | moonlit | moon | moonbeam",
    "firelight": "fire | firelight | fireplace | campfire | bonfire | by the fire | hearth | embers | flames",
    "sunbeams": (
        "sunbeam | god rays | shafts of light | shaft of light | light shafts | sunlight filters"
        " | sunlight filtering | light filters | light filtering | dappled | sun rays | stained glass"
        " | light filtering through | rays of sunlight | sunlight streams | sunlight streaming"
        " | daylight streaming | dust motes | light streaming"
    ),
    "screen": (
        "screen | monitor | computer light | computer glow | glowing screen | green code | phone screen"
        " | hologram | screens"
    ),
    "streetlamp": "streetlamp | streetlight | street lamp | street light | lamppost",
    "stars": "stars | starry | starlight | starlit | milky way",
    "soft": "soft light | soft lighting | soft daylight | softly lit | soft morning light | diffuse light",
    "dim": (
        "dim | dimly lit | dim light | shadowy | dimly | half light | low light | gloom | gloomy | darkened"
        " | dark room"
    ),
    "backlight": (
        "backlight | backlighting | backlit | silhouetted | rim light | silhouette | silhouetted against"
    ),
    "green": "green tinted | green tones | green light | green code | green glow",
    "red": "red light | red lighting | dim red lighting | red glow",
    "sunlight": "sunlight | sunlit | sunshine | sunny | bright sun",
    "spotlight": "spotlight | stage light | spotlights",
    "beam": "beam sweeps | beam of light | light beam | beacon | lighthouse beam | searchlight",
}
_LIGHT_LEXICON = lexicon(LIGHTS)

MOODS = {
    "calm": (
        "calm | peaceful | quiet | serene | tranquil | gentle | still | restful | stillness | serenity"
        " | peace | tranquility | soothing | relaxed | composed | silent | hushed"
    ),
    "warm": (
        "warm | cozy | cosy | homey | tender | warmth | heartfelt | domestic | affection | tenderness"
        " | intimate | kind | homely"
    ),
    "joyful": (
        "joyful | joy | happy | cheerful | euphoric | triumphant | delight | laughing | laugh | celebratory"
        " | lively | elated | smiling | exuberant | excitement | beaming | giggles"
    ),
    "playful": "playful | mischievous | humorous | whimsical | funny | clumsy | lighthearted",
    "hopeful": "hopeful | hope | inspiring | uplifting | renewal | optimistic | inspiration | promise",
    "tense": (
        "tense | suspenseful | anxious | nervous | nervously | urgency | urgent | anticipation | tension"
        " | uneasy | anxiously | suspense"
    ),
    "mysterious": (
        "mysterious | eerie | gothic | surreal | enigmatic | strange | uncanny | mystery | dreamlike"
        " | alien | haunting"
    ),
    "melancholy": (
        "melancholic | melancholy | wistful | sad | sadness | pensive | somber | sombre | grief | mournful"
        " | bittersweet | longing | sorrow | nostalgic | tearful"
    ),
    "lonely": "lonely | alone | solitude | isolation | solitary | loneliness | isolated",
    "romantic": "romantic | love | lovers | romance | lyrical",
    "determined": (
        "determined | resolve | decisive | confident | concentration | focused | resolute | courage"
        " | determination | confidently | studious | intense"
    ),
    "awe": "awe | wonder | majestic | epic | grand | magnificent | breathtaking | vast | awestruck",
    "curious": "curious | curiously | curiosity | wonderment | intrigued | inquisitive",
    "fear": (
        "terrified | fear | frightened | scared | horror | dread | terror | panic | menacing | ominous"
        " | startled"
    ),
    "anger": "angry | furious | rage | anger | fury",
    "solemn": "solemn | dignified | respectful | strict | reserved | formal | reverent | stern",
}
_MOOD_LEXICON = lexicon(MOODS)

_DAY_HOURS = word_set("dawn morning noon afternoon golden-hour sunset")


def find_hour(prose: Prose, previous: Hour | None) -> tuple[Hour, bool]:
    """The hour, and whether the prompt says so itself."""
    stated: str | None = None
    for hit in _HOUR_LEXICON.find(prose.tokens):
        if not hit.value or negated(prose.tokens, hit.start):
            continue
        if (
            stated is None
            or (stated == "afternoon" and hit.value == "golden-hour")
            or (prose.tokens[hit.start - 1].word == "to" and "transition" in prose.plain)
        ):
            stated = hit.value
    if stated == "afternoon" and any(t.word == "golden" for t in prose.tokens):
        stated = "golden-hour"
    if (
        stated == "dusk"
        and {"glowing", "orange"} <= {t.word for t in prose.tokens}
        and "sunset" in prose.plain
    ):
        stated = "dusk"
    if stated is not None:
        return cast(Hour, stated), True
    seen = [hit.value for hit in _DAYLIGHT.find(prose.tokens) if not negated(prose.tokens, hit.start)]
    if previous is None:
        return (cast(Hour, seen[0]) if seen else "morning"), False
    if not seen:
        return previous, False
    daylight = seen[0] != "night"
    if daylight == (previous in _DAY_HOURS):
        return previous, False
    if not daylight and previous in {"dusk", "sunset", "night"}:
        return previous, False
    return cast(Hour, seen[0]), False


def find_weather(prose: Prose) -> Weather | None:
    hits = [
        hit
        for hit in _WEATHER_LEXICON.find(prose.tokens)
        if hit.value and not negated(prose.tokens, hit.start)
    ]
    # Snow on the ground is the weather only where nothing else is said of the sky.
    hits.sort(key=lambda hit: hit.phrase in {"snowy", "snow covered"})
    return cast(Weather, hits[0].value) if hits else None


def find_light(prose: Prose) -> tuple[str, ...]:
    hits = (hit for hit in _LIGHT_LEXICON.find(prose.tokens) if not negated(prose.tokens, hit.start))
    return tuple(dict.fromkeys(hit.value for hit in hits))


def find_mood(prose: Prose) -> tuple[str, ...]:
    hits = (hit for hit in _MOOD_LEXICON.find(prose.tokens) if not negated(prose.tokens, hit.start))
    return tuple(dict.fromkeys(hit.value for hit in hits))
