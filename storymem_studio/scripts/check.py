"""Everything that is wrong with a script, and everything the StoryMem method would have otherwise."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from storymem_engine.shot_language import ShotReading, read_shot
from storymem_studio.domain.story import Character, ShotPlace, Story
from storymem_studio.errors import StudioError
from storymem_studio.scripts.findings import Finding
from storymem_studio.scripts.fixes import (
    describe_character,
    fix_of_prompt,
    join_characters,
    keep_whole_frames,
    leave_out_scene,
    set_cut,
)
from storymem_studio.scripts.formats import read_script, read_text, script_format, title_of
from storymem_studio.scripts.prompt_rules import Hint, characters_undescribed, prompt_hints
from storymem_studio.scripts.stbench import survey_stbench
from storymem_studio.wording import say, say_counted

__all__ = ["Finding", "check_file", "check_story"]

Cast = tuple[tuple[str, str], ...]

_LEVELS = ("error", "warning", "hint")
_CLOSENESS = (
    "extreme-wide", "wide", "full", "medium-wide", "medium", "medium-close-up", "close-up", "extreme-close-up",
)  # fmt: skip
_MOVES_THAT_REFRAME = frozenset(
    ("push-in", "pull-out", "zoom-in", "zoom-out", "crane-up", "crane-down", "orbit", "follow")
)
_HOURS = ("dawn", "morning", "noon", "afternoon", "golden-hour", "sunset", "dusk", "night")


def check_file(path: Path) -> tuple[Story | None, list[Finding]]:
    """The story of a script file, or None, and everything found; errors first."""
    try:
        text = read_text(path)
        if script_format(text, path.suffix) == "json":
            story, findings = survey_stbench(text, title_of(path))
        else:
            story, findings = read_script(path), []
    except StudioError as error:
        return None, [Finding("error", error.message, error.advice, rule="file")]
    if story is not None:
        findings = [*findings, *check_story(story)]
    return story, _sorted(findings)


def check_story(story: Story) -> list[Finding]:
    """Problems and hints of a story, errors first, then in story order. None of it stops a render but errors."""
    findings = [*_whole(story)]
    seen: dict[str, ShotPlace] = {}
    reading: ShotReading | None = None
    said: frozenset[str] = frozenset()
    cast = tuple((character.name, character.description) for character in story.characters)
    before: ShotPlace | None = None
    for place in story.places():
        same_scene = before is not None and before.scene.id == place.scene.id
        last = reading if same_scene or not place.shot.cut else None
        prompt = place.shot.prompt
        if not prompt.strip():
            findings.append(_at(place, "error", "empty", "its prompt is empty.", "Say what is to be seen."))
            reading = last
        else:
            alone = _read(prompt, cast, None)
            findings += (
                _at(place, "hint", *hint, fix_of_prompt(hint[0], place.shot)) for hint in _hints(prompt, cast)
            )
            findings += _continuity(place, before, reading, said, alone)
            reading = _read(prompt, cast, last)
            said = frozenset(reading.found) | (said if last is not None else frozenset())
            for character in _undescribed(prompt, story.characters):
                findings.append(
                    _at(
                        place,
                        "hint",
                        "undescribed",
                        "{name} is named but not described.",
                        "The video model knows this prompt only; say it here: {description}.",
                        describe_character(place.shot.id, character.id),
                        name=character.name,
                        description=character.description,
                    )
                )
            key = " ".join(prompt.split()).casefold()
            if key in seen:
                first = seen[key]
                findings.append(
                    _at(
                        place,
                        "hint",
                        "same-prompt",
                        "it has the same prompt as {shot}.",
                        "Show something new.",
                        shot=first.label,
                    )
                )
            seen.setdefault(key, place)
        findings += _frames(place)
        before = place
    return _sorted(findings)


# The window checks after every pause in typing: what was said of an unchanged prompt is not found again.


@lru_cache(maxsize=2048)
def _read(prompt: str, cast: Cast, last: ShotReading | None) -> ShotReading:
    return read_shot(prompt, dict(cast), last)


@lru_cache(maxsize=2048)
def _hints(prompt: str, cast: Cast) -> tuple[Hint, ...]:
    return tuple(prompt_hints(prompt, _read(prompt, cast, None)))


@lru_cache(maxsize=2048)
def _undescribed(prompt: str, characters: tuple[Character, ...]) -> tuple[Character, ...]:
    return tuple(characters_undescribed(prompt, characters))


def _whole(story: Story) -> Iterator[Finding]:
    count = len(story.shots())
    if not count:
        yield Finding(
            "error",
            say("The story has no shot."),
            say("Write one, or draft the story from its logline."),
            rule="no-shots",
        )
    elif not 8 <= count <= 12:
        yield Finding(
            "hint",
            say_counted(count, "The story has {count} shot.", "The story has {count} shots."),
            say("StoryMem stories have 8 to 12."),
            rule="shot-count",
        )
    for number, scene in enumerate(story.scenes, 1):
        if not scene.shots and count:
            yield Finding(
                "warning",
                say("it has no shot."),
                say("Write one or remove the scene."),
                number,
                rule="empty-scene",
                fix=leave_out_scene(scene.id),
            )
    names = [character.name.casefold() for character in story.characters]
    for name in dict.fromkeys(name for name in names if names.count(name) > 1):
        yield Finding(
            "warning",
            say("Two characters are called “{name}”.", name=name),
            say("Keep one of them."),
            rule="same-name",
            fix=join_characters(name),
        )


def _continuity(
    place: ShotPlace,
    before: ShotPlace | None,
    last: ShotReading | None,
    said: frozenset[str],
    now: ShotReading,
) -> Iterator[Finding]:
    if place.shot.cut:
        return
    fix = set_cut(place.shot.id)
    if before is None:
        yield _at(
            place,
            "warning",
            "first-cut",
            "it continues, but there is no shot before it.",
            "Make it a cut.",
            fix,
        )
        return
    if place.shot_number == 1:
        yield _at(
            place,
            "hint",
            "scene-cut",
            "the scene opens without a cut.",
            "A new scene is a new place: make it a cut.",
            fix,
        )
    jump = _jump(last, said, now) if last is not None else ""
    if jump:
        yield _at(
            place,
            "hint",
            "jump",
            "it continues, but {jump}.",
            "Make it a cut, or stay where the shot before ends.",
            fix,
            jump=jump,
        )


def _jump(last: ShotReading, said: frozenset[str], now: ShotReading) -> str:
    if "place" in now.found and "place" in said and now.place != last.place and now.interior != last.interior:
        return say("it goes from {before} to {now}", before=_called(last), now=_called(now))
    if "hour" in now.found and "hour" in said and abs(_HOURS.index(now.hour) - _HOURS.index(last.hour)) > 2:
        return say(
            "the hour jumps from {before} to {now}",
            before=say(last.hour.replace("-", " ")),
            now=say(now.hour.replace("-", " ")),
        )
    if "size" in now.found and "size" in last.found and now.size in _CLOSENESS and last.size in _CLOSENESS:
        step = abs(_CLOSENESS.index(now.size) - _CLOSENESS.index(last.size))
        if step >= 4 and now.move not in _MOVES_THAT_REFRAME:
            return say(
                "the shot size jumps from {before} to {now}",
                before=say(last.size.replace("-", " ")),
                now=say(now.size.replace("-", " ")),
            )
    return ""


def _called(reading: ShotReading) -> str:
    the_place = f"the {reading.place.replace('-', ' ')}"
    return say(the_place)


def _frames(place: ShotPlace) -> Iterator[Finding]:
    if place.shot.frames % 4 != 1:
        yield _at(
            place,
            "warning",
            "frames",
            "it is {frames} frames long.",
            "The video model makes 4n+1 frames: 77, 81, 85 …",
            keep_whole_frames(place.shot.id),
            frames=place.shot.frames,
        )


def _at(
    place: ShotPlace,
    level: str,
    rule: str,
    message: str,
    advice: str,
    fix: Callable[[Story], Story] | None = None,
    **values: object,
) -> Finding:
    assert level in _LEVELS
    message, advice = say(message, **values), say(advice, **values)
    return Finding(level, message, advice, place.scene_number, place.shot_number, place.shot.id, rule, fix)  # type: ignore[arg-type]


def _sorted(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda f: (_LEVELS.index(f.level), f.scene or 0, f.shot or 0))
