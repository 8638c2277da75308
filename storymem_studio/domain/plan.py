"""The film's plan: for every shot the request the story would make now, and whether its take still answers it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from storymem_engine.shot_language import ShotReading, read_shot
from storymem_studio.domain.memory import Candidate, Memory, Past, remember
from storymem_studio.domain.story import RenderSettings, Shot, ShotPlace, Story
from storymem_studio.domain.takes import Continues, ShotRequest, Take, dropped_frames
from storymem_studio.wording import say, to_say


@dataclass(frozen=True, slots=True)
class Missing:
    """No take is chosen."""


@dataclass(frozen=True, slots=True)
class Current:
    take: Take
    sees_stale: tuple[str, ...] = ()
    """Shots whose takes are out of date and whose keyframes this shot saw: it will follow when they are made again."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Out of date, and the writer keeps it as it is."""

    take: Take
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutOfDate:
    take: Take
    reasons: tuple[str, ...]


ShotState = Missing | Current | Kept | OutOfDate


@dataclass(frozen=True, slots=True)
class ShotPlan:
    place: ShotPlace
    memory: Memory
    request: ShotRequest
    state: ShotState
    expects: str | None = None
    """The shot before, when this one continues it and must wait for its take."""

    @property
    def needs_rendering(self) -> bool:
        return isinstance(self.state, Missing | OutOfDate)

    @property
    def take(self) -> Take | None:
        return None if isinstance(self.state, Missing) else self.state.take

    @property
    def stand_in(self) -> bool:
        """Its take is another engine's and only stands in until this film's engine has made it: an animatic that is
        watched, and that no shot remembers or continues."""
        return isinstance(self.state, OutOfDate) and self.state.take.request.backend != self.request.backend


def plan_film(story: Story, takes: Mapping[str, Take]) -> dict[str, ShotPlan]:
    """One pass over the film in story order; the result is keyed by shot id, in that order."""
    settings = story.settings
    past = Past(Candidate(r.digest, r.path, r.name) for r in story.references)
    chosen = {shot.take for shot in story.shots()}
    replaced = [
        c for take in takes.values() if take.id not in chosen for c in _candidates_of(take, stale=True)
    ]
    anywhere = _everything(takes) if any(shot.memory.added for shot in story.shots()) else {}
    origin = {k.digest: take.shot_id for take in takes.values() for k in take.keyframes}
    numbers = {place.shot.id: place.film_number for place in story.places()}
    cast = tuple((c.name, c.description) for c in story.characters)

    plans: dict[str, ShotPlan] = {}
    before: ShotPlan | None = None
    reading: ShotReading | None = None
    scene_id = ""
    for place in story.places():
        shot = place.shot
        previous_reading = reading if place.scene.id == scene_id or not shot.cut else None
        scene_id = place.scene.id
        reading = _read(shot.prompt, cast, previous_reading)

        first = before is None
        memory = remember(
            Past().so_far() if first and settings.t2v_first_shot else past.so_far(),
            shot.memory,
            settings.max_memory,
            replaced=replaced,
            anywhere=anywhere,
        )
        continues, expects = _continuation(shot, before, settings)
        request = _request(story, place, memory, continues, reading, cast)
        take = takes.get(shot.take) if shot.take else None
        state = _state(shot, take, request, memory, origin, numbers)
        before = plans[shot.id] = ShotPlan(place, memory, request, state, expects)
        if take is not None and not before.stand_in:
            past.add(_candidates_of(take, stale=isinstance(state, OutOfDate)))
    return plans


@lru_cache(maxsize=4096)
def _read(prompt: str, cast: tuple[tuple[str, str], ...], previous: ShotReading | None) -> ShotReading:
    return read_shot(prompt, dict(cast), previous)


def _candidates_of(take: Take, *, stale: bool) -> list[Candidate]:
    return [Candidate(k.digest, k.path, "", take.shot_id, k.frame, stale) for k in take.keyframes]


def _everything(takes: Mapping[str, Take]) -> dict[str, Candidate]:
    return {c.digest: c for take in takes.values() for c in _candidates_of(take, stale=False)}


def _continuation(
    shot: Shot, before: ShotPlan | None, settings: RenderSettings
) -> tuple[Continues | None, str | None]:
    """A shot with `cut` false starts from the shot before, across scenes too (METHOD §5)."""
    if shot.cut or before is None or settings.continuation == "none":
        return None, None
    take = before.take
    if take is None or before.stand_in:
        return Continues(settings.continuation, ()), before.place.shot.id
    if settings.continuation == "MM2V" and len(take.motion_frames) == 5:
        return Continues(
            "MM2V", tuple(picture.digest for picture in take.motion_frames)
        ), before.place.shot.id
    return Continues("MI2V", (take.last_frame.digest,)), before.place.shot.id


