"""From a production to the reel that is played: shots in order, titles around them, words and sound with them."""

from collections.abc import Iterator
from dataclasses import replace

from storymem_studio.domain.finish import Transition
from storymem_studio.domain.spoken import spoken_text
from storymem_studio.domain.story import Story, shot_title
from storymem_studio.errors import StudioError
from storymem_studio.export.order import ExportOptions
from storymem_studio.export.production import ProducedShot, Production
from storymem_studio.export.reel import Caption, Card, Chapter, Mark, Reel, Segment, Sound
from storymem_studio.export.subtitles import readable_parts, text_width
from storymem_studio.wording import say, say_numbers

_READING = 15
"""Characters of subtitle a second that are read with ease."""
_SCENE_CAPTION_SECONDS = 3
_LINES_ON_A_CARD = 9


def reel_of(production: Production, options: ExportOptions | None = None) -> Reel:
    """:raises StudioError: shots are not made yet (unless only those that are made are wanted), or the range is empty."""
    options = options or ExportOptions()
    story = production.story
    span = options.span
    wanted = [
        s for s in production.shots if span is None or (s.clip.start < span.end and s.clip.end > span.first)
    ]
    if span is not None and not wanted:
        raise StudioError("There is nothing in that part of the film.", "Choose another range.")
    missing = [s.place.film_number for s in wanted if s.video is None]
    if missing and not options.made_only:
        raise StudioError(
            "Shot {numbers} is not made yet." if len(missing) == 1 else "Shots {numbers} are not made yet.",
            "Generate the film first.",
            numbers=say_numbers(missing),
        )

    fps = production.fps
    opening = story.titles.opening if options.opening is None else options.opening
    closing = story.titles.credits if options.credits is None else options.credits
    cards = (title_card(story, fps),) if opening and span is None else ()
    lead = sum(card.frames for card in cards)
    segments = tuple(_segment(shot, options.transition) for shot in production.made)
    starts = _starts(production, lead)
    reel = Reel(
        segments,
        *production.size,
        fps,
        _metadata(production),
        opening=cards,
        closing=credit_cards(production) if closing and span is None else (),
        captions=tuple(_captions(production, options, starts)),
        caption_style=options.captions or story.titles.captions,
        sounds=tuple(
            Sound(
                sound.path,
                _moved(production, starts, sound.clip.start, lead),
                sound.clip.kind,
                sound.clip.name,
                sound.clip.source_in,
                sound.clip.source_out,
                sound.clip.gain,
                sound.clip.fade_in,
                sound.clip.fade_out,
                sound.clip.duck,
            )
            for sound in production.sounds
        ),
        chapters=tuple(_chapters(production, starts, lead)),
        marks=tuple(
            Mark(_moved(production, starts, marker.frame, lead), marker.name, marker.colour)
            for marker in story.markers
        ),
    )
    if span is not None:
        first = _moved(production, starts, span.first, lead)
        return reel.window(first, max(first, _moved(production, starts, span.end, lead)))
    return replace(reel, marks=tuple(mark for mark in reel.marks if mark.frame < reel.frames))


def _segment(shot: ProducedShot, everywhere: Transition | None) -> Segment:
    assert shot.video is not None
    story_shot = shot.place.shot
    kind = story_shot.transition
    if everywhere is not None and story_shot.cut and shot.place.film_number > 1:
        kind = everywhere
    return Segment(
        shot.video,
        shot.clip.source_in,
        shot.clip.frames,
        f"shot {shot.place.film_number}",
        kind,
        story_shot.transition_frames if kind != "cut" else 0,
        story_shot.id,
    )


def _starts(production: Production, lead: int) -> dict[str, int]:
    """Where each made shot begins in the reel: those that are not made leave no gap."""
    starts: dict[str, int] = {}
    at = lead
    for shot in production.made:
        starts[shot.place.shot.id] = at
        at += shot.clip.frames
    return starts


def _moved(production: Production, starts: dict[str, int], frame: int, lead: int) -> int:
    """A film frame's place in the reel."""
    if frame < 0:
        return lead + frame
    at = lead
    for shot in production.shots:
        if frame < shot.clip.end:
            known = starts.get(shot.place.shot.id)
            return at if known is None else known + frame - shot.clip.start
        at += shot.clip.frames if shot.place.shot.id in starts else 0
    end = production.shots[-1].clip.end if production.shots else 0
    return at + frame - end


