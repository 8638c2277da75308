"""The film's plan: for every shot the request the story would make now, and whether its take still answers it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from storymem_engine.shot_language import ShotReading, read_shot
from storymem_studio.domain.memory import Candidate, Memory, Past, View, remember
from storymem_studio.domain.story import Reference, RenderSettings, Shot, ShotPlace, Story
from storymem_studio.domain.takes import Continues, ShotRequest, Take, dropped_frames
from storymem_studio.wording import say, say_counted, say_numbers, to_say


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
    return Planner().plan(story, takes)


class Planner:
    """Plans a film again and again. Up to where it differs from last time, the plans are the same objects."""

    def __init__(self) -> None:
        self._last: _Pass | None = None

    def plan(self, story: Story, takes: Mapping[str, Take]) -> dict[str, ShotPlan]:
        last = self._last
        chosen = {shot.take for shot in story.shots()}
        unchosen = tuple(take_id for take_id in takes if take_id not in chosen)
        replaced = (
            last.film.replaced
            if last is not None and last.film.unchosen == unchosen
            else tuple(c for take_id in unchosen for c in _candidates_of(takes[take_id], stale=True))
        )
        film = _Film(
            story.settings,
            story.style,
            story.references,
            tuple((c.name, c.description) for c in story.characters),
            unchosen,
            replaced,
            _everything(takes) if any(shot.memory.added for shot in story.shots()) else {},
            {k.digest: take.shot_id for take in takes.values() for k in take.keyframes},
            {place.shot.id: place.film_number for place in story.places()},
        )
        same = last is not None and film.leaves_as_they_are(last.film)
        this = _Pass(film, last if same else None)
        for place in story.places():
            this.add(place, takes)
        self._last = this
        return this.plans


@dataclass(frozen=True, slots=True)
class _Film:
    """What every shot's plan depends on."""

    settings: RenderSettings
    style: str
    references: tuple[Reference, ...]
    cast: tuple[tuple[str, str], ...]
    unchosen: tuple[str, ...]
    """Takes that no shot shows."""
    replaced: tuple[Candidate, ...]
    """Their keyframes."""
    anywhere: Mapping[str, Candidate]
    origin: Mapping[str, str]
    """For each keyframe's digest the shot it comes from."""
    numbers: Mapping[str, int]
    """Each shot's number in the film."""

    def leaves_as_they_are(self, last: "_Film") -> bool:
        """Whether plans made with the last one hold with this one too, but for what the shots themselves change."""
        return (
            (self.settings, self.style, self.references, self.cast, self.unchosen, self.anywhere)
            == (last.settings, last.style, last.references, last.cast, last.unchosen, last.anywhere)
            and self.numbers == last.numbers  # reasons name shots by their numbers
            and last.origin.items() <= self.origin.items()  # and find them by the keyframes of known takes
        )