def _request(
    story: Story,
    place: ShotPlace,
    memory: Memory,
    continues: Continues | None,
    reading: ShotReading,
    cast: tuple[tuple[str, str], ...],
) -> ShotRequest:
    settings, shot = story.settings, place.shot
    in_shot = {figure.name.casefold() for figure in reading.figures}
    return ShotRequest(
        backend=settings.backend,
        params=settings.params,
        prompt=shot.prompt,
        negative_prompt=settings.negative_prompt,
        cast=tuple(member for member in cast if member[0].casefold() in in_shot),
        setting=(reading.place, reading.interior, reading.hour, reading.weather),
        style=story.style,
        memory=memory.pictures,
        continues=continues,
        width=settings.width,
        height=settings.height,
        frames=shot.frames,
        fps=settings.fps,
        seed=settings.seed + place.shot_number - 1 if settings.seed_per_scene else shot.seed,
        max_keyframes=settings.max_keyframes,
        keyframe_threshold=settings.keyframe_threshold,
    )


def _state(
    shot: Shot,
    take: Take | None,
    wanted: ShotRequest,
    memory: Memory,
    origin: Mapping[str, str],
    numbers: Mapping[str, int],
) -> ShotState:
    if take is None:
        return Missing()
    reasons = tuple(_differences(take, wanted, origin, numbers))
    if not reasons:
        stale = {entry.source.shot_id: None for entry in memory.remembered if entry.source.stale}
        return Current(take, tuple(shot_id for shot_id in stale if shot_id))
    return Kept(take, reasons) if shot.kept == take.id else OutOfDate(take, reasons)


_SENTENCES = {
    "backend": to_say("another engine is chosen"),
    "params": to_say("the engine's settings changed"),
    "prompt": to_say("the prompt changed"),
    "negative_prompt": to_say("the negative prompt changed"),
    "cast": to_say("a character's description changed"),
    "setting": to_say("the place or hour said in the shots before changed"),
    "style": to_say("the style changed"),
    "width": to_say("the film's size changed"),
    "height": to_say("the film's size changed"),
    "frames": to_say("the length changed"),
    "fps": to_say("the frame rate changed"),
    "seed": to_say("the seed changed"),
    "max_keyframes": to_say("the number of keyframes kept changed"),
    "keyframe_threshold": to_say("the keyframe threshold changed"),
}


def _differences(
    take: Take, wanted: ShotRequest, origin: Mapping[str, str], numbers: Mapping[str, int]
) -> Iterable[str]:
    made = take.request
    said: list[str] = []
    for name, sentence in _SENTENCES.items():
        changed = getattr(made, name) != getattr(wanted, name)
        follows = name in ("cast", "setting") and made.prompt != wanted.prompt
        if changed and not follows and name not in take.ignored and say(sentence) not in said:
            said.append(say(sentence))
    if made.memory != wanted.memory and "memory" not in take.ignored:
        said.append(_memory_difference(made, wanted, origin, numbers))
    if made.continues != wanted.continues and "continues" not in take.ignored:
        said.append(
            say("the shot it continues was made again")
            if made.continues and wanted.continues
            else say("it now continues the shot before")
            if wanted.continues
            else say("it no longer continues the shot before")
        )
    return said


def why_out_of_date(story: Story, takes: Mapping[str, Take], plan: ShotPlan, take: Take) -> tuple[str, ...]:
    """What speaks against this take of the shot, chosen or not; nothing when it answers what the story asks now."""
    origin = {keyframe.digest: other.shot_id for other in takes.values() for keyframe in other.keyframes}
    numbers = {place.shot.id: place.film_number for place in story.places()}
    return tuple(_differences(take, plan.request, origin, numbers))


def _memory_difference(
    made: ShotRequest, wanted: ShotRequest, origin: Mapping[str, str], numbers: Mapping[str, int]
) -> str:
    gone = {picture.digest for picture in made.memory} - {picture.digest for picture in wanted.memory}
    sources = sorted({numbers[origin[digest]] for digest in gone if origin.get(digest) in numbers})
    if sources:
        which = ", ".join(str(number) for number in sources)
        return say("it saw keyframes of shot {numbers} that are no longer in its memory", numbers=which)
    return say("its memory changed")


def expected_frames(plan: ShotPlan) -> int:
    """Frames the shot has in the film before trimming: its take's, else what a take would deliver."""
    if plan.take is not None:
        return plan.take.frames
    return plan.request.frames - dropped_frames(plan.request.mode)