def title_card(story: Story, fps: int) -> Card:
    title = story.titles.opening_text.strip() or story.title
    lines = [(title, True)]
    if story.logline and not story.titles.opening_text.strip() and len(story.logline) < 160:
        lines.append((story.logline, False))
    return Card(tuple(lines), max(1, story.titles.opening_seconds * fps))


def credit_cards(production: Production) -> tuple[Card, ...]:
    """The cast, the writer's own lines, and what made the pictures."""
    story = production.story
    groups: list[list[tuple[str, bool]]] = []
    own = [line.strip() for line in story.titles.credits_text.splitlines() if line.strip()]
    if own:
        groups.append([(line, False) for line in own])
    if story.characters:
        groups.append([(say("Cast"), True), *((character.name, False) for character in story.characters)])
    by_hand = say("Written by hand")
    writer = say("Written with {writer}", writer=say(story.writer)) if story.writer else by_hand
    pictures = [say("Pictures: {model}", model=say(model.title)) for model in production.models()]
    pictures = pictures or [say("Pictures: none yet")]
    groups.append(
        [(say("Made with AI"), True), *((line, False) for line in (writer, *pictures, production.software))]
    )
    frames = max(1, story.titles.credits_seconds * production.fps)
    cards: list[Card] = []
    for group in groups:
        heading = group[:1] if group[0][1] else []
        names = group[len(heading) :]
        for start in range(0, len(names), _LINES_ON_A_CARD):
            cards.append(Card((*heading, *names[start : start + _LINES_ON_A_CARD]), frames))
    return tuple(cards)


def _captions(production: Production, options: ExportOptions, starts: dict[str, int]) -> Iterator[Caption]:
    titles, fps = production.story.titles, production.fps
    source = options.caption_source or titles.caption_source
    scene_id = ""
    for shot in production.made:
        start = starts[shot.place.shot.id]
        end = start + shot.clip.frames
        if options.label:
            yield Caption(
                start,
                end,
                say(
                    "Scene {scene}, shot {shot}   {timecode}",
                    scene=shot.place.scene_number,
                    shot=shot.place.shot_number,
                    timecode="{timecode}",
                ),
                "label",
            )
        if shot.place.scene.id != scene_id:
            scene_id = shot.place.scene.id
            heading = shot.place.scene.heading.strip()
            if heading and titles.scene_captions:
                yield Caption(start, min(end, start + _SCENE_CAPTION_SECONDS * fps), heading, "scene")
            if source == "scenes" and heading:
                yield Caption(start, end, heading)
        if source == "dialogue":
            yield from cues(spoken_text(shot.place.shot), start, end, fps)
        elif source == "prompts":
            yield from cues(" ".join(shot.place.shot.prompt.split()), start, end, fps, whole=True)


def cues(text: str, start: int, end: int, fps: int, *, whole: bool = False) -> Iterator[Caption]:
    """A shot's words as subtitles that can be read: long ones one part after the other, each for its share of time."""
    if not text:
        return
    parts = readable_parts(text)
    letters = sum(map(text_width, parts))
    if not whole:  # gone when it has been said
        start = min(start + fps // 4, end - 1)
        end = min(end, start + max(round(letters / _READING * fps + fps), round(1.2 * fps)))
    done = 0
    for part in parts:
        first = start + (end - start) * done // letters
        done += text_width(part)
        last = start + (end - start) * done // letters
        if last > first:
            yield Caption(first, last, part)


def _chapters(production: Production, starts: dict[str, int], lead: int) -> Iterator[Chapter]:
    if lead:
        yield Chapter(0, say("Title"))
    scene_id = ""
    for shot in production.made:
        if shot.place.scene.id != scene_id:
            scene_id = shot.place.scene.id
            heading = shot.place.scene.heading.strip() or shot_title(shot.place.shot)
            yield Chapter(starts[shot.place.shot.id], f"{shot.place.scene_number}. {heading}")


def _metadata(production: Production) -> tuple[tuple[str, str], ...]:
    story = production.story
    models = production.models()
    names = ", ".join(model.title for model in models) or "none"
    told = {
        "title": story.title,
        "comment": f"Made with AI. Made with {production.software}; pictures generated by: {names}.",
        "description": story.logline or story.overview,
        "software": production.software,
        "models": names,
        "licence": "; ".join(dict.fromkeys(model.licence for model in models if model.licence)),
    }
    return tuple((key, value) for key, value in told.items() if value)