class _Pass:
    """One pass over the film. `last` is the pass before, as long as nothing before this shot is different."""

    def __init__(self, film: _Film, last: "_Pass | None") -> None:
        self.film = film
        self.plans: dict[str, ShotPlan] = {}
        self._last = last
        self._past = (
            last._past
            if last is not None
            else Past(Candidate(r.digest, r.path, r.name) for r in film.references)
        )
        self._views: list[View] = []
        """For each shot, everything that could be remembered before it."""
        self._readings: list[ShotReading] = []
        self._before: ShotPlan | None = None

    def add(self, place: ShotPlace, takes: Mapping[str, Take]) -> None:
        """The plan of the next shot of the story."""
        last, index, shot = self._last, len(self._views), place.shot
        take = takes.get(shot.take) if shot.take else None
        view = last._views[index] if last is not None else self._past.so_far()
        known = last.plans.get(shot.id) if last is not None else None
        if last is not None and known is not None and self._holds(last, known, place, take):
            reading = last._readings[index]
            plan = known if known.place.scene is place.scene else replace(known, place=place)
        else:
            reading = _read(shot.prompt, self.film.cast, self._reading_before(place))
            plan = self._planned(place, take, view, reading)
            if last is not None and (known is None or _gives(plan) != _gives(known)):
                self._past, self._last = view.past(), None
        self.plans[shot.id] = self._before = plan
        self._views.append(view)
        self._readings.append(reading)
        if self._last is None and plan.take is not None and not plan.stand_in:
            self._past.add(_candidates_of(plan.take, stale=isinstance(plan.state, OutOfDate)))

    def _holds(self, last: "_Pass", known: ShotPlan, place: ShotPlace, take: Take | None) -> bool:
        """Whether the last plan of a shot is still its plan: it, its take and what it goes on from are the same."""
        index = len(self._readings)
        was = known.place
        return (
            was.shot is place.shot
            and (was.scene.id, was.scene_number, was.shot_number)
            == (place.scene.id, place.scene_number, place.shot_number)
            and known.take is take
            and (index == 0 or self._readings[index - 1] == last._readings[index - 1])
        )

    def _reading_before(self, place: ShotPlace) -> ShotReading | None:
        """A prompt leaves to the shot before what it does not say itself, within a scene or where it goes on from it."""
        before = self._before
        if before is None or (before.place.scene.id != place.scene.id and place.shot.cut):
            return None
        return self._readings[-1]

    def _planned(self, place: ShotPlace, take: Take | None, view: View, reading: ShotReading) -> ShotPlan:
        film, shot = self.film, place.shot
        first = self._before is None
        memory = remember(
            Past().so_far() if first and film.settings.t2v_first_shot else view,
            shot.memory,
            film.settings.max_memory,
            replaced=film.replaced,
            anywhere=film.anywhere,
        )
        continues, expects = _continuation(shot, self._before, film.settings)
        request = _request(film, place, memory, continues, reading)
        state = _state(shot, take, request, memory, film.origin, film.numbers)
        return ShotPlan(place, memory, request, state, expects)


def _gives(plan: ShotPlan) -> tuple[object, ...]:
    """What later shots take from this one, besides its place and hour."""
    return plan.take, plan.stand_in, isinstance(plan.state, OutOfDate)


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
    film: _Film, place: ShotPlace, memory: Memory, continues: Continues | None, reading: ShotReading
) -> ShotRequest:
    settings, shot = film.settings, place.shot
    in_shot = {figure.name.casefold() for figure in reading.figures}
    return ShotRequest(
        backend=settings.backend,
        params=settings.params,
        prompt=shot.prompt,
        negative_prompt=settings.negative_prompt,
        cast=tuple(member for member in film.cast if member[0].casefold() in in_shot),
        setting=(reading.place, reading.interior, reading.hour, reading.weather),
        style=film.style,
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
    if take.request == plan.request:
        return ()
    origin = {keyframe.digest: other.shot_id for other in takes.values() for keyframe in other.keyframes}
    numbers = {place.shot.id: place.film_number for place in story.places()}
    return tuple(_differences(take, plan.request, origin, numbers))


def _memory_difference(
    made: ShotRequest, wanted: ShotRequest, origin: Mapping[str, str], numbers: Mapping[str, int]
) -> str:
    gone = {picture.digest for picture in made.memory} - {picture.digest for picture in wanted.memory}
    sources = sorted({numbers[origin[digest]] for digest in gone if origin.get(digest) in numbers})
    if sources:
        return say_counted(
            len(sources),
            "it saw keyframes of shot {numbers} that are no longer in its memory",
            "it saw keyframes of shots {numbers} that are no longer in its memory",
            numbers=say_numbers(sources),
        )
    return say("its memory changed")


def expected_frames(plan: ShotPlan) -> int:
    """Frames the shot has in the film before trimming: its take's, else what a take would deliver."""
    if plan.take is not None:
        return plan.take.frames
    return plan.request.frames - dropped_frames(plan.request.mode)
