"""Between the domain's values and their rows."""

import json
from collections.abc import Iterator
from dataclasses import asdict, fields
from typing import Any, TypeVar

from sqlmodel import SQLModel

from storymem_studio.domain.finish import Marker, SoundClip, Titles
from storymem_studio.domain.story import (
    Character,
    Crop,
    MemoryOverrides,
    Reference,
    RenderSettings,
    Scene,
    Shot,
    Story,
)
from storymem_studio.domain.takes import Keyframe, Picture, ShotRequest, Take
from storymem_studio.store.tables import (
    CharacterRow,
    MarkerRow,
    ReferenceRow,
    SceneRow,
    ShotRow,
    SoundRow,
    StoryRow,
    TakeRow,
)

T = TypeVar("T")
RowT = TypeVar("RowT", bound=SQLModel)
Key = tuple[type[SQLModel], str]


def parts_of(story: Story) -> Iterator[tuple[Key, tuple[Any, ...]]]:
    """Every part of the story with its key, parents before children; the tuple holds what its row depends on."""
    header = (
        story.title,
        story.logline,
        story.overview,
        story.style,
        story.writer,
        story.settings,
        story.extra,
        story.titles,
    )
    yield (StoryRow, story.id), (story.id, header)
    for i, character in enumerate(story.characters):
        yield (CharacterRow, character.id), (character, story.id, i)
    for i, reference in enumerate(story.references):
        yield (ReferenceRow, reference.id), (reference, story.id, i)
    for i, sound in enumerate(story.sounds):
        yield (SoundRow, sound.id), (sound, story.id, i)
    for i, marker in enumerate(story.markers):
        yield (MarkerRow, marker.id), (marker, story.id, i)
    for i, scene in enumerate(story.scenes):
        yield (SceneRow, scene.id), (scene.id, scene.heading, scene.extra, story.id, i)
    for scene in story.scenes:
        for j, shot in enumerate(scene.shots):
            yield (ShotRow, shot.id), (shot, scene.id, j)


def row_of(key: Key, part: tuple[Any, ...]) -> SQLModel:
    table = key[0]
    if table is StoryRow:
        identity, (title, logline, overview, style, writer, settings, extra, titles) = part
        return StoryRow(
            id=identity,
            title=title,
            logline=logline,
            overview=overview,
            style=style,
            writer=writer,
            settings=json.dumps(asdict(settings), sort_keys=True),
            extra=extra,
            titles=json.dumps(asdict(titles), sort_keys=True),
        )
    if table is SceneRow:
        identity, heading, extra, story_id, position = part
        return SceneRow(id=identity, heading=heading, extra=extra, story_id=story_id, position=position)
    if table is ShotRow:
        shot, scene_id, position = part
        values = {item.name: getattr(shot, item.name) for item in fields(Shot)}
        values["memory"] = json.dumps(asdict(shot.memory))
        values["take_notes"] = json.dumps(shot.take_notes, ensure_ascii=False)
        return ShotRow(**values, scene_id=scene_id, position=position)
    item, story_id, position = part
    return table(**asdict(item), story_id=story_id, position=position)


def checked(row: RowT) -> RowT:
    """The row as it is, if every value is of its column's kind: SQLite itself keeps any value in any column.

    :raises TypeError: it is damaged, or was written by something else.
    """
    for name, column in type(row).model_fields.items():
        value, kind = getattr(row, name), column.annotation
        if not isinstance(value, (int, float) if kind is float else kind):  # pyright: ignore[reportArgumentType]
            raise TypeError(f"{type(row).__name__}.{name} is {value!r}")
    return row


def story_from(
    row: StoryRow,
    characters: list[CharacterRow],
    references: list[ReferenceRow],
    scenes: list[SceneRow],
    shots: list[ShotRow],
    sounds: list[SoundRow],
    markers: list[MarkerRow],
) -> Story:
    by_scene: dict[str, list[Shot]] = {}
    for shot in shots:
        by_scene.setdefault(shot.scene_id, []).append(_shot_from(shot))
    return Story(
        id=row.id,
        title=row.title,
        logline=row.logline,
        overview=row.overview,
        style=row.style,
        writer=row.writer,
        extra=row.extra,
        settings=_settings_from(row.settings),
        titles=_known(Titles, json.loads(row.titles)),
        sounds=tuple(_part(SoundClip, sound) for sound in sounds),
        markers=tuple(_part(Marker, marker) for marker in markers),
        characters=tuple(Character(c.name, c.description, c.id) for c in characters),
        references=tuple(Reference(r.name, r.path, r.digest, r.id) for r in references),
        scenes=tuple(Scene(s.heading, tuple(by_scene.get(s.id, ())), s.extra, s.id) for s in scenes),
    )


def _shot_from(row: ShotRow) -> Shot:
    values = row.model_dump(exclude={"scene_id", "position"})
    values["take_notes"] = tuple((take, text) for take, text in json.loads(row.take_notes))
    overrides = json.loads(row.memory)
    values["memory"] = MemoryOverrides(
        pinned=tuple(overrides["pinned"]),
        banned=tuple(overrides["banned"]),
        crops=tuple(Crop(**crop) for crop in overrides["crops"]),
        order=tuple(overrides["order"]),
        limit=overrides["limit"],
        added=tuple(overrides.get("added", ())),
    )
    return Shot(**values)


def _settings_from(text: str) -> RenderSettings:
    settings = _known(RenderSettings, json.loads(text))
    if min(settings.width, settings.height, settings.fps) < 1:
        raise ValueError(f"no film can be {settings.width}x{settings.height} at {settings.fps}")
    return settings


def _part(kind: type[T], row: SQLModel) -> T:
    return kind(**row.model_dump(exclude={"story_id", "position"}))


def _known(kind: type[T], values: dict[str, Any]) -> T:
    """Build a dataclass from what it knows of stored values: a setting that went away is left behind."""
    names = {item.name for item in fields(kind)}  # pyright: ignore[reportArgumentType]
    return kind(**{name: value for name, value in values.items() if name in names})


def take_row(take: Take, position: int) -> TakeRow:
    return TakeRow(
        id=take.id,
        shot_id=take.shot_id,
        position=position,
        created=take.created,
        request=take.request.to_json(),
        video=take.video,
        frames=take.frames,
        seconds=take.seconds,
        keyframes=json.dumps([asdict(keyframe) for keyframe in take.keyframes]),
        last_frame=json.dumps(asdict(take.last_frame)),
        motion_frames=json.dumps([asdict(picture) for picture in take.motion_frames]),
        dropped=json.dumps(take.dropped),
        ignored=json.dumps(take.ignored),
        recipe=take.recipe,
    )


def take_from(row: TakeRow) -> Take:
    return Take(
        id=row.id,
        shot_id=row.shot_id,
        created=row.created,
        request=ShotRequest.from_json(row.request),
        video=row.video,
        frames=row.frames,
        seconds=row.seconds,
        keyframes=tuple(
            Keyframe(k["path"], k["digest"], k["frame"], tuple((name, score) for name, score in k["scores"]))
            for k in json.loads(row.keyframes)
        ),
        last_frame=Picture(**json.loads(row.last_frame)),
        motion_frames=tuple(Picture(**picture) for picture in json.loads(row.motion_frames)),
        dropped=tuple((frame, reason) for frame, reason in json.loads(row.dropped)),
        ignored=tuple(json.loads(row.ignored)),
        recipe=row.recipe,
    )
