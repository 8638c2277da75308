"""Rows of a project file. Only `repository.py` reads or writes them."""

from sqlmodel import Field, SQLModel


class StoryRow(SQLModel, table=True):
    __tablename__ = "story"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    title: str
    logline: str
    overview: str
    style: str
    writer: str
    settings: str
    extra: str
    titles: str


class CharacterRow(SQLModel, table=True):
    __tablename__ = "character"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    story_id: str = Field(foreign_key="story.id", index=True)
    position: int
    name: str
    description: str


class ReferenceRow(SQLModel, table=True):
    __tablename__ = "reference"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    story_id: str = Field(foreign_key="story.id", index=True)
    position: int
    name: str
    path: str
    digest: str


class SceneRow(SQLModel, table=True):
    __tablename__ = "scene"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    story_id: str = Field(foreign_key="story.id", index=True)
    position: int
    heading: str
    extra: str


class ShotRow(SQLModel, table=True):
    __tablename__ = "shot"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    scene_id: str = Field(foreign_key="scene.id", index=True)
    position: int
    prompt: str
    cut: bool
    first_frame_prompt: str
    frames: int
    seed: int
    title: str
    take: str | None
    kept: str | None
    trim_in: int
    trim_out: int
    memory: str
    note: str
    dialogue: str
    transition: str
    transition_frames: int
    take_notes: str


class SoundRow(SQLModel, table=True):
    __tablename__ = "sound"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    story_id: str = Field(foreign_key="story.id", index=True)
    position: int
    name: str
    path: str
    kind: str
    start: int
    source_in: int
    source_out: int
    gain: float
    fade_in: int
    fade_out: int
    duck: bool
    shot_id: str


class MarkerRow(SQLModel, table=True):
    __tablename__ = "marker"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    story_id: str = Field(foreign_key="story.id", index=True)
    position: int
    frame: int
    name: str
    colour: str


class TakeRow(SQLModel, table=True):
    """A take outlives its shot: no foreign key, so that undo can bring the shot back to it."""

    __tablename__ = "take"  # pyright: ignore[reportAssignmentType]
    id: str = Field(primary_key=True)
    shot_id: str = Field(index=True)
    position: int
    created: str
    request: str
    video: str
    frames: int
    seconds: float
    keyframes: str
    last_frame: str
    motion_frames: str
    dropped: str
    ignored: str
    recipe: str
